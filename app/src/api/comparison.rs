//! Comparisons: which there are, and one of a community or of an edition with a programme.

use agenda::community::Community;
use agenda::compare::{Compared, Glance, Names, Otherwise, Reported, Theme, Together};
use agenda::moment::Moment;
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
    /// The edition, if one is compared and not the whole community.
    pub edition: Option<EditionName>,
    /// The programmes that the community is held against.
    pub programmes: Vec<Programme>,
    /// How each of them compares.
    pub glances: Vec<Glance>,
    /// All of them at once, if there are any.
    pub beside_all: Option<BesideAll>,
    /// The address under which people reach this server, for what is printed.
    pub address: String,
}

/// Our issues beside every programme at once.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct BesideAll {
    /// What each programme says to each issue, and what belongs to none; without intervals before it was worked out in the
    /// background.
    pub together: Together,
    /// How else it can be looked at; in no way before it was worked out.
    pub ways: Vec<Otherwise>,
    /// How it is looked at; nothing as everybody's.
    pub otherwise: Option<Otherwise>,
    /// The themes, in the order of their numbers.
    pub themes: Vec<Theme>,
    /// What issues and goals are called, and how the quoted stories begin.
    pub names: Names,
    /// The number of the last act that it rests on.
    pub ledger_number: i64,
    /// When it was worked out.
    pub made_at: Moment,
    /// How many acts the ledger holds that it does not rest on yet.
    pub since: i64,
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
    /// Why the community is held against the programme; empty if nobody said.
    pub why: String,
    /// Everything that was worked out in the background; nothing before the first time.
    pub reported: Option<Reported>,
    /// How else it can be looked at.
    pub ways: Vec<Otherwise>,
    /// How it is looked at; nothing as everybody's, each person with one voice.
    pub otherwise: Option<Otherwise>,
    /// The programmes that the community is held against.
    pub programmes: Vec<Programme>,
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

/// Lists the comparisons, or sends on to the one that was chosen: `theirs` is a programme's address part, or empty for all
/// together; `ours` names an edition by the numbers of its agenda and itself, such as `1-2`, or the whole community when it
/// is empty. `by` is how all together are looked at, such as `group-1`. Anybody may.
#[server(endpoint = "list_comparisons")]
pub async fn list_comparisons(
    community: String,
    #[server(default)] ours: String,
    #[server(default)] theirs: String,
    #[server(default)] by: String,
) -> Result<Comparisons, Problem> {
    let host = crate::host::Host::here();
    let visitor = host.visitor(&community).await?;
    let edition = edition_numbers(&ours);
    if !theirs.is_empty() {
        let programmes = host.answer(host.store.programmes_of(visitor.community.id).await)?;
        if let Some(chosen) = programmes.iter().find(|programme| programme.slug == theirs) {
            let edition = edition.map(|(agenda, edition)| format!("/{agenda}/{edition}")).unwrap_or_default();
            host.go(format!("/c/{}/compare/{}{edition}", visitor.community.slug, chosen.slug));
        }
    }
    let found = host.answer(crate::host::comparisons(&host.store, &visitor, edition, &by).await)?;
    Ok(Comparisons { address: host.setup.address.clone(), ..found })
}

/// Reads the numbers of an agenda and its edition, such as `1-2`; nothing if it is something else.
pub fn edition_numbers(ours: &str) -> Option<(i64, i64)> {
    let (agenda, edition) = ours.split_once('-')?;
    Some((agenda.parse().ok()?, edition.parse().ok()?))
}

/// Reads the comparison of a programme with the whole community, or with an edition (agenda and edition are numbers, 0 for
/// the whole community), for an opinion group or under another weighing if `by` says so. Anybody may.
#[server(endpoint = "compare")]
pub async fn compare(
    community: String,
    programme: String,
    #[server(default)] agenda: i64,
    #[server(default)] edition: i64,
    #[server(default)] by: String,
) -> Result<Comparing, Problem> {
    let host = crate::host::Host::here();
    let visitor = host.visitor(&community).await?;
    let found = host.answer(crate::host::comparing(&host.store, &visitor, &programme, (agenda, edition), &by).await)?;
    Ok(Comparing { address: host.setup.address.clone(), ..found })
}
