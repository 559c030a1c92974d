//! Draws the people again and again and keeps where every figure of a report came to lie.

use super::certainty::{Interval, quantile};
use super::listed::{Listing, SUMS};
use super::measure::Measures;
use super::overlap::shares;
use super::rank_agreement::{draw, places, steps};
use super::settings::Settings;
use super::share::Share;
use super::voice::{Unit, Voices};
use super::{CONFIDENCE, Mapping, real};

/// What stays as it is while people are drawn again.
pub(super) struct Scene<'s> {
    pub(super) mapping: &'s Mapping,
    pub(super) theirs: &'s [Share],
    pub(super) listing: &'s Listing,
    pub(super) settings: &'s Settings,
}

/// Where one share and its place came to lie.
#[derive(Clone, Debug, Default)]
pub(super) struct Drawn {
    pub(super) share: Option<Interval>,
    /// The least interval of whole places that holds the percentiles.
    pub(super) place: Option<(u32, u32)>,
    /// In which part of the draws it was among the first, with a share above 0.
    pub(super) among_top: Option<Share>,
}

/// Where everything came to lie.
pub(super) struct Redrawn {
    pub(super) measures: Measures<Option<Interval>>,
    /// The sums of [`Listing::sums`].
    pub(super) sums: [Option<Interval>; SUMS],
    /// All draws of the rank figures.
    pub(super) ranks: [Vec<f64>; 4],
    /// For each goal, in the programme's order.
    pub(super) goals: Vec<Drawn>,
    /// For each issue, in the order of proposal.
    pub(super) issues: Vec<Drawn>,
}

impl Redrawn {
    /// Draws people as often as the settings say. A draw in which nobody was heard is left out of all figures.
    pub(super) fn new(scene: &Scene<'_>, voices: &Voices, unit: Unit) -> Self {
        let Settings { draws, seed, top, unasked_below, .. } = *scene.settings;
        let mut measures = [const { Vec::new() }; 8];
        let mut sums = [const { Vec::new() }; SUMS];
        let mut ranks = [const { Vec::new() }; 4];
        let mut goals = Series::default();
        let mut issues = Series::default();
        voices.redraw(unit, draws, seed, |weights| {
            if !weights.iter().any(|weight| *weight > 0.0) {
                return;
            }
            let ours = scene.mapping.attention(weights, scene.theirs.len());
            let drawn = Measures::of(&ours, scene.theirs, unasked_below).into_array();
            for (series, drawn) in measures.iter_mut().zip(drawn) {
                series.push(drawn.unwrap_or(f64::NAN));
            }
            for (series, drawn) in sums.iter_mut().zip(scene.listing.sums(weights, &ours)) {
                series.push(drawn);
            }
            for (series, drawn) in ranks.iter_mut().zip(draw(&ours, scene.theirs)) {
                series.push(drawn);
            }
            goals.push(&ours);
            issues.push(&shares(weights));
        });
        Self {
            measures: Measures::from_array(measures.map(Interval::of)),
            sums: sums.map(Interval::of),
            ranks,
            goals: goals.drawn(top),
            issues: issues.drawn(top),
        }
    }
}

/// Every draw of some shares and of their places.
#[derive(Default)]
struct Series {
    shares: Vec<Vec<f64>>,
    places: Vec<Vec<u32>>,
}

impl Series {
    fn push(&mut self, drawn: &[Share]) {
        self.shares.resize_with(drawn.len(), Vec::new);
        self.places.resize_with(drawn.len(), Vec::new);
        for (series, share) in self.shares.iter_mut().zip(drawn) {
            series.push(share.number());
        }
        for (series, place) in self.places.iter_mut().zip(places(&steps(drawn))) {
            series.push(place);
        }
    }

    fn drawn(self, top: u32) -> Vec<Drawn> {
        let rows = self.shares.into_iter().zip(self.places);
        rows.map(|(shares, mut places)| {
            let kept = shares.iter().zip(&places).filter(|(share, place)| **share > 0.0 && **place <= top).count();
            let among_top = Share::of(real(kept as u64), real(shares.len() as u64));
            places.sort_unstable();
            Drawn { share: Interval::of(shares), place: whole_places(&places), among_top }
        })
        .collect()
    }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "places were whole numbers from 1 on")]
fn whole_places(ascending: &[u32]) -> Option<(u32, u32)> {
    let numbers: Vec<f64> = ascending.iter().copied().map(f64::from).collect();
    let tail = (1.0 - CONFIDENCE) / 2.0;
    let (low, high) = (quantile(&numbers, tail)?, quantile(&numbers, 1.0 - tail)?);
    Some((low.floor() as u32, high.ceil() as u32))
}
