//! Gathers people who stand close together on the map into at most a hundred base clusters, from which groups are made.
//!
//! Source: the first of Polis' two levels of clusters (compdemocracy/polis, `clusters.clj`). Polis starts from the first
//! hundred different places in order of arrival and carries clusters over from run to run, so that its groups depend on
//! history; here the first centres are drawn far apart from a seed, and the result depends on the stances alone.

use super::plane::{Point, draw_centres, settle};
use super::project::Spot;
use crate::seeded::Seeded;

/// At most so many base clusters are made.
pub const LIMIT: usize = 100;
/// Base clusters only gather who stands close together; a hundred rounds, as Polis makes, place them hardly better.
const ROUNDS: usize = 25;
/// A round that moves no centre by more than this part of the map's size is the last.
const STILL: f64 = 3e-3;

/// People of the map gathered in base clusters.
#[derive(Clone, Debug, PartialEq)]
pub struct Base {
    /// The base clusters: the mean place of their people, and how many they are.
    pub clusters: Vec<Point>,
    /// The number of each person's base cluster, in the order in which people were given.
    pub labels: Vec<usize>,
}

/// Gathers people, given by their places and how often each counts. If there are at most [`LIMIT`] different places,
/// each is a base cluster of its own. Base clusters are numbered along the first axis.
pub fn gather(places: &[Spot], counts: Option<&[f64]>, chance: &mut Seeded) -> Base {
    let mut order: Vec<usize> = (0..places.len()).collect();
    let spot = |place: &usize| places.get(*place).copied().unwrap_or_default();
    order.sort_by(|one, other| compare(spot(one), spot(other)).then(one.cmp(other)));
    // People who stand on the very same spot are one point.
    let mut points: Vec<Point> = Vec::new();
    let mut point_of = vec![0; places.len()];
    for person in order {
        let people = counts.and_then(|counts| counts.get(person)).copied().unwrap_or(1.0);
        match points.last_mut() {
            Some(point) if compare(point.spot, spot(&person)).is_eq() => point.people += people,
            _ => points.push(Point { spot: spot(&person), people }),
        }
        if let Some(number) = point_of.get_mut(person) {
            *number = points.len() - 1;
        }
    }
    let (clusters, labels) = if points.iter().filter(|point| point.people > 0.0).count() <= LIMIT {
        each_its_own(&points)
    } else {
        let size = reach(&points);
        let first = draw_centres(&points, LIMIT, chance);
        let settled = settle(&points, first, ROUNDS, STILL * size);
        number_along(&points, &settled.labels, settled.centres.len())
    };
    let labels = point_of.iter().filter_map(|point| labels.get(*point).copied()).collect();
    Base { clusters, labels }
}

/// Makes every point that has people a cluster; the others join the nearest.
fn each_its_own(points: &[Point]) -> (Vec<Point>, Vec<usize>) {
    let clusters: Vec<Point> = points.iter().filter(|point| point.people > 0.0).copied().collect();
    let centres: Vec<Spot> = clusters.iter().map(|cluster| cluster.spot).collect();
    let mut labels = vec![0; points.len()];
    super::plane::assign(points, &centres, &mut labels);
    (clusters, labels)
}

/// Makes clusters of labelled points and numbers them along the first axis.
fn number_along(points: &[Point], labels: &[usize], count: usize) -> (Vec<Point>, Vec<usize>) {
    let mut people = vec![0.0; count];
    for (point, label) in points.iter().zip(labels) {
        if let Some(people) = people.get_mut(*label) {
            *people += point.people;
        }
    }
    let middles = super::plane::middles(points, labels, count);
    let mut clusters: Vec<(Point, usize)> = (middles.into_iter().zip(people).zip(0..))
        .filter_map(|((spot, people), number)| Some((Point { spot: spot?, people }, number)))
        .collect();
    clusters.sort_by(|one, other| compare(one.0.spot, other.0.spot));
    let mut renumbered = vec![0; count];
    for (new, (_, old)) in clusters.iter().enumerate() {
        if let Some(number) = renumbered.get_mut(*old) {
            *number = new;
        }
    }
    let labels = labels.iter().filter_map(|label| renumbered.get(*label).copied()).collect();
    (clusters.into_iter().map(|(cluster, _)| cluster).collect(), labels)
}

/// Returns how far people stand from their middle: the root of the mean squared distance.
fn reach(points: &[Point]) -> f64 {
    let people: f64 = points.iter().map(|point| point.people).sum();
    let middle =
        super::plane::middles(points, &vec![0; points.len()], 1).first().copied().flatten().unwrap_or_default();
    let squares: f64 =
        points.iter().map(|point| point.people * super::plane::squared_distance(point.spot, middle)).sum();
    if people > 0.0 { (squares / people).sqrt() } else { 0.0 }
}

/// Puts places in order along the first axis, then along the second. The two zeros are the same place.
fn compare([x, y]: Spot, [other_x, other_y]: Spot) -> std::cmp::Ordering {
    (x + 0.0).total_cmp(&(other_x + 0.0)).then((y + 0.0).total_cmp(&(other_y + 0.0)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn few_places_are_a_base_cluster_each() {
        let base = gather(&[[1.0, 0.0], [-1.0, 2.0], [1.0, 0.0]], None, &mut Seeded::new(1));
        let expected = [Point { spot: [-1.0, 2.0], people: 1.0 }, Point { spot: [1.0, 0.0], people: 2.0 }];
        assert_eq!((base.clusters.as_slice(), base.labels.as_slice()), (&expected[..], &[1, 0, 1][..]));
    }

    #[test]
    fn many_places_become_a_hundred_base_clusters_that_hold_everybody() {
        let mut chance = Seeded::new(5);
        let places: Vec<Spot> = (0..1_000).map(|_| [chance.unit(), chance.unit()]).collect();
        let base = gather(&places, None, &mut Seeded::new(1));
        let people: f64 = base.clusters.iter().map(|cluster| cluster.people).sum();
        assert_eq!((base.clusters.len(), people, base.labels.len()), (LIMIT, 1_000.0, 1_000));
        assert!(base.clusters.windows(2).all(|pair| pair[0].spot[0] <= pair[1].spot[0]));
    }

    #[test]
    fn nobody_makes_no_base_cluster() {
        assert_eq!(gather(&[], None, &mut Seeded::new(1)), Base { clusters: Vec::new(), labels: Vec::new() });
    }
}
