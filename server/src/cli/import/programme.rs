//! `folkmoot import programme`: a table with a line a goal becomes a programme of the library, or a new version of one.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use agenda::import::File;
use agenda::import::programme::{Defaults, read};
use agenda::programme::Weighting;
use agenda::refusal::Field;
use clap::{Args, ValueEnum};
use store::programme::Imported;
use store::{Error, Store};

use super::{bytes, refused};

/// The options beside the file; what the file says itself goes first, but for the weighting.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  folkmoot import programme ./council-plan.csv --slug council-plan --name \"The council's plan\"
  folkmoot import programme ./budget.csv --weighting money --publisher \"Sallow Borough Council\"

The file is CSV with a line a goal. Columns: programme_id, item_id, parent_id, level, code, title, text, owner_body,
geography_code, starts, ends, source_url, source_checked_on, state_weight, licence; item_id and title must be there.
A programme of the library that has this address already gets a new version where the file says something else, and its
earlier ones are kept. What cannot be accepted is named with line and column, and nothing of the file comes in.")]
pub struct Programme {
    /// The file.
    file: PathBuf,
    /// Its address part, such as council-plan.
    #[arg(long, default_value = "")]
    slug: String,
    /// Its name.
    #[arg(long, default_value = "")]
    name: String,
    /// Who set it.
    #[arg(long, default_value = "")]
    publisher: String,
    /// Where it applies.
    #[arg(long, default_value = "")]
    territory: String,
    /// When it starts, as a year or a day such as 2026-04-01.
    #[arg(long, default_value = "")]
    starts: String,
    /// When it ends, as a year or a day.
    #[arg(long, default_value = "")]
    ends: String,
    /// Where it was published: a web address.
    #[arg(long, default_value = "")]
    source_url: String,
    /// The day on which somebody compared the file with its source.
    #[arg(long, default_value = "")]
    checked_on: String,
    /// Under which terms its text may be used.
    #[arg(long, default_value = "")]
    licence: String,
    /// What its weights stand for.
    #[arg(long, value_enum)]
    weighting: Option<WeightingWord>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum WeightingWord {
    Equal,
    Targets,
    Money,
    Priority,
}

/// Reads the file and puts the programme into the library.
pub async fn run(store: &Store, programme: Programme) -> anyhow::Result<ExitCode> {
    let bytes = bytes(&programme.file)?;
    let name = programme.file.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let stem = programme.file.file_stem().map(Path::new).map(|stem| stem.to_string_lossy().into_owned());
    let defaults = Defaults {
        slug: programme.slug,
        name: if programme.name.is_empty() { stem.unwrap_or_default() } else { programme.name },
        publisher: programme.publisher,
        territory: programme.territory,
        starts: programme.starts,
        ends: programme.ends,
        source_url: programme.source_url,
        checked_on: programme.checked_on,
        licence: programme.licence,
        weighting: programme.weighting.map(|weighting| match weighting {
            WeightingWord::Equal => Weighting::Equal,
            WeightingWord::Targets => Weighting::Targets,
            WeightingWord::Money => Weighting::Money,
            WeightingWord::Priority => Weighting::Priority,
        }),
    };
    let plan = read(File { name: &name, bytes: &bytes }, &defaults)?;
    let told = format!(
        "{} is at /programmes/{}: {} goals, {} of them at the top, weighted {}.",
        plan.name,
        plan.slug,
        plan.goals.len(),
        plan.goals.iter().filter(|goal| goal.parent.is_none()).count(),
        plan.weighting.word(),
    );
    match store.import_programme(plan, store::now()).await {
        Err(Error::Refused(refusal)) => return Err(refused(&[refusal], &[(Field::Slug, "--slug")])),
        Err(broken) => return Err(broken.into()),
        Ok(Imported::Added) => println!("{told}"),
        Ok(Imported::Changed(version)) => {
            println!("{told} This is version {version} of it; the earlier ones are kept.");
        }
        Ok(Imported::Same(version)) => println!("{told} It is the same as version {version}, so nothing was changed."),
    }
    Ok(ExitCode::SUCCESS)
}
