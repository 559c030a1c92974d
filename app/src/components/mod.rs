//! Parts that two or more pages use.

pub mod form;
pub mod frame;
pub mod issue_row;
pub mod links;
pub mod page;
pub mod programme;
pub mod share;
pub mod tally;
