//! How many answers a second come in from a conversation's files until they are durable (SQLite, synchronous=FULL)?
//! Bowling Green where it is beside the repository (225,524 answers), else as many made up.
#![expect(clippy::unwrap_used, reason = "a benchmark may stop at the first surprise")]

mod timing;

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use agenda::community::Draft;
use agenda::import::File;
use agenda::import::polis::{Conversation, Files, ImportedIssue, ImportedStance, NAMES, Options, read};
use agenda::issue::Kind;
use agenda::stance::Stance;
use store::{Settings, Store, now};

use timing::{busy, rate};

const ROUNDS: u32 = 5;

#[tokio::main]
async fn main() {
    let mut best = Duration::MAX;
    for round in 0..ROUNDS {
        let folder = tempfile::tempdir().unwrap();
        let url = format!("sqlite:{}", folder.path().join("bench.sqlite").display());
        let store = Store::open(&Settings { url, readers: 1 }).await.unwrap();
        let (started, before) = (Instant::now(), busy());
        let conversation = conversation();
        let read = started.elapsed();
        let (issues, stances) = (conversation.issues.len(), conversation.stances.len());
        let draft = Draft {
            name: "Bowling Green".into(),
            slug: "bowling-green".into(),
            about: String::new(),
            language: "en".into(),
        };
        store.import_polis(draft.check().unwrap(), conversation, Kind::Idea, now(), |_| ()).await.unwrap();
        let took = started.elapsed();
        best = best.min(took);
        println!(
            "round {}: {stances} answers to {issues} issues in {:.2} s ({:.2} s of it reading): {:.0} answers/s{}",
            round + 1,
            took.as_secs_f64(),
            read.as_secs_f64(),
            rate(stances, took),
            before.zip(busy()).map_or_else(String::new, |(before, after)| {
                format!(", {:.0} for each second that a processor worked", rate(stances, after.saturating_sub(before)))
            })
        );
        let started = Instant::now();
        let verified = store.verify(None, &mut |_, _, _| ()).await.unwrap();
        assert!(verified.iter().all(|verified| verified.difference.is_none()));
        println!("         verified in {:.2} s", started.elapsed().as_secs_f64());
        store.close().await;
    }
    println!("best of {ROUNDS}: {:.2} s", best.as_secs_f64());
}

fn conversation() -> Conversation {
    let folder =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/polis/american-assembly.bowling-green");
    let (Ok(comments), Ok(matrix)) =
        (fs::read(folder.join(NAMES.comments)), fs::read(folder.join("participants-votes.csv")))
    else {
        return made_up();
    };
    let files = Files {
        summary: None,
        comments: File { name: NAMES.comments, bytes: &comments },
        votes: None,
        participants: Some(File { name: "participants-votes.csv", bytes: &matrix }),
    };
    read(&files, Options::default()).unwrap()
}

fn made_up() -> Conversation {
    let issues = (0..896).map(|id| ImportedIssue { outside_id: id, text: format!("Issue {id}"), ..Default::default() });
    let stances = (0..2_031_i64).flat_map(|participant| {
        (0..111_u32).map(move |issue| ImportedStance {
            participant,
            issue: issue * 8,
            stance: if (participant + i64::from(issue)) % 3 == 0 { Stance::Disagree } else { Stance::Agree },
            matters: false,
            moment: None,
        })
    });
    Conversation {
        issues: issues.collect(),
        stances: stances.collect(),
        participants: (0..2_031).collect(),
        ..Conversation::default()
    }
}
