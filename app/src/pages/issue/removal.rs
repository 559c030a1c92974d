//! What a steward can do on an issue's page: take out with a reason, and bring back; and its proposer: change the words.

use agenda::community::REASON_LIMIT;
use agenda::id::CommentId;
use leptos::prelude::*;

use crate::api::Refused;
use crate::api::issue::WholeIssue;
use crate::components::form::sentence;
use crate::words::{say, tell};

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
        let form = if is_removed {
            view! { <RestoreForm slug=slug.clone() issue /> }.into_any()
        } else {
            view! { <RemoveForm slug=slug.clone() issue refused=whole.refused_removal.clone() /> }.into_any()
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

/// Takes the issue out, or one of its comments: behind a fold, with the reason in the same form.
#[component]
pub fn RemoveForm(
    slug: String,
    issue: i64,
    #[prop(optional)] comment: Option<CommentId>,
    refused: Option<Refused>,
) -> impl IntoView {
    let which = comment.map(|comment| comment.0.to_string()).unwrap_or_default();
    let refused = refused.filter(|refused| refused.entry("comment") == which);
    let refusal = refused.as_ref().and_then(|refused| refused.refusal("reason")).map(sentence);
    let entry = refused.as_ref().map(|refused| refused.entry("reason")).unwrap_or_default();
    let action = if comment.is_some() { "/api/remove_comment" } else { "/api/remove_issue" };
    let is_refused = refusal.is_some();
    // The notice above a refused form leads here.
    let id = is_refused.then_some("reason");
    view! {
        <details open=is_refused>
            <summary>{say("remove-open")}</summary>
            <form method="post" action=action>
                <input type="hidden" name="community" value=slug />
                <input type="hidden" name="issue" value=issue />
                {comment.map(|comment| view! { <input type="hidden" name="comment" value=comment.0 /> })}
                <div class="field" data-refused=is_refused>
                    <label>
                        {say("remove-reason")}
                        {refusal.map(|refusal| view! { <span class="field-refusal">" " {refusal}</span> })}
                        <input id=id name="reason" value=entry required dir="auto" />
                    </label>
                    <small class="field-count n">{tell("remove-limit", &[("limit", REASON_LIMIT.into())])}</small>
                </div>
                <p class="actions"><button class="button" data-rank="grave">{say("remove-send")}</button></p>
            </form>
        </details>
    }
}

/// Brings the issue back, or one of its comments.
#[component]
pub fn RestoreForm(slug: String, issue: i64, #[prop(optional)] comment: Option<CommentId>) -> impl IntoView {
    let action = if comment.is_some() { "/api/restore_comment" } else { "/api/restore_issue" };
    view! {
        <form class="actions" method="post" action=action>
            <input type="hidden" name="community" value=slug />
            <input type="hidden" name="issue" value=issue />
            {comment.map(|comment| view! { <input type="hidden" name="comment" value=comment.0 /> })}
            <button class="button">{say("restore-send")}</button>
        </form>
    }
}
