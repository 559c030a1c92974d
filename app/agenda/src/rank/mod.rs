//! Puts issues in order: one method a file, each with its source.

pub mod next_card;
