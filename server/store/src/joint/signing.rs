//! What a community does that is on a joint list: joins it by its code, puts issues behind what it asks for, signs, leaves.

use std::collections::BTreeSet;

use agenda::Refusal;
use agenda::code;
use agenda::id::{IssueId, JointId, JointItemId};
use agenda::joint::Signer;
use agenda::ledger::{Act, Digest};
use agenda::member::Organiser;
use agenda::moment::Moment;
use agenda::refusal::{Field, Noun};
use sqlx::Row as _;

use super::kept::{INSERT_BEHIND, insert_community, lock, record, take_off};
use crate::layout::check_choosable;
use crate::member::welcome;
use crate::session::digest;
use crate::{Result, Store};

impl Store {
    /// Puts a community on the joint list that a code opens, and returns the list's number. The code may be typed in small
    /// letters and without hyphens; who is on the list already stays on it.
    ///
    /// # Errors
    /// [`Refusal::NotAChoice`] for a code that opens nothing.
    pub async fn join_joint(&self, organiser: &Organiser, typed: &str, moment: Moment) -> Result<i64> {
        let (organiser, dialect) = (*organiser, self.dialect);
        let hash = digest(&code::typed(typed));
        self.writer
            .act(move |tx| {
                Box::pin(async move {
                    welcome(tx, &organiser, moment).await?;
                    // Changes nothing, but has other servers wait that would change the list.
                    let row = sqlx::query(
                        "update joint set number = number where code_hash = $1 and ended_at is null returning id, number",
                    )
                    .bind(hash)
                    .fetch_optional(&mut *tx)
                    .await?
                    .ok_or(Refusal::NotAChoice(Field::Code))?;
                    let joint = JointId(row.try_get("id")?);
                    if insert_community(tx, joint, organiser.community(), moment).await? {
                        record(tx, dialect, &organiser, moment, vec![Act::JoinJoint { joint }]).await?;
                    }
                    Ok(row.try_get("number")?)
                })
            })
            .await
    }

    /// Takes a community off a joint list, with its issues and its signature. The community that began the list takes the
    /// list back with it, as long as nobody else is on it.
    ///
    /// # Errors
    /// [`Refusal::OthersAreOn`] if others are, [`Refusal::Unknown`] for a list that the community is not on.
    pub async fn leave_joint(&self, signer: &Signer, moment: Moment) -> Result<()> {
        let (signer, dialect) = (*signer, self.dialect);
        self.writer
            .act(move |tx| {
                Box::pin(async move {
                    welcome(tx, &signer, moment).await?;
                    let (joint, community) = (signer.joint(), signer.community());
                    let ends = lock(tx, joint, community).await?.begun_by == community;
                    if ends {
                        let others: i64 =
                            sqlx::query_scalar("select count(*) - 1 from joint_community where joint_id = $1")
                                .bind(joint.0)
                                .fetch_one(&mut *tx)
                                .await?;
                        if others > 0 {
                            return Err(Refusal::OthersAreOn.into());
                        }
                        sqlx::query("update joint set ended_at = $2, code_hash = null where id = $1")
                            .bind(joint.0)
                            .bind(moment.0)
                            .execute(&mut *tx)
                            .await?;
                    }
                    take_off(tx, joint, community).await?;
                    let act = if ends { Act::EndJoint { joint } } else { Act::LeaveJoint { joint } };
                    record(tx, dialect, &signer, moment, vec![act]).await
                })
            })
            .await
    }

    /// Has these issues, and no others of the community, stand behind a thing on the list.
    ///
    /// # Errors
    /// [`Refusal::Unknown`] for what is not on the list and for issues of another community, [`Refusal::Removed`] for an
    /// issue that was taken out.
    pub async fn stand_behind(
        &self,
        signer: &Signer,
        item: JointItemId,
        issues: Vec<IssueId>,
        moment: Moment,
    ) -> Result<()> {
        let (signer, dialect) = (*signer, self.dialect);
        self.writer
            .act(move |tx| {
                Box::pin(async move {
                    welcome(tx, &signer, moment).await?;
                    let (joint, community) = (signer.joint(), signer.community());
                    let list = lock(tx, joint, community).await?;
                    if list.items.iter().all(|(id, _)| *id != item) {
                        return Err(Refusal::Unknown(Noun::Joint).into());
                    }
                    let before: Vec<i64> = sqlx::query_scalar(
                        "select joint_issue.issue_id
                         from joint_issue
                         join issue on issue.id = joint_issue.issue_id
                         where joint_issue.item_id = $1 and issue.community_id = $2",
                    )
                    .bind(item.0)
                    .bind(community.0)
                    .fetch_all(&mut *tx)
                    .await?;
                    let before: BTreeSet<IssueId> = before.into_iter().map(IssueId).collect();
                    let after: BTreeSet<IssueId> = issues.into_iter().collect();
                    if before == after {
                        return Ok(());
                    }
                    check_choosable(tx, dialect, community, after.iter().copied().collect()).await?;
                    sqlx::query(
                        "delete from joint_issue
                         where item_id = $1 and issue_id in (select id from issue where community_id = $2)",
                    )
                    .bind(item.0)
                    .bind(community.0)
                    .execute(&mut *tx)
                    .await?;
                    let lines: Vec<[i64; 2]> = after.iter().map(|issue| [item.0, issue.0]).collect();
                    sqlx::query(INSERT_BEHIND.text(dialect))
                        .bind(serde_json::to_string(&lines)?)
                        .execute(&mut *tx)
                        .await?;
                    let act = Act::StandBehind { joint, item, issues: after.into_iter().collect() };
                    record(tx, dialect, &signer, moment, vec![act]).await
                })
            })
            .await
    }

    /// Signs a joint list for a community. `read` is the digest of the words that its organiser has read.
    ///
    /// # Errors
    /// [`Refusal::OtherWords`] if the list has other words by now.
    pub async fn sign_joint(&self, signer: &Signer, read: Digest, moment: Moment) -> Result<()> {
        let (signer, dialect) = (*signer, self.dialect);
        self.writer
            .act(move |tx| {
                Box::pin(async move {
                    welcome(tx, &signer, moment).await?;
                    let joint = signer.joint();
                    let list = lock(tx, joint, signer.community()).await?;
                    let words = Digest::of_text(&list.text());
                    if words != read {
                        return Err(Refusal::OtherWords.into());
                    }
                    let changed = sqlx::query(
                        "update joint_community
                         set signed_words = $3, signed_at = $4
                         where joint_id = $1 and community_id = $2 and (signed_words is null or signed_words <> $3)",
                    )
                    .bind(joint.0)
                    .bind(signer.community().0)
                    .bind(words.0.as_str())
                    .bind(moment.0)
                    .execute(&mut *tx)
                    .await?;
                    let act = (changed.rows_affected() > 0).then_some(Act::SignJoint { joint, words });
                    record(tx, dialect, &signer, moment, act.into_iter().collect()).await
                })
            })
            .await
    }

    /// Takes a community's signature back.
    ///
    /// # Errors
    /// [`Refusal::NothingToUndo`] if it has not signed.
    pub async fn unsign_joint(&self, signer: &Signer, moment: Moment) -> Result<()> {
        let (signer, dialect) = (*signer, self.dialect);
        self.writer
            .act(move |tx| {
                Box::pin(async move {
                    welcome(tx, &signer, moment).await?;
                    let joint = signer.joint();
                    lock(tx, joint, signer.community()).await?;
                    let taken_back = sqlx::query(
                        "update joint_community
                         set signed_words = null, signed_at = null
                         where joint_id = $1 and community_id = $2 and signed_words is not null",
                    )
                    .bind(joint.0)
                    .bind(signer.community().0)
                    .execute(&mut *tx)
                    .await?;
                    if taken_back.rows_affected() == 0 {
                        return Err(Refusal::NothingToUndo.into());
                    }
                    record(tx, dialect, &signer, moment, vec![Act::UnsignJoint { joint }]).await
                })
            })
            .await
    }
}
