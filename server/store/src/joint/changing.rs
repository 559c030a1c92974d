//! What the community that began a joint list does: begins it, words and arranges it, makes its code.

use agenda::Refusal;
use agenda::code;
use agenda::id::{CommunityId, JointId, JointItemId};
use agenda::joint::{Beginning, Checked, Keeper};
use agenda::ledger::thing::joint_words;
use agenda::ledger::{Act, Digest};
use agenda::member::Organiser;
use agenda::moment::Moment;
use agenda::refusal::Noun;
use sqlx::AnyConnection;

use super::kept::{INSERT_BEHIND, insert_community, lock, record, take_off};
use crate::layout::check_choosable;
use crate::ledger::Deed;
use crate::member::welcome;
use crate::session::digest;
use crate::{Result, Store, fresh, ledger};

impl Store {
    /// Begins a joint list, the community on it and each thing with the issue it came from behind it, and returns its
    /// number.
    ///
    /// # Errors
    /// [`Refusal::Unknown`] for issues of another community, [`Refusal::Removed`] for one that was taken out.
    pub async fn begin_joint(&self, organiser: &Organiser, beginning: Beginning, moment: Moment) -> Result<i64> {
        let (organiser, dialect) = (*organiser, self.dialect);
        let joint: JointId = fresh::id()?;
        self.writer
            .act(move |tx| {
                Box::pin(async move {
                    welcome(tx, &organiser, moment).await?;
                    let (words, issues) = (beginning.words(), beginning.issues());
                    check_choosable(tx, dialect, organiser.community(), issues.to_vec()).await?;
                    let number: i64 = sqlx::query_scalar("update joint_head set number = number + 1 returning number")
                        .fetch_one(&mut *tx)
                        .await?;
                    sqlx::query(
                        "insert into joint (id, number, community_id, title, purpose, begun_at)
                         values ($1, $2, $3, $4, $5, $6)",
                    )
                    .bind(joint.0)
                    .bind(number)
                    .bind(organiser.community().0)
                    .bind(words.title())
                    .bind(words.purpose())
                    .bind(moment.0)
                    .execute(&mut *tx)
                    .await?;
                    insert_community(tx, joint, organiser.community(), moment).await?;
                    let items = save_items(tx, joint, words.items(), &[]).await?;
                    let mut acts = vec![
                        Act::NameJoint { joint, number, words: joint_words(words.title(), words.purpose()) },
                        arranged(joint, &items),
                        Act::JoinJoint { joint },
                    ];
                    let lines: Vec<[i64; 2]> =
                        items.iter().zip(issues).map(|((item, _), issue)| [item.0, issue.0]).collect();
                    sqlx::query(INSERT_BEHIND.text(dialect))
                        .bind(serde_json::to_string(&lines)?)
                        .execute(&mut *tx)
                        .await?;
                    acts.extend(items.iter().zip(issues).map(|((item, _), issue)| Act::StandBehind {
                        joint,
                        item: *item,
                        issues: vec![*issue],
                    }));
                    record(tx, dialect, &organiser, moment, acts).await?;
                    Ok(number)
                })
            })
            .await
    }

    /// Words and arranges a joint list anew. What is not among the words any more is off the list; what changes nothing
    /// leaves no trace. `read` is the digest of the words that its organiser has changed.
    ///
    /// # Errors
    /// [`Refusal::Overtaken`] if the list has other words by now, [`Refusal::Unknown`] for a thing that was never on this
    /// list.
    pub async fn word_joint(&self, keeper: &Keeper, words: Checked, read: Digest, moment: Moment) -> Result<()> {
        let (keeper, dialect) = (*keeper, self.dialect);
        self.writer
            .act(move |tx| {
                Box::pin(async move {
                    welcome(tx, &keeper, moment).await?;
                    let joint = keeper.joint();
                    let before = lock(tx, joint, keeper.community()).await?;
                    let there = before.text();
                    // Who sends the same once more, as a second click does, changes nothing and overtakes nobody.
                    if Digest::of_text(&there) != read && words.text() != there {
                        return Err(Refusal::Overtaken.into());
                    }
                    let mut acts = Vec::new();
                    if (before.title.as_str(), before.purpose.as_str()) != (words.title(), words.purpose()) {
                        let number: i64 = sqlx::query_scalar(
                            "update joint set title = $2, purpose = $3 where id = $1 returning number",
                        )
                        .bind(joint.0)
                        .bind(words.title())
                        .bind(words.purpose())
                        .fetch_one(&mut *tx)
                        .await?;
                        acts.push(Act::NameJoint { joint, number, words: joint_words(words.title(), words.purpose()) });
                    }
                    let there: Vec<JointItemId> = before.items.iter().chain(&before.off).map(|(id, _)| *id).collect();
                    let items = save_items(tx, joint, words.items(), &there).await?;
                    if items != before.items {
                        acts.push(arranged(joint, &items));
                    }
                    record(tx, dialect, &keeper, moment, acts).await
                })
            })
            .await
    }

    /// Puts another community off a joint list, with its issues and its signature, for a reason that everybody can read. The
    /// list's code opens nothing any more.
    ///
    /// # Errors
    /// [`Refusal::Unknown`] for a community that is not on the list, or began it.
    pub async fn put_off_joint(
        &self,
        keeper: &Keeper,
        community: CommunityId,
        reason: String,
        moment: Moment,
    ) -> Result<()> {
        let (keeper, dialect) = (*keeper, self.dialect);
        self.writer
            .act(move |tx| {
                Box::pin(async move {
                    welcome(tx, &keeper, moment).await?;
                    let joint = keeper.joint();
                    lock(tx, joint, keeper.community()).await?;
                    if community == keeper.community() || !take_off(tx, joint, community).await? {
                        return Err(Refusal::Unknown(Noun::Community).into());
                    }
                    sqlx::query("update joint set code_hash = null where id = $1")
                        .bind(joint.0)
                        .execute(&mut *tx)
                        .await?;
                    sqlx::query(
                        "insert into joint_put_off (joint_id, community_id, put_off_at, put_off_by, reason)
                         values ($1, $2, $3, $4, $5)",
                    )
                    .bind(joint.0)
                    .bind(community.0)
                    .bind(moment.0)
                    .bind(keeper.member().0)
                    .bind(&reason)
                    .execute(&mut *tx)
                    .await?;
                    let reason = Digest::of_words("", &[&reason]);
                    let own: Deed = (Some(keeper.member()), Act::PutOffJoint { joint, community, reason });
                    let mut deeds = [(keeper.community(), own), (community, (None, Act::LeaveJoint { joint }))];
                    // Two lists at once would otherwise wait for each other's ledgers.
                    deeds.sort_by_key(|(community, _)| *community);
                    for (community, deed) in deeds {
                        ledger::append(tx, dialect, community, moment, &[deed]).await?;
                    }
                    Ok(())
                })
            })
            .await
    }

    /// Makes a new code that lets other communities on a joint list, and returns it: it is told this once, only its digest
    /// is kept, and the one before opens nothing any more.
    ///
    /// # Errors
    /// [`Refusal::Unknown`] for a list that is no more.
    pub async fn renew_joint_code(&self, keeper: &Keeper, moment: Moment) -> Result<String> {
        let keeper = *keeper;
        let code = code::written(&fresh::random::<{ code::LENGTH }>()?);
        let hash = digest(&code);
        self.writer
            .act(move |tx| {
                Box::pin(async move {
                    welcome(tx, &keeper, moment).await?;
                    lock(tx, keeper.joint(), keeper.community()).await?;
                    sqlx::query("update joint set code_hash = $2 where id = $1")
                        .bind(keeper.joint().0)
                        .bind(hash)
                        .execute(&mut *tx)
                        .await?;
                    Ok(())
                })
            })
            .await?;
        Ok(code)
    }
}

/// Writes what is on a list, in order, and returns it with its ids. `there` is what is or was on it.
async fn save_items(
    tx: &mut AnyConnection,
    joint: JointId,
    items: &[(Option<JointItemId>, String)],
    there: &[JointItemId],
) -> Result<Vec<(JointItemId, String)>> {
    sqlx::query("update joint_item set position = -1 where joint_id = $1").bind(joint.0).execute(&mut *tx).await?;
    let mut saved = Vec::with_capacity(items.len());
    for (position, (id, title)) in (1_i64..).zip(items) {
        let (id, text) = match id {
            Some(id) if there.contains(id) => {
                (*id, "update joint_item set position = $3, title = $4 where id = $1 and joint_id = $2")
            }
            Some(_) => return Err(Refusal::Unknown(Noun::Joint).into()),
            None => (fresh::id()?, "insert into joint_item (id, joint_id, position, title) values ($1, $2, $3, $4)"),
        };
        sqlx::query(text).bind(id.0).bind(joint.0).bind(position).bind(title.as_str()).execute(&mut *tx).await?;
        saved.push((id, title.clone()));
    }
    Ok(saved)
}

/// Returns the act that says what is on a list.
fn arranged(joint: JointId, items: &[(JointItemId, String)]) -> Act {
    let items = items.iter().map(|(id, title)| (*id, Digest::of_words("", &[title]))).collect();
    Act::ArrangeJoint { joint, items }
}
