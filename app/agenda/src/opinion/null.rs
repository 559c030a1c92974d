//! Asks what chance alone would show: the same people and the same majorities, but nobody's answers hang together.
//!
//! Within every issue the answers are dealt out anew among those who gave one. Groups are then looked for as in the real
//! stances. What hangs together need not be groups: people spread evenly along one line pass this test too.
//!
//! Source: permutation tests after Fisher 1935; the p-value counts the real arrangement as one of them (Phipson and Smyth
//! 2010, "Permutation p-values should never be zero").

use serde::{Deserialize, Serialize};

use super::group::Divided;
use super::matrix::Matrix;
use super::pca::{Axes, Centred, search};
use super::project::{Spot, count, project};
use crate::seeded::Seeded;

/// What is real beside what chance makes of the same answers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NullTest {
    /// How many permutations were made.
    pub permutations: u32,
    /// How many people they rest on: a drawn part of large communities.
    pub people: usize,
    /// The share of all differences that lies along two axes.
    pub share: Measure,
    /// The best silhouette over all numbers of groups.
    pub silhouette: Measure,
}

/// One measure of the real stances beside those of permuted ones.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Measure {
    /// The real one.
    pub real: f64,
    /// The mean over permutations.
    pub chance_mean: f64,
    /// The greatest over permutations.
    pub chance_most: f64,
    /// (1 + permutations that reach the real one)/(1 + permutations), in (0, 1].
    pub p_value: f64,
}

impl Measure {
    fn new(real: f64, permuted: &[f64]) -> Self {
        let reached = permuted.iter().filter(|permuted| **permuted >= real).count();
        let sum: f64 = permuted.iter().sum();
        Self {
            real,
            chance_mean: if permuted.is_empty() { 0.0 } else { sum / count(permuted.len()) },
            chance_most: permuted.iter().copied().fold(0.0, f64::max),
            p_value: (1.0 + count(reached)) / (1.0 + count(permuted.len())),
        }
    }
}

/// How groups are looked for, the same in real and permuted stances.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Search {
    pub seed: u64,
    pub restarts: u32,
    /// People with fewer answers are not clustered.
    pub fewest: usize,
}

/// Compares a matrix with `permutations` of it. Asks before each whether to go on; returns nothing if not.
pub(crate) fn test(
    matrix: &Matrix,
    permutations: u32,
    how: Search,
    mut keep_going: impl FnMut() -> bool,
) -> Option<NullTest> {
    let (share, silhouette) = measure(matrix, 1e-10, how, 0);
    let dealer = Dealer::new(matrix);
    let (mut shares, mut silhouettes) = (Vec::new(), Vec::new());
    for number in 1..=u64::from(permutations) {
        if !keep_going() {
            return None;
        }
        let dealt = matrix.with_cells(dealer.deal(matrix.cells(), &mut Seeded::nth(how.seed, number)));
        // Permuted stances have no leading direction that could be found to many digits, and none is needed.
        let (share, silhouette) = measure(&dealt, 1e-3, how, number);
        shares.push(share);
        silhouettes.push(silhouette);
    }
    Some(NullTest {
        permutations,
        people: matrix.people().len(),
        share: Measure::new(share, &shares),
        silhouette: Measure::new(silhouette, &silhouettes),
    })
}

/// Returns the share along two axes and the best silhouette.
fn measure(matrix: &Matrix, tolerance: f64, how: Search, stream: u64) -> (f64, f64) {
    let centred = Centred::new(matrix);
    let axes: Axes = search(&centred, tolerance, None);
    let places = project(&centred, &axes);
    let inside = matrix.rows().zip(&places).filter(|(row, _)| row.len() >= how.fewest);
    let inside: Vec<Spot> = inside.map(|(_, place)| *place).collect();
    let divided = Divided::new(&inside, how.restarts, &mut Seeded::nth(how.seed.wrapping_add(1), stream));
    (axes.share(), divided.best_silhouette())
}

/// Knows where the cells of each column stand.
struct Dealer {
    starts: Vec<usize>,
    /// The places of the cells, column by column.
    places: Vec<u32>,
}

impl Dealer {
    fn new(matrix: &Matrix) -> Self {
        let mut starts = vec![0];
        let mut reached = 0;
        for counts in matrix.counts().chunks_exact(3) {
            reached += counts.iter().sum::<u32>() as usize;
            starts.push(reached);
        }
        let mut next = starts.clone();
        let mut places = vec![0; matrix.stances()];
        for (place, cell) in (0..).zip(matrix.cells()) {
            let Some(next) = next.get_mut(*cell as usize / 3) else { continue };
            if let Some(slot) = places.get_mut(*next) {
                *slot = place;
            }
            *next += 1;
        }
        Self { starts, places }
    }

    /// Deals the answers of every column out anew among its cells.
    fn deal(&self, cells: &[u32], chance: &mut Seeded) -> Vec<u32> {
        let mut dealt = cells.to_vec();
        let mut hand = Vec::new();
        for ends in self.starts.windows(2) {
            let &[start, end] = ends else { continue };
            let places = self.places.get(start..end).unwrap_or_default();
            hand.clear();
            hand.extend(places.iter().filter_map(|place| cells.get(*place as usize).copied()));
            chance.shuffle(&mut hand);
            for (place, cell) in places.iter().zip(&hand) {
                if let Some(slot) = dealt.get_mut(*place as usize) {
                    *slot = *cell;
                }
            }
        }
        dealt
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::{IssueId, MemberId};
    use crate::stance::Stance;

    fn drawn(people: i64, issues: i64) -> Matrix {
        let mut chance = Seeded::new(9);
        let pairs = (0..people).flat_map(|member| (0..issues).map(move |issue| (MemberId(member), IssueId(issue))));
        Matrix::new(pairs.map(|(member, issue)| (member, issue, Stance::ALL[chance.below(3)])).collect::<Vec<_>>())
    }

    #[test]
    fn dealing_keeps_every_column_and_every_place() {
        let matrix = drawn(30, 8);
        let dealt = matrix.with_cells(Dealer::new(&matrix).deal(matrix.cells(), &mut Seeded::new(1)));
        assert_eq!(dealt.counts(), matrix.counts());
        assert_ne!(dealt.cells(), matrix.cells());
        assert!(dealt.cells().iter().zip(matrix.cells()).all(|(one, other)| one / 3 == other / 3));
    }

    #[test]
    fn answers_drawn_by_lot_look_like_chance() {
        let how = Search { seed: 1, restarts: 3, fewest: 7 };
        let test = test(&drawn(80, 12), 39, how, || true).unwrap();
        assert!(test.share.p_value > 0.05 && test.silhouette.p_value > 0.05, "{test:?}");
    }

    #[test]
    fn a_test_can_be_called_off() {
        let mut left = 3;
        let how = Search { seed: 1, restarts: 1, fewest: 7 };
        let called_off = test(&drawn(20, 8), 99, how, || {
            left -= 1;
            left > 0
        });
        assert_eq!((called_off, left), (None, 0));
    }
}
