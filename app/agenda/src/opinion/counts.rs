//! Counts how each group answered each issue.

use serde::{Deserialize, Serialize};

use super::matrix::Matrix;

/// How the people of a group answered one issue.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counts {
    /// People who agree.
    pub agree: u32,
    /// People who disagree.
    pub disagree: u32,
    /// People who answered in any way, passes among them.
    pub seen: u32,
}

impl Counts {
    /// Returns how many passed.
    pub const fn pass(self) -> u32 {
        self.seen - self.agree - self.disagree
    }

    /// Returns the counts of both.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self { agree: self.agree + other.agree, disagree: self.disagree + other.disagree, seen: self.seen + other.seen }
    }

    /// Returns the counts of these without those, who must be among them.
    #[must_use]
    pub const fn without(self, those: Self) -> Self {
        Self { agree: self.agree - those.agree, disagree: self.disagree - those.disagree, seen: self.seen - those.seen }
    }

    /// Returns the share that agrees, (A+1)/(S+2): the two pseudo-people keep small numbers near one half.
    pub fn agreement(self) -> f64 {
        (f64::from(self.agree) + 1.0) / (f64::from(self.seen) + 2.0)
    }

    /// Returns the share that disagrees, (D+1)/(S+2).
    pub fn disagreement(self) -> f64 {
        (f64::from(self.disagree) + 1.0) / (f64::from(self.seen) + 2.0)
    }
}

/// Counts the answers of each group to each issue: a list a group, a number a column. Whoever has no group is left out.
pub fn by_group(matrix: &Matrix, groups: &[Option<usize>], count: usize) -> Vec<Vec<Counts>> {
    let mut cells = vec![vec![0_u32; 3 * matrix.issues().len()]; count];
    for (row, group) in matrix.rows().zip(groups) {
        let Some(cells) = group.and_then(|group| cells.get_mut(group)) else { continue };
        for cell in row {
            if let Some(people) = cells.get_mut(*cell as usize) {
                *people += 1;
            }
        }
    }
    cells.iter().map(|cells| of_cells(cells)).collect()
}

/// Counts everybody's answers to each issue, a number a column.
pub fn of_everybody(matrix: &Matrix) -> Vec<Counts> {
    of_cells(&matrix.counts())
}

fn of_cells(cells: &[u32]) -> Vec<Counts> {
    let counts = |cells: &[u32]| match cells {
        [disagree, pass, agree] => Counts { agree: *agree, disagree: *disagree, seen: disagree + pass + agree },
        _ => Counts::default(),
    };
    cells.chunks_exact(3).map(counts).collect()
}

/// Adds up the counts of all groups.
pub fn together(groups: &[Vec<Counts>], columns: usize) -> Vec<Counts> {
    let mut sums = vec![Counts::default(); columns];
    for group in groups {
        for (sum, counts) in sums.iter_mut().zip(group) {
            *sum = sum.and(*counts);
        }
    }
    sums
}
