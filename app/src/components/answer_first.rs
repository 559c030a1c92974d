//! The issues that a reader is to answer first, before anything is said of them.

use agenda::compare::NamedIssue;
use leptos::prelude::*;

use crate::words::{say, tell};

/// How many titles stand in the open.
const FIRST: usize = 5;

/// Names the issues, in the order in which they are given, and nothing of what was found of them; nothing if there are
/// none. `language` is what they are written in, `lead` says what their answers open.
#[component]
pub fn AnswerFirst(issues: Vec<NamedIssue>, slug: String, language: String, lead: String) -> impl IntoView {
    let count = issues.len();
    let mut titles = issues.into_iter().map(|named| {
        let address = format!("/c/{slug}/issues/{}", named.number);
        view! { <li><a href=address lang=language.clone() dir="auto">{named.title}</a></li> }
    });
    let first: Vec<_> = titles.by_ref().take(FIRST).collect();
    let more: Vec<_> = titles.collect();
    let rest = (!more.is_empty()).then(|| {
        view! {
            <details>
                <summary>{tell("group-more", &[("count", more.len().into())])}</summary>
                <ul>{more}</ul>
            </details>
        }
    });
    (count > 0).then(|| {
        view! {
            <div class="notice" data-tone="note">
                <h2 class="notice-title">{say("ground-kept-back-title")}</h2>
                <p>{lead}</p>
                <ul>{first}</ul>
                {rest}
                <p class="actions"><a class="button" href=format!("/c/{slug}/weigh")>{say("step-weigh-go")}</a></p>
            </div>
        }
    })
}
