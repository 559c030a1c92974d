//! What the screens say: looked up by key in the reader's language. The catalogue lives on the server; an island gets its
//! words as properties.

use std::sync::Arc;

use leptos::prelude::{expect_context, provide_context};

/// A value that stands inside a sentence.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// A number, which can decide between singular and plural.
    Number(f64),
    /// A text.
    Text(String),
    /// A word that decides which of a sentence's forms is said, and is not said itself.
    Choice(&'static str),
}

impl From<i64> for Value {
    #[expect(clippy::cast_precision_loss, reason = "numbers in sentences stay far below 2^52")]
    fn from(number: i64) -> Self {
        Self::Number(number as f64)
    }
}

impl From<usize> for Value {
    #[expect(clippy::cast_precision_loss, reason = "numbers in sentences stay far below 2^52")]
    fn from(number: usize) -> Self {
        Self::Number(number as f64)
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

/// A language that the screens speak.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Language {
    /// Its BCP 47 tag.
    pub tag: &'static str,
    /// What those who speak it call it.
    pub name: &'static str,
}

/// The languages that the screens speak. English is the first: the others say what it says.
pub const LANGUAGES: [Language; 5] = [
    Language { tag: "en", name: "English" },
    Language { tag: "ar", name: "العربية" },
    Language { tag: "es", name: "Español" },
    Language { tag: "fr", name: "Français" },
    Language { tag: "pt", name: "Português" },
];

/// How an address asks for a language: `?language=es`.
pub const LANGUAGE: &str = "language";

type Lookup = dyn Fn(&str, &[(&'static str, Value)]) -> String + Send + Sync;

/// The catalogue of one language.
#[derive(Clone)]
pub struct Words {
    language: Language,
    lookup: Arc<Lookup>,
}

impl Words {
    /// Wraps a catalogue's look-up.
    pub fn new(language: Language, lookup: Arc<Lookup>) -> Self {
        Self { language, lookup }
    }

    /// Makes these words the ones that the present page speaks.
    pub fn provide(self) {
        provide_context(self);
    }
}

/// Says the sentence under a key.
pub fn say(key: &str) -> String {
    tell(key, &[])
}

/// Says the sentence under a key with values in it.
pub fn tell(key: &str, values: &[(&'static str, Value)]) -> String {
    (expect_context::<Words>().lookup)(key, values)
}

/// Returns the language that the present page speaks, as a BCP 47 tag.
pub fn language() -> &'static str {
    expect_context::<Words>().language.tag
}

/// Writes a text so that it stands in markup as itself: for a document's title and for a text area, whose content leptos
/// writes as it is.
pub fn as_markup(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
