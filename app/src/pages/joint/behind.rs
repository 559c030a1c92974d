//! Choosing which of a community's issues stand behind one thing on a joint list.

use agenda::joint::GapIssue;
use leptos::prelude::*;

use super::begin::{choice, tick};
use crate::api::joint::{Standing, read_behind};
use crate::components::form::RefusedNotice;
use crate::components::frame::{Frame, Tab};
use crate::components::page::page;
use crate::pages::{number, part};
use crate::words::say;

/// Shows the issues to tick: those chosen so far, those that are likeliest by their words, all others.
#[component]
pub fn BehindPage() -> impl IntoView {
    let item = part("item").parse().unwrap_or_default();
    page(read_behind(part("community"), number("joint"), item), |standing| {
        let slug = standing.community.slug.clone();
        let (joint, title) = standing.joint.clone();
        let desk = format!("/c/{slug}/joint/{joint}");
        view! {
            <Frame place=standing.place.clone() title=say("joint-behind-title") tab=Tab::Compare>
                <nav class="trail" aria-label=say("trail-label")>
                    <ol>
                        <li><a href=format!("/c/{slug}/joint")>{say("joints-here-title")}</a></li>
                        <li><a href=desk><bdi>{title}</bdi></a></li>
                    </ol>
                </nav>
                <h1>{say("joint-behind-title")}</h1>
                <RefusedNotice refused=standing.refused.clone() />
                <p class="lead" dir="auto">{standing.item.1.clone()}</p>
                <Form standing />
            </Frame>
        }
    })
}

#[component]
fn Form(standing: Standing) -> impl IntoView {
    let language = standing.community.language.clone();
    let chosen: Vec<i64> = standing.behind.iter().map(|behind| behind.named.number).collect();
    let of_gap =
        |number: i64| standing.likely.iter().chain(&standing.others).find(|issue| issue.named.number == number);
    let kept: Vec<AnyView> = standing
        .behind
        .iter()
        .map(|behind| match of_gap(behind.named.number) {
            Some(issue) => choice(issue, true, &language),
            None => tick(behind.named.number, &behind.named.title, say("joint-row-named"), true, &language),
        })
        .collect();
    let rest = |issues: &[GapIssue]| -> Vec<AnyView> {
        let rest = issues.iter().filter(|issue| !chosen.contains(&issue.named.number));
        rest.map(|issue| choice(issue, false, &language)).collect()
    };
    let (likely, others) = (rest(&standing.likely), rest(&standing.others));
    let none = kept.is_empty() && likely.is_empty() && others.is_empty();
    if none {
        return view! { <div class="empty"><p>{say("joint-behind-none")}</p></div> }.into_any();
    }
    let group = |name: &str, rows: Vec<AnyView>| {
        let name = say(name);
        (!rows.is_empty()).then(|| {
            view! {
                <fieldset class="field">
                    <legend>{name}</legend>
                    <ul class="checklist">{rows}</ul>
                </fieldset>
            }
        })
    };
    view! {
        <form class="field-form" method="post" action="/api/stand_behind" id="issue">
            <input type="hidden" name="community" value=standing.community.slug.clone() />
            <input type="hidden" name="joint" value=standing.joint.0.to_string() />
            <input type="hidden" name="item" value=standing.item.0.to_string() />
            {group("joint-behind-kept", kept)}
            {group("joint-behind-likely", likely)}
            {group("joint-behind-others", others)}
            <div class="save-bar">
                <button class="button" data-rank="first">{say("joint-behind-send")}</button>
            </div>
        </form>
    }
    .into_any()
}
