//! Our side of a comparison: the issues of a community or of an edition, and who agrees with which.

use agenda::compare::NamedIssue;
use agenda::id::{IssueId, MemberId};
use agenda::issue::Kind;
use agenda::moment::Moment;
use sqlx::{AnyConnection, Row as _};

use super::Ours;
use crate::{Error, Result};

/// The issues of a community, by statement: everything, or what stands in the edition `$2`, with its place there.
const ISSUES: [&str; 2] = [
    "select id, number, kind, title, proposed_at, cast(null as bigint) as position,
            '' as section
     from issue
     where community_id = $1 and removed_at is null and cast($2 as bigint) is null",
    "select issue.id, issue.number, issue.kind, issue.title, issue.proposed_at, edition_issue.position,
            edition_issue.section
     from edition_issue
     join issue on issue.id = edition_issue.issue_id
     where issue.community_id = $1 and issue.removed_at is null and edition_issue.edition_id = $2",
];

/// One row a person who answered one of the issues: the numbers of those that the person agrees with, with commas
/// between. A row an answer would be a hundred times as many, and most of the time goes into rows.
const ANSWERS: [&str; 2] = [
    "select stance.member_id, string_agg(case when stance.stance = 1 then cast(issue.number as text) end, ',') as agreed
     from issue
     join stance on stance.issue_id = issue.id
     where issue.community_id = $1 and issue.removed_at is null and cast($2 as bigint) is null
     group by stance.member_id",
    "select stance.member_id, string_agg(case when stance.stance = 1 then cast(issue.number as text) end, ',') as agreed
     from edition_issue
     join issue on issue.id = edition_issue.issue_id
     join stance on stance.issue_id = issue.id
     where issue.community_id = $1 and issue.removed_at is null and edition_issue.edition_id = $2
     group by stance.member_id",
];

/// An issue that is compared.
#[derive(Clone, Debug)]
pub(super) struct Issue {
    pub(super) id: IssueId,
    pub(super) named: NamedIssue,
    pub(super) proposed: Moment,
    /// Its place in the edition.
    pub(super) position: Option<i64>,
    /// The title of its section there; empty outside of the sections.
    pub(super) section: String,
}

/// Returns which of two statements reads these issues, and the edition for it.
fn choice(statements: [&'static str; 2], ours: Ours) -> (&'static str, Option<i64>) {
    let [community, of_edition] = statements;
    match ours {
        Ours::Community(_) => (community, None),
        Ours::Edition(_, edition) => (of_edition, Some(edition.0)),
    }
}

pub(super) async fn read_issues(tx: &mut AnyConnection, ours: Ours) -> Result<Vec<Issue>> {
    let (text, edition) = choice(ISSUES, ours);
    let rows = sqlx::query(text).bind(ours.community().0).bind(edition).fetch_all(tx).await?;
    rows.iter()
        .map(|row| {
            let kind: String = row.try_get("kind")?;
            let kind = Kind::parse(&kind).map_err(|_| Error::unreadable("kind", kind))?;
            Ok(Issue {
                id: IssueId(row.try_get("id")?),
                named: NamedIssue { number: row.try_get("number")?, kind, title: row.try_get("title")? },
                proposed: Moment(row.try_get("proposed_at")?),
                position: row.try_get("position")?,
                section: row.try_get("section")?,
            })
        })
        .collect()
}

pub(super) async fn read_answers(tx: &mut AnyConnection, ours: Ours) -> Result<Vec<(MemberId, Option<String>)>> {
    let (text, edition) = choice(ANSWERS, ours);
    let rows = sqlx::query(text).bind(ours.community().0).bind(edition).fetch_all(tx).await?;
    rows.iter().map(|row| Ok((MemberId(row.try_get("member_id")?), row.try_get("agreed")?))).collect()
}
