//! One programme: where it comes from, and its goals as a tree.

use agenda::programme::{Goal, Programme};
use leptos::prelude::*;

use crate::api::programme::read_programme;
use crate::components::frame::{Frame, Tab};
use crate::components::links::NoneFitIt;
use crate::components::moment::date;
use crate::components::page::page;
use crate::components::programme::{Parts, SearchForm, Standing, Tree, Why, goal_address, weight, weighted};
use crate::components::programme_desk::Desk;
use crate::pages::{asked, asked_number, part};
use crate::words::{say, tell};

/// Shows a programme.
#[component]
pub fn ProgrammePage() -> impl IntoView {
    page(read_programme(part("community"), part("programme"), asked("q"), asked_number("from")), |opened| {
        let community = opened.community.slug.clone();
        let programme = opened.offered.programme.clone();
        let address = format!("/c/{community}/programmes/{}", programme.address());
        let can_be_held = programme.removed.is_none() && !programme.is_past();
        let searched = !opened.typed.trim().is_empty();
        let heading = if searched { say("programme-found") } else { say("programme-goals-title") };
        view! {
            <Frame place=opened.place title=programme.name.clone() tab=Tab::Programmes>
                <nav class="trail" aria-label=say("trail-label")>
                    <ol><li><a href=format!("/c/{community}/programmes")>{say("programmes-title")}</a></li></ol>
                </nav>
                <h1 dir="auto">{programme.name.clone()}</h1>
                <Standing programme=programme.clone() community=community.clone() />
                <Facts programme=programme.clone() />
                <Why why=opened.offered.why.clone() />
                {(!opened.offered.held && can_be_held)
                    .then(|| view! { <p class="notice">{say("programme-not-held")}</p> })}
                <SearchForm label=say("programme-search") typed=opened.typed />
                <section>
                    <h2 class="section-title">{heading}</h2>
                    {if searched {
                        view! { <FoundGoals goals=opened.found community=community.clone() programme=programme.clone() /> }
                            .into_any()
                    } else {
                        view! {
                            <Tree branches=opened.branches community=community.clone() programme=programme.clone() />
                            <Parts part=opened.part address=address.clone() />
                        }
                            .into_any()
                    }}
                </section>
                <NoneFitIt none_fits=opened.none_fits />
                {programme
                    .removed
                    .is_none()
                    .then(|| {
                        let queue = opened.offered.held.then(|| {
                            let queue = format!("/c/{community}/link/{}", programme.slug);
                            view! { <a class="button" href=queue>{say("coding-start")}</a> }
                        });
                        view! {
                            <p class="actions">
                                <a
                                    class="button"
                                    data-rank="first"
                                    href=format!("/c/{community}/compare/{}", programme.address())
                                >
                                    {say("programme-compare")}
                                </a>
                                {queue}
                            </p>
                        }
                    })}
                <p class="downloads">
                    {say("programme-take")} " " <a href=format!("{address}/programme.csv") download>"CSV"</a> " "
                    <a href=format!("{address}/programme.json") download>"JSON"</a> " "
                    <a href=format!("{address}/versions")>{say("versions-title")}</a>
                </p>
                {opened
                    .chooses
                    .then(|| {
                        view! {
                            <Desk
                                offered=opened.offered
                                community=community.clone()
                                changes=opened.changes
                                refused=opened.refused
                            />
                        }
                    })}
            </Frame>
        }
    })
}

/// Says where a programme comes from, as a list of facts.
#[component]
fn Facts(programme: Programme) -> impl IntoView {
    let fact = |name: String, value: AnyView| view! { <div><dt>{name}</dt><dd>{value}</dd></div> };
    let text = |name: String, value: String| {
        (!value.is_empty()).then(|| fact(name, view! { <span dir="auto">{value}</span> }.into_any()))
    };
    let dates = match (programme.starts.as_str(), programme.ends.as_str()) {
        ("", end) => end.to_owned(),
        (start, "") => start.to_owned(),
        (start, end) => format!("{start}–{end}"),
    };
    let source = (!programme.source_url.is_empty()).then(|| {
        let link = view! { <a href=programme.source_url.clone() rel="external">{programme.source_url.clone()}</a> };
        fact(say("programme-fact-source"), link.into_any())
    });
    let version =
        tell("programme-version", &[("version", programme.version.into()), ("day", date(programme.changed_at).into())]);
    let checked = if programme.verified { programme.checked_on } else { say("programme-fact-unverified") };
    view! {
        <dl class="facts">
            {text(say("programme-fact-publisher"), programme.publisher)}
            {text(say("programme-fact-territory"), programme.territory)} {text(say("programme-fact-dates"), dates)}
            {source} {text(say("programme-fact-checked"), checked)}
            {text(say("programme-fact-weights"), weighted(programme.weighting))}
            {text(say("programme-fact-version"), version)}
        </dl>
        {(!programme.licence.is_empty()).then(|| view! { <p class="aside-note" dir="auto">{programme.licence}</p> })}
    }
}

/// The goals that a search found.
#[component]
fn FoundGoals(goals: Vec<Goal>, community: String, programme: Programme) -> impl IntoView {
    let empty = goals.is_empty();
    let rows: Vec<_> = goals
        .into_iter()
        .map(|goal| {
            let address = goal_address(&community, &programme.address(), &goal);
            let weight = weight(&goal, programme.weighting);
            view! {
                <li class="goal">
                    <div class="goal-line">
                        <span class="goal-code">{goal.code.clone()}</span>
                        <span class="goal-name" dir="auto">{goal.title}</span>
                        <span class="goal-figures">
                            {weight} " " <a href=address>{say("goal-open")} <span class="silent">{format!(" {}", goal.code)}</span></a>
                        </span>
                    </div>
                </li>
            }
        })
        .collect();
    if empty {
        view! { <p>{say("programme-found-none")}</p> }.into_any()
    } else {
        view! { <ul class="tree">{rows}</ul> }.into_any()
    }
}
