//! Reads what institutions answered and what residents say of it, as a ledger should amount to it.

use agenda::id::{CommunityId, InstitutionId, IssueId, MemberId, ReplyId};
use agenda::institution::Kind;
use agenda::ledger::thing::{Institution, Reply, SaidOutcome};
use agenda::ledger::{Digest, State, Words};
use sqlx::{AnyConnection, Row as _};

use super::tables::{removed, word, words};
use crate::Result;
use crate::institution::read_about;
use crate::outcome::read_outcome;

pub(super) async fn state(tx: &mut AnyConnection, community: CommunityId, state: &mut State) -> Result<()> {
    let invited = sqlx::query(
        "select id, name, agenda_id, edition_id, issue_id, revoked_at from institution where community_id = $1",
    )
    .bind(community.0)
    .fetch_all(&mut *tx)
    .await?;
    for row in &invited {
        let name: String = row.try_get("name")?;
        let institution = Institution {
            about: read_about(row)?,
            words: Words::Kept(Digest::of_words("", &[&name])),
            revoked: row.try_get::<Option<i64>, _>("revoked_at")?.is_some(),
        };
        state.institutions.insert(InstitutionId(row.try_get("id")?), institution);
    }
    let replies = sqlx::query(
        "select reply.id, reply.institution_id, reply.issue_id, reply.kind, reply.text, reply.due, reply.salt
         from reply
         join institution on institution.id = reply.institution_id
         where institution.community_id = $1",
    )
    .bind(community.0)
    .fetch_all(&mut *tx)
    .await?;
    for row in &replies {
        let reply = Reply {
            institution: InstitutionId(row.try_get("institution_id")?),
            issue: IssueId(row.try_get("issue_id")?),
            kind: word(row, "kind", Kind::parse)?,
            due: row.try_get("due")?,
            words: words(row, &["text"])?,
        };
        state.replies.insert(ReplyId(row.try_get("id")?), reply);
    }
    let outcomes = sqlx::query(
        "select outcome.reply_id, outcome.member_id, outcome.outcome, outcome.seen_on, outcome.evidence, outcome.salt,
                outcome.removed_at, outcome.removed_reason
         from outcome
         join reply on reply.id = outcome.reply_id
         join institution on institution.id = reply.institution_id
         where institution.community_id = $1",
    )
    .bind(community.0)
    .fetch_all(&mut *tx)
    .await?;
    for row in &outcomes {
        let said = SaidOutcome {
            outcome: read_outcome(row)?,
            seen_on: row.try_get("seen_on")?,
            evidence: words(row, &["evidence"])?,
            removed: removed(row)?,
        };
        let key = (ReplyId(row.try_get("reply_id")?), MemberId(row.try_get("member_id")?));
        state.outcomes.insert(key, said);
    }
    Ok(())
}
