//! Accounts: signing in and out, making one, leaving.

use agenda::member::{Device, Membership};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::api::{Next, Problem, Refused};
use crate::components::frame::Place;

/// What the form to sign in shows.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Entrance {
    /// The account's name, if the reader is signed in.
    pub place: Place,
    /// Whether this device knows a guest, who would leave their answers behind.
    pub guest: bool,
    /// What a refused form held.
    pub refused: Option<Refused>,
}

/// What the account page shows.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Mine {
    /// The account's name, if the reader is signed in.
    pub place: Place,
    /// Their things; none for a guest.
    pub things: Option<Things>,
    /// What a refused form held: the one that makes an account, or the one that deletes it.
    pub refused: Option<Refused>,
}

/// What belongs to an account.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Things {
    /// Its name.
    pub name: String,
    /// Whether it runs this server.
    pub operator: bool,
    /// Where its holder takes part.
    pub memberships: Vec<Membership>,
    /// Where its holder is signed in.
    pub devices: Vec<Device>,
}

/// Reads the form to sign in. Anybody may.
#[server(endpoint = "read_sign_in")]
pub async fn read_sign_in() -> Result<Entrance, Problem> {
    let host = crate::host::Host::here();
    let refused = host.refused("sign-in").await?;
    let guest = host.asker.person.is_some() && host.asker.account.is_none();
    Ok(Entrance { place: Place { community: None, account: host.asker.account }, guest, refused })
}

/// Reads one's own account page; a guest reads the form that makes an account. Anybody may.
#[server(endpoint = "read_account")]
pub async fn read_account() -> Result<Mine, Problem> {
    let host = crate::host::Host::here();
    let place = Place { community: None, account: host.asker.account.clone() };
    let Ok(holder) = host.asker.holder() else {
        return Ok(Mine { place, things: None, refused: host.refused("make-account").await? });
    };
    let token = host.session_token().unwrap_or_default();
    let things = Things {
        name: holder.name().to_owned(),
        operator: host.asker.operator,
        memberships: host.answer(host.store.memberships(&holder).await)?,
        devices: host.answer(host.store.devices(&holder, &token, host.now()).await)?,
    };
    Ok(Mine { place, things: Some(things), refused: host.refused("delete-account").await? })
}

/// Makes an account and signs in to it; a guest keeps what they did. Anybody may.
#[server(endpoint = "make_account")]
pub async fn make_account(
    #[server(default)] name: String,
    #[server(default)] passphrase: String,
    #[server(default)] next: String,
) -> Result<Next, Problem> {
    let host = crate::host::Host::here();
    let done = async {
        host.answer(host.try_account())?;
        let made = host.store.make_account(&host.asker, &name, &passphrase, host.now()).await;
        let person = host.answer(host.answer(made)?)?;
        host.change_session(person).await?;
        Ok(host.go(crate::api::local(&next).unwrap_or("/account?done=made")))
    };
    host.form("make-account", &crate::api::leading_to("/account", &next), &[("name", &name)], done).await
}

/// Signs in. Anybody may, with the right passphrase and not too often.
#[server(endpoint = "sign_in")]
pub async fn sign_in(
    #[server(default)] name: String,
    #[server(default)] passphrase: String,
    #[server(default)] next: String,
) -> Result<Next, Problem> {
    let host = crate::host::Host::here();
    let done = async {
        let attempt = host.answer(host.try_passphrase(&name))?;
        let person = host.answer(host.store.sign_in(&name, &passphrase).await)?;
        attempt.was_right();
        host.change_session(person).await?;
        Ok(host.go(crate::api::local(&next).unwrap_or("/account")))
    };
    host.form("sign-in", &crate::api::leading_to("/sign-in", &next), &[("name", &name)], done).await
}

/// Signs out on this device. Anybody may.
#[server(endpoint = "sign_out")]
pub async fn sign_out() -> Result<Next, Problem> {
    let host = crate::host::Host::here();
    host.close_session().await?;
    host.forget_device();
    Ok(host.go("/sign-in"))
}

/// Signs out on every device. Whoever is signed in may.
#[server(endpoint = "sign_out_everywhere")]
pub async fn sign_out_everywhere() -> Result<Next, Problem> {
    let host = crate::host::Host::here();
    let holder = host.answer(host.asker.holder())?;
    host.answer(host.store.close_sessions(&holder).await)?;
    host.forget_device();
    Ok(host.go("/sign-in"))
}

/// Deletes one's own account and words for good; the answers stay counted without a name, unless they are to go as well.
/// Whoever is signed in may, with their passphrase.
#[server(endpoint = "delete_account")]
pub async fn delete_account(
    #[server(default)] passphrase: String,
    #[server(default)] answers: String,
) -> Result<Next, Problem> {
    let host = crate::host::Host::here();
    let done = async {
        let holder = host.answer(host.asker.holder())?;
        let withdraw = match answers.as_str() {
            "keep" => false,
            "withdraw" => true,
            _ => return host.answer(Err(agenda::Refusal::NotAChoice(agenda::refusal::Field::Stance))),
        };
        let attempt = host.answer(host.try_passphrase(holder.name()))?;
        host.answer(host.store.confirm(&holder, &passphrase).await)?;
        attempt.was_right();
        host.answer(host.store.delete_account(&holder, withdraw, host.now()).await)?;
        host.forget_device();
        Ok(host.go("/account?done=deleted"))
    };
    host.form("delete-account", "/account", &[("answers", &answers)], done).await
}
