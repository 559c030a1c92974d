//! Weighs the terms of texts by how often they occur in a text and how rare they are among all, so that texts can be
//! compared as directions in space.

use std::collections::HashMap;

/// A text as a direction: its terms by number, ascending, each with its weight. The squares of the weights add up to 1,
/// or the text has no known term.
pub type Vector = Vec<(u32, f64)>;

/// The terms of a collection of texts and how rare each is.
///
/// tf = 1 + ln(count), idf = ln((1 + N)/(1 + df)) + 1. Source: Salton and Buckley, "Term-weighting approaches in automatic
/// text retrieval" (1988), in the form that scikit-learn has (`sublinear_tf`, `smooth_idf`, L2).
#[derive(Clone, Debug, Default)]
pub struct Space {
    numbers: HashMap<String, u32>,
    terms: Vec<String>,
    rareness: Vec<f64>,
}

impl Space {
    /// Learns terms from texts, each given as its terms. Terms are numbered in alphabetical order, so that nothing
    /// depends on the order of the texts.
    pub fn learn(texts: &[Vec<String>]) -> Self {
        let mut learner = Learner::default();
        for text in texts {
            learner.add(text.iter().map(String::as_str));
        }
        learner.finish().0
    }

    /// Returns how many terms there are.
    pub const fn len(&self) -> usize {
        self.terms.len()
    }

    /// Says whether there is no term at all.
    pub const fn is_empty(&self) -> bool {
        self.terms.is_empty()
    }

    /// Returns a term by its number.
    pub fn term(&self, number: u32) -> Option<&str> {
        self.terms.get(number as usize).map(String::as_str)
    }

    /// Returns the direction of a text, given as its terms; those that are not known are left out.
    pub fn vector(&self, text: &[String]) -> Vector {
        self.weigh(text.iter().filter_map(|term| self.numbers.get(term.as_str()).copied()).collect())
    }

    /// Returns the direction of a text, given as the numbers of its terms.
    pub(super) fn weigh(&self, mut known: Vec<u32>) -> Vector {
        known.sort_unstable();
        let mut vector: Vector = known
            .chunk_by(|one, other| one == other)
            .filter_map(|same| {
                let number = *same.first()?;
                let rareness = self.rareness.get(number as usize)?;
                Some((number, (1.0 + libm::log(count(same.len()))) * rareness))
            })
            .collect();
        level(&mut vector);
        vector
    }
}

/// Learns terms text by text, and keeps which terms each text has.
#[derive(Default)]
pub(super) struct Learner {
    numbers: HashMap<String, u32>,
    /// For each term, how many texts hold it.
    holding: Vec<u32>,
    /// For each text, the numbers of its terms in the order of first sight, ascending.
    texts: Vec<Vec<u32>>,
}

impl Learner {
    /// Takes the next text.
    pub(super) fn add<'t>(&mut self, terms: impl Iterator<Item = &'t str>) {
        let mut text: Vec<u32> = terms
            .map(|term| {
                if let Some(number) = self.numbers.get(term) {
                    return *number;
                }
                let next = u32::try_from(self.numbers.len()).unwrap_or(u32::MAX);
                self.numbers.insert(term.to_owned(), next);
                self.holding.push(0);
                next
            })
            .collect();
        text.sort_unstable();
        for same in text.chunk_by(|one, other| one == other) {
            if let Some(holding) = same.first().and_then(|number| self.holding.get_mut(*number as usize)) {
                *holding += 1;
            }
        }
        self.texts.push(text);
    }

    /// Returns the space, and for each text the numbers of its terms in that space.
    pub(super) fn finish(self) -> (Space, Vec<Vec<u32>>) {
        let all = count(self.texts.len());
        let mut terms: Vec<(String, u32)> = self.numbers.into_iter().collect();
        terms.sort_unstable();
        let mut numbers_now = vec![0; terms.len()];
        let mut rareness = Vec::with_capacity(terms.len());
        for ((_, before), now) in terms.iter().zip(0..) {
            if let Some(slot) = numbers_now.get_mut(*before as usize) {
                *slot = now;
            }
            let holding = self.holding.get(*before as usize).copied().unwrap_or_default();
            rareness.push(libm::log((1.0 + all) / (1.0 + f64::from(holding))) + 1.0);
        }
        let now = |before: u32| numbers_now.get(before as usize).copied().unwrap_or_default();
        let texts = self.texts.into_iter().map(|text| text.into_iter().map(now).collect()).collect();
        let terms: Vec<String> = terms.into_iter().map(|(term, _)| term).collect();
        (Space { numbers: terms.iter().cloned().zip(0..).collect(), terms, rareness }, texts)
    }
}

/// Returns the cosine of the angle between two directions, from 0 (no term in common) to 1 (the same).
pub fn cosine(one: &[(u32, f64)], other: &[(u32, f64)]) -> f64 {
    let (mut one, mut other) = (one.iter().peekable(), other.iter().peekable());
    let mut sum = 0.0;
    while let (Some((here, weight)), Some((there, other_weight))) = (one.peek(), other.peek()) {
        match here.cmp(there) {
            std::cmp::Ordering::Less => drop(one.next()),
            std::cmp::Ordering::Greater => drop(other.next()),
            std::cmp::Ordering::Equal => {
                sum += weight * other_weight;
                one.next();
                other.next();
            }
        }
    }
    sum.clamp(0.0, 1.0)
}

/// Returns the mean of directions, whose length is at most 1; nothing in it for no direction.
pub(super) fn mean<'v>(vectors: impl IntoIterator<Item = &'v Vector>) -> Vector {
    let mut terms: Vector = Vec::new();
    let mut all = 0;
    for vector in vectors {
        terms.extend(vector);
        all += 1;
    }
    // A stable sort, so that each term's weights are added in the order of the directions.
    terms.sort_by_key(|(term, _)| *term);
    let part = |same: &[(u32, f64)]| {
        let sum: f64 = same.iter().map(|(_, weight)| weight).sum();
        Some((same.first()?.0, sum / count(all)))
    };
    terms.chunk_by(|one, other| one.0 == other.0).filter_map(part).collect()
}

/// Brings a direction to length 1; what has no length stays.
pub(super) fn level(vector: &mut Vector) {
    let length = vector.iter().map(|(_, weight)| weight * weight).sum::<f64>().sqrt();
    if length > 0.0 {
        for (_, weight) in vector {
            *weight /= length;
        }
    }
}

#[expect(clippy::cast_precision_loss, reason = "counts of texts and terms stay far below 2^52")]
pub(super) const fn count(number: usize) -> f64 {
    number as f64
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::text::tokens::words;

    fn texts(texts: &[&str]) -> Vec<Vec<String>> {
        texts.iter().map(|text| words(text)).collect()
    }

    #[test]
    fn rarer_terms_weigh_more_and_unknown_ones_nothing() {
        let space = Space::learn(&texts(&["the river", "the bridge", "the the rail"]));
        let vector = space.vector(&words("The river rises"));
        let weights: Vec<(&str, f64)> =
            vector.iter().filter_map(|(number, weight)| Some((space.term(*number)?, *weight))).collect();
        let [(river, rare), (the, common)] = weights[..] else { panic!("{weights:?}") };
        assert_eq!((river, the), ("river", "the"));
        assert!(rare > common && (rare * rare + common * common - 1.0).abs() < 1e-12);
        assert_eq!((space.len(), space.is_empty()), (4, false));
    }

    #[test]
    fn a_text_without_known_terms_is_like_nothing() {
        let space = Space::learn(&[]);
        assert!(space.is_empty() && space.vector(&words("river")).is_empty());
        assert!(cosine(&[], &[(0, 1.0)]).abs() < 1e-12);
    }

    proptest! {
        #[test]
        fn a_text_is_like_itself_and_likeness_has_no_direction(
            drawn in prop::collection::vec(prop::collection::vec("[a-d]{2}", 1..8), 1..8)
        ) {
            let space = Space::learn(&drawn);
            let vectors: Vec<Vector> = drawn.iter().map(|text| space.vector(text)).collect();
            for one in &vectors {
                prop_assert!((cosine(one, one) - 1.0).abs() < 1e-12);
                for other in &vectors {
                    let like = cosine(one, other);
                    prop_assert!((0.0..=1.0).contains(&like) && (like - cosine(other, one)).abs() < 1e-15);
                }
            }
            let mut mixed = drawn.clone();
            mixed.reverse();
            prop_assert_eq!(vectors.first().cloned(), drawn.first().map(|text| Space::learn(&mixed).vector(text)));
        }
    }
}
