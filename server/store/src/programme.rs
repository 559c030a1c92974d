//! Programmes: reading any version of them, each at an address of its own. A version never changes, so that trees are kept
//! in memory.

mod adding;
mod changing;
mod choosing;
mod removing;

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use agenda::Refusal;
use agenda::id::{CommunityId, GoalId, ProgrammeId};
use agenda::moment::Moment;
use agenda::programme::{Author, Plan, PlanGoal, Programme, Removed, Row, Tree, Version, Weighting, parted};
use agenda::refusal::Noun;
use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row as _};

use crate::db::begin_reading;
use crate::{Error, Result, Store};
pub use changing::Imported;

/// The most trees that are kept in memory.
const TREE_LIMIT: usize = 64;

/// The trees read so far. Cloning is cheap: all clones share them.
#[derive(Clone, Debug, Default)]
pub(crate) struct Trees(Arc<RwLock<HashMap<Standing, Arc<Tree>>>>);

/// Everything on which a tree depends: which version of which programme it is, whether that is the latest, and when the
/// programme was taken out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Standing {
    id: ProgrammeId,
    version: i64,
    latest: i64,
    removed_at: Option<i64>,
}

/// A goal of an earlier version as it is kept: its id, its parent's and its top goal's, code, title, text and weight.
pub(crate) type KeptGoal = (i64, Option<i64>, i64, String, String, String, Option<i64>);

/// The columns that [`read`] needs.
macro_rules! select {
    ($rest:literal) => {
        concat!(
            "select programme.id, programme.slug, programme.name, programme.publisher, programme.territory,
                    programme.starts, programme.ends, programme.source_url, programme.checked_on, programme.verified,
                    programme.licence, programme.weighting, programme.built_in, programme.community_id,
                    programme.added_at, programme.version, programme.version as latest, programme.author,
                    programme.changed_at, programme.removed_at, programme.removed_reason,
                    (select count(*) from goal
                     where goal.programme_id = programme.id and goal.position >= 0) as goals,
                    (select count(*) from goal
                     where goal.programme_id = programme.id and goal.position >= 0 and goal.parent_id is null) as tops
             from programme ",
            $rest
        )
    };
}

impl Store {
    /// Lists the programmes of the library and those that the community added itself, by name; also those of its own that
    /// were taken out.
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

    /// Returns a programme as its file would say it, by its address, which may name a version.
    ///
    /// # Errors
    /// [`Refusal::Unknown`] if there is none.
    pub async fn plan(&self, address: &str) -> Result<Plan> {
        Ok(self.version_at(address).await?.plan())
    }

    /// Returns a version of a programme by its address; without a number behind it, the latest.
    ///
    /// # Errors
    /// [`Refusal::Unknown`] if there is none.
    pub async fn version_at(&self, address: &str) -> Result<Version> {
        let standing = self.standing(address).await?;
        let mut tx = self.reader.begin_with(begin_reading(self.dialect)).await?;
        let version = read_version(&mut tx, standing.id, Some(standing.version)).await?;
        tx.rollback().await?;
        Ok(version)
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

    /// Returns a programme by its address, with all its goals. The address may name a version, as `sdg@1` does.
    ///
    /// # Errors
    /// [`Refusal::Unknown`] if there is none.
    pub async fn programme(&self, address: &str) -> Result<Arc<Tree>> {
        let standing = self.standing(address).await?;
        self.grown(standing).await
    }

    /// Returns the latest version of a programme by its id, with all its goals.
    ///
    /// # Errors
    /// [`Refusal::Unknown`] if there is none.
    pub async fn tree(&self, id: ProgrammeId) -> Result<Arc<Tree>> {
        let row = sqlx::query("select id, version, removed_at from programme where id = $1")
            .bind(id.0)
            .fetch_optional(&self.reader)
            .await?;
        let standing = Standing::read(&row.ok_or(Refusal::Unknown(Noun::Programme))?)?;
        self.grown(standing).await
    }

    /// Finds which version of which programme an address means.
    async fn standing(&self, address: &str) -> Result<Standing> {
        let (slug, version) = parted(address);
        let row = sqlx::query("select id, version, removed_at from programme where slug = $1")
            .bind(slug)
            .fetch_optional(&self.reader)
            .await?;
        let standing = Standing::read(&row.ok_or(Refusal::Unknown(Noun::Programme))?)?;
        match version {
            None => Ok(standing),
            Some(version) if (1..=standing.latest).contains(&version) => Ok(Standing { version, ..standing }),
            Some(_) => Err(Refusal::Unknown(Noun::Programme).into()),
        }
    }

    async fn grown(&self, standing: Standing) -> Result<Arc<Tree>> {
        if let Some(tree) = self.trees.kept(standing) {
            return Ok(tree);
        }
        let mut tx = self.reader.begin_with(begin_reading(self.dialect)).await?;
        let asked = (standing.version < standing.latest).then_some(standing.version);
        let Version { programme, rows } = read_version(&mut tx, standing.id, asked).await?;
        tx.rollback().await?;
        // What was read is newer than what was asked for when somebody has just changed it.
        let standing = Standing::of(&programme);
        let tree = Arc::new(Tree::grow(programme, rows));
        self.trees.keep(standing, &tree);
        Ok(tree)
    }
}

impl Standing {
    fn read(row: &AnyRow) -> Result<Self> {
        let latest = row.try_get("version")?;
        let (id, removed_at) = (ProgrammeId(row.try_get("id")?), row.try_get("removed_at")?);
        Ok(Self { id, version: latest, latest, removed_at })
    }

    fn of(programme: &Programme) -> Self {
        let removed_at = programme.removed.as_ref().map(|removed| removed.at.0);
        Self { id: programme.id, version: programme.version, latest: programme.latest, removed_at }
    }
}

impl Trees {
    fn kept(&self, standing: Standing) -> Option<Arc<Tree>> {
        self.0.read().unwrap_or_else(PoisonError::into_inner).get(&standing).cloned()
    }

    fn keep(&self, standing: Standing, tree: &Arc<Tree>) {
        let mut trees = self.0.write().unwrap_or_else(PoisonError::into_inner);
        if trees.len() >= TREE_LIMIT {
            trees.clear();
        }
        trees.insert(standing, Arc::clone(tree));
    }
}

/// Reads one version of a programme in a snapshot; the latest, unless an earlier one is asked for.
///
/// # Errors
/// [`Refusal::Unknown`] if there is none.
pub(crate) async fn read_version(tx: &mut AnyConnection, id: ProgrammeId, version: Option<i64>) -> Result<Version> {
    let row = sqlx::query(select!("where id = $1")).bind(id.0).fetch_optional(&mut *tx).await?;
    let latest = read(&row.ok_or(Refusal::Unknown(Noun::Programme))?)?;
    match version.filter(|version| *version != latest.version) {
        None => Ok(Version { rows: read_goals(tx, id, true).await?, programme: latest }),
        Some(version) => read_earlier(tx, latest, version).await,
    }
}

/// Reads the goals of a programme's latest version, in order, or those that earlier versions had and it has not.
pub(crate) async fn read_goals(tx: &mut AnyConnection, id: ProgrammeId, standing: bool) -> Result<Vec<Row>> {
    let rows = sqlx::query(
        "select id, parent_id, top_id, code, title, text, weight_micros
         from goal
         where programme_id = $1 and (position >= 0) = ($2 = 1)
         order by position",
    )
    .bind(id.0)
    .bind(i64::from(standing))
    .fetch_all(tx)
    .await?;
    rows.iter().map(read_goal).collect()
}

/// Reads an earlier version; `latest` says what does not change from one to the next.
async fn read_earlier(tx: &mut AnyConnection, latest: Programme, version: i64) -> Result<Version> {
    let row = sqlx::query(
        "select name, publisher, territory, starts, ends, source_url, checked_on, verified, licence, weighting, author,
                changed_at, goals
         from programme_version
         where programme_id = $1 and version = $2",
    )
    .bind(latest.id.0)
    .bind(version)
    .fetch_optional(tx)
    .await?;
    let row = row.ok_or(Refusal::Unknown(Noun::Programme))?;
    let goals: String = row.try_get("goals")?;
    let goals: Vec<KeptGoal> = serde_json::from_str(&goals)?;
    let rows: Vec<Row> = goals.into_iter().map(kept_goal).collect();
    let count = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    let (goals, tops) = (count(rows.len()), count(rows.iter().filter(|row| row.parent.is_none()).count()));
    let programme = Programme { version, goals, tops, ..described(&row, latest)? };
    Ok(Version { programme, rows })
}

/// Takes from a row what a version says of the whole, and all else from `programme`.
fn described(row: &AnyRow, programme: Programme) -> Result<Programme> {
    let weighting: String = row.try_get("weighting")?;
    let author: String = row.try_get("author")?;
    Ok(Programme {
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
        author: Author::parse(&author).map_err(|_| Error::unreadable("author", author))?,
        changed_at: Moment(row.try_get("changed_at")?),
        ..programme
    })
}

fn read(row: &AnyRow) -> Result<Programme> {
    let removed = row.try_get::<Option<i64>, _>("removed_at")?.map(|at| {
        let reason = row.try_get::<Option<String>, _>("removed_reason")?.unwrap_or_default();
        Ok::<_, Error>(Removed { at: Moment(at), reason })
    });
    let whole = Programme {
        id: ProgrammeId(row.try_get("id")?),
        slug: row.try_get("slug")?,
        name: String::new(),
        publisher: String::new(),
        territory: String::new(),
        starts: String::new(),
        ends: String::new(),
        source_url: String::new(),
        checked_on: String::new(),
        verified: false,
        licence: String::new(),
        weighting: Weighting::Equal,
        built_in: row.try_get::<i64, _>("built_in")? != 0,
        community: row.try_get::<Option<i64>, _>("community_id")?.map(CommunityId),
        added_at: Moment(row.try_get("added_at")?),
        version: row.try_get("version")?,
        latest: row.try_get("latest")?,
        author: Author::Operator,
        changed_at: Moment(0),
        removed: removed.transpose()?,
        tops: row.try_get("tops")?,
        goals: row.try_get("goals")?,
    };
    described(row, whole)
}

fn read_goal(row: &AnyRow) -> Result<Row> {
    Ok(kept_goal((
        row.try_get("id")?,
        row.try_get("parent_id")?,
        row.try_get("top_id")?,
        row.try_get("code")?,
        row.try_get("title")?,
        row.try_get("text")?,
        row.try_get("weight_micros")?,
    )))
}

fn kept_goal((id, parent, top, code, title, text, weight_micros): KeptGoal) -> Row {
    let goal = PlanGoal { parent: None, code, title, text, weight_micros };
    Row { id: GoalId(id), parent: parent.map(GoalId), top: GoalId(top), goal }
}
