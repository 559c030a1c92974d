//! Comparisons: which there are, and one of a community or of an edition with a programme.

use agenda::community::Community;
use agenda::compare::{Compared, Glance, Reported};
use agenda::programme::Programme;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::api::Problem;
use crate::components::frame::Place;

/// What the list of comparisons shows.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Comparisons {
    /// Where it is.
    pub place: Place,
    /// The community itself.
    pub community: Community,
    /// The latest edition of each agenda that has one.
    pub editions: Vec<EditionName>,
    /// The programmes that the community is held against.
    pub programmes: Vec<Programme>,
    /// How each of them compares with the whole community.
    pub glances: Vec<Glance>,
    /// What was asked for as our side, such as `1-2`.
    pub ours: String,
}

/// What an edition is called.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EditionName {
    /// Its agenda's number in the community.
    pub agenda: i64,
    /// Its number in its agenda.
    pub number: i64,
    /// Its title.
    pub title: String,
}

/// What a comparison's page shows.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Comparing {
    /// Where it is.
    pub place: Place,
    /// The community itself.
    pub community: Community,
    /// The edition, if one is compared and not the whole community.
    pub edition: Option<EditionName>,
    /// The comparison.
    pub compared: Compared,
    /// Everything that was worked out in the background; nothing before the first time.
    pub reported: Option<Reported>,
    /// Whether it is worked out in the background at all: for programmes that the community is held against and the whole
    /// community or the latest edition of an agenda.
    pub expected: bool,
    /// How many acts the ledger holds that the figures do not rest on yet.
    pub since: i64,
    /// Whether this is the only programme that the community is held against.
    pub only_one: bool,
    /// The address under which people reach this server, for what is printed.
    pub address: String,
}

/// Lists the comparisons, or sends on to the one that was chosen: `theirs` is a programme's address part, `ours` names an
/// edition by the numbers of its agenda and itself, such as `1-2`, or the whole community when it is empty. Anybody may.
#[server(endpoint = "list_comparisons")]
pub async fn list_comparisons(
    community: String,
    #[server(default)] ours: String,
    #[server(default)] theirs: String,
) -> Result<Comparisons, Problem> {
    let host = crate::host::Host::here();
    let community = host.community(&community).await?;
    let programmes = host.answer(host.store.programmes_of(community.id).await)?;
    if let Some(chosen) = programmes.iter().find(|programme| programme.slug == theirs) {
        let number = |text: &str| text.parse::<i64>().ok();
        let edition = ours.split_once('-').and_then(|(agenda, edition)| Some((number(agenda)?, number(edition)?)));
        let edition = edition.map(|(agenda, edition)| format!("/{agenda}/{edition}")).unwrap_or_default();
        host.go(format!("/c/{}/compare/{}{edition}", community.slug, chosen.slug));
    }
    let listed = host.answer(host.store.agendas(community.id).await)?;
    let editions = listed
        .into_iter()
        .filter_map(|agenda| {
            Some(EditionName { agenda: agenda.number, number: agenda.latest?.number, title: agenda.title })
        })
        .collect();
    let compared = host.answer(host.store.comparisons(community.id, host.now()).await)?;
    Ok(Comparisons {
        place: Place { community: Some(community.clone()), account: host.asker.account.clone() },
        community,
        editions,
        programmes,
        glances: compared.iter().map(|compared| compared.glance()).collect(),
        ours,
    })
}

/// Reads the comparison of a programme with the whole community, or with an edition (agenda and edition are numbers, 0 for
/// the whole community). Anybody may.
#[server(endpoint = "compare")]
pub async fn compare(
    community: String,
    programme: String,
    #[server(default)] agenda: i64,
    #[server(default)] edition: i64,
) -> Result<Comparing, Problem> {
    let host = crate::host::Host::here();
    let visitor = host.visitor(&community).await?;
    let found = host.answer(crate::host::comparing(&host.store, &visitor, &programme, (agenda, edition)).await)?;
    Ok(Comparing { address: host.setup.address.clone(), ..found })
}
