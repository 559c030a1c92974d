//! Analyses: the answers that one is made from, read in one snapshot, and the last one, kept with the act it rests on.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{Arc, Mutex, PoisonError};

use agenda::compare::NamedIssue;
use agenda::id::{CommunityId, IssueId, MemberId};
use agenda::issue::Kind;
use agenda::moment::Moment;
use agenda::opinion::Analysis;
use agenda::opinion::matrix::Matrix;
use agenda::stance::Stance;
use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row as _};
use tokio::task::spawn_blocking;

use crate::bulk::{Bulk, bulk};
use crate::db::begin_reading;
use crate::{Error, Result, Store};

/// The name of the analysis of opinions, for its row and for the claim on the work. Its number rises when what is kept
/// looks different, so that an upgraded server makes all anew and does not read what it cannot understand.
pub const OPINION: &str = "opinion-1";

/// One row a person: their answers with commas between, each as three times the issue's number plus the answer's sign
/// plus 1. A row an answer would be a hundred times as many, and most of the time goes into rows.
const ANSWERS: &str = "select stance.member_id,
            string_agg(cast(3 * issue.number + stance.stance + 1 as text), ',') as answers
     from issue
     join stance on stance.issue_id = issue.id
     where issue.community_id = $1 and issue.removed_at is null
     group by stance.member_id";

/// `cross join` makes SQLite go from the lines to the issues. The other way round it would go through all lines again for
/// each issue of the community.
const NAMES: Bulk = bulk!(
    "select issue.id, issue.number, issue.kind, issue.title, stance.stance",
    row(id bigint 0),
    "cross join issue
     left join stance on stance.issue_id = issue.id and stance.member_id = cast($3 as bigint)
     where issue.id = line.id and issue.community_id = $2 and issue.removed_at is null"
);

/// Everybody's answers in a community, after the same act of its ledger.
#[derive(Clone, Debug)]
pub struct Opinions {
    /// The number of the last act they rest on.
    pub ledger_number: i64,
    issues: HashMap<i64, IssueId>,
    answers: Vec<(MemberId, String)>,
}

/// An analysis with what it rests on.
#[derive(Clone, Debug, PartialEq)]
pub struct Kept {
    /// The number of the last act it rests on.
    pub ledger_number: i64,
    /// When it was made.
    pub made_at: Moment,
    /// The analysis.
    pub analysis: Analysis,
}

/// A community in which something happened since its analysis was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stale {
    /// The community.
    pub community: CommunityId,
    /// The number of its last act.
    pub ledger_number: i64,
}

impl Stale {
    /// Reads a row with a community and the number of its last act.
    pub(crate) fn read(row: &AnyRow) -> Result<Self> {
        Ok(Self { community: CommunityId(row.try_get("community_id")?), ledger_number: row.try_get("number")? })
    }
}

/// The last analyses that were read, in memory, so that a page does not read one again that has not changed.
#[derive(Clone, Debug, Default)]
pub(crate) struct Recent(Arc<Mutex<HashMap<CommunityId, Arc<Kept>>>>);

/// The most analyses that are held in memory.
const LIMIT: usize = 16;

impl Recent {
    fn at(&self, community: CommunityId, ledger_number: i64, made_at: Moment) -> Option<Arc<Kept>> {
        let recent = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let kept = recent.get(&community)?;
        (kept.ledger_number == ledger_number && kept.made_at == made_at).then(|| Arc::clone(kept))
    }

    fn put(&self, community: CommunityId, kept: &Arc<Kept>) {
        let mut recent = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if recent.len() >= LIMIT && !recent.contains_key(&community) {
            recent.clear();
        }
        recent.insert(community, Arc::clone(kept));
    }
}

impl Opinions {
    /// Puts the answers into a matrix. It takes a while in a large community: call it where nobody waits.
    ///
    /// # Errors
    /// [`Error::Unreadable`] for an answer that no rule could have written.
    pub fn matrix(&self) -> Result<Matrix> {
        let mut stances = Vec::new();
        for (member, answers) in &self.answers {
            for code in answers.split_terminator(',') {
                let unreadable = || Error::unreadable("stance", code);
                let number: i64 = code.parse().map_err(|_| unreadable())?;
                let issue = self.issues.get(&number.div_euclid(3)).ok_or_else(unreadable)?;
                let stance = Stance::from_sign(number.rem_euclid(3) - 1).ok_or_else(unreadable)?;
                stances.push((*member, *issue, stance));
            }
        }
        Ok(Matrix::new(stances))
    }
}

impl Store {
    /// Reads everybody's answers to the issues that were not taken out.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn opinions(&self, community: CommunityId) -> Result<Opinions> {
        let mut tx = self.reader.begin_with(begin_reading(self.dialect)).await?;
        let ledger_number = sqlx::query_scalar("select number from ledger_head where community_id = $1")
            .bind(community.0)
            .fetch_one(&mut *tx)
            .await?;
        let issues = sqlx::query("select id, number from issue where community_id = $1 and removed_at is null")
            .bind(community.0)
            .fetch_all(&mut *tx)
            .await?;
        let issues = issues.iter().map(|row| Ok((row.try_get("number")?, IssueId(row.try_get("id")?))));
        let issues = issues.collect::<Result<_>>()?;
        let answers = sqlx::query(ANSWERS).bind(community.0).fetch_all(&mut *tx).await?;
        let answers = answers.iter().map(|row| Ok((MemberId(row.try_get("member_id")?), row.try_get("answers")?)));
        let answers = answers.collect::<Result<_>>()?;
        tx.rollback().await?;
        Ok(Opinions { ledger_number, issues, answers })
    }

    /// Returns the last analysis of a community's opinions, if one was made.
    ///
    /// # Errors
    /// [`Error::Database`]; [`Error::Payload`] for one that another version of the program kept and this cannot read.
    pub async fn analysis(&self, community: CommunityId) -> Result<Option<Arc<Kept>>> {
        let head = sqlx::query("select ledger_number, made_at from analysis where community_id = $1 and name = $2")
            .bind(community.0)
            .bind(OPINION)
            .fetch_optional(&self.reader)
            .await?;
        let Some(head) = head else { return Ok(None) };
        let recent = self.analyses.at(community, head.try_get("ledger_number")?, Moment(head.try_get("made_at")?));
        if recent.is_some() {
            return Ok(recent);
        }
        let Some((ledger_number, made_at, result)) = self.kept_result(community, OPINION).await? else {
            return Ok(None);
        };
        // Of a city it is some megabytes.
        let read = spawn_blocking(move || serde_json::from_str(&result)).await;
        let analysis = read.map_err(|_| Error::Stopping)??;
        let kept = Arc::new(Kept { ledger_number, made_at, analysis });
        self.analyses.put(community, &kept);
        Ok(Some(kept))
    }

    /// Keeps an analysis, unless one that rests on a later act is there.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn keep_analysis(&self, community: CommunityId, kept: &Kept) -> Result<()> {
        let result = serde_json::to_string(&kept.analysis)?;
        self.keep_result(community, OPINION.to_owned(), kept.ledger_number, kept.made_at, result).await
    }

    /// Returns what was kept under a name, with the act it rests on and when it was made.
    pub(crate) async fn kept_result(
        &self,
        community: CommunityId,
        name: &str,
    ) -> Result<Option<(i64, Moment, String)>> {
        let row = sqlx::query(
            "select ledger_number, made_at, result
             from analysis
             where community_id = $1 and name = $2",
        )
        .bind(community.0)
        .bind(name)
        .fetch_optional(&self.reader)
        .await?;
        row.map(|row| Ok((row.try_get("ledger_number")?, Moment(row.try_get("made_at")?), row.try_get("result")?)))
            .transpose()
    }

    /// Keeps what was worked out under a name, unless what rests on a later act is there.
    pub(crate) async fn keep_result(
        &self,
        community: CommunityId,
        name: String,
        ledger_number: i64,
        made_at: Moment,
        result: String,
    ) -> Result<()> {
        self.writer.act(move |tx| Box::pin(keep(tx, community, name, ledger_number, made_at, result))).await
    }

    /// Lists the communities whose analysis is not there or rests on an earlier act than their last.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn stale_analyses(&self) -> Result<Vec<Stale>> {
        let rows = sqlx::query(
            "select ledger_head.community_id, ledger_head.number
             from ledger_head
             left join analysis on analysis.community_id = ledger_head.community_id and analysis.name = $1
             where analysis.ledger_number is null or analysis.ledger_number < ledger_head.number
             order by ledger_head.community_id",
        )
        .bind(OPINION)
        .fetch_all(&self.reader)
        .await?;
        rows.iter().map(Stale::read).collect()
    }

    /// Returns what issues of a community are called, and whether the member, if there is one, answered them. Issues that
    /// were taken out are left out.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn issue_names(
        &self,
        community: CommunityId,
        member: Option<MemberId>,
        issues: &BTreeSet<IssueId>,
    ) -> Result<BTreeMap<IssueId, (NamedIssue, bool)>> {
        let ids: Vec<[i64; 1]> = issues.iter().map(|issue| [issue.0]).collect();
        let rows = sqlx::query(NAMES.text(self.dialect))
            .bind(serde_json::to_string(&ids)?)
            .bind(community.0)
            .bind(member.map(|member| member.0))
            .fetch_all(&self.reader)
            .await?;
        rows.iter()
            .map(|row| {
                let kind: String = row.try_get("kind")?;
                let kind = Kind::parse(&kind).map_err(|_| Error::unreadable("kind", kind))?;
                let named = NamedIssue { number: row.try_get("number")?, kind, title: row.try_get("title")? };
                let answered = row.try_get::<Option<i64>, _>("stance")?.is_some();
                Ok((IssueId(row.try_get("id")?), (named, answered)))
            })
            .collect()
    }
}

/// Keeps what was worked out under a name, unless what rests on a later act is there.
pub(crate) async fn keep(
    tx: &mut AnyConnection,
    community: CommunityId,
    name: String,
    ledger_number: i64,
    made_at: Moment,
    result: String,
) -> Result<()> {
    sqlx::query(
        "insert into analysis (community_id, name, ledger_number, made_at, result)
         values ($1, $2, $3, $4, $5)
         on conflict (community_id, name) do update
         set ledger_number = excluded.ledger_number, made_at = excluded.made_at, result = excluded.result
         where analysis.ledger_number <= excluded.ledger_number",
    )
    .bind(community.0)
    .bind(name)
    .bind(ledger_number)
    .bind(made_at.0)
    .bind(result)
    .execute(tx)
    .await?;
    Ok(())
}
