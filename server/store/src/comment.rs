//! Comments on issues: writing, reading, taking out and bringing back.

use agenda::Refusal;
use agenda::comment::{Checked, Comment, Kind};
use agenda::id::{CommentId, IssueId, MemberId};
use agenda::ledger::{Act, Digest};
use agenda::member::{Participant, Steward};
use agenda::moment::Moment;
use agenda::refusal::Noun;
use sqlx::Row as _;

use crate::member::welcome;
use crate::{Error, Result, Store, fresh, ledger};

impl Store {
    /// Writes a comment. The same member writing the same again changes nothing.
    ///
    /// # Errors
    /// [`Refusal::Unknown`] for an issue of another community, [`Refusal::Removed`] for one that was taken out.
    pub async fn comment(
        &self,
        participant: &Participant,
        issue: IssueId,
        words: Checked,
        moment: Moment,
    ) -> Result<CommentId> {
        let (participant, dialect) = (*participant, self.dialect);
        let (id, salt): (CommentId, _) = (fresh::id()?, fresh::salt()?);
        self.writer
            .act(move |tx| {
                Box::pin(async move {
                    welcome(tx, &participant, moment).await?;
                    let removed = sqlx::query("select removed_at from issue where id = $1 and community_id = $2")
                        .bind(issue.0)
                        .bind(participant.community().0)
                        .fetch_optional(&mut *tx)
                        .await?
                        .ok_or(Refusal::Unknown(Noun::Issue))?
                        .try_get::<Option<i64>, _>("removed_at")?;
                    if removed.is_some() {
                        return Err(Refusal::Removed.into());
                    }
                    let again: Option<i64> = sqlx::query_scalar(
                        "select id from comment where issue_id = $1 and member_id = $2 and kind = $3 and text = $4",
                    )
                    .bind(issue.0)
                    .bind(participant.member().0)
                    .bind(words.kind().word())
                    .bind(words.text())
                    .fetch_optional(&mut *tx)
                    .await?;
                    if let Some(again) = again {
                        return Ok(CommentId(again));
                    }
                    sqlx::query(
                        "insert into comment (id, issue_id, member_id, kind, text, salt, written_at)
                         values ($1, $2, $3, $4, $5, $6, $7)",
                    )
                    .bind(id.0)
                    .bind(issue.0)
                    .bind(participant.member().0)
                    .bind(words.kind().word())
                    .bind(words.text())
                    .bind(&salt)
                    .bind(moment.0)
                    .execute(&mut *tx)
                    .await?;
                    let digest = Digest::of_words(&salt, &[words.text()]);
                    let act = Act::Comment { comment: id, issue, kind: words.kind(), words: digest };
                    let deed = (Some(participant.member()), act);
                    ledger::append(tx, dialect, participant.community(), moment, &[deed]).await?;
                    Ok(id)
                })
            })
            .await
    }

    /// Returns an issue's comments, oldest first, at most 500.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn comments(&self, issue: IssueId) -> Result<Vec<Comment>> {
        let rows = sqlx::query(
            "select id, kind, text, member_id, written_at, removed_at, removed_reason
             from comment
             where issue_id = $1
             order by id
             limit 500",
        )
        .bind(issue.0)
        .fetch_all(&self.reader)
        .await?;
        rows.iter()
            .map(|row| {
                let kind: String = row.try_get("kind")?;
                let reason: Option<String> = row.try_get("removed_reason")?;
                Ok(Comment {
                    id: CommentId(row.try_get("id")?),
                    kind: Kind::parse(&kind).map_err(|_| Error::unreadable("kind", kind))?,
                    text: row.try_get("text")?,
                    writer: row.try_get::<Option<i64>, _>("member_id")?.map(MemberId),
                    written_at: Moment(row.try_get("written_at")?),
                    removed: row
                        .try_get::<Option<i64>, _>("removed_at")?
                        .map(|moment| (Moment(moment), reason.unwrap_or_default())),
                })
            })
            .collect()
    }

    /// Takes a comment out, with a reason that everybody can read, or brings it back (no reason).
    ///
    /// # Errors
    /// [`Refusal::Unknown`] for a comment of another community.
    pub async fn set_comment_removed(
        &self,
        steward: &Steward,
        comment: CommentId,
        reason: Option<String>,
        moment: Moment,
    ) -> Result<()> {
        let (steward, dialect) = (*steward, self.dialect);
        self.writer
            .act(move |tx| {
                Box::pin(async move {
                    welcome(tx, &steward, moment).await?;
                    let removed = sqlx::query(
                        "select comment.removed_at
                         from comment
                         join issue on issue.id = comment.issue_id
                         where comment.id = $1 and issue.community_id = $2 and comment.salt <> ''",
                    )
                    .bind(comment.0)
                    .bind(steward.community().0)
                    .fetch_optional(&mut *tx)
                    .await?
                    .ok_or(Refusal::Unknown(Noun::Comment))?
                    .try_get::<Option<i64>, _>("removed_at")?
                    .is_some();
                    if removed == reason.is_some() {
                        return Ok(());
                    }
                    sqlx::query(
                        "update comment set removed_at = $2, removed_by = $3, removed_reason = $4 where id = $1",
                    )
                    .bind(comment.0)
                    .bind(reason.as_ref().map(|_| moment.0))
                    .bind(reason.as_ref().map(|_| steward.member().0))
                    .bind(&reason)
                    .execute(&mut *tx)
                    .await?;
                    let act = match &reason {
                        Some(reason) => Act::RemoveComment { comment, reason: Digest::of_words("", &[reason]) },
                        None => Act::RestoreComment { comment },
                    };
                    let deed = (Some(steward.member()), act);
                    ledger::append(tx, dialect, steward.community(), moment, &[deed]).await?;
                    Ok(())
                })
            })
            .await
    }
}
