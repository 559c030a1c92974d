//! What an issue asks of each person who approves it, to the last digit.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use crate::rank::chain::{Chain, Sum};

/// What each person of a ballot has left: their part of the budget less the full price of the purchases named; nothing
/// if they once gave all they had.
pub(super) type Wallet = Option<Vec<usize>>;

/// The most that a person pays for an issue: `sum / payers`, in parts of a unit of money by the number of people.
#[derive(Clone, Debug)]
pub(super) struct Price {
    pub(super) sum: Sum,
    /// How many pay the full price, the others giving all they have.
    pub(super) payers: i64,
    /// The ballots of those others, ascending.
    pub(super) drained: Vec<u32>,
}

/// A ballot that backs an issue.
#[derive(Clone, Copy)]
pub(super) struct Backer<'a> {
    pub(super) ballot: u32,
    pub(super) people: i64,
    pub(super) wallet: &'a Wallet,
    /// What floating point says about whether the wallet holds less than the price; nothing if it cannot tell.
    pub(super) is_drained: Option<bool>,
}

/// Finds the price of an issue that can be bought. `cost` and `part`, everybody's part of the budget, are in parts of a
/// unit of money by the number of people, like the values of the chain. Nothing if the backers cannot pay.
///
/// From those who surely give all they have the price is computed, and whoever has less than that gives all as well,
/// until nobody is added: the price rises each time and never beyond the true one.
pub(super) fn price(chain: &mut Chain, cost: i128, part: i128, backers: &[Backer<'_>]) -> Option<Price> {
    let mut is_drained: Vec<bool> =
        backers.iter().map(|backer| backer.is_drained.unwrap_or(backer.wallet.is_none())).collect();
    loop {
        let (mut constant, mut terms, mut payers) = (cost, Vec::new(), 0);
        for (backer, is_drained) in backers.iter().zip(&is_drained) {
            match backer.wallet {
                Some(paid) if *is_drained => {
                    constant -= part * i128::from(backer.people);
                    terms.extend(paid.iter().map(|purchase| (*purchase, i128::from(backer.people))));
                }
                _ if *is_drained => {}
                _ => payers += backer.people,
            }
        }
        if payers == 0 {
            return None;
        }
        let sum = Sum::new(constant, terms);
        let mut known: BTreeMap<&[usize], bool> = BTreeMap::new();
        let mut added = false;
        let doubtful = backers.iter().zip(&mut is_drained).filter(|(backer, it)| backer.is_drained.is_none() && !**it);
        for (backer, is_drained) in doubtful {
            let Some(paid) = backer.wallet else { continue };
            let has_less = *known
                .entry(paid)
                .or_insert_with(|| chain.sign(&holds(part, paid).less(payers.into(), &sum, 1)) == Ordering::Less);
            *is_drained = has_less;
            added |= has_less;
        }
        if !added {
            let drained = backers.iter().zip(&is_drained).filter(|(_, it)| **it).map(|(backer, _)| backer.ballot);
            return Some(Price { sum, payers, drained: drained.collect() });
        }
    }
}

/// Says whether backers have enough for a cost together.
pub(super) fn can_pay(chain: &mut Chain, cost: i128, part: i128, backers: &[Backer<'_>]) -> bool {
    let (mut constant, mut terms) = (-cost, Vec::new());
    for backer in backers {
        if let Some(paid) = backer.wallet {
            constant += part * i128::from(backer.people);
            terms.extend(paid.iter().map(|purchase| (*purchase, -i128::from(backer.people))));
        }
    }
    chain.sign(&Sum::new(constant, terms)) != Ordering::Less
}

/// Returns what a person has left who paid the full price of these purchases.
fn holds(part: i128, paid: &[usize]) -> Sum {
    Sum::new(part, paid.iter().map(|purchase| (*purchase, -1)))
}
