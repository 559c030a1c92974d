//! The server is killed in the middle of weighing, fifty times: whatever anybody was told is saved is there afterwards.

use std::collections::HashMap;
use std::path::Path;
use std::process::Command;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use agenda::rank::next_card::splitmix64;
use agenda::stance::Stance;
use store::{Settings, Store};

use crate::harness::{Person, Town};

const ROUNDS: usize = 50;
const GUESTS: usize = 6;
const ISSUES: usize = 24;

/// What one guest was told, by issue: the answer that is saved, and one that was sent and not acknowledged.
#[derive(Default)]
struct Told {
    cookie: Option<(String, String)>,
    saved: HashMap<usize, Stance>,
    open: Option<(usize, Stance)>,
}

#[test]
fn whatever_was_acknowledged_is_there_after_fifty_kills() {
    let folder = tempfile::tempdir().unwrap();
    let database = folder.path().join("town.sqlite");
    found(folder.path(), &database);
    let mut guests: Vec<Told> = (0..GUESTS).map(|_| Told::default()).collect();
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let mut acknowledged = 0;
    for round in 0..ROUNDS {
        acknowledged += weigh_until_it_is_killed(&database, round, &mut guests);
        runtime.block_on(look(&database, round, &mut guests));
    }
    println!("{acknowledged} answers were acknowledged before {ROUNDS} kills, and every one is there");
    assert!(acknowledged > ROUNDS * 10);
}

/// Makes a community with issues by the command line.
fn found(folder: &Path, database: &Path) {
    let lines: Vec<String> = (0..ISSUES).map(|issue| format!("{issue},Issue {issue}")).collect();
    std::fs::write(folder.join("comments.csv"), format!("comment-id,comment-body\n{}\n", lines.join("\n"))).unwrap();
    let imported = Command::new(env!("CARGO_BIN_EXE_folkmoot"))
        .args(["import", "polis", "--as", "riverside", "--database"])
        .arg(format!("sqlite:{}", database.display()))
        .arg(folder)
        .output()
        .unwrap();
    assert!(imported.status.success(), "{imported:?}");
}

/// Lets all guests weigh at the same time and ends the server when enough answers were acknowledged, each round at
/// another count; returns how many were.
fn weigh_until_it_is_killed(database: &Path, round: usize, guests: &mut [Told]) -> usize {
    let enough = 12 + round * 7 % 41;
    let acknowledged = AtomicUsize::new(0);
    let town = Mutex::new(Town::open_on(database, None));
    let people: Vec<Person> = guests.iter().map(|_| town.lock().unwrap().guest()).collect();
    std::thread::scope(|scope| {
        for (number, (person, told)) in people.iter().zip(guests.iter_mut()).enumerate() {
            let (acknowledged, town) = (&acknowledged, &town);
            scope.spawn(move || {
                if let Some((name, value)) = &told.cookie {
                    person.send_cookie(name, value);
                }
                for step in 0.. {
                    let drawn = splitmix64((round * 1_000_000 + number * 10_000 + step) as u64);
                    let issue = 1 + usize::try_from(drawn % ISSUES as u64).unwrap();
                    let stance = *Stance::ALL.get(usize::try_from(drawn / 1_000 % 3).unwrap()).unwrap();
                    told.open = Some((issue, stance));
                    if !weigh(person, issue, stance) {
                        return;
                    }
                    told.open = None;
                    told.saved.insert(issue, stance);
                    told.cookie = Some(session(person));
                    if acknowledged.fetch_add(1, Ordering::Relaxed) + 1 == enough {
                        // The others are in the middle of something now.
                        town.lock().unwrap().kill();
                        return;
                    }
                }
            });
        }
    });
    acknowledged.load(Ordering::Relaxed)
}

/// Says whether the server acknowledged the answer before it ended.
fn weigh(person: &Person, issue: usize, stance: Stance) -> bool {
    let issue = issue.to_string();
    let fields = [("community", "riverside"), ("issue", issue.as_str()), ("stance", stance.word())];
    person.try_send("weigh", &fields).is_some_and(|answer| {
        assert_eq!(answer.status, 200, "{answer:?}");
        true
    })
}

/// Returns the cookie that says which device this is.
fn session(person: &Person) -> (String, String) {
    let cookies = person.cookie();
    let session = cookies.split("; ").filter_map(|cookie| cookie.split_once('=')).find(|(_, value)| value.len() == 64);
    let (name, value) = session.unwrap();
    (name.to_owned(), value.to_owned())
}

/// Looks into the database that was left: everything acknowledged is there, and the ledger holds.
async fn look(database: &Path, round: usize, guests: &mut [Told]) {
    let url = format!("sqlite:{}", database.display());
    let store = Store::open(&Settings { url, readers: 1 }).await.unwrap();
    let community = store.community("riverside").await.unwrap();
    for told in guests {
        // A first answer that was not acknowledged left no cookie on the device, so nobody can come back to it.
        let open = told.open.take();
        let Some((_, token)) = &told.cookie else { continue };
        let asker = store.asker(token, store::now()).await.unwrap();
        let member = store.visitor(asker, community.clone()).await.unwrap().member;
        let issues = told.saved.keys().chain(open.iter().map(|(issue, _)| issue)).copied().collect::<Vec<_>>();
        for issue in issues {
            let id = store.issue(community.id, i64::try_from(issue).unwrap(), member).await.unwrap().id;
            let found = store.answer(member, id).await.unwrap().map(|answered| answered.stance);
            let saved = told.saved.get(&issue).copied();
            let may_be = open.filter(|(sent, _)| *sent == issue).map(|(_, stance)| stance);
            assert!(found == saved || found == may_be, "round {round}, issue {issue}: {found:?} instead of {saved:?}");
            if let Some(found) = found {
                told.saved.insert(issue, found);
            }
        }
    }
    for verified in store.verify(None, &mut |_, _, _| ()).await.unwrap() {
        assert_eq!(verified.difference, None, "round {round}");
    }
    store.close().await;
}
