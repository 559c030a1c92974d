//! Timelines: how the comparison of a community and its agendas with a programme moved.

use agenda::community::Community;
use agenda::compare::timeline::Line;
use agenda::programme::Programme;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::api::Problem;
use crate::components::frame::Place;

/// What the page of a timeline shows.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Timeline {
    /// Where it is.
    pub place: Place,
    /// The community itself.
    pub community: Community,
    /// The programme, in its latest version.
    pub programme: Programme,
    /// Whether the community is held against it.
    pub held: bool,
    /// The whole community's points and those of each agenda; none for a programme that was taken out.
    pub lines: Vec<Line>,
    /// The address under which people reach this server, for what is printed.
    pub address: String,
}

/// Reads how the comparison with a programme moved over time. Anybody may.
#[server(endpoint = "read_timeline")]
pub async fn read_timeline(community: String, programme: String) -> Result<Timeline, Problem> {
    let host = crate::host::Host::here();
    let visitor = host.visitor(&community).await?;
    let found = host.answer(crate::host::timeline(&host.store, &visitor, &programme).await)?;
    Ok(Timeline { address: host.setup.address.clone(), ..found })
}
