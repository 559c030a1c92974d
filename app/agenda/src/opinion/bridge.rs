//! Scores issues by the support they have across the main line of division ("bridging").
//!
//! Source: the matrix factorisation of Community Notes (Wojcik et al. 2022, "Birdwatch: crowd wisdom and bridging
//! algorithms"): a rating (agree 1, pass ½, disagree 0) is explained as `μ + b_person + b_issue + f_person·f_issue`, and
//! an issue's own term b is what the division f does not explain. Solved by alternating exact ridge regressions, a 2×2
//! system a person and an issue. Alternation alone crawls, because moving a constant between the terms hardly changes
//! the fit; after every sweep the constants are put where the penalties are least, in closed form.

use serde::{Deserialize, Serialize};

use super::matrix::Matrix;
use super::project::count;
use crate::id::IssueId;

/// Issues with fewer answers have no score.
pub const FEWEST_ANSWERS: u32 = 5;
/// People with fewer answers say too little about where they stand.
pub const FEWEST_STANCES: usize = 7;
const PENALTY_TERM: f64 = 0.15;
const PENALTY_FACTOR: f64 = 0.03;
const SWEEPS: usize = 5_000;
const STILL: f64 = 1e-12;

/// Support for issues across the division.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Bridging {
    /// Every issue with enough answers, the most bridging first.
    pub issues: Vec<Bridged>,
    /// The mean rating μ that all terms start from; about 0 to 1.
    pub mean: f64,
    /// Squared errors plus penalties, at the end.
    pub loss: f64,
    /// How many people's stances were used.
    pub people: usize,
    /// How many sweeps were made.
    pub sweeps: usize,
    /// Whether the last sweep changed the loss by less than one part in 10^12.
    pub settled: bool,
}

/// One issue's score.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Bridged {
    /// The issue.
    pub issue: IssueId,
    /// Its own term b: support that the division does not explain. Compare it within one community only: there is no
    /// level above which an issue "bridges".
    pub score: f64,
    /// The score less the mean of all scores, over their standard deviation; 0 if all are equal.
    pub standing: f64,
    /// Its factor f: on which side of the division its support lies, and how much.
    pub side: f64,
}

/// A person's or an issue's own term and factor.
#[derive(Clone, Copy, Debug, Default)]
struct Terms {
    own: f64,
    factor: f64,
}

struct Model {
    mean: f64,
    people: Vec<Terms>,
    issues: Vec<Terms>,
}

/// Scores issues. `first_axis` is where the division starts to be looked for, a number a column (see
/// [`super::pca::Axes`]). Asks after each sweep whether to go on; returns nothing if not.
pub fn bridging(matrix: &Matrix, first_axis: &[f64], mut keep_going: impl FnMut() -> bool) -> Option<Bridging> {
    let rated: Vec<bool> = matrix
        .counts()
        .chunks_exact(3)
        .zip(matrix.set_aside())
        .map(|(counts, set_aside)| !set_aside && counts.iter().sum::<u32>() >= FEWEST_ANSWERS)
        .collect();
    let rating: Vec<bool> = matrix.rows().map(|row| row.len() >= FEWEST_STANCES).collect();
    let part = matrix.part(&rating, &rated);
    let mut left = part.issues().iter().peekable();
    let columns = matrix.issues().iter().zip(first_axis);
    let start: Vec<f64> = columns
        .filter(|(issue, _)| left.next_if(|next| next == issue).is_some())
        .map(|(_, loading)| *loading)
        .collect();
    if part.stances() == 0 {
        return Some(Bridging { settled: true, ..Bridging::default() });
    }
    let mut model = Model::new(&part, &start);
    let mut loss = f64::INFINITY;
    let (mut sweeps, mut settled) = (0, false);
    while sweeps < SWEEPS && !settled {
        if !keep_going() {
            return None;
        }
        let squares = model.sweep(&part);
        model.balance();
        let now = squares + model.penalties();
        settled = (loss - now).abs() <= STILL * now;
        loss = now;
        sweeps += 1;
    }
    Some(model.scores(&part, loss, sweeps, settled))
}

/// Solves the ridge regression of residuals on (1, factor), given its sums.
fn ridge(answers: f64, factors: f64, squares: f64, residuals: f64, products: f64) -> Terms {
    let (top, bottom) = (answers + PENALTY_TERM, squares + PENALTY_FACTOR);
    let determinant = top * bottom - factors * factors;
    Terms {
        own: (residuals * bottom - products * factors) / determinant,
        factor: (products * top - residuals * factors) / determinant,
    }
}

/// Returns the rating that a cell's code stands for: 0, ½ or 1.
fn rating(cell: u32) -> f64 {
    f64::from(cell % 3) / 2.0
}

impl Model {
    fn new(matrix: &Matrix, start: &[f64]) -> Self {
        let ratings: f64 = matrix.cells().iter().map(|cell| rating(*cell)).sum();
        Self {
            mean: ratings / count(matrix.stances()),
            people: vec![Terms::default(); matrix.people().len()],
            issues: start.iter().map(|factor| Terms { own: 0.0, factor: *factor }).collect(),
        }
    }

    /// Fits every person to the issues, every issue to the people, and the mean to both. Returns the squared errors that
    /// are left.
    fn sweep(&mut self, matrix: &Matrix) -> f64 {
        let mut sums = vec![[0.0; 5]; self.issues.len()];
        for (row, person) in matrix.rows().zip(&mut self.people) {
            let (mut factors, mut squares, mut residuals, mut products) = (0.0, 0.0, 0.0, 0.0);
            for cell in row {
                let Some(issue) = self.issues.get(*cell as usize / 3) else { continue };
                let residual = rating(*cell) - self.mean - issue.own;
                factors += issue.factor;
                squares += issue.factor * issue.factor;
                residuals += residual;
                products += residual * issue.factor;
            }
            *person = ridge(count(row.len()), factors, squares, residuals, products);
            // While the person's row is at hand, their part in every issue's sums is taken down.
            for cell in row {
                let Some(sums) = sums.get_mut(*cell as usize / 3) else { continue };
                let residual = rating(*cell) - self.mean - person.own;
                let addends = [1.0, person.factor, person.factor * person.factor, residual, residual * person.factor];
                for (sum, addend) in sums.iter_mut().zip(addends) {
                    *sum += addend;
                }
            }
        }
        for (issue, [answers, factors, squares, residuals, products]) in self.issues.iter_mut().zip(sums) {
            *issue = ridge(answers, factors, squares, residuals, products);
        }
        self.fit_mean(matrix)
    }

    /// Fits the mean and returns the squared errors with it.
    fn fit_mean(&mut self, matrix: &Matrix) -> f64 {
        let (mut residuals, mut squares) = (0.0, 0.0);
        for (row, person) in matrix.rows().zip(&self.people) {
            for cell in row {
                let Some(issue) = self.issues.get(*cell as usize / 3) else { continue };
                let residual = rating(*cell) - person.own - issue.own - person.factor * issue.factor;
                residuals += residual;
                squares += residual * residual;
            }
        }
        let stances = count(matrix.stances());
        self.mean = residuals / (stances + PENALTY_TERM);
        squares - 2.0 * self.mean * residuals + stances * self.mean * self.mean
    }

    /// Moves constants between the terms in the four ways that leave every prediction as it is, to where the penalties
    /// are least: between factors and the other side's own terms, between own terms and the mean, and between the sizes
    /// of the factors.
    fn balance(&mut self) {
        shift(&mut self.people, &mut self.issues);
        shift(&mut self.issues, &mut self.people);
        let sum = |terms: &[Terms]| terms.iter().map(|terms| terms.own).sum::<f64>();
        let (people, issues) = (count(self.people.len()), count(self.issues.len()));
        let (of_people, of_issues) = (sum(&self.people), sum(&self.issues));
        // The least of Σ(b+a)² + Σ(b'+e)² + (μ−a−e)² over a and e solves a 2×2 system.
        let determinant = (people + 1.0) * (issues + 1.0) - 1.0;
        let (left, right) = (self.mean - of_people, self.mean - of_issues);
        let to_people = (left * (issues + 1.0) - right) / determinant;
        let to_issues = (right * (people + 1.0) - left) / determinant;
        self.people.iter_mut().for_each(|terms| terms.own += to_people);
        self.issues.iter_mut().for_each(|terms| terms.own += to_issues);
        self.mean -= to_people + to_issues;
        let size = |terms: &[Terms]| terms.iter().map(|terms| terms.factor * terms.factor).sum::<f64>();
        let (size_of_people, size_of_issues) = (size(&self.people), size(&self.issues));
        if size_of_people > 0.0 && size_of_issues > 0.0 {
            let scale = (size_of_issues / size_of_people).sqrt().sqrt();
            self.people.iter_mut().for_each(|terms| terms.factor *= scale);
            self.issues.iter_mut().for_each(|terms| terms.factor /= scale);
        }
    }

    fn penalties(&self) -> f64 {
        let all = || self.people.iter().chain(&self.issues);
        let own: f64 = all().map(|terms| terms.own * terms.own).sum();
        let factors: f64 = all().map(|terms| terms.factor * terms.factor).sum();
        PENALTY_TERM * (own + self.mean * self.mean) + PENALTY_FACTOR * factors
    }

    fn scores(&self, matrix: &Matrix, loss: f64, sweeps: usize, settled: bool) -> Bridging {
        let issues = count(self.issues.len());
        let mean = self.issues.iter().map(|terms| terms.own).sum::<f64>() / issues;
        let squares: f64 = self.issues.iter().map(|terms| (terms.own - mean) * (terms.own - mean)).sum();
        let deviation = (squares / issues).sqrt();
        let greatest = self
            .issues
            .iter()
            .map(|terms| terms.factor)
            .fold(0.0, |greatest: f64, factor| if factor.abs() > greatest.abs() { factor } else { greatest });
        let sign = if greatest < 0.0 { -1.0 } else { 1.0 };
        let mut bridged: Vec<Bridged> = matrix
            .issues()
            .iter()
            .zip(&self.issues)
            .map(|(issue, terms)| Bridged {
                issue: *issue,
                score: terms.own,
                standing: if deviation > 0.0 { (terms.own - mean) / deviation } else { 0.0 },
                side: sign * terms.factor,
            })
            .collect();
        bridged.sort_by(|one, other| other.score.total_cmp(&one.score));
        Bridging { issues: bridged, mean: self.mean, loss, people: matrix.people().len(), sweeps, settled }
    }
}

/// Adds to all factors of one side the constant, and takes its part off the other side's own terms, that makes the
/// penalties least.
fn shift(factors: &mut [Terms], owners: &mut [Terms]) {
    let together: f64 = owners.iter().map(|terms| terms.own * terms.factor).sum();
    let squares: f64 = owners.iter().map(|terms| terms.factor * terms.factor).sum();
    let sum: f64 = factors.iter().map(|terms| terms.factor).sum();
    let constant = (PENALTY_TERM * together - PENALTY_FACTOR * sum)
        / (PENALTY_TERM * squares + PENALTY_FACTOR * count(factors.len()));
    for terms in factors {
        terms.factor += constant;
    }
    for terms in owners {
        terms.own -= constant * terms.factor;
    }
}
