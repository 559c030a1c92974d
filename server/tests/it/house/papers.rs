//! The papers: README tells every setting, migrations are numbered without gaps, and no machine is named anywhere.

use std::collections::BTreeSet;

use super::{assert_none, files};

/// A setting as `config.rs` declares it: its name in the environment and its default, where it has one.
struct Setting {
    name: String,
    default: Option<String>,
}

fn settings() -> Vec<Setting> {
    let config = &files::at("server/src/config.rs").text;
    let attributes = config.split("#[arg(").skip(1);
    attributes
        .filter_map(|piece| {
            // The attribute ends where the field that it describes begins.
            let attribute = piece.split_once(")]").map_or(piece, |(attribute, _)| attribute);
            let (_, after) = attribute.split_once("env = ")?;
            let default = attribute.split_once("default_value = ").and_then(|(_, rest)| files::quoted(rest));
            let number = attribute.split_once("default_value_t = ").map(|(_, rest)| {
                let digits = rest.chars().take_while(|letter| !matches!(letter, ',' | ')' | '\n'));
                digits.filter(|letter| *letter != '_').collect::<String>()
            });
            Some(Setting { name: files::quoted(after)?.to_owned(), default: default.map(str::to_owned).or(number) })
        })
        .collect()
}

#[test]
fn readme_tells_every_setting_with_its_default() {
    let readme = files::at("README.md");
    let mut findings = Vec::new();
    let settings = settings();
    assert!(!settings.is_empty(), "server/src/config.rs declares no setting as `env = \"FOLKMOOT_…\"`");
    for Setting { name, default } in &settings {
        let row = readme.text.lines().find(|line| line.starts_with('|') && line.contains(&format!("`{name}`")));
        match (row, default) {
            (None, _) => findings.push(format!("README.md has no row for {name}")),
            (Some(row), Some(default)) if !row.contains(&format!("`{default}`")) => {
                findings.push(format!("README.md does not say that {name} is {default} by default"));
            }
            _ => {}
        }
    }
    let known: BTreeSet<&str> = settings.iter().map(|setting| setting.name.as_str()).collect();
    for row in readme.text.lines().filter(|line| line.starts_with("| `FOLKMOOT_")) {
        let name = row.split('`').nth(1).unwrap_or_default();
        if !known.contains(name) && !name.starts_with("FOLKMOOT_TEST_") {
            findings.push(format!("README.md tells of {name}, which config.rs does not read"));
        }
    }
    assert_none("README and config.rs tell the same settings", &findings);
}

#[test]
fn migrations_are_numbered_without_gaps() {
    let migrations = files::under("server/store/migrations/", ".sql");
    let mut findings = Vec::new();
    for (place, file) in migrations.enumerate() {
        let name = file.path.rsplit('/').next().unwrap_or_default();
        if !name.starts_with(&format!("{:04}_", place + 1)) {
            findings.push(format!("{name} should begin with {:04}_", place + 1));
        }
    }
    assert_none("a schema is changed by the next migration", &findings);
}

#[test]
fn no_machine_and_no_registry_is_named() {
    // Put together here, so that this file does not find itself.
    let folders = ["work", "root", "home", "Users"].map(|folder| format!("/{folder}/"));
    let hosts = ["registry.npmjs", "static.crates", "index.crates", "files.pythonhosted", "deb.debian"]
        .map(|host| format!("{host}."));
    let mut findings = Vec::new();
    for file in files::all() {
        for (number, line) in file.numbered_lines() {
            let names_a_folder = folders.iter().any(|folder| begins_a_path(line, folder));
            if names_a_folder || hosts.iter().any(|host| line.contains(host)) {
                findings.push(format!("{}:{number}: {}", file.path, line.trim()));
            }
        }
    }
    assert_none("the project knows no one machine", &findings);
}

/// Whether this folder stands in the line as the beginning of a path, and not as a part of a longer one.
fn begins_a_path(line: &str, folder: &str) -> bool {
    line.match_indices(folder).any(|(start, _)| {
        let before = line.get(..start).and_then(|text| text.chars().next_back());
        before.is_none_or(|letter| !letter.is_alphanumeric() && !"._-/}".contains(letter))
    })
}

#[test]
fn every_file_that_a_paper_points_to_exists() {
    let mut findings = Vec::new();
    for paper in files::under("", ".md") {
        let folder = paper.path.rsplit_once('/').map_or("", |(folder, _)| folder);
        for piece in paper.text.split("](").skip(1) {
            let target = piece.split([')', '#', ' ']).next().unwrap_or_default();
            if !target.is_empty() && !target.contains(':') && !files::exists(folder, target) {
                findings.push(format!("{} points to {target}", paper.path));
            }
        }
    }
    assert_none("a link leads somewhere", &findings);
}
