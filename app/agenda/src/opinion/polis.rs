//! Repeats what Polis makes of the same stances, to the digit, wherever Polis itself would make it again.
//!
//! Source: compdemocracy/polis, `math/src/polismath/math` (2024). Not repeatable are groups of a running conversation:
//! Polis carries its base clusters over from run to run, so that they depend on when each person came. A single run from
//! nothing is repeated here: first centres in order of arrival, ties to the last centre, 20 rounds for groups, the
//! clearest silhouette deciding, and columns set aside counting as answered by everyone.

use std::cmp::Reverse;

use super::consensus::{Agreed, GroupAware, consensus, group_aware};
use super::counts::{self, Counts};
use super::group::most_groups;
use super::matrix::{Matrix, chosen};
use super::pca::{self, Axes};
use super::plane::{Point, squared_distance};
use super::priority::priority;
use super::project::{self, Spot, extremity};
use super::represent::{Product, Representative, representatives};
use super::silhouette::silhouette;

/// Polis clusters at least so many people, the most active, if there are as many.
const FEWEST_PEOPLE: usize = 15;
const ENOUGH_ANSWERS: usize = 7;
const BASE_CLUSTERS: usize = 100;
const BASE_ROUNDS: usize = 100;
const GROUP_ROUNDS: usize = 20;
const STILL: f64 = 0.01;
/// What Polis gives statements about the people themselves.
pub const PRIORITY_OF_META: f64 = 49.0;

/// What one run of Polis from nothing finds, in the order of the matrix.
#[derive(Clone, Debug, PartialEq)]
pub struct Run {
    /// The mean, the two components and their eigenvalues. Each component's sign is free.
    pub axes: Axes,
    /// The place of every person.
    pub places: Vec<Spot>,
    /// Who is clustered.
    pub inside: Vec<bool>,
    /// The base clusters, and the number of each clustered person's.
    pub base: Vec<Point>,
    /// See `base`.
    pub base_labels: Vec<usize>,
    /// The silhouette for each number of groups from 2 up.
    pub silhouettes: Vec<f64>,
    /// How many groups the clearest silhouette asks for.
    pub groups: usize,
    /// The group of each clustered person.
    pub labels: Vec<usize>,
    /// How each group answered each column.
    pub counts: Vec<Vec<Counts>>,
    /// The representative statements of each group.
    pub representative: Vec<Vec<Representative>>,
    /// The statements that a majority takes one side on.
    pub consensus: Vec<Agreed>,
    /// The group-aware consensus on each column.
    pub group_aware: Vec<GroupAware>,
    /// How far each column's place is from the middle.
    pub extremity: Vec<f64>,
    /// The chance to be shown next, in proportion, of each column.
    pub priorities: Vec<f64>,
}

/// Runs Polis from nothing. Build the matrix with [`Matrix::in_order`], people by number and columns as Polis has them.
/// An empty matrix gives no groups.
pub fn run(matrix: &Matrix) -> Run {
    let axes = pca::axes(matrix);
    let places = project::people(matrix, &axes);
    let inside = clustered(matrix);
    let clustered_places: Vec<Spot> = chosen(&places, &inside);
    let each: Vec<Point> = clustered_places.iter().map(|spot| Point { spot: *spot, people: 1.0 }).collect();
    let (base, base_labels) = cluster(&each, BASE_CLUSTERS, BASE_ROUNDS);
    // Polis counts every base cluster once, however many people it holds.
    let each_once: Vec<Point> = base.iter().map(|point| Point { spot: point.spot, people: 1.0 }).collect();
    let (mut silhouettes, mut best) = (Vec::new(), (f64::NEG_INFINITY, 0, Vec::new()));
    for groups in 2..=most_groups(base.len()) {
        let (_, labels) = cluster(&base, groups, GROUP_ROUNDS);
        let clearness = silhouette(&each_once, &labels);
        silhouettes.push(clearness);
        if clearness >= best.0 {
            best = (clearness, groups, labels);
        }
    }
    let (_, groups, of_base) = best;
    let labels: Vec<usize> = base_labels.iter().filter_map(|base| of_base.get(*base).copied()).collect();
    let existing = labels.iter().max().map_or(0, |greatest| greatest + 1);
    let mut next = labels.iter().copied();
    let of_person: Vec<Option<usize>> = inside.iter().map(|inside| if *inside { next.next() } else { None }).collect();
    let counts = counts::by_group(matrix, &of_person, existing);
    let extremity: Vec<f64> = project::issues(&axes).into_iter().map(extremity).collect();
    let totals = counts::together(&counts, matrix.issues().len());
    Run {
        representative: representatives(matrix.issues(), matrix.set_aside(), &counts, Product::Plain),
        consensus: consensus(matrix.issues(), matrix.set_aside(), &counts::of_everybody(matrix)),
        group_aware: (0..matrix.issues().len())
            .map(|column| group_aware(counts.iter().filter_map(|group| group.get(column).copied())))
            .collect(),
        priorities: totals.iter().zip(&extremity).map(|(counts, extremity)| priority(*counts, *extremity)).collect(),
        axes,
        places,
        inside,
        base,
        base_labels,
        silhouettes,
        groups,
        labels,
        counts,
        extremity,
    }
}

/// Says who is clustered: who answered enough, and the most active others until there are [`FEWEST_PEOPLE`].
fn clustered(matrix: &Matrix) -> Vec<bool> {
    let enough = ENOUGH_ANSWERS.min(matrix.issues().len());
    let mut inside: Vec<bool> = matrix.rows().map(|row| row.len() >= enough).collect();
    let missing = FEWEST_PEOPLE.saturating_sub(inside.iter().filter(|inside| **inside).count());
    let mut others: Vec<(usize, usize)> = matrix.rows().map(<[u32]>::len).zip(0..).collect();
    others.retain(|(_, person)| inside.get(*person) == Some(&false));
    others.sort_by_key(|(answers, _)| Reverse(*answers));
    for (_, person) in others.into_iter().take(missing) {
        if let Some(inside) = inside.get_mut(person) {
            *inside = true;
        }
    }
    inside
}

/// Clusters points as Polis does; returns the clusters that are left and the number of each point's.
fn cluster(points: &[Point], count: usize, rounds: usize) -> (Vec<Point>, Vec<usize>) {
    let mut centres: Vec<Spot> = Vec::new();
    for point in points {
        if centres.len() < count && !centres.contains(&point.spot) {
            centres.push(point.spot);
        }
    }
    let (mut clusters, mut labels) = (Vec::new(), Vec::new());
    for _ in 0..=rounds {
        labels = points.iter().map(|point| last_nearest(point.spot, &centres)).collect();
        clusters = occupied(points, &mut labels, centres.len());
        let moved: Vec<Spot> = clusters.iter().map(|cluster: &Point| cluster.spot).collect();
        let (before, after) = (in_order(&centres), in_order(&moved));
        let stands = before.iter().zip(&after).all(|(one, other)| squared_distance(*one, *other).sqrt() < STILL);
        centres = moved;
        if stands {
            break;
        }
    }
    (clusters, labels)
}

/// Returns the nearest centre; of several that are as near, the last.
fn last_nearest(spot: Spot, centres: &[Spot]) -> usize {
    let distances = centres.iter().map(|centre| squared_distance(spot, *centre)).enumerate();
    distances.reduce(|best, next| if next.1 <= best.1 { next } else { best }).map_or(0, |(number, _)| number)
}

/// Returns the clusters that have people, and renumbers the labels.
fn occupied(points: &[Point], labels: &mut [usize], count: usize) -> Vec<Point> {
    let middles = super::plane::middles(points, labels, count);
    let mut people = vec![0.0; count];
    for (point, label) in points.iter().zip(labels.iter()) {
        if let Some(people) = people.get_mut(*label) {
            *people += point.people;
        }
    }
    let mut renumbered = Vec::new();
    let mut clusters = Vec::new();
    for (spot, people) in middles.into_iter().zip(people) {
        renumbered.push(clusters.len());
        clusters.extend(spot.map(|spot| Point { spot, people }));
    }
    for label in labels {
        *label = renumbered.get(*label).copied().unwrap_or(0);
    }
    clusters
}

fn in_order(centres: &[Spot]) -> Vec<Spot> {
    let mut sorted = centres.to_vec();
    sorted.sort_by(|one, other| one[0].total_cmp(&other[0]).then(one[1].total_cmp(&other[1])));
    sorted
}

/// How Polis keeps the number of groups from flickering between runs: a new number must be the clearest four times.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Smoothing {
    clearest: Option<usize>,
    times: u32,
    shown: Option<usize>,
}

impl Smoothing {
    /// Takes in the clearest number of groups of one more run, of those that it allows (from 2 up to `most`); returns the
    /// number to show.
    pub fn after(&mut self, clearest: usize, most: usize) -> usize {
        self.times = if self.clearest == Some(clearest) { self.times + 1 } else { 1 };
        self.clearest = Some(clearest);
        let kept = self.shown.filter(|shown| self.times < 4 && *shown <= most);
        let shown = kept.unwrap_or(clearest);
        self.shown = Some(shown);
        shown
    }
}

/// Where a person stands against everyone and against their group, as Polis states it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Standing {
    /// 1 less the distance from the middle of everyone.
    pub centricness: f64,
    /// 1 less the distance from the middle of their group.
    pub coreness: f64,
    /// How far they are beyond the middle of their group, as seen from the middle of everyone.
    pub extremeness: f64,
}

/// Works out the standing of a person from three places: theirs, the middle of everyone and that of their group. If the
/// two middles are the same, nobody is beyond: extremeness is 0.
pub fn standing(place: Spot, everyone: Spot, group: Spot) -> Standing {
    let distance = |other| squared_distance(place, other).sqrt();
    let apart = squared_distance(group, everyone).sqrt();
    let beyond = (place[0] - group[0]) * (group[0] - everyone[0]) + (place[1] - group[1]) * (group[1] - everyone[1]);
    Standing {
        centricness: 1.0 - distance(everyone),
        coreness: 1.0 - distance(group),
        extremeness: if apart > 0.0 { beyond / apart } else { 0.0 },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_gives_no_groups() {
        let run = run(&Matrix::new([]));
        assert_eq!((run.labels.len(), run.representative.len(), run.consensus.len()), (0, 0, 0));
    }

    #[test]
    fn a_new_number_of_groups_is_shown_after_four_runs() {
        let mut smoothing = Smoothing::default();
        let shown: Vec<usize> = [3, 2, 2, 2, 2, 4].iter().map(|clearest| smoothing.after(*clearest, 5)).collect();
        assert_eq!(shown, [3, 3, 3, 3, 2, 2]);
        assert_eq!(smoothing.after(2, 1), 2);
    }

    #[test]
    fn someone_beyond_their_group_is_extreme() {
        let standing = standing([3.0, 0.0], [0.0, 0.0], [2.0, 0.0]);
        assert_eq!((standing.centricness, standing.coreness, standing.extremeness), (-2.0, 0.0, 1.0));
    }
}
