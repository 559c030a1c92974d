//! Plain approval: the issue that most people agree with comes first.
//!
//! Source: Brams and Fishburn, "Approval Voting" (1978). Simple to explain, and not proportional: a group of 51 % can
//! own the whole top of the list. It stands beside Phragmén's order to show what that changes.

use super::ballot::Ballots;
use super::tie::{OpenTie, TieOrder};
use super::{Method, Ranking};

/// Orders issues by how many people approve them. Issues with equally many are tied, and the one proposed earlier comes
/// first. O(m log m) in the number of issues.
pub fn order(ballots: &Ballots) -> Ranking {
    let mut ranked: Vec<u32> = ballots.numbers().filter(|number| ballots.supporters(*number) > 0).collect();
    ranked.sort_by(|one, other| TieOrder::All.compare(ballots, *one, *other));
    let mut ties = Vec::new();
    let mut first = 1;
    for equal in ranked.chunk_by(|one, other| ballots.supporters(*one) == ballots.supporters(*other)) {
        ties.extend(OpenTie::of_whole(ballots, first, equal));
        first += equal.len();
    }
    Ranking::new(Method::Approval, ballots, ranked, ties)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::rank::sample::{approvals, ballots, issue};
    use crate::rank::{Place, Tie, TieRule};

    #[test]
    fn most_approvals_come_first_and_ties_are_said() {
        let ranking = order(&ballots(5, &[(1, 4), (1, 2), (2, 4), (2, 1)]));
        let place = |position, number, supporters| Place { issue: issue(number), position, supporters };
        assert_eq!(ranking.order, [place(1, 4, 2), place(2, 1, 1), place(3, 2, 1), place(4, 0, 0), place(5, 3, 0)]);
        let tie = |positions, one, other| Tie {
            positions,
            issues: vec![issue(one), issue(other)],
            decided_by: TieRule::ProposedEarlier,
        };
        assert_eq!(ranking.ties, [tie(2..=3, 1, 2), tie(4..=5, 0, 3)]);
        assert_eq!((ranking.method, ranking.people), (Method::Approval, 2));
    }

    #[test]
    fn nothing_to_order_is_an_empty_order() {
        let ranking = order(&Ballots::new([], []));
        assert!(ranking.order.is_empty() && ranking.ties.is_empty());
    }

    proptest! {
        #[test]
        fn every_issue_has_one_place_and_supporters_never_rise((count, marks) in approvals()) {
            let ranking = order(&ballots(count, &marks));
            prop_assert_eq!(ranking.order.len(), count as usize);
            prop_assert!(ranking.order.is_sorted_by(|one, other| one.supporters >= other.supporters));
            prop_assert!(ranking.order.iter().zip(1..).all(|(place, position)| place.position == position));
        }

        #[test]
        fn two_places_with_equal_supporters_are_in_one_tie((count, marks) in approvals()) {
            let ranking = order(&ballots(count, &marks));
            for (one, other) in ranking.order.iter().zip(ranking.order.iter().skip(1)) {
                let tied = ranking.ties.iter()
                    .any(|tie| tie.positions.contains(&one.position) && tie.positions.contains(&other.position));
                prop_assert_eq!(tied, one.supporters == other.supporters);
            }
        }
    }
}
