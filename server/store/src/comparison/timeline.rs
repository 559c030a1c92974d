//! Timelines: the last figures of each edition and version of a programme, and of each month of the whole community, which
//! stay when their report has made room for a later one.

use agenda::compare::timeline::{Figures, Point, PointOf};
use agenda::id::{CommunityId, EditionId, ProgrammeId};
use agenda::moment::Moment;
use agenda::programme::Programme;
use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row as _};

use super::report::Kept;
use super::{Ours, Theirs, theirs};
use crate::{Result, Store};

/// A point as it enters: whose, against what, and the figures as JSON.
pub(super) struct Entry {
    ours: Ours,
    theirs: Theirs,
    ledger_number: i64,
    made_at: Moment,
    figures: String,
}

impl Entry {
    /// Takes the point out of a report.
    pub(super) fn of(ours: Ours, programme: &Programme, kept: &Kept) -> Result<Self> {
        let figures = serde_json::to_string(&Figures::of(&kept.reported))?;
        let (ledger_number, made_at) = (kept.ledger_number, kept.made_at);
        Ok(Self { ours, theirs: theirs(programme), ledger_number, made_at, figures })
    }

    /// Keeps the point in the place of the one before of the same edition and version, or of the same month, unless that
    /// rests on a later act.
    pub(super) async fn keep(self, tx: &mut AnyConnection) -> Result<()> {
        let (programme, version) = self.theirs;
        let month = match self.ours {
            Ours::Community(_) => self.made_at.month(),
            Ours::Edition(..) => String::new(),
        };
        sqlx::query(
            "insert into timeline (community_id, edition_id, programme_id, version, month, ledger_number, made_at, figures)
             values ($1, $2, $3, $4, $5, $6, $7, $8)
             on conflict (community_id, programme_id, edition_id, version, month) do update
             set ledger_number = excluded.ledger_number, made_at = excluded.made_at, figures = excluded.figures
             where timeline.ledger_number <= excluded.ledger_number",
        )
        .bind(self.ours.community().0)
        .bind(self.ours.edition_number())
        .bind(programme.0)
        .bind(version)
        .bind(month)
        .bind(self.ledger_number)
        .bind(self.made_at.0)
        .bind(self.figures)
        .execute(tx)
        .await?;
        Ok(())
    }
}

impl Store {
    /// Returns every point that is kept of a community and a programme, in no order; see [`agenda::compare::timeline::Line::all`].
    /// One that this version of the program cannot read is left out.
    ///
    /// # Errors
    /// [`crate::Error::Database`].
    pub async fn timeline(&self, community: CommunityId, programme: ProgrammeId) -> Result<Vec<Point>> {
        let rows = sqlx::query(
            "select timeline.version, timeline.month, timeline.ledger_number, timeline.made_at, timeline.figures,
                    agenda.number as agenda_number, edition.number, edition.title, edition.published_at
             from timeline
             left join edition on edition.id = timeline.edition_id
             left join agenda on agenda.id = edition.agenda_id
             where timeline.community_id = $1 and timeline.programme_id = $2",
        )
        .bind(community.0)
        .bind(programme.0)
        .fetch_all(&self.reader)
        .await?;
        let mut points = Vec::with_capacity(rows.len());
        for row in &rows {
            let figures: String = row.try_get("figures")?;
            match serde_json::from_str(&figures) {
                Ok(figures) => points.push(read(row, figures)?),
                Err(error) => tracing::warn!(%error, %community, "a point of a timeline cannot be read"),
            }
        }
        Ok(points)
    }

    /// Lists the editions that have no point beside any version of a programme: those that were followed by another before
    /// there was a timeline, or before the community was held against the programme.
    ///
    /// # Errors
    /// [`crate::Error::Database`].
    pub async fn editions_without_a_point(&self, community: CommunityId, programme: ProgrammeId) -> Result<Vec<Ours>> {
        let editions = sqlx::query_scalar(
            "select edition.id
             from edition
             join agenda on agenda.id = edition.agenda_id
             left join timeline on timeline.community_id = agenda.community_id
                 and timeline.programme_id = $2 and timeline.edition_id = edition.id
             where agenda.community_id = $1 and timeline.version is null
             order by edition.id",
        )
        .bind(community.0)
        .bind(programme.0)
        .fetch_all(&self.reader)
        .await?;
        Ok(editions.into_iter().map(|edition| Ours::Edition(community, EditionId(edition))).collect())
    }

    /// Keeps the point of a report that is not kept itself: of an edition that another one has followed.
    ///
    /// # Errors
    /// [`crate::Error::Database`].
    pub async fn keep_point(&self, ours: Ours, programme: &Programme, kept: &Kept) -> Result<()> {
        let entry = Entry::of(ours, programme, kept)?;
        self.writer.act(move |tx| Box::pin(entry.keep(tx))).await
    }
}

fn read(row: &AnyRow, figures: Figures) -> Result<Point> {
    let edition = match row.try_get::<Option<i64>, _>("agenda_number")? {
        None => None,
        Some(agenda) => Some(PointOf {
            agenda,
            number: row.try_get("number")?,
            title: row.try_get("title")?,
            published_at: Moment(row.try_get("published_at")?),
        }),
    };
    Ok(Point {
        edition,
        month: row.try_get("month")?,
        version: row.try_get("version")?,
        ledger_number: row.try_get("ledger_number")?,
        made_at: Moment(row.try_get("made_at")?),
        figures,
    })
}
