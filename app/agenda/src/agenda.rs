//! A named, ordered, sectioned list of issues with a purpose, owned by residents; an edition of it never changes.

use serde::{Deserialize, Serialize};

use crate::id::{AgendaId, CommunityId, MemberId};
use crate::refusal::{Field, Refusal};
use crate::text;

/// The longest purpose, in characters.
pub const PURPOSE_LIMIT: usize = 2_000;

/// An agenda, as far as permissions need it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Agenda {
    /// Its id.
    pub id: AgendaId,
    /// The community it belongs to.
    pub community: CommunityId,
    /// The member who made it; nobody after that member left.
    pub owner: Option<MemberId>,
}

/// How an agenda is put in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Rule {
    /// Sequential Phragmén: every group is heard early in proportion to its size.
    Phragmen,
    /// Plain approval: what most people agree with comes first.
    Approval,
    /// By hand, as its owner placed the issues.
    Hand,
}

impl Rule {
    /// Every rule, in the order in which screens list them.
    pub const ALL: [Self; 3] = [Self::Phragmen, Self::Approval, Self::Hand];

    /// Returns the word that the database, forms and exports use.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Phragmen => "phragmen",
            Self::Approval => "approval",
            Self::Hand => "hand",
        }
    }

    /// Reads the word back.
    ///
    /// # Errors
    /// [`Refusal::NotAChoice`] for any other word.
    pub fn parse(word: &str) -> Result<Self, Refusal> {
        Self::ALL.into_iter().find(|rule| rule.word() == word).ok_or(Refusal::NotAChoice(Field::Rule))
    }
}

/// What is typed to make or rename an agenda.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// A line of at most 120 characters.
    pub title: String,
    /// A text of at most [`PURPOSE_LIMIT`] characters; may be empty.
    pub purpose: String,
}

/// An agenda's words that hold to the rules; only [`Draft::check`] makes one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked {
    title: String,
    purpose: String,
}

impl Draft {
    /// Checks title and purpose.
    ///
    /// # Errors
    /// One refusal for each field that does not hold.
    pub fn check(&self) -> Result<Checked, Vec<Refusal>> {
        let title = text::line(Field::Title, &self.title, 120);
        let purpose = text::optional_text(Field::Purpose, &self.purpose, PURPOSE_LIMIT);
        match (title, purpose) {
            (Ok(title), Ok(purpose)) => Ok(Checked { title, purpose }),
            (title, purpose) => Err([title.err(), purpose.err()].into_iter().flatten().collect()),
        }
    }
}

impl Checked {
    /// Returns the title.
    pub fn title(&self) -> &str {
        &self.title
    }

    /// Returns the purpose; empty if there is none.
    pub fn purpose(&self) -> &str {
        &self.purpose
    }
}
