//! What every change of a joint list needs inside its transaction: the list locked, and the community's ledger.

use agenda::Refusal;
use agenda::id::{CommunityId, JointId, JointItemId};
use agenda::joint::signed_text;
use agenda::ledger::Act;
use agenda::member::Organiser;
use agenda::moment::Moment;
use agenda::refusal::Noun;
use sqlx::{AnyConnection, Row as _};

use crate::bulk::{Bulk, bulk};
use crate::db::Dialect;
use crate::{Result, ledger};

/// Puts issues behind a thing.
pub(super) const INSERT_BEHIND: Bulk = bulk!(
    "insert into joint_issue (item_id, issue_id) select item_id, issue_id",
    row(item_id bigint 0, issue_id bigint 1),
    ""
);

/// The words of a list inside a transaction that has locked it.
pub(super) struct Locked {
    pub begun_by: CommunityId,
    pub title: String,
    pub purpose: String,
    /// What is on it, in order.
    pub items: Vec<(JointItemId, String)>,
    /// What was on it.
    pub off: Vec<(JointItemId, String)>,
}

impl Locked {
    /// Writes what is signed.
    pub fn text(&self) -> String {
        signed_text(&self.title, &self.purpose, self.items.iter().map(|(_, title)| title.as_str()))
    }
}

/// Reads the words of a list that a community is on, and has other servers wait until the transaction ends.
pub(super) async fn lock(tx: &mut AnyConnection, joint: JointId, community: CommunityId) -> Result<Locked> {
    let row = sqlx::query(
        "update joint
         set number = number
         where id = $1 and ended_at is null
           and exists (select 1 from joint_community where joint_id = joint.id and community_id = $2)
         returning community_id, title, purpose",
    )
    .bind(joint.0)
    .bind(community.0)
    .fetch_optional(&mut *tx)
    .await?
    .ok_or(Refusal::Unknown(Noun::Joint))?;
    let rows = sqlx::query("select id, title, position from joint_item where joint_id = $1 order by position, id")
        .bind(joint.0)
        .fetch_all(tx)
        .await?;
    let (mut items, mut off) = (Vec::new(), Vec::new());
    for row in &rows {
        let standing = row.try_get::<i64, _>("position")? > 0;
        let list = if standing { &mut items } else { &mut off };
        list.push((JointItemId(row.try_get("id")?), row.try_get("title")?));
    }
    let begun_by = CommunityId(row.try_get("community_id")?);
    Ok(Locked { begun_by, title: row.try_get("title")?, purpose: row.try_get("purpose")?, items, off })
}

/// Puts a community on a list; says whether it was not on it before.
pub(super) async fn insert_community(
    tx: &mut AnyConnection,
    joint: JointId,
    community: CommunityId,
    moment: Moment,
) -> Result<bool> {
    let inserted = sqlx::query(
        "insert into joint_community (joint_id, community_id, joined_at) values ($1, $2, $3) on conflict do nothing",
    )
    .bind(joint.0)
    .bind(community.0)
    .bind(moment.0)
    .execute(tx)
    .await?;
    Ok(inserted.rows_affected() > 0)
}

/// Takes a community off a list, with its issues and its signature; says whether it was on it.
pub(super) async fn take_off(tx: &mut AnyConnection, joint: JointId, community: CommunityId) -> Result<bool> {
    sqlx::query(
        "delete from joint_issue
         where item_id in (select id from joint_item where joint_id = $1)
           and issue_id in (select id from issue where community_id = $2)",
    )
    .bind(joint.0)
    .bind(community.0)
    .execute(&mut *tx)
    .await?;
    let taken = sqlx::query("delete from joint_community where joint_id = $1 and community_id = $2")
        .bind(joint.0)
        .bind(community.0)
        .execute(tx)
        .await?;
    Ok(taken.rows_affected() > 0)
}

/// Appends acts of an organiser to the community's ledger, if there are any.
pub(super) async fn record(
    tx: &mut AnyConnection,
    dialect: Dialect,
    organiser: &Organiser,
    moment: Moment,
    acts: Vec<Act>,
) -> Result<()> {
    let deeds: Vec<ledger::Deed> = acts.into_iter().map(|act| (Some(organiser.member()), act)).collect();
    if !deeds.is_empty() {
        ledger::append(tx, dialect, organiser.community(), moment, &deeds).await?;
    }
    Ok(())
}
