//! Bradley and Terry's strengths against choix 0.4.1, and the simple score of wiki surveys.

use agenda::id::IssueId;
use agenda::rank::bradley_terry::strengths_of;
use serde::Deserialize;

use crate::shared;

/// What the other program found: for each candidate, logarithms of strengths with a mean of 0.
#[derive(Deserialize)]
struct Expected {
    wins: Vec<Vec<i64>>,
    aoi_score: Vec<f64>,
    #[serde(rename = "choix_ilsr_alpha0.0")]
    most_likely: Vec<f64>,
}

/// The other program stops when its strengths change by less than 10⁻⁸, so that is the tolerance. Its regularised results
/// are not compared: its regulariser depends on the scale of the strengths and is another one than our prior.
#[test]
fn most_likely_strengths_are_those_of_another_program() {
    let Some(expected) = shared::oracle::<Vec<Expected>>("pairwise.json") else { return };
    for expected in &expected {
        let rows = expected.wins.iter().zip(0..);
        let cells = rows.flat_map(|(row, one)| row.iter().zip(0..).map(move |(count, other)| (one, other, *count)));
        let wins: Vec<_> = cells.map(|(one, other, count)| (IssueId(one), IssueId(other), count)).collect();
        let found = strengths_of(&wins, 0.0).unwrap();
        let mean = found.issues.iter().map(|issue| issue.strength.ln()).sum::<f64>() / found.issues.len() as f64;
        for issue in &found.issues {
            let number = usize::try_from(issue.issue.0).unwrap();
            assert!((issue.strength.ln() - mean - expected.most_likely[number]).abs() < 1e-8);
            assert!((issue.simple - expected.aoi_score[number]).abs() < 1e-12);
        }
        assert!(found.settled && found.rounds < 100, "{}", found.rounds);
    }
}
