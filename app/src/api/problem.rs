//! The answer to an address that no page has.

use leptos::prelude::*;

use crate::api::Problem;

/// Answers 404. Anybody may ask.
#[server(endpoint = "not_found")]
pub async fn not_found() -> Result<(), Problem> {
    let host = crate::host::Host::here();
    // A server function is asked over the wire and so has to wait for something, even when it knows the answer.
    let nothing = std::future::ready(Err(agenda::Refusal::Unknown(agenda::refusal::Noun::Page)));
    host.answer(nothing.await)
}
