//! The program `folkmoot`: it reads its settings, opens the store and does what its first word says.
#![recursion_limit = "512"]

mod assets;
mod cli;
mod config;
mod export;
mod guard;
mod jobs;
mod language;
mod router;
mod session;
mod telemetry;
mod upload;

use std::process::ExitCode;

use clap::Parser as _;

#[tokio::main]
async fn main() -> ExitCode {
    cli::run(cli::Line::parse()).await
}
