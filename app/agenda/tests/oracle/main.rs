//! Holds the rules against what independent programs made of the same real input.
//!
//! The input and the oracles' results are not part of this project. They are looked for in a folder `shared` beside it;
//! without that folder these tests say so and pass.
#![expect(clippy::unwrap_used, reason = "a test that cannot read its input fails")]
#![expect(clippy::cast_precision_loss, reason = "counts and money in tests stay far below 2^52")]

mod attention;
mod choice;
mod coding;
mod conversation;
mod election;
mod list;
mod opinion;
mod order;
mod polis;
mod proportional;
mod purchase;
mod rank_biased;
mod rank_correlation;
mod red_dwarf;
mod report;
mod shared;
mod suggestion;
mod text;
