//! A list of goals set by a state or institution: a tree of any depth, dated and sourced, with a weight a goal.

use serde::{Deserialize, Serialize};

use crate::refusal::{Field, Refusal};

/// What a programme's weights stand for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Weighting {
    /// Every top goal weighs the same.
    Equal,
    /// A top goal weighs as many targets as it has.
    Targets,
    /// A top goal weighs the money set aside for it.
    Money,
}

impl Weighting {
    /// Every weighting.
    pub const ALL: [Self; 3] = [Self::Equal, Self::Targets, Self::Money];

    /// Returns the word that the database and files use.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Equal => "equal",
            Self::Targets => "targets",
            Self::Money => "money",
        }
    }

    /// Reads the word back.
    ///
    /// # Errors
    /// [`Refusal::NotAChoice`] for any other word.
    pub fn parse(word: &str) -> Result<Self, Refusal> {
        Self::ALL.into_iter().find(|weighting| weighting.word() == word).ok_or(Refusal::NotAChoice(Field::Rule))
    }
}

/// A programme before it is remembered: what its file says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// Its address part, such as `sdg`.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// Who set it.
    pub publisher: String,
    /// Where it applies.
    pub territory: String,
    /// When it starts, as a year or a day; empty if unknown.
    pub starts: String,
    /// When it ends, likewise.
    pub ends: String,
    /// Where it was published; empty if unknown.
    pub source_url: String,
    /// The day on which somebody compared it with its source, as `2026-11-23`; empty if nobody did.
    pub checked_on: String,
    /// Under which terms its text may be used.
    pub licence: String,
    /// What its weights stand for.
    pub weighting: Weighting,
    /// Its goals, a parent before its children, in the source's order.
    pub goals: Vec<PlanGoal>,
}

/// One goal of a [`Plan`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanGoal {
    /// The place in [`Plan::goals`] of the goal that this one belongs to; nothing for a top goal.
    pub parent: Option<usize>,
    /// What the source calls it, such as `11.2`.
    pub code: String,
    /// Its short name.
    pub title: String,
    /// Its full text; empty if the name says it all.
    pub text: String,
    /// Its weight in millionths of the source's unit; nothing where the weighting gives it.
    pub weight_micros: Option<i64>,
}
