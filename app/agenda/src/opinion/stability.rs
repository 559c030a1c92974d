//! Asks whether the same groups are found again: from one half of the issues as from the other, and from other people.
//!
//! Sources: split-half reliability (Spearman 1910; Brown 1910) measured by the adjusted Rand index; for a person's own
//! certainty, the bootstrap of people and issues at once (Owen 2007, "The pigeonhole bootstrap"), each counted a number of
//! times that is drawn from a Poisson distribution with mean 1.

use serde::{Deserialize, Serialize};

use super::base::gather;
use super::group::{Divided, divide, matched};
use super::matrix::{Matrix, chosen};
use super::null::Search;
use super::pca::{Axes, Centred, search};
use super::plane::{Point, assign};
use super::project::{Spot, count, project};
use super::rand_index::adjusted_rand_index;
use crate::seeded::Seeded;

/// How well one number of groups is found again from the other half of the issues.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct SplitHalf {
    /// The number of groups.
    pub groups: usize,
    /// The mean adjusted Rand index of the two halves' divisions: 1 is the same, 0 no more than chance.
    pub agreement: f64,
    /// Its standard deviation over splits.
    pub deviation: f64,
    /// How many splits could be made. People count in a split who answered enough issues in both halves.
    pub splits: u32,
}

/// Splits the issues at random, again and again, divides people by each half and compares. Returns a row for each number
/// of groups that both halves allow; none if fewer than `fewest_people` answered enough of both halves. Asks before each
/// split whether to go on; returns nothing if not.
pub(crate) fn split_halves(
    matrix: &Matrix,
    splits: u32,
    fewest_people: usize,
    how: Search,
    mut keep_going: impl FnMut() -> bool,
) -> Option<Vec<SplitHalf>> {
    let mut found: Vec<Vec<f64>> = Vec::new();
    for split in 0..u64::from(splits) {
        if !keep_going() {
            return None;
        }
        let mut chance = Seeded::nth(how.seed, split);
        let mut order: Vec<usize> = (0..matrix.issues().len()).collect();
        chance.shuffle(&mut order);
        let mut first = vec![false; order.len()];
        for column in order.iter().take(order.len() / 2) {
            if let Some(first) = first.get_mut(*column) {
                *first = true;
            }
        }
        let Some((one, other)) = halves(matrix, &first, fewest_people, how.fewest) else { continue };
        let (one, other) = (divided(&one, how, &mut chance), divided(&other, how, &mut chance));
        for (place, division) in one.divisions.iter().enumerate() {
            if other.divisions.len() > place {
                if found.len() <= place {
                    found.push(Vec::new());
                }
                let agreement = adjusted_rand_index(&one.labels(division.groups), &other.labels(division.groups));
                if let Some(found) = found.get_mut(place) {
                    found.push(agreement);
                }
            }
        }
    }
    let rows = (2..).zip(&found).map(|(groups, found)| {
        let mean = found.iter().sum::<f64>() / count(found.len());
        let squares: f64 = found.iter().map(|agreement| (agreement - mean) * (agreement - mean)).sum();
        SplitHalf {
            groups,
            agreement: mean,
            deviation: (squares / count(found.len())).sqrt(),
            splits: u32::try_from(found.len()).unwrap_or(u32::MAX),
        }
    });
    Some(rows.collect())
}

/// Returns the two halves of a matrix for those who answered enough issues of both.
fn halves(matrix: &Matrix, first: &[bool], fewest_people: usize, fewest: usize) -> Option<(Matrix, Matrix)> {
    let second: Vec<bool> = first.iter().map(|first| !first).collect();
    let columns = first.iter().filter(|first| **first).count();
    let enough = fewest.min(columns.min(first.len() - columns)).max(1);
    let in_both: Vec<bool> = matrix
        .rows()
        .map(|row| {
            let in_first = row.iter().filter(|cell| first.get(**cell as usize / 3) == Some(&true)).count();
            in_first >= enough && row.len() - in_first >= enough
        })
        .collect();
    let people = in_both.iter().filter(|both| **both).count();
    (people >= fewest_people).then(|| (matrix.part(&in_both, first), matrix.part(&in_both, &second)))
}

fn divided(half: &Matrix, how: Search, chance: &mut Seeded) -> Divided {
    let centred = Centred::new(half);
    let axes = search(&centred, 1e-6, None);
    Divided::new(&project(&centred, &axes), how.restarts, chance)
}

/// Returns the number of groups to show: of those whose agreement is within one standard deviation of the best, the
/// smallest. Nothing if none was measured.
///
/// ```
/// use agenda::opinion::stability::{SplitHalf, most_stable};
///
/// let row = |groups, agreement| SplitHalf { groups, agreement, deviation: 0.05, splits: 10 };
/// assert_eq!(most_stable(&[row(2, 0.48), row(3, 0.52), row(4, 0.3)]), Some(2));
/// assert_eq!(most_stable(&[row(2, 0.40), row(3, 0.52), row(4, 0.3)]), Some(3));
/// ```
pub fn most_stable(rows: &[SplitHalf]) -> Option<usize> {
    let best = rows.iter().reduce(|best, next| if next.agreement > best.agreement { next } else { best })?;
    let close = |row: &&SplitHalf| row.agreement >= best.agreement - best.deviation;
    rows.iter().filter(close).map(|row| row.groups).min()
}

/// What a resampling is held against.
pub(crate) struct Shown<'a> {
    pub axes: &'a Axes,
    /// Which rows are clustered.
    pub inside: &'a [bool],
    /// The group of each person who is, and how many groups there are.
    pub labels: &'a [usize],
    pub groups: usize,
    /// At most about so many people count in a resampling.
    pub people_tested: usize,
}

/// Returns, for each clustered person, in what share of resamplings they came into the group that is shown for them, in
/// [0, 1]. Asks before each resampling whether to go on; returns nothing if not.
pub(crate) fn confidence(
    matrix: &Matrix,
    shown: &Shown,
    resamplings: u32,
    how: Search,
    mut keep_going: impl FnMut() -> bool,
) -> Option<Vec<f64>> {
    let mut same = vec![0_u32; shown.labels.len()];
    for number in 0..u64::from(resamplings) {
        if !keep_going() {
            return None;
        }
        let resampled = resample(matrix, shown, how, &mut Seeded::nth(how.seed, number));
        for ((same, now), label) in same.iter_mut().zip(&resampled).zip(shown.labels) {
            *same += u32::from(now == label);
        }
    }
    Some(same.iter().map(|same| f64::from(*same) / f64::from(resamplings.max(1))).collect())
}

/// Counts people and issues anew, divides, and returns the group of every clustered person, by the shown groups' numbers.
fn resample(matrix: &Matrix, shown: &Shown, how: Search, chance: &mut Seeded) -> Vec<usize> {
    // In a large community only a drawn part counts: quicker, and never surer than everyone would be.
    let kept = count(shown.people_tested) / count(matrix.people().len()).max(1.0);
    let mut times = || {
        let times = chance.poisson_one();
        if kept >= 1.0 || chance.unit() < kept { f64::from(times) } else { 0.0 }
    };
    let people: Vec<f64> = matrix.people().iter().map(|_| times()).collect();
    let roots: Vec<f64> = matrix.issues().iter().map(|_| f64::from(chance.poisson_one()).sqrt()).collect();
    let centred = Centred::weighted(matrix, Some(&people), Some(&roots));
    // Both axes as they are shown, one on the other, lie close to where the search ends.
    let [first, second] = &shown.axes.loadings;
    let start: Vec<f64> = first.iter().zip(second).map(|(first, second)| first + second).collect();
    let axes = search(&centred, 1e-4, Some(&start));
    let places: Vec<Spot> = chosen(&project(&centred, &axes), shown.inside);
    let people: Vec<f64> = chosen(&people, shown.inside);
    let counting: Vec<bool> = people.iter().map(|people| *people > 0.0).collect();
    let base = gather(&chosen(&places, &counting), Some(&chosen(&people, &counting)), chance);
    let division = divide(&base.clusters, shown.groups, how.restarts, chance);
    let points: Vec<Point> = places.iter().map(|spot| Point { spot: *spot, people: 1.0 }).collect();
    let mut labels = vec![0; points.len()];
    assign(&points, &division.clusters.centres, &mut labels);
    let old = matched(&labels, shown.labels, shown.groups);
    labels.iter().map(|label| old.get(*label).copied().unwrap_or(usize::MAX)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_measured_chooses_nothing() {
        assert_eq!(most_stable(&[]), None);
    }
}
