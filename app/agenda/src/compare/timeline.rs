//! A comparison over time: the last figures of each edition, version and month, in order, and what moved between them.

use serde::{Deserialize, Serialize};

use super::certainty::{Estimate, Interval};
use super::reported::Reported;
use super::{UNASKED_BELOW, few, real};
use crate::moment::Moment;

/// What none of n people does, up to three in n may do all the same, in 95 of 100 cases.
///
/// Source: Hanley and Lippman-Hand, "If nothing goes wrong, is everything all right?" (1983).
const UNSEEN: f64 = 3.0;
/// A range of at most this width has none.
const ROUNDING: f64 = 1e-9;

/// The figures of one report, kept for as long as there is a timeline: the report itself makes room for later ones.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Figures {
    /// The part of our attention that belongs to no goal.
    pub gap: Option<Estimate>,
    /// What both sides have in common.
    pub overlap: Option<Estimate>,
    /// The part of their attention on goals that nobody asked for.
    pub imposition: Option<Estimate>,
    /// How many people answered at least one of the issues.
    pub people: i64,
    /// How many of them agree with at least one; the figures rest on these.
    pub approvers: i64,
    /// Where chance started.
    pub seed: u64,
    /// How often people were drawn again for the intervals.
    pub draws: usize,
}

/// The figures at one point of time.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Point {
    /// Whose they are: an edition's, or nothing for the whole community's.
    pub edition: Option<PointOf>,
    /// The month of the whole community's figures, as in `2026-11`; empty for an edition's.
    pub month: String,
    /// Against which version of the programme.
    pub version: i64,
    /// The number of the last act that they rest on.
    pub ledger_number: i64,
    /// When they were worked out.
    pub made_at: Moment,
    /// The figures themselves.
    pub figures: Figures,
}

/// The edition that a point belongs to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PointOf {
    /// Its agenda's number in the community.
    pub agenda: i64,
    /// Its number in its agenda.
    pub number: i64,
    /// Its title.
    pub title: String,
    /// When it was published.
    pub published_at: Moment,
}

/// What can be said of how a figure moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Move {
    /// It rose: where it lies now is above where it lay.
    Rose,
    /// It fell: where it lies now is below where it lay.
    Fell,
    /// It cannot be said: both intervals have something in common, or one is not known.
    Open,
}

/// How each measure moved from the point before; nothing where one of both points does not have it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Moves {
    /// What belongs to no goal.
    pub gap: Option<Move>,
    /// What both sides have in common.
    pub overlap: Option<Move>,
    /// What nobody asked for.
    pub imposition: Option<Move>,
}

/// A point in its place.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Step {
    /// The point, without figures that rest on few people.
    pub point: Point,
    /// Whether it was worked out when a later edition had been published already, with the answers of that day.
    pub late: bool,
    /// What moved since the step before; nothing for the first.
    pub moves: Option<Moves>,
}

/// The timeline of one agenda, or of the whole community.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Line {
    /// The agenda's number in the community; nothing for the whole community.
    pub agenda: Option<i64>,
    /// The title of its latest edition; empty for the whole community.
    pub title: String,
    /// The points that rest on enough people, the earliest edition or month first, and of each the earliest version.
    pub steps: Vec<Step>,
    /// How many points rest on too few people to be shown.
    pub withheld: usize,
}

impl Figures {
    /// Takes the figures of everybody, each person with one voice, out of a report.
    pub fn of(reported: &Reported) -> Self {
        let report = &reported.report;
        Self {
            gap: report.measures.gap,
            overlap: report.measures.overlap,
            imposition: report.measures.imposition,
            people: report.comparison.people,
            approvers: report.comparison.approvers,
            seed: report.settings.seed,
            draws: report.settings.draws,
        }
    }

    /// Returns the same without what rests on few people.
    #[must_use]
    pub fn shown(self) -> Self {
        let shown = |figure: Option<Estimate>| figure.filter(|figure| few::shown(figure.people));
        Self { gap: shown(self.gap), overlap: shown(self.overlap), imposition: shown(self.imposition), ..self }
    }
}

impl Move {
    /// Says how a share moved. It surely did only where both intervals lie apart: that is more than a test of the
    /// difference would ask for, because mostly the same people answered both times.
    ///
    /// An interval without width does not make a share sure: people who are few, or all of one mind, come out the same in
    /// every draw. It is taken as wide as three others in n could make it, who answered unlike anybody who was heard.
    ///
    /// ```
    /// use agenda::compare::timeline::Move;
    /// use agenda::compare::{Estimate, Interval};
    ///
    /// let figure = |low, high| Estimate { value: low, interval: Some(Interval { low, high }), people: 40 };
    /// assert_eq!(Move::between(figure(0.58, 0.66), figure(0.44, 0.52)), Move::Fell);
    /// assert_eq!(Move::between(figure(0.47, 0.55), figure(0.45, 0.53)), Move::Open);
    /// ```
    pub fn between(before: Estimate, after: Estimate) -> Self {
        Self::apart(reach(before), reach(after))
    }

    /// Says how what nobody asked for moved. It jumps where a goal passes [`UNASKED_BELOW`]: of an interval without width
    /// nothing can be said while three others in n could lift a goal over that.
    fn of_unasked(before: Estimate, after: Estimate) -> Self {
        let range = |figure: Estimate| {
            figure.interval.filter(|interval| has_width(*interval) || unseen(figure.people) < UNASKED_BELOW.number())
        };
        Self::apart(range(before), range(after))
    }

    fn apart(before: Option<Interval>, after: Option<Interval>) -> Self {
        match before.zip(after) {
            Some((before, after)) if after.low > before.high => Self::Rose,
            Some((before, after)) if after.high < before.low => Self::Fell,
            _ => Self::Open,
        }
    }

    /// Returns the word that exports use.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Rose => "rose",
            Self::Fell => "fell",
            Self::Open => "open",
        }
    }
}

/// Returns where a share may lie: its interval, which has some width wherever people could have answered otherwise.
fn reach(share: Estimate) -> Option<Interval> {
    let interval = share.interval?;
    if has_width(interval) {
        return Some(interval);
    }
    let unseen = unseen(share.people);
    Some(Interval { low: (interval.low - unseen).max(0.0), high: (interval.high + unseen).min(1.0) })
}

fn has_width(interval: Interval) -> bool {
    interval.high - interval.low > ROUNDING
}

/// Returns which part of people like these may answer unlike anybody who was heard.
fn unseen(people: i64) -> f64 {
    UNSEEN / real(people.max(1).unsigned_abs())
}

impl Moves {
    /// Says how each measure moved from one point to a later one.
    pub fn between(before: &Figures, after: &Figures) -> Self {
        let between = |before: Option<Estimate>, after: Option<Estimate>| Some(Move::between(before?, after?));
        Self {
            gap: between(before.gap, after.gap),
            overlap: between(before.overlap, after.overlap),
            imposition: before.imposition.zip(after.imposition).map(|(before, after)| Move::of_unasked(before, after)),
        }
    }
}

impl Line {
    /// Puts points in order: the whole community's first, then each agenda's.
    pub fn all(mut points: Vec<Point>) -> Vec<Self> {
        let agenda = |point: &Point| point.edition.as_ref().map(|edition| edition.agenda);
        let number = |point: &Point| point.edition.as_ref().map(|edition| edition.number);
        points.sort_by(|one, other| {
            let key = |point: &Point| (agenda(point), number(point), point.version, point.made_at);
            one.month.cmp(&other.month).then(key(one).cmp(&key(other)))
        });
        points.sort_by_key(agenda);
        points.chunk_by(|one, other| agenda(one) == agenda(other)).map(Self::of).collect()
    }

    fn of(points: &[Point]) -> Self {
        let last = points.last().and_then(|point| point.edition.as_ref());
        let mut steps: Vec<Step> = Vec::new();
        for point in points.iter().filter(|point| few::shown(point.figures.approvers)) {
            let shown = Point { figures: point.figures.shown(), ..point.clone() };
            let moves = steps.last().map(|before| Moves::between(&before.point.figures, &shown.figures));
            steps.push(Step { late: is_late(point, points), point: shown, moves });
        }
        Self {
            agenda: last.map(|edition| edition.agenda),
            title: last.map(|edition| edition.title.clone()).unwrap_or_default(),
            withheld: points.len() - steps.len(),
            steps,
        }
    }

    /// Returns the first and the last step and what moved between them; nothing if there is but one.
    pub fn ends(&self) -> Option<(&Step, &Step, Moves)> {
        let [first, .., last] = self.steps.as_slice() else { return None };
        Some((first, last, Moves::between(&first.point.figures, &last.point.figures)))
    }
}

/// Says whether a later edition of the same agenda was out when a point was worked out.
fn is_late(point: &Point, all: &[Point]) -> bool {
    let Some(edition) = &point.edition else { return false };
    let others = all.iter().filter_map(|other| other.edition.as_ref());
    others.into_iter().any(|other| other.number > edition.number && other.published_at <= point.made_at)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::compare::Interval;

    fn figure(value: f64, width: f64, people: i64) -> Estimate {
        Estimate { value, interval: Some(Interval { low: value - width, high: value + width }), people }
    }

    fn point(edition: Option<(i64, i64)>, month: &str, version: i64, gap: f64, people: i64) -> Point {
        let edition = edition.map(|(agenda, number)| PointOf {
            agenda,
            number,
            title: format!("Agenda {agenda}, edition {number}"),
            published_at: Moment(number * 1_000),
        });
        let made_at = Moment(edition.as_ref().map_or(0, |edition| edition.published_at.0) + 10 * version);
        let [gap, overlap] = [gap, 1.0 - gap].map(|value| Some(figure(value, 0.05, people)));
        let figures = Figures { gap, overlap, imposition: None, people, approvers: people, seed: 1, draws: 9 };
        Point { edition, month: month.to_owned(), version, ledger_number: 1, made_at, figures }
    }

    #[test]
    fn editions_stand_in_order_and_each_in_the_order_of_versions() {
        let points = vec![
            point(Some((2, 1)), "", 2, 0.5, 9),
            point(Some((1, 2)), "", 2, 0.3, 9),
            point(None, "2027-01", 2, 0.5, 9),
            point(Some((1, 1)), "", 2, 0.5, 9),
            point(None, "2026-12", 1, 0.5, 9),
            point(Some((1, 1)), "", 1, 0.5, 9),
        ];
        let lines = Line::all(points);
        let order: Vec<_> = lines.iter().map(|line| (line.agenda, line.steps.len())).collect();
        assert_eq!(order, [(None, 2), (Some(1), 3), (Some(2), 1)]);
        assert_eq!(lines[0].steps[0].point.month, "2026-12");
        let [first, second, third] = lines[1].steps.as_slice() else { panic!("three points") };
        assert_eq!((first.point.version, second.point.version), (1, 2));
        assert_eq!((first.moves, second.moves.unwrap().gap), (None, Some(Move::Open)));
        let moves = third.moves.unwrap();
        assert_eq!((moves.gap, moves.overlap, moves.imposition), (Some(Move::Fell), Some(Move::Rose), None));
        assert_eq!(lines[1].title, "Agenda 1, edition 2");
        assert_eq!(lines[1].ends().unwrap().2.gap, Some(Move::Fell));
        assert_eq!(lines[2].ends(), None);
    }

    #[test]
    fn a_point_that_rests_on_few_people_is_not_shown_and_not_compared_with() {
        let points = vec![
            point(Some((1, 1)), "", 1, 0.9, 4),
            point(Some((1, 2)), "", 1, 0.5, 5),
            point(Some((1, 3)), "", 1, 0.1, 4),
        ];
        let line = &Line::all(points)[0];
        assert_eq!((line.steps.len(), line.withheld, line.ends()), (1, 2, None));
        assert_eq!((line.steps[0].moves, line.title.as_str()), (None, "Agenda 1, edition 3"));
    }

    #[test]
    fn an_edition_that_was_worked_out_after_the_next_one_is_late() {
        let mut first = point(Some((1, 1)), "", 1, 0.5, 9);
        first.made_at = Moment(5_000);
        let lines = Line::all(vec![first, point(Some((1, 2)), "", 1, 0.5, 9)]);
        assert_eq!(lines[0].steps.iter().map(|step| step.late).collect::<Vec<_>>(), [true, false]);
    }

    #[test]
    fn a_range_without_width_by_few_people_is_not_certain() {
        let same = |value, people| figure(value, 0.0, people);
        assert_eq!(Move::between(same(0.5, 6), same(0.25, 6)), Move::Open, "six people come out the same by chance");
        assert_eq!(Move::between(same(0.5, 600), same(0.25, 600)), Move::Fell, "three in six hundred change little");
        assert_eq!(Move::between(same(1.0, 9), figure(0.5, 0.05, 9)), Move::Fell, "a third at most were not heard");
        assert_eq!(Move::between(same(1.0, 9), figure(0.7, 0.05, 9)), Move::Open);
        assert_eq!(Move::between(same(0.0, 5), same(1.0, 5)), Move::Open, "three of five");
        assert_eq!(Move::of_unasked(same(0.5, 290), same(0.25, 290)), Move::Open, "a goal would no longer be unasked");
        assert_eq!(Move::of_unasked(same(0.5, 310), same(0.25, 310)), Move::Fell);
    }

    #[test]
    fn nothing_makes_no_line() {
        assert!(Line::all(Vec::new()).is_empty());
    }

    proptest! {
        #[test]
        fn going_back_turns_a_move_about(before in (0.0..1.0_f64, 0.0..0.3_f64), after in (0.0..1.0_f64, 0.0..0.3_f64)) {
            let [before, after] = [before, after].map(|(value, width)| figure(value, width, 9));
            let back = match Move::between(after, before) {
                Move::Rose => Move::Fell,
                Move::Fell => Move::Rose,
                Move::Open => Move::Open,
            };
            prop_assert_eq!(Move::between(before, after), back);
            prop_assert_eq!(Move::between(before, before), Move::Open);
            let unsure = Estimate { interval: None, ..after };
            prop_assert_eq!(Move::between(before, unsure), Move::Open);
        }
    }
}
