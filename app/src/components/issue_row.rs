//! One issue in a list.

use agenda::community::{Community, direction};
use agenda::issue::{Issue, Kind};
use agenda::stance::Stance;
use leptos::prelude::*;

use crate::components::tally::TallyView;
use crate::words::say;

/// Shows an issue as a row of a list; with `title_only`, only what it is called and whether the reader answered. Its title
/// is a heading below the list's own, which is the page's unless the list is `in_section`.
#[component]
pub fn IssueRow(
    community: Community,
    issue: Issue,
    #[prop(optional)] title_only: bool,
    #[prop(optional)] in_section: bool,
) -> impl IntoView {
    let address = format!("/c/{}/issues/{}", community.slug, issue.number);
    let tally = issue.tally;
    let (language, direction) = (community.language.clone(), direction(&community.language));
    let title = view! { <a href=address>{issue.title.clone()}</a> };
    let title = if in_section {
        view! { <h3 class="issue-title" lang=language dir=direction>{title}</h3> }.into_any()
    } else {
        view! { <h2 class="issue-title" lang=language dir=direction>{title}</h2> }.into_any()
    };
    view! {
        <li class="issue-row">
            <div>
                {title}
                <IssueFacts issue />
            </div>
            {(!title_only).then(|| view! { <TallyView tally /> })}
        </li>
    }
}

/// Shows an issue's kind and place, and what the reader answered.
#[component]
pub fn IssueFacts(issue: Issue) -> impl IntoView {
    let (answer, word) = match issue.answer.map(|answered| answered.stance) {
        Some(Stance::Agree) => ("agree", say("stance-agreed")),
        Some(Stance::Disagree) => ("disagree", say("stance-disagreed")),
        Some(Stance::Pass) => ("pass", say("stance-passed")),
        None => ("unanswered", say("stance-unanswered")),
    };
    let place = (!issue.place.is_empty()).then(|| view! { <bdi>{issue.place.clone()}</bdi>" " });
    view! {
        <p class="issue-facts">
            <span class="kind" data-kind=issue.kind.word()>{kind_name(issue.kind)}</span>
            " "
            {place}
            <span class="stance" data-stance=answer>{word}</span>
        </p>
    }
}

/// Says what a kind is called.
pub fn kind_name(kind: Kind) -> String {
    match kind {
        Kind::Concern => say("kind-concern"),
        Kind::Strength => say("kind-strength"),
        Kind::Idea => say("kind-idea"),
    }
}
