//! Says how much is learned by showing an issue to one more person, and draws cards by it.
//!
//! Source: Polis' comment routing (compdemocracy/polis, `conversation.clj`). Polis reads the counts of its run before
//! this one, and for a year and a half drew every card with the same chance by a slip; here the counts are those given.
//! The rule favours agreement: an issue that divides gets half the weight of one that all agree on, or less.

use super::counts::Counts;
use crate::id::IssueId;
use crate::rank::next_card::splitmix64;

/// Returns the priority of an issue, above 0: `((1 − (P+1)/(S+2))·(1+E)·(A+1)/(S+2)·(1+8·2^(−S/5)))²`, where A agree, P
/// pass, S answered, and E is how far the issue's place is from the middle of the map (see
/// [`super::project::extremity`]). Few passes, a place far out, agreement and being little seen raise it.
///
/// ```
/// use agenda::opinion::{counts::Counts, priority::priority};
///
/// assert_eq!(priority(Counts::default(), 0.0), (0.25_f64 * 9.0).powi(2));
/// ```
pub fn priority(counts: Counts, extremity: f64) -> f64 {
    let seen = f64::from(counts.seen);
    let passed = (f64::from(counts.pass()) + 1.0) / (seen + 2.0);
    let importance = (1.0 - passed) * (extremity + 1.0) * counts.agreement();
    let newness = 1.0 + 8.0 * libm::exp2(-seen / 5.0);
    (importance * newness) * (importance * newness)
}

/// Draws up to `cards` of the issues that a member has not seen, each given with its priority: one after the other,
/// without putting back, each with a chance in proportion to its priority (Efraimidis and Spirakis 2006). The same seed
/// always draws the same, in whatever order issues are given; taking a card out leaves the others in their order. An
/// issue whose priority is not above 0 comes last.
pub fn draw(unseen: &[(IssueId, f64)], seed: u64, cards: usize) -> Vec<IssueId> {
    let mut waits: Vec<(f64, IssueId)> =
        unseen.iter().map(|(issue, priority)| (wait(*issue, *priority, seed), *issue)).collect();
    waits.sort_unstable_by(|one, other| one.0.total_cmp(&other.0).then(one.1.cmp(&other.1)));
    waits.into_iter().take(cards).map(|(_, issue)| issue).collect()
}

/// Draws how long an issue waits for its turn, from an exponential distribution whose rate is its priority.
fn wait(issue: IssueId, priority: f64, seed: u64) -> f64 {
    let drawn = splitmix64(seed ^ splitmix64(issue.0.cast_unsigned()));
    #[expect(clippy::cast_precision_loss, reason = "the upper 53 bits fit a float exactly")]
    let uniform = ((drawn >> 11) as f64 + 0.5) / (1_u64 << 53) as f64;
    if priority > 0.0 { -libm::log(uniform) / priority } else { f64::INFINITY }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cards_come_first_as_often_as_their_priorities_say() {
        let unseen = [(IssueId(1), 6.0), (IssueId(2), 3.0), (IssueId(3), 1.0), (IssueId(4), 0.0)];
        let mut first = [0_i32; 4];
        for seed in 0..20_000 {
            let drawn = draw(&unseen, seed, 4);
            assert_eq!(drawn.last(), Some(&IssueId(4)));
            first[usize::try_from(drawn[0].0).unwrap() - 1] += 1;
        }
        for (count, expected) in first.iter().zip([12_000, 6_000, 2_000, 0]) {
            assert!((count - expected).abs() < 300, "{first:?}");
        }
    }

    #[test]
    fn the_order_of_the_unseen_never_matters_and_a_card_taken_leaves_the_others() {
        let unseen = [(IssueId(8), 2.0), (IssueId(5), 2.0), (IssueId(9), 7.0)];
        let all = draw(&unseen, 11, 3);
        let mut reversed = unseen;
        reversed.reverse();
        assert_eq!(all, draw(&reversed, 11, 3));
        let left: Vec<_> = unseen.into_iter().filter(|(issue, _)| *issue != all[0]).collect();
        assert_eq!(draw(&left, 11, 3), all[1..]);
    }

    #[test]
    fn passes_lower_the_priority_and_newness_raises_it() {
        let counts = |agree, seen| Counts { agree, disagree: 0, seen };
        assert!(priority(counts(10, 10), 1.0) > priority(counts(10, 20), 1.0));
        assert!(priority(counts(2, 2), 1.0) > priority(counts(40, 40), 1.0));
    }
}
