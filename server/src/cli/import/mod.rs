//! `folkmoot import`: brings in what was made elsewhere, all of it or nothing.

mod polis;
mod programme;

use std::process::ExitCode;

use agenda::import::Fault;
use agenda::refusal::{Field, Refusal};
use clap::Subcommand;
use store::Store;

/// What is brought in.
#[derive(Subcommand, Debug)]
pub enum Import {
    /// A conversation that was held in Polis, as a community of its own.
    Polis(polis::Polis),
    /// A programme: a list of goals that a state or institution set.
    Programme(programme::Programme),
}

/// Imports, and says what came in.
pub async fn run(store: &Store, import: Import) -> anyhow::Result<ExitCode> {
    match import {
        Import::Polis(polis) => polis::run(store, polis).await,
        Import::Programme(programme) => programme::run(store, programme).await,
    }
}

/// Says which option to use where words for a community or programme were refused.
fn refused(refusals: &[Refusal], options: &[(Field, &str)]) -> anyhow::Error {
    let lines: Vec<String> = refusals
        .iter()
        .map(|refusal| {
            let option = options.iter().find(|(field, _)| refusal.field() == Some(*field)).map(|(_, option)| *option);
            option.map_or_else(|| refusal.to_string(), |option| format!("{option}: {refusal}"))
        })
        .collect();
    anyhow::Error::new(Fault::file("command line", lines.join(" ")))
}

/// Reads a file that must be there.
fn bytes(path: &std::path::Path) -> Result<Vec<u8>, Fault> {
    std::fs::read(path)
        .map_err(|error| Fault::file(&path.display().to_string(), format!("It cannot be read: {error}.")))
}
