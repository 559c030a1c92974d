//! Equal voice: everybody hands out one unit, split equally over what they approve.
//!
//! Without it, whoever answers most says most: one person of the Bowling Green conversation answered 612 times where
//! the middle one answered 58 times.

use super::Weight;
use super::ballot::Ballots;

/// Weighs every candidate, in the order of proposal: `w_i = Σ_v [i ∈ A_v] / |A_v|`, where `A_v` is what person v
/// approves among these candidates. The unit is people: the weights add up to [`Ballots::approvers`], because a person
/// who approves none of them hands out nothing. O(number of approvals).
pub fn weights(ballots: &Ballots) -> Vec<Weight> {
    let mut weights: Vec<Weight> =
        ballots.candidates().iter().map(|candidate| Weight { issue: candidate.issue, weight: 0.0 }).collect();
    for (people, approved) in ballots.iter() {
        #[expect(clippy::cast_precision_loss, reason = "counts of people and issues stay far below 2^52")]
        let unit = people as f64 / approved.len() as f64;
        for number in approved {
            if let Some(weight) = weights.get_mut(*number as usize) {
                weight.weight += unit;
            }
        }
    }
    weights
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::rank::sample::{approvals, ballots};

    fn numbers(ballots: &Ballots) -> Vec<f64> {
        weights(ballots).iter().map(|weight| weight.weight).collect()
    }

    #[test]
    fn a_person_who_approves_much_says_as_much_as_one_who_approves_little() {
        assert_eq!(
            numbers(&ballots(4, &[(1, 0), (2, 0), (2, 1), (2, 2), (2, 99)])),
            [4.0 / 3.0, 1.0 / 3.0, 1.0 / 3.0, 0.0]
        );
        assert!(numbers(&Ballots::new([], [])).is_empty());
    }

    proptest! {
        #[test]
        fn everybody_hands_out_one_unit((count, marks) in approvals()) {
            let ballots = ballots(count, &marks);
            let total: f64 = numbers(&ballots).iter().sum();
            prop_assert!((total - f64::from(i32::try_from(ballots.approvers()).unwrap())).abs() < 1e-9);
        }

        #[test]
        fn doubling_everybody_doubles_every_weight((count, marks) in approvals()) {
            let doubled: Vec<_> = marks.iter().flat_map(|(who, what)| [(*who, *what), (who + 100, *what)]).collect();
            let twice: Vec<f64> = numbers(&ballots(count, &marks)).iter().map(|weight| weight * 2.0).collect();
            prop_assert_eq!(twice, numbers(&ballots(count, &doubled)));
        }
    }
}
