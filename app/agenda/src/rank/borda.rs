//! Borda: each person gives an issue a point for every issue they would rather not have.
//!
//! Source: de Borda (1781). Lists that leave issues out need a convention, so it is an argument and is said with the
//! result. Not proportional: a group of 51 % can own most of the list.

use serde::{Deserialize, Serialize};

use super::preference::Preferences;
use super::tie::{OpenTie, TieOrder};
use super::{Method, Ranking};
use crate::id::IssueId;

/// What the places of a list are worth.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Points {
    /// Of m issues the first gets m − 1 points, the next one less, and those left out share equally what is left, as if
    /// the person had put them in every order at once.
    SharedRest,
    /// The first gets as many points as the first number says, and so on; whatever comes after gets none. Kraków gives
    /// 3, 2 and 1.
    Listed(Vec<i64>),
}

/// Issues in the order of their points.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Borda {
    /// The order, the issue with the most points first.
    pub ranking: Ranking,
    /// What the places were worth.
    pub points: Points,
    /// Twice the points of each issue in that order: twice, because shared points can be halves.
    pub doubled: Vec<(IssueId, i64)>,
}

/// Orders issues by their points. Issues with equally many are tied: the one that more people rank comes first, then the
/// one proposed earlier. Whole numbers throughout. `O(lists · m)`.
pub fn order(preferences: &Preferences, points: Points) -> Borda {
    let ballots = preferences.ballots();
    let size = i64::try_from(ballots.candidates().len()).unwrap_or(i64::MAX);
    let mut doubled = vec![0_i64; ballots.candidates().len()];
    for (people, list) in preferences.iter() {
        let rest = match &points {
            // Places r to m − 1 are worth m − 1 − r down to 0: on average (m − 1 − r)/2.
            Points::SharedRest => people * (size - 1 - i64::try_from(list.len()).unwrap_or(size)).max(0),
            Points::Listed(_) => 0,
        };
        if rest > 0 {
            for sum in &mut doubled {
                *sum += rest;
            }
        }
        for (place, number) in (0_i64..).zip(list) {
            let worth = match &points {
                Points::SharedRest => size - 1 - place,
                Points::Listed(listed) => {
                    usize::try_from(place).ok().and_then(|place| listed.get(place)).copied().unwrap_or(0)
                }
            };
            if let Some(sum) = doubled.get_mut(*number as usize) {
                *sum += 2 * people * worth - rest;
            }
        }
    }
    let doubled_of = |number: u32| doubled.get(number as usize).copied().unwrap_or(0);
    let mut ranked: Vec<u32> = ballots.numbers().collect();
    ranked.sort_by(|one, other| {
        doubled_of(*other).cmp(&doubled_of(*one)).then(TieOrder::All.compare(ballots, *one, *other))
    });
    let (mut ties, mut first) = (Vec::new(), 1);
    for equal in ranked.chunk_by(|one, other| doubled_of(*one) == doubled_of(*other)) {
        ties.extend(OpenTie::of_whole(ballots, first, equal));
        first += equal.len();
    }
    let in_order = ranked.iter().filter_map(|number| Some((ballots.candidate(*number)?.issue, doubled_of(*number))));
    let doubled = in_order.collect();
    Borda { ranking: Ranking::of_all(Method::Borda, ballots, ranked, ties), points, doubled }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::rank::sample::{candidates, issue, lists, preferences};

    #[test]
    fn those_left_out_share_the_points_that_are_left() {
        // Four issues: 3 points for 0, 2 for 1; 1 and 0 points are left for 2 and 3, half a point each.
        let borda = order(&preferences(4, &[(1, vec![0, 1])]), Points::SharedRest);
        assert_eq!(borda.doubled, [(issue(0), 6), (issue(1), 4), (issue(2), 1), (issue(3), 1)]);
        assert_eq!(borda.ranking.ties.len(), 1);
    }

    #[test]
    fn listed_points_are_given_as_far_as_they_go() {
        let borda = order(&preferences(4, &[(2, vec![3, 1, 0, 2]), (1, vec![1])]), Points::Listed(vec![3, 2, 1]));
        assert_eq!(borda.doubled, [(issue(1), 14), (issue(3), 12), (issue(0), 4), (issue(2), 0)]);
    }

    #[test]
    fn nothing_to_order_is_an_empty_order() {
        assert_eq!(order(&Preferences::new([], []), Points::SharedRest).doubled, []);
        let unsaid = order(&Preferences::new(candidates(1), [(1, vec![issue(0)])]), Points::SharedRest);
        assert_eq!(unsaid.doubled, [(issue(0), 0)]);
    }

    proptest! {
        #[test]
        fn every_person_gives_out_the_same_points((count, lists) in lists()) {
            let preferences = preferences(count, &lists);
            let borda = order(&preferences, Points::SharedRest);
            let given: i64 = borda.doubled.iter().map(|(_, points)| points).sum();
            prop_assert_eq!(given, preferences.ballots().approvers() * i64::from(count * (count - 1)));
        }
    }
}
