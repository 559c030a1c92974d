//! Counts, for every two issues, how many people would rather have the one and how many the other.

use std::collections::HashMap;

use super::ballot::Ballots;
use super::preference::Preferences;
use crate::id::{IssueId, MemberId};

/// How every two issues stand against each other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pairwise<'ballots> {
    ballots: &'ballots Ballots,
    /// Row after row: how many prefer the candidate of the row to that of the column.
    preferred: Vec<i64>,
    size: usize,
}

impl<'ballots> Pairwise<'ballots> {
    /// Counts lists: a ranked issue is preferred to those ranked after it and to those left out.
    /// `O(lists · m · length)` in time, `O(m²)` in memory.
    pub fn of_preferences(preferences: &'ballots Preferences) -> Self {
        let mut pairwise = Self::empty(preferences.ballots());
        let mut is_ahead = vec![false; pairwise.size];
        for (people, list) in preferences.iter() {
            is_ahead.fill(false);
            for number in list {
                if let Some(ahead) = is_ahead.get_mut(*number as usize) {
                    *ahead = true;
                }
                for (count, ahead) in pairwise.row_mut(*number).iter_mut().zip(&is_ahead) {
                    *count += if *ahead { 0 } else { people };
                }
            }
        }
        pairwise
    }

    /// Counts approvals: an approved issue is preferred to those that are not, and nothing is said about two of a kind.
    ///
    /// Of two issues the one with more approvals then always wins, so every method that goes by who beats whom gives
    /// the order of plain approval. `O(Σ_ballots |A|² + m²)`: of each issue's approvals those are taken away that go to
    /// both.
    pub fn of_approvals(ballots: &'ballots Ballots) -> Self {
        let mut pairwise = Self::empty(ballots);
        for number in ballots.numbers() {
            let supporters = ballots.supporters(number);
            pairwise.row_mut(number).fill(supporters);
        }
        for (people, approved) in ballots.iter() {
            for number in approved {
                let row = pairwise.row_mut(*number);
                for other in approved {
                    if let Some(count) = row.get_mut(*other as usize) {
                        *count -= people;
                    }
                }
            }
        }
        for number in ballots.numbers() {
            if let Some(own) = pairwise.row_mut(number).get_mut(number as usize) {
                *own = 0;
            }
        }
        pairwise
    }

    /// Counts approvals of which some are strong: an issue that matters a lot to a person is preferred to one that they
    /// only approve, and both to those that they do not; nothing is said about two of a kind.
    ///
    /// `marks` is what each person approves, and whether strongly, those of one person next to each other and none twice;
    /// issues that are no candidates are left out. Unlike plain approvals, these can beat each other in a circle.
    /// `O(approvals · m)`.
    pub fn of_levels(ballots: &'ballots Ballots, marks: &[(MemberId, IssueId, bool)]) -> Self {
        let mut pairwise = Self::empty(ballots);
        let candidates = ballots.candidates().iter().map(|candidate| candidate.issue);
        let numbers: HashMap<IssueId, u32> = candidates.zip(0..).collect();
        let mut levels = vec![0_u8; pairwise.size];
        for marks_of_one in marks.chunk_by(|one, other| one.0 == other.0) {
            levels.fill(0);
            let own = marks_of_one.iter().filter_map(|(_, issue, strong)| Some((*numbers.get(issue)?, *strong)));
            let own: Vec<(u32, u8)> = own.map(|(number, strong)| (number, 1 + u8::from(strong))).collect();
            for (number, level) in &own {
                if let Some(kept) = levels.get_mut(*number as usize) {
                    *kept = *level;
                }
            }
            for (number, level) in own {
                for (count, other) in pairwise.row_mut(number).iter_mut().zip(&levels) {
                    *count += i64::from(level > *other);
                }
            }
        }
        pairwise
    }

    fn empty(ballots: &'ballots Ballots) -> Self {
        let size = ballots.candidates().len();
        Self { ballots, preferred: vec![0; size * size], size }
    }

    /// Returns who supports what at all; its candidates number the rows.
    pub const fn ballots(&self) -> &'ballots Ballots {
        self.ballots
    }

    /// Returns how many candidates there are.
    pub const fn size(&self) -> usize {
        self.size
    }

    /// Returns how many people prefer one candidate to another, by their numbers; 0 for numbers that are none.
    pub fn preferred(&self, one: u32, other: u32) -> i64 {
        self.row(one).get(other as usize).copied().unwrap_or(0)
    }

    /// Returns by how many people one candidate leads another; negative if it trails.
    pub fn margin(&self, one: u32, other: u32) -> i64 {
        self.preferred(one, other) - self.preferred(other, one)
    }

    /// Returns how many prefer a candidate to each of the candidates, in the order of their numbers.
    pub fn row(&self, number: u32) -> &[i64] {
        let start = number as usize * self.size;
        self.preferred.get(start..start + self.size).unwrap_or_default()
    }

    fn row_mut(&mut self, number: u32) -> &mut [i64] {
        let start = number as usize * self.size;
        self.preferred.get_mut(start..start + self.size).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::rank::sample::{approvals, ballots, candidates, issue};

    #[test]
    fn whoever_ranks_an_issue_prefers_it_to_those_left_out() {
        let lists = [(2, vec![issue(0), issue(1)]), (3, vec![issue(2)])];
        let preferences = Preferences::new(candidates(4), lists);
        let pairwise = Pairwise::of_preferences(&preferences);
        assert_eq!(pairwise.row(0), [0, 2, 2, 2]);
        assert_eq!(pairwise.row(1), [0, 0, 2, 2]);
        assert_eq!(pairwise.row(2), [3, 3, 0, 3]);
        assert_eq!(pairwise.row(3), [0; 4]);
        assert_eq!((pairwise.margin(2, 0), pairwise.preferred(9, 0), pairwise.row(9)), (1, 0, &[][..]));
    }

    #[test]
    fn what_matters_a_lot_is_preferred_to_what_is_only_approved() {
        let marks = [(1, 0, true), (1, 1, false), (2, 1, true), (3, 9, true)];
        let marks = marks.map(|(who, what, strong)| (MemberId(who), issue(what), strong));
        let ballots = ballots(3, &[(1, 0), (1, 1), (2, 1)]);
        let pairwise = Pairwise::of_levels(&ballots, &marks);
        assert_eq!(pairwise.row(0), [0, 1, 1]);
        assert_eq!(pairwise.row(1), [1, 0, 2]);
        assert_eq!(pairwise.row(2), [0; 3]);
    }

    proptest! {
        #[test]
        fn levels_that_are_all_alike_count_as_approvals((count, marks) in approvals(), strong in any::<bool>()) {
            let ballots = ballots(count, &marks);
            let marks: std::collections::BTreeSet<(u32, u32)> = marks.into_iter().collect();
            let marks: Vec<_> = marks.iter().map(|(who, what)| (MemberId((*who).into()), issue(*what), strong)).collect();
            let (levels, plain) = (Pairwise::of_levels(&ballots, &marks), Pairwise::of_approvals(&ballots));
            for number in ballots.numbers() {
                prop_assert_eq!(levels.row(number), plain.row(number));
            }
        }

        #[test]
        fn approvals_count_for_what_is_approved_against_what_is_not((count, marks) in approvals()) {
            let ballots = ballots(count, &marks);
            let pairwise = Pairwise::of_approvals(&ballots);
            for one in ballots.numbers() {
                for other in ballots.numbers() {
                    let expected: i64 = ballots.iter()
                        .filter(|(_, approved)| approved.contains(&one) && !approved.contains(&other))
                        .map(|(people, _)| people).sum();
                    prop_assert_eq!(pairwise.preferred(one, other), expected);
                    prop_assert_eq!(pairwise.margin(one, other), ballots.supporters(one) - ballots.supporters(other));
                }
            }
        }
    }
}
