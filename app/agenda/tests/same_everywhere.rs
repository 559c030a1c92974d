//! Holds that the rules give the same bits natively and in WebAssembly, and on every run.
//!
//! Runs twice: with the other tests, and by `make rules-in-wasm`. Both hold whole results, written as JSON, against the
//! same digests. A change of a rule changes its digest: then the new one is printed, and is put here if the change was
//! meant.
#![expect(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test that finds nothing where something must be fails"
)]

use agenda::id::{IssueId, MemberId};
use agenda::opinion::matrix::Matrix;
use agenda::opinion::{Settings, analyse};
use agenda::seeded::Seeded;
use agenda::stance::Stance;
use serde::Serialize;
use sha2::{Digest, Sha256};
#[cfg(target_family = "wasm")]
use wasm_bindgen_test::wasm_bindgen_test as test;

/// Returns the first 16 digits of the SHA-256 of a result.
fn digest(result: &impl Serialize) -> String {
    let text = serde_json::to_string(result).unwrap();
    let digest = Sha256::digest(text);
    format!("{:016x}", u64::from_be_bytes(*digest.first_chunk().unwrap()))
}

/// Makes up what 300 people of three camps answer to 40 issues.
fn conversation() -> Vec<(MemberId, IssueId, Stance)> {
    let mut chance = Seeded::new(2026);
    let leanings: Vec<[f64; 3]> = (0..40).map(|_| [chance.unit(), chance.unit(), chance.unit()]).collect();
    let mut stances = Vec::new();
    for member in 0..300 {
        let camp = chance.below(3);
        let share_answered = chance.unit();
        for (issue, leanings) in (0..).zip(&leanings) {
            if chance.unit() < share_answered {
                let stance = match chance.unit() {
                    drawn if drawn < 0.1 => Stance::Pass,
                    drawn if drawn < 0.1 + 0.9 * leanings[camp] => Stance::Agree,
                    _ => Stance::Disagree,
                };
                stances.push((MemberId(member), IssueId(issue), stance));
            }
        }
    }
    stances
}

#[test]
fn chance_is_the_same() {
    let mut chance = Seeded::nth(2026, 7);
    let mut order: Vec<usize> = (0..1_000).collect();
    chance.shuffle(&mut order);
    let drawn: Vec<(f64, u32)> = order.iter().map(|_| (chance.unit(), chance.poisson_one())).collect();
    assert_eq!(digest(&(order, drawn)), "ef6675c02335514a");
}

#[test]
fn opinion_is_the_same() {
    let analysis = analyse(&Matrix::new(conversation()), Settings::full(2026));
    assert!(analysis.groups.len() > 1, "{:?}", analysis.structure);
    assert_eq!(digest(&analysis), "fa4579b5187607ff");
}
