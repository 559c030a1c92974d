//! Proportional approval and harmonic weights against a reference in fractions, and the former against abcvoting 2.19.2.

use std::collections::BTreeSet;

use agenda::rank::{harmonic, pav};
use serde::Deserialize;

use crate::{election, shared};

/// An order by the reference program, which decides ties by the lowest column.
#[derive(Deserialize)]
struct Expected {
    dataset: String,
    rule: String,
    #[serde(default)]
    arith: String,
    order: Vec<String>,
    /// The weight of each issue, in the order of the file.
    #[serde(default)]
    weight: Vec<f64>,
}

/// Where the reference was computed in floating point, rounding may have put tied issues in another order, so issues of
/// one tie are compared as sets.
#[test]
fn the_order_of_proportional_approval_is_that_of_the_reference() {
    let Some(expected) = shared::oracle::<Vec<Expected>>("proportional_rankings.json") else { return };
    let mut compared = 0;
    for Expected { dataset, arith, order, .. } in expected.iter().filter(|expected| expected.rule == "seqpav") {
        let Some(election) = election::read(dataset) else { continue };
        let ranking = pav::order(&election.ballots);
        let ours: Vec<&str> = election.names(&ranking).into_iter().take(order.len()).collect();
        if ranking.ties.iter().all(|tie| *tie.positions.start() > order.len()) {
            assert_eq!(ours, *order, "{dataset} {arith}");
        } else {
            // Both hold the same issues up to each place that no tie reaches across.
            let across = |place: usize| {
                ranking
                    .ties
                    .iter()
                    .any(|tie| tie.positions.contains(&place) && tie.issues.len() > place + 1 - tie.positions.start())
            };
            for length in (1..=order.len()).filter(|length| !across(*length)) {
                let ours: BTreeSet<&str> = ours.iter().take(length).copied().collect();
                let theirs: BTreeSet<&str> = order.iter().take(length).map(String::as_str).collect();
                assert_eq!(ours, theirs, "{dataset} {arith}, {length} places");
            }
        }
        compared += 1;
    }
    assert!(compared >= 8, "only {compared} orders were compared");
}

#[test]
fn prefixes_of_proportional_approval_are_the_committees_of_abcvoting() {
    let Some(committees) = election::committees("seqpav") else { return };
    assert!(committees.len() >= 3, "only {} committees are compared", committees.len());
    for (expected, election) in committees {
        let prefix = election.prefix(&pav::order(&election.ballots), expected.k);
        assert_eq!(prefix, expected.chosen, "{}", expected.dataset);
    }
}

/// The reference adds and subtracts floats up to 10⁵ times, of sums up to 10⁴: its weights are right to about 10⁻⁷. Up to
/// the first place where it and we take out different issues, both orders are the same; there, the two weights must be
/// a tie that we found and that the reference decided by rounding.
#[test]
fn harmonic_weights_are_those_of_the_reference() {
    let Some(expected) = shared::oracle::<Vec<Expected>>("proportional_rankings.json") else { return };
    let mut compared = 0;
    for expected in expected.iter().filter(|expected| expected.rule == "liquidfeedback-harmonic") {
        let Some(election) = election::read(&expected.dataset) else { continue };
        let ours = harmonic::order(&election.ballots);
        assert_eq!(ours.weights.len(), expected.order.len());
        let rows = ours.weights.iter().zip(&expected.order).zip(&expected.weight).zip(1..=expected.order.len());
        let mut same = 0;
        // From the last place up, as the issues are taken out.
        for (((weight, name), expected_weight), place) in rows.collect::<Vec<_>>().into_iter().rev() {
            let difference = (weight.weight - expected_weight).abs();
            assert!(difference < 1e-6 * expected_weight.max(1.0), "{} on place {place}", expected.dataset);
            if election.name(weight.issue) != name {
                let is_tie = ours.ranking.ties.iter().any(|tie| tie.positions.contains(&place));
                assert!(is_tie, "{} {name} on place {place}", expected.dataset);
                break;
            }
            same += 1;
        }
        eprintln!("{}: {same} of {} places from the last up", expected.dataset, expected.order.len());
        compared += 1;
    }
    assert!(compared >= 4, "only {compared} orders were compared");
}
