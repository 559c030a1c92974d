//! Programmes that change, are taken out, come as files or are very long, as people meet them.

use std::fmt::Write as _;

use crate::harness::{Answer, Person, Town};

const HERE: (&str, &str) = ("community", "riverside");
const PLAN: (&str, &str) = ("programme", "the-plan");

/// A town with the community of Riverside, and its organiser Olwen.
struct Riverside {
    town: Town,
    olwen: Person,
}

impl Riverside {
    fn found() -> Self {
        let town = Town::open();
        let olwen = town.founder(&[("Riverside", "riverside"), ("Hill", "hill")]);
        Self { town, olwen }
    }

    /// Adds the plan and holds Riverside against it.
    fn plan(self, goals: &str) -> Self {
        let fields = [HERE, ("name", "The plan"), ("goals", goals), ("hold", "yes")];
        assert_eq!(self.olwen.submit("add_programme", &fields).location, "/c/riverside/programmes/the-plan");
        self
    }

    /// Has Olwen propose an issue, and a number of guests agree with it.
    fn issue(&self, title: &str, people: usize) {
        let proposed = self.olwen.send("propose", &[HERE, ("kind", "concern"), ("title", title)]);
        assert_eq!(proposed.status, 200, "{proposed:?}");
        for _ in 0..people {
            let weighed = self.town.guest().send("weigh", &[HERE, ("issue", "1"), ("stance", "agree")]);
            assert_eq!(weighed.status, 200, "{weighed:?}");
        }
    }

    fn link(&self, programme: &str, goal: &str) -> Answer {
        let which = [HERE, ("issue", "1"), ("programme", programme), ("goal", goal)];
        self.olwen.send("link", &[which.as_slice(), &[("claim", "served"), ("reason", "It says so.")]].concat())
    }

    fn read(&self, path: &str) -> String {
        let answer = self.town.guest().read(&format!("/c/riverside/{path}"));
        assert_eq!(answer.status, 200, "{path}: {answer:?}");
        answer.text
    }
}

#[test]
fn a_plan_that_changes_keeps_its_earlier_version_and_the_links_of_the_goals_that_stay() {
    let riverside = Riverside::found().plan("1. Homes\n2. Buses");
    riverside.issue("The footbridge floods", 0);
    for goal in ["1", "2"] {
        assert_eq!(riverside.link("the-plan", goal).status, 200);
    }
    let olwen = &riverside.olwen;
    let form = olwen.read("/c/riverside/programmes/the-plan/edit").text;
    assert!(form.contains("1. Homes\n2. Buses") && form.contains("name=\"version\" value=\"1\""), "{form}");
    let edit = |goals: &'static str, version: &'static str| {
        [HERE, PLAN, ("version", version), ("name", "The plan"), ("publisher", "The council"), ("goals", goals)]
    };
    let refused = olwen.submit("edit_programme", &edit("1. Homes | <b>much", "1"));
    let page = olwen.follow(&refused);
    assert_eq!((page.status, refused.location.as_str()), (422, "/c/riverside/programmes/the-plan/edit"));
    assert!(page.text.contains("Line 1: ") && page.text.contains("1. Homes | &lt;b&gt;much"), "{}", page.text);
    assert!(page.text.contains("value=\"The council\""), "nothing is lost: {}", page.text);

    let changed = olwen.submit("edit_programme", &edit("1. Warm homes\n3. Trees", "1"));
    assert_eq!(changed.location, "/c/riverside/programmes/the-plan/versions");
    let page = olwen.follow(&changed).text;
    for words in [
        "What changed in version 2",
        "3 Trees",
        "1 Homes → 1 Warm homes",
        "2 Buses (one link stays behind)",
        "Set by: nothing → The council",
    ] {
        assert!(page.contains(words), "{words}: {page}");
    }
    let stale = olwen.submit("edit_programme", &edit("1. Cold homes", "1"));
    assert_eq!(olwen.follow(&stale).status, 403, "somebody changed it meanwhile");

    let now = riverside.read("compare/the-plan");
    assert!(now.contains("version 2 of “The plan”") && now.contains("<mark>1</mark>"), "{now}");
    let then = riverside.read("compare/the-plan@1");
    assert!(then.contains("version 1 of “The plan”") && then.contains("This is version 1"), "{then}");
    let first = riverside.read("programmes/the-plan@1");
    assert!(first.contains("Buses") && first.contains("Version 2 has taken its place"), "{first}");
    assert!(riverside.read("programmes/the-plan@1/programme.csv").contains("Buses"));
    assert!(!riverside.read("programmes/the-plan/programme.csv").contains("Buses"));
    assert!(
        riverside.read("programmes/the-plan@1/goals/2").contains("footbridge"),
        "the link is kept where it was made"
    );
    assert!(!riverside.read("programmes/the-plan/goals/2").contains("footbridge"));
    // A form that was open all the while means the goal that it showed.
    assert_eq!(riverside.link("the-plan@1", "2").status, 404, "that goal is gone");
    assert_eq!(riverside.town.guest().read("/c/riverside/programmes/the-plan@3").status, 404);
    let form = olwen.read("/c/riverside/programmes/the-plan@1/edit").text;
    assert!(form.contains("1. Homes\n2. Buses") && form.contains("name=\"version\" value=\"2\""), "{form}");
    let report = olwen.wait_for("/c/riverside/compare/the-plan/report.json", "\"version\": 2").text;
    assert!(report.contains("\"programme\": \"the-plan\""), "{report}");
}

#[test]
fn a_plan_that_is_taken_out_while_it_is_compared_leaves_clear_pages() {
    let riverside = Riverside::found().plan("1. Homes\n2. Buses");
    riverside.issue("The footbridge floods", 5);
    assert_eq!(riverside.link("the-plan", "1").status, 200);
    riverside.olwen.wait_for("/c/riverside/compare/the-plan/report.json", "\"people\": 6");
    let olwen = &riverside.olwen;
    let refused = olwen.follow(&olwen.submit("remove_programme", &[HERE, PLAN, ("reason", "")]));
    assert_eq!(refused.status, 422);
    assert!(refused.text.contains("reason-refusal"), "{}", refused.text);
    let reason = ("reason", "The council withdrew it.");
    assert_eq!(olwen.submit("remove_programme", &[HERE, PLAN, reason]).location, "/c/riverside/programmes/the-plan");
    for page in ["programmes/the-plan", "compare/the-plan", "compare/the-plan@1", "programmes/the-plan/goals/1"] {
        assert!(riverside.read(page).contains("The council withdrew it."), "{page}");
    }
    assert!(riverside.read("programmes/the-plan/programme.csv").contains("Buses"), "it can still be taken away");
    for page in ["", "compare", "programmes", "issues/1", "issues/1/link", "programmes/the-plan/versions"] {
        let page = if page.is_empty() { String::new() } else { format!("/{page}") };
        assert_eq!(riverside.town.guest().read(&format!("/c/riverside{page}")).status, 200, "{page}");
    }
    assert!(!riverside.read("programmes").contains("The plan"), "it is in the library no longer");
    let file = |ending: &str| riverside.town.guest().read(&format!("/c/riverside/compare/the-plan/{ending}")).status;
    let files = ["report.json", "report.csv", "lists.svg", "small"].map(file);
    assert_eq!(files, [410; 4]);
    assert_eq!(riverside.link("the-plan", "1").status, 404);
    assert_eq!(olwen.send("hold_against", &[HERE, PLAN]).status, 404);
    assert!(olwen.read("/c/riverside/programmes").text.contains("The council withdrew it."));

    assert_eq!(olwen.send("restore_programme", &[HERE, PLAN]).status, 200);
    assert_eq!(olwen.send("hold_against", &[HERE, PLAN]).status, 200);
    olwen.wait_for("/c/riverside/compare/the-plan/report.json", "\"people\": 6");
    let elsewhere = [("community", "hill"), PLAN, reason];
    assert_eq!(olwen.send("remove_programme", &elsewhere).status, 403, "it is Riverside's");
    assert_eq!(olwen.send("hold_against", &[("community", "hill"), PLAN]).status, 404);
}

#[test]
fn an_organiser_says_why_a_programme_matters_and_everybody_reads_it() {
    let riverside = Riverside::found().plan("Homes");
    let olwen = &riverside.olwen;
    let long = "x".repeat(501);
    let refused = olwen.follow(&olwen.submit("hold_against", &[HERE, PLAN, ("why", &long)]));
    assert_eq!(refused.status, 422);
    assert!(refused.text.contains("why-refusal") && refused.text.contains(&long), "{}", refused.text);
    let said = olwen.submit("hold_against", &[HERE, PLAN, ("why", "It decides what is built <here>.")]);
    assert_eq!(said.location, "/c/riverside/programmes/the-plan");
    riverside.issue("The footbridge floods", 0);
    assert_eq!(riverside.link("the-plan", "1").status, 200);
    for page in ["programmes", "programmes/the-plan", "compare/the-plan"] {
        assert!(riverside.read(page).contains("It decides what is built &lt;here&gt;."), "{page}");
    }
    assert!(!riverside.read("programmes/the-plan").contains("For organisers"));
}

#[test]
fn a_file_takes_the_place_of_typing_and_what_is_wrong_with_it_is_said() {
    let riverside = Riverside::found();
    let olwen = &riverside.olwen;
    let add = |name: &str, file: &[u8]| {
        olwen.submit_file("add_programme", &[HERE, ("name", name), ("goals", "")], ("file", "plan.csv", file))
    };
    let added = add("By table", b"\xef\xbb\xbfitem_id,parent_id,title\n1,,Homes\n1.1,1,Dry homes\n");
    assert_eq!(added.location, "/c/riverside/programmes/by-table");
    assert!(riverside.read("programmes/by-table").contains("Dry homes"));
    assert_eq!(add("By JSON", br#"{"goals":[{"title":"Homes"}]}"#).location, "/c/riverside/programmes/by-json");
    assert_eq!(add("By list", b"Homes\r\nBuses\r\n").location, "/c/riverside/programmes/by-list");
    let typed = [HERE, ("name", "Typed"), ("goals", "Homes & gardens")];
    let typed = olwen.submit_file("add_programme", &typed, ("file", "", b""));
    assert_eq!(typed.location, "/c/riverside/programmes/typed", "typing stays");
    assert!(riverside.read("programmes/typed").contains("Homes &amp; gardens"));

    let refusals: [(&[u8], &str); 5] = [
        (b"item_id,parent_id,title\na,,Homes\nb,a,Dry\nb,,Dry\n", "A goal has one parent."),
        (b"item_id,parent_id,title\na,b,Homes\nb,a,Dry\n", "and, by way of it, to itself."),
        (b"Homes\nCaf\xe9s\n", "Line 2: Some letters here cannot be read."),
        (b"{\"goals\":", "This cannot be read as JSON"),
        (b"item_id,title\n", "There is no goal below the headings"),
    ];
    for (file, words) in refusals {
        let page = olwen.follow(&add("Wrong", file));
        assert_eq!(page.status, 422, "{words}");
        assert!(page.text.contains(words) && page.text.contains("value=\"Wrong\""), "{words}: {}", page.text);
    }
    olwen.send_cookie("folkmoot-language", "es");
    let page = olwen.follow(&add("Wrong", b"item_id,title\na,Homes\na,Buses\n")).text;
    assert!(page.contains("Línea 3: El objetivo “a” ya está en la línea 2."), "in the reader's language: {page}");
    let large = add("Large", &vec![b'x'; 4_300_000]);
    assert_eq!(large.status, 413);
    assert!(large.text.contains("<html"), "a page says so: {}", large.text);
    let other = [HERE, ("title", "A bench"), ("kind", "idea")];
    let long = olwen.submit_file("propose", &other, ("story", "story.txt", &vec![b'x'; 300_000]));
    assert_eq!(long.status, 413, "other forms stay small");
}

#[test]
fn ten_thousand_goals_come_in_are_compared_and_fit_on_pages() {
    let riverside = Riverside::found();
    let olwen = &riverside.olwen;
    let goals = (1..=10_000).fold(String::new(), |mut goals, number| {
        let _ = writeln!(goals, "{number}. Goal number {number} of the very long plan");
        goals
    });
    let fields = [HERE, ("name", "The plan"), ("goals", ""), ("hold", "yes")];
    let added = olwen.submit_file("add_programme", &fields, ("file", "plan.txt", goals.as_bytes()));
    assert_eq!(added.location, "/c/riverside/programmes/the-plan");
    riverside.issue("The footbridge floods", 6);
    assert_eq!(riverside.link("the-plan", "9999").status, 200);
    let last = riverside.read("programmes/the-plan?from=25");
    assert!(last.contains("Goal number 10000 of") && !last.contains("Goal number 9600 of"));
    assert!(riverside.read("programmes/the-plan?q=4711").contains("Goal number 4711 of"));
    let form = olwen.read("/c/riverside/programmes/the-plan/edit").text;
    assert!(form.contains("There are too many goals for this field") && form.len() < 40_000, "{}", form.len());
    for page in ["", "/programmes", "/programmes/the-plan", "/compare", "/compare/the-plan", "/issues/1/link"] {
        let bytes = olwen.read(&format!("/c/riverside{page}")).text.len();
        assert!(bytes < 400_000, "{page} has {bytes} bytes");
    }
    // Without a word in the field of the goals they stay, and only what is said of the whole changes.
    let renamed = olwen.submit("edit_programme", &[HERE, PLAN, ("version", "1"), ("name", "The long plan")]);
    assert_eq!(renamed.location, "/c/riverside/programmes/the-plan/versions");
    let page = olwen.follow(&renamed).text;
    assert!(page.contains("The plan → The long plan") && !page.contains("Goals that are gone"), "{page}");
    assert!(riverside.read("compare/the-plan").contains("<mark>1</mark>"), "the link is there");
}

#[test]
fn one_goal_and_nothing_linked_are_no_trouble() {
    let riverside = Riverside::found().plan("Homes");
    riverside.issue("The footbridge floods", 6);
    assert!(riverside.read("compare/the-plan").contains("nothing can be compared"));
    assert_eq!(riverside.link("the-plan", "1").status, 200);
    let report = riverside.olwen.wait_for("/c/riverside/compare/the-plan/report.json", "\"people\": 7").text;
    assert!(report.contains("\"gap\""), "{report}");
    for page in
        ["compare/the-plan", "compare/the-plan/report.csv", "compare/the-plan/lists.svg", "compare/the-plan/small"]
    {
        let text = riverside.read(page);
        assert!(!text.contains("NaN") && !text.contains("inf%"), "{page}: {text}");
    }
}
