//! LiquidFeedback's proportional runoff: the last place goes to the issue that needs longest to gather one voice.
//!
//! Source: `lf_update_issue_order.c` of LiquidFeedback Core; Behrens, Kistner, Nitsche and Swierczek, "The Principles of
//! LiquidFeedback" (2014), chapter 5. To find the last place, every person pours one voice a unit of time, split equally
//! over those of their issues that are not safe yet. An issue is safe once it holds a whole voice, and the one that is
//! left alone is last. Then all start anew without it, for the place before.

use std::cmp::Ordering;

use num_bigint::BigInt;

use super::ballot::Ballots;
use super::tie::{TieOrder, Ties};
use super::{Method, Ranking};

/// Moments that lie closer together than this part of themselves are compared exactly. A moment is a sum of fewer than
/// m positive parts, each right to a part of 10⁻¹² with a million people.
const NEARLY_EQUAL: f64 = 1e-9;

/// Orders issues by proportional runoff.
///
/// Issues that become safe at exactly the same moment are tied where that decides a place, and the one proposed earlier
/// comes first: that is LiquidFeedback's rule. Issues that nobody supports come last and are tied.
///
/// Each of the m places takes a race of up to m rounds, so the cost is `O(m · (Σ_ballots |A|² + m²))`; a race that ends in
/// a near-tie is run again in whole numbers, which grow by the size of a count with each round.
pub fn order(ballots: &Ballots) -> Ranking {
    let mut live: Vec<u32> = ballots.numbers().filter(|number| ballots.supporters(*number) > 0).collect();
    let (mut ranked, mut ties, mut before) = (Vec::new(), Ties::default(), Vec::new());
    while !live.is_empty() {
        let slowest = last_of(ballots, &live);
        let Some((loser, decided_by)) = TieOrder::ByProposal.last(ballots, &slowest) else { break };
        // Whoever was tied with the loser before is in the same tie; the race without the loser decides whether it still
        // holds.
        let is_new = !(before.contains(&loser) && slowest.iter().all(|number| before.contains(number)));
        ties.add(live.len(), slowest.clone(), decided_by, is_new);
        if is_new {
            before = if slowest.len() > 1 { slowest } else { Vec::new() };
        }
        live.retain(|number| *number != loser);
        ranked.push(loser);
    }
    ranked.reverse();
    Ranking::new(Method::Runoff, ballots, ranked, ties.into_open())
}

/// Returns the candidates that are safe last of all, at the same moment.
fn last_of(ballots: &Ballots, live: &[u32]) -> Vec<u32> {
    let mut race = Race::new(ballots, live);
    while race.racing.len() > 1 {
        let moments: Vec<f64> = race.racing.iter().map(|number| race.moment(*number)).collect();
        let first = moments.iter().copied().min_by(f64::total_cmp).unwrap_or(f64::INFINITY);
        let limit = first + (race.now + first) * NEARLY_EQUAL;
        if moments.iter().all(|moment| *moment <= limit) {
            return exactly_last_of(ballots, live);
        }
        let safe = race.racing.iter().zip(&moments).filter(|(_, moment)| **moment <= first);
        let safe: Vec<u32> = safe.map(|(number, _)| *number).collect();
        race.pass(first);
        race.retire(&safe);
    }
    race.racing
}

/// A race for the last place, in floating point.
struct Race<'ballots> {
    ballots: &'ballots Ballots,
    /// The candidates that are not safe yet.
    racing: Vec<u32>,
    /// For each ballot, how many of the racing candidates stand on it.
    shared_by: Vec<u32>,
    /// For each candidate, how much it gets a unit of time, and holds.
    inflow: Vec<f64>,
    holds: Vec<f64>,
    /// How much time has passed.
    now: f64,
}

impl<'ballots> Race<'ballots> {
    fn new(ballots: &'ballots Ballots, live: &[u32]) -> Self {
        let mut race = Self {
            ballots,
            racing: live.to_vec(),
            shared_by: shared_by(ballots, live),
            inflow: vec![0.0; ballots.candidates().len()],
            holds: vec![0.0; ballots.candidates().len()],
            now: 0.0,
        };
        for number in live {
            race.pour(*number);
        }
        race
    }

    /// Computes a candidate's inflow afresh, so that no rounding is carried on.
    fn pour(&mut self, number: u32) {
        let inflow = self.ballots.backers(number).iter().map(|ballot| {
            let shares = self.shared_by.get(*ballot as usize).copied().unwrap_or(1).max(1);
            real(self.ballots.ballot(*ballot).0) / f64::from(shares)
        });
        let inflow = inflow.sum();
        if let Some(before) = self.inflow.get_mut(number as usize) {
            *before = inflow;
        }
    }

    /// Returns how long a candidate takes to become safe if nothing changes.
    fn moment(&self, number: u32) -> f64 {
        let of = |list: &[f64]| list.get(number as usize).copied().unwrap_or(f64::NAN);
        (1.0 - of(&self.holds)) / of(&self.inflow)
    }

    fn pass(&mut self, time: f64) {
        self.now += time;
        for number in &self.racing {
            if let Some((holds, inflow)) = self.holds.get_mut(*number as usize).zip(self.inflow.get(*number as usize)) {
                *holds += time * inflow;
            }
        }
    }

    /// Lets safe candidates leave, and splits the voices of those who support them over the others.
    fn retire(&mut self, safe: &[u32]) {
        self.racing.retain(|number| !safe.contains(number));
        let mut touched = vec![false; self.inflow.len()];
        for number in safe {
            for ballot in self.ballots.backers(*number) {
                if let Some(shares) = self.shared_by.get_mut(*ballot as usize) {
                    *shares = shares.saturating_sub(1);
                }
                for other in self.ballots.ballot(*ballot).1 {
                    if let Some(is_touched) = touched.get_mut(*other as usize) {
                        *is_touched = true;
                    }
                }
            }
        }
        for number in self.racing.clone() {
            if touched.get(number as usize).copied().unwrap_or(false) {
                self.pour(number);
            }
        }
    }
}

/// Does what [`last_of`] does in whole numbers: what candidates hold are numerators over one denominator, which each
/// round multiplies by the inflow of the candidate that became safe.
fn exactly_last_of(ballots: &Ballots, live: &[u32]) -> Vec<u32> {
    let mut shared_by = shared_by(ballots, live);
    let mut racing: Vec<(u32, BigInt)> = live.iter().map(|number| (*number, BigInt::ZERO)).collect();
    let mut denominator = BigInt::from(1);
    // Inflows are whole numbers of this part of a voice, by however many a ballot will be shared.
    let most = shared_by.iter().copied().max().unwrap_or(1);
    let unit = (1..=most).fold(BigInt::from(1), |unit, shares| lcm(&unit, shares));
    loop {
        let inflows: Vec<BigInt> = racing
            .iter()
            .map(|(number, _)| {
                let parts = ballots.backers(*number).iter().map(|ballot| {
                    let shares = shared_by.get(*ballot as usize).copied().unwrap_or(1).max(1);
                    (&unit / shares) * ballots.ballot(*ballot).0
                });
                parts.sum()
            })
            .collect();
        // The moment of a candidate is (denominator − holds) / inflow, up to a factor that all have in common.
        let lacks: Vec<BigInt> = racing.iter().map(|(_, holds)| &denominator - holds).collect();
        let mut first: Vec<usize> = Vec::new();
        for candidate in 0..racing.len() {
            let ordering = first.first().map_or(Ordering::Less, |best| sooner(&lacks, &inflows, candidate, *best));
            if ordering == Ordering::Less {
                first.clear();
            }
            if ordering != Ordering::Greater {
                first.push(candidate);
            }
        }
        if first.len() == racing.len() {
            return racing.into_iter().map(|(number, _)| number).collect();
        }
        let Some((lack, inflow)) = first.first().and_then(|best| lacks.get(*best).zip(inflows.get(*best))) else {
            return live.to_vec();
        };
        for ((_, holds), others) in racing.iter_mut().zip(&inflows) {
            *holds = &*holds * inflow + lack * others;
        }
        denominator *= inflow;
        for best in first.iter().rev() {
            let (safe, _) = racing.remove(*best);
            for ballot in ballots.backers(safe) {
                if let Some(shares) = shared_by.get_mut(*ballot as usize) {
                    *shares = shares.saturating_sub(1);
                }
            }
        }
        if racing.len() == 1 {
            return racing.into_iter().map(|(number, _)| number).collect();
        }
    }
}

/// Compares the moments of two candidates.
fn sooner(lacks: &[BigInt], inflows: &[BigInt], one: usize, other: usize) -> Ordering {
    let product = |lack: usize, inflow: usize| lacks.get(lack).zip(inflows.get(inflow)).map(|(lack, rate)| lack * rate);
    product(one, other).cmp(&product(other, one))
}

/// Counts, for each ballot, how many of the candidates stand on it.
fn shared_by(ballots: &Ballots, live: &[u32]) -> Vec<u32> {
    let mut counts = vec![0; ballots.different()];
    for number in live {
        for ballot in ballots.backers(*number) {
            if let Some(count) = counts.get_mut(*ballot as usize) {
                *count += 1;
            }
        }
    }
    counts
}

/// Returns the least number that both divide; the second is positive.
fn lcm(one: &BigInt, other: u32) -> BigInt {
    let (mut left, mut right) = (other, u32::try_from(one % other).unwrap_or(0));
    while right > 0 {
        (left, right) = (right, left % right);
    }
    one * (other / left)
}

#[expect(clippy::cast_precision_loss, reason = "counts of people stay far below 2^52")]
const fn real(people: i64) -> f64 {
    people as f64
}

#[cfg(test)]
mod tests {
    use num_rational::BigRational;
    use proptest::prelude::*;

    use super::*;
    use crate::id::IssueId;
    use crate::rank::sample::{approvals, ballots, doubled, issue, renamed};

    /// The race as its definition reads, in fractions; those who are safe at the same moment leave one by one, the
    /// earliest proposal first, until one is left.
    fn by_the_book(ballots: &Ballots) -> Vec<IssueId> {
        let whole = |number: i64| BigRational::from_integer(BigInt::from(number));
        let mut live: Vec<u32> = ballots.numbers().filter(|number| ballots.supporters(*number) > 0).collect();
        let mut order = Vec::new();
        while !live.is_empty() {
            let mut racing: Vec<(u32, BigRational)> = live.iter().map(|number| (*number, whole(0))).collect();
            while racing.len() > 1 {
                let names: Vec<u32> = racing.iter().map(|(number, _)| *number).collect();
                let inflow = |number: u32| -> BigRational {
                    let with = ballots.iter().filter(|(_, approved)| approved.contains(&number));
                    let share = |approved: &[u32]| approved.iter().filter(|other| names.contains(other)).count();
                    with.map(|(people, approved)| whole(people) / whole(i64::try_from(share(approved)).unwrap())).sum()
                };
                let time = racing.iter().map(|(number, holds)| (whole(1) - holds) / inflow(*number)).min().unwrap();
                for (number, holds) in &mut racing {
                    *holds += &time * inflow(*number);
                }
                for number in names {
                    if racing.len() > 1 {
                        racing.retain(|(other, holds)| *other != number || *holds < whole(1));
                    }
                }
            }
            let (loser, _) = racing.remove(0);
            live.retain(|number| *number != loser);
            order.insert(0, ballots.candidate(loser).unwrap().issue);
        }
        order
    }

    #[test]
    fn a_minority_of_a_third_gets_every_third_place() {
        let majority = (0..6).flat_map(|who| (0..4).map(move |what| (who, what)));
        let minority = (6..9).flat_map(|who| (4..6).map(move |what| (who, what)));
        let marks: Vec<_> = majority.chain(minority).collect();
        let ranking = order(&ballots(7, &marks));
        // With issues left of either side, the side with fewer people an issue loses the next: 4 at 6/4, 2 at 3/2.
        assert_eq!(ranking.issues(), [0, 1, 4, 2, 3, 5, 6].map(issue));
        assert!(!ranking.ties.is_empty());
    }

    #[test]
    fn nothing_to_order_is_an_empty_order() {
        assert_eq!(order(&Ballots::new([], [])).order, []);
    }

    #[test]
    fn issues_of_one_person_each_are_one_tie() {
        let marks: Vec<_> = (0..20).map(|number| (number, number)).collect();
        let ranking = order(&ballots(20, &marks));
        assert_eq!(ranking.issues(), (0..20).map(issue).collect::<Vec<_>>());
        assert_eq!((ranking.ties.len(), ranking.ties[0].positions.clone()), (1, 1..=20));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(300))]

        #[test]
        fn the_order_is_that_of_the_definition_in_fractions((count, marks) in approvals()) {
            let ballots = ballots(count, &marks);
            let expected = by_the_book(&ballots);
            let ranked: Vec<_> = order(&ballots).issues().into_iter().take(expected.len()).collect();
            prop_assert_eq!(ranked, expected);
        }

        #[test]
        fn a_race_in_whole_numbers_ends_as_one_in_floating_point((count, marks) in approvals()) {
            let ballots = ballots(count, &marks);
            let live: Vec<u32> = ballots.numbers().filter(|number| ballots.supporters(*number) > 0).collect();
            if !live.is_empty() {
                prop_assert_eq!(last_of(&ballots, &live), exactly_last_of(&ballots, &live));
            }
        }

        #[test]
        fn doubling_everybody_changes_nothing((count, marks) in approvals()) {
            let (once, twice) = (order(&ballots(count, &marks)), order(&ballots(count, &doubled(&marks))));
            prop_assert_eq!(once.issues(), twice.issues());
            prop_assert_eq!(once.ties, twice.ties);
        }

        #[test]
        fn the_names_of_people_and_issues_never_matter((count, marks) in approvals()) {
            let one: Vec<_> = order(&ballots(count, &marks)).issues().into_iter().map(renamed::issue).collect();
            prop_assert_eq!(one, order(&renamed::ballots(count, &marks)).issues());
        }
    }
}
