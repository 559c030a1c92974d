//! What residents show for whether a promise was kept, and how a steward takes it out for a reason and brings it back.

use agenda::institution::{Reply, Shown};
use leptos::prelude::*;

use crate::api::Refused;
use crate::components::form::RefusedNotice;
use crate::components::moment::{calendar_day, date};
use crate::components::taking_out::{RestoreForm, TakeOutForm};
use crate::words::{say, tell};

/// Shows all of it behind a fold. With `next`, the page that follows a form, a steward can take it out.
#[component]
pub fn EvidenceList(reply: Reply, community: String, next: String, refused: Option<Refused>) -> impl IntoView {
    if reply.evidence.is_empty() {
        return ().into_any();
    }
    let is_refused = refused.is_some();
    let items: Vec<_> = reply
        .evidence
        .iter()
        .map(|shown| {
            let refused = refused.clone().filter(|refused| refused.entry("mark") == shown.mark);
            let form = (!next.is_empty()).then(|| {
                let (community, next) = (community.clone(), next.clone());
                view! { <Keep reply=reply.id.0 shown=shown.clone() community next refused /> }
            });
            view! { <li><ShownView shown=shown.clone() /> {form}</li> }
        })
        .collect();
    view! {
        <RefusedNotice refused />
        <details open=is_refused>
            <summary>{say("outcome-evidence-shown")}</summary>
            <ul class="group-items">{items}</ul>
        </details>
    }
    .into_any()
}

/// One of it: the day and the words, or when and why it was taken out; an address leads there.
#[component]
fn ShownView(shown: Shown) -> impl IntoView {
    let Shown { seen_on, text, removed, .. } = shown;
    let removed = removed.map(|(moment, reason)| {
        let figures = [("day", date(moment).into()), ("reason", reason.into())];
        view! { <p class="removal" dir="auto">{tell("evidence-removed", &figures)}</p> }
    });
    let is_address = text.starts_with("https://") || text.starts_with("http://");
    let words = if is_address && !text.contains(char::is_whitespace) {
        let address = text.clone();
        view! { <a href=address rel="external nofollow ugc" dir="auto">{text}</a> }.into_any()
    } else {
        view! { <span dir="auto">{text}</span> }.into_any()
    };
    view! { <div>{removed} <span class="n">{calendar_day(&seen_on)}</span> " " {words}</div> }
}

/// What a steward can do with it.
#[component]
fn Keep(reply: i64, shown: Shown, community: String, next: String, refused: Option<Refused>) -> impl IntoView {
    let which = vec![("community", community), ("reply", reply.to_string()), ("mark", shown.mark), ("next", next)];
    if shown.removed.is_some() {
        view! { <RestoreForm action="/api/restore_evidence" which /> }.into_any()
    } else {
        view! { <TakeOutForm action="/api/remove_evidence" which refused /> }.into_any()
    }
}
