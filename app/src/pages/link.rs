//! Linking an issue to a goal, in two steps: which goal, then how it bears on the issue and why.

use agenda::link::{Claim, REASON_LIMIT};
use agenda::programme::{Goal, Programme};
use leptos::prelude::*;

use crate::api::Refused;
use crate::api::link::{Choice, choose_goal, draft_link};
use crate::components::form::{Field, RefusedNotice, sentence};
use crate::components::frame::{Frame, Tab};
use crate::components::issue_row::IssueFacts;
use crate::components::links::{LinkClaims, claim_name};
use crate::components::page::page;
use crate::components::programme::weight;
use crate::pages::{asked, number, part, place};
use crate::words::{say, tell};

/// Shows goals to choose from.
#[component]
pub fn ChooseGoal() -> impl IntoView {
    page(choose_goal(part("community"), number("issue"), asked("programme"), asked("q")), |choice| {
        let community = choice.community.slug.clone();
        let issue = choice.issue.clone();
        let address = format!("/c/{community}/issues/{}", issue.number);
        view! {
            <Frame place=choice.place.clone() title=say("link-choose-title") tab=Tab::Issues>
                <nav class="trail" aria-label=say("trail-label")>
                    <ol><li><a href=address>{say("link-back")}</a></li></ol>
                </nav>
                <h1>{say("link-choose-title")}</h1>
                <p class="story" lang=choice.community.language.clone() dir="auto">{issue.title.clone()}</p>
                <IssueFacts issue />
                {match choice.chosen.clone() {
                    Some(programme) => view! { <Goals choice programme /> }.into_any(),
                    None => {
                        view! {
                            <div class="empty">
                                <p>{say("link-no-programme")}</p>
                                <p class="actions">
                                    <a class="button" href=format!("/c/{community}/programmes")>{say("programmes-title")}</a>
                                </p>
                            </div>
                        }
                            .into_any()
                    }
                }}
            </Frame>
        }
    })
}

/// The search and what it found.
#[component]
fn Goals(choice: Choice, programme: Programme) -> impl IntoView {
    let link = format!("/c/{}/issues/{}/link", choice.community.slug, choice.issue.number);
    let searched = !choice.typed.trim().is_empty();
    let heading = if searched { say("link-found") } else { say("link-top-goals") };
    let options: Vec<_> = choice
        .programmes
        .iter()
        .map(|held| {
            let chosen = held.slug == programme.slug;
            view! { <option value=held.slug.clone() selected=chosen>{held.name.clone()}</option> }
        })
        .collect();
    let suggested = choice.suggested;
    let none = choice.goals.is_empty();
    view! {
        <form class="field-row" method="get" role="search">
            <div class="field">
                <label for="programme">{say("link-programme")}</label>
                <select id="programme" name="programme">{options}</select>
            </div>
            <div class="field">
                <label for="q">{say("link-search")}</label>
                <input id="q" name="q" type="search" value=choice.typed dir="auto" />
            </div>
            <button class="button">{say("search-send")}</button>
        </form>
        {(!suggested.is_empty())
            .then(|| {
                view! {
                    <section>
                        <h2 class="section-title">{say("link-suggested")}</h2>
                        <p class="aside-note">{say("link-suggested-how")}</p>
                        <GoalLines goals=suggested link=link.clone() programme=programme.clone() />
                    </section>
                }
            })}
        <section>
            <h2 class="section-title">{heading}</h2>
            {none.then(|| view! { <p>{say("programme-found-none")}</p> })}
            <GoalLines goals=choice.goals link programme />
        </section>
    }
}

/// Goals that lead on to the second step.
#[component]
fn GoalLines(goals: Vec<Goal>, link: String, programme: Programme) -> impl IntoView {
    let rows: Vec<_> = goals
        .into_iter()
        .map(|goal| {
            let weight = weight(&goal, programme.weighting);
            let which = format!(" {}", goal.code);
            view! {
                <li class="goal">
                    <div class="goal-line">
                        <span class="goal-code">{goal.code}</span>
                        <span class="goal-name" dir="auto">{goal.title}</span>
                        <span class="goal-figures">
                            {weight} " "
                            <a href=format!("{link}/{}/{}", programme.slug, goal.number)>
                                {say("link-choose")} <span class="silent">{which}</span>
                            </a>
                        </span>
                    </div>
                </li>
            }
        })
        .collect();
    view! { <ul class="tree">{rows}</ul> }
}

/// Shows the form that says how a goal bears on an issue.
#[component]
pub fn LinkPage() -> impl IntoView {
    page(draft_link(part("community"), number("issue"), part("programme"), place("goal")), |pair| {
        let community = pair.community.slug.clone();
        let issue = pair.issue;
        let back = format!("/c/{community}/issues/{}/link?programme={}", issue.number, pair.programme.slug);
        let goal = pair.goal;
        let weight = weight(&goal, pair.programme.weighting);
        // The number of a goal means this goal only in this version.
        let programme = pair.programme.pinned();
        let about = if weight.is_empty() { pair.programme.name } else { format!("{}, {weight}", pair.programme.name) };
        let refused = pair.refused.unwrap_or_default();
        view! {
            <Frame place=pair.place title=say("link-title") tab=Tab::Issues>
                <nav class="trail" aria-label=say("trail-label")>
                    <ol><li><a href=back>{say("link-other-goal")}</a></li></ol>
                </nav>
                <h1>{say("link-title")}</h1>
                {(!refused.refusals.is_empty()).then(|| view! { <RefusedNotice refused=Some(refused.clone()) /> })}
                <div class="spread" data-even>
                    <section>
                        <h2 class="section-title">{say("link-issue")}</h2>
                        <p class="story" lang=pair.community.language dir="auto">{issue.title.clone()}</p>
                        <IssueFacts issue=issue.clone() />
                    </section>
                    <section>
                        <h2 class="section-title">{say("link-the-goal")}</h2>
                        <p class="story" dir="auto">{format!("{} {}", goal.code, goal.title)}</p>
                        {(!goal.text.is_empty()).then(|| view! { <p dir="auto">{goal.text.clone()}</p> })}
                        <p class="n" dir="auto">{about}</p>
                    </section>
                </div>
                <form class="field-form" method="post" action="/api/link">
                    <input type="hidden" name="community" value=community.clone() />
                    <input type="hidden" name="issue" value=issue.number.to_string() />
                    <input type="hidden" name="programme" value=programme />
                    <input type="hidden" name="goal" value=goal.number.to_string() />
                    <ClaimChoice refused=refused.clone() required=true />
                    <Field
                        name="reason"
                        label=say("link-reason")
                        hint=say("link-reason-hint")
                        limit=tell("propose-limit", &[("limit", REASON_LIMIT.into())])
                        refused=refused
                        required=true
                        lines=3
                    />
                    <p class="actions"><button class="button" data-rank="first">{say("link-send")}</button></p>
                </form>
                {(!pair.links.is_empty())
                    .then(|| {
                        view! {
                            <section>
                                <h2 class="section-title">{say("links-already")}</h2>
                                <LinkClaims links=pair.links community issue=issue.number />
                            </section>
                        }
                    })}
            </Frame>
        }
    })
}

/// The three claims as large choices; without one where none is `required`.
#[component]
pub fn ClaimChoice(refused: Refused, #[prop(optional)] required: bool) -> impl IntoView {
    let chosen = refused.entry("claim");
    let refusal = refused.refusal("claim").map(sentence);
    let choices = Claim::ALL.map(|claim| {
        let hint = match claim {
            Claim::Served => say("claim-served-hint"),
            Claim::Partly => say("claim-partly-hint"),
            Claim::Opposed => say("claim-opposed-hint"),
        };
        let id = (claim == Claim::Served).then_some("claim");
        view! {
            <label class="choice">
                <input id=id type="radio" name="claim" value=claim.word() required=required checked=chosen == claim.word() />
                <span>
                    <span class="choice-name">{claim_name(claim)}</span>
                    <span class="choice-hint">{hint}</span>
                </span>
            </label>
        }
    });
    let is_refused = refusal.is_some();
    let described = is_refused.then_some("claim-refusal");
    view! {
        <fieldset class="field" data-refused=is_refused aria-describedby=described>
            <legend>{say("link-claim")}</legend>
            {refusal.map(|refusal| view! { <p class="field-refusal" id="claim-refusal">{refusal}</p> })}
            <div class="choices kind-choices">{Vec::from(choices)}</div>
        </fieldset>
    }
}
