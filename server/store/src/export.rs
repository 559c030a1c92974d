//! Hands a community back as a conversation, for the formats that other tools read. [`crate::import`] is the way in.
//!
//! Issues and members that came from a file keep the numbers they had there; the others get the numbers above. Members
//! are numbered in the order of their ids, which says nothing of when they came. Words that were erased are left out
//! with everything said about them.

use std::collections::HashMap;

use agenda::community::Community;
use agenda::import::polis::{Conversation, ImportedIssue, ImportedStance, body};
use agenda::issue::Kind;
use agenda::moment::Moment;
use agenda::stance::Tally;
use sqlx::{AnyConnection, Row as _};

use crate::db::begin_reading;
use crate::stance::answered;
use crate::{Error, Result, Store};

/// What the outside calls an inside thing.
type Numbers = HashMap<i64, i64>;

impl Store {
    /// Reads a whole community as a conversation, as of one moment: issues that were not erased with their counts,
    /// every answer, every participant.
    ///
    /// # Errors
    /// [`agenda::Refusal::Unknown`] if there is no such community.
    pub async fn export_polis(&self, slug: &str) -> Result<Conversation> {
        let community = self.community(slug).await?;
        let mut tx = self.reader.begin_with(begin_reading(self.dialect)).await?;
        let members = members(&mut tx, &community).await?;
        let (issues, places) = issues(&mut tx, &community, &members).await?;
        let stances = stances(&mut tx, &community, &members, &places).await?;
        tx.rollback().await?;
        let mut participants: Vec<i64> = members.into_values().collect();
        participants.sort_unstable();
        Ok(Conversation {
            topic: community.name,
            description: community.about,
            issues,
            stances,
            participants,
            ..Conversation::default()
        })
    }
}

async fn members(tx: &mut AnyConnection, community: &Community) -> Result<Numbers> {
    let rows = sqlx::query("select id, outside_id from member where community_id = $1 order by id")
        .bind(community.id.0)
        .fetch_all(tx)
        .await?;
    let found = rows.iter().map(|row| Ok((row.try_get("id")?, row.try_get("outside_id")?))).collect::<Result<Vec<_>>>();
    Ok(numbered(&found?))
}

/// Reads the issues by their numbers here, and each one's place among them by its id.
async fn issues(
    tx: &mut AnyConnection,
    community: &Community,
    members: &Numbers,
) -> Result<(Vec<ImportedIssue>, HashMap<i64, u32>)> {
    let rows = sqlx::query(
        "select id, member_id, outside_id, kind, title, story, place, proposed_at, removed_at,
                agree, disagree, pass, matters
         from issue
         where community_id = $1 and salt <> ''
         order by number",
    )
    .bind(community.id.0)
    .fetch_all(tx)
    .await?;
    let found = rows.iter().map(|row| Ok((row.try_get("id")?, row.try_get("outside_id")?))).collect::<Result<Vec<_>>>();
    let numbers = numbered(&found?);
    let (mut issues, mut places) = (Vec::with_capacity(rows.len()), HashMap::with_capacity(rows.len()));
    for (row, place) in rows.iter().zip(0_u32..) {
        let (id, kind): (i64, &str) = (row.try_get("id")?, row.try_get("kind")?);
        let tally = Tally { agree: row.try_get("agree")?, disagree: row.try_get("disagree")?, ..Tally::default() };
        places.insert(id, place);
        issues.push(ImportedIssue {
            outside_id: numbers.get(&id).copied().unwrap_or_default(),
            author: row.try_get::<Option<i64>, _>("member_id")?.and_then(|member| members.get(&member).copied()),
            text: body(row.try_get("title")?, row.try_get("story")?),
            moment: Some(Moment(row.try_get("proposed_at")?)),
            moderated: if row.try_get::<Option<i64>, _>("removed_at")?.is_some() { -1 } else { 1 },
            claimed_agrees: Some(tally.agree),
            claimed_disagrees: Some(tally.disagree),
            kind: Some(Kind::parse(kind).map_err(|_| Error::unreadable("kind", kind))?),
            place: row.try_get("place")?,
        });
    }
    Ok((issues, places))
}

async fn stances(
    tx: &mut AnyConnection,
    community: &Community,
    members: &Numbers,
    places: &HashMap<i64, u32>,
) -> Result<Vec<ImportedStance>> {
    let rows = sqlx::query(
        "select stance.member_id, stance.issue_id, stance.stance, stance.matters, stance.weighed_at
         from issue
         join stance on stance.issue_id = issue.id
         where issue.community_id = $1 and issue.salt <> ''",
    )
    .bind(community.id.0)
    .fetch_all(tx)
    .await?;
    let mut stances = Vec::with_capacity(rows.len());
    for row in &rows {
        let (member, issue): (i64, i64) = (row.try_get("member_id")?, row.try_get("issue_id")?);
        let (Some(participant), Some(issue)) = (members.get(&member), places.get(&issue)) else { continue };
        let held = answered(row.try_get("stance")?, row.try_get("matters")?)?;
        let weighed_at: i64 = row.try_get("weighed_at")?;
        stances.push(ImportedStance {
            participant: *participant,
            issue: *issue,
            stance: held.stance,
            matters: held.matters,
            moment: (weighed_at != 0).then_some(Moment(weighed_at)),
        });
    }
    stances.sort_unstable_by_key(|stance| (stance.participant, stance.issue));
    Ok(stances)
}

/// Numbers things that have no number outside after those that have one, from 1 where none has.
fn numbered(found: &[(i64, Option<i64>)]) -> Numbers {
    let highest = found.iter().filter_map(|(_, outside)| *outside).max().unwrap_or_default();
    let mut next = highest;
    found
        .iter()
        .map(|(id, outside)| {
            let number = outside.unwrap_or_else(|| {
                next += 1;
                next
            });
            (*id, number)
        })
        .collect()
}
