//! The joint lists that a community is on, and for its organisers the ways onto another one.

use leptos::prelude::*;

use super::all::rows;
use crate::api::Refused;
use crate::api::joint::list_joints_here;
use crate::components::form::{Field, RefusedNotice};
use crate::components::frame::{Frame, Tab};
use crate::components::page::page;
use crate::pages::{asked, part};
use crate::words::say;

/// Shows them.
#[component]
pub fn JointsHerePage() -> impl IntoView {
    let code = asked("code");
    page(list_joints_here(part("community")), move |joints| {
        let slug = joints.community.slug.clone();
        let none = joints.joints.is_empty();
        let organiser = joints.organiser;
        let desk = {
            let slug = slug.clone();
            move |number: i64| if organiser { format!("/c/{slug}/joint/{number}") } else { format!("/joint/{number}") }
        };
        let ways =
            organiser.then(|| view! { <Ways slug=slug.clone() code=code.clone() refused=joints.refused.clone() /> });
        view! {
            <Frame place=joints.place.clone() title=say("joints-here-title") tab=Tab::Compare>
                <nav class="trail" aria-label=say("trail-label")>
                    <ol><li><a href=format!("/c/{slug}/compare")>{say("compare-title")}</a></li></ol>
                </nav>
                <h1>{say("joints-here-title")}</h1>
                <RefusedNotice refused=joints.refused.clone() />
                <p class="lead">{say("joints-lead")}</p>
                {none.then(|| view! { <p>{say("joints-empty-here")}</p> })}
                <ul class="agenda-list">{rows(joints.joints, desk)}</ul>
                {ways}
                <p class="section-more"><a href="/joint">{say("joints-all")}</a></p>
            </Frame>
        }
    })
}

/// The ways onto a list: begin one, or join one by its code.
#[component]
fn Ways(slug: String, code: String, refused: Option<Refused>) -> impl IntoView {
    // A link may bring the code; what was typed stands above it.
    let entry =
        code.chars().filter(|letter| letter.is_ascii_alphanumeric() || *letter == '-').take(40).collect::<String>();
    let field = match refused {
        Some(refused) => view! {
            <Field name="code" label=say("joints-code") hint=say("joints-code-hint") refused required=true autocomplete="off" width="short" />
        }
        .into_any(),
        None => view! {
            <Field name="code" label=say("joints-code") hint=say("joints-code-hint") entry required=true autocomplete="off" width="short" />
        }
        .into_any(),
    };
    view! {
        <section>
            <h2 class="section-title">{say("joints-begin")}</h2>
            <p>{say("joints-begin-lead")}</p>
            <p class="actions"><a class="button" href=format!("/c/{slug}/joint/new")>{say("joints-begin")}</a></p>
        </section>
        <section>
            <h2 class="section-title">{say("joints-join")}</h2>
            <p>{say("joints-join-lead")}</p>
            <form class="field-form" method="post" action="/api/join_joint">
                <input type="hidden" name="community" value=slug />
                {field}
                <p class="actions"><button class="button" data-rank="first">{say("joints-code-send")}</button></p>
            </form>
        </section>
    }
}
