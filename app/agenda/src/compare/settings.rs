//! How a comparison is worked out: the weighing, the threshold, how often chance is asked, the seed.

use serde::{Deserialize, Serialize};

use super::share::Share;
use super::{UNASKED_BELOW, Weighing};

/// How a comparison is worked out. It is part of the report, so that anyone can repeat it.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Settings {
    /// How issues are weighed.
    pub weighing: Weighing,
    /// Below this share of our attention nobody asked for a goal (τ).
    pub unasked_below: Share,
    /// How often people are drawn again for the intervals; 0 for none.
    pub draws: usize,
    /// How often links are shuffled for the chances; 0 for none.
    pub shuffles: usize,
    /// "Among the first k", for the chance of an issue or goal to be there.
    pub top: u32,
    /// Where chance starts.
    pub seed: u64,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            weighing: Weighing::EqualVoice,
            unasked_below: UNASKED_BELOW,
            draws: 1_000,
            shuffles: 9_999,
            top: 10,
            seed: 0,
        }
    }
}

/// How many approvals are drawn again in all, so that a city is worked out in seconds.
const DRAWN_AT_MOST: usize = 200_000_000;
/// Fewer draws than this say too little of where a figure lies.
const LEAST_DRAWS: usize = 200;

impl Settings {
    /// Returns the same with fewer draws where there are very many approvals: there, figures lie so close together that
    /// fewer tell as much.
    #[must_use]
    pub fn within(self, approvals: usize) -> Self {
        let most = (DRAWN_AT_MOST / approvals.max(1)).max(LEAST_DRAWS);
        Self { draws: self.draws.min(most), ..self }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_city_is_drawn_less_often() {
        let draws = |approvals| Settings::default().within(approvals).draws;
        assert_eq!([0, 200_000, 400_000, 5_000_000].map(draws), [1_000, 1_000, 500, 200]);
        let few = Settings { draws: 40, ..Settings::default() };
        assert_eq!(few.within(5_000_000).draws, 40);
    }
}
