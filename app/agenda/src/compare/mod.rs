//! Holds an agenda, or a whole community, against a state programme: what both name, what only one names, what opposes.
//!
//! Every issue i weighs `w_i` and every top goal j of the programme weighs `Q_j`, its part of the programme's attention.
//! Links that stand say which part `M_ij` of an issue belongs to which goal: a goal that serves the issue counts 1, one
//! that partly serves it ½, and where they add up to more than 1 they are divided by their sum. Then
//! `P_j = Σ_i w_i·M_ij / Σ_i w_i` is the goal's part of the community's attention. What is left of an issue is unmapped:
//! all of it without a link, half of it behind a single ½. A goal that opposes an issue takes no part of it.

mod alongside;
mod certainty;
mod code;
pub mod coder_agreement;
mod compared;
mod contested;
mod distribution;
pub mod divergence;
pub mod few;
mod held;
mod listed;
mod mapping;
mod measure;
pub mod over_under;
pub mod overlap;
mod permutation;
pub mod post_stratification;
mod published;
pub mod rank_agreement;
mod rank_correlation;
pub mod rbo;
mod redrawn;
mod report;
mod reported;
mod representative;
mod settings;
pub mod share;
mod sides;
mod sureness;
pub mod timeline;
mod together;
mod view;
mod voice;

pub use alongside::{Alongside, Asking, GoalAlongside, More, Side};
pub use certainty::{CONFIDENCE, Estimate, Interval, quantile};
pub use code::{Code, Coders, Reading, joint};
pub use compared::{Compared, Glance, JudgedLink, Met, NamedGoal, NamedIssue, Outside};
pub use contested::Contested;
pub use listed::Listed;
pub use measure::Measures;
pub use published::{PublicGoal, PublicIssue, PublicLink, PublicQuote, Published, Representatives};
pub use rank_agreement::{Beside, RankAgreement, Ranked};
pub use rank_correlation::{Correlation, Test};
pub use report::{Report, ReportedGoal, ReportedIssue};
pub use reported::{First, GroupReport, Groups, Reported, ThemeReport, Weighed};
pub use representative::{List, Nearest, Unasked};
pub use settings::Settings;
pub use sides::Sides;
pub use sureness::Sureness;
pub use together::{
    Against, LargestUnasked, ListedTogether, Names, PublicLargest, PublicSaid, PublicUnasked, PublishedTogether,
    QuotedTogether, SaidOf, Together, TogetherReported, TogetherView, UnaskedOf,
};
pub use view::{Otherwise, Piled, Theme, View};

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

use crate::id::{GoalId, IssueId};
use crate::link::Claim;
use crate::rank::ballot::Ballots;
use crate::rank::{Weight, equal_voice};
use crate::refusal::{Field, Refusal};
use mapping::Mapping;
use share::Share;

/// Below this share of the community's attention, nobody asked for a goal (τ).
pub const UNASKED_BELOW: Share = Share::PERCENT;

/// How issues are weighed in a comparison.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Weighing {
    /// Everybody hands out one unit, split over what they approve.
    #[default]
    EqualVoice,
    /// An issue weighs as many people as approve it.
    Approvals,
    /// An issue weighs one divided by its place in the order.
    Rank,
    /// An issue weighs the money that it is given, as by equal shares of a budget.
    Money,
}

impl Weighing {
    /// Every weighing, the default first.
    pub const ALL: [Self; 4] = [Self::EqualVoice, Self::Approvals, Self::Rank, Self::Money];

    /// Returns the word that addresses and exports use.
    pub const fn word(self) -> &'static str {
        match self {
            Self::EqualVoice => "equal-voice",
            Self::Approvals => "approvals",
            Self::Rank => "rank",
            Self::Money => "money",
        }
    }

    /// Reads the word back.
    ///
    /// # Errors
    /// [`Refusal::NotAChoice`] for any other word.
    pub fn parse(word: &str) -> Result<Self, Refusal> {
        Self::ALL.into_iter().find(|weighing| weighing.word() == word).ok_or(Refusal::NotAChoice(Field::Rule))
    }

    /// Weighs the candidates of these ballots, in the order of proposal.
    ///
    /// `outcome` names issues in their order, the first place first, each once and with the money that it is given.
    /// [`Weighing::Rank`] looks at the places alone and [`Weighing::Money`] at the money alone, the other two at neither;
    /// an issue that is missing there weighs nothing.
    #[expect(clippy::cast_precision_loss, reason = "counts of people and issues stay far below 2^52")]
    pub fn weights(self, ballots: &Ballots, outcome: &[Weight]) -> Vec<Weight> {
        let weigh = |weight: &dyn Fn(u32, IssueId) -> f64| {
            let candidates = ballots.numbers().zip(ballots.candidates());
            candidates.map(|(number, it)| Weight { issue: it.issue, weight: weight(number, it.issue) }).collect()
        };
        let from_outcome = |weight: &dyn Fn(u32, &Weight) -> f64| {
            let given: HashMap<IssueId, f64> =
                outcome.iter().zip(1..).map(|(issue, place)| (issue.issue, weight(place, issue))).collect();
            weigh(&|_, issue| given.get(&issue).copied().unwrap_or(0.0))
        };
        match self {
            Self::EqualVoice => equal_voice::weights(ballots),
            Self::Approvals => weigh(&|number, _| ballots.supporters(number) as f64),
            Self::Rank => from_outcome(&|place, _| 1.0 / f64::from(place)),
            Self::Money => from_outcome(&|_, issue| issue.weight),
        }
    }
}

/// Makes a count a number to reckon with.
#[expect(clippy::cast_precision_loss, reason = "counts of people, issues and pairs stay far below 2^52")]
const fn real(count: u64) -> f64 {
    count as f64
}

/// A top goal of a programme and what it weighs there.
#[derive(Clone, Debug, PartialEq)]
pub struct StatedGoal {
    /// The goal.
    pub goal: GoalId,
    /// What the source calls it.
    pub code: String,
    /// Its weight in the programme's own unit; a weight that is negative or not a number counts as 0.
    pub weight: f64,
}

/// A link that stands, between an issue and the top goal that the linked goal belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StandingLink {
    /// The issue.
    pub issue: IssueId,
    /// The top goal.
    pub goal: GoalId,
    /// How it bears on the issue.
    pub claim: Claim,
}

/// What is held against each other.
#[derive(Clone, Copy, Debug)]
pub struct Held<'held> {
    /// The issues, as candidates, and who approves them.
    pub ballots: &'held Ballots,
    /// What the issues weigh; a candidate that is missing here weighs nothing. See [`Weighing::weights`].
    pub weights: &'held [Weight],
    /// The links that stand. One to an issue or goal that is not compared is left out; of several between the same two,
    /// the strongest counts, and an opposing one beside it is still listed.
    pub links: &'held [StandingLink],
    /// The programme's top goals, each once, in the programme's order.
    pub goals: &'held [StatedGoal],
}

/// How a community's issues and a programme's goals meet.
///
/// A measure is nothing where it has no meaning: without any weight on our side nobody has asked for anything yet, and
/// without any weight on theirs the programme does not say what it attends to. Figures that rest on few people are
/// withheld by whoever shows them: see [`few::shown`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Comparison {
    /// How many people took part.
    pub people: i64,
    /// How many of them approve at least one of the issues; our shares rest on these.
    pub approvers: i64,
    /// How many approvals they gave.
    pub approvals: i64,
    /// How many issues have a link of any kind that stands.
    pub linked: usize,
    /// Every issue, the greatest share first.
    pub ours: Vec<IssueShare>,
    /// Every goal, in the programme's order.
    pub goals: Vec<GoalShare>,
    /// The part of our attention that belongs to goals, `Σ_j P_j`.
    pub coverage: Option<Share>,
    /// The part of our attention that belongs to no goal, `1 − Σ_j P_j`.
    pub gap: Option<Share>,
    /// The part of their attention on goals that nobody asked for, [`overlap::imposition`] with [`UNASKED_BELOW`].
    pub imposition: Option<Share>,
    /// The part of their attention beyond what is asked for, [`overlap::excess`].
    pub excess: Option<Share>,
    /// What both sides have in common, [`overlap::overlap`].
    pub overlap: Option<Share>,
    /// Goals that both name (our share is not below [`UNASKED_BELOW`]), our greatest share first.
    pub both: Vec<GoalShare>,
    /// Issues in nobody's programme: without any link that stands, the greatest share first.
    pub ours_only: Vec<IssueShare>,
    /// Goals that nobody asked for (our share is below [`UNASKED_BELOW`]), their greatest share first.
    pub theirs_only: Vec<GoalShare>,
    /// Issues and the goals that would make them worse, the greatest share first.
    pub opposed: Vec<Opposed>,
    /// How much weight stands behind the lists of issues.
    pub listed: Listed,
}

/// One issue's part of the community's attention.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct IssueShare {
    /// The issue.
    pub issue: IssueId,
    /// Its part of the weight of all issues.
    pub share: Share,
    /// How much of it belongs to goals, `Σ_j M_ij`.
    pub mapped: Share,
    /// How many people approve it.
    pub people: i64,
}

/// One goal's part of the attention on both sides.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct GoalShare {
    /// The goal.
    pub goal: GoalId,
    /// What the source calls it.
    pub code: String,
    /// Its part of the programme's weight, `Q_j`.
    pub theirs: Share,
    /// Its part of the community's weight, `P_j`.
    pub ours: Share,
    /// How many people approve at least one issue that the goal serves or partly serves.
    pub people: i64,
}

/// An issue that a goal would make worse.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Opposed {
    /// The issue.
    pub issue: IssueId,
    /// The goal.
    pub goal: GoalId,
    /// The issue's part of the weight of all issues.
    pub share: Share,
    /// How many people approve the issue.
    pub people: i64,
}
