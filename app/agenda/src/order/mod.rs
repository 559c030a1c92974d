//! Lays an agenda's issues side by side in the orders of several rules: what each rule changes, for whom, and how sure it is.
//!
//! [`work_out`] makes the [`Orders`] from everybody's answers; they are kept, and [`Orders::shown`] says what of them one
//! reader may see. Sections are left aside: all issues of the agenda stand in one list.

mod shown;
mod work_out;

use serde::{Deserialize, Serialize};

pub use self::shown::{LeftOut, Seen, Shown, ShownHeard, ShownOrder, ShownRow, ShownTop};
pub use self::work_out::work_out;
use crate::compare::share::Share;
use crate::id::{IssueId, MemberId};
use crate::rank::ballot::Candidate;
use crate::rank::left_out::Group;
use crate::rank::{Method, Tie};
use crate::stance::Answered;

/// The orders that stand in the open beside the default one, which is the first.
pub const MAIN: [Method; 4] = [Method::Phragmen, Method::Approval, Method::Pav, Method::EqualShares];

/// The orders that stand further down, for whoever asks.
pub const MORE: [Method; 6] =
    [Method::Matters, Method::ReversePav, Method::Runoff, Method::Schulze, Method::RankedPairs, Method::Kemeny];

/// How many first places are looked at, where an agenda has more issues than that; all of them always are.
pub const FIRST_PLACES: [usize; 4] = [3, 5, 10, 20];

/// What the orders of an agenda are worked out from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    /// The agenda's issues, but for those that were taken out.
    pub candidates: Vec<Candidate>,
    /// Everybody's answers to them.
    pub given: Vec<Given>,
}

/// One person's answer to one issue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Given {
    /// The person.
    pub member: MemberId,
    /// The issue.
    pub issue: IssueId,
    /// The answer.
    pub answered: Answered,
}

/// How thoroughly to work. The same answers and settings give the same orders everywhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Settings {
    /// The seed of the draws.
    pub seed: u64,
    /// How often people are drawn at most; fewer draws are made where there are very many answers. 0 for none, and then
    /// nothing says how sure a place is.
    pub draws: u32,
    /// Whether the orders of [`MORE`] are made too.
    pub more: bool,
}

impl Settings {
    /// Returns the settings of what is kept: 1,000 draws, and every order.
    pub const fn full(seed: u64) -> Self {
        Self { seed, draws: 1_000, more: true }
    }

    /// Returns the settings of what is made while somebody waits: no draws, and so no seed, and the few main orders.
    pub const fn at_once() -> Self {
        Self { seed: 0, draws: 0, more: false }
    }
}

/// The orders of one agenda, side by side.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Orders {
    /// The settings they were made with.
    pub settings: Settings,
    /// How often people were drawn.
    pub draws: u32,
    /// How many people answered at least one of the issues.
    pub people: i64,
    /// How many answers they gave.
    pub answers: i64,
    /// How many opinion groups are looked at; 0 where none were found.
    pub groups: usize,
    /// Every issue, in the default order.
    pub rows: Vec<Row>,
    /// Every order that does not depend on how many places are looked at, the default first.
    pub listed: Vec<Listed>,
    /// Who finds something among the first places, for each number of places; the last is all of them.
    pub tops: Vec<Top>,
}

/// One issue in the default order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// The issue.
    pub issue: IssueId,
    /// How many people agree.
    pub agree: i64,
    /// How many people answered it.
    pub people: i64,
    /// The first and last place of the middle 95 % of the draws; nothing without draws.
    pub likely: Option<(usize, usize)>,
}

/// All issues in the order of one rule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Listed {
    /// The rule.
    pub method: Method,
    /// The issues, the first place first.
    pub issues: Vec<IssueId>,
    /// Every tie, the first place first.
    pub ties: Vec<Tie>,
}

/// So many first places, and who finds something there.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Top {
    /// How many places.
    pub places: usize,
    /// What Equal Shares makes of so many places; nothing where every issue has one.
    pub equal_shares: Option<Listed>,
    /// Who is heard under each of the main orders; where every issue has a place, under the default alone.
    pub heard: Vec<Heard>,
}

/// Who finds something among the first places of one order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Heard {
    /// The rule that made the order.
    pub method: Method,
    /// Everybody.
    pub everybody: Counted,
    /// Each opinion group, by its number: those of it who answered at least one of the issues.
    pub groups: Vec<Counted>,
    /// The largest group of people who all agree with one issue and find none of theirs there.
    pub left_out: Option<Group>,
    /// Whether these are so many that a place is due to them: people divided by places.
    pub is_place_due: bool,
}

/// Some people, and how many of them find an issue with which they agree.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counted {
    /// How many people.
    pub people: i64,
    /// How many of them agree with at least one of the issues looked at.
    pub with_one: i64,
}

/// The 97.5 % quantile of a standard normal number.
const NORMAL: f64 = 1.959_963_984_540_054;

impl Counted {
    /// Returns which part of the people find one; nothing of nobody.
    pub fn share(self) -> Option<Share> {
        let [people, with_one] = self.real();
        Share::of(with_one, people)
    }

    /// Returns between which parts it would lie in 95 of 100 cases if other people like these had answered, the list
    /// being the same; nothing of nobody.
    ///
    /// Source: Wilson, "Probable inference, the law of succession, and statistical inference" (1927): the score interval.
    ///
    /// ```
    /// use agenda::order::Counted;
    ///
    /// let (low, high) = Counted { people: 10, with_one: 5 }.likely().unwrap();
    /// assert_eq!([low, high].map(|share| (share.number() * 1e4).round()), [2366.0, 7634.0]);
    /// ```
    pub fn likely(self) -> Option<(Share, Share)> {
        let [people, with_one] = self.real();
        if people <= 0.0 {
            return None;
        }
        let (share, square) = (with_one / people, NORMAL * NORMAL);
        let middle = share + square / (2.0 * people);
        let wide = NORMAL * (share * (1.0 - share) / people + square / (4.0 * people * people)).sqrt();
        let whole = 1.0 + square / people;
        Share::new((middle - wide) / whole).zip(Share::new((middle + wide) / whole))
    }

    #[expect(clippy::cast_precision_loss, reason = "counts of people stay far below 2^52")]
    const fn real(self) -> [f64; 2] {
        [self.people as f64, self.with_one as f64]
    }
}
