//! Phragmén's order against a reference in fractions, and its prefixes against abcvoting 2.19.2.

use agenda::rank::phragmen;
use serde::Deserialize;

use crate::{election, shared};

/// An order by the reference program. It decides ties by the lowest column; these elections have none on these places.
#[derive(Deserialize)]
struct Expected {
    dataset: String,
    rule: String,
    arith: Option<String>,
    order: Vec<String>,
}

#[test]
fn phragmens_order_is_that_of_the_reference() {
    let Some(expected) = shared::oracle::<Vec<Expected>>("proportional_rankings.json") else { return };
    let mut compared = 0;
    let expected: Vec<Expected> = expected.into_iter().filter(|expected| expected.rule == "seqphragmen").collect();
    // The reference was run in fractions and in floating point, one after the other.
    for same in expected.chunk_by(|one, other| one.dataset == other.dataset) {
        let Some(election) = same.first().and_then(|expected| election::read(&expected.dataset)) else { continue };
        let ranking = phragmen::order(&election.ballots);
        for Expected { dataset, arith, order, .. } in same {
            let compared_places: Vec<&str> = election.names(&ranking).into_iter().take(order.len()).collect();
            assert_eq!(compared_places, *order, "{dataset} {arith:?}");
            assert!(ranking.ties.iter().all(|tie| *tie.positions.start() > order.len()), "{dataset}");
            compared += 1;
        }
    }
    assert!(compared >= 8, "only {compared} orders were compared");
}

#[test]
fn prefixes_are_the_committees_of_abcvoting() {
    let Some(committees) = election::committees("seqphragmen") else { return };
    assert!(committees.len() >= 5, "only {} committees are compared", committees.len());
    for (expected, election) in committees {
        let ballots = &election.ballots;
        assert_eq!((ballots.approvers(), ballots.iter().count()), (expected.voters, expected.distinct_ballots));
        assert_eq!(ballots.candidates().len(), expected.candidates);
        let prefix = election.prefix(&phragmen::order(ballots), expected.k);
        assert_eq!(prefix, expected.chosen, "{}", expected.dataset);
    }
}
