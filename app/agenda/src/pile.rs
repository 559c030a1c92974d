//! Piles: a member's own sorting of issues. What many people's piles have in common is a [`crate::theme`].

use serde::{Deserialize, Serialize};

use crate::id::PileId;
use crate::refusal::{Field, Refusal};
use crate::seeded::Seeded;
use crate::text;

/// The most characters of a pile's title.
pub const TITLE_LIMIT: usize = 80;
/// The most piles of one member.
pub const MOST_PILES: usize = 60;
/// How many issues are offered at once.
pub const OFFERED: usize = 10;

/// A pile's title that holds to the rules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Title(String);

impl Title {
    /// Checks a line of at most [`TITLE_LIMIT`] characters.
    ///
    /// # Errors
    /// [`Refusal::Empty`], [`Refusal::Unprintable`] or [`Refusal::TooLong`].
    pub fn check(typed: &str) -> Result<Self, Refusal> {
        text::line(Field::Title, typed, TITLE_LIMIT).map(Self)
    }

    /// Returns the title.
    pub fn text(&self) -> &str {
        &self.0
    }

    /// Says whether another title is the same but for capitals, marks and spaces.
    pub fn is_like(&self, other: &str) -> bool {
        folded(&self.0) == folded(other)
    }
}

/// Returns a title as titles are told apart: without capitals, marks and spaces.
pub fn folded(title: &str) -> String {
    text::fold(title).split_whitespace().collect()
}

/// Where an issue goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Choice {
    /// On a pile that is there.
    On(PileId),
    /// On a pile of this title: the member's own, or a new one if there is none.
    Named(Title),
    /// Off its pile, to be sorted another time or never.
    Off,
}

/// What a form says of one issue.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// The issue's number in its community.
    pub issue: i64,
    /// A pile's id, [`OFF`], or nothing.
    #[serde(default)]
    pub pile: String,
    /// A title beside it, which goes before `pile`.
    #[serde(default)]
    pub title: String,
}

/// What a form sends in place of a pile to take an issue off its pile.
pub const OFF: &str = "off";

impl Draft {
    /// Reads where the issue goes; nothing if it stays as it is.
    ///
    /// # Errors
    /// As [`Title::check`]; [`Refusal::NotAChoice`] for what is no pile.
    pub fn check(&self) -> Result<Option<Choice>, Refusal> {
        if !self.title.trim().is_empty() {
            return Ok(Some(Choice::Named(Title::check(&self.title)?)));
        }
        match self.pile.as_str() {
            "" => Ok(None),
            OFF => Ok(Some(Choice::Off)),
            pile => match pile.parse() {
                Ok(id) => Ok(Some(Choice::On(PileId(id)))),
                Err(_) => Err(Refusal::NotAChoice(Field::Title)),
            },
        }
    }
}

/// A pile with what is on it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pile {
    /// Its id.
    pub id: PileId,
    /// What its member calls it.
    pub title: String,
    /// The numbers and titles of its issues, by number.
    pub issues: Vec<(i64, String)>,
}

/// Puts the numbers of issues in an order that chance decides, another for each seed, so that not everybody sorts the same
/// few. An issue that comes or goes moves no other.
pub fn drawn(mut issues: Vec<i64>, seed: u64) -> Vec<i64> {
    issues.sort_by_cached_key(|number| (Seeded::nth(seed, number.unsigned_abs()).bits(), *number));
    issues
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn draft(pile: &str, title: &str) -> Draft {
        Draft { issue: 1, pile: pile.into(), title: title.into() }
    }

    #[test]
    fn a_title_beside_a_pile_goes_before_it() {
        assert_eq!(draft("7", "").check(), Ok(Some(Choice::On(PileId(7)))));
        assert_eq!(draft("7", " Getting  about ").check(), Ok(Some(Choice::Named(Title("Getting about".into())))));
        assert_eq!(draft(OFF, " ").check(), Ok(Some(Choice::Off)));
        assert_eq!(draft("", "").check(), Ok(None));
        assert_eq!(draft("mine", "").check(), Err(Refusal::NotAChoice(Field::Title)));
    }

    #[test]
    fn a_title_of_81_characters_is_refused() {
        let refusal = Refusal::TooLong { field: Field::Title, length: 81, limit: 80 };
        assert_eq!(draft("", &"ä".repeat(81)).check(), Err(refusal));
    }

    #[test]
    fn titles_are_alike_without_capitals_marks_and_spaces() {
        assert!(Title("Schools and cafés".into()).is_like("schools  and Cafe s"));
        assert!(!Title("Schools".into()).is_like("School"));
    }

    proptest! {
        #[test]
        fn an_issue_that_goes_moves_no_other(numbers in prop::collection::btree_set(1..500_i64, 1..40), seed: u64) {
            let all: Vec<i64> = numbers.into_iter().collect();
            let gone = all[all.len() / 2];
            let without: Vec<i64> = all.iter().copied().filter(|number| *number != gone).collect();
            let mut order = drawn(all.into_iter().rev().collect(), seed);
            order.retain(|number| *number != gone);
            prop_assert_eq!(order, drawn(without, seed));
        }
    }
}
