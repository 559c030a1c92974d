//! Finds issues that say nearly the same as what somebody is typing, before it is said twice.

use super::tf_idf::{Learner, Space, Vector};
use super::tokens::{Padded, pieces, words_and_pairs};

/// From this likeness on, "this is mine too" is offered. Nothing is ever refused for it.
pub const WARN_FROM: f64 = 0.45;

/// How many similar texts are shown at most.
pub const SHOWN: usize = 5;

/// A text that is like what was typed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Likeness {
    /// Its place among the texts.
    pub place: usize,
    /// How like it is, from 0 to 1.
    pub score: f64,
}

/// Texts in which similar ones can be found: half by words and pairs of words, half by pieces of words, so that
/// misspellings, endings and languages without spaces find each other too.
///
/// Likeness is ½·cosine of pieces + ½·cosine of words, exactly: every text that shares a term is looked at. Gathering
/// takes far longer than finding, so whoever asks often keeps what was gathered.
#[derive(Clone, Debug, Default)]
pub struct Similar {
    words: Index,
    pieces: Index,
    texts: usize,
}

impl Similar {
    /// Gathers texts.
    pub fn new<'t>(texts: impl IntoIterator<Item = &'t str>) -> Self {
        let (mut words, mut pieces, mut count) = (Learner::default(), Learner::default(), 0);
        for text in texts {
            words.add(words_and_pairs(text, &[]).iter().map(String::as_str));
            pieces.add(Padded::new(text).pieces());
            count += 1;
        }
        Self { words: Index::new(words), pieces: Index::new(pieces), texts: count }
    }

    /// Returns how like each text is to what was typed, in the texts' order.
    pub fn scores(&self, typed: &str) -> Vec<f64> {
        let mut scores = vec![0.0; self.texts];
        self.words.add(&words_and_pairs(typed, &[]), 0.5, &mut scores);
        self.pieces.add(&pieces(typed), 0.5, &mut scores);
        scores
    }

    /// Returns the texts that are most like what was typed and at least `least`, the most like first, [`SHOWN`] at most;
    /// among equals the earlier first.
    ///
    /// ```
    /// use agenda::text::similar::{Similar, WARN_FROM};
    ///
    /// let texts = Similar::new(["More street lights in Mill Lane", "A bench at the bus stop"]);
    /// let found = texts.find("more street light, mill lane", WARN_FROM);
    /// assert_eq!(found.iter().map(|like| like.place).collect::<Vec<_>>(), [0]);
    /// ```
    pub fn find(&self, typed: &str, least: f64) -> Vec<Likeness> {
        let scores = self.scores(typed).into_iter().enumerate();
        let mut found: Vec<Likeness> = scores
            .filter(|(_, score)| *score >= least && *score > 0.0)
            .map(|(place, score)| Likeness { place, score: score.min(1.0) })
            .collect();
        found.sort_by(|one, other| other.score.total_cmp(&one.score).then(one.place.cmp(&other.place)));
        found.truncate(SHOWN);
        found
    }
}

/// For each term, which texts hold it and with what weight.
#[derive(Clone, Debug, Default)]
struct Index {
    space: Space,
    postings: Vec<Vec<(u32, f64)>>,
}

impl Index {
    fn new(learner: Learner) -> Self {
        let (space, texts) = learner.finish();
        let mut postings = vec![Vec::new(); space.len()];
        for (text, place) in texts.into_iter().zip(0..) {
            for (term, weight) in space.weigh(text) {
                if let Some(posting) = postings.get_mut(term as usize) {
                    posting.push((place, weight));
                }
            }
        }
        Self { space, postings }
    }

    /// Adds a part of the cosine with each text to its score.
    fn add(&self, typed: &[String], part: f64, scores: &mut [f64]) {
        let typed: Vector = self.space.vector(typed);
        for (term, weight) in typed {
            for (place, other) in self.postings.get(term as usize).into_iter().flatten() {
                if let Some(score) = scores.get_mut(*place as usize) {
                    *score += part * weight * other;
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_same_text_is_wholly_like_and_another_is_not() {
        let texts = Similar::new(["Fix the lift at the station", "修理车站的电梯", "More trees"]);
        for (typed, place) in [("fix the lift at the station", 0), ("修理车站的电梯", 1), ("MORE TREES", 2)] {
            let found = texts.find(typed, WARN_FROM);
            assert_eq!(found.iter().map(|like| like.place).collect::<Vec<_>>(), [place]);
            assert!((found[0].score - 1.0).abs() < 1e-9);
        }
        assert_eq!(texts.find("车站电梯坏了,请修理", 0.1).first().map(|like| like.place), Some(1));
        assert!(texts.find("Dog mess", WARN_FROM).is_empty() && texts.find("", 0.0).is_empty());
        assert!(Similar::new([]).find("anything", 0.0).is_empty());
    }

    #[test]
    fn only_the_best_few_are_shown_and_equals_in_order() {
        let texts = Similar::new(["bus lane"; 9]);
        assert_eq!(texts.find("bus lane", 0.0).iter().map(|like| like.place).collect::<Vec<_>>(), [0, 1, 2, 3, 4]);
    }

    proptest! {
        #[test]
        fn likeness_stays_in_range(texts in prop::collection::vec("[a-c ]{0,12}", 0..10), typed in "[a-c ]{0,12}") {
            let index = Similar::new(texts.iter().map(String::as_str));
            prop_assert!(index.scores(&typed).iter().all(|score| (0.0..=1.0 + 1e-9).contains(score)));
            for (place, text) in texts.iter().enumerate() {
                let alike = index.scores(text);
                prop_assert!(alike.iter().all(|score| *score <= alike[place] + 1e-9), "none is more like it than itself");
            }
        }
    }
}
