//! Appends acts to a community's ledger, in the transaction that does them, and reads them back.

use agenda::id::{CommunityId, MemberId};
use agenda::ledger::{Act, Digest, Entry, Happening};
use agenda::moment::Moment;
use sqlx::{AnyConnection, Row as _};

use crate::bulk::{Bulk, bulk};
use crate::db::Dialect;
use crate::{Result, Store};

const INSERT: Bulk = bulk!(
    "insert into ledger (community_id, number, moment, member_id, act, subject, payload, digest)
     select community_id, number, moment, member_id, act, subject, payload, digest",
    row(community_id bigint 0, number bigint 1, moment bigint 2, member_id bigint 3, act text 4, subject bigint 5,
        payload text 6, digest text 7),
    ""
);

/// One act to be recorded: who, and what.
pub(crate) type Deed = (Option<MemberId>, Act);

/// Starts a community's ledger.
pub(crate) async fn start(tx: &mut AnyConnection, community: CommunityId) -> Result<()> {
    sqlx::query("insert into ledger_head (community_id, number, digest) values ($1, 0, $2)")
        .bind(community.0)
        .bind(Digest::zero().0)
        .execute(tx)
        .await?;
    Ok(())
}

/// Appends acts in the given order and returns the number of the last.
///
/// Raising the head's number locks its row until the transaction ends, so that two servers never give the same number.
pub(crate) async fn append(
    tx: &mut AnyConnection,
    dialect: Dialect,
    community: CommunityId,
    moment: Moment,
    deeds: &[Deed],
) -> Result<i64> {
    let count = i64::try_from(deeds.len()).unwrap_or(i64::MAX);
    let head = sqlx::query(
        "update ledger_head
         set number = number + $2
         where community_id = $1
         returning number, digest",
    )
    .bind(community.0)
    .bind(count)
    .fetch_one(&mut *tx)
    .await?;
    let last: i64 = head.try_get("number")?;
    let mut digest = Digest(head.try_get("digest")?);
    let mut rows = Vec::with_capacity(deeds.len());
    for (number, (member, act)) in (last - count + 1..).zip(deeds) {
        let entry = Entry::chain(&digest, number, moment, *member, act.payload()?);
        digest = entry.digest.clone();
        let actor = member.map(|member| member.0);
        rows.push((community.0, number, moment.0, actor, act.word(), act.subject(), entry.payload, entry.digest.0));
    }
    sqlx::query(INSERT.text(dialect)).bind(serde_json::to_string(&rows)?).execute(&mut *tx).await?;
    sqlx::query("update ledger_head set digest = $2 where community_id = $1")
        .bind(community.0)
        .bind(digest.0)
        .execute(tx)
        .await?;
    Ok(last)
}

impl Store {
    /// Returns the number of a community's last act; 0 before the first.
    ///
    /// # Errors
    /// [`crate::Error::Database`].
    pub async fn ledger_number(&self, community: CommunityId) -> Result<i64> {
        Ok(sqlx::query_scalar("select number from ledger_head where community_id = $1")
            .bind(community.0)
            .fetch_one(&self.reader)
            .await?)
    }

    /// Returns what happened to one thing, oldest first, without the answers people gave and how they sorted it, at most 200 lines.
    ///
    /// # Errors
    /// [`crate::Error::Database`].
    pub async fn history(&self, community: CommunityId, subject: i64) -> Result<Vec<Happening>> {
        let rows = sqlx::query(
            "select number, moment, act
             from ledger
             where community_id = $1 and subject = $2 and act not in ('weigh', 'unweigh', 'put_on_pile', 'take_off_pile')
             order by moment, number
             limit 200",
        )
        .bind(community.0)
        .bind(subject)
        .fetch_all(&self.reader)
        .await?;
        rows.iter()
            .map(|row| {
                Ok(Happening {
                    number: row.try_get("number")?,
                    moment: Moment(row.try_get("moment")?),
                    act: row.try_get("act")?,
                })
            })
            .collect()
    }
}
