//! Proportional approval: a person's second issue counts half, the third a third.
//!
//! Source: Thiele (1895); as a ranking in Skowron, Lackner, Brill, Peters and Elkind, "Proportional Rankings" (2017).
//! Everybody's satisfaction with the top of a list is `1 + 1/2 + … + 1/r` if r of their issues are in it. [`order`] gives
//! each place, from the first, to the issue that adds most; [`reverse`] takes each place, from the last, with the issue
//! whose loss costs least. Both are easier to explain than Phragmén's rule and promise less: a large group is heard in
//! proportion on usual ballots, but ballots can be made up on which it is not.

use super::ballot::Ballots;
use super::split::Split;
use super::tie::{TieOrder, Ties};
use super::{Method, Ranking};

/// Orders issues by sequential proportional approval: the next place goes to the issue c with the largest
/// `Σ_{v ∈ N_c} 1/(1 + r_v)`, where `N_c` are the people who approve c and `r_v` counts their issues in places before.
///
/// Issues with exactly equal sums are tied: more approvals first, then the earlier proposal. Issues that nobody approves
/// come last and are tied. `O(Σ_ballots |A|² + m²)`.
pub fn order(ballots: &Ballots) -> Ranking {
    let mut split = Split::new(ballots, |_| 1);
    let mut waiting = supported(ballots);
    let (mut ranked, mut ties, mut before) = (Vec::new(), Ties::default(), None);
    while let Some((tied, score)) = split.most(&waiting) {
        let Some((winner, decided_by)) = TieOrder::All.first(ballots, &tied) else { break };
        waiting.retain(|number| *number != winner);
        ranked.push(winner);
        // No sum ever rises, so whoever is tied at this sum was so when the first of them won.
        let is_new_score = before.is_none_or(|before| score.compare(&before).is_ne());
        ties.add(ranked.len(), tied, decided_by, is_new_score);
        split.divide(winner, |parts| parts + 1);
        before = Some(score);
    }
    Ranking::new(Method::Pav, ballots, ranked, ties.into_open())
}

/// Orders issues by proportional approval from the last place up: of those left, the issue c with the smallest
/// `Σ_{v ∈ N_c} 1/r_v` goes to the last free place, where `r_v` counts the issues left that person v approves.
///
/// Ties and cost are those of [`order`].
pub fn reverse(ballots: &Ballots) -> Ranking {
    let (ranked, ties, _) = eliminate(ballots, TieOrder::All);
    Ranking::new(Method::ReversePav, ballots, ranked, ties.into_open())
}

/// Takes out one supported candidate after the other, the one with the smallest sum first. Returns them the last one
/// taken out first, the ties, and the sum of each when it was taken out.
pub(super) fn eliminate(ballots: &Ballots, tie_order: TieOrder) -> (Vec<u32>, Ties, Vec<f64>) {
    let mut split = Split::new(ballots, |approved| u32::try_from(approved.len()).unwrap_or(u32::MAX));
    let mut waiting = supported(ballots);
    let (mut ranked, mut ties, mut sums, mut before) = (Vec::new(), Ties::default(), Vec::new(), None);
    while let Some((tied, sum)) = split.least(&waiting) {
        let Some((loser, decided_by)) = tie_order.last(ballots, &tied) else { break };
        // No sum ever falls, so whoever is tied at this sum was so when the first of them lost.
        let is_new_sum = before.is_none_or(|before| sum.compare(&before).is_ne());
        ties.add(waiting.len(), tied, decided_by, is_new_sum);
        waiting.retain(|number| *number != loser);
        ranked.push(loser);
        sums.push(sum.number());
        split.divide(loser, |parts| parts.saturating_sub(1));
        before = Some(sum);
    }
    ranked.reverse();
    sums.reverse();
    (ranked, ties, sums)
}

/// Returns the candidates that somebody approves.
fn supported(ballots: &Ballots) -> Vec<u32> {
    ballots.numbers().filter(|number| ballots.supporters(*number) > 0).collect()
}

#[cfg(test)]
mod tests {
    use num_bigint::BigInt;
    use num_rational::BigRational;
    use proptest::prelude::*;

    use super::*;
    use crate::id::IssueId;
    use crate::rank::sample::{approvals, ballots, doubled, issue, renamed};
    use crate::rank::{Tie, TieRule};

    fn part(people: i64, parts: usize) -> BigRational {
        BigRational::new(BigInt::from(people), BigInt::from(parts))
    }

    /// Both rules as their definitions read, in fractions: what a candidate adds to, or takes from, a list.
    fn by_the_book(ballots: &Ballots, is_reverse: bool) -> Vec<u32> {
        let (mut waiting, mut ranked) = (supported(ballots), Vec::new());
        while !waiting.is_empty() {
            let sum = |number: u32| -> BigRational {
                let counted = if is_reverse { &waiting } else { &ranked };
                let with = ballots.iter().filter(|(_, approved)| approved.contains(&number));
                with.map(|(people, approved)| {
                    let count = approved.iter().filter(|other| counted.contains(other)).count();
                    part(people, count + usize::from(!is_reverse))
                })
                .sum()
            };
            let key = |number: &u32| (-sum(*number), -ballots.supporters(*number), *number);
            let next = if is_reverse {
                waiting.iter().copied().max_by_key(key).unwrap()
            } else {
                waiting.iter().copied().min_by_key(key).unwrap()
            };
            waiting.retain(|number| *number != next);
            ranked.push(next);
        }
        if is_reverse {
            ranked.reverse();
        }
        ranked
    }

    fn in_order(ballots: &Ballots, ranked: &[u32]) -> Vec<IssueId> {
        ranked.iter().map(|number| ballots.candidate(*number).unwrap().issue).collect()
    }

    #[test]
    fn a_second_issue_counts_half() {
        // Three people approve 0 and 1, two approve 2: 3, then 2 against 3/2.
        let marks = [(1, 0), (2, 0), (3, 0), (1, 1), (2, 1), (3, 1), (4, 2), (5, 2)];
        let ranking = order(&ballots(4, &marks));
        assert_eq!(ranking.issues(), [0, 2, 1, 3].map(issue));
        let tie = Tie { positions: 1..=1, issues: vec![issue(0), issue(1)], decided_by: TieRule::ProposedEarlier };
        assert_eq!(ranking.ties, [tie]);
        // From below: 0 and 1 are worth 3/2 each and 2 is worth 2; with one gone the other is worth 3.
        let reversed = reverse(&ballots(4, &marks));
        assert_eq!(reversed.issues(), [0, 2, 1, 3].map(issue));
        let tie = Tie { positions: 3..=3, issues: vec![issue(0), issue(1)], decided_by: TieRule::ProposedEarlier };
        assert_eq!(reversed.ties, [tie]);
    }

    #[test]
    fn nothing_to_order_is_an_empty_order() {
        assert_eq!(order(&Ballots::new([], [])).order, []);
        assert_eq!(reverse(&Ballots::new([], [])).order, []);
    }

    #[test]
    fn issues_of_one_person_each_are_one_tie_both_ways() {
        let marks: Vec<_> = (0..50).map(|number| (number, number)).collect();
        for ranking in [order(&ballots(50, &marks)), reverse(&ballots(50, &marks))] {
            assert_eq!(ranking.issues(), (0..50).map(issue).collect::<Vec<_>>());
            assert_eq!(ranking.ties.len(), 1);
            assert_eq!((ranking.ties[0].positions.clone(), ranking.ties[0].issues.len()), (1..=50, 50));
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(500))]

        #[test]
        fn the_orders_are_those_of_the_definitions_in_fractions((count, marks) in approvals()) {
            let ballots = ballots(count, &marks);
            let with_supporters = supported(&ballots).len();
            for (ranking, is_reverse) in [(order(&ballots), false), (reverse(&ballots), true)] {
                let ranked: Vec<_> = ranking.issues().into_iter().take(with_supporters).collect();
                prop_assert_eq!(ranked, in_order(&ballots, &by_the_book(&ballots, is_reverse)));
            }
        }

        #[test]
        fn doubling_everybody_changes_nothing((count, marks) in approvals()) {
            for method in [order, reverse] {
                let (once, twice) = (method(&ballots(count, &marks)), method(&ballots(count, &doubled(&marks))));
                prop_assert_eq!(once.issues(), twice.issues());
                prop_assert_eq!(once.ties, twice.ties);
            }
        }

        #[test]
        fn the_names_of_people_and_issues_never_matter((count, marks) in approvals()) {
            for method in [order, reverse] {
                let one: Vec<_> = method(&ballots(count, &marks)).issues().into_iter().map(renamed::issue).collect();
                prop_assert_eq!(one, method(&renamed::ballots(count, &marks)).issues());
            }
        }
    }
}
