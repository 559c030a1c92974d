//! Names a cluster of texts by the words that set it apart, until people name it.

use std::collections::{BTreeMap, HashMap};

use super::tf_idf::count;

/// How many words make a label.
pub const WORDS: usize = 4;

/// A word and how much it sets a cluster apart.
#[derive(Clone, Debug, PartialEq)]
pub struct Telling {
    /// The word.
    pub word: String,
    /// `tf·ln(1 + A/f)`: how often the cluster has it, more for a word that is rare in all clusters together.
    pub weight: f64,
}

/// Returns each cluster's most telling words, the most telling first and equals in alphabetical order, [`WORDS`] at most.
///
/// `texts` are given as their words and `clusters` say for each which cluster it belongs to, if any; words in `stop` are
/// left out. Texts beyond the shorter of the two are left out. The answer has a list for every number up to the
/// greatest. Source: class-based TF-IDF, Grootendorst, `BERTopic` (2022), section 3.4, with A the mean number of words
/// a cluster.
pub fn labels(texts: &[Vec<String>], clusters: &[Option<usize>], stop: &[&str]) -> Vec<Vec<Telling>> {
    let mut counts: BTreeMap<usize, BTreeMap<&str, usize>> = BTreeMap::new();
    let mut everywhere: HashMap<&str, usize> = HashMap::new();
    let mut all = 0;
    for (text, cluster) in texts.iter().zip(clusters) {
        let Some(cluster) = cluster else { continue };
        let counts = counts.entry(*cluster).or_default();
        for word in text.iter().map(String::as_str).filter(|word| !stop.contains(word)) {
            *counts.entry(word).or_default() += 1;
            *everywhere.entry(word).or_default() += 1;
            all += 1;
        }
    }
    let mean = count(all) / count(counts.len().max(1));
    let last = counts.keys().next_back().map_or(0, |last| last + 1);
    let telling = |cluster: usize| {
        let mut words: Vec<Telling> = counts
            .get(&cluster)
            .into_iter()
            .flatten()
            .map(|(word, times)| {
                let everywhere = everywhere.get(word).copied().unwrap_or(1);
                let weight = count(*times) * libm::log1p(mean / count(everywhere));
                Telling { word: (*word).to_owned(), weight }
            })
            .collect();
        words.sort_by(|one, other| other.weight.total_cmp(&one.weight));
        words.truncate(WORDS);
        words
    };
    (0..last).map(telling).collect()
}

/// Returns the words of a language that say nothing by themselves, in the form of [`super::tokens::plain`]; none for a
/// language that is not known here, whose labels then hold some of them. The language is an ISO 639-1 code.
pub fn stop_words(language: &str) -> &'static [&'static str] {
    match language {
        "en" => &[
            "about", "after", "all", "also", "am", "an", "and", "any", "are", "as", "at", "be", "because", "been",
            "but", "by", "can", "could", "did", "do", "does", "don", "for", "from", "get", "had", "has", "have", "he",
            "her", "his", "how", "if", "in", "into", "is", "it", "its", "just", "like", "make", "many", "more", "most",
            "much", "my", "need", "needs", "no", "not", "of", "on", "one", "only", "or", "other", "our", "out", "over",
            "should", "so", "some", "such", "than", "that", "the", "their", "them", "then", "there", "these", "they",
            "this", "those", "to", "too", "up", "us", "very", "was", "we", "were", "what", "when", "where", "which",
            "who", "why", "will", "with", "would", "you", "your",
        ],
        "es" => &[
            "al", "algo", "ante", "como", "con", "cuando", "de", "del", "desde", "donde", "el", "ella", "ellos", "en",
            "entre", "era", "es", "esa", "ese", "eso", "esta", "estan", "este", "esto", "fue", "ha", "han", "hasta",
            "hay", "la", "las", "le", "les", "lo", "los", "mas", "mi", "mucho", "muy", "ni", "no", "nos", "nuestra",
            "nuestro", "otra", "otro", "para", "pero", "poder", "por", "porque", "que", "se", "sea", "ser", "si",
            "sin", "sobre", "solo", "son", "su", "sus", "tambien", "tan", "tener", "tiene", "todo", "todos", "un",
            "una", "uno", "unos", "ya",
        ],
        "fr" => &[
            "ai", "au", "aussi", "aux", "avec", "avoir", "ce", "ces", "cet", "cette", "chez", "comme", "dans", "de",
            "des", "du", "elle", "en", "est", "et", "etre", "eux", "faire", "il", "ils", "je", "la", "le", "les",
            "leur", "leurs", "lui", "mais", "me", "meme", "mes", "mon", "ne", "nos", "notre", "nous", "on", "ont",
            "ou", "par", "pas", "plus", "pour", "qu", "que", "qui", "sa", "sans", "se", "ses", "si", "son", "sont",
            "sur", "ta", "tous", "tout", "tres", "tu", "un", "une", "vos", "votre", "vous",
        ],
        "de" => &[
            "aber", "alle", "als", "am", "an", "auch", "auf", "aus", "bei", "bin", "bis", "bitte", "da", "damit",
            "das", "dass", "dem", "den", "der", "des", "die", "dies", "diese", "doch", "du", "durch", "ein", "eine",
            "einem", "einen", "einer", "er", "es", "fur", "haben", "hat", "hier", "ich", "ihr", "im", "in", "ist",
            "ja", "kann", "kein", "keine", "man", "mehr", "mit", "muss", "nach", "nicht", "noch", "nur", "ob", "oder",
            "ohne", "sehr", "sich", "sie", "sind", "so", "soll", "um", "und", "uns", "unser", "vom", "von", "vor",
            "war", "was", "weil", "wenn", "werden", "wie", "wir", "wird", "zu", "zum", "zur",
        ],
        _ => &[],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::tokens::{plain, words};

    #[test]
    fn a_cluster_is_named_by_what_only_it_says() {
        let texts = ["the bus is late", "the bus stop", "the river floods", "a poem"].map(words);
        let clusters = [Some(0), Some(0), Some(2), None];
        let labels = labels(&texts, &clusters, stop_words("en"));
        let named: Vec<Vec<&str>> =
            labels.iter().map(|label| label.iter().map(|telling| telling.word.as_str()).collect()).collect();
        assert_eq!(named, [vec!["bus", "late", "stop"], vec![], vec!["floods", "river"]]);
        // By hand: six words in two clusters, of which bus is two.
        assert!((labels[0][0].weight - 2.0 * (1.0 + 3.0 / 2.0_f64).ln()).abs() < 1e-12);
        assert!(super::labels(&[], &[], &[]).is_empty());
        assert!(super::labels(&texts, &[None], &[]).is_empty());
    }

    #[test]
    fn stop_words_are_in_the_form_of_words_and_in_order() {
        for language in ["en", "es", "fr", "de"] {
            let stop = stop_words(language);
            assert!(stop.is_sorted() && stop.iter().all(|word| plain(word) == *word && word.len() > 1), "{language}");
        }
        assert!(stop_words("tlh").is_empty());
    }
}
