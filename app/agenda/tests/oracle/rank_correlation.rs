//! Kendall's tau-b and Spearman's rho against scipy 1.17.1, on real scores with ties and on degenerate lists.

use agenda::compare::overlap::shares;
use agenda::compare::rank_agreement::{RankAgreement, Ranked};
use agenda::compare::share::Share;
use serde::Deserialize;

use crate::shared;

#[derive(Deserialize)]
struct Expected {
    real: Vec<Real>,
    small: Vec<Small>,
}

#[derive(Deserialize)]
struct Real {
    name: String,
    x: Vec<f64>,
    y: Vec<f64>,
    tau_b: f64,
    tau_b_p: f64,
    spearman: f64,
    spearman_p: f64,
}

/// Figure and p-value; nulls where scipy says that there are none.
#[derive(Deserialize)]
struct Small {
    x: Vec<f64>,
    y: Vec<f64>,
    tau_b_auto: (Option<f64>, Option<f64>),
    spearman: (Option<f64>, Option<f64>),
}

/// Makes shares of scores, which may be negative. Ranks stay what they are.
fn attention(scores: &[f64]) -> Vec<Share> {
    let least = scores.iter().copied().fold(f64::INFINITY, f64::min);
    shares(&scores.iter().map(|score| score - least + 1.0).collect::<Vec<_>>())
}

fn both(one: &[f64], other: &[f64]) -> (Option<Ranked>, Option<Ranked>) {
    let ranks = RankAgreement::between(&attention(one), &attention(other), 1).unwrap();
    (ranks.tau_b().map(|tau| tau.figure), ranks.spearman().map(|rho| rho.figure))
}

/// 10⁻¹² for the coefficients, which differ by the order of additions only; 10⁻⁹ of themselves for p-values, whose
/// tails come from other approximations of the same functions.
fn same(found: Ranked, value: f64, p: f64, name: &str) {
    assert!((found.correlation.value - value).abs() < 1e-12, "{name}: {} {value}", found.correlation.value);
    assert!((found.correlation.p - p).abs() <= 1e-9 * p, "{name}: {} {p}", found.correlation.p);
}

#[test]
fn rank_correlations_of_real_scores_are_those_of_scipy() {
    let Some(expected) = shared::oracle::<Expected>("rank_correlation.json") else { return };
    assert!(!expected.real.is_empty());
    for Real { name, x, y, tau_b, tau_b_p, spearman, spearman_p } in expected.real {
        let (tau, rho) = both(&x, &y);
        same(tau.unwrap(), tau_b, tau_b_p, &name);
        same(rho.unwrap(), spearman, spearman_p, &name);
    }
}

#[test]
fn small_and_degenerate_lists_are_answered_as_by_scipy() {
    let Some(expected) = shared::oracle::<Expected>("rank_correlation.json") else { return };
    for Small { x, y, tau_b_auto, spearman } in expected.small {
        let (tau, rho) = both(&x, &y);
        for (found, expected) in [(tau, tau_b_auto), (rho, spearman)] {
            match (found, expected) {
                (Some(found), (Some(value), Some(p))) => same(found, value, p, &format!("{x:?} {y:?}")),
                (found, expected) => assert_eq!((found, expected), (None, (None, None)), "{x:?} {y:?}"),
            }
        }
    }
}
