//! Rank-biased overlap against the `rbo` package (no ties) and against the authors of the treatment of ties.

use std::collections::HashMap;

use agenda::compare::rbo::{Rbo, Ties, rbo};
use serde::Deserialize;
use serde_json::Value;

use crate::shared;

/// The references add the same terms in another order: 10⁻¹² is beyond what that can change. The file of 10,000 cases
/// gives 15 digits, of which the last may be rounded.
const TOLERANCE: f64 = 1e-12;

#[derive(Deserialize)]
struct Untied {
    #[serde(rename = "S")]
    one: Vec<Value>,
    #[serde(rename = "T")]
    other: Vec<Value>,
    result: HashMap<String, HashMap<String, f64>>,
}

#[derive(Deserialize)]
struct Tied {
    name: String,
    x: Vec<Vec<String>>,
    y: Vec<Vec<String>>,
    result: HashMap<String, HashMap<String, Bounds>>,
}

#[derive(Deserialize)]
struct Bounds {
    ext: f64,
    min: f64,
    max: f64,
}

fn ties(variant: &str) -> Ties {
    match variant {
        "w" => Ties::Equal,
        "a" => Ties::Unknown,
        other => {
            assert_eq!(other, "b");
            Ties::Corrected
        }
    }
}

fn same(found: Rbo, expected: &Bounds, name: &str) {
    assert!((found.extended - expected.ext).abs() < TOLERANCE, "{name} ext: {} {}", found.extended, expected.ext);
    assert!((found.least - expected.min).abs() < TOLERANCE, "{name} min: {} {}", found.least, expected.min);
    assert!((found.most - expected.max).abs() < TOLERANCE, "{name} max: {} {}", found.most, expected.max);
}

#[test]
fn without_ties_every_variant_is_the_rbo_package() {
    let Some(cases) = shared::oracle::<Vec<Untied>>("rbo.json") else { return };
    assert!(!cases.is_empty());
    for case in cases {
        let list = |list: &[Value]| -> Vec<Vec<String>> { list.iter().map(|thing| vec![thing.to_string()]).collect() };
        for (persistence, expected) in &case.result {
            for ties in [Ties::Equal, Ties::Unknown, Ties::Corrected] {
                let found = rbo(&list(&case.one), &list(&case.other), persistence.parse().unwrap(), ties).unwrap();
                assert!((found.extended - expected["rbo_ext"]).abs() < TOLERANCE, "{persistence} {ties:?}");
            }
        }
    }
}

#[test]
fn with_ties_every_variant_is_the_authors() {
    let Some(cases) = shared::oracle::<Vec<Tied>>("rbo_ties.json") else { return };
    for Tied { name, x, y, result } in cases {
        for (persistence, variants) in result {
            for (variant, expected) in variants {
                let found = rbo(&x, &y, persistence.parse().unwrap(), ties(&variant)).unwrap();
                same(found, &expected, &format!("{name} {persistence} {variant}"));
            }
        }
    }
}

/// Reads a list such as `a (b c) d`.
fn groups(text: &str) -> Vec<Vec<&str>> {
    let mut groups: Vec<Vec<&str>> = Vec::new();
    let mut inside = false;
    for word in text.split_whitespace() {
        let name = word.trim_matches(['(', ')']);
        match groups.last_mut() {
            Some(group) if inside => group.push(name),
            _ => groups.push(vec![name]),
        }
        inside = (inside || word.starts_with('(')) && !word.ends_with(')');
    }
    groups
}

#[test]
fn all_ten_thousand_cases_of_the_authors_come_out() {
    let Some(text) = shared::text("oracle/rbo_ties_test.csv") else { return };
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let mut cases = 0;
    for row in reader.deserialize::<HashMap<String, String>>() {
        let row = row.unwrap();
        let number = |column: &str| row[column].parse::<f64>().unwrap();
        let (one, other) = (groups(&row["x"]), groups(&row["y"]));
        for variant in ["w", "a", "b"] {
            let found = rbo(&one, &other, number("p"), ties(variant)).unwrap();
            let [ext, min, max] = ["ext", "min", "max"].map(|figure| number(&format!("{variant}.{figure}")));
            same(found, &Bounds { ext, min, max }, &format!("{} | {} {variant}", row["x"], row["y"]));
        }
        cases += 1;
    }
    assert_eq!(cases, 10_000);
}
