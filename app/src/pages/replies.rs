//! What institutions answered in a community, issue by issue.

use leptos::prelude::*;

use crate::api::institution::read_replies;
use crate::components::frame::{Frame, Tab};
use crate::components::page::page;
use crate::components::replies::Replies;
use crate::pages::part;
use crate::words::say;

/// Shows all answers.
#[component]
pub fn RepliesPage() -> impl IntoView {
    page(read_replies(part("community")), |answered| {
        let (slug, language) = (answered.community.slug.clone(), answered.community.language.clone());
        let next = format!("/c/{slug}/answers");
        let empty = answered.replies.is_empty();
        let steward = answered.steward;
        let files = (!empty).then(|| {
            view! {
                <section class="files">
                    <h2 class="section-title">{say("report-files")}</h2>
                    <ul class="downloads">
                        <li><a href=format!("{next}.csv") download>{say("report-file-csv")}</a></li>
                        <li><a href=format!("{next}.json") download>{say("replies-file-json")}</a></li>
                    </ul>
                </section>
            }
        });
        let issues: Vec<_> = answered
            .replies
            .chunk_by(|one, other| one.issue.number == other.issue.number)
            .filter_map(|replies| Some((replies.first()?.issue.clone(), replies.to_vec())))
            .map(|(issue, replies)| {
                let address = format!("/c/{slug}/issues/{}", issue.number);
                let refused = answered.refused.clone().unwrap_or_default();
                view! {
                    <section>
                        <h2 class="issue-title" lang=language.clone()><a href=address dir="auto">{issue.title}</a></h2>
                        <Replies replies community=slug.clone() next=next.clone() refused steward />
                    </section>
                }
            })
            .collect();
        view! {
            <Frame place=answered.place title=say("replies-title") tab=Tab::Agendas>
                <nav class="trail" aria-label=say("trail-label")>
                    <ol><li><a href=format!("/c/{slug}/agendas")>{say("agendas-title")}</a></li></ol>
                </nav>
                <h1>{say("replies-title")}</h1>
                <p class="lead">{say("replies-lead")}</p>
                {empty.then(|| view! { <div class="empty"><p>{say("replies-empty")}</p></div> })}
                {issues}
                {files}
            </Frame>
        }
    })
}
