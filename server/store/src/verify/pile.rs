//! Reads how members sorted issues, and which names stewards took out, as their community's ledger should amount to it.

use agenda::id::{CommunityId, IssueId, MemberId, PileId};
use agenda::ledger::{Digest, State};
use sqlx::{AnyConnection, Row as _};

use super::tables::words;
use crate::Result;

pub(super) async fn state(tx: &mut AnyConnection, community: CommunityId, state: &mut State) -> Result<()> {
    let piles = sqlx::query(
        "select pile.id, pile.member_id, pile.title, pile.salt
         from member
         join pile on pile.member_id = member.id
         where member.community_id = $1",
    )
    .bind(community.0)
    .fetch_all(&mut *tx)
    .await?;
    for row in &piles {
        let pile = (MemberId(row.try_get("member_id")?), words(row, &["title"])?);
        state.piles.insert(PileId(row.try_get("id")?), pile);
    }
    let sorted = sqlx::query(
        "select pile_issue.member_id, pile_issue.issue_id, pile_issue.pile_id
         from issue
         join pile_issue on pile_issue.issue_id = issue.id
         where issue.community_id = $1",
    )
    .bind(community.0)
    .fetch_all(&mut *tx)
    .await?;
    for row in &sorted {
        let key = (MemberId(row.try_get("member_id")?), IssueId(row.try_get("issue_id")?));
        state.sorted.insert(key, PileId(row.try_get("pile_id")?));
    }
    let taken = sqlx::query("select folded, removed_reason from taken_name where community_id = $1")
        .bind(community.0)
        .fetch_all(tx)
        .await?;
    for row in &taken {
        let [name, reason] = [row.try_get("folded")?, row.try_get("removed_reason")?];
        state.taken_names.insert(Digest::of_words("", &[name]), Digest::of_words("", &[reason]));
    }
    Ok(())
}
