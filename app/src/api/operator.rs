//! The operator of the server: the one-time link that makes one, and founding communities.

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::api::{Next, Problem, Refused};
use crate::components::frame::Place;

/// What a page for the operator shows.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Desk {
    /// The account's name, if the reader is signed in.
    pub place: Place,
    /// What a refused form held.
    pub refused: Option<Refused>,
}

/// Reads the page behind a one-time link, and changes nothing. Anybody may.
#[server(endpoint = "read_operator_link")]
pub async fn read_operator_link() -> Result<Desk, Problem> {
    let host = crate::host::Host::here();
    let refused = host.refused("claim-operator").await?;
    Ok(Desk { place: Place { community: None, account: host.asker.account }, refused })
}

/// Uses a one-time link: whoever is signed in becomes the operator. Whoever is signed in may, with a link that is fresh.
#[server(endpoint = "claim_operator")]
pub async fn claim_operator(#[server(default)] token: String) -> Result<Next, Problem> {
    let host = crate::host::Host::here();
    let done = async {
        let holder = host.answer(host.asker.holder())?;
        host.answer(host.store.claim_operator(&holder, &token, host.now()).await)?;
        Ok(host.go("/"))
    };
    host.form("claim-operator", &format!("/operator/{token}"), &[], done).await
}

/// Reads the form that founds a community. The operator may.
#[server(endpoint = "draft_community")]
pub async fn draft_community() -> Result<Desk, Problem> {
    let host = crate::host::Host::here();
    host.answer(host.asker.operator())?;
    let refused = host.refused("found").await?;
    Ok(Desk { place: Place { community: None, account: host.asker.account }, refused })
}

/// Founds a community. The operator may, and becomes its first organiser and steward.
#[server(endpoint = "found")]
pub async fn found(
    #[server(default)] name: String,
    #[server(default)] slug: String,
    #[server(default)] about: String,
    #[server(default)] language: String,
) -> Result<Next, Problem> {
    let host = crate::host::Host::here();
    let entries = [("name", &*name), ("slug", &slug), ("about", &about), ("language", &language)];
    let draft = agenda::community::Draft {
        name: name.clone(),
        slug: slug.clone(),
        about: about.clone(),
        language: language.clone(),
    };
    let done = async {
        let operator = host.answer(host.asker.operator())?;
        let words = host.answer(draft.check())?;
        let community = host.answer(host.store.found(&operator, words, host.now()).await)?;
        Ok(host.go(format!("/c/{}", community.slug)))
    };
    host.form("found", "/found", &entries, done).await
}
