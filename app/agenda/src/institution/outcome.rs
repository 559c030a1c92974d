//! Whether a resident sees that a promise was kept: done, in part or not, on which day, and what shows it.

use serde::{Deserialize, Serialize};

use super::day;
use crate::moment::Moment;
use crate::refusal::{Field, Refusal};
use crate::text;

/// The longest evidence that a resident gives, in characters.
pub const EVIDENCE_LIMIT: usize = 300;

/// Whether a resident sees that a promise was kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// It was done.
    Done,
    /// It was done in part.
    Partly,
    /// It was not done.
    NotDone,
}

impl Outcome {
    /// Every outcome, in the order in which screens list them.
    pub const ALL: [Self; 3] = [Self::Done, Self::Partly, Self::NotDone];

    /// Returns the word that the database, forms and exports use.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Partly => "partly",
            Self::NotDone => "not_done",
        }
    }

    /// Reads the word back.
    ///
    /// # Errors
    /// [`Refusal::NotAChoice`] for any other word.
    pub fn parse(word: &str) -> Result<Self, Refusal> {
        Self::ALL.into_iter().find(|outcome| outcome.word() == word).ok_or(Refusal::NotAChoice(Field::Outcome))
    }
}

/// What a resident shows for an outcome, and nobody's name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shown {
    /// The day on which it was seen, as `2026-11-23`.
    pub seen_on: String,
    /// What shows it; empty for anybody but a steward once it was taken out.
    pub text: String,
    /// What tells it apart from what others show for the same promise: the digest that stands in the ledger.
    pub mark: String,
    /// When and why a steward took it out, if one did.
    pub removed: Option<(Moment, String)>,
}

/// What a resident sends about a promise.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OutcomeDraft {
    /// One of the words of [`Outcome`].
    pub outcome: String,
    /// On which day it was seen, as `2026-11-23`; today if it is empty.
    pub seen_on: String,
    /// What shows it, such as the address of a page; may be empty.
    pub evidence: String,
}

/// What a resident says about a promise, held to the rules; only [`OutcomeDraft::check`] makes one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckedOutcome {
    outcome: Outcome,
    seen_on: String,
    evidence: String,
}

impl OutcomeDraft {
    /// Checks it, as of a day such as `2026-11-23`: nobody has seen what is still to come.
    ///
    /// # Errors
    /// One refusal for each field that does not hold.
    pub fn check(&self, today: &str) -> Result<CheckedOutcome, Vec<Refusal>> {
        let outcome = Outcome::parse(&self.outcome);
        let seen_on = match self.seen_on.trim() {
            "" => Ok(today.to_owned()),
            typed => day(Field::SeenOn, typed)
                .and_then(|day| if day.as_str() > today { Err(Refusal::NotAChoice(Field::SeenOn)) } else { Ok(day) }),
        };
        let evidence = text::optional_text(Field::Evidence, &self.evidence, EVIDENCE_LIMIT);
        match (outcome, seen_on, evidence) {
            (Ok(outcome), Ok(seen_on), Ok(evidence)) => Ok(CheckedOutcome { outcome, seen_on, evidence }),
            (outcome, seen_on, evidence) => {
                Err([outcome.err(), seen_on.err(), evidence.err()].into_iter().flatten().collect())
            }
        }
    }
}

impl CheckedOutcome {
    /// Returns the outcome.
    pub const fn outcome(&self) -> Outcome {
        self.outcome
    }

    /// Returns the day on which it was seen.
    pub fn seen_on(&self) -> &str {
        &self.seen_on
    }

    /// Returns what shows it; empty if nothing was given.
    pub fn evidence(&self) -> &str {
        &self.evidence
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_has_seen_what_is_still_to_come() {
        let draft = |seen_on: &str| OutcomeDraft {
            outcome: "not_done".into(),
            seen_on: seen_on.into(),
            evidence: String::new(),
        };
        let today = "2026-11-23";
        assert_eq!(draft("").check(today).unwrap().seen_on(), today);
        assert_eq!(draft("2026-11-01").check(today).unwrap().outcome(), Outcome::NotDone);
        assert_eq!(draft("2026-11-24").check(today), Err(vec![Refusal::NotAChoice(Field::SeenOn)]));
        let refused = OutcomeDraft::default().check(today).unwrap_err();
        assert_eq!(refused, [Refusal::NotAChoice(Field::Outcome)]);
    }
}
