//! Institutions, as people meet them: invited by a code, answering with it, and watched by residents.

use crate::harness::{Answer, Person, Town};

const HERE: (&str, &str) = ("community", "riverside");
const DESK: &str = "/c/riverside/answer";

/// A town whose community has two issues, the first of them in a published edition of Ada's agenda.
struct Riverside {
    town: Town,
    olwen: Person,
    ada: Person,
}

impl Riverside {
    fn found() -> Self {
        let town = Town::open();
        let olwen = town.founder(&[("Riverside", "riverside")]);
        let ada = town.neighbour("Ada");
        for title in ["The footbridge floods", "A hall for the young"] {
            let proposed = ada.send("propose", &[HERE, ("kind", "concern"), ("title", title)]);
            assert_eq!(proposed.status, 200, "{proposed:?}");
        }
        let agenda = ("agenda", "1");
        let acts: [(&str, &[(&str, &str)]); 3] = [
            ("start_agenda", &[HERE, ("title", "What we want")]),
            ("choose_issues", &[HERE, agenda, ("offered", "1"), ("issues[]", "1")]),
            ("publish", &[HERE, agenda]),
        ];
        for (function, fields) in acts {
            assert_eq!(ada.send(function, fields).status, 200, "{function}");
        }
        Self { town, olwen, ada }
    }

    /// Has somebody invite the council to answer, and returns its code.
    fn invite(inviter: &Person, about: &str, issue: &str) -> String {
        let fields = [HERE, ("name", "The borough council"), ("about", about), ("issue", issue)];
        let answered = inviter.submit("invite_institution", &fields);
        assert_eq!(answered.location, "/c/riverside/institutions", "{answered:?}");
        let page = inviter.follow(&answered).text;
        let rest = page.split_once("class=\"invite-code\"").unwrap_or_else(|| panic!("no code: {page}")).1;
        let code = rest.split_once("<strong>").unwrap().1.split('<').next().unwrap().to_owned();
        assert!(!inviter.read("/c/riverside/institutions").text.contains(&code), "it is told once");
        code
    }

    /// Returns the device of an institution that has shown its code.
    fn envoy(&self, code: &str) -> Person {
        let envoy = self.town.guest();
        let shown = envoy.submit("show_code", &[HERE, ("code", code)]);
        assert_eq!(shown.location, DESK, "{shown:?}");
        envoy
    }
}

fn reply(envoy: &Person, issue: &str, kind: &str, text: &str, due: &str) -> Answer {
    envoy.submit("reply", &[HERE, ("issue", issue), ("kind", kind), ("text", text), ("due", due)])
}

/// Returns the status with which an answer is refused.
fn refused(envoy: &Person, issue: &str) -> u16 {
    envoy.send("reply", &[HERE, ("issue", issue), ("kind", "cannot"), ("text", "It is not ours.")]).status
}

fn promise_on(page: &str) -> String {
    let rest = page.split_once("name=\"reply\" value=\"").unwrap_or_else(|| panic!("no promise: {page}")).1;
    rest.split('"').next().unwrap().to_owned()
}

#[test]
fn an_institution_answers_what_it_was_asked_with_its_code_and_nothing_else() {
    let riverside = Riverside::found();
    let code = Riverside::invite(&riverside.ada, "edition-1-1", "");
    let envoy = riverside.town.guest();
    assert_eq!(refused(&envoy, "1"), 403);
    let wrong = envoy.follow(&envoy.submit("show_code", &[HERE, ("code", "ABCD-ABCD-ABCD-ABCD")]));
    assert!(wrong.status == 422 && wrong.text.contains("code-refusal"), "{}", wrong.text);

    let envoy = riverside.envoy(&code.to_lowercase().replace('-', " "));
    let desk = envoy.read(DESK).text;
    assert!(desk.contains("The borough council") && desk.contains("footbridge"), "{desk}");
    assert!(!desk.contains("A hall for the young"), "it was not asked about that: {desk}");
    assert!(desk.contains("Answer as the institution, no names of staff."), "{desk}");
    assert_eq!(refused(&envoy, "2"), 404);
    let undated = envoy.follow(&reply(&envoy, "1", "will", "We raise <b>it</b>.", ""));
    assert!(undated.status == 422 && undated.text.contains("We raise &lt;b&gt;it&lt;/b&gt;."), "{}", undated.text);

    let saved = reply(&envoy, "1", "will", "We raise the footbridge.", "2027-03-01");
    assert!(saved.location.starts_with("/c/riverside/answer?done=1"), "{saved:?}");
    assert!(envoy.follow(&saved).text.contains("The answer is saved."));
    for page in ["/c/riverside/issues/1", "/c/riverside/answers", "/c/riverside/agendas/1/editions/1"] {
        let page = riverside.town.guest().read(page).text;
        assert!(page.contains("We raise the footbridge.") && page.contains("1 March 2027"), "{page}");
        assert!(page.contains("The borough council"), "{page}");
    }
    assert_eq!(reply(&envoy, "1", "cannot", "There is no money.", "").status, 303);
    let page = riverside.town.guest().read("/c/riverside/issues/1").text;
    assert!(page.contains("There is no money.") && page.contains("We raise the footbridge."), "{page}");
    assert!(page.contains("It said something else before"), "{page}");
    assert!(!page.contains("Was it done?"), "a reason is no promise: {page}");

    // Showing a code makes nobody a member, and it opens nothing else.
    assert_eq!(envoy.send("remove_issue", &[HERE, ("issue", "1"), ("reason", "No")]).status, 403);
    assert_eq!(envoy.send("read_institutions", &[HERE]).status, 403);
    assert_eq!(envoy.submit("forget_code", &[HERE]).location, DESK);
    assert_eq!(refused(&envoy, "1"), 403);
}

#[test]
fn an_invitation_that_was_taken_back_opens_nothing_and_its_answers_stay() {
    let riverside = Riverside::found();
    let code = Riverside::invite(&riverside.olwen, "issue", "2");
    let envoy = riverside.envoy(&code);
    assert_eq!(reply(&envoy, "2", "question", "Where should it stand?", "").status, 303);
    let page = riverside.olwen.read("/c/riverside/institutions").text;
    let id = page.split_once("name=\"institution\" value=\"").unwrap().1.split('"').next().unwrap().to_owned();
    let fields = [HERE, ("institution", id.as_str())];
    assert_eq!(riverside.ada.send("revoke_invitation", &fields).status, 403, "it is not about her agenda");
    assert!(!riverside.ada.read("/c/riverside/institutions").text.contains("A hall for the young"));
    assert_eq!(riverside.olwen.submit("revoke_invitation", &fields).status, 303);
    assert_eq!(riverside.olwen.send("revoke_invitation", &fields).status, 422);
    assert_eq!(refused(&envoy, "2"), 403);
    assert!(envoy.read(DESK).text.contains("Please type in the code"));
    let again = riverside.town.guest();
    assert_eq!(again.follow(&again.submit("show_code", &[HERE, ("code", code.as_str())])).status, 422);
    assert!(again.read("/c/riverside/issues/2").text.contains("Where should it stand?"));
}

#[test]
fn residents_say_whether_a_promise_was_kept_and_few_are_not_counted_out() {
    let riverside = Riverside::found();
    let envoy = riverside.envoy(&Riverside::invite(&riverside.ada, "agenda-1", ""));
    assert_eq!(reply(&envoy, "1", "will", "We raise the footbridge.", "2026-01-31").status, 303);
    let people: Vec<Person> = (0..5).map(|_| riverside.town.guest()).collect();
    let page = people[0].read("/c/riverside/issues/1").text;
    assert!(page.contains("No resident has said yet"), "{page}");
    let promise = promise_on(&page);
    let say = |person: &Person, outcome: &str, seen_on: &str, evidence: &str| {
        let which = [HERE, ("reply", promise.as_str()), ("next", "/c/riverside/issues/1#answers")];
        let said = [("outcome", outcome), ("seen_on", seen_on), ("evidence", evidence)];
        person.submit("say_outcome", &[which, [said[0], said[1], said[2]]].concat())
    };
    let refused = people[0].follow(&say(&people[0], "", "2999-01-01", "<i>photo</i>"));
    assert!(refused.status == 422 && refused.text.contains("&lt;i&gt;photo&lt;/i&gt;"), "{}", refused.text);
    for (place, person) in people.iter().enumerate() {
        let outcome = ["done", "done", "partly", "not_done", "not_done"][place];
        let said = say(person, outcome, "", if place == 0 { "https://example.org/bridge" } else { "" });
        assert_eq!(said.location, "/c/riverside/issues/1#answers", "{said:?}");
        let page = person.read("/c/riverside/issues/1").text;
        assert_eq!(page.contains("Fewer than 5 residents"), place < 4, "{page}");
        assert!(page.contains("https://example.org/bridge"), "{page}");
    }
    let counts = "2 say it was done, 1 in part, 2 not. n = 5 residents.";
    let page = people[0].read("/c/riverside/answers").text;
    assert!(page.contains(counts) && page.contains("Change what you said"), "{page}");
    assert_eq!(say(&people[0], "not_done", "2024-02-01", "").status, 303);
    let page = people[1].read("/c/riverside/answers").text;
    assert!(page.contains("1 say it was done, 1 in part, 3 not. n = 5 residents."), "{page}");

    let table = people[1].read("/c/riverside/answers.csv").text;
    assert!(table.contains(",will,We raise the footbridge.,2026-01-31,") && table.contains(",1,1,1,3,5"), "{table}");
    let file = people[1].read("/c/riverside/answers.json").text;
    assert!(file.contains("\"institution\"") && !file.contains("example.org"), "{file}");

    // A new promise begins without a verdict; the old one cannot be judged any more.
    assert_eq!(reply(&envoy, "1", "will", "We raise it next year.", "2027-01-31").status, 303);
    assert_eq!(say(&people[2], "done", "", "").location, "/c/riverside/issues/1#answers");
    let page = people[2].read("/c/riverside/issues/1").text;
    assert!(page.contains("No resident has said yet") && !page.contains("n = 5 residents"), "{page}");
}

#[test]
fn a_steward_takes_out_what_names_somebody_and_a_resident_takes_back_what_they_said() {
    let riverside = Riverside::found();
    let envoy = riverside.envoy(&Riverside::invite(&riverside.ada, "agenda-1", ""));
    assert_eq!(reply(&envoy, "1", "will", "We raise the footbridge.", "2026-01-31").status, 303);
    let guest = riverside.town.guest();
    let promise = promise_on(&guest.read("/c/riverside/issues/1").text);
    let which = [HERE, ("reply", promise.as_str())];
    let shown = [("outcome", "not_done"), ("evidence", "Ask Nurse Jones")];
    assert_eq!(guest.submit("say_outcome", &[which.as_slice(), &shown].concat()).status, 303);

    let answers = "/c/riverside/answers";
    let page = riverside.olwen.read(answers).text;
    let mark = page.split_once("name=\"mark\" value=\"").unwrap().1.split('"').next().unwrap().to_owned();
    assert!(!guest.read(answers).text.contains("name=\"mark\""), "a guest is offered nothing to take out");
    let fields = [which[0], which[1], ("mark", mark.as_str())];
    assert_eq!(guest.send("remove_evidence", &fields).status, 403);
    let refused = riverside.olwen.follow(&riverside.olwen.submit("remove_evidence", &fields));
    assert!(refused.status == 422 && refused.text.contains("name=\"reason\""), "{}", refused.text);
    let why = [fields.as_slice(), &[("reason", "It names somebody.")]].concat();
    assert_eq!(riverside.olwen.submit("remove_evidence", &why).location, answers);
    let page = guest.read(answers).text;
    // What one shows is filled into one's own form, for oneself.
    let other = riverside.town.guest().read(answers).text;
    assert!(page.contains("It names somebody.") && !other.contains("Nurse Jones"), "{other}");
    assert!(riverside.olwen.read(answers).text.contains("Nurse Jones"), "a steward sees what was taken out");
    assert_eq!(riverside.olwen.submit("restore_evidence", &fields).location, answers);
    assert!(riverside.town.guest().read(answers).text.contains("Nurse Jones"));

    assert!(guest.read(answers).text.contains("Take back what you said"));
    assert_eq!(guest.submit("unsay_outcome", &which).location, answers);
    let page = guest.read(answers).text;
    assert!(page.contains("No resident has said yet") && !page.contains("Nurse Jones"), "{page}");
    assert_eq!(guest.send("unsay_outcome", &which).status, 422);
}

#[test]
fn a_new_code_comes_with_a_letter_that_is_shown_this_once() {
    let riverside = Riverside::found();
    let invited = [HERE, ("name", "The Borough"), ("about", "agenda-1")];
    let page = riverside.ada.follow(&riverside.ada.submit("invite_institution", &invited)).text;
    assert!(page.contains("class=\"letter\"") && page.contains("/c/riverside/answer"), "{page}");
    assert_eq!(page.matches("class=\"invite-code\"").count(), 2, "on the page and in the letter");
    assert!(!riverside.ada.read("/c/riverside/institutions").text.contains("class=\"letter\""));
}
