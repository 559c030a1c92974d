//! A part of a whole, from 0 to 1.

use serde::{Deserialize, Serialize};

/// How far beyond 0 and 1 rounding may carry a sum of parts.
const ROUNDING: f64 = 1e-9;

/// A part of a whole: a number from 0 to 1, never anything else.
#[derive(Clone, Copy, Debug, Default, PartialEq, PartialOrd, Serialize, Deserialize)]
#[serde(try_from = "f64", into = "f64")]
pub struct Share(f64);

impl Share {
    /// Nothing of it.
    pub const NONE: Self = Self(0.0);
    /// All of it.
    pub const ALL: Self = Self(1.0);
    /// One hundredth of it.
    pub const PERCENT: Self = Self(0.01);

    /// Takes a number from 0 to 1; what rounding carried beyond by less than 10⁻⁹ is put back. Nothing for any other
    /// number, and for one that is not a number.
    pub fn new(number: f64) -> Option<Self> {
        // The sum of no parts is −0, which would be written as such; adding 0 makes it 0.
        (-ROUNDING..=1.0 + ROUNDING).contains(&number).then(|| Self(number.clamp(0.0, 1.0) + 0.0))
    }

    /// Returns how much of a whole a part is; nothing if the whole is not positive or the part is not within it.
    ///
    /// ```
    /// use agenda::compare::share::Share;
    ///
    /// assert_eq!(Share::of(1.0, 4.0), Share::new(0.25));
    /// assert_eq!(Share::of(0.0, 0.0), None);
    /// ```
    pub fn of(part: f64, whole: f64) -> Option<Self> {
        if whole > 0.0 { Self::new(part / whole) } else { None }
    }

    /// Returns the number, from 0 to 1.
    pub const fn number(self) -> f64 {
        self.0
    }

    /// Returns what is left of the whole.
    #[must_use]
    pub const fn rest(self) -> Self {
        Self(1.0 - self.0)
    }
}

impl From<Share> for f64 {
    fn from(share: Share) -> Self {
        share.0
    }
}

impl TryFrom<f64> for Share {
    type Error = &'static str;

    fn try_from(number: f64) -> Result<Self, Self::Error> {
        Self::new(number).ok_or("a share is a number from 0 to 1")
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_sum_of_no_shares_is_written_without_a_minus() {
        let nothing = Share::new(std::iter::empty::<f64>().sum()).unwrap();
        assert_eq!(nothing.number().to_string(), "0");
    }

    #[test]
    fn a_share_is_never_outside_of_its_whole() {
        assert_eq!(Share::new(1.0 + 1e-12), Some(Share::ALL));
        assert_eq!(Share::new(-1e-12), Some(Share::NONE));
        for number in [1.1, -0.1, f64::NAN, f64::INFINITY] {
            assert_eq!(Share::new(number), None);
            assert!(serde_json::from_str::<Share>(&number.to_string()).is_err());
        }
        assert_eq!((Share::of(1.0, 0.0), Share::of(2.0, 1.0), Share::of(1.0, f64::NAN)), (None, None, None));
    }

    proptest! {
        #[test]
        fn a_share_and_its_rest_make_the_whole(number in 0.0..=1.0_f64) {
            let share = Share::new(number).unwrap();
            prop_assert!((share.number() + share.rest().number() - 1.0).abs() < 1e-15);
            let written = serde_json::to_string(&share).unwrap();
            let read: Share = serde_json::from_str(&written).unwrap();
            prop_assert!((read.number() - share.number()).abs() < 1e-15);
        }
    }
}
