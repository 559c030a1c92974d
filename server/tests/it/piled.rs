//! Piles and themes, as people meet them: each sorts for themselves, and what many put together is a theme.

use crate::harness::{Answer, Person, Town};

const HERE: (&str, &str) = ("community", "riverside");
const SORT: &str = "/c/riverside/sort";
const THEMES: &str = "/c/riverside/themes";

fn done(person: &Person, act: &str, fields: &[(&str, &str)]) {
    let answer = person.send(act, fields);
    assert_eq!(answer.status, 200, "{act}: {answer:?}");
}

/// Fills in the form for some issues, each with the name of a pile.
fn sort(person: &Person, piles: &[(&str, &str)]) -> Answer {
    let mut fields = vec![(HERE.0.to_owned(), HERE.1.to_owned())];
    for (place, (issue, title)) in piles.iter().enumerate() {
        fields.push((format!("rows[{place}][issue]"), (*issue).to_owned()));
        fields.push((format!("rows[{place}][title]"), (*title).to_owned()));
    }
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, entry)| (&**name, &**entry)).collect();
    person.submit("sort", &fields)
}

/// A community with four issues.
fn riverside(town: &Town) -> Person {
    let olwen = town.founder(&[("Riverside", "riverside")]);
    for title in ["The bus is late", "No bus stop", "The cellar is wet", "The river floods"] {
        done(&olwen, "propose", &[HERE, ("kind", "concern"), ("title", title)]);
    }
    olwen
}

#[test]
fn what_five_people_put_together_is_a_theme_and_a_choice_of_the_comparison() {
    let town = Town::open();
    let olwen = riverside(&town);
    done(&olwen, "add_programme", &[HERE, ("name", "Our plan"), ("goals", "Homes\nBuses"), ("hold", "yes")]);
    let people: Vec<Person> = (0..5).map(|_| town.guest()).collect();
    for (place, person) in people.iter().enumerate() {
        for issue in ["1", "2", "3", "4"] {
            done(person, "weigh", &[HERE, ("issue", issue), ("stance", "agree")]);
        }
        let own = format!("Mine {place}");
        let saved = sort(person, &[("1", "Buses"), ("2", " BUSES"), ("3", own.as_str()), ("4", own.as_str())]);
        assert_eq!((saved.status, saved.location.as_str()), (303, "/c/riverside/sort?skip=0"));
        if place == 3 {
            let few = person.wait_for(THEMES, "Fewer than 5 people have sorted issues").text;
            assert!(!few.contains("In no theme") && !few.contains("n ="), "{few}");
        }
    }
    let page = people[0].wait_for(THEMES, "5 people have sorted issues.").text;
    for words in
        [">Buses</h2>", "n = 5 people", "100 times in 100", "People have not agreed on a name yet", "What the machine"]
    {
        assert!(page.contains(words), "lacks {words:?}: {page}");
    }
    assert!(!page.contains("Mine"), "one person's title is not many people's: {page}");
    let stranger = town.guest().read(THEMES).text;
    assert!(stranger.contains("Please sort some issues yourself first") && !stranger.contains("Buses"), "{stranger}");

    let which = [HERE, ("issue", "1"), ("programme", "our-plan"), ("goal", "1")];
    done(&olwen, "link", &[which.as_slice(), &[("claim", "served"), ("reason", "So.")]].concat());
    let compare = "/c/riverside/compare/our-plan";
    let whole = olwen.wait_for(compare, "?by=theme-1").text;
    assert!(!whole.contains("?by=section"), "{whole}");
    let theme = olwen.read(&format!("{compare}?by=theme-1")).text;
    assert!(theme.contains("5 people sorted at least two of these issues"), "{theme}");
    let named = [theme.contains("“Buses”"), olwen.read(&format!("{compare}?by=theme-2")).text.contains("“Buses”")];
    assert!(named.iter().filter(|named| **named).count() == 1, "{theme}");

    done(&olwen, "close_weighing", &[HERE, ("reason", "The hall meets tonight")]);
    assert!(town.guest().read(THEMES).text.contains(">Buses</h2>"), "all may see when nobody is asked any more");
    let closed = people[0].read(SORT).text;
    assert!(closed.contains("has closed weighing") && !closed.contains("action=\"/api/sort\""), "{closed}");
    assert_eq!(people[0].send("sort", &[HERE, ("rows[0][issue]", "1"), ("rows[0][pile]", "off")]).status, 422);
}

#[test]
fn a_steward_takes_a_name_out_for_a_reason_that_everybody_reads() {
    let town = Town::open();
    let olwen = riverside(&town);
    let people: Vec<Person> = (0..5).map(|_| town.guest()).collect();
    for person in &people {
        assert_eq!(sort(person, &[("1", "Lazy Ned"), ("2", "Lazy Ned")]).status, 303);
    }
    // Who keeps the place safe need not sort first to see what it is called.
    let desk = olwen.wait_for(THEMES, "Lazy Ned").text;
    assert!(desk.contains("action=\"/api/take_name_out\""), "{desk}");
    let page = people[0].read(THEMES).text;
    assert!(page.contains(">Lazy Ned</h2>") && !page.contains("take_name_out"), "{page}");

    let name = ("name", "Lazy Ned");
    assert_eq!(people[0].send("take_name_out", &[HERE, name, ("reason", "No")]).status, 403);
    let refused = olwen.follow(&olwen.submit("take_name_out", &[HERE, name, ("reason", " ")]));
    assert_eq!(refused.status, 422, "{}", refused.text);
    assert!(refused.text.contains("Please write something here."), "{}", refused.text);
    let why = [HERE, name, ("reason", "It mocks a neighbour.")];
    assert_eq!(olwen.submit("take_name_out", &why).location, "/c/riverside/themes#names");
    let page = people[0].read(THEMES).text;
    assert!(page.contains("It mocks a neighbour.") && !page.contains("Lazy Ned"), "{page}");

    assert_eq!(people[0].send("bring_name_back", &[HERE, name]).status, 403);
    assert_eq!(olwen.submit("bring_name_back", &[HERE, name]).location, "/c/riverside/themes#names");
    let page = people[0].read(THEMES).text;
    assert!(page.contains(">Lazy Ned</h2>") && !page.contains("It mocks"), "{page}");
}

#[test]
fn a_refused_sorting_comes_back_filled_in_and_saves_nothing() {
    let town = Town::open();
    riverside(&town);
    let guest = town.guest();
    let long = "so ".repeat(40);
    let refused = sort(&guest, &[("1", "Buses"), ("3", &long)]);
    let page = guest.follow(&refused);
    assert_eq!(page.status, 422);
    assert!(page.text.contains("value=\"Buses\"") && page.text.contains("id=\"title\""), "{}", page.text);
    assert!(page.text.contains("You have no piles yet."), "{}", page.text);
}

#[test]
fn piles_are_renamed_and_issues_moved_and_taken_off() {
    let town = Town::open();
    riverside(&town);
    let guest = town.guest();
    assert_eq!(sort(&guest, &[("1", "Buses"), ("2", "Buses"), ("3", "Wet <feet>"), ("4", "")]).status, 303);
    let page = guest.read(SORT).text;
    assert!(page.contains("Wet &lt;feet&gt;") && page.contains("You have one issue left to sort."), "{page}");
    let pile = |page: &str| {
        let id = page.split("name=\"pile\" value=\"").nth(1).and_then(|rest| rest.split('"').next());
        id.unwrap().to_owned()
    };
    let buses = pile(&page);
    done(&guest, "rename_pile", &[HERE, ("pile", &buses), ("name", "Getting about")]);
    let taken = guest.submit("rename_pile", &[HERE, ("pile", &buses), ("name", "wet <FEET>")]);
    assert!(guest.follow(&taken).text.contains("value=\"wet &lt;FEET&gt;\""));
    done(&guest, "sort", &[HERE, ("rows[0][issue]", "3"), ("rows[0][pile]", &buses)]);
    let moved = guest.read(SORT).text;
    assert!(moved.contains("Getting about") && !moved.contains("Wet"), "an empty pile is cleared away: {moved}");
    for issue in ["1", "2", "3"] {
        done(&guest, "sort", &[HERE, ("rows[0][issue]", issue), ("rows[0][pile]", "off")]);
    }
    assert!(guest.read(SORT).text.contains("You have no piles yet."));
    let other = town.guest();
    assert_eq!(other.send("sort", &[HERE, ("rows[0][issue]", "1"), ("rows[0][pile]", &buses)]).status, 404);
}
