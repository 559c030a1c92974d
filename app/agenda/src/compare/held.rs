//! Works out the shares of both sides and sorts issues and goals into those that both, one or neither name.

use std::collections::HashMap;

use super::listed::Listing;
use super::overlap::{excess, imposition, overlap, shares};
use super::{Comparison, GoalShare, Held, IssueShare, Mapping, Opposed, Share, UNASKED_BELOW};
use crate::id::{GoalId, IssueId};

impl Held<'_> {
    /// Compares both sides; nobody asked for a goal whose share is below [`UNASKED_BELOW`]. O(approvals × links of an
    /// issue).
    pub fn compare(&self) -> Comparison {
        self.compare_below(UNASKED_BELOW)
    }

    /// Compares both sides with another threshold (τ).
    pub fn compare_below(&self, unasked_below: Share) -> Comparison {
        let issues: Vec<IssueId> = self.ballots.candidates().iter().map(|candidate| candidate.issue).collect();
        let goals: Vec<GoalId> = self.goals.iter().map(|goal| goal.goal).collect();
        let mapping = Mapping::new(self.links, &issues, &goals);
        let weights = self.weights_of(&issues);
        let issue_shares = self.issue_shares(&issues, &weights, &mapping);
        let goal_shares = self.goal_shares(&weights, &mapping);

        let ours: Vec<Share> = goal_shares.iter().map(|goal| goal.ours).collect();
        let theirs: Vec<Share> = goal_shares.iter().map(|goal| goal.theirs).collect();
        let listed = Listing::new(&mapping, self.ballots, &goal_shares, unasked_below).listed(&weights, &ours, &theirs);
        let heard = weights.iter().any(|weight| *weight > 0.0);
        let coverage = Share::new(ours.iter().map(|share| share.number()).sum()).filter(|_| heard);
        let (mut both, mut theirs_only): (Vec<_>, Vec<_>) =
            goal_shares.iter().cloned().partition(|goal| goal.ours >= unasked_below);
        greatest_first(&mut both, |goal| goal.ours);
        greatest_first(&mut theirs_only, |goal| goal.theirs);

        let is_linked = |number: usize| !mapping.served(number).is_empty() || !mapping.opposed(number).is_empty();
        let unlinked = issue_shares.iter().enumerate().filter(|(number, _)| !is_linked(*number));
        let mut ours_only: Vec<IssueShare> = unlinked.map(|(_, share)| *share).collect();
        greatest_first(&mut ours_only, |issue| issue.share);
        let mut opposed = self.opposed(&issue_shares, &mapping);
        greatest_first(&mut opposed, |opposed| opposed.share);
        let mut all_issues = issue_shares;
        greatest_first(&mut all_issues, |issue| issue.share);

        Comparison {
            people: self.ballots.people(),
            approvers: self.ballots.approvers(),
            approvals: self.ballots.approvals(),
            linked: (0..issues.len()).filter(|number| is_linked(*number)).count(),
            coverage,
            gap: coverage.map(Share::rest),
            imposition: imposition(&ours, &theirs, unasked_below).filter(|_| heard),
            excess: excess(&ours, &theirs).filter(|_| heard),
            overlap: overlap(&ours, &theirs).filter(|_| heard),
            ours: all_issues,
            goals: goal_shares,
            both,
            ours_only,
            theirs_only,
            opposed,
            listed,
        }
    }

    /// Returns each candidate's weight, by number; what is negative or not a number counts as 0.
    pub(super) fn weights_of(&self, issues: &[IssueId]) -> Vec<f64> {
        let weights: HashMap<IssueId, f64> = self.weights.iter().map(|weight| (weight.issue, weight.weight)).collect();
        let sound = |weight: &&f64| weight.is_finite() && **weight > 0.0;
        issues.iter().map(|issue| weights.get(issue).filter(sound).copied().unwrap_or(0.0)).collect()
    }

    fn issue_shares(&self, issues: &[IssueId], weights: &[f64], mapping: &Mapping) -> Vec<IssueShare> {
        let numbers = self.ballots.numbers().zip(0..);
        let issues = issues.iter().zip(shares(weights)).zip(numbers);
        issues
            .map(|((issue, share), (number, place))| IssueShare {
                issue: *issue,
                share,
                mapped: Share::new(mapping.served(place).iter().map(|(_, part)| part).sum()).unwrap_or(Share::ALL),
                people: self.ballots.supporters(number),
            })
            .collect()
    }

    fn goal_shares(&self, weights: &[f64], mapping: &Mapping) -> Vec<GoalShare> {
        let stated: Vec<f64> = self.goals.iter().map(|goal| goal.weight).collect();
        let ours = mapping.attention(weights, self.goals.len());
        let sides = ours.into_iter().zip(shares(&stated)).zip(self.people_behind(mapping));
        self.goals
            .iter()
            .zip(sides)
            .map(|(goal, ((ours, theirs), people))| GoalShare {
                goal: goal.goal,
                code: goal.code.clone(),
                theirs,
                ours,
                people,
            })
            .collect()
    }

    /// Counts, for each goal, the different people who approve an issue that it serves or partly serves.
    fn people_behind(&self, mapping: &Mapping) -> Vec<i64> {
        let mut people_behind = vec![0; self.goals.len()];
        for (people, approved) in self.ballots.iter() {
            let served = approved.iter().flat_map(|number| mapping.served(*number as usize));
            let mut reached: Vec<usize> = served.map(|(goal, _)| *goal).collect();
            reached.sort_unstable();
            reached.dedup();
            for goal in reached {
                if let Some(count) = people_behind.get_mut(goal) {
                    *count += people;
                }
            }
        }
        people_behind
    }

    fn opposed(&self, issues: &[IssueShare], mapping: &Mapping) -> Vec<Opposed> {
        let pairs = issues.iter().enumerate().flat_map(|(number, issue)| {
            let goals = mapping.opposed(number).iter().filter_map(|goal| self.goals.get(*goal));
            goals.map(move |goal| (issue, goal))
        });
        pairs
            .map(|(issue, goal)| Opposed {
                issue: issue.issue,
                goal: goal.goal,
                share: issue.share,
                people: issue.people,
            })
            .collect()
    }
}

/// Sorts by falling share; what has equal shares keeps its order.
fn greatest_first<T>(rows: &mut [T], share: impl Fn(&T) -> Share) {
    rows.sort_by(|one, other| share(other).number().total_cmp(&share(one).number()));
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::compare::{StandingLink, StatedGoal, Weighing};
    use crate::link::Claim;
    use crate::rank::Weight;
    use crate::rank::ballot::Ballots;
    use crate::rank::sample::{approvals, ballots, issue, marks};

    fn goals(weights: &[f64]) -> Vec<StatedGoal> {
        let goal =
            |(goal, weight): (i64, &f64)| StatedGoal { goal: GoalId(goal), code: goal.to_string(), weight: *weight };
        (0..).zip(weights).map(goal).collect()
    }

    fn link(number: u32, goal: i64, claim: Claim) -> StandingLink {
        StandingLink { issue: issue(number), goal: GoalId(goal), claim }
    }

    fn compare(ballots: &Ballots, links: &[StandingLink], goals: &[StatedGoal]) -> Comparison {
        let weights = Weighing::EqualVoice.weights(ballots, &[]);
        Held { ballots, weights: &weights, links, goals }.compare()
    }

    fn share(number: f64) -> Share {
        Share::new(number).unwrap()
    }

    #[test]
    fn a_small_comparison_comes_out_as_by_hand() {
        // Four people, each one approval: two for 0, one for 1, one for 2; 3 is nobody's.
        let ballots = ballots(4, &[(1, 0), (2, 0), (3, 1), (4, 2)]);
        let links = [link(0, 0, Claim::Served), link(1, 0, Claim::Partly), link(2, 1, Claim::Opposed)];
        let comparison = compare(&ballots, &links, &goals(&[1.0, 3.0]));

        let sides: Vec<_> = comparison.goals.iter().map(|goal| (goal.ours, goal.theirs, goal.people)).collect();
        assert_eq!(sides, [(share(0.625), share(0.25), 3), (Share::NONE, share(0.75), 0)]);
        assert_eq!((comparison.coverage, comparison.gap), (Some(share(0.625)), Some(share(0.375))));
        assert_eq!((comparison.imposition, comparison.excess), (Some(share(0.75)), Some(share(0.75))));
        assert_eq!(comparison.overlap, Some(share(0.25)));
        assert_eq!(comparison.both.iter().map(|goal| goal.goal).collect::<Vec<_>>(), [GoalId(0)]);
        assert_eq!(comparison.theirs_only.iter().map(|goal| goal.goal).collect::<Vec<_>>(), [GoalId(1)]);
        assert_eq!(comparison.ours_only.iter().map(|issue| issue.issue).collect::<Vec<_>>(), [issue(3)]);
        let opposed = Opposed { issue: issue(2), goal: GoalId(1), share: share(0.25), people: 1 };
        assert_eq!(comparison.opposed, [opposed]);
        assert_eq!((comparison.people, comparison.approvers, comparison.approvals, comparison.linked), (4, 4, 4, 3));
    }

    #[test]
    fn a_goal_counts_a_person_once_however_many_of_its_issues_they_approve() {
        let ballots = ballots(2, &[(1, 0), (1, 1), (2, 1)]);
        let links = [link(0, 0, Claim::Served), link(1, 0, Claim::Served)];
        assert_eq!(compare(&ballots, &links, &goals(&[1.0])).goals[0].people, 2);
    }

    #[test]
    fn nothing_is_compared_with_nothing() {
        let nothing = compare(&Ballots::new([], []), &[], &[]);
        assert_eq!((nothing.coverage, nothing.gap, nothing.overlap), (None, None, None));
        let unheard = compare(&ballots(2, &[]), &[link(0, 0, Claim::Served)], &goals(&[1.0]));
        assert_eq!((unheard.coverage, unheard.imposition, unheard.theirs_only.len()), (None, None, 1));
        let unlinked = compare(&ballots(1, &[(1, 0)]), &[], &goals(&[1.0, 1.0]));
        assert_eq!(
            (unlinked.gap, unlinked.imposition, unlinked.overlap),
            (Some(Share::ALL), Some(Share::ALL), Some(Share::NONE))
        );
        let goalless = compare(&ballots(1, &[(1, 0)]), &[], &[]);
        assert_eq!((goalless.gap, goalless.imposition, goalless.overlap), (Some(Share::ALL), None, None));
        let weightless = compare(&ballots(1, &[(1, 0)]), &[link(0, 0, Claim::Served)], &goals(&[0.0, f64::NAN]));
        assert_eq!((weightless.coverage, weightless.imposition), (Some(Share::ALL), None));
    }

    #[test]
    fn each_weighing_weighs_as_it_says() {
        let ballots = ballots(3, &[(1, 0), (1, 1), (2, 1)]);
        let weights = |weighing: Weighing| -> Vec<f64> {
            let outcome = [(1, 7.0), (0, 2.5)].map(|(number, weight)| Weight { issue: issue(number), weight });
            weighing.weights(&ballots, &outcome).iter().map(|weight| weight.weight).collect()
        };
        assert_eq!(weights(Weighing::EqualVoice), [0.5, 1.5, 0.0]);
        assert_eq!(weights(Weighing::Approvals), [1.0, 2.0, 0.0]);
        assert_eq!(weights(Weighing::Rank), [0.5, 1.0, 0.0]);
        assert_eq!(weights(Weighing::Money), [2.5, 7.0, 0.0]);
        assert!(Weighing::ALL.iter().all(|weighing| Weighing::parse(weighing.word()) == Ok(*weighing)));
    }

    fn links() -> impl Strategy<Value = Vec<StandingLink>> {
        let claim = prop::sample::select(Claim::ALL.to_vec());
        prop::collection::vec((0_u32..12, 0_i64..5, claim), 0..30)
            .prop_map(|links| links.into_iter().map(|(issue, goal, claim)| link(issue, goal, claim)).collect())
    }

    proptest! {
        #[test]
        fn shares_and_gap_make_the_whole(
            (count, marks) in approvals(), links in links(), weights in prop::collection::vec(0.0..9.0_f64, 0..5),
        ) {
            let comparison = compare(&ballots(count, &marks), &links, &goals(&weights));
            if let (Some(coverage), Some(gap)) = (comparison.coverage, comparison.gap) {
                let ours: f64 = comparison.goals.iter().map(|goal| goal.ours.number()).sum();
                prop_assert!((ours - coverage.number()).abs() < 1e-9);
                prop_assert!((coverage.number() + gap.number() - 1.0).abs() < 1e-9);
                let issues: f64 = comparison.ours.iter().map(|issue| issue.share.number()).sum();
                prop_assert!((issues - 1.0).abs() < 1e-9);
                let unmapped: f64 =
                    comparison.ours.iter().map(|issue| issue.share.number() * issue.mapped.rest().number()).sum();
                prop_assert!((unmapped - gap.number()).abs() < 1e-9);
            } else {
                prop_assert!(marks.is_empty() || count == 0);
            }
            prop_assert_eq!(comparison.both.len() + comparison.theirs_only.len(), comparison.goals.len());
        }

        #[test]
        fn the_order_of_approvals_and_links_never_matters(
            (count, approvals) in approvals(), links in links(), weights in prop::collection::vec(0.0..9.0_f64, 0..5),
        ) {
            let goals = goals(&weights);
            let (mut other_approvals, mut other_links) = (approvals.clone(), links.clone());
            other_approvals.reverse();
            other_links.reverse();
            let one = compare(&ballots(count, &approvals), &links, &goals);
            prop_assert_eq!(one, compare(&ballots(count, &other_approvals), &other_links, &goals));
        }

        #[test]
        fn doubling_everybody_changes_no_share(
            (count, approvals) in approvals(), links in links(), weights in prop::collection::vec(0.0..9.0_f64, 0..5),
        ) {
            let goals = goals(&weights);
            let doubled: Vec<_> = approvals.iter().flat_map(|(who, what)| [(*who, *what), (who + 100, *what)]).collect();
            let (one, two) = (ballots(count, &approvals), ballots(count, &doubled));
            let (one, two) = (compare(&one, &links, &goals), compare(&two, &links, &goals));
            prop_assert_eq!((one.coverage, one.overlap, one.imposition), (two.coverage, two.overlap, two.imposition));
            prop_assert_eq!(
                one.goals.iter().map(|goal| goal.people * 2).collect::<Vec<_>>(),
                two.goals.iter().map(|goal| goal.people).collect::<Vec<_>>()
            );
        }

        #[test]
        fn the_names_of_people_issues_and_goals_never_matter(
            (count, approvals) in approvals(), links in links(), weights in prop::collection::vec(0.0..9.0_f64, 0..5),
        ) {
            let renamed = |issue: IssueId| IssueId(9_000 - 7 * issue.0);
            let candidates = crate::rank::sample::candidates(count).into_iter()
                .map(|it| crate::rank::ballot::Candidate { issue: renamed(it.issue), ..it });
            let other = Ballots::new(candidates, marks(&approvals).into_iter()
                .map(|(member, issue)| (crate::id::MemberId(-member.0), renamed(issue))));
            let other_goals: Vec<_> = goals(&weights).into_iter()
                .map(|it| StatedGoal { goal: GoalId(-3 * it.goal.0), ..it }).collect();
            let other_links: Vec<_> = links.iter()
                .map(|it| StandingLink { issue: renamed(it.issue), goal: GoalId(-3 * it.goal.0), ..*it }).collect();
            let one = compare(&ballots(count, &approvals), &links, &goals(&weights));
            let two = compare(&other, &other_links, &other_goals);
            prop_assert_eq!((one.coverage, one.overlap, one.excess), (two.coverage, two.overlap, two.excess));
            let issues = |rows: &[IssueShare]| rows.iter().map(|row| row.issue).collect::<Vec<_>>();
            prop_assert_eq!(issues(&one.ours).into_iter().map(renamed).collect::<Vec<_>>(), issues(&two.ours));
        }
    }
}
