//! What a page shows instead when it cannot be shown: not there, not allowed, not readable, broken.

use agenda::Refusal;
use leptos::prelude::*;
use leptos_router::hooks::use_location;

use crate::api::problem::not_found;
use crate::api::{Problem, leading_to};
use crate::components::form::sentence;
use crate::components::frame::{Frame, Place};
use crate::components::page::page;
use crate::words::say;

/// Shows a problem in plain words, with a way on.
#[component]
pub fn ProblemPage(problem: Problem) -> impl IntoView {
    let (title, more) = match problem.status() {
        403 => (say("problem-403"), say("problem-403-more")),
        404 => (say("problem-404"), say("problem-404-more")),
        422 => (say("problem-422"), say("problem-422-more")),
        _ => (say("problem-500"), say("problem-500-more")),
    };
    let reasons = match &problem {
        Problem::Refused(refusals) if problem.status() != 404 => refusals.iter().map(sentence).collect(),
        _ => Vec::new(),
    };
    let path = use_location().pathname.get_untracked();
    let community = community_in(&path);
    let sign_in = leading_to("/sign-in", &path);
    let signs_in = matches!(&problem, Problem::Refused(refusals) if refusals.contains(&Refusal::SignInFirst));
    view! {
        <Frame place=Place::default() title=title.clone()>
            <h1>{title}</h1>
            {reasons.into_iter().map(|reason| view! { <p class="lead">{reason}</p> }).collect::<Vec<_>>()}
            <p>{more}</p>
            <p class="actions">
                {signs_in.then(|| view! { <a class="button" data-rank="first" href=sign_in>{say("problem-sign-in")}</a> })}
                {(!community.is_empty())
                    .then(|| view! { <a class="button" href=format!("/c/{community}")>{say("problem-community")}</a> })}
                <a class="button" href="/">{say("problem-home")}</a>
            </p>
        </Frame>
    }
}

/// Shows that no page has this address.
#[component]
pub fn NotFound() -> impl IntoView {
    page(not_found(), |()| ())
}

/// Finds the community that an address is inside of; empty if it is in none. An address without a route has no parts to ask
/// for, so that the path itself is read.
fn community_in(path: &str) -> String {
    path.strip_prefix("/c/").and_then(|rest| rest.split('/').next()).unwrap_or_default().to_owned()
}
