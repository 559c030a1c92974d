//! Two communities, or an agenda of each, held against each other through the goals of one programme: how much of what
//! people ask for goes to the same goals in both places, and where one asks for more.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

use super::certainty::{Estimate, Interval};
use super::compared::{Compared, NamedGoal};
use super::reported::Reported;
use super::share::Share;
use super::{GoalShare, few, real};
use crate::id::GoalId;

/// One of the two sides, compared with the same version of the same programme.
#[derive(Clone, Copy, Debug)]
pub struct Side<'s> {
    /// The community's address part.
    pub community: &'s str,
    /// The numbers of the agenda and its edition; nothing for the whole community.
    pub edition: Option<(i64, i64)>,
    /// Its comparison.
    pub compared: &'s Compared,
    /// The report of it, where one is kept: without it nothing says how sure the figures are.
    pub reported: Option<&'s Reported>,
}

/// Both sides beside each other; nothing in it rests on few people.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Alongside {
    /// The programme's address part.
    pub programme: String,
    /// Which version of the programme.
    pub version: i64,
    /// The community that is looked at.
    pub here: Asking,
    /// The other one.
    pub there: Asking,
    /// The part of both sides' weight that goes to the same goals, `Σ min(Pⱼ, P′ⱼ)`, from 0 to 1: the overlap of
    /// [`super::overlap`], with the other community in the programme's place. What belongs to no goal is never the same
    /// thing. Its interval holds the least and the most that the intervals of the goals allow, and so is rather too wide
    /// than too narrow. It rests on the people of the smaller side. Nothing where few agree with anything on one side.
    pub overlap: Option<Estimate>,
    /// Every top goal, in the programme's order.
    pub goals: Vec<GoalAlongside>,
}

/// What one side asks for altogether.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Asking {
    /// The community's address part.
    pub community: String,
    /// The numbers of the agenda and its edition; nothing for the whole community.
    pub edition: Option<(i64, i64)>,
    /// The number of the last act in the community's ledger that its figures rest on.
    pub ledger_number: i64,
    /// How many people agree with at least one issue, if they are enough to say.
    pub people: Option<i64>,
    /// The part of their weight that belongs to no goal.
    pub gap: Option<Estimate>,
}

/// A goal on both sides.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct GoalAlongside {
    /// Its place in the programme, from 1, as in its address.
    pub number: usize,
    /// What the source calls it.
    pub code: String,
    /// Its short name.
    pub title: String,
    /// Its part of the weight here; nothing if it rests on few people.
    pub here: Option<Estimate>,
    /// Its part of the weight there; nothing if it rests on few people.
    pub there: Option<Estimate>,
    /// Its part of the programme's weight.
    pub theirs: Share,
    /// Where the difference of here and there lies in 95 of 100 draws of the people, from −1 to 1.
    pub difference: Option<Interval>,
    /// Who asks more for it; nothing where that is not known.
    pub more: Option<More>,
}

/// Who asks more for a goal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum More {
    /// People here.
    Here,
    /// People there.
    There,
    /// It cannot be said: the difference may be nought.
    Open,
}

impl Alongside {
    /// Holds both sides against each other. They are taken as different people, each drawn apart from the other.
    ///
    /// The interval of a difference is made of the intervals of its two shares, which need not be symmetric.
    /// Source: Zou and Donner, "Construction of confidence limits about effect measures: a general approach" (2008),
    /// equation 6. A goal for which nobody asks is drawn by nobody, however few they are: of n people it may still be asked
    /// for by up to `1 − 0.05^(1/n)`, about 3/n of them.
    /// Source: Hanley and Lippman-Hand, "If nothing goes wrong, is everything all right?" (1983).
    /// A goal that only one side has is left out.
    pub fn of(here: Side<'_>, there: Side<'_>) -> Self {
        let enough = [here, there].iter().all(|side| few::shown(side.compared.comparison.approvers));
        let (one, other) = (here.estimates(), there.estimates());
        let pairs: Vec<(&GoalShare, Estimate, Estimate)> = here
            .compared
            .comparison
            .goals
            .iter()
            .filter_map(|goal| Some((goal, *one.get(&goal.goal)?, *other.get(&goal.goal)?)))
            .collect();
        let goals = pairs.iter().map(|(goal, one, other)| {
            let (one, other) = (shown(*one).filter(|_| enough), shown(*other).filter(|_| enough));
            let difference = one
                .zip(other)
                .and_then(|(one, other)| difference(unasked(one, here.approvers()), unasked(other, there.approvers())));
            let named = here.compared.goals.get(&goal.goal).cloned();
            let NamedGoal { number, code, title } =
                named.unwrap_or_else(|| NamedGoal { number: 0, code: goal.code.clone(), title: String::new() });
            GoalAlongside {
                number,
                code,
                title,
                here: one,
                there: other,
                theirs: goal.theirs,
                difference,
                more: difference.map(More::by),
            }
        });
        Self {
            programme: here.compared.programme.slug.clone(),
            version: here.compared.programme.version,
            goals: goals.collect(),
            overlap: enough.then(|| overlap(&pairs, here.approvers().min(there.approvers()))),
            here: here.asking(),
            there: there.asking(),
        }
    }

    /// Goes through the goals for which this side surely asks more, the greatest difference first.
    pub fn surely_more(&self, more: More) -> Vec<&GoalAlongside> {
        let mut goals: Vec<&GoalAlongside> = self.goals.iter().filter(|goal| goal.more == Some(more)).collect();
        goals.sort_by(|one, other| other.apart().total_cmp(&one.apart()));
        goals
    }
}

impl GoalAlongside {
    /// Returns how far both sides are apart, from 0 to 1; 0 where one is not known.
    pub fn apart(&self) -> f64 {
        self.here.zip(self.there).map_or(0.0, |(here, there)| (here.value - there.value).abs())
    }

    /// Returns the greater of the two shares that may be shown.
    pub fn greatest(&self) -> f64 {
        [self.here, self.there].into_iter().flatten().map(|share| share.value).fold(0.0, f64::max)
    }
}

impl More {
    /// Says who asks more by where the difference lies.
    fn by(difference: Interval) -> Self {
        match difference {
            Interval { low, .. } if low > 0.0 => Self::Here,
            Interval { high, .. } if high < 0.0 => Self::There,
            _ => Self::Open,
        }
    }
}

impl Side<'_> {
    const fn approvers(&self) -> i64 {
        self.compared.comparison.approvers
    }

    /// Returns each goal's part of this side's weight, as surely as it is known.
    fn estimates(&self) -> HashMap<GoalId, Estimate> {
        let plain = |goal: &GoalShare| Estimate { value: goal.ours.number(), interval: None, people: goal.people };
        let mut all: HashMap<_, _> =
            self.compared.comparison.goals.iter().map(|goal| (goal.goal, plain(goal))).collect();
        all.extend(self.reported.iter().flat_map(|it| &it.report.goals).map(|row| (row.goal, row.ours)));
        all
    }

    fn asking(&self) -> Asking {
        let comparison = &self.compared.comparison;
        let plain = || Some(Estimate { value: comparison.gap?.number(), interval: None, people: comparison.approvers });
        let gap = self.reported.map_or_else(plain, |reported| reported.report.measures.gap);
        Asking {
            community: self.community.to_owned(),
            edition: self.edition,
            ledger_number: self.compared.ledger_number,
            people: few::unless(comparison.approvers, comparison.approvers),
            gap: gap.filter(|_| few::shown(comparison.approvers)),
        }
    }
}

/// Keeps a share behind which enough people stand, or nobody.
fn shown(share: Estimate) -> Option<Estimate> {
    (share.people == 0 || few::shown(share.people)).then_some(share)
}

fn overlap(goals: &[(&GoalShare, Estimate, Estimate)], people: i64) -> Estimate {
    let sum = |part: fn(&Estimate) -> Option<f64>| -> Option<f64> {
        let sum = goals.iter().map(|(_, one, other)| Some(part(one)?.min(part(other)?))).sum::<Option<f64>>()?;
        // Rounding may carry a sum of parts beyond the whole, and the sum of none is −0.
        Some(sum.clamp(0.0, 1.0) + 0.0)
    };
    let low = sum(|share| share.interval.map(|interval| interval.low));
    let high = sum(|share| share.interval.map(|interval| interval.high));
    let interval = low.zip(high).map(|(low, high)| Interval { low, high });
    Estimate { value: sum(|share| Some(share.value)).unwrap_or_default(), interval, people }
}

/// Widens the range of a share behind which none of so many people stand to what they can rule out.
fn unasked(share: Estimate, people: i64) -> Estimate {
    let Some(interval) = share.interval.filter(|_| share.people == 0) else { return share };
    let high = 1.0 - libm::pow(0.05, 1.0 / real(people.max(1).unsigned_abs()));
    Estimate { interval: Some(Interval { high: interval.high.max(high), ..interval }), ..share }
}

/// Returns where the difference of two shares lies, from where each of them lies.
fn difference(one: Estimate, other: Estimate) -> Option<Interval> {
    let (first, second) = (one.interval?, other.interval?);
    let between = one.value - other.value;
    let root = |this: f64, that: f64| (this * this + that * that).sqrt();
    let below = root(one.value - first.low, second.high - other.value);
    let above = root(first.high - one.value, other.value - second.low);
    Some(Interval { low: (between - below).max(-1.0), high: (between + above).min(1.0) })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::compare::compared::tests::compared;

    fn estimate(value: f64, low: f64, high: f64, people: i64) -> Estimate {
        Estimate { value, interval: Some(Interval { low, high }), people }
    }

    /// A side of `approvers` people who give the goals these shares, behind each of which stand so many.
    fn side(approvers: i64, goals: &[(f64, i64)]) -> Compared {
        let mut side = compared(vec![]);
        side.comparison.approvers = approvers;
        let goals = (1..).zip(goals).map(|(goal, (ours, people))| GoalShare {
            goal: GoalId(goal),
            code: goal.to_string(),
            theirs: Share::new(0.5).unwrap(),
            ours: Share::new(*ours).unwrap(),
            people: *people,
        });
        side.comparison.goals = goals.collect();
        side
    }

    fn of(here: &Compared, there: &Compared) -> Alongside {
        let side = |compared| Side { community: "a", edition: None, compared, reported: None };
        Alongside::of(side(here), side(there))
    }

    #[test]
    fn what_goes_to_the_same_goals_is_what_both_sides_give() {
        let (here, there) = (side(40, &[(0.5, 20), (0.2, 9), (0.0, 0)]), side(30, &[(0.3, 12), (0.4, 30), (0.1, 6)]));
        let beside = of(&here, &there);
        let overlap = beside.overlap.unwrap();
        assert!((overlap.value - 0.5).abs() < 1e-12 && overlap.interval.is_none());
        assert_eq!((overlap.people, beside.here.people, beside.there.people), (30, Some(40), Some(30)));
        assert_eq!(beside.goals.iter().map(|goal| goal.more).collect::<Vec<_>>(), [None; 3], "nobody knows how sure");
        assert!((of(&there, &here).overlap.unwrap().value - overlap.value).abs() < 1e-12, "it is the same both ways");
    }

    #[test]
    fn few_people_on_either_side_are_not_shown() {
        let (here, there) = (side(40, &[(0.5, 4), (0.2, 9)]), side(30, &[(0.3, 12), (0.4, 3)]));
        let beside = of(&here, &there);
        let shown: Vec<(bool, bool)> =
            beside.goals.iter().map(|goal| (goal.here.is_some(), goal.there.is_some())).collect();
        assert_eq!(shown, [(false, true), (true, false)]);
        let alone = of(&here, &side(4, &[(0.3, 4), (0.4, 3)]));
        assert_eq!((alone.overlap, alone.there.people, alone.there.gap), (None, None, None));
        assert!(alone.goals.iter().all(|goal| goal.here.is_none() && goal.there.is_none()));
    }

    #[test]
    fn the_difference_of_two_shares_is_as_wide_as_its_source_says() {
        // Zou and Donner's square-and-add for 0.30 (0.26 to 0.36) and 0.20 (0.17 to 0.24), worked out by hand.
        let found = difference(estimate(0.30, 0.26, 0.36, 9), estimate(0.20, 0.17, 0.24, 9)).unwrap();
        let (below, above) = ((0.04_f64.powi(2) * 2.0).sqrt(), (0.06_f64.powi(2) + 0.03_f64.powi(2)).sqrt());
        assert!((found.low - (0.1 - below)).abs() < 1e-12 && (found.high - (0.1 + above)).abs() < 1e-12);
        assert_eq!(More::by(found), More::Here);
        assert_eq!(More::by(Interval { low: -0.2, high: -0.1 }), More::There);
        assert_eq!(More::by(Interval { low: -0.1, high: 0.0 }), More::Open);
    }

    #[test]
    fn nobody_of_a_few_people_is_not_surely_nobody() {
        let (none, some) = (estimate(0.0, 0.0, 0.0, 0), estimate(0.1, 0.06, 0.15, 40));
        let more = |people| More::by(difference(some, unasked(none, people)).unwrap());
        assert_eq!((more(13), more(300)), (More::Open, More::Here));
        let high = unasked(none, 100).interval.unwrap().high;
        assert!((high - 0.0295).abs() < 1e-4, "three in a hundred: {high}");
        assert_eq!(unasked(some, 13), some);
    }

    #[test]
    fn a_goal_that_only_one_side_knows_is_left_out() {
        let beside = of(&side(9, &[(0.5, 9), (0.5, 9)]), &side(9, &[(1.0, 9)]));
        assert_eq!(beside.goals.len(), 1);
        assert_eq!(of(&side(9, &[]), &side(9, &[])).overlap.map(|it| it.value.to_string()), Some("0".to_owned()));
    }

    fn share() -> impl Strategy<Value = Estimate> {
        (0.0..=1.0_f64, 0.0..=1.0_f64, 0.0..=1.0_f64)
            .prop_map(|(value, down, up)| estimate(value, value * (1.0 - down), value + (1.0 - value) * up, 9))
    }

    proptest! {
        #[test]
        fn a_difference_lies_in_its_interval_and_turns_about_with_the_sides(one in share(), other in share()) {
            let (found, turned) = (difference(one, other).unwrap(), difference(other, one).unwrap());
            prop_assert!(found.holds(one.value - other.value));
            prop_assert!((found.low + turned.high).abs() < 1e-12 && (found.high + turned.low).abs() < 1e-12);
        }
    }
}
