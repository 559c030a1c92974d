//! The part of the story in which opinions are worked out: answers are read, the work is claimed, and what came out is kept.

use agenda::community::Community;
use agenda::id::IssueId;
use agenda::member::{Asker, Visitor};
use agenda::opinion::{Analysis, Settings, analyse};
use agenda::stance::Stance;
use store::Store;
use store::analysis::{Kept, OPINION, Stale};

use crate::told::{START, founded, guest, words};

/// How many people answer, and how many issues.
const PEOPLE: usize = 16;
const ISSUES: usize = 8;

/// Tells it of a community of its own.
pub async fn opinions_are_worked_out_and_kept(store: &Store, ada: &Asker) {
    let community = founded(store, ada, "shared").await;
    let (visitors, issues) = sixteen_people_in_two_camps(store, &community).await;
    let analysis = answers_are_read_as_they_stand(store, ada, &community, &issues).await;
    an_analysis_is_kept_until_a_later_one(store, &community, &visitors, analysis).await;
    names_say_what_the_reader_answered(store, &community, &visitors, &issues).await;
    one_server_claims_the_work(store, &community).await;
}

async fn sixteen_people_in_two_camps(store: &Store, community: &Community) -> (Vec<Visitor>, Vec<IssueId>) {
    let mut visitors = Vec::new();
    for _ in 0..PEOPLE {
        visitors.push(guest(store, community).await);
    }
    let mut issues = Vec::new();
    for place in 0..ISSUES {
        let number = store.propose(&visitors[0].weigher().unwrap(), words(&format!("Issue {place}")), START).await;
        issues.push(store.issue(community.id, number.unwrap(), visitors[0].member).await.unwrap().id);
    }
    for (person, visitor) in visitors.iter().enumerate() {
        for (place, issue) in issues.iter().enumerate() {
            let stance = if (person + place) % 2 == 0 { Stance::Agree } else { Stance::Disagree };
            store.weigh(&visitor.weigher().unwrap(), *issue, stance, false, START).await.unwrap();
        }
    }
    (visitors, issues)
}

/// Reads the answers, with and without an issue that is taken out for a while.
async fn answers_are_read_as_they_stand(
    store: &Store,
    ada: &Asker,
    community: &Community,
    issues: &[IssueId],
) -> Analysis {
    let steward = store.visitor(ada.clone(), community.clone()).await.unwrap().steward().unwrap();
    store.set_removed(&steward, issues[0], Some("Said twice".to_owned()), START).await.unwrap();
    let without = store.opinions(community.id).await.unwrap().matrix().unwrap();
    assert_eq!((without.people().len(), without.issues().len()), (PEOPLE, ISSUES - 1));
    store.set_removed(&steward, issues[0], None, START).await.unwrap();
    let opinions = store.opinions(community.id).await.unwrap();
    assert_eq!(opinions.ledger_number, store.ledger_number(community.id).await.unwrap());
    let matrix = opinions.matrix().unwrap();
    assert_eq!(matrix.stances(), PEOPLE * ISSUES);
    let analysis = analyse(&matrix, Settings::quick(1));
    let row = analysis.row(issues[0]).unwrap();
    assert_eq!((row.everyone.agree, row.everyone.seen), (8, 16));
    analysis
}

async fn an_analysis_is_kept_until_a_later_one(
    store: &Store,
    community: &Community,
    visitors: &[Visitor],
    analysis: Analysis,
) {
    let ledger_number = store.ledger_number(community.id).await.unwrap();
    let stale = Stale { community: community.id, ledger_number };
    assert!(store.stale_analyses().await.unwrap().contains(&stale));
    assert!(store.analysis(community.id).await.unwrap().is_none());
    let kept = Kept { ledger_number, made_at: START, analysis };
    store.keep_analysis(community.id, &kept).await.unwrap();
    let earlier = Kept { ledger_number: ledger_number - 1, made_at: START.plus_ms(1), ..kept.clone() };
    store.keep_analysis(community.id, &earlier).await.unwrap();
    for _ in ["from the table", "from memory"] {
        let read = store.analysis(community.id).await.unwrap().unwrap();
        assert_eq!((read.ledger_number, read.made_at), (ledger_number, START));
        assert_eq!(read.analysis.groups.len(), kept.analysis.groups.len());
        let [own, same] = [&read, &std::sync::Arc::new(kept.clone())].map(|kept| {
            let row = kept.analysis.row_of(visitors[3].member).unwrap();
            (row.answered, row.group)
        });
        assert_eq!(own, same);
    }
    assert!(!store.stale_analyses().await.unwrap().contains(&stale));
}

async fn names_say_what_the_reader_answered(
    store: &Store,
    community: &Community,
    visitors: &[Visitor],
    issues: &[IssueId],
) {
    let wanted = [issues[1], issues[2], IssueId(1)].into();
    let names = store.issue_names(community.id, Some(visitors[5].member), &wanted).await.unwrap();
    let told: Vec<(i64, &str, bool)> =
        names.values().map(|(named, answered)| (named.number, named.title.as_str(), *answered)).collect();
    assert_eq!(told, [(2, "Issue 1", true), (3, "Issue 2", true)]);
    let stranger = guest(store, community).await;
    for reader in [Some(stranger.member), None] {
        let names = store.issue_names(community.id, reader, &wanted).await.unwrap();
        assert!(names.len() == 2 && names.values().all(|(_, answered)| !answered), "{names:?}");
    }
}

async fn one_server_claims_the_work(store: &Store, community: &Community) {
    let claim = |holder, moment| store.claim(community.id, OPINION, holder, moment, 1_000);
    assert!(claim("one", START).await.unwrap());
    assert!(!claim("other", START.plus_ms(500)).await.unwrap());
    assert!(claim("one", START.plus_ms(900)).await.unwrap(), "whoever has it holds on to it");
    assert!(!claim("other", START.plus_ms(1_900)).await.unwrap());
    assert!(claim("other", START.plus_ms(1_901)).await.unwrap(), "it has ended");
    store.release(community.id, OPINION, "one").await.unwrap();
    assert!(!claim("one", START.plus_ms(1_902)).await.unwrap(), "it was not one's to release");
    store.release(community.id, OPINION, "other").await.unwrap();
    assert!(claim("one", START.plus_ms(1_903)).await.unwrap());
}
