//! Themes: what many people's piles have in common, and what the words of the issues would suggest.

use agenda::community::Community;
use agenda::compare::NamedIssue;
use agenda::moment::Moment;
use agenda::theme::{TakenName, Theme};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::api::{Next, Problem, Refused};
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
    /// The names that people gave to themes, for stewards alone.
    pub names: Vec<String>,
    /// Names that stewards took out.
    pub taken: Vec<TakenName>,
    /// Whether the reader is a steward.
    pub steward: bool,
    /// What a refused form held.
    pub refused: Option<Refused>,
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
    let steward = visitor.steward().is_ok();
    let (names, taken) = crate::host::names_of_themes(&host, &visitor).await?;
    Ok(Themes {
        names,
        taken,
        steward,
        refused: host.refused("name").await?,
        place: Place { community: Some(community.clone()), account: visitor.asker.account },
        community,
        found,
        sort_first,
        address: host.setup.address.clone(),
    })
}

/// Takes out a name that people gave to a theme, with a reason that everybody can read. A steward may.
#[server(endpoint = "take_name_out")]
pub async fn take_name_out(
    community: String,
    name: String,
    #[server(default)] reason: String,
) -> Result<Next, Problem> {
    let host = crate::host::Host::here();
    let page = format!("/c/{community}/themes");
    let done = async {
        let visitor = host.visitor(&community).await?;
        let steward = host.answer(visitor.steward())?;
        let reason = host.answer(agenda::community::reason(&reason))?;
        crate::host::set_name_taken(&host, &steward, &name, Some(reason)).await?;
        Ok(host.go(format!("{page}#names")))
    };
    host.form("name", &page, &[("name", &name), ("reason", &reason)], done).await
}

/// Brings back a name that a steward took out. A steward may.
#[server(endpoint = "bring_name_back")]
pub async fn bring_name_back(community: String, name: String) -> Result<Next, Problem> {
    let host = crate::host::Host::here();
    let page = format!("/c/{community}/themes");
    let done = async {
        let visitor = host.visitor(&community).await?;
        let steward = host.answer(visitor.steward())?;
        crate::host::set_name_taken(&host, &steward, &name, None).await?;
        Ok(host.go(format!("{page}#names")))
    };
    host.form("name", &page, &[("name", &name)], done).await
}
