//! Works a report out: the groups it is held against and how thoroughly it is done, alike for pages and the command line.

use agenda::compare::{Groups, Reported, Settings};
use agenda::id::CommunityId;
use agenda::programme::Tree;
use store::comparison::Gathered;
pub use store::comparison::report::Kept;
use store::{Error, Store};

/// Returns the opinion groups of a community as its kept analysis has them; none where there is no analysis yet.
pub async fn groups(store: &Store, community: CommunityId) -> Groups {
    match store.analysis(community).await {
        Ok(Some(kept)) => Groups::of(&kept.analysis, kept.ledger_number),
        Ok(None) => Groups::default(),
        Err(error) => {
            tracing::warn!(error = &error as &dyn std::error::Error, "the analysis cannot be read");
            Groups::default()
        }
    }
}

/// Works the whole report out; nothing if it was called off.
///
/// # Errors
/// As [`Gathered::report`].
pub fn work_out(
    gathered: &Gathered,
    tree: &Tree,
    groups: &Groups,
    seed: u64,
    keep_going: impl FnMut() -> bool,
) -> Result<Option<Reported>, Error> {
    gathered.report(tree, groups, &Settings { seed, ..Settings::default() }, keep_going)
}
