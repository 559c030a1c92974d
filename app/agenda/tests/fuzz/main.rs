//! Throws arbitrary bytes and mangled files at the readers of public formats: they never panic, they refuse with a place
//! and a reason, and whatever they accept is written and read back the same.
//!
//! A few hundred files with the other tests; as many as `PROPTEST_CASES` says by `make fuzz`.
#![expect(clippy::unwrap_used, reason = "a test that cannot read back what was accepted fails")]

mod mangled;
mod pabulib;
mod polis;
mod programme;
