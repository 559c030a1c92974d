//! A person's claim that a goal of a programme serves, partly serves or opposes an issue; others confirm or dispute it.

use serde::{Deserialize, Serialize};

use crate::compare::NamedIssue;
use crate::id::{GoalId, LinkId};
use crate::moment::Moment;
use crate::refusal::{Field, Refusal};
use crate::text;

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

/// A link as the page of its issue shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Link {
    /// Its id.
    pub id: LinkId,
    /// The address part of the goal's programme.
    pub programme_slug: String,
    /// The name of the goal's programme.
    pub programme_name: String,
    /// The goal.
    pub goal: GoalId,
    /// The goal's place in its programme, from 1, as in its address.
    pub goal_number: i64,
    /// What the source calls the goal.
    pub goal_code: String,
    /// The goal's short name.
    pub goal_title: String,
    /// How the goal bears on the issue.
    pub claim: Claim,
    /// Why; empty when whoever made the link erased it.
    pub reason: String,
    /// When it was made.
    pub linked_at: Moment,
    /// How many people see it the same way, the one who made it among them.
    pub confirmed: i64,
    /// How many do not; who says that none of the programme's words fit the issue is one of them.
    pub disputed: i64,
    /// What the asking member thinks of it.
    pub verdict: Option<Verdict>,
}

/// An issue that was linked to a goal, as the goal's page shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LinkedIssue {
    /// What the issue is called.
    pub issue: NamedIssue,
    /// How the goal bears on it.
    pub claim: Claim,
    /// How many people see it the same way, the one who made the link among them.
    pub confirmed: i64,
    /// How many do not.
    pub disputed: i64,
}

/// What is typed to link an issue to a goal.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// One of the words of [`Claim`].
    pub claim: String,
    /// A text of at most [`REASON_LIMIT`] characters: without it there is nothing to dispute.
    pub reason: String,
}

/// A claim and its reason that hold to the rules; only [`Draft::check`] makes one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked {
    claim: Claim,
    reason: String,
}

impl Draft {
    /// Checks claim and reason.
    ///
    /// # Errors
    /// One refusal for each field that does not hold.
    pub fn check(&self) -> Result<Checked, Vec<Refusal>> {
        let claim = Claim::parse(&self.claim);
        let reason = text::text(Field::Reason, &self.reason, REASON_LIMIT);
        match (claim, reason) {
            (Ok(claim), Ok(reason)) => Ok(Checked { claim, reason }),
            (claim, reason) => Err([claim.err(), reason.err()].into_iter().flatten().collect()),
        }
    }

    /// Checks claim and reason where the reason may be left out: in the coding queue, where many issues are answered one
    /// after the other.
    ///
    /// # Errors
    /// One refusal for each field that does not hold.
    pub fn check_brief(&self) -> Result<Checked, Vec<Refusal>> {
        let claim = Claim::parse(&self.claim);
        let reason = text::optional_text(Field::Reason, &self.reason, REASON_LIMIT);
        match (claim, reason) {
            (Ok(claim), Ok(reason)) => Ok(Checked { claim, reason }),
            (claim, reason) => Err([claim.err(), reason.err()].into_iter().flatten().collect()),
        }
    }
}

/// What a community says of an issue and one programme beside its links: that none of the programme's words fit it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NoneFits {
    /// The address part of the programme.
    pub programme_slug: String,
    /// The name of the programme.
    pub programme_name: String,
    /// How many people say that none of its words fit.
    pub people: i64,
    /// How many people have answered for the issue and the programme: by linking, confirming, disputing, or saying that
    /// none fits.
    pub coders: i64,
    /// Whether the asking member says that none fits.
    pub said: bool,
    /// Whether the asking member is one of those who have answered.
    pub answered: bool,
}

impl Checked {
    /// Returns how the goal bears on the issue.
    pub const fn claim(&self) -> Claim {
        self.claim
    }

    /// Returns why.
    pub fn reason(&self) -> &str {
        &self.reason
    }
}

/// Says whether a link counts in a comparison: more people confirm it than dispute it, the one who made it among them.
pub const fn stands(confirmed: i64, disputed: i64) -> bool {
    confirmed > disputed
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_without_claim_or_reason_is_refused_beside_both() {
        let refusals = Draft::default().check().unwrap_err();
        assert_eq!(refusals, [Refusal::NotAChoice(Field::Claim), Refusal::Empty(Field::Reason)]);
        let checked = Draft { claim: "partly".into(), reason: " It helps. ".into() }.check().unwrap();
        assert_eq!((checked.claim(), checked.reason()), (Claim::Partly, "It helps."));
    }

    #[test]
    fn a_link_stands_as_long_as_more_people_confirm_it_than_dispute_it() {
        assert!(stands(1, 0));
        assert!(!stands(1, 1));
        assert!(!stands(0, 0));
    }
}
