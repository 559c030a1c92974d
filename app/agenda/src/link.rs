//! A person's claim that a goal of a programme serves, partly serves or opposes an issue; others confirm or dispute it.

use serde::{Deserialize, Serialize};

use crate::refusal::{Field, Refusal};

/// The longest reason for a link, in characters.
pub const REASON_LIMIT: usize = 500;

/// How a goal bears on an issue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Claim {
    /// Reaching the goal would settle the issue.
    Served,
    /// Reaching the goal would settle some of it.
    Partly,
    /// Reaching the goal would make it worse.
    Opposed,
}

impl Claim {
    /// Every claim, in the order in which screens list them.
    pub const ALL: [Self; 3] = [Self::Served, Self::Partly, Self::Opposed];

    /// Returns the word that the database, forms and exports use.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Served => "served",
            Self::Partly => "partly",
            Self::Opposed => "opposed",
        }
    }

    /// Reads the word back.
    ///
    /// # Errors
    /// [`Refusal::NotAChoice`] for any other word.
    pub fn parse(word: &str) -> Result<Self, Refusal> {
        Self::ALL.into_iter().find(|claim| claim.word() == word).ok_or(Refusal::NotAChoice(Field::Claim))
    }
}

/// What somebody else thinks of a link.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Verdict {
    /// I see it the same way.
    Confirm,
    /// I do not.
    Dispute,
}

impl Verdict {
    /// Both verdicts, in the order of the buttons.
    pub const ALL: [Self; 2] = [Self::Confirm, Self::Dispute];

    /// Returns the word that the database, forms and exports use.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Confirm => "confirm",
            Self::Dispute => "dispute",
        }
    }

    /// Reads the word back.
    ///
    /// # Errors
    /// [`Refusal::NotAChoice`] for any other word.
    pub fn parse(word: &str) -> Result<Self, Refusal> {
        Self::ALL.into_iter().find(|verdict| verdict.word() == word).ok_or(Refusal::NotAChoice(Field::Verdict))
    }
}

/// Says whether a link counts in a comparison: more people confirm it than dispute it, the one who made it among them.
pub const fn stands(confirmed: i64, disputed: i64) -> bool {
    confirmed > disputed
}
