//! Piles: a member's own sorting of issues, ten at a time.

use agenda::community::Community;
use agenda::pile::{Draft, Pile};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::api::{Next, Problem, Refused};
use crate::components::frame::Place;

/// What the page on which a member sorts shows.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Sorting {
    /// Where it is.
    pub place: Place,
    /// The community itself.
    pub community: Community,
    /// The member's piles.
    pub piles: Vec<Pile>,
    /// The issues to sort next: their numbers and titles.
    pub offered: Vec<(i64, String)>,
    /// How many issues the member has not sorted yet.
    pub left: usize,
    /// How many of those were left for later.
    pub skipped: usize,
    /// What a refused form held.
    pub refused: Option<Refused>,
}

/// Reads a member's piles and the issues to sort next. Anybody may. `skip` is how many issues were left for later.
#[server(endpoint = "read_piles")]
pub async fn read_piles(community: String, #[server(default)] skip: usize) -> Result<Sorting, Problem> {
    let host = crate::host::Host::here();
    let visitor = host.visitor(&community).await?;
    let community = visitor.community.clone();
    let refused = host.refused("sort").await?;
    let piles = host.answer(host.store.piles(visitor.member).await)?;
    let unsorted = host.answer(host.store.unsorted(community.id, visitor.member).await)?;
    let seed = crate::host::drawn_by(&host, &visitor);
    let offered = crate::host::offered(&unsorted, seed, skip, refused.as_ref());
    Ok(Sorting {
        place: Place { community: Some(community.clone()), account: visitor.asker.account },
        community,
        piles,
        offered,
        left: unsorted.len(),
        skipped: skip.min(unsorted.len()),
        refused,
    })
}

/// Puts issues on the member's own piles, or takes them off. Anybody may while the community weighs. `skip` is how many
/// issues were left for later; with `then` the page goes on at the member's piles.
#[server(endpoint = "sort")]
pub async fn sort(
    community: String,
    #[server(default)] rows: Vec<Draft>,
    #[server(default)] skip: usize,
    #[server(default)] then: String,
) -> Result<Next, Problem> {
    let host = crate::host::Host::here();
    let page = format!("/c/{community}/sort");
    let back = format!("{page}?skip={skip}");
    let entries = crate::host::entries(&rows);
    let entries: Vec<(&str, &str)> = entries.iter().map(|(name, entry)| (&**name, &**entry)).collect();
    let done = async {
        let visitor = host.visitor(&community).await?;
        let weigher = host.answer(visitor.weigher())?;
        let (choices, left) = crate::host::chosen(&host, &visitor, &rows).await?;
        host.answer(host.store.sort(&weigher, choices, host.now()).await)?;
        host.remember(&visitor).await?;
        let to = if then == "piles" { format!("{back}#piles") } else { format!("{page}?skip={}", skip + left) };
        Ok(host.go(to))
    };
    host.form("sort", &back, &entries, done).await
}

/// Calls a pile of the member's own something else. Anybody may while the community weighs.
#[server(endpoint = "rename_pile")]
pub async fn rename_pile(community: String, pile: i64, #[server(default)] name: String) -> Result<Next, Problem> {
    let host = crate::host::Host::here();
    let page = format!("/c/{community}/sort");
    let done = async {
        let visitor = host.visitor(&community).await?;
        let weigher = host.answer(visitor.weigher())?;
        let title = host.answer(agenda::pile::Title::check(&name))?;
        let pile = agenda::id::PileId(pile);
        host.answer(host.store.rename_pile(&weigher, pile, title, host.now()).await)?;
        Ok(host.go(format!("{page}#piles")))
    };
    let pile = pile.to_string();
    host.form("sort", &page, &[("renamed", &*pile), ("name", &*name)], done).await
}
