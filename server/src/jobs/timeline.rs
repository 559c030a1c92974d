//! Begins timelines: what editions would have said that were followed by others before they had a report.

use std::sync::Arc;
use std::sync::atomic::Ordering;

use agenda::compare::{Groups, Settings};
use agenda::id::CommunityId;
use agenda::programme::Tree;
use store::Error;
use store::comparison::report::{Kept, REPORT};
use tokio::task::spawn_blocking;

use super::{Going, SEED, Worker};

impl Worker {
    /// Works out once what is to stand in the timeline of editions that were followed by others before they had a report:
    /// with the answers of today, which their place in the timeline says. False if it was called off.
    pub(super) async fn begin_timelines(&mut self, community: CommunityId, tree: &Arc<Tree>) -> Result<bool, Error> {
        for ours in self.store.editions_without_a_point(community, tree.programme.id).await? {
            let gathered = self.store.gather(ours, tree).await?;
            let ledger_number = gathered.ledger_number;
            let going = Going::default();
            let (keep_going, goals) = (Arc::clone(&going.0), Arc::clone(tree));
            let settings = Settings { seed: SEED, shuffles: 0, ..Settings::default() };
            let working = spawn_blocking(move || {
                gathered.report(&goals, &Groups::default(), &settings, || keep_going.load(Ordering::Relaxed))
            });
            let Some(reported) = self.wait_for(community, REPORT, working).await? else { return Ok(false) };
            let kept = Kept { ledger_number, made_at: store::now(), reported };
            self.store.keep_point(ours, &tree.programme, &kept).await?;
        }
        Ok(true)
    }
}
