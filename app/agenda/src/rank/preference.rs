//! Says who would rather have what: each person's issues in their own order, best first.

use std::collections::BTreeMap;

use super::ballot::{Ballots, Candidate};
use crate::id::{IssueId, MemberId};

/// Everybody's lists. A list may leave issues out: whoever ranks an issue prefers it to every issue they leave out, and
/// says nothing about two that they leave out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preferences {
    ballots: Ballots,
    lists: Vec<(i64, Vec<u32>)>,
}

impl Preferences {
    /// Gathers lists, each with how many people gave it.
    ///
    /// An issue that stands twice on a list keeps its better place; one that is no candidate is left out. Lists that then
    /// are the same are one; those of nobody, and empty ones, are left out, but people with an empty list are counted.
    ///
    /// ```
    /// use agenda::id::IssueId;
    /// use agenda::moment::Moment;
    /// use agenda::rank::ballot::Candidate;
    /// use agenda::rank::preference::Preferences;
    ///
    /// let candidates = [1, 2].map(|number| Candidate { proposed: Moment(number), issue: IssueId(number) });
    /// let preferences = Preferences::new(candidates, [(3, vec![IssueId(2), IssueId(1)]), (1, vec![])]);
    /// assert_eq!((preferences.ballots().people(), preferences.iter().count()), (4, 1));
    /// ```
    pub fn new(
        candidates: impl IntoIterator<Item = Candidate>,
        lists: impl IntoIterator<Item = (i64, Vec<IssueId>)>,
    ) -> Self {
        // An election without voters puts the candidates in order and numbers them.
        let candidates = Ballots::new(candidates, []).candidates().to_vec();
        let numbers: BTreeMap<IssueId, u32> = candidates.iter().map(|candidate| candidate.issue).zip(0..).collect();
        let mut merged: BTreeMap<Vec<u32>, i64> = BTreeMap::new();
        for (people, list) in lists {
            let mut ranked: Vec<u32> = Vec::with_capacity(list.len());
            for number in list.iter().filter_map(|issue| numbers.get(issue).copied()) {
                if !ranked.contains(&number) {
                    ranked.push(number);
                }
            }
            *merged.entry(ranked).or_default() += people.max(0);
        }
        let everybody = merged.values().sum();
        let lists: Vec<(i64, Vec<u32>)> = merged
            .into_iter()
            .filter(|(list, people)| *people > 0 && !list.is_empty())
            .map(|(it, n)| (n, it))
            .collect();
        let ballots = Ballots::weighted(candidates, lists.iter().map(|(people, list)| (*people, list.as_slice())));
        Self { ballots: ballots.among(everybody), lists }
    }

    /// Gathers the list of each person.
    pub fn of_people(
        candidates: impl IntoIterator<Item = Candidate>,
        lists: impl IntoIterator<Item = (MemberId, Vec<IssueId>)>,
    ) -> Self {
        Self::new(candidates, lists.into_iter().map(|(_, list)| (1, list)))
    }

    /// Returns who ranks what at all, as if that were approval: the supporters that ties are decided by.
    pub const fn ballots(&self) -> &Ballots {
        &self.ballots
    }

    /// Returns the same lists given by other numbers of people, in the order of [`Preferences::iter`], out of as many as
    /// before. Lists of nobody are left out.
    pub(super) fn reweighted(&self, weights: &[i64]) -> Self {
        let lists = self.lists.iter().zip(weights).filter(|(_, people)| **people > 0);
        let lists: Vec<(i64, Vec<u32>)> = lists.map(|((_, list), people)| (*people, list.clone())).collect();
        let candidates = self.ballots.candidates().to_vec();
        let ballots = Ballots::weighted(candidates, lists.iter().map(|(people, list)| (*people, list.as_slice())));
        Self { ballots: ballots.among(self.ballots.people()), lists }
    }

    /// Goes through the different lists: how many people gave it, and the numbers of its candidates, best first.
    pub fn iter(&self) -> impl Iterator<Item = (i64, &[u32])> {
        self.lists.iter().map(|(people, list)| (*people, list.as_slice()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rank::sample::{candidates, issue};

    #[test]
    fn lists_are_merged_and_what_is_no_candidate_is_left_out() {
        let lists = [
            (2, vec![issue(1), issue(0)]),
            (1, vec![issue(1), issue(99), issue(0), issue(1)]),
            (4, vec![issue(99)]),
            (0, vec![issue(2)]),
        ];
        let preferences = Preferences::new(candidates(3), lists);
        assert_eq!(preferences.iter().collect::<Vec<_>>(), [(3, &[1, 0][..])]);
        let ballots = preferences.ballots();
        assert_eq!((ballots.people(), ballots.approvers()), (7, 3));
        assert_eq!([0, 1, 2].map(|number| ballots.supporters(number)), [3, 3, 0]);
    }
}
