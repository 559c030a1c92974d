//! The story's chapter on the coding queue: who has answered which issue, and that none of a programme's words fit.

use agenda::Refusal;
use agenda::coding::Waiting;
use agenda::community::Community;
use agenda::compare::Outside;
use agenda::id::ProgrammeId;
use agenda::link::{Claim, Verdict};
use agenda::programme::Tree;
use agenda::refusal::Noun;
use std::sync::Arc;
use store::Store;
use store::comparison::Ours;
use store::issue::{Order, Wanted};

use super::compared::{People, THEN, because, refused};
use super::told::guest;

pub async fn people_say_that_none_fits(store: &Store, people: &People, tree: &Arc<Tree>, other: &Community) {
    let (community, programme, issue) = (people.community.id, tree.programme.id, people.issues[0]);
    let [one, _, critic, .., newcomer] =
        std::array::from_fn::<_, 6, _>(|place: usize| people.visitors[place].participant());
    let all = Wanted { order: Order::Newest, kind: None, proposed_by: None, offset: 0, limit: 500 };
    let all = store.issues(community, one.member(), all).await.unwrap();
    let number = all.into_iter().find(|listed| listed.id == issue).unwrap().number;
    let waiting = async |member| {
        let all = store.waiting(community, programme, member).await.unwrap();
        all.into_iter().find(|waiting| waiting.number == number).unwrap()
    };
    assert_eq!(waiting(newcomer.member()).await, Waiting { number, coders: 3, answered: false });
    assert!(waiting(one.member()).await.answered && waiting(critic.member()).await.answered);

    let before = store.ledger_number(community).await.unwrap();
    store.say_none_fits(&newcomer, issue, programme, THEN).await.unwrap();
    store.say_none_fits(&newcomer, issue, programme, THEN).await.unwrap();
    assert_eq!(store.ledger_number(community).await.unwrap(), before + 1, "said twice is said once");
    assert_eq!(waiting(newcomer.member()).await, Waiting { number, coders: 4, answered: true });
    let links = store.links(issue, newcomer.member()).await.unwrap();
    assert_eq!(links.iter().map(|link| (link.confirmed, link.disputed)).collect::<Vec<_>>(), [(2, 2), (1, 1)]);
    assert_eq!(store.linked_issues(community, tree.goals[2].id).await.unwrap()[0].disputed, 2);

    store.say_none_fits(&one, issue, programme, THEN).await.unwrap();
    let links = store.links(issue, one.member()).await.unwrap();
    assert_eq!((links[0].verdict, links[0].confirmed, links[0].disputed), (Some(Verdict::Dispute), 1, 3));
    let said = store.none_fits(issue, one.member()).await.unwrap();
    assert_eq!((said[0].people, said[0].coders, said[0].said, said[0].answered, said.len()), (2, 4, true, true, 1));
    assert_eq!(store.count_none_fits(community, programme).await.unwrap(), (1, 2));

    let compared = store.compare(Ours::Community(community), tree, THEN).await.unwrap();
    assert_eq!((compared.none_fits[&issue], compared.outside(issue)), (2, Outside::NoneFits(2)));
    assert_eq!(compared.standing().count(), 0);
    let contested = compared.contested().unwrap();
    assert_eq!((contested.links, contested.issues), (3, 2));
    assert!(contested.counted.gap.unwrap() < contested.left_out.gap.unwrap());

    // Whoever links it after all no longer says that none fits.
    store.link(&one, issue, tree.goals[2].id, because(Claim::Served), THEN).await.unwrap();
    let said = store.none_fits(issue, one.member()).await.unwrap();
    assert_eq!((said[0].people, said[0].said, said[0].answered), (1, false, true));
    store.take_back_none_fits(&newcomer, issue, programme, THEN).await.unwrap();
    let again = store.take_back_none_fits(&newcomer, issue, programme, THEN).await;
    assert_eq!(refused(again), Refusal::NothingToUndo);

    let unheld = store.programme("sdg").await.unwrap().programme.id;
    for programme in [unheld, ProgrammeId(1)] {
        let unknown = store.say_none_fits(&one, issue, programme, THEN).await;
        assert_eq!(refused(unknown), Refusal::Unknown(Noun::Programme));
    }
    let stranger = guest(store, other).await.participant();
    assert_eq!(refused(store.say_none_fits(&stranger, issue, programme, THEN).await), Refusal::Unknown(Noun::Issue));
    // It stays said for what follows, so that the ledger is worked out again with it.
    store.say_none_fits(&newcomer, people.issues[2], programme, THEN).await.unwrap();
}
