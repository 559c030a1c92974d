//! Decides how often somebody may try a passphrase: a few times at once, then one at a time.

use std::collections::HashMap;

use crate::moment::Moment;
use crate::refusal::Refusal;

/// The most names or addresses that are remembered at a time, so that a flood of made-up ones fills no memory.
const REMEMBERED: usize = 10_000;
/// The most characters by which a name or an address is remembered.
const KEY_LIMIT: usize = 64;

/// Tries by name or by address: a bucket of tries for each, which gets one back at a steady pace (the leaky bucket as a
/// meter; ITU-T I.371, the generic cell rate algorithm).
#[derive(Debug)]
pub struct Tries {
    burst: i64,
    pace_ms: i64,
    full_again: HashMap<String, Moment>,
}

impl Tries {
    /// Makes buckets of `burst` tries that get one back every `pace_ms` milliseconds.
    pub fn new(burst: i64, pace_ms: i64) -> Self {
        Self { burst, pace_ms, full_again: HashMap::new() }
    }

    /// Takes one try out of the bucket of a name or an address.
    ///
    /// # Errors
    /// [`Refusal::TooOften`] with the seconds until there is one again.
    pub fn take(&mut self, who: &str, now: Moment) -> Result<(), Refusal> {
        let who = key(who);
        self.make_room(now);
        let full_again = self.full_again.get(&who).copied().unwrap_or(now).max(now);
        let missing_ms = full_again.0 - now.0;
        let spare_ms = (self.burst - 1) * self.pace_ms;
        if missing_ms > spare_ms {
            let wait_ms = u64::try_from(missing_ms - spare_ms).unwrap_or_default();
            return Err(Refusal::TooOften { seconds: wait_ms.div_ceil(1_000) });
        }
        self.full_again.insert(who, full_again.plus_ms(self.pace_ms));
        Ok(())
    }

    /// Puts a try back, because it was a right one.
    pub fn give_back(&mut self, who: &str) {
        if let Some(full_again) = self.full_again.get_mut(&key(who)) {
            *full_again = full_again.plus_ms(-self.pace_ms);
        }
    }

    /// Forgets full buckets when too many are remembered; if none is full, the one that will be first.
    fn make_room(&mut self, now: Moment) {
        if self.full_again.len() < REMEMBERED {
            return;
        }
        self.full_again.retain(|_, full_again| *full_again > now);
        if self.full_again.len() >= REMEMBERED {
            let first = self.full_again.iter().min_by_key(|(_, full_again)| **full_again).map(|(who, _)| who.clone());
            first.and_then(|who| self.full_again.remove(&who));
        }
    }
}

/// Brings what somebody typed to the form in which the same name counts as the same.
fn key(who: &str) -> String {
    who.split_whitespace().flat_map(|word| word.chars().flat_map(char::to_lowercase)).take(KEY_LIMIT).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_burst_is_free_and_then_one_waits_for_each_try() {
        let mut tries = Tries::new(3, 60_000);
        let now = Moment(1_000_000);
        for _ in 0..3 {
            assert_eq!(tries.take("Ada", now), Ok(()));
        }
        assert_eq!(tries.take(" ada ", now), Err(Refusal::TooOften { seconds: 60 }));
        assert_eq!(tries.take("Grace", now), Ok(()));
        assert_eq!(tries.take("ada", now.plus_ms(60_000)), Ok(()));
        assert_eq!(tries.take("ada", now.plus_ms(60_001)), Err(Refusal::TooOften { seconds: 60 }));
    }

    #[test]
    fn a_right_try_costs_nothing_in_the_end() {
        let mut tries = Tries::new(2, 60_000);
        for _ in 0..50 {
            assert_eq!(tries.take("ada", Moment(5)), Ok(()));
            tries.give_back("ada");
        }
    }

    #[test]
    fn a_flood_of_names_is_not_remembered_whole() {
        let mut tries = Tries::new(2, 60_000);
        for number in 0..25_000 {
            assert_eq!(tries.take(&format!("{number}{}", "x".repeat(500)), Moment(number)), Ok(()));
        }
        assert!(tries.full_again.len() <= REMEMBERED);
        assert!(tries.full_again.keys().all(|who| who.len() <= KEY_LIMIT));
    }
}
