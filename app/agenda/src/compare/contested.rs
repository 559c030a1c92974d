//! Links on which people do not agree: the comparison with all of them and with none of them, because nobody's word is the
//! last one.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::compared::{Compared, JudgedLink};
use super::measure::Measures;
use super::share::Share;
use super::{Mapping, StandingLink, UNASKED_BELOW};
use crate::id::{GoalId, IssueId};

/// The two readings of what is contested.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Contested {
    /// How many links at least one person confirms and at least one disputes.
    pub links: usize,
    /// How many issues they are about.
    pub issues: usize,
    /// The comparison if every one of them counted.
    pub counted: Measures<Option<f64>>,
    /// The comparison if none of them did.
    pub left_out: Measures<Option<f64>>,
}

impl JudgedLink {
    /// Says whether at least one person confirms the link and at least one disputes it.
    pub const fn is_contested(&self) -> bool {
        self.confirmed > 0 && self.disputed > 0
    }
}

impl Compared {
    /// Returns both readings of what people do not agree on; nothing if they agree. O(issues + links + goals).
    pub fn contested(&self) -> Option<Contested> {
        let contested =
            || self.links.iter().filter(|link| link.is_contested() && self.issues.contains_key(&link.issue));
        let issues: BTreeSet<IssueId> = contested().map(|link| link.issue).collect();
        (!issues.is_empty()).then(|| Contested {
            links: contested().count(),
            issues: issues.len(),
            counted: self.measured(|link| link.stands() || link.is_contested()),
            left_out: self.measured(|link| link.stands() && !link.is_contested()),
        })
    }

    /// Works the measures out as if these links stood and no others.
    fn measured(&self, stands: impl Fn(&JudgedLink) -> bool) -> Measures<Option<f64>> {
        let links = self.links.iter().filter(|link| stands(link));
        let links: Vec<StandingLink> =
            links.map(|link| StandingLink { issue: link.issue, goal: link.top, claim: link.claim }).collect();
        let issues: Vec<IssueId> = self.comparison.ours.iter().map(|share| share.issue).collect();
        let weights: Vec<f64> = self.comparison.ours.iter().map(|share| share.share.number()).collect();
        let goals: Vec<GoalId> = self.comparison.goals.iter().map(|goal| goal.goal).collect();
        let theirs: Vec<Share> = self.comparison.goals.iter().map(|goal| goal.theirs).collect();
        let ours = Mapping::new(&links, &issues, &goals).attention(&weights, goals.len());
        let anybody = weights.iter().any(|weight| *weight > 0.0);
        Measures::of(&ours, &theirs, UNASKED_BELOW).heard(anybody)
    }
}

#[cfg(test)]
mod tests {
    use super::super::compared::tests::{compared, judged};
    use crate::link::Claim;

    #[test]
    fn what_is_contested_is_read_both_ways_whether_it_counts_or_not() {
        let agreed = judged(0, 10, 10, Claim::Served, 2, 0);
        assert_eq!(compared(vec![agreed]).contested(), None);
        for (confirmed, disputed) in [(3, 1), (1, 3)] {
            let contested = judged(1, 20, 20, Claim::Served, confirmed, disputed);
            let found = compared(vec![agreed, contested]).contested().unwrap();
            assert_eq!((found.links, found.issues), (1, 1));
            // One person wants the first issue, one the second, and one shares a voice between the second and the third.
            let gaps = [found.counted.gap, found.left_out.gap].map(Option::unwrap);
            assert!((gaps[0] - 0.5 / 3.0).abs() < 1e-12 && (gaps[1] - 2.0 / 3.0).abs() < 1e-12, "{gaps:?}");
        }
        let nobodys = judged(1, 20, 20, Claim::Served, 0, 2);
        assert_eq!(compared(vec![agreed, nobodys]).contested(), None, "nobody says so any more");
    }
}
