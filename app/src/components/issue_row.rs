//! One issue in a list.

use agenda::community::{Community, direction};
use agenda::issue::{Issue, Kind};
use agenda::stance::Stance;
use leptos::prelude::*;

use crate::components::tally::TallyView;
use crate::words::say;

/// Shows an issue as a row of a list; with `title_only`, only what it is called and whether the reader answered.
#[component]
pub fn IssueRow(community: Community, issue: Issue, #[prop(optional)] title_only: bool) -> impl IntoView {
    let address = format!("/c/{}/issues/{}", community.slug, issue.number);
    let tally = issue.tally;
    view! {
        <li class="issue-row">
            <div>
                <h2 class="issue-title" lang=community.language.clone() dir=direction(&community.language)>
                    <a href=address>{issue.title.clone()}</a>
                </h2>
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
