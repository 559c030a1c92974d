//! Equal Shares: everybody gets the same part of the budget, and an issue is bought by those who approve it.
//!
//! Source: Peters and Skowron, "Proportionality and the Limits of Welfarism" (2020); with costs Peters, Pierczyński and
//! Skowron, "Proportional Participatory Budgeting with Additive Utilities" (2021). An issue is bought if those who
//! approve it can pay for it, each the same or all they have left. Of those that can be bought, the one that asks least
//! of a person for what the person gains comes first. It leaves money over; [`Completion::Raise`] spends most of it.

mod count;
mod price;

use serde::{Deserialize, Serialize};

use super::ballot::Ballots;
use super::tie::TieOrder;
use super::{Method, Ranking};
use crate::id::IssueId;
use count::Count;

/// What a person gains when an issue that they approve is bought.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Utility {
    /// As much as it costs, as cities count: what is asked least is the part of the cost that a person pays.
    Cost,
    /// One, whatever it costs: what is asked least is money.
    Count,
}

/// What is done with money that is left over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Completion {
    /// Nothing.
    None,
    /// Everybody's part is raised step by step beyond the real budget, and all is counted again from the start. The last
    /// outcome that the real budget pays for stands. What the raises are called elsewhere: "add1", with a step of 1.
    Raise {
        /// By how much each person's part is raised at a time, in the unit of the budget; below 1 nothing is raised.
        step: i64,
    },
}

/// What was bought, and how.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EqualShares {
    /// What was bought, in the order in which it was, and after it what was not, more approvals first, then the earlier
    /// proposal. Its ties are those among the purchases.
    pub ranking: Ranking,
    /// What was bought, in that order.
    pub bought: Vec<Purchase>,
    /// The budget.
    pub budget: i64,
    /// What the purchases cost together; at most the budget.
    pub spent: i64,
    /// By how much everybody's part was raised; 0 without a completion.
    pub raised: i64,
}

/// One issue that was bought.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Purchase {
    /// The issue.
    pub issue: IssueId,
    /// Its cost, in the unit of the budget.
    pub cost: i64,
    /// The most that one person paid for it, in the unit of the budget.
    pub most_paid: f64,
}

/// Buys issues for a budget.
///
/// Costs and the budget are whole numbers of one unit, such as pence. An issue without a cost is not for sale; one whose
/// cost is 0 or below is free, and is bought first if anyone approves it. A budget below 0 is 0. The budget is shared by
/// [`Ballots::people`]; where there are none, nothing is bought.
///
/// Issues that ask exactly the same are tied: more approvals first, then the earlier proposal. What floating point cannot
/// tell apart is compared in whole numbers, as long as `budget · cost · people²` stays below 2¹²⁶.
///
/// Only issues whose stale rate is below the best fresh one are looked at again, for rates never fall (Peters and others
/// 2021). The raised counts follow one after the other, because the outcomes are not monotone; they stop at the first
/// that overspends, and nowhere before, unless everything that anyone approves is bought.
pub fn buy(
    ballots: &Ballots,
    budget: i64,
    costs: &[(IssueId, i64)],
    utility: Utility,
    completion: Completion,
) -> EqualShares {
    let budget = budget.max(0);
    let costs: std::collections::HashMap<IssueId, i64> = costs.iter().copied().collect();
    let costs: Vec<Option<i64>> =
        ballots.candidates().iter().map(|it| costs.get(&it.issue).map(|cost| (*cost).max(0))).collect();
    let mut count = Count::new(ballots, &costs, utility);
    let mut bought = count.run(budget.into(), budget).unwrap_or_default();
    let mut raised = 0_i64;
    if let Completion::Raise { step: step @ 1.. } = completion {
        let for_sale =
            ballots.numbers().zip(&costs).filter(|(number, it)| it.is_some() && ballots.supporters(*number) > 0);
        let for_sale = for_sale.count();
        let mut next = step;
        while bought.numbers.len() < for_sale {
            let money = i128::from(budget) + i128::from(next) * i128::from(ballots.people());
            let Some(outcome) = count.run(money, budget) else { break };
            (bought, raised) = (outcome, next);
            next = next.saturating_add(step);
        }
    }
    let cost = |number: u32| costs.get(number as usize).copied().flatten().unwrap_or(0);
    let purchases = bought.numbers.iter().filter_map(|(number, most_paid)| {
        Some(Purchase { issue: ballots.candidate(*number)?.issue, cost: cost(*number), most_paid: *most_paid })
    });
    let purchases: Vec<Purchase> = purchases.collect();
    let mut ranked: Vec<u32> = bought.numbers.iter().map(|(number, _)| *number).collect();
    let mut left: Vec<u32> = ballots.numbers().filter(|number| !ranked.contains(number)).collect();
    left.sort_by(|one, other| TieOrder::All.compare(ballots, *one, *other));
    ranked.extend(left);
    EqualShares {
        ranking: Ranking::of_all(Method::EqualShares, ballots, ranked, bought.ties),
        spent: purchases.iter().map(|purchase| purchase.cost).sum(),
        bought: purchases,
        budget,
        raised,
    }
}

/// Fills the top places of a plain agenda: every issue costs one place, and the places are the budget.
///
/// The unit of the result is the part of a place that one person has to give away for each place: an issue costs as many
/// units as there are people, and a raise by 1 adds one place for all together.
pub fn fill(ballots: &Ballots, places: usize, completion: Completion) -> EqualShares {
    let people = ballots.people();
    let costs: Vec<(IssueId, i64)> = ballots.candidates().iter().map(|candidate| (candidate.issue, people)).collect();
    let budget = people.saturating_mul(i64::try_from(places).unwrap_or(i64::MAX));
    buy(ballots, budget, &costs, Utility::Count, completion)
}

#[cfg(test)]
mod tests;
