//! Joins what lies close together: texts, as a proposal for people to move about, and issues that people piled together.
//! Average linkage.

use super::tf_idf::{Vector, cosine};

/// The most texts that are clustered at once: the distances of so many pairs take 100 MB.
pub const MOST_TEXTS: usize = 5_000;

/// A cut that leaves most short texts alone and puts near-equal ones together.
pub const CUT: f64 = 0.93;

/// Puts texts together whose mean distance (1 − cosine) is below `cut`, from 0 (none) to above 1 (all); returns each
/// text's cluster, numbered from 0 by its first text. A text like no other is a cluster of its own.
///
/// Nothing for more than [`MOST_TEXTS`]. Among equal distances the earlier texts are joined first, so only where
/// distances tie can the order of the texts matter. O(n²). Sources: Sokal and Michener, "A statistical method for
/// evaluating systematic relationships" (1958); the chain of nearest neighbours, Murtagh, "A survey of recent advances in
/// hierarchical clustering algorithms" (1983).
pub fn average_linkage(vectors: &[Vector], cut: f64) -> Option<Vec<usize>> {
    if vectors.len() > MOST_TEXTS {
        return None;
    }
    Some(Distances::between(vectors).linked(cut))
}

/// Numbers clusters from 0 in the order in which they first appear.
pub(super) fn numbered(clusters: &[usize]) -> Vec<usize> {
    let mut numbers = std::collections::HashMap::new();
    clusters
        .iter()
        .map(|cluster| {
            let next = numbers.len();
            *numbers.entry(*cluster).or_insert(next)
        })
        .collect()
}

fn root(parents: &[usize], mut place: usize) -> usize {
    while let Some(parent) = parents.get(place).filter(|parent| **parent != place) {
        place = *parent;
    }
    place
}

/// The distance of every two of some things, such as texts.
pub(crate) struct Distances {
    count: usize,
    /// Row after row, each with the things before its own.
    cells: Vec<f64>,
}

impl Distances {
    /// Takes the distances of so many things: row after row, each with the things before its own.
    pub(crate) const fn of(count: usize, cells: Vec<f64>) -> Self {
        Self { count, cells }
    }

    /// Joins things by average linkage while their mean distance is below `cut`; returns each one's cluster, numbered from
    /// 0 by its first thing. Source: see [`average_linkage`].
    pub(crate) fn linked(self, cut: f64) -> Vec<usize> {
        let mut parents: Vec<usize> = (0..self.count).collect();
        for (one, other, distance) in Tree::new(self).join_all() {
            if distance < cut {
                let (one, other) = (root(&parents, one), root(&parents, other));
                if let Some(parent) = parents.get_mut(one.max(other)) {
                    *parent = one.min(other);
                }
            }
        }
        let roots: Vec<usize> = (0..parents.len()).map(|place| root(&parents, place)).collect();
        numbered(&roots)
    }

    /// Works out 1 − cosine for every two texts.
    pub(super) fn between(vectors: &[Vector]) -> Self {
        let rows = vectors.iter().enumerate();
        let cells = rows.flat_map(|(row, one)| vectors.iter().take(row).map(|other| 1.0 - cosine(one, other)));
        Self::of(vectors.len(), cells.collect())
    }

    /// Returns the distance of two texts; 0 for a text and itself.
    pub(super) fn at(&self, one: usize, other: usize) -> f64 {
        if one == other { 0.0 } else { self.cells.get(cell(one, other)).copied().unwrap_or(f64::INFINITY) }
    }

    fn set(&mut self, one: usize, other: usize, distance: f64) {
        if let Some(slot) = self.cells.get_mut(cell(one, other)) {
            *slot = distance;
        }
    }
}

const fn cell(one: usize, other: usize) -> usize {
    let (row, column) = if one > other { (one, other) } else { (other, one) };
    row * row.saturating_sub(1) / 2 + column
}

/// Clusters while they are joined; a cluster goes by its earliest text.
struct Tree {
    distances: Distances,
    /// How many texts belong to each cluster.
    sizes: Vec<f64>,
    /// The clusters that are left, ascending.
    left: Vec<usize>,
}

impl Tree {
    fn new(distances: Distances) -> Self {
        Self { sizes: vec![1.0; distances.count], left: (0..distances.count).collect(), distances }
    }

    /// Joins until one is left; returns the joined pairs and their distance, in no order of distance.
    fn join_all(&mut self) -> Vec<(usize, usize, f64)> {
        let mut joined = Vec::new();
        let mut chain: Vec<usize> = Vec::new();
        while self.left.len() > 1 {
            let Some(end) = chain.last().copied() else {
                chain.extend(self.left.first());
                continue;
            };
            let before = chain.len().checked_sub(2).and_then(|place| chain.get(place)).copied();
            let Some((nearest, distance)) = self.nearest(end, before) else { break };
            if Some(nearest) == before {
                chain.truncate(chain.len() - 2);
                self.join(end.min(nearest), end.max(nearest));
                joined.push((end, nearest, distance));
            } else {
                chain.push(nearest);
            }
        }
        joined
    }

    /// Returns the nearest cluster; among equals the one before in the chain, else the earliest.
    fn nearest(&self, from: usize, before: Option<usize>) -> Option<(usize, f64)> {
        let mut best = before.map(|before| (before, self.distances.at(from, before)));
        for other in self.left.iter().copied().filter(|other| *other != from) {
            let distance = self.distances.at(from, other);
            if best.is_none_or(|(_, least)| distance < least) {
                best = Some((other, distance));
            }
        }
        best
    }

    fn join(&mut self, kept: usize, gone: usize) {
        let size = |place: usize| self.sizes.get(place).copied().unwrap_or_default();
        let (kept_size, gone_size) = (size(kept), size(gone));
        self.left.retain(|place| *place != gone);
        for other in self.left.iter().copied().filter(|other| *other != kept) {
            let (one, two) = (self.distances.at(kept, other), self.distances.at(gone, other));
            self.distances.set(kept, other, (kept_size * one + gone_size * two) / (kept_size + gone_size));
        }
        if let Some(size) = self.sizes.get_mut(kept) {
            *size = kept_size + gone_size;
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::text::sample::vectors;

    #[test]
    fn what_shares_words_comes_together() {
        let texts = ["bus late", "river floods", "late bus again", "the river", "school"];
        assert_eq!(average_linkage(&vectors(&texts), CUT), Some(vec![0, 1, 0, 1, 2]));
    }

    #[test]
    fn nothing_and_too_much_have_answers() {
        assert_eq!(average_linkage(&[], CUT), Some(vec![]));
        assert_eq!(average_linkage(&[vec![]], CUT), Some(vec![0]));
        assert_eq!(average_linkage(&vec![vec![]; MOST_TEXTS + 1], CUT), None);
    }

    proptest! {
        #[test]
        fn a_higher_cut_never_parts_what_a_lower_one_joined(
            texts in prop::collection::vec("[a-e]{2}( [a-e]{2}){0,3}", 0..12), low in 0.0..1.1_f64, more in 0.0..0.5_f64
        ) {
            let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
            let vectors = vectors(&texts);
            let (fine, coarse) = (average_linkage(&vectors, low).unwrap(), average_linkage(&vectors, low + more).unwrap());
            for one in 0..texts.len() {
                for other in 0..one {
                    prop_assert!(fine[one] != fine[other] || coarse[one] == coarse[other]);
                }
            }
            prop_assert!(average_linkage(&vectors, 1.1).unwrap().iter().all(|cluster| *cluster == 0));
        }
    }
}
