//! Says when: a point in time that sorts, stores and prints the same everywhere.

use serde::{Deserialize, Serialize};

/// A point in time: milliseconds since 1970-01-01T00:00:00 UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Moment(pub i64);

impl Moment {
    /// Returns this moment moved by a number of milliseconds (negative: earlier), held at the ends of the range.
    #[must_use]
    pub fn plus_ms(self, milliseconds: i64) -> Self {
        Self(self.0.saturating_add(milliseconds))
    }

    /// Writes the day, as `2026-11-23`; a moment outside the calendar's range is written as its milliseconds.
    pub fn day(self) -> String {
        self.civil("%Y-%m-%d")
    }

    /// Writes the month, as `2026-11`; a moment outside the calendar's range is written as its milliseconds.
    pub fn month(self) -> String {
        self.civil("%Y-%m")
    }

    /// Writes day and time to the second in UTC, as `2026-11-23T09:05:00Z`.
    pub fn second(self) -> String {
        self.civil("%Y-%m-%dT%H:%M:%SZ")
    }

    fn civil(self, pattern: &str) -> String {
        match jiff::Timestamp::from_millisecond(self.0) {
            Ok(timestamp) => timestamp.strftime(pattern).to_string(),
            Err(_) => format!("{} ms", self.0),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_prints_as_a_day_and_as_a_second() {
        let moment = Moment(1_795_424_700_123);
        assert_eq!((moment.day().as_str(), moment.month().as_str()), ("2026-11-23", "2026-11"));
        assert_eq!(moment.second(), "2026-11-23T09:05:00Z");
        assert_eq!(Moment(i64::MAX).day(), format!("{} ms", i64::MAX));
    }
}
