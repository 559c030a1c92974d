//! Kemeny: the order that disagrees least with everybody's preferences, counted pair by pair.
//!
//! Source: Kemeny, "Mathematics without Numbers" (1959); Young and Levenglick (1978). Finding it is NP-hard (Bartholdi,
//! Tovey and Trick 1989), so the issues are first parted where a group of them beats all others, which every best order
//! respects (Truchon 1998, the extended Condorcet criterion). A part of up to [`EXACT_LIMIT`] issues is solved exactly by
//! dynamic programming over its subsets; a larger one by local search, and the result says how far from the best it can
//! be. Not proportional: a group of 51 % owns the whole list.

use serde::{Deserialize, Serialize};

use super::pairwise::Pairwise;
use super::tie::TieOrder;
use super::{Method, Ranking};

/// The most issues of one part that are solved exactly: 2¹⁸ subsets take some milliseconds and 2 MB.
pub const EXACT_LIMIT: usize = 18;

/// Issues in an order with few disagreements.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kemeny {
    /// The order. Its ties are empty: [`Kemeny::best_orders`] says whether others are as good.
    pub ranking: Ranking,
    /// How often a person prefers an issue to one that stands before it.
    pub disagreements: i64,
    /// No order has fewer disagreements than this; equal to [`Kemeny::disagreements`] if the order is a best one.
    pub at_least: i64,
    /// How many orders are as good, among them this one, up to `u64::MAX`; nothing where the search was not exact. Of
    /// several this is the one that puts the first by the tie rules first, then the second, and so on.
    pub best_orders: Option<u64>,
}

/// Orders issues with as few disagreements as can be found.
///
/// Exact where no circle of victories holds more than [`EXACT_LIMIT`] issues; `O(2ⁿ·n)` for a part of n issues. Larger
/// parts: from Copeland's order (by lead over how many) one issue after the other is moved to its best place until none
/// moves, `O(n²)` a round.
pub fn order(pairwise: &Pairwise<'_>) -> Kemeny {
    let ballots = pairwise.ballots();
    let mut by_tie_rules: Vec<u32> = ballots.numbers().collect();
    by_tie_rules.sort_by(|one, other| TieOrder::All.compare(ballots, *one, *other));
    let parts = parts(pairwise, &by_tie_rules);
    let mut ranked = Vec::with_capacity(by_tie_rules.len());
    let (mut at_least, mut best_orders) = (0, Some(1_u64));
    for part in parts {
        let before = ranked.len();
        if part.len() <= EXACT_LIMIT {
            let (best, orders) = best_order(pairwise, &part);
            best_orders = best_orders.map(|product| product.saturating_mul(orders));
            at_least += disagreements(pairwise, &best);
            ranked.extend(best);
        } else {
            ranked.extend(local_search(pairwise, part.clone()));
            best_orders = None;
            at_least += unavoidable(pairwise, &part);
        }
        // What stands before a part beats all of it, so that those pairs are where they disagree least.
        let (earlier, part) = ranked.split_at(before);
        at_least += earlier.iter().map(|one| against(pairwise, *one, part)).sum::<i64>();
    }
    let disagreements = disagreements(pairwise, &ranked);
    let ranking = Ranking::of_all(Method::Kemeny, ballots, ranked, Vec::new());
    Kemeny { ranking, disagreements, at_least, best_orders }
}

/// Counts the people who prefer one of the others to an issue that stands before them.
fn against(pairwise: &Pairwise<'_>, one: u32, others: &[u32]) -> i64 {
    others.iter().map(|other| pairwise.preferred(*other, one)).sum()
}

fn disagreements(pairwise: &Pairwise<'_>, order: &[u32]) -> i64 {
    (1..).zip(order).map(|(next, one)| against(pairwise, *one, order.get(next..).unwrap_or_default())).sum()
}

/// Counts the disagreements that no order avoids: the fewer of each pair.
fn unavoidable(pairwise: &Pairwise<'_>, part: &[u32]) -> i64 {
    let fewer = |one: u32, other: u32| pairwise.preferred(one, other).min(pairwise.preferred(other, one));
    let pairs = (1..).zip(part).flat_map(|(next, one)| part.iter().skip(next).map(move |other| (*one, *other)));
    pairs.map(|(one, other)| fewer(one, other)).sum()
}

/// Parts the issues so that every issue of a part beats every issue of the parts after it, and no part can be parted
/// further. Sorted by how many each beats, ties half: where the first n have between them all points that n issues can
/// have against the others, they beat all of those.
fn parts(pairwise: &Pairwise<'_>, numbers: &[u32]) -> Vec<Vec<u32>> {
    let score = |one: u32| -> usize {
        numbers.iter().filter(|other| **other != one).map(|other| points(pairwise.margin(one, *other))).sum()
    };
    let mut scored: Vec<(usize, u32)> = numbers.iter().map(|number| (score(*number), *number)).collect();
    scored.sort_by_key(|(score, _)| std::cmp::Reverse(*score));
    let (mut parts, mut part, mut sum) = (Vec::<Vec<u32>>::new(), Vec::new(), 0);
    for (count, (score, number)) in (1..).zip(scored) {
        part.push(number);
        sum += score;
        // Two points a pair: those among the first `count`, and those of each of them against the rest.
        if sum == count * (count - 1) + 2 * count * (numbers.len() - count) {
            parts.push(std::mem::take(&mut part));
        }
    }
    let place = |number: &u32| numbers.iter().position(|other| other == number);
    for part in &mut parts {
        part.sort_by_key(place);
    }
    parts
}

const fn points(margin: i64) -> usize {
    match margin {
        1.. => 2,
        0 => 1,
        _ => 0,
    }
}

/// Returns the best order of a small part, and how many are as good. For each subset, as bits, the fewest disagreements
/// among its issues are those of the best first issue plus those of the subset without it.
fn best_order(pairwise: &Pairwise<'_>, part: &[u32]) -> (Vec<u32>, u64) {
    let mut best: Vec<(i64, u64)> = vec![(0, 1)];
    for subset in 1..1_usize << part.len() {
        best.push(firsts(pairwise, part, subset, &best).fold((i64::MAX, 0), |(fewest, orders), (count, more, _)| {
            match count.cmp(&fewest) {
                std::cmp::Ordering::Less => (count, more),
                std::cmp::Ordering::Equal => (fewest, orders.saturating_add(more)),
                std::cmp::Ordering::Greater => (fewest, orders),
            }
        }));
    }
    let mut left = (1_usize << part.len()) - 1;
    let orders = best.get(left).map_or(1, |(_, orders)| *orders);
    let mut ranked = Vec::with_capacity(part.len());
    while left > 0 {
        // The part is in the order of the tie rules, and the first of several minima is kept.
        let Some((_, _, first)) = firsts(pairwise, part, left, &best).min_by_key(|(count, _, _)| *count) else { break };
        ranked.extend(part.get(first));
        left &= !(1 << first);
    }
    (ranked, orders)
}

/// Goes through the issues of a subset as its first: the disagreements and the number of best orders that follow, and
/// the issue's place in the part.
fn firsts<'a>(
    pairwise: &'a Pairwise<'_>,
    part: &'a [u32],
    subset: usize,
    best: &'a [(i64, u64)],
) -> impl Iterator<Item = (i64, u64, usize)> {
    let within = move |place: usize| subset >> place & 1 == 1;
    let places = (0..part.len()).filter(move |place| within(*place));
    places.filter_map(move |first| {
        let (rest, orders) = best.get(subset & !(1 << first)).copied()?;
        let one = *part.get(first)?;
        let others = part.iter().enumerate().filter(|(place, _)| within(*place));
        let against: i64 = others.map(|(_, other)| pairwise.preferred(*other, one)).sum();
        Some((rest + against, orders, first))
    })
}

/// Improves an order by moving single issues until no move helps.
fn local_search(pairwise: &Pairwise<'_>, part: Vec<u32>) -> Vec<u32> {
    let lead = |one: u32| part.iter().filter(|other| pairwise.margin(one, **other) > 0).count();
    let mut order = part.clone();
    order.sort_by_key(|one| std::cmp::Reverse(lead(*one)));
    let mut moved = true;
    while moved {
        moved = false;
        for number in &part {
            let Some(from) = order.iter().position(|other| other == number) else { continue };
            if let Some(to) = better_place(pairwise, &order, from) {
                let issue = order.remove(from);
                order.insert(to, issue);
                moved = true;
            }
        }
    }
    order
}

/// Returns the place to which one issue is moved for the fewest disagreements; nothing if it stands there.
fn better_place(pairwise: &Pairwise<'_>, order: &[u32], from: usize) -> Option<usize> {
    let issue = *order.get(from)?;
    let (mut best, mut place) = (0, None);
    let mut change = 0;
    for (to, other) in order.iter().enumerate().take(from).rev() {
        change -= pairwise.margin(issue, *other);
        if change < best {
            (best, place) = (change, Some(to));
        }
    }
    change = 0;
    for (to, other) in order.iter().enumerate().skip(from + 1) {
        change += pairwise.margin(issue, *other);
        if change < best {
            (best, place) = (change, Some(to));
        }
    }
    place
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::rank::preference::Preferences;
    use crate::rank::sample::{lists, preferences};

    /// Every order of the numbers, by Heap's recursion.
    fn orders(numbers: Vec<u32>) -> Vec<Vec<u32>> {
        if numbers.is_empty() {
            return vec![Vec::new()];
        }
        let mut all = Vec::new();
        for (place, number) in numbers.iter().enumerate() {
            let mut others = numbers.clone();
            others.remove(place);
            all.extend(orders(others).into_iter().map(|rest| [vec![*number], rest].concat()));
        }
        all
    }

    #[test]
    fn a_perfect_circle_has_three_best_orders_and_the_tie_rules_choose() {
        let preferences = preferences(3, &[(1, vec![0, 1, 2]), (1, vec![1, 2, 0]), (1, vec![2, 0, 1])]);
        let kemeny = order(&Pairwise::of_preferences(&preferences));
        assert_eq!((kemeny.disagreements, kemeny.at_least, kemeny.best_orders), (4, 4, Some(3)));
        assert_eq!(kemeny.ranking.issues(), [0, 1, 2].map(crate::rank::sample::issue));
    }

    #[test]
    fn nothing_to_order_is_an_empty_order() {
        let nothing = Preferences::new([], []);
        let kemeny = order(&Pairwise::of_preferences(&nothing));
        assert_eq!((kemeny.disagreements, kemeny.best_orders, kemeny.ranking.order.len()), (0, Some(1), 0));
    }

    proptest! {
        #[test]
        fn no_order_has_fewer_disagreements((count, lists) in lists()) {
            let preferences = preferences(count, &lists);
            let pairwise = Pairwise::of_preferences(&preferences);
            let all = orders(preferences.ballots().numbers().collect());
            let fewest = all.iter().map(|it| disagreements(&pairwise, it)).min().unwrap();
            let best = all.iter().filter(|it| disagreements(&pairwise, it) == fewest).count();
            let kemeny = order(&pairwise);
            prop_assert_eq!((kemeny.disagreements, kemeny.at_least), (fewest, fewest));
            prop_assert_eq!(kemeny.best_orders, Some(best as u64));
        }

        #[test]
        fn local_search_finds_nothing_better_than_the_best_and_nothing_below_the_bound((count, lists) in lists()) {
            let preferences = preferences(count, &lists);
            let pairwise = Pairwise::of_preferences(&preferences);
            let numbers: Vec<u32> = preferences.ballots().numbers().collect();
            let best = order(&pairwise).disagreements;
            let found = local_search(&pairwise, numbers.clone());
            prop_assert!(disagreements(&pairwise, &found) >= best && unavoidable(&pairwise, &numbers) <= best);
            let mut sorted = found;
            sorted.sort_unstable();
            prop_assert_eq!(sorted, numbers);
        }
    }
}
