//! The order of an agenda beside others, as a guest, a resident and its owner meet it.

use crate::harness::{Answer, Person, Town};

const HERE: (&str, &str) = ("community", "riverside");
const AGENDA: (&str, &str) = ("agenda", "1");
const PAGE: &str = "/c/riverside/agendas/1/order";

/// Four issues: eight people agree with the first three, six others with the fourth alone. Somebody keeps an agenda of all.
struct Riverside {
    town: Town,
    operator: Person,
    owner: Person,
    /// One of the eight.
    resident: Person,
}

impl Riverside {
    fn open() -> Self {
        let town = Town::open();
        let operator = town.founder(&[("Riverside", "riverside")]);
        let owner = town.neighbour("Ada");
        let proposer = town.guest();
        for title in ["Buses", "Crossing", "Dentist", "Eels & <b>ells</b>"] {
            let done = proposer.send("propose", &[HERE, ("kind", "concern"), ("title", title)]);
            assert_eq!(done.status, 200, "{done:?}");
        }
        let unweighed = proposer.send("unweigh", &[HERE, ("issue", "4")]);
        assert_eq!(unweighed.status, 200, "{unweighed:?}");
        let mut resident = None;
        for person in 0..13 {
            let guest = town.guest();
            let agreed: &[&str] = if person < 7 { &["1", "2", "3"] } else { &["4"] };
            for issue in agreed {
                agrees(&guest, issue);
            }
            resident.get_or_insert(guest);
        }
        owner.send("start_agenda", &[HERE, ("title", "What we want")]);
        let chosen = [("issues[]", "1"), ("issues[]", "2"), ("issues[]", "3"), ("issues[]", "4")];
        let chosen = owner.send("choose_issues", &[&[HERE, AGENDA, ("offered", "1,2,3,4")][..], &chosen].concat());
        assert_eq!(chosen.status, 200, "{chosen:?}");
        Self { town, operator, owner, resident: resident.unwrap() }
    }
}

fn agrees(person: &Person, issue: &str) {
    let weighed = person.send("weigh", &[HERE, ("issue", issue), ("stance", "agree")]);
    assert_eq!(weighed.status, 200, "{weighed:?}");
}

/// Fails unless the page holds all of these and none of those.
#[track_caller]
fn says(page: &Answer, these: &[&str], but_not: &[&str]) {
    for words in these {
        assert!(page.text.contains(words), "lacks {words:?}: {}", page.text);
    }
    for words in but_not {
        assert!(!page.text.contains(words), "should not say {words:?}: {}", page.text);
    }
}

#[test]
fn an_owner_sees_every_order_and_puts_the_agenda_in_one() {
    let riverside = Riverside::open();
    let page = riverside.owner.wait_for(PAGE, "People were drawn again 1000 times");
    says(
        &page,
        &[
            "Ordered so that everyone is heard",
            "14 people answered at least one of these issues.",
            "100 % agree, n = 8",
            "Eels &amp; &lt;b&gt;ells&lt;/b&gt;",
            "between ",
            "2 lower",
            "not in the first 3",
            "Place 1 was a tie between 3 issues.",
            "More ways to order",
            "find an issue that they agree with when everyone is heard.",
            "6 people fewer",
            "6 people who agree with “Eels",
            "They are enough for a place of their own.",
            "Use “Most agreed”",
        ],
        &["Use “Everyone heard”", "Answer first", "being worked out"],
    );
    let used = riverside.owner.submit("order_agenda", &[HERE, AGENDA, ("rule", "approval")]);
    assert_eq!(used.location, "/c/riverside/agendas/1", "{used:?}");
    let page = riverside.owner.read(PAGE);
    says(
        &page,
        &["Ordered by how many people agree.", "Use “Everyone heard”", "On the agenda"],
        &["Use “Most agreed”"],
    );
    let all = riverside.owner.read("/c/riverside/agendas/1/order?first=all");
    says(&all, &["With every issue in, the order does not matter:"], &["Equal budgets"]);
}

#[test]
fn a_reader_sees_places_of_what_they_answered_and_no_others() {
    let riverside = Riverside::open();
    riverside.owner.wait_for(PAGE, "People were drawn again");
    let guest = riverside.town.guest();
    says(
        &guest.read(PAGE),
        &["There are 4 issues here that you have not answered.", "You have not answered any", "Who is heard?"],
        &["% agree", "order-table", "Use “", "Eels &amp; &lt;b&gt;ells&lt;/b&gt;” find"],
    );
    let resident = riverside.resident.read(PAGE);
    says(
        &resident,
        &[
            "There is one issue here that you have not answered.",
            "100 % agree, n = 8",
            "order-table",
            "Places of issues",
        ],
        &["n = 6<", "who agree with “Eels", "Use “"],
    );
    says(&resident, &["6 people who agree with an issue that you have not answered find nothing of theirs"], &[]);
    let closed = riverside.operator.send("close_weighing", &[HERE, ("reason", "The hall meets tonight.")]);
    assert_eq!(closed.status, 200, "{closed:?}");
    says(&guest.read(PAGE), &["who agree with “Eels", "n = 6"], &["Answer first"]);
}

#[test]
fn the_file_holds_what_the_page_shows() {
    let riverside = Riverside::open();
    riverside.owner.wait_for(PAGE, "People were drawn again");
    let path = "/c/riverside/agendas/1/order.csv";
    let file = riverside.owner.read(path).text;
    let [head, first, second, ..] = file.lines().collect::<Vec<_>>()[..] else { panic!("{file}") };
    assert!(head.starts_with("ledger_number,people,draws,seed,first_places,issue,"), "{head}");
    assert!(first.contains(",14,1000,2026,3,1,concern,Buses,8,8,1,"), "{first}");
    assert!(second.contains(",4,concern,Eels & <b>ells</b>,6,6,"), "{second}");
    assert_eq!(riverside.resident.read(path).text.lines().count(), 1 + 3);
    assert_eq!(riverside.town.guest().read(path).text.lines().count(), 1);
    assert_eq!(riverside.town.guest().read("/c/riverside/agendas/9/order.csv").status, 404);
}

#[test]
fn an_agenda_without_issues_or_with_few_people_says_so() {
    let town = Town::open();
    town.founder(&[("Riverside", "riverside")]);
    let owner = town.neighbour("Ada");
    owner.send("start_agenda", &[HERE, ("title", "What we want")]);
    says(&owner.read(PAGE), &["nothing to put in order"], &[]);
    owner.send("propose", &[HERE, ("kind", "idea"), ("title", "A bench")]);
    owner.send("choose_issues", &[HERE, AGENDA, ("offered", "1"), ("issues[]", "1")]);
    let page = owner.wait_for(PAGE, "Fewer than 5 people answered any of these issues");
    says(&page, &["A bench", "Fewer than 5 answers"], &["Who is heard?", "100 %"]);
    says(&town.guest().read("/c/riverside/agendas/1"), &["/c/riverside/agendas/1/order"], &[]);
    assert_eq!(town.guest().read("/c/riverside/agendas/2/order").status, 404);
}
