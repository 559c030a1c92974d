//! Measures in bits how far two ways of sharing out attention lie apart, and how widely each of them is spread.

use super::overlap::has_weight;
use super::share::Share;

/// How far both sides lie apart: the Jensen–Shannon divergence `½·KL(P‖M) + ½·KL(Q‖M)` with `M = (P + Q)/2`, in bits.
/// 0 if both share out alike, 1 if no goal has weight on both sides. Nothing if the programme states no weight.
///
/// Our unmapped part is a goal of its own with Q = 0, and 0·log 0 is 0. The shares `ours` may add up to less than 1.
/// Source: Lin, "Divergence measures based on the Shannon entropy" (1991), section III. The square root of this number
/// is what many programs call the Jensen–Shannon distance.
pub fn jensen_shannon(ours: &[Share], theirs: &[Share]) -> Option<Share> {
    if !has_weight(theirs) {
        return None;
    }
    let apart = |one: f64, other: f64| {
        let middle = f64::midpoint(one, other);
        f64::midpoint(surprise(one, middle), surprise(other, middle))
    };
    let goals = ours.iter().zip(theirs).map(|(ours, theirs)| apart(ours.number(), theirs.number()));
    let sum: f64 = goals.sum();
    Share::new(sum + apart(unmapped(ours), 0.0))
}

/// How widely attention is spread: Shannon's entropy `−Σ_j P_j·log2 P_j` in bits, the unmapped part being a goal of its
/// own. 0 if all of it lies on one goal, `log2` of their number if it is spread evenly.
///
/// Source: Shannon, "A mathematical theory of communication" (1948), section 6; as a measure of an agenda's diversity,
/// Boydstun, Bevan and Thomas, "The importance of attention diversity and how to measure it" (2014).
pub fn entropy(shares: &[Share]) -> f64 {
    let each = shares.iter().map(|share| share.number()).chain([unmapped(shares)]);
    each.map(|share| surprise(share, 1.0)).sum::<f64>().abs()
}

/// What is left of the whole, never below 0.
pub(super) fn unmapped(shares: &[Share]) -> f64 {
    (1.0 - shares.iter().map(|share| share.number()).sum::<f64>()).max(0.0)
}

/// `share·log2(share/expected)`, 0 for no share.
fn surprise(share: f64, expected: f64) -> f64 {
    if share > 0.0 { share * libm::log2(share / expected) } else { 0.0 }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::compare::overlap::{overlap, shares};

    #[test]
    fn nothing_in_common_is_one_bit_apart_and_the_same_is_none() {
        let (ours, theirs) = (shares(&[1.0, 0.0]), shares(&[0.0, 1.0]));
        assert_eq!(jensen_shannon(&ours, &theirs), Some(Share::ALL));
        assert_eq!(jensen_shannon(&ours, &ours), Some(Share::NONE));
        assert_eq!(jensen_shannon(&[Share::NONE], &[Share::ALL]), Some(Share::ALL), "all of ours is unmapped");
        assert_eq!(jensen_shannon(&ours, &[Share::NONE, Share::NONE]), None);
    }

    #[test]
    fn an_even_spread_has_the_most_entropy() {
        assert!((entropy(&shares(&[1.0; 8])) - 3.0).abs() < 1e-12);
        assert!(entropy(&[Share::ALL]).abs() < 1e-12);
        assert!((entropy(&[Share::new(0.5).unwrap()]) - 1.0).abs() < 1e-12, "the other half is unmapped");
        assert!(entropy(&[]).abs() < 1e-12);
    }

    proptest! {
        #[test]
        fn divergence_is_bounded_by_what_is_not_common(
            (ours, theirs) in (1_usize..12).prop_flat_map(|goals| {
                let weights = |length| prop::collection::vec(0.0..9.0_f64, length);
                (weights(goals + 1), weights(goals))
            })
        ) {
            let mut ours = shares(&ours);
            ours.pop();
            let theirs = shares(&theirs);
            let Some(apart) = jensen_shannon(&ours, &theirs) else { return Ok(()) };
            // The total variation distance bounds it from above (Lin 1991, theorem 3).
            let different = 1.0 - overlap(&ours, &theirs).unwrap().number();
            prop_assert!(apart.number() <= different + 1e-9);
            let cells = f64::from(u32::try_from(ours.len() + 1).unwrap());
            prop_assert!((0.0..=cells.log2() + 1e-9).contains(&entropy(&ours)));
        }
    }
}
