//! `folkmoot verify`: recomputes every public result from the ledger and names the first difference.

use std::process::ExitCode;

use clap::Args;
use store::Store;

use super::progress::Progress;

/// Which communities.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  folkmoot verify                 every community
  folkmoot verify bowling-green   one

Ends with 0 if everything follows from the ledger and with 1 if something does not. Keep the last digest somewhere else:
whoever has it can see later that nothing before it was changed.")]
pub struct Verify {
    /// The community's address part; every community if it is not given.
    slug: Option<String>,
}

/// Verifies, and says what came out, a line a community.
pub async fn run(store: &Store, verify: Verify) -> anyhow::Result<ExitCode> {
    let mut shown: Option<(String, Progress)> = None;
    let verified = store
        .verify(verify.slug.as_deref(), &mut |community, done, entries| {
            let is_new = shown.as_ref().is_none_or(|(of, _)| of != community);
            if is_new {
                if let Some((_, before)) = &shown {
                    before.finish();
                }
                shown = Some((community.to_owned(), Progress::start(community, entries.unsigned_abs())));
            }
            if let Some((_, progress)) = &shown {
                progress.reach(done.unsigned_abs());
            }
        })
        .await;
    if let Some((_, progress)) = shown {
        progress.finish();
    }
    let mut code = ExitCode::SUCCESS;
    for verified in verified? {
        match &verified.difference {
            None => println!(
                "{}: holds. {} entries amount to {} issues and {} answers. Last digest: {}",
                verified.community, verified.entries, verified.issues, verified.stances, verified.digest
            ),
            Some(difference) => {
                println!("{}: DIFFERS. {difference}", verified.community);
                code = ExitCode::FAILURE;
            }
        }
    }
    Ok(code)
}
