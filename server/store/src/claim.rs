//! Claims: of several servers that could work something out for a community, one does.

use agenda::id::CommunityId;
use agenda::moment::Moment;

use crate::{Result, Store};

impl Store {
    /// Claims a piece of work, or holds on to it, until so many milliseconds from now. Says whether it is the holder's;
    /// it is not as long as another's claim has not ended.
    ///
    /// # Errors
    /// [`crate::Error::Database`].
    pub async fn claim(
        &self,
        community: CommunityId,
        name: &'static str,
        holder: &str,
        moment: Moment,
        for_ms: i64,
    ) -> Result<bool> {
        let holder = holder.to_owned();
        self.writer
            .act(move |tx| {
                Box::pin(async move {
                    let claimed = sqlx::query(
                        "insert into claim (community_id, name, holder, deadline)
                         values ($1, $2, $3, $4)
                         on conflict (community_id, name) do update
                         set holder = excluded.holder, deadline = excluded.deadline
                         where claim.holder = excluded.holder or claim.deadline < $5",
                    )
                    .bind(community.0)
                    .bind(name)
                    .bind(holder)
                    .bind(moment.plus_ms(for_ms).0)
                    .bind(moment.0)
                    .execute(tx)
                    .await?;
                    Ok(claimed.rows_affected() > 0)
                })
            })
            .await
    }

    /// Lets a piece of work go; another's claim stays.
    ///
    /// # Errors
    /// [`crate::Error::Database`].
    pub async fn release(&self, community: CommunityId, name: &'static str, holder: &str) -> Result<()> {
        let holder = holder.to_owned();
        self.writer
            .act(move |tx| {
                Box::pin(async move {
                    sqlx::query("delete from claim where community_id = $1 and name = $2 and holder = $3")
                        .bind(community.0)
                        .bind(name)
                        .bind(holder)
                        .execute(tx)
                        .await?;
                    Ok(())
                })
            })
            .await
    }
}
