//! Members: who has taken on what in a community, and whether it weighs.

use agenda::community::Community;
use agenda::id::MemberId;
use agenda::member::Role;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::api::{Next, Problem, Refused};
use crate::components::frame::Place;

/// What the stewards' page shows.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct People {
    /// Where it is.
    pub place: Place,
    /// The community itself.
    pub community: Community,
    /// Who has taken on what: the member, the account's name, the role.
    pub roles: Vec<(MemberId, String, Role)>,
    /// What a refused form held.
    pub refused: Option<Refused>,
}

/// Reads who has taken on what. A steward may.
#[server(endpoint = "read_people")]
pub async fn read_people(community: String) -> Result<People, Problem> {
    let host = crate::host::Host::here();
    let visitor = host.visitor(&community).await?;
    let steward = host.answer(visitor.steward())?;
    let roles = host.answer(host.store.roles(&steward).await)?;
    let refused = host.refused("people").await?;
    let place = Place { community: Some(visitor.community.clone()), account: visitor.asker.account };
    Ok(People { place, community: visitor.community, roles, refused })
}

/// Gives the holder of an account a role. A steward may.
#[server(endpoint = "give_role")]
pub async fn give_role(
    community: String,
    #[server(default)] name: String,
    #[server(default)] role: String,
) -> Result<Next, Problem> {
    let host = crate::host::Host::here();
    let back = format!("/c/{community}/people");
    let done = async {
        let steward = host.answer(host.visitor(&community).await?.steward())?;
        let role_given = host.answer(Role::parse(&role))?;
        host.answer(host.store.give_role(&steward, &name, role_given, host.now()).await)?;
        Ok(host.go(format!("{back}?done=given")))
    };
    host.form("people", &back, &[("name", &name), ("role", &role)], done).await
}

/// Takes a role away. A steward may.
#[server(endpoint = "take_role")]
pub async fn take_role(
    community: String,
    #[server(default)] member: i64,
    #[server(default)] role: String,
) -> Result<Next, Problem> {
    let host = crate::host::Host::here();
    let back = format!("/c/{community}/people");
    let done = async {
        let steward = host.answer(host.visitor(&community).await?.steward())?;
        let role = host.answer(Role::parse(&role))?;
        host.answer(host.store.take_role(&steward, MemberId(member), role, host.now()).await)?;
        // Whoever took their own stewardship away may not read the page any more.
        let gone = steward.member().0 == member && role == Role::Steward && !host.asker.operator;
        Ok(host.go(if gone { format!("/c/{community}") } else { format!("{back}?done=taken") }))
    };
    host.form("people", &back, &[], done).await
}

/// Closes proposing and weighing, with a reason that everybody can read. A steward may.
#[server(endpoint = "close_weighing")]
pub async fn close_weighing(community: String, #[server(default)] reason: String) -> Result<Next, Problem> {
    let host = crate::host::Host::here();
    let back = format!("/c/{community}/people");
    let done = async {
        let steward = host.answer(host.visitor(&community).await?.steward())?;
        let reason = host.answer(agenda::community::reason(&reason))?;
        host.answer(host.store.set_closed(&steward, Some(reason), host.now()).await)?;
        Ok(host.go(format!("{back}?done=closed")))
    };
    host.form("people", &back, &[("reason", &reason)], done).await
}

/// Opens proposing and weighing again. A steward may.
#[server(endpoint = "open_weighing")]
pub async fn open_weighing(community: String) -> Result<Next, Problem> {
    let host = crate::host::Host::here();
    let back = format!("/c/{community}/people");
    let done = async {
        let steward = host.answer(host.visitor(&community).await?.steward())?;
        host.answer(host.store.set_closed(&steward, None, host.now()).await)?;
        Ok(host.go(format!("{back}?done=opened")))
    };
    host.form("people", &back, &[], done).await
}
