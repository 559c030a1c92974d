//! Finds what holds the words that somebody typed.

use super::fold;

/// The most words of a search that are looked for.
const WORD_LIMIT: usize = 20;

/// Scores texts by the words typed: for each, in order, more for more and rarer words found, 0 for none. A text is a title
/// and what stands below it; a word found in the title counts twice.
///
/// A word weighs ln(1 + N/df), as in Spärck Jones, "A statistical interpretation of term specificity" (1972), so that
/// "the" hardly counts. A typed word is found at the beginning of a word: `river` finds `rivers`. O(length of the texts).
///
/// ```
/// use agenda::text::search::scores;
///
/// let texts = [("The river", "It floods."), ("The rail", "")];
/// let scores = scores("rivers of the river", texts.into_iter());
/// assert!(scores[0] > scores[1] && scores[1] > 0.0);
/// ```
pub fn scores<'a>(typed: &str, texts: impl Iterator<Item = (&'a str, &'a str)>) -> Vec<f64> {
    let typed = fold(typed);
    let mut words: Vec<&str> = split(&typed).take(WORD_LIMIT).collect();
    words.sort_unstable();
    words.dedup();
    let found: Vec<Vec<f64>> = texts.map(|(title, text)| look(&words, title, text)).collect();
    let rareness: Vec<f64> = (0..words.len())
        .map(|word| {
            let holding = found.iter().filter(|found| found.get(word).is_some_and(|weight| *weight > 0.0)).count();
            #[expect(clippy::cast_precision_loss, reason = "there are far fewer than 2^52 texts")]
            let (all, holding) = (found.len() as f64, holding.max(1) as f64);
            (1.0 + all / holding).ln()
        })
        .collect();
    found.iter().map(|found| found.iter().zip(&rareness).map(|(found, rareness)| found * rareness).sum()).collect()
}

/// Returns the places of the best texts, at most `limit`, the best first; among equals the earlier first. Those whose score
/// is not above `least` are left out, and those that hold no word with it.
pub fn best<'a>(typed: &str, texts: impl Iterator<Item = (&'a str, &'a str)>, least: f64, limit: usize) -> Vec<usize> {
    let mut scored: Vec<(f64, usize)> = scores(typed, texts).into_iter().zip(0..).collect();
    scored.retain(|(score, _)| *score > least);
    scored.sort_by(|(one, _), (other, _)| other.total_cmp(one));
    scored.into_iter().map(|(_, place)| place).take(limit).collect()
}

/// Looks for each word: 2 in the title, 1 in the text, 0 nowhere.
fn look(words: &[&str], title: &str, text: &str) -> Vec<f64> {
    let (title, text) = (fold(title), fold(text));
    let holds = |text: &str, word: &str| split(text).any(|each| each.starts_with(word));
    let weight = |word: &&str| match (holds(&title, word), holds(&text, word)) {
        (true, _) => 2.0,
        (_, true) => 1.0,
        _ => 0.0,
    };
    words.iter().map(weight).collect()
}

/// Goes through the words of a folded text.
fn split(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXTS: [(&str, &str); 4] = [
        ("The river and the rail", ""),
        ("The bridges of the river", ""),
        ("Crossings", "By bridge"),
        ("The école", ""),
    ];

    #[test]
    fn more_and_rarer_words_come_first_and_a_title_before_a_text() {
        assert_eq!(best("The RIVER bridge", TEXTS.into_iter(), 0.0, 9), [1, 0, 3, 2]);
        assert_eq!(best("ecole", TEXTS.into_iter(), 0.0, 9), [3]);
        assert_eq!(best("the", TEXTS.into_iter(), 0.0, 2), [0, 1]);
    }

    #[test]
    fn nothing_typed_or_nothing_there_finds_nothing() {
        assert_eq!(best(" – ", TEXTS.into_iter(), 0.0, 9), [0_usize; 0]);
        assert_eq!(best("hospital", TEXTS.into_iter(), 0.0, 9), [0_usize; 0]);
        assert_eq!(scores("river", [].into_iter()), [0.0; 0]);
    }
}
