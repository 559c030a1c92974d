//! Holds the rules against what independent programs made of the same real input.
//!
//! The input and the oracles' results are not part of this project. They are looked for in a folder `shared` beside it;
//! without that folder these tests say so and pass.
#![expect(clippy::unwrap_used, reason = "a test that cannot read its input fails")]

mod attention;
mod coding;
mod election;
mod order;
mod rank_biased;
mod rank_correlation;
mod shared;
mod suggestion;
mod text;
