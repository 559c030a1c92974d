//! Reports, as people meet them: on the page, as files, in a frame of another website and on the command line.

use std::path::Path;
use std::process::Command;

use crate::harness::{Person, Town};

/// How many people weigh.
const PEOPLE: usize = 8;

/// A town on a database in a folder, with a community that is held against the Sustainable Development Goals: three issues
/// weighed by eight people, two of them linked.
fn riverside(folder: &Path) -> (Town, Person) {
    let town = Town::open_on(&folder.join("town.sqlite"), None);
    let olwen = town.founder(&[("Riverside", "riverside")]);
    let held = olwen.send("hold_against", &[("community", "riverside"), ("programme", "sdg")]);
    assert_eq!(held.status, 200, "{held:?}");
    let here = ("community", "riverside");
    for title in ["The footbridge floods", "A hall for the young", "Fewer cars in Mill Lane"] {
        let proposed = olwen.send("propose", &[here, ("kind", "concern"), ("title", title)]);
        assert_eq!(proposed.status, 200, "{proposed:?}");
    }
    for person in 0..PEOPLE {
        let guest = town.guest();
        for (issue, stance) in
            [("1", "agree"), ("2", if person % 2 == 0 { "agree" } else { "disagree" }), ("3", "agree")]
        {
            let weighed = guest.send("weigh", &[here, ("issue", issue), ("stance", stance)]);
            assert_eq!(weighed.status, 200, "{weighed:?}");
        }
    }
    for (issue, goal) in [("1", "1"), ("2", "2")] {
        let which = [here, ("issue", issue), ("programme", "sdg"), ("goal", goal)];
        let linked = olwen.send("link", &[which.as_slice(), &[("claim", "served"), ("reason", "So.")]].concat());
        assert_eq!(linked.status, 200, "{linked:?}");
    }
    (town, olwen)
}

fn folkmoot(folder: &Path, words: &[&str]) -> std::process::Output {
    let database = format!("sqlite:{}", folder.join("town.sqlite").display());
    Command::new(env!("CARGO_BIN_EXE_folkmoot")).env("FOLKMOOT_DATABASE", database).args(words).output().unwrap()
}

#[test]
fn a_report_says_plainly_what_it_found_and_how_sure_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let (_town, olwen) = riverside(folder.path());
    let page = olwen.wait_for("/c/riverside/compare/sdg", "<mark>one</mark> is in no programme").text;
    for words in [
        "Of the <mark>3</mark> things that people here put first, <mark>one</mark> is in no programme.",
        "most likely",
        "Whose priorities does the programme serve?",
        "People here do not fall into groups",
        "Order is not weight, though",
        "Do people agree on how these match?",
        "What if we weighed otherwise?",
        "class=\"slope\"",
        "in no goal",
        "The seed is 2026.",
        "folkmoot compare riverside sdg --json",
    ] {
        assert!(page.contains(words), "lacks {words:?}: {page}");
    }
}

#[test]
fn the_command_line_and_the_file_are_the_same_to_the_last_byte() {
    let folder = tempfile::tempdir().unwrap();
    let (town, olwen) = riverside(folder.path());
    let start = "/c/riverside/compare/sdg";
    olwen.wait_for(start, "Of the <mark>3</mark> things that people here put first, <mark>one</mark>");
    let said = folkmoot(folder.path(), &["compare", "riverside", "sdg", "--json"]);
    let again = folkmoot(folder.path(), &["compare", "riverside", "sdg", "--json"]);
    assert!(said.status.success(), "{said:?}");
    assert_eq!(said.stdout, again.stdout, "the same ledger and seed, the same bytes");
    let said = String::from_utf8(said.stdout).unwrap();
    let file = olwen.wait_for(&format!("{start}/report.json"), "\"number\": 3").text;
    assert_eq!(file, said);
    assert!(!said.contains("member") && !said.contains("\"coder\""), "nobody is named or numbered: {said}");

    let csv = town.guest().read(&format!("{start}/report.csv")).text;
    let columns = "ledger_number,programme,version,seed,by,part,of,name,title,value,low,high,people,place,links,contested,none_fits\n";
    assert!(csv.starts_with(columns), "{csv}");
    let cells = |line: &str| line.split(',').count();
    assert!(csv.lines().filter(|line| !line.contains('"')).all(|line| cells(line) == 17), "{csv}");
    assert!(csv.contains(",issue,ours,1,The footbridge floods,"), "{csv}");
    let svg = town.guest().read(&format!("{start}/lists.svg")).text;
    assert!(svg.starts_with("<svg xmlns") && svg.contains("The footbridge floods"), "{svg}");

    let words = folkmoot(folder.path(), &["compare", "riverside", "sdg"]);
    let words = String::from_utf8(words.stdout).unwrap();
    assert!(words.contains("Of the 3 things that people here put first, one is in no programme."), "{words}");
    assert!(words.contains("the seed is 2026"), "{words}");
    for (line, code) in [
        (&["compare", "riverside", "none"][..], 1),
        (&["compare", "nowhere", "sdg"], 1),
        (&["compare", "riverside", "sdg", "--edition", "1-1"], 1),
        (&["compare", "riverside", "sdg", "--edition", "first"], 2),
    ] {
        assert_eq!(folkmoot(folder.path(), line).status.code(), Some(code), "{line:?}");
    }
}

#[test]
fn each_way_to_look_at_a_comparison_has_files_of_its_own_that_say_what_they_are_of() {
    let folder = tempfile::tempdir().unwrap();
    let (town, olwen) = riverside(folder.path());
    let start = "/c/riverside/compare/sdg";
    let page = olwen.wait_for(&format!("{start}?by=approvals"), "These figures are weighed otherwise").text;
    for file in ["report.csv", "report.json", "lists.svg", "small"] {
        assert!(page.contains(&format!("{start}/{file}?by=approvals")), "lacks {file}: {page}");
    }
    assert!(page.contains("folkmoot compare riverside sdg --by approvals --json"), "{page}");
    let guest = town.guest();
    let says = |words: &[&str]| {
        let said = folkmoot(folder.path(), words);
        assert!(said.status.success(), "{said:?}");
        String::from_utf8(said.stdout).unwrap()
    };
    let json = olwen.wait_for(&format!("{start}/report.json?by=approvals"), "\"number\": 3").text;
    assert_eq!(json, says(&["compare", "riverside", "sdg", "--by", "approvals", "--json"]), "byte for byte");
    assert!(json.contains("\"by\": \"approvals\"") && json.contains("\"weighings\": []"), "{json}");
    let whole = guest.read(&format!("{start}/report.json")).text;
    assert!(whole.contains("\"by\": null") && whole != json, "{whole}");
    let csv = guest.read(&format!("{start}/report.csv?by=approvals")).text;
    assert_eq!(csv, says(&["compare", "riverside", "sdg", "--by", "approvals", "--csv"]));
    assert!(csv.lines().skip(1).all(|line| line.contains(",2026,approvals,")), "{csv}");
    for sum in ["both", "ours_only", "theirs_only", "opposed"] {
        assert!(csv.contains(&format!(",measure,ours,{sum},")), "{csv}");
    }
    let svg = guest.read(&format!("{start}/lists.svg?by=approvals")).text;
    assert!(svg.contains("Put first: Each “agree” counts one"), "{svg}");
    let small = guest.read(&format!("{start}/small?by=approvals")).text;
    assert!(small.contains("These figures are weighed otherwise") && small.contains("?by=approvals\""), "{small}");
    let words = says(&["compare", "riverside", "sdg", "--by", "approvals"]);
    assert!(words.contains(", approvals\n") && !words.contains("Whose priorities"), "{words}");

    for file in ["report.csv", "report.json", "lists.svg"] {
        assert_eq!(guest.read(&format!("{start}/{file}?by=group-1")).status, 404, "nobody found any group");
    }
    assert_eq!(guest.read(&format!("{start}/small?by=group-1")).status, 200, "a page that is framed is not lost");
    assert_eq!(guest.read("/c/riverside/compare/together.json?by=group-1").status, 404);
    let said = folkmoot(folder.path(), &["compare", "riverside", "sdg", "--by", "group-1"]);
    assert!(!said.status.success() && String::from_utf8_lossy(&said.stderr).contains("there is approvals"), "{said:?}");
}

#[test]
fn one_issue_in_a_residents_words_stands_for_its_group_unless_it_was_taken_out() {
    let folder = tempfile::tempdir().unwrap();
    let (town, olwen) = riverside(folder.path());
    let start = "/c/riverside/compare/sdg";
    olwen.wait_for(start, "Of the <mark>3</mark> things that people here put first, <mark>one</mark>");
    let page = town.guest().read(start).text;
    let group = |page: &str, name: &str| {
        let from = page.split(&format!("data-group=\"{name}\"")).nth(1).unwrap();
        from.split("</section>").next().unwrap().to_owned()
    };
    let ours = group(&page, "ours");
    assert!(ours.contains("in a resident’s own words") && ours.contains("<blockquote"), "{ours}");
    assert!(ours.contains("Fewer cars in Mill Lane"), "{ours}");
    assert!(group(&page, "theirs").contains("in the programme’s own words"), "{page}");
    assert!(!group(&page, "opposed").contains("<blockquote"), "nothing is opposed: {page}");
    let taken_out = [("community", "riverside"), ("issue", "3"), ("reason", "Names somebody.")];
    assert_eq!(olwen.send("remove_issue", &taken_out).status, 200);
    let page = town.guest().read(start).text;
    assert!(!page.contains("Fewer cars in Mill Lane"), "{page}");
}

#[test]
fn only_the_small_page_may_be_framed_and_it_runs_no_script() {
    let folder = tempfile::tempdir().unwrap();
    let (town, _) = riverside(folder.path());
    let guest = town.guest();
    let start = "/c/riverside/compare/sdg";
    let small = guest.read(&format!("{start}/small"));
    assert_eq!(small.status, 200);
    assert!(small.policy.contains("frame-ancestors *") && small.policy.contains("default-src 'none'"), "{small:?}");
    assert!(!small.policy.contains("script-src") && !small.text.contains("<script"), "{small:?}");
    assert!(small.text.starts_with("<!DOCTYPE html><html lang=\"en\""), "{small:?}");
    assert!(small.text.contains("The whole comparison") && !small.text.contains("<form"), "{small:?}");
    for path in [start.to_owned(), format!("{start}/report.json"), format!("{start}/lists.svg"), "/".to_owned()] {
        let policy = guest.read(&path).policy;
        assert!(policy.contains("frame-ancestors 'none'"), "{path}: {policy}");
    }
    for path in
        ["/c/nowhere/compare/sdg/small", "/c/riverside/compare/none/small", "/c/riverside/compare/sdg/9/9/small"]
    {
        let answer = guest.read(path);
        assert_eq!(answer.status, 404, "{path}");
        assert!(!answer.policy.contains("frame-ancestors *"), "{path}");
    }
    // A programme that the community is not held against has no report.
    assert_eq!(guest.read("/c/riverside/compare/mdg/report.json").status, 404);
    let page = guest.read("/c/riverside/compare/mdg").text;
    assert!(page.contains("nothing can be compared"), "{page}");
}
