//! The story itself: the same acts, in the same order, whatever remembers them.

use agenda::Refusal;
use agenda::community::{self, Community};
use agenda::issue;
use agenda::member::{Asker, Visitor};
use agenda::moment::Moment;
use agenda::refusal::Noun;
use agenda::stance::{Stance, Tally};
use store::issue::{Order, Wanted};
use store::{Error, Store};

use crate::{compared, gathered, imported, joined, left, ordered, piled, worked_out};

/// When the story begins.
pub const START: Moment = Moment(1_790_000_000_000);

/// Tells the whole story.
pub async fn story(store: &Store) {
    let ada = signed_up(store, "Ada", START).await;
    let community = founded(store, &ada, "riverside").await;
    a_session_ends_in_time(store).await;
    a_guest_proposes_and_weighs(store, &community).await;
    a_steward_closes_weighing_for_a_while(store, &ada).await;
    gathered::an_agenda_is_gathered_published_and_adopted(store, &ada).await;
    let neighbours = founded(store, &ada, "hillside").await;
    compared::story(store, &ada, &community, &neighbours).await;
    imported::a_conversation_comes_in_and_goes_out(store).await;
    worked_out::opinions_are_worked_out_and_kept(store, &ada).await;
    ordered::an_agenda_is_laid_side_by_side(store, &ada).await;
    joined::communities_sign_one_list(store, &ada).await;
    piled::people_sort_issues(store, &ada).await;
    left::people_leave(store, &ada).await;
    every_result_follows_from_the_ledger(store).await;
}

/// Stands at the end of the story, so that it is about everything that happened in it.
async fn every_result_follows_from_the_ledger(store: &Store) {
    for verified in store.verify(None, &mut |_, _, _| ()).await.unwrap() {
        assert_eq!(verified.difference, None, "{}", verified.community);
        assert!(verified.entries > 0);
    }
    let nowhere = store.verify(Some("nowhere"), &mut |_, _, _| ()).await.unwrap_err();
    assert!(matches!(nowhere, Error::Refused(Refusal::Unknown(Noun::Community))), "{nowhere}");
}

pub async fn signed_up(store: &Store, name: &str, moment: Moment) -> Asker {
    let person = store.make_account(&Asker::default(), name, "three plain words", moment).await.unwrap().unwrap();
    let token = store.open_session(person, 30, moment).await.unwrap();
    store.asker(&token, moment).await.unwrap()
}

pub async fn founded(store: &Store, asker: &Asker, slug: &str) -> Community {
    assert_eq!(asker.operator(), Err(Refusal::NotYours(agenda::refusal::Needed::Operator)));
    store.make_operator("  ada ").await.unwrap();
    let operator = Asker { operator: true, ..asker.clone() }.operator().unwrap();
    let draft = community::Draft {
        name: "Riverside".into(),
        slug: slug.into(),
        about: "Streets by the river.".into(),
        language: "en".into(),
    };
    store.found(&operator, draft.check().unwrap(), START).await.unwrap()
}

/// Lets a newcomer look in.
pub async fn guest(store: &Store, community: &Community) -> Visitor {
    store.visitor(Asker::default(), community.clone()).await.unwrap()
}

/// Words for an issue.
pub fn words(title: &str) -> issue::Checked {
    issue::Draft { kind: "concern".into(), title: title.into(), ..issue::Draft::default() }.check().unwrap()
}

async fn a_session_ends_in_time(store: &Store) {
    let person = guest(store, &store.community("riverside").await.unwrap()).await.person;
    let token = store.open_session(person, 30, START).await.unwrap();
    let last = START.plus_ms(30 * 86_400_000);
    assert_eq!(store.asker(&token, last).await.unwrap().person, Some(person));
    assert_eq!(store.asker(&token, last.plus_ms(1)).await.unwrap(), Asker::default());
    assert_eq!(store.asker("forged", START).await.unwrap(), Asker::default());
}

async fn a_steward_closes_weighing_for_a_while(store: &Store, ada: &Asker) {
    let visitor = |community| store.visitor(ada.clone(), community);
    let community = founded(store, ada, "closing").await;
    let steward = visitor(community.clone()).await.unwrap().steward().unwrap();
    for reason in ["The hall meets tonight.", "It is night."] {
        store.set_closed(&steward, Some(reason.to_owned()), START).await.unwrap();
    }
    let closed = store.community("closing").await.unwrap();
    assert_eq!(closed.is_open(), Err(Refusal::Closed));
    assert_eq!(closed.closed_reason.as_deref(), Some("The hall meets tonight."), "it was closed already");
    every_result_follows_from_the_ledger(store).await;
    store.set_closed(&steward, None, START).await.unwrap();
    assert_eq!(store.community("closing").await.unwrap(), community);
    store.set_closed(&steward, Some("For good.".to_owned()), START).await.unwrap();
}

async fn a_guest_proposes_and_weighs(store: &Store, community: &Community) {
    let proposer = guest(store, community).await;
    let weigher = proposer.weigher().unwrap();
    let number = store.propose(&weigher, words("The bridge is shut"), START).await.unwrap();
    assert_eq!(number, 1);
    assert_eq!(store.propose(&weigher, words("The bridge is shut"), START).await.unwrap(), 1, "a double submit");
    let second = store.propose(&weigher, words("Good buses"), START.plus_ms(1)).await.unwrap();
    assert_eq!(second, 2);

    let other = guest(store, community).await;
    let answering = other.weigher().unwrap();
    let (cards, left) = store.cards(community.id, other.member, 5, 3).await.unwrap();
    assert_eq!((cards.len(), left), (2, 2));
    let bridge = store.issue(community.id, 1, other.member).await.unwrap();
    assert_eq!(bridge.answer, None);
    store.weigh(&answering, bridge.id, Stance::Disagree, false, START).await.unwrap();
    store.weigh(&answering, bridge.id, Stance::Agree, true, START).await.unwrap();
    store.weigh(&answering, bridge.id, Stance::Agree, true, START).await.unwrap();
    let bridge = store.issue(community.id, 1, other.member).await.unwrap();
    assert_eq!(bridge.tally, Some(Tally { agree: 2, disagree: 0, pass: 0, matters: 1 }));
    store.unweigh(&answering, bridge.id, START).await.unwrap();
    let nothing = store.unweigh(&answering, bridge.id, START).await.unwrap_err();
    assert!(matches!(nothing, Error::Refused(Refusal::NothingToUndo)), "{nothing}");
    let unknown = store.weigh(&answering, agenda::id::IssueId(1), Stance::Agree, true, START).await.unwrap_err();
    assert!(matches!(unknown, Error::Refused(Refusal::Unknown(Noun::Issue))), "{unknown}");

    for order in [Order::Random(7), Order::Newest, Order::Agreed, Order::Divided, Order::Matters] {
        let wanted = Wanted { order, kind: None, proposed_by: None, offset: 0, limit: 20 };
        assert_eq!(store.issues(community.id, other.member, wanted).await.unwrap().len(), 2, "{order:?}");
    }
    assert_eq!(store.ledger_number(community.id).await.unwrap(), 3 + 2 + 2 + 3);
    let history = store.history(community.id, bridge.id.0).await.unwrap();
    assert_eq!(history.iter().map(|line| line.act.as_str()).collect::<Vec<_>>(), ["propose"]);
}
