//! The pages, one a file.

pub mod about;
pub mod account;
pub mod add_programme;
pub mod agenda;
pub mod agenda_words;
pub mod agendas;
pub mod alongside;
pub mod choose;
pub mod coding;
pub mod common_ground;
pub mod community;
pub mod comparison;
pub mod comparisons;
pub mod desk;
pub mod edit_issue;
pub mod edit_programme;
pub mod edition;
pub mod found;
pub mod goal;
pub mod home;
pub mod institutions;
pub mod issue;
pub mod issues;
pub mod joint;
pub mod link;
pub mod method;
pub mod operator;
pub mod order;
pub mod people;
pub mod place;
pub mod problem;
pub mod programme;
pub mod programmes;
pub mod propose;
pub mod replies;
pub mod sections;
pub mod sign_in;
pub mod sort;
pub mod themes;
pub mod timeline;
pub mod versions;
pub mod weigh;

use leptos::prelude::*;
use leptos_router::hooks::{use_params_map, use_query_map};

/// Returns a part of the address by its name in the route, such as `community`; empty if it is not there.
pub fn part(name: &str) -> String {
    use_params_map().with_untracked(|parts| parts.get(name)).unwrap_or_default()
}

/// Returns a part of the address as a number; 0, which no page has, if it is none.
pub fn number(name: &str) -> i64 {
    part(name).parse().unwrap_or_default()
}

/// Returns a part of the address as a place in a list, from 1; 0, which nothing has, if it is none.
pub fn place(name: &str) -> usize {
    part(name).parse().unwrap_or_default()
}

/// Returns what the address asks for after its question mark; empty if it does not.
pub fn asked(name: &str) -> String {
    use_query_map().with_untracked(|asked| asked.get(name)).unwrap_or_default()
}

/// Returns a number that the address asks for after its question mark; 0 if it does not.
pub fn asked_number(name: &str) -> usize {
    asked(name).parse().unwrap_or_default()
}
