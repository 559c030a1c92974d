//! The verbs of the command line, one a file.

mod analyse;
pub mod compare;
mod demo;
mod export;
mod import;
mod operator;
mod progress;
mod serve;
mod verify;

use std::path::Path;
use std::process::ExitCode;

use agenda::import::Fault;
use anyhow::Context as _;
use clap::{Parser, Subcommand};
use store::{Error, Settings, Store};

use crate::config::{Config, Serving};
use crate::telemetry;

/// The people of a place set their own development agenda.
#[derive(Parser, Debug)]
#[command(
    name = "folkmoot",
    version,
    about,
    after_help = "Examples:
  folkmoot serve --demo-if-empty
  folkmoot import polis ./bowling-green --as bowling-green
  folkmoot analyse bowling-green
  folkmoot compare bowling-green sdg
  folkmoot verify

Ends with 0 when done; 1 when refused, when a file cannot be accepted or when `verify` finds a difference; 2 when these
words are used wrongly; 3 when something is broken."
)]
pub struct Line {
    #[command(flatten)]
    config: Config,
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Subcommand, Debug)]
enum Verb {
    /// Serve the pages until told to stop.
    Serve(Serving),
    /// Bring in a conversation or a programme.
    #[command(subcommand)]
    Import(import::Import),
    /// Write a community for other tools.
    #[command(subcommand)]
    Export(export::Export),
    /// Recompute every public result from the ledger and name the first difference.
    Verify(verify::Verify),
    /// Say what people of a community agree on, whether they fall into groups, and what divides them.
    Analyse(analyse::Analyse),
    /// Hold a community, or an edition of an agenda, against a programme.
    Compare(compare::Compare),
    /// Make an invented neighbourhood to try things out in.
    Demo(demo::Demo),
    /// Let the holder of an account run this server.
    Operator(operator::Operator),
}

impl Verb {
    /// Says whether the verb makes sense only where there is a database already.
    const fn needs_a_database(&self) -> bool {
        matches!(self, Self::Export(_) | Self::Verify(_) | Self::Analyse(_) | Self::Compare(_) | Self::Operator(_))
    }
}

/// Does what the command line says. 0: done. 1: refused, a fault in a file, or a difference was found. 2: the words of
/// the command are off (said by the parser). 3: something is broken.
pub async fn run(line: Line) -> ExitCode {
    telemetry::start(&line.config.log);
    match act(line).await {
        Ok(code) => code,
        Err(error) => {
            // A refusal is a sentence for people and says it all; what is broken needs every cause.
            if let Some(refusal) = refusal(&error) {
                eprintln!("folkmoot: {refusal}");
                ExitCode::from(1)
            } else {
                eprintln!("folkmoot: {error:#}");
                ExitCode::from(3)
            }
        }
    }
}

async fn act(line: Line) -> anyhow::Result<ExitCode> {
    let url = line.config.database;
    if line.verb.needs_a_database() {
        expect_database(&url)?;
    }
    let settings = Settings { url, readers: line.config.readers };
    let store = Store::open(&settings).await.context("the database cannot be opened")?;
    store.stock_library(agenda::library::programmes()?, store::now()).await?;
    let code = match line.verb {
        Verb::Serve(serving) => serve::run(&store, &serving).await,
        Verb::Import(import) => import::run(&store, import).await,
        Verb::Export(export) => export::run(&store, export).await,
        Verb::Verify(verify) => verify::run(&store, verify).await,
        Verb::Analyse(analyse) => analyse::run(&store, &analyse).await,
        Verb::Compare(compare) => compare::run(&store, &compare).await,
        Verb::Operator(operator) => operator::run(&store, operator).await,
        Verb::Demo(demo) => demo::run(&store, &demo).await,
    };
    store.close().await;
    code
}

/// Refuses a SQLite file that is not there, which would else be made and found to be in order.
fn expect_database(url: &str) -> Result<(), Fault> {
    let path = url.strip_prefix("sqlite:").map(|rest| rest.split('?').next().unwrap_or(rest));
    let path = path.map(|path| path.strip_prefix("//").unwrap_or(path));
    match path {
        Some(path) if !path.starts_with(":memory:") && !Path::new(path).exists() => {
            Err(Fault::file(path, "There is no such database. Please name it by --database or FOLKMOOT_DATABASE."))
        }
        _ => Ok(()),
    }
}

/// Returns what was refused, if something was, rather than broken.
fn refusal(error: &anyhow::Error) -> Option<String> {
    error.chain().find_map(|cause| {
        let fault = cause.downcast_ref::<Fault>().map(ToString::to_string);
        fault.or_else(|| match cause.downcast_ref::<Error>() {
            Some(Error::Refused(refusal)) => Some(refusal.to_string()),
            _ => None,
        })
    })
}
