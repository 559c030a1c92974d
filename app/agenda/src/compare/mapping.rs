//! Spreads issues over the goals that they are linked to.

use std::collections::{BTreeMap, HashMap};

use super::StandingLink;
use super::share::Share;
use crate::id::{GoalId, IssueId};
use crate::link::Claim;

/// For each candidate and goal, by number: how the goal bears on the issue.
pub(super) struct Mapping {
    /// For each candidate, the goals that serve it or partly do, ascending, with the part of its weight that each takes.
    served: Vec<Vec<(usize, f64)>>,
    /// For each candidate, the goals that oppose it, ascending.
    opposed: Vec<Vec<usize>>,
}

impl Mapping {
    /// Reads the links; one whose issue or goal is not among those compared is left out, one given twice counts once.
    pub(super) fn new(links: &[StandingLink], issues: &[IssueId], goals: &[GoalId]) -> Self {
        let places: HashMap<IssueId, usize> = issues.iter().copied().zip(0..).collect();
        let mut columns: HashMap<GoalId, usize> = HashMap::new();
        for (column, goal) in goals.iter().enumerate() {
            columns.entry(*goal).or_insert(column);
        }
        let mut strengths: Vec<BTreeMap<usize, f64>> = vec![BTreeMap::new(); issues.len()];
        let mut opposed = vec![Vec::new(); issues.len()];
        for link in links {
            let (Some(place), Some(column)) = (places.get(&link.issue), columns.get(&link.goal)) else { continue };
            if let (Some(row), Some(strength)) = (strengths.get_mut(*place), strength(link.claim)) {
                let strongest = row.entry(*column).or_insert(strength);
                *strongest = strongest.max(strength);
            } else if let Some(row) = opposed.get_mut(*place) {
                row.push(*column);
            }
        }
        for row in &mut opposed {
            row.sort_unstable();
            row.dedup();
        }
        Self { served: strengths.iter().map(spread).collect(), opposed }
    }

    /// Returns the goals that serve a candidate, each with the part of its weight that it takes.
    pub(super) fn served(&self, number: usize) -> &[(usize, f64)] {
        self.served.get(number).map(Vec::as_slice).unwrap_or_default()
    }

    /// Returns each goal's part of our attention, `P_j = Σ_i w_i·M_ij / Σ_i w_i`, for the weight of each candidate. All of
    /// them are 0 if nothing weighs anything.
    pub(super) fn attention(&self, weights: &[f64], goals: usize) -> Vec<Share> {
        let mut taken = vec![0.0; goals];
        for (served, weight) in self.served.iter().zip(weights) {
            for (goal, part) in served {
                if let Some(taken) = taken.get_mut(*goal) {
                    *taken += weight * part;
                }
            }
        }
        let total: f64 = weights.iter().sum();
        taken.into_iter().map(|taken| Share::of(taken, total).unwrap_or_default()).collect()
    }

    /// Returns the goals that oppose a candidate.
    pub(super) fn opposed(&self, number: usize) -> &[usize] {
        self.opposed.get(number).map(Vec::as_slice).unwrap_or_default()
    }
}

/// Returns how much of an issue a goal takes up; nothing for one that opposes it.
const fn strength(claim: Claim) -> Option<f64> {
    match claim {
        Claim::Served => Some(1.0),
        Claim::Partly => Some(0.5),
        Claim::Opposed => None,
    }
}

/// Makes parts of strengths: `M_ij = s_ij / max(1, Σ_j s_ij)`.
fn spread(strengths: &BTreeMap<usize, f64>) -> Vec<(usize, f64)> {
    let total: f64 = strengths.values().sum();
    strengths.iter().map(|(goal, strength)| (*goal, strength / total.max(1.0))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_issue_is_spread_over_its_goals_and_never_more_than_once() {
        let link = |issue, goal, claim| StandingLink { issue: IssueId(issue), goal: GoalId(goal), claim };
        let links = [
            link(1, 10, Claim::Partly),
            link(2, 10, Claim::Served),
            link(2, 11, Claim::Partly),
            link(2, 11, Claim::Served),
            link(3, 11, Claim::Opposed),
            link(3, 11, Claim::Opposed),
            link(9, 10, Claim::Served),
            link(1, 99, Claim::Served),
        ];
        let mapping = Mapping::new(&links, &[1, 2, 3].map(IssueId), &[10, 11].map(GoalId));
        assert_eq!(mapping.served(0), [(0, 0.5)]);
        assert_eq!(mapping.served(1), [(0, 0.5), (1, 0.5)]);
        assert_eq!((mapping.served(2), mapping.opposed(2)), (&[][..], &[1][..]));
        assert_eq!((mapping.served(7).len(), mapping.opposed(7).len()), (0, 0));
    }
}
