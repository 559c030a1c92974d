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

/// The English catalogue's files.
pub const ENGLISH: &[&str] = &[
    include_str!("../locales/en/frame.ftl"),
    include_str!("../locales/en/refusal.ftl"),
    include_str!("../locales/en/account.ftl"),
    include_str!("../locales/en/steward.ftl"),
    include_str!("../locales/en/community.ftl"),
    include_str!("../locales/en/about.ftl"),
    include_str!("../locales/en/issue.ftl"),
    include_str!("../locales/en/comment.ftl"),
    include_str!("../locales/en/stance.ftl"),
    include_str!("../locales/en/agenda.ftl"),
    include_str!("../locales/en/edition.ftl"),
    include_str!("../locales/en/layout.ftl"),
    include_str!("../locales/en/order.ftl"),
    include_str!("../locales/en/programme.ftl"),
    include_str!("../locales/en/institution.ftl"),
    include_str!("../locales/en/joint.ftl"),
    include_str!("../locales/en/link.ftl"),
    include_str!("../locales/en/coding.ftl"),
    include_str!("../locales/en/alongside.ftl"),
    include_str!("../locales/en/comparison.ftl"),
    include_str!("../locales/en/report.ftl"),
    include_str!("../locales/en/timeline.ftl"),
    include_str!("../locales/en/common_ground.ftl"),
    include_str!("../locales/en/method.ftl"),
];

type Lookup = dyn Fn(&str, &[(&'static str, Value)]) -> String + Send + Sync;

/// The catalogue of one language.
#[derive(Clone)]
pub struct Words {
    /// The language, as a BCP 47 tag.
    pub language: &'static str,
    lookup: Arc<Lookup>,
}

impl Words {
    /// Wraps a catalogue's look-up.
    pub fn new(language: &'static str, lookup: Arc<Lookup>) -> Self {
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

/// Returns the language that the present page speaks.
pub fn language() -> &'static str {
    expect_context::<Words>().language
}

/// Writes a text so that it stands in markup as itself: for a document's title and for a text area, whose content leptos
/// writes as it is.
pub fn as_markup(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
