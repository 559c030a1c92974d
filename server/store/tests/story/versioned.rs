//! The story's chapter on programmes that change: what was linked stays linked where the goal stays, earlier versions can
//! still be read and compared, and a programme that is taken out leaves nothing broken.

use std::sync::Arc;

use agenda::Refusal;
use agenda::id::IssueId;
use agenda::link::{self, Claim};
use agenda::member::{Asker, Organiser};
use agenda::programme::{Author, Changes, Plan, PlanGoal, Tree, Why};
use agenda::refusal::{Needed, Noun};
use store::Store;
use store::comparison::Ours;
use store::programme::Imported;

use super::compared::{People, THEN, goal, refused};

/// Tells the chapter.
pub async fn story(store: &Store, ada: &Asker, people: &People) {
    let organiser = store.visitor(ada.clone(), people.community.clone()).await.unwrap().organiser().unwrap();
    let tree = an_own_programme_is_linked(store, &organiser, people).await;
    a_change_keeps_the_links_of_the_goals_that_stay(store, &organiser, people, &tree).await;
    a_goal_that_comes_back_brings_its_links_back(store, &organiser, people, &tree).await;
    the_operator_imports_a_file_again(store, people).await;
    a_community_says_why(store, &organiser, people, &tree).await;
    a_programme_is_taken_out_and_brought_back(store, &organiser, people, &tree).await;
}

async fn verified(store: &Store, people: &People) {
    for verified in store.verify(Some(&people.community.slug), &mut |_, _, _| ()).await.unwrap() {
        assert_eq!(verified.difference, None);
    }
}

async fn standing(store: &Store, people: &People, address: &str) -> Vec<(IssueId, String)> {
    let tree = store.programme(address).await.unwrap();
    let compared = store.compare(Ours::Community(people.community.id), &tree, THEN).await.unwrap();
    assert_eq!(compared.programme.version, tree.programme.version);
    let mut links: Vec<_> =
        compared.standing().map(|link| (link.issue, compared.goals[&link.top].title.clone())).collect();
    links.sort();
    links
}

fn plan(goals: Vec<PlanGoal>) -> Plan {
    Plan { slug: "changing".into(), name: "The ward’s plan".into(), goals, ..Plan::default() }
}

async fn an_own_programme_is_linked(store: &Store, organiser: &Organiser, people: &People) -> Arc<Tree> {
    let goals = vec![goal(None, "1", None), goal(Some(0), "1.1", None), goal(None, "2", None)];
    store.add_own_programme(organiser, plan(goals), THEN).await.unwrap();
    let tree = store.programme("changing").await.unwrap();
    let programme = &tree.programme;
    assert_eq!((programme.version, programme.latest, programme.author), (1, 1, Author::Organiser));
    store.hold_against(organiser, programme.id, None, THEN).await.unwrap();
    for (issue, place) in [(0, 1), (1, 2)] {
        let words = link::Draft { claim: Claim::Served.word().into(), reason: "It says so.".into() }.check().unwrap();
        let visitor = people.visitors[0].participant();
        store.link(&visitor, people.issues[issue], tree.goals[place].id, words, THEN).await.unwrap();
    }
    assert_eq!(standing(store, people, "changing").await.len(), 2);
    store.say_none_fits(&people.visitors[0].participant(), people.issues[2], programme.id, THEN).await.unwrap();
    assert_eq!(none_fits(store, people, "changing").await, 1);
    tree
}

/// Counts who says of the third issue that nothing in a version of the programme fits it, as its comparison has it and, of
/// the latest version, as the issue's page and the queue have it.
async fn none_fits(store: &Store, people: &People, address: &str) -> i64 {
    let tree = store.programme(address).await.unwrap();
    let (community, issue) = (people.community.id, people.issues[2]);
    let compared = store.compare(Ours::Community(community), &tree, THEN).await.unwrap();
    let found = compared.none_fits.get(&issue).copied().unwrap_or_default();
    if !tree.programme.is_past() {
        let member = people.visitors[0].member;
        let shown = store.none_fits(issue, member).await.unwrap();
        let shown = shown.iter().find(|it| it.programme_slug == "changing").unwrap();
        assert_eq!((shown.people, shown.said), (found, found > 0));
        let waiting = store.waiting(community, tree.programme.id, member).await.unwrap();
        let number = compared.issues[&issue].number;
        assert_eq!(
            waiting.iter().find(|it| it.number == number).unwrap().answered,
            found > 0,
            "else it is asked again"
        );
        assert_eq!(store.count_none_fits(community, tree.programme.id).await.unwrap(), (found, found));
    }
    found
}

async fn a_change_keeps_the_links_of_the_goals_that_stay(
    store: &Store,
    organiser: &Organiser,
    people: &People,
    tree: &Arc<Tree>,
) {
    let id = tree.programme.id;
    let same = store.plan("changing").await.unwrap();
    assert_eq!(store.change_programme(organiser, id, 1, same, THEN).await.unwrap(), 1, "nothing else is said");
    // The first goal is new, what was 1.1 now stands at the top under another number, 2 is gone.
    let goals = vec![goal(None, "0", None), PlanGoal { code: "5".into(), ..goal(None, "1.1", None) }];
    let before = store.ledger_number(people.community.id).await.unwrap();
    assert_eq!(store.change_programme(organiser, id, 1, plan(goals.clone()), THEN).await.unwrap(), 2);
    assert_eq!(store.ledger_number(people.community.id).await.unwrap(), before + 1);
    let stale = store.change_programme(organiser, id, 1, plan(goals.clone()), THEN).await;
    assert_eq!(refused(stale), Refusal::Stale);

    let second = store.programme("changing").await.unwrap();
    assert_eq!((second.programme.version, second.programme.goals, second.programme.tops), (2, 2, 2));
    assert_eq!(second.goals[1].id, tree.goals[1].id, "it is the same goal");
    let first = (people.issues[0], "Goal 1.1".to_owned());
    assert_eq!(standing(store, people, "changing").await, [first], "the other goal is gone, and its link with it");
    let (one, two) = ((people.issues[0], "Goal 1".to_owned()), (people.issues[1], "Goal 2".to_owned()));
    assert_eq!(standing(store, people, "changing@1").await, [one, two], "as the first version has them");
    assert_eq!(
        none_fits(store, people, "changing").await,
        0,
        "a new goal may fit: nobody has said of it that it does not"
    );
    assert_eq!(none_fits(store, people, "changing@1").await, 1);

    let past = store.programme("changing@1").await.unwrap();
    assert!(past.programme.is_past() && past.programme.address() == "changing@1");
    assert_eq!((past.programme.tops, &past.goals), (2, &tree.goals), "it stands as it stood");
    assert_eq!(store.plan("changing@2").await.unwrap(), store.plan("changing").await.unwrap());
    for nowhere in ["changing@0", "changing@3", "changing@x"] {
        assert_eq!(refused(store.programme(nowhere).await), Refusal::Unknown(Noun::Programme));
    }
    let versions = store.versions(id).await.unwrap();
    assert_eq!(versions.iter().map(|(number, ..)| *number).collect::<Vec<_>>(), [2, 1]);
    let [earlier, later] = [1, 2].map(|number| format!("changing@{number}"));
    let (earlier, later) = (store.version_at(&earlier).await.unwrap(), store.version_at(&later).await.unwrap());
    let between = Changes::between(&earlier, &later);
    assert_eq!((between.added.len(), between.removed.len(), between.reworded.len(), between.moved.len()), (1, 2, 1, 1));

    // The goal that is gone can be linked no more, not even from a form that was open all the while.
    let visitor = people.visitors[1].participant();
    let (_, gone) = store.goal(people.community.id, "changing@1", 3).await.unwrap();
    let words = link::Draft { claim: Claim::Served.word().into(), reason: "Late.".into() }.check().unwrap();
    let late = store.link(&visitor, people.issues[2], gone.id, words, THEN).await;
    assert_eq!(refused(late), Refusal::Unknown(Noun::Goal));
    assert_eq!(store.linked_issues(people.community.id, gone.id).await.unwrap().len(), 1, "what was said stays said");
    let shown = store.links(people.issues[1], people.visitors[0].member).await.unwrap();
    assert!(shown.iter().all(|link| link.programme_slug != "changing"), "{shown:?}");
    verified(store, people).await;
}

async fn a_goal_that_comes_back_brings_its_links_back(
    store: &Store,
    organiser: &Organiser,
    people: &People,
    tree: &Arc<Tree>,
) {
    let first = store.plan("changing@1").await.unwrap();
    assert_eq!(store.change_programme(organiser, tree.programme.id, 2, first, THEN).await.unwrap(), 3);
    assert_eq!(standing(store, people, "changing").await, standing(store, people, "changing@1").await);
    let third = store.programme("changing").await.unwrap();
    let ids = |tree: &Tree| tree.goals.iter().map(|goal| goal.id).collect::<Vec<_>>();
    assert_eq!(ids(&third), ids(tree));
    assert_eq!(none_fits(store, people, "changing").await, 1, "it was said of these goals");
    assert_eq!(none_fits(store, people, "changing@2").await, 0);
    verified(store, people).await;
}

async fn the_operator_imports_a_file_again(store: &Store, people: &People) {
    let file = |titles: &[&str]| Plan {
        slug: "again".into(),
        name: "Again".into(),
        goals: titles.iter().map(|title| goal(None, title, None)).collect(),
        ..Plan::default()
    };
    assert_eq!(store.import_programme(file(&["1"]), THEN).await.unwrap(), Imported::Added);
    assert_eq!(store.import_programme(file(&["1"]), THEN).await.unwrap(), Imported::Same(1));
    assert_eq!(store.import_programme(file(&["1", "2"]), THEN).await.unwrap(), Imported::Changed(2));
    let own = Plan { slug: "changing".into(), ..file(&["1"]) };
    assert!(store.import_programme(own, THEN).await.is_err(), "a community's own is not the operator's to change");
    // The programme of the library that the community is held against changes under it, and its ledger says so.
    let mut held = store.plan("plan").await.unwrap();
    held.goals.push(goal(None, "3", Some(5)));
    let before = store.ledger_number(people.community.id).await.unwrap();
    assert_eq!(store.import_programme(held, THEN).await.unwrap(), Imported::Changed(2));
    assert_eq!(store.ledger_number(people.community.id).await.unwrap(), before + 1);
    verified(store, people).await;
}

async fn a_community_says_why(store: &Store, organiser: &Organiser, people: &People, tree: &Arc<Tree>) {
    let id = tree.programme.id;
    let why = |words| Some(Why::check(words).unwrap());
    let said = async || store.why_held(people.community.id, id).await.unwrap();
    assert_eq!(said().await.as_deref(), Some(""));
    for words in ["It is our money.", "It is our money.", " It is our taxes. "] {
        store.hold_against(organiser, id, why(words), THEN).await.unwrap();
    }
    assert_eq!(said().await.as_deref(), Some("It is our taxes."));
    store.hold_against(organiser, id, None, THEN).await.unwrap();
    assert_eq!(said().await.as_deref(), Some("It is our taxes."), "without a word the reason stays");
    verified(store, people).await;
    store.hold_against(organiser, id, why(""), THEN).await.unwrap();
    verified(store, people).await;
    store.hold_against(organiser, id, why("It is ours."), THEN).await.unwrap();
    assert!(Why::check(&"x".repeat(501)).is_err());
}

async fn a_programme_is_taken_out_and_brought_back(
    store: &Store,
    organiser: &Organiser,
    people: &People,
    tree: &Arc<Tree>,
) {
    let id = tree.programme.id;
    let of_the_library = store.programme("plan").await.unwrap().programme.id;
    let reason = || "The council withdrew it.".to_owned();
    let refusal = refused(store.remove_programme(organiser, of_the_library, reason(), THEN).await);
    assert_eq!(refusal, Refusal::NotYours(Needed::Operator));
    assert_eq!(refused(store.restore_programme(organiser, id, THEN).await), Refusal::NothingToUndo);
    store.remove_programme(organiser, id, reason(), THEN).await.unwrap();
    assert_eq!(refused(store.remove_programme(organiser, id, reason(), THEN).await), Refusal::NothingToUndo);
    assert!(!store.held_against(people.community.id).await.unwrap().contains(&id));
    assert_eq!(store.why_held(people.community.id, id).await.unwrap(), None);
    let out = store.programme("changing").await.unwrap();
    let said = out.programme.removed.clone().map(|removed| removed.reason);
    assert_eq!((said, out.goals.len()), (Some(reason()), 3), "it can still be read, and says why");
    let again = store.hold_against(organiser, id, None, THEN).await;
    assert_eq!(refused(again), Refusal::Unknown(Noun::Programme));
    let changed = store.change_programme(organiser, id, 3, plan(vec![goal(None, "9", None)]), THEN).await;
    assert_eq!(refused(changed), Refusal::TakenOut);
    verified(store, people).await;
    store.restore_programme(organiser, id, THEN).await.unwrap();
    store.hold_against(organiser, id, None, THEN).await.unwrap();
    assert!(store.programme("changing").await.unwrap().programme.removed.is_none());
    assert_eq!(standing(store, people, "changing").await.len(), 2, "its links were kept");
    verified(store, people).await;
    store.let_go(organiser, id, THEN).await.unwrap();
}
