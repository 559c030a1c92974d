//! A member's answer to an issue, and what the answers of many amount to.

use serde::{Deserialize, Serialize};

use crate::refusal::{Field, Refusal};

/// A member's answer to an issue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Stance {
    /// +1: this matters, or this should be.
    Agree,
    /// −1: it does not, or it should not.
    Disagree,
    /// 0: unsure, or no opinion.
    Pass,
}

impl Stance {
    /// Every stance, in the order of the buttons.
    pub const ALL: [Self; 3] = [Self::Agree, Self::Disagree, Self::Pass];

    /// Returns the word that forms and exports use.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Agree => "agree",
            Self::Disagree => "disagree",
            Self::Pass => "pass",
        }
    }

    /// Reads the word back.
    ///
    /// # Errors
    /// [`Refusal::NotAChoice`] for any other word.
    pub fn parse(word: &str) -> Result<Self, Refusal> {
        Self::ALL.into_iter().find(|stance| stance.word() == word).ok_or(Refusal::NotAChoice(Field::Stance))
    }

    /// Returns +1 for agree, 0 for pass, −1 for disagree: the sign convention of every table and export.
    pub const fn sign(self) -> i64 {
        match self {
            Self::Agree => 1,
            Self::Disagree => -1,
            Self::Pass => 0,
        }
    }

    /// Reads a sign back; nothing for any other number.
    pub const fn from_sign(sign: i64) -> Option<Self> {
        match sign {
            1 => Some(Self::Agree),
            0 => Some(Self::Pass),
            -1 => Some(Self::Disagree),
            _ => None,
        }
    }
}

/// A member's answer to one issue, as it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answered {
    /// The answer.
    pub stance: Stance,
    /// Whether it matters a lot to the member.
    pub matters: bool,
}

/// How many members gave each answer to one issue.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tally {
    /// Members who agree.
    pub agree: i64,
    /// Members who disagree.
    pub disagree: i64,
    /// Members who passed.
    pub pass: i64,
    /// Members, of all three, to whom it matters a lot.
    pub matters: i64,
}

impl Tally {
    /// Returns how many members answered in any way.
    pub const fn people(&self) -> i64 {
        self.agree + self.disagree + self.pass
    }

    /// Counts one answer.
    pub const fn count(&mut self, stance: Stance, matters: bool) {
        match stance {
            Stance::Agree => self.agree += 1,
            Stance::Disagree => self.disagree += 1,
            Stance::Pass => self.pass += 1,
        }
        if matters {
            self.matters += 1;
        }
    }

    /// Takes one answer out of the count.
    pub const fn discount(&mut self, stance: Stance, matters: bool) {
        match stance {
            Stance::Agree => self.agree -= 1,
            Stance::Disagree => self.disagree -= 1,
            Stance::Pass => self.pass -= 1,
        }
        if matters {
            self.matters -= 1;
        }
    }

    /// Returns how far the answers lean to agreeing, in (0, 1): (A+1)/(S+2), where S counts passes. The pseudo-counts
    /// keep an issue that two people saw from standing above one that two hundred did (Small et al. 2021, Polis).
    #[expect(clippy::cast_precision_loss, reason = "counts of people stay far below 2^52")]
    pub fn agreement(&self) -> f64 {
        (self.agree as f64 + 1.0) / (self.people() as f64 + 2.0)
    }

    /// Returns how evenly agree and disagree divide those who answered, in [0, 1): 2·min(A, D)/(S+2). A pass divides
    /// nobody; one when half agree and half disagree, in the limit of many people.
    #[expect(clippy::cast_precision_loss, reason = "counts of people stay far below 2^52")]
    pub fn division(&self) -> f64 {
        2.0 * self.agree.min(self.disagree) as f64 / (self.people() as f64 + 2.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_stance_has_a_sign_and_a_word_that_read_back() {
        for stance in Stance::ALL {
            assert_eq!(Stance::from_sign(stance.sign()), Some(stance));
            assert_eq!(Stance::parse(stance.word()), Ok(stance));
        }
        assert_eq!(Stance::from_sign(2), None);
    }

    #[test]
    fn nobody_leans_nowhere_and_divides_nobody() {
        let nobody = Tally::default();
        assert!((nobody.agreement() - 0.5).abs() < 1e-12 && nobody.division() == 0.0);
    }

    #[test]
    fn two_hundred_who_agree_stand_above_two() {
        let two = Tally { agree: 2, ..Tally::default() };
        let many = Tally { agree: 195, disagree: 5, ..Tally::default() };
        assert!(many.agreement() > two.agreement());
    }
}
