//! What is said to a person: every key that the code says stands in the English files, and nothing there is unsaid.

use std::collections::{BTreeMap, BTreeSet};

use super::{assert_none, files};

/// The functions that look words up, by key.
const SAYING: [&str; 2] = ["say", "tell"];

/// The keys that the English files define, and where; a `-term` is for other messages, and is not said by itself.
fn definitions() -> impl Iterator<Item = (&'static str, &'static str)> {
    files::under("app/locales/en/", ".ftl").flat_map(|file| {
        let keys = file.text.lines().filter(|line| line.starts_with(|letter: char| letter.is_ascii_lowercase()));
        keys.filter_map(|line| line.split_once('=')).map(|(key, _)| (key.trim(), file.path.as_str()))
    })
}

fn defined() -> BTreeSet<&'static str> {
    definitions().map(|(key, _)| key).collect()
}

fn code() -> impl Iterator<Item = &'static files::File> {
    files::under("app/src/", ".rs")
}

/// The keys that stand as text in a call of one of the functions that say.
fn said(text: &str) -> impl Iterator<Item = &str> {
    SAYING.iter().flat_map(move |function| {
        let call = format!("{function}(");
        let starts: Vec<usize> = text.match_indices(&call).map(|(start, _)| start).collect();
        starts.into_iter().filter_map(move |start| {
            let before = text.get(..start).and_then(|text| text.chars().next_back());
            let is_whole_name = before.is_none_or(|letter| !letter.is_alphanumeric() && letter != '_');
            let argument = text.get(start + function.len() + 1..)?.trim_start();
            (is_whole_name && argument.starts_with('"')).then(|| files::quoted(argument)).flatten()
        })
    })
}

#[test]
fn every_key_that_is_said_has_words() {
    let defined = defined();
    let mut findings = Vec::new();
    for file in code() {
        findings
            .extend(said(&file.text).filter(|key| !defined.contains(key)).map(|key| format!("{}: {key}", file.path)));
    }
    assert_none("app/locales/en lacks words", &findings);
}

#[test]
fn every_key_has_words_once() {
    let mut met = BTreeMap::new();
    let findings: Vec<String> = definitions()
        .filter_map(|(key, path)| met.insert(key, path).map(|before| format!("{key}: {before} and {path}")))
        .collect();
    assert_none("one key says one thing", &findings);
}

#[test]
fn every_word_in_the_files_is_said_somewhere() {
    let literals: BTreeSet<&str> = code().flat_map(|file| file.text.split('"')).collect();
    // A key that is put together, such as "kind-{kind}", says all keys that begin so.
    let beginnings: Vec<&str> =
        literals.iter().filter_map(|literal| literal.split_once('{')).map(|(beginning, _)| beginning).collect();
    let beginnings: Vec<&str> = beginnings.into_iter().filter(|beginning| beginning.ends_with('-')).collect();
    let findings: Vec<String> = defined()
        .into_iter()
        .filter(|key| !literals.contains(key) && !beginnings.iter().any(|beginning| key.starts_with(beginning)))
        .map(str::to_owned)
        .collect();
    assert_none("app/locales/en defines what nothing says", &findings);
}

#[test]
fn every_file_of_words_is_carried_by_the_program() {
    let code: String = code().map(|file| file.text.as_str()).collect();
    let findings: Vec<String> = files::under("app/locales/", ".ftl")
        .filter(|file| {
            let (language, name) = file.path.trim_start_matches("app/locales/").split_once('/').unwrap();
            let is_spoken =
                code.contains(&format!("tag: \"{language}\"")) && code.contains(&format!("files!(\"{language}\")"));
            !is_spoken || !code.contains(&format!("\"/{name}\"))"))
        })
        .map(|file| file.path.clone())
        .collect();
    assert_none("words that are not included are not found", &findings);
}

/// The messages of a text: each key with the variables that stand in it.
fn messages(text: &str) -> BTreeMap<&str, BTreeSet<&str>> {
    let mut messages: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    let mut key = "";
    for line in text.lines() {
        if line.starts_with(|letter: char| letter.is_ascii_lowercase()) {
            key = line.split_once('=').unwrap().0.trim();
        }
        let variables = line.split('$').skip(1);
        let variables =
            variables.filter_map(|after| after.split(|letter: char| !letter.is_ascii_alphanumeric()).next());
        messages.entry(key).or_default().extend(variables);
    }
    messages.remove("");
    messages
}

#[test]
fn every_language_says_all_that_english_says_with_the_same_figures() {
    let languages: BTreeSet<&str> =
        files::under("app/locales/", ".ftl").filter_map(|file| file.path.split('/').nth(2)).collect();
    let english: Vec<_> = files::under("app/locales/en/", ".ftl").collect();
    let mut findings = Vec::new();
    for language in languages {
        for file in &english {
            let path = file.path.replace("/en/", &format!("/{language}/"));
            let translated = files::under("app/locales/", ".ftl").find(|other| other.path == path);
            let (said, expected) =
                (translated.map(|file| messages(&file.text)).unwrap_or_default(), messages(&file.text));
            let differ = |(key, variables): &(&&str, &BTreeSet<&str>)| said.get(*key) != Some(variables);
            findings.extend(
                expected
                    .iter()
                    .filter(differ)
                    .map(|(key, _)| format!("{path}: {key} is missing or gives other figures")),
            );
            let more = said.keys().filter(|key| !expected.contains_key(*key));
            findings.extend(more.map(|key| format!("{path}: {key} is not in English")));
        }
    }
    assert_none("a translation translates what there is", &findings);
}
