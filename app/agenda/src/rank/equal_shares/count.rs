//! One count of Equal Shares: floating point finds what is cheapest, and whole numbers decide where it cannot tell.
//!
//! What a purchase costs each person is known exactly as soon as it is made, and the floats start from it, so that no
//! error is carried from one purchase to the next. A price is then wrong by less than a part of 10⁻⁹: it is what is left
//! of a cost when others gave all they have, which loses at most as many digits as the number of supporters has.

use std::cmp::Ordering;

use super::Utility;
use super::price::{Backer, Price, Wallet, can_pay, price};
use crate::rank::ballot::Ballots;
use crate::rank::chain::Chain;
use crate::rank::tie::{OpenTie, TieOrder, Ties};

/// Prices that differ by less than this part of themselves, and sums of money that differ by less than this part of
/// everybody's part of the budget, are compared in whole numbers.
const NEARLY_EQUAL: f64 = 1e-9;

/// The outcome of a count.
#[derive(Default)]
pub(super) struct Outcome {
    /// The candidates bought, in order, each with the most that a person paid.
    pub(super) numbers: Vec<(u32, f64)>,
    pub(super) ties: Vec<OpenTie>,
}

/// Everything that stays the same from one count to the next, and the room that each uses.
pub(super) struct Count<'a> {
    ballots: &'a Ballots,
    costs: &'a [Option<i64>],
    utility: Utility,
    /// For each ballot, what each of its people has left, and how many they are.
    money: Vec<(f64, f64)>,
    wallets: Vec<Wallet>,
    chain: Chain,
    /// Everybody's part of the budget, times the number of people; and as it is.
    part: i128,
    share: f64,
}

/// A candidate that may still be bought: the least that it is known to ask for each unit of gain.
#[derive(Clone, Copy)]
struct Waiting {
    rate: f64,
    number: u32,
}

impl<'a> Count<'a> {
    pub(super) fn new(ballots: &'a Ballots, costs: &'a [Option<i64>], utility: Utility) -> Self {
        Self {
            ballots,
            costs,
            utility,
            money: ballots.iter().map(|(people, _)| (0.0, real(people.into()))).collect(),
            wallets: vec![None; ballots.different()],
            chain: Chain::default(),
            part: 0,
            share: 0.0,
        }
    }

    /// Counts with so much money; nothing if the purchases cost more than the budget.
    pub(super) fn run(&mut self, money: i128, budget: i64) -> Option<Outcome> {
        if self.ballots.people() == 0 {
            return Some(Outcome::default());
        }
        self.chain = Chain::default();
        self.part = money;
        self.share = real(money) / real(self.ballots.people().into());
        self.money.iter_mut().for_each(|(left, _)| *left = self.share);
        self.wallets.iter_mut().for_each(|wallet| wallet.get_or_insert_default().clear());
        let mut outcome = self.free();
        let mut ties = Ties::default();
        let mut waiting: Vec<Waiting> = self.ballots.numbers().filter_map(|number| self.waiting(number)).collect();
        let (mut spent, mut before) = (0, None);
        while let Some((tied, winner, decided_by, exact)) = self.cheapest(&mut waiting) {
            spent += self.cost(winner);
            if spent > budget {
                return None;
            }
            waiting.retain(|other| other.number != winner);
            // No rate ever falls, so whoever is tied at this rate was so when the first of them was bought.
            let is_new_rate = before.is_none_or(|before| self.compare(&before, &(winner, exact.clone())).is_ne());
            let most_paid = self.pay(winner, &exact);
            outcome.numbers.push((winner, most_paid));
            ties.add(outcome.numbers.len(), tied, decided_by, is_new_rate);
            before = Some((winner, exact));
        }
        outcome.ties.extend(ties.into_open());
        Some(outcome)
    }

    /// Buys what is free and approved, which are one tie.
    fn free(&self) -> Outcome {
        let mut free: Vec<u32> =
            self.ballots.numbers().filter(|it| self.is_for_sale(*it) && self.cost(*it) == 0).collect();
        free.sort_by(|one, other| TieOrder::All.compare(self.ballots, *one, *other));
        let ties = OpenTie::of_whole(self.ballots, 1, &free).into_iter().collect();
        Outcome { numbers: free.into_iter().map(|number| (number, 0.0)).collect(), ties }
    }

    fn is_for_sale(&self, number: u32) -> bool {
        self.ballots.supporters(number) > 0 && self.costs.get(number as usize).is_some_and(Option::is_some)
    }

    fn cost(&self, number: u32) -> i64 {
        self.costs.get(number as usize).copied().flatten().unwrap_or(0)
    }

    fn gain(&self, number: u32) -> i64 {
        match self.utility {
            Utility::Cost => self.cost(number),
            Utility::Count => 1,
        }
    }

    /// Returns a candidate that has a cost, with what it asks if all its supporters pay the same.
    fn waiting(&self, number: u32) -> Option<Waiting> {
        let cost = Some(self.cost(number)).filter(|cost| *cost > 0 && self.is_for_sale(number))?;
        let rate = real(cost.into()) / real(self.ballots.supporters(number).into()) / real(self.gain(number).into());
        Some(Waiting { rate, number })
    }

    /// Finds what asks least: everything tied at that, what the tie rules choose of it, and its price.
    fn cheapest(
        &mut self,
        waiting: &mut Vec<Waiting>,
    ) -> Option<(Vec<u32>, u32, Option<super::super::TieRule>, Price)> {
        waiting.sort_unstable_by(|one, other| one.rate.total_cmp(&other.rate).then(one.number.cmp(&other.number)));
        let mut least = f64::INFINITY;
        let mut fresh = 0;
        for place in waiting.iter_mut() {
            if place.rate > least * (1.0 + NEARLY_EQUAL) {
                break;
            }
            fresh += 1;
            let gain = real(self.gain(place.number).into());
            place.rate = self.asks(place.number, place.rate * gain).map_or(f64::INFINITY, |asked| asked / gain);
            least = least.min(place.rate);
        }
        let limit = least * (1.0 + NEARLY_EQUAL);
        let near = waiting.iter().take(fresh).filter(|it| it.rate.is_finite() && it.rate <= limit);
        let near: Vec<Waiting> = near.copied().collect();
        waiting.retain(|it| it.rate.is_finite());
        let mut tied: Vec<(u32, Price)> = Vec::new();
        for candidate in near {
            let Some(price) = self.exactly(candidate) else { continue };
            let one = (candidate.number, price);
            match tied.first().map_or(Ordering::Less, |best| self.compare(&one, best)) {
                Ordering::Less => tied = vec![one],
                Ordering::Equal => tied.push(one),
                Ordering::Greater => {}
            }
        }
        tied.sort_unstable_by_key(|(number, _)| *number);
        let numbers: Vec<u32> = tied.iter().map(|(number, _)| *number).collect();
        let (winner, decided_by) = TieOrder::All.first(self.ballots, &numbers)?;
        let price = tied.into_iter().find(|(number, _)| *number == winner)?.1;
        Some((numbers, winner, decided_by, price))
    }

    /// Returns what a candidate asks of each person who has enough; nothing if its supporters cannot pay.
    ///
    /// Newton's method on what a price would bring in, which is concave and piecewise linear: it comes from below and
    /// ends after as many steps as there are new people who give all they have.
    fn asks(&mut self, number: u32, at_least: f64) -> Option<f64> {
        let cost = real(self.cost(number).into());
        let mut asked = at_least;
        loop {
            let (mut given, mut left, mut payers, mut richest) = (0.0, 0.0, 0.0, 0.0_f64);
            for ballot in self.ballots.backers(number) {
                let (money, people) = self.money.get(*ballot as usize).copied().unwrap_or_default();
                richest = richest.max(money);
                if money < asked {
                    given += money * people;
                } else {
                    left += money * people;
                    payers += people;
                }
            }
            let spare = given + left - cost;
            if spare < -NEARLY_EQUAL * cost {
                return None;
            }
            if spare <= NEARLY_EQUAL * cost {
                // Everybody gives about all they have, if that is enough.
                return self.can_pay(number).then_some(richest);
            }
            let next = (cost - given) / payers;
            if next <= asked || payers <= 0.0 {
                return Some(asked.min(next));
            }
            asked = next;
        }
    }

    fn backers(&self, number: u32, asked: f64) -> Vec<Backer<'_>> {
        let doubt = NEARLY_EQUAL * self.share;
        let backers = self.ballots.backers(number).iter().filter_map(|ballot| {
            let (money, _) = self.money.get(*ballot as usize)?;
            let is_drained = if (money - asked).abs() <= doubt { None } else { Some(*money < asked) };
            let people = self.ballots.ballot(*ballot).0;
            Some(Backer { ballot: *ballot, people, wallet: self.wallets.get(*ballot as usize)?, is_drained })
        });
        backers.collect()
    }

    /// Returns the price of a candidate whose rate is known to about the last digits.
    fn exactly(&mut self, candidate: Waiting) -> Option<Price> {
        let asked = candidate.rate * real(self.gain(candidate.number).into());
        let mut chain = std::mem::take(&mut self.chain);
        let cost = self.in_parts(candidate.number);
        let price = price(&mut chain, cost, self.part, &self.backers(candidate.number, asked));
        self.chain = chain;
        price
    }

    fn can_pay(&mut self, number: u32) -> bool {
        let mut chain = std::mem::take(&mut self.chain);
        let can = can_pay(&mut chain, self.in_parts(number), self.part, &self.backers(number, 0.0));
        self.chain = chain;
        can
    }

    /// Returns a cost in the unit of the chain: parts of a unit of money by the number of people.
    fn in_parts(&self, number: u32) -> i128 {
        i128::from(self.cost(number)) * i128::from(self.ballots.people())
    }

    /// Compares what two candidates ask for a unit of gain.
    fn compare(&mut self, (one, price): &(u32, Price), (other, their): &(u32, Price)) -> Ordering {
        let ours = i128::from(their.payers) * i128::from(self.gain(*other));
        let theirs = i128::from(price.payers) * i128::from(self.gain(*one));
        self.chain.sign(&price.sum.less(ours, &their.sum, theirs))
    }

    /// Lets everybody who approves an issue pay for it; returns the most that one of them pays.
    fn pay(&mut self, number: u32, price: &Price) -> f64 {
        let purchase = self.chain.push(price.sum.clone(), price.payers);
        let paid = self.chain.number(purchase) / real(self.ballots.people().into());
        let mut drained = price.drained.iter().peekable();
        for ballot in self.ballots.backers(number) {
            let (Some((money, _)), Some(wallet)) =
                (self.money.get_mut(*ballot as usize), self.wallets.get_mut(*ballot as usize))
            else {
                continue;
            };
            if drained.next_if(|drained| *drained == ballot).is_some() {
                (*money, *wallet) = (0.0, None);
            } else if let Some(purchases) = wallet {
                *money = (*money - paid).max(0.0);
                purchases.push(purchase);
            }
        }
        paid
    }
}

#[expect(clippy::cast_precision_loss, reason = "a part of 2⁻⁵³ is far below what counts as nearly equal")]
const fn real(number: i128) -> f64 {
    number as f64
}
