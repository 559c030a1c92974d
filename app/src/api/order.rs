//! The order of an agenda beside others, as far as the reader may see it.

use std::collections::BTreeMap;

use agenda::agenda::Contents;
use agenda::compare::NamedIssue;
use agenda::id::IssueId;
use agenda::moment::Moment;
use agenda::order::Shown;
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
    /// The agenda as it stands, without answers.
    pub contents: Contents,
    /// Whether the reader may change its order.
    pub is_owner: bool,
    /// The orders, without what is said of issues that the reader has yet to answer.
    pub shown: Shown,
    /// What the issues are called.
    pub names: BTreeMap<IssueId, NamedIssue>,
    /// The number of the last act that the orders rest on.
    pub ledger_number: i64,
    /// When they were worked out.
    pub made_at: Moment,
    /// Whether they are of the issues that stand on the agenda now.
    pub is_of_now: bool,
    /// The address under which people reach this server, for what is printed.
    pub server: String,
}

impl OrderTable {
    /// Returns the address of the agenda's own page.
    pub fn address(&self) -> String {
        address(&self.place, self.contents.number)
    }

    /// Returns the address part of the community.
    pub fn slug(&self) -> String {
        self.place.community.as_ref().map(|community| community.slug.clone()).unwrap_or_default()
    }

    /// Returns what an issue is called, if the reader may see what was found of it.
    pub fn seen(&self, issue: IssueId) -> Option<&NamedIssue> {
        self.shown.rows.iter().find(|row| row.issue == issue).and_then(|row| self.names.get(&row.issue))
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
    let seen = host.answer(seen)?;
    Ok(OrderTable {
        place: Place { community: Some(visitor.community), account: visitor.asker.account },
        contents: seen.contents.without_answers(),
        is_owner: seen.is_owner,
        shown: seen.shown,
        names: seen.names,
        ledger_number: seen.ledger_number,
        made_at: seen.made_at,
        is_of_now: seen.is_of_now,
        server: host.setup.address.clone(),
    })
}
