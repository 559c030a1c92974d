//! Themes: what many people's piles have in common, and what the words of the issues would suggest.

use agenda::community::Community;
use agenda::compare::NamedIssue;
use agenda::moment::Moment;
use agenda::theme::Theme;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::api::Problem;
use crate::components::frame::Place;

/// What the page of a community's themes shows.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Themes {
    /// Where it is.
    pub place: Place,
    /// The community itself.
    pub community: Community,
    /// What was found, if the reader may see it.
    pub found: Option<Found>,
    /// Whether the reader is to sort something first.
    pub sort_first: bool,
    /// The address under which people reach this server, for what is printed.
    pub address: String,
}

/// What was found.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Found {
    /// How many people sorted something.
    pub people: i64,
    /// The themes with their issues.
    pub themes: Vec<(Theme, Vec<NamedIssue>)>,
    /// Sorted issues that are in no theme.
    pub none: Vec<NamedIssue>,
    /// How many issues were left out because there are too many.
    pub left_out: usize,
    /// What the machine would put together: telling words, and the issues.
    pub suggested: Vec<(Vec<String>, Vec<NamedIssue>)>,
    /// The number of the last act that it rests on.
    pub ledger_number: i64,
    /// When it was worked out.
    pub made_at: Moment,
}

/// Reads a community's themes. Anybody may; while the community is weighing, nothing is shown before the reader has sorted
/// something.
#[server(endpoint = "read_themes")]
pub async fn read_themes(community: String) -> Result<Themes, Problem> {
    let host = crate::host::Host::here();
    let visitor = host.visitor(&community).await?;
    let community = visitor.community.clone();
    let is_weighing = community.is_open().is_ok();
    let sort_first = is_weighing && !host.answer(host.store.has_sorted(visitor.member).await)?;
    let found = if sort_first { None } else { crate::host::found_themes(&host, &visitor).await? };
    Ok(Themes {
        place: Place { community: Some(community.clone()), account: visitor.asker.account },
        community,
        found,
        sort_first,
        address: host.setup.address.clone(),
    })
}
