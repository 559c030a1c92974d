//! Tries Equal Shares against its definition in fractions.

use num_bigint::BigInt;
use num_rational::BigRational;
use proptest::prelude::*;

use super::*;
use crate::rank::TieRule;
use crate::rank::sample::{approvals, ballots, doubled, issue, renamed};

fn whole(number: i64) -> BigRational {
    BigRational::from_integer(BigInt::from(number))
}

/// The method as its definition reads: person by person, in fractions, each price by trying every number of people who
/// give all they have.
fn by_the_book(ballots: &Ballots, budget: &BigRational, costs: &[i64], utility: Utility) -> Vec<u32> {
    if ballots.people() == 0 {
        return Vec::new();
    }
    let people: Vec<&[u32]> = ballots.iter().flat_map(|(people, list)| (0..people).map(move |_| list)).collect();
    let mut money = vec![budget / whole(ballots.people()); people.len()];
    let mut bought: Vec<u32> = Vec::new();
    loop {
        let mut best: Option<(BigRational, i64, u32, BigRational)> = None;
        for number in ballots.numbers().filter(|number| !bought.contains(number) && ballots.supporters(*number) > 0) {
            let cost = costs[number as usize];
            let mut wallets: Vec<&BigRational> =
                people.iter().zip(&money).filter(|(list, _)| list.contains(&number)).map(|(_, money)| money).collect();
            wallets.sort();
            let mut left = whole(cost);
            let mut price = None;
            for (drained, wallet) in wallets.iter().enumerate() {
                let equal = &left / whole(i64::try_from(wallets.len() - drained).unwrap());
                if equal <= **wallet {
                    price = Some(equal);
                    break;
                }
                left -= *wallet;
            }
            let Some(price) = price else { continue };
            let gain = if utility == Utility::Cost && cost > 0 { cost } else { 1 };
            let key = (&price / whole(gain), -ballots.supporters(number), number, price);
            if best.as_ref().is_none_or(|best| (&key.0, key.1, key.2) < (&best.0, best.1, best.2)) {
                best = Some(key);
            }
        }
        let Some((_, _, winner, price)) = best else { return bought };
        bought.push(winner);
        for (list, money) in people.iter().zip(&mut money) {
            if list.contains(&winner) {
                let paid = price.clone().min(money.clone());
                *money -= paid;
            }
        }
    }
}

fn elections() -> impl Strategy<Value = (u32, Vec<(u32, u32)>, Vec<i64>, i64)> {
    (approvals(), prop::collection::vec(0_i64..9, 12), 0_i64..40)
        .prop_map(|((count, marks), costs, budget)| (count, marks, costs, budget))
}

fn costs_of(costs: &[i64]) -> Vec<(IssueId, i64)> {
    (0..).zip(costs).map(|(number, cost)| (issue(number), *cost)).collect()
}

fn bought(outcome: &EqualShares) -> Vec<IssueId> {
    outcome.bought.iter().map(|purchase| purchase.issue).collect()
}

#[test]
fn a_third_of_the_people_decide_on_a_third_of_the_money() {
    // Each has 10. Issues 0 and 1 cost 40 for six people, 2 costs 30 for the three others.
    let majority = (0..6).flat_map(|who| [(who, 0), (who, 1)]);
    let marks: Vec<_> = majority.chain((6..9).map(|who| (who, 2))).collect();
    let outcome = buy(&ballots(3, &marks), 90, &costs_of(&[40, 40, 30]), Utility::Cost, Completion::None);
    assert_eq!(bought(&outcome), [issue(0), issue(2)]);
    assert_eq!(
        (outcome.spent, outcome.ranking.issues(), outcome.ranking.people),
        (70, [0, 2, 1].map(issue).to_vec(), 9)
    );
    assert!((outcome.bought[0].most_paid - 40.0 / 6.0).abs() < 1e-12);
    assert!((outcome.bought[1].most_paid - 10.0).abs() < 1e-12);
    assert_eq!(outcome.ranking.ties[0].issues, [issue(0), issue(1)]);
}

#[test]
fn raising_everybodys_part_spends_what_is_left_and_stops_before_overspending() {
    // Each of four has 25. Issue 0 (60) has one supporter too few, 1 (30) has two; at 30 each, 0 can be bought.
    let marks = [(1, 0), (2, 0), (3, 1), (4, 1)];
    let election = ballots(2, &marks);
    let plain = buy(&election, 100, &costs_of(&[60, 30]), Utility::Cost, Completion::None);
    assert_eq!((bought(&plain), plain.spent, plain.raised), (vec![issue(1)], 30, 0));
    let raised = buy(&election, 100, &costs_of(&[60, 30]), Utility::Cost, Completion::Raise { step: 1 });
    assert_eq!((bought(&raised), raised.spent, raised.raised), (vec![issue(0), issue(1)], 90, 5));
    let stopped = buy(&election, 80, &costs_of(&[60, 30]), Utility::Cost, Completion::Raise { step: 1 });
    assert_eq!((bought(&stopped), stopped.spent, stopped.raised), (vec![issue(1)], 30, 9));
    let none = buy(&election, 80, &costs_of(&[60, 30]), Utility::Cost, Completion::Raise { step: 0 });
    assert_eq!(none.raised, 0);
}

#[test]
fn what_is_free_comes_first_and_what_has_no_cost_is_not_for_sale() {
    let election = ballots(4, &[(1, 0), (2, 1), (3, 1), (1, 2), (1, 3)]);
    let outcome = buy(&election, 9, &[(issue(0), 0), (issue(1), -4), (issue(2), 3)], Utility::Count, Completion::None);
    assert_eq!(bought(&outcome), [issue(1), issue(0), issue(2)]);
    assert_eq!((outcome.spent, outcome.ranking.issues()[3], outcome.bought[0].cost), (3, issue(3), 0));
    assert_eq!(outcome.ranking.ties[0].decided_by, TieRule::MoreApprovals);
}

#[test]
fn a_price_that_takes_exactly_all_of_everybody_is_paid() {
    // Three people with a third of 1 each: floating point makes a little more or less of three thirds.
    let outcome = buy(&ballots(1, &[(1, 0), (2, 0), (3, 0)]), 1, &costs_of(&[1]), Utility::Cost, Completion::None);
    assert_eq!(bought(&outcome), [issue(0)]);
    let short = ballots(1, &[(1, 0), (2, 0), (3, 0)]).among(4);
    assert_eq!(bought(&buy(&short, 1, &costs_of(&[1]), Utility::Cost, Completion::None)), []);
}

#[test]
fn nobody_and_nothing_buy_nothing() {
    let nothing = buy(&Ballots::new([], []), 10, &[], Utility::Cost, Completion::Raise { step: 1 });
    assert_eq!((nothing.bought.len(), nothing.spent, nothing.raised), (0, 0, 0));
    let poor = buy(&ballots(1, &[(1, 0)]), -5, &costs_of(&[3]), Utility::Cost, Completion::Raise { step: 1 });
    assert_eq!((poor.budget, poor.spent, poor.raised), (0, 0, 2));
    assert_eq!(fill(&Ballots::new([], []), 3, Completion::None).bought, []);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn purchases_are_those_of_the_definition_in_fractions((count, marks, costs, budget) in elections()) {
        let ballots = ballots(count, &marks);
        for utility in [Utility::Cost, Utility::Count] {
            let outcome = buy(&ballots, budget, &costs_of(&costs), utility, Completion::None);
            let expected: Vec<IssueId> =
                by_the_book(&ballots, &whole(budget), &costs, utility).into_iter().map(issue).collect();
            prop_assert_eq!(bought(&outcome), expected);
            prop_assert!(outcome.spent <= budget);
            prop_assert_eq!(outcome.ranking.order.len(), count as usize);
        }
    }

    #[test]
    fn raises_are_those_of_the_definition_in_fractions((count, marks, costs, budget) in elections()) {
        let ballots = ballots(count, &marks);
        let outcome = buy(&ballots, budget, &costs_of(&costs), Utility::Cost, Completion::Raise { step: 2 });
        let cost = |bought: &[u32]| bought.iter().map(|number| costs[*number as usize]).sum::<i64>();
        let count = |raise: i64| by_the_book(&ballots, &whole(budget + raise * ballots.people()), &costs, Utility::Cost);
        let for_sale = ballots.numbers().filter(|number| ballots.supporters(*number) > 0).count();
        let (mut raise, mut expected) = (0, count(0));
        while expected.len() < for_sale {
            let next = count(raise + 2);
            if cost(&next) > budget {
                break;
            }
            (raise, expected) = (raise + 2, next);
        }
        prop_assert_eq!((bought(&outcome), outcome.raised), (expected.into_iter().map(issue).collect(), raise));
    }

    #[test]
    fn doubling_everybody_and_the_money_changes_nothing((count, marks) in approvals(), places in 0_usize..8) {
        let once = fill(&ballots(count, &marks), places, Completion::None);
        let twice = fill(&ballots(count, &doubled(&marks)), places, Completion::None);
        prop_assert_eq!((bought(&once), once.ranking.ties), (bought(&twice), twice.ranking.ties));
    }

    #[test]
    fn the_names_of_people_and_issues_never_matter((count, marks) in approvals(), places in 0_usize..8) {
        let one: Vec<_> =
            bought(&fill(&ballots(count, &marks), places, Completion::None)).into_iter().map(renamed::issue).collect();
        prop_assert_eq!(one, bought(&fill(&renamed::ballots(count, &marks), places, Completion::None)));
    }
}
