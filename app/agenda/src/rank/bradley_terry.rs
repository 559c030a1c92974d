//! Bradley and Terry's model: how strong each issue is, from choices between two of them at a time.
//!
//! Source: Bradley and Terry (1952), Zermelo (1929); the iteration is Newman's, "Efficient computation of rankings from
//! pairwise comparisons" (2023), eq. 27, which takes far fewer rounds than Zermelo's. Of two issues, i is chosen with
//! probability `π_i / (π_i + π_j)`; the strengths are the most likely ones. Beside them stands the simple score of
//! wiki surveys (Salganik and Levy 2015): the chance that an issue wins its next choice, if nothing else were known.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::id::IssueId;

/// A choice: this issue rather than that one. "I cannot decide" is no choice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Choice {
    /// The issue that was chosen.
    pub winner: IssueId,
    /// The issue beside it.
    pub loser: IssueId,
}

/// How strong an issue is.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Strength {
    /// The issue.
    pub issue: IssueId,
    /// How often it was chosen.
    pub wins: i64,
    /// How often another was chosen instead.
    pub losses: i64,
    /// Its strength; positive. Only ratios have a meaning; with a prior, 1 is the strength of an average issue.
    pub strength: f64,
    /// The chance, from 0 to 1, that it is chosen beside another of these issues drawn at random: the mean of
    /// `π_i / (π_i + π_j)`. 1/2 if there is no other.
    pub chance: f64,
    /// The simple score from 0 to 100: `100 · (wins + 1) / (wins + losses + 2)`.
    pub simple: f64,
}

/// Issues in the order of their strengths.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Strengths {
    /// The strongest first; equally strong ones, to a part of 10⁻⁹, in the order of simple scores and then of ids.
    pub issues: Vec<Strength>,
    /// How many choices were made.
    pub choices: i64,
    /// How many wins and losses against an average issue were added for each.
    pub prior: f64,
    /// How many rounds it took.
    pub rounds: usize,
    /// Whether the strengths had settled; if not, the last digits are not to be trusted.
    pub settled: bool,
}

/// Rounds after which the search stops; connected choices settle long before.
const ROUNDS: usize = 10_000;
/// Strengths have settled when none changes by more than this part of itself in a round.
const SETTLED: f64 = 1e-13;

/// Estimates strengths.
///
/// `prior` wins and as many losses against an imagined issue of strength 1 are added for each issue; 1/2 or 1 are usual.
/// Without a prior (0) the most likely strengths exist only if no group of issues was never beaten by the others (Ford
/// 1957); where they do not, and where the prior is negative or not a number, the answer is nothing. Strengths without a
/// prior are scaled to a mean of 1.
///
/// Issues that were never chosen between are not in the result. A choice of an issue over itself is left out. The
/// choices' order does not matter. `O(pairs)` a round.
pub fn strengths(choices: &[Choice], prior: f64) -> Option<Strengths> {
    let mut wins: BTreeMap<(IssueId, IssueId), i64> = BTreeMap::new();
    for choice in choices.iter().filter(|choice| choice.winner != choice.loser) {
        *wins.entry((choice.winner, choice.loser)).or_default() += 1;
    }
    let wins: Vec<(IssueId, IssueId, i64)> =
        wins.into_iter().map(|((one, other), count)| (one, other, count)).collect();
    strengths_of(&wins, prior)
}

/// Estimates strengths from counts: `(winner, loser, how often)`. See [`strengths`]; counts below 1 are left out.
pub fn strengths_of(wins: &[(IssueId, IssueId, i64)], prior: f64) -> Option<Strengths> {
    let wins: Vec<_> = wins.iter().copied().filter(|(one, other, count)| one != other && *count > 0).collect();
    let mut issues: Vec<IssueId> = wins.iter().flat_map(|(one, other, _)| [*one, *other]).collect();
    issues.sort_unstable();
    issues.dedup();
    let pairs = Pairs::new(&issues, &wins);
    if prior.is_nan() || prior < 0.0 || (prior <= 0.0 && !pairs.is_connected()) {
        return None;
    }
    let mut strengths = vec![1.0; issues.len()];
    let (mut rounds, mut settled) = (0, issues.is_empty());
    while !settled && rounds < ROUNDS {
        rounds += 1;
        settled = pairs.improve(&mut strengths, prior) <= SETTLED;
    }
    let mut issues: Vec<Strength> =
        issues.iter().zip(0..).map(|(issue, place)| pairs.strength(*issue, place, &strengths)).collect();
    issues.sort_by(|one, other| other.strength.total_cmp(&one.strength));
    let near = |one: &Strength, next: &Strength| one.strength - next.strength <= 1e-9 * one.strength;
    for equal in issues.chunk_by_mut(near) {
        equal.sort_by(|one, other| other.simple.total_cmp(&one.simple).then(one.issue.cmp(&other.issue)));
    }
    let choices = wins.iter().map(|(_, _, count)| count).sum();
    Some(Strengths { issues, choices, prior, rounds, settled })
}

/// For each issue, by place, against whom it won and lost how often.
struct Pairs(Vec<BTreeMap<usize, (f64, f64)>>);

impl Pairs {
    fn new(issues: &[IssueId], wins: &[(IssueId, IssueId, i64)]) -> Self {
        let mut pairs: Vec<BTreeMap<usize, (f64, f64)>> = vec![BTreeMap::new(); issues.len()];
        let place = |issue: IssueId| issues.binary_search(&issue).unwrap_or(usize::MAX);
        for (winner, loser, count) in wins {
            let (winner, loser) = (place(*winner), place(*loser));
            #[expect(clippy::cast_precision_loss, reason = "counts of choices stay far below 2^52")]
            let count = *count as f64;
            if let Some(pair) = pairs.get_mut(winner) {
                pair.entry(loser).or_default().0 += count;
            }
            if let Some(pair) = pairs.get_mut(loser) {
                pair.entry(winner).or_default().1 += count;
            }
        }
        Self(pairs)
    }

    /// Says whether a chain of wins leads from every issue to every other: the most likely strengths exist only then.
    fn is_connected(&self) -> bool {
        let everywhere = |leads: fn(&(f64, f64)) -> bool| {
            let mut reached = vec![false; self.0.len()];
            let mut next = vec![0_usize];
            while let Some(place) = next.pop() {
                if let Some(is_reached) = reached.get_mut(place).filter(|is_reached| !**is_reached) {
                    *is_reached = true;
                    let pairs = self.0.get(place).into_iter().flatten();
                    next.extend(pairs.filter(|(_, counts)| leads(counts)).map(|(other, _)| *other));
                }
            }
            reached.into_iter().all(|is_reached| is_reached)
        };
        everywhere(|(wins, _)| *wins > 0.0) && everywhere(|(_, losses)| *losses > 0.0)
    }

    /// Does one round of Newman's iteration, issue by issue; returns the largest change, as a part of the strength.
    fn improve(&self, strengths: &mut [f64], prior: f64) -> f64 {
        let mut largest: f64 = 0.0;
        for (place, pairs) in self.0.iter().enumerate() {
            let Some(own) = strengths.get(place).copied() else { continue };
            // The imagined issue of strength 1.
            let (mut won, mut lost) = (prior / (own + 1.0), prior / (own + 1.0));
            for (other, (wins, losses)) in pairs {
                let theirs = strengths.get(*other).copied().unwrap_or(1.0);
                won += wins * theirs / (own + theirs);
                lost += losses / (own + theirs);
            }
            let next = won / lost;
            largest = largest.max((next / own - 1.0).abs());
            if let Some(strength) = strengths.get_mut(place) {
                *strength = next;
            }
        }
        if prior <= 0.0 {
            #[expect(clippy::cast_precision_loss, reason = "counts of issues stay far below 2^52")]
            let mean = strengths.iter().sum::<f64>() / strengths.len() as f64;
            for strength in strengths.iter_mut() {
                *strength /= mean;
            }
        }
        largest
    }

    #[expect(clippy::cast_possible_truncation, clippy::cast_precision_loss, reason = "whole numbers far below 2^52")]
    fn strength(&self, issue: IssueId, place: usize, strengths: &[f64]) -> Strength {
        let (mut wins, mut losses) = (0.0, 0.0);
        for (won, lost) in self.0.get(place).into_iter().flat_map(BTreeMap::values) {
            (wins, losses) = (wins + won, losses + lost);
        }
        let strength = strengths.get(place).copied().unwrap_or(1.0);
        let others = strengths.iter().enumerate().filter(|(other, _)| *other != place);
        let chances: f64 = others.map(|(_, theirs)| strength / (strength + theirs)).sum();
        Strength {
            issue,
            wins: wins as i64,
            losses: losses as i64,
            strength,
            chance: if strengths.len() > 1 { chances / (strengths.len() - 1) as f64 } else { 0.5 },
            simple: 100.0 * (wins + 1.0) / (wins + losses + 2.0),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn wins(wins: &[(i64, i64, i64)]) -> Vec<(IssueId, IssueId, i64)> {
        wins.iter().map(|(one, other, count)| (IssueId(*one), IssueId(*other), *count)).collect()
    }

    #[test]
    fn of_two_issues_the_odds_are_those_of_the_choices() {
        let found = strengths_of(&wins(&[(1, 2, 30), (2, 1, 10)]), 0.0).unwrap();
        let [one, other] = found.issues[..] else { panic!("two issues") };
        assert!((one.strength - 1.5).abs() < 1e-12 && (other.strength - 0.5).abs() < 1e-12);
        assert!((one.chance - 0.75).abs() < 1e-12 && (other.chance - 0.25).abs() < 1e-12);
        assert_eq!((one.issue, one.wins, one.losses, found.choices), (IssueId(1), 30, 10, 40));
        assert!((one.simple - 100.0 * 31.0 / 42.0).abs() < 1e-12 && found.settled);
    }

    #[test]
    fn without_a_prior_an_unbeaten_issue_has_no_strength_and_with_one_it_has() {
        let unbeaten = wins(&[(1, 2, 3), (2, 3, 1), (3, 2, 1)]);
        assert_eq!(strengths_of(&unbeaten, 0.0), None);
        let found = strengths_of(&unbeaten, 0.5).unwrap();
        assert_eq!(found.issues[0].issue, IssueId(1));
        assert!(found.settled && found.issues.iter().all(|issue| issue.strength.is_finite()));
        assert_eq!(strengths_of(&unbeaten, f64::NAN), None);
    }

    #[test]
    fn no_choices_make_no_strengths() {
        assert_eq!(strengths(&[], 0.0).unwrap().issues, []);
        let itself = Choice { winner: IssueId(1), loser: IssueId(1) };
        assert_eq!(strengths(&[itself], 1.0).unwrap().issues, []);
    }

    proptest! {
        #[test]
        fn the_likelihood_is_level_at_the_strengths_and_input_order_never_matters(
            choices in prop::collection::vec((0_i64..6, 0_i64..6), 1..60),
        ) {
            let choices: Vec<Choice> = choices.into_iter()
                .map(|(one, other)| Choice { winner: IssueId(one), loser: IssueId(other) }).collect();
            let found = strengths(&choices, 1.0).unwrap();
            let mut reversed = choices.clone();
            reversed.reverse();
            prop_assert_eq!(&strengths(&reversed, 1.0).unwrap(), &found);
            // At the most likely strengths, every issue is expected to win as often as it did.
            let of = |issue: IssueId| found.issues.iter().find(|it| it.issue == issue).unwrap().strength;
            for issue in &found.issues {
                let expected: f64 = choices.iter().filter(|it| it.winner != it.loser)
                    .filter(|it| it.winner == issue.issue || it.loser == issue.issue)
                    .map(|it| issue.strength / (of(it.winner) + of(it.loser))).sum();
                let expected = expected + 2.0 * issue.strength / (issue.strength + 1.0);
                let won: f64 = choices.iter().filter(|it| it.winner == issue.issue && it.winner != it.loser).map(|_| 1.0).sum();
                prop_assert!((expected - 1.0 - won).abs() < 1e-9, "{} {}", expected, won);
            }
        }
    }
}
