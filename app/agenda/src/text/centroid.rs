//! Says where a new text would belong among clusters that stand, without clustering all of them again.

use super::tf_idf::{Vector, cosine, level, mean};
use crate::compare::quantile;

/// Clusters, each by its middle and by how like the middle its texts are.
#[derive(Clone, Debug, Default)]
pub struct Centroids {
    middles: Vec<Option<(Vector, f64)>>,
}

impl Centroids {
    /// Works out the middle of each cluster: the mean direction of its texts. `clusters` say for each text which cluster
    /// it belongs to, if any; texts beyond the shorter of the two are left out.
    pub fn new(vectors: &[Vector], clusters: &[Option<usize>]) -> Self {
        let count = clusters.iter().flatten().max().map_or(0, |last| last + 1);
        let middle = |cluster: usize| {
            let texts = || vectors.iter().zip(clusters).filter(|(_, of)| **of == Some(cluster)).map(|(text, _)| text);
            let mut middle = mean(texts());
            if middle.is_empty() {
                return None;
            }
            level(&mut middle);
            let mut likeness: Vec<f64> = texts().map(|text| cosine(text, &middle)).collect();
            likeness.sort_unstable_by(f64::total_cmp);
            let usual = quantile(&likeness, 0.5)?;
            Some((middle, usual))
        };
        Self { middles: (0..count).map(middle).collect() }
    }

    /// Returns the cluster whose middle a text is most like, if it is at least as like as half of the cluster's own texts
    /// are; among equals the first.
    pub fn place(&self, text: &[(u32, f64)]) -> Option<usize> {
        let mut best: Option<(usize, f64, f64)> = None;
        for (cluster, middle) in self.middles.iter().enumerate() {
            let Some((middle, usual)) = middle else { continue };
            let likeness = cosine(text, middle);
            if likeness > 0.0 && best.is_none_or(|(_, most, _)| likeness > most) {
                best = Some((cluster, likeness, *usual));
            }
        }
        // Rounding must not keep out a text that is as like as the middle one.
        best.filter(|(_, likeness, usual)| *likeness >= usual - 1e-12).map(|(cluster, ..)| cluster)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::tf_idf::Space;
    use crate::text::tokens::words;

    #[test]
    fn a_new_text_goes_where_it_fits_or_nowhere() {
        let terms = ["late bus", "bus late again", "bus stop", "river floods", "river banks"].map(words);
        let space = Space::learn(&terms);
        let vectors: Vec<Vector> = terms.iter().map(|text| space.vector(text)).collect();
        let clusters = [Some(0), Some(0), Some(0), Some(2), Some(2)];
        let centroids = Centroids::new(&vectors, &clusters);
        let place = |text: &str| centroids.place(&space.vector(&words(text)));
        assert_eq!((place("late bus again"), place("the river floods"), place("school")), (Some(0), Some(2), None));
        assert_eq!(place("stop"), None, "too far from the middle of buses");
        assert_eq!(Centroids::new(&[], &[]).place(&space.vector(&words("bus"))), None);
        assert_eq!(Centroids::new(&[vec![]], &[Some(0)]).place(&[]), None);
    }
}
