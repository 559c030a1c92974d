//! How far both sides put goals in the same order – never without how much they have in common.
//!
//! Two budgets can agree almost wholly on the order of things while a quarter of the money lies elsewhere. So a rank
//! figure leaves this module only [`Beside`] the overlap.

use serde::{Deserialize, Serialize};

use super::certainty::{Estimate, Interval};
use super::overlap::overlap;
use super::rank_correlation::{Correlation, spearman, tau_b};
use super::rbo::{PERSISTENCE, Rbo, Ties, rbo};
use super::share::Share;

/// A figure about order, and the overlap without which it would mislead.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Beside<T> {
    /// What both sides have in common.
    pub overlap: Estimate,
    /// The figure.
    pub figure: T,
}

/// A rank correlation and how sure it is.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Ranked {
    /// The correlation and the p-value of its own test, which is weak for a handful of goals: see the interval.
    pub correlation: Correlation,
    /// Where it lies when the people are drawn again.
    pub interval: Option<Interval>,
    /// How often it would be as strong if issues had been linked to goals at random.
    pub by_chance: Option<f64>,
}

/// A rank-biased overlap and how sure it is.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct RankedOverlap {
    /// The figure with its bounds.
    pub rbo: Rbo,
    /// Where [`Rbo::extended`] lies when the people are drawn again.
    pub interval: Option<Interval>,
}

/// How far both sides put the goals in the same order. Its fields can only be read beside the overlap.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct RankAgreement {
    overlap: Estimate,
    tau_b: Option<Ranked>,
    spearman: Option<Ranked>,
    rbo_order_unknown: Option<RankedOverlap>,
    rbo_equal: Option<RankedOverlap>,
}

/// What is drawn again: tau-b, Spearman's rho and both rank-biased overlaps, not a number where there is none.
pub(super) type RankDraw = [f64; 4];

impl RankAgreement {
    /// Holds two orders against each other, given as shares over the same goals. Goals whose shares differ by less
    /// than a millionth of a millionth are tied. Nothing if the programme states no weight or nobody asked for
    /// anything; a correlation is nothing where one side is constant, and a rank-biased overlap leaves out goals with
    /// no share.
    pub fn between(ours: &[Share], theirs: &[Share], people: i64) -> Option<Self> {
        if ours.iter().all(|share| *share == Share::NONE) {
            return None;
        }
        let overlap = Estimate { value: overlap(ours, theirs)?.number(), interval: None, people };
        let (one, other) = (steps(ours), steps(theirs));
        let ranked = |correlation| Ranked { correlation, interval: None, by_chance: None };
        let [order_unknown, equal] = overlaps(&one, &other);
        Some(Self {
            overlap,
            tau_b: tau_b(&one, &other).map(ranked),
            spearman: spearman(&one, &other).map(ranked),
            rbo_order_unknown: order_unknown.map(|rbo| RankedOverlap { rbo, interval: None }),
            rbo_equal: equal.map(|rbo| RankedOverlap { rbo, interval: None }),
        })
    }

    /// Returns Kendall's tau-b; nothing where a side is constant.
    pub fn tau_b(&self) -> Option<Beside<Ranked>> {
        self.beside(self.tau_b)
    }

    /// Returns Spearman's rho; nothing where a side is constant.
    pub fn spearman(&self) -> Option<Beside<Ranked>> {
        self.beside(self.spearman)
    }

    /// Returns the rank-biased overlap where tied goals have some order that is not known.
    pub fn rbo_order_unknown(&self) -> Option<Beside<RankedOverlap>> {
        self.beside(self.rbo_order_unknown)
    }

    /// Returns the rank-biased overlap where tied goals are equal, as a programme states them.
    pub fn rbo_equal(&self) -> Option<Beside<RankedOverlap>> {
        self.beside(self.rbo_equal)
    }

    fn beside<T>(&self, figure: Option<T>) -> Option<Beside<T>> {
        figure.map(|figure| Beside { overlap: self.overlap, figure })
    }

    /// Adds where the figures lie when the people are drawn again.
    pub(super) fn with_draws(mut self, overlap: Option<Interval>, draws: [Vec<f64>; 4]) -> Self {
        let [tau, rho, order_unknown, equal] = draws.map(Interval::of);
        self.overlap.interval = overlap;
        for (ranked, interval) in [(&mut self.tau_b, tau), (&mut self.spearman, rho)] {
            if let Some(ranked) = ranked {
                ranked.interval = interval;
            }
        }
        for (ranked, interval) in [(&mut self.rbo_order_unknown, order_unknown), (&mut self.rbo_equal, equal)] {
            if let Some(ranked) = ranked {
                ranked.interval = interval;
            }
        }
        self
    }

    /// Adds how often chance alone makes tau as strong.
    pub(super) fn with_chance(mut self, tau_b: Option<f64>) -> Self {
        if let Some(ranked) = &mut self.tau_b {
            ranked.by_chance = tau_b;
        }
        self
    }

    /// Returns tau's value alone, for the modules that draw it again.
    pub(super) fn tau(&self) -> Option<f64> {
        self.tau_b.map(|ranked| ranked.correlation.value)
    }
}

/// Works out what is drawn again.
pub(super) fn draw(ours: &[Share], theirs: &[Share]) -> RankDraw {
    let (one, other) = (steps(ours), steps(theirs));
    let value = |correlation: Option<Correlation>| correlation.map_or(f64::NAN, |correlation| correlation.value);
    let [order_unknown, equal] = overlaps(&one, &other).map(|rbo| rbo.map_or(f64::NAN, |rbo| rbo.extended));
    [value(tau_b(&one, &other)), value(spearman(&one, &other)), order_unknown, equal]
}

/// Works out tau's value alone; not a number where there is none.
pub(super) fn tau_alone(ours: &[Share], theirs: &[Share]) -> f64 {
    tau_b(&steps(ours), &steps(theirs)).map_or(f64::NAN, |correlation| correlation.value)
}

/// Returns shares in whole millionths of a millionth, so that what only rounding tells apart is tied.
pub(super) fn steps(shares: &[Share]) -> Vec<f64> {
    shares.iter().map(|share| (share.number() * 1e12).round()).collect()
}

/// Returns each thing's place from 1, the greatest first; equal ones share the first of their places.
pub(super) fn places(steps: &[f64]) -> Vec<u32> {
    let mut order: Vec<(f64, usize)> = steps.iter().copied().zip(0..).collect();
    order.sort_by(|one, other| other.0.total_cmp(&one.0));
    let mut places = vec![0; steps.len()];
    let mut before = 0_u32;
    for tied in order.chunk_by(|one, other| one.0.total_cmp(&other.0).is_eq()) {
        for (_, number) in tied {
            if let Some(place) = places.get_mut(*number) {
                *place = before + 1;
            }
        }
        before = before.saturating_add(u32::try_from(tied.len()).unwrap_or(u32::MAX));
    }
    places
}

fn overlaps(one: &[f64], other: &[f64]) -> [Option<Rbo>; 2] {
    let (one, other) = (groups(one), groups(other));
    [Ties::Unknown, Ties::Equal].map(|ties| rbo(&one, &other, PERSISTENCE, ties))
}

/// Gathers the numbers of goals that share a place, the greatest first, without those that have nothing.
fn groups(steps: &[f64]) -> Vec<Vec<usize>> {
    let mut order: Vec<(f64, usize)> = steps.iter().copied().zip(0..).filter(|(step, _)| *step > 0.0).collect();
    order.sort_by(|one, other| other.0.total_cmp(&one.0));
    let tied = order.chunk_by(|one, other| one.0.total_cmp(&other.0).is_eq());
    tied.map(|tied| tied.iter().map(|(_, number)| *number).collect()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::overlap::shares;

    #[test]
    fn the_same_order_can_go_with_little_in_common() {
        let (ours, theirs) = (shares(&[90.0, 9.0, 1.0]), shares(&[34.0, 33.0, 32.0]));
        let ranks = RankAgreement::between(&ours, &theirs, 10).unwrap();
        let tau = ranks.tau_b().unwrap();
        assert_eq!(ranks.tau(), Some(1.0));
        assert!(tau.overlap.value < 0.45, "and that is said in the same breath");
        assert!(ranks.rbo_order_unknown().unwrap().figure.rbo.extended > 0.999);
        let written = serde_json::to_value(ranks).unwrap();
        assert!(written["overlap"]["value"].is_number());
    }

    #[test]
    fn a_constant_side_has_no_correlation_and_silence_no_agreement() {
        let (ours, theirs) = (shares(&[3.0, 2.0, 1.0]), shares(&[1.0; 3]));
        let ranks = RankAgreement::between(&ours, &theirs, 10).unwrap();
        assert_eq!((ranks.tau_b(), ranks.spearman()), (None, None));
        assert!(ranks.rbo_equal().is_some());
        assert_eq!(RankAgreement::between(&shares(&[0.0; 3]), &theirs, 10), None);
        assert_eq!(RankAgreement::between(&ours, &shares(&[0.0; 3]), 10), None);
    }

    #[test]
    fn equal_shares_share_the_first_of_their_places() {
        assert_eq!(places(&[2.0, 5.0, 2.0, 0.0]), [2, 1, 2, 4]);
        assert_eq!(places(&[]), [0_u32; 0]);
    }
}
