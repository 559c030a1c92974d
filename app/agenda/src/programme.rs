//! A list of goals set by a state or institution: a tree of any depth, dated and sourced, with a weight a goal.

mod branch;
mod change;
mod same;
mod tree;
mod version;

pub use branch::Branch;
pub use change::{Changes, Fact, FactChange, Moved, Reworded, Weighed};
pub use same::same;
#[cfg(test)]
pub(crate) use tree::tests::programme as sample;
pub use tree::{Goal, Row, Tree};
pub use version::{Author, Removed, Version, WHY_LIMIT, Why, parted};

use serde::{Deserialize, Serialize};

use crate::id::{CommunityId, ProgrammeId};
use crate::moment::Moment;
use crate::refusal::{Field, Refusal};

/// What a programme's weights stand for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Weighting {
    /// Every top goal weighs the same.
    #[default]
    Equal,
    /// A top goal weighs as many targets as it has.
    Targets,
    /// A top goal weighs the money set aside for it.
    Money,
    /// A top goal weighs as much as the programme itself says that it comes first.
    Priority,
}

impl Weighting {
    /// Every weighting.
    pub const ALL: [Self; 4] = [Self::Equal, Self::Targets, Self::Money, Self::Priority];

    /// Returns the word that the database and files use.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Equal => "equal",
            Self::Targets => "targets",
            Self::Money => "money",
            Self::Priority => "priority",
        }
    }

    /// Says whether each top goal has a weight of its own, which its source gives.
    pub const fn is_given(self) -> bool {
        matches!(self, Self::Money | Self::Priority)
    }

    /// Reads the word back.
    ///
    /// # Errors
    /// [`Refusal::NotAChoice`] for any other word.
    pub fn parse(word: &str) -> Result<Self, Refusal> {
        Self::ALL.into_iter().find(|weighting| weighting.word() == word).ok_or(Refusal::NotAChoice(Field::Rule))
    }
}

/// A programme as it is remembered, without its goals.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Programme {
    /// Its id.
    pub id: ProgrammeId,
    /// Its address part, such as `sdg`.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// Who set it; empty if unknown.
    pub publisher: String,
    /// Where it applies; empty if unknown.
    pub territory: String,
    /// When it starts, as a year or a day; empty if unknown.
    pub starts: String,
    /// When it ends, likewise.
    pub ends: String,
    /// Where it was published; empty if unknown.
    pub source_url: String,
    /// The day on which somebody compared it with its source; empty if nobody did.
    pub checked_on: String,
    /// Whether somebody checked it against its source.
    pub verified: bool,
    /// Under which terms its text may be used.
    pub licence: String,
    /// What its weights stand for.
    pub weighting: Weighting,
    /// Whether it came with the program.
    pub built_in: bool,
    /// The community whose organiser added it; nothing for one of the library.
    pub community: Option<CommunityId>,
    /// When it was added.
    pub added_at: Moment,
    /// Which version of it this is, from 1.
    pub version: i64,
    /// The number of its latest version.
    pub latest: i64,
    /// Who set this version down.
    pub author: Author,
    /// When this version was set down.
    pub changed_at: Moment,
    /// When and why it was taken out of its library, if it was.
    pub removed: Option<Removed>,
    /// How many top goals it has.
    pub tops: i64,
    /// How many goals it has on all levels.
    pub goals: i64,
}

/// A programme before it is remembered: what its file says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
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
    /// Whether somebody checked it against its source; pages say so where nobody did.
    pub verified: bool,
    /// Under which terms its text may be used.
    pub licence: String,
    /// What its weights stand for.
    pub weighting: Weighting,
    /// Its goals, a parent before its children, in the source's order.
    pub goals: Vec<PlanGoal>,
}

/// One goal of a [`Plan`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
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

impl Plan {
    /// Makes an address part of a name: its plain letters and digits, with hyphens between words; `plan` where that leaves
    /// nothing that begins with a letter.
    ///
    /// ```
    /// use agenda::programme::Plan;
    ///
    /// assert_eq!(Plan::address_of("Sallow Council’s Plan, 2026–2030"), "sallow-council-s-plan-2026-2030");
    /// assert_eq!(Plan::address_of("خطة المدينة"), "plan");
    /// ```
    pub fn address_of(name: &str) -> String {
        const LIMIT: usize = 34;
        let plain: String = crate::text::fold(name)
            .chars()
            .map(|letter| if letter.is_ascii_alphanumeric() { letter } else { '-' })
            .collect();
        let mut address = String::new();
        for word in plain.split('-').filter(|word| !word.is_empty()) {
            let hyphen = usize::from(!address.is_empty());
            if address.len() + hyphen + word.len() > LIMIT {
                break;
            }
            if hyphen == 1 {
                address.push('-');
            }
            address.push_str(word);
        }
        if address.starts_with(|letter: char| letter.is_ascii_lowercase()) { address } else { "plan".to_owned() }
    }

    /// Returns the state's share of each top goal: its place in [`Plan::goals`] and its share of the whole, from 0 to
    /// 1, in order; the shares add up to 1.
    ///
    /// By [`Weighting::Targets`] a goal counts its direct children, and one without any counts as one. By
    /// [`Weighting::Money`] and [`Weighting::Priority`] it counts its weight, none as nought; where all are nought, all
    /// are equal. A programme without goals has no shares.
    #[expect(clippy::cast_precision_loss, reason = "a share needs no more than 52 bits")]
    pub fn top_weights(&self) -> Vec<(usize, f64)> {
        let mut targets = vec![0_u32; self.goals.len()];
        for parent in self.goals.iter().filter_map(|goal| goal.parent) {
            if let Some(count) = targets.get_mut(parent) {
                *count += 1;
            }
        }
        let tops = self.goals.iter().zip(targets).enumerate().filter(|(_, (goal, _))| goal.parent.is_none());
        let mut weights: Vec<(usize, f64)> = tops
            .map(|(place, (goal, targets))| {
                let weight = match self.weighting {
                    Weighting::Equal => 1.0,
                    Weighting::Targets => f64::from(targets.max(1)),
                    Weighting::Money | Weighting::Priority => goal.weight_micros.unwrap_or_default().max(0) as f64,
                };
                (place, weight)
            })
            .collect();
        let mut sum: f64 = weights.iter().map(|(_, weight)| weight).sum();
        if sum <= 0.0 {
            for (_, weight) in &mut weights {
                *weight = 1.0;
            }
            sum = weights.len() as f64;
        }
        for (_, weight) in &mut weights {
            *weight /= sum;
        }
        weights
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plan(weighting: Weighting, goals: &[(Option<usize>, Option<i64>)]) -> Plan {
        let goals = goals.iter().map(|(parent, weight_micros)| PlanGoal {
            parent: *parent,
            weight_micros: *weight_micros,
            ..PlanGoal::default()
        });
        Plan { weighting, goals: goals.collect(), ..Plan::default() }
    }

    #[test]
    fn shares_follow_the_weighting_and_add_up_to_one() {
        let goals = [(None, Some(30)), (Some(0), None), (Some(0), None), (Some(0), None), (None, Some(10))];
        assert_eq!(plan(Weighting::Equal, &goals).top_weights(), [(0, 0.5), (4, 0.5)]);
        assert_eq!(plan(Weighting::Targets, &goals).top_weights(), [(0, 0.75), (4, 0.25)]);
        assert_eq!(plan(Weighting::Money, &goals).top_weights(), [(0, 0.75), (4, 0.25)]);
    }

    #[test]
    fn a_programme_without_money_or_goals_divides_by_nothing() {
        assert_eq!(plan(Weighting::Money, &[(None, Some(0)), (None, None)]).top_weights(), [(0, 0.5), (1, 0.5)]);
        assert_eq!(plan(Weighting::Money, &[]).top_weights(), []);
    }
}
