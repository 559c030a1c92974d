//! The coding queue: one issue, a few goals to choose from and "none of the words fit", blind to what others say until one
//! has answered.

use agenda::coding::NONE;
use agenda::compare::few;
use agenda::link::REASON_LIMIT;
use agenda::programme::Goal;
use leptos::prelude::*;

use crate::api::Refused;
use crate::api::coding::{Card, Offer, Queue, Seen, read_queue};
use crate::components::form::{Field, RefusedNotice, sentence};
use crate::components::frame::{Frame, Tab};
use crate::components::issue_row::kind_name;
use crate::components::links::{LinkClaims, NoneFitsClaim};
use crate::components::page::page;
use crate::pages::link::ClaimChoice;
use crate::pages::{asked, part};
use crate::words::{say, tell};

/// Shows the next issue of the queue, and what others say of the last one.
#[component]
pub fn CodingPage() -> impl IntoView {
    let number = |name| asked(name).parse().unwrap_or_default();
    let load = read_queue(
        part("community"),
        part("programme"),
        number("issue"),
        number("after"),
        number("last"),
        asked("q"),
        asked("suggest"),
    );
    page(load, |queue| {
        let community = queue.community.slug.clone();
        let programme = format!("/c/{community}/programmes/{}", queue.programme.slug);
        let name = queue.programme.name.clone();
        let title = tell("coding-title", &[("programme", name.clone().into())]);
        let body = match queue.card.clone() {
            Some(card) => view! { <CardView card queue=queue.clone() /> }.into_any(),
            None => view! { <NoneLeft queue=queue.clone() /> }.into_any(),
        };
        view! {
            <Frame place=queue.place.clone() title=title.clone() tab=Tab::Programmes>
                <nav class="trail" aria-label=say("trail-label")>
                    <ol>
                        <li><a href=format!("/c/{community}/programmes")>{say("programmes-title")}</a></li>
                        <li><a href=programme dir="auto">{name}</a></li>
                    </ol>
                </nav>
                <h1>{title}</h1>
                {queue.last.clone().map(|seen| view! { <SeenView seen queue=queue.clone() /> })}
                {body}
            </Frame>
        }
    })
}

/// Writes what the addresses of the queue carry along: the last issue that was skipped, and that nothing is suggested.
pub fn kept(after: i64, suggests: bool) -> String {
    let after = if after > 0 { format!("&after={after}") } else { String::new() };
    let suggest = if suggests { "" } else { "&suggest=no" };
    format!("{after}{suggest}")
}

/// Returns the queue's address with a first thing to ask for, such as `issue=3`.
fn address(queue: &Queue, asked: &str) -> String {
    let kept = kept(queue.after, queue.suggests);
    format!("/c/{}/link/{}?{asked}{kept}", queue.community.slug, queue.programme.slug)
}

/// What others say of the issue that was answered last.
#[component]
fn SeenView(seen: Seen, queue: Queue) -> impl IntoView {
    let community = queue.community.slug.clone();
    let again = address(&queue, &format!("issue={}", seen.number));
    let next = address(&queue, &format!("last={}", seen.number));
    let coders = seen.none_fits.coders;
    let said =
        if few::shown(coders) { tell("coding-others", &[("people", coders.into())]) } else { say("coding-others-few") };
    let links = (!seen.links.is_empty())
        .then(|| view! { <LinkClaims links=seen.links community=community.clone() issue=seen.number /> });
    view! {
        <section class="notice" data-tone="done">
            <p role="status">{tell("coding-answered", &[("issue", seen.title.into())])}</p>
            <p class="n">{said}</p>
            <details>
                <summary>{say("coding-see")}</summary>
                {links}
                <NoneFitsClaim none_fits=seen.none_fits community issue=seen.number next />
            </details>
            <p><a href=again>{say("coding-again")}</a></p>
        </section>
    }
}

/// Says that no issue is left, and leads to what was skipped and on to the comparison.
#[component]
fn NoneLeft(queue: Queue) -> impl IntoView {
    let suggest = if queue.suggests { "" } else { "?suggest=no" };
    let start = format!("/c/{}/link/{}{suggest}", queue.community.slug, queue.programme.slug);
    let compare = format!("/c/{}/compare/{}", queue.community.slug, queue.programme.slug);
    let said = match (queue.held, queue.left) {
        (false, _) => say("programme-not-held"),
        (true, 0) => say("coding-done"),
        (true, left) => tell("coding-skipped", &[("left", left.into())]),
    };
    let skipped = (queue.held && queue.left > 0)
        .then(|| view! { <a class="button" data-rank="first" href=start>{say("coding-from-start")}</a> });
    view! {
        <div class="empty">
            <p>{said}</p>
            <p class="actions">{skipped} <a class="button" href=compare>{say("programme-compare")}</a></p>
        </div>
    }
}

/// The issue, the goals to choose from, and how one of them bears on it.
#[component]
fn CardView(card: Card, queue: Queue) -> impl IntoView {
    let issue = card.issue.clone();
    let number = issue.number;
    let refused = queue.refused.clone().unwrap_or_default();
    let suggest = if queue.suggests { "" } else { "no" };
    let skip =
        format!("/c/{}/link/{}?after={number}{}", queue.community.slug, queue.programme.slug, kept(0, queue.suggests));
    let (story, language) = (issue.story.clone(), queue.community.language.clone());
    view! {
        {(!refused.refusals.is_empty()).then(|| view! { <RefusedNotice refused=Some(refused.clone()) /> })}
        <p class="n">{tell("coding-left", &[("left", queue.left.into())])} " " {say("coding-blind")}</p>
        <section>
            <h2 class="section-title" lang=language.clone() dir="auto">{issue.title.clone()}</h2>
            <p class="issue-facts">
                <span class="kind" data-kind=issue.kind.word()>{kind_name(issue.kind)}</span>
                " "
                <bdi>{issue.place}</bdi>
            </p>
            {(!story.is_empty()).then(|| view! { <p class="story" lang=language dir="auto">{story}</p> })}
        </section>
        <form class="field-form" method="post" action="/api/code">
            <input type="hidden" name="community" value=queue.community.slug.clone() />
            <input type="hidden" name="programme" value=queue.programme.slug.clone() />
            <input type="hidden" name="issue" value=number.to_string() />
            <input type="hidden" name="after" value=queue.after.to_string() />
            <input type="hidden" name="suggest" value=suggest />
            <input type="hidden" name="typed" value=card.typed.clone() />
            <GoalChoice card=card.clone() refused=refused.clone() />
            <ClaimChoice refused=refused.clone() />
            <p class="field-hint">{say("coding-claim-open")}</p>
            <Field
                name="reason"
                label=say("link-reason")
                hint=say("link-reason-hint")
                limit=tell("propose-limit", &[("limit", REASON_LIMIT.into())])
                refused
                lines=2
            />
            <p class="actions">
                <button class="button" data-rank="first">{say("coding-send")}</button>
                <a class="button" href=skip>{say("coding-skip")}</a>
            </p>
        </form>
        <OtherGoal card queue />
    }
}

/// The goals to choose from, and "none of the words fit" beside them, always.
#[component]
fn GoalChoice(card: Card, refused: Refused) -> impl IntoView {
    let chosen = refused.entry("goal");
    let refusal = refused.refusal("goal").map(sentence);
    let is_refused = refusal.is_some();
    let described = is_refused.then_some("goal-refusal");
    let how = match card.offer {
        Offer::Suggested => say("coding-suggested"),
        Offer::Found if card.goals.is_empty() => say("programme-found-none"),
        Offer::Found => say("coding-found"),
        Offer::Top => say("coding-top"),
    };
    let goals: Vec<_> = card
        .goals
        .into_iter()
        .enumerate()
        .map(|(place, goal)| {
            let Goal { number, code, title, text, .. } = goal;
            let number = number.to_string();
            let is_chosen = chosen == number;
            let name = [code, title].join(" ").trim().to_owned();
            let text = agenda::text::shorten(&text, 160);
            view! {
                <label class="choice">
                    <input id=(place == 0).then_some("goal") type="radio" name="goal" value=number required checked=is_chosen />
                    <span>
                        <span class="choice-name" dir="auto">{name}</span>
                        <span class="choice-hint" dir="auto">{text}</span>
                    </span>
                </label>
            }
        })
        .collect();
    let first = goals.is_empty().then_some("goal");
    view! {
        <fieldset class="field" data-refused=is_refused aria-describedby=described>
            <legend>{say("coding-goal")}</legend>
            <p class="field-hint">{how}</p>
            {refusal.map(|refusal| view! { <p class="field-refusal" id="goal-refusal">{refusal}</p> })}
            <div class="choices">
                {goals}
                <label class="choice">
                    <input id=first type="radio" name="goal" value=NONE required checked=chosen == NONE />
                    <span>
                        <span class="choice-name">{say("coding-none")}</span>
                        <span class="choice-hint">{say("coding-none-hint")}</span>
                    </span>
                </label>
            </div>
        </fieldset>
    }
}

/// The search for another goal, and whether goals are suggested.
#[component]
fn OtherGoal(card: Card, queue: Queue) -> impl IntoView {
    let number = card.issue.number;
    let here = |suggests| {
        let kept = kept(queue.after, suggests);
        format!("/c/{}/link/{}?issue={number}{kept}", queue.community.slug, queue.programme.slug)
    };
    let (turn, words) =
        if queue.suggests { (here(false), say("coding-suggest-off")) } else { (here(true), say("coding-suggest-on")) };
    let back = (card.offer == Offer::Found)
        .then(|| view! { <a href=here(queue.suggests)>{say("coding-offered-before")}</a> " " });
    view! {
        <section>
            <h2 class="section-title">{say("coding-other")}</h2>
            <form class="field-row" method="get" role="search">
                <input type="hidden" name="issue" value=number.to_string() />
                <input type="hidden" name="after" value=queue.after.to_string() />
                {(!queue.suggests).then(|| view! { <input type="hidden" name="suggest" value="no" /> })}
                <div class="field">
                    <label for="q">{say("link-search")}</label>
                    <input id="q" name="q" type="search" value=card.typed dir="auto" />
                </div>
                <button class="button">{say("search-send")}</button>
            </form>
            <p class="section-more">{back} <a href=turn>{words}</a></p>
        </section>
    }
}
