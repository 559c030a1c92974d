//! Puts issues in order: one method a file, each with its source.
//!
//! [`ballot`] says who approves what; [`phragmen`] and [`approval`] make a [`Ranking`] of it; [`equal_voice`] says how
//! much each issue weighs in a comparison; [`next_card`] picks what a member is shown next.

pub mod approval;
pub mod ballot;
pub mod equal_voice;
mod load;
pub mod next_card;
pub mod phragmen;
#[cfg(test)]
pub(crate) mod sample;

use std::cmp::Ordering;
use std::collections::HashMap;
use std::ops::RangeInclusive;

use serde::{Deserialize, Serialize};

use crate::agenda::Rule;
use crate::id::IssueId;
use ballot::Ballots;

/// Issues put in order by a rule, with every tie that the rule itself did not settle.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ranking {
    /// The rule that made the order.
    pub rule: Rule,
    /// How many people took part, among them those who approve none of these issues.
    pub people: i64,
    /// Every issue once, the first place first.
    pub order: Vec<Place>,
    /// Every tie, the first place first. Empty if the rule settled every place by itself.
    pub ties: Vec<Tie>,
}

/// One issue's place in a [`Ranking`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// The issue.
    pub issue: IssueId,
    /// Its place, from 1.
    pub position: usize,
    /// How many people approve it.
    pub supporters: i64,
}

/// Issues between which the rule saw no difference, and what put them in order instead.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tie {
    /// The places, from 1, that were given out among the tied issues.
    pub positions: RangeInclusive<usize>,
    /// The tied issues in the order of their final places. There can be more of them than [`Tie::positions`]: under
    /// Phragmén's rule an issue falls behind when those who back it are heard through the issue that won the tie.
    pub issues: Vec<IssueId>,
    /// The last of the tie rules that was needed.
    pub decided_by: TieRule,
}

/// What puts tied issues in order. The rules are tried from the top; the next one is asked only if the one before sees
/// no difference. None of them draws lots, so that anyone can repeat the order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TieRule {
    /// The issue that more people approve comes first.
    MoreApprovals,
    /// The issue that was proposed earlier comes first.
    ProposedEarlier,
    /// The issue with the lower number comes first: both were proposed in the same millisecond.
    LowerNumber,
}

impl TieRule {
    /// Every tie rule, in the order in which they are tried.
    pub const ALL: [Self; 3] = [Self::MoreApprovals, Self::ProposedEarlier, Self::LowerNumber];

    /// Returns the word that exports use.
    pub const fn word(self) -> &'static str {
        match self {
            Self::MoreApprovals => "more-approvals",
            Self::ProposedEarlier => "proposed-earlier",
            Self::LowerNumber => "lower-number",
        }
    }
}

/// How much one issue weighs when shares are made; not negative. What one unit stands for is said by the method.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Weight {
    /// The issue.
    pub issue: IssueId,
    /// Its weight.
    pub weight: f64,
}

impl Ranking {
    /// Returns the issues, the first place first.
    pub fn issues(&self) -> Vec<IssueId> {
        self.order.iter().map(|place| place.issue).collect()
    }

    /// Builds a ranking from candidate numbers in order; the issues nobody approves follow as one last tie.
    fn new(rule: Rule, ballots: &Ballots, mut ranked: Vec<u32>, mut ties: Vec<OpenTie>) -> Self {
        let unsupported: Vec<u32> = ballots.numbers().filter(|number| ballots.supporters(*number) == 0).collect();
        ties.extend(OpenTie::of_whole(ballots, ranked.len() + 1, &unsupported));
        ranked.extend(unsupported);
        let places: HashMap<u32, usize> = ranked.iter().copied().zip(1..).collect();
        Self {
            rule,
            people: ballots.people(),
            order: (1..).zip(&ranked).filter_map(|(position, number)| place(ballots, position, *number)).collect(),
            ties: ties.into_iter().map(|tie| tie.close(ballots, &places)).collect(),
        }
    }
}

fn place(ballots: &Ballots, position: usize, number: u32) -> Option<Place> {
    let issue = ballots.candidate(number)?.issue;
    Some(Place { issue, position, supporters: ballots.supporters(number) })
}

/// A tie while the count is running: candidate numbers instead of issues.
struct OpenTie {
    positions: RangeInclusive<usize>,
    numbers: Vec<u32>,
    decided_by: TieRule,
}

impl OpenTie {
    /// Says that all of these, already in the order of the tie rules, are tied; nothing if there are fewer than two.
    fn of_whole(ballots: &Ballots, first: usize, numbers: &[u32]) -> Option<Self> {
        let decided_by = numbers
            .iter()
            .zip(numbers.iter().skip(1))
            .map(|(before, after)| rule_between(ballots, *before, *after))
            .max()?;
        Some(Self { positions: first..=first + numbers.len() - 1, numbers: numbers.to_vec(), decided_by })
    }

    fn close(mut self, ballots: &Ballots, places: &HashMap<u32, usize>) -> Tie {
        self.numbers.sort_by_key(|number| places.get(number).copied());
        Tie {
            positions: self.positions,
            issues: self.numbers.iter().filter_map(|number| Some(ballots.candidate(*number)?.issue)).collect(),
            decided_by: self.decided_by,
        }
    }
}

/// Compares two candidates by the tie rules. Candidate numbers follow the order of proposal.
fn by_tie_rules(ballots: &Ballots, one: u32, other: u32) -> Ordering {
    ballots.supporters(other).cmp(&ballots.supporters(one)).then(one.cmp(&other))
}

/// Returns the tie rule that sees a difference between two candidates.
fn rule_between(ballots: &Ballots, one: u32, other: u32) -> TieRule {
    let proposed = |number| ballots.candidate(number).map(|candidate| candidate.proposed);
    if ballots.supporters(one) != ballots.supporters(other) {
        TieRule::MoreApprovals
    } else if proposed(one) != proposed(other) {
        TieRule::ProposedEarlier
    } else {
        TieRule::LowerNumber
    }
}
