//! What a page shows instead when it cannot be shown: not there, not allowed, not readable, broken.

use agenda::Refusal;
use leptos::prelude::*;
use leptos_router::hooks::use_location;

use crate::api::community::read_place;
use crate::api::problem::not_found;
use crate::api::{Problem, leading_to};
use crate::components::form::sentence;
use crate::components::frame::{Frame, Place};
use crate::components::page::page;
use crate::pages::part;
use crate::words::{say, tell};

/// Shows a problem in plain words, with a way on. `place` is as much of the frame as is known.
#[component]
pub fn ProblemPage(problem: Problem, place: Place) -> impl IntoView {
    let status = problem.status();
    let (title, more) = match status {
        403 => (say("problem-403"), say("problem-403-more")),
        404 => (say("problem-404"), say("problem-404-more")),
        500 => (say("problem-500"), say("problem-500-more")),
        _ => (say("problem-422"), say("problem-422-more")),
    };
    let reasons: Vec<_> = match &problem {
        Problem::Refused(refusals) if status != 404 => refusals.iter().map(sentence).collect(),
        _ => Vec::new(),
    };
    let reasons: Vec<_> = reasons.into_iter().map(|reason| view! { <p class="lead">{reason}</p> }).collect();
    let asks_who = matches!(&problem, Problem::Refused(refusals) if refusals.contains(&Refusal::SignInFirst));
    let path = use_location().pathname.get_untracked();
    let sign_in = asks_who.then(|| {
        let address = leading_to("/sign-in", &path);
        view! { <a class="button" data-rank="first" href=address>{say("problem-sign-in")}</a> }
    });
    let back = match &place.community {
        Some(community) => {
            let name = tell("problem-community", &[("community", community.name.clone().into())]);
            view! { <a class="button" href=format!("/c/{}", community.slug)>{name}</a> }.into_any()
        }
        None => view! { <a class="button" href="/">{say("problem-home")}</a> }.into_any(),
    };
    view! {
        <Frame place title=title.clone()>
            <p class="error-number" aria-hidden="true">{status}</p>
            <h1>{title}</h1>
            {reasons}
            <p class="lead">{more}</p>
            <p class="actions">{sign_in} {back}</p>
        </Frame>
    }
}

/// Explains what the server's guards answer before any page is asked: too long, from another site, too slow.
#[component]
pub fn Explained() -> impl IntoView {
    let status = part("status");
    page(read_place(String::new()), move |place| {
        let (title, more) = match status.as_str() {
            "403" => (say("problem-elsewhere"), say("problem-elsewhere-more")),
            "413" => (say("problem-413"), say("problem-413-more")),
            "422" => (say("problem-422"), say("problem-422-more")),
            "503" => (say("problem-503"), say("problem-503-more")),
            _ => (say("problem-500"), say("problem-500-more")),
        };
        view! {
            <Frame place title=title.clone()>
                <p class="error-number" aria-hidden="true">{status}</p>
                <h1>{title}</h1>
                <p class="lead">{more}</p>
                <p class="actions"><a class="button" href="/">{say("problem-home")}</a></p>
            </Frame>
        }
    })
}

/// Shows that no page has this address.
#[component]
pub fn NotFound() -> impl IntoView {
    page(not_found(), |()| ())
}
