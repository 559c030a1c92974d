//! The story's chapter on piles: people sort issues for themselves, and what many put together is found.

use agenda::Refusal;
use agenda::community::Community;
use agenda::id::{IssueId, PileId};
use agenda::member::{Asker, Visitor, Weigher};
use agenda::pile::{Choice, Title};
use agenda::refusal::{Field, Noun};
use agenda::theme::Name;
use store::Store;

use crate::compared::{THEN, refused};
use crate::told::{founded, guest, words};

fn named(title: &str) -> Choice {
    Choice::Named(Title::check(title).unwrap())
}

/// Tells it in a community of its own, founded by `ada`.
pub async fn people_sort_issues(store: &Store, ada: &Asker) {
    let community = founded(store, ada, "piled").await;
    let elsewhere = founded(store, ada, "unpiled").await;
    let here = guest(store, &community).await;
    for title in ["The bus is late", "No bus stop", "The cellar is wet", "The river floods"] {
        store.propose(&here.weigher().unwrap(), words(title), THEN).await.unwrap();
    }
    let issues = store.issues_by_number(community.id, &[1, 2, 3, 4]).await.unwrap();
    let sorter = one_sorts(store, &community, &issues).await;
    one_changes_their_mind(store, &community, &sorter, &issues).await;
    nothing_foreign_is_sorted(store, &community, &elsewhere, &issues).await;
    many_sort(store, &community, &issues).await;
    let steward = store.visitor(ada.clone(), community).await.unwrap();
    a_steward_takes_a_name_out_and_brings_it_back(store, &steward).await;
}

async fn one_sorts(store: &Store, community: &Community, issues: &[IssueId]) -> Weigher {
    let visitor = guest(store, community).await;
    let weigher = visitor.weigher().unwrap();
    assert!(!store.has_sorted(visitor.member).await.unwrap());
    assert_eq!(store.unsorted(community.id, visitor.member).await.unwrap().len(), 4);
    let choices = vec![(issues[0], named("Buses")), (issues[1], named("b uses")), (issues[2], named("Water"))];
    store.sort(&weigher, choices.clone(), THEN).await.unwrap();
    let number = store.ledger_number(community.id).await.unwrap();
    store.sort(&weigher, choices, THEN).await.unwrap();
    assert_eq!(store.ledger_number(community.id).await.unwrap(), number, "the same again leaves no trace");
    let piles = store.piles(visitor.member).await.unwrap();
    let shown: Vec<(&str, usize)> = piles.iter().map(|pile| (pile.title.as_str(), pile.issues.len())).collect();
    assert_eq!(shown, [("Buses", 2), ("Water", 1)]);
    assert_eq!(store.unsorted(community.id, visitor.member).await.unwrap().into_keys().collect::<Vec<_>>(), [4]);
    assert!(store.has_sorted(visitor.member).await.unwrap());
    weigher
}

async fn one_changes_their_mind(store: &Store, community: &Community, sorter: &Weigher, issues: &[IssueId]) {
    let piles = store.piles(sorter.member()).await.unwrap();
    let [buses, water] = [piles[0].id, piles[1].id];
    let title = |title: &str| Title::check(title).unwrap();
    let taken = store.rename_pile(sorter, water, title("BUSES"), THEN).await;
    assert_eq!(refused(taken), Refusal::Taken(Field::Title));
    store.rename_pile(sorter, water, title("WATER"), THEN).await.unwrap();
    store.sort(sorter, vec![(issues[2], Choice::On(buses)), (issues[0], Choice::Off)], THEN).await.unwrap();
    let piles = store.piles(sorter.member()).await.unwrap();
    assert_eq!((piles.len(), piles[0].issues.len()), (1, 2), "a pile on which nothing is left is cleared away");
    store
        .sort(sorter, vec![(issues[1], Choice::Off), (issues[2], Choice::Off), (issues[0], Choice::Off)], THEN)
        .await
        .unwrap();
    assert!(store.piles(sorter.member()).await.unwrap().is_empty());
    assert_eq!(store.unsorted(community.id, sorter.member()).await.unwrap().len(), 4);
}

async fn nothing_foreign_is_sorted(store: &Store, community: &Community, elsewhere: &Community, issues: &[IssueId]) {
    let stranger = guest(store, elsewhere).await.weigher().unwrap();
    let foreign = store.sort(&stranger, vec![(issues[0], named("Mine"))], THEN).await;
    assert_eq!(refused(foreign), Refusal::Unknown(Noun::Issue));
    let weigher = guest(store, community).await.weigher().unwrap();
    let choices = vec![(issues[0], named("Mine")), (issues[1], Choice::On(PileId(7)))];
    let unknown = store.sort(&weigher, choices, THEN).await;
    assert_eq!(refused(unknown), Refusal::Unknown(Noun::Pile));
    assert!(store.piles(weigher.member()).await.unwrap().is_empty(), "all or none");
}

async fn many_sort(store: &Store, community: &Community, issues: &[IssueId]) {
    for person in 0..6 {
        let weigher = guest(store, community).await.weigher().unwrap();
        let last = if person < 4 { "Water" } else { "Buses" };
        let choices = [named("Buses"), named("Buses"), named(last), named("Water")];
        store.sort(&weigher, issues.iter().copied().zip(choices).collect(), THEN).await.unwrap();
    }
    let kept = store.sorting(community.id).await.unwrap().work_out(THEN);
    assert_eq!(kept.ledger_number, store.ledger_number(community.id).await.unwrap());
    assert_eq!((kept.themes.people, kept.themes.themes.len(), kept.themes.none.len()), (6, 2, 0));
    assert_eq!(kept.themes.themes[0].name, Name::Pile("Buses".into()));
    assert!(matches!(kept.themes.themes[1].name, Name::Words(_)), "only four people's");
    store.keep_themes(community.id, &kept).await.unwrap();
    assert_eq!(store.themes(community.id).await.unwrap(), Some(kept));
}

async fn a_steward_takes_a_name_out_and_brings_it_back(store: &Store, steward: &Visitor) {
    let (community, keeper) = (steward.community.id, steward.steward().unwrap());
    let title = |name: &str| Title::check(name).unwrap();
    let why = || Some("It mocks somebody.".to_owned());
    let set = |name: &str, why: Option<String>| store.set_name_taken(&keeper, title(name), why, THEN);
    assert_eq!(refused(set("Trams", why()).await), Refusal::Unknown(Noun::Pile));
    assert_eq!(refused(set("Buses", None).await), Refusal::NothingToUndo);
    let before = store.ledger_number(community).await.unwrap();
    for name in ["Buses", "b u s e s"] {
        set(name, why()).await.unwrap();
    }
    assert_eq!(store.ledger_number(community).await.unwrap(), before + 1, "the same name is taken out once");
    let taken = store.taken_names(community).await.unwrap();
    assert_eq!((taken.len(), taken[0].title.as_str(), taken[0].reason.as_str()), (1, "Buses", "It mocks somebody."));
    store.refresh_themes(community, THEN).await.unwrap();
    let themes = store.themes(community).await.unwrap().unwrap().themes.themes;
    assert!(themes.iter().all(|theme| matches!(theme.name, Name::Words(_))), "no theme has it: {themes:?}");
    assert!(store.verify(None, &mut |_, _, _| ()).await.unwrap().iter().all(|found| found.difference.is_none()));
    set("Buses", None).await.unwrap();
    let themes = store.sorting(community).await.unwrap().work_out(THEN).themes.themes;
    assert_eq!(themes[0].name, Name::Pile("Buses".into()));
}
