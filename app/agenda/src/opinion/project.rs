//! Places people and issues on the map that the two axes span.
//!
//! Source: Polis' "sparsity-aware" projection (compdemocracy/polis, `pca.clj`): a person who answered n of m issues is
//! moved out by √(m/n), as if they had answered the others in the same way. The fewer answers, the more of the place is
//! chance: a place comes with the number of answers it rests on.

use super::matrix::Matrix;
use super::pca::{Axes, Centred, along};

/// A place on the map: how far along the first axis and along the second.
pub type Spot = [f64; 2];

/// Returns the place of every person of a matrix, in its order.
pub fn people(matrix: &Matrix, axes: &Axes) -> Vec<Spot> {
    project(&Centred::new(matrix), axes)
}

/// Returns the place of every issue: where a person would stand who agreed with it and answered nothing else.
pub fn issues(axes: &Axes) -> Vec<Spot> {
    let [first, second] = &axes.loadings;
    let stretch = count(axes.centre.len()).sqrt();
    let along = axes.centre.iter().zip(first.iter().zip(second));
    along.map(|(mean, (first, second))| [stretch * (1.0 - mean) * first, stretch * (1.0 - mean) * second]).collect()
}

/// Returns how far an issue's place is from the middle of the map: how much an answer to it says about a person.
pub fn extremity(place: Spot) -> f64 {
    let [x, y] = place;
    (x * x + y * y).sqrt()
}

pub(crate) fn project(centred: &Centred, axes: &Axes) -> Vec<Spot> {
    let matrix = centred.matrix();
    let [first, second] = &axes.loadings;
    let (first, second) = (centred.steps_along(first), centred.steps_along(second));
    // For every column the part that it has in m and n: how often the issue counts.
    let parts: Option<Vec<f64>> = centred.roots().map(|roots| roots.iter().flat_map(|root| [root * root; 3]).collect());
    let all = centred
        .roots()
        .map_or_else(|| count(matrix.issues().len()), |roots| roots.iter().map(|root| root * root).sum());
    let aside = matrix.count_set_aside();
    let set_aside = matrix.set_aside();
    let answered = |row: &[u32]| match &parts {
        Some(parts) => along(row, parts),
        // A column that was set aside counts as answered by everyone.
        None if aside > 0 => {
            let kept = row.iter().filter(|cell| set_aside.get(**cell as usize / 3) == Some(&false));
            count(kept.count() + aside)
        }
        None => count(row.len()),
    };
    let place = |row: &[u32]| {
        let stretch = (all / answered(row).max(1.0)).sqrt();
        [stretch * along(row, &first), stretch * along(row, &second)]
    };
    matrix.rows().map(place).collect()
}

/// Returns a count as a float.
#[expect(clippy::cast_precision_loss, reason = "counts of people, issues and stances stay far below 2^52")]
pub(crate) const fn count(count: usize) -> f64 {
    count as f64
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::id::{IssueId, MemberId};
    use crate::opinion::pca::axes;
    use crate::stance::Stance::{Agree, Disagree};

    #[test]
    fn two_people_who_differ_on_one_issue_stand_on_either_side() {
        let people = [MemberId(1), MemberId(2)];
        let stances = [(MemberId(1), IssueId(1), Agree), (MemberId(2), IssueId(1), Disagree)];
        let matrix = Matrix::in_order(&people, &[IssueId(1)], &BTreeSet::new(), stances);
        let axes = axes(&matrix);
        assert_eq!((axes.centre.as_slice(), axes.spread, axes.share()), (&[0.0][..], [2.0, 0.0], 1.0));
        assert_eq!(super::people(&matrix, &axes), [[1.0, 0.0], [-1.0, 0.0]]);
        assert_eq!(issues(&axes), [[1.0, 0.0]]);
    }
}
