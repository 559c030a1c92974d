//! Finds the two directions along which people's stances differ most.
//!
//! Source: Polis' principal components (compdemocracy/polis, `pca.clj`; Small et al. 2021, "Polis: scaling deliberation
//! by mapping high dimensional opinion spaces"). A stance that was not taken is put at its issue's mean, so that it adds
//! nothing once the mean is taken off: the centred matrix is as sparse as the stances. Polis iterates 100 times from a
//! random start, which need not converge; here the Krylov space of a fixed start is searched (Lanczos 1950; Golub and Van
//! Loan, "Matrix Computations", §10.1, with full reorthogonalisation) until the directions are exact.

use super::matrix::Matrix;
use super::tridiagonal::{Pair, pairs};
use crate::seeded::Seeded;

/// How many steps a search takes before it starts again from what it found.
const STEPS: usize = 200;
/// How often a search may start again. Only directions of nearly the same weight need it.
const CYCLES: usize = 10;
/// A search looks how far it has come every so many steps.
const LOOK_EVERY: usize = 4;

/// Two directions through the middle of all stances.
#[derive(Clone, Debug, PartialEq)]
pub struct Axes {
    /// Each issue's mean stance over those who answered it, in [−1, 1]; 0 for issues set aside.
    pub centre: Vec<f64>,
    /// The directions, a number an issue; length 1, or all zero if there is no such direction. The number of largest size
    /// (the first of them) is positive.
    pub loadings: [Vec<f64>; 2],
    /// The sum of squares along each direction.
    pub spread: [f64; 2],
    /// The sum of squares along all directions together.
    pub total_spread: f64,
}

impl Axes {
    /// Returns the share of all differences that lies along the two directions, in [0, 1]; 0 if nobody differs.
    pub fn share(&self) -> f64 {
        let [first, second] = self.spread;
        if self.total_spread > 0.0 { ((first + second) / self.total_spread).min(1.0) } else { 0.0 }
    }

    /// Turns each direction so that it points the way it did before, given as two numbers an issue, 0 for an issue that is new.
    pub fn align(&mut self, before: &[[f64; 2]]) {
        let [first, second] = &mut self.loadings;
        turn(first, before.iter().map(|before| before[0]));
        turn(second, before.iter().map(|before| before[1]));
    }
}

fn turn(loadings: &mut [f64], before: impl Iterator<Item = f64>) {
    let together: f64 = loadings.iter().zip(before).map(|(loading, before)| loading * before).sum();
    if together < 0.0 {
        for loading in loadings.iter_mut() {
            *loading = -*loading;
        }
    }
}

/// Finds the axes of a matrix exactly: to about 1e-13 where the directions differ in weight.
pub fn axes(matrix: &Matrix) -> Axes {
    search(&Centred::new(matrix), 1e-14, None)
}

/// A matrix less its column means. People and issues may count more or less than once.
pub(crate) struct Centred<'a> {
    matrix: &'a Matrix,
    centre: Vec<f64>,
    total_spread: f64,
    /// For every cell code: what the stance differs from the mean by, times the root of how often the issue counts.
    deviations: Vec<f64>,
    people_count: Option<&'a [f64]>,
    /// The root of how often each issue counts.
    roots: Option<&'a [f64]>,
}

impl<'a> Centred<'a> {
    /// Centres a matrix in which everyone and everything counts once.
    pub fn new(matrix: &'a Matrix) -> Self {
        Self::weighted(matrix, None, None)
    }

    /// Centres a matrix in which people count so often, and issues so often as the squares of these roots.
    pub fn weighted(matrix: &'a Matrix, people_count: Option<&'a [f64]>, roots: Option<&'a [f64]>) -> Self {
        let mut sums = vec![0.0; 3 * matrix.issues().len()];
        match people_count {
            None => sums = matrix.counts().into_iter().map(f64::from).collect(),
            Some(counts) => {
                for (row, count) in matrix.rows().zip(counts).filter(|(_, count)| **count > 0.0) {
                    scatter(row, *count, &mut sums);
                }
            }
        }
        let columns = sums.chunks_exact(3).zip(matrix.set_aside());
        let centre: Vec<f64> = columns
            .map(|(counts, set_aside)| match counts {
                [disagree, pass, agree] if !set_aside && disagree + pass + agree > 0.0 => {
                    (agree - disagree) / (disagree + pass + agree)
                }
                _ => 0.0,
            })
            .collect();
        let mut deviations = Vec::with_capacity(sums.len());
        for (place, (mean, set_aside)) in centre.iter().zip(matrix.set_aside()).enumerate() {
            let root = roots.and_then(|roots| roots.get(place)).copied().unwrap_or(1.0);
            for sign in [-1.0, 0.0, 1.0] {
                deviations.push(if *set_aside { 0.0 } else { (sign - mean) * root });
            }
        }
        let total_spread = sums.iter().zip(&deviations).map(|(count, deviation)| count * deviation * deviation).sum();
        Self { matrix, centre, total_spread, deviations, people_count, roots }
    }

    /// Returns, for every cell code, what a stance adds to a position along a direction.
    pub fn steps_along(&self, loadings: &[f64]) -> Vec<f64> {
        let spread = loadings.iter().flat_map(|loading| [loading; 3]);
        self.deviations.iter().zip(spread).map(|(deviation, loading)| deviation * loading).collect()
    }

    pub fn matrix(&self) -> &'a Matrix {
        self.matrix
    }

    /// Returns how often each issue counts, if not once.
    pub fn roots(&self) -> Option<&'a [f64]> {
        self.roots
    }

    /// Multiplies a direction by the centred matrix and by its transpose: two passes over the stances of each person.
    fn product(&self, direction: &[f64]) -> Vec<f64> {
        let steps = self.steps_along(direction);
        let mut sums = vec![0.0; steps.len()];
        match self.people_count {
            None => self.matrix.rows().for_each(|row| scatter(row, along(row, &steps), &mut sums)),
            Some(counts) => {
                for (row, count) in self.matrix.rows().zip(counts).filter(|(_, count)| **count > 0.0) {
                    scatter(row, count * along(row, &steps), &mut sums);
                }
            }
        }
        let weighted: Vec<f64> = sums.iter().zip(&self.deviations).map(|(sum, deviation)| sum * deviation).collect();
        weighted.chunks_exact(3).map(|parts| parts.iter().sum()).collect()
    }
}

/// Adds up what a row's cells say. Four sums run beside each other, because one would wait for every addition.
pub(crate) fn along(row: &[u32], steps: &[f64]) -> f64 {
    let step = |cell: &u32| steps.get(*cell as usize).copied().unwrap_or(0.0);
    let (quarters, rest) = row.as_chunks::<4>();
    let mut sums = [0.0; 4];
    for quarter in quarters {
        for (sum, cell) in sums.iter_mut().zip(quarter) {
            *sum += step(cell);
        }
    }
    let [one, two, three, four] = sums;
    rest.iter().fold((one + two) + (three + four), |sum, cell| sum + step(cell))
}

fn scatter(row: &[u32], amount: f64, sums: &mut [f64]) {
    for cell in row {
        if let Some(sum) = sums.get_mut(*cell as usize) {
            *sum += amount;
        }
    }
}

/// Searches for the two directions of greatest spread until each is an eigenvector up to `tolerance` times the greatest
/// eigenvalue. A start near the answer makes it quicker.
pub(crate) fn search(centred: &Centred, tolerance: f64, start: Option<&[f64]>) -> Axes {
    let size = centred.centre.len();
    let mut chance = Seeded::new(size as u64);
    let mut drawn = || -> Vec<f64> { (0..size).map(|_| 2.0 * chance.unit() - 1.0).collect() };
    // A start of ones stands at right angles to the answer where two issues mirror each other; a drawn one never does.
    let mut start = start.map_or_else(&mut drawn, <[f64]>::to_vec);
    let mut found = Vec::new();
    for _ in 0..CYCLES {
        let (exact, ritz) = cycle(centred, &start, tolerance, &mut drawn);
        found = ritz;
        if exact {
            break;
        }
        start = vec![0.0; size];
        for (_, vector) in &found {
            add(&mut start, 1.0, vector);
        }
    }
    let mut found = found.into_iter();
    let mut next = || found.next().unwrap_or_else(|| (0.0, vec![0.0; size]));
    let (first, second) = (next(), next());
    let mut loadings = [first.1, second.1];
    for loadings in &mut loadings {
        point_up(loadings);
    }
    Axes { centre: centred.centre.clone(), loadings, spread: [first.0, second.0], total_spread: centred.total_spread }
}

/// Makes the loading of greatest size positive. Two loadings count as equal if rounding alone could tell them apart.
fn point_up(loadings: &mut [f64]) {
    let greatest = loadings.iter().fold(0.0, |greatest: f64, loading| greatest.max(loading.abs()));
    let leading = loadings.iter().find(|loading| loading.abs() >= greatest * (1.0 - 1e-9));
    if leading.is_some_and(|leading| *leading < 0.0) {
        for loading in loadings.iter_mut() {
            *loading = -*loading;
        }
    }
}

/// Builds one Krylov space; returns whether its two best pairs are exact enough, and them.
fn cycle(
    centred: &Centred,
    start: &[f64],
    tolerance: f64,
    drawn: &mut impl FnMut() -> Vec<f64>,
) -> (bool, Vec<(f64, Vec<f64>)>) {
    let limit = start.len().min(STEPS);
    let mut basis: Vec<Vec<f64>> = Vec::new();
    let (mut diagonal, mut beside): (Vec<f64>, Vec<f64>) = (Vec::new(), Vec::new());
    let mut next = start.to_vec();
    if make_unit(&mut next, &[]).is_none() {
        next = drawn();
        make_unit(&mut next, &[]);
    }
    let mut exhausted = false;
    while basis.len() < limit {
        let mut product = centred.product(&next);
        let reach = length(&product);
        diagonal.push(dot(&product, &next));
        basis.push(next);
        let floor = 1e-13 * diagonal.iter().fold(reach, |greatest: f64, value| greatest.max(*value));
        let left = make_unit(&mut product, &basis).filter(|left| *left > floor);
        if exhausted && reach <= floor {
            // Whatever was left outside the space has no spread.
            return (true, combine(&pairs(&diagonal, &beside), &basis));
        }
        if left.is_none() {
            // The space is exhausted. If there is more to find, it lies at right angles to it.
            exhausted = true;
            product = drawn();
            make_unit(&mut product, &basis);
        }
        let left = left.unwrap_or(0.0);
        if !exhausted && basis.len().is_multiple_of(LOOK_EVERY) {
            let ritz = pairs(&diagonal, &beside);
            let bound = tolerance * ritz.first().map_or(0.0, |pair| pair.value);
            let error = |pair: &Pair| left * pair.vector.last().map_or(0.0, |last| last.abs());
            if ritz.iter().take(2).all(|pair| error(pair) <= bound) {
                return (true, combine(&ritz, &basis));
            }
        }
        beside.push(left);
        next = product;
    }
    beside.truncate(diagonal.len().saturating_sub(1));
    (exhausted || limit == start.len(), combine(&pairs(&diagonal, &beside), &basis))
}

/// Turns the two best pairs of the small matrix into directions. What is no spread at all is no direction.
fn combine(ritz: &[Pair], basis: &[Vec<f64>]) -> Vec<(f64, Vec<f64>)> {
    let size = basis.first().map_or(0, Vec::len);
    let floor = 1e-12 * ritz.first().map_or(0.0, |pair| pair.value);
    let real = ritz.iter().take(2).filter(|pair| pair.value > floor);
    real.map(|pair| {
        let mut vector = vec![0.0; size];
        for (part, basis) in pair.vector.iter().zip(basis) {
            add(&mut vector, *part, basis);
        }
        let norm = length(&vector);
        for part in &mut vector {
            *part /= norm;
        }
        (pair.value, vector)
    })
    .collect()
}

/// Takes off what a vector has in common with a basis, twice because rounding leaves some the first time ("twice is
/// enough", Kahan in Parlett 1980), and makes its length 1. Returns the length before; nothing if that was 0.
fn make_unit(vector: &mut [f64], basis: &[Vec<f64>]) -> Option<f64> {
    for _ in 0..2 {
        for known in basis {
            let common = dot(vector, known);
            add(vector, -common, known);
        }
    }
    let norm = length(vector);
    if norm > 0.0 {
        for part in vector {
            *part /= norm;
        }
    }
    (norm > 0.0).then_some(norm)
}

pub(crate) fn dot(one: &[f64], other: &[f64]) -> f64 {
    one.iter().zip(other).map(|(one, other)| one * other).sum()
}

fn length(vector: &[f64]) -> f64 {
    dot(vector, vector).sqrt()
}

fn add(to: &mut [f64], times: f64, vector: &[f64]) {
    for (to, part) in to.iter_mut().zip(vector) {
        *to += times * part;
    }
}
