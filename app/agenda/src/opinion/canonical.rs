//! Puts people and issues in an order made of the stances alone, so that no name and no moment of arrival decides a sum.
//!
//! Colours are refined as Weisfeiler and Lehman (1968) refine the colours of a graph: an issue's colour becomes a mixture
//! of the colours of those who answered it, with their answers, and the other way round. Whoever still has the same
//! colour afterwards answered alike, and it does not matter who of them comes first. (Contrived patterns in which that
//! is not so only change in which order sums are made.)

use super::matrix::Matrix;
use crate::rank::next_card::splitmix64;

/// How often colours are refined. Real conversations tell everyone apart after two.
const ROUNDS: usize = 3;

/// Returns the rows and the columns of a matrix by number, in the order of their colours. People counted twice, all of
/// them, leave the order of the columns as it was.
pub fn order(matrix: &Matrix) -> (Vec<u32>, Vec<u32>) {
    let copies = copies(matrix);
    let mut columns: Vec<u64> = matrix.set_aside().iter().map(|set_aside| splitmix64(u64::from(*set_aside))).collect();
    let mut rows = row_colours(matrix, &columns);
    for _ in 0..ROUNDS {
        columns = column_colours(matrix, &rows, &copies, &columns);
        rows = row_colours(matrix, &columns);
    }
    (by_colour(&rows), by_colour(&columns))
}

fn row_colours(matrix: &Matrix, columns: &[u64]) -> Vec<u64> {
    let answers: Vec<u64> = columns
        .iter()
        .flat_map(|colour| (1..=3).map(|sign| splitmix64(colour.wrapping_add(splitmix64(sign)))))
        .collect();
    let colour = |row: &[u32]| {
        row.iter().fold(0, |sum: u64, cell| sum.wrapping_add(answers.get(*cell as usize).copied().unwrap_or(0)))
    };
    matrix.rows().map(colour).collect()
}

fn column_colours(matrix: &Matrix, rows: &[u64], copies: &[u64], columns: &[u64]) -> Vec<u64> {
    let mut sums = vec![0_u64; 3 * columns.len()];
    for ((row, colour), copies) in matrix.rows().zip(rows).zip(copies).filter(|(_, copies)| **copies > 0) {
        let mixed = splitmix64(*colour).wrapping_mul(*copies);
        for cell in row {
            if let Some(sum) = sums.get_mut(*cell as usize) {
                *sum = sum.wrapping_add(mixed);
            }
        }
    }
    let colour = |(before, sums): (&u64, &[u64])| sums.iter().fold(*before, |mixed, sum| splitmix64(mixed ^ sum));
    columns.iter().zip(sums.chunks_exact(3)).map(colour).collect()
}

/// Returns, for one of each kind of equal rows, how many there are of it, over the greatest number that divides all of
/// these; 0 for the other rows of the kind.
fn copies(matrix: &Matrix) -> Vec<u64> {
    let mix = |row: &[u32]| row.iter().fold(0, |sum: u64, cell| sum.wrapping_add(splitmix64(u64::from(*cell))));
    let mut kinds: Vec<(u64, usize)> = matrix.rows().map(mix).zip(0..).collect();
    kinds.sort_unstable();
    let mut copies = vec![0; kinds.len()];
    let mut common = 0;
    for alike in kinds.chunk_by(|one, other| one.0 == other.0) {
        if let Some(count) = alike.first().and_then(|(_, row)| copies.get_mut(*row)) {
            *count = alike.len() as u64;
            common = greatest_common_divisor(common, *count);
        }
    }
    copies.iter().map(|count| count / common.max(1)).collect()
}

const fn greatest_common_divisor(mut one: u64, mut other: u64) -> u64 {
    while other > 0 {
        (one, other) = (other, one % other);
    }
    one
}

fn by_colour(colours: &[u64]) -> Vec<u32> {
    let mut numbered: Vec<(u64, u32)> = colours.iter().copied().zip(0..).collect();
    numbered.sort_unstable();
    numbered.into_iter().map(|(_, number)| number).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_greatest_common_divisor_is_the_schoolbooks() {
        assert_eq!((greatest_common_divisor(12, 18), greatest_common_divisor(0, 5)), (6, 5));
    }
}
