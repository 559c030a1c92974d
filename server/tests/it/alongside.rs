//! Two communities beside each other, as anybody sees them.

use crate::harness::{Person, Town};

/// How many people weigh in each place.
const PEOPLE: usize = 30;

/// Founds two places that are held against the Sustainable Development Goals, and one where nothing happens. On the hill
/// people want what is linked to goal 3, in the dale what is linked to goal 11; in each, every fifth wants all three issues.
fn two_places() -> (Town, Person) {
    let town = Town::open();
    let olwen = town.founder(&[("Hill", "hill"), ("Dale", "dale"), ("Moor", "moor")]);
    for (place, often) in [("hill", "1"), ("dale", "2")] {
        let here = ("community", place);
        let held = olwen.send("hold_against", &[here, ("programme", "sdg")]);
        assert_eq!(held.status, 200, "{held:?}");
        for title in ["A doctor on Saturdays", "Pavements to walk on", "Larks in the hay"] {
            let proposed = olwen.send("propose", &[here, ("kind", "idea"), ("title", title)]);
            assert_eq!(proposed.status, 200, "{proposed:?}");
        }
        for person in 0..PEOPLE {
            let guest = town.guest();
            let weighed = guest.send("weigh", &[here, ("issue", often), ("stance", "agree")]);
            assert_eq!(weighed.status, 200, "{weighed:?}");
            if person % 5 == 0 {
                for issue in ["1", "2", "3"] {
                    let weighed = guest.send("weigh", &[here, ("issue", issue), ("stance", "agree")]);
                    assert_eq!(weighed.status, 200, "{weighed:?}");
                }
            }
        }
        for (issue, code) in [("1", "3"), ("2", "11")] {
            let programme = olwen.read("/c/hill/programmes/sdg").text;
            let goal = number_of(&programme, code);
            let which = [here, ("issue", issue), ("programme", "sdg"), ("goal", &goal)];
            let linked = olwen.send("link", &[which.as_slice(), &[("claim", "served"), ("reason", "So.")]].concat());
            assert_eq!(linked.status, 200, "{linked:?}");
        }
    }
    (town, olwen)
}

/// Finds the number of the top goal with this code in a programme's page.
fn number_of(page: &str, code: &str) -> String {
    let goal = page.split(&format!("class=\"goal-code\">{code}</span>")).nth(1).unwrap();
    let address = goal.split("/programmes/sdg/goals/").nth(1).unwrap();
    address.chars().take_while(char::is_ascii_digit).collect()
}

#[test]
fn two_places_are_put_beside_each_other_and_who_asks_more_is_said_only_when_it_is_sure() {
    let (town, olwen) = two_places();
    let guest = town.guest();
    let choose = guest.read("/c/hill/compare/sdg/beside");
    assert!(choose.text.contains("value=\"dale\"") && !choose.text.contains("value=\"moor\""), "{}", choose.text);
    olwen.wait_for("/c/hill/compare/sdg", "most likely");
    olwen.wait_for("/c/dale/compare/sdg", "most likely");
    // Names stand between marks that keep their direction apart from the sentence's.
    let page = guest.read("/c/hill/compare/sdg/beside?with=dale").text.replace(['\u{2068}', '\u{2069}'], "");
    for words in [
        "Hill and Dale",
        "goes to the same goals",
        "n = 31 people in Hill, 31 in Dale.",
        "People in Hill ask more for",
        "People in Dale ask more for",
        "What no goal names",
        "Larks in the hay",
        "beside.csv?with=dale",
    ] {
        assert!(page.contains(words), "lacks {words:?}: {page}");
    }
    let file = guest.read("/c/hill/compare/sdg/beside.csv?with=dale").text;
    let more: Vec<(&str, &str)> = file
        .lines()
        .filter(|line| line.ends_with(",here") || line.ends_with(",there"))
        .filter_map(|line| Some((line.split(',').nth(7)?, line.rsplit(',').next()?)))
        .collect();
    assert_eq!(more, [("3", "here"), ("11", "there")], "{file}");
    let turned = guest.read("/c/dale/compare/sdg/beside.json?with=hill").text;
    let (one, other): (serde_json::Value, serde_json::Value) = (
        serde_json::from_str(&guest.read("/c/hill/compare/sdg/beside.json?with=dale").text).unwrap(),
        serde_json::from_str(&turned).unwrap(),
    );
    assert_eq!(one["overlap"]["value"], other["overlap"]["value"], "it is the same both ways");
    // Six of the thirty and whoever proposed give a third of their voice to each of the three, the others all of it to one.
    let both = one["overlap"]["value"].as_f64().unwrap();
    assert!((both - 2.0 * (7.0 / 3.0) / 31.0).abs() < 1e-12, "{both}");
}

#[test]
fn a_place_is_not_put_beside_itself_or_one_that_is_not_there() {
    let (town, _olwen) = two_places();
    let guest = town.guest();
    for (address, status) in [
        ("/c/hill/compare/sdg/beside?with=hill", 404),
        ("/c/hill/compare/sdg/beside?with=nowhere", 404),
        ("/c/hill/compare/sdg/beside?with=dale&theirs=1-9", 404),
        ("/c/hill/compare/sdg/beside.json?with=", 404),
        ("/c/hill/compare/sdg/beside.csv?with=hill", 404),
        ("/c/hill/compare/none/beside?with=dale", 404),
        ("/c/hill/compare/sdg/beside?with=moor", 200),
    ] {
        assert_eq!(guest.read(address).status, status, "{address}");
    }
    let nobody = guest.read("/c/hill/compare/sdg/beside?with=moor").text;
    assert!(nobody.contains("Fewer than 5 people in one of the places"), "{nobody}");
}
