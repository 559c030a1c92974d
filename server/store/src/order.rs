//! Puts an agenda in order by a rule, from everybody's answers as they stand; `order/kept.rs` keeps what several rules make
//! of it, side by side, and `order/seen.rs` reads that for one visitor.

mod kept;
mod seen;

use agenda::agenda::Rule;
use agenda::id::{IssueId, MemberId};
use agenda::layout::Layout;
use agenda::moment::Moment;
use agenda::rank::ballot::{Ballots, Candidate};
use agenda::rank::{approval, phragmen};
use sqlx::{AnyConnection, Row as _};

use crate::bulk::{Bulk, bulk};
use crate::db::Dialect;
use crate::{Error, Result};

pub use kept::{Due, KeptOrders, ORDER, Voices};

const CANDIDATES: Bulk = bulk!(
    "select issue.id, issue.proposed_at",
    row(id bigint 0),
    "join issue on issue.id = line.id
     where issue.removed_at is null"
);

const APPROVALS: Bulk = bulk!(
    "select stance.member_id, stance.issue_id",
    row(id bigint 0),
    "join stance on stance.issue_id = line.id
     where stance.stance = 1"
);

const PEOPLE: Bulk = bulk!(
    "select count(distinct stance.member_id) as people, count(*) as stances",
    row(id bigint 0),
    "join stance on stance.issue_id = line.id"
);

/// Puts a layout in the order of its rule, from the answers that this transaction sees; one that is kept by hand stays.
pub(crate) async fn order(tx: &mut AnyConnection, dialect: Dialect, layout: &mut Layout) -> Result<()> {
    let by_rule = match layout.rule {
        Rule::Phragmen => phragmen::order,
        Rule::Approval => approval::order,
        Rule::Hand => return Ok(()),
    };
    let issues: Vec<IssueId> = layout.issues.iter().map(|placed| placed.0).collect();
    let ballots = ballots(tx, dialect, &issues).await?;
    // Hundreds of thousands of approvals take a while, and others wait on this thread.
    let ranking = tokio::task::spawn_blocking(move || by_rule(&ballots)).await.map_err(|_| Error::Stopping)?;
    layout.follow(&ranking);
    Ok(())
}

/// Counts the people who answered at least one of these issues, and their answers.
pub(crate) async fn people(tx: &mut AnyConnection, dialect: Dialect, issues: &[IssueId]) -> Result<(i64, i64)> {
    let row = sqlx::query(PEOPLE.text(dialect)).bind(lines(issues)?).fetch_one(tx).await?;
    Ok((row.try_get("people")?, row.try_get("stances")?))
}

/// Gathers who agrees with which of these issues.
async fn ballots(tx: &mut AnyConnection, dialect: Dialect, issues: &[IssueId]) -> Result<Ballots> {
    let lines = lines(issues)?;
    let rows = sqlx::query(CANDIDATES.text(dialect)).bind(lines.clone()).fetch_all(&mut *tx).await?;
    let mut candidates = Vec::with_capacity(rows.len());
    for row in &rows {
        candidates
            .push(Candidate { proposed: Moment(row.try_get("proposed_at")?), issue: IssueId(row.try_get("id")?) });
    }
    let rows = sqlx::query(APPROVALS.text(dialect)).bind(lines).fetch_all(tx).await?;
    let mut approvals = Vec::with_capacity(rows.len());
    for row in &rows {
        approvals.push((MemberId(row.try_get(0)?), IssueId(row.try_get(1)?)));
    }
    Ok(Ballots::new(candidates, approvals))
}

/// Writes issues as the lines that a bulk statement takes.
pub(crate) fn lines(issues: &[IssueId]) -> Result<String> {
    let lines: Vec<[i64; 1]> = issues.iter().map(|issue| [issue.0]).collect();
    Ok(serde_json::to_string(&lines)?)
}
