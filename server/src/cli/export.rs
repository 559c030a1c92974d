//! `folkmoot export community`: writes a community as the files that Polis exports.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use agenda::export::polis::write;
use agenda::import::Fault;
use agenda::import::polis::NAMES;
use anyhow::Context as _;
use clap::{Args, Subcommand};
use store::Store;

/// What is written.
#[derive(Subcommand, Debug)]
pub enum Export {
    /// A community's issues and answers. The files hold what each member answered: keep them as you would a ballot box.
    Community(Community),
}

/// Which community, and where to.
#[derive(Args, Debug)]
#[command(after_help = "Example:
  folkmoot export community bowling-green --to ./bowling-green

Writes summary.csv, comments.csv, votes.csv and participant-votes.csv with Polis' columns first; `folkmoot import polis`
reads them back. Members are numbers; words that were erased are not written.")]
pub struct Community {
    /// The community's address part.
    slug: String,
    /// The folder to write into; it is made if it is not there. Files that are there are left alone.
    #[arg(long, value_name = "DIR")]
    to: PathBuf,
}

/// Writes the files and says what is in them.
pub async fn run(store: &Store, export: Export) -> anyhow::Result<ExitCode> {
    let Export::Community(community) = export;
    let conversation = store.export_polis(&community.slug).await?;
    let files = write(&conversation);
    let [participant_votes, _] = NAMES.participants;
    let files = [
        (NAMES.summary, files.summary),
        (NAMES.comments, files.comments),
        (NAMES.votes, files.votes),
        (participant_votes, files.participant_votes),
    ];
    fs::create_dir_all(&community.to).with_context(|| format!("cannot make {}", community.to.display()))?;
    refuse_to_overwrite(&community.to, files.iter().map(|(name, _)| *name))?;
    for (name, text) in files {
        let path = community.to.join(name);
        fs::write(&path, text).with_context(|| format!("cannot write {}", path.display()))?;
    }
    println!(
        "{} in {}: {} members, {} issues, {} answers.",
        community.slug,
        community.to.display(),
        conversation.participants.len(),
        conversation.issues.len(),
        conversation.stances.len()
    );
    Ok(ExitCode::SUCCESS)
}

fn refuse_to_overwrite<'a>(folder: &Path, mut names: impl Iterator<Item = &'a str>) -> Result<(), Fault> {
    match names.find(|name| folder.join(name).exists()) {
        Some(name) => {
            let path = folder.join(name).display().to_string();
            Err(Fault::file(&path, "It is there already. Please choose an empty folder."))
        }
        None => Ok(()),
    }
}
