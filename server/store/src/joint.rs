//! Joint lists: which there are, and one of them with the communities on it and what stands behind each thing.

mod changing;
mod kept;
mod signing;

use std::collections::BTreeMap;

use agenda::Refusal;
use agenda::compare::NamedIssue;
use agenda::id::{CommunityId, IssueId, JointId, JointItemId};
use agenda::issue::Kind;
use agenda::joint::{Behind, Item, Joint, Listed, OnList, PutOff};
use agenda::ledger::Digest;
use agenda::moment::Moment;
use agenda::refusal::Noun;
use sqlx::Row as _;
use sqlx::any::AnyRow;

use crate::{Error, Result, Store, community};

impl Store {
    /// Lists the joint lists that a community is on, or without one all of them, the newest first.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn joints(&self, community: Option<CommunityId>) -> Result<Vec<Listed>> {
        let rows = sqlx::query(
            "select joint.number, joint.title, joint.begun_at,
                    (select count(*) from joint_item where joint_id = joint.id and position > 0) as items,
                    (select count(*) from joint_community where joint_id = joint.id) as communities
             from joint
             where joint.ended_at is null
               and (cast($1 as bigint) is null
                    or exists (select 1 from joint_community where joint_id = joint.id and community_id = $1))
             order by joint.number desc",
        )
        .bind(community.map(|community| community.0))
        .fetch_all(&self.reader)
        .await?;
        rows.iter()
            .map(|row| {
                Ok(Listed {
                    number: row.try_get("number")?,
                    title: row.try_get("title")?,
                    items: row.try_get("items")?,
                    communities: row.try_get("communities")?,
                    begun_at: Moment(row.try_get("begun_at")?),
                })
            })
            .collect()
    }

    /// Returns a joint list by its number.
    ///
    /// # Errors
    /// [`Refusal::Unknown`] if there is none, or none any more.
    pub async fn joint(&self, number: i64) -> Result<Joint> {
        let row = sqlx::query(
            "select id, number, community_id, title, purpose, begun_at
             from joint
             where number = $1 and ended_at is null",
        )
        .bind(number)
        .fetch_optional(&self.reader)
        .await?
        .ok_or(Refusal::Unknown(Noun::Joint))?;
        let id = JointId(row.try_get("id")?);
        Ok(Joint {
            id,
            number,
            begun_by: CommunityId(row.try_get("community_id")?),
            title: row.try_get("title")?,
            purpose: row.try_get("purpose")?,
            begun_at: Moment(row.try_get("begun_at")?),
            items: self.joint_items(id).await?,
            signers: self.joint_signers(id).await?,
            put_off: self.joint_put_off(id).await?,
        })
    }

    async fn joint_items(&self, joint: JointId) -> Result<Vec<Item>> {
        let behind = sqlx::query(
            "select joint_issue.item_id, issue.id, issue.community_id, issue.number, issue.kind, issue.title
             from joint_item
             join joint_issue on joint_issue.item_id = joint_item.id
             join issue on issue.id = joint_issue.issue_id
             where joint_item.joint_id = $1 and joint_item.position > 0 and issue.removed_at is null
             order by issue.community_id, issue.number",
        )
        .bind(joint.0)
        .fetch_all(&self.reader)
        .await?;
        let mut stands: BTreeMap<JointItemId, Vec<Behind>> = BTreeMap::new();
        for row in &behind {
            stands.entry(JointItemId(row.try_get("item_id")?)).or_default().push(read_behind(row)?);
        }
        let items =
            sqlx::query("select id, title from joint_item where joint_id = $1 and position > 0 order by position")
                .bind(joint.0)
                .fetch_all(&self.reader)
                .await?;
        items
            .iter()
            .map(|row| {
                let id = JointItemId(row.try_get("id")?);
                Ok(Item { id, title: row.try_get("title")?, behind: stands.remove(&id).unwrap_or_default() })
            })
            .collect()
    }

    async fn joint_put_off(&self, joint: JointId) -> Result<Vec<PutOff>> {
        let rows = sqlx::query(
            "select community.slug, community.name, joint_put_off.put_off_at, joint_put_off.reason
             from joint_put_off
             join community on community.id = joint_put_off.community_id
             where joint_put_off.joint_id = $1
               and not exists (select 1 from joint_community
                               where joint_community.joint_id = joint_put_off.joint_id
                                 and joint_community.community_id = joint_put_off.community_id)
             order by joint_put_off.put_off_at desc, community.id",
        )
        .bind(joint.0)
        .fetch_all(&self.reader)
        .await?;
        rows.iter()
            .map(|row| {
                Ok(PutOff {
                    slug: row.try_get("slug")?,
                    name: row.try_get("name")?,
                    put_off_at: Moment(row.try_get("put_off_at")?),
                    reason: row.try_get("reason")?,
                })
            })
            .collect()
    }

    async fn joint_signers(&self, joint: JointId) -> Result<Vec<OnList>> {
        let rows = sqlx::query(
            "select community.id, community.slug, community.name, community.about, community.language, community.demo,
                    community.founded_at, community.closed_at, community.closed_reason,
                    joint_community.joined_at, joint_community.signed_words, joint_community.signed_at
             from joint
             join joint_community on joint_community.joint_id = joint.id
             join community on community.id = joint_community.community_id
             where joint.id = $1
             order by case when community.id = joint.community_id then 0 else 1 end, joint_community.joined_at,
                      community.id",
        )
        .bind(joint.0)
        .fetch_all(&self.reader)
        .await?;
        rows.iter()
            .map(|row| {
                let words = row.try_get::<Option<String>, _>("signed_words")?.map(Digest);
                let at = row.try_get::<Option<i64>, _>("signed_at")?.map(Moment);
                Ok(OnList {
                    community: community::read(row)?,
                    joined_at: Moment(row.try_get("joined_at")?),
                    signed: words.zip(at),
                })
            })
            .collect()
    }
}

fn read_behind(row: &AnyRow) -> Result<Behind> {
    let kind: String = row.try_get("kind")?;
    let named = NamedIssue {
        number: row.try_get("number")?,
        kind: Kind::parse(&kind).map_err(|_| Error::unreadable("kind", kind))?,
        title: row.try_get("title")?,
    };
    Ok(Behind { community: CommunityId(row.try_get("community_id")?), issue: IssueId(row.try_get("id")?), named })
}
