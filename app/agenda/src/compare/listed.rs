//! Says how much weight stands behind the four lists: what both name, what only one side names, and what is opposed.

use serde::{Deserialize, Serialize};

use super::certainty::{Estimate, Interval};
use super::few;
use super::share::Share;
use super::{GoalShare, Mapping};
use crate::rank::ballot::Ballots;

/// How much of our attention stands behind the lists. The programme's part of what nobody asked for is the imposition, see
/// [`super::Measures`]; what is left of it is the part of what both name.
///
/// A sum can be taken apart by whoever knows the shares that it is made of. So the issues (or goals) behind which fewer
/// than five people stand each are left out of it where fewer than five people stand behind all of these together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Listed {
    /// The part of our attention on issues that a goal serves, wholly or in part, whole and not by halves: what a goal
    /// takes of them is the coverage. `people` is how many approve at least one of them.
    pub both: Option<Estimate>,
    /// The part of our attention on issues in nobody's programme: without any link that stands, and so without the halves
    /// of those that are served in part. `people` is how many approve at least one of them.
    pub ours_only: Option<Estimate>,
    /// The part of our attention that the goals get all together of which each alone gets so little that nobody asked for
    /// it, `Σ_j P_j` over `P_j < τ`. `people` is how many approve at least one issue that one of these goals serves, wholly
    /// or in part. In every draw of the people the same goals are added up: those that nobody asked for as things stand.
    pub theirs_only: Option<Estimate>,
    /// The part of our attention on issues that a link that stands says are opposed. `people` is how many approve at least
    /// one of them.
    pub opposed: Option<Estimate>,
    /// The part of the programme's attention on the goals that oppose them. The programme and the links say it, whoever
    /// answers: drawing people again says nothing of it.
    pub opposing: Option<Share>,
}

/// How many sums of ours there are: `both`, `ours_only`, `theirs_only`, `opposed`, in this order.
pub(super) const SUMS: usize = 4;

impl Listed {
    /// Puts the intervals of the sums of ours beside them, in the order of [`Listing::sums`].
    #[must_use]
    pub(super) fn with(self, [both, ours_only, theirs_only, opposed]: [Option<Interval>; SUMS]) -> Self {
        let with = |sum: Option<Estimate>, interval| sum.map(|sum| Estimate { interval, ..sum });
        Self {
            both: with(self.both, both),
            ours_only: with(self.ours_only, ours_only),
            theirs_only: with(self.theirs_only, theirs_only),
            opposed: with(self.opposed, opposed),
            ..self
        }
    }
}

/// What stands in each list: candidates by number, and goals by number.
pub(super) struct Listing {
    both: List,
    ours_only: List,
    /// The goals that nobody asked for.
    theirs_only: List,
    opposed: List,
    /// The goals that oppose an issue, by number, ascending.
    opposing: Vec<usize>,
}

struct List {
    numbers: Vec<usize>,
    people: i64,
}

impl Listing {
    /// Sorts the candidates, and the goals of which our share is below a threshold. O(approvals + links).
    pub(super) fn new(mapping: &Mapping, ballots: &Ballots, goals: &[GoalShare], unasked_below: Share) -> Self {
        let numbers = || 0..ballots.candidates().len();
        let is_served = |number: &usize| !mapping.served(*number).is_empty();
        let is_opposed = |number: &usize| !mapping.opposed(*number).is_empty();
        let is_unnamed = |number: &usize| !is_served(number) && !is_opposed(number);
        let mut opposing: Vec<usize> = numbers().flat_map(|number| mapping.opposed(number)).copied().collect();
        opposing.sort_unstable();
        opposing.dedup();
        let supporters = |number: usize| u32::try_from(number).map_or(0, |number| ballots.supporters(number));
        let issues = |numbers: Vec<usize>| List::of(numbers, supporters, |numbers| behind(numbers, ballots));
        let unasked = goals.iter().enumerate().filter(|(_, goal)| goal.ours < unasked_below);
        let people = |goal: usize| goals.get(goal).map_or(0, |goal| goal.people);
        let behind_goals = |goals: &[usize]| {
            let touches =
                |number: &usize| mapping.served(*number).iter().any(|(goal, _)| goals.binary_search(goal).is_ok());
            behind(&numbers().filter(touches).collect::<Vec<_>>(), ballots)
        };
        Self {
            both: issues(numbers().filter(is_served).collect()),
            ours_only: issues(numbers().filter(is_unnamed).collect()),
            theirs_only: List::of(unasked.map(|(number, _)| number).collect(), people, behind_goals),
            opposed: issues(numbers().filter(is_opposed).collect()),
            opposing,
        }
    }

    /// Adds up the part of these weights that stands behind each list, and the goals' parts `ours` of them for what nobody
    /// asked for; all are 0 if nothing weighs anything.
    pub(super) fn sums(&self, weights: &[f64], ours: &[Share]) -> [f64; SUMS] {
        let total: f64 = weights.iter().sum();
        let of_issues = |list: &List| {
            let sum = list.numbers.iter().filter_map(|number| weights.get(*number)).sum();
            Share::of(sum, total).unwrap_or_default().number()
        };
        [of_issues(&self.both), of_issues(&self.ours_only), self.unasked(ours), of_issues(&self.opposed)]
    }

    /// Adds up our attention to the goals that nobody asked for, of every goal's part of it.
    pub(super) fn unasked(&self, ours: &[Share]) -> f64 {
        let sum: f64 = self.theirs_only.numbers.iter().filter_map(|goal| ours.get(*goal)).map(|it| it.number()).sum();
        // The sum of nothing is −0.
        sum.min(1.0) + 0.0
    }

    /// Says how much weight stands behind each list; of ours nothing where nobody was heard.
    pub(super) fn listed(&self, weights: &[f64], ours: &[Share], theirs: &[Share]) -> Listed {
        let heard = weights.iter().any(|weight| *weight > 0.0);
        let [both, ours_only, theirs_only, opposed] = self.sums(weights, ours);
        let sum = |value: f64, list: &List| heard.then_some(Estimate { value, interval: None, people: list.people });
        let opposing: f64 = self.opposing.iter().filter_map(|goal| theirs.get(*goal)).map(|share| share.number()).sum();
        Listed {
            both: sum(both, &self.both),
            ours_only: sum(ours_only, &self.ours_only),
            theirs_only: sum(theirs_only, &self.theirs_only),
            opposed: sum(opposed, &self.opposed),
            opposing: Share::new(opposing.min(1.0)).filter(|_| super::overlap::has_weight(theirs)),
        }
    }
}

impl List {
    /// Keeps what may be added up of these numbers. `people` says how many stand behind one of them, `behind` how many
    /// different people stand behind at least one of several.
    fn of(mut numbers: Vec<usize>, people: impl Fn(usize) -> i64, behind: impl Fn(&[usize]) -> i64) -> Self {
        let is_small = |number: &usize| !few::shown(people(*number));
        let small: Vec<usize> = numbers.iter().filter(|number| is_small(number)).copied().collect();
        // Where they are all that there is, the sum keeps them and is withheld by whoever shows it.
        if !few::shown(behind(&small)) && numbers.len() > small.len() {
            numbers.retain(|number| !is_small(number));
        }
        Self { people: behind(&numbers), numbers }
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
        assert_eq!(found.both, sum(0.4, 5), "whole, though a goal serves it in part only");
        assert_eq!(found.theirs_only, sum(0.0, 0), "nobody wants anything of the two other goals");
    }

    #[test]
    fn goals_that_each_get_next_to_nothing_get_something_together() {
        // A thousand voices: 985 for the first issue, six for the second, seven for the third, two of one goal each.
        let voices = (0..985).map(|person| (person, 0)).chain((985..991).map(|person| (person, 1)));
        let mut approved: Vec<(u32, u32)> = voices.chain((991..998).map(|person| (person, 2))).collect();
        approved.extend([(998, 3), (999, 3)]);
        let links = [(0, 0, Claim::Served), (1, 1, Claim::Served), (2, 2, Claim::Partly), (3, 3, Claim::Served)];
        let found = listed(4, &approved, &links, &[1.0; 5]);
        let together = found.theirs_only.unwrap();
        assert!((together.value - 0.0095).abs() < 1e-12, "the two people are left out: {}", together.value);
        assert_eq!(together.people, 13);
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
        assert_eq!((found.both, found.theirs_only), (sum(0.95, 10), sum(0.0, 0)), "all but what one wants");
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
            let (both, unasked) = (report.listed.both.unwrap(), report.listed.theirs_only.unwrap());
            prop_assert!(both.value + ours.value <= 1.0 + rounding, "no issue is in both");
            let coverage = report.measures.coverage.unwrap();
            prop_assert!(unasked.value <= coverage.value + rounding);
            let goals = place.sides().goals.len();
            prop_assert!(unasked.value <= QUICK.unasked_below.number() * f64::from(u32::try_from(goals).unwrap()) + rounding);
            for sum in [ours, opposed, both, unasked] {
                if let Some(interval) = sum.interval {
                    prop_assert!(interval.low >= 0.0 && interval.low <= interval.high && interval.high <= 1.0);
                }
            }
        }
    }
}
