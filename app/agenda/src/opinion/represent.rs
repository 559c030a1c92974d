//! Picks the issues that tell a group apart: those on which it takes a side, and more so than everyone else.
//!
//! Source: Polis' representativeness (compdemocracy/polis, `repness.clj`; Small et al. 2021). Two things are mended. The
//! product of four measures that ranks issues is positive when both tests are negative; here it is then negative. And
//! among hundreds of issues some seem to tell groups apart by chance: every entry carries its adjusted p-value.

use serde::{Deserialize, Serialize};

use super::counts::{Counts, together};
use super::proportion::{SIGNIFICANT, adjusted, against_half, against_other, chance_above};
use crate::id::IssueId;

/// At most so many issues are picked for a group.
pub const MOST: usize = 5;
/// An entry whose adjusted p-value is at most this holds among all issues that were tested.
pub const HOLDS_BELOW: f64 = 0.1;

/// The side that a group takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Side {
    /// More than elsewhere agree.
    Agree,
    /// More than elsewhere disagree.
    Disagree,
}

/// An issue that tells a group apart.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Representative {
    /// The issue.
    pub issue: IssueId,
    /// The side that the group takes on it.
    pub side: Side,
    /// How many of the group take that side.
    pub people: u32,
    /// How many of the group answered the issue.
    pub of: u32,
    /// (people+1)/(of+2), in (0, 1).
    pub share: f64,
    /// z of that share against one half.
    pub share_test: f64,
    /// That share over the same share of everyone else who has a group; above 1 if the group takes this side more.
    pub ratio: f64,
    /// z of the group's share against everyone else's.
    pub ratio_test: f64,
    /// The p-value of both tests together (the greater of the two, one-sided), adjusted for all issues, groups and sides
    /// that were tested (Benjamini and Hochberg 1995), in [0, 1].
    pub adjusted: f64,
}

impl Representative {
    /// Returns whether the finding holds among all that was tested.
    pub fn holds(&self) -> bool {
        self.adjusted <= HOLDS_BELOW
    }

    fn is_sufficient(&self) -> bool {
        self.ratio_test > SIGNIFICANT && self.share_test > SIGNIFICANT
    }

    fn strength(&self, product: Product) -> f64 {
        let product_of_four = self.ratio * self.ratio_test * self.share * self.share_test;
        let both_negative = self.ratio_test < 0.0 && self.share_test < 0.0;
        if both_negative && product == Product::Mended { -product_of_four } else { product_of_four }
    }

    fn p_value(&self) -> f64 {
        chance_above(self.share_test.min(self.ratio_test))
    }
}

/// How the four measures are multiplied.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Product {
    /// Negative when both tests are.
    Mended,
    /// As Polis does it.
    Plain,
}

/// What a group says about one issue: both sides.
#[derive(Clone, Copy, Debug)]
struct Sides {
    agree: Representative,
    disagree: Representative,
    answered: bool,
}

impl Sides {
    fn stronger(&self) -> Representative {
        if self.agree.ratio_test > self.disagree.ratio_test { self.agree } else { self.disagree }
    }

    fn sufficient(&self) -> Option<Representative> {
        (self.agree.is_sufficient() || self.disagree.is_sufficient()).then(|| self.stronger())
    }
}

/// Picks up to [`MOST`] issues for each group, given its counts for the columns of `issues`; columns set aside are never
/// picked. First those it agrees with, then those it disagrees with; if no issue passes both tests at 10 %, the one that
/// comes nearest, and none only if there is none.
pub fn representatives(
    issues: &[IssueId],
    set_aside: &[bool],
    groups: &[Vec<Counts>],
    product: Product,
) -> Vec<Vec<Representative>> {
    let everyone = together(groups, issues.len());
    let mut sides: Vec<Vec<Sides>> = groups
        .iter()
        .map(|group| {
            let columns = issues.iter().zip(set_aside).zip(group.iter().zip(&everyone));
            let kept = columns.filter(|((_, set_aside), _)| !**set_aside);
            kept.map(|((issue, _), (own, all))| both_sides(*issue, *own, all.without(*own))).collect()
        })
        .collect();
    let p_values: Vec<f64> =
        sides.iter().flatten().flat_map(|sides| [sides.agree.p_value(), sides.disagree.p_value()]).collect();
    let mut adjusted = adjusted(&p_values).into_iter();
    for sides in sides.iter_mut().flatten() {
        sides.agree.adjusted = adjusted.next().unwrap_or(1.0);
        sides.disagree.adjusted = adjusted.next().unwrap_or(1.0);
    }
    sides.iter().map(|sides| pick(sides, product)).collect()
}

fn both_sides(issue: IssueId, own: Counts, rest: Counts) -> Sides {
    let side = |side, people, share: f64, rest_people, rest_share: f64| Representative {
        issue,
        side,
        people,
        of: own.seen,
        share,
        share_test: against_half(people, own.seen),
        ratio: share / rest_share,
        ratio_test: against_other(people, own.seen, rest_people, rest.seen),
        adjusted: 1.0,
    };
    Sides {
        agree: side(Side::Agree, own.agree, own.agreement(), rest.agree, rest.agreement()),
        disagree: side(Side::Disagree, own.disagree, own.disagreement(), rest.disagree, rest.disagreement()),
        answered: own.agree > 0 || own.disagree > 0,
    }
}

fn pick(issues: &[Sides], product: Product) -> Vec<Representative> {
    let sufficient: Vec<Representative> = issues.iter().filter_map(Sides::sufficient).collect();
    let head = best_agreed(issues, product).map(Sides::stronger);
    if sufficient.is_empty() {
        let best = || {
            issues.iter().map(Sides::stronger).reduce(
                |best, next| {
                    if next.ratio_test > best.ratio_test { next } else { best }
                },
            )
        };
        return head.or_else(best).into_iter().collect();
    }
    let others = sufficient.into_iter().filter(|other| head.is_none_or(|head| head.issue != other.issue));
    let mut others: Vec<Representative> = others.collect();
    others.sort_by(|one, other| other.strength(product).total_cmp(&one.strength(product)));
    let mut picked: Vec<Representative> = head.into_iter().chain(others).take(MOST).collect();
    picked.sort_by_key(|entry| entry.side);
    picked
}

/// Finds the issue that the group agrees with most distinctly, if it agrees with any.
fn best_agreed(issues: &[Sides], product: Product) -> Option<&Sides> {
    let agreed_share = |sides: &Sides| sides.agree.share * sides.agree.share_test;
    let mut best: Option<&Sides> = None;
    for sides in issues.iter().filter(|sides| sides.answered) {
        let better = match best {
            Some(best) if best.agree.ratio > 1.0 => sides.agree.strength(product) > best.agree.strength(product),
            Some(best) => agreed_share(sides) > agreed_share(best),
            None => sides.agree.share_test > SIGNIFICANT || (sides.agree.ratio > 1.0 && sides.agree.share > 0.5),
        };
        if better {
            best = Some(sides);
        }
    }
    best
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counts(agree: u32, disagree: u32, seen: u32) -> Counts {
        Counts { agree, disagree, seen }
    }

    fn pick_of(groups: &[Vec<Counts>]) -> Vec<Vec<Representative>> {
        let issues: Vec<IssueId> = (0..).map(IssueId).take(groups.first().map_or(0, Vec::len)).collect();
        representatives(&issues, &vec![false; issues.len()], groups, Product::Mended)
    }

    #[test]
    fn what_one_group_wants_and_the_other_does_not_tells_both_apart() {
        let groups = [vec![counts(28, 1, 30), counts(15, 15, 30)], vec![counts(2, 27, 30), counts(15, 15, 30)]];
        let picked = pick_of(&groups);
        let told: Vec<Vec<(i64, Side)>> =
            picked.iter().map(|group| group.iter().map(|entry| (entry.issue.0, entry.side)).collect()).collect();
        assert_eq!(told, [vec![(0, Side::Agree)], vec![(0, Side::Disagree)]]);
        assert!(picked.iter().flatten().all(Representative::holds));
    }

    #[test]
    fn a_group_that_answered_nothing_is_told_apart_by_nothing_that_holds() {
        let picked = pick_of(&[vec![counts(0, 0, 0)], vec![counts(3, 3, 9)]]);
        assert!(picked.iter().flatten().all(|entry| !entry.holds()));
        assert!(pick_of(&[]).is_empty());
        assert_eq!(pick_of(&[Vec::new(), Vec::new()]), [Vec::new(), Vec::new()]);
    }
}
