//! How often chance alone carries a statistic as far: tails of the normal, Student's t and Kendall's distribution.

/// Returns how often a standard normal number lies at least as far from 0, on either side.
pub(super) fn normal_two_sided(z: f64) -> f64 {
    libm::erfc(z.abs() / std::f64::consts::SQRT_2).min(1.0)
}

/// Returns how often Student's t with `freedom` degrees of freedom lies at least as far from 0, on either side; 1 for
/// no degree of freedom.
pub(super) fn student_two_sided(t: f64, freedom: f64) -> f64 {
    if freedom <= 0.0 {
        return 1.0;
    }
    if t.is_infinite() {
        return 0.0;
    }
    incomplete_beta(freedom / 2.0, 0.5, freedom / (freedom + t * t))
}

/// Returns how often a random order of n things has at most `exchanges` exchanged pairs, or as many too many: the
/// two-sided exact test of Kendall's tau without ties. O(n²·n²) at worst, so for n ≤ 33 or very few exchanges.
///
/// Source: Kendall, "Rank correlation methods" (1948), chapter 5: the counts of exchanges of n things are those of n − 1
/// things, each 0 to n − 1 further.
pub(super) fn kendall_two_sided(things: u32, exchanges: u64) -> f64 {
    let pairs = u64::from(things) * u64::from(things.saturating_sub(1)) / 2;
    let least = exchanges.min(pairs.saturating_sub(exchanges));
    if pairs == 0 || 2 * least >= pairs {
        return 1.0;
    }
    let kept = usize::try_from(least).unwrap_or(usize::MAX).saturating_add(1);
    // The k-th number is how often an order of the things taken so far has exactly k exchanged pairs.
    let mut often = vec![0.0; kept];
    if let Some(first) = often.first_mut() {
        *first = 1.0;
    }
    for things in 2..=things {
        let width = things as usize;
        let before = std::mem::replace(&mut often, Vec::with_capacity(kept));
        let mut window = 0.0;
        for (place, count) in before.iter().enumerate() {
            window += count;
            if let Some(gone) = place.checked_sub(width) {
                window -= before.get(gone).copied().unwrap_or_default();
            }
            often.push(window / f64::from(things));
        }
    }
    (2.0 * often.iter().sum::<f64>()).min(1.0)
}

/// The regularised incomplete beta function by its continued fraction (Lentz's way of working it out).
///
/// Source: Press et al., "Numerical recipes" (third edition, 2007), section 6.4.
fn incomplete_beta(one: f64, other: f64, part: f64) -> f64 {
    if part <= 0.0 {
        return 0.0;
    }
    if part >= 1.0 {
        return 1.0;
    }
    let whole = libm::lgamma(one + other) - libm::lgamma(one) - libm::lgamma(other);
    let front = libm::exp(whole + one * libm::log(part) + other * libm::log1p(-part));
    if part < (one + 1.0) / (one + other + 2.0) {
        front * fraction(one, other, part) / one
    } else {
        1.0 - front * fraction(other, one, 1.0 - part) / other
    }
}

fn fraction(one: f64, other: f64, part: f64) -> f64 {
    const TINY: f64 = 1e-300;
    let away = |number: f64| if number.abs() < TINY { TINY } else { number };
    let sum = one + other;
    let mut upper = 1.0;
    let mut lower = 1.0 / away(1.0 - sum * part / (one + 1.0));
    let mut product = lower;
    let mut step = 0.0;
    for _ in 0..10_000 {
        step += 1.0;
        let twice = one + 2.0 * step;
        let even = step * (other - step) * part / ((twice - 1.0) * twice);
        lower = 1.0 / away(1.0 + even * lower);
        upper = away(1.0 + even / upper);
        product *= lower * upper;
        let odd = -(one + step) * (sum + step) * part / (twice * (twice + 1.0));
        lower = 1.0 / away(1.0 + odd * lower);
        upper = away(1.0 + odd / upper);
        product *= lower * upper;
        if (lower * upper - 1.0).abs() < 1e-15 {
            break;
        }
    }
    product
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tails_are_those_of_the_tables() {
        assert!((normal_two_sided(1.959_963_984_540_054) - 0.05).abs() < 1e-12);
        assert!((student_two_sided(12.706_204_736_174_7, 1.0) - 0.05).abs() < 1e-10);
        assert!((student_two_sided(2.228_138_851_964_94, 10.0) - 0.05).abs() < 1e-10);
        assert!((student_two_sided(-1.0, 1.0) - 0.5).abs() < 1e-12);
        assert_eq!((student_two_sided(f64::INFINITY, 3.0), student_two_sided(0.0, 0.0)), (0.0, 1.0));
    }

    #[test]
    fn exchanges_are_counted_as_by_hand() {
        // Of the 24 orders of four things, 1, 3, 5, 6, 5, 3, 1 have 0 to 6 exchanged pairs.
        for (exchanges, orders) in [(0, 2.0), (1, 8.0), (2, 18.0), (3, 24.0), (4, 18.0), (6, 2.0)] {
            assert!((kendall_two_sided(4, exchanges) - orders / 24.0).abs() < 1e-12, "{exchanges}");
        }
        assert_eq!((kendall_two_sided(0, 0), kendall_two_sided(1, 0), kendall_two_sided(2, 0)), (1.0, 1.0, 1.0));
    }
}
