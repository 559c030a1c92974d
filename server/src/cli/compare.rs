//! `folkmoot compare`: holds a community, or an edition of one of its agendas, against a programme or against all.

use std::process::ExitCode;

use agenda::community::Community;
use agenda::compare::{Compared, Groups, Otherwise, Published, Reported, Settings};
use agenda::id::{MemberId, ProgrammeId};
use anyhow::{Context as _, bail};
use app::host::language::{ENGLISH, words};
use app::pages::comparison::plain;
use clap::Args;
use leptos::prelude::Owner;
use store::Store;
use store::comparison::Ours;
use store::comparison::together::published;
use tokio::task::spawn_blocking;

use crate::jobs::report::{self, Kept};
use crate::jobs::{self, SEED};

/// Whose issues, which programme, and how.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  folkmoot compare bowling-green sdg
  folkmoot compare bowling-green sdg --edition 1-2 --json
  folkmoot compare bowling-green sdg --by group-1 --csv
  folkmoot compare bowling-green
  folkmoot compare bowling-green council-plan@1

Works it out from the answers and links as they are now and stores nothing. What rests on fewer than 5 people is left
out, and no member is named or numbered. The same ledger and the same seed give the same bytes.")]
pub struct Compare {
    /// The community's address part.
    community: String,
    /// The programme's address part, with @ and a number behind it that version of it instead of the latest; without it, all
    /// programmes together that the community is held against.
    programme: Option<String>,
    /// The edition, by the numbers of its agenda and itself, such as 1-2; without it, everything the community weighed.
    #[arg(long, value_parser = edition, value_name = "AGENDA-EDITION")]
    edition: Option<(i64, i64)>,
    /// One opinion group, one theme or another weighing, as the page's address names it after `by=`, such as group-1,
    /// section-2 or approvals; without it, everybody, each person with one voice.
    #[arg(long, value_name = "WAY")]
    by: Option<String>,
    /// Write JSON instead of sentences.
    #[arg(long)]
    json: bool,
    /// Write a table with a line a figure instead of sentences.
    #[arg(long, conflicts_with = "json")]
    csv: bool,
    /// The seed of everything that is drawn; another one shows how much hangs on chance.
    #[arg(long, default_value_t = SEED)]
    seed: u64,
}

/// Reads two numbers such as `1-2`.
fn edition(text: &str) -> Result<(i64, i64), String> {
    let numbers =
        text.split_once('-').and_then(|(agenda, edition)| Some((agenda.parse().ok()?, edition.parse().ok()?)));
    numbers.ok_or_else(|| "please write the numbers of the agenda and of its edition, such as 1-2".to_owned())
}

/// Compares and writes what came out.
pub async fn run(store: &Store, compare: &Compare) -> anyhow::Result<ExitCode> {
    let community = store.community(&compare.community).await?;
    let ours = match compare.edition {
        None => Ours::Community(community.id),
        Some((agenda, edition)) => {
            Ours::Edition(community.id, store.edition(community.id, agenda, edition, MemberId(0)).await?.id)
        }
    };
    let Some(programme) = &compare.programme else { return run_together(store, compare, &community, ours).await };
    let tree = store.programme(programme).await?;
    let groups = groups(store, compare).await?;
    let gathered = store.gather(ours, &tree).await?;
    let (ledger_number, seed, goals) = (gathered.ledger_number, compare.seed, tree.clone());
    let made = spawn_blocking(move || report::work_out(&gathered, &goals, &groups, seed, || true)).await;
    let Some(reported) = made.context("the comparison stopped")?? else { bail!("nobody called the comparison off") };
    let kept = Kept { ledger_number, made_at: store::now(), reported };
    let mut compared = store.named(ours, &tree, &kept).await?;
    let (of, reported) = kept.reported.seen(compare.by.as_deref().unwrap_or_default());
    let by = looked(compare, of, kept.reported.otherwise())?;
    if let Some(of) = of {
        compared.look_at(of, &reported);
    }
    store.quote(community.id, &community.language, &mut compared).await?;
    let only_one = store.held_against(community.id).await?.len() <= 1;
    if compare.json {
        print!("{}", json(&community.slug, compare.edition, of, &compared, &reported)?);
    } else if compare.csv {
        let published = Published::of(&community.slug, compare.edition, of, &compared, &reported);
        print!("{}", agenda::export::report::write(&published));
    } else {
        let lines = spoken(|| plain::lines(&compared, &reported, only_one, of));
        let title = format!("{}, {} (version {}){by}", community.name, tree.programme.name, tree.programme.version);
        print_lines(&title, &lines, ledger_number, seed);
    }
    Ok(ExitCode::SUCCESS)
}

/// Holds our issues against all programmes of the community at once.
async fn run_together(store: &Store, compare: &Compare, community: &Community, ours: Ours) -> anyhow::Result<ExitCode> {
    let programmes = store.programmes_of(community.id).await?;
    if programmes.is_empty() {
        bail!("{} is not held against any programme yet", community.name);
    }
    let ids: Vec<ProgrammeId> = programmes.iter().map(|programme| programme.id).collect();
    let gathered = store.gather_together(ours, &ids).await?;
    let settings = Settings { seed: compare.seed, ..Settings::default() };
    let groups = groups(store, compare).await?;
    let made = spawn_blocking(move || gathered.work_out(&groups, &settings, store::now(), || true)).await;
    let kept = made.context("the comparison stopped")??.context("nobody called the comparison off")?;
    let (of, together) = kept.reported.seen(compare.by.as_deref().unwrap_or_default());
    let names = store.names_together(ours, together).await?;
    let by = looked(compare, of, kept.reported.otherwise())?;
    if compare.json || compare.csv {
        let theme = of.and_then(Otherwise::theme).and_then(|number| kept.reported.theme(number));
        let theme = theme.map(|theme| theme.title.as_str());
        let made = (together, kept.ledger_number);
        let published = published(made, &community.slug, &programmes, compare.edition, (of, theme), &names);
        if compare.csv {
            print!("{}", agenda::export::together::write(&published));
        } else {
            println!("{}", serde_json::to_string_pretty(&published)?);
        }
    } else {
        let programmes: Vec<&str> = programmes.iter().map(|programme| programme.name.as_str()).collect();
        let lines = spoken(|| plain::lines_together(together, &names, &programmes));
        let title = format!("{}, {}{by}", community.name, programmes.join(", "));
        print_lines(&title, &lines, kept.ledger_number, compare.seed);
    }
    Ok(ExitCode::SUCCESS)
}

/// Returns how the title ends of what is looked at otherwise, such as `, group-1`.
///
/// # Errors
/// If there is no such way to look at it.
fn looked(compare: &Compare, of: Option<Otherwise>, ways: impl Iterator<Item = Otherwise>) -> anyhow::Result<String> {
    match (&compare.by, of) {
        (Some(by), None) => {
            let ways: Vec<String> = ways.map(Otherwise::word).collect();
            bail!(
                "there is no {by} here; there is {}",
                if ways.is_empty() { "none".to_owned() } else { ways.join(", ") }
            )
        }
        (_, of) => Ok(of.map(|of| format!(", {}", of.word())).unwrap_or_default()),
    }
}

fn spoken(say: impl FnOnce() -> Vec<String>) -> Vec<String> {
    Owner::new().with(|| {
        words(ENGLISH).provide();
        say()
    })
}

fn print_lines(title: &str, lines: &[String], ledger_number: i64, seed: u64) {
    println!("{title}");
    for line in lines {
        println!("{line}");
    }
    println!("\nIt rests on everything up to entry {ledger_number} of the ledger; the seed is {seed}.");
}

/// Finds the opinion groups in the answers as they are now, with the letters that the pages gave them.
async fn groups(store: &Store, compare: &Compare) -> anyhow::Result<Groups> {
    let community = store.community(&compare.community).await?.id;
    let opinions = store.opinions(community).await?;
    let ledger_number = opinions.ledger_number;
    let earlier = store.analysis(community).await?;
    let made =
        spawn_blocking(move || jobs::analyse(&opinions, SEED, earlier.as_ref().map(|kept| &kept.analysis), || true));
    let analysis = made.await.context("the analysis stopped")??.context("nobody called the analysis off")?;
    Ok(Groups::of(&analysis, ledger_number))
}

/// Writes the public part of a report as JSON, as the page's own file does.
pub fn json(
    community: &str,
    edition: Option<(i64, i64)>,
    of: Option<Otherwise>,
    compared: &Compared,
    reported: &Reported,
) -> anyhow::Result<String> {
    let published = Published::of(community, edition, of, compared, reported);
    Ok(format!("{}\n", serde_json::to_string_pretty(&published)?))
}
