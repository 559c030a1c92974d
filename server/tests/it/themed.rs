//! A theme's report, as people meet it: one section of an edition alone, by a plain link.

use crate::harness::{Person, Town};

const HERE: (&str, &str) = ("community", "riverside");
const AGENDA: (&str, &str) = ("agenda", "1");
const START: &str = "/c/riverside/compare/our-plan/1/1";

fn done(person: &Person, act: &str, fields: &[(&str, &str)]) {
    let answer = person.send(act, fields);
    assert_eq!(answer.status, 200, "{act}: {answer:?}");
}

/// Adds a section with an issue in it.
fn section(owner: &Person, title: &str, issue: &str) {
    done(owner, "add_section", &[HERE, AGENDA, ("title", title)]);
    let page = owner.read("/c/riverside/agendas/1/sections").text;
    let id = page.rsplit("name=\"section\" value=\"").next().and_then(|rest| rest.split('"').next()).unwrap();
    done(owner, "put_issue", &[HERE, AGENDA, ("issue", issue), ("section", id)]);
}

#[test]
fn a_theme_of_an_edition_is_compared_alone_if_enough_people_stand_behind_it() {
    let town = Town::open();
    let olwen = town.founder(&[("Riverside", "riverside")]);
    done(&olwen, "add_programme", &[HERE, ("name", "Our plan"), ("goals", "Homes\nBuses"), ("hold", "yes")]);
    for title in ["The footbridge floods", "A hall for the young", "Fewer cars in Mill Lane"] {
        done(&olwen, "propose", &[HERE, ("kind", "concern"), ("title", title)]);
    }
    for _ in 0..6 {
        let guest = town.guest();
        for (issue, stance) in [("1", "agree"), ("2", "agree"), ("3", "disagree")] {
            done(&guest, "weigh", &[HERE, ("issue", issue), ("stance", stance)]);
        }
    }
    done(&olwen, "start_agenda", &[HERE, ("title", "Getting about")]);
    let chosen = [("issues[]", "1"), ("issues[]", "2"), ("issues[]", "3")];
    done(&olwen, "choose_issues", &[[HERE, AGENDA, ("offered", "1,2,3")].as_slice(), &chosen].concat());
    section(&olwen, "Dry <feet>", "1");
    section(&olwen, "Mill Lane", "3");
    done(&olwen, "publish", &[HERE, AGENDA]);
    let which = [HERE, ("issue", "1"), ("programme", "our-plan"), ("goal", "1")];
    done(&olwen, "link", &[which.as_slice(), &[("claim", "served"), ("reason", "So.")]].concat());

    let whole = olwen.wait_for(START, "?by=section-1").text;
    assert!(whole.contains("Dry &lt;feet&gt;") && whole.contains("All of them"), "{whole}");
    assert!(!whole.contains("?by=section-2"), "one person agrees with what is in the other: {whole}");
    let theme = olwen.wait_for(&format!("{START}?by=section-1"), "Of our weight, 0\u{a0}% belongs to no goal").text;
    for words in
        ["the figures of one theme alone", "Dry &lt;feet&gt;", "one issue,", "n = 7 people", "Back to all themes"]
    {
        assert!(theme.contains(words), "lacks {words:?}: {theme}");
    }
    assert!(!theme.contains("A hall for the young"), "nothing else is in it: {theme}");
    assert!(whole.contains("A hall for the young"), "{whole}");
    let other = olwen.read(&format!("{START}?by=section-2")).text;
    assert!(!other.contains("one theme alone"), "{other}");
    assert!(!olwen.read("/c/riverside/compare/our-plan").text.contains("?by=section"), "a community has no sections");
}
