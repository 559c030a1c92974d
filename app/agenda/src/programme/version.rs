//! Versions: a programme that changes keeps its earlier ones, each at an address of its own.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

use super::{Plan, PlanGoal, Programme, Row};
use crate::id::GoalId;
use crate::member::Organiser;
use crate::moment::Moment;
use crate::refusal::{Field, Needed, Refusal};
use crate::text;

/// Who set a version down.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Author {
    /// It came with the program.
    Library,
    /// Whoever runs the server.
    Operator,
    /// An organiser of the community whose programme it is.
    Organiser,
}

impl Author {
    /// Everybody who can.
    pub const ALL: [Self; 3] = [Self::Library, Self::Operator, Self::Organiser];

    /// Returns the word that the database uses.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Library => "library",
            Self::Operator => "operator",
            Self::Organiser => "organiser",
        }
    }

    /// Reads the word back.
    ///
    /// # Errors
    /// [`Refusal::NotAChoice`] for any other word.
    pub fn parse(word: &str) -> Result<Self, Refusal> {
        Self::ALL.into_iter().find(|author| author.word() == word).ok_or(Refusal::NotAChoice(Field::Role))
    }
}

/// When and why a programme was taken out of its library.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Removed {
    /// When.
    pub at: Moment,
    /// Why.
    pub reason: String,
}

/// The longest reason for which a community is held against a programme, in characters.
pub const WHY_LIMIT: usize = 500;

/// Why a community is held against a programme, in plain words; empty if nobody says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Why(String);

impl Why {
    /// Checks what was typed.
    ///
    /// # Errors
    /// A refusal for a text that is too long or holds what cannot be shown.
    pub fn check(typed: &str) -> Result<Self, Refusal> {
        text::optional_text(Field::Why, typed, WHY_LIMIT).map(Self)
    }

    /// Returns the words.
    pub fn text(&self) -> &str {
        &self.0
    }
}

/// One version of a programme as it is remembered: what is said of the whole, and its goals, a parent before its children.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// The programme as this version has it.
    pub programme: Programme,
    /// Its goals.
    pub rows: Vec<Row>,
}

impl Version {
    /// Returns the version as its file would say it.
    pub fn plan(&self) -> Plan {
        let places: HashMap<GoalId, usize> = self.rows.iter().zip(0..).map(|(row, place)| (row.id, place)).collect();
        let goals = self.rows.iter().map(|row| {
            let parent = row.parent.and_then(|parent| places.get(&parent)).copied();
            PlanGoal { parent, ..row.goal.clone() }
        });
        let programme = self.programme.clone();
        Plan {
            goals: goals.collect(),
            slug: programme.slug,
            name: programme.name,
            publisher: programme.publisher,
            territory: programme.territory,
            starts: programme.starts,
            ends: programme.ends,
            source_url: programme.source_url,
            checked_on: programme.checked_on,
            verified: programme.verified,
            licence: programme.licence,
            weighting: programme.weighting,
        }
    }
}

impl Programme {
    /// Says whether a later version has taken this one's place.
    pub const fn is_past(&self) -> bool {
        self.version < self.latest
    }

    /// Returns the address part that leads to this version: the programme's own for the latest, with the number behind it
    /// for an earlier one, such as `sdg@1`.
    pub fn address(&self) -> String {
        if self.is_past() { self.pinned() } else { self.slug.clone() }
    }

    /// Returns the address part that always leads to this version, also when there is a later one.
    pub fn pinned(&self) -> String {
        format!("{}@{}", self.slug, self.version)
    }

    /// Says whether an organiser may change this programme or take it out: one that their own community added.
    ///
    /// # Errors
    /// [`Refusal::NotYours`] for one of the library and for one of another community.
    pub fn may_change(&self, organiser: &Organiser) -> Result<(), Refusal> {
        match self.community {
            Some(community) if community == organiser.community() => Ok(()),
            Some(_) => Err(Refusal::NotYours(Needed::Organiser)),
            None => Err(Refusal::NotYours(Needed::Operator)),
        }
    }
}

/// Parts an address into the programme's own and the number of the version that it asks for; without one the latest is
/// meant. A number that is none asks for version 0, which no programme has.
///
/// ```
/// use agenda::programme::parted;
///
/// assert_eq!(parted("sdg"), ("sdg", None));
/// assert_eq!(parted("sdg@2"), ("sdg", Some(2)));
/// assert_eq!(parted("sdg@two"), ("sdg", Some(0)));
/// ```
pub fn parted(address: &str) -> (&str, Option<i64>) {
    match address.split_once('@') {
        Some((slug, version)) => (slug, Some(version.parse().unwrap_or(0))),
        None => (address, None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::programme::{Weighting, sample};

    #[test]
    fn an_earlier_version_has_an_address_of_its_own() {
        let first = Programme { version: 1, latest: 1, ..sample(Weighting::Equal) };
        assert_eq!((first.address(), first.pinned()), ("plan".to_owned(), "plan@1".to_owned()));
        let past = Programme { latest: 2, ..first };
        assert_eq!((past.is_past(), past.address()), (true, "plan@1".to_owned()));
        assert_eq!(parted(&past.address()), ("plan", Some(1)));
    }
}
