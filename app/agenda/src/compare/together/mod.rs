//! Holds issues against several programmes at once: what each says to an issue, and what belongs to none of them.

mod otherwise;
mod published;
mod unasked;

pub use otherwise::{TogetherReported, TogetherView};
pub use published::{PublicLargest, PublicSaid, PublicUnasked, PublishedTogether, QuotedTogether};
pub use unasked::{LargestUnasked, UnaskedOf};

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::certainty::Estimate;
use super::compared::{NamedGoal, NamedIssue};
use super::report::{ReportedIssue, estimate, reported_issues};
use super::reported::First;
use super::representative::{List, may_stand};
use super::settings::Settings;
use super::sides::Sides;
use super::{Compared, StandingLink, StatedGoal};
use crate::id::{GoalId, IssueId, ProgrammeId};
use crate::link::Claim;

/// Stands for "a goal of any of the programmes".
const ANY: GoalId = GoalId(0);

/// One of several programmes that issues are held against at once.
#[derive(Clone, Debug, PartialEq)]
pub struct Against {
    /// The programme.
    pub programme: ProgrammeId,
    /// The links to it that stand.
    pub links: Vec<StandingLink>,
    /// Its top goals, each once, in its order.
    pub goals: Vec<StatedGoal>,
}

/// Our issues, held against several programmes at once.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Together {
    /// How it was worked out, with the seed.
    pub settings: Settings,
    /// The programmes.
    pub programmes: Vec<ProgrammeId>,
    /// How many people answered at least one of the issues.
    pub people: i64,
    /// How many of them approve at least one; the shares rest on these.
    pub approvers: i64,
    /// The part of our attention that belongs to none of them: of an issue that one of them serves nothing, of one that
    /// is served in part at best a half, of any other all. Never more than beside one of them alone.
    pub gap: Option<Estimate>,
    /// How much of our attention stands behind the lists of issues; nothing in it where people were not drawn again.
    pub listed: ListedTogether,
    /// For each of [`Together::programmes`], what it attends to and nobody asked for.
    pub unasked: Vec<UnaskedOf>,
    /// Every issue, the greatest share first.
    pub issues: Vec<SaidOf>,
}

/// How much of our attention stands behind the lists of issues, as [`super::Listed`] says of one programme alone: what is
/// said here of "a goal" is a goal of at least one of the programmes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListedTogether {
    /// The part on issues that a goal serves, wholly or in part.
    pub both: Option<Estimate>,
    /// The part on issues in nobody's programme.
    pub ours_only: Option<Estimate>,
    /// The part on issues that a goal opposes.
    pub opposed: Option<Estimate>,
}

/// An issue and what the programmes say to it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SaidOf {
    /// Its part of our attention, and its place by it.
    pub issue: ReportedIssue,
    /// For each of [`Together::programmes`], the best that a standing link says; nothing where none stands.
    pub claims: Vec<Option<Claim>>,
    /// For each of them, whether one of its goals opposes the issue, whatever another one does.
    pub opposed: Vec<bool>,
}

/// What issues and goals are called by now, and how the stories of quoted issues begin. What was taken out since is not here.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Names {
    /// The issues.
    pub issues: BTreeMap<IssueId, NamedIssue>,
    /// The beginnings of the stories of [`Together::quoted`].
    pub stories: BTreeMap<IssueId, String>,
    /// The goals that stand for what nobody asked for.
    pub goals: BTreeMap<GoalId, NamedGoal>,
}

impl SaidOf {
    /// Says whether it is in nobody's programme.
    pub fn is_nobodys(&self) -> bool {
        self.claims.iter().all(Option::is_none)
    }

    /// Says whether it stands in a list: both name it, or oppose it, as soon as one of the programmes does.
    pub fn is_in(&self, list: List) -> bool {
        match list {
            List::Both => self.claims.iter().flatten().any(|claim| *claim != Claim::Opposed),
            List::Ours => self.is_nobodys(),
            List::Opposed => self.opposed.contains(&true),
        }
    }
}

impl Sides<'_> {
    /// Holds the issues against several programmes at once, each with the links that stand in it; [`Sides::links`],
    /// [`Sides::goals`] and [`Sides::codes`] are not looked at. Costs about twice as much as [`Sides::report`] without
    /// shuffles.
    pub fn together(&self, programmes: &[Against], settings: &Settings) -> Together {
        let said: Vec<Said> =
            programmes.iter().map(|it| Said::of(it.links.iter().map(|link| (link.issue, link.claim)))).collect();
        let any: Vec<StandingLink> =
            said.iter().flat_map(Said::links).map(|(issue, claim)| StandingLink { issue, goal: ANY, claim }).collect();
        let goals = [StatedGoal { goal: ANY, code: String::new(), weight: 1.0 }];
        let sides = Sides { links: &any, goals: &goals, codes: &[], ..*self };
        let report = sides.report(&Settings { shuffles: 0, ..*settings });
        let listed = report.listed;
        Together {
            settings: *settings,
            programmes: programmes.iter().map(|it| it.programme).collect(),
            people: report.comparison.people,
            approvers: report.comparison.approvers,
            gap: report.measures.gap,
            listed: ListedTogether { both: listed.both, ours_only: listed.ours_only, opposed: listed.opposed },
            unasked: self.unasked(programmes, settings),
            issues: report.issues.iter().map(|row| Said::all_of(&said, *row)).collect(),
        }
    }
}

impl Together {
    /// Holds the issues against several programmes from what is known of each alone, each after the same act: without
    /// drawing people again, and so without intervals and without how many people stand behind several issues at once.
    pub fn at_once<'c>(compared: impl IntoIterator<Item = &'c Compared>) -> Option<Self> {
        let compared: Vec<&Compared> = compared.into_iter().collect();
        let comparison = &compared.first()?.comparison;
        let said: Vec<Said> =
            compared.iter().map(|it| Said::of(it.standing().map(|link| (link.issue, link.claim)))).collect();
        let issues = reported_issues(comparison, &[], None).into_iter();
        let issues: Vec<SaidOf> = issues.map(|issue| Said::all_of(&said, issue)).collect();
        let left_over = |said: &SaidOf| match said.claims.iter().flatten().min() {
            Some(Claim::Served) => 0.0,
            Some(Claim::Partly) => said.issue.share.value / 2.0,
            Some(Claim::Opposed) | None => said.issue.share.value,
        };
        let heard = issues.iter().any(|said| said.issue.share.value > 0.0);
        let gap = issues.iter().map(left_over).sum::<f64>().min(1.0);
        Some(Self {
            settings: Settings { draws: 0, shuffles: 0, ..Settings::default() },
            programmes: compared.iter().map(|compared| compared.programme.id).collect(),
            people: comparison.people,
            approvers: comparison.approvers,
            gap: heard.then(|| estimate(gap, None, comparison.approvers)),
            listed: ListedTogether::default(),
            unasked: compared.iter().map(|compared| UnaskedOf::plain(&compared.comparison)).collect(),
            issues,
        })
    }

    /// Returns what people put first, and how much of it is in nobody's programme.
    pub fn first(&self) -> First {
        let rows: Vec<ReportedIssue> = self.issues.iter().map(|said| said.issue).collect();
        let nobodys = |issue| self.issues.iter().any(|said| said.issue.issue == issue && said.is_nobodys());
        First::among(&rows, self.settings.top, |issue| !nobodys(issue))
    }

    /// Goes through what stands in a list, the greatest share first.
    pub fn list(&self, list: List) -> impl Iterator<Item = &SaidOf> {
        self.issues.iter().filter(move |said| said.is_in(list))
    }

    /// Goes through what is in nobody's programme, the greatest share first.
    pub fn nobodys(&self) -> impl Iterator<Item = &SaidOf> {
        self.list(List::Ours)
    }

    /// Returns the issue that stands for a list, chosen as beside one programme, see [`Compared::representative`].
    pub fn representative(&self, list: List, issues: &BTreeMap<IssueId, NamedIssue>) -> Option<&SaidOf> {
        self.list(list).find(|SaidOf { issue, .. }| {
            may_stand(issue.share.value, issue.share.people) && issues.contains_key(&issue.issue)
        })
    }

    /// Returns every issue that is quoted: for each list the one that stands for it.
    pub fn quoted(&self, issues: &BTreeMap<IssueId, NamedIssue>) -> BTreeSet<IssueId> {
        let quoted = [List::Both, List::Ours, List::Opposed].map(|list| self.representative(list, issues));
        quoted.into_iter().flatten().map(|said| said.issue.issue).collect()
    }
}

/// What the links of one programme say.
struct Said {
    /// The best that is said of each issue.
    best: BTreeMap<IssueId, Claim>,
    opposed: BTreeSet<IssueId>,
}

impl Said {
    fn of(links: impl IntoIterator<Item = (IssueId, Claim)>) -> Self {
        let mut said = Self { best: BTreeMap::new(), opposed: BTreeSet::new() };
        for (issue, claim) in links {
            let best = said.best.entry(issue).or_insert(claim);
            *best = claim.min(*best);
            if claim == Claim::Opposed {
                said.opposed.insert(issue);
            }
        }
        said
    }

    /// Goes through the best of each issue, and what is opposed besides.
    fn links(&self) -> impl Iterator<Item = (IssueId, Claim)> {
        let best = self.best.iter().map(|(issue, claim)| (*issue, *claim));
        best.chain(self.opposed.iter().map(|issue| (*issue, Claim::Opposed)))
    }

    /// Puts what each programme says beside an issue.
    fn all_of(programmes: &[Self], issue: ReportedIssue) -> SaidOf {
        SaidOf {
            issue,
            claims: programmes.iter().map(|said| said.best.get(&issue.issue).copied()).collect(),
            opposed: programmes.iter().map(|said| said.opposed.contains(&issue.issue)).collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use proptest::strategy::ValueTree as _;

    use super::*;
    use crate::compare::sides::tests::{QUICK, place};
    use crate::issue::Kind;
    use crate::rank::sample::{candidates, issue, marks};

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn several_programmes_leave_no_more_over_than_any_of_them_alone(place in place(), cut in 0_usize..20) {
            let links = &place.links;
            let (one, other) = links.split_at(cut.min(links.len()));
            let theirs = |links: &[StandingLink]| Against {
                programme: ProgrammeId(1),
                links: links.to_vec(),
                goals: place.sides().goals.to_vec(),
            };
            let alone = |links: &[StandingLink]| place.sides().together(&[theirs(links)], &QUICK);
            let both = place.sides().together(&[theirs(one), theirs(other)], &QUICK);
            let gap = |together: &Together| together.gap.map(|gap| gap.value);
            if let Some(left) = gap(&both) {
                prop_assert!((0.0..=1.0).contains(&left));
                for beside in [alone(one), alone(other)] {
                    prop_assert!(left <= gap(&beside).unwrap() + 1e-12);
                    prop_assert!(both.nobodys().count() <= beside.nobodys().count());
                }
            }
            prop_assert_eq!(gap(&both), gap(&alone(links)), "to which programme a goal belongs does not matter");
            let shares: f64 = both.nobodys().map(|said| said.issue.share.value).sum();
            prop_assert!(gap(&both).is_none_or(|gap| shares <= gap + 1e-9));
            for (list, sum) in [
                (List::Both, both.listed.both), (List::Ours, both.listed.ours_only), (List::Opposed, both.listed.opposed),
            ] {
                let shares: f64 = both.list(list).map(|said| said.issue.share.value).sum();
                if let Some(sum) = sum {
                    prop_assert!(sum.value <= shares + 1e-9, "few people are left out, nobody is counted twice");
                    prop_assert!(sum.people <= both.approvers);
                }
            }
        }

        #[test]
        fn each_programme_is_asked_as_it_is_alone(place in place(), cut in 0_usize..20) {
            let (one, other) = place.links.split_at(cut.min(place.links.len()));
            let against: Vec<Against> = [one, other]
                .map(|links| Against {
                    programme: ProgrammeId(1),
                    links: links.to_vec(),
                    goals: place.sides().goals.to_vec(),
                })
                .to_vec();
            let together = place.sides().together(&against, &QUICK);
            for (against, unasked) in against.iter().zip(&together.unasked) {
                let report = Sides { links: &against.links, codes: &[], ..place.sides() }.report(&QUICK);
                prop_assert_eq!(unasked.theirs, report.measures.imposition, "to the last bit, interval and all");
                prop_assert_eq!(unasked.ours, report.listed.theirs_only);
                let largest = report.comparison.largest_unasked();
                prop_assert_eq!(unasked.largest.map(|it| it.goal), largest.map(|it| it.goal.goal));
                prop_assert_eq!(unasked.unasked, report.comparison.theirs_only.len());
            }
        }
    }

    #[test]
    fn no_programme_at_all_leaves_everything_over() {
        let nothing = place().new_tree(&mut proptest::test_runner::TestRunner::deterministic()).unwrap().current();
        let together = nothing.sides().together(&[], &QUICK);
        assert_eq!(together.gap.map(|gap| gap.value), (together.approvers > 0).then_some(1.0));
        assert_eq!(together.nobodys().count(), nothing.candidates.len());
        assert_eq!(together.first().unnamed, together.first().issues.len());
    }

    #[test]
    fn what_one_programme_serves_and_another_opposes_stands_in_both_lists() {
        let approvals: Vec<(u32, u32)> = (0..20).map(|person| (person, person % 4)).collect();
        let (approvals, candidates) = (marks(&approvals), candidates(4));
        let sides = Sides {
            candidates: &candidates,
            approvals: &approvals,
            people: None,
            people_weights: &[],
            links: &[],
            codes: &[],
            goals: &[],
            outcome: &[],
        };
        let against = |programme, links: &[(u32, Claim)]| Against {
            programme: ProgrammeId(programme),
            links: links
                .iter()
                .map(|(number, claim)| StandingLink { issue: issue(*number), goal: GoalId(programme), claim: *claim })
                .collect(),
            goals: vec![StatedGoal { goal: GoalId(programme), code: String::new(), weight: 1.0 }],
        };
        let one = against(1, &[(0, Claim::Served), (1, Claim::Served), (1, Claim::Opposed)]);
        let found = sides.together(&[one, against(2, &[(0, Claim::Opposed), (2, Claim::Partly)])], &QUICK);
        let numbers = |list| found.list(list).map(|said| said.issue.issue).collect::<BTreeSet<_>>();
        assert_eq!(numbers(List::Both), [0, 1, 2].map(issue).into());
        assert_eq!(numbers(List::Opposed), [0, 1].map(issue).into(), "also where the same programme serves it as well");
        assert_eq!(numbers(List::Ours), [3].map(issue).into());
        let sums = [found.listed.both, found.listed.ours_only, found.listed.opposed];
        let sums = sums.map(|sum| sum.map(|sum| ((sum.value * 100.0).round(), sum.people, sum.interval.is_some())));
        assert_eq!(sums, [Some((75.0, 15, true)), Some((25.0, 5, true)), Some((50.0, 10, true))]);

        let called = |number: u32| (issue(number), NamedIssue { number: 1, kind: Kind::Idea, title: String::new() });
        let names: BTreeMap<IssueId, NamedIssue> = (1..4).map(called).collect();
        let quoted = |list| found.representative(list, &names).map(|said| said.issue.issue);
        assert_eq!(quoted(List::Opposed), Some(issue(1)), "what was taken out is never quoted");
        assert_eq!(found.quoted(&names), [1, 3].map(issue).into(), "one stands for two lists");
    }
}
