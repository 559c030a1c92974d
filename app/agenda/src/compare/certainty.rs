//! Says how sure a figure is: the interval in which it lies when the people are drawn again and again.

use serde::{Deserialize, Serialize};

use super::real;

/// An interval holds this part of all draws.
pub const CONFIDENCE: f64 = 0.95;

/// Fewer draws than this part of all, in which the figure has a meaning, do not make an interval.
const DEFINED_AT_LEAST: f64 = 0.95;

/// Where a figure lies in 95 of 100 draws of the people.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Interval {
    /// The lower end.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

impl Interval {
    /// Returns the percentile interval of what the draws came to; nothing for less than two draws, or if the figure has
    /// no meaning (is not a number) in more than one draw of twenty.
    ///
    /// Source: Efron, "Bootstrap methods: another look at the jackknife" (1979); percentiles as by [`quantile`].
    pub fn of(mut draws: Vec<f64>) -> Option<Self> {
        let all = real(draws.len() as u64);
        draws.retain(|draw| !draw.is_nan());
        if draws.len() < 2 || real(draws.len() as u64) < DEFINED_AT_LEAST * all {
            return None;
        }
        draws.sort_unstable_by(f64::total_cmp);
        let tail = (1.0 - CONFIDENCE) / 2.0;
        Some(Self { low: quantile(&draws, tail)?, high: quantile(&draws, 1.0 - tail)? })
    }

    /// Says whether a number lies in it, ends included.
    pub fn holds(self, number: f64) -> bool {
        (self.low..=self.high).contains(&number)
    }

    /// Returns the least interval that holds all these numbers; nothing for no number.
    pub fn around(numbers: impl IntoIterator<Item = f64>) -> Option<Self> {
        numbers.into_iter().fold(None, |interval, number| {
            let Self { low, high } = interval.unwrap_or(Self { low: number, high: number });
            Some(Self { low: low.min(number), high: high.max(number) })
        })
    }
}

/// A figure, how sure it is, and how many people it rests on.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Estimate {
    /// The figure. Its range is that of the measure.
    pub value: f64,
    /// Where it lies when the people are drawn again; nothing where drawing people again says nothing of it.
    pub interval: Option<Interval>,
    /// How many people it rests on; see [`super::few::shown`].
    pub people: i64,
}

/// Returns the number below which a part of ascending numbers lies, between neighbours in proportion; nothing for no
/// number or a part outside of 0 to 1.
///
/// Source: Hyndman and Fan, "Sample quantiles in statistical packages" (1996), definition 7.
///
/// ```
/// use agenda::compare::quantile;
///
/// assert_eq!(quantile(&[1.0, 2.0, 4.0], 0.75), Some(3.0));
/// ```
pub fn quantile(ascending: &[f64], part: f64) -> Option<f64> {
    if !(0.0..=1.0).contains(&part) {
        return None;
    }
    let place = real(ascending.len().checked_sub(1)? as u64) * part;
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and the length of a slice")]
    let below = place.floor() as usize;
    let low = *ascending.get(below)?;
    let high = ascending.get(below + 1).copied().unwrap_or(low);
    Some(low + (place - place.floor()) * (high - low))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn quantiles_are_those_of_the_seventh_definition() {
        let numbers = [1.0, 3.0, 4.0, 10.0];
        for (part, number) in [(0.0, 1.0), (0.25, 2.5), (0.5, 3.5), (0.9, 8.2), (1.0, 10.0)] {
            assert!((quantile(&numbers, part).unwrap() - number).abs() < 1e-12);
        }
        assert_eq!((quantile(&[], 0.5), quantile(&[1.0], 1.5), quantile(&[7.0], 0.3)), (None, None, Some(7.0)));
    }

    #[test]
    fn draws_without_a_meaning_make_no_interval() {
        assert_eq!(Interval::of(vec![1.0]), None);
        let mut draws = vec![1.0; 95];
        draws.extend([f64::NAN; 5]);
        assert_eq!(Interval::of(draws.clone()), Some(Interval { low: 1.0, high: 1.0 }));
        draws.push(f64::NAN);
        assert_eq!(Interval::of(draws), None);
    }

    proptest! {
        #[test]
        fn the_order_of_draws_never_matters(mut draws in prop::collection::vec(-9.0..9.0_f64, 2..80)) {
            let one = Interval::of(draws.clone()).unwrap();
            draws.reverse();
            prop_assert_eq!(Some(one), Interval::of(draws.clone()));
            prop_assert!(one.low <= one.high);
            let around = Interval::around(draws.iter().copied()).unwrap();
            prop_assert!(draws.iter().all(|draw| around.holds(*draw)) && around.holds(one.low));
        }
    }
}
