//! Draws chance from a seed, so that whatever used chance can be computed again, on any machine, to the last bit.
//!
//! The stream is `ChaCha8`, a stream cipher cut to 8 rounds (Bernstein 2008; Aumasson 2019, "Too much crypto", on why 8
//! are enough). Only integers are drawn from it; a float is a drawn integer over a power of two.

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{RngCore, SeedableRng};

/// Where the sum of the chances of 0, 1, 2, … under a Poisson distribution with mean 1 stands, as a part of 2^64. The
/// chances of 19 and more add up to less than 2^-60.
const POISSON_ONE: [u64; 19] = [
    0x5e2d_58d8_b3bc_df1a,
    0xbc5a_b1b1_6779_be35,
    0xeb71_5e1d_c158_2dc2,
    0xfb23_9797_34a2_52f1,
    0xff10_25f5_9174_dc3d,
    0xffd9_0f3b_a405_5e19,
    0xfffa_8b71_fc72_c913,
    0xffff_540c_0914_b3c9,
    0xffff_ed1f_4aa8_f120,
    0xffff_fe21_6e64_1462,
    0xffff_ffd4_d85d_3183,
    0xffff_fffc_6da2_62b4,
    0xffff_ffff_ba12_d178,
    0xffff_ffff_fb07_c64c,
    0xffff_ffff_ffab_8ea5,
    0xffff_ffff_fffa_be22,
    0xffff_ffff_ffff_b11a,
    0xffff_ffff_ffff_fba1,
    0xffff_ffff_ffff_ffc5,
];

/// A stream of chance that its seed determines.
///
/// ```
/// use agenda::seeded::Seeded;
///
/// let (mut one, mut same) = (Seeded::new(2026), Seeded::new(2026));
/// assert_eq!(one.below(1_000), same.below(1_000));
/// ```
#[derive(Clone, Debug)]
pub struct Seeded(ChaCha8Rng);

impl Seeded {
    /// Starts the stream of a seed.
    pub fn new(seed: u64) -> Self {
        Self::nth(seed, 0)
    }

    /// Starts the n-th of the independent streams of a seed. A method that repeats something takes a stream for each
    /// repetition: then the tenth is the same whether or not the nine before it were done.
    pub fn nth(seed: u64, stream: u64) -> Self {
        let mut key = [0_u8; 32];
        for (place, byte) in key.iter_mut().zip(seed.to_le_bytes()) {
            *place = byte;
        }
        let mut generator = ChaCha8Rng::from_seed(key);
        generator.set_stream(stream);
        Self(generator)
    }

    /// Draws 64 bits, each as likely 0 as 1.
    pub fn bits(&mut self) -> u64 {
        self.0.next_u64()
    }

    /// Draws one of the whole numbers from 0 to `count - 1`, each with exactly the same chance (Lemire 2019, "Fast
    /// random integer generation in an interval", §4). Below 0 there is no number: the answer is 0, and nothing is drawn.
    pub fn below(&mut self, count: usize) -> usize {
        let count = count as u64;
        if count == 0 {
            return 0;
        }
        let unfair = count.wrapping_neg() % count;
        loop {
            let product = u128::from(self.bits()) * u128::from(count);
            #[expect(clippy::cast_possible_truncation, reason = "the lower half of the product is meant")]
            let lower = product as u64;
            if lower >= unfair {
                // The upper half is below count, which was a usize.
                return usize::try_from(product >> 64).unwrap_or(0);
            }
        }
    }

    /// Draws a number from 0 up to but not including 1, one of the 2^53 that are equally far apart.
    pub fn unit(&mut self) -> f64 {
        #[expect(clippy::cast_precision_loss, reason = "53 bits fit a float exactly")]
        let upper = (self.bits() >> 11) as f64;
        upper / 9_007_199_254_740_992.0
    }

    /// Puts items in an order drawn from all orders with the same chance (Fisher and Yates; Durstenfeld 1964).
    pub fn shuffle<T>(&mut self, items: &mut [T]) {
        for last in (1..items.len()).rev() {
            let drawn = self.below(last + 1);
            items.swap(last, drawn);
        }
    }

    /// Draws from a Poisson distribution with mean 1, by inverting its distribution function: how often one person
    /// appears in a bootstrap sample of a large crowd (Hanley and `MacGibbon` 2006).
    pub fn poisson_one(&mut self) -> u32 {
        let drawn = self.bits();
        let below = POISSON_ONE.iter().take_while(|threshold| drawn >= **threshold).count();
        u32::try_from(below).unwrap_or(u32::MAX)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_draws_the_same_bits_on_every_machine() {
        let mut seeded = Seeded::new(2026);
        assert_eq!([seeded.bits(), seeded.bits()], [14_863_842_466_809_837_057, 15_480_719_718_954_570_686]);
    }

    #[test]
    fn streams_of_one_seed_differ() {
        assert_ne!(Seeded::nth(7, 0).bits(), Seeded::nth(7, 1).bits());
        assert_ne!(Seeded::new(7).bits(), Seeded::new(8).bits());
    }

    #[test]
    fn every_number_below_comes_up_about_as_often() {
        let mut seeded = Seeded::new(1);
        let mut counts = [0_i32; 7];
        for _ in 0..70_000 {
            counts[seeded.below(7)] += 1;
        }
        assert!(counts.iter().all(|count| (count - 10_000).abs() < 400), "{counts:?}");
        assert_eq!((seeded.below(1), seeded.below(0)), (0, 0));
    }

    #[test]
    fn every_order_comes_up_about_as_often() {
        let mut seeded = Seeded::new(2);
        let mut counts = std::collections::BTreeMap::new();
        for _ in 0..24_000 {
            let mut order = [0, 1, 2, 3];
            seeded.shuffle(&mut order);
            *counts.entry(order).or_insert(0_i32) += 1;
        }
        assert_eq!(counts.len(), 24);
        assert!(counts.values().all(|count| (count - 1_000).abs() < 160), "{counts:?}");
    }

    #[test]
    fn poisson_draws_have_mean_and_variance_one() {
        let mut seeded = Seeded::new(3);
        let draws: Vec<f64> = (0..100_000).map(|_| f64::from(seeded.poisson_one())).collect();
        let mean = draws.iter().sum::<f64>() / 100_000.0;
        let variance = draws.iter().map(|draw| (draw - mean).powi(2)).sum::<f64>() / 100_000.0;
        assert!((mean - 1.0).abs() < 0.02 && (variance - 1.0).abs() < 0.04, "{mean} {variance}");
    }

    #[test]
    fn units_fill_the_range_from_zero_to_one() {
        let mut seeded = Seeded::new(4);
        let draws: Vec<f64> = (0..10_000).map(|_| seeded.unit()).collect();
        assert!(draws.iter().all(|draw| (0.0..1.0).contains(draw)));
        let mean = draws.iter().sum::<f64>() / 10_000.0;
        assert!((mean - 0.5).abs() < 0.02, "{mean}");
    }
}
