//! Weighing: the card to show, answering it, and taking the answer back.

use agenda::issue::Issue;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::api::{Problem, Refused};
use crate::components::frame::Place;

/// What the weighing page shows.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Table {
    /// Where the weighing happens.
    pub place: Place,
    /// The cards.
    pub hand: Hand,
    /// Why the last answer was refused, if it was.
    pub refused: Option<Refused>,
}

/// The cards in front of somebody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hand {
    /// The card to answer; nothing when all are answered.
    pub card: Option<Issue>,
    /// How many are not answered yet, this one among them.
    pub left: usize,
    /// How many are answered.
    pub answered: i64,
    /// The issue answered last, which can be taken back.
    pub last: Option<Issue>,
}

/// Reads the card to weigh next: `card`, if it is the number of an issue that the reader has not answered, else one that is
/// drawn. `last` is the number of the issue answered last. Anybody may.
#[server(endpoint = "read_table")]
pub async fn read_table(
    community: String,
    #[server(default)] last: i64,
    #[server(default)] card: i64,
) -> Result<Table, Problem> {
    let host = crate::host::Host::here();
    let visitor = host.visitor(&community).await?;
    let refused = host.refused("weigh").await?;
    let mut hand = crate::host::hand(&host, &visitor, last).await?;
    if card > 0 {
        let wanted = host.store.issue(visitor.community.id, card, visitor.member).await.ok();
        let wanted = wanted.filter(|issue| issue.answer.is_none() && issue.removed.is_none());
        hand.card = wanted.map(Issue::hidden_until_answered).or(hand.card);
    }
    Ok(Table { place: Place { community: Some(visitor.community), account: visitor.asker.account }, hand, refused })
}

/// Answers an issue. Anybody may while the community is open. `issue` is its number; `back` is where a page without script
/// goes on: `weigh` for the next card, `issue` for the issue's own page.
#[server(endpoint = "weigh")]
pub async fn weigh(
    community: String,
    issue: i64,
    #[server(default)] stance: String,
    #[server(default)] matters: String,
    #[server(default)] back: String,
) -> Result<Hand, Problem> {
    let host = crate::host::Host::here();
    let page = crate::host::page_after_weighing(&community, issue, &back);
    let done = async {
        let visitor = host.visitor(&community).await?;
        let weigher = host.answer(visitor.weigher())?;
        let stance = host.answer(agenda::stance::Stance::parse(&stance))?;
        let issue = host.answer(host.store.issue(visitor.community.id, issue, visitor.member).await)?;
        host.answer(host.store.weigh(&weigher, issue.id, stance, !matters.is_empty(), host.now()).await)?;
        host.remember(&visitor).await?;
        host.go(page.clone());
        crate::host::hand(&host, &visitor, issue.number).await
    };
    host.form("weigh", &page, &[], done).await
}

/// Takes an answer back. Anybody may take back their own while the community is open.
#[server(endpoint = "unweigh")]
pub async fn unweigh(community: String, issue: i64, #[server(default)] back: String) -> Result<Hand, Problem> {
    let host = crate::host::Host::here();
    let page = if back == "issue" {
        format!("/c/{community}/issues/{issue}")
    } else {
        format!("/c/{community}/weigh?card={issue}")
    };
    let done = async {
        let visitor = host.visitor(&community).await?;
        let weigher = host.answer(visitor.weigher())?;
        let issue = host.answer(host.store.issue(visitor.community.id, issue, visitor.member).await)?;
        host.answer(host.store.unweigh(&weigher, issue.id, host.now()).await)?;
        host.go(page.clone());
        let mut hand = crate::host::hand(&host, &visitor, 0).await?;
        hand.card = Some(
            host.answer(host.store.issue(visitor.community.id, issue.number, visitor.member).await)?
                .hidden_until_answered(),
        );
        Ok(hand)
    };
    host.form("weigh", &page, &[], done).await
}
