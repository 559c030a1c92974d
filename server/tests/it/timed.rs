//! Timelines, as people meet them: what editions, months and versions of a programme leave behind.

use crate::harness::{Person, Town};

const HERE: (&str, &str) = ("community", "riverside");
const START: &str = "/c/riverside/compare/our-plan/over-time";

/// A town whose community weighs three issues, of which one is linked, with an agenda of its first two.
fn riverside() -> (Town, Person) {
    let town = Town::open();
    let olwen = town.founder(&[("Riverside", "riverside")]);
    add(&olwen, "Homes\nBuses");
    for title in ["The footbridge floods", "A hall for the young", "Fewer cars in Mill Lane"] {
        done(&olwen, "propose", &[HERE, ("kind", "concern"), ("title", title)]);
    }
    for _ in 0..6 {
        let guest = town.guest();
        for issue in ["1", "2", "3"] {
            done(&guest, "weigh", &[HERE, ("issue", issue), ("stance", "agree")]);
        }
    }
    done(&olwen, "start_agenda", &[HERE, ("title", "Getting <about>")]);
    choose(&olwen, &["1", "2"]);
    (town, olwen)
}

fn done(person: &Person, act: &str, fields: &[(&str, &str)]) {
    let answer = person.send(act, fields);
    assert_eq!(answer.status, 200, "{act}: {answer:?}");
}

fn add(person: &Person, goals: &str) {
    done(person, "add_programme", &[HERE, ("name", "Our plan"), ("goals", goals)]);
}

fn choose(person: &Person, issues: &[&str]) {
    let chosen = issues.iter().map(|issue| ("issues[]", *issue));
    let fields: Vec<_> = [HERE, ("agenda", "1"), ("offered", "1,2,3")].into_iter().chain(chosen).collect();
    done(person, "choose_issues", &fields);
}

fn publish(person: &Person) {
    done(person, "publish", &[HERE, ("agenda", "1")]);
}

fn hold(person: &Person) {
    done(person, "hold_against", &[HERE, ("programme", "our-plan")]);
}

#[test]
fn editions_and_versions_leave_points_and_an_edition_from_before_gets_one_once() {
    let (town, olwen) = riverside();
    let guest = town.guest();
    // Two editions are out before the community is held against anything.
    publish(&olwen);
    choose(&olwen, &["1", "2", "3"]);
    publish(&olwen);
    let page = guest.read(START).text;
    assert!(page.contains("not held against this programme, so nothing is kept"), "{page}");

    hold(&olwen);
    done(
        &olwen,
        "link",
        &[HERE, ("issue", "1"), ("programme", "our-plan"), ("goal", "1"), ("claim", "served"), ("reason", "So.")],
    );
    // The whole community's point is the last one that is made.
    let file = olwen.wait_for(&format!("{START}.csv"), "\n,,,,").text;
    let page = guest.read(START).text;
    for words in [
        "Getting &lt;about&gt;",
        "From edition 1 to edition 2, the part of our weight that belongs to none of its goals",
        "So far there is one point",
        "afterwards",
        "class=\"chart\"",
        "/c/riverside/agendas/1/editions/1",
        "our-plan@1",
        "a later edition was out already",
        "with the seed 2026",
    ] {
        assert!(page.contains(words), "lacks {words:?}: {page}");
    }
    assert!(!page.contains("NaN") && !page.contains("our-plan@2"), "{page}");

    // A new version of the programme has a point beside the latest edition, and the first edition keeps its own.
    let fields =
        [HERE, ("programme", "our-plan"), ("version", "1"), ("name", "Our plan"), ("goals", "Homes\nBuses\nParks")];
    done(&olwen, "edit_programme", &fields);
    let page = olwen.wait_for(START, "our-plan@2").text;
    assert!(page.contains("from version 1 to version 2"), "{page}");
    let month = file.lines().nth(1).unwrap().split(',').nth(4).unwrap();
    let csv = olwen.wait_for(&format!("{START}.csv"), &format!(",{month},our-plan,2,")).text;
    let rows = |csv: &str, of: &str| csv.lines().filter(|line| line.starts_with(of)).count();
    assert_eq!((rows(&csv, "1,1,"), rows(&csv, "1,2,"), rows(&csv, ",,")), (1, 2, 2), "{csv}");
    let json = guest.read(&format!("{START}.json"));
    assert!(json.text.contains("\"late\": true") && json.text.contains("\"seed\": 2026"), "{}", json.text);
    assert!(guest.read("/c/riverside/compare/our-plan").text.contains(START), "the comparison leads there");
    assert!(guest.read("/method").text.contains("id=\"over-time\""));
}

#[test]
fn a_timeline_of_few_people_says_so_and_shows_no_figure() {
    let town = Town::open();
    let olwen = town.founder(&[("Riverside", "riverside")]);
    add(&olwen, "Homes");
    hold(&olwen);
    done(&olwen, "propose", &[HERE, ("kind", "concern"), ("title", "The footbridge floods")]);
    let page = olwen.wait_for(START, "fewer than 5 people. They are not shown").text;
    assert!(!page.contains("class=\"chart\"") && !page.contains("over-time.csv"), "{page}");
    let csv = olwen.read(&format!("{START}.csv")).text;
    assert_eq!(csv.lines().count(), 1, "{csv}");
}

#[test]
fn a_timeline_of_what_is_not_there_is_not_there() {
    let (town, olwen) = riverside();
    let guest = town.guest();
    for path in [
        "/c/nowhere/compare/sdg/over-time".to_owned(),
        "/c/riverside/compare/none/over-time".to_owned(),
        "/c/riverside/compare/our-plan@7/over-time".to_owned(),
        "/c/riverside/compare/none/over-time.json".to_owned(),
    ] {
        assert_eq!(guest.read(&path).status, 404, "{path}");
    }
    hold(&olwen);
    done(&olwen, "remove_programme", &[HERE, ("programme", "our-plan"), ("reason", "It was a test.")]);
    let page = guest.read(START);
    assert!(page.status == 200 && page.text.contains("taken out"), "{page:?}");
    assert_ne!(guest.read(&format!("{START}.csv")).status, 200);
}
