//! Themes: everybody's piles read in one snapshot, and the last themes that were found, kept with the act they rest on.

use std::collections::BTreeMap;

use agenda::id::{CommunityId, IssueId, MemberId, PileId};
use agenda::moment::Moment;
use agenda::pile::folded;
use agenda::theme::{Piles, Sorted, Suggested, Themes, suggest};
use serde::{Deserialize, Serialize};
use sqlx::{AnyConnection, Row as _};
use tokio::task::spawn_blocking;

use crate::db::begin_reading;
use crate::theme_name::taken;
use crate::{Error, Result, Store};

/// The name of the themes' row. Its number rises when what is kept looks different.
const THEMES: &str = "themes-1";

/// Everybody's piles in a community, after the same act of its ledger.
#[derive(Clone, Debug, Default)]
pub struct Sorting {
    ledger_number: i64,
    language: String,
    /// The titles of the issues that were not taken out.
    issues: BTreeMap<IssueId, String>,
    sorted: Vec<Sorted>,
    /// What piles are called, but for names that a steward took out.
    titles: BTreeMap<PileId, String>,
}

/// The themes with what they rest on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Kept {
    /// The number of the last act that they rest on.
    pub ledger_number: i64,
    /// When they were made.
    pub made_at: Moment,
    /// The themes.
    pub themes: Themes,
    /// What the text rules would put together.
    pub suggested: Vec<Suggested>,
}

impl Sorting {
    pub(crate) async fn read(tx: &mut AnyConnection, community: CommunityId) -> Result<Self> {
        let head = sqlx::query(
            "select ledger_head.number, community.language
             from ledger_head
             join community on community.id = ledger_head.community_id
             where ledger_head.community_id = $1",
        )
        .bind(community.0)
        .fetch_one(&mut *tx)
        .await?;
        let issues = sqlx::query("select id, title from issue where community_id = $1 and removed_at is null")
            .bind(community.0)
            .fetch_all(&mut *tx)
            .await?;
        let issues = issues.iter().map(|row| Ok((IssueId(row.try_get("id")?), row.try_get("title")?)));
        let issues = issues.collect::<Result<_>>()?;
        let sorted = sqlx::query(
            "select pile_issue.member_id, pile_issue.issue_id, pile_issue.pile_id
             from issue
             join pile_issue on pile_issue.issue_id = issue.id
             where issue.community_id = $1 and issue.removed_at is null",
        )
        .bind(community.0)
        .fetch_all(&mut *tx)
        .await?;
        let sorted = sorted.iter().map(|row| {
            Ok(Sorted {
                member: MemberId(row.try_get("member_id")?),
                issue: IssueId(row.try_get("issue_id")?),
                pile: PileId(row.try_get("pile_id")?),
            })
        });
        let sorted = sorted.collect::<Result<_>>()?;
        let titles = sqlx::query(
            "select pile.id, pile.title
             from member
             join pile on pile.member_id = member.id
             where member.community_id = $1 and pile.title <> ''",
        )
        .bind(community.0)
        .fetch_all(&mut *tx)
        .await?;
        let titles = titles.iter().map(|row| Ok((PileId(row.try_get("id")?), row.try_get("title")?)));
        let mut titles = titles.collect::<Result<BTreeMap<PileId, String>>>()?;
        let taken = taken(tx, community).await?;
        titles.retain(|_, title| !taken.contains(&folded(title)));
        let (ledger_number, language) = (head.try_get("number")?, head.try_get("language")?);
        Ok(Self { ledger_number, language, issues, sorted, titles })
    }

    /// Finds the themes.
    pub(crate) fn themes(&self) -> Themes {
        let Self { language, issues, sorted, titles, .. } = self;
        Piles { sorted, titles, issues, language }.themes()
    }

    /// Finds the themes and what to suggest beside them; call it where nobody waits.
    pub fn work_out(&self, moment: Moment) -> Kept {
        Kept {
            ledger_number: self.ledger_number,
            made_at: moment,
            themes: self.themes(),
            suggested: suggest(&self.issues, &self.language),
        }
    }
}

impl Store {
    /// Reads everybody's piles.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn sorting(&self, community: CommunityId) -> Result<Sorting> {
        let mut tx = self.reader.begin_with(begin_reading(self.dialect)).await?;
        let sorting = Sorting::read(&mut tx, community).await?;
        tx.rollback().await?;
        Ok(sorting)
    }

    /// Finds the themes anew and keeps them, for whoever waits to see them changed.
    ///
    /// # Errors
    /// As [`Store::keep_themes`].
    pub async fn refresh_themes(&self, community: CommunityId, moment: Moment) -> Result<()> {
        let sorting = self.sorting(community).await?;
        let kept = spawn_blocking(move || sorting.work_out(moment)).await.map_err(|_| Error::Stopping)?;
        self.keep_themes(community, &kept).await
    }

    /// Keeps themes, unless those that rest on a later act are there.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn keep_themes(&self, community: CommunityId, kept: &Kept) -> Result<()> {
        let result = serde_json::to_string(kept)?;
        self.keep_result(community, THEMES.to_owned(), kept.ledger_number, kept.made_at, result).await
    }

    /// Returns the last themes that were found, if any were sought.
    ///
    /// # Errors
    /// [`Error::Database`]; [`Error::Payload`] for what another version of the program kept.
    pub async fn themes(&self, community: CommunityId) -> Result<Option<Kept>> {
        let Some((_, _, result)) = self.kept_result(community, THEMES).await? else { return Ok(None) };
        let read = spawn_blocking(move || serde_json::from_str(&result)).await;
        Ok(Some(read.map_err(|_| Error::Stopping)??))
    }
}
