//! Picks the issue that a member is shown next, so that little-seen issues get seen.
//!
//! Source: the exposure part of Polis' comment routing (compdemocracy/polis, `conversation.clj`): an issue that S people
//! have seen is drawn with a chance in proportion to `(1 + 8·2^(−S/5))²`, which falls from 81 for an unseen issue to 1.
//! Drawing without putting back follows Efraimidis and Spirakis, "Weighted random sampling with a reservoir" (2006):
//! every issue waits a time drawn from an exponential distribution whose rate is its chance; the shortest wait is first.

use std::cmp::Ordering;

use crate::id::IssueId;

/// Picks one of the issues that a member has not seen, each given with how many people have seen it; nothing if there
/// is none. The same seed and counts always pick the same issue, in whatever order the issues are given.
///
/// ```
/// use agenda::{id::IssueId, rank::next_card::next_card};
///
/// assert_eq!(next_card(&[(IssueId(4), 12)], 2026), Some(IssueId(4)));
/// assert_eq!(next_card(&[], 2026), None);
/// ```
pub fn next_card(unseen: &[(IssueId, i64)], seed: u64) -> Option<IssueId> {
    let waits = unseen.iter().map(|(issue, people_seen)| (wait(*issue, *people_seen, seed), *issue));
    waits.min_by(sooner).map(|(_, issue)| issue)
}

/// Picks up to `cards` of them, one after the other. The first is what [`next_card`] picks; taking it out of the unseen
/// leaves the others in the same order, so a member's cards do not change places while they answer.
pub fn queue(unseen: &[(IssueId, i64)], seed: u64, cards: usize) -> Vec<IssueId> {
    let mut waits: Vec<_> =
        unseen.iter().map(|(issue, people_seen)| (wait(*issue, *people_seen, seed), *issue)).collect();
    waits.sort_unstable_by(sooner);
    waits.into_iter().take(cards).map(|(_, issue)| issue).collect()
}

/// Returns the next number of Steele, Lea and Flood's `SplitMix64` (2014) after a state: every state gives another number,
/// and neighbouring states give numbers that look unrelated.
pub const fn splitmix64(state: u64) -> u64 {
    let mut mixed = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}

/// Returns the chance of an issue, against the others': from 81 if nobody has seen it down to 1.
fn chance(people_seen: i64) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "counts of people stay far below 2^52")]
    let seen = people_seen.max(0) as f64;
    let factor = 1.0 + 8.0 * libm::exp2(-seen / 5.0);
    factor * factor
}

/// Draws how long an issue waits for its turn.
fn wait(issue: IssueId, people_seen: i64, seed: u64) -> f64 {
    let drawn = splitmix64(seed ^ splitmix64(issue.0.cast_unsigned()));
    #[expect(clippy::cast_precision_loss, reason = "the upper 53 bits fit a float exactly")]
    let uniform = ((drawn >> 11) as f64 + 0.5) / (1_u64 << 53) as f64;
    -libm::log(uniform) / chance(people_seen)
}

fn sooner(one: &(f64, IssueId), other: &(f64, IssueId)) -> Ordering {
    one.0.total_cmp(&other.0).then(one.1.cmp(&other.1))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn splitmix64_gives_the_published_numbers() {
        // The first three numbers from the state 1234567, as in the reference implementation by Vigna.
        let published: [u64; 3] = [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423];
        for (step, number) in (0..).zip(published) {
            assert_eq!(splitmix64(1_234_567_u64.wrapping_add(0x9e37_79b9_7f4a_7c15_u64.wrapping_mul(step))), number);
        }
    }

    #[test]
    fn the_chance_falls_from_81_to_1() {
        assert!(
            (chance(0) - 81.0).abs() < 1e-12 && (chance(5) - 25.0).abs() < 1e-12 && (chance(-3) - 81.0).abs() < 1e-12
        );
        assert!((chance(i64::MAX) - 1.0).abs() < 1e-12);
    }

    #[test]
    fn each_issue_comes_first_as_often_as_its_chance_says() {
        let unseen = [(IssueId(1), 0), (IssueId(2), 5), (IssueId(3), 10), (IssueId(4), 1_000)];
        let total: f64 = unseen.iter().map(|(_, seen)| chance(*seen)).sum();
        let draws = 40_000_u32;
        let mut first = [0_u32; 4];
        for seed in 0..draws {
            let issue = next_card(&unseen, u64::from(seed)).unwrap();
            first[usize::try_from(issue.0).unwrap() - 1] += 1;
        }
        for ((_, seen), count) in unseen.iter().zip(first) {
            let expected = chance(*seen) / total;
            let share = f64::from(count) / f64::from(draws);
            let spread = (expected * (1.0 - expected) / f64::from(draws)).sqrt();
            assert!((share - expected).abs() < 4.0 * spread, "{share} where {expected} was expected");
        }
    }

    fn unseen() -> impl Strategy<Value = Vec<(IssueId, i64)>> {
        prop::collection::btree_map(any::<i64>().prop_map(IssueId), 0_i64..200, 0..40)
            .prop_map(|counts| counts.into_iter().collect())
    }

    proptest! {
        #[test]
        fn the_order_of_the_unseen_never_matters(unseen in unseen(), seed in any::<u64>()) {
            let mut reversed = unseen.clone();
            reversed.reverse();
            prop_assert_eq!(queue(&unseen, seed, 40), queue(&reversed, seed, 40));
            prop_assert_eq!(next_card(&unseen, seed), next_card(&reversed, seed));
        }

        #[test]
        fn the_queue_starts_with_the_next_card_and_holds_each_issue_once(
            unseen in unseen(), seed in any::<u64>(), cards in 0_usize..50,
        ) {
            let queue = queue(&unseen, seed, cards);
            prop_assert_eq!(queue.len(), cards.min(unseen.len()));
            if cards > 0 {
                prop_assert_eq!(queue.first().copied(), next_card(&unseen, seed));
            }
            let different: std::collections::BTreeSet<_> = queue.iter().collect();
            prop_assert_eq!(different.len(), queue.len());
        }

        #[test]
        fn answering_a_card_leaves_the_others_in_their_order(unseen in unseen(), seed in any::<u64>()) {
            let before = queue(&unseen, seed, 40);
            let left: Vec<_> = unseen.into_iter().filter(|(issue, _)| before.first() != Some(issue)).collect();
            prop_assert_eq!(queue(&left, seed, 40), before.into_iter().skip(1).collect::<Vec<_>>());
        }
    }
}
