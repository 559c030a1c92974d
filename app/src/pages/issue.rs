//! One issue: its story, the reader's answer and everybody's, what people added, and what happened to it.

mod answer;
mod comments;
mod history;
mod removal;

use agenda::community::direction;
use leptos::prelude::*;

use crate::api::issue::{WholeIssue, read_issue};
use crate::components::form::RefusedNotice;
use crate::components::frame::{Frame, Tab};
use crate::components::issue_row::kind_name;
use crate::components::links::Links;
use crate::components::moment::{When, date};
use crate::components::page::page;
use crate::components::replies::Replies;
use crate::pages::{asked, number, part};
use crate::words::{say, tell};

/// Shows the issue; one that was taken out without its words, but with who did it, when and why.
#[component]
pub fn IssuePage() -> impl IntoView {
    let is_new = asked("new") == "yes";
    page(read_issue(part("community"), number("issue")), move |whole| {
        let refused = [&whole.refused_answer, &whole.refused_removal].into_iter().flatten().next().cloned();
        let title = if whole.issue.title.is_empty() { say("removed-title") } else { whole.issue.title.clone() };
        let body = if whole.issue.removed.is_some() {
            view! { <Removed whole=whole.clone() refused /> }.into_any()
        } else {
            view! { <Standing whole=whole.clone() refused is_new /> }.into_any()
        };
        view! {
            <Frame place=whole.place.clone() title tab=Tab::Issues description=description(&whole)>
                <Trail whole />
                {body}
            </Frame>
        }
    })
}

/// What search engines and link previews say of it: the beginning of the story.
fn description(whole: &WholeIssue) -> String {
    let story: Vec<&str> = whole.issue.story.split_whitespace().collect();
    if whole.issue.removed.is_some() { String::new() } else { agenda::text::shorten(&story.join(" "), 160) }
}

#[component]
fn Trail(whole: WholeIssue) -> impl IntoView {
    view! {
        <nav class="trail" aria-label=say("issue-trail")>
            <ol>
                <li><a href=format!("/c/{}/issues", whole.community.slug)>{say("issues-title")}</a></li>
                <li>{tell("issue-number", &[("number", whole.issue.number.into())])}</li>
            </ol>
        </nav>
    }
}

#[component]
fn Standing(whole: WholeIssue, refused: Option<crate::api::Refused>, is_new: bool) -> impl IntoView {
    let issue = whole.issue.clone();
    let language = whole.community.language.clone();
    let direction = direction(&language);
    let place = (!issue.place.is_empty()).then(|| view! { <bdi>{issue.place.clone()}</bdi>" " });
    let added = is_new.then(|| view! { <NewNotice slug=whole.community.slug.clone() /> });
    let story = (!issue.story.is_empty())
        .then(|| view! { <div class="story" lang=language.clone() dir=direction>{paragraphs(&issue.story)}</div> });
    let links = whole.linkable.then(|| {
        let (links, none_fits) = (whole.links.clone(), whole.none_fits.clone());
        view! { <Links links none_fits community=whole.community.slug.clone() issue=issue.number /> }
    });
    view! {
        <h1 lang=language.clone() dir=direction>{issue.title.clone()}</h1>
        <RefusedNotice refused />
        <p class="issue-facts">
            <span class="kind" data-kind=issue.kind.word()>{kind_name(issue.kind)}</span>
            " "
            {place}
            <When moment=issue.proposed_at />
        </p>
        {added}
        <div class="spread">
            <div>
                {story}
                <answer::Answer whole=whole.clone() />
                <comments::Comments whole=whole.clone() />
            </div>
            <div>
                <Answers whole=whole.clone() />
                {links}
                <history::History whole=whole.clone() />
                <removal::IssueRemoval whole />
            </div>
        </div>
    }
}

/// What institutions answered; nothing where none did.
#[component]
fn Answers(whole: WholeIssue) -> impl IntoView {
    if whole.replies.is_empty() {
        return ().into_any();
    }
    let slug = whole.community.slug;
    let (all, next) = (format!("/c/{slug}/answers"), format!("/c/{slug}/issues/{}#answers", whole.issue.number));
    let refused = whole.refused_outcome.unwrap_or_default();
    view! {
        <section id="answers">
            <h2 class="section-title">{say("replies-title")}</h2>
            <Replies replies=whole.replies community=slug next refused steward=whole.steward />
            <p class="section-more"><a href=all>{say("replies-all")}</a></p>
        </section>
    }
    .into_any()
}

/// Says what becomes of an issue that was proposed just now.
#[component]
fn NewNotice(slug: String) -> impl IntoView {
    view! {
        <div class="notice" data-tone="done" role="status">
            <h2 class="notice-title">{say("new-issue-title")}</h2>
            <p>{say("new-issue-more")}</p>
            <p><a href=format!("/c/{slug}/weigh")>{say("new-issue-weigh")}</a></p>
        </div>
    }
}

#[component]
fn Removed(whole: WholeIssue, refused: Option<crate::api::Refused>) -> impl IntoView {
    let slug = whole.community.slug.clone();
    let issue = whole.issue.clone();
    let erased = issue.is_erased();
    let notice = issue.removed.clone().map(|(moment, reason)| {
        let (who, reason) = if erased {
            (tell("removed-by-proposer", &[("day", date(moment).into())]), None)
        } else {
            let reason = view! { " " {say("removed-reason")} " " <q dir="auto">{reason}</q> };
            (tell("removed-by-steward", &[("day", date(moment).into())]), Some(reason))
        };
        view! { <div class="removal"><p><strong>{who}</strong>{reason}</p></div> }
    });
    // Whoever proposed it and stewards still read it; for everybody else the words did not come along.
    let words = (!issue.title.is_empty()).then(|| {
        view! {
            <details>
                <summary>{say("removed-words")}</summary>
                <p dir="auto"><strong>{issue.title.clone()}</strong></p>
                <div dir="auto">{paragraphs(&issue.story)}</div>
            </details>
        }
    });
    let kept = (whole.people > 0).then(|| {
        view! {
            <dl class="facts">
                <div>
                    <dt>{say("removed-answers")}</dt>
                    <dd>{tell("removed-kept", &[("people", whole.people.into())])}</dd>
                </div>
            </dl>
        }
    });
    view! {
        <h1>{if erased { say("erased-title") } else { say("removed-title") }}</h1>
        <RefusedNotice refused />
        {notice}
        {words}
        {kept}
        {(!erased).then(|| view! { <removal::IssueRemoval whole=whole.clone() /> })}
        <history::History whole />
        <p class="actions"><a class="button" href=format!("/c/{slug}/issues")>{say("removed-issues")}</a></p>
    }
}

/// Sets a text that a person typed: an empty line ends a paragraph, and a line break stays one.
fn paragraphs(text: &str) -> Vec<impl IntoView + use<>> {
    text.split("\n\n")
        .filter(|paragraph| !paragraph.trim().is_empty())
        .map(|paragraph| {
            let lines: Vec<_> = paragraph
                .trim()
                .lines()
                .enumerate()
                .map(|(line, words)| view! { {(line > 0).then(|| view! { <br /> })} {words.to_owned()} })
                .collect();
            view! { <p>{lines}</p> }
        })
        .collect()
}
