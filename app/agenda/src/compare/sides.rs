//! Everything that is held against each other, as plain values, and the whole report of it.

use std::collections::BTreeSet;

use super::code::{Code, Coding};
use super::listed::Listing;
use super::measure::Measures;
use super::permutation::chances;
use super::rank_agreement::RankAgreement;
use super::redrawn::{Redrawn, Scene};
use super::report::{Report, estimate, reported_goals, reported_issues};
use super::settings::Settings;
use super::share::Share;
use super::voice::{Unit, Voices};
use super::{Held, Mapping, StandingLink, StatedGoal, Weighing};
use crate::id::{GoalId, IssueId, MemberId};
use crate::rank::Weight;
use crate::rank::ballot::{Ballots, Candidate};

/// One community, or a group in it, and one programme.
#[derive(Clone, Copy, Debug)]
pub struct Sides<'s> {
    /// The issues compared.
    pub candidates: &'s [Candidate],
    /// Who approves what; what is no candidate is left out.
    pub approvals: &'s [(MemberId, IssueId)],
    /// Whose approvals count, such as an opinion group's; nothing for everybody's.
    pub people: Option<&'s [MemberId]>,
    /// What each person weighs, see [`super::post_stratification`]; empty if all weigh alike. Somebody missing in it
    /// weighs nothing. Looked at when the people say what issues weigh: equal voice and approvals.
    pub people_weights: &'s [(MemberId, f64)],
    /// The links that stand, see [`super::joint`].
    pub links: &'s [StandingLink],
    /// Who coded what, for the agreement among coders and the comparison under each coder's map.
    pub codes: &'s [Code],
    /// The programme's top goals, each once, in the programme's order.
    pub goals: &'s [StatedGoal],
    /// The order and the money, see [`Weighing::weights`]; empty where the weighing needs neither.
    pub outcome: &'s [Weight],
}

impl Sides<'_> {
    /// Works out the whole report: four lists, every measure with its interval and the number of people it rests on,
    /// ranks beside the overlap, what chance would do, and what depends on whose links one follows.
    ///
    /// The same values and settings give the same report, in whatever order they come. Intervals come from drawing
    /// people again, and so there are none where an order or money says what issues weigh: those are not worked out
    /// anew in each draw. O(draws × (approvals + issues·log issues) + shuffles × (issues + links)).
    pub fn report(&self, settings: &Settings) -> Report {
        let (ballots, voices) = self.hear();
        let weights = self.weights(settings.weighing, &ballots, &voices);
        let held = Held { ballots: &ballots, weights: &weights, links: self.links, goals: self.goals };
        let comparison = held.compare_below(settings.unasked_below);

        let issues: Vec<IssueId> = ballots.candidates().iter().map(|candidate| candidate.issue).collect();
        let goals: Vec<GoalId> = self.goals.iter().map(|goal| goal.goal).collect();
        let mapping = Mapping::new(self.links, &issues, &goals);
        let weights = held.weights_of(&issues);
        let ours: Vec<Share> = comparison.goals.iter().map(|goal| goal.ours).collect();
        let theirs: Vec<Share> = comparison.goals.iter().map(|goal| goal.theirs).collect();
        let listing = Listing::new(&mapping, &ballots, &comparison.goals, settings.unasked_below);
        let scene = Scene { mapping: &mapping, theirs: &theirs, listing: &listing, settings };
        let redrawn =
            unit(settings.weighing).filter(|_| voices.people() > 1).map(|unit| Redrawn::new(&scene, &voices, unit));

        let anybody = weights.iter().any(|weight| *weight > 0.0);
        let measures = Measures::of(&ours, &theirs, settings.unasked_below).heard(anybody);
        let ranks = RankAgreement::between(&ours, &theirs, comparison.approvers);
        let found = (measures.overlap, ranks.and_then(|ranks| ranks.tau()));
        let chances = chances(&mapping, &weights, &theirs, found, settings.shuffles, settings.seed);
        let coding = Coding {
            codes: self.codes,
            links: self.links,
            issues: &issues,
            weights: &weights,
            goals: &goals,
            theirs: &theirs,
            unasked_below: settings.unasked_below,
        };
        let intervals = redrawn.as_ref().map(|redrawn| redrawn.measures).unwrap_or_default();
        let mut intervals_left = intervals.into_array().into_iter();
        Report {
            settings: *settings,
            effective_people: voices.effective_people(),
            measures: measures.map(|measure| {
                let interval = intervals_left.next().flatten();
                measure.map(|value| estimate(value, interval, comparison.approvers))
            }),
            listed: comparison.listed.with(redrawn.as_ref().map(|redrawn| redrawn.sums).unwrap_or_default()),
            goals: reported_goals(&comparison, &ours, &theirs, voices.effective_people(), redrawn.as_ref()),
            issues: reported_issues(&comparison, &issues, redrawn.as_ref()),
            ranks: ranks.map(|ranks| {
                let draws = redrawn.as_ref().map(|redrawn| redrawn.ranks.clone()).unwrap_or_default();
                ranks.with_draws(intervals.overlap, draws).with_chance(chances.tau)
            }),
            overlap_by_chance: chances.overlap,
            coders: coding.coders(settings.draws, settings.seed),
            comparison,
        }
    }

    /// Gathers who approves what of those whose approvals count, counted and person by person.
    pub(super) fn hear(&self) -> (Ballots, Voices) {
        let approvals = self.heard();
        let mut ballots = Ballots::new(self.candidates.iter().copied(), approvals.iter().copied());
        if let Some(people) = self.people {
            let people: BTreeSet<MemberId> = people.iter().copied().collect();
            ballots = ballots.among(i64::try_from(people.len()).unwrap_or(i64::MAX));
        }
        let voices = Voices::new(&ballots, &approvals, self.people_weights);
        (ballots, voices)
    }

    /// Returns the approvals that count.
    fn heard(&self) -> Vec<(MemberId, IssueId)> {
        let Some(people) = self.people else { return self.approvals.to_vec() };
        let people: BTreeSet<MemberId> = people.iter().copied().collect();
        self.approvals.iter().filter(|(member, _)| people.contains(member)).copied().collect()
    }

    pub(super) fn weights(&self, weighing: Weighing, ballots: &Ballots, voices: &Voices) -> Vec<Weight> {
        match unit(weighing).filter(|_| !self.people_weights.is_empty()) {
            Some(unit) => {
                let issues = ballots.candidates().iter().map(|candidate| candidate.issue);
                issues.zip(voices.issue_weights(unit)).map(|(issue, weight)| Weight { issue, weight }).collect()
            }
            None => weighing.weights(ballots, self.outcome),
        }
    }
}

/// Returns how much a person says for each thing, where it is the people who say what issues weigh.
pub(super) const fn unit(weighing: Weighing) -> Option<Unit> {
    match weighing {
        Weighing::EqualVoice => Some(Unit::Split),
        Weighing::Approvals => Some(Unit::Whole),
        Weighing::Rank | Weighing::Money => None,
    }
}

#[cfg(test)]
pub(super) mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::compare::UNASKED_BELOW;
    use crate::link::Claim;
    use crate::rank::sample::{approvals, candidates, issue, marks};

    pub const QUICK: Settings = Settings {
        weighing: Weighing::EqualVoice,
        unasked_below: UNASKED_BELOW,
        draws: 40,
        shuffles: 30,
        top: 2,
        seed: 7,
    };

    /// A community with a programme, owned, so that a test can turn it about.
    #[derive(Clone, Debug)]
    pub struct Place {
        pub candidates: Vec<Candidate>,
        approvals: Vec<(MemberId, IssueId)>,
        pub links: Vec<StandingLink>,
        codes: Vec<Code>,
        goals: Vec<StatedGoal>,
    }

    impl Place {
        pub fn sides(&self) -> Sides<'_> {
            Sides {
                candidates: &self.candidates,
                approvals: &self.approvals,
                people: None,
                people_weights: &[],
                links: &self.links,
                codes: &self.codes,
                goals: &self.goals,
                outcome: &[],
            }
        }
    }

    pub fn place() -> impl Strategy<Value = Place> {
        let claim = || prop::sample::select(Claim::ALL.to_vec());
        let codes = prop::collection::vec((0_i64..3, 0_u32..12, prop::option::of((0_i64..5, claim()))), 0..30);
        let weights = prop::collection::vec(0.0..9.0_f64, 0..5);
        (approvals(), codes, weights).prop_map(|((count, drawn), codes, weights)| {
            let code = |(coder, number, answer): (i64, u32, Option<(i64, Claim)>)| Code {
                coder: MemberId(coder),
                issue: issue(number),
                answer: answer.map(|(goal, claim)| (GoalId(goal), claim)),
            };
            let codes: Vec<Code> = codes.into_iter().map(code).collect();
            let goals = (0..).zip(weights);
            Place {
                candidates: candidates(count),
                approvals: marks(&drawn),
                links: super::super::joint(&codes),
                codes,
                goals: goals
                    .map(|(goal, weight)| StatedGoal { goal: GoalId(goal), code: String::new(), weight })
                    .collect(),
            }
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn every_figure_is_in_range_and_inside_of_a_defined_report(place in place()) {
            let report = place.sides().report(&QUICK);
            let shares = [report.measures.coverage, report.measures.gap, report.measures.overlap,
                report.measures.imposition, report.measures.excess, report.measures.divergence];
            for share in shares.into_iter().flatten() {
                prop_assert!((0.0..=1.0 + 1e-9).contains(&share.value));
                if let Some(interval) = share.interval {
                    prop_assert!(interval.low <= interval.high && interval.low >= 0.0 && interval.high <= 1.0 + 1e-9);
                }
            }
            if let (Some(coverage), Some(gap)) = (report.measures.coverage, report.measures.gap) {
                let ours: f64 = report.goals.iter().map(|goal| goal.ours.value).sum();
                prop_assert!((ours + gap.value - 1.0).abs() < 1e-9 && (coverage.value + gap.value - 1.0).abs() < 1e-9);
            } else {
                prop_assert_eq!(report.comparison.approvers, 0);
            }
            if let Some(tau) = report.ranks.and_then(|ranks| ranks.tau_b()) {
                prop_assert_eq!(Some(tau.overlap.value), report.measures.overlap.map(|overlap| overlap.value));
                prop_assert!(tau.figure.by_chance.is_some_and(|chance| chance > 0.0 && chance <= 1.0));
            }
            let written = serde_json::to_string(&report).unwrap();
            prop_assert!(!written.contains("NaN"));
            let read: Report = serde_json::from_str(&written).unwrap();
            prop_assert_eq!(read.measures.map(|measure| measure.is_some()), report.measures.map(|measure| measure.is_some()));
            prop_assert_eq!(read.comparison.people, report.comparison.people);
        }

        #[test]
        fn the_order_of_the_input_never_matters(place in place()) {
            let mut mixed = place.clone();
            mixed.candidates.reverse();
            mixed.approvals.reverse();
            mixed.links.reverse();
            mixed.codes.reverse();
            prop_assert_eq!(place.sides().report(&QUICK), mixed.sides().report(&QUICK));
        }

        #[test]
        fn the_names_of_people_issues_and_goals_never_matter(place in place()) {
            let member = |member: MemberId| MemberId(70 - 3 * member.0);
            let issue = |issue: IssueId| IssueId(9_000 - 7 * issue.0);
            let goal = |goal: GoalId| GoalId(-3 * goal.0);
            let mut renamed = place.clone();
            for it in &mut renamed.candidates {
                it.issue = issue(it.issue);
            }
            for it in &mut renamed.approvals {
                *it = (member(it.0), issue(it.1));
            }
            for it in &mut renamed.goals {
                it.goal = goal(it.goal);
            }
            for it in &mut renamed.links {
                (it.issue, it.goal) = (issue(it.issue), goal(it.goal));
            }
            for code in &mut renamed.codes {
                *code = Code {
                    coder: member(code.coder),
                    issue: issue(code.issue),
                    answer: code.answer.map(|(it, claim)| (goal(it), claim)),
                };
            }
            let (one, other) = (place.sides().report(&QUICK), renamed.sides().report(&QUICK));
            prop_assert_eq!((one.measures, one.ranks, one.overlap_by_chance),
                (other.measures, other.ranks, other.overlap_by_chance));
            prop_assert_eq!(one.coders.alpha, other.coders.alpha);
            prop_assert_eq!(one.coders.readings, other.coders.readings);
            for (one, other) in one.goals.iter().zip(&other.goals) {
                prop_assert_eq!(goal(one.goal), other.goal);
                prop_assert_eq!((one.ours, one.place_interval), (other.ours, other.place_interval));
            }
        }

        #[test]
        fn doubling_everybody_changes_no_figure(place in place()) {
            let mut doubled = place.clone();
            doubled.approvals.extend(place.approvals.iter().map(|(member, it)| (MemberId(member.0 + 1_000), *it)));
            let (one, two) = (place.sides().report(&QUICK), doubled.sides().report(&QUICK));
            let values = |report: &Report| report.measures.map(|measure| measure.map(|measure| measure.value));
            prop_assert_eq!(values(&one), values(&two));
            let tau = |report: &Report| report.ranks.and_then(|ranks| ranks.tau());
            prop_assert_eq!(tau(&one), tau(&two));
        }

        #[test]
        fn a_group_is_reported_as_if_it_were_alone(place in place(), first in 0_i64..10) {
            let group: Vec<MemberId> = (first..10).map(MemberId).collect();
            let mut alone = place.clone();
            alone.approvals.retain(|(member, _)| group.contains(member));
            let of_group = Sides { people: Some(&group), ..place.sides() }.report(&QUICK);
            let of_alone = alone.sides().report(&QUICK);
            prop_assert_eq!((of_group.measures, of_group.goals), (of_alone.measures, of_alone.goals));
            prop_assert_eq!(of_group.comparison.people, 10 - first, "also those who approve nothing");
        }
    }

    #[test]
    fn degenerate_sides_have_defined_answers() {
        let goal = |weight| StatedGoal { goal: GoalId(1), code: String::new(), weight };
        let nobody = Place {
            candidates: candidates(2),
            approvals: vec![],
            links: vec![],
            codes: vec![],
            goals: vec![goal(1.0)],
        };
        let report = nobody.sides().report(&QUICK);
        assert_eq!((report.measures.gap, report.ranks, report.overlap_by_chance), (None, None, None));
        assert_eq!(report.comparison.theirs_only.len(), 1);
        // One person is drawn again and again as themself: that says nothing of how sure a figure is.
        let one = Place { approvals: marks(&[(1, 0)]), ..nobody.clone() };
        let report = one.sides().report(&QUICK);
        assert_eq!(report.measures.gap, Some(estimate(1.0, None, 1)));
        assert_eq!(report.ranks, None, "everything is unmapped, so no goal has a place");
        let nothing = Place { candidates: vec![], goals: vec![], ..nobody };
        let report = nothing.sides().report(&Settings { draws: 0, shuffles: 0, ..QUICK });
        assert_eq!((report.measures.their_entropy, report.goals.len(), report.issues.len()), (None, 0, 0));
    }

    #[test]
    fn an_order_or_money_weighs_issues_without_intervals() {
        let links = [(0, 1), (1, 2)].map(|(number, goal)| StandingLink {
            issue: issue(number),
            goal: GoalId(goal),
            claim: Claim::Served,
        });
        let goals = [1, 2].map(|goal| StatedGoal { goal: GoalId(goal), code: String::new(), weight: 1.0 });
        let place = Place {
            candidates: candidates(2),
            approvals: marks(&[(1, 0), (2, 1), (3, 1)]),
            links: links.to_vec(),
            codes: vec![],
            goals: goals.to_vec(),
        };
        let outcome = [(1, 30.0), (0, 10.0)].map(|(number, weight)| Weight { issue: issue(number), weight });
        let sides = Sides { outcome: &outcome, ..place.sides() };
        let shares = |weighing| {
            let report = sides.report(&Settings { weighing, ..QUICK });
            report.goals.iter().map(|goal| (goal.ours.value, goal.ours.interval.is_some())).collect::<Vec<_>>()
        };
        assert_eq!(shares(Weighing::Money), [(0.25, false), (0.75, false)]);
        assert_eq!(shares(Weighing::Rank), [(0.5 / 1.5, false), (1.0 / 1.5, false)]);
        assert_eq!(shares(Weighing::Approvals), [(1.0 / 3.0, true), (2.0 / 3.0, true)]);
        let weights = [(MemberId(1), 2.0), (MemberId(2), 1.0), (MemberId(3), 1.0)];
        let weighed = Sides { people_weights: &weights, ..sides };
        let report = weighed.report(&QUICK);
        assert_eq!(report.goal(GoalId(1)).map(|goal| goal.ours.value), Some(0.5), "stratified");
        assert!(report.effective_people < 3.0 && report.issue(issue(0)).is_some());
    }
}
