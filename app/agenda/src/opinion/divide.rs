//! Finds the issues that people are most divided on: between their groups, or, where there are none, among everyone.
//!
//! Whether groups differ on an issue is Pearson's test of homogeneity (1900) on who agrees and who does not, corrected
//! for testing many issues (Benjamini and Hochberg 1995).

use serde::{Deserialize, Serialize};

use super::counts::{Counts, together};
use super::proportion::adjusted;
use super::represent::{HOLDS_BELOW, MOST};
use crate::id::IssueId;

/// An issue that divides.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Dividing {
    /// The issue.
    pub issue: IssueId,
    /// Between groups: the greatest share of a group that agrees less the smallest, each (A+1)/(S+2). Among everyone:
    /// 2·min(A, D)/(S+2), so that 1 is half against half. In [0, 1).
    pub spread: f64,
    /// Between which groups, by number: the one that agrees most and the one that agrees least.
    pub between: Option<(usize, usize)>,
    /// The p-value of the groups' being alike, adjusted for all issues tested; in [0, 1]. Nothing among everyone.
    pub adjusted: Option<f64>,
}

/// Returns up to [`MOST`] issues on which groups differ beyond chance (adjusted p-value of 10 % or less), the widest
/// spread first.
pub fn between_groups(issues: &[IssueId], groups: &[Vec<Counts>]) -> Vec<Dividing> {
    let everyone = together(groups, issues.len());
    let mut rows: Vec<(Dividing, f64)> = Vec::new();
    for (column, (issue, all)) in issues.iter().zip(&everyone).enumerate() {
        let counts: Vec<Counts> = groups.iter().filter_map(|group| group.get(column).copied()).collect();
        let shares = counts.iter().map(|counts| counts.agreement()).enumerate();
        let most = shares.clone().reduce(|most, next| if next.1 > most.1 { next } else { most });
        let least = shares.reduce(|least, next| if next.1 < least.1 { next } else { least });
        if let Some(((most, high), (least, low))) = most.zip(least) {
            let dividing = Dividing { issue: *issue, spread: high - low, between: Some((most, least)), adjusted: None };
            rows.push((dividing, alike(&counts, *all)));
        }
    }
    let p_values: Vec<f64> = rows.iter().map(|(_, p_value)| *p_value).collect();
    let tested = rows.iter().zip(adjusted(&p_values));
    let mut divided: Vec<Dividing> =
        tested.map(|((dividing, _), adjusted)| Dividing { adjusted: Some(adjusted), ..*dividing }).collect();
    divided.retain(|dividing| dividing.adjusted.is_some_and(|adjusted| adjusted <= HOLDS_BELOW));
    widest_first(divided)
}

/// Returns up to [`MOST`] issues on which agreeing and disagreeing are most even, among those that have both.
pub fn among_everyone(issues: &[IssueId], everyone: &[Counts]) -> Vec<Dividing> {
    let both = issues.iter().zip(everyone).filter(|(_, counts)| counts.agree.min(counts.disagree) > 0);
    let spread = |counts: &Counts| 2.0 * f64::from(counts.agree.min(counts.disagree)) / (f64::from(counts.seen) + 2.0);
    let dividing =
        both.map(|(issue, counts)| Dividing { issue: *issue, spread: spread(counts), between: None, adjusted: None });
    widest_first(dividing.collect())
}

fn widest_first(mut rows: Vec<Dividing>) -> Vec<Dividing> {
    rows.sort_by(|one, other| other.spread.total_cmp(&one.spread));
    rows.truncate(MOST);
    rows
}

/// Returns the chance of such differences between groups that are alike. 1 if fewer than two groups answered, or if all
/// agree or none does.
fn alike(groups: &[Counts], all: Counts) -> f64 {
    let share = f64::from(all.agree) / f64::from(all.seen.max(1));
    let answered: Vec<&Counts> = groups.iter().filter(|counts| counts.seen > 0).collect();
    if answered.len() < 2 || share <= 0.0 || share >= 1.0 {
        return 1.0;
    }
    let square = |counts: &Counts| {
        let off = f64::from(counts.agree) - share * f64::from(counts.seen);
        off * off / (f64::from(counts.seen) * share * (1.0 - share))
    };
    let statistic: f64 = answered.iter().map(|counts| square(counts)).sum();
    chi_square_above(statistic, answered.len() - 1)
}

/// Returns the chance that a chi-square number with so many degrees of freedom exceeds x (Abramowitz and Stegun 1964,
/// 26.4.4 and 26.4.5).
fn chi_square_above(x: f64, degrees: usize) -> f64 {
    let half = x / 2.0;
    let (mut chance, mut term, mut reached) = if degrees % 2 == 1 {
        let root = half.sqrt();
        (libm::erfc(root), 2.0 * root * libm::exp(-half) / std::f64::consts::PI.sqrt(), 1)
    } else {
        (libm::exp(-half), half * libm::exp(-half), 2)
    };
    while reached < degrees {
        chance += term;
        reached += 2;
        term *= x / super::project::count(reached);
    }
    chance.min(1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_chi_square_distribution_is_that_of_the_tables() {
        for (x, degrees, expected) in [(3.841, 1, 0.05), (5.991, 2, 0.05), (7.815, 3, 0.05), (9.488, 4, 0.05)] {
            assert!((chi_square_above(x, degrees) - expected).abs() < 5e-5);
        }
        assert!((chi_square_above(0.0, 3) - 1.0).abs() < 1e-12);
    }

    #[test]
    fn an_issue_that_splits_the_groups_divides_and_one_that_splits_each_does_not() {
        let counts = |agree, disagree| Counts { agree, disagree, seen: agree + disagree };
        let groups = [vec![counts(45, 5), counts(25, 25)], vec![counts(5, 45), counts(26, 24)]];
        let divided = between_groups(&[IssueId(1), IssueId(2)], &groups);
        assert_eq!(
            divided.iter().map(|row| (row.issue, row.between)).collect::<Vec<_>>(),
            [(IssueId(1), Some((0, 1)))]
        );
        assert!((divided[0].spread - 40.0 / 52.0).abs() < 1e-12);
    }

    #[test]
    fn without_groups_the_most_even_issue_divides_most() {
        let counts = |agree, disagree| Counts { agree, disagree, seen: 100 };
        let divided =
            among_everyone(&[IssueId(1), IssueId(2), IssueId(3)], &[counts(60, 40), counts(50, 50), counts(100, 0)]);
        assert_eq!(divided.iter().map(|row| row.issue).collect::<Vec<_>>(), [IssueId(2), IssueId(1)]);
        assert!(between_groups(&[], &[]).is_empty() && among_everyone(&[], &[]).is_empty());
    }
}
