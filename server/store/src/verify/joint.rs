//! Reads what a community did on joint lists, as its ledger should amount to it.

use agenda::id::{CommunityId, IssueId, JointId, JointItemId};
use agenda::ledger::thing::{Joint, joint_words};
use agenda::ledger::{Digest, State};
use sqlx::{AnyConnection, Row as _};

use crate::Result;

pub(super) async fn state(tx: &mut AnyConnection, community: CommunityId, state: &mut State) -> Result<()> {
    let begun =
        sqlx::query("select id, number, title, purpose from joint where community_id = $1 and ended_at is null")
            .bind(community.0)
            .fetch_all(&mut *tx)
            .await?;
    for row in &begun {
        let joint = Joint {
            number: row.try_get("number")?,
            words: joint_words(row.try_get("title")?, row.try_get("purpose")?),
            items: Vec::new(),
        };
        state.joints.insert(JointId(row.try_get("id")?), joint);
    }
    let items = sqlx::query(
        "select joint_item.joint_id, joint_item.id, joint_item.title
         from joint
         join joint_item on joint_item.joint_id = joint.id
         where joint.community_id = $1 and joint.ended_at is null and joint_item.position > 0
         order by joint_item.joint_id, joint_item.position",
    )
    .bind(community.0)
    .fetch_all(&mut *tx)
    .await?;
    for row in &items {
        if let Some(joint) = state.joints.get_mut(&JointId(row.try_get("joint_id")?)) {
            let words = Digest::of_words("", &[row.try_get("title")?]);
            joint.items.push((JointItemId(row.try_get("id")?), words));
        }
    }
    let signatures = sqlx::query("select joint_id, signed_words from joint_community where community_id = $1")
        .bind(community.0)
        .fetch_all(&mut *tx)
        .await?;
    for row in &signatures {
        let signed = row.try_get::<Option<String>, _>("signed_words")?.map(Digest);
        state.signatures.insert(JointId(row.try_get("joint_id")?), signed);
    }
    let behind = sqlx::query(
        "select joint_item.joint_id, joint_item.id, joint_issue.issue_id
         from issue
         join joint_issue on joint_issue.issue_id = issue.id
         join joint_item on joint_item.id = joint_issue.item_id
         where issue.community_id = $1",
    )
    .bind(community.0)
    .fetch_all(&mut *tx)
    .await?;
    for row in &behind {
        let joint = JointId(row.try_get("joint_id")?);
        state.behind.insert((joint, JointItemId(row.try_get("id")?), IssueId(row.try_get("issue_id")?)));
    }
    Ok(())
}
