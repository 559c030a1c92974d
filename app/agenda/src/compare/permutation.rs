//! How much in common both sides would have if issues belonged to goals at random.

use super::overlap::overlap;
use super::rank_agreement::tau_alone;
use super::share::Share;
use super::{Mapping, real};
use crate::seeded::Seeded;

/// What is drawn for the shuffles starts behind all streams that draw people.
const FIRST_STREAM: u64 = 1 << 32;

/// What rounding may make of equal figures.
const ROUNDING: f64 = 1e-9;

/// How often chance comes as far.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Chances {
    /// How often the overlap is as great or greater.
    pub(super) overlap: Option<f64>,
    /// How often tau lies as far from 0 or further.
    pub(super) tau: Option<f64>,
}

/// Shuffles which issue has which links, so often, and counts how often the figures come as far as they did:
/// `(1 + #{as far})/(1 + shuffles)`. What each issue weighs stays. Nothing where the figure itself is nothing or there
/// is no shuffle. O(shuffles × (issues + links)).
///
/// Source: Phipson and Smyth, "Permutation p-values should never be zero" (2010).
pub(super) fn chances(
    mapping: &Mapping,
    weights: &[f64],
    theirs: &[Share],
    found: (Option<f64>, Option<f64>),
    shuffles: usize,
    seed: u64,
) -> Chances {
    if shuffles == 0 {
        return Chances::default();
    }
    let (overlap_found, tau_found) = found;
    let mut dealt = weights.to_vec();
    let (mut as_great, mut as_far) = (0_u64, 0_u64);
    for shuffle in 0..shuffles as u64 {
        dealt.copy_from_slice(weights);
        // It makes no difference whether weights or links are dealt out anew.
        Seeded::nth(seed, FIRST_STREAM + shuffle).shuffle(&mut dealt);
        let ours = mapping.attention(&dealt, theirs.len());
        if let (Some(found), Some(drawn)) = (overlap_found, overlap(&ours, theirs)) {
            as_great += u64::from(drawn.number() >= found - ROUNDING);
        }
        if let Some(found) = tau_found {
            // A shuffle without any order is not as far.
            as_far += u64::from(tau_alone(&ours, theirs).abs() >= found.abs() - ROUNDING);
        }
    }
    let chance = |count: u64| real(1 + count) / real(1 + shuffles as u64);
    Chances { overlap: overlap_found.map(|_| chance(as_great)), tau: tau_found.map(|_| chance(as_far)) }
}
