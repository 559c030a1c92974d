//! Programmes: reading them, and choosing those a community is held against. What was added never changes, so that trees
//! are kept in memory.

mod adding;

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use agenda::Refusal;
use agenda::id::{CommunityId, GoalId, ProgrammeId};
use agenda::ledger::Act;
use agenda::member::Organiser;
use agenda::moment::Moment;
use agenda::programme::{Goal, Plan, PlanGoal, Programme, Row, Tree, Weighting};
use agenda::refusal::Noun;
use sqlx::Row as _;
use sqlx::any::AnyRow;

use crate::member::welcome;
use crate::{Error, Result, Store, ledger, verify};

/// The most trees that are kept in memory.
const TREE_LIMIT: usize = 64;

/// The trees read so far. Cloning is cheap: all clones share them.
#[derive(Clone, Debug, Default)]
pub(crate) struct Trees(Arc<RwLock<HashMap<ProgrammeId, Arc<Tree>>>>);

/// The columns that [`read`] needs.
macro_rules! select {
    ($rest:literal) => {
        concat!(
            "select programme.id, programme.slug, programme.name, programme.publisher, programme.territory,
                    programme.starts, programme.ends, programme.source_url, programme.checked_on, programme.verified,
                    programme.licence, programme.weighting, programme.built_in, programme.community_id,
                    programme.added_at,
                    (select count(*) from goal where goal.programme_id = programme.id) as goals,
                    (select count(*) from goal
                     where goal.programme_id = programme.id and goal.parent_id is null) as tops
             from programme ",
            $rest
        )
    };
}

impl Store {
    /// Lists the programmes of the library and those that the community added itself, by name.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn programmes(&self, community: CommunityId) -> Result<Vec<Programme>> {
        let rows = sqlx::query(select!("where community_id is null or community_id = $1 order by name, id"))
            .bind(community.0)
            .fetch_all(&self.reader)
            .await?;
        rows.iter().map(read).collect()
    }

    /// Returns a programme as its file would say it.
    ///
    /// # Errors
    /// [`Refusal::Unknown`] if there is none.
    pub async fn plan(&self, slug: &str) -> Result<Plan> {
        let row = sqlx::query(select!("where slug = $1")).bind(slug).fetch_optional(&self.reader).await?;
        let programme = read(&row.ok_or(Refusal::Unknown(Noun::Programme))?)?;
        let rows = self.goals(programme.id).await?;
        let places: HashMap<GoalId, usize> = rows.iter().zip(0..).map(|(row, place)| (row.id, place)).collect();
        let goals = rows.into_iter().map(|row| {
            let parent = row.parent.and_then(|parent| places.get(&parent)).copied();
            PlanGoal { parent, ..row.goal }
        });
        Ok(Plan {
            goals: goals.collect(),
            slug: programme.slug,
            name: programme.name,
            publisher: programme.publisher,
            territory: programme.territory,
            starts: programme.starts,
            ends: programme.ends,
            source_url: programme.source_url,
            checked_on: programme.checked_on,
            verified: programme.verified,
            licence: programme.licence,
            weighting: programme.weighting,
        })
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
        let tree = Arc::new(Tree::grow(programme, self.goals(id).await?));
        self.trees.keep(id, &tree);
        Ok(tree)
    }

    async fn goals(&self, id: ProgrammeId) -> Result<Vec<Row>> {
        let rows = sqlx::query(
            "select id, parent_id, top_id, code, title, text, weight_micros
             from goal
             where programme_id = $1
             order by position",
        )
        .bind(id.0)
        .fetch_all(&self.reader)
        .await?;
        rows.iter().map(read_goal).collect()
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
        community: row.try_get::<Option<i64>, _>("community_id")?.map(CommunityId),
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
