//! The verbs of the command line, one a file.

mod serve;

use std::process::ExitCode;

use clap::{Parser, Subcommand};
use store::{Settings, Store};

use crate::config::{Config, Serving};
use crate::telemetry;

/// The people of a place set their own development agenda.
#[derive(Parser, Debug)]
#[command(name = "folkmoot", version, about)]
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
}

/// Does what the command line says. 0: done. 1: refused, or a difference was found. 2: the words of the command are off
/// (said by the parser). 3: something is broken.
pub async fn run(line: Line) -> ExitCode {
    telemetry::start(&line.config.log);
    match act(line).await {
        Ok(code) => code,
        Err(error) => {
            eprintln!("folkmoot: {error:#}");
            ExitCode::from(3)
        }
    }
}

async fn act(line: Line) -> anyhow::Result<ExitCode> {
    let settings = Settings { url: line.config.database, readers: line.config.readers };
    let store = Store::open(&settings).await?;
    store.stock_library(agenda::library::programmes()?, store::now()).await?;
    let code = match line.verb {
        Verb::Serve(serving) => serve::run(&store, &serving).await,
    };
    store.close().await;
    code
}
