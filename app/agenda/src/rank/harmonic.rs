//! LiquidFeedback's harmonic weights: whoever supports much supports each of it less, so that copies gain nothing.
//!
//! Source: Behrens, Kistner, Nitsche and Swierczek, "The Principles of LiquidFeedback" (2014), chapter 4. Each
//! supporter's one voice is split equally over the issues that they support and that are still in. The issue with the
//! smallest sum is taken out, that sum is its harmonic weight, and its supporters' voices are split anew over the rest.
//! Whoever proposes one issue ten times over splits the voices of their own supporters.
//!
//! The order is that of [`pav::reverse`](super::pav::reverse), but for ties: here the newest issue loses.

use serde::{Deserialize, Serialize};

use super::ballot::Ballots;
use super::pav::eliminate;
use super::tie::TieOrder;
use super::{Method, Ranking, Weight};

/// Issues in the order of their harmonic weights, and the weights.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Harmonic {
    /// The order, the issue that was taken out last first.
    pub ranking: Ranking,
    /// The weight of each issue in that order, in people: it never rises, and that of an issue nobody supports is 0.
    pub weights: Vec<Weight>,
}

/// Orders issues by harmonic weights.
///
/// Issues with exactly equal sums are tied, and of those the one proposed earlier comes first, however many support the
/// other: that is LiquidFeedback's rule. Issues that nobody supports come last. `O(Σ_ballots |A|² + m²)`.
pub fn order(ballots: &Ballots) -> Harmonic {
    let (ranked, ties, sums) = eliminate(ballots, TieOrder::ByProposal);
    let ranking = Ranking::new(Method::Harmonic, ballots, ranked, ties.into_open());
    let weights = ranking.order.iter().zip(sums.into_iter().chain(std::iter::repeat(0.0)));
    let weights = weights.map(|(place, weight)| Weight { issue: place.issue, weight }).collect();
    Harmonic { ranking, weights }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::rank::sample::{approvals, ballots, doubled, issue, renamed};
    use crate::rank::{TieRule, pav};

    fn weights(harmonic: &Harmonic) -> Vec<f64> {
        harmonic.weights.iter().map(|weight| weight.weight).collect()
    }

    #[test]
    fn the_weight_of_the_last_to_go_is_its_supporters() {
        // 2 is supported by two people and 0 and 1 by the same three, whose voices are split in halves: 1 goes first.
        let marks = [(1, 0), (2, 0), (3, 0), (1, 1), (2, 1), (3, 1), (4, 2), (5, 2)];
        let harmonic = order(&ballots(4, &marks));
        assert_eq!(harmonic.ranking.issues(), [0, 2, 1, 3].map(issue));
        assert_eq!(weights(&harmonic), [3.0, 2.0, 1.5, 0.0]);
    }

    #[test]
    fn copies_of_an_issue_gain_nothing() {
        // Ten copies by the same two people stand behind the issue of three, but for the first of them.
        let copies = (0..10).flat_map(|number| [(1, number), (2, number)]);
        let marks: Vec<_> = copies.chain([(3, 10), (4, 10), (5, 10)]).collect();
        let harmonic = order(&ballots(11, &marks));
        assert_eq!(harmonic.ranking.issues()[..2], [10, 0].map(issue));
    }

    #[test]
    fn of_equal_sums_the_newest_goes_first_though_more_people_support_it() {
        // 0 has one voice of its own; 1 has two halves, of people who support 2 as well.
        let marks = [(1, 0), (2, 1), (3, 1), (2, 2), (3, 2), (4, 2), (5, 2)];
        let harmonic = order(&ballots(3, &marks));
        assert_eq!(harmonic.ranking.issues(), [2, 0, 1].map(issue));
        assert_eq!(harmonic.ranking.ties[0].decided_by, TieRule::ProposedEarlier);
        assert_eq!(pav::reverse(&ballots(3, &marks)).issues(), [2, 1, 0].map(issue));
    }

    proptest! {
        #[test]
        fn weights_never_rise_and_doubling_everybody_doubles_them((count, marks) in approvals()) {
            let (once, twice) = (order(&ballots(count, &marks)), order(&ballots(count, &doubled(&marks))));
            prop_assert!(weights(&once).is_sorted_by(|one, other| *one >= *other - 1e-12));
            prop_assert_eq!(once.ranking.issues(), twice.ranking.issues());
            for (one, two) in weights(&once).iter().zip(weights(&twice)) {
                prop_assert!((2.0 * one - two).abs() < 1e-9);
            }
        }

        #[test]
        fn the_names_of_people_and_issues_never_matter((count, marks) in approvals()) {
            let one = order(&ballots(count, &marks));
            let one: Vec<_> = one.ranking.issues().into_iter().map(renamed::issue).collect();
            prop_assert_eq!(one, order(&renamed::ballots(count, &marks)).ranking.issues());
        }
    }
}
