//! Our issues held against every programme at once, kept with the act that it rests on.

use std::collections::{BTreeMap, BTreeSet};

use agenda::compare::{
    Against, Groups, NamedGoal, Names, Otherwise, PublishedTogether, Settings, Together, TogetherReported,
};
use agenda::id::{IssueId, ProgrammeId};
use agenda::moment::Moment;
use agenda::programme::Programme;

use super::{Gathered, Ours};
use crate::{Result, Store};

/// The beginning of the name of each row. Its number rises when what is kept looks different.
const TOGETHER: &str = "together-3";

/// What was worked out, with what it rests on.
#[derive(Clone, Debug, PartialEq)]
pub struct Kept {
    /// The number of the last act it rests on.
    pub ledger_number: i64,
    /// When it was made.
    pub made_at: Moment,
    /// What each programme says to each issue, and what belongs to none; also for each opinion group and each theme.
    pub reported: TogetherReported,
}

/// Takes out of what was worked out what may be public. `programmes` are those that the community is held against, `names`
/// says what issues are called, `edition` is the numbers of the agenda and its edition, `by` is how it is looked at, with
/// the title of the theme if it is one.
pub fn published(
    (together, ledger_number): (&Together, i64),
    community: &str,
    programmes: &[Programme],
    edition: Option<(i64, i64)>,
    by: (Option<Otherwise>, Option<&str>),
    names: &Names,
) -> PublishedTogether {
    let slug = |id: &ProgrammeId| programmes.iter().find(|programme| programme.id == *id);
    let slugs = together.programmes.iter().map(|id| slug(id).map(|it| it.slug.clone()).unwrap_or_default());
    together.published(community, slugs.collect(), edition, by, ledger_number, names)
}

/// Everything that it rests on, after the same act of the community's ledger.
#[derive(Clone, Debug)]
pub struct GatheredTogether {
    ours: Gathered,
    against: Vec<Against>,
}

impl GatheredTogether {
    /// Works it out, in seconds where a city takes part: call it where nobody waits. `keep_going` is asked now and then;
    /// nothing if it says no.
    ///
    /// # Errors
    /// [`crate::Error::Unreadable`] for an answer that no rule could have written.
    pub fn work_out(
        &self,
        groups: &Groups,
        settings: &Settings,
        moment: Moment,
        keep_going: impl FnMut() -> bool,
    ) -> Result<Option<Kept>> {
        let made = self.ours.together(&self.against, settings, groups, keep_going)?;
        let ledger_number = self.ours.ledger_number;
        Ok(made.map(|reported| Kept { ledger_number, made_at: moment, reported }))
    }
}

/// Returns the name under which it is kept, such as `together-3-24`: of which edition, 0 for the whole community.
fn name(ours: Ours) -> String {
    format!("{TOGETHER}-{}", ours.edition_number())
}

impl Store {
    /// Reads everything that holding our issues against the latest versions of several programmes rests on.
    ///
    /// # Errors
    /// [`agenda::Refusal::Unknown`] for an edition of another community.
    pub async fn gather_together(&self, ours: Ours, programmes: &[ProgrammeId]) -> Result<GatheredTogether> {
        let mut trees = Vec::with_capacity(programmes.len());
        for programme in programmes {
            trees.push(self.tree(*programme).await?);
        }
        let (ours, against) = Gathered::read_together(self, ours, &trees).await?;
        Ok(GatheredTogether { ours, against })
    }

    /// Returns what was worked out last, if it was and this version of the program can read it.
    ///
    /// # Errors
    /// [`crate::Error::Database`].
    pub async fn together(&self, ours: Ours) -> Result<Option<Kept>> {
        let name = name(ours);
        let Some((ledger_number, made_at, result)) = self.kept_result(ours.community(), &name).await? else {
            return Ok(None);
        };
        match serde_json::from_str(&result) {
            Ok(reported) => Ok(Some(Kept { ledger_number, made_at, reported })),
            Err(error) => {
                tracing::warn!(%error, name, "what was kept cannot be read");
                Ok(None)
            }
        }
    }

    /// Returns what issues and goals are called by now, and how the stories begin of the issues that are quoted. What was
    /// taken out since has no name any more.
    ///
    /// # Errors
    /// [`crate::Error::Database`].
    pub async fn names_together(&self, ours: Ours, together: &Together) -> Result<Names> {
        let issues: BTreeSet<IssueId> = together.issues.iter().map(|said| said.issue.issue).collect();
        let named = self.issue_names(ours.community(), None, &issues).await?;
        let issues = named.into_iter().map(|(issue, (named, _))| (issue, named)).collect();
        let stories = self.stories(ours.community(), &together.quoted(&issues)).await?;
        let mut goals = BTreeMap::new();
        for (programme, unasked) in together.programmes.iter().zip(&together.unasked) {
            let Some(largest) = unasked.largest else { continue };
            let tree = self.tree(*programme).await?;
            let goal = tree.goals.iter().find(|goal| goal.id == largest.goal);
            goals.extend(goal.map(|goal| {
                (goal.id, NamedGoal { number: goal.number, code: goal.code.clone(), title: goal.title.clone() })
            }));
        }
        Ok(Names { issues, stories, goals })
    }

    /// Keeps what was worked out, unless what rests on a later act is there.
    ///
    /// # Errors
    /// [`crate::Error::Database`].
    pub async fn keep_together(&self, ours: Ours, kept: &Kept) -> Result<()> {
        let result = serde_json::to_string(&kept.reported)?;
        self.keep_result(ours.community(), name(ours), kept.ledger_number, kept.made_at, result).await
    }
}
