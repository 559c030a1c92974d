//! The part of the story in which people leave: what is theirs goes, what others built on stays.

use agenda::Refusal;
use agenda::agenda::{Contents, Draft};
use agenda::comment;
use agenda::community::Community;
use agenda::id::{IssueId, ReplyId};
use agenda::institution::{self, About, OutcomeDraft};
use agenda::issue;
use agenda::layout::Change;
use agenda::link;
use agenda::member::{Asker, Role, Visitor};
use agenda::pile::{Choice, Title};
use agenda::refusal::Noun;
use agenda::stance::{Stance, Tally};
use store::{Error, Store};

use crate::told::{START, founded, guest, signed_up};

/// Tells it in a community of its own, founded by `ada`.
pub async fn people_leave(store: &Store, ada: &Asker) {
    let community = founded(store, ada, "left").await;
    let organiser = visitor(store, ada, &community).await.organiser().unwrap();
    let sdg = store.programme("sdg").await.unwrap();
    store.hold_against(&organiser, sdg.programme.id, None, START).await.unwrap();
    for (name, withdraw) in [("Dora", false), ("Emil", true)] {
        let leaver = signed_up(store, name, START).await;
        let issues = lives_fully(store, ada, &leaver, &community, sdg.goals[0].id).await;
        sees_all_of_it(store, &leaver, &community).await;
        store.delete_account(&leaver.holder().unwrap(), withdraw, START.plus_ms(5)).await.unwrap();
        is_gone(store, name, &leaver).await;
        leaves_this_behind(store, ada, &community, issues, withdraw).await;
    }
}

async fn visitor(store: &Store, asker: &Asker, community: &Community) -> Visitor {
    store.visitor(asker.clone(), community.clone()).await.unwrap()
}

fn words(title: &str) -> issue::Checked {
    let draft =
        issue::Draft { kind: "idea".into(), title: title.into(), story: "My story.".into(), place: "Home".into() };
    draft.check().unwrap()
}

fn named(title: &str) -> agenda::agenda::Checked {
    Draft { title: title.into(), purpose: String::new() }.check().unwrap()
}

/// Proposes two issues, of which others answer the first; comments, links, gathers, publishes, adopts, takes a role.
async fn lives_fully(
    store: &Store,
    ada: &Asker,
    leaver: &Asker,
    community: &Community,
    goal: agenda::id::GoalId,
) -> [IssueId; 2] {
    let visitor = visitor(store, leaver, community).await;
    let weigher = visitor.weigher().unwrap();
    let mut issues = [IssueId(0); 2];
    for (place, title) in ["Answered", "Overlooked"].into_iter().enumerate() {
        let title = format!("{title} by {}", leaver.account.clone().unwrap());
        let number = store.propose(&weigher, words(&title), START).await.unwrap();
        issues[place] = store.issue(community.id, number, visitor.member).await.unwrap().id;
    }
    let neighbour = guest(store, community).await.weigher().unwrap();
    store.weigh(&neighbour, issues[0], Stance::Disagree, true, START).await.unwrap();
    let draft = comment::Draft { kind: "question".into(), text: "Who pays?".into() };
    store.comment(&weigher, issues[0], draft.check().unwrap(), START).await.unwrap();
    let because = link::Draft { claim: "served".into(), reason: "I know somebody there.".into() };
    store.link(&weigher, issues[0], goal, because.check().unwrap(), START).await.unwrap();
    let title = |title: &str| Choice::Named(Title::check(title).unwrap());
    store.sort(&weigher, vec![(issues[0], title("My own name"))], START).await.unwrap();
    let sdg = store.programme("sdg").await.unwrap().programme.id;
    store.say_none_fits(&weigher, issues[1], sdg, START).await.unwrap();
    let promise = promised(store, ada, community, issues[0]).await;
    let draft =
        OutcomeDraft { outcome: "done".into(), seen_on: String::new(), evidence: "I saw it from my window.".into() };
    store.say_outcome(&weigher, promise, draft.check("2026-11-23").unwrap(), START).await.unwrap();
    let author = visitor.author().unwrap();
    let draft = store.make_agenda(&author, named("Never shown"), START).await.unwrap();
    let published = store.make_agenda(&author, named("Shown"), START).await.unwrap();
    for (number, chosen) in [(draft, issues[1]), (published, issues[0])] {
        let agenda = store.agenda(community.id, number).await.unwrap().agenda;
        let owner = self::visitor(store, leaver, community).await.owner(&agenda).unwrap();
        let choose = Change::Choose { offered: vec![chosen], chosen: vec![chosen], section: None };
        store.arrange(&owner, choose, START).await.unwrap();
        if number == published {
            store.publish(&owner, START).await.unwrap();
            let edition = store.edition(community.id, published, 1, visitor.member).await.unwrap();
            store.adopt(&weigher, edition.id, START).await.unwrap();
        }
    }
    let steward = self::visitor(store, ada, community).await.steward().unwrap();
    store.give_role(&steward, leaver.account.as_deref().unwrap(), Role::Organiser, START).await.unwrap();
    issues
}

/// Has a council promise something for an issue.
async fn promised(store: &Store, ada: &Asker, community: &Community, issue: IssueId) -> ReplyId {
    let here = visitor(store, ada, community).await;
    let inviter = here.inviter(None).unwrap();
    let code = store.invite(&inviter, About::Issue(issue), "The council".into(), START).await.unwrap();
    let envoy = store.institution(community.id, &code).await.unwrap().envoy().unwrap();
    let number = store.asked(&envoy).await.unwrap()[0].issue.number;
    let draft = institution::Draft { kind: "will".into(), text: "We pay for it.".into(), due: "2026-11-20".into() };
    store.reply(&envoy, number, draft.check().unwrap(), START).await.unwrap();
    store.replies(&here, Some(issue)).await.unwrap()[0].id
}

async fn sees_all_of_it(store: &Store, leaver: &Asker, community: &Community) {
    let data = store.my_data(&leaver.holder().unwrap()).await.unwrap();
    assert_eq!((data.name.as_str(), data.devices_signed_in), (leaver.account.as_deref().unwrap(), 1));
    let here = &data.memberships[0];
    assert_eq!((here.address.as_str(), data.memberships.len()), (community.slug.as_str(), 1));
    assert_eq!((here.issues.len(), here.answers.len(), here.comments.len()), (2, 2, 1));
    assert_eq!((here.agendas.len(), here.adoptions.len(), here.links.len(), here.verdicts.len()), (2, 1, 1, 1));
    assert_eq!((here.roles.as_slice(), here.issues[0].story.as_str()), (&["organiser".to_owned()][..], "My story."));
    assert_eq!(here.links[0].reason, "I know somebody there.");
    assert_eq!((here.piles.len(), here.piles[0].pile.as_str()), (1, "My own name"));
    assert_eq!((here.none_fits.len(), here.outcomes[0].evidence.as_str()), (1, "I saw it from my window."));
}

async fn is_gone(store: &Store, name: &str, leaver: &Asker) {
    let holder = leaver.holder().unwrap();
    assert!(matches!(store.my_data(&holder).await.unwrap_err(), Error::Refused(Refusal::Unknown(Noun::Account))));
    let refused = store.sign_in(name, "three plain words").await.unwrap_err();
    assert!(matches!(refused, Error::Refused(Refusal::WrongPassphrase)), "{refused}");
    store.delete_account(&holder, true, START).await.unwrap();
    // The name is free again, and whoever takes it gets nothing of what was.
    let namesake = signed_up(store, name, START).await;
    assert!(store.my_data(&namesake.holder().unwrap()).await.unwrap().memberships.is_empty());
    store.delete_account(&namesake.holder().unwrap(), false, START).await.unwrap();
}

async fn leaves_this_behind(
    store: &Store,
    ada: &Asker,
    community: &Community,
    [answered, overlooked]: [IssueId; 2],
    withdraw: bool,
) {
    let looking = guest(store, community).await;
    let promise = &store.replies(&looking, Some(answered)).await.unwrap()[0];
    assert_eq!((promise.evidence.len(), promise.people()), (0, i64::from(!withdraw)));
    let exported = store.export_polis(&community.slug).await.unwrap();
    assert_eq!(exported.issues.iter().filter(|issue| issue.text.starts_with("Overlooked")).count(), 0);
    let last = store.count_issues(community.id, None, None).await.unwrap() * 2;
    let kept = store.issue(community.id, last - 1, looking.member).await.unwrap();
    let erased = store.issue(community.id, last, looking.member).await.unwrap();
    assert_eq!((kept.id, erased.id), (answered, overlooked));
    assert!(kept.title.starts_with("Answered") && kept.story.is_empty() && kept.place.is_empty());
    assert_eq!((erased.title.as_str(), erased.removed), ("", Some((START.plus_ms(5), String::new()))));
    let steward = visitor(store, ada, community).await.steward().unwrap();
    let restored = store.set_removed(&steward, overlooked, None, START).await.unwrap_err();
    assert!(matches!(restored, Error::Refused(Refusal::Unknown(Noun::Issue))), "{restored}");

    let themes = store.sorting(community.id).await.unwrap().work_out(START).themes;
    assert_eq!(
        (themes.people, themes.none.len()),
        (1, 1),
        "the one who stayed in the counts sorted, the other did not"
    );

    let comments = store.comments(answered).await.unwrap();
    assert_eq!((comments[0].text.as_str(), comments[0].removed.is_some()), ("", true));
    let links = store.links(answered, looking.member).await.unwrap();
    assert_eq!((links[0].reason.as_str(), links[0].confirmed), ("", i64::from(!withdraw)));
    let agendas = store.agendas(community.id).await.unwrap();
    assert!(agendas.iter().all(|agenda| agenda.title != "Never shown"));
    let shown: Vec<Contents> = vec![store.agenda(community.id, agendas[0].number).await.unwrap()];
    assert_eq!(shown[0].items.len(), 1);
    let adopted = agendas.iter().filter_map(|agenda| agenda.latest.as_ref()).map(|edition| edition.adoptions);
    assert_eq!(adopted.sum::<i64>(), 1, "the one who stayed in the counts adopted; the one who withdrew did not");
    let steward_sees = store.roles(&steward).await.unwrap();
    assert!(steward_sees.iter().all(|(_, name, _)| name == "Ada"));

    store.weigh(&looking.weigher().unwrap(), answered, Stance::Pass, false, START).await.unwrap();
    let tally = store.issue(community.id, last - 1, looking.member).await.unwrap().tally;
    let agree = i64::from(!withdraw);
    assert_eq!(tally, Some(Tally { agree, disagree: 1, pass: 1, matters: 1 }));
}
