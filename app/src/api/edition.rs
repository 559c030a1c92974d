//! Editions: reading one, adopting it, taking an adoption back.

use agenda::edition::Edition;
use agenda::institution::Reply;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::api::{Next, Problem, Refused};
use crate::components::frame::Place;

/// What the page of an edition shows.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Published {
    /// Where it is.
    pub place: Place,
    /// The edition.
    pub edition: Edition,
    /// What institutions answered to its issues.
    pub replies: Vec<Reply>,
    /// Its address with the server's own, to be cited.
    pub address: String,
    /// What a refused form held.
    pub refused: Option<Refused>,
}

/// Reads an edition. Anybody may.
#[server(endpoint = "read_edition")]
pub async fn read_edition(community: String, agenda: i64, edition: i64) -> Result<Published, Problem> {
    let host = crate::host::Host::here();
    let visitor = host.visitor(&community).await?;
    let edition = host.answer(host.store.edition(visitor.community.id, agenda, edition, visitor.member).await)?;
    let mut replies = host.answer(host.store.replies(&visitor, None).await)?;
    replies.retain(|reply| edition.items.iter().any(|item| item.number == reply.issue.number));
    let address = format!("{}/c/{community}/agendas/{agenda}/editions/{}", host.setup.address, edition.number);
    let refused = host.refused("edition").await?;
    let place = Place { community: Some(visitor.community), account: visitor.asker.account };
    Ok(Published { place, edition, replies, address, refused })
}

/// Adopts an edition. Anybody may.
#[server(endpoint = "adopt")]
pub async fn adopt(community: String, agenda: i64, edition: i64) -> Result<Next, Problem> {
    let host = crate::host::Host::here();
    let page = format!("/c/{community}/agendas/{agenda}/editions/{edition}");
    let done = async {
        let visitor = host.visitor(&community).await?;
        let edition = host.answer(host.store.edition(visitor.community.id, agenda, edition, visitor.member).await)?;
        host.answer(host.store.adopt(&visitor.participant(), edition.id, host.now()).await)?;
        host.remember(&visitor).await?;
        Ok(host.go(page.clone()))
    };
    host.form("edition", &page, &[], done).await
}

/// Takes an adoption back. Anybody may take back their own.
#[server(endpoint = "unadopt")]
pub async fn unadopt(community: String, agenda: i64, edition: i64) -> Result<Next, Problem> {
    let host = crate::host::Host::here();
    let page = format!("/c/{community}/agendas/{agenda}/editions/{edition}");
    let done = async {
        let visitor = host.visitor(&community).await?;
        let edition = host.answer(host.store.edition(visitor.community.id, agenda, edition, visitor.member).await)?;
        host.answer(host.store.unadopt(&visitor.participant(), edition.id, host.now()).await)?;
        Ok(host.go(page.clone()))
    };
    host.form("edition", &page, &[], done).await
}
