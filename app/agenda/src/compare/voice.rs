//! Who says what, person by person, so that the people can be drawn again.

use std::collections::{BTreeMap, HashMap};

use crate::id::{IssueId, MemberId};
use crate::rank::ballot::Ballots;
use crate::seeded::Seeded;

/// How much a person says for each thing they approve.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unit {
    /// One unit, split over all they approve.
    Split,
    /// One unit for each.
    Whole,
}

/// Everybody who approves at least one issue: what they approve, by number, and what they weigh.
///
/// They stand in an order that neither their names nor the order of the input can touch: by what they approve, then by
/// weight.
pub(super) struct Voices {
    items: Vec<u32>,
    ends: Vec<usize>,
    weights: Vec<f64>,
    issues: usize,
}

impl Voices {
    /// Gathers approvals of the issues that these ballots number. A weight that is negative or not a number counts as 0;
    /// somebody without one weighs 1 if nobody has one, else nothing.
    pub(super) fn new(ballots: &Ballots, approvals: &[(MemberId, IssueId)], weights: &[(MemberId, f64)]) -> Self {
        let numbers: HashMap<IssueId, u32> =
            ballots.candidates().iter().map(|candidate| candidate.issue).zip(0..).collect();
        let given: HashMap<MemberId, f64> = weights.iter().copied().collect();
        let silent = if weights.is_empty() { 1.0 } else { 0.0 };
        let mut lists: BTreeMap<MemberId, Vec<u32>> = BTreeMap::new();
        for (member, issue) in approvals {
            if let Some(number) = numbers.get(issue) {
                lists.entry(*member).or_default().push(*number);
            }
        }
        let mut people: Vec<(Vec<u32>, f64)> = lists
            .into_iter()
            .map(|(member, mut list)| {
                list.sort_unstable();
                list.dedup();
                let weight = given.get(&member).copied().unwrap_or(silent);
                (list, if weight.is_finite() { weight.max(0.0) } else { 0.0 })
            })
            .collect();
        people.sort_by(|one, other| one.0.cmp(&other.0).then(one.1.total_cmp(&other.1)));

        let mut voices = Self { items: Vec::new(), ends: Vec::new(), weights: Vec::new(), issues: numbers.len() };
        for (list, weight) in people {
            voices.items.extend(list);
            voices.ends.push(voices.items.len());
            voices.weights.push(weight);
        }
        voices
    }

    /// Returns how many people there are.
    pub(super) fn people(&self) -> usize {
        self.weights.len()
    }

    /// Returns how many people with equal weights would say as much (Kish 1965).
    pub(super) fn effective_people(&self) -> f64 {
        let sum: f64 = self.weights.iter().sum();
        let squares: f64 = self.weights.iter().map(|weight| weight * weight).sum();
        if squares > 0.0 { sum * sum / squares } else { 0.0 }
    }

    /// Weighs every issue, in the order of proposal, as everybody says.
    pub(super) fn issue_weights(&self, unit: Unit) -> Vec<f64> {
        let mut weights = vec![0.0; self.issues];
        self.add_up(unit, |_| 1.0, &mut weights);
        weights
    }

    /// Draws as many people as there are, with putting back, so often, and hands on what the issues then weigh. The n-th
    /// draw depends on the seed and n alone. O(draws × approvals).
    pub(super) fn redraw(&self, unit: Unit, draws: usize, seed: u64, mut each: impl FnMut(&[f64])) {
        let mut counts = vec![0.0; self.people()];
        let mut weights = vec![0.0; self.issues];
        for draw in 0..draws as u64 {
            let mut seeded = Seeded::nth(seed, draw);
            counts.fill(0.0);
            for _ in 0..counts.len() {
                if let Some(count) = counts.get_mut(seeded.below(self.people())) {
                    *count += 1.0;
                }
            }
            weights.fill(0.0);
            self.add_up(unit, |person| counts.get(person).copied().unwrap_or_default(), &mut weights);
            each(&weights);
        }
    }

    fn add_up(&self, unit: Unit, times: impl Fn(usize) -> f64, weights: &mut [f64]) {
        let mut start = 0;
        for (person, (end, weight)) in self.ends.iter().zip(&self.weights).enumerate() {
            let approved = self.items.get(start..*end).unwrap_or_default();
            start = *end;
            let said = weight * times(person);
            if said == 0.0 {
                continue;
            }
            let each = match unit {
                Unit::Split => said / super::real(approved.len() as u64),
                Unit::Whole => said,
            };
            for number in approved {
                if let Some(weight) = weights.get_mut(*number as usize) {
                    *weight += each;
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::compare::Weighing;
    use crate::rank::sample::{approvals, ballots, marks};

    proptest! {
        #[test]
        fn everybody_once_says_what_the_ballots_say((count, drawn) in approvals()) {
            let ballots = ballots(count, &drawn);
            let voices = Voices::new(&ballots, &marks(&drawn), &[]);
            for (unit, weighing) in [(Unit::Split, Weighing::EqualVoice), (Unit::Whole, Weighing::Approvals)] {
                for (one, other) in voices.issue_weights(unit).iter().zip(weighing.weights(&ballots, &[])) {
                    prop_assert!((one - other.weight).abs() < 1e-9);
                }
            }
            prop_assert_eq!(voices.people(), usize::try_from(ballots.approvers()).unwrap());
        }

        #[test]
        fn every_draw_hands_out_as_many_units_and_depends_on_the_seed_alone((count, drawn) in approvals(), seed: u64) {
            let ballots = ballots(count, &drawn);
            let mut mixed = marks(&drawn);
            mixed.reverse();
            let renamed: Vec<_> = mixed.iter().map(|(member, issue)| (MemberId(-member.0), *issue)).collect();
            let all = |approvals: &[(MemberId, IssueId)]| {
                let mut all = Vec::new();
                Voices::new(&ballots, approvals, &[]).redraw(Unit::Split, 3, seed, |weights| all.push(weights.to_vec()));
                all
            };
            let draws = all(&marks(&drawn));
            for weights in &draws {
                let sum: f64 = weights.iter().sum();
                prop_assert!((sum - f64::from(i32::try_from(ballots.approvers()).unwrap())).abs() < 1e-9);
            }
            prop_assert_eq!(&draws, &all(&renamed));
        }
    }

    #[test]
    fn a_person_who_weighs_twice_says_twice_as_much() {
        let ballots = ballots(2, &[(1, 0), (2, 1), (3, 1)]);
        let weights = [(MemberId(1), 2.0), (MemberId(2), f64::NAN)];
        let voices = Voices::new(&ballots, &marks(&[(1, 0), (2, 1), (3, 1)]), &weights);
        assert_eq!(voices.issue_weights(Unit::Split), [2.0, 0.0]);
        assert!((voices.effective_people() - 1.0).abs() < 1e-12);
    }
}
