//! Shares and overlap against numpy and scipy on a real participatory budget.

use agenda::compare::divergence::jensen_shannon;
use agenda::compare::overlap::{overlap, shares};
use agenda::compare::share::Share;
use serde::Deserialize;

use crate::{election, shared};

/// Attention by category: what the community voted for, and what was granted.
#[derive(Deserialize)]
struct Expected {
    dataset: String,
    categories: Vec<String>,
    community: Vec<f64>,
    /// Null where the file does not say what was granted.
    state: Vec<Option<f64>>,
    overlap_sum_min: Option<f64>,
    jsd_divergence_base2: Option<f64>,
}

#[test]
fn shares_and_overlap_are_those_of_the_reference() {
    let Some(expected) = shared::oracle::<Vec<Expected>>("attention_divergence.json") else { return };
    for expected in expected {
        let Some(budget) = election::budget(&expected.dataset) else { continue };
        let mut votes = vec![0.0; expected.categories.len()];
        for project in &budget.projects {
            let category = expected.categories.iter().position(|category| *category == project.category).unwrap();
            *votes.get_mut(category).unwrap() += project.claimed_votes.unwrap() as f64;
        }
        let ours = shares(&votes);
        for (share, expected) in ours.iter().zip(&expected.community) {
            assert!((share.number() - expected).abs() < 1e-12);
        }
        let granted: Vec<f64> = expected.state.iter().map(|share| share.unwrap_or(f64::NAN)).collect();
        let theirs = shares(&granted);
        let figures = [
            (overlap(&ours, &theirs), expected.overlap_sum_min),
            (jensen_shannon(&ours, &theirs), expected.jsd_divergence_base2),
        ];
        for (found, expected) in figures {
            match (found.map(Share::number), expected) {
                (Some(found), Some(expected)) => assert!((found - expected).abs() < 1e-12),
                (found, expected) => assert_eq!(found, expected, "both say that there is nothing to compare"),
            }
        }
    }
}
