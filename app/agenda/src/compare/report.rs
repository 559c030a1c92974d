//! A whole report of one community, or a group in it, against one programme: every figure with how sure it is and how
//! many people it rests on.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

use super::Comparison;
use super::certainty::{Estimate, Interval};
use super::code::Coders;
use super::listed::Listed;
use super::measure::Measures;
use super::over_under::{OverUnder, over_under};
use super::rank_agreement::{RankAgreement, places, steps};
use super::redrawn::Redrawn;
use super::settings::Settings;
use super::share::Share;
use crate::id::{GoalId, IssueId};

/// The report. A figure is nothing where it has no meaning, and an interval where drawing people again says nothing of
/// it; what rests on few people is withheld by whoever shows it, see [`super::few::shown`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Report {
    /// How it was worked out, with the seed.
    pub settings: Settings,
    /// The shares of both sides and the four lists: ours in nobody's programme, theirs that nobody asked for, both, and
    /// opposed.
    pub comparison: Comparison,
    /// How many people with equal weights would say as much, `(Σw)²/Σw²`: [`Comparison::approvers`] if all weigh alike.
    pub effective_people: f64,
    /// Every measure.
    pub measures: Measures<Option<Estimate>>,
    /// How much weight stands behind the lists of issues, with how sure that is.
    pub listed: Listed,
    /// Every goal, in the programme's order.
    pub goals: Vec<ReportedGoal>,
    /// Every issue, the greatest share first.
    pub issues: Vec<ReportedIssue>,
    /// How far both sides put goals in the same order; only to be read beside the overlap.
    pub ranks: Option<RankAgreement>,
    /// How often the overlap would be as great or greater if issues were linked to goals at random.
    pub overlap_by_chance: Option<f64>,
    /// How far the coders agree and what depends on whom one follows.
    pub coders: Coders,
}

/// A goal on both sides.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct ReportedGoal {
    /// The goal.
    pub goal: GoalId,
    /// Its part of our attention, and how many people approve an issue that it serves, wholly or partly.
    pub ours: Estimate,
    /// Its part of theirs.
    pub theirs: Share,
    /// Whether the programme attends to it more or less than people ask for.
    pub over_under: OverUnder,
    /// Its place in our order, from 1; goals with equal parts share the first of their places. Nothing without a part.
    pub place: Option<u32>,
    /// The first and last place it takes when people are drawn again.
    pub place_interval: Option<(u32, u32)>,
    /// In which part of those draws it is among the first [`Settings::top`].
    pub among_top: Option<Share>,
}

/// An issue's part of our attention.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct ReportedIssue {
    /// The issue.
    pub issue: IssueId,
    /// Its part of our attention, and how many people approve it.
    pub share: Estimate,
    /// Its place by that part, from 1; issues with equal parts share the first of their places. Nothing without a part.
    pub place: Option<u32>,
    /// The first and last place it takes when people are drawn again.
    pub place_interval: Option<(u32, u32)>,
    /// In which part of those draws it is among the first [`Settings::top`].
    pub among_top: Option<Share>,
}

impl Report {
    /// Returns a goal's row.
    pub fn goal(&self, goal: GoalId) -> Option<&ReportedGoal> {
        self.goals.iter().find(|row| row.goal == goal)
    }

    /// Returns an issue's row.
    pub fn issue(&self, issue: IssueId) -> Option<&ReportedIssue> {
        self.issues.iter().find(|row| row.issue == issue)
    }
}

pub(super) const fn estimate(value: f64, interval: Option<Interval>, people: i64) -> Estimate {
    Estimate { value, interval, people }
}

/// Makes a row of each goal.
pub(super) fn reported_goals(
    comparison: &Comparison,
    ours: &[Share],
    theirs: &[Share],
    effective_people: f64,
    redrawn: Option<&Redrawn>,
) -> Vec<ReportedGoal> {
    let sides = over_under(ours, theirs, effective_people).into_iter().zip(places(&steps(ours)));
    let rows = comparison.goals.iter().zip(sides).enumerate();
    rows.map(|(number, (goal, (over_under, place)))| {
        let drawn = redrawn.and_then(|redrawn| redrawn.goals.get(number));
        ReportedGoal {
            goal: goal.goal,
            ours: estimate(goal.ours.number(), drawn.and_then(|drawn| drawn.share), goal.people),
            theirs: goal.theirs,
            over_under,
            place: (goal.ours > Share::NONE).then_some(place),
            place_interval: drawn.and_then(|drawn| drawn.place),
            among_top: drawn.and_then(|drawn| drawn.among_top),
        }
    })
    .collect()
}

/// Makes a row of each issue; `issues` are those of the draws, in order.
pub(super) fn reported_issues(
    comparison: &Comparison,
    issues: &[IssueId],
    redrawn: Option<&Redrawn>,
) -> Vec<ReportedIssue> {
    let numbers: HashMap<IssueId, usize> = issues.iter().copied().zip(0..).collect();
    let shares: Vec<Share> = comparison.ours.iter().map(|issue| issue.share).collect();
    let rows = comparison.ours.iter().zip(places(&steps(&shares)));
    rows.map(|(issue, place)| {
        let number = numbers.get(&issue.issue);
        let drawn = redrawn.zip(number).and_then(|(redrawn, number)| redrawn.issues.get(*number));
        ReportedIssue {
            issue: issue.issue,
            share: estimate(issue.share.number(), drawn.and_then(|drawn| drawn.share), issue.people),
            place: (issue.share > Share::NONE).then_some(place),
            place_interval: drawn.and_then(|drawn| drawn.place),
            among_top: drawn.and_then(|drawn| drawn.among_top),
        }
    })
    .collect()
}
