//! What a steward does with something that people wrote: takes it out for a reason, and brings it back.

use agenda::community::REASON_LIMIT;
use leptos::prelude::*;

use crate::api::Refused;
use crate::components::form::sentence;
use crate::words::{say, tell};

/// What says which thing is meant: the names and values of hidden fields.
pub type Which = Vec<(&'static str, String)>;

/// Takes something out: behind a fold, with the reason in the same form. `action` is where the form goes.
#[component]
pub fn TakeOutForm(action: &'static str, which: Which, refused: Option<Refused>) -> impl IntoView {
    let refusal = refused.as_ref().and_then(|refused| refused.refusal("reason")).map(sentence);
    let entry = refused.as_ref().map(|refused| refused.entry("reason")).unwrap_or_default();
    let is_refused = refusal.is_some();
    // The notice above a refused form leads here.
    let id = is_refused.then_some("reason");
    view! {
        <details open=is_refused>
            <summary>{say("remove-open")}</summary>
            <form method="post" action=action>
                <Hidden which />
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

/// Brings it back. `action` is where the form goes.
#[component]
pub fn RestoreForm(action: &'static str, which: Which) -> impl IntoView {
    view! {
        <form class="actions" method="post" action=action>
            <Hidden which />
            <button class="button">{say("restore-send")}</button>
        </form>
    }
}

#[component]
fn Hidden(which: Which) -> impl IntoView {
    which.into_iter().map(|(name, value)| view! { <input type="hidden" name=name value=value /> }).collect::<Vec<_>>()
}
