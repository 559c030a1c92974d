//! Compares loads of Phragmén's rule exactly, where floating point cannot tell them apart.
//!
//! When an issue with n supporters wins, its load is `s = (1 + Σ_j W_j·s_j) / n`, where `W_j` of the supporters carry
//! the load `s_j` of an earlier winner. So a load is known by whole numbers, its [`Standing`], and two standings compare
//! without a single fraction, as `chain.rs` says.
//!
//! Cost: nothing is computed before the first tie. After L different loads, one comparison takes O(L) products of a
//! whole number of O(L·log n) bits with a machine word; most ties are between equal standings and take none. No two
//! standings are compared twice, and standings found equal are one from then on.

use std::cmp::Ordering;
use std::collections::HashMap;

use super::chain::{Chain, Sum};

/// What a candidate's load would be if it won now: `(1 + Σ_j W_j·s_j) / n`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub(super) struct Standing {
    supporters: i64,
    /// `(j, W_j)` with j ascending and `W_j` positive; supporters without any load are not listed.
    carried: Vec<(usize, i64)>,
}

/// The different loads that winners have had, ascending, and what is known about standings.
#[derive(Default)]
pub(super) struct Loads {
    standings: Vec<Standing>,
    chain: Chain,
    classes: HashMap<Standing, usize>,
    decided: HashMap<(usize, usize), Ordering>,
}

impl Standing {
    /// Builds a standing from the supporters, each group of people given with the load it carries, if it does.
    pub(super) fn new(supporters: impl Iterator<Item = (i64, Option<usize>)>) -> Self {
        let mut standing = Self::default();
        for (people, load) in supporters {
            standing.supporters += people;
            standing.carried.extend(load.map(|load| (load, people)));
        }
        standing.carried.sort_unstable();
        standing.carried.dedup_by(|(load, people), (load_before, people_before)| {
            let same = load == load_before;
            if same {
                *people_before += *people;
            }
            same
        });
        standing
    }

    /// Returns what the supporters carry together: the load times their number.
    fn sum(&self) -> Sum {
        Sum::new(1, self.carried.iter().map(|(load, people)| (*load, i128::from(*people))))
    }
}

impl Loads {
    /// Remembers the load of a winner. It must exceed every load before it.
    pub(super) fn push(&mut self, standing: Standing) {
        self.chain.push(standing.sum(), standing.supporters);
        self.standings.push(standing);
    }

    /// Returns the place of the last load; nothing before the first.
    pub(super) const fn last(&self) -> Option<usize> {
        self.standings.len().checked_sub(1)
    }

    /// Says whether a standing amounts to the last load that was remembered.
    pub(super) fn is_last(&mut self, standing: &Standing) -> bool {
        self.standings.last().cloned().is_some_and(|last| self.compare(standing, &last) == Ordering::Equal)
    }

    /// Compares two standings exactly.
    pub(super) fn compare(&mut self, one: &Standing, other: &Standing) -> Ordering {
        if one == other {
            return Ordering::Equal;
        }
        let (first, second) = (self.class(one), self.class(other));
        if first == second {
            return Ordering::Equal;
        }
        if let Some(ordering) = self.decided.get(&(first, second)) {
            return *ordering;
        }
        let ordering = self.evaluate(one, other);
        if ordering == Ordering::Equal {
            self.classes.insert(one.clone(), second);
        } else {
            self.decided.insert((first, second), ordering);
            self.decided.insert((second, first), ordering.reverse());
        }
        ordering
    }

    /// Returns the number of the class of standings that are known to be equal to this one.
    fn class(&mut self, standing: &Standing) -> usize {
        let next = self.classes.len();
        *self.classes.entry(standing.clone()).or_insert(next)
    }

    /// Compares over the product of both numbers of supporters, which are positive.
    fn evaluate(&mut self, one: &Standing, other: &Standing) -> Ordering {
        let difference = one.sum().less(other.supporters.into(), &other.sum(), one.supporters.into());
        self.chain.sign(&difference)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn standing(supporters: &[(i64, Option<usize>)]) -> Standing {
        Standing::new(supporters.iter().copied())
    }

    /// Three loads: 1/2, then (1 + 1/2)/2 = 3/4, then (1 + 1/2 + 3/4)/2 = 9/8.
    fn three_loads() -> Loads {
        let mut loads = Loads::default();
        loads.push(standing(&[(2, None)]));
        loads.push(standing(&[(1, None), (1, Some(0))]));
        loads.push(standing(&[(1, Some(0)), (1, Some(1))]));
        loads
    }

    #[test]
    fn supporters_with_the_same_load_stand_together() {
        let merged = standing(&[(1, Some(3)), (4, None), (2, Some(1)), (5, Some(3))]);
        assert_eq!(merged, Standing { supporters: 12, carried: vec![(1, 2), (3, 6)] });
    }

    #[test]
    fn equal_loads_are_found_equal_however_they_came_about() {
        let mut loads = three_loads();
        // (1 + 3/4 + 3/4)/4 = 5/8 = (1 + 1/2 + 1/2 + 1/2)/4, and twice the people with the same mean carry the same.
        let one = standing(&[(2, Some(1)), (2, None)]);
        let other = standing(&[(3, Some(0)), (1, None)]);
        assert_eq!(loads.compare(&one, &other), Ordering::Equal);
        assert_eq!(loads.compare(&other, &one), Ordering::Equal);
        assert!(loads.is_last(&standing(&[(1, Some(1)), (1, Some(0))])));
    }

    #[test]
    fn different_loads_are_found_different_both_ways() {
        let mut loads = three_loads();
        // (1 + 9/8)/2 = 17/16 against 1/1, and against (1 + 9/8 + 1/2)/3 = 7/8.
        let one = standing(&[(1, Some(2)), (1, None)]);
        for _ in 0..2 {
            assert_eq!(loads.compare(&one, &standing(&[(1, None)])), Ordering::Greater);
            assert_eq!(loads.compare(&standing(&[(1, None)]), &one), Ordering::Less);
            assert_eq!(loads.compare(&standing(&[(1, Some(2)), (1, None), (1, Some(0))]), &one), Ordering::Less);
        }
    }

    #[test]
    fn before_the_first_winner_nothing_is_the_last_load() {
        assert!(!Loads::default().is_last(&standing(&[(1, None)])));
        assert_eq!(Loads::default().last(), None);
    }
}
