//! Cuts texts of any language and script into words and pieces of words that can be counted.

use unicode_general_category::{GeneralCategory, get_general_category};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::canonical_combining_class;

/// Returns a text as it is counted: taken apart to its basic forms (NFKD), small, and without accents.
///
/// Accents are the marks that Unicode orders around a letter (canonical combining class above 0). The vowel signs of
/// scripts such as Devanagari or Thai are part of the word and stay.
///
/// ```
/// use agenda::text::tokens::plain;
///
/// assert_eq!(plain("ÉCOLE ﬁne"), "ecole fine");
/// ```
pub fn plain(text: &str) -> String {
    let small = text.nfkd().flat_map(char::to_lowercase);
    // Making a letter small can bring forth a mark of its own, as Turkish İ does.
    let bare = small.nfkd().filter(|letter| canonical_combining_class(*letter) == 0);
    bare.collect()
}

/// Returns the words of a text, in order, each as by [`plain`].
///
/// A word is a run of letters, digits, marks and `_`, two at least: a single letter says little. Where a script is
/// written without spaces between words (Chinese, Japanese, Thai, Lao, Khmer, Burmese), every two neighbouring characters
/// of a run are a word, and a run of one character is one.
///
/// ```
/// use agenda::text::tokens::words;
///
/// assert_eq!(words("Don't close a school!"), ["don", "close", "school"]);
/// assert_eq!(words("水管漏水"), ["水管", "管漏", "漏水"]);
/// ```
pub fn words(text: &str) -> Vec<String> {
    let plain = plain(text);
    let mut words = Vec::new();
    for run in plain.split(|letter| !is_of_word(letter)) {
        let letters: Vec<char> = run.chars().collect();
        for part in letters.chunk_by(|one, other| is_unspaced(*one) == is_unspaced(*other)) {
            if part.first().is_some_and(|letter| is_unspaced(*letter)) {
                if let [only] = part {
                    words.push(only.to_string());
                }
                words.extend(part.windows(2).map(|pair| pair.iter().collect::<String>()));
            } else if part.len() > 1 {
                words.push(part.iter().collect());
            }
        }
    }
    words
}

/// Returns the words of a text without those in `stop`, and every two of them that then stand side by side, joined by a
/// space.
pub fn words_and_pairs(text: &str, stop: &[&str]) -> Vec<String> {
    let mut words = words(text);
    words.retain(|word| !stop.contains(&word.as_str()));
    let pairs: Vec<String> = words.windows(2).map(|pair| pair.join(" ")).collect();
    words.extend(pairs);
    words
}

/// Returns every piece of three, four and five characters of the words of a text, with a space before and after each word;
/// a shorter word is one piece. Words are what stands between white space.
///
/// It finds misspelt, inflected and compound words, in any script. Source: scikit-learn's analyser `char_wb`; Cavnar and
/// Trenkle, "N-gram-based text categorization" (1994).
///
/// ```
/// use agenda::text::tokens::pieces;
///
/// assert_eq!(pieces("Bus"), [" bu", "bus", "us ", " bus", "bus ", " bus "]);
/// ```
pub fn pieces(text: &str) -> Vec<String> {
    Padded::new(text).pieces().map(str::to_owned).collect()
}

/// A text as by [`plain`] with one space before, between and after its words, so that its pieces need no copies: a page of
/// text has ten thousand of them.
pub(super) struct Padded {
    text: String,
    /// Where each character begins, and where the last one ends.
    offsets: Vec<usize>,
    /// Which characters are the spaces.
    spaces: Vec<usize>,
}

impl Padded {
    /// Takes a text.
    pub(super) fn new(text: &str) -> Self {
        let mut padded = String::from(" ");
        for word in plain(text).split_whitespace() {
            padded.push_str(word);
            padded.push(' ');
        }
        let offsets = padded.char_indices().map(|(offset, _)| offset).chain([padded.len()]).collect();
        let spaces = padded.chars().zip(0..).filter(|(letter, _)| *letter == ' ').map(|(_, place)| place).collect();
        Self { text: padded, offsets, spaces }
    }

    /// Goes through the pieces as [`pieces`] says, word after word, the short ones of a word first.
    pub(super) fn pieces(&self) -> impl Iterator<Item = &str> {
        let words = self.spaces.iter().copied().zip(self.spaces.iter().copied().skip(1));
        words.flat_map(move |(start, end)| {
            // A word and its two spaces have three characters at the least.
            let of_length = move |length: usize| (start..(end + 2).saturating_sub(length)).map(move |at| (at, length));
            (3..=5)
                .flat_map(of_length)
                .filter_map(move |(at, length)| self.text.get(*self.offsets.get(at)?..*self.offsets.get(at + length)?))
        })
    }
}

/// Says whether a character belongs to a word.
fn is_of_word(letter: char) -> bool {
    letter.is_alphanumeric()
        || matches!(letter, '_' | '\u{200C}' | '\u{200D}')
        || matches!(get_general_category(letter), GeneralCategory::NonspacingMark | GeneralCategory::SpacingMark)
}

/// Says whether a character belongs to a script that puts no space between words.
const fn is_unspaced(letter: char) -> bool {
    matches!(letter,
        '\u{0E00}'..='\u{0EFF}' // Thai and Lao
        | '\u{1000}'..='\u{109F}' // Burmese
        | '\u{1780}'..='\u{17FF}' // Khmer
        | '\u{3005}'..='\u{3007}' | '\u{3041}'..='\u{30FF}' | '\u{31F0}'..='\u{31FF}' // Japanese
        | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}') // Han
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn words_of_every_script_are_found() {
        assert_eq!(words("Straßenbeleuchtung, überall"), ["straßenbeleuchtung", "uberall"]);
        assert_eq!(words("पानी की टंकी"), ["पानी", "की", "टंकी"]);
        assert_eq!(words("המים לא נקיים"), ["המים", "לא", "נקיים"]);
        assert_eq!(words("น้ำ"), words("น้ำ"));
        assert!(words("ต้องการน้ำสะอาด").len() > 5);
        assert_eq!(words("A4 水 bus水管"), ["a4", "水", "bus", "水管"]);
        assert_eq!(words(" – 👍 "), [""; 0]);
    }

    #[test]
    fn a_short_word_is_one_piece_and_a_longer_one_many() {
        assert_eq!(pieces("a"), [" a "]);
        assert_eq!(pieces("to"), [" to", "to ", " to "]);
        assert_eq!(pieces(""), [""; 0]);
        assert_eq!(words_and_pairs("bench in the park", &["in", "the"]), ["bench", "park", "bench park"]);
        assert_eq!(words_and_pairs("more green space", &[]), ["more", "green", "space", "more green", "green space"]);
    }

    proptest! {
        #[test]
        fn any_text_can_be_cut_and_its_capitals_do_not_matter(text in "(?s).{0,60}", ascii in "[a-zA-Z ,.]{0,40}") {
            let _ = (words_and_pairs(&text, &[]), pieces(&text));
            prop_assert_eq!(words(&ascii), words(&ascii.to_uppercase()));
            prop_assert_eq!(pieces(&ascii), pieces(&ascii.to_lowercase()));
        }
    }
}
