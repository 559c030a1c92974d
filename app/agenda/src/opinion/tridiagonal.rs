//! Finds the eigenvalues and eigenvectors of a small symmetric matrix that has only a diagonal and one beside it.
//!
//! Source: implicit QL with Wilkinson's shift (Dubrulle, Martin and Wilkinson 1968; in Golub and Van Loan, "Matrix
//! Computations", §8.3).

/// An eigenvalue and its eigenvector of length 1.
pub struct Pair {
    /// The eigenvalue.
    pub value: f64,
    /// The eigenvector.
    pub vector: Vec<f64>,
}

/// Returns all pairs, the greatest eigenvalue first. `beside` is one shorter than `diagonal`. O(n³), for n up to some
/// hundreds. A value that has not settled after 60 rounds, which happens only if the input is not finite, is returned as
/// it then is.
#[expect(clippy::indexing_slicing, reason = "every index runs over the length that all these vectors share")]
pub fn pairs(diagonal: &[f64], beside: &[f64]) -> Vec<Pair> {
    let size = diagonal.len();
    let mut values = diagonal.to_vec();
    let mut off = beside.to_vec();
    off.resize(size, 0.0);
    // Row `column` holds the eigenvector of value `column`: rotations then work on neighbouring rows.
    let mut vectors: Vec<Vec<f64>> =
        (0..size).map(|column| (0..size).map(|row| if row == column { 1.0 } else { 0.0 }).collect()).collect();
    for first in 0..size {
        for _ in 0..60 {
            let small = |place: &usize| {
                let scale = values[*place].abs() + values[*place + 1].abs();
                off[*place].abs() <= f64::EPSILON * scale
            };
            let last = (first..size - 1).find(small).unwrap_or(size - 1);
            if last == first {
                break;
            }
            rotate_through(&mut values, &mut off, &mut vectors, first, last);
        }
    }
    let mut pairs: Vec<Pair> = values.into_iter().zip(vectors).map(|(value, vector)| Pair { value, vector }).collect();
    pairs.sort_by(|one, other| other.value.total_cmp(&one.value));
    pairs
}

/// Chases one bulge from `last` up to `first`.
#[expect(clippy::indexing_slicing, reason = "first <= place < last < size")]
fn rotate_through(values: &mut [f64], off: &mut [f64], vectors: &mut [Vec<f64>], first: usize, last: usize) {
    let half_gap = (values[first + 1] - values[first]) / (2.0 * off[first]);
    let length = (half_gap * half_gap + 1.0).sqrt();
    let signed = if half_gap >= 0.0 { length } else { -length };
    let mut bulge = values[last] - values[first] + off[first] / (half_gap + signed);
    let (mut sine, mut cosine, mut shifted) = (1.0, 1.0, 0.0);
    for place in (first..last).rev() {
        let (upper, lower) = (sine * off[place], cosine * off[place]);
        let radius = (upper * upper + bulge * bulge).sqrt();
        off[place + 1] = radius;
        if radius == 0.0 {
            values[place + 1] -= shifted;
            off[last] = 0.0;
            return;
        }
        (sine, cosine) = (upper / radius, bulge / radius);
        bulge = values[place + 1] - shifted;
        let mixed = (values[place] - bulge) * sine + 2.0 * cosine * lower;
        shifted = sine * mixed;
        values[place + 1] = bulge + shifted;
        bulge = cosine * mixed - lower;
        let (head, tail) = vectors.split_at_mut(place + 1);
        for (one, other) in head[place].iter_mut().zip(&mut tail[0]) {
            (*one, *other) = (cosine * *one - sine * *other, sine * *one + cosine * *other);
        }
    }
    values[first] -= shifted;
    off[first] = bulge;
    off[last] = 0.0;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_second_difference_has_its_known_eigenvalues() {
        let size = 30_u8;
        let pairs = pairs(&vec![2.0; size.into()], &vec![-1.0; usize::from(size) - 1]);
        for (order, pair) in (1..=size).rev().zip(&pairs) {
            let known = 2.0 - 2.0 * (std::f64::consts::PI * f64::from(order) / (f64::from(size) + 1.0)).cos();
            assert!((pair.value - known).abs() < 1e-13, "{} {known}", pair.value);
            for row in 0..usize::from(size) {
                let beside = |row: Option<usize>| row.and_then(|row| pair.vector.get(row)).copied().unwrap_or(0.0);
                let product = 2.0 * pair.vector[row] - beside(row.checked_sub(1)) - beside(Some(row + 1));
                assert!((product - pair.value * pair.vector[row]).abs() < 1e-13);
            }
        }
    }

    #[test]
    fn separate_blocks_and_nothing_are_answered() {
        let values: Vec<f64> = pairs(&[1.0, 5.0, 3.0], &[0.0, 0.0]).iter().map(|pair| pair.value).collect();
        assert_eq!(values, [5.0, 3.0, 1.0]);
        assert!(pairs(&[], &[]).is_empty());
    }
}
