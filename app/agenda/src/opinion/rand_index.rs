//! Measures how well two ways to divide the same people agree, whatever the groups are called.
//!
//! Source: Hubert and Arabie 1985, "Comparing partitions" (the Rand index adjusted for chance).

use std::collections::BTreeMap;

use super::project::count;

/// Returns the adjusted Rand index of two labellings of the same people: 1 if they are the same division, about 0 if they
/// agree no more than by chance, less if they agree less than that (never below −0.5). 1 if there is nothing to divide
/// differently: fewer than two people, everyone together in both, or everyone alone in both. If one labelling is longer,
/// its end is left out.
///
/// ```
/// use agenda::opinion::rand_index::adjusted_rand_index;
///
/// assert_eq!(adjusted_rand_index(&[0, 0, 1, 1], &[7, 7, 3, 3]), 1.0);
/// assert!((adjusted_rand_index(&[0, 0, 1, 1], &[0, 1, 0, 1]) + 0.5).abs() < 1e-12);
/// ```
pub fn adjusted_rand_index(one: &[usize], other: &[usize]) -> f64 {
    let (mut both, mut ones, mut others) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
    for (first, second) in one.iter().zip(other) {
        *both.entry((*first, *second)).or_insert(0_usize) += 1;
        *ones.entry(*first).or_insert(0_usize) += 1;
        *others.entry(*second).or_insert(0_usize) += 1;
    }
    let together: f64 = both.values().map(|size| pairs(*size)).sum();
    let in_one: f64 = ones.values().map(|size| pairs(*size)).sum();
    let in_other: f64 = others.values().map(|size| pairs(*size)).sum();
    let all = pairs(one.len().min(other.len()));
    let by_chance = if all > 0.0 { in_one * in_other / all } else { 0.0 };
    let most = f64::midpoint(in_one, in_other);
    if most - by_chance > 0.0 { (together - by_chance) / (most - by_chance) } else { 1.0 }
}

/// Returns how many pairs so many people make.
fn pairs(people: usize) -> f64 {
    count(people) * (count(people) - 1.0) / 2.0
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    #[expect(clippy::float_cmp, reason = "these numbers come out exactly")]
    fn a_worked_example_comes_out_as_published() {
        // Hubert and Arabie's measure as scikit-learn's documentation works it out.
        assert!((adjusted_rand_index(&[0, 0, 1, 2], &[0, 0, 1, 1]) - 4.0 / 7.0).abs() < 1e-15);
        assert_eq!(adjusted_rand_index(&[0, 0, 0, 0], &[0, 1, 2, 3]), 0.0);
        assert_eq!((adjusted_rand_index(&[], &[]), adjusted_rand_index(&[0, 1, 2], &[2, 1, 0])), (1.0, 1.0));
    }

    proptest! {
        #[test]
        fn the_index_is_symmetric_and_in_range(labels in prop::collection::vec((0_usize..4, 0_usize..4), 0..50)) {
            let (one, other): (Vec<usize>, Vec<usize>) = labels.into_iter().unzip();
            let index = adjusted_rand_index(&one, &other);
            prop_assert!((-0.5 - 1e-12..=1.0 + 1e-12).contains(&index));
            prop_assert!((index - adjusted_rand_index(&other, &one)).abs() < 1e-12);
            let renamed: Vec<usize> = one.iter().map(|label| 9 - label).collect();
            prop_assert!(adjusted_rand_index(&one, &renamed) >= 1.0);
        }
    }
}
