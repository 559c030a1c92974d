//! The page that explains the method: it only needs to know who reads it.

use leptos::prelude::*;

use crate::api::Problem;
use crate::components::frame::Place;

/// Says who reads the method. Anybody may.
#[server(endpoint = "read_method")]
pub async fn read_method() -> Result<Place, Problem> {
    let host = crate::host::Host::here();
    // A server function is asked over the wire and so has to wait for something, even when it knows the answer.
    std::future::ready(Ok(Place { community: None, account: host.asker.account })).await
}
