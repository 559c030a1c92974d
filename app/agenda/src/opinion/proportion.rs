//! Tests whether a share differs from one half, or from another share, and corrects for making many tests.
//!
//! Sources: the z-tests with one pseudo-success added to every count of Polis (compdemocracy/polis, `stats.clj`);
//! Benjamini and Hochberg 1995, "Controlling the false discovery rate".

/// What z must exceed for a one-sided test at 10 %, as Polis rounds it.
pub const SIGNIFICANT: f64 = 1.2816;

/// Returns z of `successes` in `trials` against one half: 2·√(n+1)·((s+1)/(n+1) − ½).
pub fn against_half(successes: u32, trials: u32) -> f64 {
    let trials = f64::from(trials) + 1.0;
    2.0 * trials.sqrt() * ((f64::from(successes) + 1.0) / trials - 0.5)
}

/// Returns z of one share against another, with 1 added to all four counts; 0 if everyone in both succeeds.
pub fn against_other(successes: u32, trials: u32, other_successes: u32, other_trials: u32) -> f64 {
    let (successes, trials) = (f64::from(successes) + 1.0, f64::from(trials) + 1.0);
    let (other_successes, other_trials) = (f64::from(other_successes) + 1.0, f64::from(other_trials) + 1.0);
    let pooled = (successes + other_successes) / (trials + other_trials);
    if pooled >= 1.0 {
        return 0.0;
    }
    let error = (pooled * (1.0 - pooled) * (1.0 / trials + 1.0 / other_trials)).sqrt();
    (successes / trials - other_successes / other_trials) / error
}

/// Returns the chance that a standard normal number exceeds z.
pub fn chance_above(z: f64) -> f64 {
    0.5 * libm::erfc(z * std::f64::consts::FRAC_1_SQRT_2)
}

/// Returns Benjamini and Hochberg's adjusted p-values, in the given order: calling everything below q significant leaves
/// on average at most a share of q false. Each lies in [p, 1].
///
/// ```
/// use agenda::opinion::proportion::adjusted;
///
/// assert_eq!(adjusted(&[0.01, 0.04, 0.03, 0.5]), [0.04, 0.04 * (4.0 / 3.0), 0.04 * (4.0 / 3.0), 0.5]);
/// ```
pub fn adjusted(p_values: &[f64]) -> Vec<f64> {
    let mut order: Vec<(f64, usize)> = p_values.iter().copied().zip(0..).collect();
    order.sort_by(|one, other| one.0.total_cmp(&other.0).then(one.1.cmp(&other.1)));
    let tests = super::project::count(p_values.len());
    let mut adjusted = vec![1.0; p_values.len()];
    let mut least: f64 = 1.0;
    for (rank, (p_value, place)) in order.into_iter().enumerate().rev() {
        least = least.min(p_value * (tests / super::project::count(rank + 1)));
        if let Some(adjusted) = adjusted.get_mut(place) {
            *adjusted = least;
        }
    }
    adjusted
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    #[expect(clippy::float_cmp, reason = "these numbers come out exactly")]
    fn the_tests_give_the_numbers_of_their_formulas() {
        assert!((against_half(7, 9) - 2.0 * 10_f64.sqrt() * 0.3).abs() < 1e-15);
        assert!(against_half(0, 0) - 1.0 < 1e-15);
        let pooled: f64 = 12.0 / 20.0;
        let expected = (0.8 - 0.4) / (pooled * (1.0 - pooled) * 0.2).sqrt();
        assert!((against_other(7, 9, 3, 9) - expected).abs() < 1e-15);
        assert_eq!(against_other(5, 5, 8, 8), 0.0);
        assert!((chance_above(SIGNIFICANT) - 0.1).abs() < 1e-4 && (chance_above(0.0) - 0.5).abs() < 1e-15);
    }

    proptest! {
        #[test]
        fn adjusted_values_keep_their_order_and_stay_in_range(values in prop::collection::vec(0.0_f64..1.0, 0..40)) {
            let adjusted = adjusted(&values);
            for (value, adjusted) in values.iter().zip(&adjusted) {
                prop_assert!(adjusted >= value && *adjusted <= 1.0);
            }
            for ((one, one_adjusted), (other, other_adjusted)) in
                values.iter().zip(&adjusted).zip(values.iter().zip(&adjusted).skip(1))
            {
                prop_assert!(one > other || one_adjusted <= other_adjusted);
            }
        }
    }
}
