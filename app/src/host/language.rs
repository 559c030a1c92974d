//! The languages of the screens: their catalogues, and which of them a reader understands best.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::{Arc, LazyLock};

use agenda::community::direction;
use axum::http::header::ACCEPT_LANGUAGE;
use axum::http::request::Parts;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_langneg::{NegotiationStrategy, accepted_languages, negotiate_languages};
use unic_langid::LanguageIdentifier;
use unicode_bidi::{Direction, get_base_direction};

use super::cookie;
use crate::words::{LANGUAGE, LANGUAGES, Language, Value, Words};

/// The cookie that remembers which language a reader chose.
pub const LANGUAGE_COOKIE: &str = "folkmoot-language";

type Bundle = FluentBundle<FluentResource>;

/// What a language's folder under `locales` holds.
macro_rules! files {
    ($language:literal) => {
        &[
            include_str!(concat!("../../locales/", $language, "/frame.ftl")),
            include_str!(concat!("../../locales/", $language, "/refusal.ftl")),
            include_str!(concat!("../../locales/", $language, "/trouble.ftl")),
            include_str!(concat!("../../locales/", $language, "/account.ftl")),
            include_str!(concat!("../../locales/", $language, "/steward.ftl")),
            include_str!(concat!("../../locales/", $language, "/community.ftl")),
            include_str!(concat!("../../locales/", $language, "/about.ftl")),
            include_str!(concat!("../../locales/", $language, "/issue.ftl")),
            include_str!(concat!("../../locales/", $language, "/comment.ftl")),
            include_str!(concat!("../../locales/", $language, "/pile.ftl")),
            include_str!(concat!("../../locales/", $language, "/theme.ftl")),
            include_str!(concat!("../../locales/", $language, "/stance.ftl")),
            include_str!(concat!("../../locales/", $language, "/agenda.ftl")),
            include_str!(concat!("../../locales/", $language, "/edition.ftl")),
            include_str!(concat!("../../locales/", $language, "/layout.ftl")),
            include_str!(concat!("../../locales/", $language, "/order.ftl")),
            include_str!(concat!("../../locales/", $language, "/programme.ftl")),
            include_str!(concat!("../../locales/", $language, "/institution.ftl")),
            include_str!(concat!("../../locales/", $language, "/joint.ftl")),
            include_str!(concat!("../../locales/", $language, "/link.ftl")),
            include_str!(concat!("../../locales/", $language, "/coding.ftl")),
            include_str!(concat!("../../locales/", $language, "/alongside.ftl")),
            include_str!(concat!("../../locales/", $language, "/comparison.ftl")),
            include_str!(concat!("../../locales/", $language, "/report.ftl")),
            include_str!(concat!("../../locales/", $language, "/timeline.ftl")),
            include_str!(concat!("../../locales/", $language, "/common_ground.ftl")),
            include_str!(concat!("../../locales/", $language, "/method.ftl")),
        ]
    };
}

/// The files of every language, in the order of [`LANGUAGES`].
const FILES: [&[&str]; LANGUAGES.len()] = [files!("en"), files!("ar"), files!("es"), files!("fr"), files!("pt")];

/// Every catalogue, in the same order.
static CATALOGUES: LazyLock<Vec<Bundle>> =
    LazyLock::new(|| LANGUAGES.into_iter().zip(FILES).map(|(language, files)| catalogue(language, files)).collect());

fn catalogue(language: Language, files: &[&str]) -> Bundle {
    let mut bundle = FluentBundle::new_concurrent(vec![identifier(language)]);
    bundle.set_use_isolating(false);
    for text in files {
        let resource = FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(resource, errors)| {
            tracing::error!(language = language.tag, ?errors, "a locale file cannot be read whole");
            resource
        });
        bundle.add_resource_overriding(resource);
    }
    bundle
}

fn identifier(language: Language) -> LanguageIdentifier {
    language.tag.parse().unwrap_or_default()
}

/// Returns what the screens say in a language.
pub fn words(language: Language) -> Words {
    let place = LANGUAGES.iter().position(|one| *one == language).unwrap_or_default();
    Words::new(language, Arc::new(move |key, values| speak(place, key, values)))
}

/// Says what stands under a key; in English what a language has no words for.
fn speak(place: usize, key: &str, values: &[(&'static str, Value)]) -> String {
    let mut bundles = [CATALOGUES.get(place), CATALOGUES.first()].into_iter().flatten();
    let said = bundles.find_map(|bundle| Some((bundle, bundle.get_message(key)?.value()?)));
    let Some((bundle, pattern)) = said else {
        tracing::error!(key, "the locale has no such words");
        return key.to_owned();
    };
    let arguments: FluentArgs<'_> = values
        .iter()
        .map(|(name, value)| {
            let value = match value {
                Value::Number(number) => FluentValue::from(*number),
                Value::Text(text) => FluentValue::from(among(bundle.locales.first(), text)),
                Value::Choice(word) => FluentValue::from(*word),
            };
            (*name, value)
        })
        .collect::<HashMap<_, _>>()
        .into_iter()
        .collect();
    let mut errors = Vec::new();
    let spoken = bundle.format_pattern(pattern, Some(&arguments), &mut errors).into_owned();
    if !errors.is_empty() {
        tracing::error!(key, ?errors, "words with a gap in them");
    }
    spoken
}

/// Sets a text apart that is written the other way than the sentence around it, so that the marks beside it stay in their
/// places (UAX #9, isolates). Other texts stay as they are: what a reader copies holds nothing that cannot be seen.
fn among<'text>(language: Option<&LanguageIdentifier>, text: &'text str) -> Cow<'text, str> {
    let around = language.map_or(Direction::Ltr, |language| match direction(language.language.as_str()) {
        "rtl" => Direction::Rtl,
        _ => Direction::Ltr,
    });
    match get_base_direction(text) {
        Direction::Mixed => text.into(),
        own if own == around => text.into(),
        _ => format!("\u{2068}{text}\u{2069}").into(),
    }
}

/// Returns the language that a request's address asks for, if the screens speak it.
pub fn wanted(parts: &Parts) -> Option<Language> {
    let query = parts.uri.query()?;
    let (_, tag) = form_urlencoded::parse(query.as_bytes()).find(|(name, _)| name == LANGUAGE)?;
    spoken(&tag)
}

/// Returns the language that whoever sends a request understands best: what the address asks for, what was chosen before,
/// what the browser is set to; English if it is none of these.
pub fn understood(parts: &Parts) -> Language {
    wanted(parts)
        .or_else(|| spoken(&cookie(parts, LANGUAGE_COOKIE)?))
        .or_else(|| preferred(parts.headers.get(ACCEPT_LANGUAGE)?.to_str().ok()?))
        .unwrap_or(ENGLISH)
}

/// English, in which everything can be said.
pub const ENGLISH: Language = LANGUAGES[0];

fn spoken(tag: &str) -> Option<Language> {
    LANGUAGES.into_iter().find(|language| language.tag == tag)
}

/// Reads what a browser is set to, such as `pt-BR,pt;q=0.9,en;q=0.8`: the best first (RFC 9110, section 12.5.4), of those
/// that are as good the one that stands first.
fn preferred(accepted: &str) -> Option<Language> {
    let mut ranged: Vec<(&str, f32)> = accepted.split(',').map(quality).filter(|(_, quality)| *quality > 0.0).collect();
    ranged.sort_by(|one, other| other.1.total_cmp(&one.1));
    let accepted: Vec<&str> = ranged.into_iter().map(|(range, _)| range).collect();
    let accepted = accepted_languages::parse(&accepted.join(","));
    let offered = LANGUAGES.map(identifier);
    let best = negotiate_languages(&accepted, &offered, None, NegotiationStrategy::Filtering).into_iter().next()?;
    spoken(&best.to_string())
}

/// Parts a language from how well it is understood, 0 to 1.
fn quality(accepted: &str) -> (&str, f32) {
    let (range, rest) = accepted.split_once(';').unwrap_or((accepted, ""));
    let quality = rest.trim().strip_prefix("q=").map_or(Ok(1.0), |quality| quality.trim().parse());
    (range.trim(), quality.unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::Request;

    fn understood_of(address: &str, cookie: &str, accepted: &str) -> &'static str {
        let request = Request::builder().uri(address).header("cookie", cookie).header("accept-language", accepted);
        super::understood(&request.body(()).unwrap().into_parts().0).tag
    }

    /// The keys of a catalogue's files, each with the variables that stand in its words.
    fn messages(files: &[&'static str]) -> Vec<(&'static str, Vec<&'static str>)> {
        let mut messages: Vec<(&str, Vec<&str>)> = Vec::new();
        for line in files.iter().flat_map(|file| file.lines()) {
            if line.starts_with(|letter: char| letter.is_ascii_lowercase()) {
                messages.push((line.split_once('=').unwrap().0.trim(), Vec::new()));
            }
            let variables = line.split('$').skip(1).filter_map(|after| after.split([' ', '}']).next());
            if let Some((_, known)) = messages.last_mut() {
                known.extend(variables);
            }
        }
        messages
    }

    #[test]
    fn every_language_can_be_read_whole_and_has_words_for_every_number() {
        for (language, files) in LANGUAGES.into_iter().zip(FILES) {
            let bundle = catalogue(language, files);
            for (key, variables) in messages(files) {
                for number in [0, 1, 2, 3, 11, 100] {
                    let mut arguments = FluentArgs::new();
                    for name in &variables {
                        arguments.set(*name, number);
                    }
                    let mut errors = Vec::new();
                    let pattern = bundle.get_message(key).and_then(|message| message.value());
                    let said = bundle.format_pattern(pattern.expect(key), Some(&arguments), &mut errors);
                    assert!(errors.is_empty(), "{}: {key}: {errors:?}", language.tag);
                    assert!(!said.contains(['{', '}']), "{}: {key}: {said}", language.tag);
                }
            }
        }
    }

    #[test]
    fn a_name_that_is_written_the_other_way_is_set_apart_and_no_other() {
        let said = |tag: &str, name: &str| {
            let language = LANGUAGES.into_iter().position(|language| language.tag == tag).unwrap();
            speak(language, "comparison-title", &[("community", name.into()), ("programme", "31 %".into())])
        };
        assert!(said("ar", "Sallowgate").contains("\u{2068}Sallowgate\u{2069}"));
        assert!(said("en", "حي النهر").contains("\u{2068}حي النهر\u{2069}"));
        for plain in [said("en", "Sallowgate"), said("ar", "حي النهر"), said("fr", "Chauny")] {
            assert!(!plain.contains(['\u{2068}', '\u{2069}']), "{plain}");
        }
    }

    #[test]
    fn the_address_counts_more_than_the_choice_before_and_that_more_than_the_browser() {
        assert_eq!(understood_of("/?by=group-1&language=es", "folkmoot-language=fr", "ar"), "es");
        assert_eq!(understood_of("/?by=group-1", "folkmoot-language=fr", "ar"), "fr");
        assert_eq!(understood_of("/", "", "ar"), "ar");
        assert_eq!(understood_of("/", "", ""), "en");
    }

    #[test]
    fn a_language_nobody_translated_is_passed_over() {
        assert_eq!(understood_of("/?language=tlh", "folkmoot-language=xx", "cy;q=0.9, pt-BR;q=0.8, en;q=0.7"), "pt");
        assert_eq!(understood_of("/", "", "cy, *"), "en");
        assert_eq!(understood_of("/", "", "ar-EG,en;q=0.1"), "ar");
        assert_eq!(understood_of("/", "", "en-GB,es;q=0.9"), "en");
    }

    #[test]
    fn what_a_browser_understands_better_counts_first_wherever_it_stands() {
        assert_eq!(understood_of("/", "", "en;q=0.5, es;q=0.9, fr; q=0.7"), "es");
        assert_eq!(understood_of("/", "", "es;q=0, fr;q=0.1"), "fr");
        assert_eq!(understood_of("/", "", "fr;q=much, pt;q=0.2"), "pt");
        assert_eq!(understood_of("/", "", "ar, es"), "ar");
    }
}
