//! Says how much weight stands behind two of the four lists: the issues in nobody's programme, and those that it opposes.

use serde::{Deserialize, Serialize};

use super::Mapping;
use super::certainty::{Estimate, Interval};
use super::few;
use super::share::Share;
use crate::rank::ballot::Ballots;

/// How much weight stands behind the lists that no measure adds up. What both sides name is the coverage, what nobody asked
/// for the imposition, see [`super::Measures`].
///
/// A sum can be taken apart by whoever knows the shares of its issues. So the issues that fewer than five people each
/// approve are left out of it where fewer than five people stand behind all of these together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Listed {
    /// The part of our attention on issues in nobody's programme: without any link that stands, and so without the halves
    /// of those that are served in part. `people` is how many approve at least one of them.
    pub ours_only: Option<Estimate>,
    /// The part of our attention on issues that a link that stands says are opposed. `people` is how many approve at least
    /// one of them.
    pub opposed: Option<Estimate>,
    /// The part of the programme's attention on the goals that oppose them. The programme and the links say it, whoever
    /// answers: drawing people again says nothing of it.
    pub opposing: Option<Share>,
}

impl Listed {
    /// Puts the intervals of both sums of ours beside them, in the order of [`Listing::sums`].
    #[must_use]
    pub(super) fn with(self, [ours_only, opposed]: [Option<Interval>; 2]) -> Self {
        let with = |sum: Option<Estimate>, interval| sum.map(|sum| Estimate { interval, ..sum });
        Self { ours_only: with(self.ours_only, ours_only), opposed: with(self.opposed, opposed), ..self }
    }
}

/// Which candidates stand in both lists, by number.
pub(super) struct Listing {
    ours_only: List,
    opposed: List,
    /// The goals that oppose an issue, by number, ascending.
    opposing: Vec<usize>,
}

struct List {
    numbers: Vec<usize>,
    people: i64,
}

impl Listing {
    /// Sorts the candidates. O(approvals + links).
    pub(super) fn new(mapping: &Mapping, ballots: &Ballots) -> Self {
        let numbers = || 0..ballots.candidates().len();
        let is_opposed = |number: &usize| !mapping.opposed(*number).is_empty();
        let is_unnamed = |number: &usize| mapping.served(*number).is_empty() && !is_opposed(number);
        let mut opposing: Vec<usize> = numbers().flat_map(|number| mapping.opposed(number)).copied().collect();
        opposing.sort_unstable();
        opposing.dedup();
        Self {
            ours_only: List::new(numbers().filter(is_unnamed).collect(), ballots),
            opposed: List::new(numbers().filter(is_opposed).collect(), ballots),
            opposing,
        }
    }

    /// Adds up the part of these weights that stands behind issues in nobody's programme and behind what is opposed; both
    /// are 0 if nothing weighs anything.
    pub(super) fn sums(&self, weights: &[f64]) -> [f64; 2] {
        let total: f64 = weights.iter().sum();
        [&self.ours_only, &self.opposed].map(|list| {
            let sum = list.numbers.iter().filter_map(|number| weights.get(*number)).sum();
            Share::of(sum, total).unwrap_or_default().number()
        })
    }

    /// Says how much weight stands behind both lists; of ours nothing where nobody was heard.
    pub(super) fn listed(&self, weights: &[f64], theirs: &[Share]) -> Listed {
        let heard = weights.iter().any(|weight| *weight > 0.0);
        let [ours_only, opposed] = self.sums(weights);
        let sum = |value: f64, list: &List| heard.then_some(Estimate { value, interval: None, people: list.people });
        let opposing: f64 = self.opposing.iter().filter_map(|goal| theirs.get(*goal)).map(|share| share.number()).sum();
        Listed {
            ours_only: sum(ours_only, &self.ours_only),
            opposed: sum(opposed, &self.opposed),
            opposing: Share::new(opposing.min(1.0)).filter(|_| super::overlap::has_weight(theirs)),
        }
    }
}

impl List {
    fn new(mut numbers: Vec<usize>, ballots: &Ballots) -> Self {
        let supporters = |number: usize| u32::try_from(number).map_or(0, |number| ballots.supporters(number));
        let is_small = |number: &usize| !few::shown(supporters(*number));
        let small: Vec<usize> = numbers.iter().filter(|number| is_small(number)).copied().collect();
        // Where they are all that there is, the sum keeps them and is withheld by whoever shows it.
        if !few::shown(behind(&small, ballots)) && numbers.len() > small.len() {
            numbers.retain(|number| !is_small(number));
        }
        Self { people: behind(&numbers, ballots), numbers }
    }
}

/// Counts the different people who approve at least one of these candidates, whose numbers ascend.
fn behind(numbers: &[usize], ballots: &Ballots) -> i64 {
    let is_in = |number: &u32| numbers.binary_search(&(*number as usize)).is_ok();
    ballots.iter().filter(|(_, approved)| approved.iter().any(is_in)).map(|(people, _)| people).sum()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::compare::sides::tests::{QUICK, place};
    use crate::compare::{Held, StandingLink, StatedGoal, Weighing};
    use crate::id::GoalId;
    use crate::link::Claim;
    use crate::rank::sample::{ballots, issue};

    fn listed(count: u32, approved: &[(u32, u32)], links: &[(u32, i64, Claim)], goals: &[f64]) -> Listed {
        let ballots = ballots(count, approved);
        let weights = Weighing::EqualVoice.weights(&ballots, &[]);
        let link = |(number, goal, claim): &(u32, i64, Claim)| StandingLink {
            issue: issue(*number),
            goal: GoalId(*goal),
            claim: *claim,
        };
        let links: Vec<StandingLink> = links.iter().map(link).collect();
        let goals: Vec<StatedGoal> = (0..)
            .zip(goals)
            .map(|(goal, weight)| StatedGoal { goal: GoalId(goal), code: String::new(), weight: *weight })
            .collect();
        Held { ballots: &ballots, weights: &weights, links: &links, goals: &goals }.compare().listed
    }

    #[expect(clippy::unnecessary_wraps, reason = "as the figures that it is held against")]
    fn sum(value: f64, people: i64) -> Option<Estimate> {
        Some(Estimate { value, interval: None, people })
    }

    /// Ten people: six want the first issue, five the second, two of them the third as well.
    const TEN: [(u32, u32); 12] =
        [(0, 0), (1, 0), (2, 0), (3, 0), (4, 0), (5, 0), (5, 1), (6, 1), (7, 1), (8, 1), (9, 1), (9, 2)];

    #[test]
    fn the_sums_are_those_of_the_lists_and_count_each_person_once() {
        let links = [(0, 1, Claim::Opposed), (1, 1, Claim::Opposed), (1, 0, Claim::Partly), (1, 2, Claim::Opposed)];
        let found = listed(3, &TEN, &links, &[5.0, 3.0, 2.0]);
        // The last person's voice is split over the second issue and the third.
        assert_eq!(found.opposed, sum(0.95, 10));
        assert_eq!(found.opposing, Share::new(0.5), "each goal once");
        assert_eq!(found.ours_only, sum(0.05, 1), "one person alone stands behind it: it will be withheld");
    }

    #[test]
    fn few_people_are_left_out_of_a_sum_and_many_issues_of_few_people_are_not() {
        let unlinked = listed(3, &TEN, &[], &[1.0]);
        assert_eq!(unlinked.ours_only, sum(0.95, 10), "all but what one person wants");
        let each_alone: Vec<(u32, u32)> = (0..7).map(|person| (person, person)).collect();
        assert_eq!(listed(7, &each_alone, &[], &[1.0]).ours_only, sum(1.0, 7), "seven people stand behind it together");
    }

    #[test]
    fn nothing_listed_is_nothing_and_nobody_heard_is_not_known() {
        let served: Vec<(u32, i64, Claim)> = (0..3).map(|number| (number, 0, Claim::Served)).collect();
        let found = listed(3, &TEN, &served, &[1.0]);
        assert_eq!((found.ours_only, found.opposed, found.opposing), (sum(0.0, 0), sum(0.0, 0), Share::new(0.0)));
        let nobody = listed(3, &[], &[(0, 0, Claim::Opposed)], &[1.0]);
        assert_eq!((nobody.ours_only, nobody.opposed, nobody.opposing), (None, None, Share::new(1.0)));
        let weightless = listed(3, &TEN, &[(0, 0, Claim::Opposed)], &[0.0]);
        assert_eq!(weightless.opposing, None, "a programme that attends to nothing opposes nothing with it");
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn what_is_in_nobodys_programme_is_never_more_than_the_gap(place in place()) {
            let report = place.sides().report(&QUICK);
            prop_assert_eq!(report.listed.opposing, report.comparison.listed.opposing);
            let Some((ours, gap)) = report.listed.ours_only.zip(report.measures.gap) else {
                prop_assert_eq!(report.comparison.approvers, 0);
                return Ok(());
            };
            prop_assert!(ours.value <= gap.value + 1e-9, "halves are in the gap and not in the list");
            prop_assert!(ours.people <= gap.people);
            let rounding = 1e-9;
            if let Some((ours, gap)) = ours.interval.zip(gap.interval) {
                prop_assert!(ours.low <= gap.low + rounding && ours.high <= gap.high + rounding);
            }
            let opposed = report.listed.opposed.unwrap();
            prop_assert!(opposed.value + ours.value <= 1.0 + rounding, "no issue is in both");
            for sum in [ours, opposed] {
                if let Some(interval) = sum.interval {
                    prop_assert!(interval.low >= 0.0 && interval.low <= interval.high && interval.high <= 1.0);
                }
            }
        }
    }
}
