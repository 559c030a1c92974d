//! The program as one test binary: what it answers, and whether its source keeps to the house.
#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

mod accounts;
mod agendas;
mod alongside;
mod coded;
mod commands;
mod common_ground;
mod compared;
mod edges;
mod harness;
mod house;
mod institutions;
mod joints;
mod killed;
mod ordered;
mod permissions;
mod piled;
mod programmes;
mod reported;
mod resident;
mod themed;
mod timed;
