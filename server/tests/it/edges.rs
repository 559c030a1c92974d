//! Comparisons at their edges: nothing linked, nothing that fits, one goal, everybody for everything, a programme that goes
//! away meanwhile. Each page and file answers, and none says a figure that is none.

use crate::harness::{Answer, Person, Town};

const HERE: (&str, &str) = ("community", "riverside");
const PLAN: (&str, &str) = ("programme", "our-plan");
const START: &str = "/c/riverside/compare/our-plan";

/// How many people agree with everything.
const PEOPLE: usize = 6;

fn done(person: &Person, act: &str, fields: &[(&str, &str)]) {
    let answer = person.send(act, fields);
    assert_eq!(answer.status, 200, "{act}: {answer:?}");
}

/// A town whose community is held against a plan of these goals, and in which everybody agrees with each of three issues.
fn riverside(goals: &str) -> (Town, Person) {
    let town = Town::open();
    let olwen = town.founder(&[("Riverside", "riverside")]);
    done(&olwen, "add_programme", &[HERE, ("name", "Our plan"), ("goals", goals), ("hold", "yes")]);
    for title in ["The footbridge floods", "A hall for the young", "Fewer cars in Mill Lane"] {
        done(&olwen, "propose", &[HERE, ("kind", "concern"), ("title", title)]);
    }
    for _ in 0..PEOPLE {
        let guest = town.guest();
        for issue in ["1", "2", "3"] {
            done(&guest, "weigh", &[HERE, ("issue", issue), ("stance", "agree")]);
        }
    }
    (town, olwen)
}

fn link(person: &Person, issue: &str, goal: &str) {
    let which = [HERE, ("issue", issue), PLAN, ("goal", goal)];
    done(person, "link", &[which.as_slice(), &[("claim", "served"), ("reason", "So.")]].concat());
}

/// Checks that an answer says no number that is none.
#[track_caller]
fn is_sane(path: &str, answer: &Answer) {
    let text = &answer.text;
    let words = text.split(|letter: char| !letter.is_alphanumeric());
    for word in words {
        assert!(!["NaN", "inf", "Infinity", "infinity"].contains(&word), "{path} says {word}: {text}");
    }
    for nonsense in ["-0\u{a0}%", "−0\u{a0}%", "−0.00", ",-0,", " -0,", "0 of 0", "0</mark> of <mark>0<"] {
        assert!(!text.contains(nonsense), "{path} says {nonsense:?}: {text}");
    }
}

/// Reads every page and file of the comparison, when its report is there.
#[track_caller]
fn everything_is_sane(person: &Person) {
    person.wait_for(&format!("{START}/report.json"), "\"measures\"");
    let files = ["", "?all=ours", "?by=approvals", "/report.json", "/report.csv", "/lists.svg", "/small", "/over-time"];
    let more = ["/over-time.csv", "/over-time.json"];
    let paths = files.into_iter().chain(more).map(|end| format!("{START}{end}"));
    let together = ["", "/together.json", "/together.csv"].map(|end| format!("/c/riverside/compare{end}"));
    for path in paths.chain(together) {
        let answer = person.read(&path);
        assert_eq!(answer.status, 200, "{path}: {answer:?}");
        is_sane(&path, &answer);
    }
}

#[test]
fn where_nobody_linked_anything_no_figure_is_made_up() {
    let (_town, olwen) = riverside("Homes\nBuses");
    everything_is_sane(&olwen);
    let page = olwen.read(START).text;
    assert!(page.contains("nothing can be compared"), "{page}");
}

#[test]
fn where_none_of_the_words_fit_everything_is_in_the_gap() {
    let (_town, olwen) = riverside("Homes\nBuses");
    for issue in ["1", "2", "3"] {
        done(&olwen, "say_none_fits", &[HERE, PLAN, ("issue", issue), ("said", "yes")]);
    }
    let page = olwen.wait_for(START, "Of our weight, 100\u{a0}% belongs to no goal").text;
    assert!(page.contains("nobody here asked for <mark>2</mark>"), "{page}");
    everything_is_sane(&olwen);
}

#[test]
fn a_programme_of_one_goal_can_be_compared_with() {
    let (_town, olwen) = riverside("Everything");
    for issue in ["1", "2", "3"] {
        link(&olwen, issue, "1");
    }
    let page = olwen.wait_for(START, "Of our weight, 0\u{a0}% belongs to no goal").text;
    assert!(page.contains("Both sides have 100\u{a0}% of their weight in common"), "{page}");
    everything_is_sane(&olwen);
}

#[test]
fn where_everybody_agrees_with_everything_no_order_is_claimed() {
    let (_town, olwen) = riverside("Homes\nBuses\nParks");
    for (issue, goal) in [("1", "1"), ("2", "2"), ("3", "3")] {
        link(&olwen, issue, goal);
    }
    // Before the report is worked out, the page says nothing of orders.
    let page = olwen.wait_for(START, "one side does not put them in any order").text;
    assert!(page.contains("Both sides have 100\u{a0}% of their weight in common"), "{page}");
    everything_is_sane(&olwen);
}

#[test]
fn a_programme_that_is_taken_out_while_it_is_compared_leaves_clear_pages() {
    let (town, olwen) = riverside("Homes\nBuses");
    link(&olwen, "1", "1");
    // The report is under way, or just made: nobody waits for it.
    done(&olwen, "remove_programme", &[HERE, PLAN, ("reason", "It was withdrawn.")]);
    let guest = town.guest();
    let page = guest.read(START);
    assert!(page.status == 200 && page.text.contains("taken out"), "{page:?}");
    for end in ["/report.json", "/report.csv", "/lists.svg", "/small", "/over-time.csv", "/over-time.json"] {
        let answer = guest.read(&format!("{START}{end}"));
        assert!((400..500).contains(&answer.status), "{end}: {answer:?}");
        is_sane(end, &answer);
    }
    for path in ["/c/riverside/compare", "/c/riverside", "/c/riverside/issues/1", &format!("{START}/over-time")] {
        let answer = guest.read(path);
        assert_eq!(answer.status, 200, "{path}: {answer:?}");
        is_sane(path, &answer);
    }
    // It comes back with its links, and the report with it.
    done(&olwen, "restore_programme", &[HERE, PLAN]);
    done(&olwen, "hold_against", &[HERE, PLAN]);
    olwen.wait_for(START, "Of our weight, 67\u{a0}% belongs to no goal");
    everything_is_sane(&olwen);
}
