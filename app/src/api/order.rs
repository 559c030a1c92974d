//! The order of an agenda beside others, as far as the reader may see it.

use agenda::compare::NamedIssue;
use agenda::id::IssueId;
use agenda::order::Seen;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::api::Problem;
use crate::api::agenda::address;
use crate::components::frame::Place;

/// What the page of an agenda's order shows.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct OrderTable {
    /// Where it is.
    pub place: Place,
    /// The agenda and its orders, as far as the reader may see them.
    pub seen: Seen,
    /// The address under which people reach this server, for what is printed.
    pub server: String,
}

impl OrderTable {
    /// Returns the address of the agenda's own page.
    pub fn address(&self) -> String {
        address(&self.place, self.seen.contents.number)
    }

    /// Returns the address part of the community.
    pub fn slug(&self) -> String {
        self.place.community.as_ref().map(|community| community.slug.clone()).unwrap_or_default()
    }

    /// Returns what issues are written in.
    pub fn language(&self) -> String {
        self.place.community.as_ref().map(|community| community.language.clone()).unwrap_or_default()
    }

    /// Returns what an issue is called, if the reader may see what was found of it.
    pub fn named(&self, issue: IssueId) -> Option<&NamedIssue> {
        self.seen.shown.rows.iter().find(|row| row.issue == issue).and_then(|row| self.seen.names.get(&row.issue))
    }
}

/// Reads `first` of an address: how many first places to look at, `all` for all of them; nothing if it does not say.
pub fn first_places(first: &str) -> Option<usize> {
    if first == "all" { Some(usize::MAX) } else { first.parse().ok() }
}

/// Reads an agenda's order beside others. Anybody may; while the community is weighing, what was found of an issue is hidden
/// until the reader has answered it, unless they may change the agenda.
#[server(endpoint = "read_order")]
pub async fn read_order(
    community: String,
    agenda: i64,
    #[server(default)] first: String,
) -> Result<OrderTable, Problem> {
    let host = crate::host::Host::here();
    let visitor = host.visitor(&community).await?;
    let seen = host.store.orders_seen_by(&visitor, agenda, first_places(&first), host.now()).await;
    Ok(OrderTable {
        seen: host.answer(seen)?,
        place: Place { community: Some(visitor.community), account: visitor.asker.account },
        server: host.setup.address.clone(),
    })
}
