//! `folkmoot analyse`: says what people of a community agree on, whether they fall into groups, and what divides them.

use std::collections::BTreeMap;
use std::process::ExitCode;

use agenda::compare::NamedIssue;
use agenda::id::IssueId;
use agenda::opinion::common_ground::CommonGround;
use anyhow::Context as _;
use app::host::language::{ENGLISH, words};
use app::pages::common_ground::plain;
use clap::Args;
use leptos::prelude::Owner;
use serde::Serialize;
use store::Store;
use tokio::task::spawn_blocking;

use crate::jobs::{self, SEED};

/// Which community, and how.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  folkmoot analyse bowling-green
  folkmoot analyse bowling-green --json

Works it out from the answers as they are now and stores nothing. What rests on fewer than 5 people is left out, and no
member is named or numbered. The same answers and the same seed give the same result, to the last digit.")]
pub struct Analyse {
    /// The community's address part.
    slug: String,
    /// Write JSON instead of sentences.
    #[arg(long)]
    json: bool,
    /// The seed of everything that is drawn; another one shows how much hangs on chance.
    #[arg(long, default_value_t = SEED)]
    seed: u64,
}

/// What is written as JSON.
#[derive(Serialize)]
struct Written<'a> {
    community: &'a str,
    /// The number of the last act that it rests on.
    ledger_number: i64,
    common_ground: &'a CommonGround,
    /// What the issues in it are called.
    issues: &'a BTreeMap<IssueId, NamedIssue>,
}

/// Analyses and writes what came out.
pub async fn run(store: &Store, analyse: &Analyse) -> anyhow::Result<ExitCode> {
    let community = store.community(&analyse.slug).await?;
    let opinions = store.opinions(community.id).await?;
    let ledger_number = opinions.ledger_number;
    // With the seed of the pages, groups keep the letters that the pages gave them.
    let earlier = if analyse.seed == SEED { store.analysis(community.id).await? } else { None };
    let seed = analyse.seed;
    let made =
        spawn_blocking(move || jobs::analyse(&opinions, seed, earlier.as_ref().map(|kept| &kept.analysis), || true));
    let analysis = made.await.context("the analysis stopped")??.context("nobody called the analysis off")?;
    let ground = CommonGround::of(&analysis);
    let names = store.issue_names(community.id, None, &ground.named()).await?;
    let issues = names.into_iter().map(|(issue, (named, _))| (issue, named)).collect();
    if analyse.json {
        let written = Written { community: &community.slug, ledger_number, common_ground: &ground, issues: &issues };
        println!("{}", serde_json::to_string_pretty(&written)?);
    } else {
        println!("{}", community.name);
        for line in sentences(&ground, &issues) {
            println!("{line}");
        }
        println!("It rests on everything up to entry {ledger_number} of the ledger; the seed is {seed}.");
    }
    Ok(ExitCode::SUCCESS)
}

/// Says it in the words of the pages, which are looked up as for a page.
fn sentences(ground: &CommonGround, issues: &BTreeMap<IssueId, NamedIssue>) -> Vec<String> {
    Owner::new().with(|| {
        words(ENGLISH).provide();
        plain::lines(ground, issues)
    })
}
