//! Takes what a person typed and makes it fit to keep: one form of each letter, no control characters, no more than fits.
//!
//! The modules below compare texts by the words that they hold, in any language and script: [`similar`] finds what was said
//! before, [`suggest`] proposes goals for an issue, [`cluster`], [`density`], [`centroid`] and [`label`] propose themes.
//! All of them only suggest; people decide.

pub mod bm25;
pub mod centroid;
pub mod cluster;
pub mod density;
pub mod label;
#[cfg(test)]
mod sample;
pub mod search;
pub mod similar;
pub mod suggest;
pub mod tf_idf;
pub mod tokens;

use unicode_general_category::{GeneralCategory, get_general_category};
use unicode_normalization::UnicodeNormalization;

use crate::refusal::{Field, Refusal};

/// What a sentence ends with, in the scripts of which this is known here.
const SENTENCE_ENDS: [char; 9] = ['.', '!', '?', '…', '؟', '۔', '।', '。', '！'];

/// Checks a single line that must not be empty: trims it, joins runs of white space, brings it to NFC.
///
/// `limit` counts Unicode scalar values after that.
///
/// # Errors
/// [`Refusal::Empty`], [`Refusal::Unprintable`] or [`Refusal::TooLong`] for `field`.
pub fn line(field: Field, typed: &str, limit: usize) -> Result<String, Refusal> {
    let kept = optional_line(field, typed, limit)?;
    if kept.is_empty() { Err(Refusal::Empty(field)) } else { Ok(kept) }
}

/// Checks a single line that may be empty; otherwise as [`line()`].
///
/// # Errors
/// [`Refusal::Unprintable`] or [`Refusal::TooLong`] for `field`.
pub fn optional_line(field: Field, typed: &str, limit: usize) -> Result<String, Refusal> {
    let words: Vec<&str> = typed.split_whitespace().collect();
    fit(field, words.join(" ").nfc().collect(), limit)
}

/// Checks a text of several lines that may be empty: keeps line breaks (as `\n`, two empty lines at most), trims the
/// ends, brings it to NFC.
///
/// # Errors
/// [`Refusal::Unprintable`] or [`Refusal::TooLong`] for `field`.
pub fn optional_text(field: Field, typed: &str, limit: usize) -> Result<String, Refusal> {
    let unified = typed.replace("\r\n", "\n").replace('\r', "\n").replace('\t', " ");
    let mut lines: Vec<&str> = Vec::new();
    for line in unified.trim().lines().map(str::trim_end) {
        if line.is_empty() && lines.iter().rev().take(2).filter(|before| before.is_empty()).count() == 2 {
            continue;
        }
        lines.push(line);
    }
    fit(field, lines.join("\n").nfc().collect(), limit)
}

/// Checks a text of several lines that must not be empty; otherwise as [`optional_text()`].
///
/// # Errors
/// [`Refusal::Empty`], [`Refusal::Unprintable`] or [`Refusal::TooLong`] for `field`.
pub fn text(field: Field, typed: &str, limit: usize) -> Result<String, Refusal> {
    let kept = optional_text(field, typed, limit)?;
    if kept.is_empty() { Err(Refusal::Empty(field)) } else { Ok(kept) }
}

/// Checks the address part of a community or programme: 1 to 40 of `a`–`z`, `0`–`9` and `-`, a letter first.
///
/// # Errors
/// [`Refusal::Empty`], [`Refusal::TooLong`] or [`Refusal::NotASlug`].
pub fn slug(typed: &str) -> Result<String, Refusal> {
    let kept = line(Field::Slug, typed, 40)?;
    let plain = kept.chars().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-');
    let starts_well = kept.starts_with(|letter: char| letter.is_ascii_lowercase());
    if plain && starts_well { Ok(kept) } else { Err(Refusal::NotASlug(Field::Slug)) }
}

/// Returns a text as searches compare it: small letters without their marks, so that `ecole` finds `École`.
pub fn fold(text: &str) -> String {
    let is_mark = |letter: &char| get_general_category(*letter) == GeneralCategory::NonspacingMark;
    text.nfd().filter(|letter| !is_mark(letter)).flat_map(char::to_lowercase).collect()
}

/// Shortens a text to at most `limit` characters at a word's end where there is one, with an ellipsis; returns it whole
/// if it fits.
pub fn shorten(whole: &str, limit: usize) -> String {
    if whole.chars().count() <= limit {
        return whole.to_owned();
    }
    let head: String = whole.chars().take(limit.saturating_sub(1)).collect();
    let cut = match head.rfind(char::is_whitespace) {
        Some(space) if space > head.len() / 2 => head.get(..space).unwrap_or(&head),
        _ => &head,
    };
    format!("{}…", cut.trim_end())
}

/// Returns how a text begins, as one line of at most `limit` characters: whole sentences where they fill half of it or more,
/// else whole words; with an ellipsis where something is left out.
///
/// ```
/// assert_eq!(agenda::text::beginning("It floods.\nEvery winter. Nobody comes.", 28), "It floods. Every winter. …");
/// ```
pub fn beginning(whole: &str, limit: usize) -> String {
    let line = whole.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= limit {
        return line;
    }
    let head: String = line.chars().take(limit.saturating_sub(2)).collect();
    let mut ends =
        head.char_indices().filter(|(_, letter)| SENTENCE_ENDS.contains(letter)).filter_map(|(at, letter)| {
            let end = at + letter.len_utf8();
            // A full stop inside of a number or an abbreviation ends nothing; some scripts put no space between sentences.
            let is_end = !letter.is_ascii() || line.get(end..).is_some_and(|rest| rest.starts_with(' '));
            is_end.then_some(end)
        });
    match ends.next_back().filter(|end| *end >= head.len() / 2).and_then(|end| head.get(..end)) {
        Some(sentences) => format!("{sentences} …"),
        None => shorten(&line, limit),
    }
}

fn fit(field: Field, kept: String, limit: usize) -> Result<String, Refusal> {
    if kept.chars().any(is_unprintable) {
        return Err(Refusal::Unprintable(field));
    }
    let length = kept.chars().count();
    if length > limit { Err(Refusal::TooLong { field, length, limit }) } else { Ok(kept) }
}

/// Says whether a character can do harm or show nothing: control characters but the line break, unassigned and private
/// ones, and the marks that turn the direction of the text around them. Joiners and right-to-left marks, which several
/// scripts need, are kept.
pub(crate) fn is_unprintable(letter: char) -> bool {
    if letter == '\n' {
        return false;
    }
    matches!(letter, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
        || matches!(
            get_general_category(letter),
            GeneralCategory::Control | GeneralCategory::PrivateUse | GeneralCategory::Unassigned
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_trimmed_joined_and_composed() {
        assert_eq!(line(Field::Title, "  The  cafe\u{301}\n closes ", 120), Ok("The café closes".to_owned()));
    }

    #[test]
    fn a_folded_text_has_small_letters_without_marks() {
        assert_eq!(fold("École in ÅRHUS"), "ecole in arhus");
    }

    #[test]
    fn an_empty_line_is_refused_beside_its_field() {
        assert_eq!(line(Field::Title, " \n ", 120), Err(Refusal::Empty(Field::Title)));
    }

    #[test]
    fn a_line_that_is_too_long_says_by_how_much() {
        let refusal = Refusal::TooLong { field: Field::Title, length: 121, limit: 120 };
        assert_eq!(line(Field::Title, &"ä".repeat(121), 120), Err(refusal));
    }

    #[test]
    fn control_characters_and_direction_overrides_are_refused() {
        for typed in ["a\u{0}b", "a\u{7}b", "a\u{202E}b", "a\u{FEFF}b"] {
            assert_eq!(line(Field::Title, typed, 120), Err(Refusal::Unprintable(Field::Title)), "{typed:?}");
        }
    }

    #[test]
    fn joiners_emoji_and_every_script_are_kept() {
        for typed in ["می‌خواهم", "क्‍ष", "👩‍👧", "水管漏水", "שלום\u{200F}"] {
            assert_eq!(line(Field::Title, typed, 120).as_deref(), Ok(typed));
        }
    }

    #[test]
    fn a_text_keeps_its_lines_but_not_a_desert_of_them() {
        assert_eq!(optional_text(Field::Story, "a\r\n\r\n\r\n\r\nb \n", 99), Ok("a\n\n\nb".to_owned()));
    }

    #[test]
    fn a_slug_is_small_letters_digits_and_hyphens() {
        assert_eq!(slug("bowling-green"), Ok("bowling-green".to_owned()));
        for typed in ["Bowling", "a b", "-a", "9a", "ä", "../x"] {
            assert_eq!(slug(typed), Err(Refusal::NotASlug(Field::Slug)), "{typed}");
        }
    }

    #[test]
    fn a_beginning_ends_with_a_sentence_or_a_word_and_is_one_line() {
        assert_eq!(beginning(" All of\n it. ", 60), "All of it.");
        assert_eq!(beginning("The bus never comes. People wait in the rain.", 30), "The bus never comes. …");
        assert_eq!(beginning("Short. Then a sentence that goes on and on.", 30), "Short. Then a sentence that…");
        assert_eq!(beginning("It costs 3.50 a day and nobody can pay that.", 25), "It costs 3.50 a day and…");
        assert_eq!(beginning("水管漏水了。很久没有人来修理它。", 12), "水管漏水了。 …");
        assert_eq!(beginning("", 9), "");
        for limit in 0..50 {
            assert!(
                beginning("A story. It has ends! Has it? Yes it has.", limit).chars().count() <= limit.max(1),
                "{limit}"
            );
        }
    }

    #[test]
    fn shortening_ends_at_a_word() {
        assert_eq!(shorten("The quick brown fox", 19), "The quick brown fox");
        assert_eq!(shorten("The quick brown fox", 14), "The quick…");
        assert_eq!(shorten("水管漏水水管漏水", 5), "水管漏水…");
    }
}
