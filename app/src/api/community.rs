//! Communities: the list of them, and the front page of one.

use agenda::community::{Community, Listed};
use agenda::compare::Glance;
use agenda::issue::Issue;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::api::Problem;
use crate::components::frame::Place;

/// What the home page shows.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Home {
    /// The account's name, if the reader is signed in.
    pub account: Option<String>,
    /// Whether the reader runs this server.
    pub operator: bool,
    /// Every community.
    pub communities: Vec<Listed>,
}

/// What a community's front page shows.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Front {
    /// The account's name, if the reader is signed in.
    pub account: Option<String>,
    /// The community.
    pub community: Community,
    /// How many issues it has.
    pub issues: i64,
    /// What matters now: at most five issues, without answers that the reader may not see yet.
    pub matters: Vec<Issue>,
    /// Its agendas, those that most people adopted first, at most [`AGENDAS`].
    pub agendas: Vec<agenda::agenda::Listed>,
    /// How each programme that it is held against compares with it.
    pub glances: Vec<Glance>,
    /// Whether an institution has answered anything.
    pub answered: bool,
    /// The joint lists that it is on.
    pub joints: Vec<agenda::joint::Listed>,
    /// Whether the reader keeps it safe.
    pub steward: bool,
}

/// How many agendas stand on a community's front page.
pub const AGENDAS: usize = 5;

impl Front {
    /// Returns what the frame shows.
    pub fn place(&self) -> Place {
        Place { community: Some(self.community.clone()), account: self.account.clone() }
    }
}

/// Lists the communities. Anybody may.
#[server(endpoint = "list_communities")]
pub async fn list_communities() -> Result<Home, Problem> {
    let host = crate::host::Host::here();
    let communities = host.answer(host.store.communities().await)?;
    Ok(Home { operator: host.asker.operator, account: host.asker.account, communities })
}

/// Reads a community's front page. Anybody may.
#[server(endpoint = "read_community")]
pub async fn read_community(community: String) -> Result<Front, Problem> {
    use store::comparison::Ours;
    use store::issue::{Order, Wanted};
    let host = crate::host::Host::here();
    let visitor = host.visitor(&community).await?;
    let id = visitor.community.id;
    let wanted = Wanted { order: Order::Matters, kind: None, proposed_by: None, offset: 0, limit: 5 };
    let matters = host.answer(host.store.issues(id, visitor.member, wanted).await)?;
    let issues = host.answer(host.store.count_issues(id, None, None).await)?;
    let agendas = host.answer(host.store.agendas(id).await)?;
    let compared = host.answer(host.store.comparisons(Ours::Community(id), host.now()).await)?;
    let institutions = host.answer(host.store.institutions(id).await)?;
    let joints = host.answer(host.store.joints(Some(id)).await)?;
    let is_open = visitor.community.is_open().is_ok();
    Ok(Front {
        answered: institutions.iter().any(|invited| invited.replies > 0),
        joints,
        glances: compared.iter().map(|compared| compared.glance()).collect(),
        steward: visitor.steward().is_ok(),
        account: visitor.asker.account,
        community: visitor.community,
        issues,
        matters: matters.into_iter().map(|issue| issue.shown(is_open)).collect(),
        agendas: agendas.into_iter().take(AGENDAS).collect(),
    })
}

/// Reads what the frame shows of a place: for pages that have nothing else to show. Anybody may.
#[server(endpoint = "read_place")]
pub async fn read_place(community: String) -> Result<Place, Problem> {
    let host = crate::host::Host::here();
    let account = host.asker.account.clone();
    // A community that is not there is no second problem: the page that asks has one already.
    let community = if community.is_empty() { None } else { host.store.community(&community).await.ok() };
    Ok(Place { community, account })
}
