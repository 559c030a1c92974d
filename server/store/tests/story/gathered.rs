//! The part of the story in which residents gather issues into an agenda, order it, publish it and adopt it.

use agenda::Refusal;
use agenda::agenda::{Contents, Draft, Rule, SectionTitle};
use agenda::community::Community;
use agenda::id::{EditionId, IssueId, SectionId};
use agenda::issue::Kind;
use agenda::layout::{Change, Way};
use agenda::member::{Asker, Owner, Visitor};
use agenda::rank::TieRule;
use agenda::refusal::{Needed, Noun};
use agenda::stance::Stance;
use store::choice::Wanted;
use store::issue::Order;
use store::{Error, Store};

use crate::told::{START, founded, guest, signed_up, words};

/// Tells it in a community of its own, founded by `ada`.
pub async fn an_agenda_is_gathered_published_and_adopted(store: &Store, ada: &Asker) {
    let community = founded(store, ada, "gathered").await;
    let issues = weighed_issues(store, &community).await;
    let ben = visitor(store, &signed_up(store, "Ben", START).await, &community).await;
    let owner = an_agenda_has_one_owner(store, &community, &ben).await;
    issues_are_found_by_words_kind_and_number(store, &community, &issues).await;
    rules_put_it_in_order(store, &community, &owner, &issues).await;
    it_is_changed_by_hand(store, &community, &owner, &issues).await;
    only_this_community_s_issues_are_chosen(store, ada, &owner, &issues).await;
    let edition = it_is_published_once(store, &community, &owner).await;
    it_is_adopted_once(store, ada, &community, edition).await;
    a_later_edition_leaves_out_what_was_taken_out(store, ada, &community, &owner, &issues).await;
}

/// Four issues: three people agree with the first two, two others with the third, nobody but its proposer with the last.
async fn weighed_issues(store: &Store, community: &Community) -> Vec<IssueId> {
    let proposer = guest(store, community).await;
    let mut issues = Vec::new();
    for title in ["Buses", "Crossing", "Dentist", "Raft race"] {
        let number = store.propose(&proposer.weigher().unwrap(), words(title), START).await.unwrap();
        let issue = store.issue(community.id, number, proposer.member).await.unwrap().id;
        store.unweigh(&proposer.weigher().unwrap(), issue, START).await.unwrap();
        issues.push(issue);
    }
    for agreed in [&issues[..2], &issues[..2], &issues[..2], &issues[2..3], &issues[2..3]] {
        let weigher = guest(store, community).await.weigher().unwrap();
        for issue in agreed {
            store.weigh(&weigher, *issue, Stance::Agree, false, START).await.unwrap();
        }
    }
    store.weigh(&proposer.weigher().unwrap(), issues[3], Stance::Pass, false, START).await.unwrap();
    issues
}

async fn visitor(store: &Store, asker: &Asker, community: &Community) -> Visitor {
    store.visitor(asker.clone(), community.clone()).await.unwrap()
}

fn named(title: &str) -> agenda::agenda::Checked {
    Draft { title: title.into(), purpose: "To take to the borough.".into() }.check().unwrap()
}

async fn an_agenda_has_one_owner(store: &Store, community: &Community, ben: &Visitor) -> Owner {
    assert_eq!(guest(store, community).await.author(), Err(Refusal::SignInFirst));
    let author = ben.author().unwrap();
    assert_eq!(store.make_agenda(&author, named("What we want"), START).await.unwrap(), 1);
    assert_eq!(store.make_agenda(&author, named("What we want"), START).await.unwrap(), 1, "a double submit");
    let made = store.agenda(community.id, 1).await.unwrap();
    assert_eq!((made.rule, made.arranged_at, made.items.len()), (Rule::Phragmen, None, 0));
    let ben = visitor(store, &ben.asker, community).await;
    let cleo = visitor(store, &signed_up(store, "Cleo", START).await, community).await;
    assert_eq!(cleo.owner(&made.agenda), Err(Refusal::NotYours(Needed::Owner)));
    let owner = ben.owner(&made.agenda).unwrap();
    store.rename_agenda(&owner, named("What Gathered wants"), START).await.unwrap();
    store.rename_agenda(&owner, named("What Gathered wants"), START).await.unwrap();
    let listed = store.agendas(community.id).await.unwrap();
    assert_eq!((listed.len(), listed[0].title.as_str(), listed[0].latest), (1, "What Gathered wants", None));
    let told = store.history(community.id, made.agenda.id.0).await.unwrap();
    assert_eq!(
        told.iter().map(|line| line.act.as_str()).collect::<Vec<_>>(),
        ["name_agenda", "arrange", "name_agenda"]
    );
    refused(store.publish(&owner, START).await, &Refusal::EmptyAgenda);
    refused(store.arrange(&owner, Change::OrderBy(Rule::Approval), START).await, &Refusal::EmptyAgenda);
    owner
}

fn refused<T: std::fmt::Debug>(done: store::Result<T>, expected: &Refusal) {
    match done {
        Err(Error::Refused(refusal)) => assert_eq!(refusal, *expected),
        other => panic!("{other:?} should have been {expected:?}"),
    }
}

fn order(contents: &Contents) -> Vec<IssueId> {
    contents.items.iter().map(|item| item.issue).collect()
}

fn choose(issues: &[IssueId], section: Option<SectionId>) -> Change {
    Change::Choose { offered: issues.to_vec(), chosen: issues.to_vec(), section }
}

async fn rules_put_it_in_order(store: &Store, community: &Community, owner: &Owner, issues: &[IssueId]) {
    let backwards: Vec<IssueId> = issues.iter().rev().copied().collect();
    store.arrange(owner, choose(&backwards, None), START).await.unwrap();
    let [buses, crossing, dentist, raft] = [issues[0], issues[1], issues[2], issues[3]];
    let by_phragmen = store.agenda(community.id, 1).await.unwrap();
    assert_eq!(order(&by_phragmen), [buses, dentist, crossing, raft]);
    assert_eq!(by_phragmen.ties[0].issues, [buses, crossing]);
    assert_eq!((by_phragmen.ties[0].positions.clone(), by_phragmen.ties.len()), (1..=1, 1));
    assert_ne!(by_phragmen.ties[0].decided_by, TieRule::MoreApprovals);
    store.arrange(owner, Change::OrderBy(Rule::Approval), START).await.unwrap();
    let by_approval = store.agenda(community.id, 1).await.unwrap();
    assert_eq!(order(&by_approval), [buses, crossing, dentist, raft]);
    assert_eq!(by_approval.ties[0].positions, 1..=2);
    let beside = store.orders_at_once(by_approval.agenda.id, START).await.unwrap().orders;
    let lists: Vec<&[IssueId]> = beside.listed.iter().take(2).map(|list| list.issues.as_slice()).collect();
    assert_eq!(lists, [order(&by_phragmen), order(&by_approval)]);
    assert_eq!(beside.people, 6);

    let title = SectionTitle::check("Getting about").unwrap();
    store.arrange(owner, Change::AddSection(title), START).await.unwrap();
    let getting_about = store.agenda(community.id, 1).await.unwrap().sections[0].id;
    for issue in [raft, crossing] {
        store.arrange(owner, Change::Put(issue, Some(getting_about)), START).await.unwrap();
    }
    let sectioned = store.agenda(community.id, 1).await.unwrap();
    assert_eq!(order(&sectioned), [crossing, raft, buses, dentist]);
    assert_eq!((sectioned.rule, sectioned.ties.len()), (Rule::Approval, 0), "the tied two are in different sections");
}

async fn issues_are_found_by_words_kind_and_number(store: &Store, community: &Community, issues: &[IssueId]) {
    let titles = async |words: &str, kind: Option<Kind>, order: Order| {
        let wanted = Wanted { words: words.into(), kind, order, offset: 0, limit: 3 };
        let (offered, count) = store.choosable(community.id, &wanted).await.unwrap();
        (offered.into_iter().map(|issue| issue.title).collect::<Vec<_>>(), count)
    };
    let agreed = titles("", None, Order::Agreed).await;
    assert_eq!((agreed.0.len(), agreed.0[0].as_str(), agreed.1), (3, "Buses", 4));
    assert_eq!(titles("RACE  raft", Some(Kind::Concern), Order::Newest).await, (vec!["Raft race".to_owned()], 1));
    assert_eq!(titles("race", Some(Kind::Idea), Order::Divided).await.1, 0);
    assert_eq!(titles("100%", None, Order::Newest).await.1, 0, "a wild card stands for itself");
    assert_eq!(titles("a_t", None, Order::Newest).await.1, 0);
    assert_eq!(store.issues_by_number(community.id, &[4, 2, 4]).await.unwrap(), [issues[1], issues[3]]);
    refused(store.issues_by_number(community.id, &[1, 5]).await, &Refusal::Unknown(Noun::Issue));
}

async fn it_is_changed_by_hand(store: &Store, community: &Community, owner: &Owner, issues: &[IssueId]) {
    let [buses, crossing, dentist, raft] = [issues[0], issues[1], issues[2], issues[3]];
    let before = store.ledger_number(community.id).await.unwrap();
    store.arrange(owner, Change::Move(crossing, Way::Up), START).await.unwrap();
    assert_eq!(store.ledger_number(community.id).await.unwrap(), before, "nothing moves past the first place");
    store.arrange(owner, Change::Move(dentist, Way::Up), START).await.unwrap();
    let title = SectionTitle::check("Care").unwrap();
    store.arrange(owner, Change::AddSection(title), START).await.unwrap();
    let contents = store.agenda(community.id, 1).await.unwrap();
    let [about, care] = [contents.sections[0].id, contents.sections[1].id];
    store.arrange(owner, Change::MoveSection(care, Way::Up), START).await.unwrap();
    store.arrange(owner, Change::RenameSection(care, SectionTitle::check("Health").unwrap()), START).await.unwrap();
    store.arrange(owner, Change::Put(dentist, Some(care)), START).await.unwrap();
    store.arrange(owner, Change::MoveTo(buses, 2), START).await.unwrap();
    let contents = store.agenda(community.id, 1).await.unwrap();
    let places: Vec<_> = contents.items.iter().map(|item| (item.issue, item.section)).collect();
    assert_eq!(places, [(dentist, Some(care)), (buses, Some(about)), (crossing, Some(about)), (raft, Some(about))]);
    assert_eq!((contents.rule, contents.sections[0].title.as_str()), (Rule::Hand, "Health"));
    assert_eq!(store.ledger_number(community.id).await.unwrap(), before + 6, "one entry a change");
    refused(store.arrange(owner, Change::RemoveSection(SectionId(1)), START).await, &Refusal::Unknown(Noun::Section));
}

async fn only_this_community_s_issues_are_chosen(store: &Store, ada: &Asker, owner: &Owner, issues: &[IssueId]) {
    let elsewhere = founded(store, ada, "elsewhere").await;
    let weigher = guest(store, &elsewhere).await.weigher().unwrap();
    store.propose(&weigher, words("Theirs"), START).await.unwrap();
    let theirs = store.issue(elsewhere.id, 1, weigher.member()).await.unwrap().id;
    let unknown = Refusal::Unknown(Noun::Issue);
    refused(store.arrange(owner, choose(&[issues[0], theirs], None), START).await, &unknown);
    refused(store.arrange(owner, choose(&[IssueId(5)], None), START).await, &unknown);
    refused(store.arrange(owner, Change::Put(theirs, None), START).await, &unknown);
    refused(store.agenda(elsewhere.id, 1).await, &Refusal::Unknown(Noun::Agenda));
}

async fn it_is_published_once(store: &Store, community: &Community, owner: &Owner) -> EditionId {
    store.arrange(owner, Change::OrderBy(Rule::Phragmen), START).await.unwrap();
    assert_eq!(store.publish(owner, START).await.unwrap(), 1);
    assert_eq!(store.publish(owner, START.plus_ms(9)).await.unwrap(), 1, "a double submit");
    let asking = guest(store, community).await;
    let edition = store.edition(community.id, 1, 1, asking.member).await.unwrap();
    assert_eq!((edition.people, edition.stances, edition.items.len()), (6, 9, 4));
    let sections: Vec<_> = edition.sections().map(|(title, items)| (title, items.len())).collect();
    assert_eq!(sections, [("Health", 1), ("Getting about", 3)]);
    assert_eq!(edition.items[1].tally.agree, 3);
    assert_eq!(edition.ties[0].positions, 2..=2, "place 1 of its section is place 2 of the edition");
    assert_eq!(edition.ledger_number, store.ledger_number(community.id).await.unwrap());
    refused(store.edition(community.id, 1, 2, asking.member).await, &Refusal::Unknown(Noun::Edition));
    edition.id
}

async fn it_is_adopted_once(store: &Store, ada: &Asker, community: &Community, edition: EditionId) {
    let neighbour = guest(store, community).await;
    store.adopt(&neighbour.participant(), edition, START).await.unwrap();
    store.adopt(&neighbour.participant(), edition, START).await.unwrap();
    let adopted = store.edition(community.id, 1, 1, neighbour.member).await.unwrap();
    assert_eq!((adopted.adoptions, adopted.adopted), (1, true));
    let listed = store.agendas(community.id).await.unwrap();
    assert_eq!(listed[0].latest.map(|edition| (edition.number, edition.issues, edition.adoptions)), Some((1, 4, 1)));
    let elsewhere = founded(store, ada, "elsewhere-still").await;
    let stranger = guest(store, &elsewhere).await;
    refused(store.adopt(&stranger.participant(), edition, START).await, &Refusal::Unknown(Noun::Edition));
    store.unadopt(&neighbour.participant(), edition, START).await.unwrap();
    store.unadopt(&neighbour.participant(), edition, START).await.unwrap();
    let taken_back = store.edition(community.id, 1, 1, neighbour.member).await.unwrap();
    assert_eq!((taken_back.adoptions, taken_back.adopted), (0, false));
    let told = store.history(community.id, edition.0).await.unwrap();
    assert_eq!(told.iter().map(|line| line.act.as_str()).collect::<Vec<_>>(), ["adopt", "unadopt"]);
}

async fn a_later_edition_leaves_out_what_was_taken_out(
    store: &Store,
    ada: &Asker,
    community: &Community,
    owner: &Owner,
    issues: &[IssueId],
) {
    let ada = Asker { operator: true, ..ada.clone() };
    let steward = visitor(store, &ada, community).await.steward().unwrap();
    store.set_removed(&steward, issues[0], Some("Names a person.".into()), START).await.unwrap();
    assert_eq!(store.publish(owner, START).await.unwrap(), 2);
    let second = store.edition(community.id, 1, 2, steward.member()).await.unwrap();
    assert_eq!(second.items.iter().map(|item| item.place).collect::<Vec<_>>(), [1, 2, 3]);
    assert!(second.items.iter().all(|item| item.issue != issues[0]) && second.ties.is_empty());
    let first = store.edition(community.id, 1, 1, steward.member()).await.unwrap();
    assert_eq!((first.items.len(), first.latest), (4, 2));
    assert!(first.items[1].removed.is_some());
    let contents = store.agenda(community.id, 1).await.unwrap();
    assert_eq!((contents.editions.len(), contents.items.len()), (2, 4));
    assert_eq!(contents.items.iter().filter(|item| item.removed).count(), 1);
    let take_out = Change::Choose { offered: issues[..1].to_vec(), chosen: Vec::new(), section: None };
    store.arrange(owner, take_out, START).await.unwrap();
    refused(store.arrange(owner, choose(&issues[..1], None), START).await, &Refusal::Removed);
}
