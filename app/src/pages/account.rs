//! One's own account: what belongs to it and how to leave; for a guest, the form that makes one.

use agenda::community::direction;
use agenda::member::{Device, Membership, NAME_LIMIT, PASSPHRASE_MINIMUM, Role};
use leptos::prelude::*;

use crate::api::account::{Mine, Things, read_account};
use crate::api::{Refused, leading_to, local};
use crate::components::form::{Field, RefusedNotice};
use crate::components::frame::Frame;
use crate::components::moment::When;
use crate::components::page::page;
use crate::pages::asked;
use crate::words::{say, tell};

/// Shows the account, or the form that makes one.
#[component]
pub fn Account() -> impl IntoView {
    let (next, done) = (asked("next"), asked("done"));
    page(read_account(), move |mine| match mine.things.clone() {
        Some(things) => view! { <Held mine things made=done == "made" /> }.into_any(),
        None => view! { <Keep mine next deleted=done == "deleted" /> }.into_any(),
    })
}

/// The form that makes an account; a refused one with the name filled in.
#[component]
fn Keep(mine: Mine, next: String, deleted: bool) -> impl IntoView {
    let refused = mine.refused.clone().unwrap_or_default();
    let sign_in = leading_to("/sign-in", &next);
    let next = local(&next).unwrap_or_default().to_owned();
    view! {
        <Frame place=mine.place title=say("account-keep-title")>
            <h1>{say("account-keep-title")}</h1>
            {deleted
                .then(|| view! { <div class="notice" data-tone="done" role="status"><p>{say("account-deleted")}</p></div> })}
            <p class="lead">{say("account-keep-lead")}</p>
            <RefusedNotice refused=mine.refused />
            <form class="field-form" method="post" action="/api/make_account">
                <input type="hidden" name="next" value=next />
                <Field
                    name="name"
                    label=say("account-name")
                    hint=tell("account-name-hint", &[("limit", NAME_LIMIT.into())])
                    refused=refused.clone()
                    required=true
                    autocomplete="username"
                    width="short"
                />
                <Field
                    name="passphrase"
                    label=say("account-passphrase")
                    hint=tell("account-passphrase-hint", &[("minimum", PASSPHRASE_MINIMUM.into())])
                    refused=refused
                    required=true
                    kind="password"
                    autocomplete="new-password"
                    width="short"
                />
                <p class="actions"><button class="button" data-rank="first">{say("account-make")}</button></p>
            </form>
            <p class="aside-note">{say("account-have")}" "<a href=sign_in>{say("sign-in-title")}</a></p>
        </Frame>
    }
}

/// The account of whoever is signed in.
#[component]
fn Held(mine: Mine, things: Things, made: bool) -> impl IntoView {
    let refused = mine.refused.clone();
    let devices: Vec<_> = things.devices.iter().copied().map(device).collect();
    view! {
        <Frame place=mine.place title=things.name.clone()>
            <h1><bdi>{things.name.clone()}</bdi></h1>
            {made.then(|| view! { <div class="notice" data-tone="done" role="status"><p>{say("account-made")}</p></div> })}
            <RefusedNotice refused=mine.refused title=say("account-not-deleted") />
            <p class="lead">{say("account-lead")}</p>
            <div class="spread">
                <div>
                    <section>
                        <h2 class="section-title">{say("account-things")}</h2>
                        <MyCommunities memberships=things.memberships operator=things.operator />
                    </section>
                    <section>
                        <h2 class="section-title">{say("account-data")}</h2>
                        <p>{say("account-data-more")}</p>
                        <p class="actions">
                            <a class="button" href="/account/data.json" download="folkmoot.json">
                                {say("account-data-download")}
                            </a>
                        </p>
                    </section>
                </div>
                <div>
                    <section>
                        <h2 class="section-title">{say("account-devices")}</h2>
                        <ul class="history">{devices}</ul>
                        <form class="actions" method="post" action="/api/sign_out">
                            <button class="button">{say("account-sign-out")}</button>
                            <button class="button" formaction="/api/sign_out_everywhere">
                                {say("account-sign-out-everywhere")}
                            </button>
                        </form>
                    </section>
                    <section>
                        <h2 class="section-title">{say("account-leave")}</h2>
                        <p>{say("account-leave-more")}</p>
                        <Leave refused />
                    </section>
                </div>
            </div>
        </Frame>
    }
}

/// The form that deletes the account, folded away until it is wanted or was refused.
#[component]
fn Leave(refused: Option<Refused>) -> impl IntoView {
    let is_open = refused.is_some();
    let refused = refused.unwrap_or_default();
    let withdraws = refused.entry("answers") == "withdraw";
    let choice = |value: &'static str, checked: bool, name: String, hint: String| {
        view! {
            <label class="choice">
                <input type="radio" name="answers" value=value checked=checked />
                <span>
                    <span class="choice-name">{name}</span>
                    <span class="choice-hint">{hint}</span>
                </span>
            </label>
        }
    };
    view! {
        <details open=is_open>
            <summary>{say("account-delete")}</summary>
            <form class="field-form" method="post" action="/api/delete_account">
                <fieldset class="field">
                    <legend>{say("account-answers")}</legend>
                    {choice("keep", !withdraws, say("account-answers-keep"), say("account-answers-keep-hint"))}
                    {choice("withdraw", withdraws, say("account-answers-withdraw"), say("account-answers-withdraw-hint"))}
                </fieldset>
                <Field
                    name="passphrase"
                    label=say("account-sure")
                    refused=refused
                    required=true
                    kind="password"
                    autocomplete="current-password"
                />
                <p class="actions"><button class="button" data-rank="grave">{say("account-delete-send")}</button></p>
            </form>
        </details>
    }
}

#[component]
fn MyCommunities(memberships: Vec<Membership>, operator: bool) -> impl IntoView {
    let none = memberships.is_empty();
    let rows: Vec<_> = memberships.into_iter().map(membership).collect();
    view! {
        {none.then(|| view! { <p>{say("account-nothing-yet")}</p> })}
        <dl class="facts">
            {rows}
            {operator
                .then(|| {
                    view! {
                        <div>
                            <dt>{say("account-server")}</dt>
                            <dd>{say("account-operator")}" "<a href="/found">{say("home-found")}</a></dd>
                        </div>
                    }
                })}
        </dl>
    }
}

fn membership(membership: Membership) -> impl IntoView {
    let community = membership.community;
    let address = format!("/c/{}", community.slug);
    let did =
        tell("account-did", &[("answered", membership.answered.into()), ("proposed", membership.proposed.into())]);
    let roles: Vec<String> = membership.roles.iter().copied().map(role_name).collect();
    let keeps = membership.roles.contains(&Role::Steward);
    view! {
        <div>
            <dt lang=community.language.clone() dir=direction(&community.language)>{community.name}</dt>
            <dd>
                <a href=address.clone()>{did}</a>
                {(!roles.is_empty()).then(|| format!(". {}", roles.join(", ")))}
                {keeps.then(|| view! { ". "<a href=format!("{address}/people")>{say("steward-title")}</a> })}
            </dd>
        </div>
    }
}

fn device(device: Device) -> impl IntoView {
    let which = if device.here { say("account-this-device") } else { say("account-other-device") };
    view! { <li><When moment=device.opened_at /><span>{which}</span></li> }
}

/// Says a role in the reader's language.
pub fn role_name(role: Role) -> String {
    match role {
        Role::Organiser => say("role-organiser"),
        Role::Steward => say("role-steward"),
        Role::Researcher => say("role-researcher"),
    }
}
