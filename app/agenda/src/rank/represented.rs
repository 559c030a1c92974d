//! Says who is represented by the top of a list: who finds one of their issues in it, in all and group by group.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::ballot::{Ballots, Candidate};
use crate::compare::share::Share;
use crate::id::{IssueId, MemberId};
use crate::moment::Moment;

/// How far the top of a list represents people.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Represented {
    /// How many people there are, among them those who approve nothing.
    pub people: i64,
    /// How many of them approve at least one issue at the top.
    pub with_one: i64,
    /// Which part of them that is; nothing where there is nobody.
    pub share: Option<Share>,
    /// How many issues at the top a person approves, on average over all of them; nothing where there is nobody.
    pub mean: Option<f64>,
}

/// How far the top of a list represents one group of people.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct GroupRepresented {
    /// The group's number.
    pub group: usize,
    /// How far its people are represented.
    pub represented: Represented,
}

/// Counts how far issues at the top represent everybody. The top is the first issues of any order, whichever method made
/// it; their own order does not matter. `O(approvals)`.
pub fn everybody(ballots: &Ballots, top: &[IssueId]) -> Represented {
    let top: BTreeSet<IssueId> = top.iter().copied().collect();
    let is_top: Vec<bool> = ballots.candidates().iter().map(|candidate| top.contains(&candidate.issue)).collect();
    let (mut with_one, mut approved) = (0_i64, 0_i64);
    for (people, list) in ballots.iter() {
        let found = list.iter().map(|number| i64::from(is_top.get(*number as usize) == Some(&true))).sum::<i64>();
        with_one += if found > 0 { people } else { 0 };
        approved += people * found;
    }
    #[expect(clippy::cast_precision_loss, reason = "counts of people stay far below 2^52")]
    let [people, with, all] = [ballots.people(), with_one, approved].map(|count| count as f64);
    let mean = (people > 0.0).then(|| all / people);
    Represented { people: ballots.people(), with_one, share: Share::of(with, people), mean }
}

/// Counts how far issues at the top represent each group of people, by the groups' numbers.
///
/// `groups` says who is in which group; a person named twice is in the group named last, and approvals of people in no
/// group are left out. A group with people who approve nothing counts them. `O(n log n)` in approvals and people.
pub fn each_group(
    approvals: &[(MemberId, IssueId)],
    groups: &[(MemberId, usize)],
    top: &[IssueId],
) -> Vec<GroupRepresented> {
    let group_of: BTreeMap<MemberId, usize> = groups.iter().copied().collect();
    let mut people: BTreeMap<usize, i64> = BTreeMap::new();
    for group in group_of.values() {
        *people.entry(*group).or_default() += 1;
    }
    let mut approvals_of: BTreeMap<usize, Vec<(MemberId, IssueId)>> = BTreeMap::new();
    for (member, issue) in approvals {
        if let Some(group) = group_of.get(member) {
            approvals_of.entry(*group).or_default().push((*member, *issue));
        }
    }
    let count = |(group, people): (usize, i64)| {
        let approvals = approvals_of.remove(&group).unwrap_or_default();
        // Only the top is counted, so its issues are all the candidates there need to be.
        let candidates = top.iter().map(|issue| Candidate { proposed: Moment(0), issue: *issue });
        let ballots = Ballots::new(candidates, approvals).among(people);
        GroupRepresented { group, represented: everybody(&ballots, top) }
    };
    people.into_iter().map(count).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::rank::sample::{approvals, ballots, issue, marks};

    #[test]
    fn people_and_groups_are_counted_with_those_who_approve_nothing() {
        let election = [(1, 0), (1, 1), (2, 1), (3, 2)];
        let all = everybody(&ballots(3, &election).among(5), &[issue(0), issue(1)]);
        assert_eq!((all.people, all.with_one, all.share, all.mean), (5, 2, Share::new(0.4), Some(0.6)));
        let members =
            |who: &[(i64, usize)]| who.iter().map(|(who, group)| (MemberId(*who), *group)).collect::<Vec<_>>();
        let groups = members(&[(1, 0), (2, 0), (9, 0), (3, 4), (3, 1), (4, 4)]);
        let found = each_group(&marks(&election), &groups, &[issue(0), issue(1)]);
        let counts: Vec<_> =
            found.iter().map(|it| (it.group, it.represented.people, it.represented.with_one)).collect();
        assert_eq!(counts, [(0, 3, 2), (1, 1, 0), (4, 1, 0)]);
        assert_eq!(found[0].represented.mean, Some(1.0));
    }

    #[test]
    fn where_there_is_nobody_there_is_no_share() {
        let nobody = everybody(&Ballots::new([], []), &[]);
        assert_eq!(nobody, Represented { people: 0, with_one: 0, share: None, mean: None });
        assert_eq!(each_group(&[], &[], &[issue(0)]), []);
    }

    proptest! {
        #[test]
        fn groups_add_up_to_everybody((count, approvals) in approvals(), groups in 1_usize..4, length in 0_usize..6) {
            let top: Vec<IssueId> = (0..count).take(length).map(issue).collect();
            let all = everybody(&ballots(count, &approvals), &top);
            let everyone: BTreeSet<_> = marks(&approvals).into_iter().map(|(member, _)| member).collect();
            let placed: Vec<_> = everyone.into_iter().map(|it| (it, usize::try_from(it.0).unwrap() % groups)).collect();
            let each = each_group(&marks(&approvals), &placed, &top);
            prop_assert_eq!(all.with_one, each.iter().map(|it| it.represented.with_one).sum::<i64>());
            prop_assert_eq!(all.people, each.iter().map(|it| it.represented.people).sum::<i64>());
        }
    }
}
