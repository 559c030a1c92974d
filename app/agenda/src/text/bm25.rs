//! Scores texts by the words that somebody asks for, long texts not getting the better of short ones.

use std::collections::HashMap;

use super::tf_idf::count;

/// How soon more of the same word stops counting (k1).
const SATURATION: f64 = 1.2;
/// How much a text's length counts against it (b).
const LENGTH: f64 = 0.75;

/// Texts to ask for words in.
///
/// `Σ idf·tf(k1 + 1)/(tf + k1(1 − b + b·length/mean length))` with idf = ln(1 + (N − df + ½)/(df + ½)). Source: Robertson
/// and Zaragoza, "The probabilistic relevance framework: BM25 and beyond" (2009), section 3.
#[derive(Clone, Debug, Default)]
pub struct Bm25 {
    /// For each term, the texts that hold it and how often.
    postings: HashMap<String, Vec<(u32, f64)>>,
    lengths: Vec<f64>,
}

impl Bm25 {
    /// Gathers texts, each given as its words.
    pub fn new(texts: &[Vec<String>]) -> Self {
        let mut postings: HashMap<String, Vec<(u32, f64)>> = HashMap::new();
        for (text, place) in texts.iter().zip(0_u32..) {
            let mut words: Vec<&String> = text.iter().collect();
            words.sort_unstable();
            for same in words.chunk_by(|one, other| one == other) {
                if let Some(word) = same.first() {
                    postings.entry((*word).clone()).or_default().push((place, count(same.len())));
                }
            }
        }
        Self { postings, lengths: texts.iter().map(|text| count(text.len())).collect() }
    }

    /// Scores every text, in their order, by the words asked for: 0 for a text that holds none of them. A word asked for
    /// twice counts twice.
    pub fn scores(&self, words: &[String]) -> Vec<f64> {
        let all = count(self.lengths.len());
        let mean = self.lengths.iter().sum::<f64>() / all.max(1.0);
        let mut scores = vec![0.0; self.lengths.len()];
        for word in words {
            let Some(postings) = self.postings.get(word) else { continue };
            let holding = count(postings.len());
            let rareness = libm::log(1.0 + (all - holding + 0.5) / (holding + 0.5));
            for (place, times) in postings {
                let place = *place as usize;
                let (Some(score), Some(length)) = (scores.get_mut(place), self.lengths.get(place)) else { continue };
                let dampened = times + SATURATION * (1.0 - LENGTH + LENGTH * length / mean);
                *score += rareness * times * (SATURATION + 1.0) / dampened;
            }
        }
        scores
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::tokens::words;

    #[test]
    fn a_rare_word_in_a_short_text_scores_most() {
        let texts = ["the river", "the river and the rail and the road", "the rail"].map(words);
        let found = Bm25::new(&texts).scores(&words("river"));
        assert!(found[0] > found[1] && found[1] > 0.0 && found[2].abs() < 1e-12);
        // By hand: df 2 of 3, tf 1, length 2 where the mean is 4.
        let by_hand = (1.0 + 1.5 / 2.5_f64).ln() * 2.2 / (1.0 + 1.2 * (0.25 + 0.75 * 2.0 / 4.0));
        assert!((found[0] - by_hand).abs() < 1e-12);
    }

    #[test]
    fn nothing_asked_and_nothing_there_score_nothing() {
        assert_eq!(Bm25::new(&[]).scores(&words("river")), [0.0; 0]);
        assert_eq!(Bm25::new(&[vec![]]).scores(&words("river")), [0.0]);
        assert_eq!(Bm25::new(&["river".into()].map(|word: String| vec![word])).scores(&[]), [0.0]);
    }
}
