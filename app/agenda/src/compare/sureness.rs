//! How far a figure may be relied on, said of the width of its interval, so that a sentence can be worded by it.

use serde::{Deserialize, Serialize};

use super::certainty::Estimate;

/// A share whose interval is at most so wide is firm: six in a hundred.
const FIRM_UP_TO: f64 = 0.06;
/// A share whose interval is at most so wide is rough: eighteen in a hundred. A wider one is loose.
const ROUGH_UP_TO: f64 = 0.18;
/// What rounding may add to a width.
const ROUNDING: f64 = 1e-9;

/// How far a share may be relied on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sureness {
    /// It can be said as it is.
    Firm,
    /// It is to be said with "about".
    Rough,
    /// Only where it lies can be said.
    Loose,
    /// Drawing people again says nothing of it.
    Unknown,
}

impl Sureness {
    /// Says how far a share from 0 to 1 may be relied on.
    ///
    /// ```
    /// use agenda::compare::{Estimate, Interval, Sureness};
    ///
    /// let interval = Some(Interval { low: 0.30, high: 0.44 });
    /// assert_eq!(Sureness::of(Estimate { value: 0.38, interval, people: 90 }), Sureness::Rough);
    /// ```
    pub fn of(share: Estimate) -> Self {
        match share.interval.map(|interval| interval.high - interval.low - ROUNDING) {
            None => Self::Unknown,
            Some(width) if width <= FIRM_UP_TO => Self::Firm,
            Some(width) if width <= ROUGH_UP_TO => Self::Rough,
            Some(_) => Self::Loose,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::Interval;

    #[test]
    fn the_wider_the_interval_the_less_can_be_said() {
        let sureness = |low, high| {
            let interval = Some(Interval { low, high });
            Sureness::of(Estimate { value: low, interval, people: 9 })
        };
        assert_eq!(sureness(0.30, 0.36), Sureness::Firm);
        assert_eq!(sureness(0.30, 0.48), Sureness::Rough);
        assert_eq!(sureness(0.30, 0.49), Sureness::Loose);
        assert_eq!(Sureness::of(Estimate { value: 0.3, interval: None, people: 9 }), Sureness::Unknown);
    }
}
