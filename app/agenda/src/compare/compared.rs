//! A comparison with the names of what it compares, the links it rests on and the act of the ledger it was made after.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::Comparison;
use super::share::Share;
use crate::id::{GoalId, IssueId};
use crate::issue::Kind;
use crate::link::{self, Claim};
use crate::moment::Moment;
use crate::programme::Programme;

/// A comparison, ready to be shown.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Compared {
    /// What our issues are held against.
    pub programme: Programme,
    /// Whether the community chose this programme to be held against.
    pub held: bool,
    /// The figures.
    pub comparison: Comparison,
    /// Every issue compared.
    pub issues: BTreeMap<IssueId, NamedIssue>,
    /// Every top goal, and every goal further down that is linked to.
    pub goals: BTreeMap<GoalId, NamedGoal>,
    /// Every link between these issues and this programme, also those that do not stand, the oldest first.
    pub links: Vec<JudgedLink>,
    /// How many people say of an issue that none of the programme's words fit it; issues of which nobody says so are not
    /// here.
    #[serde(default)]
    pub none_fits: BTreeMap<IssueId, i64>,
    /// The beginnings of the stories of the issues that are quoted, see [`Compared::quoted`]; nothing for one without a story.
    #[serde(default)]
    pub stories: BTreeMap<IssueId, String>,
    /// How many people made or judged one of the links that stand.
    pub judges: i64,
    /// The number of the last act in the community's ledger that the figures rest on.
    pub ledger_number: i64,
    /// When the figures were worked out.
    pub worked_out_at: Moment,
}

/// What an issue is called.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NamedIssue {
    /// Its number in its community, as in its address.
    pub number: i64,
    /// Its kind.
    pub kind: Kind,
    /// Its title.
    pub title: String,
}

/// What a goal is called.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NamedGoal {
    /// Its place in the programme, from 1, as in its address.
    pub number: usize,
    /// What the source calls it.
    pub code: String,
    /// Its short name.
    pub title: String,
}

/// A link and how many people see it the same way or not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct JudgedLink {
    /// The issue.
    pub issue: IssueId,
    /// The goal.
    pub goal: GoalId,
    /// The top goal that the goal belongs to.
    pub top: GoalId,
    /// How the goal bears on the issue.
    pub claim: Claim,
    /// How many people confirm it, the one who made it among them.
    pub confirmed: i64,
    /// How many dispute it; who says that none of the programme's words fit the issue is one of them.
    pub disputed: i64,
}

impl JudgedLink {
    /// Says whether the link counts; see [`link::stands`].
    pub const fn stands(&self) -> bool {
        link::stands(self.confirmed, self.disputed)
    }
}

/// Why an issue is in the gap.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Outside {
    /// So many people say that none of the programme's words fit it.
    NoneFits(i64),
    /// Somebody linked it, and not more people confirm than dispute it.
    Disputed,
    /// Nobody has linked it or said that nothing fits.
    NotLookedAt,
}

/// How many of the issues meet the programme, each counted once, by the best that a standing link says of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Met {
    /// At least one goal serves them.
    pub served: usize,
    /// At least one goal partly serves them, none serves them.
    pub partly: usize,
    /// A goal opposes them and none serves them, not even partly.
    pub only_opposed: usize,
    /// No link stands.
    pub unnamed: usize,
}

/// A comparison at a glance, for small bars on a front page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Glance {
    /// The programme's address part.
    pub slug: String,
    /// The programme's name.
    pub name: String,
    /// How many people approve at least one issue.
    pub approvers: i64,
    /// How many issues are compared.
    pub issues: usize,
    /// How the issues meet the programme.
    pub met: Met,
    /// How many top goals the programme has.
    pub goals: usize,
    /// How many of them nobody asked for.
    pub unasked: usize,
    /// The part of our attention that belongs to goals.
    pub coverage: Option<Share>,
    /// The part of their attention on goals that nobody asked for.
    pub imposition: Option<Share>,
}

impl Compared {
    /// Returns what a front page shows of it.
    pub fn glance(&self) -> Glance {
        Glance {
            slug: self.programme.slug.clone(),
            name: self.programme.name.clone(),
            approvers: self.comparison.approvers,
            issues: self.issues.len(),
            met: self.met(),
            goals: self.comparison.goals.len(),
            unasked: self.comparison.theirs_only.len(),
            coverage: self.comparison.coverage,
            imposition: self.comparison.imposition,
        }
    }

    /// Goes through the links that stand.
    pub fn standing(&self) -> impl Iterator<Item = &JudgedLink> {
        self.links.iter().filter(|link| link.stands())
    }

    /// Returns the best that a standing link says of an issue; nothing if there is no such link.
    pub fn best(&self, issue: IssueId) -> Option<Claim> {
        self.standing().filter(|link| link.issue == issue).map(|link| link.claim).min()
    }

    /// Counts how many of the issues meet the programme.
    pub fn met(&self) -> Met {
        let mut best: BTreeMap<IssueId, Claim> = BTreeMap::new();
        for link in self.standing().filter(|link| self.issues.contains_key(&link.issue)) {
            let claim = best.entry(link.issue).or_insert(link.claim);
            *claim = link.claim.min(*claim);
        }
        let count = |wanted: Claim| best.values().filter(|claim| **claim == wanted).count();
        Met {
            served: count(Claim::Served),
            partly: count(Claim::Partly),
            only_opposed: count(Claim::Opposed),
            unnamed: self.issues.len().saturating_sub(best.len()),
        }
    }

    /// Returns the issues that a top goal or a goal below it serves, partly serves or opposes, with the best that is
    /// claimed, in the order of the issues' shares.
    pub fn issues_of(&self, top: GoalId, opposed: bool) -> Vec<(IssueId, Claim)> {
        let mut best: BTreeMap<IssueId, Claim> = BTreeMap::new();
        for link in self.standing().filter(|link| link.top == top && (link.claim == Claim::Opposed) == opposed) {
            let claim = best.entry(link.issue).or_insert(link.claim);
            *claim = link.claim.min(*claim);
        }
        let ours = self.comparison.ours.iter();
        ours.filter_map(|share| best.get(&share.issue).map(|claim| (share.issue, *claim))).collect()
    }

    /// Says what is known of an issue that no link puts into the programme.
    pub fn outside(&self, issue: IssueId) -> Outside {
        let people = self.none_fits.get(&issue).copied().unwrap_or_default();
        if people > 0 {
            Outside::NoneFits(people)
        } else if self.links.iter().any(|link| link.issue == issue) {
            Outside::Disputed
        } else {
            Outside::NotLookedAt
        }
    }

    /// Returns the goals that would make an issue worse, whichever level they lie on, each once.
    pub fn opposing(&self, issue: IssueId) -> BTreeSet<GoalId> {
        let links = self.standing().filter(|link| link.issue == issue && link.claim == Claim::Opposed);
        links.map(|link| link.goal).collect()
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::compare::{Held, StandingLink, StatedGoal, Weighing};
    use crate::programme::{Weighting, sample};
    use crate::rank::sample::{ballots, issue};

    pub(in super::super) fn judged(
        number: u32,
        goal: i64,
        top: i64,
        claim: Claim,
        confirmed: i64,
        disputed: i64,
    ) -> JudgedLink {
        JudgedLink { issue: issue(number), goal: GoalId(goal), top: GoalId(top), claim, confirmed, disputed }
    }

    pub(in super::super) fn compared(links: Vec<JudgedLink>) -> Compared {
        let ballots = ballots(4, &[(1, 0), (2, 1), (3, 1), (3, 2)]);
        let weights = Weighing::EqualVoice.weights(&ballots, &[]);
        let standing: Vec<StandingLink> = links
            .iter()
            .filter(|link| link.stands())
            .map(|link| StandingLink { issue: link.issue, goal: link.top, claim: link.claim })
            .collect();
        let goals = [10, 20].map(|goal| StatedGoal { goal: GoalId(goal), code: goal.to_string(), weight: 1.0 });
        let comparison = Held { ballots: &ballots, weights: &weights, links: &standing, goals: &goals }.compare();
        let named = |number: i64| NamedIssue { number, kind: Kind::Concern, title: number.to_string() };
        Compared {
            programme: Programme { tops: 2, goals: 3, ..sample(Weighting::Equal) },
            held: true,
            comparison,
            issues: (0_u32..4).map(|number| (issue(number), named(i64::from(number)))).collect(),
            goals: BTreeMap::new(),
            links,
            none_fits: BTreeMap::new(),
            stories: BTreeMap::new(),
            judges: 1,
            ledger_number: 9,
            worked_out_at: Moment(0),
        }
    }

    #[test]
    fn an_issue_counts_once_by_the_best_that_stands() {
        let compared = compared(vec![
            judged(0, 11, 10, Claim::Partly, 1, 0),
            judged(0, 10, 10, Claim::Served, 2, 1),
            judged(1, 20, 20, Claim::Opposed, 1, 0),
            judged(1, 20, 20, Claim::Served, 1, 1),
            judged(2, 11, 10, Claim::Partly, 1, 0),
        ]);
        assert_eq!(compared.met(), Met { served: 1, partly: 1, only_opposed: 1, unnamed: 1 });
        assert_eq!(compared.best(issue(1)), Some(Claim::Opposed));
        assert_eq!(
            compared.issues_of(GoalId(10), false),
            [(issue(0), Claim::Served), (issue(2), Claim::Partly)],
            "the greater share first"
        );
        assert_eq!(compared.issues_of(GoalId(20), true), [(issue(1), Claim::Opposed)]);
        assert_eq!(compared.opposing(issue(1)), BTreeSet::from([GoalId(20)]));
        assert_eq!(compared.best(issue(3)), None);
        let mut compared = compared;
        compared.none_fits.insert(issue(3), 2);
        let outside = [issue(1), issue(2), issue(3)].map(|issue| compared.outside(issue));
        assert_eq!(outside, [Outside::Disputed, Outside::Disputed, Outside::NoneFits(2)]);
        assert_eq!(compared.outside(issue(9)), Outside::NotLookedAt);
        let glance = compared.glance();
        assert_eq!((glance.issues, glance.goals, glance.unasked, glance.approvers), (4, 2, 1, 3));
    }
}
