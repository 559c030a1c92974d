//! Programmes: adding one with all its goals, the built-in library, reading them, and choosing those a community is held
//! against. What was added never changes, so that trees are kept in memory.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use agenda::Refusal;
use agenda::id::{CommunityId, GoalId, ProgrammeId};
use agenda::ledger::Act;
use agenda::member::Organiser;
use agenda::moment::Moment;
use agenda::programme::{Goal, Plan, PlanGoal, Programme, Row, Tree, Weighting};
use agenda::refusal::{Field, Noun};
use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row as _};

use crate::bulk::{Bulk, bulk};
use crate::db::Dialect;
use crate::member::welcome;
use crate::{Error, Result, Store, fresh, ledger, verify};

/// The most trees that are kept in memory.
const TREE_LIMIT: usize = 64;

/// The trees read so far. Cloning is cheap: all clones share them.
#[derive(Clone, Debug, Default)]
pub(crate) struct Trees(Arc<RwLock<HashMap<ProgrammeId, Arc<Tree>>>>);

const INSERT_GOALS: Bulk = bulk!(
    "insert into goal (id, programme_id, parent_id, top_id, position, code, title, text, weight_micros)
     select id, programme_id, parent_id, top_id, position, code, title, text, weight_micros",
    row(id bigint 0, programme_id bigint 1, parent_id bigint 2, top_id bigint 3, position bigint 4, code text 5,
        title text 6, text text 7, weight_micros bigint 8),
    ""
);

/// The columns that [`read`] needs.
macro_rules! select {
    ($rest:literal) => {
        concat!(
            "select programme.id, programme.slug, programme.name, programme.publisher, programme.territory,
                    programme.starts, programme.ends, programme.source_url, programme.checked_on, programme.verified,
                    programme.licence, programme.weighting, programme.built_in, programme.added_at,
                    (select count(*) from goal where goal.programme_id = programme.id) as goals,
                    (select count(*) from goal
                     where goal.programme_id = programme.id and goal.parent_id is null) as tops
             from programme ",
            $rest
        )
    };
}

impl Store {
    /// Adds a programme with all its goals. Whoever runs the command line may: it asks for no permission.
    ///
    /// # Errors
    /// [`Refusal::Taken`] for an address that another programme has.
    pub async fn add_programme(&self, plan: Plan, moment: Moment) -> Result<ProgrammeId> {
        let dialect = self.dialect;
        self.writer
            .act(move |tx| {
                Box::pin(async move {
                    let added = add(tx, dialect, &plan, false, moment).await?;
                    added.ok_or_else(|| Refusal::Taken(Field::Slug).into())
                })
            })
            .await
    }

    /// Adds the programmes that come with the program, as far as no programme has their address yet, and says how many
    /// were added.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn stock_library(&self, plans: Vec<Plan>, moment: Moment) -> Result<usize> {
        let dialect = self.dialect;
        self.writer
            .act(move |tx| {
                Box::pin(async move {
                    let mut count = 0;
                    for plan in &plans {
                        count += usize::from(add(tx, dialect, plan, true, moment).await?.is_some());
                    }
                    Ok(count)
                })
            })
            .await
    }

    /// Lists every programme by name.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn programmes(&self) -> Result<Vec<Programme>> {
        let rows = sqlx::query(select!("order by name, id")).fetch_all(&self.reader).await?;
        rows.iter().map(read).collect()
    }

    /// Lists the programmes that a community is held against, the first chosen first.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn programmes_of(&self, community: CommunityId) -> Result<Vec<Programme>> {
        let rows = sqlx::query(select!(
            "join held_against on held_against.programme_id = programme.id
             where held_against.community_id = $1
             order by held_against.chosen_at, programme.id"
        ))
        .bind(community.0)
        .fetch_all(&self.reader)
        .await?;
        rows.iter().map(read).collect()
    }

    /// Returns a programme by its address, with all its goals.
    ///
    /// # Errors
    /// [`Refusal::Unknown`] if there is none.
    pub async fn programme(&self, slug: &str) -> Result<Arc<Tree>> {
        let id: Option<i64> = sqlx::query_scalar("select id from programme where slug = $1")
            .bind(slug)
            .fetch_optional(&self.reader)
            .await?;
        self.tree(ProgrammeId(id.ok_or(Refusal::Unknown(Noun::Programme))?)).await
    }

    /// Returns a programme by its id, with all its goals.
    ///
    /// # Errors
    /// [`Refusal::Unknown`] if there is none.
    pub async fn tree(&self, id: ProgrammeId) -> Result<Arc<Tree>> {
        if let Some(tree) = self.trees.kept(id) {
            return Ok(tree);
        }
        let row = sqlx::query(select!("where id = $1")).bind(id.0).fetch_optional(&self.reader).await?;
        let programme = read(&row.ok_or(Refusal::Unknown(Noun::Programme))?)?;
        let rows = sqlx::query(
            "select id, parent_id, top_id, code, title, text, weight_micros
             from goal
             where programme_id = $1
             order by position",
        )
        .bind(id.0)
        .fetch_all(&self.reader)
        .await?;
        let goals: Result<Vec<Row>> = rows.iter().map(read_goal).collect();
        let tree = Arc::new(Tree::grow(programme, goals?));
        self.trees.keep(id, &tree);
        Ok(tree)
    }

    /// Returns the programmes that a community is held against, the first chosen first.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn held_against(&self, community: CommunityId) -> Result<Vec<ProgrammeId>> {
        let ids: Vec<i64> = sqlx::query_scalar(
            "select programme_id
             from held_against
             where community_id = $1
             order by chosen_at, programme_id",
        )
        .bind(community.0)
        .fetch_all(&self.reader)
        .await?;
        Ok(ids.into_iter().map(ProgrammeId).collect())
    }

    /// Says whether a community is held against a programme.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn is_held_against(&self, community: CommunityId, programme: ProgrammeId) -> Result<bool> {
        let chosen: Option<i64> =
            sqlx::query_scalar("select chosen_at from held_against where community_id = $1 and programme_id = $2")
                .bind(community.0)
                .bind(programme.0)
                .fetch_optional(&self.reader)
                .await?;
        Ok(chosen.is_some())
    }

    /// Returns a goal that a community's issues can be linked to, with its programme: by the programme's address and the
    /// goal's number in it.
    ///
    /// # Errors
    /// [`Refusal::Unknown`] for a programme that is not there or that the community is not held against, and for a goal
    /// that it does not have.
    pub async fn goal(&self, community: CommunityId, slug: &str, number: usize) -> Result<(Programme, Goal)> {
        let tree = self.programme(slug).await?;
        let goal = tree.goal(number).ok_or(Refusal::Unknown(Noun::Goal))?;
        if !self.is_held_against(community, tree.programme.id).await? {
            return Err(Refusal::Unknown(Noun::Goal).into());
        }
        Ok((tree.programme.clone(), goal.clone()))
    }

    /// Holds the organiser's community against a programme. One it is held against already changes nothing.
    ///
    /// # Errors
    /// [`Refusal::Unknown`] if there is no such programme.
    pub async fn hold_against(&self, organiser: &Organiser, programme: ProgrammeId, moment: Moment) -> Result<()> {
        let (organiser, dialect) = (*organiser, self.dialect);
        self.writer
            .act(move |tx| {
                Box::pin(async move {
                    welcome(tx, &organiser, moment).await?;
                    let there: Option<i64> = sqlx::query_scalar("select id from programme where id = $1")
                        .bind(programme.0)
                        .fetch_optional(&mut *tx)
                        .await?;
                    there.ok_or(Refusal::Unknown(Noun::Programme))?;
                    let community = organiser.community();
                    let chosen = sqlx::query(
                        "insert into held_against (community_id, programme_id, chosen_at)
                         values ($1, $2, $3)
                         on conflict do nothing",
                    )
                    .bind(community.0)
                    .bind(programme.0)
                    .bind(moment.0)
                    .execute(&mut *tx)
                    .await?;
                    if chosen.rows_affected() > 0 {
                        let words = verify::programme::words(tx, programme).await?;
                        let deed = (Some(organiser.member()), Act::HoldAgainst { programme, words: Some(words) });
                        ledger::append(tx, dialect, community, moment, &[deed]).await?;
                    }
                    Ok(())
                })
            })
            .await
    }

    /// Holds the organiser's community against a programme no longer. Its links are kept for the day it is chosen again.
    ///
    /// # Errors
    /// [`Refusal::NothingToUndo`] if it was not held against this programme.
    pub async fn let_go(&self, organiser: &Organiser, programme: ProgrammeId, moment: Moment) -> Result<()> {
        let (organiser, dialect) = (*organiser, self.dialect);
        self.writer
            .act(move |tx| {
                Box::pin(async move {
                    welcome(tx, &organiser, moment).await?;
                    let community = organiser.community();
                    let gone = sqlx::query("delete from held_against where community_id = $1 and programme_id = $2")
                        .bind(community.0)
                        .bind(programme.0)
                        .execute(&mut *tx)
                        .await?;
                    if gone.rows_affected() == 0 {
                        return Err(Refusal::NothingToUndo.into());
                    }
                    let deed = (Some(organiser.member()), Act::LetGo { programme });
                    ledger::append(tx, dialect, community, moment, &[deed]).await?;
                    Ok(())
                })
            })
            .await
    }
}

impl Trees {
    fn kept(&self, id: ProgrammeId) -> Option<Arc<Tree>> {
        self.0.read().unwrap_or_else(PoisonError::into_inner).get(&id).cloned()
    }

    fn keep(&self, id: ProgrammeId, tree: &Arc<Tree>) {
        let mut trees = self.0.write().unwrap_or_else(PoisonError::into_inner);
        if trees.len() >= TREE_LIMIT {
            trees.clear();
        }
        trees.insert(id, Arc::clone(tree));
    }
}

/// Adds a programme; nothing if its address is taken.
async fn add(
    tx: &mut AnyConnection,
    dialect: Dialect,
    plan: &Plan,
    built_in: bool,
    moment: Moment,
) -> Result<Option<ProgrammeId>> {
    let id: ProgrammeId = fresh::id()?;
    let added = sqlx::query(
        "insert into programme
             (id, slug, name, publisher, territory, starts, ends, source_url, checked_on, verified, licence, weighting,
              built_in, added_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
         on conflict (slug) do nothing",
    )
    .bind(id.0)
    .bind(&plan.slug)
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
    .bind(i64::from(built_in))
    .bind(moment.0)
    .execute(&mut *tx)
    .await?;
    if added.rows_affected() == 0 {
        return Ok(None);
    }
    // The id and the top goal's id of each goal so far: a parent stands before its children.
    let mut grown: Vec<(GoalId, GoalId)> = Vec::with_capacity(plan.goals.len());
    let mut rows = Vec::with_capacity(plan.goals.len());
    for (position, goal) in (0_i64..).zip(&plan.goals) {
        let goal_id: GoalId = fresh::id()?;
        let parent = goal.parent.and_then(|place| grown.get(place)).copied();
        let top = parent.map_or(goal_id, |(_, top)| top);
        grown.push((goal_id, top));
        let parent = parent.map(|(parent, _)| parent);
        rows.push((goal_id, id, parent, top, position, &goal.code, &goal.title, &goal.text, goal.weight_micros));
    }
    sqlx::query(INSERT_GOALS.text(dialect)).bind(serde_json::to_string(&rows)?).execute(tx).await?;
    Ok(Some(id))
}

fn read(row: &AnyRow) -> Result<Programme> {
    let weighting: String = row.try_get("weighting")?;
    Ok(Programme {
        id: ProgrammeId(row.try_get("id")?),
        slug: row.try_get("slug")?,
        name: row.try_get("name")?,
        publisher: row.try_get("publisher")?,
        territory: row.try_get("territory")?,
        starts: row.try_get("starts")?,
        ends: row.try_get("ends")?,
        source_url: row.try_get("source_url")?,
        checked_on: row.try_get("checked_on")?,
        verified: row.try_get::<i64, _>("verified")? != 0,
        licence: row.try_get("licence")?,
        weighting: Weighting::parse(&weighting).map_err(|_| Error::unreadable("weighting", weighting))?,
        built_in: row.try_get::<i64, _>("built_in")? != 0,
        added_at: Moment(row.try_get("added_at")?),
        tops: row.try_get("tops")?,
        goals: row.try_get("goals")?,
    })
}

fn read_goal(row: &AnyRow) -> Result<Row> {
    Ok(Row {
        id: GoalId(row.try_get("id")?),
        parent: row.try_get::<Option<i64>, _>("parent_id")?.map(GoalId),
        top: GoalId(row.try_get("top_id")?),
        goal: PlanGoal {
            parent: None,
            code: row.try_get("code")?,
            title: row.try_get("title")?,
            text: row.try_get("text")?,
            weight_micros: row.try_get("weight_micros")?,
        },
    })
}
