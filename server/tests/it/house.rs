//! Keeps the rules of the house true that no lint can see: ARCHITECTURE.md and CONTRIBUTING.md say them in words.
//!
//! Each rule gathers everything that breaks it, so that one run names all of it.

mod files;
mod papers;
mod rooms;
mod style;
mod words;

use files::File;

/// Stops with every finding on a line of its own.
fn assert_none(rule: &str, findings: &[String]) {
    assert!(findings.is_empty(), "{rule}:\n  {}", findings.join("\n  "));
}

fn rust() -> impl Iterator<Item = &'static File> {
    files::under("", ".rs")
}

#[test]
fn no_rust_file_is_longer_than_400_lines() {
    let findings: Vec<String> = rust()
        .filter(|file| file.text.lines().count() > 400)
        .map(|file| format!("{} has {} lines", file.path, file.text.lines().count()))
        .collect();
    assert_none("a file holds one noun, in at most 400 lines", &findings);
}

#[test]
fn every_module_says_first_what_it_is_for() {
    let findings: Vec<String> =
        rust().filter(|file| !file.text.starts_with("//! ")).map(|file| file.path.clone()).collect();
    assert_none("a module opens with one `//!` sentence", &findings);
}

#[test]
fn every_test_is_called_by_a_sentence() {
    let mut findings = Vec::new();
    for file in rust() {
        let mut is_test = false;
        for line in file.text.lines().map(str::trim) {
            if line == "#[test]" || line.starts_with("#[tokio::test") {
                is_test = true;
            } else if let Some(name) = files::name_after(line, "fn ").filter(|_| is_test) {
                is_test = false;
                if name.split('_').count() < 4 {
                    findings.push(format!("{}: {name}", file.path));
                }
            }
        }
    }
    assert_none("a test is a sentence of at least four words", &findings);
}

#[test]
fn nothing_is_left_for_later() {
    // Put together here, so that this file does not find itself.
    let marks = ["TO".to_owned() + "DO", "FIX".to_owned() + "ME", "todo".to_owned() + "!(", "dbg".to_owned() + "!("]
        .into_iter()
        .chain(["unimplemented".to_owned() + "!(", "#[igno".to_owned() + "re"]);
    let marks: Vec<String> = marks.collect();
    let mut findings = Vec::new();
    for file in files::all().iter().filter(|file| files::is_code(&file.path)) {
        for (number, line) in file.numbered_lines() {
            if marks.iter().any(|mark| line.contains(mark)) {
                findings.push(format!("{}:{number}: {}", file.path, line.trim()));
            }
        }
    }
    assert_none("what is not done is an issue, not a mark in the source", &findings);
}
