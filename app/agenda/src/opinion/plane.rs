//! Divides points of the map into clusters around centres (k-means).
//!
//! Sources: Lloyd 1982 (the rounds); Arthur and Vassilvitskii 2007 (k-means++: the first centres are drawn far apart).
//! A point as far from one centre as from another goes to the one with the lower number.

use super::project::Spot;
use crate::seeded::Seeded;

/// A place on the map and how many people stand there.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// The place.
    pub spot: Spot,
    /// How many people count there; may be a part of one in a resampling.
    pub people: f64,
}

/// Points divided into clusters.
#[derive(Clone, Debug, PartialEq)]
pub struct Clusters {
    /// The number of each point's cluster, from 0.
    pub labels: Vec<usize>,
    /// The mean place of each cluster's people. A cluster that lost its last point is gone.
    pub centres: Vec<Spot>,
    /// The sum over people of the squared distance to their cluster's centre.
    pub scatter: f64,
}

/// Returns the squared distance between two places.
pub fn squared_distance([x, y]: Spot, [other_x, other_y]: Spot) -> f64 {
    (x - other_x) * (x - other_x) + (y - other_y) * (y - other_y)
}

/// Draws up to `count` first centres among the points, each with a chance in proportion to its people and its squared
/// distance from those drawn before (k-means++). Fewer are returned if there are fewer places.
pub fn draw_centres(points: &[Point], count: usize, chance: &mut Seeded) -> Vec<Spot> {
    let mut rates: Vec<f64> = points.iter().map(|point| point.people).collect();
    let mut nearest = vec![f64::INFINITY; points.len()];
    let mut centres: Vec<Spot> = Vec::new();
    while centres.len() < count {
        let total: f64 = rates.iter().sum();
        if total <= 0.0 {
            break;
        }
        let mut left = chance.unit() * total;
        let passed = |rate: &f64| {
            left -= rate;
            left < 0.0
        };
        // Rounding can leave a rest behind the last point: then the last that has a chance is meant.
        let drawn = rates.iter().position(passed).or_else(|| rates.iter().rposition(|rate| *rate > 0.0));
        let Some(centre) = drawn.and_then(|place| points.get(place)).map(|point| point.spot) else { break };
        centres.push(centre);
        for ((point, nearest), rate) in points.iter().zip(&mut nearest).zip(&mut rates) {
            let distance = squared_distance(point.spot, centre);
            if distance < *nearest {
                *nearest = distance;
                *rate = distance * point.people;
            }
        }
    }
    centres
}

/// Moves centres to the middle of the points nearest to them, again and again, at most `rounds` times, until none moves
/// by more than `still`. Points without people are put in a cluster and move nothing.
pub fn settle(points: &[Point], first: Vec<Spot>, rounds: usize, still: f64) -> Clusters {
    let mut centres = first;
    let mut labels = vec![0; points.len()];
    for _ in 0..rounds {
        assign(points, &centres, &mut labels);
        let moved = middles(points, &labels, centres.len());
        let whole = moved.iter().flatten().count() == centres.len();
        let kept: Vec<Spot> = moved.into_iter().flatten().collect();
        let stands = whole && kept.iter().zip(&centres).all(|(new, old)| squared_distance(*new, *old) <= still * still);
        centres = kept;
        if stands {
            break;
        }
    }
    assign(points, &centres, &mut labels);
    let near = points
        .iter()
        .zip(&labels)
        .filter_map(|(point, label)| Some(point.people * squared_distance(point.spot, *centres.get(*label)?)));
    let scatter = near.sum();
    Clusters { labels, centres, scatter }
}

/// Returns the mean place of the people of each cluster; none where there is nobody.
pub fn middles(points: &[Point], labels: &[usize], count: usize) -> Vec<Option<Spot>> {
    let mut sums = vec![(0.0, 0.0, 0.0); count];
    for (point, label) in points.iter().zip(labels) {
        if let Some((x, y, people)) = sums.get_mut(*label) {
            *x += point.people * point.spot[0];
            *y += point.people * point.spot[1];
            *people += point.people;
        }
    }
    sums.into_iter().map(|(x, y, people)| (people > 0.0).then(|| [x / people, y / people])).collect()
}

/// Gives every point the number of its nearest centre. Centres are looked through along the first axis, outwards from
/// the point, until they are too far along that axis alone: a few of a hundred instead of all.
pub fn assign(points: &[Point], centres: &[Spot], labels: &mut [usize]) {
    let mut along: Vec<(Spot, usize)> = centres.iter().copied().zip(0..).collect();
    along.sort_by(|one, other| one.0[0].total_cmp(&other.0[0]).then(one.1.cmp(&other.1)));
    for (point, label) in points.iter().zip(labels) {
        *label = nearest(point.spot, &along);
    }
}

fn nearest(spot: Spot, along: &[(Spot, usize)]) -> usize {
    let split = along.partition_point(|(centre, _)| centre[0] < spot[0]);
    let (left, right) = along.split_at_checked(split).unwrap_or((along, &[]));
    let mut best = (f64::INFINITY, usize::MAX);
    let mut look = |(centre, number): &(Spot, usize)| {
        let across = spot[0] - centre[0];
        if across * across > best.0 {
            return false;
        }
        let distance = squared_distance(spot, *centre);
        if distance < best.0 || (distance <= best.0 && *number < best.1) {
            best = (distance, *number);
        }
        true
    };
    let (mut left, mut right) = (left.iter().rev(), right.iter());
    let (mut left_open, mut right_open) = (true, true);
    while left_open || right_open {
        left_open = left_open && left.next().is_some_and(&mut look);
        right_open = right_open && right.next().is_some_and(&mut look);
    }
    best.1
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn points() -> impl Strategy<Value = Vec<Point>> {
        let point = (-9_i32..9, -9_i32..9, 1_u32..4);
        let point =
            point.prop_map(|(x, y, people)| Point { spot: [f64::from(x), f64::from(y)], people: people.into() });
        prop::collection::vec(point, 1..60)
    }

    proptest! {
        #[test]
        fn every_point_goes_to_its_nearest_centre_and_to_the_lower_number_of_two(points in points(), seed in any::<u64>()) {
            let centres = draw_centres(&points, 12, &mut Seeded::new(seed));
            let mut labels = vec![0; points.len()];
            assign(&points, &centres, &mut labels);
            for (point, label) in points.iter().zip(labels) {
                let distances: Vec<f64> = centres.iter().map(|centre| squared_distance(point.spot, *centre)).collect();
                let least = distances.iter().copied().fold(f64::INFINITY, f64::min);
                prop_assert_eq!(distances.iter().position(|distance| *distance <= least), Some(label));
            }
        }

        #[test]
        fn drawn_centres_are_different_places_as_many_as_there_are(points in points(), seed in any::<u64>()) {
            let mut places: Vec<_> = points.iter().map(|point| (point.spot[0].to_bits(), point.spot[1].to_bits())).collect();
            places.sort_unstable();
            places.dedup();
            let centres = draw_centres(&points, 20, &mut Seeded::new(seed));
            prop_assert_eq!(centres.len(), places.len().min(20));
        }

        #[test]
        fn settling_never_scatters_people_more_widely(points in points(), seed in any::<u64>()) {
            let first = draw_centres(&points, 3, &mut Seeded::new(seed));
            let before = settle(&points, first.clone(), 0, 0.0).scatter;
            let after = settle(&points, first, 50, 0.0);
            prop_assert!(after.scatter <= before + 1e-9);
        }
    }

    #[test]
    fn nobody_makes_no_clusters() {
        assert!(draw_centres(&[], 3, &mut Seeded::new(1)).is_empty());
        let none = settle(&[], Vec::new(), 10, 0.0);
        assert_eq!((none.labels.len(), none.centres.len(), none.scatter), (0, 0, 0.0));
    }
}
