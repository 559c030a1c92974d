//! How many answers a second are acknowledged as durable when 512 people weigh at once, and how long does each wait?
//! SQLite, synchronous=FULL, every act in the ledger; 512 clients who send 100 answers each, one after the other.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a benchmark may stop at the first surprise")]

mod timing;

use std::time::{Duration, Instant};

use agenda::community::Draft;
use agenda::import::polis::{Conversation, ImportedIssue};
use agenda::issue::Kind;
use agenda::member::Asker;
use agenda::stance::Stance;
use store::{Settings, Store, now};
use tokio::task::JoinSet;

use timing::{busy, rate};

const CLIENTS: usize = 512;
const ANSWERS: usize = 100;
const ISSUES: i64 = 120;

#[tokio::main]
async fn main() {
    for round in 1..=3 {
        let folder = tempfile::tempdir().unwrap();
        let url = format!("sqlite:{}", folder.path().join("bench.sqlite").display());
        let store = Store::open(&Settings { url, readers: 2 }).await.unwrap();
        let before = busy();
        let (took, mut waits) = weigh(&store).await;
        let worked = before.zip(busy()).map(|(before, after)| after.saturating_sub(before));
        waits.sort_unstable();
        let count = waits.len();
        println!(
            "round {round}: {count} answers in {:.2} s: {:.0} answers/s{}; waits p50 {:.1} ms, p99 {:.1} ms",
            took.as_secs_f64(),
            rate(count, took),
            worked.map_or_else(String::new, |worked| {
                format!(", {:.0} for each second that a processor worked", rate(count, worked))
            }),
            milliseconds(waits[count / 2]),
            milliseconds(waits[count * 99 / 100]),
        );
        let verified = store.verify(None, &mut |_, _, _| ()).await.unwrap();
        assert!(verified.iter().all(|verified| verified.difference.is_none()));
        store.close().await;
    }
}

/// Lets everybody weigh and returns how long all of it took, and how long each answer waited.
async fn weigh(store: &Store) -> (Duration, Vec<Duration>) {
    let issues =
        (0..ISSUES).map(|id| ImportedIssue { outside_id: id, text: format!("Issue {id}"), ..Default::default() });
    let conversation = Conversation { issues: issues.collect(), ..Conversation::default() };
    let draft = Draft { name: "Bench".into(), slug: "bench".into(), about: String::new(), language: "en".into() };
    let imported = store.import_polis(draft.check().unwrap(), conversation, Kind::Idea, now(), |_| ()).await.unwrap();
    let mut ids = Vec::new();
    for number in 1..=ISSUES {
        ids.push(store.issue(imported.community.id, number, agenda::id::MemberId(0)).await.unwrap().id);
    }
    let started = Instant::now();
    let mut clients = JoinSet::new();
    for client in 0..CLIENTS {
        let visitor = store.visitor(Asker::default(), imported.community.clone()).await.unwrap();
        let (store, ids, weigher) = (store.clone(), ids.clone(), visitor.weigher().unwrap());
        clients.spawn(async move {
            let mut waits = Vec::with_capacity(ANSWERS);
            for step in 0..ANSWERS {
                let issue = ids[(client * 7 + step) % ids.len()];
                let stance = Stance::ALL[(client + step) % 3];
                let sent = Instant::now();
                store.weigh(&weigher, issue, stance, step % 5 == 0, now()).await.unwrap();
                waits.push(sent.elapsed());
            }
            waits
        });
    }
    let waits = clients.join_all().await.concat();
    (started.elapsed(), waits)
}

fn milliseconds(wait: Duration) -> f64 {
    wait.as_secs_f64() * 1_000.0
}
