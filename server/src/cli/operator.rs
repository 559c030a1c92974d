//! `folkmoot operator`: lets the holder of an account run this server.

use std::process::ExitCode;

use agenda::Refusal;
use agenda::import::Fault;
use agenda::refusal::Noun;
use clap::Args;
use store::{Error, Store};

/// Who.
#[derive(Args, Debug)]
#[command(after_help = "Example:
  folkmoot operator \"Ada\"

Make the account on the pages first. An operator founds communities and gives roles.")]
pub struct Operator {
    /// The account's name.
    name: String,
}

/// Makes the operator.
pub async fn run(store: &Store, operator: Operator) -> anyhow::Result<ExitCode> {
    match store.make_operator(&operator.name).await {
        Err(Error::Refused(Refusal::Unknown(Noun::Account))) => {
            let problem = "Nobody has an account of this name. Please make one on the pages first.";
            Err(Fault::file(&operator.name, problem).into())
        }
        done => {
            done?;
            println!("{} runs this server.", operator.name.trim());
            Ok(ExitCode::SUCCESS)
        }
    }
}
