//! Public formats: what is read, what is refused and where, and that what is written reads back the same.

mod pabulib;
mod polis;
mod polis_round;
mod programme;
mod shared;
