//! The part of the story in which an agenda is laid side by side in several orders: answers are read, what came out is kept,
//! and a reader sees it as far as they answered.

use agenda::agenda::Draft;
use agenda::community::Community;
use agenda::id::{AgendaId, IssueId};
use agenda::layout::Change;
use agenda::member::{Asker, Owner, Visitor};
use agenda::order::{Settings, work_out};
use agenda::refusal::Noun;
use agenda::stance::Stance;
use agenda::{Refusal, comment};
use store::analysis::Stale;
use store::order::{Due, KeptOrders};
use store::{Error, Store};

use crate::told::{START, founded, guest, signed_up, words};

/// The seed of the draws.
const SEED: u64 = 11;

/// Tells it in a community of its own, founded by `ada`.
pub async fn an_agenda_is_laid_side_by_side(store: &Store, ada: &Asker) {
    let community = founded(store, ada, "ordered").await;
    let (people, issues) = ten_people_answer(store, &community).await;
    let dilys = signed_up(store, "Dilys", START).await;
    let owner = gathers(store, &dilys, &community, &issues).await;
    let kept = answers_are_read_as_they_stand(store, ada, &community, owner.agenda(), &issues).await;
    orders_are_kept_until_something_touches_them(store, &community, &owner, &people, &issues, kept).await;
    a_reader_sees_what_they_answered(store, ada, &dilys, &community, &people).await;
    orders_go_with_their_agenda(store, &dilys, &community, owner.agenda()).await;
}

/// Six people agree with the first two issues, four with the third alone, to one of whom it matters a lot.
async fn ten_people_answer(store: &Store, community: &Community) -> (Vec<Visitor>, Vec<IssueId>) {
    let mut people = Vec::new();
    for _ in 0..10 {
        people.push(guest(store, community).await);
    }
    let mut issues = Vec::new();
    for (title, proposer) in [("Buses", 0), ("Crossing", 0), ("Dentist", 8)] {
        let number = store.propose(&people[proposer].weigher().unwrap(), words(title), START).await.unwrap();
        issues.push(store.issue(community.id, number, people[0].member).await.unwrap().id);
    }
    for (person, visitor) in people.iter().enumerate() {
        let agreed = if person < 6 { &issues[..2] } else { &issues[2..] };
        for issue in agreed {
            store.weigh(&visitor.weigher().unwrap(), *issue, Stance::Agree, person == 7, START).await.unwrap();
        }
    }
    (people, issues)
}

async fn gathers(store: &Store, dilys: &Asker, community: &Community, issues: &[IssueId]) -> Owner {
    let visitor = store.visitor(dilys.clone(), community.clone()).await.unwrap();
    let draft = Draft { title: "First things".into(), purpose: String::new() };
    store.make_agenda(&visitor.author().unwrap(), draft.check().unwrap(), START).await.unwrap();
    let visitor = store.visitor(dilys.clone(), community.clone()).await.unwrap();
    let owner = visitor.owner(&store.agenda(community.id, 1).await.unwrap().agenda).unwrap();
    let all = Change::Choose { offered: issues.to_vec(), chosen: issues.to_vec(), section: None };
    store.arrange(&owner, all, START).await.unwrap();
    owner
}

/// Reads the answers, with and without an issue that is taken out for a while, and works out the orders.
async fn answers_are_read_as_they_stand(
    store: &Store,
    ada: &Asker,
    community: &Community,
    agenda: AgendaId,
    issues: &[IssueId],
) -> KeptOrders {
    let steward = store.visitor(ada.clone(), community.clone()).await.unwrap().steward().unwrap();
    store.set_removed(&steward, issues[0], Some("Said twice".to_owned()), START).await.unwrap();
    let without = store.voices(agenda).await.unwrap().answers().unwrap();
    assert_eq!((without.candidates.len(), without.given.len()), (2, 10));
    store.set_removed(&steward, issues[0], None, START).await.unwrap();
    let voices = store.voices(agenda).await.unwrap();
    assert_eq!(voices.ledger_number, store.ledger_number(community.id).await.unwrap());
    let answers = voices.answers().unwrap();
    assert_eq!((answers.candidates.len(), answers.given.len()), (3, 16));
    assert_eq!(answers.given.iter().filter(|given| given.answered.matters).count(), 1);
    assert!(answers.given.iter().all(|given| given.answered.stance == Stance::Agree));
    let orders = work_out(&answers, &[], Settings::full(SEED), || true).unwrap();
    assert_eq!(orders.rows.iter().map(|row| row.issue).collect::<Vec<_>>(), [issues[0], issues[2], issues[1]]);
    KeptOrders { ledger_number: voices.ledger_number, opinion_number: 0, made_at: START, orders }
}

async fn orders_are_kept_until_something_touches_them(
    store: &Store,
    community: &Community,
    owner: &Owner,
    people: &[Visitor],
    issues: &[IssueId],
    kept: KeptOrders,
) {
    let stale = |ledger_number| Stale { community: community.id, ledger_number };
    let due = async || store.due_orders(community.id).await.unwrap();
    let changed =
        |ledger_number, has_changed| Due { agenda: owner.agenda(), ledger_number, opinion_number: 0, has_changed };
    let number = kept.ledger_number;
    assert!(store.stale_orders().await.unwrap().contains(&stale(number)));
    assert_eq!(due().await, [changed(number, true)]);
    assert_eq!(store.orders(owner.agenda()).await.unwrap(), None);
    // As if the groups of an analysis stood in it: without one, every act is taken for a change.
    let kept = KeptOrders { opinion_number: number, ..kept };
    store.keep_orders(owner.agenda(), &kept).await.unwrap();
    let earlier = KeptOrders { ledger_number: number - 1, made_at: START.plus_ms(1), ..kept.clone() };
    store.keep_orders(owner.agenda(), &earlier).await.unwrap();
    assert_eq!(store.orders(owner.agenda()).await.unwrap(), Some(kept.clone()), "the later one stays");
    assert!(!store.stale_orders().await.unwrap().contains(&stale(number)));

    let draft = comment::Draft { kind: "question".into(), text: "When does it come?".into() };
    store.comment(&people[0].participant(), issues[0], draft.check().unwrap(), START).await.unwrap();
    assert!(store.stale_orders().await.unwrap().contains(&stale(number + 1)));
    assert_eq!(due().await, [changed(number + 1, false)], "a comment changes no order");
    store.confirm_orders(Due { opinion_number: number, ..due().await[0] }).await.unwrap();
    let confirmed = store.orders(owner.agenda()).await.unwrap().unwrap();
    assert_eq!((confirmed.ledger_number, confirmed.orders), (number + 1, kept.orders));
    assert_eq!(due().await, []);
    store.weigh(&people[0].weigher().unwrap(), issues[2], Stance::Pass, false, START).await.unwrap();
    assert_eq!(due().await, [changed(number + 2, true)]);
}

async fn a_reader_sees_what_they_answered(
    store: &Store,
    ada: &Asker,
    dilys: &Asker,
    community: &Community,
    people: &[Visitor],
) {
    let seen = async |visitor: &Visitor| store.orders_seen_by(visitor, 1, None, START).await.unwrap();
    let numbers = |seen: &agenda::order::Seen| -> Vec<i64> {
        seen.shown.rows.iter().map(|row| seen.names[&row.issue].number).collect()
    };
    let one = seen(&people[1]).await;
    assert_eq!((numbers(&one), one.shown.kept_back.len(), one.is_owner, one.is_of_now), (vec![1, 2], 1, false, true));
    let stranger = seen(&guest(store, community).await).await;
    assert_eq!((stranger.shown.rows.len(), stranger.shown.kept_back.len()), (0, 3));
    let owner = seen(&store.visitor(dilys.clone(), community.clone()).await.unwrap()).await;
    assert_eq!((numbers(&owner), owner.is_owner), (vec![1, 3, 2], true));
    let steward = store.visitor(ada.clone(), community.clone()).await.unwrap().steward().unwrap();
    store.set_closed(&steward, Some("The hall meets.".into()), START).await.unwrap();
    let closed = store.community("ordered").await.unwrap();
    assert_eq!(numbers(&seen(&guest(store, &closed).await).await), [1, 3, 2], "nobody is led any more");
    let nowhere = store.orders_seen_by(&people[1], 9, None, START).await.unwrap_err();
    assert!(matches!(nowhere, Error::Refused(Refusal::Unknown(Noun::Agenda))), "{nowhere}");
}

async fn orders_go_with_their_agenda(store: &Store, dilys: &Asker, community: &Community, agenda: AgendaId) {
    let kept = store.orders(agenda).await.unwrap().unwrap();
    store.delete_account(&dilys.holder().unwrap(), true, START).await.unwrap();
    assert!(store.agenda(community.id, 1).await.is_err());
    assert_eq!(store.orders(agenda).await.unwrap(), None);
    store.keep_orders(agenda, &kept).await.unwrap();
    assert_eq!(store.orders(agenda).await.unwrap(), None, "work that was under way comes to nothing");
}
