//! Ranked pairs: the clearest victories are held fast first, and none that would close a circle.
//!
//! Source: Tideman, "Independence of Clones as a Criterion for Voting Rules" (1987). Not proportional: a group of 51 %
//! owns the whole list.

use super::pairwise::Pairwise;
use super::tie::{OpenTie, TieOrder};
use super::{Method, Ranking};

/// Orders issues by ranked pairs.
///
/// Victories are gone through by their lead in people, then by how few prefer the loser, then in the order of the tie
/// rules, the winner's first. An issue goes before another if a chain of victories held fast leads from it there. A tie
/// is said where no such chain holds neighbours apart, and where a circle was closed by equally clear victories, so that
/// their order decided which of them was let go: it then reaches from the first to the last issue of that circle.
///
/// `O(m² log m)` for sorting; `O(m³)` in the worst case for the chains, of which each step takes 64 issues at once.
pub fn order(pairwise: &Pairwise<'_>) -> Ranking {
    let ballots = pairwise.ballots();
    let mut held = Held::new(pairwise.size());
    let mut disputes: Vec<(u32, u32)> = Vec::new();
    let victories = victories(pairwise);
    for equal in victories.chunk_by(|one, other| one.key() == other.key()) {
        // What the clearer victories alone forbid is no question of ties.
        let free: Vec<&Victory> = equal.iter().filter(|it| !held.leads(it.loser, it.winner)).collect();
        for victory in free {
            if held.leads(victory.loser, victory.winner) {
                disputes.push((victory.winner, victory.loser));
            } else {
                held.hold(victory.winner, victory.loser);
            }
        }
    }
    let mut ranked: Vec<u32> = ballots.numbers().collect();
    ranked.sort_by(|one, other| {
        held.count(*other).cmp(&held.count(*one)).then(TieOrder::All.compare(ballots, *one, *other))
    });
    let ties = ties(&ranked, &held, &disputes);
    let ties =
        ties.into_iter().filter_map(|(first, last)| OpenTie::of_whole(ballots, first + 1, ranked.get(first..=last)?));
    let ties = ties.collect();
    Ranking::of_all(Method::RankedPairs, ballots, ranked, ties)
}

/// One issue that more people prefer to another.
struct Victory {
    winner: u32,
    loser: u32,
    lead: i64,
    against: i64,
}

impl Victory {
    /// What sorts victories: the clearest is the least.
    const fn key(&self) -> (i64, i64) {
        (-self.lead, self.against)
    }
}

/// Returns all victories, the clearest first, equally clear ones in the order of the tie rules.
fn victories(pairwise: &Pairwise<'_>) -> Vec<Victory> {
    let ballots = pairwise.ballots();
    let mut by_tie_rules: Vec<u32> = ballots.numbers().collect();
    by_tie_rules.sort_by(|one, other| TieOrder::All.compare(ballots, *one, *other));
    let mut victories = Vec::new();
    for winner in &by_tie_rules {
        for loser in &by_tie_rules {
            let lead = pairwise.margin(*winner, *loser);
            if lead > 0 {
                let against = pairwise.preferred(*loser, *winner);
                victories.push(Victory { winner: *winner, loser: *loser, lead, against });
            }
        }
    }
    // Stable, so that equally clear victories stay in the order of the tie rules.
    victories.sort_by_key(Victory::key);
    victories
}

/// The victories held fast, as what they lead to: for each issue a bit for each issue behind it.
struct Held {
    behind: Vec<Vec<u64>>,
}

impl Held {
    fn new(size: usize) -> Self {
        Self { behind: vec![vec![0; size.div_ceil(64)]; size] }
    }

    /// Says whether a chain leads from one issue to another.
    fn leads(&self, from: u32, to: u32) -> bool {
        let word = self.behind.get(from as usize).and_then(|row| row.get(to as usize / 64));
        word.is_some_and(|word| word >> (to % 64) & 1 == 1)
    }

    /// Holds a victory fast: whoever leads to the winner now leads to the loser and to all behind it.
    fn hold(&mut self, winner: u32, loser: u32) {
        if self.leads(winner, loser) {
            return;
        }
        let mut reached = self.behind.get(loser as usize).cloned().unwrap_or_default();
        if let Some(word) = reached.get_mut(loser as usize / 64) {
            *word |= 1 << (loser % 64);
        }
        for number in (0..).take(self.behind.len()) {
            if (number == winner || self.leads(number, winner)) && !self.leads(number, loser) {
                for (word, more) in self.behind.iter_mut().skip(number as usize).take(1).flatten().zip(&reached) {
                    *word |= more;
                }
            }
        }
    }

    /// Counts the issues behind one.
    fn count(&self, number: u32) -> u32 {
        self.behind.get(number as usize).map_or(0, |row| row.iter().map(|word| word.count_ones()).sum())
    }
}

/// Returns the runs of places, from 0, that hang on the tie rules; none overlap.
fn ties(ranked: &[u32], held: &Held, disputes: &[(u32, u32)]) -> Vec<(usize, usize)> {
    let place = |number: u32| ranked.iter().position(|other| *other == number).unwrap_or(0);
    let mut runs: Vec<(usize, usize)> = disputes
        .iter()
        .map(|(winner, loser)| (place(*winner), place(*loser)))
        .map(|(one, other)| (one.min(other), one.max(other)))
        .collect();
    let neighbours = ranked.iter().zip(ranked.iter().skip(1)).enumerate();
    runs.extend(neighbours.filter(|(_, (one, next))| !held.leads(**one, **next)).map(|(first, _)| (first, first + 1)));
    runs.sort_unstable();
    runs.dedup_by(|(first, last), (_, last_before)| {
        let overlaps = *first <= *last_before;
        if overlaps {
            *last_before = (*last_before).max(*last);
        }
        overlaps
    });
    runs
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::rank::approval;
    use crate::rank::sample::{SCHULZE, approvals, ballots, issue, lettered, letters, lists, preferences};

    fn order_of(count: u32, lists: &[(i64, &str)]) -> Ranking {
        order(&Pairwise::of_preferences(&lettered(count, lists)))
    }

    #[test]
    fn the_weakest_victory_of_a_circle_is_let_go() {
        // A beats B by 20, B beats C by 70, C beats A by 10, which would close the circle.
        let ranking = order_of(3, &[(45, "ABC"), (40, "BCA"), (15, "CAB")]);
        assert_eq!((ranking.issues(), ranking.ties), (letters("ABC"), vec![]));
    }

    #[test]
    fn the_capital_of_tennessee_is_nashville() {
        // A well-known example: Memphis, Nashville, Chattanooga, Knoxville by distance; N > C > K > M.
        let ranking = order_of(4, &[(42, "ABCD"), (26, "BCDA"), (15, "CDBA"), (17, "DCBA")]);
        assert_eq!((ranking.issues(), ranking.ties), (letters("BCDA"), vec![]));
    }

    #[test]
    fn where_it_parts_from_schulze_it_goes_its_own_way() {
        // Schulze (2011), example 1: his own order is E A C B D. Here the victory of A over C by 7 and that of E over D
        // by 17 are held, and C over B by 13; B over A (5) would close a circle.
        let ranking = order_of(5, &SCHULZE);
        assert_eq!((ranking.issues(), ranking.ties), (letters("ACEBD"), vec![]));
    }

    #[test]
    fn a_perfect_circle_is_one_tie_from_its_first_to_its_last_issue() {
        let ranking = order_of(4, &[(1, "ABCD"), (1, "BCAD"), (1, "CABD")]);
        assert_eq!(ranking.issues(), letters("ABCD"));
        assert_eq!((ranking.ties.len(), ranking.ties[0].positions.clone()), (1, 1..=3));
    }

    #[test]
    fn nothing_to_order_is_an_empty_order() {
        assert_eq!(order_of(0, &[]).order, []);
    }

    proptest! {
        #[test]
        fn whoever_beats_everybody_is_first_and_doubling_changes_nothing((count, lists) in lists()) {
            let once = preferences(count, &lists);
            let twice: Vec<_> = lists.iter().map(|(people, list)| (people * 2, list.clone())).collect();
            let pairwise = Pairwise::of_preferences(&once);
            let ranking = order(&pairwise);
            for number in once.ballots().numbers() {
                if once.ballots().numbers().all(|other| other == number || pairwise.margin(number, other) > 0) {
                    prop_assert_eq!(ranking.order[0].issue, issue(number));
                }
            }
            let doubled = order(&Pairwise::of_preferences(&preferences(count, &twice)).clone());
            prop_assert_eq!((ranking.issues(), ranking.ties), (doubled.issues(), doubled.ties));
        }

        #[test]
        fn neighbours_stand_as_they_won_unless_they_are_tied((count, lists) in lists()) {
            let preferences = preferences(count, &lists);
            let pairwise = Pairwise::of_preferences(&preferences);
            let ranking = order(&pairwise);
            let numbers: Vec<u32> = ranking.issues().iter().map(|it| preferences.ballots().numbers()
                .find(|number| issue(*number) == *it).unwrap()).collect();
            for (place, pair) in (1..).zip(numbers.windows(2)) {
                let tied = ranking.ties.iter().any(|tie| tie.positions.contains(&place) && tie.positions.contains(&(place + 1)));
                prop_assert!(tied || pairwise.margin(pair[0], pair[1]) > 0);
            }
        }

        #[test]
        fn of_approvals_it_makes_the_order_of_plain_approval((count, marks) in approvals()) {
            let ballots = ballots(count, &marks);
            let ranking = order(&Pairwise::of_approvals(&ballots));
            let expected = approval::order(&ballots);
            prop_assert_eq!((ranking.order, ranking.ties), (expected.order, expected.ties));
        }
    }
}
