//! What each of several programmes attends to and nobody asked for. Programmes weigh by their own measures, so nothing of it
//! is added up over them.

use serde::{Deserialize, Serialize};

use super::Against;
use crate::compare::certainty::{Estimate, Interval};
use crate::compare::listed::Listing;
use crate::compare::overlap::imposition;
use crate::compare::report::estimate;
use crate::compare::settings::Settings;
use crate::compare::share::Share;
use crate::compare::sides::{Sides, unit};
use crate::compare::{Comparison, Held, Mapping};
use crate::id::{GoalId, IssueId};

/// What one programme attends to and nobody asked for: the same figures as the report against it alone.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct UnaskedOf {
    /// The part of its attention on goals that nobody asked for; nothing where it says no weights or nobody was heard.
    pub theirs: Option<Estimate>,
    /// The part of our attention that these goals get all together, see [`crate::compare::Listed::theirs_only`].
    pub ours: Option<Estimate>,
    /// How many of its top goals nobody asked for.
    pub unasked: usize,
    /// How many top goals it has.
    pub goals: usize,
    /// The goal that stands for them; nothing if none of them has any weight.
    pub largest: Option<LargestUnasked>,
}

/// The goal that stands for those of a programme that nobody asked for.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct LargestUnasked {
    /// The goal.
    pub goal: GoalId,
    /// Its part of the programme's attention.
    pub theirs: Share,
    /// Whether it alone has the greatest weight among them; otherwise it is the first in the programme's own order.
    pub alone: bool,
}

impl UnaskedOf {
    /// Takes it out of a comparison with the programme alone, as surely as that is known: without intervals.
    pub(super) fn plain(comparison: &Comparison) -> Self {
        let largest = comparison.largest_unasked();
        Self {
            theirs: comparison.imposition.map(|it| estimate(it.number(), None, comparison.approvers)),
            ours: comparison.listed.theirs_only,
            unasked: comparison.theirs_only.len(),
            goals: comparison.goals.len(),
            largest: largest.map(|it| LargestUnasked { goal: it.goal.goal, theirs: it.goal.theirs, alone: it.alone }),
        }
    }

    fn with(self, theirs: Option<Interval>, ours: Option<Interval>) -> Self {
        let with = |figure: Option<Estimate>, interval| figure.map(|figure| Estimate { interval, ..figure });
        Self { theirs: with(self.theirs, theirs), ours: with(self.ours, ours), ..self }
    }
}

/// One programme while people are drawn again, and what every draw came to.
struct Drawing {
    mapping: Mapping,
    weights: Vec<Share>,
    listing: Listing,
    plain: UnaskedOf,
    theirs: Vec<f64>,
    ours: Vec<f64>,
}

impl Sides<'_> {
    /// Says of each programme what nobody asked for. The people are drawn as for every other figure, so that it comes out as
    /// in the report against each programme alone. O(draws × (approvals + links)).
    pub(super) fn unasked(&self, programmes: &[Against], settings: &Settings) -> Vec<UnaskedOf> {
        let (ballots, voices) = self.hear();
        let weights = self.weights(settings.weighing, &ballots, &voices);
        let issues: Vec<IssueId> = ballots.candidates().iter().map(|candidate| candidate.issue).collect();
        let mut drawings: Vec<Drawing> = programmes
            .iter()
            .map(|against| {
                let held = Held { ballots: &ballots, weights: &weights, links: &against.links, goals: &against.goals };
                let comparison = held.compare_below(settings.unasked_below);
                let goals: Vec<GoalId> = against.goals.iter().map(|goal| goal.goal).collect();
                let mapping = Mapping::new(&against.links, &issues, &goals);
                let listing = Listing::new(&mapping, &ballots, &comparison.goals, settings.unasked_below);
                Drawing {
                    mapping,
                    weights: comparison.goals.iter().map(|goal| goal.theirs).collect(),
                    listing,
                    plain: UnaskedOf::plain(&comparison),
                    theirs: Vec::new(),
                    ours: Vec::new(),
                }
            })
            .collect();
        let unit = unit(settings.weighing).filter(|_| voices.people() > 1);
        if let Some(unit) = unit {
            voices.redraw(unit, settings.draws, settings.seed, |weights| {
                if !weights.iter().any(|weight| *weight > 0.0) {
                    return;
                }
                for drawing in &mut drawings {
                    let ours = drawing.mapping.attention(weights, drawing.weights.len());
                    let theirs = imposition(&ours, &drawing.weights, settings.unasked_below);
                    drawing.theirs.push(theirs.map_or(f64::NAN, Share::number));
                    drawing.ours.push(drawing.listing.unasked(&ours));
                }
            });
        }
        let drawn = drawings.into_iter();
        drawn.map(|it| it.plain.with(Interval::of(it.theirs), Interval::of(it.ours))).collect()
    }
}
