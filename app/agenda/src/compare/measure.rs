//! The measures of a comparison, each once, whatever stands in its place: a number, an interval or an estimate.

use serde::{Deserialize, Serialize};

use super::divergence::{entropy, jensen_shannon, unmapped};
use super::overlap::{excess, has_weight, imposition, overlap};
use super::share::Share;

/// Every measure of a comparison. Those of attention are shares, from 0 to 1; entropies are in bits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Measures<T> {
    /// The part of our attention that belongs to goals.
    pub coverage: T,
    /// The part of our attention that belongs to no goal.
    pub gap: T,
    /// What both sides have in common, [`overlap`].
    pub overlap: T,
    /// The part of their attention on goals that nobody asked for, [`imposition`].
    pub imposition: T,
    /// The part of their attention beyond what is asked for, [`excess`].
    pub excess: T,
    /// How far both sides lie apart, [`jensen_shannon`].
    pub divergence: T,
    /// How widely our attention is spread, [`entropy`], the gap being a goal of its own.
    pub our_entropy: T,
    /// How widely theirs is.
    pub their_entropy: T,
}

impl<T> Measures<T> {
    /// Returns all of them in one order.
    pub fn into_array(self) -> [T; 8] {
        let Self { coverage, gap, overlap, imposition, excess, divergence, our_entropy, their_entropy } = self;
        [coverage, gap, overlap, imposition, excess, divergence, our_entropy, their_entropy]
    }

    /// Takes all of them in the order of [`Measures::into_array`].
    pub fn from_array(measures: [T; 8]) -> Self {
        let [coverage, gap, overlap, imposition, excess, divergence, our_entropy, their_entropy] = measures;
        Self { coverage, gap, overlap, imposition, excess, divergence, our_entropy, their_entropy }
    }

    /// Makes something else of each.
    #[must_use]
    pub fn map<U>(self, make: impl FnMut(T) -> U) -> Measures<U> {
        Measures::from_array(self.into_array().map(make))
    }
}

impl Measures<Option<f64>> {
    /// Measures two ways of sharing out attention over the same goals; `unasked_below` is the threshold of
    /// [`imposition`]. Without any weight on a side there is nothing to compare: then a measure that needs that side is
    /// nothing. Whether anybody was heard at all, the shares do not say: see [`Measures::heard`].
    pub fn of(ours: &[Share], theirs: &[Share], unasked_below: Share) -> Self {
        let number = |share: Option<Share>| share.map(Share::number);
        let gap = unmapped(ours);
        Self {
            coverage: Some(1.0 - gap),
            gap: Some(gap),
            overlap: number(overlap(ours, theirs)),
            imposition: number(imposition(ours, theirs, unasked_below)),
            excess: number(excess(ours, theirs)),
            divergence: number(jensen_shannon(ours, theirs)),
            our_entropy: Some(entropy(ours)),
            their_entropy: has_weight(theirs).then(|| entropy(theirs)),
        }
    }

    /// Keeps only what can be said when nobody on our side was heard: how widely their attention is spread.
    #[must_use]
    pub fn heard(self, anybody: bool) -> Self {
        if anybody { self } else { Self { their_entropy: self.their_entropy, ..Self::default() } }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::overlap::shares;

    #[test]
    fn what_one_side_does_not_say_is_not_measured() {
        let (ours, theirs) = (shares(&[1.0, 3.0]), shares(&[0.0, 0.0]));
        let measures = Measures::of(&ours, &theirs, Share::PERCENT);
        assert_eq!((measures.coverage, measures.gap), (Some(1.0), Some(0.0)));
        assert_eq!((measures.overlap, measures.divergence, measures.their_entropy), (None, None, None));
        let unheard = Measures::of(&theirs, &ours, Share::PERCENT).heard(false);
        assert_eq!((unheard.gap, unheard.overlap, unheard.our_entropy), (None, None, None));
        assert!(unheard.their_entropy.is_some());
    }

    #[test]
    fn taking_apart_and_putting_together_changes_nothing() {
        let measures = Measures::of(&shares(&[1.0, 3.0]), &shares(&[2.0, 3.0]), Share::PERCENT);
        assert_eq!(Measures::from_array(measures.into_array()), measures);
        assert!(measures.map(|measure| measure.is_some()).into_array().iter().all(|there| *there));
    }
}
