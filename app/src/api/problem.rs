//! The answer to an address that no page has.

use leptos::prelude::*;

use crate::api::Problem;

/// Answers 404. Anybody may ask.
#[server(endpoint = "not_found")]
pub async fn not_found() -> Result<(), Problem> {
    let host = crate::host::Host::here();
    host.answer(Err(agenda::Refusal::Unknown(agenda::refusal::Noun::Page)))
}
