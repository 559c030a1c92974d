//! The stewards' page of a community: who has taken on what, and whether it weighs.

use agenda::community::{Community, REASON_LIMIT};
use agenda::id::MemberId;
use agenda::member::Role;
use leptos::prelude::*;

use crate::api::Refused;
use crate::api::member::read_people;
use crate::components::form::{Field, RefusedNotice, sentence};
use crate::components::frame::Frame;
use crate::components::page::page;
use crate::pages::account::role_name;
use crate::pages::{asked, part};
use crate::words::{say, tell};

/// Shows the roles and the forms that change them.
#[component]
pub fn People() -> impl IntoView {
    let done = asked("done");
    page(read_people(part("community")), move |people| {
        let community = people.community;
        let done = match done.as_str() {
            "given" => Some(say("steward-given")),
            "taken" => Some(say("steward-taken")),
            "closed" => Some(say("steward-closed")),
            "opened" => Some(say("steward-opened")),
            _ => None,
        };
        let done = done
            .filter(|_| people.refused.is_none())
            .map(|done| view! { <div class="notice" data-tone="done" role="status"><p>{done}</p></div> });
        let refused = people.refused.clone().unwrap_or_default();
        let rows: Vec<_> = people.roles.into_iter().map(|held| role_row(&community.slug, held)).collect();
        view! {
            <Frame place=people.place title=say("steward-title")>
                <h1>{say("steward-title")}</h1>
                <RefusedNotice refused=people.refused.clone() />
                {done}
                <p class="lead">{say("steward-lead")}</p>
                <div class="spread">
                    <div>
                        <section>
                            <h2 class="section-title">{say("steward-roles")}</h2>
                            <ul class="wide">{rows}</ul>
                        </section>
                        <section>
                            <h2 class="section-title">{say("steward-give")}</h2>
                            <GiveRole slug=community.slug.clone() refused=refused.clone() />
                        </section>
                    </div>
                    <div>
                        <Weighing community refused />
                    </div>
                </div>
            </Frame>
        }
    })
}

fn role_row(slug: &str, (member, name, role): (MemberId, String, Role)) -> impl IntoView + use<> {
    let label = tell("steward-take-from", &[("role", role_name(role).into()), ("name", name.clone().into())]);
    view! {
        <li class="person">
            <div>
                <h3 class="person-name"><bdi>{name}</bdi></h3>
                <p class="n">{role_name(role)}</p>
            </div>
            <form class="field-row" method="post" action="/api/take_role">
                <input type="hidden" name="community" value=slug.to_owned() />
                <input type="hidden" name="member" value=member.0.to_string() />
                <input type="hidden" name="role" value=role.word() />
                <button class="button">{say("steward-take")}" "<span class="silent">{label}</span></button>
            </form>
        </li>
    }
}

/// The form that gives a role to whoever has an account of a name.
#[component]
fn GiveRole(slug: String, refused: Refused) -> impl IntoView {
    let chosen = refused.entry("role");
    let refusal = refused.refusal("role").map(sentence);
    let choices = Role::ALL.map(|role| {
        let hint = match role {
            Role::Organiser => say("role-organiser-hint"),
            Role::Steward => say("role-steward-hint"),
            Role::Researcher => say("role-researcher-hint"),
        };
        let id = (role == Role::Organiser).then_some("role");
        view! {
            <label class="choice">
                <input id=id type="radio" name="role" value=role.word() required checked=chosen == role.word() />
                <span>
                    <span class="choice-name">{role_name(role)}</span>
                    <span class="choice-hint">{hint}</span>
                </span>
            </label>
        }
    });
    let is_refused = refusal.is_some();
    view! {
        <form class="field-form" method="post" action="/api/give_role">
            <input type="hidden" name="community" value=slug />
            <Field
                name="name"
                label=say("account-name")
                hint=say("steward-give-hint")
                refused=refused
                required=true
                autocomplete="off"
                width="short"
            />
            <fieldset class="field" data-refused=is_refused>
                <legend>{say("steward-role")}</legend>
                {refusal.map(|refusal| view! { <p class="field-refusal">{refusal}</p> })}
                {Vec::from(choices)}
            </fieldset>
            <p class="actions"><button class="button">{say("steward-give")}</button></p>
        </form>
    }
}

/// Says whether the community weighs, with the button that changes it.
#[component]
fn Weighing(community: Community, refused: Refused) -> impl IntoView {
    let is_open = community.closed_at.is_none();
    let (title, more) = if is_open {
        (say("steward-open"), say("steward-open-more"))
    } else {
        (say("steward-shut"), say("steward-shut-more"))
    };
    let form = if is_open {
        view! {
            <form class="field-form" method="post" action="/api/close_weighing">
                <input type="hidden" name="community" value=community.slug />
                <Field
                    name="reason"
                    label=say("remove-reason")
                    limit=tell("remove-limit", &[("limit", REASON_LIMIT.into())])
                    refused
                    required=true
                />
                <p class="actions"><button class="button" data-rank="grave">{say("steward-close")}</button></p>
            </form>
        }
        .into_any()
    } else {
        view! {
            <form class="actions" method="post" action="/api/open_weighing">
                <input type="hidden" name="community" value=community.slug />
                <button class="button">{say("steward-reopen")}</button>
            </form>
        }
        .into_any()
    };
    view! {
        <section>
            <h2 class="section-title">{title}</h2>
            <p>{more}</p>
            {form}
        </section>
    }
}
