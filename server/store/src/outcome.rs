//! What residents say of what institutions promised, and what they show for it.

use std::collections::HashMap;

use agenda::Refusal;
use agenda::id::{CommunityId, IssueId, MemberId, ReplyId};
use agenda::institution::{CheckedOutcome, Outcome, Shown};
use agenda::ledger::{Act, Digest};
use agenda::member::{Participant, Steward, Visitor};
use agenda::moment::Moment;
use agenda::refusal::Noun;
use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row as _};

use crate::member::welcome;
use crate::{Error, Result, Store, fresh, ledger, link};

/// What residents say of one promise: the counts, the evidence, and what the asking member says.
pub(crate) type Told = ([i64; 3], Vec<Shown>, Option<(Outcome, String, String)>);

impl Store {
    /// Reads what residents say of each promise in a community, or of those about one of its issues.
    pub(crate) async fn outcomes(&self, visitor: &Visitor, issue: Option<IssueId>) -> Result<HashMap<ReplyId, Told>> {
        let rows = sqlx::query(
            "select outcome.reply_id, outcome.member_id, outcome.outcome, outcome.seen_on, outcome.evidence, outcome.salt,
                    outcome.removed_at, outcome.removed_reason
             from outcome
             join reply on reply.id = outcome.reply_id
             join institution on institution.id = reply.institution_id
             where institution.community_id = $1 and (cast($2 as bigint) is null or reply.issue_id = $2)
             order by outcome.said_at desc, outcome.member_id",
        )
        .bind(visitor.community.id.0)
        .bind(issue.map(|issue| issue.0))
        .fetch_all(&self.reader)
        .await?;
        let is_steward = visitor.steward().is_ok();
        let mut told: HashMap<ReplyId, Told> = HashMap::new();
        for row in &rows {
            let (counts, shown, own) = told.entry(ReplyId(row.try_get("reply_id")?)).or_default();
            let outcome = read_outcome(row)?;
            let (seen_on, evidence): (String, String) = (row.try_get("seen_on")?, row.try_get("evidence")?);
            for (count, counted) in counts.iter_mut().zip(Outcome::ALL) {
                *count += i64::from(counted == outcome);
            }
            if row.try_get::<i64, _>("member_id")? == visitor.member.0 {
                *own = Some((outcome, seen_on.clone(), evidence.clone()));
            }
            if !evidence.is_empty() {
                let mark = mark(row.try_get("salt")?, &evidence).to_string();
                let reason: Option<String> = row.try_get("removed_reason")?;
                let removed = row.try_get::<Option<i64>, _>("removed_at")?;
                let removed = removed.map(|moment| (Moment(moment), reason.unwrap_or_default()));
                let text = if removed.is_some() && !is_steward { String::new() } else { evidence };
                shown.push(Shown { seen_on, text, mark, removed });
            }
        }
        Ok(told)
    }

    /// Records whether a resident sees that a promise was kept, for the first time or anew. What a steward took out of what
    /// they showed stays out for as long as they show the same.
    ///
    /// # Errors
    /// [`Refusal::Unknown`] for an answer of another community, one that is no promise, and one that the institution has
    /// changed since; [`Refusal::Removed`] if its issue was taken out.
    pub async fn say_outcome(
        &self,
        participant: &Participant,
        reply: ReplyId,
        said: CheckedOutcome,
        moment: Moment,
    ) -> Result<()> {
        let (participant, dialect) = (*participant, self.dialect);
        let salt = fresh::salt()?;
        self.writer
            .act(move |tx| {
                Box::pin(async move {
                    welcome(tx, &participant, moment).await?;
                    let issue = expect_promise(tx, participant.community(), reply).await?;
                    link::expect_issue(tx, participant.community(), issue).await?;
                    let before: Option<String> = sqlx::query_scalar(
                        "select salt
                         from outcome
                         where reply_id = $1 and member_id = $2 and evidence = $3 and salt <> ''",
                    )
                    .bind(reply.0)
                    .bind(participant.member().0)
                    .bind(said.evidence())
                    .fetch_optional(&mut *tx)
                    .await?;
                    let shows_the_same = before.is_some();
                    let salt = before.unwrap_or(salt);
                    sqlx::query(
                        "insert into outcome (reply_id, member_id, outcome, seen_on, evidence, salt, said_at)
                         values ($1, $2, $3, $4, $5, $6, $7)
                         on conflict (reply_id, member_id) do update
                         set outcome = excluded.outcome, seen_on = excluded.seen_on, evidence = excluded.evidence,
                             salt = excluded.salt, said_at = excluded.said_at",
                    )
                    .bind(reply.0)
                    .bind(participant.member().0)
                    .bind(said.outcome().word())
                    .bind(said.seen_on())
                    .bind(said.evidence())
                    .bind(salt.as_str())
                    .bind(moment.0)
                    .execute(&mut *tx)
                    .await?;
                    if !shows_the_same {
                        set_removed(tx, (reply, participant.member()), None, moment).await?;
                    }
                    let act = Act::SayOutcome {
                        reply,
                        outcome: said.outcome(),
                        seen_on: said.seen_on().to_owned(),
                        evidence: mark(&salt, said.evidence()),
                    };
                    let deed = (Some(participant.member()), act);
                    ledger::append(tx, dialect, participant.community(), moment, &[deed]).await?;
                    Ok(())
                })
            })
            .await
    }

    /// Takes back what a resident said of a promise.
    ///
    /// # Errors
    /// [`Refusal::NothingToUndo`] if they say nothing of it.
    pub async fn unsay_outcome(&self, participant: &Participant, reply: ReplyId, moment: Moment) -> Result<()> {
        let (participant, dialect) = (*participant, self.dialect);
        self.writer
            .act(move |tx| {
                Box::pin(async move {
                    // A member belongs to one community, and so does what they say.
                    let gone = sqlx::query("delete from outcome where reply_id = $1 and member_id = $2")
                        .bind(reply.0)
                        .bind(participant.member().0)
                        .execute(&mut *tx)
                        .await?;
                    if gone.rows_affected() == 0 {
                        return Err(Refusal::NothingToUndo.into());
                    }
                    let deed = (Some(participant.member()), Act::UnsayOutcome { reply });
                    ledger::append(tx, dialect, participant.community(), moment, &[deed]).await?;
                    Ok(())
                })
            })
            .await
    }

    /// Takes out what somebody shows for an outcome, with a reason that everybody can read, or brings it back (no reason).
    /// Their outcome still counts. `shown` is [`Shown::mark`].
    ///
    /// # Errors
    /// [`Refusal::Unknown`] if nobody shows that in the steward's community, [`Refusal::NothingToUndo`] if it was to be brought
    /// back.
    pub async fn set_evidence_removed(
        &self,
        steward: &Steward,
        reply: ReplyId,
        shown: String,
        reason: Option<String>,
        moment: Moment,
    ) -> Result<()> {
        let (steward, dialect) = (*steward, self.dialect);
        self.writer
            .act(move |tx| {
                Box::pin(async move {
                    welcome(tx, &steward, moment).await?;
                    let Some((member, is_removed)) = find_shown(tx, steward.community(), reply, &shown).await? else {
                        let nothing =
                            if reason.is_some() { Refusal::Unknown(Noun::Reply) } else { Refusal::NothingToUndo };
                        return Err(nothing.into());
                    };
                    if is_removed == reason.is_some() {
                        return Ok(());
                    }
                    let why = reason.as_deref().map(|reason| (steward.member(), reason));
                    set_removed(tx, (reply, member), why, moment).await?;
                    let act = match &reason {
                        Some(reason) => Act::RemoveEvidence { reply, member, reason: Digest::of_words("", &[reason]) },
                        None => Act::RestoreEvidence { reply, member },
                    };
                    let deed = (Some(steward.member()), act);
                    ledger::append(tx, dialect, steward.community(), moment, &[deed]).await?;
                    Ok(())
                })
            })
            .await
    }
}

/// Digests what somebody shows, as the ledger does.
fn mark(salt: &str, evidence: &str) -> Digest {
    Digest::of_words(salt, &[evidence])
}

/// Writes when, by whom and why evidence was taken out, or that it was not.
async fn set_removed(
    tx: &mut AnyConnection,
    (reply, member): (ReplyId, MemberId),
    why: Option<(MemberId, &str)>,
    moment: Moment,
) -> Result<()> {
    sqlx::query(
        "update outcome
         set removed_at = $3, removed_by = $4, removed_reason = $5
         where reply_id = $1 and member_id = $2",
    )
    .bind(reply.0)
    .bind(member.0)
    .bind(why.map(|_| moment.0))
    .bind(why.map(|(steward, _)| steward.0))
    .bind(why.map(|(_, reason)| reason))
    .execute(tx)
    .await?;
    Ok(())
}

/// Finds who shows what has this mark, and whether it is out already.
async fn find_shown(
    tx: &mut AnyConnection,
    community: CommunityId,
    reply: ReplyId,
    shown: &str,
) -> Result<Option<(MemberId, bool)>> {
    let rows = sqlx::query(
        "select outcome.member_id, outcome.evidence, outcome.salt, outcome.removed_at
         from outcome
         join reply on reply.id = outcome.reply_id
         join institution on institution.id = reply.institution_id
         where outcome.reply_id = $1 and institution.community_id = $2 and outcome.salt <> ''",
    )
    .bind(reply.0)
    .bind(community.0)
    .fetch_all(tx)
    .await?;
    for row in &rows {
        if mark(row.try_get("salt")?, row.try_get("evidence")?).to_string() == shown {
            let removed: Option<i64> = row.try_get("removed_at")?;
            return Ok(Some((MemberId(row.try_get("member_id")?), removed.is_some())));
        }
    }
    Ok(None)
}

/// Returns the issue of a promise that still stands.
async fn expect_promise(tx: &mut AnyConnection, community: CommunityId, reply: ReplyId) -> Result<IssueId> {
    let issue: Option<i64> = sqlx::query_scalar(
        "select reply.issue_id
         from reply
         join institution on institution.id = reply.institution_id
         where reply.id = $1 and institution.community_id = $2 and reply.kind = 'will'
           and not exists (select 1
                           from reply as later
                           where later.institution_id = reply.institution_id and later.issue_id = reply.issue_id
                             and later.id > reply.id)",
    )
    .bind(reply.0)
    .bind(community.0)
    .fetch_optional(tx)
    .await?;
    Ok(IssueId(issue.ok_or(Refusal::Unknown(Noun::Reply))?))
}

/// Reads an outcome.
pub(crate) fn read_outcome(row: &AnyRow) -> Result<Outcome> {
    let word: String = row.try_get("outcome")?;
    Outcome::parse(&word).map_err(|_| Error::unreadable("outcome", word))
}
