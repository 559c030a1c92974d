//! The part of the story in which a conversation that was held elsewhere comes in, and goes out again the same.

use std::fs;
use std::path::{Path, PathBuf};

use agenda::Refusal;
use agenda::community::{Checked, Draft};
use agenda::export;
use agenda::id::MemberId;
use agenda::import::File;
use agenda::import::polis::{Conversation, Files, ImportedIssue, ImportedStance, NAMES, Options, Sign, read, words};
use agenda::issue::Kind;
use agenda::moment::Moment;
use agenda::refusal::Field;
use agenda::stance::{Stance, Tally};
use store::import::REJECTED;
use store::{Error, Store};

use crate::told::{START, guest};

/// Tells it with a small conversation of its own.
pub async fn a_conversation_comes_in_and_goes_out(store: &Store) {
    let told = conversation();
    let imported = import(store, "old-mill", told.clone()).await.unwrap();
    assert_eq!((imported.members, imported.issues, imported.removed, imported.stances), (4, 3, 1, 6));
    let community = imported.community;
    let asking = guest(store, &community).await;
    let first = store.issue(community.id, 1, asking.member).await.unwrap();
    assert_eq!((first.title.as_str(), first.kind, first.place.as_str()), ("Save the mill", Kind::Strength, "Old Mill"));
    assert_eq!(tally(store, &community, 1).await, Tally { agree: 2, disagree: 1, pass: 0, matters: 1 });
    assert_eq!(tally(store, &community, 2).await, Tally { agree: 0, disagree: 1, pass: 1, matters: 0 });
    let (second, third) =
        (store.issue(community.id, 2, asking.member).await.unwrap(), store.issue(community.id, 3, asking.member).await);
    assert_eq!((second.kind, second.removed), (Kind::Concern, None));
    assert_eq!(third.unwrap().removed, Some((START, REJECTED.to_owned())));

    let before = store.communities().await.unwrap().len();
    let again = import(store, "old-mill", told.clone()).await.unwrap_err();
    assert!(matches!(again, Error::Refused(Refusal::Taken(Field::Slug))), "{again}");
    let mut broken = told.clone();
    broken.stances.push(ImportedStance { issue: 99, participant: 9, ..broken.stances[0] });
    broken.participants.push(9);
    assert!(matches!(import(store, "half", broken).await.unwrap_err(), Error::Unreadable { .. }));
    assert_eq!(store.communities().await.unwrap().len(), before, "all or nothing");

    // A guest joins, so that there is somebody, and something, that no file knows a number of.
    let weigher = asking.weigher().unwrap();
    store.weigh(&weigher, second.id, Stance::Agree, true, START.plus_ms(1_000)).await.unwrap();
    store.propose(&weigher, crate::told::words("Open the towpath"), START.plus_ms(2_000)).await.unwrap();
    let exported = it_goes_round(store, "old-mill", "new-mill").await;
    assert_eq!(exported.participants, [3, 5, 8, 13, 14]);
    assert_eq!(exported.issues.iter().map(|issue| issue.outside_id).collect::<Vec<_>>(), [0, 2, 7, 8]);
    assert_eq!(exported.stances.len(), 8);
    for stance in &told.stances {
        let issue = exported.issues.iter().position(|issue| issue.outside_id == told.issues[at(stance)].outside_id);
        let expected = ImportedStance { issue: u32::try_from(issue.unwrap()).unwrap(), ..*stance };
        assert!(exported.stances.contains(&expected), "{expected:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn bowling_green_comes_in_and_goes_out() {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite:{}", folder.path().join("bowling.sqlite").display());
    let Some(told) = bowling_green() else { return };
    let store = Store::open(&store::Settings { url, readers: 1 }).await.unwrap();
    let imported = import(&store, "bowling-green", told.clone()).await.unwrap();
    assert_eq!((imported.members, imported.issues, imported.stances), (2_031, 896, 225_524));
    let exported = it_goes_round(&store, "bowling-green", "bowling-again").await;
    assert_eq!(exported.participants, told.participants);
    let said = |conversation: &Conversation, sort: bool| {
        let mut said: Vec<_> = conversation
            .issues
            .iter()
            .map(|issue| (issue.outside_id, issue.author, words(&issue.text), issue.moderated < 0))
            .collect();
        if sort {
            said.sort();
        }
        said
    };
    assert_eq!(said(&told, true), said(&exported, false));
    let answers = |conversation: &Conversation| {
        let mut answers: Vec<_> = conversation
            .stances
            .iter()
            .map(|stance| {
                (stance.participant, conversation.issues[at(stance)].outside_id, stance.stance, stance.moment)
            })
            .collect();
        answers.sort_unstable();
        answers
    };
    assert_eq!(answers(&told), answers(&exported));
    for verified in store.verify(None, &mut |_, _, _| ()).await.unwrap() {
        assert_eq!(verified.difference, None);
        assert_eq!((verified.issues, verified.stances), (896, 225_524));
    }
    store.close().await;
}

/// Exports a community, writes and reads the files, imports them and exports again: all three are the same.
async fn it_goes_round(store: &Store, from: &str, to: &str) -> Conversation {
    let exported = store.export_polis(from).await.unwrap();
    let files = export::polis::write(&exported);
    let file = |name, text| File { name, bytes: str::as_bytes(text) };
    let files = Files {
        summary: Some(file(NAMES.summary, &files.summary)),
        comments: file(NAMES.comments, &files.comments),
        votes: Some(file(NAMES.votes, &files.votes)),
        participants: Some(file("participant-votes.csv", &files.participant_votes)),
    };
    let back = read(&files, Options { sign: Some(Sign::AgreeIsPlus), strict: true }).unwrap();
    assert_eq!(back.notes, Vec::<String>::new());
    assert!(in_seconds(exported.clone()) == back, "what was written reads back");
    import(store, to, back.clone()).await.unwrap();
    let again = store.export_polis(to).await.unwrap();
    assert!(Conversation { topic: again.topic.clone(), ..back } == again, "what comes in goes out");
    exported
}

/// Cuts the milliseconds off, which the files do not hold.
fn in_seconds(mut conversation: Conversation) -> Conversation {
    let cut = |moment: Moment| Moment(moment.0 / 1_000 * 1_000);
    for issue in &mut conversation.issues {
        issue.moment = issue.moment.map(cut);
    }
    for stance in &mut conversation.stances {
        stance.moment = stance.moment.map(cut);
    }
    conversation
}

async fn import(store: &Store, slug: &str, conversation: Conversation) -> store::Result<store::import::Imported> {
    store.import_polis(named(slug), conversation, Kind::Concern, START, |_| ()).await
}

fn named(slug: &str) -> Checked {
    let draft = Draft { name: format!("Once {slug}"), slug: slug.into(), about: String::new(), language: "en".into() };
    draft.check().unwrap()
}

async fn tally(store: &Store, community: &agenda::community::Community, number: i64) -> Tally {
    let everything = store.export_polis(&community.slug).await.unwrap();
    let place = u32::try_from(number - 1).unwrap();
    let mut tally = Tally::default();
    for stance in everything.stances.iter().filter(|stance| stance.issue == place) {
        tally.count(stance.stance, stance.matters);
    }
    let issue = store.issue(community.id, number, MemberId(0)).await.unwrap();
    let claimed = &everything.issues[usize::try_from(place).unwrap()];
    assert_eq!((claimed.claimed_agrees, claimed.claimed_disagrees), (Some(tally.agree), Some(tally.disagree)));
    assert!(issue.tally.is_none_or(|shown| shown == tally));
    tally
}

fn at(stance: &ImportedStance) -> usize {
    usize::try_from(stance.issue).unwrap()
}

fn conversation() -> Conversation {
    let issue = |outside_id, author, text: &str, moderated, kind| ImportedIssue {
        outside_id,
        author,
        text: text.into(),
        moment: Some(Moment(1_600_000_000_000)),
        moderated,
        claimed_agrees: None,
        claimed_disagrees: None,
        kind,
        place: if outside_id == 0 { "Old Mill".into() } else { String::new() },
    };
    let answer = |participant, issue, stance, matters, moment: Option<i64>| ImportedStance {
        participant,
        issue,
        stance,
        matters,
        moment: moment.map(Moment),
    };
    let (agree, disagree, pass) = (Stance::Agree, Stance::Disagree, Stance::Pass);
    Conversation {
        topic: "The old mill".into(),
        issues: vec![
            issue(7, Some(13), "Buy my \"flour\"", -1, None),
            issue(2, None, "Nobody can park", 0, None),
            issue(0, Some(3), "Save the mill\n\nIt still turns.", 1, Some(Kind::Strength)),
        ],
        stances: vec![
            answer(3, 2, agree, true, Some(1_600_000_001_000)),
            answer(5, 1, pass, false, None),
            answer(5, 2, agree, false, Some(1_600_000_002_000)),
            answer(8, 0, disagree, false, None),
            answer(8, 1, disagree, false, None),
            answer(8, 2, disagree, false, None),
        ],
        participants: vec![3, 5, 8, 13],
        ..Conversation::default()
    }
}

fn bowling_green() -> Option<Conversation> {
    let shared = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared");
    let folder: PathBuf = shared.join("data/polis/american-assembly.bowling-green");
    let (comments, matrix) = (fs::read(folder.join(NAMES.comments)), fs::read(folder.join(NAMES.participants[1])));
    let (Ok(comments), Ok(matrix)) = (comments, matrix) else {
        eprintln!("skipped: there is no {}", folder.display());
        return None;
    };
    let files = Files {
        summary: None,
        comments: File { name: NAMES.comments, bytes: &comments },
        votes: None,
        participants: Some(File { name: NAMES.participants[1], bytes: &matrix }),
    };
    Some(read(&files, Options::default()).unwrap())
}
