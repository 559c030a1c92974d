//! Sequential Phragmén: every group of people is heard early, in proportion to its size.
//!
//! Source: Phragmén (1894); as a ranking in Skowron, Lackner, Brill, Peters and Elkind, "Proportional Rankings" (2017).
//! Putting an issue in the next place costs one unit, shared by those who approve it so that nobody of them carries
//! more than another. Each place goes to the issue that keeps this load lowest:
//!
//! `s_c = (1 + Σ_{v ∈ N_c} ℓ_v) / |N_c|`, then `ℓ_v = s_c` for every v in `N_c`,
//!
//! where `N_c` are the people who approve c and `ℓ_v` is the load of person v, at first 0. The unit of a load is places
//! per person. Every prefix of the order represents people in proportion, and is what the rule would have chosen from
//! the issues of that prefix alone.

use super::ballot::Ballots;
use super::load::{Loads, Standing};
use super::tie::{TieOrder, Ties};
use super::{Method, Ranking, TieRule};

/// Loads that differ by less than this part of themselves are compared exactly. The sums below make errors of fewer
/// than 10⁻¹¹ with a million approvals of one issue, so what differs by more is in the right order already.
const NEARLY_EQUAL: f64 = 1e-9;

/// Orders issues by sequential Phragmén.
///
/// Issues whose loads are exactly equal are tied: the one that more people approve comes first, then the one proposed
/// earlier. A [`super::Tie`] takes in every place that was given out at the same load. Issues that nobody approves come
/// last and are tied.
///
/// For each candidate the sum of its supporters' loads is kept; when an issue wins, each of its ballots adds its
/// difference to the candidates that stand on it. That makes `O(Σ_ballots |A|²) + O(m²)` in all, and near-ties cost
/// what `load.rs` says.
pub fn order(ballots: &Ballots) -> Ranking {
    order_within(ballots, NEARLY_EQUAL)
}

/// Orders issues, comparing exactly what differs by less than a part of itself.
fn order_within(ballots: &Ballots, nearly_equal: f64) -> Ranking {
    let mut count = Count::new(ballots, nearly_equal);
    let mut ranked = Vec::new();
    let mut ties = Ties::default();
    while let Some(round) = count.next_place() {
        ranked.push(round.winner);
        // No load ever falls, so whoever is tied at this load was so when the first of them won.
        ties.add(ranked.len(), round.tied, round.decided_by, round.is_new_load);
    }
    Ranking::new(Method::Phragmen, ballots, ranked, ties.into_open())
}

/// One place given out.
struct Round {
    winner: u32,
    /// The candidates whose loads were equal to the winner's, which is one of them.
    tied: Vec<u32>,
    /// Whether the winner's load exceeds that of the place before.
    is_new_load: bool,
    /// The tie rule that chose the winner; nothing if there was no tie.
    decided_by: Option<TieRule>,
}

/// A count under way.
struct Count<'ballots> {
    ballots: &'ballots Ballots,
    /// Candidates that have supporters and no place yet, in no order.
    waiting: Vec<u32>,
    /// For each candidate, the sum of the loads of its supporters.
    totals: Vec<f64>,
    /// For each ballot, the load of each person who cast it, and its place among the loads; nothing if it is 0.
    carried: Vec<(f64, Option<usize>)>,
    last_load: f64,
    loads: Loads,
    nearly_equal: f64,
}

impl<'ballots> Count<'ballots> {
    fn new(ballots: &'ballots Ballots, nearly_equal: f64) -> Self {
        Self {
            ballots,
            waiting: ballots.numbers().filter(|number| ballots.supporters(*number) > 0).collect(),
            totals: vec![0.0; ballots.candidates().len()],
            carried: vec![(0.0, None); ballots.different()],
            last_load: 0.0,
            loads: Loads::default(),
            nearly_equal,
        }
    }

    fn next_place(&mut self) -> Option<Round> {
        let (load, nearly_least) = self.nearly_least()?;
        let (tied, standing) = self.least(&nearly_least)?;
        let (winner, decided_by) = TieOrder::All.first(self.ballots, &tied)?;
        let is_new_load = load > self.last_load * (1.0 + self.nearly_equal) || !self.loads.is_last(&standing);
        if is_new_load {
            self.last_load = self.load(winner);
            self.loads.push(standing);
        }
        self.waiting.retain(|number| *number != winner);
        self.carry(winner);
        Some(Round { winner, tied, is_new_load, decided_by })
    }

    /// Returns what the load of a candidate would be if it won now.
    fn load(&self, number: u32) -> f64 {
        let total = self.totals.get(number as usize).copied().unwrap_or(f64::INFINITY);
        (1.0 + total) / real(self.ballots.supporters(number))
    }

    /// Returns the least load, and the candidates whose loads floating point cannot tell from it.
    fn nearly_least(&self) -> Option<(f64, Vec<u32>)> {
        let least = self.waiting.iter().map(|number| self.load(*number)).min_by(f64::total_cmp)?;
        let limit = least * (1.0 + self.nearly_equal);
        Some((least, self.waiting.iter().copied().filter(|number| self.load(*number) <= limit).collect()))
    }

    /// Returns those of the candidates whose loads are exactly the least, and the standing that they amount to.
    fn least(&mut self, candidates: &[u32]) -> Option<(Vec<u32>, Standing)> {
        let (first, others) = candidates.split_first()?;
        let mut least = self.standing(*first);
        let mut tied = vec![*first];
        for number in others {
            let standing = self.standing(*number);
            match self.loads.compare(&standing, &least) {
                std::cmp::Ordering::Less => (tied, least) = (vec![*number], standing),
                std::cmp::Ordering::Equal => tied.push(*number),
                std::cmp::Ordering::Greater => {}
            }
        }
        Some((tied, least))
    }

    fn standing(&self, number: u32) -> Standing {
        Standing::new(self.ballots.backers(number).iter().map(|ballot| {
            let (people, _) = self.ballots.ballot(*ballot);
            (people, self.carried.get(*ballot as usize).and_then(|(_, load)| *load))
        }))
    }

    /// Lets everybody who approves the winner carry the last load.
    fn carry(&mut self, winner: u32) {
        let place = self.loads.last();
        for ballot in self.ballots.backers(winner) {
            let (people, approved) = self.ballots.ballot(*ballot);
            let Some(carried) = self.carried.get_mut(*ballot as usize) else { continue };
            let (before, _) = std::mem::replace(carried, (self.last_load, place));
            let difference = (self.last_load - before) * real(people);
            for number in approved {
                if let Some(total) = self.totals.get_mut(*number as usize) {
                    *total += difference;
                }
            }
        }
    }
}

#[expect(clippy::cast_precision_loss, reason = "counts of people stay far below 2^52")]
const fn real(people: i64) -> f64 {
    people as f64
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use num_bigint::BigInt;
    use num_rational::BigRational;
    use proptest::prelude::*;

    use super::*;
    use crate::id::IssueId;
    use crate::rank::sample::{approvals, ballots, issue, marks};
    use crate::rank::{Tie, ballot::Candidate};

    /// The rule as its definition reads: person by person, in fractions.
    fn by_the_book(ballots: &Ballots) -> Vec<u32> {
        let whole = |number: i64| BigRational::from_integer(BigInt::from(number));
        let mut loads = vec![whole(0); ballots.different()];
        let mut waiting: Vec<u32> = ballots.numbers().filter(|number| ballots.supporters(*number) > 0).collect();
        let mut order = Vec::new();
        while !waiting.is_empty() {
            let load = |number: u32| {
                let carried = ballots.backers(number).iter();
                let carried: BigRational =
                    carried.map(|ballot| &loads[*ballot as usize] * whole(ballots.ballot(*ballot).0)).sum();
                (whole(1) + carried) / whole(ballots.supporters(number))
            };
            let key = |number: &u32| (load(*number), -ballots.supporters(*number), *number);
            let winner = waiting.iter().copied().min_by_key(key).unwrap();
            let least = load(winner);
            for ballot in ballots.backers(winner) {
                loads[*ballot as usize] = least.clone();
            }
            waiting.retain(|number| *number != winner);
            order.push(winner);
        }
        order
    }

    fn numbers(ballots: &Ballots, ranking: &Ranking) -> Vec<u32> {
        let numbers: HashMap<IssueId, u32> =
            ballots.numbers().map(|number| (ballots.candidate(number).unwrap().issue, number)).collect();
        ranking.order.iter().map(|place| numbers[&place.issue]).collect()
    }

    fn order_of(count: u32, marks: &[(u32, u32)]) -> Vec<IssueId> {
        order(&ballots(count, marks)).issues()
    }

    #[test]
    fn a_minority_of_a_third_gets_every_third_place() {
        // Six people approve issues 0 to 5, three approve 6 to 8.
        let majority = (0..6).flat_map(|who| (0..6).map(move |what| (who, what)));
        let minority = (6..9).flat_map(|who| (6..9).map(move |what| (who, what)));
        let approvals: Vec<_> = majority.chain(minority).collect();
        let expected = [0, 1, 6, 2, 3, 7, 4, 5, 8].map(issue);
        assert_eq!(order_of(9, &approvals), expected);
    }

    #[test]
    fn the_worked_example_comes_out_with_its_ties() {
        // Issues 0 and 1 have two supporters each, one of them shared; issue 2 has one; nobody approves 3.
        // 0 wins at 1/2 (tied with 1, proposed later); then 1 has (1 + 1/2)/2 = 3/4 and 2 has 1.
        let ranking = order(&ballots(4, &[(1, 0), (2, 0), (2, 1), (3, 1), (4, 2)]));
        assert_eq!(ranking.issues(), [0, 1, 2, 3].map(issue));
        let tie = Tie { positions: 1..=1, issues: vec![issue(0), issue(1)], decided_by: TieRule::ProposedEarlier };
        assert_eq!(ranking.ties, [tie]);
        assert_eq!(ranking.order.iter().map(|place| place.supporters).collect::<Vec<_>>(), [2, 2, 1, 0]);
    }

    #[test]
    fn an_exact_tie_between_different_supports_goes_to_more_approvals() {
        // After 0 wins at 1/4, issue 1 has (1 + 1/4 + 1/4)/3 = 1/2 and issue 2 has 1/2 with two fresh supporters.
        let approvals = [(1, 0), (2, 0), (3, 0), (4, 0), (1, 2), (2, 2), (5, 2), (6, 1), (7, 1)];
        let ranking = order(&ballots(3, &approvals));
        assert_eq!(ranking.issues(), [0, 2, 1].map(issue));
        let tie = Tie { positions: 2..=3, issues: vec![issue(2), issue(1)], decided_by: TieRule::MoreApprovals };
        assert_eq!(ranking.ties, [tie]);
    }

    #[test]
    fn issues_of_the_same_millisecond_are_said_to_be_decided_by_number() {
        let same = [1, 2].map(|id| Candidate { proposed: crate::moment::Moment(7), issue: IssueId(id) });
        let ranking = order(&Ballots::new(same, []));
        assert_eq!(ranking.ties[0].decided_by, TieRule::LowerNumber);
        assert_eq!(ranking.ties[0].positions, 1..=2);
    }

    #[test]
    fn nothing_to_order_is_an_empty_order() {
        assert_eq!(order(&Ballots::new([], [])).order, []);
    }

    #[test]
    fn a_hundred_issues_of_one_person_each_are_one_tie() {
        let approvals: Vec<_> = (0..100).map(|number| (number, number)).collect();
        let ranking = order(&ballots(100, &approvals));
        assert_eq!(ranking.ties.len(), 1);
        assert_eq!((ranking.ties[0].positions.clone(), ranking.ties[0].issues.len()), (1..=100, 100));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(1_000))]

        #[test]
        fn the_order_is_that_of_the_definition_in_fractions((count, marks) in approvals()) {
            let ballots = ballots(count, &marks);
            let supported: Vec<u32> = numbers(&ballots, &order(&ballots)).into_iter()
                .filter(|number| ballots.supporters(*number) > 0).collect();
            prop_assert_eq!(supported, by_the_book(&ballots));
        }

        #[test]
        fn comparing_everything_exactly_changes_nothing((count, marks) in approvals()) {
            let ballots = ballots(count, &marks);
            prop_assert_eq!(order_within(&ballots, 1e9), order(&ballots));
        }

        #[test]
        fn doubling_everybody_changes_nothing((count, marks) in approvals()) {
            let doubled: Vec<_> = marks.iter().flat_map(|(who, what)| [(*who, *what), (who + 100, *what)]).collect();
            let (once, twice) = (order(&ballots(count, &marks)), order(&ballots(count, &doubled)));
            prop_assert_eq!(once.issues(), twice.issues());
            prop_assert_eq!(once.ties, twice.ties);
        }

        #[test]
        fn the_names_of_people_and_issues_never_matter((count, approvals) in approvals()) {
            let renamed = |issue: IssueId| IssueId(9_000 - 7 * issue.0);
            let candidates = crate::rank::sample::candidates(count).into_iter()
                .map(|it| Candidate { issue: renamed(it.issue), ..it });
            let marks = marks(&approvals).into_iter()
                .map(|(member, issue)| (crate::id::MemberId(-31 * member.0), renamed(issue)));
            let other = order(&Ballots::new(candidates, marks));
            let one: Vec<_> = order_of(count, &approvals).into_iter().map(renamed).collect();
            prop_assert_eq!(one, other.issues());
        }

        #[test]
        fn a_prefix_is_what_the_rule_makes_of_its_issues_alone((count, approvals) in approvals(), length in 0_usize..12) {
            let all = order(&ballots(count, &approvals));
            let prefix: Vec<IssueId> = all.issues().into_iter().take(length).collect();
            let candidates = crate::rank::sample::candidates(count).into_iter()
                .filter(|candidate| prefix.contains(&candidate.issue));
            let alone = order(&Ballots::new(candidates, marks(&approvals)));
            prop_assert_eq!(alone.issues(), prefix);
        }

        #[test]
        fn a_tie_holds_the_issues_of_its_places_in_order((count, approvals) in approvals()) {
            let ranking = order(&ballots(count, &approvals));
            let issues = ranking.issues();
            let mut before = 0;
            for tie in &ranking.ties {
                prop_assert!(*tie.positions.start() > before && tie.positions.end() <= &issues.len());
                prop_assert!(tie.issues.len() >= 2 && tie.issues.len() >= tie.positions.clone().count());
                prop_assert!(tie.issues.starts_with(&issues[tie.positions.start() - 1..*tie.positions.end()]));
                before = *tie.positions.end();
            }
        }
    }
}
