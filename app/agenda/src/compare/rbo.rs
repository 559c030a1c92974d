//! Rank-biased overlap: how much two orders have in common, the first places counting most, with ties.
//!
//! `RBO = (1−p)/p · Σ_d p^d·A_d`, where `A_d` is what the first d places of both have in common. Sources: Webber, Moffat
//! and Zobel, "A similarity measure for indefinite rankings" (2010); ties as in Corsi and Urbano, "The treatment of ties
//! in rank-biased overlap" (2024), sections 4 to 6.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// How much the next place counts beside the one before (p): the first ten places then have 86 % of the weight.
pub const PERSISTENCE: f64 = 0.9;

/// What it means that several things share a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ties {
    /// They are equal: all of them stand on the first of the places they take up. For goals stated to be equal. (w)
    Equal,
    /// Their order is not known: the mean over all orders they could have. For issues with equal votes. (a)
    Unknown,
    /// As unknown, made up for what is lost by not knowing, so that a list has 1 in common with itself. (b)
    Corrected,
}

/// Rank-biased overlap of two lists that go on beyond what is known of them.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Rbo {
    /// If they go on as they began, from 0 to 1.
    pub extended: f64,
    /// If they have nothing else in common.
    pub least: f64,
    /// If all the rest is in common.
    pub most: f64,
}

/// Compares two orders: groups of things that share a place, the first place first.
///
/// A thing counts where it first stands, and an empty group is no group. Nothing if a list is empty or `persistence` is
/// not between 0 and 1, both excluded. O(n·g) for n things in groups of at most g.
pub fn rbo<T: Ord>(one: &[Vec<T>], other: &[Vec<T>], persistence: f64, ties: Ties) -> Option<Rbo> {
    let (one, other) = (placed(one), placed(other));
    let (short, long) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    if short.is_empty() || !(persistence > 0.0 && persistence < 1.0) {
        return None;
    }
    Some(Depths::of(&short, &long, ties).sum(persistence))
}

/// The places that a group of tied things takes up, from 1.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Group {
    first: usize,
    last: usize,
}

impl Group {
    /// How much each of the group belongs to the first `depth` places.
    fn part(self, depth: usize, ties: Ties) -> f64 {
        if depth < self.first {
            0.0
        } else if depth >= self.last || ties == Ties::Equal {
            1.0
        } else {
            count(depth + 1 - self.first) / count(self.last + 1 - self.first)
        }
    }

    /// From which depth on each of the group belongs wholly to the first places.
    const fn whole_from(self, ties: Ties) -> usize {
        if matches!(ties, Ties::Equal) { self.first } else { self.last }
    }

    /// The parts of all things down to `depth`, added up as they are and as squares, this group being open at it.
    fn sums(self, depth: usize, ties: Ties) -> (f64, f64) {
        let before = count(self.first - 1);
        let (size, part) = (count(self.last + 1 - self.first), self.part(depth, ties));
        (before + size * part, before + size * part * part)
    }
}

/// Gives each thing the places of its group, and a group for each place.
fn placed<T: Ord>(groups: &[Vec<T>]) -> BTreeMap<&T, Group> {
    let mut places = BTreeMap::new();
    for group in groups {
        let mut new: Vec<&T> = group.iter().filter(|thing| !places.contains_key(thing)).collect();
        new.sort_unstable();
        new.dedup();
        let first = places.len() + 1;
        let last = places.len() + new.len();
        places.extend(new.into_iter().map(|thing| (thing, Group { first, last })));
    }
    places
}

/// What the two lists have in common at each depth of the longer one.
struct Depths {
    short: usize,
    long: usize,
    /// At each depth from 1: what was seen in common, its agreement, the extended and the greatest possible agreement.
    agreements: Vec<[f64; 3]>,
    /// What was seen in common at the end.
    common: f64,
    /// The agreement at the end of the shorter list.
    at_short: f64,
}

impl Depths {
    fn of<T: Ord>(short: &BTreeMap<&T, Group>, long: &BTreeMap<&T, Group>, ties: Ties) -> Self {
        let mut both: Vec<(Group, Group)> = Vec::new();
        let mut only_long: Vec<Group> = Vec::new();
        for (thing, in_long) in long {
            match short.get(thing) {
                Some(in_short) => both.push((*in_short, *in_long)),
                None => only_long.push(*in_long),
            }
        }
        only_long.sort_by_key(|group| group.first);
        // A pair enters when both of its groups have opened, and leaves for `whole` when both count wholly.
        both.sort_by_key(|(one, other)| (one.first.max(other.first), one.first, other.first));
        let mut entering = both.iter().peekable();
        let mut open: Vec<(Group, Group)> = Vec::new();
        let mut whole = 0_usize;
        let short_groups = by_place(short.values());
        let long_groups = by_place(long.values());

        let mut depths = Self {
            short: short.len(),
            long: long.len(),
            agreements: Vec::with_capacity(long.len()),
            common: 0.0,
            at_short: 0.0,
        };
        for depth in 1..=depths.long {
            while let Some(pair) = entering.next_if(|(one, other)| one.first.max(other.first) <= depth) {
                open.push(*pair);
            }
            open.retain(|(one, other)| {
                let is_whole = one.whole_from(ties).max(other.whole_from(ties)) <= depth;
                whole += usize::from(is_whole);
                !is_whole
            });
            let partly: f64 = open.iter().map(|(one, other)| one.part(depth, ties) * other.part(depth, ties)).sum();
            let common = count(whole) + partly;
            let of_long = long_groups.get(depth - 1).map_or((0.0, 0.0), |group| group.sums(depth, ties));
            // Past its end, the shorter list is taken to go on without ties.
            let past = (count(depth), count(depth));
            let of_short = short_groups.get(depth - 1).map_or(past, |group| group.sums(depth, ties));
            let agreement = |common: f64| match ties {
                Ties::Equal => 2.0 * common / (of_short.0 + of_long.0),
                Ties::Unknown => common / count(depth),
                Ties::Corrected => common / of_short.1.sqrt() / of_long.1.sqrt(),
            };
            let (mut extended, mut most) = (common, common);
            if depth <= depths.short {
                depths.at_short = agreement(common);
            } else {
                let missing = depth - depths.short;
                let opened = only_long.iter().take_while(|group| group.first <= depth);
                let (sum, number) =
                    opened.fold((0.0, 0_usize), |(sum, number), group| (sum + group.part(depth, ties), number + 1));
                if number > 0 {
                    extended += count(missing) * depths.at_short * sum / count(number);
                }
                most += only_long.iter().take(missing).map(|group| group.part(depth, ties)).sum::<f64>();
            }
            depths.agreements.push([agreement(common), agreement(extended), agreement(most)]);
            depths.common = common;
        }
        depths
    }

    fn sum(&self, p: f64) -> Rbo {
        let [mut least, mut extended, mut most] = [0.0; 3];
        let (mut power, mut logarithm) = (1.0, 0.0);
        for (agreements, depth) in self.agreements.iter().zip(1..) {
            power *= p;
            let [seen, if_extended, if_most] = agreements;
            least += power * seen;
            extended += power * if_extended;
            most += power * if_most;
            logarithm += power / count(depth);
        }
        let (short, long, common) = (count(self.short), count(self.long), self.common);
        extended += (common + (long - short) * self.at_short) / long * power * p / (1.0 - p);
        least += common * (-libm::log1p(-p) - logarithm);
        // From here on the best that can be is that every further thing completes a pair, until all is common.
        let all_common = long + short - common;
        let mut depth = self.long + 1;
        while count(depth) <= all_common {
            power *= p;
            most += (2.0 * count(depth) - long - short + common) / count(depth) * power;
            depth += 1;
        }
        most += power * p / (1.0 - p);
        let scaled = |sum: f64| (sum * (1.0 - p) / p).clamp(0.0, 1.0);
        Rbo { extended: scaled(extended), least: scaled(least), most: scaled(most) }
    }
}

/// Returns, for each place, the group that takes it up.
fn by_place<'g>(groups: impl Iterator<Item = &'g Group>) -> Vec<Group> {
    let mut groups: Vec<Group> = groups.copied().collect();
    groups.sort_by_key(|group| group.first);
    groups
}

#[expect(clippy::cast_precision_loss, reason = "counts of places stay far below 2^52")]
const fn count(number: usize) -> f64 {
    number as f64
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const ALL: [Ties; 3] = [Ties::Equal, Ties::Unknown, Ties::Corrected];

    #[test]
    fn nothing_is_in_common_with_nothing() {
        for ties in ALL {
            assert_eq!(rbo::<i32>(&[], &[], 0.9, ties), None);
            assert_eq!(rbo(&[vec![1]], &[vec![]], 0.9, ties), None);
            for persistence in [0.0, 1.0, -0.5, f64::NAN] {
                assert_eq!(rbo(&[vec![1]], &[vec![1]], persistence, ties), None);
            }
            let apart = rbo(&[vec![1]], &[vec![2]], 0.9, ties).unwrap();
            assert!(apart.extended == 0.0 && apart.least == 0.0 && apart.most > 0.5);
        }
    }

    fn order() -> impl Strategy<Value = Vec<Vec<u8>>> {
        prop::collection::vec(prop::collection::vec(0_u8..14, 0..4), 0..8)
    }

    proptest! {
        #[test]
        fn it_lies_between_its_bounds_and_the_sides_never_matter(
            one in order(), other in order(), p in 0.05..0.98_f64, ties in prop::sample::select(ALL.to_vec())
        ) {
            let Some(found) = rbo(&one, &other, p, ties) else { return Ok(()) };
            prop_assert!((0.0..=1.0).contains(&found.extended));
            prop_assert!(found.least <= found.most + 1e-12);
            let back = rbo(&other, &one, p, ties).unwrap();
            prop_assert!((found.extended - back.extended).abs() < 1e-12 && (found.most - back.most).abs() < 1e-12);
        }

        #[test]
        fn names_and_the_order_inside_a_group_never_matter(one in order(), other in order()) {
            let renamed = |order: &[Vec<u8>]| -> Vec<Vec<i16>> {
                order.iter().map(|group| group.iter().rev().map(|thing| -7 * i16::from(*thing)).collect()).collect()
            };
            for ties in ALL {
                prop_assert_eq!(rbo(&one, &other, 0.9, ties), rbo(&renamed(&one), &renamed(&other), 0.9, ties));
            }
        }

        #[test]
        fn a_list_without_ties_has_all_in_common_with_itself_whatever_ties_mean(length in 1_u8..30) {
            let list: Vec<Vec<u8>> = (0..length).map(|thing| vec![thing]).collect();
            for ties in ALL {
                let found = rbo(&list, &list, 0.9, ties).unwrap();
                prop_assert!((found.extended - 1.0).abs() < 1e-12 && (found.most - 1.0).abs() < 1e-12);
            }
        }
    }
}
