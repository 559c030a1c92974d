//! Reads real elections: participatory budgets in Pabulib's format and conversations in Polis'.

use std::collections::BTreeSet;

use agenda::id::{IssueId, MemberId};
use agenda::import::{File, pabulib};
use agenda::moment::Moment;
use agenda::rank::Ranking;
use agenda::rank::ballot::{Ballots, Candidate};
use serde::Deserialize;

use crate::shared;

/// A committee by abcvoting 2.19.2, and what it made it of.
#[derive(Deserialize)]
pub struct Committee {
    pub dataset: String,
    rule: String,
    pub k: usize,
    pub voters: i64,
    pub distinct_ballots: usize,
    pub candidates: usize,
    #[serde(rename = "committee")]
    pub chosen: BTreeSet<String>,
}

/// Reads the committees by one of its rules, with their elections as far as they are here.
pub fn committees(rule: &str) -> Option<Vec<(Committee, Election)>> {
    let committees = shared::oracle::<Vec<Committee>>("abcvoting_results.json")?;
    let by_rule = committees.into_iter().filter(|committee| committee.rule == rule);
    Some(by_rule.filter_map(|committee| read(&committee.dataset).map(|election| (committee, election))).collect())
}

/// An election, and what its file calls the issues.
pub struct Election {
    pub ballots: Ballots,
    names: Vec<String>,
}

impl Election {
    fn new(names: Vec<String>, approvals: Vec<(MemberId, IssueId)>) -> Self {
        let candidates =
            (0..).zip(&names).map(|(number, _)| Candidate { proposed: Moment(number), issue: IssueId(number) });
        Self { ballots: Ballots::new(candidates, approvals), names }
    }

    /// Returns what the file calls the issues of a ranking, in order.
    pub fn names(&self, ranking: &Ranking) -> Vec<&str> {
        ranking.issues().into_iter().map(|issue| self.name(issue)).collect()
    }

    /// Returns what the file calls the first issues of a ranking, whatever their order.
    pub fn prefix(&self, ranking: &Ranking, length: usize) -> BTreeSet<String> {
        self.names(ranking).into_iter().take(length).map(str::to_owned).collect()
    }

    /// Returns what the file calls an issue.
    pub fn name(&self, issue: IssueId) -> &str {
        self.names.get(usize::try_from(issue.0).unwrap()).unwrap()
    }
}

/// Reads an election by the name that the oracles give it; nothing if its file is not there.
pub fn read(dataset: &str) -> Option<Election> {
    match dataset.strip_prefix("polis:") {
        Some(conversation) => polis(conversation),
        None => pabulib(dataset),
    }
}

/// Reads the matrix of a conversation: a row a participant, a column a statement named by its number, +1 an approval.
fn polis(conversation: &str) -> Option<Election> {
    let text = shared::text(&format!("data/polis/{conversation}/participants-votes.csv"))?;
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(text.as_bytes());
    let columns = reader.headers().unwrap().clone();
    let first = columns.iter().position(|name| name.parse::<i64>().is_ok()).unwrap();
    let mut approvals = Vec::new();
    for (member, row) in (0..).zip(reader.records()) {
        let row = row.unwrap();
        let agreed = (0..).zip(row.iter().skip(first)).filter(|(_, cell)| *cell == "1");
        approvals.extend(agreed.map(|(number, _)| (MemberId(member), IssueId(number))));
    }
    Some(Election::new(columns.iter().skip(first).map(str::to_owned).collect(), approvals))
}

/// Reads projects and ballots, all of whose lists count as approvals.
fn pabulib(dataset: &str) -> Option<Election> {
    let election = budget(dataset)?;
    let names = election.projects.iter().map(|project| project.id.clone()).collect();
    Some(Election { ballots: election.ballots(), names })
}

/// Reads a participatory budget.
pub fn budget(dataset: &str) -> Option<pabulib::Election> {
    let name = format!("data/pabulib/{dataset}.pb");
    let text = shared::text(&name)?;
    Some(pabulib::read(File { name: &name, bytes: text.as_bytes() }).unwrap())
}
