//! Programmes, links and comparisons, as people meet them: pages read and forms sent without script.

use crate::harness::{Answer, Person, Town};

/// A town with the community of Riverside, held against the Sustainable Development Goals by its organiser Olwen.
struct Riverside {
    town: Town,
    olwen: Person,
}

impl Riverside {
    fn found() -> Self {
        let town = Town::open();
        let olwen = town.founder(&[("Riverside", "riverside"), ("Hill", "hill")]);
        let chosen = olwen.submit("hold_against", &[("community", "riverside"), ("programme", "sdg")]);
        assert_eq!(chosen.location, "/c/riverside/programmes");
        Self { town, olwen }
    }

    /// Has a newcomer propose an issue; they agree with it by that.
    fn propose(&self, title: &str) -> Person {
        let person = self.town.guest();
        let proposed = person.send("propose", &[("community", "riverside"), ("kind", "concern"), ("title", title)]);
        assert_eq!(proposed.status, 200, "{proposed:?}");
        person
    }

    /// Returns the number of the goal of this code.
    fn goal(&self, code: &str) -> String {
        let found = self.olwen.read(&format!("/c/riverside/programmes/sdg?q={code}")).text;
        found.split("/c/riverside/programmes/sdg/goals/").nth(1).unwrap().split('"').next().unwrap().to_owned()
    }
}

fn link(person: &Person, issue: &str, goal: &str, claim: &str, reason: &str) -> Answer {
    let which = [("community", "riverside"), ("issue", issue), ("programme", "sdg"), ("goal", goal)];
    person.submit("link", &[which.as_slice(), &[("claim", claim), ("reason", reason)]].concat())
}

#[test]
fn an_organiser_chooses_a_programme_and_lets_it_go() {
    let riverside = Riverside::found();
    let library = riverside.olwen.read("/c/riverside/programmes").text;
    assert!(library.contains("Let it go") && library.contains("Hold us against it"), "{library}");
    assert!(library.contains("Unverified") && library.contains("Checked against its source on"), "{library}");
    let guest = riverside.town.guest().read("/c/riverside/programmes").text;
    assert!(!guest.contains("Let it go") && !guest.contains("Hold us against it"), "{guest}");
    let fields = [("community", "riverside"), ("programme", "sdg")];
    assert_eq!(riverside.town.guest().send("let_go", &fields).status, 403);
    assert_eq!(riverside.olwen.submit("let_go", &fields).status, 303);
    let again = riverside.olwen.follow(&riverside.olwen.submit("let_go", &fields));
    assert_eq!(again.status, 422);
    assert!(again.text.contains("There is nothing to undo."), "{}", again.text);
    let unknown = riverside.olwen.send("hold_against", &[("community", "riverside"), ("programme", "none")]);
    assert_eq!(unknown.status, 404);
    let page = riverside.olwen.read("/c/riverside/programmes/sdg").text;
    assert!(page.contains("not held against this programme"), "{page}");
}

#[test]
fn a_guest_links_an_issue_in_two_steps_and_others_judge_it() {
    let riverside = Riverside::found();
    let ada = riverside.propose("The footbridge floods & nobody mends it");
    let choose = ada.read("/c/riverside/issues/1/link?q=11.2").text;
    assert!(choose.contains("11.2") && choose.contains("footbridge floods &amp; nobody"), "{choose}");
    let goal = riverside.goal("11.2");
    let form = ada.read(&format!("/c/riverside/issues/1/link/sdg/{goal}"));
    assert_eq!(form.status, 200, "{form:?}");

    let refused = link(&ada, "1", &goal, "", "  <b>Because</b> it says so ");
    assert_eq!(refused.location, format!("/c/riverside/issues/1/link/sdg/{goal}"));
    let page = ada.follow(&refused);
    assert_eq!(page.status, 422);
    assert!(page.text.contains("&lt;b&gt;Because&lt;/b&gt; it says so"), "what was typed is not lost: {}", page.text);
    assert!(page.text.contains("claim-refusal") && !page.text.contains("<b>Because"), "{}", page.text);
    let long = "x".repeat(501);
    assert_eq!(ada.follow(&link(&ada, "1", &goal, "served", &long)).status, 422);
    assert_eq!(ada.follow(&link(&ada, "1", &goal, "served", "a\u{0}b")).status, 422);

    let linked = link(&ada, "1", &goal, "served", "It asks for safe ways for everybody.");
    assert_eq!(linked.location, "/c/riverside/issues/1#links");
    let page = ada.read(&format!("/c/riverside/programmes/sdg/goals/{goal}")).text;
    assert!(page.contains("footbridge") && page.contains("Fewer than 5 people"), "{page}");
    let again = ada.read(&format!("/c/riverside/issues/1/link/sdg/{goal}")).text;
    let id = again.split("name=\"link\"").nth(1).unwrap().split("value=\"").nth(1).unwrap();
    let id = id.split('"').next().unwrap();
    let ben = riverside.town.guest();
    let fields = [("community", "riverside"), ("issue", "1"), ("link", id), ("verdict", "dispute")];
    assert_eq!(ben.submit("judge", &fields).location, "/c/riverside/issues/1#links");
    let page = ben.read(&format!("/c/riverside/issues/1/link/sdg/{goal}")).text;
    assert!(page.contains("Disputed by you") && page.contains("It does not count"), "{page}");
    let nonsense = [("community", "riverside"), ("issue", "1"), ("link", id), ("verdict", "maybe")];
    assert_eq!(ben.send("judge", &nonsense).status, 422);
}

#[test]
fn what_belongs_to_another_community_is_not_there() {
    let riverside = Riverside::found();
    let ada = riverside.propose("The footbridge floods");
    let goal = riverside.goal("11.2");
    assert_eq!(link(&ada, "1", &goal, "served", "It says so.").status, 303);
    let page = ada.read(&format!("/c/riverside/issues/1/link/sdg/{goal}")).text;
    let id = page.split("name=\"link\"").nth(1).unwrap().split("value=\"").nth(1).unwrap().split('"').next().unwrap();
    let judged = ada.send("judge", &[("community", "hill"), ("issue", "1"), ("link", id), ("verdict", "dispute")]);
    assert_eq!(judged.status, 404);
    let which = [("community", "hill"), ("issue", "1"), ("programme", "sdg"), ("goal", &goal)];
    assert_eq!(ada.send("link", &[which.as_slice(), &[("claim", "served"), ("reason", "So.")]].concat()).status, 404);
    for address in [
        "/c/hill/issues/1/link".to_owned(),
        format!("/c/riverside/issues/1/link/sdg/{}", u64::MAX),
        format!("/c/riverside/issues/1/link/mdg/{goal}"),
        "/c/riverside/issues/99/link".to_owned(),
        "/c/riverside/programmes/none".to_owned(),
        "/c/riverside/programmes/sdg/goals/0".to_owned(),
        "/c/riverside/compare/none".to_owned(),
        "/c/riverside/compare/sdg/1/1".to_owned(),
    ] {
        assert_eq!(ada.read(&address).status, 404, "{address}");
    }
}

#[test]
fn a_comparison_shows_figures_from_five_people_on() {
    let riverside = Riverside::found();
    let page = riverside.olwen.read("/c/riverside/compare/sdg").text;
    assert!(page.contains("nothing can be compared"), "{page}");
    let ada = riverside.propose("The footbridge floods");
    riverside.propose("A hall for the young");
    assert_eq!(link(&ada, "1", &riverside.goal("11.2"), "served", "It says so.").status, 303);
    assert_eq!(link(&ada, "2", &riverside.goal("4"), "opposed", "It says so.").status, 303);
    let page = ada.wait_for("/c/riverside/compare/sdg", "Of our <mark>2</mark>").text;
    assert!(page.contains("Of our <mark>2</mark> issues, the programme serves <mark>1</mark>"), "{page}");
    assert!(page.contains("Their shares are not shown") && !page.contains("share-bar"), "{page}");
    for _ in 0..5 {
        let weigher = riverside.town.guest();
        let fields = [("community", "riverside"), ("issue", "1"), ("stance", "agree")];
        assert_eq!(weigher.send("weigh", &fields).status, 200);
    }
    let page = ada.wait_for("/c/riverside/compare/sdg", "number 15 of").text;
    assert!(page.contains("share-bar") && page.contains("86\u{a0}%"), "{page}");
    assert!(page.contains("issue that the programme works against"), "{page}");
    assert!(page.contains("fewer than 5 people"), "one person stands behind the hall: {page}");
    assert!(page.contains("number 15 of"), "{page}");
    let index = ada.read("/c/riverside/compare?ours=&theirs=sdg");
    assert_eq!(index.location, "/c/riverside/compare/sdg");
    assert!(ada.read("/c/riverside/compare").text.contains("compare-line"));
    assert!(ada.read("/method").text.contains("Phragmén"));
}

#[test]
fn an_organiser_adds_the_council_s_plan_by_pasting_it_and_only_that_community_lists_it() {
    let riverside = Riverside::found();
    let pasted = "1. Homes for everybody\n   1.1 Repairs within a month\n2. Buses until midnight";
    let plan = [
        ("community", "riverside"),
        ("name", "The Council\u{2019}s Plan"),
        ("publisher", "Riverside Council"),
        ("starts", "2026"),
        ("source", "https://example.org/plan"),
        ("hold", "yes"),
    ];
    let with = |goals: &'static str| [plan.as_slice(), &[("goals", goals)]].concat();

    let refused = riverside.olwen.submit("add_programme", &with("Homes | 5\n\nBuses | <b>much"));
    assert_eq!(refused.location, "/c/riverside/programmes/new");
    let page = riverside.olwen.follow(&refused);
    assert_eq!(page.status, 422);
    assert!(page.text.contains("Line 3: ") && page.text.contains("goals-refusal"), "{}", page.text);
    assert!(page.text.contains("Buses | &lt;b&gt;much") && page.text.contains("Riverside Council"), "nothing is lost");

    let added = riverside.olwen.submit("add_programme", &with(pasted));
    assert_eq!(added.location, "/c/riverside/programmes/the-council-s-plan");
    let page = riverside.olwen.follow(&added).text;
    assert!(page.contains("Repairs within a month") && page.contains("Not yet: unverified"), "{page}");
    assert!(!page.contains("not held against this programme"), "it was to be held against it at once: {page}");
    let again = riverside.olwen.submit("add_programme", &with(pasted));
    assert_eq!(again.location, "/c/riverside/programmes/the-council-s-plan-2", "the first one stays as it is");

    let guest = riverside.town.guest();
    assert!(guest.read("/c/riverside/programmes").text.contains("The Council"), "everybody here sees it");
    assert!(!guest.read("/c/hill/programmes").text.contains("The Council"), "another community's library is its own");
    let table = guest.read("/c/riverside/programmes/the-council-s-plan/programme.csv").text;
    assert!(table.contains(",1.1,Repairs within a month,") && table.starts_with("programme_id,"), "{table}");
    let json = guest.read("/c/riverside/programmes/the-council-s-plan/programme.json").text;
    let copied = [plan.as_slice(), &[("goals", &*json)]].concat();
    assert_eq!(
        riverside.olwen.submit("add_programme", &copied).location,
        "/c/riverside/programmes/the-council-s-plan-3"
    );
    assert_eq!(guest.read("/c/riverside/programmes/none/programme.json").status, 404);
}
