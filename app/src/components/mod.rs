//! Parts that two or more pages use.

pub mod agenda_fields;
pub mod agenda_item;
pub mod agenda_list;
pub mod agenda_section;
pub mod answer_first;
pub mod evidence;
pub mod finding;
pub mod form;
pub mod frame;
pub mod issue_form;
pub mod issue_row;
pub mod links;
pub mod moment;
pub mod page;
pub mod programme;
pub mod programme_desk;
pub mod programme_form;
pub mod replies;
pub mod share;
pub mod taking_out;
pub mod tally;
pub mod trail;
pub mod trouble;
