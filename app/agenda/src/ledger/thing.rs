//! What each thing in a community amounts to, as far as a result depends on it.

use super::{Digest, Placed};
use crate::agenda::Rule;
use crate::id::{AgendaId, GoalId, InstitutionId, IssueId, JointItemId, MemberId, SectionId};
use crate::institution::{self, About, Outcome};
use crate::link::Claim;
use crate::stance::Tally;
use crate::{comment, issue};

/// Words as far as they can be checked: by their digest, or erased at their writer's wish.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Words {
    /// They are there, and this is their digest.
    Kept(Digest),
    /// They and their salt are gone.
    Erased,
}

/// An issue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Issue {
    /// Its number in the community.
    pub number: i64,
    /// Its kind.
    pub kind: issue::Kind,
    /// Who proposed it; nobody when it came from a file that does not say.
    pub proposer: Option<MemberId>,
    /// Title, story and place.
    pub words: Words,
    /// The digest of the reason for which it was taken out, if it was.
    pub removed: Option<Digest>,
}

/// A comment on an issue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comment {
    /// The issue it is on.
    pub issue: IssueId,
    /// Its kind.
    pub kind: comment::Kind,
    /// Who wrote it.
    pub writer: Option<MemberId>,
    /// What it says.
    pub words: Words,
    /// The digest of the reason for which it was taken out, if it was.
    pub removed: Option<Digest>,
}

/// An agenda as it stands between editions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agenda {
    /// Its number in the community.
    pub number: i64,
    /// Who made it.
    pub owner: Option<MemberId>,
    /// Title and purpose.
    pub words: Words,
    /// How it is ordered.
    pub rule: Rule,
    /// Its sections, in order.
    pub sections: Vec<(SectionId, Words)>,
    /// Its issues, in order.
    pub issues: Vec<Placed>,
}

/// A published edition: it keeps the figures of the moment of its publishing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edition {
    /// The agenda it is of.
    pub agenda: AgendaId,
    /// Its number in the agenda.
    pub number: i64,
    /// Who published it.
    pub publisher: Option<MemberId>,
    /// How it was ordered.
    pub rule: Rule,
    /// How many members had answered at least one of its issues.
    pub people: i64,
    /// How many answers they had given to them.
    pub stances: i64,
    /// Title, purpose, ties, and each issue's section and title; see [`edition_words`].
    pub words: Words,
    /// Its issues in order, each with its kind and its tally then.
    pub issues: Vec<(IssueId, issue::Kind, Tally)>,
}

/// A link between an issue and a goal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// The issue.
    pub issue: IssueId,
    /// The goal.
    pub goal: GoalId,
    /// How the goal bears on the issue.
    pub claim: Claim,
    /// Who made the link.
    pub claimant: Option<MemberId>,
    /// Why.
    pub reason: Words,
}

/// An institution that was invited to answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Institution {
    /// What it may answer.
    pub about: About,
    /// What it is called.
    pub words: Words,
    /// Whether its invitation was taken back.
    pub revoked: bool,
}

/// One wording of an institution's answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    /// The institution.
    pub institution: InstitutionId,
    /// The issue.
    pub issue: IssueId,
    /// What kind of answer it is.
    pub kind: institution::Kind,
    /// By which day it is promised.
    pub due: String,
    /// Its text.
    pub words: Words,
}

/// What a member says of a promise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SaidOutcome {
    /// Whether it was kept.
    pub outcome: Outcome,
    /// The day on which that was seen.
    pub seen_on: String,
    /// What shows it.
    pub evidence: Words,
    /// Why a steward took that out, if one did.
    pub removed: Option<Digest>,
}

/// A joint list that the community began.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Joint {
    /// Its number on the server.
    pub number: i64,
    /// The digest of its title and purpose; see [`joint_words`].
    pub words: Digest,
    /// What is on it, in order: each thing with the digest of its words.
    pub items: Vec<(JointItemId, Digest)>,
}

/// Digests the title and the purpose of a joint list. They are public and nobody's own, so there is no salt.
pub fn joint_words(title: &str, purpose: &str) -> Digest {
    Digest::of_words("", &[title, purpose])
}

/// Digests the words of an edition: title, purpose, the ties as they are stored, then each issue's section and title in
/// order. An edition is public and never changes, so there is no salt.
pub fn edition_words(title: &str, purpose: &str, ties: &str, issues: &[(String, String)]) -> Digest {
    let mut words = vec![title, purpose, ties];
    words.extend(issues.iter().flat_map(|(section, title)| [section.as_str(), title.as_str()]));
    Digest::of_words("", &words)
}
