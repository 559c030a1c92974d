//! Comparisons: what a whole community or one edition of an agenda asks for, held against a programme. Gathered from one
//! snapshot of the database, worked out by `agenda::compare`, and kept in memory until the ledger moves.

mod gathered;
mod issues;
mod kept;
pub mod report;
mod timeline;
pub mod together;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use agenda::compare::{Compared, Held, Weighing};
use agenda::id::{CommunityId, EditionId, IssueId, ProgrammeId};
use agenda::moment::Moment;
use agenda::programme::{Programme, Tree};
use agenda::rank::ballot::Ballots;
use agenda::text;
use tokio::task::spawn_blocking;

use crate::{Error, Result, Store};
pub use gathered::Gathered;
pub(crate) use kept::Kept;

/// How long the small bars of a front page may lag behind the ledger, in milliseconds, before they are worked out again.
const LAG_MS: i64 = 5_000;

/// How many letters of a story are quoted at most.
const QUOTED: usize = 200;

/// Whose issues are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Ours {
    /// Every issue of the community that was not taken out.
    Community(CommunityId),
    /// The issues of one edition of one of the community's agendas, as people answer them by now.
    Edition(CommunityId, EditionId),
}

impl Ours {
    /// Returns the community whose issues they are.
    pub const fn community(self) -> CommunityId {
        match self {
            Self::Community(community) | Self::Edition(community, _) => community,
        }
    }

    /// Returns the id of the edition, 0 for the whole community: for the names of what is kept.
    const fn edition_number(self) -> i64 {
        match self {
            Self::Community(_) => 0,
            Self::Edition(_, edition) => edition.0,
        }
    }
}

/// What our issues are held against: a version of a programme.
pub(crate) type Theirs = (ProgrammeId, i64);

/// Returns which version this is.
pub(crate) const fn theirs(programme: &Programme) -> Theirs {
    (programme.id, programme.version)
}

impl Store {
    /// Holds our issues against a programme, after every act that is in the ledger by now. With programmes that the
    /// community is not held against, too; [`Compared::held`] says so.
    ///
    /// # Errors
    /// [`agenda::Refusal::Unknown`] for an edition of another community.
    pub async fn compare(&self, ours: Ours, tree: &Arc<Tree>, moment: Moment) -> Result<Arc<Compared>> {
        let slot = self.compared.slot((ours, theirs(&tree.programme)));
        let number = self.ledger_number(ours.community()).await?;
        if let Some(compared) = slot.at(number) {
            return Ok(compared);
        }
        // Those who ask for the same meanwhile wait for one answer instead of working it out beside each other.
        let _working = slot.working().await;
        if let Some(compared) = slot.at(number) {
            return Ok(compared);
        }
        let compared = Arc::new(self.work_out(ours, Arc::clone(tree), moment).await?);
        slot.put(&compared);
        Ok(compared)
    }

    /// Returns the comparisons of our issues with each programme that the community is held against, the first chosen
    /// first. They may lag a few seconds behind the ledger, so that a front page never waits for one that was worked out
    /// before.
    ///
    /// # Errors
    /// [`agenda::Refusal::Unknown`] for an edition of another community.
    pub async fn comparisons(&self, ours: Ours, moment: Moment) -> Result<Vec<Arc<Compared>>> {
        let ids = self.held_against(ours.community()).await?;
        let mut comparisons = Vec::with_capacity(ids.len());
        for id in ids {
            comparisons.push(self.compare_lately(ours, id, moment).await?);
        }
        Ok(comparisons)
    }

    /// Returns the same comparisons after every act that is in the ledger by now.
    ///
    /// # Errors
    /// [`agenda::Refusal::Unknown`] for an edition of another community.
    pub async fn comparisons_now(&self, ours: Ours, moment: Moment) -> Result<Vec<Arc<Compared>>> {
        let ids = self.held_against(ours.community()).await?;
        let mut comparisons = Vec::with_capacity(ids.len());
        for id in ids {
            let tree = self.tree(id).await?;
            comparisons.push(self.compare(ours, &tree, moment).await?);
        }
        Ok(comparisons)
    }

    /// Puts beside a comparison how the stories begin of the issues that it quotes, see [`Compared::quoted`]. `language` is
    /// what the community writes in. What was taken out has no story here.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn quote(&self, community: CommunityId, language: &str, compared: &mut Compared) -> Result<()> {
        compared.stories = self.stories(community, &compared.quoted(language)).await?;
        Ok(())
    }

    /// Returns how the stories begin of these issues; nothing for one without a story or that was taken out.
    async fn stories(&self, community: CommunityId, issues: &BTreeSet<IssueId>) -> Result<BTreeMap<IssueId, String>> {
        let mut stories = BTreeMap::new();
        for issue in issues {
            let story: Option<String> = sqlx::query_scalar(
                "select story
                 from issue
                 where id = $1 and community_id = $2 and removed_at is null",
            )
            .bind(issue.0)
            .bind(community.0)
            .fetch_optional(&self.reader)
            .await?;
            let beginning = story.map(|story| text::beginning(&story, QUOTED)).filter(|story| !story.is_empty());
            stories.extend(beginning.map(|beginning| (*issue, beginning)));
        }
        Ok(stories)
    }

    async fn compare_lately(&self, ours: Ours, programme: ProgrammeId, moment: Moment) -> Result<Arc<Compared>> {
        let tree = self.tree(programme).await?;
        let slot = self.compared.slot((ours, theirs(&tree.programme)));
        let Some(compared) = slot.last() else {
            return self.compare(ours, &tree, moment).await;
        };
        if slot.is_due(moment, LAG_MS) {
            let store = self.clone();
            tokio::spawn(async move {
                if let Err(error) = store.compare(ours, &tree, moment).await {
                    tracing::error!(error = &error as &dyn std::error::Error, "a comparison was not worked out again");
                }
            });
        }
        Ok(compared)
    }

    /// Gathers and works out; the working out leaves the threads that answer requests alone.
    async fn work_out(&self, ours: Ours, tree: Arc<Tree>, moment: Moment) -> Result<Compared> {
        let gathered = Gathered::read(self, ours, &tree).await?;
        let worked_out = spawn_blocking(move || work_out(gathered, &tree, moment)).await;
        worked_out.map_err(|_| Error::Stopping)?
    }
}

fn work_out(gathered: Gathered, tree: &Tree, moment: Moment) -> Result<Compared> {
    let people = i64::try_from(gathered.answers.len()).unwrap_or(i64::MAX);
    let ballots = Ballots::new(gathered.candidates(), gathered.approvals()?).among(people);
    let weights = Weighing::EqualVoice.weights(&ballots, &[]);
    let (standing, goals) = (gathered.standing(), tree.stated());
    let comparison = Held { ballots: &ballots, weights: &weights, links: &standing, goals: &goals }.compare();
    Ok(Compared {
        programme: tree.programme.clone(),
        held: gathered.held,
        comparison,
        goals: gathered::names(tree, &gathered.links),
        issues: gathered.issues.into_iter().map(|issue| (issue.id, issue.named)).collect(),
        links: gathered.links,
        none_fits: gathered.none_fits,
        stories: BTreeMap::new(),
        judges: gathered.judges,
        ledger_number: gathered.ledger_number,
        worked_out_at: moment,
    })
}
