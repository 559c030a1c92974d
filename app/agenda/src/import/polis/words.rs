//! Makes a title and a story of one text, as other tools keep it, and one text of a title and a story.

use crate::issue::{STORY_LIMIT, TITLE_LIMIT};
use crate::refusal::Field;
use crate::text;

/// The title of a text without any words.
pub const PLACEHOLDER: &str = "(no words)";

/// Makes a title of at most [`TITLE_LIMIT`] characters and a story of at most [`STORY_LIMIT`] of one text.
///
/// A first line with an empty line below it is the title and the rest is the story. Else the whole text is the title if
/// it fits, and the story is empty. Else the title is the beginning, with an ellipsis, and the story is the whole text.
/// Characters that cannot be shown are left out; a text without words becomes [`PLACEHOLDER`].
pub fn words(body: &str) -> (String, String) {
    let clean = cleaned(body);
    if let Some((title, story)) = clean.split_once("\n\n")
        && !title.contains('\n')
        && title.chars().count() <= TITLE_LIMIT
    {
        return (lined(title), text::shorten(story.trim_start(), STORY_LIMIT));
    }
    let line = lined(&clean);
    if line.is_empty() {
        (PLACEHOLDER.to_owned(), String::new())
    } else if line.chars().count() <= TITLE_LIMIT {
        (line, String::new())
    } else {
        (text::shorten(&line, TITLE_LIMIT), text::shorten(&clean, STORY_LIMIT))
    }
}

/// Makes one text of a title and a story, so that [`words`] makes the same two of it again.
pub fn body(title: &str, story: &str) -> String {
    if story.is_empty() {
        return title.to_owned();
    }
    let (again, rest) = words(story);
    if again == title && rest == story { story.to_owned() } else { format!("{title}\n\n{story}") }
}

/// Leaves out what cannot be shown, and brings the rest to the form in which texts are kept.
pub(super) fn cleaned(body: &str) -> String {
    let printable: String = body.chars().filter_map(printable).collect();
    text::optional_text(Field::Story, &printable, usize::MAX).unwrap_or_default()
}

fn lined(text: &str) -> String {
    text::optional_line(Field::Title, text, usize::MAX).unwrap_or_default()
}

/// Says whether [`words`] leaves characters of a text out.
pub(super) fn is_unprintable(body: &str) -> bool {
    body.chars().any(|letter| printable(letter) != Some(letter))
}

fn printable(letter: char) -> Option<char> {
    match letter {
        '\n' | '\r' | '\t' => Some(letter),
        _ if letter.is_control() => Some(' '),
        _ if text::is_unprintable(letter) => None,
        _ => Some(letter),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_text_that_fits_is_the_title() {
        assert_eq!(words(" More \tbins\n please "), ("More bins please".to_owned(), String::new()));
    }

    #[test]
    fn a_long_text_is_the_story_under_its_own_beginning() {
        let (title, story) = words(&"A bench ".repeat(40));
        assert!(title.ends_with('…') && title.chars().count() <= TITLE_LIMIT);
        assert_eq!(story, "A bench ".repeat(40).trim_end());
    }

    #[test]
    fn a_text_without_words_gets_a_placeholder_and_control_characters_go() {
        assert_eq!(words(" \u{1}\u{FEFF} ").0, PLACEHOLDER);
        assert_eq!(words("no\u{0}\u{202E}ise").0, "no ise");
    }

    proptest! {
        #[test]
        fn title_and_story_become_one_text_and_two_again(title in "\\PC{0,40}", story in "(?s).{0,300}") {
            let title = lined(&cleaned(&title));
            let story = cleaned(&story);
            prop_assume!(!title.is_empty() && title.chars().count() <= TITLE_LIMIT);
            prop_assert_eq!(words(&body(&title, &story)), (title, story));
        }

        #[test]
        fn what_comes_out_holds_to_the_rules(text in "(?s).{0,600}") {
            let (title, story) = words(&text);
            prop_assert_eq!(text::line(Field::Title, &title, TITLE_LIMIT), Ok(title));
            prop_assert_eq!(text::optional_text(Field::Story, &story, STORY_LIMIT), Ok(story));
        }
    }
}
