//! One goal: its words, what lies below it, which issues were linked to it, and the search for another.

use agenda::community::Community;
use agenda::compare::NamedIssue;
use agenda::link::LinkedIssue;
use agenda::text::shorten;
use leptos::prelude::*;

use crate::api::programme::{OpenedGoal, read_goal};
use crate::components::frame::{Frame, Tab};
use crate::components::issue_row::kind_name;
use crate::components::links::{claim_name, judged};
use crate::components::page::page;
use crate::components::programme::{Parts, SearchForm, Standing, Tree, goal_address, weight};
use crate::pages::{asked, asked_number, part, place};
use crate::words::say;

/// How many of the goals above stand in the trail; a chain can be thousands long.
const TRAIL_LIMIT: usize = 6;

/// Shows a goal.
#[component]
pub fn GoalPage() -> impl IntoView {
    page(read_goal(part("community"), part("programme"), place("goal"), asked("q"), asked_number("from")), |opened| {
        let community = opened.community.slug.clone();
        let programme = opened.offered.programme.clone();
        let title = [opened.goal.code.as_str(), opened.goal.title.as_str()].join(" ").trim().to_owned();
        let weight = weight(&opened.goal, programme.weighting);
        let text = opened.goal.text.clone();
        let below = !opened.branches.is_empty();
        let can_be_linked = programme.removed.is_none() && !programme.is_past();
        let here = goal_address(&community, &programme.address(), &opened.goal);
        view! {
            <Frame place=opened.place.clone() title=title.clone() tab=Tab::Programmes>
                <Trail opened=opened.clone() />
                <h1 dir="auto">{title}</h1>
                <Standing programme=programme.clone() community=community.clone() />
                {(!weight.is_empty()).then(|| view! { <p class="n">{weight}</p> })}
                {(!text.is_empty()).then(|| view! { <div class="story"><p dir="auto">{text}</p></div> })}
                <section>
                    <h2 class="section-title">{say("goal-linked")}</h2>
                    <Linked linked=opened.linked.clone() community=opened.community.clone() />
                </section>
                {can_be_linked
                    .then(|| {
                        view! {
                            <section>
                                <h2 class="section-title">{say("goal-link-title")}</h2>
                                {if opened.offered.held {
                                    view! { <FindIssue opened=opened.clone() /> }.into_any()
                                } else {
                                    view! { <p>{say("programme-not-held")}</p> }.into_any()
                                }}
                            </section>
                        }
                    })}
                {below
                    .then(|| {
                        view! {
                            <section>
                                <h2 class="section-title">{say("goal-below-title")}</h2>
                                <Tree branches=opened.branches community programme />
                                <Parts part=opened.part address=here />
                            </section>
                        }
                    })}
            </Frame>
        }
    })
}

/// The way back: the library, the programme, the goals above.
#[component]
fn Trail(opened: OpenedGoal) -> impl IntoView {
    let community = opened.community.slug;
    let programme = opened.offered.programme;
    let skipped = opened.above.len().saturating_sub(TRAIL_LIMIT);
    let above: Vec<_> = opened
        .above
        .iter()
        .skip(skipped)
        .map(|goal| {
            let name = shorten([goal.code.as_str(), goal.title.as_str()].join(" ").trim(), 40);
            view! { <li><a href=goal_address(&community, &programme.address(), goal) dir="auto">{name}</a></li> }
        })
        .collect();
    view! {
        <nav class="trail" aria-label=say("trail-label")>
            <ol>
                <li><a href=format!("/c/{community}/programmes")>{say("programmes-title")}</a></li>
                <li>
                    <a href=format!("/c/{community}/programmes/{}", programme.address()) dir="auto">{programme.name.clone()}</a>
                </li>
                {(skipped > 0).then(|| view! { <li>"…"</li> })}
                {above}
            </ol>
        </nav>
    }
}

/// The issues that were linked to the goal.
#[component]
fn Linked(linked: Vec<LinkedIssue>, community: Community) -> impl IntoView {
    if linked.is_empty() {
        return view! { <p>{say("goal-linked-none")}</p> }.into_any();
    }
    let rows: Vec<_> = linked
        .into_iter()
        .map(|linked| {
            view! {
                <li class="link-claim">
                    <p class="fit" data-fit=linked.claim.word()>{claim_name(linked.claim)}</p>
                    <h3 class="issue-title" lang=community.language.clone()>
                        <a href=format!("/c/{}/issues/{}#links", community.slug, linked.issue.number) dir="auto">
                            {linked.issue.title}
                        </a>
                    </h3>
                    <p class="n">{judged(linked.confirmed, linked.disputed)}</p>
                </li>
            }
        })
        .collect();
    view! { <ul>{rows}</ul> }.into_any()
}

/// Searches for an issue to link.
#[component]
fn FindIssue(opened: OpenedGoal) -> impl IntoView {
    let (community, language) = (opened.community.slug, opened.community.language);
    let searched = !opened.typed.trim().is_empty();
    let none = searched && opened.found.is_empty();
    let rows: Vec<_> = opened
        .found
        .into_iter()
        .map(|NamedIssue { number, kind, title }| {
            let address =
                format!("/c/{community}/issues/{number}/link/{}/{}", opened.offered.programme.slug, opened.goal.number);
            view! {
                <li class="issue-row">
                    <div>
                        <h3 class="issue-title" lang=language.clone()><a href=address dir="auto">{title}</a></h3>
                        <p class="issue-facts"><span class="kind" data-kind=kind.word()>{kind_name(kind)}</span></p>
                    </div>
                </li>
            }
        })
        .collect();
    view! {
        <SearchForm label=say("goal-search-issue") typed=opened.typed hint=say("goal-search-hint") />
        {none.then(|| view! { <p>{say("goal-search-none")}</p> })}
        {(!rows.is_empty()).then(|| view! { <ol class="issue-list">{rows}</ol> })}
    }
}
