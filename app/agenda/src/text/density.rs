//! Proposes which texts belong together where they lie close, and leaves the others alone: HDBSCAN.

use hdbscan::{DistanceMetric, Hdbscan, HdbscanHyperParams};

use super::cluster::{Distances, numbered};
use super::tf_idf::Vector;

/// The most texts that are clustered at once: the whole table of their distances takes 32 MB, and the time grows with the
/// square of their number.
pub const MOST_TEXTS: usize = 2_000;

/// The least distance of two texts. Equal texts would lie infinitely dense, which has no measure.
const LEAST_DISTANCE: f64 = 1e-6;

/// How many neighbours have to be near for a text not to stand alone.
const NEIGHBOURS: usize = 2;

/// Returns each text's cluster, numbered from 0 by its first text, or nothing for one that belongs to none: of short
/// texts often more than half. A cluster has at least `least_size` texts, and two at the least.
///
/// Nothing at all for more than [`MOST_TEXTS`]. Source: Campello, Moulavi and Sander, "Density-based clustering based on
/// hierarchical density estimates" (2013).
pub fn dense(vectors: &[Vector], least_size: usize) -> Option<Vec<Option<usize>>> {
    if vectors.len() > MOST_TEXTS {
        return None;
    }
    let least_size = least_size.max(2);
    if vectors.len() < least_size.max(NEIGHBOURS + 1) {
        return Some(vec![None; vectors.len()]);
    }
    let distances = Distances::between(vectors);
    let row = |one: usize| -> Vec<f64> {
        let at = |other: usize| if one == other { 0.0 } else { distances.at(one, other).max(LEAST_DISTANCE) };
        (0..vectors.len()).map(at).collect()
    };
    let table: Vec<Vec<f64>> = (0..vectors.len()).map(row).collect();
    let settings = HdbscanHyperParams::builder()
        .min_cluster_size(least_size)
        .min_samples(NEIGHBOURS)
        .dist_metric(DistanceMetric::Precalculated)
        .build();
    // The table is square, symmetric and finite, so nothing is left that the method could refuse.
    let labels = Hdbscan::new(&table, settings).cluster().ok()?;
    let clusters: Vec<usize> = labels.iter().filter_map(|label| usize::try_from(*label).ok()).collect();
    let mut numbers = numbered(&clusters).into_iter();
    Some(labels.iter().map(|label| if *label < 0 { None } else { numbers.next() }).collect())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::text::sample::vectors;

    #[test]
    fn what_lies_close_is_found_and_the_rest_left_alone() {
        let texts = [
            "late bus",
            "bus late",
            "the late bus",
            "late bus late",
            "river floods",
            "floods river",
            "the river floods",
            "river floods river",
            "school",
            "dentist",
        ];
        let found = dense(&vectors(&texts), 3).unwrap();
        assert!(found[..4].iter().all(|cluster| *cluster == Some(0)), "{found:?}");
        assert!(found[4..8].iter().all(|cluster| *cluster == Some(1)), "{found:?}");
        assert_eq!(found[8..], [None, None]);
    }

    #[test]
    fn nothing_too_few_and_too_much_have_answers() {
        assert_eq!(dense(&[], 3), Some(vec![]));
        assert_eq!(dense(&vectors(&["bus", "bus"]), 3), Some(vec![None, None]));
        assert_eq!(dense(&vec![vec![]; MOST_TEXTS + 1], 3), None);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn any_texts_have_an_answer_that_is_always_the_same(
            texts in prop::collection::vec("[a-c]{2}( [a-c]{2}){0,2}", 0..14), least_size in 0_usize..6
        ) {
            let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
            let vectors = vectors(&texts);
            let found = dense(&vectors, least_size).unwrap();
            prop_assert_eq!(&found, &dense(&vectors, least_size).unwrap());
            for cluster in found.iter().flatten() {
                prop_assert!(found.iter().filter(|other| **other == Some(*cluster)).count() >= least_size.max(2));
            }
        }
    }
}
