//! `folkmoot demo`: makes two invented neighbourhoods to try things out in, marked as such.
//!
//! Their people do what residents do, through the same doors: they propose, weigh, sort, comment, gather, publish, adopt and
//! link, and sign a list together. Who they are and what they answer follows from a seed, so that they are the same
//! neighbourhoods every time.

mod crowd;
mod neighbourhood;
mod tale;
mod valley;

use std::process::ExitCode;

use agenda::community::Community;
use agenda::import::Fault;
use agenda::refusal::Refusal;
use anyhow::{Context as _, anyhow};
use clap::Args;
use store::{Error, Store};

use neighbourhood::Neighbourhood;
use tale::Tale;

/// How the neighbourhoods are made.
#[derive(Args, Debug)]
#[command(after_help = "Example:
  folkmoot demo

Everything in them is made up. Their pages say so.")]
pub struct Demo {
    /// Another number makes other people with other answers.
    #[arg(long)]
    seed: Option<u64>,
}

/// Makes the neighbourhoods and says where they are.
pub async fn run(store: &Store, demo: &Demo) -> anyhow::Result<ExitCode> {
    for community in fill(store, demo.seed).await? {
        println!("{} is at /c/{}. Everything in it is made up.", community.name, community.slug);
    }
    Ok(ExitCode::SUCCESS)
}

/// Makes the neighbourhoods, each from its own seed or both from another one.
pub async fn fill(store: &Store, seed: Option<u64>) -> anyhow::Result<Vec<Community>> {
    let unreadable = "the demonstration's story cannot be read";
    let tales = [Tale::of_sallowgate().context(unreadable)?, Tale::of_nether_holt().context(unreadable)?];
    for tale in &tales {
        match store.community(&tale.slug).await {
            Err(Error::Refused(Refusal::Unknown(_))) => {}
            Err(broken) => return Err(broken.into()),
            Ok(_) => {
                let there = format!("/c/{}", tale.slug);
                return Err(Fault::file(&there, "It is there already, so nothing was made.").into());
            }
        }
    }
    let [sallowgate, nether_holt] = tales;
    let sallowgate = Neighbourhood::settle(store, sallowgate, seed).await?;
    let nether_holt = Neighbourhood::settle(store, nether_holt, seed).await?;
    valley::sign_together(store, &nether_holt, &sallowgate).await?;
    Ok(vec![sallowgate.community, nether_holt.community])
}

/// Says what is wrong with the tale's own words.
fn said(refusals: &[Refusal]) -> anyhow::Error {
    let said: Vec<String> = refusals.iter().map(ToString::to_string).collect();
    anyhow!("the demonstration's words do not hold: {}", said.join(" "))
}
