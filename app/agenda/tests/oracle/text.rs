//! Text rules against scikit-learn and hdbscan on 200 comments of the Bowling Green conversation.

use std::collections::HashMap;

use agenda::text::cluster::average_linkage;
use agenda::text::density::dense;
use agenda::text::label::labels;
use agenda::text::tf_idf::{Space, Vector, cosine};
use agenda::text::tokens::{words, words_and_pairs};
use serde::Deserialize;

use crate::shared;

#[derive(Deserialize)]
struct Expected {
    ids: Vec<i64>,
    texts: Vec<String>,
    n_features: usize,
    tfidf_row0: HashMap<String, f64>,
    /// Cosine, the ids of both, and figures of other methods.
    top_pairs: Vec<(f64, i64, i64, f64, f64)>,
    cosine_sum: f64,
    agglomerative_average_0_93: Vec<i64>,
    hdbscan_mcs3_ms2: Vec<i64>,
    ctfidf_agglo: HashMap<String, Vec<(String, f64)>>,
}

fn read() -> Option<(Expected, Space, Vec<Vector>)> {
    let expected: Expected = shared::oracle("text_cluster.json")?;
    let terms: Vec<Vec<String>> = expected.texts.iter().map(|text| words_and_pairs(text, &[])).collect();
    let space = Space::learn(&terms);
    let vectors = terms.iter().map(|text| space.vector(text)).collect();
    Some((expected, space, vectors))
}

/// 10⁻¹² a weight and 10⁻⁹ their sum over 19,900 pairs: the same formula in another order of additions.
#[test]
fn weights_and_likeness_are_those_of_scikit_learn() {
    let Some((expected, space, vectors)) = read() else { return };
    assert_eq!(space.len(), expected.n_features);
    let first = vectors.first().unwrap();
    assert_eq!(first.len(), expected.tfidf_row0.len());
    for (term, weight) in first {
        assert!((weight - expected.tfidf_row0[space.term(*term).unwrap()]).abs() < 1e-12);
    }
    let place = |id: i64| expected.ids.iter().position(|other| *other == id).unwrap();
    for (likeness, one, other, ..) in &expected.top_pairs {
        let found = cosine(vectors.get(place(*one)).unwrap(), vectors.get(place(*other)).unwrap());
        assert!((found - likeness).abs() < 1e-12);
    }
    let pairs =
        vectors.iter().enumerate().flat_map(|(row, one)| vectors.iter().take(row).map(move |two| cosine(one, two)));
    let sum: f64 = pairs.sum();
    assert!((sum - expected.cosine_sum).abs() < 1e-9, "{sum} {}", expected.cosine_sum);
}

/// The adjusted Rand index of two ways of parting the same things: 1 for the same parts, about 0 by chance.
#[expect(clippy::cast_precision_loss, reason = "there are 200 texts")]
fn adjusted_rand<A: Copy + Eq + std::hash::Hash, B: Copy + Eq + std::hash::Hash>(one: &[A], other: &[B]) -> f64 {
    let pairs = |count: usize| (count * count.saturating_sub(1)) as f64 / 2.0;
    let (mut both, mut ones, mut others) = (HashMap::new(), HashMap::new(), HashMap::new());
    for (a, b) in one.iter().zip(other) {
        *both.entry((*a, *b)).or_insert(0_usize) += 1;
        *ones.entry(*a).or_insert(0_usize) += 1;
        *others.entry(*b).or_insert(0_usize) += 1;
    }
    let same: f64 = both.values().map(|count| pairs(*count)).sum();
    let of_one: f64 = ones.values().map(|count| pairs(*count)).sum();
    let of_other: f64 = others.values().map(|count| pairs(*count)).sum();
    let by_chance = of_one * of_other / pairs(one.len());
    (same - by_chance) / (f64::midpoint(of_one, of_other) - by_chance)
}

#[test]
fn average_linkage_parts_the_texts_as_scikit_learn() {
    let Some((expected, _, vectors)) = read() else { return };
    let found = average_linkage(&vectors, 0.93).unwrap();
    let alike = adjusted_rand(&found, &expected.agglomerative_average_0_93);
    // No two distances below the cut tie, so nothing is left to chance.
    assert!((alike - 1.0).abs() < 1e-12, "{alike}");
}

#[test]
fn density_parts_the_texts_much_as_the_reference() {
    let Some((expected, _, vectors)) = read() else { return };
    let found = dense(&vectors, 3).unwrap();
    let found: Vec<i64> = found.iter().map(|cluster| cluster.map_or(-1, |it| i64::try_from(it).unwrap())).collect();
    let alike = adjusted_rand(&found, &expected.hdbscan_mcs3_ms2);
    let alone = found.iter().filter(|cluster| **cluster < 0).count();
    println!("adjusted Rand index {alike}, {alone} alone");
    assert!(alike > 0.95, "{alike}");
}

/// The reference leaves out its own list of English words, which changes the mean number of words a cluster (A) and
/// nothing else. That mean is worked out from one weight, and then explains every other.
#[test]
fn labels_weigh_words_as_the_reference() {
    let Some((expected, ..)) = read() else { return };
    let texts: Vec<Vec<String>> = expected.texts.iter().map(|text| words(text)).collect();
    let clusters = &expected.agglomerative_average_0_93;
    let times = |word: &str, cluster: Option<i64>| {
        let inside = texts.iter().zip(clusters).filter(|(_, of)| cluster.is_none_or(|cluster| cluster == **of));
        inside.map(|(text, _)| text.iter().filter(|other| *other == word).count()).sum::<usize>()
    };
    #[expect(clippy::cast_precision_loss, reason = "a word occurs a few hundred times at most")]
    let means: Vec<f64> = expected
        .ctfidf_agglo
        .iter()
        .flat_map(|(cluster, words)| words.iter().map(move |(word, weight)| (cluster.parse().unwrap(), word, weight)))
        .map(|(cluster, word, weight)| {
            let (here, everywhere) = (times(word, Some(cluster)) as f64, times(word, None) as f64);
            everywhere * (weight / here).exp_m1()
        })
        .collect();
    assert!(means.len() > 50);
    let first = means.first().unwrap();
    // The reference gives six decimals.
    assert!(means.iter().all(|mean| (mean / first - 1.0).abs() < 1e-4), "{means:?}");
    let numbers: Vec<Option<usize>> = clusters.iter().map(|cluster| usize::try_from(*cluster).ok()).collect();
    let label = labels(&texts, &numbers, agenda::text::label::stop_words("en"));
    let named: Vec<&str> = label.first().unwrap().iter().map(|telling| telling.word.as_str()).collect();
    assert_eq!(named, ["family", "units", "multi", "single"], "as the reference names its first cluster");
}
