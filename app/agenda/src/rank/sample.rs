//! Makes small elections for the tests of the rules: few people and issues, so that ties are common.

use proptest::prelude::*;

use super::ballot::{Ballots, Candidate};
use super::preference::Preferences;
use crate::id::{IssueId, MemberId};
use crate::moment::Moment;

/// The n-th issue, whose id says nothing about when it was proposed.
pub(crate) fn issue(number: u32) -> IssueId {
    IssueId(i64::from(number ^ 5) + 100)
}

/// Issues, the n-th proposed at moment n.
pub(crate) fn candidates(count: u32) -> Vec<Candidate> {
    (0..count).map(|number| Candidate { proposed: Moment(i64::from(number)), issue: issue(number) }).collect()
}

/// Approvals as (member, number of the issue).
pub(crate) fn marks(marks: &[(u32, u32)]) -> Vec<(MemberId, IssueId)> {
    marks.iter().map(|(member, number)| (MemberId(i64::from(*member)), issue(*number))).collect()
}

/// The ballots of an election with this many issues.
pub(crate) fn ballots(count: u32, approvals: &[(u32, u32)]) -> Ballots {
    Ballots::new(candidates(count), marks(approvals))
}

/// How many issues an election has, and its approvals.
pub(crate) fn approvals() -> impl Strategy<Value = (u32, Vec<(u32, u32)>)> {
    (0_u32..12, 1_u32..10)
        .prop_flat_map(|(count, people)| (Just(count), prop::collection::vec((0..people, 0..count.max(1)), 0..60)))
}

/// The same approvals, each person twice.
pub(crate) fn doubled(marks: &[(u32, u32)]) -> Vec<(u32, u32)> {
    marks.iter().flat_map(|(member, number)| [(*member, *number), (member + 100, *number)]).collect()
}

/// The same elections under other names for people and issues, and with the approvals in the opposite order.
pub(crate) mod renamed {
    use super::{Ballots, Candidate, IssueId, MemberId};

    pub(crate) const fn issue(issue: IssueId) -> IssueId {
        IssueId(9_000 - 7 * issue.0)
    }

    pub(crate) fn ballots(count: u32, approvals: &[(u32, u32)]) -> Ballots {
        let candidates =
            super::candidates(count).into_iter().map(|it| Candidate { issue: issue(it.issue), ..it }).rev();
        let marks = super::marks(approvals).into_iter().rev();
        Ballots::new(candidates, marks.map(|(member, what)| (MemberId(-31 * member.0), issue(what))))
    }
}

/// How many issues an election by lists has, and the lists of issue numbers, each with how many people gave it.
pub(crate) fn lists() -> impl Strategy<Value = (u32, Vec<(i64, Vec<u32>)>)> {
    (1_u32..7).prop_flat_map(|count| {
        let list = Just((0..count).collect::<Vec<u32>>()).prop_shuffle().prop_flat_map(move |order| {
            (0..=count as usize).prop_map(move |length| order.iter().copied().take(length).collect::<Vec<u32>>())
        });
        (Just(count), prop::collection::vec((1_i64..5, list), 0..8))
    })
}

/// The preferences of an election with this many issues.
pub(crate) fn preferences(count: u32, lists: &[(i64, Vec<u32>)]) -> Preferences {
    let lists = lists.iter().map(|(people, list)| (*people, list.iter().map(|number| issue(*number)).collect()));
    Preferences::new(candidates(count), lists)
}

/// The lists of 45 people in Schulze (2011), example 1; a letter an issue, the first of them `A`.
pub(crate) const SCHULZE: [(i64, &str); 8] =
    [(5, "ACBED"), (5, "ADECB"), (8, "BEDAC"), (3, "CABED"), (7, "CAEBD"), (2, "CBADE"), (7, "DCEBA"), (8, "EBADC")];

/// The issues that a list of letters names.
pub(crate) fn letters(list: &str) -> Vec<IssueId> {
    list.bytes().map(|letter| issue(u32::from(letter - b'A'))).collect()
}

/// The preferences of an election whose issues are letters.
pub(crate) fn lettered(count: u32, lists: &[(i64, &str)]) -> Preferences {
    Preferences::new(candidates(count), lists.iter().map(|(people, list)| (*people, letters(list))))
}
