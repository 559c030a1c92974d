//! The coding queue, as people meet it: one issue at a time, blind until they have answered, and "none of its words fit".

use crate::harness::{Answer, Person, Town};

const QUEUE: &str = "/c/riverside/link/sdg";

/// A town whose community is held against the Sustainable Development Goals and has these issues.
fn riverside(titles: &[&str]) -> Town {
    let town = Town::open();
    let olwen = town.founder(&[("Riverside", "riverside")]);
    let held = olwen.send("hold_against", &[("community", "riverside"), ("programme", "sdg")]);
    assert_eq!(held.status, 200, "{held:?}");
    for title in titles {
        let fields = [("community", "riverside"), ("kind", "concern"), ("title", title)];
        let proposed = olwen.send("propose", &fields);
        assert_eq!(proposed.status, 200, "{proposed:?}");
    }
    town
}

fn code(person: &Person, issue: &str, fields: &[(&str, &str)]) -> Answer {
    let which = [("community", "riverside"), ("programme", "sdg"), ("issue", issue)];
    person.submit("code", &[which.as_slice(), fields].concat())
}

/// Returns the number of the issue that a page of the queue asks about.
fn asked(page: &str) -> String {
    between(page, "name=\"issue\" value=\"")
}

/// Returns the number of the first goal that a page of the queue offers.
fn first_goal(page: &str) -> String {
    between(page, "name=\"goal\" value=\"")
}

fn between(page: &str, before: &str) -> String {
    let rest = page.split_once(before).unwrap_or_else(|| panic!("no {before}: {page}")).1;
    rest.split('"').next().unwrap().to_owned()
}

#[test]
fn a_resident_answers_one_issue_after_the_other_and_sees_others_only_then() {
    let town = riverside(&["The tap water is not clean"]);
    let ben = town.guest();
    let page = ben.read(QUEUE).text;
    assert!(page.contains("clean") && page.contains("These share words with it"), "{page}");
    assert!(page.contains("None of its words fit"), "{page}");
    let goal = first_goal(&page);
    let reason = ("reason", "It is about our taps.");
    let answered = code(&ben, "1", &[("goal", &goal), ("claim", "served"), reason]);
    assert_eq!(answered.location, "/c/riverside/link/sdg?last=1");
    let after = ben.follow(&answered).text;
    assert!(after.contains("It is about our taps.") && after.contains("You have answered every issue"), "{after}");
    assert!(after.contains("Fewer than 5 people have answered it by now."), "{after}");

    let cai = town.guest();
    for page in [QUEUE.to_owned(), format!("{QUEUE}?last=1"), format!("/c/riverside/issues/1/link/sdg/{goal}")] {
        let page = cai.read(&page).text;
        assert!(page.contains("clean") && !page.contains("It is about our taps."), "nobody is led: {page}");
    }
    let answered = code(&cai, "1", &[("goal", "none")]);
    let after = cai.follow(&answered).text;
    assert!(after.contains("It is about our taps."), "{after}");
    assert!(after.contains("You say: none of its words fit"), "{after}");
}

#[test]
fn a_refused_answer_comes_back_as_it_was_given() {
    let town = riverside(&["The tap water is not clean"]);
    let ben = town.guest();
    let goal = first_goal(&ben.read(QUEUE).text);
    let refused = code(&ben, "1", &[("goal", &goal), ("reason", "Because <b>it</b> is"), ("after", "0")]);
    assert!(refused.location.starts_with("/c/riverside/link/sdg?issue=1"), "{refused:?}");
    let page = ben.follow(&refused);
    assert_eq!(page.status, 422);
    assert!(page.text.contains("Because &lt;b&gt;it&lt;/b&gt; is"), "{}", page.text);
    assert!(page.text.contains("claim-refusal"), "{}", page.text);
    let no_goal = ben.follow(&code(&ben, "1", &[("claim", "served")]));
    assert!(no_goal.status == 422 && no_goal.text.contains("goal-refusal"), "{}", no_goal.text);
    for (issue, goal) in [("1", "9999"), ("77", "none")] {
        let which = [("community", "riverside"), ("programme", "sdg"), ("issue", issue)];
        let fields = [which.as_slice(), &[("goal", goal), ("claim", "served")]].concat();
        assert_eq!(ben.send("code", &fields).status, 404, "{issue} {goal}");
    }
}

#[test]
fn skipping_goes_on_and_searching_and_switching_suggestions_off_stay_with_the_issue() {
    let town = riverside(&["The tap water is not clean", "No bus after six", "A hall for the young"]);
    let ben = town.guest();
    assert_eq!(ben.send("weigh", &[("community", "riverside"), ("issue", "1"), ("stance", "agree")]).status, 200);
    let first = asked(&ben.read(QUEUE).text);
    assert_eq!(asked(&ben.read(QUEUE).text), first, "the same issue until it is answered or skipped");
    let second = asked(&ben.read(&format!("{QUEUE}?after={first}")).text);
    let third = asked(&ben.read(&format!("{QUEUE}?after={second}")).text);
    let end = ben.read(&format!("{QUEUE}?after={third}")).text;
    let mut seen = [first, second, third];
    seen.sort_unstable();
    assert_eq!(seen, ["1", "2", "3"]);
    assert!(end.contains("3 issues that you skipped are left"), "{end}");

    let found = ben.read(&format!("{QUEUE}?issue=2&q=11.2&suggest=no")).text;
    assert!(found.contains("What was found") && found.contains("11.2") && asked(&found) == "2", "{found}");
    let plain = ben.read(&format!("{QUEUE}?issue=1&suggest=no")).text;
    assert!(plain.contains("All goals at the top") && !plain.contains("These share words"), "{plain}");
    assert!(plain.contains("name=\"suggest\" value=\"no\""), "it stays off: {plain}");
    let answered = code(&ben, "1", &[("goal", "none"), ("suggest", "no"), ("after", "3")]);
    assert_eq!(answered.location, "/c/riverside/link/sdg?last=1&after=3&suggest=no");
}

#[test]
fn that_none_fits_is_counted_from_five_people_on_feeds_the_gap_and_can_be_taken_back() {
    let town = riverside(&["The footbridge floods", "A hall for the young"]);
    let people: Vec<Person> = (0..6).map(|_| town.guest()).collect();
    let issue = "/c/riverside/issues/1";
    for (place, person) in people.iter().enumerate() {
        assert_eq!(
            person.send("weigh", &[("community", "riverside"), ("issue", "1"), ("stance", "agree")]).status,
            200
        );
        if place == 0 {
            let goal = [("goal", "1"), ("claim", "served"), ("reason", "It is one.")];
            assert_eq!(code(person, "1", &goal).status, 303);
        } else {
            assert_eq!(code(person, "1", &[("goal", "none")]).status, 303);
        }
        let page = people[0].read(issue).text;
        let counted = page.contains("people who answered say that none of its words fit");
        assert_eq!(counted, place >= 4, "after {place}: {page}");
    }
    let page = people[0].read(issue).text;
    assert!(page.contains("5 of 6 people who answered say that none of its words fit."), "{page}");
    assert!(page.contains("It does not count"), "five against one: {page}");
    let programme = people[0].read("/c/riverside/programmes/sdg").text;
    assert!(programme.contains("people say that none of these words fit. n = 5 people."), "{programme}");
    let report = people[0].wait_for("/c/riverside/compare/sdg", "Where people do not agree").text;
    assert!(report.contains("If they all counted") && report.contains("If none of them counted"), "{report}");

    let fields = [("community", "riverside"), ("programme", "sdg"), ("issue", "1"), ("said", "no")];
    assert_eq!(people[5].submit("say_none_fits", &fields).location, format!("{issue}#links"));
    let again = people[5].follow(&people[5].submit("say_none_fits", &fields));
    assert!(again.status == 422 && again.text.contains("There is nothing to undo."), "{}", again.text);
    let page = people[0].read(issue).text;
    assert!(page.contains("4 of 5 people who answered"), "{page}");
}
