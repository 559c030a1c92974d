//! The style sheet: layers in their order, nothing that shouts, nothing that hangs on an id.

use super::{assert_none, files};

const LAYERS: [&str; 7] = ["reset", "tokens", "base", "layout", "components", "pages", "print"];

/// The style sheet without its comments, which may say anything.
fn without_comments(style: &str) -> String {
    let mut pieces = style.split("/*");
    let first = pieces.next().unwrap_or_default().to_owned();
    pieces.fold(first, |all, piece| all + piece.split_once("*/").map_or("", |(_, rest)| rest))
}

#[test]
fn the_layers_stand_in_their_order() {
    let style = without_comments(&files::at("style/main.css").text);
    let order = format!("@layer {};", LAYERS.join(", "));
    assert!(style.trim_start().starts_with(&order), "style/main.css opens with `{order}`");
    let mut opened: Vec<&str> = Vec::new();
    for piece in style.split("@layer ").skip(1) {
        let end = piece.find(['{', ';']).unwrap_or(piece.len());
        if piece.get(end..).is_some_and(|rest| rest.starts_with('{')) {
            opened.push(piece.get(..end).unwrap_or_default().trim());
        }
    }
    let places: Vec<Option<usize>> = opened.iter().map(|name| LAYERS.iter().position(|layer| layer == name)).collect();
    assert!(places.iter().all(Option::is_some) && places.is_sorted(), "style/main.css opens its layers as {opened:?}");
    // Whatever stands outside the layers would win over all of them.
    let mut depth = 0_usize;
    let mut statement = String::new();
    let mut outside = Vec::new();
    for letter in style.chars() {
        match letter {
            '{' => {
                if depth == 0 && !statement.trim_start().starts_with("@layer") {
                    outside.push(statement.trim().to_owned());
                }
                depth += 1;
                statement.clear();
            }
            '}' => {
                depth = depth.saturating_sub(1);
                statement.clear();
            }
            ';' => statement.clear(),
            other => statement.push(other),
        }
    }
    assert_none("every rule stands in a layer", &outside);
}

#[test]
fn nothing_shouts_and_nothing_hangs_on_an_id() {
    let style = without_comments(&files::at("style/main.css").text);
    let mut findings = Vec::new();
    if style.contains("!important") {
        findings.push("style/main.css says !important".to_owned());
    }
    // A selector is what stands before `{`; a colour such as #fff stands before `;` or `}`.
    for piece in style.split_inclusive(['{', '}', ';']) {
        let Some(selector) = piece.strip_suffix('{') else { continue };
        if selector.contains('#') {
            findings.push(format!("style/main.css selects by id: {}", selector.trim()));
        }
    }
    assert_none("classes name things and attributes tell their state", &findings);
}
