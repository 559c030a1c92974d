//! Says who approves what, merged and numbered, so that every rule counts from the same few lists.

use std::collections::{BTreeMap, HashMap};

use crate::id::{IssueId, MemberId};
use crate::moment::Moment;

/// An issue that is put in order, and when it was proposed, which settles ties.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Candidate {
    /// When the issue was proposed.
    pub proposed: Moment,
    /// The issue.
    pub issue: IssueId,
}

/// Everybody's ballots: the ballot of a person is the set of candidates that this person approves (agrees with).
///
/// Sparse: its size is the number of approvals, whatever people times issues would be. Identical ballots are one
/// ballot with a weight. Candidates are numbered from 0 in the order of proposal, ballots in the order of what stands
/// on them, so that neither the order of the input nor the members' ids can touch a result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ballots {
    candidates: Vec<Candidate>,
    lists: Lists,
    weights: Vec<i64>,
    backers: Lists,
    supporters: Vec<i64>,
    people: i64,
}

impl Ballots {
    /// Gathers approvals.
    ///
    /// An approval given twice counts once; one of an issue that is no candidate is left out, and so is the ballot of
    /// a person who then has none left, but [`Ballots::people`] still counts that person. A candidate given twice
    /// keeps its earlier proposal. O(n log n) in the number of approvals.
    ///
    /// ```
    /// use agenda::id::{IssueId, MemberId};
    /// use agenda::moment::Moment;
    /// use agenda::rank::ballot::{Ballots, Candidate};
    ///
    /// let candidates = [1, 2].map(|number| Candidate { proposed: Moment(number), issue: IssueId(number) });
    /// let approvals = [(7, 1), (8, 1), (8, 2), (9, 99)].map(|(who, what)| (MemberId(who), IssueId(what)));
    /// let ballots = Ballots::new(candidates, approvals);
    /// assert_eq!((ballots.people(), ballots.approvers(), ballots.approvals()), (3, 2, 3));
    /// ```
    pub fn new(
        candidates: impl IntoIterator<Item = Candidate>,
        approvals: impl IntoIterator<Item = (MemberId, IssueId)>,
    ) -> Self {
        let candidates = in_order_of_proposal(candidates);
        let numbers: HashMap<IssueId, u32> = (0..).zip(&candidates).map(|(number, it)| (it.issue, number)).collect();
        let mut marks: Vec<(MemberId, Option<u32>)> =
            approvals.into_iter().map(|(member, issue)| (member, numbers.get(&issue).copied())).collect();
        marks.sort_unstable();
        marks.dedup();

        let mut people = 0;
        let mut everybodys = Lists::default();
        for marks_of_one in marks.chunk_by(|(one, _), (other, _)| one == other) {
            people += 1;
            everybodys.push(marks_of_one.iter().filter_map(|(_, number)| *number));
        }
        let (lists, weights) = merge(&everybodys);
        Self::of_merged(candidates, lists, weights, people)
    }

    /// Gathers ballots that are numbers of candidates already, which are in the order of proposal; each with how many
    /// people cast it. Numbers that are none, and people below one, count nothing.
    pub(super) fn weighted<'a>(
        candidates: Vec<Candidate>,
        ballots: impl IntoIterator<Item = (i64, &'a [u32])>,
    ) -> Self {
        let mut merged: BTreeMap<Vec<u32>, i64> = BTreeMap::new();
        for (people, approved) in ballots.into_iter().filter(|(people, _)| *people > 0) {
            let mut list: Vec<u32> =
                approved.iter().copied().filter(|number| (*number as usize) < candidates.len()).collect();
            list.sort_unstable();
            list.dedup();
            *merged.entry(list).or_default() += people;
        }
        let people = merged.values().sum();
        merged.remove(&Vec::new());
        let mut lists = Lists::default();
        for list in merged.keys() {
            lists.push(list.iter().copied());
        }
        let weights = merged.into_values().collect();
        Self::of_merged(candidates, lists, weights, people)
    }

    fn of_merged(candidates: Vec<Candidate>, lists: Lists, weights: Vec<i64>, people: i64) -> Self {
        let backers = backers(candidates.len(), &lists);
        let supporters = backers.iter().map(|list| list.iter().filter_map(|it| weights.get(*it as usize)).sum());
        Self { supporters: supporters.collect(), candidates, lists, weights, backers, people }
    }

    /// Says that the ballots come from this many people, some of whom approved nothing at all and so are not among the
    /// approvals. A number below the people already counted changes nothing.
    #[must_use]
    pub fn among(mut self, people: i64) -> Self {
        self.people = self.people.max(people);
        self
    }

    /// Returns the candidates in the order of proposal; among equal moments, in the order of their ids.
    pub fn candidates(&self) -> &[Candidate] {
        &self.candidates
    }

    /// Returns how many people took part, among them those with an empty ballot.
    pub const fn people(&self) -> i64 {
        self.people
    }

    /// Returns how many people approve at least one candidate.
    pub fn approvers(&self) -> i64 {
        self.weights.iter().sum()
    }

    /// Returns how many approvals there are: one for each person and candidate that the person approves.
    pub fn approvals(&self) -> i64 {
        self.supporters.iter().sum()
    }

    /// Returns how many people approve a candidate, by its number; 0 for a number that is no candidate's.
    pub fn supporters(&self, number: u32) -> i64 {
        self.supporters.get(number as usize).copied().unwrap_or(0)
    }

    /// Returns a candidate by its number.
    pub fn candidate(&self, number: u32) -> Option<&Candidate> {
        self.candidates.get(number as usize)
    }

    /// Goes through the candidates' numbers, the earliest proposal first.
    pub fn numbers(&self) -> impl Iterator<Item = u32> + use<> {
        (0..).zip(0..self.candidates.len()).map(|(number, _)| number)
    }

    /// Goes through the different ballots: how many people cast it, and the numbers of the candidates on it, ascending.
    /// None is empty, no two are the same.
    pub fn iter(&self) -> impl Iterator<Item = (i64, &[u32])> {
        self.weights.iter().copied().zip(self.lists.iter())
    }

    /// Returns the same ballots cast by other numbers of people, in the order of [`Ballots::iter`], out of as many as
    /// before. Ballots of nobody are left out.
    pub(super) fn reweighted(&self, weights: &[i64]) -> Self {
        let mut lists = Lists::default();
        for (list, _) in self.lists.iter().zip(weights).filter(|(_, people)| **people > 0) {
            lists.push(list.iter().copied());
        }
        let weights = weights.iter().copied().take(self.weights.len()).filter(|people| *people > 0).collect();
        Self::of_merged(self.candidates.clone(), lists, weights, self.people)
    }

    /// Returns how many different ballots there are.
    pub(super) fn different(&self) -> usize {
        self.weights.len()
    }

    /// Returns how many people cast a ballot, and what stands on it.
    pub(super) fn ballot(&self, ballot: u32) -> (i64, &[u32]) {
        (self.weights.get(ballot as usize).copied().unwrap_or(0), self.lists.list(ballot as usize))
    }

    /// Returns the ballots on which a candidate stands, ascending.
    pub(super) fn backers(&self, number: u32) -> &[u32] {
        self.backers.list(number as usize)
    }
}

/// Lists of numbers, one after the other in one piece of memory.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Lists {
    items: Vec<u32>,
    ends: Vec<usize>,
}

impl Lists {
    /// Appends a list, unless it is empty.
    fn push(&mut self, list: impl IntoIterator<Item = u32>) {
        let before = self.items.len();
        self.items.extend(list);
        if self.items.len() > before {
            self.ends.push(self.items.len());
        }
    }

    /// Returns a list by its place; an empty one past the end.
    fn list(&self, place: usize) -> &[u32] {
        let start = place.checked_sub(1).map_or(Some(0), |before| self.ends.get(before).copied());
        let end = self.ends.get(place).copied();
        start.zip(end).and_then(|(start, end)| self.items.get(start..end)).unwrap_or_default()
    }

    fn iter(&self) -> impl Iterator<Item = &[u32]> {
        (0..self.ends.len()).map(|place| self.list(place))
    }
}

fn in_order_of_proposal(candidates: impl IntoIterator<Item = Candidate>) -> Vec<Candidate> {
    let mut earliest: HashMap<IssueId, Moment> = HashMap::new();
    for Candidate { issue, proposed } in candidates {
        earliest.entry(issue).and_modify(|moment| *moment = proposed.min(*moment)).or_insert(proposed);
    }
    let mut candidates: Vec<_> = earliest.into_iter().map(|(issue, proposed)| Candidate { proposed, issue }).collect();
    candidates.sort_unstable();
    candidates
}

/// Merges identical ballots and counts how often each was cast.
fn merge(everybodys: &Lists) -> (Lists, Vec<i64>) {
    let mut sorted: Vec<&[u32]> = everybodys.iter().collect();
    sorted.sort_unstable();
    let mut ballots = Lists::default();
    let mut weights = Vec::new();
    for same in sorted.chunk_by(|one, other| one == other) {
        ballots.push(same.iter().take(1).flat_map(|ballot| ballot.iter().copied()));
        weights.push(same.iter().map(|_| 1_i64).sum());
    }
    (ballots, weights)
}

/// Turns ballots around: for each candidate, the ballots on which it stands.
fn backers(candidates: usize, ballots: &Lists) -> Lists {
    let mut places = vec![0_usize; candidates];
    for number in &ballots.items {
        if let Some(place) = places.get_mut(*number as usize) {
            *place += 1;
        }
    }
    let mut total = 0;
    for place in &mut places {
        let length = std::mem::replace(place, total);
        total += length;
    }
    let mut items = vec![0; ballots.items.len()];
    for (ballot, list) in (0..).zip(ballots.iter()) {
        for number in list {
            if let Some(place) = places.get_mut(*number as usize) {
                if let Some(item) = items.get_mut(*place) {
                    *item = ballot;
                }
                *place += 1;
            }
        }
    }
    // Every place has moved from the start of its list to the end of it.
    Lists { items, ends: places }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::rank::sample::{approvals, ballots, candidates};

    #[test]
    fn identical_ballots_are_one_with_a_weight_and_empty_ones_are_counted_only() {
        let ballots = ballots(3, &[(1, 0), (1, 1), (2, 1), (2, 0), (2, 0), (3, 1), (4, 99)]);
        assert_eq!(ballots.iter().collect::<Vec<_>>(), [(2, &[0, 1][..]), (1, &[1][..])]);
        assert_eq!((ballots.people(), ballots.approvers(), ballots.approvals()), (4, 3, 5));
        assert_eq!(ballots.numbers().map(|number| ballots.supporters(number)).collect::<Vec<_>>(), [2, 3, 0]);
        assert_eq!((ballots.backers(0), ballots.backers(1), ballots.backers(2)), (&[0][..], &[0, 1][..], &[][..]));
        assert_eq!(ballots.clone().among(9).people(), 9);
        assert_eq!(ballots.among(1).people(), 4);
    }

    #[test]
    fn a_candidate_given_twice_keeps_its_earlier_proposal() {
        let candidate = |proposed, issue| Candidate { proposed: Moment(proposed), issue: IssueId(issue) };
        let ballots = Ballots::new([candidate(5, 1), candidate(3, 2), candidate(2, 1)], []);
        assert_eq!(ballots.candidates(), [candidate(2, 1), candidate(3, 2)]);
    }

    #[test]
    fn nobody_and_nothing_make_empty_ballots() {
        let nothing = Ballots::new([], []);
        assert_eq!((nothing.people(), nothing.approvers(), nothing.approvals()), (0, 0, 0));
        assert_eq!(nothing.iter().count() + nothing.numbers().count() + nothing.different(), 0);
        assert_eq!((nothing.supporters(0), nothing.ballot(0), nothing.candidate(0)), (0, (0, &[][..]), None));
        let unheard = ballots(2, &[]);
        assert_eq!((unheard.numbers().count(), unheard.backers(1)), (2, &[][..]));
    }

    proptest! {
        #[test]
        fn input_order_never_matters((count, marks) in approvals(), seed in any::<u64>()) {
            let mut mixed = marks.clone();
            mixed.sort_by_key(|mark| crate::rank::next_card::splitmix64(seed ^ u64::from(mark.0 * 1000 + mark.1)));
            let mut reversed = candidates(count);
            reversed.reverse();
            let mixed = Ballots::new(reversed, crate::rank::sample::marks(&mixed));
            prop_assert_eq!(ballots(count, &marks), mixed);
        }

        #[test]
        fn what_backs_a_candidate_is_what_lists_it((count, marks) in approvals()) {
            let ballots = ballots(count, &marks);
            for number in ballots.numbers() {
                let listing: Vec<u32> = (0..).zip(ballots.iter())
                    .filter(|(_, (_, list))| list.contains(&number)).map(|(ballot, _)| ballot).collect();
                prop_assert_eq!(ballots.backers(number), listing);
            }
        }
    }
}
