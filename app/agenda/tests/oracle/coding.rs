//! Agreement among coders against the Python packages krippendorff 0.9.0 and scikit-learn 1.9.1.

use agenda::compare::coder_agreement::{alpha, kappa};
use serde::Deserialize;

use crate::shared;

/// Codes by coder and thing, null where a coder gave none.
type Codes = Vec<Vec<Option<f64>>>;

#[derive(Deserialize)]
struct Expected {
    simulated_codes: Codes,
    alpha_nominal: f64,
    wiki_example: Codes,
    wiki_nominal: f64,
    cohen_kappa_coder0_coder1: f64,
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the codes are small whole numbers")]
fn whole(code: f64) -> u32 {
    code as u32
}

/// Turns codes by coder into codes by thing.
fn things(codes: &Codes) -> Vec<Vec<u32>> {
    let things = codes.first().unwrap().len();
    let of = |thing: usize| codes.iter().filter_map(move |coder| coder.get(thing).copied().flatten().map(whole));
    (0..things).map(|thing| of(thing).collect()).collect()
}

/// All figures are quotients of sums of small whole numbers: 10⁻¹² is rounding.
#[test]
fn agreement_is_that_of_the_references() {
    let Some(expected) = shared::oracle::<Expected>("agreement.json") else { return };
    let simulated = alpha(&things(&expected.simulated_codes), 1_000, 7).unwrap();
    assert!((simulated.value - expected.alpha_nominal).abs() < 1e-12);
    let interval = simulated.interval.unwrap();
    assert!(interval.holds(simulated.value) && interval.high - interval.low < 0.25, "{interval:?}");
    let published = alpha(&things(&expected.wiki_example), 0, 7).unwrap();
    assert!((published.value - expected.wiki_nominal).abs() < 1e-12);

    let [one, other, ..] = expected.simulated_codes.as_slice() else { panic!("there are three coders") };
    let pairs = one.iter().zip(other).filter_map(|(one, other)| Some((whole((*one)?), whole((*other)?))));
    let found = kappa(&pairs.collect::<Vec<_>>(), 1_000, 7).unwrap();
    assert!((found.value - expected.cohen_kappa_coder0_coder1).abs() < 1e-12);
    assert!(found.interval.unwrap().holds(found.value));
}
