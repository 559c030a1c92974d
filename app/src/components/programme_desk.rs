//! What an organiser can do with a programme, on its own page: choose it and say why, let it go, change it, take it out.

use agenda::community::REASON_LIMIT;
use agenda::programme::{Programme, WHY_LIMIT};
use leptos::prelude::*;

use crate::api::Refused;
use crate::api::programme::Offered;
use crate::components::form::{Field, RefusedNotice};
use crate::words::{say, tell};

/// Shows the forms. `changes` says whether the programme is the community's own.
#[component]
pub fn Desk(offered: Offered, community: String, changes: bool, refused: Option<Refused>) -> impl IntoView {
    let programme = offered.programme.clone();
    let is_out = programme.removed.is_some();
    let own = changes.then(|| {
        let (programme, community, refused) = (programme.clone(), community.clone(), refused.clone());
        view! { <Own programme community refused /> }
    });
    let let_go = (offered.held).then(|| {
        view! { <Plain action="/api/let_go" words=say("programme-let-go") programme=programme.clone() community=community.clone() /> }
    });
    view! {
        <section>
            <h2 class="section-title">{say("programme-desk")}</h2>
            <RefusedNotice refused=refused.clone() />
            {(!is_out).then(|| view! { <Choose offered community refused /> })}
            {let_go}
            {own}
        </section>
    }
}

/// A form of one button.
#[component]
fn Plain(action: &'static str, words: String, programme: Programme, community: String) -> impl IntoView {
    view! {
        <form class="actions" method="post" action=action>
            <input type="hidden" name="community" value=community />
            <input type="hidden" name="programme" value=programme.slug />
            <button class="button">{words}</button>
        </form>
    }
}

/// Holds the community against the programme, or says anew why it is.
#[component]
fn Choose(offered: Offered, community: String, refused: Option<Refused>) -> impl IntoView {
    let words = if offered.held { say("programme-why-save") } else { say("programme-hold") };
    view! {
        <form class="field-form" method="post" action="/api/hold_against">
            <input type="hidden" name="community" value=community />
            <input type="hidden" name="programme" value=offered.programme.slug />
            {match refused.filter(|refused| refused.entries.iter().any(|(name, _)| name == "why")) {
                Some(refused) => view! { <WhyField refused=Some(refused) why=String::new() /> },
                None => view! { <WhyField refused=None why=offered.why /> },
            }}
            <p class="actions"><button class="button">{words}</button></p>
        </form>
    }
}

#[component]
fn WhyField(refused: Option<Refused>, why: String) -> impl IntoView {
    let limit = tell("propose-limit", &[("limit", WHY_LIMIT.into())]);
    let (label, hint) = (say("programme-why"), say("programme-why-hint"));
    match refused {
        Some(refused) => view! { <Field name="why" label hint limit refused=refused lines=3 /> }.into_any(),
        None => view! { <Field name="why" label hint limit entry=why lines=3 /> }.into_any(),
    }
}

/// Changes the community's own programme, takes it out or brings it back.
#[component]
fn Own(programme: Programme, community: String, refused: Option<Refused>) -> impl IntoView {
    if programme.removed.is_some() {
        let words = say("programme-restore");
        return view! { <Plain action="/api/restore_programme" words programme community /> }.into_any();
    }
    let edit = format!("/c/{community}/programmes/{}/edit", programme.address());
    let refused = refused.filter(|refused| refused.entries.iter().any(|(name, _)| name == "reason"));
    let open = refused.is_some();
    view! {
        <p class="actions"><a class="button" href=edit>{say("programme-edit")}</a></p>
        <details open=open>
            <summary>{say("programme-remove")}</summary>
            <p>{say("programme-remove-lead")}</p>
            <form class="field-form" method="post" action="/api/remove_programme">
                <input type="hidden" name="community" value=community />
                <input type="hidden" name="programme" value=programme.slug />
                <Field
                    name="reason"
                    label=say("programme-remove-reason")
                    limit=tell("propose-limit", &[("limit", REASON_LIMIT.into())])
                    refused=refused.unwrap_or_default()
                    required=true
                />
                <p class="actions"><button class="button">{say("programme-remove-send")}</button></p>
            </form>
        </details>
    }
    .into_any()
}
