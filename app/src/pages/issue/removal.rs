//! What a steward can do on an issue's page: take out with a reason, and bring back; and its proposer: change the words.

use leptos::prelude::*;

use crate::api::issue::WholeIssue;
use crate::components::taking_out::{RestoreForm, TakeOutForm};
use crate::words::say;

/// Shows what the reader may do with the issue itself.
#[component]
pub fn IssueRemoval(whole: WholeIssue) -> impl IntoView {
    let slug = whole.community.slug.clone();
    let issue = whole.issue.number;
    let edit = whole.editable.then(|| {
        view! {
            <section>
                <h2 class="section-title">{say("issue-own")}</h2>
                <p>{say("issue-own-more")}</p>
                <p class="actions"><a class="button" href=format!("/c/{slug}/issues/{issue}/edit")>{say("issue-edit")}</a></p>
            </section>
        }
    });
    let is_removed = whole.issue.removed.is_some();
    let keep = whole.steward.then(|| {
        let which = vec![("community", slug.clone()), ("issue", issue.to_string())];
        let form = if is_removed {
            view! { <RestoreForm action="/api/restore_issue" which /> }.into_any()
        } else {
            // A refused reason that names a comment is that comment's.
            let refused = whole.refused_removal.clone().filter(|refused| refused.entry("comment").is_empty());
            view! { <TakeOutForm action="/api/remove_issue" which refused /> }.into_any()
        };
        view! {
            <section>
                <h2 class="section-title">{say("issue-steward")}</h2>
                {form}
            </section>
        }
    });
    view! {
        {edit}
        {keep}
    }
}
