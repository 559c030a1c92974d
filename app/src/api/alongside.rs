//! Two communities beside each other: what both ask of the same programme.

use agenda::community::Community;
use agenda::compare::share::Share;
use agenda::compare::{Alongside, NamedIssue};
use agenda::programme::Programme;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::api::Problem;
use crate::api::comparison::EditionName;
use crate::components::frame::Place;

/// What the page shows.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct TwoPlaces {
    /// Where it is.
    pub place: Place,
    /// What both are held against.
    pub programme: Programme,
    /// The communities that can be chosen: those that linked an issue to the programme.
    pub others: Vec<Community>,
    /// The community that is looked at.
    pub here: OnePlace,
    /// The other one, if one is chosen.
    pub there: Option<OnePlace>,
    /// Both beside each other.
    pub alongside: Option<Alongside>,
    /// The address under which people reach this server, for what is printed.
    pub address: String,
}

/// One of both.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct OnePlace {
    /// The community.
    pub community: Community,
    /// The latest edition of each agenda that has one.
    pub editions: Vec<EditionName>,
    /// The edition, if one is looked at and not the whole community.
    pub edition: Option<EditionName>,
    /// The first issues that belong to no goal, each with its share.
    pub unnamed: Vec<(NamedIssue, Share)>,
    /// Whether it is known how sure its figures are.
    pub is_sure: bool,
    /// How many acts its ledger holds that the figures do not rest on yet.
    pub since: i64,
}

/// Reads a community, or its edition `ours`, beside another one, or its edition `theirs`, through the goals of a programme;
/// editions by numbers such as `1-2`. Anybody may.
#[server(endpoint = "read_two_places")]
pub async fn read_two_places(
    community: String,
    programme: String,
    #[server(default)] ours: String,
    #[server(default)] with: String,
    #[server(default)] theirs: String,
) -> Result<TwoPlaces, Problem> {
    let host = crate::host::Host::here();
    let visitor = host.visitor(&community).await?;
    let wanted = crate::host::Wanted { programme: &programme, ours: &ours, with: &with, theirs: &theirs };
    let found = host.answer(crate::host::alongside(&host.store, &visitor, wanted).await)?;
    Ok(TwoPlaces { address: host.setup.address.clone(), ..found })
}
