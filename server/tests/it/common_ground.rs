//! The common ground of a community, as people meet it on its page and operators on the command line.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Command;

use crate::harness::Town;

/// Brings a conversation in as files, under the name `moot`: every answer that `says` gives for a person and an issue.
fn bring_in(folder: &Path, people: usize, issues: usize, says: impl Fn(usize, usize) -> i32) {
    let mut comments = "comment-id,comment-body\n".to_owned();
    for issue in 0..issues {
        writeln!(comments, "{issue},Title {issue:02}").unwrap();
    }
    fs::write(folder.join("comments.csv"), comments).unwrap();
    let mut votes = "timestamp,comment-id,voter-id,vote\n".to_owned();
    for person in 0..people {
        for issue in 0..issues {
            let vote = says(person, issue);
            writeln!(votes, "{},{issue},{person},{vote}", 1_600_000_000 + person).unwrap();
        }
    }
    fs::write(folder.join("votes.csv"), votes).unwrap();
    let path = folder.display().to_string();
    let said = folkmoot(folder, &["import", "polis", &path, "--as", "moot", "--name", "The moot"]);
    assert!(said.contains("/c/moot"), "{said}");
}

/// Runs the program on the database in a folder and returns what it said.
fn folkmoot(folder: &Path, words: &[&str]) -> String {
    let database = format!("sqlite:{}", folder.join("moot.sqlite").display());
    let output =
        Command::new(env!("CARGO_BIN_EXE_folkmoot")).env("FOLKMOOT_DATABASE", database).args(words).output().unwrap();
    assert!(output.status.success(), "{output:?}");
    String::from_utf8(output.stdout).unwrap()
}

/// Two camps over sixteen issues: all agree on the first four, on the others a camp says what the other denies. One
/// answer in eleven strays.
fn two_camps(person: usize, issue: usize) -> i32 {
    let agrees = issue < 4 || (person + issue).is_multiple_of(2);
    let strays = (person * 7 + issue * 5).is_multiple_of(11);
    if agrees == strays { -1 } else { 1 }
}

/// Answers that hang together by nothing.
fn by_chance(person: usize, issue: usize) -> i32 {
    let mixed = agenda::rank::next_card::splitmix64((person * 1_000 + issue) as u64);
    if mixed.is_multiple_of(2) { 1 } else { -1 }
}

#[test]
fn a_new_community_is_told_that_too_few_have_answered() {
    let town = Town::open();
    let olwen = town.operator();
    let founded = olwen.send("found", &[("name", "Riverside"), ("slug", "riverside"), ("language", "en")]);
    assert_eq!(founded.status, 200, "{founded:?}");
    let front = olwen.read("/c/riverside");
    assert!(front.text.contains("/c/riverside/common-ground"), "{}", front.text);
    assert_eq!(olwen.read("/c/riverside/common-ground").status, 200);
    let page = olwen.wait_for("/c/riverside/common-ground", "Too few people have answered to say anything.");
    assert!(page.text.contains("There is no map"), "{}", page.text);
    assert_eq!(olwen.read("/c/nowhere/common-ground").status, 404);
}

#[test]
fn groups_are_shown_to_whoever_answered_and_only_named_to_others() {
    let folder = tempfile::tempdir().unwrap();
    bring_in(folder.path(), 60, 16, two_camps);
    let town = Town::open_on(&folder.path().join("moot.sqlite"), None);
    let ada = town.guest();
    let page = ada.wait_for("/c/moot/common-ground", "What each group stands for").text;
    for words in ["Answer first", "Group A", "30 people", "You are not on it", "Not once did that make groups as clear"]
    {
        assert!(page.contains(words), "lacks {words:?}: {page}");
    }
    assert!(!page.contains("In every group.") && !page.contains("tally-words"), "nothing is told before: {page}");
    for issue in 1..=16 {
        let number = issue.to_string();
        let weighed = ada.send("weigh", &[("community", "moot"), ("issue", &number), ("stance", "agree")]);
        assert_eq!(weighed.status, 200, "{weighed:?}");
    }
    let page = ada.wait_for("/c/moot/common-ground", "You are on it, marked “You”").text;
    for words in ["In every group.", "agree.", "The same as a table", "ground-own"] {
        assert!(page.contains(words), "lacks {words:?}: {page}");
    }
    assert!(!page.contains("Answer first"), "{page}");
    let other = town.guest().read("/c/moot/common-ground").text;
    assert!(!other.contains("ground-own"), "nobody sees where another stands: {other}");
}

#[test]
fn finding_no_groups_is_an_ordinary_answer() {
    let folder = tempfile::tempdir().unwrap();
    bring_in(folder.path(), 50, 12, by_chance);
    let town = Town::open_on(&folder.path().join("moot.sqlite"), None);
    let page = town.guest().wait_for("/c/moot/common-ground", "No groups were found.").text;
    assert!(page.contains("That is an ordinary answer.") && !page.contains("Group A"), "{page}");
}

#[test]
fn the_command_line_says_the_same_and_no_member() {
    let folder = tempfile::tempdir().unwrap();
    bring_in(folder.path(), 60, 16, two_camps);
    let said = folkmoot(folder.path(), &["analyse", "moot"]);
    for words in ["The moot\nPeople here fall into 2 groups.", "Group A: 30 people", "- 1. Title 00: ", "What divides"]
    {
        assert!(said.contains(words), "lacks {words:?}: {said}");
    }
    let json = folkmoot(folder.path(), &["analyse", "moot", "--json"]);
    assert_eq!(json, folkmoot(folder.path(), &["analyse", "moot", "--json"]), "the same again");
    assert!(json.contains("\"common_ground\"") && !json.contains("member"), "{json}");
    let other = folkmoot(folder.path(), &["analyse", "moot", "--seed", "7"]);
    assert!(other.contains("the seed is 7."), "{other}");
}
