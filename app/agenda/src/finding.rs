//! Says what people answered as the parts of one sentence, such as "17 in 20 agree".

use crate::compare::few;
use crate::stance::{Stance, Tally};

/// From how many people on a share is said in twentieths; below, the people themselves are counted.
const LEAST_FOR_SHARES: i64 = 20;

/// What most people answered to one issue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Finding {
    /// Fewer people answered than a figure may rest on.
    TooFew,
    /// As many agree as disagree.
    Even {
        /// Members on each side.
        each: i64,
    },
    /// One answer was given more often than the opposite one.
    Most(Stance, Part),
}

/// How large a part of those who answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// All of them.
    All,
    /// All but so few that a twentieth is more.
    NearlyAll,
    /// A rounded share, in lowest terms, such as 3 in 4.
    In {
        /// The upper number.
        count: i64,
        /// The lower number, a divisor of 20.
        of: i64,
    },
    /// Exactly so many of so many.
    Of {
        /// Members who gave the answer.
        count: i64,
        /// Members who answered.
        of: i64,
    },
}

impl Tally {
    /// Returns what most people answered. Passing is named only if more people passed than agreed, and than disagreed.
    ///
    /// ```
    /// use agenda::finding::{Finding, Part};
    /// use agenda::stance::{Stance, Tally};
    ///
    /// let tally = Tally { agree: 201, disagree: 12, pass: 24, matters: 96 };
    /// assert_eq!(tally.finding(), Finding::Most(Stance::Agree, Part::In { count: 17, of: 20 }));
    /// ```
    pub const fn finding(&self) -> Finding {
        let people = self.people();
        if !few::shown(people) {
            return Finding::TooFew;
        }
        let (stance, count) = if self.pass > self.agree && self.pass > self.disagree {
            (Stance::Pass, self.pass)
        } else if self.agree == self.disagree {
            return Finding::Even { each: self.agree };
        } else if self.agree > self.disagree {
            (Stance::Agree, self.agree)
        } else {
            (Stance::Disagree, self.disagree)
        };
        Finding::Most(stance, part(count, people))
    }
}

const fn part(count: i64, people: i64) -> Part {
    if count == people {
        return Part::All;
    }
    if people < LEAST_FOR_SHARES {
        return Part::Of { count, of: people };
    }
    let twentieths = (count * 40 + people) / (people * 2);
    match twentieths {
        20 => Part::NearlyAll,
        10 => Part::In { count: 1, of: 2 },
        5 | 15 => Part::In { count: twentieths / 5, of: 4 },
        4 | 8 | 12 | 16 => Part::In { count: twentieths / 4, of: 5 },
        2 | 6 | 14 | 18 => Part::In { count: twentieths / 2, of: 10 },
        _ => Part::In { count: twentieths, of: 20 },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(agree: i64, disagree: i64, pass: i64) -> Finding {
        Tally { agree, disagree, pass, matters: 0 }.finding()
    }

    #[test]
    fn four_people_are_too_few_to_say_and_five_are_not() {
        assert_eq!(found(4, 0, 0), Finding::TooFew);
        assert_eq!(found(4, 1, 0), Finding::Most(Stance::Agree, Part::Of { count: 4, of: 5 }));
    }

    #[test]
    fn a_share_of_many_is_said_in_lowest_terms() {
        assert_eq!(found(75, 20, 5), Finding::Most(Stance::Agree, Part::In { count: 3, of: 4 }));
        assert_eq!(found(10, 80, 10), Finding::Most(Stance::Disagree, Part::In { count: 4, of: 5 }));
        assert_eq!(found(20, 19, 61), Finding::Most(Stance::Pass, Part::In { count: 3, of: 5 }));
    }

    #[test]
    fn all_and_nearly_all_are_told_apart() {
        assert_eq!(found(400, 0, 0), Finding::Most(Stance::Agree, Part::All));
        assert_eq!(found(399, 1, 0), Finding::Most(Stance::Agree, Part::NearlyAll));
    }

    #[test]
    fn an_even_split_names_nobody_as_more() {
        assert_eq!(found(40, 40, 3), Finding::Even { each: 40 });
    }
}
