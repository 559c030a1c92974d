//! Puts issues in order: one method a file, each with its source.
//!
//! 1. [`ballot`] says who approves what, [`preference`] who would rather have what, [`pairwise`] how every two issues
//!    stand against each other.
//! 2. Methods that share out the top in proportion: [`phragmen`], [`equal_shares`], [`pav`], [`harmonic`], [`runoff`].
//! 3. Methods that ask what most people would say: [`approval`], [`schulze`], [`ranked_pairs`], [`borda`], [`kemeny`];
//!    from choices between two [`bradley_terry`], from credits [`quadratic`].
//! 4. What comes with a [`Ranking`]: its ties, [`interval`], [`represented`] and [`left_out`].
//! 5. [`equal_voice`] says how much each issue weighs in a comparison; [`next_card`] picks what a member is shown next.

pub mod approval;
pub mod ballot;
pub mod borda;
pub mod bradley_terry;
mod chain;
pub mod equal_shares;
pub mod equal_voice;
pub mod harmonic;
pub mod interval;
pub mod kemeny;
pub mod left_out;
mod load;
mod method;
pub mod next_card;
pub mod pairwise;
mod part;
pub mod pav;
pub mod phragmen;
pub mod preference;
pub mod quadratic;
pub mod ranked_pairs;
pub mod represented;
pub mod runoff;
#[cfg(test)]
pub(crate) mod sample;
pub mod schulze;
mod split;
mod tie;

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

use crate::id::IssueId;
use ballot::Ballots;
pub use method::Method;
use tie::OpenTie;
pub use tie::{Tie, TieRule};

/// Issues put in order by a method, with every tie that the method itself did not settle.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ranking {
    /// The method that made the order.
    pub method: Method,
    /// How many people took part, among them those who approve none of these issues.
    pub people: i64,
    /// Every issue once, the first place first.
    pub order: Vec<Place>,
    /// Every tie, the first place first. Empty if the rule settled every place by itself.
    pub ties: Vec<Tie>,
}

/// One issue's place in a [`Ranking`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// The issue.
    pub issue: IssueId,
    /// Its place, from 1.
    pub position: usize,
    /// How many people approve it.
    pub supporters: i64,
}

/// How much one issue weighs when shares are made; not negative. What one unit stands for is said by the method.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Weight {
    /// The issue.
    pub issue: IssueId,
    /// Its weight.
    pub weight: f64,
}

impl Ranking {
    /// Returns the issues, the first place first.
    pub fn issues(&self) -> Vec<IssueId> {
        self.order.iter().map(|place| place.issue).collect()
    }

    /// Builds a ranking from candidate numbers in order; the issues nobody approves follow as one last tie.
    fn new(method: Method, ballots: &Ballots, mut ranked: Vec<u32>, mut ties: Vec<OpenTie>) -> Self {
        let unsupported: Vec<u32> = ballots.numbers().filter(|number| ballots.supporters(*number) == 0).collect();
        ties.extend(OpenTie::of_whole(ballots, ranked.len() + 1, &unsupported));
        ranked.extend(unsupported);
        Self::of_all(method, ballots, ranked, ties)
    }

    /// Builds a ranking from all candidate numbers in order.
    fn of_all(method: Method, ballots: &Ballots, ranked: Vec<u32>, ties: Vec<OpenTie>) -> Self {
        let places: HashMap<u32, usize> = ranked.iter().copied().zip(1..).collect();
        Self {
            method,
            people: ballots.people(),
            order: (1..).zip(&ranked).filter_map(|(position, number)| place(ballots, position, *number)).collect(),
            ties: ties.into_iter().map(|tie| tie.close(ballots, &places)).collect(),
        }
    }
}

fn place(ballots: &Ballots, position: usize, number: u32) -> Option<Place> {
    let issue = ballots.candidate(number)?.issue;
    Some(Place { issue, position, supporters: ballots.supporters(number) })
}
