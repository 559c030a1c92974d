//! Finds what nearly everyone agrees on, over all people and over all groups.
//!
//! Sources: Polis' consensus and group-aware consensus (compdemocracy/polis, `repness.clj` and `conversation.clj`; Small
//! et al. 2021). The product over groups falls with their number, so its geometric mean stands beside it.

use serde::{Deserialize, Serialize};

use super::counts::Counts;
use super::project::count;
use super::proportion::{SIGNIFICANT, against_half};
use super::represent::{MOST, Side};
use crate::id::IssueId;

/// An issue on which a majority of everyone takes one side.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Agreed {
    /// The issue.
    pub issue: IssueId,
    /// The side.
    pub side: Side,
    /// How many take it.
    pub people: u32,
    /// How many answered the issue.
    pub of: u32,
    /// (people+1)/(of+2), in (0, 1).
    pub share: f64,
    /// z of that share against one half.
    pub share_test: f64,
}

/// Returns up to [`MOST`] issues with which a majority of everyone agrees beyond doubt (share above one half, z beyond
/// 10 % one-sided), the clearest first, and likewise up to [`MOST`] with which they disagree. Columns set aside are left
/// out.
pub fn consensus(issues: &[IssueId], set_aside: &[bool], everyone: &[Counts]) -> Vec<Agreed> {
    let on_side = |side: Side| {
        let columns = issues.iter().zip(set_aside).zip(everyone).filter(|((_, set_aside), _)| !**set_aside);
        let sided = columns.map(|((issue, _), counts)| {
            let (people, share) = match side {
                Side::Agree => (counts.agree, counts.agreement()),
                Side::Disagree => (counts.disagree, counts.disagreement()),
            };
            let share_test = against_half(people, counts.seen);
            Agreed { issue: *issue, side, people, of: counts.seen, share, share_test }
        });
        let mut clear: Vec<Agreed> =
            sided.filter(|agreed| agreed.share > 0.5 && agreed.share_test > SIGNIFICANT).collect();
        let clearness = |agreed: &Agreed| agreed.share * agreed.share_test;
        clear.sort_by(|one, other| clearness(other).total_cmp(&clearness(one)));
        clear.truncate(MOST);
        clear
    };
    [on_side(Side::Agree), on_side(Side::Disagree)].concat()
}

/// How far all groups together take one side on an issue.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct GroupAware {
    /// The product over groups of (A+1)/(S+2), in (0, 1): high only if every group agrees. It falls with the number of
    /// groups. 1 if there is no group.
    pub agree: f64,
    /// The same for disagreeing.
    pub disagree: f64,
    /// The geometric mean over groups of (A+1)/(S+2), to be compared where numbers of groups differ.
    pub agree_mean: f64,
    /// The same for disagreeing.
    pub disagree_mean: f64,
}

/// Works out the group-aware consensus on one issue from the counts of each group.
pub fn group_aware(groups: impl Iterator<Item = Counts>) -> GroupAware {
    let (mut agree, mut disagree, mut members) = (1.0, 1.0, 0);
    for counts in groups {
        agree *= counts.agreement();
        disagree *= counts.disagreement();
        members += 1;
    }
    let mean = |product: f64| match members {
        0 | 1 => product,
        2 => product.sqrt(),
        _ => libm::pow(product, 1.0 / count(members)),
    };
    GroupAware { agree, disagree, agree_mean: mean(agree), disagree_mean: mean(disagree) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[expect(clippy::float_cmp, reason = "these numbers come out exactly")]
    fn one_group_against_is_enough_to_spoil_a_consensus() {
        let (all, none) = (Counts { agree: 98, disagree: 0, seen: 98 }, Counts { agree: 0, disagree: 98, seen: 98 });
        let together = group_aware([all, all].into_iter());
        let apart = group_aware([all, none].into_iter());
        assert!((together.agree - 0.9801).abs() < 1e-12 && (together.agree_mean - 0.99).abs() < 1e-12);
        assert!((apart.agree - 0.0099).abs() < 1e-12 && (apart.disagree - apart.agree).abs() < 1e-12);
        assert_eq!(group_aware(std::iter::empty()).agree_mean, 1.0);
    }

    #[test]
    fn a_majority_needs_more_than_a_few_people() {
        let everyone = [Counts { agree: 1, disagree: 0, seen: 1 }, Counts { agree: 3, disagree: 40, seen: 50 }];
        let agreed = consensus(&[IssueId(1), IssueId(2)], &[false, false], &everyone);
        let found: Vec<(IssueId, Side, u32)> =
            agreed.iter().map(|agreed| (agreed.issue, agreed.side, agreed.of)).collect();
        assert_eq!(found, [(IssueId(1), Side::Agree, 1), (IssueId(2), Side::Disagree, 50)]);
        assert!(consensus(&[IssueId(2)], &[true], &everyone[1..]).is_empty());
    }
}
