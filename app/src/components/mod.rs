//! Parts that two or more pages use.

pub mod agenda_list;
pub mod form;
pub mod frame;
pub mod issue_form;
pub mod issue_row;
pub mod moment;
pub mod page;
pub mod tally;
