//! Says, goal by goal, whether the programme attends to it more or less than the community asks for.

use serde::{Deserialize, Serialize};

use super::share::Share;

/// How one goal's part of our attention differs from its part of theirs.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct OverUnder {
    /// `P_j − Q_j`, from −1 to 1: above 0 where people ask for more than the programme gives.
    pub difference: f64,
    /// `log2((n·P_j + ½)/(n·Q_j + ½))` for n people: 1 where our part is twice theirs, −1 where it is half of it.
    pub log_ratio: f64,
}

/// Compares both sides goal by goal, in their order.
///
/// The halves keep the ratio finite where one side gives a goal nothing, and near 0 where few people stand behind it;
/// `people` is how many our shares rest on, and what is negative or not a number counts as 0. Source of the added half:
/// Haldane, "The estimation and significance of the logarithm of a ratio of frequencies" (1956).
pub fn over_under(ours: &[Share], theirs: &[Share], people: f64) -> Vec<OverUnder> {
    let people = if people.is_finite() { people.max(0.0) } else { 0.0 };
    let smooth = |share: Share| share.number() * people + 0.5;
    let sides = ours.iter().zip(theirs);
    sides
        .map(|(ours, theirs)| OverUnder {
            difference: ours.number() - theirs.number(),
            log_ratio: libm::log2(smooth(*ours) / smooth(*theirs)),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn twice_as_much_is_about_one_and_nobody_says_nothing() {
        let share = |number| Share::new(number).unwrap();
        let table = over_under(&[share(0.5), Share::NONE], &[share(0.25), share(0.5)], 10_000.0);
        assert!((table[0].difference - 0.25).abs() < 1e-12 && (table[0].log_ratio - 1.0).abs() < 1e-3);
        assert!(table[1].log_ratio.is_finite() && table[1].log_ratio < -10.0);
        for people in [0.0, -3.0, f64::NAN] {
            assert!(over_under(&[share(0.5)], &[share(0.25)], people)[0].log_ratio.abs() < 1e-12);
        }
        assert!(over_under(&[], &[], 5.0).is_empty());
    }

    #[test]
    fn changing_sides_changes_the_sign() {
        let (one, other) = ([Share::PERCENT, Share::ALL], [Share::ALL, Share::NONE]);
        for (one, other) in over_under(&one, &other, 40.0).iter().zip(over_under(&other, &one, 40.0)) {
            assert!((one.difference + other.difference).abs() < 1e-12);
            assert!((one.log_ratio + other.log_ratio).abs() < 1e-12);
        }
    }
}
