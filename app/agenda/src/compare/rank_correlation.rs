//! Rank correlations. They stay inside this module's parent: outside of it they only come beside an overlap.

use serde::{Deserialize, Serialize};

use super::distribution::{kendall_two_sided, normal_two_sided, student_two_sided};
use super::real;

/// A rank correlation and how often chance alone would make one as strong.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Correlation {
    /// From −1 (one order is the other upside down) to 1 (the same order).
    pub value: f64,
    /// The two-sided p-value, from 0 to 1.
    pub p: f64,
    /// Where the p-value comes from.
    pub test: Test,
}

/// Where a p-value comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Test {
    /// Every possible order was counted.
    Exact,
    /// The normal distribution stands in for the exact one, with its variance lessened for ties.
    Normal,
    /// Student's t distribution.
    Student,
}

/// Without ties, up to so many things every order is counted; beyond, the normal distribution is close enough.
const COUNTED_UP_TO: usize = 33;

/// Returns Kendall's tau-b, `(C − D)/√((n0 − n1)(n0 − n2))`, with ties lessening what could be reached. Nothing where
/// it has no meaning: fewer than two pairs of numbers, lists of unlike length, one list constant, or not a number in it.
///
/// O(n log n). Source: Knight, "A computer method for calculating Kendall's tau with ungrouped data" (1966); the
/// variance with ties from Kendall, "Rank correlation methods" (1948), chapter 4.
pub(super) fn tau_b(one: &[f64], other: &[f64]) -> Option<Correlation> {
    let mut pairs = pairs(one, other)?;
    pairs.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.total_cmp(&b.1)));
    let count = pairs.len();
    let ties_of_one = Ties::of(pairs.chunk_by(|a, b| same(a.0, b.0)).map(<[_]>::len));
    let joint = Ties::of(pairs.chunk_by(|a, b| a == b).map(<[_]>::len)).pairs;
    let mut seconds: Vec<f64> = pairs.iter().map(|pair| pair.1).collect();
    let exchanged = exchanges(&mut seconds);
    let ties_of_other = Ties::of(seconds.chunk_by(|a, b| same(*a, *b)).map(<[_]>::len));

    let all = count as u64 * (count as u64 - 1) / 2;
    let (open_one, open_other) = (all - ties_of_one.pairs, all - ties_of_other.pairs);
    if open_one == 0 || open_other == 0 {
        return None;
    }
    // The joint ties are added first: they were taken away twice, and what is left before they are could be below 0.
    let concordant = all + joint - ties_of_one.pairs - ties_of_other.pairs - exchanged;
    let difference = real(concordant) - real(exchanged);
    let value = (difference / (real(open_one) * real(open_other)).sqrt()).clamp(-1.0, 1.0);

    let untied = ties_of_one.pairs == 0 && ties_of_other.pairs == 0;
    let (p, test) = if untied && (count <= COUNTED_UP_TO || exchanged.min(all - exchanged) <= 1) {
        (kendall_two_sided(u32::try_from(count).unwrap_or(u32::MAX), exchanged), Test::Exact)
    } else {
        let n = real(count as u64);
        let spread = n * (n - 1.0) * (2.0 * n + 5.0) - ties_of_one.spread - ties_of_other.spread;
        let both = 2.0 * real(ties_of_one.pairs) * real(ties_of_other.pairs) / (n * (n - 1.0));
        let triples = ties_of_one.triples * ties_of_other.triples / (9.0 * n * (n - 1.0) * (n - 2.0));
        let variance = spread / 18.0 + both + if count > 2 { triples } else { 0.0 };
        (normal_two_sided(difference / variance.sqrt()), Test::Normal)
    };
    Some(Correlation { value, p, test })
}

/// Returns Spearman's rho: Pearson's correlation of the mid-ranks, with the t-test on n − 2. Nothing where
/// `tau_b` is nothing. O(n log n). Source: Spearman, "The proof and measurement of association between two things" (1904).
pub(super) fn spearman(one: &[f64], other: &[f64]) -> Option<Correlation> {
    let pairs = pairs(one, other)?;
    let n = real(pairs.len() as u64);
    let middle = f64::midpoint(n, 1.0);
    let centred =
        |numbers: Vec<f64>| -> Vec<f64> { mid_ranks(&numbers).into_iter().map(|rank| rank - middle).collect() };
    let one = centred(pairs.iter().map(|pair| pair.0).collect());
    let other = centred(pairs.iter().map(|pair| pair.1).collect());
    let dot = |one: &[f64], other: &[f64]| -> f64 { one.iter().zip(other).map(|(one, other)| one * other).sum() };
    let (of_one, of_other) = (dot(&one, &one), dot(&other, &other));
    if of_one <= 0.0 || of_other <= 0.0 {
        return None;
    }
    let value = (dot(&one, &other) / (of_one * of_other).sqrt()).clamp(-1.0, 1.0);
    let freedom = n - 2.0;
    let rest = (1.0 - value) * (1.0 + value);
    let t = if rest > 0.0 { value * (freedom / rest).sqrt() } else { f64::INFINITY };
    Some(Correlation { value, p: student_two_sided(t, freedom), test: Test::Student })
}

/// Returns each number's rank from 1, the smallest first; equal numbers share the middle of their ranks.
pub(super) fn mid_ranks(numbers: &[f64]) -> Vec<f64> {
    let mut order: Vec<(f64, usize)> = numbers.iter().copied().zip(0..).collect();
    order.sort_by(|a, b| a.0.total_cmp(&b.0));
    let mut ranks = vec![0.0; numbers.len()];
    let mut before = 0_u64;
    for tied in order.chunk_by(|a, b| same(a.0, b.0)) {
        let last = before + tied.len() as u64;
        let rank = f64::midpoint(real(before + 1), real(last));
        for (_, place) in tied {
            if let Some(slot) = ranks.get_mut(*place) {
                *slot = rank;
            }
        }
        before = last;
    }
    ranks
}

fn same(one: f64, other: f64) -> bool {
    one.total_cmp(&other).is_eq()
}

fn pairs(one: &[f64], other: &[f64]) -> Option<Vec<(f64, f64)>> {
    let sound = one.len() == other.len() && one.len() > 1 && !one.iter().chain(other).any(|number| number.is_nan());
    // Adding nought makes −0 the same as 0 for the sort.
    sound.then(|| one.iter().zip(other).map(|(one, other)| (one + 0.0, other + 0.0)).collect())
}

/// What ties take from a list's order.
struct Ties {
    /// `Σ t(t−1)/2`.
    pairs: u64,
    /// `Σ t(t−1)(2t+5)`.
    spread: f64,
    /// `Σ t(t−1)(t−2)`.
    triples: f64,
}

impl Ties {
    fn of(groups: impl Iterator<Item = usize>) -> Self {
        let mut ties = Self { pairs: 0, spread: 0.0, triples: 0.0 };
        for size in groups {
            let size = size as u64;
            ties.pairs += size * (size - 1) / 2;
            let t = real(size);
            ties.spread += t * (t - 1.0) * (2.0 * t + 5.0);
            ties.triples += t * (t - 1.0) * (t - 2.0);
        }
        ties
    }
}

/// Sorts a list by merging and counts how many pairs had to change places; equal numbers do not.
fn exchanges(list: &mut [f64]) -> u64 {
    if list.len() < 2 {
        return 0;
    }
    let (left, right) = list.split_at_mut(list.len() / 2);
    let mut count = exchanges(left) + exchanges(right);
    let mut merged = Vec::with_capacity(left.len() + right.len());
    let (mut lefts, mut rights) = (left.iter().peekable(), right.iter().peekable());
    let mut waiting = left.len() as u64;
    loop {
        match (lefts.peek(), rights.peek()) {
            (Some(left), Some(right)) if right < left => {
                count += waiting;
                merged.extend(rights.next());
            }
            (Some(_), _) => {
                waiting -= 1;
                merged.extend(lefts.next());
            }
            (None, Some(_)) => merged.extend(rights.next()),
            (None, None) => break,
        }
    }
    list.copy_from_slice(&merged);
    count
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_has_no_order_is_not_comparable() {
        for (one, other) in [(&[][..], &[][..]), (&[1.0], &[1.0]), (&[1.0, 1.0], &[1.0, 2.0]), (&[1.0], &[1.0, 2.0])] {
            assert_eq!((tau_b(one, other), spearman(one, other)), (None, None));
        }
        assert_eq!(tau_b(&[1.0, f64::NAN], &[1.0, 2.0]), None);
        assert_eq!(tau_b(&[0.0, -0.0], &[1.0, 2.0]), None, "0 and −0 are the same number");
    }

    #[test]
    fn two_things_in_the_same_order_agree_and_say_nothing() {
        let tau = tau_b(&[1.0, 2.0], &[5.0, 9.0]).unwrap();
        assert_eq!((tau.value, tau.p, tau.test), (1.0, 1.0, Test::Exact));
        assert_eq!(spearman(&[1.0, 2.0], &[9.0, 5.0]).map(|rho| rho.p), Some(1.0));
    }

    #[test]
    fn lists_that_are_nearly_all_ties_do_not_count_below_nought() {
        let tau = tau_b(&[1.0, 1.0, 1.0, 2.0], &[3.0, 3.0, 3.0, 4.0]).unwrap();
        assert!((tau.value - 1.0).abs() < f64::EPSILON, "3 of 6 pairs are tied in each list, and they are the same 3");
        let tau = tau_b(&[1.0, 1.0, 1.0, 1.0, 2.0], &[3.0, 3.0, 3.0, 3.0, 4.0]).unwrap();
        assert!(
            (tau.value - 1.0).abs() < f64::EPSILON,
            "6 of 10 pairs are tied in each list: 10 less 6 less 6 is no count"
        );
    }

    fn lists() -> impl Strategy<Value = (Vec<f64>, Vec<f64>)> {
        let number = || (0_i32..6).prop_map(f64::from);
        (2_usize..14).prop_flat_map(move |n| (prop::collection::vec(number(), n), prop::collection::vec(number(), n)))
    }

    proptest! {
        #[test]
        fn knights_count_is_the_count_of_all_pairs((one, other) in lists()) {
            let (mut difference, mut open_one, mut open_other) = (0.0, 0.0, 0.0);
            for a in 0..one.len() {
                for b in 0..a {
                    let (x, y) = (one[a] - one[b], other[a] - other[b]);
                    let sign = |number: f64| if number == 0.0 { 0.0 } else { number.signum() };
                    difference += sign(x) * sign(y);
                    open_one += sign(x).abs();
                    open_other += sign(y).abs();
                }
            }
            match tau_b(&one, &other) {
                Some(tau) => {
                    let by_hand: f64 = difference / (open_one * open_other).sqrt();
                    prop_assert!((tau.value - by_hand).abs() < 1e-12);
                    prop_assert!((0.0..=1.0).contains(&tau.p));
                }
                None => prop_assert!(open_one * open_other == 0.0),
            }
        }

        #[test]
        fn order_of_input_and_scale_never_matter((one, other) in lists()) {
            let (mut one_back, mut other_back) = (one.clone(), other.clone());
            one_back.reverse();
            other_back.reverse();
            let scaled: Vec<f64> = one.iter().map(|number| number * 7.0 + 1.0).collect();
            let (tau, rho) = (tau_b(&one, &other), spearman(&one, &other));
            prop_assert_eq!(tau, tau_b(&one_back, &other_back));
            prop_assert_eq!(tau, tau_b(&scaled, &other));
            prop_assert_eq!(tau, tau_b(&other, &one));
            prop_assert_eq!(rho, spearman(&scaled, &other));
            if let Some(rho) = rho {
                prop_assert!((-1.0..=1.0).contains(&rho.value) && (0.0..=1.0).contains(&rho.p));
            }
        }
    }
}
