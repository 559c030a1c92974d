//! A place or group with its own front door: what it is, and whether it is still weighing.

use serde::{Deserialize, Serialize};

use crate::id::CommunityId;
use crate::moment::Moment;
use crate::refusal::{Field, Refusal};
use crate::text;

/// A place or group whose people set their own agenda.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Community {
    /// Its id.
    pub id: CommunityId,
    /// Its address part, such as `riverside`.
    pub slug: String,
    /// What its people call it.
    pub name: String,
    /// What it is and whom it is for, in a few sentences.
    pub about: String,
    /// The language its people write in, as a BCP 47 tag such as `en`.
    pub language: String,
    /// Invented people and issues, for trying things out.
    pub demo: bool,
    /// When it was founded.
    pub founded_at: Moment,
    /// When proposing and weighing were closed, if they are.
    pub closed_at: Option<Moment>,
    /// Why they were closed, if they are and somebody said so.
    pub closed_reason: Option<String>,
}

impl Community {
    /// Says whether people can propose and weigh now.
    ///
    /// # Errors
    /// [`Refusal::Closed`] when the community has closed weighing.
    pub const fn is_open(&self) -> Result<(), Refusal> {
        if self.closed_at.is_some() { Err(Refusal::Closed) } else { Ok(()) }
    }
}

/// The longest reason for closing weighing or for taking something out, in characters.
pub const REASON_LIMIT: usize = 300;

/// Checks the reason that a steward gives for closing weighing, or for taking an issue or a comment out: a line of at
/// most [`REASON_LIMIT`] characters.
///
/// # Errors
/// [`Refusal::Empty`], [`Refusal::Unprintable`] or [`Refusal::TooLong`].
pub fn reason(typed: &str) -> Result<String, Refusal> {
    text::line(Field::Reason, typed, REASON_LIMIT)
}

/// A community as the home page lists it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Listed {
    /// The community.
    pub community: Community,
    /// Issues that were not taken out.
    pub issues: i64,
    /// Members who took part.
    pub people: i64,
}

/// What is typed to found a community.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// Its name, at most 80 characters.
    pub name: String,
    /// Its address part; see [`text::slug`].
    pub slug: String,
    /// What it is, at most 2,000 characters.
    pub about: String,
    /// A BCP 47 tag; letters, digits and hyphens, at most 35 characters.
    pub language: String,
}

/// A community's texts that hold to the rules; only [`Draft::check`] makes one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked(Draft);

impl Draft {
    /// Checks name, address, text and language.
    ///
    /// # Errors
    /// The refusals of the first field that does not hold, with that field.
    pub fn check(self) -> Result<Checked, Vec<Refusal>> {
        let name = text::line(Field::Name, &self.name, 80);
        let slug = text::slug(&self.slug);
        let about = text::optional_text(Field::About, &self.about, 2_000);
        let language = language(&self.language);
        match (name, slug, about, language) {
            (Ok(name), Ok(slug), Ok(about), Ok(language)) => Ok(Checked(Self { name, slug, about, language })),
            (name, slug, about, language) => {
                Err([name.err(), slug.err(), about.err(), language.err()].into_iter().flatten().collect())
            }
        }
    }
}

impl std::ops::Deref for Checked {
    type Target = Draft;

    fn deref(&self) -> &Draft {
        &self.0
    }
}

fn language(typed: &str) -> Result<String, Refusal> {
    let tag = text::line(Field::Language, typed, 35)?;
    let plain = tag
        .split('-')
        .all(|part| (1..=8).contains(&part.len()) && part.chars().all(|letter| letter.is_ascii_alphanumeric()));
    let starts_well = tag
        .split('-')
        .next()
        .is_some_and(|part| (2..=3).contains(&part.len()) && part.chars().all(|letter| letter.is_ascii_alphabetic()));
    if plain && starts_well { Ok(tag) } else { Err(Refusal::NotAChoice(Field::Language)) }
}

/// Says in which direction a language is written: `rtl` or `ltr`, by the language's usual script.
pub fn direction(language: &str) -> &'static str {
    let mut parts = language.split('-');
    let primary = parts.next().unwrap_or_default().to_ascii_lowercase();
    let script = parts.find(|part| part.len() == 4).map(str::to_ascii_lowercase);
    match script.as_deref() {
        Some("arab" | "hebr" | "thaa" | "nkoo" | "syrc" | "adlm" | "rohg") => "rtl",
        Some(_) => "ltr",
        None => match primary.as_str() {
            "ar" | "he" | "fa" | "ur" | "ps" | "sd" | "ug" | "yi" | "dv" | "ckb" | "arc" | "nqo" | "syr" | "rhg" => {
                "rtl"
            }
            _ => "ltr",
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draft() -> Draft {
        Draft { name: "Riverside".into(), slug: "riverside".into(), about: String::new(), language: "en-GB".into() }
    }

    #[test]
    fn a_community_needs_a_name_an_address_and_a_language() {
        assert!(draft().check().is_ok());
        let refused = Draft::default().check();
        let fields: Vec<_> = refused.unwrap_err().iter().filter_map(Refusal::field).collect();
        assert_eq!(fields, [Field::Name, Field::Slug, Field::Language]);
    }

    #[test]
    fn urdu_is_written_from_right_to_left_unless_its_script_says_otherwise() {
        assert_eq!(direction("ur"), "rtl");
        assert_eq!(direction("ur-Latn"), "ltr");
        assert_eq!(direction("en-GB"), "ltr");
        assert_eq!(direction("pa-Arab-PK"), "rtl");
    }
}
