//! A report as it is kept: the figures under every weighing for which there is data, and for each opinion group.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::certainty::Estimate;
use super::compared::JudgedLink;
use super::measure::Measures;
use super::report::{Report, ReportedIssue};
use super::settings::Settings;
use super::share::Share;
use super::sides::Sides;
use super::view::{Otherwise, Theme, View};
use super::{GoalShare, Weighing, few};
use crate::id::{IssueId, MemberId};
use crate::opinion::Analysis;

/// How many coders' readings are kept, of those who coded most. The band is that of all.
const READINGS: usize = 12;

/// From this part of the draws on, an issue is surely among the first.
const SURELY: f64 = 0.95;

/// What is worked out in the background and read by pages, files and the command line.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Reported {
    /// Everybody's report, each person with one voice.
    pub report: Report,
    /// The measures under every other weighing for which there is data.
    pub weighings: Vec<Weighed>,
    /// The measures for each opinion group, in the order of their letters; empty where no groups were found.
    pub groups: Vec<GroupReport>,
    /// The report of each of these: of every other weighing, every opinion group and every theme.
    pub views: Vec<View>,
    /// The measures for each theme that rests on enough people; only in what [`Reported::seen`] returns as everybody's.
    #[serde(skip)]
    pub of_themes: Vec<ThemeReport>,
    /// The themes of an edition, see [`Sides::themes`].
    #[serde(default)]
    pub themes: Vec<Theme>,
    /// The number of the last act that the groups rest on; nothing where nobody has looked for groups yet.
    pub grouped_at: Option<i64>,
    /// Every link between these issues and this programme, also those that do not stand.
    pub links: Vec<JudgedLink>,
    /// How many people say of an issue that none of the programme's words fit it; see [`super::Compared::none_fits`].
    #[serde(default)]
    pub none_fits: BTreeMap<IssueId, i64>,
    /// How many people made or judged one of the links that stand.
    pub judges: i64,
}

/// The measures under one weighing.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Weighed {
    /// How issues are weighed.
    pub weighing: Weighing,
    /// What comes out.
    pub measures: Measures<Option<Estimate>>,
}

/// The measures for one opinion group.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct GroupReport {
    /// The group's number, from 0, as in the common ground.
    pub group: usize,
    /// How many of its people approve at least one of the issues.
    pub people: i64,
    /// What comes out.
    pub measures: Measures<Option<Estimate>>,
}

/// The measures of one theme's issues alone.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ThemeReport {
    /// How addresses name it, such as `section-2`.
    pub by: String,
    /// Its title.
    pub title: String,
    /// How many people approve at least one of its issues.
    pub people: i64,
    /// What comes out.
    pub measures: Measures<Option<Estimate>>,
}

/// The opinion groups that were found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Groups {
    /// Who is in each, in the order of their letters.
    pub members: Vec<Vec<MemberId>>,
    /// The number of the last act that they rest on; nothing where nobody has looked for groups yet.
    pub ledger_number: Option<i64>,
}

/// What people put first, and how much of it is named by whom it is held against.
#[derive(Clone, Debug, PartialEq)]
pub struct First {
    /// The issues with the greatest shares, the greatest first.
    pub issues: Vec<ReportedIssue>,
    /// How many of them have no link that stands.
    pub unnamed: usize,
    /// How many of them are surely among the first; nothing where drawing people again says nothing of it.
    pub surely: Option<usize>,
}

impl Groups {
    /// Takes the groups out of an analysis that rests on everything up to this act.
    pub fn of(analysis: &Analysis, ledger_number: i64) -> Self {
        let mut members = vec![Vec::new(); analysis.groups.len()];
        for row in &analysis.member_rows {
            if let Some(group) = row.group.and_then(|group| members.get_mut(group)) {
                group.push(row.member);
            }
        }
        Self { members, ledger_number: Some(ledger_number) }
    }
}

impl First {
    /// Takes the first `top` of the rows, which come with the greatest share first, of those that enough people approve to
    /// be named with their share.
    pub fn among(rows: &[ReportedIssue], top: u32, is_named: impl Fn(IssueId) -> bool) -> Self {
        let shown = |row: &&ReportedIssue| row.share.value > 0.0 && few::shown(row.share.people);
        let top = usize::try_from(top).unwrap_or(usize::MAX);
        let issues: Vec<ReportedIssue> = rows.iter().filter(shown).take(top).copied().collect();
        let chances: Option<Vec<Share>> = issues.iter().map(|row| row.among_top).collect();
        Self {
            unnamed: issues.iter().filter(|row| !is_named(row.issue)).count(),
            surely: chances.map(|chances| chances.iter().filter(|chance| chance.number() >= SURELY).count()),
            issues,
        }
    }
}

impl Sides<'_> {
    /// Works everything out; the links and how many people judge them are handed on. `keep_going` is asked before each
    /// part; nothing if it says no.
    pub fn reported(
        &self,
        settings: &Settings,
        groups: &Groups,
        (links, judges): (Vec<JudgedLink>, i64),
        mut keep_going: impl FnMut() -> bool,
    ) -> Option<Reported> {
        if !keep_going() {
            return None;
        }
        let mut report = self.report(settings);
        report.coders.readings.truncate(READINGS);
        // What coders and chance do does not hang on who is asked and how issues are weighed.
        let plain = Sides { codes: &[], ..*self };
        let settings = Settings { shuffles: 0, ..*settings };
        let (mut weighings, mut views) = (Vec::new(), Vec::new());
        for weighing in Weighing::ALL {
            let is_there = match weighing {
                Weighing::EqualVoice | Weighing::Money => false,
                Weighing::Approvals => true,
                Weighing::Rank => !self.outcome.is_empty(),
            };
            if !is_there {
                continue;
            }
            if !keep_going() {
                return None;
            }
            let report = plain.report(&Settings { weighing, ..settings });
            weighings.push(Weighed { weighing, measures: report.measures });
            views.push(View { of: Otherwise::Weighing(weighing), report });
        }
        let mut reports = Vec::with_capacity(groups.members.len());
        for (group, members) in groups.members.iter().enumerate() {
            if !keep_going() {
                return None;
            }
            let of_group = Sides { people: Some(members), ..plain }.report(&settings);
            reports.push(GroupReport { group, people: of_group.comparison.approvers, measures: of_group.measures });
            views.push(View { of: Otherwise::Group(group), report: of_group });
        }
        Some(Reported {
            report,
            weighings,
            groups: reports,
            views,
            of_themes: Vec::new(),
            themes: Vec::new(),
            grouped_at: groups.ledger_number,
            links,
            none_fits: BTreeMap::new(),
            judges,
        })
    }
}

impl Reported {
    /// Returns what people put first, and how much of it the programme names.
    pub fn first(&self) -> First {
        let is_named = |issue| self.links.iter().any(|link| link.issue == issue && link.stands());
        First::among(&self.report.issues, self.report.settings.top, is_named)
    }

    /// Returns the one goal to which the programme gives most; nothing where several weigh the same or none weighs
    /// anything.
    pub fn largest_goal(&self) -> Option<&GoalShare> {
        single_greatest(&self.report.comparison.goals, |goal| goal.theirs.number())
    }

    /// Returns the one goal to whose issues most people agree; nothing where it is as many for several.
    pub fn most_raised_goal(&self) -> Option<&GoalShare> {
        #[expect(clippy::cast_precision_loss, reason = "counts of people stay far below 2^52")]
        single_greatest(&self.report.comparison.goals, |goal| goal.people as f64)
    }

    /// Returns the groups that the programme serves best and least, by overlap, if their intervals lie apart.
    pub fn served_best_and_least(&self) -> Option<(&GroupReport, &GroupReport)> {
        let overlap = |group: &GroupReport| group.measures.overlap.filter(|overlap| few::shown(overlap.people));
        let known = || self.groups.iter().filter_map(|group| Some((group, overlap(group)?)));
        let best = known().max_by(|one, other| one.1.value.total_cmp(&other.1.value))?;
        let least = known().min_by(|one, other| one.1.value.total_cmp(&other.1.value))?;
        let apart = best.1.interval?.low > least.1.interval?.high;
        apart.then_some((best.0, least.0))
    }
}

/// Returns what stands alone at the top, above nothing at all.
fn single_greatest(goals: &[GoalShare], weight: impl Fn(&GoalShare) -> f64) -> Option<&GoalShare> {
    let greatest = goals.iter().max_by(|one, other| weight(one).total_cmp(&weight(other)))?;
    let alone = goals.iter().filter(|goal| weight(goal) >= weight(greatest) - 1e-12).count() == 1;
    (alone && weight(greatest) > 0.0).then_some(greatest)
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::compare::{Code, StandingLink, StatedGoal};
    use crate::id::GoalId;
    use crate::link::Claim;
    use crate::rank::Weight;
    use crate::rank::sample::{candidates, issue, marks};

    fn settings() -> Settings {
        Settings { draws: 60, shuffles: 40, top: 2, seed: 5, ..Settings::default() }
    }

    pub fn goals(weights: &[f64]) -> Vec<StatedGoal> {
        let goal =
            |(goal, weight): (i64, &f64)| StatedGoal { goal: GoalId(goal), code: format!("g{goal}"), weight: *weight };
        (1..).zip(weights).map(goal).collect()
    }

    pub fn judged(number: u32, goal: i64) -> JudgedLink {
        let goal = GoalId(goal);
        JudgedLink { issue: issue(number), goal, top: goal, claim: Claim::Served, confirmed: 2, disputed: 0 }
    }

    /// The links as those that stand.
    pub fn sides_of(links: &[JudgedLink]) -> Vec<StandingLink> {
        links.iter().map(|link| StandingLink { issue: link.issue, goal: link.top, claim: link.claim }).collect()
    }

    /// What people approve, as their number and the issue's.
    fn reported(approved: &[(u32, u32)], goals: &[StatedGoal], links: &[JudgedLink], groups: &Groups) -> Reported {
        let standing = sides_of(links);
        let sides = Sides {
            candidates: &candidates(3),
            approvals: &marks(approved),
            people: None,
            people_weights: &[],
            links: &standing,
            codes: &[],
            goals,
            outcome: &[],
        };
        sides.reported(&settings(), groups, (links.to_vec(), 2), || true).unwrap()
    }

    /// Three people: the first wants a bridge (0) and a bus (1), the second the bus, the third a hall (2). The programme has
    /// two goals, transport with 60 of 100 and parks with 40; bridge and bus are linked to transport.
    #[test]
    fn the_example_of_the_method_page_is_worked_out_right() {
        let approved = [(1, 0), (1, 1), (2, 1), (3, 2)];
        let reported = reported(&approved, &goals(&[60.0, 40.0]), &[judged(0, 1), judged(1, 1)], &Groups::default());
        let measures = reported.report.measures;
        let near = |measure: Option<Estimate>, expected: f64| (measure.unwrap().value - expected).abs() < 1e-12;
        assert!(near(measures.gap, 1.0 / 3.0) && near(measures.coverage, 2.0 / 3.0));
        assert!(near(measures.overlap, 0.6) && near(measures.imposition, 0.4) && near(measures.excess, 0.4));
        let approvals = reported.weighings[0];
        assert_eq!(approvals.weighing, Weighing::Approvals);
        assert!(near(approvals.measures.gap, 0.25), "the hall has one of four approvals");
    }

    #[test]
    fn what_is_kept_is_read_back_to_the_last_bit() {
        let approved: Vec<(u32, u32)> = (0..40_u32)
            .flat_map(|person| (0..3_u32).filter(move |at| (person + at) % 3 < 2).map(move |at| (person, at)))
            .collect();
        let groups =
            Groups { members: vec![(0..20).map(MemberId).collect(), vec![MemberId(20)]], ledger_number: Some(3) };
        let reported = reported(&approved, &goals(&[1.0, 2.0, 4.0]), &[judged(0, 1), judged(2, 3)], &groups);
        let written = serde_json::to_string(&reported).unwrap();
        let read: Reported = serde_json::from_str(&written).unwrap();
        assert_eq!(read, reported);
        assert_eq!(serde_json::to_string(&read).unwrap(), written);
        assert_eq!((reported.groups.len(), reported.groups[1].people), (2, 1));
        let ways: Vec<String> = reported.otherwise().map(Otherwise::word).collect();
        assert_eq!(ways, ["approvals", "group-1"], "a group of one person is not shown alone");
        let (of, seen) = reported.seen("group-1");
        assert_eq!((of, seen.report.measures), (Some(Otherwise::Group(0)), reported.groups[0].measures));
        assert_eq!((seen.report.comparison.approvers, seen.links), (20, reported.links.clone()));
        for nothing_more in ["", "group-2", "rank"] {
            let (of, seen) = reported.seen(nothing_more);
            assert_eq!((of, &seen.report), (None, &reported.report), "{nothing_more}");
        }
    }

    #[test]
    fn the_first_things_and_the_largest_goal_are_found() {
        let approved: Vec<(u32, u32)> = (0..12_u32).map(|person| (person, u32::from(person >= 7))).collect();
        let groups = Groups::default();
        let found = reported(&approved, &goals(&[1.0, 3.0]), &[judged(1, 2)], &groups);
        let first = found.first();
        assert_eq!(first.issues.iter().map(|issue| issue.share.people).collect::<Vec<_>>(), [7, 5]);
        assert_eq!((first.unnamed, first.surely), (1, Some(2)));
        assert_eq!(found.largest_goal().map(|goal| goal.goal), Some(GoalId(2)));
        assert_eq!(found.most_raised_goal().map(|goal| goal.people), Some(5));
        let alike = reported(&approved, &goals(&[2.0, 2.0]), &[], &groups);
        assert_eq!((alike.largest_goal(), alike.most_raised_goal(), alike.served_best_and_least()), (None, None, None));
        let nobody = reported(&[], &[], &[], &groups);
        assert!(nobody.first().issues.is_empty() && nobody.largest_goal().is_none());
        assert_eq!((nobody.first().unnamed, nobody.first().surely), (0, Some(0)));
    }

    #[test]
    fn the_group_that_is_served_best_is_named_only_if_it_is_clear() {
        // Twenty want what is linked, twenty what is not.
        let approved: Vec<(u32, u32)> = (0..40_u32).map(|person| (person, u32::from(person >= 20))).collect();
        let members = vec![(0..20).map(MemberId).collect(), (20..40).map(MemberId).collect()];
        let groups = Groups { members, ledger_number: Some(1) };
        let found = reported(&approved, &goals(&[1.0]), &[judged(1, 1)], &groups);
        let (best, least) = found.served_best_and_least().unwrap();
        assert_eq!((best.group, least.group), (1, 0));
        let mixed: Vec<(u32, u32)> = (0..40_u32).map(|person| (person, u32::from(person % 2 == 0))).collect();
        assert_eq!(reported(&mixed, &goals(&[1.0]), &[judged(1, 1)], &groups).served_best_and_least(), None);
    }

    #[test]
    fn work_that_is_called_off_comes_to_nothing() {
        let sides = Sides {
            candidates: &candidates(2),
            approvals: &marks(&[(1, 0), (2, 1)]),
            people: None,
            people_weights: &[],
            links: &[],
            codes: &[Code { coder: MemberId(1), issue: issue(0), answer: None }],
            goals: &goals(&[1.0]),
            outcome: &[Weight { issue: IssueId(0), weight: 1.0 }],
        };
        let mut parts = 2;
        let called_off = sides.reported(&settings(), &Groups::default(), (vec![], 0), || {
            parts -= 1;
            parts > 0
        });
        assert_eq!(called_off, None);
        let done = sides.reported(&settings(), &Groups::default(), (vec![], 0), || true).unwrap();
        let words: Vec<&str> = done.weighings.iter().map(|weighed| weighed.weighing.word()).collect();
        assert_eq!(words, ["approvals", "rank"]);
    }
}
