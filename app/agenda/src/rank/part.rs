//! Compares sums of equal parts exactly: so many people give a half, so many a third.

use std::cmp::Ordering;

use num_bigint::BigInt;

/// `Σ_d people_d / d`: what an issue gets when each of its supporters gives the d-th part of one voice.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Parts {
    /// `(d, people_d)` with d ascending and positive.
    parts: Vec<(u32, i64)>,
}

impl Parts {
    /// Adds up parts, which come in any order; those of a divisor 0 count nothing.
    pub(super) fn new(parts: impl Iterator<Item = (u32, i64)>) -> Self {
        let mut parts: Vec<_> = parts.filter(|(divisor, _)| *divisor > 0).collect();
        parts.sort_unstable_by_key(|(divisor, _)| *divisor);
        parts.dedup_by(|(divisor, people), (divisor_before, people_before)| {
            let same = divisor == divisor_before;
            if same {
                *people_before += *people;
            }
            same
        });
        Self { parts }
    }

    /// Compares two sums. The differences of equal parts are brought over one denominator, part by part.
    pub(super) fn compare(&self, other: &Self) -> Ordering {
        let theirs = other.parts.iter().map(|(divisor, people)| (*divisor, -people));
        let difference = Self::new(self.parts.iter().copied().chain(theirs));
        let (mut numerator, mut denominator) = (BigInt::ZERO, BigInt::from(1));
        for (divisor, people) in difference.parts.iter().filter(|(_, people)| *people != 0) {
            numerator = numerator * *divisor + &denominator * *people;
            denominator *= *divisor;
        }
        numerator.cmp(&BigInt::ZERO)
    }

    /// Returns the sum as a number. All parts are positive, so it is right but for the last bits.
    #[expect(clippy::cast_precision_loss, reason = "counts of people stay far below 2^52")]
    pub(super) fn number(&self) -> f64 {
        self.parts.iter().map(|(divisor, people)| *people as f64 / f64::from(*divisor)).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(parts: &[(u32, i64)]) -> Parts {
        Parts::new(parts.iter().copied())
    }

    #[test]
    fn two_halves_and_three_thirds_are_equal() {
        assert_eq!(parts(&[(2, 2)]).compare(&parts(&[(3, 2), (3, 1)])), Ordering::Equal);
        assert_eq!(parts(&[(2, 1), (3, 1), (6, 1)]).compare(&parts(&[(1, 1)])), Ordering::Equal);
        assert_eq!(parts(&[(0, 5)]), Parts::default());
    }

    #[test]
    fn what_floating_point_cannot_tell_apart_is_told_apart() {
        // 1/a − 1/(a+1) with a near 2^31 is about 2·10⁻¹⁹ of a people of 10⁹.
        let (one, other) =
            (parts(&[(1, 1_000_000_000), (2_000_000_000, 1)]), parts(&[(1, 1_000_000_000), (2_000_000_001, 1)]));
        assert!((one.number() - other.number()).abs() < f64::MIN_POSITIVE);
        assert_eq!(one.compare(&other), Ordering::Greater);
        assert_eq!(other.compare(&one), Ordering::Less);
    }
}
