//! Reads whole conversations with every stance, from Polis' public exports and from its programming interface.

use std::collections::BTreeSet;

use agenda::id::{IssueId, MemberId};
use agenda::opinion::matrix::Matrix;
use agenda::stance::Stance;
use serde::Deserialize;

use crate::shared;

/// A conversation, its people and statements in the order of the file.
pub struct Conversation {
    pub people: Vec<MemberId>,
    pub issues: Vec<IssueId>,
    /// What a moderator rejected.
    pub rejected: BTreeSet<IssueId>,
    /// In the order in which they were taken, where the source knows it.
    pub stances: Vec<(MemberId, IssueId, Stance)>,
}

impl Conversation {
    /// Returns the matrix in the file's order, with rejected statements set aside as Polis does.
    pub fn in_order(&self) -> Matrix {
        Matrix::in_order(&self.people, &self.issues, &self.rejected, self.stances.iter().copied())
    }

    /// Returns the matrix of what was not rejected.
    pub fn matrix(&self) -> Matrix {
        Matrix::new(self.stances.iter().copied().filter(|(_, issue, _)| !self.rejected.contains(issue)))
    }
}

/// Reads a folder of Polis' public data: `participants-votes.csv` and `comments.csv`.
pub fn exported(name: &str) -> Option<Conversation> {
    let votes = shared::text(&format!("data/polis/{name}/participants-votes.csv"))?;
    let comments = shared::text(&format!("data/polis/{name}/comments.csv"))?;
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(votes.as_bytes());
    let columns = reader.headers().unwrap().clone();
    let first = columns.iter().position(|name| name.parse::<i64>().is_ok()).unwrap();
    let issues: Vec<IssueId> = columns.iter().skip(first).map(|name| IssueId(name.parse().unwrap())).collect();
    let (mut people, mut stances) = (Vec::new(), Vec::new());
    for row in reader.records() {
        let row = row.unwrap();
        let member = MemberId(row.get(0).unwrap().parse().unwrap());
        people.push(member);
        let cells = issues.iter().zip(row.iter().skip(first)).filter(|(_, cell)| !cell.is_empty());
        stances.extend(cells.map(|(issue, cell)| (member, *issue, stance(cell.parse().unwrap()))));
    }
    let mut reader = csv::Reader::from_reader(comments.as_bytes());
    let headers = reader.headers().unwrap().clone();
    let column = |name| headers.iter().position(|header| header == name).unwrap();
    let (id, moderated) = (column("comment-id"), column("moderated"));
    let rows = reader.records().map(Result::unwrap);
    let rejected = rows.filter(|row| row.get(moderated) == Some("-1"));
    let rejected: BTreeSet<IssueId> = rejected.map(|row| IssueId(row.get(id).unwrap().parse().unwrap())).collect();
    Some(Conversation { people, issues, rejected, stances })
}

/// One vote as Polis' programming interface gives it.
#[derive(Deserialize)]
struct Vote {
    #[serde(alias = "pid")]
    participant_id: i64,
    #[serde(alias = "tid")]
    statement_id: i64,
    #[serde(rename = "vote")]
    sign: i64,
    modified: f64,
}

/// Reads `votes.json` of a reference conversation; the columns are `statements`, in that order.
pub fn reference(name: &str, statements: &[i64], rejected: &[i64]) -> Option<Conversation> {
    let text = shared::text(&format!("data/polis-reference/{name}/votes.json"))?;
    let mut votes: Vec<Vote> = serde_json::from_str(&text).unwrap();
    votes.sort_by(|one, other| one.modified.total_cmp(&other.modified));
    let people: BTreeSet<i64> = votes.iter().map(|vote| vote.participant_id).collect();
    Some(Conversation {
        people: people.into_iter().map(MemberId).collect(),
        issues: statements.iter().copied().map(IssueId).collect(),
        rejected: rejected.iter().copied().map(IssueId).collect(),
        stances: votes
            .iter()
            .map(|vote| (MemberId(vote.participant_id), IssueId(vote.statement_id), stance(vote.sign)))
            .collect(),
    })
}

fn stance(sign: i64) -> Stance {
    Stance::from_sign(sign).unwrap()
}
