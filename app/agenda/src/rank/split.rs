//! Keeps what every issue gets while each person's one voice is split over the issues of their ballot.
//!
//! A person gives each issue on the ballot the d-th part of a voice, and d changes as the count goes on. The sums are
//! kept in whole units of 2⁻³² of a voice, each part rounded down, so that an issue's true sum lies less than one unit a
//! supporter above what is kept, in whatever order people are counted and on whatever machine. Sums that lie closer than
//! that are compared exactly.

use std::cmp::Ordering;

use super::ballot::Ballots;
use super::part::Parts;

/// One voice, in units.
const VOICE: u64 = 1 << 32;

/// A count under way. Room for 2³¹ people.
pub(super) struct Split<'ballots> {
    ballots: &'ballots Ballots,
    /// For each ballot, into how many parts each voice is split; 0 if the ballot gives nothing any more.
    divisors: Vec<u32>,
    /// For each candidate, what it gets, in units.
    sums: Vec<u64>,
}

impl<'ballots> Split<'ballots> {
    /// Starts a count with a number of parts for each ballot, which is given as what stands on it.
    pub(super) fn new(ballots: &'ballots Ballots, divisor: impl Fn(&[u32]) -> u32) -> Self {
        let divisors: Vec<u32> = ballots.iter().map(|(_, approved)| divisor(approved)).collect();
        let mut sums = vec![0; ballots.candidates().len()];
        for ((people, approved), divisor) in ballots.iter().zip(&divisors) {
            let given = people.unsigned_abs() * part(*divisor);
            for number in approved {
                if let Some(sum) = sums.get_mut(*number as usize) {
                    *sum += given;
                }
            }
        }
        Self { ballots, divisors, sums }
    }

    /// Splits the voices of everybody who approves a candidate anew.
    pub(super) fn divide(&mut self, number: u32, divisor: impl Fn(u32) -> u32) {
        for ballot in self.ballots.backers(number) {
            let (people, approved) = self.ballots.ballot(*ballot);
            let Some(parts) = self.divisors.get_mut(*ballot as usize) else { continue };
            let before = std::mem::replace(parts, divisor(*parts));
            let people = people.unsigned_abs();
            let (given, taken) = (people * part(*parts), people * part(before));
            for number in approved {
                if let Some(sum) = self.sums.get_mut(*number as usize) {
                    *sum = *sum + given - taken;
                }
            }
        }
    }

    /// Returns which of the candidates get the most, exactly, and how much that is.
    pub(super) fn most(&self, waiting: &[u32]) -> Option<(Vec<u32>, Parts)> {
        let most = waiting.iter().map(|number| self.sum(*number)).max()?;
        let near = waiting.iter().copied().filter(|number| self.below(*number) > most);
        self.extreme(near, Ordering::Greater)
    }

    /// Returns which of the candidates get the least, exactly, and how much that is.
    pub(super) fn least(&self, waiting: &[u32]) -> Option<(Vec<u32>, Parts)> {
        let least = waiting.iter().map(|number| self.below(*number)).min()?;
        let near = waiting.iter().copied().filter(|number| self.sum(*number) < least);
        self.extreme(near, Ordering::Less)
    }

    fn extreme(&self, mut near: impl Iterator<Item = u32>, wanted: Ordering) -> Option<(Vec<u32>, Parts)> {
        let first = near.next()?;
        let (mut tied, mut extreme) = (vec![first], self.parts(first));
        for number in near {
            let parts = self.parts(number);
            let ordering = if parts == extreme { Ordering::Equal } else { parts.compare(&extreme) };
            if ordering == wanted {
                (tied, extreme) = (vec![number], parts);
            } else if ordering == Ordering::Equal {
                tied.push(number);
            }
        }
        Some((tied, extreme))
    }

    /// Returns what a candidate gets, exactly.
    fn parts(&self, number: u32) -> Parts {
        Parts::new(self.ballots.backers(number).iter().map(|ballot| {
            let divisor = self.divisors.get(*ballot as usize).copied().unwrap_or(0);
            (divisor, self.ballots.ballot(*ballot).0)
        }))
    }

    fn sum(&self, number: u32) -> u64 {
        self.sums.get(number as usize).copied().unwrap_or(0)
    }

    /// Returns a bound that a candidate's true sum lies below, in units.
    fn below(&self, number: u32) -> u64 {
        self.sum(number) + self.ballots.supporters(number).unsigned_abs().max(1)
    }
}

/// Returns a part of a voice, rounded down.
fn part(divisor: u32) -> u64 {
    VOICE.checked_div(divisor.into()).unwrap_or(0)
}
