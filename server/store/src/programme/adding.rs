//! Adding programmes: to the library, for everybody, or to one community's own.

use agenda::Refusal;
use agenda::id::{CommunityId, GoalId, ProgrammeId};
use agenda::member::Organiser;
use agenda::moment::Moment;
use agenda::programme::{Author, Plan};
use agenda::refusal::Field;
use sqlx::AnyConnection;

use crate::bulk::{Bulk, bulk};
use crate::db::Dialect;
use crate::member::welcome;
use crate::{Result, Store, fresh};

/// How many addresses are tried for a programme whose first one is taken.
const ADDRESS_TRIES: usize = 99;

const INSERT_GOALS: Bulk = bulk!(
    "insert into goal (id, programme_id, parent_id, top_id, position, code, title, text, weight_micros)
     select id, programme_id, parent_id, top_id, position, code, title, text, weight_micros",
    row(id bigint 0, programme_id bigint 1, parent_id bigint 2, top_id bigint 3, position bigint 4, code text 5,
        title text 6, text text 7, weight_micros bigint 8),
    ""
);

/// Inserts goals, and changes those that are there.
pub(super) const GOALS_OR_CHANGED: Bulk = bulk!(
    "insert into goal (id, programme_id, parent_id, top_id, position, code, title, text, weight_micros)
     select id, programme_id, parent_id, top_id, position, code, title, text, weight_micros",
    row(id bigint 0, programme_id bigint 1, parent_id bigint 2, top_id bigint 3, position bigint 4, code text 5,
        title text 6, text text 7, weight_micros bigint 8),
    "where true on conflict (id) do update
     set parent_id = excluded.parent_id, top_id = excluded.top_id, position = excluded.position, code = excluded.code,
         title = excluded.title, text = excluded.text, weight_micros = excluded.weight_micros"
);

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
                    let added = add(tx, dialect, &plan, Origin::Operator, moment).await?;
                    added.ok_or_else(|| Refusal::Taken(Field::Slug).into())
                })
            })
            .await
    }

    /// Adds a programme with all its goals to the library of the organiser's community. Where its address is taken it gets
    /// the next one that is free: `plan-2` after `plan`. Returns the address.
    ///
    /// # Errors
    /// [`Refusal::Taken`] if there is none such.
    pub async fn add_own_programme(&self, organiser: &Organiser, plan: Plan, moment: Moment) -> Result<String> {
        let (organiser, dialect) = (*organiser, self.dialect);
        self.writer
            .act(move |tx| {
                Box::pin(async move {
                    welcome(tx, &organiser, moment).await?;
                    let origin = Origin::Community(organiser.community());
                    for number in 1..=ADDRESS_TRIES {
                        let mut plan = plan.clone();
                        if number > 1 {
                            plan.slug = format!("{}-{number}", plan.slug);
                        }
                        if add(tx, dialect, &plan, origin, moment).await?.is_some() {
                            return Ok(plan.slug);
                        }
                    }
                    Err(Refusal::Taken(Field::Name).into())
                })
            })
            .await
    }

    /// Adds the programmes that come with the program, as far as no programme has their address yet, and says how many
    /// were added.
    ///
    /// # Errors
    /// [`crate::Error::Database`].
    pub async fn stock_library(&self, plans: Vec<Plan>, moment: Moment) -> Result<usize> {
        let dialect = self.dialect;
        self.writer
            .act(move |tx| {
                Box::pin(async move {
                    let mut count = 0;
                    for plan in &plans {
                        count += usize::from(add(tx, dialect, plan, Origin::Library, moment).await?.is_some());
                    }
                    Ok(count)
                })
            })
            .await
    }
}

/// Who brought a programme in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Origin {
    /// It came with the program.
    Library,
    /// Whoever runs the server.
    Operator,
    /// An organiser of this community, for it alone.
    Community(CommunityId),
}

impl Origin {
    const fn author(self) -> Author {
        match self {
            Self::Library => Author::Library,
            Self::Operator => Author::Operator,
            Self::Community(_) => Author::Organiser,
        }
    }
}

/// Adds a programme; nothing if its address is taken.
pub(super) async fn add(
    tx: &mut AnyConnection,
    dialect: Dialect,
    plan: &Plan,
    origin: Origin,
    moment: Moment,
) -> Result<Option<ProgrammeId>> {
    let id: ProgrammeId = fresh::id()?;
    let community = if let Origin::Community(community) = origin { Some(community.0) } else { None };
    let added = sqlx::query(
        "insert into programme
             (id, slug, name, publisher, territory, starts, ends, source_url, checked_on, verified, licence, weighting,
              built_in, community_id, author, added_at, changed_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $16)
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
    .bind(i64::from(origin == Origin::Library))
    .bind(community)
    .bind(origin.author().word())
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
