//! `folkmoot import polis`: a folder with the files that Polis exports becomes a community.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

use agenda::community::{Checked, Draft};
use agenda::import::polis::{Conversation, Files, NAMES, Options, Sign, read};
use agenda::import::{Fault, File};
use agenda::issue::Kind;
use agenda::refusal::Field;
use agenda::text::shorten;
use clap::{Args, ValueEnum};
use store::{Error, Store};

use super::{bytes, refused};
use crate::cli::progress::Progress;

/// Which option each word of a community comes from.
const OPTIONS: [(Field, &str); 4] =
    [(Field::Name, "--name"), (Field::Slug, "--as"), (Field::About, "--about"), (Field::Language, "--language")];

/// Where the files are, and what the community becomes.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  folkmoot import polis ./bowling-green --as bowling-green --name \"Bowling Green\"
  folkmoot import polis ./export --sign agree=-1 --language de

The folder holds comments.csv and either votes.csv or participant-votes.csv (or both), and perhaps summary.csv.
A file that cannot be accepted is named with line and column, and nothing of the folder comes in.")]
pub struct Polis {
    /// The folder with the files.
    directory: PathBuf,
    /// The community's address part; the folder's name in small letters if it is not given.
    #[arg(long = "as", value_name = "SLUG")]
    slug: Option<String>,
    /// The community's name; the conversation's topic if it is not given.
    #[arg(long)]
    name: Option<String>,
    /// What the community is; the conversation's description if it is not given.
    #[arg(long)]
    about: Option<String>,
    /// The language people wrote in, as a tag such as en or zh-Hant.
    #[arg(long, default_value = "en")]
    language: String,
    /// What a comment becomes where the files do not say: Polis does not know kinds of issue.
    #[arg(long, value_enum, default_value_t = KindWord::Concern)]
    kind: KindWord,
    /// Which number means agree; found out from the counts in comments.csv if it is not given.
    #[arg(long, value_enum)]
    sign: Option<SignWord>,
    /// Refuse votes whose sign cannot be found out, instead of taking 1 as agree.
    #[arg(long)]
    strict: bool,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum KindWord {
    Concern,
    Strength,
    Idea,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum SignWord {
    #[value(name = "agree=1")]
    Plus,
    #[value(name = "agree=-1")]
    Minus,
}

/// Reads the folder and imports it.
pub async fn run(store: &Store, polis: Polis) -> anyhow::Result<ExitCode> {
    let started = Instant::now();
    let mut conversation = conversation(&polis)?;
    let notes = std::mem::take(&mut conversation.notes);
    let words = words(&polis, &conversation)?;
    let kind = match polis.kind {
        KindWord::Concern => Kind::Concern,
        KindWord::Strength => Kind::Strength,
        KindWord::Idea => Kind::Idea,
    };
    let progress = Progress::start("answers", conversation.stances.len() as u64);
    let shown = progress.clone();
    let imported =
        store.import_polis(words, conversation, kind, store::now(), move |done| shown.reach(done as u64)).await;
    progress.finish();
    let imported = match imported {
        Err(Error::Refused(refusal)) => return Err(refused(&[refusal], &OPTIONS)),
        imported => imported?,
    };
    let mut told = format!("{} is at /c/{}: ", imported.community.name, imported.community.slug);
    let _ = write!(
        told,
        "{} members, {} issues ({} of them taken out by moderators), {} answers, in {:.1} seconds.",
        imported.members,
        imported.issues,
        imported.removed,
        imported.stances,
        started.elapsed().as_secs_f64()
    );
    for note in notes {
        eprintln!("note: {note}");
    }
    println!("{told}");
    Ok(ExitCode::SUCCESS)
}

fn conversation(polis: &Polis) -> Result<Conversation, Fault> {
    if !polis.directory.is_dir() {
        let folder = polis.directory.display().to_string();
        return Err(Fault::file(&folder, "There is no such folder."));
    }
    let optional = |name: &'static str| {
        let path = polis.directory.join(name);
        if path.exists() { bytes(&path).map(|bytes| Some((name, bytes))) } else { Ok(None) }
    };
    let summary = optional(NAMES.summary)?;
    let comments = bytes(&polis.directory.join(NAMES.comments))?;
    let votes = optional(NAMES.votes)?;
    let mut participants = None;
    for name in NAMES.participants {
        participants = participants.or(optional(name)?);
    }
    let sign = polis.sign.map(|sign| match sign {
        SignWord::Plus => Sign::AgreeIsPlus,
        SignWord::Minus => Sign::AgreeIsMinus,
    });
    let files = Files {
        summary: summary.as_ref().map(file),
        comments: File { name: NAMES.comments, bytes: &comments },
        votes: votes.as_ref().map(file),
        participants: participants.as_ref().map(file),
    };
    read(&files, Options { sign, strict: polis.strict })
}

fn file<'file>((name, bytes): &'file (&'static str, Vec<u8>)) -> File<'file> {
    File { name, bytes }
}

fn words(polis: &Polis, conversation: &Conversation) -> anyhow::Result<Checked> {
    let slug = polis.slug.clone().unwrap_or_else(|| slug(&polis.directory));
    let topic = if conversation.topic.trim().is_empty() { &slug } else { &conversation.topic };
    let draft = Draft {
        name: polis.name.clone().unwrap_or_else(|| shorten(topic, 80)),
        about: polis.about.clone().unwrap_or_else(|| shorten(&conversation.description, 2_000)),
        language: polis.language.clone(),
        slug,
    };
    let options =
        [(Field::Name, "--name"), (Field::Slug, "--as"), (Field::About, "--about"), (Field::Language, "--language")];
    draft.check().map_err(|refusals| refused(&refusals, &options))
}

/// Makes an address part of a folder's name: small letters, digits and single hyphens, a letter first.
fn slug(directory: &Path) -> String {
    let name = directory.canonicalize().ok();
    let name = name.as_deref().and_then(Path::file_name).map(|name| name.to_string_lossy().to_lowercase());
    let mut slug = String::new();
    for letter in name.unwrap_or_default().chars() {
        if letter.is_ascii_alphanumeric() && !(slug.is_empty() && letter.is_ascii_digit()) {
            slug.push(letter);
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    slug.truncate(40);
    slug.trim_end_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_s_name_becomes_an_address() {
        let folder = tempfile::tempdir().unwrap();
        for (name, expected) in [("2019.Bowling Green!", "bowling-green"), ("vtaiwan.uberx", "vtaiwan-uberx")] {
            let path = folder.path().join(name);
            std::fs::create_dir(&path).unwrap();
            assert_eq!(slug(&path), expected);
        }
    }
}
