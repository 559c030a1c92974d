//! Finds a community's themes in its members' piles, before its analysis, so that what rests on it finds them.

use agenda::id::CommunityId;
use store::Error;
use store::analysis::OPINION;
use tokio::task::spawn_blocking;

use super::Worker;

impl Worker {
    /// Finds and keeps the themes; nothing is kept if it was called off.
    pub(super) async fn find_themes(&mut self, community: CommunityId) -> Result<(), Error> {
        let sorting = self.store.sorting(community).await?;
        let working = spawn_blocking(move || Ok(Some(sorting.work_out(store::now()))));
        match self.wait_for(community, OPINION, working).await? {
            Some(kept) => self.store.keep_themes(community, &kept).await,
            None => Ok(()),
        }
    }
}
