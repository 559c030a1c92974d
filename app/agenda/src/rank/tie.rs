//! Says where a method saw no difference, and puts in order what it left tied.

use std::cmp::Ordering;
use std::collections::HashMap;
use std::ops::RangeInclusive;

use serde::{Deserialize, Serialize};

use super::ballot::Ballots;
use crate::id::IssueId;

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

/// Which of the tie rules a method asks. Candidate numbers follow the order of proposal.
#[derive(Clone, Copy, Debug)]
pub(super) enum TieOrder {
    /// All of them, from the top.
    All,
    /// Those on the moment of proposal: LiquidFeedback lets the newest lose, however many approve it.
    ByProposal,
}

impl TieOrder {
    /// Compares two candidates; the lesser comes first.
    pub(super) fn compare(self, ballots: &Ballots, one: u32, other: u32) -> Ordering {
        let by_approvals = match self {
            Self::All => ballots.supporters(other).cmp(&ballots.supporters(one)),
            Self::ByProposal => Ordering::Equal,
        };
        by_approvals.then(one.cmp(&other))
    }

    /// Returns the tie rule that sees a difference between two candidates.
    pub(super) fn rule_between(self, ballots: &Ballots, one: u32, other: u32) -> TieRule {
        let proposed = |number| ballots.candidate(number).map(|candidate| candidate.proposed);
        if matches!(self, Self::All) && ballots.supporters(one) != ballots.supporters(other) {
            TieRule::MoreApprovals
        } else if proposed(one) != proposed(other) {
            TieRule::ProposedEarlier
        } else {
            TieRule::LowerNumber
        }
    }

    /// Chooses the first of the tied candidates, and says which rule chose it; no rule did if it is the only one.
    pub(super) fn first(self, ballots: &Ballots, tied: &[u32]) -> Option<(u32, Option<TieRule>)> {
        let first = tied.iter().copied().min_by(|one, other| self.compare(ballots, *one, *other))?;
        let others = tied.iter().copied().filter(|number| *number != first);
        let second = others.min_by(|one, other| self.compare(ballots, *one, *other));
        Some((first, second.map(|second| self.rule_between(ballots, first, second))))
    }

    /// Chooses the last of the tied candidates, and says which rule chose it; no rule did if it is the only one.
    pub(super) fn last(self, ballots: &Ballots, tied: &[u32]) -> Option<(u32, Option<TieRule>)> {
        let last = tied.iter().copied().max_by(|one, other| self.compare(ballots, *one, *other))?;
        let others = tied.iter().copied().filter(|number| *number != last);
        let second = others.max_by(|one, other| self.compare(ballots, *one, *other));
        Some((last, second.map(|second| self.rule_between(ballots, second, last))))
    }
}

/// A tie while the count is running: candidate numbers instead of issues.
pub(super) struct OpenTie {
    positions: RangeInclusive<usize>,
    numbers: Vec<u32>,
    decided_by: TieRule,
}

impl OpenTie {
    /// Says that all of these, already in the order of the tie rules, are tied; nothing if there are fewer than two.
    pub(super) fn of_whole(ballots: &Ballots, first: usize, numbers: &[u32]) -> Option<Self> {
        let decided_by = numbers
            .iter()
            .zip(numbers.iter().skip(1))
            .map(|(before, after)| TieOrder::All.rule_between(ballots, *before, *after))
            .max()?;
        Some(Self { positions: first..=first + numbers.len() - 1, numbers: numbers.to_vec(), decided_by })
    }

    /// Replaces numbers by issues, in the order of their places.
    pub(super) fn close(mut self, ballots: &Ballots, places: &HashMap<u32, usize>) -> Tie {
        self.numbers.sort_by_key(|number| places.get(number).copied().unwrap_or(usize::MAX));
        Tie {
            positions: self.positions,
            issues: self.numbers.iter().filter_map(|number| Some(ballots.candidate(*number)?.issue)).collect(),
            decided_by: self.decided_by,
        }
    }
}

/// The ties of a count that gives out one place after the other, from the first down or from the last up, and whose
/// score never turns back: those tied at a score were all so when the first of them got its place.
#[derive(Default)]
pub(super) struct Ties(Vec<OpenTie>);

impl Ties {
    /// Takes in one place: who was tied for it, the winner among them, and whether the score differs from that of the
    /// place given out before.
    pub(super) fn add(&mut self, position: usize, tied: Vec<u32>, decided_by: Option<TieRule>, is_new_score: bool) {
        if !is_new_score {
            let Some(tie) = self.0.last_mut() else { return };
            tie.positions = position.min(*tie.positions.start())..=position.max(*tie.positions.end());
            tie.decided_by = decided_by.map_or(tie.decided_by, |rule| rule.max(tie.decided_by));
        } else if tied.len() > 1 {
            let decided_by = decided_by.unwrap_or(TieRule::MoreApprovals);
            self.0.push(OpenTie { positions: position..=position, numbers: tied, decided_by });
        }
    }

    /// Returns the ties, the first place first.
    pub(super) fn into_open(mut self) -> Vec<OpenTie> {
        self.0.sort_by_key(|tie| *tie.positions.start());
        self.0
    }
}
