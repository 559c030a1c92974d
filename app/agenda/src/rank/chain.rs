//! Compares fractions exactly whose denominators grow with every step of a count.
//!
//! In the methods that share a cost out over people, each new value is a whole number of the values before it, over a
//! number of people: `v_l = (a_l + Σ_j t_lj·v_j) / d_l`. Over the common denominator `D_l = d_1·…·d_l` every value is a
//! whole number `N_l`, so a sum of values is compared with nought by Horner's scheme, from the first value to the last.
//! No greatest common divisor is ever taken, which is what makes ordinary rational arithmetic slow here: one
//! comparison takes as many products of a whole number with a machine word as there are values.

use std::cmp::Ordering;

use num_bigint::BigInt;

/// `constant + Σ_j factor_j · v_j`, in whole numbers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub(super) struct Sum {
    constant: i128,
    /// `(j, factor_j)` with j ascending and no factor 0.
    terms: Vec<(usize, i128)>,
}

impl Sum {
    /// Adds up terms, which come in any order and may name a value more than once.
    pub(super) fn new(constant: i128, terms: impl IntoIterator<Item = (usize, i128)>) -> Self {
        let mut terms: Vec<_> = terms.into_iter().collect();
        terms.sort_unstable_by_key(|(value, _)| *value);
        terms.dedup_by(|(value, factor), (value_before, sum)| {
            let same = value == value_before;
            if same {
                *sum += *factor;
            }
            same
        });
        terms.retain(|(_, factor)| *factor != 0);
        Self { constant, terms }
    }

    /// Returns `one·self − other·that`.
    pub(super) fn less(&self, one: i128, that: &Self, other: i128) -> Self {
        let ours = self.terms.iter().map(|(value, factor)| (*value, one * factor));
        let theirs = that.terms.iter().map(|(value, factor)| (*value, -other * factor));
        Self::new(one * self.constant - other * that.constant, ours.chain(theirs))
    }
}

/// The values so far.
#[derive(Default)]
pub(super) struct Chain {
    /// How each value came about: `(a_l + Σ_j t_lj·v_j, d_l)`.
    values: Vec<(Sum, i64)>,
    /// `N_l` and `D_l`; shorter than `values` until a comparison needs them.
    fractions: Vec<(BigInt, BigInt)>,
}

impl Chain {
    /// Appends the value `sum / divisor`, which may name values before it; the divisor is positive. Returns its place.
    pub(super) fn push(&mut self, sum: Sum, divisor: i64) -> usize {
        self.values.push((sum, divisor));
        self.values.len() - 1
    }

    /// Compares a sum with nought.
    pub(super) fn sign(&mut self, sum: &Sum) -> Ordering {
        let Some((last, _)) = sum.terms.last().copied() else { return sum.constant.cmp(&0) };
        self.know(last);
        self.horner(sum, last).cmp(&BigInt::ZERO)
    }

    /// Returns a value as the number next to it, or one beside that.
    pub(super) fn number(&mut self, place: usize) -> f64 {
        self.know(place);
        self.fractions.get(place).map_or(f64::NAN, |(numerator, denominator)| ratio(numerator, denominator))
    }

    /// Returns a sum times the common denominator of the values up to `last`.
    fn horner(&self, sum: &Sum, last: usize) -> BigInt {
        let mut total = BigInt::from(sum.constant);
        let mut terms = sum.terms.iter().peekable();
        for (place, ((_, divisor), (numerator, _))) in
            self.values.iter().zip(&self.fractions).enumerate().take(last + 1)
        {
            total *= *divisor;
            if let Some((_, factor)) = terms.next_if(|(named, _)| *named == place) {
                total += numerator * *factor;
            }
        }
        total
    }

    /// Computes the fractions of the values up to this one.
    fn know(&mut self, last: usize) {
        for place in self.fractions.len()..=last {
            let Some((sum, divisor)) = self.values.get(place) else { return };
            let before = place.checked_sub(1);
            let numerator = before.map_or_else(|| BigInt::from(sum.constant), |before| self.horner(sum, before));
            let denominator = before.and_then(|before| self.fractions.get(before)).map(|(_, before)| before * *divisor);
            self.fractions.push((numerator, denominator.unwrap_or_else(|| BigInt::from(*divisor))));
        }
    }
}

/// Divides two whole numbers of any size; the denominator is positive. Right to the last bit but one.
fn ratio(numerator: &BigInt, denominator: &BigInt) -> f64 {
    const BITS: i64 = 100;
    let bits = |number: &BigInt| i64::try_from(number.bits()).unwrap_or(i64::MAX);
    // The quotient gets 99 to 101 bits, of which a float keeps 53.
    let shift = BITS - (bits(numerator) - bits(denominator));
    let quotient = match usize::try_from(shift) {
        Ok(shift) => (numerator << shift) / denominator,
        Err(_) => numerator / (denominator << usize::try_from(-shift).unwrap_or_default()),
    };
    #[expect(clippy::cast_precision_loss, reason = "the nearest float is what is asked for")]
    let quotient = i128::try_from(quotient).unwrap_or(i128::MAX) as f64;
    let half = if shift > 0 { 0.5 } else { 2.0 };
    (0..shift.abs()).fold(quotient, |number, _| number * half)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 1/2, then (3 − 1/2)/5 = 1/2, then (1 + 2·1/2 − 1/2)/7 = 3/14.
    fn chain() -> Chain {
        let mut chain = Chain::default();
        chain.push(Sum::new(1, []), 2);
        chain.push(Sum::new(3, [(0, -1)]), 5);
        chain.push(Sum::new(1, [(1, 2), (0, -1)]), 7);
        chain
    }

    #[test]
    fn equal_values_are_found_equal_however_they_came_about() {
        assert_eq!(chain().sign(&Sum::new(0, [(0, 1), (1, -1)])), Ordering::Equal);
        assert_eq!(chain().sign(&Sum::new(-3, [(2, 14)])), Ordering::Equal);
        assert_eq!(chain().sign(&Sum::new(0, [(2, 5), (2, -5)])), Ordering::Equal);
    }

    #[test]
    fn a_sum_is_compared_with_nought_and_read_as_a_number() {
        assert_eq!(chain().sign(&Sum::new(-1, [(2, 5)])), Ordering::Greater);
        assert_eq!(chain().sign(&Sum::new(-1, [(2, 4)])), Ordering::Less);
        assert_eq!(chain().sign(&Sum::new(-1, [])), Ordering::Less);
        assert!((chain().number(2) - 3.0 / 14.0).abs() < 1e-16);
    }

    #[test]
    fn huge_and_tiny_ratios_are_numbers_too() {
        let power = |exponent: usize| BigInt::from(1) << exponent;
        assert!((ratio(&(power(900) * 3), &power(902)) - 0.75).abs() < f64::EPSILON);
        assert!((ratio(&power(900), &power(700)) / 2.0_f64.powi(200) - 1.0).abs() < f64::EPSILON);
        assert!((ratio(&power(700), &power(900)) * 2.0_f64.powi(200) - 1.0).abs() < f64::EPSILON);
        assert!(ratio(&BigInt::ZERO, &power(9)).abs() < f64::MIN_POSITIVE);
    }
}
