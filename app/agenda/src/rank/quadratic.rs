//! Quadratic votes: everybody has the same credits, and v votes on one issue cost v² of them.
//!
//! Source: Lalley and Weyl, "Quadratic Voting" (2018); Posner and Weyl, "Voting Squared" (2015). Says how much issues
//! matter, not only to how many. Not proportional, and people who agree on how to split their votes get more for their
//! credits; so it stands beside an order and is none by itself.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::ballot::{Ballots, Candidate};
use super::tie::{OpenTie, TieOrder};
use super::{Method, Ranking};
use crate::id::{IssueId, MemberId};

/// One person's votes on one issue: for it above 0, against it below.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Votes {
    /// Who votes.
    pub member: MemberId,
    /// On what.
    pub issue: IssueId,
    /// How many votes.
    pub votes: i64,
}

/// Somebody's votes cost more than everybody has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("member {member} spent {spent} credits of {credits}")]
pub struct Overspent {
    /// Who.
    pub member: MemberId,
    /// What their votes cost.
    pub spent: i128,
    /// What everybody has.
    pub credits: i64,
}

/// What came of the votes on one issue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outcome {
    /// The issue.
    pub issue: IssueId,
    /// Votes for it minus votes against it.
    pub net: i64,
    /// Votes for it and against it together: how much it matters.
    pub intensity: i64,
    /// People with votes for it.
    pub people_for: i64,
    /// People with votes against it.
    pub people_against: i64,
    /// The credits that went into it.
    pub credits: i64,
}

/// What came of a round of quadratic votes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Quadratic {
    /// The order, the issue with the most net votes first. Supporters are people with votes for an issue.
    pub ranking: Ranking,
    /// The outcome of each issue in that order.
    pub outcomes: Vec<Outcome>,
    /// What everybody had to spend.
    pub credits: i64,
}

/// Tallies a round.
///
/// A person's votes on one issue are added up before they are squared, so that splitting them saves nothing. Votes on
/// what is no candidate count and cost nothing. Issues with equal net votes are tied: the one with more people for it
/// comes first, then the one proposed earlier. Whole numbers throughout.
///
/// # Errors
/// [`Overspent`] for the first member, by id, whose votes cost more than `credits`.
///
/// ```
/// use agenda::id::{IssueId, MemberId};
/// use agenda::moment::Moment;
/// use agenda::rank::ballot::Candidate;
/// use agenda::rank::quadratic::{Votes, tally};
///
/// let candidates = [Candidate { proposed: Moment(1), issue: IssueId(1) }];
/// let votes = |votes| [Votes { member: MemberId(7), issue: IssueId(1), votes }];
/// assert_eq!(tally(candidates, 9, &votes(-3)).unwrap().outcomes[0].net, -3);
/// assert_eq!(tally(candidates, 9, &votes(4)).unwrap_err().spent, 16);
/// ```
pub fn tally(
    candidates: impl IntoIterator<Item = Candidate>,
    credits: i64,
    votes: &[Votes],
) -> Result<Quadratic, Overspent> {
    let candidates: Vec<Candidate> = candidates.into_iter().collect();
    let issues: BTreeSet<IssueId> = candidates.iter().map(|candidate| candidate.issue).collect();
    let mut given: BTreeMap<(MemberId, IssueId), i128> = BTreeMap::new();
    for vote in votes.iter().filter(|vote| issues.contains(&vote.issue)) {
        *given.entry((vote.member, vote.issue)).or_default() += i128::from(vote.votes);
    }
    let mut spent: BTreeMap<MemberId, i128> = BTreeMap::new();
    for ((member, _), votes) in &given {
        let spent = spent.entry(*member).or_default();
        *spent = spent.saturating_add(votes.saturating_mul(*votes));
    }
    if let Some((member, spent)) = spent.iter().find(|(_, spent)| **spent > i128::from(credits)) {
        return Err(Overspent { member: *member, spent: *spent, credits });
    }
    let supporters = given.iter().filter(|(_, votes)| **votes > 0).map(|((member, issue), _)| (*member, *issue));
    let people = i64::try_from(spent.len()).unwrap_or(i64::MAX);
    let ballots = Ballots::new(candidates, supporters).among(people);
    let outcomes = outcomes(&ballots, &given);
    Ok(in_order(&ballots, outcomes, credits))
}

/// Adds up the votes on each candidate, in the order of their numbers.
fn outcomes(ballots: &Ballots, given: &BTreeMap<(MemberId, IssueId), i128>) -> Vec<Outcome> {
    let empty = |issue| Outcome { issue, net: 0, intensity: 0, people_for: 0, people_against: 0, credits: 0 };
    let mut outcomes: BTreeMap<IssueId, Outcome> = BTreeMap::new();
    for ((_, issue), votes) in given {
        let outcome = outcomes.entry(*issue).or_insert_with(|| empty(*issue));
        // Whoever has a place here spent no more than an i64 of credits, so that the votes are within its root.
        let votes = i64::try_from(*votes).unwrap_or(0);
        outcome.net += votes;
        outcome.intensity += votes.abs();
        outcome.people_for += i64::from(votes > 0);
        outcome.people_against += i64::from(votes < 0);
        outcome.credits = outcome.credits.saturating_add(votes * votes);
    }
    ballots.candidates().iter().map(|it| outcomes.get(&it.issue).copied().unwrap_or_else(|| empty(it.issue))).collect()
}

fn in_order(ballots: &Ballots, outcomes: Vec<Outcome>, credits: i64) -> Quadratic {
    let net = |number: u32| outcomes.get(number as usize).map_or(0, |outcome| outcome.net);
    let mut ranked: Vec<u32> = ballots.numbers().collect();
    ranked.sort_by(|one, other| net(*other).cmp(&net(*one)).then(TieOrder::All.compare(ballots, *one, *other)));
    let (mut ties, mut first) = (Vec::new(), 1);
    for equal in ranked.chunk_by(|one, other| net(*one) == net(*other)) {
        ties.extend(OpenTie::of_whole(ballots, first, equal));
        first += equal.len();
    }
    let in_order = ranked.iter().filter_map(|number| outcomes.get(*number as usize).copied()).collect();
    Quadratic { ranking: Ranking::of_all(Method::Quadratic, ballots, ranked, ties), outcomes: in_order, credits }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::rank::sample::{candidates, issue};

    fn votes(votes: &[(i64, u32, i64)]) -> Vec<Votes> {
        votes
            .iter()
            .map(|(who, what, votes)| Votes { member: MemberId(*who), issue: issue(*what), votes: *votes })
            .collect()
    }

    #[test]
    fn few_who_care_much_outweigh_many_who_care_little() {
        let round = votes(&[(1, 0, 1), (2, 0, 1), (3, 1, 3), (4, 1, -1), (4, 2, 2)]);
        let tally = tally(candidates(4), 9, &round).unwrap();
        let nets: Vec<_> = tally.outcomes.iter().map(|it| (it.issue, it.net, it.intensity, it.credits)).collect();
        assert_eq!(nets, [(issue(0), 2, 2, 2), (issue(1), 2, 4, 10), (issue(2), 2, 2, 4), (issue(3), 0, 0, 0)]);
        assert_eq!(
            (tally.ranking.people, tally.ranking.ties.len(), tally.ranking.ties[0].positions.clone()),
            (4, 1, 1..=3)
        );
        assert_eq!((tally.outcomes[1].people_for, tally.outcomes[1].people_against), (1, 1));
    }

    #[test]
    fn splitting_votes_on_one_issue_saves_nothing_and_huge_ones_do_not_wrap() {
        let split = votes(&[(1, 0, 2), (1, 0, 2)]);
        assert_eq!(
            tally(candidates(1), 15, &split).unwrap_err(),
            Overspent { member: MemberId(1), spent: 16, credits: 15 }
        );
        let huge = votes(&[(1, 0, i64::MAX), (1, 0, i64::MAX), (1, 1, i64::MIN)]);
        assert!(tally(candidates(2), i64::MAX, &huge).is_err());
        assert_eq!(tally(candidates(1), 0, &votes(&[(1, 77, 5)])).unwrap().outcomes[0].credits, 0);
    }

    proptest! {
        #[test]
        fn the_order_of_the_votes_never_matters(
            round in prop::collection::vec((0_i64..6, 0_u32..5, -4_i64..5), 0..20),
        ) {
            let mut reversed = round.clone();
            reversed.reverse();
            prop_assert_eq!(tally(candidates(5), 30, &votes(&round)), tally(candidates(5), 30, &votes(&reversed)));
        }
    }
}
