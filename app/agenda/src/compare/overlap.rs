//! Measures how far two ways of sharing out attention agree.
//!
//! Both sides are weights over the same goals, in the same order. What the community gives to no goal is its unmapped
//! part: it lowers the community's shares and meets nothing on the other side.

use super::share::Share;

/// What the two sides have in common, `Σ_j min(P_j, Q_j) = 1 − ½·Σ_j |P_j − Q_j|`, the unmapped part being a goal of its
/// own with Q = 0. 1 if both share out alike, 0 if no goal has weight on both sides.
///
/// Source: Sigelman and Buell, "Avoidance or Engagement?" (2004), issue convergence. The shares `ours` may add up to
/// less than 1; `theirs` add up to 1, or to 0 if the programme states no weight, and then there is nothing to compare.
pub fn overlap(ours: &[Share], theirs: &[Share]) -> Option<Share> {
    let common = ours.iter().zip(theirs).map(|(ours, theirs)| ours.number().min(theirs.number())).sum();
    if has_weight(theirs) { Share::new(common) } else { None }
}

/// The part of a programme's attention with no demand behind it: `Σ_j Q_j·[P_j < threshold]`. Nothing if the programme
/// states no weight.
pub fn imposition(ours: &[Share], theirs: &[Share], threshold: Share) -> Option<Share> {
    let unasked =
        ours.iter().zip(theirs).filter(|(ours, _)| **ours < threshold).map(|(_, theirs)| theirs.number()).sum();
    if has_weight(theirs) { Share::new(unasked) } else { None }
}

/// The part of a programme's attention beyond what is asked for, goal by goal: `Σ_j max(Q_j − P_j, 0)`. Nothing if the
/// programme states no weight. Needs no threshold.
pub fn excess(ours: &[Share], theirs: &[Share]) -> Option<Share> {
    let beyond = ours.iter().zip(theirs).map(|(ours, theirs)| (theirs.number() - ours.number()).max(0.0)).sum();
    if has_weight(theirs) { Share::new(beyond) } else { None }
}

/// Shares out a whole in proportion to weights. A weight that is negative or not a number counts as 0; all shares are 0
/// if no weight is left.
pub fn shares(weights: &[f64]) -> Vec<Share> {
    let sound = |weight: &f64| if weight.is_finite() { weight.max(0.0) } else { 0.0 };
    let total: f64 = weights.iter().map(sound).sum();
    weights.iter().map(|weight| Share::of(sound(weight), total).unwrap_or_default()).collect()
}

/// Says whether a side attends to anything at all.
pub(super) fn has_weight(shares: &[Share]) -> bool {
    shares.iter().any(|share| *share > Share::NONE)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn half_of_the_attention_on_the_same_goal_overlaps_by_half() {
        let (ours, theirs) = (shares(&[1.0, 1.0, 0.0]), shares(&[0.0, 1.0, 1.0]));
        assert_eq!(overlap(&ours, &theirs), Share::new(0.5));
        assert_eq!(imposition(&ours, &theirs, Share::PERCENT), Share::new(0.5));
        assert_eq!(excess(&ours, &theirs), Share::new(0.5));
    }

    #[test]
    fn a_programme_without_goals_or_weights_cannot_be_compared() {
        assert_eq!(overlap(&[], &[]), None);
        assert_eq!(imposition(&[Share::ALL], &[Share::NONE], Share::PERCENT), None);
        assert_eq!(excess(&[Share::ALL], &[Share::NONE]), None);
    }

    #[test]
    fn weights_that_are_no_weights_count_for_nothing() {
        assert_eq!(
            shares(&[f64::NAN, -3.0, 2.0, f64::INFINITY]),
            [0.0, 0.0, 1.0, 0.0].map(|it| Share::new(it).unwrap())
        );
        assert_eq!(shares(&[0.0, 0.0]), [Share::NONE; 2]);
    }

    fn sides() -> impl Strategy<Value = (Vec<Share>, Vec<Share>)> {
        // The last weight of ours is the unmapped part, which is then taken off.
        (1_usize..20).prop_flat_map(|goals| {
            let weights = |length| prop::collection::vec(0.0..10.0_f64, length);
            (weights(goals + 1), weights(goals)).prop_map(|(ours, theirs)| {
                let mut ours = shares(&ours);
                ours.pop();
                (ours, shares(&theirs))
            })
        })
    }

    proptest! {
        #[test]
        fn the_three_measures_say_one_thing((ours, theirs) in sides()) {
            let common = overlap(&ours, &theirs).unwrap().number();
            let unmapped = 1.0 - ours.iter().map(|share| share.number()).sum::<f64>();
            let apart: f64 = ours.iter().zip(&theirs).map(|(ours, theirs)| (ours.number() - theirs.number()).abs()).sum();
            prop_assert!((common - (1.0 - f64::midpoint(apart, unmapped))).abs() < 1e-9);
            prop_assert!((common + excess(&ours, &theirs).unwrap().number() - 1.0).abs() < 1e-9);
            let hard = imposition(&ours, &theirs, Share::PERCENT).unwrap().number();
            prop_assert!(hard <= excess(&ours, &theirs).unwrap().number() + 0.01 * 20.0);
        }

        #[test]
        fn an_agenda_overlaps_wholly_with_itself(weights in prop::collection::vec(0.1..10.0_f64, 1..20)) {
            let same = shares(&weights);
            prop_assert!((same.iter().map(|share| share.number()).sum::<f64>() - 1.0).abs() < 1e-9);
            prop_assert!((overlap(&same, &same).unwrap().number() - 1.0).abs() < 1e-9);
            prop_assert_eq!(excess(&same, &same), Some(Share::NONE));
        }

        #[test]
        fn doubling_every_weight_changes_no_share(weights in prop::collection::vec(0.0..10.0_f64, 0..20)) {
            let doubled: Vec<f64> = weights.iter().map(|weight| weight * 2.0).collect();
            prop_assert_eq!(shares(&weights), shares(&doubled));
        }
    }
}
