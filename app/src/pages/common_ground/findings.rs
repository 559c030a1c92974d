//! What was found of issues: what most people share, what tells each group apart, and what divides.

use agenda::community::Community;
use agenda::id::IssueId;
use agenda::opinion::common_ground::{Camp, Shared};
use agenda::opinion::counts::Counts;
use agenda::stance::Tally;
use leptos::prelude::*;

use super::sentences;
use crate::api::common_ground::Found;
use crate::components::finding::sentence;
use crate::components::tally::TallyView;
use crate::words::{say, tell};

/// Shows what most people share.
#[component]
pub fn Agreed(found: Found, community: Community) -> impl IntoView {
    let items: Vec<_> = found
        .ground
        .agreed
        .iter()
        .filter_map(|shared| {
            let tally = sentences::tally(shared.everyone);
            let said = [sentence(tally.finding()), sentences::in_every_group(shared.in_every_group)];
            let said: Vec<String> = said.into_iter().flatten().collect();
            let link = link(&found, &community, shared.issue)?;
            Some(view! {
                <li class="ground-issue">
                    <h3 class="issue-title">{link}</h3>
                    <p><strong>{said.join(" ")}</strong></p>
                    <TallyView tally=Some(tally) />
                </li>
            })
        })
        .collect();
    let none = none(&found, items.is_empty(), "ground-agreed-none");
    view! {
        <section>
            <h2 class="section-title">{say("ground-agreed")}</h2>
            {none}
            <ol>{items}</ol>
        </section>
    }
}

/// Shows what tells each group apart; nothing where there are no groups.
#[component]
pub fn Groups(found: Found, community: Community) -> impl IntoView {
    let camps: Vec<_> =
        found.ground.groups.iter().enumerate().map(|(number, camp)| group(&found, &community, number, camp)).collect();
    (!camps.is_empty()).then(|| {
        view! {
            <section>
                <h2 class="section-title">{say("ground-groups-title")}</h2>
                <p class="aside-note">{say("ground-groups-what")}</p>
                <div class="groups">{camps}</div>
            </section>
        }
    })
}

fn group(found: &Found, community: &Community, number: usize, camp: &Camp) -> impl IntoView + use<> {
    let items: Vec<_> = camp
        .stands_for
        .iter()
        .filter_map(|held| {
            let tally = sentences::tally(held.counts);
            let n = tell("tally-people", &[("people", tally.people().into())]);
            let link = link(found, community, held.issue)?;
            Some(view! {
                <li>
                    {link} " "
                    <span>{sentence(tally.finding())} " " <span class="n">{n}</span></span>
                </li>
            })
        })
        .collect();
    let none = none(found, items.is_empty(), "ground-group-nothing");
    view! {
        <section class="group" data-letter=sentences::letter(number)>
            <div class="group-mark" aria-hidden="true"></div>
            <h3>{sentences::group_name(number)} " " <span class="n">{sentences::group_people(camp)}</span></h3>
            {none}
            <ul class="group-items">{items}</ul>
            {sentences::group_sureness(camp).map(|sure| view! { <p class="n">{sure}</p> })}
        </section>
    }
}

/// Shows what divides: group beside group, or everyone where there are no groups.
#[component]
pub fn Divides(found: Found, community: Community) -> impl IntoView {
    let items: Vec<_> = found
        .ground
        .divides
        .iter()
        .filter_map(|shared| {
            let link = link(&found, &community, shared.issue)?;
            Some(view! {
                <li class="ground-issue">
                    <h3 class="issue-title">{link}</h3>
                    <div class="ground-sides">{sides(shared)}</div>
                </li>
            })
        })
        .collect();
    let none = none(&found, items.is_empty(), "ground-divides-none");
    view! {
        <section>
            <h2 class="section-title">{say("ground-divides")}</h2>
            {none}
            <ol>{items}</ol>
        </section>
    }
}

fn sides(shared: &Shared) -> Vec<AnyView> {
    if shared.groups.is_empty() {
        return vec![side(say("ground-everyone"), Some(shared.everyone))];
    }
    let groups = shared.groups.iter().enumerate();
    groups.map(|(number, counts)| side(sentences::group_name(number), *counts)).collect()
}

/// One side of a division; counts that are left out stand for too few people.
fn side(name: String, counts: Option<Counts>) -> AnyView {
    let tally = counts.map(sentences::tally).unwrap_or_default();
    let said = sentence(Tally::finding(&tally));
    view! {
        <div>
            <p><strong>{name}</strong> {said.map(|said| view! { {say("colon")} " " {said} })}</p>
            <TallyView tally=Some(tally) />
        </div>
    }
    .into_any()
}

fn link(found: &Found, community: &Community, issue: IssueId) -> Option<AnyView> {
    let named = found.issues.get(&issue)?;
    let address = format!("/c/{}/issues/{}", community.slug, named.number);
    Some(view! { <a href=address lang=community.language.clone() dir="auto">{named.title.clone()}</a> }.into_any())
}

/// Says why there is nothing: because the reader has yet to answer, or because nothing was found.
fn none(found: &Found, is_empty: bool, found_nothing: &'static str) -> Option<AnyView> {
    let said = if found.kept_back.is_empty() { say(found_nothing) } else { say("ground-answer-first") };
    is_empty.then(|| view! { <p class="hidden-count">{said}</p> }.into_any())
}
