//! What residents do, and what they are told when something cannot be done: nothing is lost, nothing is stored that should
//! not be.

use crate::harness::{Answer, Person, Town};

/// A community, the one who runs it, and somebody who has taken part in nothing yet.
struct Riverside {
    town: Town,
    operator: Person,
    ada: Person,
}

impl Riverside {
    fn open() -> Self {
        let town = Town::open();
        let operator = town.founder(&[("Riverside", "riverside"), ("Far Side", "far-side")]);
        let ada = town.guest();
        Self { town, operator, ada }
    }

    /// Has as many guests agree with the first issue.
    fn agree(&self, people: usize) {
        for _ in 0..people {
            assert_eq!(self.town.guest().send("weigh", &[HERE, FIRST, ("stance", "agree")]).status, 200);
        }
    }
}

const HERE: (&str, &str) = ("community", "riverside");
const FIRST: (&str, &str) = ("issue", "1");
const BENCH: [(&str, &str); 4] = [HERE, ("kind", "idea"), ("title", "A bench by the water"), ("place", "Ferry Lane")];
const BRIDGE: [(&str, &str); 3] = [HERE, ("kind", "concern"), ("title", "The bridge is shut")];

fn is_shown(answer: &Answer, words: &str) {
    assert!(answer.text.contains(words), "lacks {words:?}: {}", answer.text);
}

fn is_not_shown(answer: &Answer, words: &str) {
    assert!(!answer.text.contains(words), "holds {words:?}: {}", answer.text);
}

#[test]
fn counts_come_after_ones_own_answer_and_not_for_fewer_than_five() {
    let riverside = Riverside::open();
    riverside.ada.send("propose", &BENCH);
    riverside.agree(3);
    is_shown(&riverside.ada.read("/c/riverside/issues/1"), "too few to say");
    riverside.agree(2);
    let bea = riverside.town.guest();
    let before = bea.read("/c/riverside/issues/1");
    is_shown(&before, "Answer first: then you see what 6 people said.");
    is_not_shown(&before, "6 agree");
    let answered = bea.submit("weigh", &[HERE, FIRST, ("stance", "disagree"), ("matters", "yes"), ("back", "issue")]);
    let after = bea.follow(&answered);
    for words in ["6 of 7 agree.", "n = 7", "One of them says that it matters a lot.", "aria-pressed=\"true\""] {
        is_shown(&after, words);
    }
    let back = bea.submit("unweigh", &[HERE, FIRST, ("back", "issue")]);
    is_not_shown(&bea.follow(&back), "6 agree");
}

#[test]
fn a_proposer_changes_the_words_until_somebody_else_answers() {
    let riverside = Riverside::open();
    let proposed = riverside.ada.submit("propose", &BENCH);
    is_shown(&riverside.ada.follow(&proposed), "It is in the pile");
    is_shown(&riverside.ada.read("/c/riverside/issues/1/edit"), "A bench by the water");
    let refused =
        riverside.ada.submit("edit_issue", &[HERE, FIRST, ("kind", "idea"), ("title", ""), ("place", "Quay")]);
    let form = riverside.ada.follow(&refused);
    assert_eq!(form.status, 422);
    is_shown(&form, "Please write something here.");
    is_shown(&form, "value=\"Quay\"");
    let words = [HERE, FIRST, ("kind", "idea"), ("title", "Two benches by the water")];
    let page = riverside.ada.follow(&riverside.ada.submit("edit_issue", &words));
    is_shown(&page, "Two benches by the water");
    is_shown(&page, "Changed by whoever proposed it");
    assert_eq!(riverside.town.guest().read("/c/riverside/issues/1/edit").status, 403);
    riverside.agree(1);
    assert_eq!(riverside.ada.read("/c/riverside/issues/1/edit").status, 422);
    assert_eq!(riverside.ada.send("edit_issue", &words).status, 422);
}

#[test]
fn comments_stand_by_type_with_a_day_and_without_a_name() {
    let riverside = Riverside::open();
    riverside.ada.send("propose", &BENCH);
    let bea = riverside.town.neighbour("Beatrix");
    let refused = bea.submit("comment", &[HERE, FIRST, ("kind", "rant"), ("text", "My own words")]);
    let form = bea.follow(&refused);
    assert_eq!(form.status, 422);
    is_shown(&form, "My own words</textarea>");
    let page = bea.follow(&bea.submit("comment", &[HERE, FIRST, ("kind", "experience"), ("text", "I sat there once")]));
    is_shown(&page, "Experiences");
    let read = riverside.town.guest().read("/c/riverside/issues/1");
    is_shown(&read, "A resident, ");
    is_shown(&read, "A comment was added");
    is_not_shown(&read, "Beatrix");
}

#[test]
fn a_steward_takes_out_with_a_reason_that_all_can_read_and_brings_back() {
    let riverside = Riverside::open();
    riverside.ada.send("propose", &[HERE, ("kind", "concern"), ("title", "Mrs Example is rude"), ("story", "She was")]);
    let bea = riverside.town.guest();
    let refused = riverside.operator.submit("remove_issue", &[HERE, FIRST, ("reason", "")]);
    is_shown(&riverside.operator.follow(&refused), "Please write something here.");
    let removed = riverside.operator.submit("remove_issue", &[HERE, FIRST, ("reason", "It names a person")]);
    is_shown(&riverside.operator.follow(&removed), "Mrs Example is rude");
    let read = bea.read("/c/riverside/issues/1");
    assert_eq!(read.status, 200);
    is_shown(&read, "A steward took it out on");
    is_shown(&read, "It names a person");
    is_not_shown(&read, "Mrs Example");
    is_not_shown(&read, "She was");
    is_not_shown(&bea.send("read_issue", &[HERE, FIRST]), "Mrs Example");
    is_not_shown(&bea.read("/c/riverside/issues"), "Mrs Example");
    is_shown(&riverside.ada.read("/c/riverside/issues/1"), "She was");
    assert_eq!(bea.send("weigh", &[HERE, FIRST, ("stance", "agree")]).status, 422);
    assert_eq!(riverside.operator.send("restore_issue", &[HERE, FIRST]).status, 200);
    is_shown(&bea.read("/c/riverside/issues/1"), "Brought back by a steward");
}

#[test]
fn undo_shows_the_same_card_again() {
    let riverside = Riverside::open();
    riverside.ada.send("propose", &BENCH);
    riverside.ada.send("propose", &BRIDGE);
    let bea = riverside.town.guest();
    let answered = bea.submit("weigh", &[HERE, FIRST, ("stance", "pass")]);
    is_shown(&bea.follow(&answered), "Undo “Pass”");
    let undone = bea.submit("unweigh", &[HERE, FIRST]);
    let card = bea.follow(&undone);
    is_shown(&card, "A bench by the water");
    is_not_shown(&card, "Undo “Pass”");
}

#[test]
fn sending_a_form_twice_makes_one_issue_and_one_comment() {
    let riverside = Riverside::open();
    let first = riverside.ada.submit("propose", &BENCH);
    let second = riverside.ada.submit("propose", &BENCH);
    assert_eq!(first.location, second.location);
    for _ in 0..2 {
        riverside.ada.submit("comment", &[HERE, FIRST, ("kind", "question"), ("text", "Who owns the bank?")]);
    }
    let page = riverside.ada.read("/c/riverside/issues/1").text;
    assert_eq!(page.matches("Who owns the bank?").count(), 1);
    is_shown(&riverside.ada.read("/c/riverside"), "The one issue");
}

#[test]
fn an_empty_form_comes_back_with_every_reason() {
    let riverside = Riverside::open();
    let refused = riverside.ada.submit("propose", &[HERE, ("story", "I wrote this already")]);
    let form = riverside.ada.follow(&refused);
    assert_eq!(form.status, 422);
    for words in ["2 things to put right", "Please choose one of these.", "I wrote this already</textarea>"] {
        is_shown(&form, words);
    }
    is_shown(&riverside.ada.read("/c/riverside"), "Nobody has said anything yet");
}

#[test]
fn what_is_too_long_comes_back_whole_and_what_is_enormous_is_told_so() {
    let riverside = Riverside::open();
    let long = "x".repeat(4_001);
    let refused = riverside.ada.submit("propose", &[HERE, ("kind", "idea"), ("title", "A bench"), ("story", &long)]);
    let form = riverside.ada.follow(&refused);
    is_shown(&form, "it has 4001 characters and there is room for 4000");
    is_shown(&form, &long);
    let enormous = "x".repeat(300_000);
    let refused =
        riverside.ada.submit("propose", &[HERE, ("kind", "idea"), ("title", "A bench"), ("story", &enormous)]);
    assert_eq!(refused.status, 413);
    is_shown(&refused, "too long");
    is_shown(&riverside.ada.read("/c/riverside"), "Nobody has said anything yet");
}

#[test]
fn control_characters_are_refused_beside_their_field() {
    let riverside = Riverside::open();
    let refused = riverside.ada.submit("propose", &[HERE, ("kind", "idea"), ("title", "A \u{7} bench\u{202e}")]);
    let form = riverside.ada.follow(&refused);
    assert_eq!(form.status, 422);
    is_shown(&form, "characters that cannot be shown");
    assert_eq!(riverside.ada.send("propose", &[HERE, ("kind", "idea"), ("title", "\0")]).status, 422);
}

#[test]
fn a_script_in_any_field_is_shown_as_the_text_that_it_is() {
    let riverside = Riverside::open();
    let script = "</textarea></title><script>alert(1)</script>\"'<img src=x onerror=alert(1)>";
    let fields = [HERE, ("kind", "idea"), ("title", script), ("story", script), ("place", script)];
    assert_eq!(riverside.ada.submit("propose", &fields).status, 303);
    riverside.ada.submit("comment", &[HERE, FIRST, ("kind", "question"), ("text", script)]);
    let refused = riverside.ada.submit("comment", &[HERE, FIRST, ("kind", script), ("text", script)]);
    let pages = [
        riverside.ada.follow(&refused),
        riverside.ada.read("/c/riverside/issues/1"),
        riverside.ada.read("/c/riverside/issues/1/edit"),
        riverside.ada.read("/c/riverside/issues"),
        riverside.ada.read("/c/riverside"),
        riverside.town.guest().read("/c/riverside/weigh"),
        riverside.operator.read("/c/riverside/issues/1"),
    ];
    for page in pages {
        is_not_shown(&page, "<script>alert");
        is_not_shown(&page, "<img src=x");
        is_not_shown(&page, "</textarea></title>");
        is_shown(&page, "alert(1)");
    }
    riverside.operator.send("remove_issue", &[HERE, FIRST, ("reason", script)]);
    is_not_shown(&riverside.ada.read("/c/riverside/issues/1"), "<script>alert");
    is_not_shown(&riverside.ada.read("/c/%3Cscript%3Ealert(1)"), "<script>alert");
}

#[test]
fn a_forged_cookie_is_a_guest_who_can_take_part() {
    let riverside = Riverside::open();
    riverside.ada.send("propose", &BENCH);
    let bea = riverside.town.guest();
    bea.send_cookie("folkmoot", &"f".repeat(64));
    bea.send_cookie("folkmoot-form", "forged");
    assert_eq!(bea.read("/c/riverside/propose").status, 200);
    let answered = bea.submit("weigh", &[HERE, FIRST, ("stance", "agree")]);
    assert_eq!(answered.status, 303);
    assert!(answered.cookies.iter().any(|cookie| cookie.starts_with("folkmoot=")), "{answered:?}");
    assert_eq!(bea.send("remove_issue", &[HERE, FIRST, ("reason", "Mine")]).status, 403);
}

#[test]
fn what_is_elsewhere_or_nowhere_is_not_found() {
    let riverside = Riverside::open();
    riverside.ada.send("propose", &BENCH);
    for path in ["/c/far-side/issues/1", "/c/riverside/issues/2", "/c/riverside/issues/x", "/c/nowhere", "/nothing"] {
        let page = riverside.ada.read(path);
        assert_eq!(page.status, 404, "{path}");
        is_shown(&page, "There is nothing at this address");
    }
    is_shown(&riverside.ada.read("/c/riverside/issues/2"), "Back to Riverside");
    let elsewhere = [("community", "far-side"), FIRST, ("stance", "agree"), ("kind", "question"), ("text", "Why?")];
    for function in ["weigh", "unweigh", "comment", "edit_issue"] {
        assert_eq!(riverside.ada.send(function, &elsewhere).status, 404, "{function}");
    }
    let nowhere = [("community", "nowhere"), ("kind", "idea"), ("title", "A bench")];
    assert_eq!(riverside.ada.send("propose", &nowhere).status, 404);
}

#[test]
fn a_closed_community_says_so_keeps_what_was_typed_and_shows_what_people_said() {
    let riverside = Riverside::open();
    riverside.ada.send("propose", &BENCH);
    riverside.agree(5);
    let unsaid = riverside.operator.submit("close_weighing", &[HERE, ("reason", "")]);
    is_shown(&riverside.operator.follow(&unsaid), "Weighing is open");
    riverside.operator.submit("close_weighing", &[HERE, ("reason", "The hall meets tonight")]);
    let refused = riverside.ada.submit("propose", &BRIDGE);
    let form = riverside.ada.follow(&refused);
    assert_eq!(form.status, 422);
    is_shown(&form, "has closed weighing");
    is_shown(&form, "The bridge is shut");
    assert_eq!(riverside.ada.send("weigh", &[HERE, FIRST, ("stance", "pass")]).status, 422);
    let bea = riverside.town.guest();
    is_shown(&bea.read("/c/riverside/weigh"), "Weighing is closed");
    is_shown(&bea.read("/c/riverside"), "The hall meets tonight");
    let read = bea.read("/c/riverside/issues/1");
    is_shown(&read, "Everyone who answered agrees.");
    is_not_shown(&read, "/api/weigh");
    assert_eq!(bea.send("comment", &[HERE, FIRST, ("kind", "question"), ("text", "Why closed?")]).status, 200);
    assert_eq!(riverside.operator.send("open_weighing", &[HERE]).status, 200);
    is_not_shown(&bea.read("/c/riverside/issues/1"), "Everyone who answered agrees.");
}

#[test]
fn a_form_that_stands_on_another_site_is_refused() {
    let riverside = Riverside::open();
    riverside.ada.send("propose", &BENCH);
    let refused = riverside.ada.submit_from_elsewhere("weigh", &[HERE, FIRST, ("stance", "disagree")]);
    assert_eq!(refused.status, 403);
    is_shown(&refused, "another site");
    is_shown(&riverside.ada.read("/c/riverside/issues/1"), "You proposed this");
}
