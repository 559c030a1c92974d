//! Cards: how many issues a member has answered, and which to show next.

use std::collections::HashMap;

use agenda::id::{CommunityId, IssueId, MemberId};
use agenda::issue::Issue;
use agenda::rank::next_card;
use sqlx::Row as _;

use crate::{Result, Store};

impl Store {
    /// Counts the issues that a member has answered, but those that were taken out.
    ///
    /// # Errors
    /// [`crate::Error::Database`].
    pub async fn count_answers(&self, community: CommunityId, member: MemberId) -> Result<i64> {
        Ok(sqlx::query_scalar(
            "select count(*)
             from stance
             join issue on issue.id = stance.issue_id
             where stance.member_id = $1 and issue.community_id = $2 and issue.removed_at is null",
        )
        .bind(member.0)
        .bind(community.0)
        .fetch_one(&self.reader)
        .await?)
    }

    /// Draws the cards to show a member next, the likeliest those that few people have seen, and says how many the
    /// member has not answered yet. The same seed draws the same cards.
    ///
    /// # Errors
    /// [`crate::Error::Database`].
    pub async fn cards(
        &self,
        community: CommunityId,
        member: MemberId,
        seed: u64,
        limit: usize,
    ) -> Result<(Vec<Issue>, usize)> {
        let rows = sqlx::query(
            "select issue.id, issue.number, issue.agree + issue.disagree + issue.pass as people
             from issue
             where issue.community_id = $1 and issue.removed_at is null
               and not exists (select 1 from stance where stance.issue_id = issue.id and stance.member_id = $2)
             order by issue.id",
        )
        .bind(community.0)
        .bind(member.0)
        .fetch_all(&self.reader)
        .await?;
        let mut numbers = HashMap::with_capacity(rows.len());
        let mut unseen = Vec::with_capacity(rows.len());
        for row in &rows {
            let id = IssueId(row.try_get("id")?);
            numbers.insert(id, row.try_get::<i64, _>("number")?);
            unseen.push((id, row.try_get("people")?));
        }
        let mut cards = Vec::with_capacity(limit);
        for id in next_card::queue(&unseen, seed, limit) {
            if let Some(number) = numbers.get(&id) {
                cards.push(self.issue(community, *number, member).await?);
            }
        }
        Ok((cards, unseen.len()))
    }
}
