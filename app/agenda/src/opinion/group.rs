//! Divides base clusters into two to five opinion groups.
//!
//! Source: the second of Polis' two levels of clusters (compdemocracy/polis, `clusters.clj` and `conversation.clj`), with
//! first centres drawn by k-means++ and the best of several restarts kept, where Polis takes the first different places
//! and lets the order of arrival decide.

use super::base::{Base, gather};
use super::plane::{Clusters, Point, draw_centres, settle};
use super::project::Spot;
use super::silhouette::silhouette;
use crate::seeded::Seeded;

/// More groups than this are not looked for: nobody could keep them apart.
pub const MOST_GROUPS: usize = 5;
const ROUNDS: usize = 100;

/// One way to divide base clusters into groups.
#[derive(Clone, Debug, PartialEq)]
pub struct Division {
    /// How many groups were asked for.
    pub groups: usize,
    /// The groups of base clusters, and their centres.
    pub clusters: Clusters,
    /// How clearly people belong to their group: their mean silhouette, each placed at their base cluster, in [−1, 1].
    pub silhouette: f64,
}

/// People gathered in base clusters, and these divided in every number of groups worth trying, from two up.
#[derive(Clone, Debug, PartialEq)]
pub struct Divided {
    /// The base clusters.
    pub base: Base,
    /// A division for each number of groups.
    pub divisions: Vec<Division>,
}

impl Divided {
    /// Gathers and divides people, given by their places.
    pub fn new(places: &[Spot], restarts: u32, chance: &mut Seeded) -> Self {
        let base = gather(places, None, chance);
        let divisions =
            (2..=most_groups(base.clusters.len())).map(|count| divide(&base.clusters, count, restarts, chance));
        let divisions = divisions.collect();
        Self { base, divisions }
    }

    /// Returns the greatest silhouette; 0 if nothing could be divided.
    pub fn best_silhouette(&self) -> f64 {
        self.divisions.iter().map(|division| division.silhouette).fold(0.0, f64::max)
    }

    /// Returns the number of groups with the greatest silhouette, the smaller of two that are equal.
    pub fn clearest(&self) -> Option<usize> {
        let best =
            self.divisions.iter().reduce(|best, next| if next.silhouette > best.silhouette { next } else { best });
        best.map(|division| division.groups)
    }

    /// Returns the group of every person when divided into so many groups, numbered from 0; empty if that was not tried.
    pub fn labels(&self, groups: usize) -> Vec<usize> {
        let Some(division) = self.divisions.iter().find(|division| division.groups == groups) else {
            return Vec::new();
        };
        let of_base = &division.clusters.labels;
        self.base.labels.iter().map(|base| of_base.get(*base).copied().unwrap_or(0)).collect()
    }
}

/// Returns the greatest number of groups worth trying for so many base clusters: 2, and one more for every twelve, up
/// to [`MOST_GROUPS`].
pub const fn most_groups(base_clusters: usize) -> usize {
    let most = 2 + base_clusters / 12;
    if most < MOST_GROUPS { most } else { MOST_GROUPS }
}

/// Divides base clusters into a number of groups: the least scattered of so many restarts, the first of equal ones.
pub fn divide(base: &[Point], groups: usize, restarts: u32, chance: &mut Seeded) -> Division {
    let tries = (0..restarts.max(1)).map(|_| settle(base, draw_centres(base, groups, chance), ROUNDS, 0.0));
    let clusters = tries.reduce(|best, next| if next.scatter < best.scatter { next } else { best });
    let clusters = clusters.unwrap_or_else(|| settle(base, Vec::new(), 0, 0.0));
    let silhouette = silhouette(base, &clusters.labels);
    Division { groups, clusters, silhouette }
}

/// Renumbers groups: the largest first, of equal ones that further along the first axis. Returns the new labels, and how
/// many groups there are.
pub fn largest_first(labels: &[usize], places: &[Spot]) -> (Vec<usize>, usize) {
    let mut groups: Vec<(usize, f64, usize)> =
        (0..labels.iter().max().map_or(0, |greatest| greatest + 1)).map(|number| (0, 0.0, number)).collect();
    for (label, place) in labels.iter().zip(places) {
        if let Some((people, along, _)) = groups.get_mut(*label) {
            *people += 1;
            *along += place[0];
        }
    }
    groups.retain(|(people, _, _)| *people > 0);
    groups.sort_by(|one, other| other.0.cmp(&one.0).then(other.1.total_cmp(&one.1)));
    let new = |label: &usize| groups.iter().position(|(_, _, number)| number == label).unwrap_or(0);
    (labels.iter().map(new).collect(), groups.len())
}

/// Returns, for each of `count` new groups, the old one it shares most people with, so that every old one is taken once
/// and most people keep their group. Labels of 5 groups or fewer; tries every assignment.
pub fn matched(new: &[usize], old: &[usize], count: usize) -> Vec<usize> {
    let mut shared = vec![0_u32; count * count];
    for (new, old) in new.iter().zip(old).filter(|(new, old)| **new < count && **old < count) {
        if let Some(people) = shared.get_mut(new * count + old) {
            *people += 1;
        }
    }
    let mut best = (0, (0..count).collect());
    assign_rest(&shared, count, 0, &mut Vec::new(), &mut best);
    best.1
}

fn assign_rest(shared: &[u32], count: usize, people: u32, taken: &mut Vec<usize>, best: &mut (u32, Vec<usize>)) {
    if taken.len() == count {
        if people > best.0 {
            *best = (people, taken.clone());
        }
        return;
    }
    for old in 0..count {
        if !taken.contains(&old) {
            let more = shared.get(taken.len() * count + old).copied().unwrap_or(0);
            taken.push(old);
            assign_rest(shared, count, people + more, taken, best);
            taken.pop();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_crowds_are_two_groups() {
        let crowd = |x: f64| (0..30_u32).map(move |step| [x + f64::from(step % 6) / 10.0, f64::from(step / 6) / 10.0]);
        let places: Vec<Spot> = crowd(-5.0).chain(crowd(5.0)).collect();
        let divided = Divided::new(&places, 10, &mut Seeded::new(1));
        assert_eq!(divided.clearest(), Some(2));
        let (labels, count) = largest_first(&divided.labels(2), &places);
        assert_eq!((labels.iter().filter(|label| **label == 0).count(), count, labels[0], labels[59]), (30, 2, 1, 0));
        assert!(divided.best_silhouette() > 0.9);
    }

    #[test]
    fn few_base_clusters_allow_few_groups() {
        assert_eq!([0, 11, 12, 24, 36, 100].map(most_groups), [2, 2, 3, 4, 5, 5]);
        assert_eq!(Divided::new(&[], 10, &mut Seeded::new(1)).labels(2), [0; 0]);
    }

    #[test]
    fn groups_that_share_most_people_are_matched() {
        assert_eq!(matched(&[0, 0, 1, 1, 2, 2], &[2, 2, 0, 0, 1, 2], 3), [2, 0, 1]);
        assert_eq!(matched(&[], &[], 2), [0, 1]);
    }
}
