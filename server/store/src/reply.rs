//! What institutions answered.

use std::collections::HashMap;

use agenda::Refusal;
use agenda::compare::NamedIssue;
use agenda::id::{IssueId, ReplyId};
use agenda::institution::{Asked, Checked, Envoy, Kind, Reply, Said};
use agenda::ledger::{Act, Digest};
use agenda::member::Visitor;
use agenda::moment::Moment;
use agenda::refusal::Noun;
use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row as _};

use crate::institution::columns;
use crate::{Error, Result, Store, fresh, ledger, link};

/// The issues that an institution may answer: `$2`, `$3` and `$4` are the agenda, the edition or the issue that it was
/// asked about, and two of them are null.
const ASKED: &str = "select issue.id, issue.number, issue.kind, issue.title, issue.story
     from issue
     where issue.community_id = $1 and issue.removed_at is null
       and (issue.id = cast($4 as bigint)
            or exists (select 1
                       from agenda_issue
                       where agenda_issue.agenda_id = cast($2 as bigint) and agenda_issue.issue_id = issue.id)
            or exists (select 1
                       from edition_issue
                       where edition_issue.edition_id = cast($3 as bigint) and edition_issue.issue_id = issue.id))
     order by issue.number
     limit 500";

impl Store {
    /// Returns the issues that an institution may answer, each with its own answers so far.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn asked(&self, envoy: &Envoy) -> Result<Vec<Asked>> {
        let (agenda, edition, issue) = columns(envoy.about());
        let rows = sqlx::query(ASKED)
            .bind(envoy.community().0)
            .bind(agenda)
            .bind(edition)
            .bind(issue)
            .fetch_all(&self.reader)
            .await?;
        let said = sqlx::query(
            "select issue_id, kind, text, due, replied_at from reply where institution_id = $1 order by id desc",
        )
        .bind(envoy.institution().0)
        .fetch_all(&self.reader)
        .await?;
        let mut answers: HashMap<i64, Vec<Said>> = HashMap::new();
        for row in &said {
            answers.entry(row.try_get("issue_id")?).or_default().push(read_said(row)?);
        }
        rows.iter()
            .map(|row| {
                let id: i64 = row.try_get("id")?;
                let said = answers.remove(&id).unwrap_or_default();
                Ok(Asked { issue: link::read_issue(row)?, story: row.try_get("story")?, said })
            })
            .collect()
    }

    /// Answers an issue as an institution. What it answered before stays readable; the same again changes nothing.
    ///
    /// # Errors
    /// [`Refusal::NotYours`] once the invitation was taken back, [`Refusal::Unknown`] for an issue that the institution was
    /// not asked about.
    pub async fn reply(&self, envoy: &Envoy, number: i64, words: Checked, moment: Moment) -> Result<()> {
        let (envoy, dialect) = (*envoy, self.dialect);
        let (id, salt): (ReplyId, _) = (fresh::id()?, fresh::salt()?);
        self.writer
            .act(move |tx| {
                Box::pin(async move {
                    let issue = expect_asked(tx, &envoy, number).await?;
                    let last = sqlx::query(
                        "select kind, text, due, replied_at
                         from reply
                         where institution_id = $1 and issue_id = $2
                         order by id desc
                         limit 1",
                    )
                    .bind(envoy.institution().0)
                    .bind(issue.0)
                    .fetch_optional(&mut *tx)
                    .await?;
                    let last = last.as_ref().map(read_said).transpose()?;
                    let same =
                        |said: &Said| said.kind == words.kind() && said.text == words.text() && said.due == words.due();
                    if last.as_ref().is_some_and(same) {
                        return Ok(());
                    }
                    sqlx::query(
                        "insert into reply (id, institution_id, issue_id, kind, text, due, salt, replied_at)
                         values ($1, $2, $3, $4, $5, $6, $7, $8)",
                    )
                    .bind(id.0)
                    .bind(envoy.institution().0)
                    .bind(issue.0)
                    .bind(words.kind().word())
                    .bind(words.text())
                    .bind(words.due())
                    .bind(salt.as_str())
                    .bind(moment.0)
                    .execute(&mut *tx)
                    .await?;
                    let act = Act::Reply {
                        reply: id,
                        institution: envoy.institution(),
                        issue,
                        kind: words.kind(),
                        due: words.due().to_owned(),
                        words: Digest::of_words(&salt, &[words.text()]),
                    };
                    ledger::append(tx, dialect, envoy.community(), moment, &[(None, act)]).await?;
                    Ok(())
                })
            })
            .await
    }

    /// Returns what institutions answered in a community, or to one of its issues: by the issues' numbers, then in the order
    /// of invitation, at most 500, with what residents say and what the asking member says. What a steward took out of what
    /// residents show has its words for stewards alone.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn replies(&self, visitor: &Visitor, issue: Option<IssueId>) -> Result<Vec<Reply>> {
        let rows = sqlx::query(
            "select reply.id, reply.institution_id, institution.name, issue.number, issue.kind as issue_kind, issue.title,
                    reply.kind, reply.text, reply.due, reply.replied_at
             from reply
             join institution on institution.id = reply.institution_id
             join issue on issue.id = reply.issue_id
             where institution.community_id = $1 and issue.removed_at is null
               and (cast($2 as bigint) is null or issue.id = $2)
             order by issue.number, reply.institution_id, reply.id desc
             limit 500",
        )
        .bind(visitor.community.id.0)
        .bind(issue.map(|issue| issue.0))
        .fetch_all(&self.reader)
        .await?;
        let mut outcomes = self.outcomes(visitor, issue).await?;
        let same = |one: &AnyRow, other: &AnyRow| {
            let key = |row: &AnyRow| {
                Some((row.try_get::<i64, _>("number").ok()?, row.try_get::<i64, _>("institution_id").ok()?))
            };
            key(one) == key(other)
        };
        rows.chunk_by(same)
            .filter_map(|wordings| wordings.split_first())
            .map(|(row, before)| {
                let id = ReplyId(row.try_get("id")?);
                let (counts, evidence, own) = outcomes.remove(&id).unwrap_or_default();
                let kind: String = row.try_get("issue_kind")?;
                let kind = agenda::issue::Kind::parse(&kind).map_err(|_| Error::unreadable("kind", kind))?;
                Ok(Reply {
                    id,
                    institution: row.try_get("name")?,
                    issue: NamedIssue { number: row.try_get("number")?, kind, title: row.try_get("title")? },
                    said: read_said(row)?,
                    before: before.iter().map(read_said).collect::<Result<_>>()?,
                    outcomes: counts,
                    evidence,
                    own,
                })
            })
            .collect()
    }
}

/// Returns an issue that an institution may answer, if its invitation still stands.
async fn expect_asked(tx: &mut AnyConnection, envoy: &Envoy, number: i64) -> Result<IssueId> {
    let standing: Option<i64> = sqlx::query_scalar("select id from institution where id = $1 and revoked_at is null")
        .bind(envoy.institution().0)
        .fetch_optional(&mut *tx)
        .await?;
    standing.ok_or(Refusal::NotYours(agenda::refusal::Needed::Institution))?;
    let (agenda, edition, issue) = columns(envoy.about());
    let rows =
        sqlx::query(ASKED).bind(envoy.community().0).bind(agenda).bind(edition).bind(issue).fetch_all(tx).await?;
    for row in &rows {
        if row.try_get::<i64, _>("number")? == number {
            return Ok(IssueId(row.try_get("id")?));
        }
    }
    Err(Refusal::Unknown(Noun::Issue).into())
}

fn read_said(row: &AnyRow) -> Result<Said> {
    let kind: String = row.try_get("kind")?;
    Ok(Said {
        kind: Kind::parse(&kind).map_err(|_| Error::unreadable("kind", kind))?,
        text: row.try_get("text")?,
        due: row.try_get("due")?,
        said_at: Moment(row.try_get("replied_at")?),
    })
}
