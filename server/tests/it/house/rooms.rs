//! Who may say what: SQL in store, views in app, neither clock nor file in the rules, two conditions in all of app.

use std::collections::BTreeMap;

use super::{assert_none, files};

/// Lines of code that contain one of the words, outside the folders where they are at home.
fn strays(words: &[&str], among: impl Iterator<Item = &'static files::File>) -> Vec<String> {
    let mut findings = Vec::new();
    for file in among {
        for (number, line) in file.numbered_code() {
            for word in words.iter().filter(|word| line.contains(**word)) {
                findings.push(format!("{}:{number} says {word}", file.path));
            }
        }
    }
    findings
}

#[test]
fn only_the_store_speaks_sql() {
    let others = files::under("", ".rs")
        .chain(files::under("", "/Cargo.toml"))
        .filter(|file| !file.path.starts_with("server/store/") && !file.path.starts_with("server/tests/it/house"));
    assert_none("sqlx is named in server/store only", &strays(&["sqlx"], others));
}

#[test]
fn the_server_holds_no_view() {
    let server = files::under("server/", ".rs").filter(|file| !file.path.starts_with("server/tests/it/house"));
    assert_none("what people see stands in app", &strays(&["view!"], server));
}

#[test]
fn the_rules_know_no_clock_no_chance_and_no_file() {
    let words = [
        "std::env",
        "std::fs",
        "std::io",
        "std::net",
        "std::process",
        "std::thread",
        "SystemTime",
        "Instant::",
        "Timestamp::now",
        "Zoned::now",
        "rand::",
        "getrandom",
        "leptos",
        "tokio",
    ];
    let findings = strays(&words, files::under("app/agenda/src/", ".rs"));
    assert_none("in agenda the moment and the seed are arguments", &findings);
}

#[test]
fn only_the_configuration_reads_the_environment() {
    let sources = ["app/", "server/src/", "server/store/src/"]
        .into_iter()
        .flat_map(|folder| files::under(folder, ".rs"))
        .filter(|file| file.path != "server/src/config.rs");
    assert_none("a setting is read in server/src/config.rs", &strays(&["env::var"], sources));
}

#[test]
fn app_has_two_conditions_one_for_the_host_and_one_for_hydrating() {
    let mut conditions = Vec::new();
    for file in files::under("app/src/", ".rs") {
        let lines: Vec<&str> = file.numbered_code().map(|(_, line)| line.trim()).collect();
        for (index, line) in lines.iter().enumerate() {
            if ["cfg(feature", "cfg(not(feature", "cfg_attr(feature", "cfg!(feature"]
                .iter()
                .any(|mark| line.contains(mark))
            {
                let item = lines.iter().skip(index).find(|line| !line.starts_with('#')).unwrap_or(line);
                conditions.push(format!("{}: {item}", file.path));
            }
        }
    }
    let expected = |condition: &String| condition.contains("mod host") || condition.contains("fn hydrate");
    assert!(
        conditions.len() == 2 && conditions.iter().all(expected),
        "app names its features twice, at `mod host` and at `fn hydrate`; here:\n  {}",
        conditions.join("\n  ")
    );
}

#[test]
fn every_server_function_has_a_name_and_an_address_of_its_own() {
    let mut names: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    let mut findings = Vec::new();
    for file in files::under("app/src/", ".rs") {
        // An argument's own attribute, `#[server(default)]`, begins the same.
        for piece in file.text.split("#[server").skip(1).filter(|piece| !piece.starts_with("(default)")) {
            let (attribute, function) = piece.split_once("fn ").unwrap_or((piece, ""));
            let name = files::name_after(&format!("fn {function}"), "fn ").unwrap_or("?").to_owned();
            match attribute.split_once("endpoint").and_then(|(_, rest)| files::quoted(rest)) {
                Some(endpoint) => names.entry(format!("address {endpoint}")).or_default().push(&file.path),
                None => findings.push(format!("{}: {name} has no endpoint, so its address is a digest", file.path)),
            }
            names.entry(format!("name {name}")).or_default().push(&file.path);
        }
    }
    let shared = names.iter().filter(|(_, places)| places.len() > 1);
    findings.extend(shared.map(|(name, places)| format!("the {name} stands in {}", places.join(" and in "))));
    assert_none("a server function is one verb, and a form can be sent to it without script", &findings);
}
