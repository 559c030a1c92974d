//! The story's chapter on institutions: a council is invited, answers, changes its answer, and residents say what they see.

use agenda::Refusal;
use agenda::community::Community;
use agenda::id::{InstitutionId, ReplyId};
use agenda::institution::{About, Draft, Kind, Outcome, OutcomeDraft};
use agenda::member::Asker;
use agenda::refusal::{Needed, Noun};
use store::Store;

use super::compared::{People, THEN, refused};
use super::told::{founded, guest};

pub async fn an_institution_answers(store: &Store, ada: &Asker, people: &People, other: &Community) {
    let community = &people.community;
    let organiser = store.visitor(ada.clone(), community.clone()).await.unwrap();
    let inviter = organiser.inviter(None).unwrap();
    let about = About::Issue(people.issues[0]);
    let code = store.invite(&inviter, about, "The council".into(), THEN).await.unwrap();
    assert_eq!(code.len(), 19);
    let elsewhere = store.institution(other.id, &code).await;
    assert_eq!(refused(elsewhere), Refusal::Unknown(Noun::Institution));
    let institution = store.institution(community.id, &code.to_lowercase()).await.unwrap();
    assert_eq!((institution.name.as_str(), institution.about, institution.revoked), ("The council", about, false));
    let not_hers = store.invite(&inviter, About::Edition(agenda::id::EditionId(1)), "X".into(), THEN).await;
    assert_eq!(refused(not_hers), Refusal::Unknown(Noun::Edition));

    let envoy = institution.envoy().unwrap();
    let asked = store.asked(&envoy).await.unwrap();
    assert_eq!((asked.len(), asked[0].issue.title.as_str(), asked[0].said.len()), (1, "The footbridge floods", 0));
    let number = asked[0].issue.number;
    let promise =
        |text: &str| Draft { kind: "will".into(), text: text.into(), due: "2027-03-01".into() }.check().unwrap();
    let before = store.ledger_number(community.id).await.unwrap();
    store.reply(&envoy, number, promise("We drain it."), THEN).await.unwrap();
    store.reply(&envoy, number, promise("We drain it."), THEN).await.unwrap();
    assert_eq!(store.ledger_number(community.id).await.unwrap(), before + 1, "the same again is no act");
    let unasked = store.reply(&envoy, number + 1, promise("We build it."), THEN).await;
    assert_eq!(refused(unasked), Refusal::Unknown(Noun::Issue));

    let [one, two] = [0, 1].map(|place: usize| people.visitors[place].participant());
    let first = store.replies(&people.visitors[0], Some(people.issues[0])).await.unwrap()[0].id;
    let said = |outcome: Outcome, evidence: &str| {
        let draft = OutcomeDraft { outcome: outcome.word().into(), seen_on: String::new(), evidence: evidence.into() };
        draft.check("2026-11-23").unwrap()
    };
    store.say_outcome(&one, first, said(Outcome::NotDone, ""), THEN).await.unwrap();
    store.say_outcome(&one, first, said(Outcome::Partly, "A photo."), THEN).await.unwrap();
    store.say_outcome(&two, first, said(Outcome::Done, ""), THEN).await.unwrap();
    let stranger = guest(store, other).await.participant();
    for (who, reply) in [(&stranger, first), (&one, ReplyId(1))] {
        let unknown = store.say_outcome(who, reply, said(Outcome::Done, ""), THEN).await;
        assert_eq!(refused(unknown), Refusal::Unknown(Noun::Reply));
    }
    let seen = &store.replies(&people.visitors[0], None).await.unwrap()[0];
    assert_eq!((seen.outcomes, seen.people()), ([1, 1, 0], 2));
    assert_eq!(seen.own, Some((Outcome::Partly, "2026-11-23".into(), "A photo.".into())));
    let shown = &seen.evidence[0];
    assert_eq!((shown.seen_on.as_str(), shown.text.as_str(), seen.evidence.len()), ("2026-11-23", "A photo.", 1));
    stewards_take_evidence_out(store, people, ada, first, &shown.mark).await;

    store.reply(&envoy, number, promise("We raise it."), THEN).await.unwrap();
    let seen = &store.replies(&people.visitors[0], None).await.unwrap()[0];
    assert_eq!((seen.said.text.as_str(), seen.before.len(), seen.people()), ("We raise it.", 1, 0));
    assert_eq!((seen.before[0].kind, seen.before[0].text.as_str()), (Kind::Will, "We drain it."));
    let late = store.say_outcome(&one, first, said(Outcome::Done, ""), THEN).await;
    assert_eq!(refused(late), Refusal::Unknown(Noun::Reply));

    let listed = &store.institutions(community.id).await.unwrap()[0];
    assert_eq!((listed.title.as_str(), listed.replies, listed.agenda), ("The footbridge floods", 1, None));
    let unknown = store.revoke(&inviter, InstitutionId(1), THEN).await;
    assert_eq!(refused(unknown), Refusal::Unknown(Noun::Institution));
    store.revoke(&inviter, institution.id, THEN).await.unwrap();
    assert_eq!(refused(store.revoke(&inviter, institution.id, THEN).await), Refusal::NothingToUndo);
    let closed = store.reply(&envoy, number, promise("We try."), THEN).await;
    assert_eq!(refused(closed), Refusal::NotYours(Needed::Institution));
    assert!(store.institution(community.id, &code).await.unwrap().envoy().is_err());
    assert_eq!(store.replies(&people.visitors[0], None).await.unwrap().len(), 1, "what was said stays");
    owners_invite_to_their_agendas(store, ada).await;
}

/// What was shown goes for everybody but stewards, and stays out until something else is shown; what was said is taken
/// back by whoever said it.
async fn stewards_take_evidence_out(store: &Store, people: &People, ada: &Asker, promise: ReplyId, mark: &str) {
    let witness = &people.visitors[0];
    let steward = store.visitor(ada.clone(), witness.community.clone()).await.unwrap();
    let keeper = steward.steward().unwrap();
    let why = || Some("It names somebody.".to_owned());
    let unknown = store.set_evidence_removed(&keeper, promise, "0".into(), why(), THEN).await;
    assert_eq!(refused(unknown), Refusal::Unknown(Noun::Reply));
    store.set_evidence_removed(&keeper, promise, mark.to_owned(), why(), THEN).await.unwrap();
    let say = |evidence: &str| {
        let draft = OutcomeDraft { outcome: "partly".into(), seen_on: String::new(), evidence: evidence.into() };
        draft.check("2026-11-23").unwrap()
    };
    // The same again is still out.
    store.say_outcome(&witness.participant(), promise, say("A photo."), THEN).await.unwrap();
    let shown = store.replies(witness, None).await.unwrap()[0].evidence.clone();
    assert_eq!((shown[0].text.as_str(), shown[0].mark.as_str()), ("", mark));
    assert_eq!(shown[0].removed, Some((THEN, "It names somebody.".to_owned())));
    assert_eq!(store.replies(&steward, None).await.unwrap()[0].evidence[0].text, "A photo.");
    store.set_evidence_removed(&keeper, promise, mark.to_owned(), None, THEN).await.unwrap();
    assert_eq!(store.replies(witness, None).await.unwrap()[0].evidence[0].text, "A photo.");
    store.set_evidence_removed(&keeper, promise, mark.to_owned(), why(), THEN).await.unwrap();
    store.say_outcome(&witness.participant(), promise, say("Another photo."), THEN).await.unwrap();
    assert_eq!(store.replies(witness, None).await.unwrap()[0].evidence[0].removed, None);
    store.unsay_outcome(&witness.participant(), promise, THEN).await.unwrap();
    let again = store.unsay_outcome(&witness.participant(), promise, THEN).await;
    assert_eq!(refused(again), Refusal::NothingToUndo);
    assert_eq!(store.replies(witness, None).await.unwrap()[0].people(), 1);
    store.say_outcome(&witness.participant(), promise, say("A photo."), THEN).await.unwrap();
}

async fn owners_invite_to_their_agendas(store: &Store, ada: &Asker) {
    let community = founded(store, ada, "invited").await;
    let visitor = store.visitor(ada.clone(), community.clone()).await.unwrap();
    let draft = agenda::agenda::Draft { title: "Ours".into(), ..agenda::agenda::Draft::default() };
    let number = store.make_agenda(&visitor.author().unwrap(), draft.check().unwrap(), THEN).await.unwrap();
    let agenda = store.agenda(community.id, number).await.unwrap().agenda;
    let owner = visitor.inviter(Some(&agenda)).unwrap();
    let code = store.invite(&owner, About::Agenda(agenda.id), "A charity".into(), THEN).await.unwrap();
    let envoy = store.institution(community.id, &code).await.unwrap().envoy().unwrap();
    assert!(store.asked(&envoy).await.unwrap().is_empty(), "the agenda has no issues yet");
    let listed = &store.institutions(community.id).await.unwrap()[0];
    assert_eq!((listed.title.as_str(), listed.agenda, listed.agenda_number), ("Ours", Some(agenda.id), Some(number)));
    let issue = store.invite(&owner, About::Issue(agenda::id::IssueId(1)), "X".into(), THEN).await;
    assert_eq!(refused(issue), Refusal::Unknown(Noun::Issue));
}
