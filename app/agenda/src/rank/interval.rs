//! Says how sure a place is: where an issue would stand if other people like these had answered.
//!
//! Source: Efron, "Bootstrap Methods" (1979); for ranks Hall and Miller, "Using the bootstrap to quantify the authority of
//! an empirical ranking" (2009). As many people as answered are drawn from them, some more than once and some not at all;
//! the method orders the issues anew, and that many times. People are drawn, never single answers, because a person's
//! answers belong together. It says nothing about people unlike those who came.

use serde::{Deserialize, Serialize};

use super::Ranking;
use super::ballot::Ballots;
use super::preference::Preferences;
use crate::compare::share::Share;
use crate::id::IssueId;
use crate::seeded::Seeded;

/// How sure the places of a ranking are.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Intervals {
    /// Every issue, in the order of the ranking.
    pub issues: Vec<Interval>,
    /// Up to which place an issue counts as at the top.
    pub top: usize,
    /// How many people were drawn from, and drawn each time.
    pub people: i64,
    /// How often they were drawn.
    pub replicates: u32,
    /// The seed of the draws: the same seed and answers give the same intervals.
    pub seed: u64,
}

/// How sure one issue's place is.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Interval {
    /// The issue.
    pub issue: IssueId,
    /// Its place, from 1, as everybody answered.
    pub position: usize,
    /// The best place of the middle 95 % of the draws.
    pub first: usize,
    /// The last place of the middle 95 % of the draws.
    pub last: usize,
    /// In which part of the draws it was at the top.
    pub at_the_top: Share,
}

/// What is drawn, how often, and what counts as the top.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Draws {
    /// Up to which place an issue counts as at the top.
    pub top: usize,
    /// How often people are drawn; 1,000 are usual.
    pub replicates: u32,
    /// The seed.
    pub seed: u64,
}

impl Intervals {
    /// Draws people with their approvals, and orders the issues each time. In the draws, ties are settled by the same tie
    /// rules. Without people or draws, every interval is the place itself.
    pub fn of_approvals(ballots: &Ballots, draws: Draws, order: impl Fn(&Ballots) -> Ranking) -> Self {
        let weights: Vec<i64> = ballots.iter().map(|(people, _)| people).collect();
        let owners = Owners::new(&weights, ballots.people());
        Self::collect(&order(ballots), draws, &owners, |drawn| order(&ballots.reweighted(drawn)))
    }

    /// Draws people with their lists, and orders the issues each time; as [`Intervals::of_approvals`] else.
    pub fn of_preferences(preferences: &Preferences, draws: Draws, order: impl Fn(&Preferences) -> Ranking) -> Self {
        let weights: Vec<i64> = preferences.iter().map(|(people, _)| people).collect();
        let owners = Owners::new(&weights, preferences.ballots().people());
        Self::collect(&order(preferences), draws, &owners, |drawn| order(&preferences.reweighted(drawn)))
    }

    fn collect(ranking: &Ranking, draws: Draws, owners: &Owners, order: impl Fn(&[i64]) -> Ranking) -> Self {
        let size = ranking.order.len();
        let issues: std::collections::HashMap<IssueId, usize> =
            ranking.order.iter().map(|place| place.issue).zip(0..).collect();
        let replicates = if owners.people() == 0 { 0 } else { draws.replicates };
        // For each issue, in the order of the ranking, how often it stood in each place.
        let mut places = vec![vec![0_u32; size]; size];
        for replicate in 0..replicates {
            let people = owners.draw(&mut Seeded::nth(draws.seed, replicate.into()));
            for place in order(&people).order {
                let times = issues.get(&place.issue).and_then(|issue| places.get_mut(*issue));
                if let Some(times) = times.and_then(|times| times.get_mut(place.position - 1)) {
                    *times += 1;
                }
            }
        }
        let issues = ranking.order.iter().zip(&places).map(|(place, times)| {
            let (first, last) = middle(times, replicates).unwrap_or((place.position, place.position));
            let at_the_top = times.iter().take(draws.top).sum::<u32>();
            let certain = if place.position <= draws.top { Share::ALL } else { Share::NONE };
            let at_the_top = Share::of(at_the_top.into(), replicates.into()).unwrap_or(certain);
            Interval { issue: place.issue, position: place.position, first, last, at_the_top }
        });
        Self { issues: issues.collect(), top: draws.top, people: owners.people(), replicates, seed: draws.seed }
    }
}

/// Returns the places between which the middle 95 % of the draws lie: the 2.5 and 97.5 % quantiles by linear
/// interpolation (type 7 of Hyndman and Fan 1996), rounded outwards to whole places. Nothing without draws.
fn middle(times: &[u32], replicates: u32) -> Option<(usize, usize)> {
    let steps = replicates.checked_sub(1)?;
    // 2.5 % of the steps between the sorted draws, rounded down; and as many from the end.
    let outside = steps / 40;
    let quantile = |rank: u32| {
        let mut seen = 0;
        times.iter().position(|count| {
            seen += count;
            seen > rank
        })
    };
    Some((quantile(outside)? + 1, quantile(steps - outside)? + 1))
}

/// Whose ballot each person cast: a number for each person, so that drawing one is drawing a number.
struct Owners {
    ballots: Vec<u32>,
    different: usize,
}

impl Owners {
    fn new(weights: &[i64], people: i64) -> Self {
        let mut ballots = Vec::new();
        for (ballot, people) in (0..).zip(weights) {
            ballots.resize(ballots.len() + usize::try_from(*people).unwrap_or(0), ballot);
        }
        // Those with an empty ballot come last, with a number that is no ballot's.
        ballots.resize(usize::try_from(people).unwrap_or(0).max(ballots.len()), u32::MAX);
        Self { ballots, different: weights.len() }
    }

    fn people(&self) -> i64 {
        i64::try_from(self.ballots.len()).unwrap_or(i64::MAX)
    }

    /// Draws as many people as there are and counts how many of them cast each ballot.
    fn draw(&self, seeded: &mut Seeded) -> Vec<i64> {
        let mut drawn = vec![0; self.different];
        for _ in 0..self.ballots.len() {
            let ballot = self.ballots.get(seeded.below(self.ballots.len())).copied().unwrap_or(u32::MAX);
            if let Some(people) = drawn.get_mut(ballot as usize) {
                *people += 1;
            }
        }
        drawn
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::rank::pairwise::Pairwise;
    use crate::rank::sample::{approvals, ballots, issue, lists, preferences, renamed};
    use crate::rank::schulze::{self, Strength};
    use crate::rank::{approval, phragmen};

    const DRAWS: Draws = Draws { top: 1, replicates: 200, seed: 7 };

    #[test]
    fn a_clear_lead_is_certain_and_a_narrow_one_is_not() {
        let clear = (0..60).map(|who| (who, 0)).chain([(60, 1)]);
        let narrow = (100..131).map(|who| (who, 2)).chain((200..230).map(|who| (who, 3)));
        let election = ballots(4, &clear.chain(narrow).collect::<Vec<_>>());
        let found = Intervals::of_approvals(&election, Draws { top: 2, ..DRAWS }, approval::order);
        let [lead, second, third, last] = found.issues[..] else { panic!("four issues") };
        assert_eq!((lead.issue, lead.first, lead.last, lead.at_the_top), (issue(0), 1, 1, Share::ALL));
        assert_eq!((second.issue, second.first, second.last), (issue(2), 2, 3));
        assert!((0.4..0.7).contains(&second.at_the_top.number()), "{second:?}");
        assert!((second.at_the_top.number() + third.at_the_top.number() - 1.0).abs() < 1e-12);
        assert_eq!((last.issue, last.first, last.at_the_top), (issue(1), 4, Share::NONE));
        assert_eq!(found.people, 122);
    }

    #[test]
    fn a_coin_that_a_fifth_of_the_people_toss_falls_as_binomials_do() {
        // Of 25 people 15 are for 0 and 10 for 1. Drawn anew, 0 leads with P(X ≥ 13), X binomial with 25 and 0.6: 0.846.
        let marks: Vec<_> = (0..25).map(|who| (who, u32::from(who >= 15))).collect();
        let found = Intervals::of_approvals(&ballots(2, &marks), Draws { replicates: 4_000, ..DRAWS }, approval::order);
        assert!((found.issues[0].at_the_top.number() - 0.846).abs() < 0.02, "{found:?}");
    }

    #[test]
    fn nobody_and_no_draws_leave_every_place_as_it_is() {
        let nobody = Intervals::of_approvals(&ballots(2, &[]), DRAWS, approval::order);
        assert_eq!((nobody.replicates, nobody.issues[1].first, nobody.issues[1].last), (0, 2, 2));
        assert_eq!((nobody.issues[0].at_the_top, nobody.issues[1].at_the_top), (Share::ALL, Share::NONE));
        let alone = Intervals::of_approvals(&ballots(1, &[(1, 0)]), DRAWS, phragmen::order);
        assert_eq!((alone.issues[0].first, alone.issues[0].last), (1, 1));
    }

    #[test]
    fn the_middle_leaves_a_fortieth_of_the_steps_on_either_side() {
        // 41 draws: the quantiles are the second and the last but one.
        assert_eq!(middle(&[1, 1, 37, 1, 1], 41), Some((2, 4)));
        assert_eq!(middle(&[0, 3, 0], 3), Some((2, 2)));
        assert_eq!(middle(&[], 0), None);
    }

    proptest! {
        #[test]
        fn names_never_matter_and_intervals_are_places((count, marks) in approvals(), seed in any::<u64>()) {
            let draws = Draws { top: 2, replicates: 10, seed };
            let one = Intervals::of_approvals(&ballots(count, &marks), draws, phragmen::order);
            let mut renamed = Intervals::of_approvals(&renamed::ballots(count, &marks), draws, phragmen::order);
            for interval in &one.issues {
                prop_assert!(1 <= interval.first && interval.first <= interval.last && interval.last <= count as usize);
            }
            for (interval, original) in renamed.issues.iter_mut().zip(&one.issues) {
                prop_assert_eq!(interval.issue, renamed::issue(original.issue));
                interval.issue = original.issue;
            }
            prop_assert_eq!(one, renamed);
        }

        #[test]
        fn lists_are_drawn_as_approvals_are((count, lists) in lists(), seed in any::<u64>()) {
            let preferences = preferences(count, &lists);
            let order = |drawn: &Preferences| schulze::order(&Pairwise::of_preferences(drawn), Strength::Margin);
            let found = Intervals::of_preferences(&preferences, Draws { top: 1, replicates: 10, seed }, order);
            prop_assert_eq!(found.issues.len(), count as usize);
            let firsts: f64 = found.issues.iter().map(|it| it.at_the_top.number()).sum();
            prop_assert!((firsts - 1.0).abs() < 1e-9);
        }
    }
}
