//! The page behind the one-time link that makes somebody the operator of this server.

use agenda::Refusal;
use leptos::prelude::*;

use crate::api::leading_to;
use crate::api::operator::read_operator_link;
use crate::components::form::sentence;
use crate::components::frame::Frame;
use crate::components::page::page;
use crate::pages::part;
use crate::words::{say, tell};

/// Shows what the link does, and the button that does it once somebody is signed in.
#[component]
pub fn Operator() -> impl IntoView {
    let token = part("token");
    page(read_operator_link(), move |desk| {
        let here = format!("/operator/{token}");
        let refusals = desk.refused.map(|refused| refused.refusals).unwrap_or_default();
        let reasons: Vec<_> = refusals
            .iter()
            .map(|refusal| match refusal {
                Refusal::Stale => say("operator-stale"),
                other => sentence(other),
            })
            .map(|reason| view! { <p>{reason}</p> })
            .collect();
        let act = match desk.place.account.clone() {
            Some(name) => view! {
                <form class="actions" method="post" action="/api/claim_operator">
                    <input type="hidden" name="token" value=token.clone() />
                    <button class="button" data-rank="first">{tell("operator-claim", &[("name", name.into())])}</button>
                </form>
            }
            .into_any(),
            None => view! {
                <p>{say("operator-needs-account")}</p>
                <p class="actions">
                    <a class="button" data-rank="first" href=leading_to("/account", &here)>{say("account-make")}</a>
                    <a class="button" href=leading_to("/sign-in", &here)>{say("sign-in-title")}</a>
                </p>
            }
            .into_any(),
        };
        view! {
            <Frame place=desk.place title=say("operator-title")>
                <h1>{say("operator-title")}</h1>
                {(!reasons.is_empty())
                    .then(|| view! { <div class="notice" data-tone="refused" role="alert" tabindex="-1">{reasons}</div> })}
                <p class="lead">{say("operator-lead")}</p>
                {act}
            </Frame>
        }
    })
}
