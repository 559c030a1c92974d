//! Changing a programme: the version that was stays as it stood, and goals that persist keep what is linked to them.

use std::collections::BTreeSet;

use agenda::Refusal;
use agenda::id::{CommunityId, GoalId, MemberId, ProgrammeId};
use agenda::ledger::Act;
use agenda::member::Organiser;
use agenda::moment::Moment;
use agenda::programme::{Author, Plan, Version, same};
use agenda::refusal::Field;
use sqlx::AnyConnection;

use super::adding::{GOALS_OR_CHANGED, Origin, add};
use super::{KeptGoal, read_goals, read_version};
use crate::db::Dialect;
use crate::ledger::Deed;
use crate::member::welcome;
use crate::{Result, Store, fresh, ledger, verify};

/// What became of a programme's file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Imported {
    /// It is a new programme.
    Added,
    /// It is a new version, with this number, of one that was there.
    Changed(i64),
    /// It says what the latest version of that one says, which has this number: nothing was changed.
    Same(i64),
}

impl Store {
    /// Gives one of the community's own programmes a new version, made from the one with the number `version`, and returns
    /// the number of the version that then is the latest. What says the same changes nothing. The address stays.
    ///
    /// # Errors
    /// [`Refusal::NotYours`] for a programme that is not the community's own, [`Refusal::Removed`] for one that was taken
    /// out, [`Refusal::Stale`] if somebody else changed it meanwhile.
    pub async fn change_programme(
        &self,
        organiser: &Organiser,
        programme: ProgrammeId,
        version: i64,
        plan: Plan,
        moment: Moment,
    ) -> Result<i64> {
        let (organiser, dialect) = (*organiser, self.dialect);
        self.writer
            .act(move |tx| {
                Box::pin(async move {
                    welcome(tx, &organiser, moment).await?;
                    let before = read_version(tx, programme, None).await?;
                    before.programme.may_change(&organiser)?;
                    if before.programme.removed.is_some() {
                        return Err(Refusal::TakenOut.into());
                    }
                    if before.programme.version != version {
                        return Err(Refusal::Stale.into());
                    }
                    let plan = Plan { slug: before.programme.slug.clone(), ..plan };
                    if before.plan() == plan {
                        return Ok(version);
                    }
                    let acting = Some((organiser.community(), organiser.member()));
                    revise(tx, dialect, &before, &plan, Author::Organiser, acting, moment).await
                })
            })
            .await
    }

    /// Adds a programme to the library, or gives the one that has its address a new version where it says something else.
    /// Whoever runs the command line may: it asks for no permission.
    ///
    /// # Errors
    /// [`Refusal::Taken`] for an address that a community's own programme has.
    pub async fn import_programme(&self, plan: Plan, moment: Moment) -> Result<Imported> {
        let dialect = self.dialect;
        self.writer
            .act(move |tx| {
                Box::pin(async move {
                    if add(tx, dialect, &plan, Origin::Operator, moment).await?.is_some() {
                        return Ok(Imported::Added);
                    }
                    let id: i64 = sqlx::query_scalar("select id from programme where slug = $1")
                        .bind(&plan.slug)
                        .fetch_one(&mut *tx)
                        .await?;
                    let before = read_version(tx, ProgrammeId(id), None).await?;
                    if before.programme.community.is_some() {
                        return Err(Refusal::Taken(Field::Slug).into());
                    }
                    if before.plan() == plan {
                        return Ok(Imported::Same(before.programme.version));
                    }
                    let version = revise(tx, dialect, &before, &plan, Author::Operator, None, moment).await?;
                    Ok(Imported::Changed(version))
                })
            })
            .await
    }

    /// Lists the versions of a programme, the latest first: number, who set it down and when.
    ///
    /// # Errors
    /// [`crate::Error::Database`].
    pub async fn versions(&self, programme: ProgrammeId) -> Result<Vec<(i64, Author, Moment)>> {
        let rows: Vec<(i64, String, i64)> = sqlx::query_as(
            "select version, author, changed_at from programme where id = $1
             union all
             select version, author, changed_at from programme_version where programme_id = $1
             order by version desc",
        )
        .bind(programme.0)
        .fetch_all(&self.reader)
        .await?;
        rows.into_iter()
            .map(|(version, author, changed_at)| {
                let author = Author::parse(&author).map_err(|_| crate::Error::unreadable("author", author))?;
                Ok((version, author, Moment(changed_at)))
            })
            .collect()
    }
}

/// Puts the plan in the place of the latest version and says so in the ledger of every community that is held against the
/// programme. `acting` is who does it, in which community; nobody for whoever runs the server.
async fn revise(
    tx: &mut AnyConnection,
    dialect: Dialect,
    before: &Version,
    plan: &Plan,
    author: Author,
    acting: Option<(CommunityId, MemberId)>,
    moment: Moment,
) -> Result<i64> {
    let id = before.programme.id;
    keep(tx, before).await?;
    let gone = read_goals(tx, id, false).await?;
    describe(tx, id, plan, author, moment).await?;
    // Ids are never nought, so every goal leaves its place, and those that persist take a new one.
    sqlx::query("update goal set position = -id where programme_id = $1 and position >= 0")
        .bind(id.0)
        .execute(&mut *tx)
        .await?;
    let mut grown: Vec<(GoalId, GoalId)> = Vec::with_capacity(plan.goals.len());
    let mut rows = Vec::with_capacity(plan.goals.len());
    for ((position, goal), known) in (0_i64..).zip(&plan.goals).zip(same(&before.rows, &gone, plan)) {
        let goal_id = match known {
            Some(known) => known,
            None => fresh::id()?,
        };
        let parent = goal.parent.and_then(|place| grown.get(place)).copied();
        let top = parent.map_or(goal_id, |(_, top)| top);
        grown.push((goal_id, top));
        let parent = parent.map(|(parent, _)| parent);
        rows.push((goal_id, id, parent, top, position, &goal.code, &goal.title, &goal.text, goal.weight_micros));
    }
    sqlx::query(GOALS_OR_CHANGED.text(dialect)).bind(serde_json::to_string(&rows)?).execute(&mut *tx).await?;
    number_goals(tx, id, &grown.iter().map(|(goal, _)| goal.0).collect()).await?;
    let after = read_version(tx, id, None).await?;
    let (words, version) = (verify::programme::words(&after), after.programme.version);
    let held: Vec<i64> = sqlx::query_scalar("select community_id from held_against where programme_id = $1 order by 1")
        .bind(id.0)
        .fetch_all(&mut *tx)
        .await?;
    for community in held.into_iter().map(CommunityId) {
        let member = acting.filter(|(here, _)| *here == community).map(|(_, member)| member);
        let deed: Deed = (member, Act::Revise { programme: id, version, words: words.clone() });
        ledger::append(tx, dialect, community, moment, &[deed]).await?;
    }
    Ok(version)
}

/// Gives the latest version's goals the number of the first version that had the same ones: an answer to all of them, that
/// none fits, counts for each of those versions.
async fn number_goals(tx: &mut AnyConnection, id: ProgrammeId, goals: &BTreeSet<i64>) -> Result<()> {
    let earlier: Vec<(i64, String)> = sqlx::query_as(
        "select goals_version, goals
         from programme_version
         where programme_id = $1
         order by version desc",
    )
    .bind(id.0)
    .fetch_all(&mut *tx)
    .await?;
    let mut number = None;
    for (goals_version, kept) in earlier {
        let kept: Vec<KeptGoal> = serde_json::from_str(&kept)?;
        if kept.iter().map(|goal| goal.0).collect::<BTreeSet<_>>() == *goals {
            number = Some(goals_version);
            break;
        }
    }
    sqlx::query("update programme set goals_version = coalesce($2, version) where id = $1")
        .bind(id.0)
        .bind(number)
        .execute(tx)
        .await?;
    Ok(())
}

/// Keeps a version as it stands, before another takes its place.
async fn keep(tx: &mut AnyConnection, version: &Version) -> Result<()> {
    let programme = &version.programme;
    let goals: Vec<KeptGoal> = version
        .rows
        .iter()
        .map(|row| {
            let goal = row.goal.clone();
            (
                row.id.0,
                row.parent.map(|parent| parent.0),
                row.top.0,
                goal.code,
                goal.title,
                goal.text,
                goal.weight_micros,
            )
        })
        .collect();
    sqlx::query(
        "insert into programme_version
             (programme_id, version, name, publisher, territory, starts, ends, source_url, checked_on, verified, licence,
              weighting, author, changed_at, goals, goals_version)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15,
                 (select goals_version from programme where id = $1))",
    )
    .bind(programme.id.0)
    .bind(programme.version)
    .bind(&programme.name)
    .bind(&programme.publisher)
    .bind(&programme.territory)
    .bind(&programme.starts)
    .bind(&programme.ends)
    .bind(&programme.source_url)
    .bind(&programme.checked_on)
    .bind(i64::from(programme.verified))
    .bind(&programme.licence)
    .bind(programme.weighting.word())
    .bind(programme.author.word())
    .bind(programme.changed_at.0)
    .bind(serde_json::to_string(&goals)?)
    .execute(tx)
    .await?;
    Ok(())
}

/// Writes what the plan says of the whole.
async fn describe(tx: &mut AnyConnection, id: ProgrammeId, plan: &Plan, author: Author, moment: Moment) -> Result<()> {
    sqlx::query(
        "update programme
         set name = $2, publisher = $3, territory = $4, starts = $5, ends = $6, source_url = $7, checked_on = $8,
             verified = $9, licence = $10, weighting = $11, author = $12, changed_at = $13, version = version + 1
         where id = $1",
    )
    .bind(id.0)
    .bind(&plan.name)
    .bind(&plan.publisher)
    .bind(&plan.territory)
    .bind(&plan.starts)
    .bind(&plan.ends)
    .bind(&plan.source_url)
    .bind(&plan.checked_on)
    .bind(i64::from(plan.verified))
    .bind(&plan.licence)
    .bind(plan.weighting.word())
    .bind(author.word())
    .bind(moment.0)
    .execute(tx)
    .await?;
    Ok(())
}
