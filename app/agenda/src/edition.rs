//! A published, numbered, unchangeable version of an agenda, with its own words and figures; a member may adopt it.

use serde::{Deserialize, Serialize};

use crate::agenda::{Agenda, Rule};
use crate::id::{EditionId, IssueId};
use crate::issue::Kind;
use crate::ledger::Digest;
use crate::moment::Moment;
use crate::rank::Tie;
use crate::stance::Tally;

/// An edition as its page shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Edition {
    /// Its id.
    pub id: EditionId,
    /// The agenda that it is an edition of.
    pub agenda: Agenda,
    /// The agenda's number in its community.
    pub agenda_number: i64,
    /// Its number in its agenda.
    pub number: i64,
    /// The number of the agenda's latest edition.
    pub latest: i64,
    /// What the agenda was called.
    pub title: String,
    /// What the agenda was for; empty if nobody said.
    pub purpose: String,
    /// How its order was made.
    pub rule: Rule,
    /// What the rule left tied, by place in this edition.
    pub ties: Vec<Tie>,
    /// How many people had answered at least one of its issues.
    pub people: i64,
    /// How many answers its issues had.
    pub stances: i64,
    /// When it was published.
    pub published_at: Moment,
    /// The entry of the community's ledger that published it; every figure follows from the entries up to this one.
    pub ledger_number: i64,
    /// That entry's digest.
    pub digest: Digest,
    /// Its issues in order.
    pub items: Vec<Item>,
    /// How many members adopted it.
    pub adoptions: i64,
    /// Whether the asking member is one of them.
    pub adopted: bool,
}

/// An issue in an edition, with its words and figures as they were.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// Its place, from 1.
    pub place: i64,
    /// The issue.
    pub issue: IssueId,
    /// Its number in its community, as in its address.
    pub number: i64,
    /// The title of its section; empty outside of the sections.
    pub section: String,
    /// Its kind.
    pub kind: Kind,
    /// What it was called.
    pub title: String,
    /// The answers it had.
    pub tally: Tally,
    /// When and why it was taken out since, if it was; its words are then not to be shown.
    pub removed: Option<(Moment, String)>,
}

impl Edition {
    /// Returns the issues, those of one section together: pairs of a section's title and its issues.
    pub fn sections(&self) -> impl Iterator<Item = (&str, &[Item])> {
        self.items
            .chunk_by(|one, other| one.section == other.section)
            .filter_map(|items| Some((items.first()?.section.as_str(), items)))
    }
}
