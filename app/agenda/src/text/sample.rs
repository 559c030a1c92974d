//! Makes vectors of a few texts for the tests of what compares them.

use super::tf_idf::{Space, Vector};
use super::tokens::words;

/// Returns the vector of each text, in the space of all of them.
pub(super) fn vectors(texts: &[&str]) -> Vec<Vector> {
    let terms: Vec<Vec<String>> = texts.iter().map(|text| words(text)).collect();
    let space = Space::learn(&terms);
    terms.iter().map(|text| space.vector(text)).collect()
}
