//! How far people who code the same things independently agree, beyond what chance would do.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::certainty::Interval;
use super::real;
use crate::seeded::Seeded;

/// From here on agreement is good (Krippendorff, "Content analysis", second edition 2004, chapter 11).
pub const GOOD_FROM: f64 = 0.8;
/// From here on conclusions are tentative; below, people do not agree yet.
pub const TENTATIVE_FROM: f64 = 0.667;

/// What an agreement allows to say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reliability {
    /// From [`GOOD_FROM`] on.
    Good,
    /// From [`TENTATIVE_FROM`] on.
    Tentative,
    /// Below: people do not agree yet on how these match.
    NotYet,
}

impl Reliability {
    /// Returns what an agreement allows to say.
    pub fn of(agreement: f64) -> Self {
        if agreement >= GOOD_FROM {
            Self::Good
        } else if agreement >= TENTATIVE_FROM {
            Self::Tentative
        } else {
            Self::NotYet
        }
    }
}

/// A coefficient of agreement: 1 for perfect agreement, 0 for what chance would do, below 0 for less.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Coefficient {
    /// The coefficient.
    pub value: f64,
    /// Where it lies when the things that were coded are drawn again.
    pub interval: Option<Interval>,
    /// How many things were coded twice or more.
    pub things: usize,
}

/// Returns Krippendorff's alpha for categories without an order, `1 − D_o/D_e`.
///
/// A row is one thing with the category that each coder gave it; a coder who did not is missing, and a thing with fewer
/// than two codes says nothing. Nothing if nothing was coded twice or only one category was ever used. The interval
/// is that of so many draws of the things. Source: Krippendorff, "Content analysis" (1980), chapter 12.
///
/// ```
/// use agenda::compare::coder_agreement::alpha;
///
/// assert_eq!(alpha(&[vec![1, 1], vec![2, 2], vec![3]], 0, 1).map(|alpha| alpha.value), Some(1.0));
/// assert_eq!(alpha(&[vec![1, 1], vec![1, 1]], 0, 1), None);
/// ```
pub fn alpha(things: &[Vec<u32>], draws: usize, seed: u64) -> Option<Coefficient> {
    let coded: Vec<Coded> = things.iter().filter_map(|codes| Coded::of(codes)).collect();
    coefficient(&coded, draws, seed, alpha_of)
}

/// Returns Cohen's kappa for two coders, `(p_o − p_e)/(1 − p_e)`: a pair is the two categories that one thing was given.
///
/// Nothing if there is no pair, or if both always gave the same one category. The interval is as for [`alpha`].
/// Source: Cohen, "A coefficient of agreement for nominal scales" (1960).
pub fn kappa(pairs: &[(u32, u32)], draws: usize, seed: u64) -> Option<Coefficient> {
    let mut sorted = pairs.to_vec();
    sorted.sort_unstable();
    let mut turned: Vec<(u32, u32)> = pairs.iter().map(|(one, other)| (*other, *one)).collect();
    turned.sort_unstable();
    // Which coder stands first must not touch the draws.
    coefficient(&sorted.min(turned), draws, seed, kappa_of)
}

/// One thing: how many coders gave it which category, and how much they disagree.
#[derive(Clone, Debug, PartialEq, PartialOrd)]
struct Coded {
    categories: Vec<(u32, u64)>,
    codes: u64,
    /// Ordered pairs of unlike codes over one less than the codes.
    disagreement: f64,
}

impl Coded {
    fn of(codes: &[u32]) -> Option<Self> {
        let mut counts: BTreeMap<u32, u64> = BTreeMap::new();
        for code in codes {
            *counts.entry(*code).or_default() += 1;
        }
        let codes = codes.len() as u64;
        let alike: u64 = counts.values().map(|count| count * (count - 1)).sum();
        let disagreement = real(codes * codes.checked_sub(1)? - alike) / real(codes - 1);
        (codes > 1).then(|| Self { categories: counts.into_iter().collect(), codes, disagreement })
    }
}

fn alpha_of(things: &[&Coded]) -> f64 {
    let mut margins: BTreeMap<u32, u64> = BTreeMap::new();
    let (mut codes, mut observed) = (0_u64, 0.0);
    for thing in things {
        codes += thing.codes;
        observed += thing.disagreement;
        for (category, count) in &thing.categories {
            *margins.entry(*category).or_default() += count;
        }
    }
    let expected = codes * codes - margins.values().map(|count| count * count).sum::<u64>();
    if expected == 0 { f64::NAN } else { 1.0 - real(codes - 1) * observed / real(expected) }
}

fn kappa_of(pairs: &[&(u32, u32)]) -> f64 {
    let mut margins: BTreeMap<u32, (u64, u64)> = BTreeMap::new();
    let (mut all, mut same) = (0_u64, 0_u64);
    for (one, other) in pairs {
        all += 1;
        same += u64::from(one == other);
        margins.entry(*one).or_default().0 += 1;
        margins.entry(*other).or_default().1 += 1;
    }
    // Everything is multiplied by the square of the number of pairs, which keeps it in whole numbers.
    let by_chance: u64 = margins.values().map(|(one, other)| one * other).sum();
    if all * all == by_chance {
        return f64::NAN;
    }
    (real(same * all) - real(by_chance)) / real(all * all - by_chance)
}

/// Works a coefficient out, and again for each draw of the things. The things are put into an order of their own first,
/// so that the order of the input cannot touch the draws.
fn coefficient<T: Clone + PartialOrd>(
    things: &[T],
    draws: usize,
    seed: u64,
    work_out: impl Fn(&[&T]) -> f64,
) -> Option<Coefficient> {
    let mut sorted = things.to_vec();
    sorted.sort_by(|one, other| one.partial_cmp(other).unwrap_or(std::cmp::Ordering::Equal));
    let mut chosen: Vec<&T> = sorted.iter().collect();
    let value = work_out(&chosen);
    if value.is_nan() {
        return None;
    }
    let again = (0..draws as u64).map(|draw| {
        let mut stream = Seeded::nth(seed, draw);
        for slot in &mut chosen {
            if let Some(drawn) = sorted.get(stream.below(sorted.len())) {
                *slot = drawn;
            }
        }
        work_out(&chosen)
    });
    Some(Coefficient { value, interval: Interval::of(again.collect()), things: things.len() })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn without_a_difference_there_is_nothing_to_agree_on() {
        assert_eq!(alpha(&[], 10, 1), None);
        assert_eq!(alpha(&[vec![], vec![1], vec![2]], 10, 1), None);
        assert_eq!(kappa(&[], 10, 1), None);
        assert_eq!(kappa(&[(4, 4), (4, 4)], 10, 1), None);
    }

    /// Two people look at four issues and differ once.
    #[test]
    fn the_example_of_the_method_page_is_worked_out_right() {
        let found = alpha(&[vec![1, 1], vec![1, 1], vec![0, 0], vec![1, 0]], 0, 1).unwrap();
        assert!((found.value - (1.0 - 0.25 / (30.0 / 56.0))).abs() < 1e-12 && (found.value - 0.53).abs() < 0.005);
    }

    #[test]
    fn always_disagreeing_is_worse_than_chance() {
        assert!(kappa(&[(1, 2), (2, 1)], 0, 1).unwrap().value < -0.99);
        assert!(alpha(&[vec![1, 2], vec![2, 1]], 0, 1).unwrap().value < 0.0);
        assert_eq!(
            [0.81, 0.7, 0.66, -1.0].map(Reliability::of),
            [Reliability::Good, Reliability::Tentative, Reliability::NotYet, Reliability::NotYet]
        );
    }

    fn codes() -> impl Strategy<Value = Vec<Vec<u32>>> {
        prop::collection::vec(prop::collection::vec(0_u32..4, 0..5), 0..30)
    }

    proptest! {
        #[test]
        fn order_and_names_never_matter(things in codes(), seed: u64) {
            let mut mixed = things.clone();
            mixed.reverse();
            for codes in &mut mixed {
                codes.reverse();
            }
            let found = alpha(&things, 20, seed);
            prop_assert_eq!(found, alpha(&mixed, 20, seed));
            let renamed: Vec<Vec<u32>> = things.iter().map(|codes| codes.iter().map(|code| code + 7).collect()).collect();
            prop_assert_eq!(found, alpha(&renamed, 20, seed));
            if let Some(alpha) = found {
                prop_assert!((-1.0 - 1e-9..=1.0).contains(&alpha.value));
            }
        }

        #[test]
        fn kappa_stays_in_range_and_sides_never_matter(
            pairs in prop::collection::vec((0_u32..4, 0_u32..4), 0..30), seed: u64
        ) {
            let turned: Vec<(u32, u32)> = pairs.iter().map(|(one, other)| (*other, *one)).collect();
            let (one, other) = (kappa(&pairs, 9, seed), kappa(&turned, 9, seed));
            prop_assert_eq!(one, other);
            if let Some(kappa) = one {
                prop_assert!((-1.0..=1.0).contains(&kappa.value));
            }
        }

        #[test]
        fn coding_everything_twice_over_hardly_moves_alpha(things in codes()) {
            let doubled: Vec<Vec<u32>> = things.iter().chain(&things).cloned().collect();
            let (one, two) = (alpha(&things, 0, 1), alpha(&doubled, 0, 1));
            prop_assert_eq!(one.is_some(), two.is_some());
            if let (Some(one), Some(two)) = (one, two) {
                // Alpha corrects for few things by n − 1 in place of n.
                let codes: usize = things.iter().filter(|codes| codes.len() > 1).map(Vec::len).sum();
                let codes = real(codes as u64);
                let kept = (1.0 - one.value) * (2.0 * codes - 1.0) / (2.0 * (codes - 1.0));
                prop_assert!((1.0 - two.value - kept).abs() < 1e-9);
            }
        }
    }
}
