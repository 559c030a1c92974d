//! Joint lists, as people meet them: begun from what no programme names, joined by a code, worded, filled and signed.

use crate::harness::{Answer, Person, Town};

const NORTH: (&str, &str) = ("community", "northfield");
const SOUTH: (&str, &str) = ("community", "southfield");
const LIST: (&str, &str) = ("joint", "1");

/// Two communities, each with an organiser, two issues that no programme names, and people who agree with the first.
struct Valley {
    town: Town,
    olwen: Person,
    nia: Person,
    sam: Person,
}

impl Valley {
    fn found() -> Self {
        let town = Town::open();
        let olwen = town.founder(&[("Northfield", "northfield"), ("Southfield", "southfield")]);
        let mut organisers = Vec::new();
        for (here, name, titles, agreeing) in [
            (NORTH, "Nia", ["No bus after six", "The ferry is gone"], 6),
            (SOUTH, "Sam", ["A later bus in the evening", "A bench by the church"], 3),
        ] {
            let organiser = town.neighbour(name);
            let role = olwen.send("give_role", &[here, ("name", name), ("role", "organiser")]);
            assert_eq!(role.status, 200, "{role:?}");
            for title in titles {
                let proposed = organiser.send("propose", &[here, ("kind", "concern"), ("title", title)]);
                assert_eq!(proposed.status, 200, "{proposed:?}");
            }
            for _ in 0..agreeing {
                let weighed = town.guest().send("weigh", &[here, ("issue", "1"), ("stance", "agree")]);
                assert_eq!(weighed.status, 200, "{weighed:?}");
            }
            assert_eq!(organiser.send("hold_against", &[here, ("programme", "sdg")]).status, 200);
            organisers.push(organiser);
        }
        let sam = organisers.pop().unwrap();
        let nia = organisers.pop().unwrap();
        Self { town, olwen, nia, sam }
    }

    /// Has the north begin a list with both of its issues.
    fn begin(&self) {
        let fields =
            [NORTH, ("title", "What we lack"), ("purpose", "For <i>all</i>."), ("issues[]", "1"), ("issues[]", "2")];
        let begun = self.nia.submit("begin_joint", &fields);
        assert_eq!(begun.location, "/c/northfield/joint/1", "{begun:?}");
    }

    /// Returns the digest of the words that the form changes.
    fn words(&self) -> String {
        field(&self.nia.read("/c/northfield/joint/1/words").text, "words")
    }

    /// Makes a new code and returns it.
    fn code(&self) -> String {
        let page = self.nia.follow(&self.nia.submit("renew_joint_code", &[NORTH, LIST])).text;
        let rest = page.split_once("class=\"invite-code\"").unwrap_or_else(|| panic!("no code: {page}")).1;
        let code = rest.split_once("<strong>").unwrap().1.split('<').next().unwrap().to_owned();
        assert!(!self.nia.read("/c/northfield/joint/1").text.contains(&code), "it is told once");
        code
    }

    fn join(&self) {
        let joined = self.sam.submit("join_joint", &[SOUTH, ("code", &self.code())]);
        assert_eq!(joined.location, "/c/southfield/joint/1", "{joined:?}");
    }

    fn list(&self) -> String {
        self.town.guest().read("/joint/1").text
    }
}

/// Returns the value of the first hidden field of a name on a page.
fn field(page: &str, name: &str) -> String {
    let rest = page.split_once(&format!("name=\"{name}\" value=\"")).unwrap_or_else(|| panic!("no {name}: {page}")).1;
    rest.split('"').next().unwrap().to_owned()
}

fn sign(person: &Person, community: (&str, &str)) -> Answer {
    let page = person.read(&format!("/c/{}/joint/1", community.1)).text;
    person.submit("sign_joint", &[community, LIST, ("words", &field(&page, "words"))])
}

/// Returns the ids of the things on the list, in order.
fn things(page: &str) -> Vec<String> {
    let ids = page.split("id=\"thing-").skip(1);
    ids.map(|rest| rest.chars().take_while(char::is_ascii_digit).collect()).collect()
}

#[test]
fn two_communities_make_one_list_and_sign_it() {
    let valley = Valley::found();
    let page = valley.nia.read("/c/northfield/joint/new").text;
    assert!(page.contains("No bus after six") && page.contains("The ferry is gone"), "{page}");
    valley.begin();
    valley.join();
    let list = valley.list();
    assert!(
        list.contains("For &lt;i&gt;all&lt;/i&gt;.") && list.contains("Begun by Northfield, with one other community.")
    );

    let desk = valley.sam.read("/c/southfield/joint/1").text;
    let [bus, ferry] = things(&desk).try_into().unwrap();
    let choose = valley.sam.read(&format!("/c/southfield/joint/1/things/{bus}")).text;
    let (likely, others) = choose.split_once("All others that no programme names").unwrap();
    assert!(likely.contains("Suggested by their words") && likely.contains("A later bus in the evening"), "{choose}");
    assert!(others.contains("A bench by the church") && !likely.contains("A bench"), "{choose}");
    let put = |item: &str, issue: &str| {
        valley.sam.submit("stand_behind", &[SOUTH, LIST, ("item", item), ("issues[]", issue)])
    };
    assert_eq!(put(&bus, "1").location, format!("/c/southfield/joint/1#thing-{bus}"));
    assert_eq!(valley.sam.follow(&put(&ferry, "9")).status, 422, "there is no such issue");

    // Six and the proposer agree in the north; in the south they are four.
    let list = valley.town.guest().wait_for("/joint/1", "7 people there agree").text;
    assert!(list.contains("Fewer than 5 people there agree so far."), "{list}");
    assert!(
        !list.contains(">4 people") && list.contains("<mark>none</mark> is asked for in two or more places"),
        "{list}"
    );
    let json = valley.town.guest().read("/joint/1/list.json").text;
    assert!(json.contains("\"people\": 7") && !json.contains("\"people\": 4"), "{json}");
    let csv = valley.town.guest().read("/joint/1/list.csv").text;
    assert!(
        csv.lines().any(|line| line.contains(",southfield,") && line.ends_with(",A later bus in the evening,,,,,0")),
        "{csv}"
    );

    assert_eq!(valley.town.guest().send("weigh", &[SOUTH, ("issue", "1"), ("stance", "agree")]).status, 200);
    let asked = "<mark>one</mark> is asked for in at least two places";
    assert!(valley.town.guest().wait_for("/joint/1", asked).text.contains("5 people there agree. It holds"));

    for (person, community) in [(&valley.nia, NORTH), (&valley.sam, SOUTH)] {
        assert_eq!(sign(person, community).status, 303);
    }
    assert!(valley.list().contains("<mark>2</mark> communities signed."), "{}", valley.list());
    let text = valley.town.guest().read("/joint/1/list.txt").text;
    assert_eq!(text, "What we lack\n\nFor <i>all</i>.\n\n1. No bus after six\n2. The ferry is gone\n");

    // The words change: both signatures are for an earlier wording, until one is given again.
    let words = valley.sam.send("word_joint", &[SOUTH, LIST, ("title", "Mine"), ("things[]", "X")]);
    assert_eq!(words.status, 403, "{words:?}");
    let rows = [
        ("ids[]", bus.as_str()),
        ("places[]", "2"),
        ("things[]", "A bus until ten"),
        ("ids[]", &ferry),
        ("places[]", "2"),
    ];
    let rest = [("things[]", "The ferry is gone"), ("ids[]", ""), ("places[]", "3"), ("things[]", "")];
    let read = valley.words();
    let words = [[NORTH, LIST, ("title", "What we lack"), ("words", &read)].as_slice(), &rows, &rest].concat();
    let saved = valley.nia.submit("word_joint", &words);
    assert_eq!(saved.location, "/c/northfield/joint/1", "{saved:?}");
    let list = valley.list();
    assert!(
        list.contains("<mark>2</mark> signed an earlier wording.") && list.contains("Signed an earlier wording on")
    );
    assert!(list.find("The ferry is gone").unwrap() < list.find("A bus until ten").unwrap(), "it was moved: {list}");
    let late = valley.sam.submit("sign_joint", &[SOUTH, LIST, ("words", "0")]);
    let late = valley.sam.follow(&late);
    assert!(late.status == 422 && late.text.contains("The words have changed meanwhile."), "{}", late.text);
    assert_eq!(sign(&valley.sam, SOUTH).status, 303);
    assert!(valley.list().contains("<mark>One</mark> community signed."), "{}", valley.list());

    // What a programme names later stays on the list, and the list says so.
    let which = [SOUTH, ("issue", "1"), ("programme", "sdg"), ("goal", "11")];
    let linked =
        valley.sam.send("link", &[which.as_slice(), &[("claim", "served"), ("reason", "It is transport.")]].concat());
    assert_eq!(linked.status, 200, "{linked:?}");
    valley.town.guest().wait_for("/joint/1", "By now a programme names it.");
    assert!(
        valley.sam.read(&format!("/c/southfield/joint/1/things/{bus}")).text.contains("By now a programme names it.")
    );
    assert_eq!(put(&bus, "1").status, 303, "it may stay");
    assert_eq!(valley.sam.follow(&put(&ferry, "1")).status, 422, "it cannot be put behind another");

    // What a steward takes out is gone from the list.
    let removed = valley.olwen.send("remove_issue", &[SOUTH, ("issue", "1"), ("reason", "It names somebody.")]);
    assert_eq!(removed.status, 200, "{removed:?}");
    assert!(!valley.list().contains("A later bus in the evening"));
}

#[test]
fn a_code_that_was_replaced_opens_nothing() {
    let valley = Valley::found();
    valley.begin();
    let replaced = valley.code();
    let code = valley.code();
    let tried = valley.sam.submit("join_joint", &[SOUTH, ("code", &replaced)]);
    let page = valley.sam.follow(&tried);
    assert!(page.status == 422 && page.text.contains(&format!("value=\"{replaced}\"")), "it comes back: {}", page.text);
    assert!(!valley.list().contains("Southfield"));
    assert_eq!(valley.nia.send("join_joint", &[SOUTH, ("code", &code)]).status, 403, "she organises another community");

    // A link brings the code to whoever can use it.
    let lost = valley.town.guest().read(&format!("/joint?code={code}")).text;
    assert!(lost.contains("/sign-in?next=") && !lost.contains("name=\"code\""), "{lost}");
    let brought = valley.sam.read(&format!("/joint?code={code}")).text;
    let way = format!("/c/southfield/joint?code={code}");
    assert!(brought.contains(&way), "{brought}");
    assert_eq!(
        field(&valley.sam.read(&way).text.replace("id=\"code\" ", "").replace("type=\"text\" ", ""), "code"),
        code
    );
    let joined = valley.sam.submit("join_joint", &[SOUTH, ("code", &code.to_lowercase().replace('-', " "))]);
    assert_eq!(joined.location, "/c/southfield/joint/1");
    assert!(valley.list().contains("Southfield"));
}

#[test]
fn a_community_leaves_a_list_and_an_empty_one_is_taken_back() {
    let valley = Valley::found();
    valley.begin();
    valley.join();
    assert_eq!(valley.nia.send("leave_joint", &[NORTH, LIST]).status, 422);
    assert!(valley.nia.read("/c/northfield/joint/1").text.contains("Other communities are on this list, so it stays."));
    assert_eq!(sign(&valley.sam, SOUTH).status, 303);
    assert_eq!(valley.sam.submit("unsign_joint", &[SOUTH, LIST]).status, 303);
    assert_eq!(valley.sam.send("unsign_joint", &[SOUTH, LIST]).status, 422);
    assert_eq!(valley.sam.submit("leave_joint", &[SOUTH, LIST]).location, "/c/southfield/joint");
    assert_eq!(valley.sam.read("/c/southfield/joint/1").status, 404);
    assert!(!valley.list().contains("Southfield"));
    assert_eq!(valley.nia.submit("leave_joint", &[NORTH, LIST]).location, "/c/northfield/joint");
    assert_eq!(valley.town.guest().read("/joint/1").status, 404);
    for file in ["csv", "json", "txt"] {
        assert_eq!(valley.town.guest().read(&format!("/joint/1/list.{file}")).status, 404);
    }
    assert!(valley.town.guest().read("/joint").text.contains("There is no joint list yet."));
}

#[test]
fn a_community_is_put_off_a_list_for_a_reason_that_everybody_reads() {
    let valley = Valley::found();
    valley.begin();
    let code = valley.code();
    assert_eq!(valley.sam.submit("join_joint", &[SOUTH, ("code", &code)]).location, "/c/southfield/joint/1");
    assert_eq!(sign(&valley.sam, SOUTH).status, 303);
    let other = ("other", "southfield");
    let why = ("reason", "Nobody here knows them.");
    let offered = |page: &str| page.contains("action=\"/api/put_off_joint\"");
    assert!(offered(&valley.nia.read("/c/northfield/joint/1").text));
    assert!(!offered(&valley.sam.read("/c/southfield/joint/1").text), "who joined puts nobody off");
    assert_eq!(valley.sam.send("put_off_joint", &[SOUTH, LIST, other, why]).status, 403);
    assert_eq!(valley.nia.send("put_off_joint", &[NORTH, LIST, ("other", "northfield"), why]).status, 404, "itself");
    let blank = valley.nia.follow(&valley.nia.submit("put_off_joint", &[NORTH, LIST, other, ("reason", "")]));
    assert!(blank.status == 422 && blank.text.contains("Please write something here."), "{}", blank.text);

    assert_eq!(valley.nia.submit("put_off_joint", &[NORTH, LIST, other, why]).location, "/c/northfield/joint/1");
    let list = valley.list();
    assert!(list.contains("Southfield was put off this list on") && list.contains(why.1), "{list}");
    assert!(list.contains("<mark>No</mark> community has signed yet."), "{list}");
    assert_eq!(valley.sam.read("/c/southfield/joint/1").status, 404);
    assert_eq!(valley.sam.send("join_joint", &[SOUTH, ("code", &code)]).status, 422, "the code opens nothing any more");
    assert_eq!(
        valley.nia.submit("leave_joint", &[NORTH, LIST]).location,
        "/c/northfield/joint",
        "nobody else is on it"
    );
}

#[test]
fn a_refused_form_comes_back_as_it_was_filled_in() {
    let valley = Valley::found();
    let fields = [NORTH, ("title", ""), ("purpose", "Why & what"), ("issues[]", "2")];
    let page = valley.nia.follow(&valley.nia.submit("begin_joint", &fields));
    assert!(page.status == 422 && page.text.contains("Why &amp; what"), "{}", page.text);
    assert!(page.text.contains("value=\"2\" checked") && !page.text.contains("value=\"1\" checked"), "{}", page.text);
    let nothing = valley.nia.follow(&valley.nia.submit("begin_joint", &[NORTH, ("title", "What we lack")]));
    assert!(nothing.status == 422 && nothing.text.contains("Please choose one of these."), "{}", nothing.text);

    valley.begin();
    let page = valley.nia.read("/c/northfield/joint/1/words").text;
    assert!(page.contains(">The ferry is gone</textarea>") && page.contains("Something new"), "{page}");
    let id = field(&page, "ids[]");
    let rows =
        [("ids[]", id.as_str()), ("places[]", "first"), ("things[]", "A \"bus\""), ("ids[]", ""), ("places[]", "")];
    let words = field(&page, "words");
    let list = [NORTH, LIST, ("title", "What we lack"), ("words", &words)];
    let fields = [list.as_slice(), &rows, &[("things[]", "A hall")]].concat();
    let page = valley.nia.follow(&valley.nia.submit("word_joint", &fields));
    assert_eq!(page.status, 422);
    assert!(page.text.contains("Line 1: Please give its place as a number."), "{}", page.text);
    for kept in ["value=\"first\"", ">A \"bus\"</textarea>", ">A hall</textarea>", &format!("value=\"{id}\"")] {
        assert!(page.text.contains(kept), "{kept} is lost: {}", page.text);
    }
}

#[test]
fn two_organisers_who_change_the_words_at_once_overwrite_nobody() {
    let valley = Valley::found();
    valley.begin();
    let read = valley.words();
    let send = |title: &str, thing: &str, read: &str| {
        let fields = [NORTH, LIST, ("title", title), ("words", read), ("things[]", thing)];
        valley.nia.submit("word_joint", &fields)
    };
    assert_eq!(send("First", "A bus", &read).location, "/c/northfield/joint/1");
    assert_eq!(send("First", "A bus", &read).location, "/c/northfield/joint/1", "a second click");

    // Refused for its own reason first: what stands was not shown yet, so it cannot be replaced yet either.
    let page = valley.nia.follow(&send("", "A ferry", &read));
    assert_eq!((page.status, field(&page.text, "words")), (422, read.clone()), "{}", page.text);
    let page = valley.nia.follow(&send("Second", "A ferry", &read));
    assert_eq!(page.status, 422, "{}", page.text);
    for shown in ["Somebody changed this", "What stands now", "<strong>First</strong>", "A bus</li>"] {
        assert!(page.text.contains(shown), "{shown} is not on {}", page.text);
    }
    for kept in ["value=\"Second\"", ">A ferry</textarea>"] {
        assert!(page.text.contains(kept), "{kept} is lost: {}", page.text);
    }
    assert_eq!(send("Second", "A ferry", &field(&page.text, "words")).location, "/c/northfield/joint/1");
    assert!(valley.list().contains("Second"), "{}", valley.list());
}

#[test]
fn who_is_held_against_no_programme_is_told_what_to_do_first() {
    let town = Town::open();
    let olwen = town.founder(&[("Northfield", "northfield")]);
    assert_eq!(olwen.send("propose", &[NORTH, ("kind", "idea"), ("title", "A hall")]).status, 200);
    let page = olwen.read("/c/northfield/joint/new").text;
    assert!(page.contains("held against no programme yet") && !page.contains("name=\"issues[]\""), "{page}");
    let fields = [NORTH, ("title", "What we lack"), ("issues[]", "1")];
    assert_eq!(olwen.send("begin_joint", &fields).status, 422);
}
