//! Schulze: an issue goes before another if it beats it along a stronger chain of victories.
//!
//! Source: Schulze, "A new monotonic, clone-independent, reversal symmetric, and Condorcet-consistent single-winner
//! election method" (2011), §2; LiquidFeedback and Debian order this way. A chain of issues, each of which beats the next,
//! is as strong as its weakest victory. Not proportional: a group of 51 % owns the whole list.

use super::pairwise::Pairwise;
use super::tie::{OpenTie, TieOrder};
use super::{Method, Ranking};

/// What makes a victory strong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Strength {
    /// How many people prefer the winner, whatever the others say.
    WinningVotes,
    /// By how many people the winner leads.
    Margin,
}

/// Orders issues by how many others they beat. Two that beat as many are tied, for then neither beats the other: whoever
/// beats an issue beats all that it beats. Of tied issues the one that more people rank comes first, then the one
/// proposed earlier.
///
/// Chains by Floyd and Warshall's algorithm (1962) in `O(m³)` time and `O(m²)` memory.
pub fn order(pairwise: &Pairwise<'_>, strength: Strength) -> Ranking {
    let ballots = pairwise.ballots();
    let chains = Chains::new(pairwise, strength);
    let wins: Vec<usize> = ballots.numbers().map(|number| chains.wins(number as usize)).collect();
    let wins_of = |number: u32| wins.get(number as usize).copied().unwrap_or(0);
    let mut ranked: Vec<u32> = ballots.numbers().collect();
    ranked.sort_by(|one, other| wins_of(*other).cmp(&wins_of(*one)).then(TieOrder::All.compare(ballots, *one, *other)));
    let (mut ties, mut first) = (Vec::new(), 1);
    for equal in ranked.chunk_by(|one, other| wins_of(*one) == wins_of(*other)) {
        ties.extend(OpenTie::of_whole(ballots, first, equal));
        first += equal.len();
    }
    Ranking::of_all(Method::Schulze, ballots, ranked, ties)
}

/// The strength of the strongest chain from each issue to each other.
struct Chains {
    /// Row after row. Only the order of strengths matters, so they are the places in the sorted list of all of them:
    /// 32 bits are enough, and twice as many fit a register.
    strengths: Vec<u32>,
    size: usize,
}

impl Chains {
    fn new(pairwise: &Pairwise<'_>, strength: Strength) -> Self {
        let victories = victories(pairwise, strength);
        let mut sorted = victories.clone();
        sorted.push(0);
        sorted.sort_unstable();
        sorted.dedup();
        let place = |victory: &i64| u32::try_from(sorted.partition_point(|other| other < victory)).unwrap_or(u32::MAX);
        let mut chains = Self { strengths: victories.iter().map(place).collect(), size: pairwise.size() };
        for middle in 0..chains.size {
            chains.pass_through(middle);
        }
        chains
    }

    /// Lets every chain go by way of an issue.
    fn pass_through(&mut self, middle: usize) {
        let onward = self.row(middle).to_vec();
        for row in self.strengths.chunks_exact_mut(self.size.max(1)) {
            let reach = row.get(middle).copied().unwrap_or(0);
            if reach > 0 {
                for (strength, onward) in row.iter_mut().zip(&onward) {
                    *strength = (*strength).max(reach.min(*onward));
                }
            }
        }
    }

    fn row(&self, number: usize) -> &[u32] {
        self.strengths.get(number * self.size..(number + 1) * self.size).unwrap_or_default()
    }

    /// Counts the issues that one beats: its chain to them is stronger than theirs back.
    fn wins(&self, number: usize) -> usize {
        let back = self.strengths.iter().skip(number).step_by(self.size.max(1));
        let pairs = self.row(number).iter().zip(back).enumerate();
        pairs.filter(|(other, (there, back))| *other != number && there > back).count()
    }
}

/// Returns the strength of each victory, row after row; 0 where the row does not beat the column.
fn victories(pairwise: &Pairwise<'_>, strength: Strength) -> Vec<i64> {
    let mut victories = Vec::with_capacity(pairwise.size() * pairwise.size());
    for one in pairwise.ballots().numbers() {
        for other in pairwise.ballots().numbers() {
            let margin = pairwise.margin(one, other);
            victories.push(match strength {
                _ if margin <= 0 => 0,
                Strength::WinningVotes => pairwise.preferred(one, other),
                Strength::Margin => margin,
            });
        }
    }
    victories
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::rank::approval;
    use crate::rank::preference::Preferences;
    use crate::rank::sample::{SCHULZE, approvals, ballots, candidates, issue, lettered, letters, lists, preferences};

    fn order_of(preferences: &Preferences, strength: Strength) -> Ranking {
        order(&Pairwise::of_preferences(preferences), strength)
    }

    #[test]
    fn schulzes_own_example_comes_out() {
        // Schulze (2011), example 1: 45 voters; the chains make E > A > C > B > D.
        let preferences = lettered(5, &SCHULZE);
        for strength in [Strength::WinningVotes, Strength::Margin] {
            let ranking = order_of(&preferences, strength);
            assert_eq!(ranking.issues(), letters("EACBD"));
            assert_eq!(ranking.ties, []);
        }
    }

    #[test]
    fn the_strength_of_victories_can_decide() {
        // A beats B by 60 to 40, B beats C by 9 to 0, C beats A by 50 to 45: the weakest is another one each way.
        let lists = [(45, "AB"), (40, "BCA"), (15, "CAB")];
        let preferences = Preferences::new(candidates(3), lists.map(|(people, list)| (people, letters(list))));
        let pairwise = Pairwise::of_preferences(&preferences);
        assert_eq!((pairwise.margin(0, 1), pairwise.margin(1, 2), pairwise.margin(2, 0)), (20, 70, 10));
        assert_eq!(order(&pairwise, Strength::Margin).issues(), letters("ABC"));
    }

    #[test]
    fn a_perfect_circle_is_one_tie() {
        let lists = ["ABC", "BCA", "CAB"].map(|list| (1, letters(list)));
        let ranking = order_of(&Preferences::new(candidates(3), lists), Strength::Margin);
        assert_eq!((ranking.ties.len(), ranking.ties[0].positions.clone()), (1, 1..=3));
        assert_eq!(ranking.issues(), letters("ABC"));
    }

    #[test]
    fn nothing_to_order_is_an_empty_order() {
        let nothing = Preferences::new([], []);
        assert_eq!(order_of(&nothing, Strength::Margin).order, []);
    }

    proptest! {
        #[test]
        fn whoever_beats_everybody_is_first_and_doubling_changes_nothing((count, lists) in lists()) {
            let once = preferences(count, &lists);
            let twice: Vec<_> = lists.iter().map(|(people, list)| (people * 2, list.clone())).collect();
            let pairwise = Pairwise::of_preferences(&once);
            for strength in [Strength::WinningVotes, Strength::Margin] {
                let ranking = order(&pairwise, strength);
                for number in once.ballots().numbers() {
                    if once.ballots().numbers().all(|other| other == number || pairwise.margin(number, other) > 0) {
                        prop_assert_eq!(ranking.order[0].issue, issue(number));
                    }
                }
                let doubled = order_of(&preferences(count, &twice), strength);
                prop_assert_eq!((ranking.issues(), ranking.ties), (doubled.issues(), doubled.ties));
            }
        }

        #[test]
        fn of_approvals_it_makes_the_order_of_plain_approval((count, marks) in approvals()) {
            let ballots = ballots(count, &marks);
            let ranking = order(&Pairwise::of_approvals(&ballots), Strength::Margin);
            let expected = approval::order(&ballots);
            prop_assert_eq!((ranking.order, ranking.ties), (expected.order, expected.ties));
        }
    }
}
