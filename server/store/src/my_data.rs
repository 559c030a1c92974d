//! Everything that is remembered of one person, for that person: what they typed, answered, adopted and judged.

use agenda::Refusal;
use agenda::id::MemberId;
use agenda::member::Holder;
use agenda::moment::Moment;
use agenda::refusal::Noun;
use serde::Serialize;
use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row as _};

use crate::db::begin_reading;
use crate::pile::MyPile;
use crate::{Result, Store, pile};

/// Everything of one person. Moments are written as `2026-11-23T09:05:00Z`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "a field's name is its noun; its reader sees it as the key of a file")]
pub struct MyData {
    pub name: String,
    pub account_made_at: String,
    pub runs_this_server: bool,
    pub devices_signed_in: i64,
    pub memberships: Vec<Membership>,
}

/// What a person did in one community.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "a field's name is its noun; its reader sees it as the key of a file")]
pub struct Membership {
    pub community: String,
    pub address: String,
    pub standing: String,
    pub since: String,
    pub roles: Vec<String>,
    pub issues: Vec<MyIssue>,
    pub answers: Vec<MyAnswer>,
    pub comments: Vec<MyComment>,
    pub agendas: Vec<MyAgenda>,
    pub adoptions: Vec<MyAdoption>,
    pub links: Vec<MyLink>,
    pub verdicts: Vec<MyVerdict>,
    pub none_fits: Vec<MyNoneFits>,
    pub outcomes: Vec<MyOutcome>,
    pub piles: Vec<MyPile>,
}

/// An issue that the person proposed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "a field's name is its noun; its reader sees it as the key of a file")]
pub struct MyIssue {
    pub number: i64,
    pub kind: String,
    pub title: String,
    pub story: String,
    pub place: String,
    pub proposed_at: String,
    pub taken_out_because: Option<String>,
}

/// An answer that the person gave.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "a field's name is its noun; its reader sees it as the key of a file")]
pub struct MyAnswer {
    pub issue: i64,
    pub title: String,
    pub stance: &'static str,
    pub matters_a_lot: bool,
    pub weighed_at: String,
}

/// A comment that the person wrote.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "a field's name is its noun; its reader sees it as the key of a file")]
pub struct MyComment {
    pub issue: i64,
    pub kind: String,
    pub text: String,
    pub written_at: String,
    pub taken_out_because: Option<String>,
}

/// An agenda that the person made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "a field's name is its noun; its reader sees it as the key of a file")]
pub struct MyAgenda {
    pub number: i64,
    pub title: String,
    pub purpose: String,
    pub made_at: String,
}

/// An edition that the person adopted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "a field's name is its noun; its reader sees it as the key of a file")]
pub struct MyAdoption {
    pub agenda: i64,
    pub edition: i64,
    pub title: String,
    pub adopted_at: String,
}

/// A link that the person claimed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "a field's name is its noun; its reader sees it as the key of a file")]
pub struct MyLink {
    pub issue: i64,
    pub goal: String,
    pub claim: String,
    pub reason: String,
    pub linked_at: String,
}

/// What the person thinks of a link.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "a field's name is its noun; its reader sees it as the key of a file")]
pub struct MyVerdict {
    pub issue: i64,
    pub goal: String,
    pub claim: String,
    pub confirms: bool,
    pub judged_at: String,
}

/// An issue that none of a programme's words fit, as the person says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "a field's name is its noun; its reader sees it as the key of a file")]
pub struct MyNoneFits {
    pub issue: i64,
    pub programme: String,
    pub said_at: String,
}

/// Whether an institution kept a promise, as the person says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "a field's name is its noun; its reader sees it as the key of a file")]
pub struct MyOutcome {
    pub issue: i64,
    pub institution: String,
    pub promise: String,
    pub outcome: String,
    pub seen_on: String,
    pub evidence: String,
    pub said_at: String,
}

impl Store {
    /// Reads everything that is remembered of the holder, as of one moment. The passphrase is not among it: only its
    /// hash is kept.
    ///
    /// # Errors
    /// [`Refusal::Unknown`] if the account is gone.
    pub async fn my_data(&self, holder: &Holder) -> Result<MyData> {
        let person = holder.person();
        let mut tx = self.reader.begin_with(begin_reading(self.dialect)).await?;
        let account = sqlx::query(
            "select name, made_at, operator,
                    (select count(*) from session where session.person_id = account.person_id) as devices
             from account
             where person_id = $1",
        )
        .bind(person.0)
        .fetch_optional(&mut *tx)
        .await?
        .ok_or(Refusal::Unknown(Noun::Account))?;
        let members = sqlx::query(
            "select member.id, member.standing, member.arrived_at, community.name, community.slug
             from member
             join community on community.id = member.community_id
             where member.person_id = $1
             order by community.name, community.id",
        )
        .bind(person.0)
        .fetch_all(&mut *tx)
        .await?;
        let mut memberships = Vec::with_capacity(members.len());
        for row in &members {
            memberships.push(membership(&mut tx, row).await?);
        }
        tx.rollback().await?;
        Ok(MyData {
            name: account.try_get("name")?,
            account_made_at: moment(&account, "made_at")?,
            runs_this_server: account.try_get::<i64, _>("operator")? != 0,
            devices_signed_in: account.try_get("devices")?,
            memberships,
        })
    }
}

/// Runs a statement whose only value is the member, and reads every row.
macro_rules! read {
    ($tx:expr, $member:expr, $text:literal, $read:expr) => {
        sqlx::query($text).bind($member.0).fetch_all(&mut *$tx).await?.iter().map($read).collect::<Result<Vec<_>>>()?
    };
}

async fn membership(tx: &mut AnyConnection, row: &AnyRow) -> Result<Membership> {
    let member = MemberId(row.try_get("id")?);
    Ok(Membership {
        community: row.try_get("name")?,
        address: row.try_get("slug")?,
        standing: row.try_get("standing")?,
        since: moment(row, "arrived_at")?,
        roles: read!(tx, member, "select role from role where member_id = $1 order by role", |row| Ok(
            row.try_get("role")?
        )),
        issues: read!(
            tx,
            member,
            "select number, kind, title, story, place, proposed_at, removed_reason
             from issue
             where member_id = $1
             order by number",
            issue
        ),
        answers: read!(
            tx,
            member,
            "select issue.number, issue.title, stance.stance, stance.matters, stance.weighed_at
             from stance
             join issue on issue.id = stance.issue_id
             where stance.member_id = $1
             order by issue.number",
            answer
        ),
        comments: read!(
            tx,
            member,
            "select issue.number, comment.kind, comment.text, comment.written_at, comment.removed_reason
             from comment
             join issue on issue.id = comment.issue_id
             where comment.member_id = $1
             order by comment.id",
            comment
        ),
        agendas: read!(
            tx,
            member,
            "select number, title, purpose, made_at from agenda where member_id = $1 order by number",
            agenda
        ),
        adoptions: read!(
            tx,
            member,
            "select agenda.number as agenda, edition.number as edition, edition.title, adoption.adopted_at
             from adoption
             join edition on edition.id = adoption.edition_id
             join agenda on agenda.id = edition.agenda_id
             where adoption.member_id = $1
             order by adoption.adopted_at",
            adoption
        ),
        links: read!(
            tx,
            member,
            "select issue.number, goal.title, link.claim, link.reason, link.linked_at
             from link
             join issue on issue.id = link.issue_id
             join goal on goal.id = link.goal_id
             where link.member_id = $1
             order by link.id",
            link
        ),
        verdicts: read!(
            tx,
            member,
            "select issue.number, goal.title, link.claim, judgement.verdict, judgement.judged_at
             from judgement
             join link on link.id = judgement.link_id
             join issue on issue.id = link.issue_id
             join goal on goal.id = link.goal_id
             where judgement.member_id = $1
             order by judgement.judged_at, link.id",
            verdict
        ),
        none_fits: read!(
            tx,
            member,
            "select issue.number, programme.name, none_fits.said_at
             from none_fits
             join issue on issue.id = none_fits.issue_id
             join programme on programme.id = none_fits.programme_id
             where none_fits.member_id = $1
             order by none_fits.said_at, issue.number",
            none_fits
        ),
        outcomes: outcomes(tx, member).await?,
        piles: pile::own(tx, member).await?,
    })
}

/// Reads whether the member says that institutions did what they answered.
async fn outcomes(tx: &mut AnyConnection, member: MemberId) -> Result<Vec<MyOutcome>> {
    Ok(read!(
        tx,
        member,
        "select issue.number, institution.name, reply.text, outcome.outcome, outcome.seen_on, outcome.evidence,
                outcome.said_at
         from outcome
         join reply on reply.id = outcome.reply_id
         join institution on institution.id = reply.institution_id
         join issue on issue.id = reply.issue_id
         where outcome.member_id = $1
         order by outcome.said_at, reply.id",
        outcome
    ))
}

fn issue(row: &AnyRow) -> Result<MyIssue> {
    Ok(MyIssue {
        number: row.try_get("number")?,
        kind: row.try_get("kind")?,
        title: row.try_get("title")?,
        story: row.try_get("story")?,
        place: row.try_get("place")?,
        proposed_at: moment(row, "proposed_at")?,
        taken_out_because: row.try_get("removed_reason")?,
    })
}

fn answer(row: &AnyRow) -> Result<MyAnswer> {
    let held = crate::stance::answered(row.try_get("stance")?, row.try_get("matters")?)?;
    Ok(MyAnswer {
        issue: row.try_get("number")?,
        title: row.try_get("title")?,
        stance: held.stance.word(),
        matters_a_lot: held.matters,
        weighed_at: moment(row, "weighed_at")?,
    })
}

fn comment(row: &AnyRow) -> Result<MyComment> {
    Ok(MyComment {
        issue: row.try_get("number")?,
        kind: row.try_get("kind")?,
        text: row.try_get("text")?,
        written_at: moment(row, "written_at")?,
        taken_out_because: row.try_get("removed_reason")?,
    })
}

fn agenda(row: &AnyRow) -> Result<MyAgenda> {
    Ok(MyAgenda {
        number: row.try_get("number")?,
        title: row.try_get("title")?,
        purpose: row.try_get("purpose")?,
        made_at: moment(row, "made_at")?,
    })
}

fn adoption(row: &AnyRow) -> Result<MyAdoption> {
    Ok(MyAdoption {
        agenda: row.try_get("agenda")?,
        edition: row.try_get("edition")?,
        title: row.try_get("title")?,
        adopted_at: moment(row, "adopted_at")?,
    })
}

fn link(row: &AnyRow) -> Result<MyLink> {
    Ok(MyLink {
        issue: row.try_get("number")?,
        goal: row.try_get("title")?,
        claim: row.try_get("claim")?,
        reason: row.try_get("reason")?,
        linked_at: moment(row, "linked_at")?,
    })
}

fn verdict(row: &AnyRow) -> Result<MyVerdict> {
    Ok(MyVerdict {
        issue: row.try_get("number")?,
        goal: row.try_get("title")?,
        claim: row.try_get("claim")?,
        confirms: row.try_get::<i64, _>("verdict")? > 0,
        judged_at: moment(row, "judged_at")?,
    })
}

fn none_fits(row: &AnyRow) -> Result<MyNoneFits> {
    Ok(MyNoneFits { issue: row.try_get("number")?, programme: row.try_get("name")?, said_at: moment(row, "said_at")? })
}

fn outcome(row: &AnyRow) -> Result<MyOutcome> {
    Ok(MyOutcome {
        issue: row.try_get("number")?,
        institution: row.try_get("name")?,
        promise: row.try_get("text")?,
        outcome: row.try_get("outcome")?,
        seen_on: row.try_get("seen_on")?,
        evidence: row.try_get("evidence")?,
        said_at: moment(row, "said_at")?,
    })
}

fn moment(row: &AnyRow, column: &str) -> Result<String> {
    Ok(Moment(row.try_get(column)?).second())
}
