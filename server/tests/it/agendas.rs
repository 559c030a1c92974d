//! How an agenda comes about: started, filled, put in order, published, adopted; and what is said when that cannot be done.

use crate::harness::{Answer, Person, Town};

/// A community with three issues that nine people answered, and a resident who keeps its first agenda.
struct Riverside {
    town: Town,
    owner: Person,
}

const HERE: (&str, &str) = ("community", "riverside");
const AGENDA: (&str, &str) = ("agenda", "1");
const EDITION: (&str, &str) = ("edition", "1");
const PAGE: &str = "/c/riverside/agendas/1";

impl Riverside {
    fn open() -> Self {
        let town = Town::open();
        town.founder(&[("Riverside", "riverside"), ("Far Side", "far-side")]);
        let proposer = town.guest();
        for title in ["Buses", "Crossing", "Dentist"] {
            proposer.send("propose", &[HERE, ("kind", "concern"), ("title", title)]);
        }
        // Five more agree with the first two, and three others with the third alone.
        for person in 0..8 {
            let guest = town.guest();
            let agreed: &[&str] = if person < 5 { &["1", "2"] } else { &["3"] };
            for issue in agreed {
                let weighed = guest.send("weigh", &[HERE, ("issue", issue), ("stance", "agree")]);
                assert_eq!(weighed.status, 200, "{weighed:?}");
            }
        }
        let owner = town.neighbour("Ada");
        let started = owner.submit("start_agenda", &[HERE, ("title", "What we want"), ("purpose", "For the council.")]);
        assert_eq!(started.location, PAGE, "{started:?}");
        Self { town, owner }
    }

    /// Has the owner do something, which must be accepted, and returns the agenda's page.
    fn does(&self, function: &str, fields: &[(&str, &str)]) -> Answer {
        let done = self.owner.submit(function, &[&[HERE, AGENDA], fields].concat());
        assert_eq!(done.status, 303, "{function}: {done:?}");
        self.owner.read(PAGE)
    }

    fn chooses_all(&self) -> Answer {
        self.does("choose_issues", &[("offered", "1,2,3"), ("issues[]", "1"), ("issues[]", "2"), ("issues[]", "3")])
    }
}

/// The issues in the order in which a page names them.
fn order(page: &Answer) -> Vec<&'static str> {
    let mut found: Vec<(usize, &'static str)> = ["Buses", "Crossing", "Dentist"]
        .into_iter()
        .filter_map(|title| page.text.find(&format!(">{title}</a>")).map(|place| (place, title)))
        .collect();
    found.sort_unstable();
    found.into_iter().map(|(_, title)| title).collect()
}

fn is_shown(answer: &Answer, words: &str) {
    assert!(answer.text.contains(words), "lacks {words:?}: {}", answer.text);
}

#[test]
fn each_rule_has_its_order_and_its_ties_are_said() {
    let riverside = Riverside::open();
    let heard = riverside.chooses_all();
    assert_eq!(order(&heard), ["Buses", "Dentist", "Crossing"]);
    is_shown(&heard, "Ordered so that everyone is heard");
    is_shown(&heard, "Place 1 was a tie between 2 issues.");
    let agreed = riverside.does("order_agenda", &[("rule", "approval")]);
    assert_eq!(order(&agreed), ["Buses", "Crossing", "Dentist"]);
    is_shown(&agreed, "Places 1 to 2 are a tie.");
    let moved = riverside.does("move_issue", &[("issue", "3"), ("way", "up")]);
    assert_eq!(order(&moved), ["Buses", "Dentist", "Crossing"]);
    is_shown(&moved, "Put in order by hand");
    let out = riverside.does("move_issue", &[("issue", "1"), ("way", "out")]);
    assert_eq!(order(&out), ["Dentist", "Crossing"]);
}

#[test]
fn sections_keep_their_issues_together() {
    let riverside = Riverside::open();
    riverside.chooses_all();
    riverside.does("add_section", &[("title", "Health and care")]);
    let page = riverside.owner.read("/c/riverside/agendas/1/sections").text;
    let section = page.split("name=\"section\" value=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
    let sectioned = riverside.does("put_issue", &[("issue", "3"), ("section", section)]);
    assert_eq!(order(&sectioned), ["Dentist", "Buses", "Crossing"]);
    is_shown(&sectioned, "Not in a section");
    let gone = riverside.does("change_section", &[("section", section), ("way", "out")]);
    assert_eq!(order(&gone), ["Buses", "Dentist", "Crossing"]);
}

#[test]
fn an_edition_is_published_once_and_adopted_once() {
    let riverside = Riverside::open();
    let empty = riverside.owner.follow(&riverside.owner.submit("publish", &[HERE, AGENDA]));
    assert_eq!(empty.status, 422);
    is_shown(&empty, "This agenda is empty. Choose some issues first.");
    riverside.chooses_all();
    for _ in 0..2 {
        let published = riverside.owner.submit("publish", &[HERE, AGENDA]);
        assert_eq!(published.location, "/c/riverside/agendas/1/editions/1", "{published:?}");
    }
    for _ in 0..5 {
        let neighbour = riverside.town.guest();
        for _ in 0..2 {
            let page = neighbour.follow(&neighbour.submit("adopt", &[HERE, AGENDA, EDITION]));
            is_shown(&page, "You have adopted this edition.");
        }
    }
    let edition = riverside.owner.read("/c/riverside/agendas/1/editions/1");
    for words in ["9 people answered at least one of its issues", "100 % agree, n = 6", "5 people have adopted it."] {
        is_shown(&edition, words);
    }
    is_shown(&edition, "Fewer than 5 answers");
    is_shown(&riverside.town.guest().read("/c/riverside/agendas"), "First edition, 3 issues");
    assert_eq!(riverside.town.guest().read("/c/riverside/agendas/1/editions/2").status, 404);
    let file = riverside.town.guest().read("/c/riverside/agendas/1/editions/1/issues.csv");
    is_shown(&file, ",phragmen,1,,1,concern,Buses,6,0,0,0,6\n");
    assert_eq!(riverside.town.guest().read("/c/riverside/agendas/1/editions/2/issues.csv").status, 404);
}

#[test]
fn whoever_does_not_keep_an_agenda_sees_no_answers_on_it() {
    let riverside = Riverside::open();
    is_shown(&riverside.chooses_all(), "100 % agree, n = 6");
    let seen = riverside.town.guest().read(PAGE).text;
    assert!(seen.contains("Buses") && !seen.contains("% agree"), "{seen}");
}

#[test]
fn another_community_s_issues_and_editions_are_not_found() {
    let riverside = Riverside::open();
    riverside.chooses_all();
    riverside.owner.submit("publish", &[HERE, AGENDA]);
    let elsewhere = ("community", "far-side");
    let neighbour = riverside.town.neighbour("Bea");
    neighbour.send("start_agenda", &[elsewhere, ("title", "Theirs")]);
    let chosen = neighbour.send("choose_issues", &[elsewhere, AGENDA, ("offered", ""), ("issues[]", "2")]);
    assert_eq!(chosen.status, 404, "{chosen:?}");
    assert_eq!(neighbour.send("adopt", &[elsewhere, AGENDA, EDITION]).status, 404);
    assert_eq!(neighbour.send("publish", &[HERE, AGENDA]).status, 403);
    assert_eq!(riverside.owner.send("move_issue", &[HERE, AGENDA, ("issue", "9"), ("way", "up")]).status, 404);
}

#[test]
fn a_refused_agenda_comes_back_filled_in_and_scripts_are_text() {
    let riverside = Riverside::open();
    let purpose = "So that <script>alert(1)</script> is seen as text.";
    let long = "x".repeat(121);
    let refused = riverside.owner.submit("start_agenda", &[HERE, ("title", &long), ("purpose", purpose)]);
    let form = riverside.owner.follow(&refused);
    assert_eq!(form.status, 422);
    is_shown(&form, "it has 121 characters");
    is_shown(&form, &long);
    is_shown(&form, "So that &lt;script&gt;");
    let title = "<b>Ours</b> & \"theirs\"";
    let renamed = riverside.does("rename_agenda", &[("title", title), ("purpose", purpose)]);
    assert!(!renamed.text.contains("<b>Ours") && !renamed.text.contains("<script>alert"), "{}", renamed.text);
    is_shown(&renamed, "&lt;b&gt;Ours&lt;/b&gt;");
    let refused = riverside.owner.submit("add_section", &[HERE, AGENDA, ("title", "bell \u{7}")]);
    is_shown(&riverside.owner.follow(&refused), "characters that cannot be shown");
}
