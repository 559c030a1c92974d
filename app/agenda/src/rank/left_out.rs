//! Finds the largest group that the top of a list leaves out: people who agree on something and get nothing.
//!
//! Source: Aziz, Brill, Conitzer, Elkind, Freeman and Walsh, "Justified Representation in Approval-Based Committee
//! Voting" (2017). With k places for n people, n/k of them are enough for a place. If so many people all approve one
//! issue, and none of them finds any issue of theirs at the top, they are left out without justification. Checked
//! exactly: for one issue ("justified representation"), and for two issues that 2·n/k people all approve while none
//! of them finds two at the top ("extended", for groups of two places). Groups that agree on three issues or more are
//! not looked for: that is hard to compute in general.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::ballot::Ballots;
use crate::id::IssueId;

/// Who the top of a list leaves out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LeftOut {
    /// How many places there are.
    pub places: usize,
    /// How many people there are, among them those who approve nothing.
    pub people: i64,
    /// The largest group of people who all approve one issue and find none of theirs at the top, whether or not they are
    /// enough for a place. Nothing if everybody who approves anything finds one.
    pub largest: Option<Group>,
    /// Every issue whose left-out people are enough for a place, the largest group first: with one of them, the top does
    /// not give justified representation. Groups of different issues can share people.
    pub without_one: Vec<Group>,
    /// The largest group of people who all approve the same two issues and find at most one of theirs at the top.
    pub largest_pair: Option<Pair>,
    /// Whether those people are enough for two places: the top then does not give extended justified representation.
    pub is_pair_enough: bool,
}

/// The people left out who approve an issue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Group {
    /// The issue.
    pub issue: IssueId,
    /// How many they are.
    pub people: i64,
}

/// The people left out who approve two issues.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pair {
    /// The issues, the one proposed earlier first.
    pub issues: (IssueId, IssueId),
    /// How many they are.
    pub people: i64,
}

/// Looks for who is left out by the issues at the top, where there are so many places; there can be fewer issues than
/// places. Of equally large groups the one whose issue was proposed earlier counts as the largest.
///
/// `O(approvals)` for one issue; `O(Σ_ballots |A|² + m²)` for two.
pub fn left_out(ballots: &Ballots, top: &[IssueId], places: usize) -> LeftOut {
    let top: BTreeSet<IssueId> = top.iter().copied().collect();
    let is_top: Vec<bool> = ballots.candidates().iter().map(|candidate| top.contains(&candidate.issue)).collect();
    let size = is_top.len();
    let (mut without_one, mut without_two) = (vec![0_i64; size], vec![0_i64; size * size]);
    for (people, list) in ballots.iter() {
        let found = list.iter().filter(|number| is_top.get(**number as usize) == Some(&true)).count();
        if found == 0 {
            for number in list {
                add(&mut without_one, *number as usize, people);
            }
        }
        if found < 2 {
            for (next, one) in (1..).zip(list) {
                for other in list.iter().skip(next) {
                    add(&mut without_two, *one as usize * size + *other as usize, people);
                }
            }
        }
    }
    let issue = |number: usize| Some(ballots.candidates().get(number)?.issue);
    let is_enough = |people: i64, places_due: i128| {
        people > 0
            && i128::from(people) * i128::try_from(places).unwrap_or(i128::MAX / i128::from(i64::MAX))
                >= places_due * i128::from(ballots.people())
    };
    let groups = without_one.into_iter().enumerate().filter(|(_, people)| *people > 0);
    let groups = groups.filter_map(|(number, people)| Some(Group { issue: issue(number)?, people }));
    let mut groups: Vec<Group> = groups.collect();
    // Stable, so that of equally large groups the earlier proposal stays first.
    groups.sort_by_key(|group| std::cmp::Reverse(group.people));
    let largest = groups.first().copied();
    groups.retain(|group| is_enough(group.people, 1));
    let mut pair = None;
    for (place, people) in without_two.into_iter().enumerate() {
        if people > pair.map_or(0, |(_, most)| most) {
            pair = Some((place, people));
        }
    }
    let largest_pair =
        pair.and_then(|(place, people)| Some(Pair { issues: (issue(place / size)?, issue(place % size)?), people }));
    LeftOut {
        places,
        people: ballots.people(),
        largest,
        without_one: groups,
        is_pair_enough: largest_pair.is_some_and(|pair| is_enough(pair.people, 2)),
        largest_pair,
    }
}

fn add(counts: &mut [i64], place: usize, people: i64) {
    if let Some(count) = counts.get_mut(place) {
        *count += people;
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::rank::equal_shares::{Completion, fill};
    use crate::rank::sample::{approvals, ballots, issue};
    use crate::rank::{approval, pav, phragmen};

    fn group(number: u32, people: i64) -> Group {
        Group { issue: issue(number), people }
    }

    #[test]
    fn a_minority_that_approval_leaves_out_is_found() {
        // Six people approve 0, 1 and 2; three approve 3 and 4, one of them also 5; nobody else approves anything.
        let majority = (0..6).flat_map(|who| (0..3).map(move |what| (who, what)));
        let minority = (6..9).flat_map(|who| [(who, 3), (who, 4)]).chain([(8, 5)]);
        let election = ballots(6, &majority.chain(minority).collect::<Vec<_>>());
        let top: Vec<_> = approval::order(&election).issues().into_iter().take(3).collect();
        let found = left_out(&election, &top, 3);
        assert_eq!(found.largest, Some(group(3, 3)));
        assert_eq!(found.without_one, [group(3, 3), group(4, 3)]);
        assert_eq!(found.largest_pair, Some(Pair { issues: (issue(3), issue(4)), people: 3 }));
        assert!(!found.is_pair_enough, "three of nine are owed one place of three, not two");
        assert!(left_out(&election, &top, 6).is_pair_enough, "and two of six");
        let heard: Vec<_> = phragmen::order(&election).issues().into_iter().take(3).collect();
        assert_eq!(
            (left_out(&election, &heard, 3).largest, left_out(&election, &heard, 3).without_one),
            (None, vec![])
        );
    }

    #[test]
    fn nobody_is_left_out_where_nobody_is() {
        let nobody = left_out(&Ballots::new([], []), &[], 0);
        assert_eq!((nobody.largest, nobody.largest_pair, nobody.without_one.len()), (None, None, 0));
        assert_eq!(left_out(&ballots(2, &[(1, 0)]), &[], 0).without_one, [], "no places are owed to anyone");
    }

    /// The people of an election one by one, each with what they approve as bits.
    fn people(ballots: &Ballots) -> Vec<u32> {
        ballots
            .iter()
            .flat_map(|(people, list)| {
                let bits = list.iter().fold(0, |bits, number| bits | 1 << number);
                (0..people).map(move |_| bits)
            })
            .collect()
    }

    /// Proportional justified representation (Sánchez-Fernández and others 2017) by its definition, over every group of
    /// people: a group that is enough for so many places, and agrees on as many issues, finds as many of theirs at the
    /// top, all of them together.
    fn is_proportional(ballots: &Ballots, top: u32, places: usize) -> bool {
        let people = people(ballots);
        (1_u32..1 << people.len()).all(|group| {
            let members =
                || people.iter().enumerate().filter(|(place, _)| group >> place & 1 == 1).map(|(_, bits)| bits);
            let agreed = members().fold(u32::MAX, |agreed, bits| agreed & bits).count_ones() as usize;
            let due = members().count() * places / usize::try_from(ballots.people()).unwrap();
            let found = members().fold(0, |found, bits| found | (bits & top)).count_ones() as usize;
            found >= due.min(agreed)
        })
    }

    /// Extended justified representation by its definition: one person of the group alone finds as many.
    fn is_extended(ballots: &Ballots, top: u32, places: usize) -> bool {
        let people = people(ballots);
        (1_u32..1 << people.len()).all(|group| {
            let members =
                || people.iter().enumerate().filter(|(place, _)| group >> place & 1 == 1).map(|(_, bits)| bits);
            let agreed = members().fold(u32::MAX, |agreed, bits| agreed & bits).count_ones() as usize;
            let due = (members().count() * places / usize::try_from(ballots.people()).unwrap()).min(agreed);
            due == 0 || members().any(|bits| (bits & top).count_ones() as usize >= due)
        })
    }

    fn bits(ballots: &Ballots, top: &[IssueId]) -> u32 {
        let numbers = ballots.numbers().filter(|number| top.contains(&ballots.candidate(*number).unwrap().issue));
        numbers.fold(0, |bits, number| bits | 1 << number)
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(200))]

        #[test]
        fn every_prefix_of_phragmen_represents_every_group_in_proportion((count, marks) in approvals()) {
            let ballots = ballots(count, &marks);
            let issues = phragmen::order(&ballots).issues();
            for places in 1..=issues.len() {
                let top = &issues[..places];
                prop_assert!(is_proportional(&ballots, bits(&ballots, top), places));
                prop_assert_eq!(left_out(&ballots, top, places).without_one, []);
            }
        }

        #[test]
        fn the_first_five_of_proportional_approval_leave_nobody_out((count, marks) in approvals()) {
            // Sánchez-Fernández and others (2017): up to five places, and with six or more no longer always.
            let ballots = ballots(count, &marks);
            let issues = pav::order(&ballots).issues();
            for places in 1..=issues.len().min(5) {
                prop_assert_eq!(left_out(&ballots, &issues[..places], places).without_one, []);
            }
        }

        #[test]
        fn what_equal_shares_fills_is_extended_justified_representation((count, marks) in approvals(), places in 1_usize..9) {
            let ballots = ballots(count, &marks);
            let bought = fill(&ballots, places, Completion::None).bought;
            let top: Vec<IssueId> = bought.iter().map(|purchase| purchase.issue).collect();
            let found = left_out(&ballots, &top, places);
            prop_assert!(found.without_one.is_empty() && !found.is_pair_enough);
            if ballots.people() > 0 {
                prop_assert!(is_extended(&ballots, bits(&ballots, &top), places));
            }
        }

        #[test]
        fn groups_are_those_of_the_definition((count, marks) in approvals(), length in 0_usize..5, places in 1_usize..9) {
            let ballots = ballots(count, &marks);
            let top: Vec<IssueId> = (0..count).rev().take(length).map(issue).collect();
            let (people, top_bits) = (people(&ballots), bits(&ballots, &top));
            let without = |wanted: u32, fewer_than: u32| people.iter()
                .filter(|bits| *bits & wanted == wanted && (*bits & top_bits).count_ones() < fewer_than).map(|_| 1_i64).sum::<i64>();
            let found = left_out(&ballots, &top, places);
            let most = (0..count).map(|number| without(1 << number, 1)).max().unwrap_or(0);
            prop_assert_eq!(found.largest.map_or(0, |group| group.people), most);
            let enough = (0..count).filter(|number| {
                let group = without(1 << number, 1);
                group > 0 && group * i64::try_from(places).unwrap() >= ballots.people()
            }).count();
            prop_assert_eq!(found.without_one.len(), enough);
            let pairs = (0..count).flat_map(|one| (0..one).map(move |other| 1 << one | 1 << other));
            let most = pairs.map(|pair| without(pair, 2)).max().unwrap_or(0);
            prop_assert_eq!(found.largest_pair.map_or(0, |pair| pair.people), most);
        }
    }
}
