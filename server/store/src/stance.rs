//! Answers to issues: recorded in bulk, because they come in crowds, with the tallies that every list shows.

use std::collections::{BTreeMap, HashMap};

use agenda::Refusal;
use agenda::id::{CommunityId, IssueId, MemberId};
use agenda::ledger::Act;
use agenda::member::{Participant, Weigher};
use agenda::moment::Moment;
use agenda::refusal::Noun;
use agenda::stance::{Answered, Stance, Tally};
use sqlx::{AnyConnection, Row as _};

use crate::bulk::{Bulk, bulk};
use crate::db::Dialect;
use crate::ledger::{self, Deed};
use crate::{Error, Result, Store, member};

/// One answer on its way to the writer.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Weighing {
    participant: Participant,
    issue: IssueId,
    /// The answer and whether it matters a lot; nothing to take the answer back.
    answer: Option<(Stance, bool)>,
    moment: Moment,
}

const FIND_ISSUES: Bulk = bulk!(
    "select issue.id, issue.community_id, issue.removed_at",
    row(id bigint 0),
    "join issue on issue.id = line.id"
);

const FIND_BEFORE: Bulk = bulk!(
    "select stance.member_id, stance.issue_id, stance.stance, stance.matters",
    row(member_id bigint 0, issue_id bigint 1),
    "join stance on stance.member_id = line.member_id and stance.issue_id = line.issue_id"
);

const UPSERT: Bulk = bulk!(
    "insert into stance (member_id, issue_id, stance, matters, weighed_at)
     select member_id, issue_id, stance, matters, weighed_at",
    row(member_id bigint 0, issue_id bigint 1, stance bigint 2, matters bigint 3, weighed_at bigint 4),
    "where true
     on conflict (member_id, issue_id) do update
     set stance = excluded.stance, matters = excluded.matters, weighed_at = excluded.weighed_at"
);

const COUNT: Bulk = bulk!(
    "update issue
     set agree = issue.agree + line.agree, disagree = issue.disagree + line.disagree,
         pass = issue.pass + line.pass, matters = issue.matters + line.matters",
    row(id bigint 0, agree bigint 1, disagree bigint 2, pass bigint 3, matters bigint 4),
    "where issue.id = line.id"
);

impl Store {
    /// Records a member's answer to an issue, the first or a changed one; durable when this returns.
    ///
    /// # Errors
    /// [`Refusal::Unknown`] for an issue of another community, [`Refusal::Removed`] for one that was taken out.
    pub async fn weigh(
        &self,
        weigher: &Weigher,
        issue: IssueId,
        stance: Stance,
        matters: bool,
        moment: Moment,
    ) -> Result<()> {
        let answer = Some((stance, matters));
        self.writer.weigh(Weighing { participant: **weigher, issue, answer, moment }).await
    }

    /// Takes a member's answer to an issue back.
    ///
    /// # Errors
    /// [`Refusal::NothingToUndo`] if there is none, and as [`Store::weigh`].
    pub async fn unweigh(&self, weigher: &Weigher, issue: IssueId, moment: Moment) -> Result<()> {
        self.writer.weigh(Weighing { participant: **weigher, issue, answer: None, moment }).await
    }

    /// Returns a member's answer to an issue, if there is one.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn answer(&self, member: MemberId, issue: IssueId) -> Result<Option<Answered>> {
        let row = sqlx::query("select stance, matters from stance where member_id = $1 and issue_id = $2")
            .bind(member.0)
            .bind(issue.0)
            .fetch_optional(&self.reader)
            .await?;
        row.map(|row| answered(row.try_get("stance")?, row.try_get("matters")?)).transpose()
    }
}

/// Reads a stored answer.
pub(crate) fn answered(sign: i64, matters: i64) -> Result<Answered> {
    let stance = Stance::from_sign(sign).ok_or_else(|| Error::unreadable("stance", sign))?;
    Ok(Answered { stance, matters: matters != 0 })
}

/// Records a batch of answers in their order, in six statements however many there are: one outcome each.
pub(crate) async fn record(
    tx: &mut AnyConnection,
    dialect: Dialect,
    weighings: &[Weighing],
) -> Result<Vec<std::result::Result<(), Refusal>>> {
    let issues = find_issues(tx, dialect, weighings).await?;
    let before = find_before(tx, dialect, weighings).await?;
    let mut held = before.clone();
    let mut deeds: BTreeMap<CommunityId, Vec<(Moment, Deed)>> = BTreeMap::new();
    let mut newcomers = BTreeMap::new();
    let mut outcomes = Vec::with_capacity(weighings.len());
    for weighing in weighings {
        let community = weighing.participant.community();
        let key = (weighing.participant.member(), weighing.issue);
        let outcome = match (issues.get(&weighing.issue), weighing.answer) {
            (Some(found), _) if found.community != community => Err(Refusal::Unknown(Noun::Issue)),
            (Some(found), _) if found.removed => Err(Refusal::Removed),
            (None, _) => Err(Refusal::Unknown(Noun::Issue)),
            (Some(_), None) if !held.contains_key(&key) => Err(Refusal::NothingToUndo),
            (Some(_), answer) => {
                // The same answer again changes nothing and leaves no trace.
                if held.get(&key).copied() != answer {
                    let act = match answer {
                        Some((stance, matters)) => Act::Weigh { issue: weighing.issue, stance, matters },
                        None => Act::Unweigh { issue: weighing.issue },
                    };
                    deeds.entry(community).or_default().push((weighing.moment, (Some(key.0), act)));
                    newcomers.insert(key.0, (weighing.participant, weighing.moment));
                    match answer {
                        Some(answer) => held.insert(key, answer),
                        None => held.remove(&key),
                    };
                }
                Ok(())
            }
        };
        outcomes.push(outcome);
    }
    for (participant, moment) in newcomers.values() {
        member::welcome(tx, participant, *moment).await?;
    }
    write(tx, dialect, weighings, &before, &held).await?;
    for (community, deeds) in deeds {
        let moment = deeds.iter().map(|(moment, _)| *moment).max().unwrap_or(Moment(0));
        let deeds: Vec<Deed> = deeds.into_iter().map(|(_, deed)| deed).collect();
        ledger::append(tx, dialect, community, moment, &deeds).await?;
    }
    Ok(outcomes)
}

type Held = HashMap<(MemberId, IssueId), (Stance, bool)>;

struct Found {
    community: CommunityId,
    removed: bool,
}

async fn find_issues(
    tx: &mut AnyConnection,
    dialect: Dialect,
    weighings: &[Weighing],
) -> Result<HashMap<IssueId, Found>> {
    let mut ids: Vec<[i64; 1]> = weighings.iter().map(|weighing| [weighing.issue.0]).collect();
    ids.sort_unstable();
    ids.dedup();
    let rows = sqlx::query(FIND_ISSUES.text(dialect)).bind(serde_json::to_string(&ids)?).fetch_all(tx).await?;
    rows.iter()
        .map(|row| {
            let removed = row.try_get::<Option<i64>, _>("removed_at")?.is_some();
            let found = Found { community: CommunityId(row.try_get("community_id")?), removed };
            Ok((IssueId(row.try_get("id")?), found))
        })
        .collect()
}

async fn find_before(tx: &mut AnyConnection, dialect: Dialect, weighings: &[Weighing]) -> Result<Held> {
    let mut pairs: Vec<[i64; 2]> =
        weighings.iter().map(|weighing| [weighing.participant.member().0, weighing.issue.0]).collect();
    pairs.sort_unstable();
    pairs.dedup();
    let rows = sqlx::query(FIND_BEFORE.text(dialect)).bind(serde_json::to_string(&pairs)?).fetch_all(tx).await?;
    rows.iter()
        .map(|row| {
            let held = answered(row.try_get("stance")?, row.try_get("matters")?)?;
            let key = (MemberId(row.try_get("member_id")?), IssueId(row.try_get("issue_id")?));
            Ok((key, (held.stance, held.matters)))
        })
        .collect()
}

/// Brings the tables from `before` to `held` for every pair in the batch.
async fn write(
    tx: &mut AnyConnection,
    dialect: Dialect,
    weighings: &[Weighing],
    before: &Held,
    held: &Held,
) -> Result<()> {
    let mut upserts = BTreeMap::new();
    let mut tallies: BTreeMap<IssueId, Tally> = BTreeMap::new();
    for weighing in weighings {
        let key = (weighing.participant.member(), weighing.issue);
        let (old, new) = (before.get(&key).copied(), held.get(&key).copied());
        if old == new || upserts.contains_key(&key) {
            continue;
        }
        let tally = tallies.entry(key.1).or_default();
        if let Some((stance, matters)) = old {
            tally.discount(stance, matters);
        }
        if let Some((stance, matters)) = new {
            tally.count(stance, matters);
        }
        upserts.insert(key, (new, weighing.moment));
    }
    let mut rows = Vec::with_capacity(upserts.len());
    for ((member, issue), (answer, moment)) in &upserts {
        match answer {
            Some((stance, matters)) => rows.push([member.0, issue.0, stance.sign(), i64::from(*matters), moment.0]),
            None => {
                sqlx::query("delete from stance where member_id = $1 and issue_id = $2")
                    .bind(member.0)
                    .bind(issue.0)
                    .execute(&mut *tx)
                    .await?;
            }
        }
    }
    insert(tx, dialect, &rows).await?;
    count(tx, dialect, &tallies).await
}

/// Inserts or changes rows of member, issue, sign, matters and moment; a pair must not stand in them twice.
pub(crate) async fn insert(tx: &mut AnyConnection, dialect: Dialect, rows: &[[i64; 5]]) -> Result<()> {
    if !rows.is_empty() {
        sqlx::query(UPSERT.text(dialect)).bind(serde_json::to_string(rows)?).execute(tx).await?;
    }
    Ok(())
}

/// Adds to the tallies that stand beside the issues.
pub(crate) async fn count(tx: &mut AnyConnection, dialect: Dialect, tallies: &BTreeMap<IssueId, Tally>) -> Result<()> {
    let rows: Vec<[i64; 5]> = tallies
        .iter()
        .map(|(issue, tally)| [issue.0, tally.agree, tally.disagree, tally.pass, tally.matters])
        .collect();
    if !rows.is_empty() {
        sqlx::query(COUNT.text(dialect)).bind(serde_json::to_string(&rows)?).execute(tx).await?;
    }
    Ok(())
}
