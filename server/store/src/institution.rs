//! Institutions that a community invited: their codes, what each may answer, taking an invitation back.

use std::collections::HashMap;

use agenda::Refusal;
use agenda::agenda::Agenda;
use agenda::code;
use agenda::id::{AgendaId, CommunityId, EditionId, InstitutionId, IssueId, MemberId};
use agenda::institution::{About, Institution, Invited, Inviter};
use agenda::ledger::{Act, Digest};
use agenda::moment::Moment;
use agenda::refusal::Noun;
use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row as _};

use crate::link::expect_issue;
use crate::member::welcome;
use crate::session::digest;
use crate::{Error, Result, Store, fresh, ledger};

impl Store {
    /// Invites an institution to answer, and returns its code: it is told this once, and only its digest is kept.
    ///
    /// # Errors
    /// [`Refusal::Unknown`] for what the inviter may not invite to answer.
    pub async fn invite(&self, inviter: &Inviter, about: About, name: String, moment: Moment) -> Result<String> {
        let (inviter, dialect) = (*inviter, self.dialect);
        let id: InstitutionId = fresh::id()?;
        let code = code::written(&fresh::random::<{ code::LENGTH }>()?);
        let hash = digest(&code);
        self.writer
            .act(move |tx| {
                Box::pin(async move {
                    welcome(tx, &inviter, moment).await?;
                    expect_asked(tx, &inviter, about).await?;
                    let (agenda, edition, issue) = columns(about);
                    sqlx::query(
                        "insert into institution (id, community_id, name, code_hash, agenda_id, edition_id, issue_id,
                                                  invited_by, invited_at)
                         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
                    )
                    .bind(id.0)
                    .bind(inviter.community().0)
                    .bind(name.as_str())
                    .bind(hash)
                    .bind(agenda)
                    .bind(edition)
                    .bind(issue)
                    .bind(inviter.member().0)
                    .bind(moment.0)
                    .execute(&mut *tx)
                    .await?;
                    let words = Digest::of_words("", &[&name]);
                    let act = Act::InviteInstitution { institution: id, about, words };
                    ledger::append(tx, dialect, inviter.community(), moment, &[(Some(inviter.member()), act)]).await?;
                    Ok(())
                })
            })
            .await?;
        Ok(code)
    }

    /// Takes an invitation back: the code opens nothing any more, what was answered stays.
    ///
    /// # Errors
    /// [`Refusal::Unknown`] for an institution that the inviter could not have invited, [`Refusal::NothingToUndo`] if it was
    /// taken back already.
    pub async fn revoke(&self, inviter: &Inviter, institution: InstitutionId, moment: Moment) -> Result<()> {
        let (inviter, dialect) = (*inviter, self.dialect);
        self.writer
            .act(move |tx| {
                Box::pin(async move {
                    let row = sqlx::query(
                        "select agenda_id, edition_id, issue_id from institution where id = $1 and community_id = $2",
                    )
                    .bind(institution.0)
                    .bind(inviter.community().0)
                    .fetch_optional(&mut *tx)
                    .await?
                    .ok_or(Refusal::Unknown(Noun::Institution))?;
                    expect_asked(tx, &inviter, read_about(&row)?).await?;
                    let revoked =
                        sqlx::query("update institution set revoked_at = $2 where id = $1 and revoked_at is null")
                            .bind(institution.0)
                            .bind(moment.0)
                            .execute(&mut *tx)
                            .await?;
                    if revoked.rows_affected() == 0 {
                        return Err(Refusal::NothingToUndo.into());
                    }
                    let deed = (Some(inviter.member()), Act::RevokeInvitation { institution });
                    ledger::append(tx, dialect, inviter.community(), moment, &[deed]).await?;
                    Ok(())
                })
            })
            .await
    }

    /// Finds the institution of a community that a code belongs to, also one whose invitation was taken back. The code may
    /// be typed in small letters and without hyphens.
    ///
    /// # Errors
    /// [`Refusal::Unknown`] for any other code.
    pub async fn institution(&self, community: CommunityId, typed: &str) -> Result<Institution> {
        let row = sqlx::query(
            "select id, community_id, name, agenda_id, edition_id, issue_id, revoked_at
             from institution
             where code_hash = $1 and community_id = $2",
        )
        .bind(digest(&code::typed(typed)))
        .bind(community.0)
        .fetch_optional(&self.reader)
        .await?
        .ok_or(Refusal::Unknown(Noun::Institution))?;
        read_institution(&row)
    }

    /// Returns the agendas of a community by their numbers, as far as it takes to say who may invite to answer them.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn owned_agendas(&self, community: CommunityId) -> Result<HashMap<i64, Agenda>> {
        let rows = sqlx::query("select id, number, member_id from agenda where community_id = $1")
            .bind(community.0)
            .fetch_all(&self.reader)
            .await?;
        rows.iter()
            .map(|row| {
                let owner = row.try_get::<Option<i64>, _>("member_id")?.map(MemberId);
                Ok((row.try_get("number")?, Agenda { id: AgendaId(row.try_get("id")?), community, owner }))
            })
            .collect()
    }

    /// Lists the institutions that a community invited, the latest first, with what each was asked about.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn institutions(&self, community: CommunityId) -> Result<Vec<Invited>> {
        let rows = sqlx::query(
            "select institution.id, institution.community_id, institution.name, institution.agenda_id,
                    institution.edition_id, institution.issue_id, institution.revoked_at, institution.invited_at,
                    agenda.id as scope_id, agenda.number as agenda_number, edition.number as edition_number,
                    issue.number as issue_number, coalesce(edition.title, agenda.title, issue.title) as title,
                    (select count(distinct issue_id) from reply where institution_id = institution.id) as replies
             from institution
             left join edition on edition.id = institution.edition_id
             left join agenda on agenda.id = coalesce(institution.agenda_id, edition.agenda_id)
             left join issue on issue.id = institution.issue_id
             where institution.community_id = $1
             order by institution.id desc",
        )
        .bind(community.0)
        .fetch_all(&self.reader)
        .await?;
        rows.iter()
            .map(|row| {
                Ok(Invited {
                    institution: read_institution(row)?,
                    agenda: row.try_get::<Option<i64>, _>("scope_id")?.map(AgendaId),
                    agenda_number: row.try_get("agenda_number")?,
                    edition_number: row.try_get("edition_number")?,
                    issue_number: row.try_get("issue_number")?,
                    title: row.try_get("title")?,
                    replies: row.try_get("replies")?,
                    invited_at: Moment(row.try_get("invited_at")?),
                })
            })
            .collect()
    }
}

/// Refuses what the inviter may not invite anybody to answer: an agenda that is not theirs, an edition of another agenda,
/// an issue unless they may ask about any.
async fn expect_asked(tx: &mut AnyConnection, inviter: &Inviter, about: About) -> Result<()> {
    match about {
        About::Agenda(agenda) if inviter.agenda() == Some(agenda) => Ok(()),
        About::Agenda(_) => Err(Refusal::Unknown(Noun::Agenda).into()),
        About::Edition(edition) => {
            let of: Option<i64> = sqlx::query_scalar("select agenda_id from edition where id = $1")
                .bind(edition.0)
                .fetch_optional(tx)
                .await?;
            if of.is_some() && of.map(AgendaId) == inviter.agenda() {
                Ok(())
            } else {
                Err(Refusal::Unknown(Noun::Edition).into())
            }
        }
        About::Issue(issue) if inviter.agenda().is_none() => expect_issue(tx, inviter.community(), issue).await,
        About::Issue(_) => Err(Refusal::Unknown(Noun::Issue).into()),
    }
}

/// Returns what stands in the columns of agenda, edition and issue.
pub(crate) fn columns(about: About) -> (Option<i64>, Option<i64>, Option<i64>) {
    match about {
        About::Agenda(agenda) => (Some(agenda.0), None, None),
        About::Edition(edition) => (None, Some(edition.0), None),
        About::Issue(issue) => (None, None, Some(issue.0)),
    }
}

/// Reads what an institution was asked about.
pub(crate) fn read_about(row: &AnyRow) -> Result<About> {
    let id = |column| row.try_get::<Option<i64>, _>(column);
    match (id("agenda_id")?, id("edition_id")?, id("issue_id")?) {
        (Some(agenda), None, None) => Ok(About::Agenda(AgendaId(agenda))),
        (None, Some(edition), None) => Ok(About::Edition(EditionId(edition))),
        (None, None, Some(issue)) => Ok(About::Issue(IssueId(issue))),
        other => Err(Error::unreadable("what an institution was asked about", format!("{other:?}"))),
    }
}

fn read_institution(row: &AnyRow) -> Result<Institution> {
    Ok(Institution {
        id: InstitutionId(row.try_get("id")?),
        community: CommunityId(row.try_get("community_id")?),
        name: row.try_get("name")?,
        about: read_about(row)?,
        revoked: row.try_get::<Option<i64>, _>("revoked_at")?.is_some(),
    })
}
