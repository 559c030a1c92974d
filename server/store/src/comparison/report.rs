//! Reports: a comparison with everything that is worked out in the background, kept with the act it rests on.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{Arc, Mutex, PoisonError};

use agenda::compare::{Compared, Reported};
use agenda::id::{CommunityId, EditionId};
use agenda::moment::Moment;
use agenda::programme::{Programme, Tree};
use sqlx::Row as _;
use tokio::task::spawn_blocking;

use super::{Gathered, Ours, Theirs, gathered, theirs, timeline};
use crate::analysis::{Stale, keep};
use crate::{Error, Result, Store};

/// The name of all reports, for the claim on the work, and the beginning of the name of each one's row. Its number rises
/// when what is kept looks different, so that an upgraded server makes all anew and does not read what it cannot
/// understand.
pub const REPORT: &str = "report-6";

/// The most reports that are held in memory.
const LIMIT: usize = 64;

/// A report with what it rests on.
#[derive(Clone, Debug, PartialEq)]
pub struct Kept {
    /// The number of the last act it rests on.
    pub ledger_number: i64,
    /// When it was made.
    pub made_at: Moment,
    /// The report.
    pub reported: Reported,
}

/// The last reports that were read, in memory, so that a page does not read one again that has not changed.
#[derive(Clone, Debug, Default)]
pub(crate) struct Recent(Arc<Mutex<Reports>>);

/// A report for each side of ours and version of a programme.
type Reports = HashMap<(Ours, Theirs), Arc<Kept>>;

impl Recent {
    fn at(&self, key: (Ours, Theirs), ledger_number: i64, made_at: Moment) -> Option<Arc<Kept>> {
        let recent = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let kept = recent.get(&key)?;
        (kept.ledger_number == ledger_number && kept.made_at == made_at).then(|| Arc::clone(kept))
    }

    fn put(&self, key: (Ours, Theirs), kept: &Arc<Kept>) {
        let mut recent = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if recent.len() >= LIMIT && !recent.contains_key(&key) {
            recent.clear();
        }
        recent.insert(key, Arc::clone(kept));
    }
}

/// Returns the name under which a report is kept, such as `report-6-24.1-0`: of which programme and version and which
/// edition, 0 for the whole community. So the last report of an earlier version stays.
fn name(ours: Ours, programme: &Programme) -> String {
    format!("{REPORT}-{}.{}-{}", programme.id, programme.version, ours.edition_number())
}

impl Store {
    /// Reads everything that a report of our issues against a programme rests on.
    ///
    /// # Errors
    /// [`agenda::Refusal::Unknown`] for an edition of another community.
    pub async fn gather(&self, ours: Ours, tree: &Tree) -> Result<Gathered> {
        Gathered::read(self, ours, tree).await
    }

    /// Returns the last report of our issues against a version of a programme, if one was made that this version of the program can
    /// read: one that it cannot read is no loss, because it is made anew.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn report(&self, ours: Ours, programme: &Programme) -> Result<Option<Arc<Kept>>> {
        let (community, name) = (ours.community(), name(ours, programme));
        let head = sqlx::query("select ledger_number, made_at from analysis where community_id = $1 and name = $2")
            .bind(community.0)
            .bind(name.as_str())
            .fetch_optional(&self.reader)
            .await?;
        let Some(head) = head else { return Ok(None) };
        let key = (ours, theirs(programme));
        let recent = self.reports.at(key, head.try_get("ledger_number")?, Moment(head.try_get("made_at")?));
        if recent.is_some() {
            return Ok(recent);
        }
        let Some((ledger_number, made_at, result)) = self.kept_result(community, &name).await? else { return Ok(None) };
        let read = spawn_blocking(move || serde_json::from_str(&result)).await;
        let reported = match read.map_err(|_| Error::Stopping)? {
            Ok(reported) => reported,
            Err(error) => {
                tracing::warn!(%error, name, "a report cannot be read");
                return Ok(None);
            }
        };
        let kept = Arc::new(Kept { ledger_number, made_at, reported });
        self.reports.put(key, &kept);
        Ok(Some(kept))
    }

    /// Keeps a report, unless one that rests on a later act is there, and with it its point of the timeline.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn keep_report(&self, ours: Ours, programme: &Programme, kept: &Kept) -> Result<()> {
        let (community, name) = (ours.community(), name(ours, programme));
        let (ledger_number, made_at) = (kept.ledger_number, kept.made_at);
        let result = serde_json::to_string(&kept.reported)?;
        let point = timeline::Entry::of(ours, programme, kept)?;
        self.writer
            .act(move |tx| {
                Box::pin(async move {
                    keep(tx, community, name, ledger_number, made_at, result).await?;
                    point.keep(tx).await
                })
            })
            .await
    }

    /// Gives a report the names that issues and goals have by now, ready to be shown. What was taken out since has no name
    /// any more.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn named(&self, ours: Ours, tree: &Tree, kept: &Kept) -> Result<Compared> {
        let (community, reported) = (ours.community(), &kept.reported);
        let comparison = reported.report.comparison.clone();
        let issues: BTreeSet<_> = comparison.ours.iter().map(|share| share.issue).collect();
        let issues = self.issue_names(community, None, &issues).await?;
        Ok(Compared {
            programme: tree.programme.clone(),
            held: self.held_against(community).await?.contains(&tree.programme.id),
            comparison,
            issues: issues.into_iter().map(|(issue, (named, _))| (issue, named)).collect(),
            goals: gathered::names(tree, &reported.links),
            links: reported.links.clone(),
            none_fits: reported.none_fits.clone(),
            stories: BTreeMap::new(),
            judges: reported.judges,
            ledger_number: kept.ledger_number,
            worked_out_at: kept.made_at,
        })
    }

    /// Lists the communities that have a report to be made: against a programme that they are held against, none rests on
    /// their last act yet.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn stale_reports(&self) -> Result<Vec<Stale>> {
        let rows = sqlx::query(
            "select distinct ledger_head.community_id, ledger_head.number
             from ledger_head
             join held_against on held_against.community_id = ledger_head.community_id
             join programme on programme.id = held_against.programme_id
             left join analysis on analysis.community_id = ledger_head.community_id
                 and analysis.name = $1 || '-' || cast(programme.id as text) || '.' || cast(programme.version as text)
                     || '-0'
             where analysis.ledger_number is null or analysis.ledger_number < ledger_head.number
             order by ledger_head.community_id",
        )
        .bind(REPORT)
        .fetch_all(&self.reader)
        .await?;
        rows.iter().map(Stale::read).collect()
    }

    /// Lists what a community is to have reports of: the latest edition of each agenda and then the whole community, whose
    /// reports say that all are made.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn sides_to_report(&self, community: CommunityId) -> Result<Vec<Ours>> {
        let editions = sqlx::query_scalar(
            "select max(edition.id)
             from edition
             join agenda on agenda.id = edition.agenda_id
             where agenda.community_id = $1
             group by agenda.id
             order by agenda.id",
        )
        .bind(community.0)
        .fetch_all(&self.reader)
        .await?;
        let editions = editions.into_iter().map(|edition| Ours::Edition(community, EditionId(edition)));
        Ok(editions.chain([Ours::Community(community)]).collect())
    }
}
