//! Weighs the people who took part so that they resemble the whole community in what is known of it, such as age and
//! area.

use serde::{Deserialize, Serialize};

use super::real;

/// A weight is cut off at so many times the middle one, so that nobody speaks for a crowd.
pub const TRIMMED_AT: f64 = 5.0;

/// Weighing stops when no weight changes by more.
const SETTLED: f64 = 1e-6;
const MOST_ROUNDS: usize = 1_000;

/// One thing known of people, such as an age band: each person's, and how the whole community divides over them.
#[derive(Clone, Debug, PartialEq)]
pub struct Margin<'m> {
    /// Each person's category, by number, in the same order in every margin; nothing where it is not known.
    pub people: &'m [Option<usize>],
    /// How much of the community each category makes up, in any unit; what is negative or not a number counts as 0.
    pub targets: &'m [f64],
}

/// What weighing came to.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Stratified {
    /// Each person's weight, from 0 to [`TRIMMED_AT`], 1 in the mean.
    pub weights: Vec<f64>,
    /// Whether the weights settled and every target that somebody stands for was met but for trimming.
    pub settled: bool,
    /// How many weights were cut off.
    pub trimmed: usize,
    /// How many categories have a target and nobody in them: no weight can make up for those.
    pub unheard: usize,
    /// How many people with equal weights would say as much, `(Σw)²/Σw²`. Source: Kish, "Survey sampling" (1965), 11.7.
    pub effective_people: f64,
}

/// Weighs people by raking: margin after margin, each category's people are multiplied by target over current share,
/// until no weight changes by more than 10⁻⁶; then weights are trimmed at [`TRIMMED_AT`] times the mean.
///
/// Somebody whose category is not known keeps their weight in that margin. Without margins everybody weighs 1. A
/// margin of another length than the first is left out, and so is one without any target that people stand for.
/// Source: Deming and Stephan, "On a least squares adjustment of a sampled frequency table" (1940).
pub fn rake(people: usize, margins: &[Margin<'_>]) -> Stratified {
    let margins: Vec<&Margin<'_>> = margins.iter().filter(|margin| margin.people.len() == people).collect();
    let mut weights = vec![1.0; people];
    let mut settled = people == 0;
    for _ in 0..MOST_ROUNDS {
        let before = weights.clone();
        for margin in &margins {
            fit(&mut weights, margin);
        }
        let most = before.iter().zip(&weights).map(|(before, after)| (before - after).abs()).fold(0.0, f64::max);
        if most < SETTLED {
            settled = true;
            break;
        }
    }
    level(&mut weights);
    let trimmed = trim(&mut weights);
    let (sum, squares) =
        weights.iter().fold((0.0, 0.0), |(sum, squares), weight| (sum + weight, squares + weight * weight));
    let unheard = margins.iter().map(|margin| empty_categories(margin)).sum();
    let effective_people = if squares > 0.0 { sum * sum / squares } else { 0.0 };
    Stratified { weights, settled, trimmed, unheard, effective_people }
}

/// Brings one margin to its targets, leaving the weight of those whose category is known as it was in sum.
fn fit(weights: &mut [f64], margin: &Margin<'_>) {
    let mut current = vec![0.0; margin.targets.len()];
    for (category, weight) in margin.people.iter().zip(weights.iter()) {
        if let Some(slot) = category.and_then(|category| current.get_mut(category)) {
            *slot += weight;
        }
    }
    let target = |category: usize| sound(margin.targets.get(category).copied().unwrap_or_default());
    let heard = |category: &usize| current.get(*category).is_some_and(|weight| *weight > 0.0);
    let wanted: f64 = (0..current.len()).filter(heard).map(target).sum();
    let known: f64 = current.iter().sum();
    if wanted <= 0.0 {
        return;
    }
    for (category, weight) in margin.people.iter().zip(weights.iter_mut()) {
        let Some(category) = category.filter(|category| *category < current.len()) else { continue };
        if let Some(current) = current.get(category).filter(|current| **current > 0.0) {
            *weight *= target(category) / wanted * known / current;
        }
    }
}

/// Makes the mean weight 1.
fn level(weights: &mut [f64]) {
    let sum: f64 = weights.iter().sum();
    if sum > 0.0 {
        let factor = real(weights.len() as u64) / sum;
        for weight in weights.iter_mut() {
            *weight *= factor;
        }
    }
}

/// Cuts weights off and hands what is cut to the others, which can put more of them over; returns how many were cut.
fn trim(weights: &mut [f64]) -> usize {
    for _ in 0..MOST_ROUNDS {
        let mut excess = 0.0;
        for weight in weights.iter_mut().filter(|weight| **weight > TRIMMED_AT) {
            excess += *weight - TRIMMED_AT;
            *weight = TRIMMED_AT;
        }
        let below: f64 = weights.iter().filter(|weight| **weight < TRIMMED_AT).sum();
        if excess <= 0.0 || below <= 0.0 {
            break;
        }
        for weight in weights.iter_mut().filter(|weight| **weight < TRIMMED_AT) {
            *weight *= 1.0 + excess / below;
        }
    }
    weights.iter().filter(|weight| **weight >= TRIMMED_AT).count()
}

fn empty_categories(margin: &Margin<'_>) -> usize {
    let nobody = |category: usize| !margin.people.contains(&Some(category));
    margin.targets.iter().enumerate().filter(|(category, target)| sound(**target) > 0.0 && nobody(*category)).count()
}

fn sound(target: f64) -> f64 {
    if target.is_finite() { target.max(0.0) } else { 0.0 }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn people_are_weighed_to_resemble_the_community() {
        let ages = [0, 0, 0, 1].map(Some);
        let areas = [Some(0), Some(1), Some(1), Some(1)];
        let margins =
            [Margin { people: &ages, targets: &[50.0, 50.0] }, Margin { people: &areas, targets: &[0.25, 0.75] }];
        let found = rake(4, &margins);
        assert!(found.settled && found.trimmed == 0 && found.unheard == 0);
        assert!((found.weights[3] - 2.0).abs() < 1e-5, "the only old person stands for half of all");
        assert!((found.weights[0] - 1.0).abs() < 1e-5, "the only one of the first area stands for a quarter");
        assert!(found.effective_people < 4.0);
    }

    #[test]
    fn nobody_speaks_for_a_crowd() {
        let people: Vec<Option<usize>> = (0..100).map(|person| Some(usize::from(person == 0))).collect();
        let found = rake(100, &[Margin { people: &people, targets: &[50.0, 50.0] }]);
        assert_eq!((found.trimmed, found.weights[0]), (1, TRIMMED_AT));
        assert!((found.weights.iter().sum::<f64>() - 100.0).abs() < 1e-6);
    }

    #[test]
    fn what_is_not_known_or_not_there_changes_nothing() {
        assert_eq!(rake(0, &[]).weights, [0.0; 0]);
        assert!(rake(0, &[]).settled);
        assert_eq!(rake(2, &[]).weights, [1.0, 1.0]);
        let unknown = Margin { people: &[None, None], targets: &[1.0] };
        let nowhere = Margin { people: &[Some(9), Some(9)], targets: &[1.0, f64::NAN] };
        let other_length = Margin { people: &[Some(0)], targets: &[1.0] };
        let found = rake(2, &[unknown, nowhere, other_length]);
        assert_eq!((found.weights.as_slice(), found.unheard), (&[1.0, 1.0][..], 2));
    }

    proptest! {
        #[test]
        fn weights_stay_in_range_with_a_mean_of_one(
            people in prop::collection::vec((prop::option::of(0_usize..4), prop::option::of(0_usize..3)), 1..60),
            first in prop::collection::vec(0.0..9.0_f64, 4), second in prop::collection::vec(0.1..9.0_f64, 3),
        ) {
            let (ones, others): (Vec<_>, Vec<_>) = people.iter().copied().unzip();
            let margins = [Margin { people: &ones, targets: &first }, Margin { people: &others, targets: &second }];
            let found = rake(people.len(), &margins);
            let sum: f64 = found.weights.iter().sum();
            prop_assert!(found.weights.iter().all(|weight| (0.0..=TRIMMED_AT + 1e-9).contains(weight)));
            // With no more than five people, all of them can be at the limit or weigh nothing.
            prop_assert!((sum - real(people.len() as u64)).abs() < 1e-6 || sum < real(people.len() as u64));
            prop_assert!(found.effective_people <= real(people.len() as u64) + 1e-9);
        }
    }
}
