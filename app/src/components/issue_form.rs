//! The fields of an issue, for proposing and for editing one.

use agenda::issue::{Kind, PLACE_LIMIT, STORY_LIMIT, TITLE_LIMIT};
use leptos::prelude::*;

use crate::api::Refused;
use crate::components::form::{Field, sentence};
use crate::words::{say, tell};

/// Shows kind, title, story and place with what the form holds.
#[component]
pub fn IssueFields(form: Refused) -> impl IntoView {
    let limit = |limit: usize| tell("propose-limit", &[("limit", limit.into())]);
    view! {
        <KindChoice refused=form.clone() />
        <Field
            name="title"
            label=say("propose-field-title")
            hint=say("propose-hint-title")
            limit=limit(TITLE_LIMIT)
            refused=form.clone()
            required=true
        />
        <Field
            name="story"
            label=say("propose-field-story")
            hint=say("propose-hint-story")
            limit=limit(STORY_LIMIT)
            refused=form.clone()
            lines=5
        />
        <Field
            name="place"
            label=say("propose-field-place")
            hint=say("propose-hint-place")
            limit=limit(PLACE_LIMIT)
            refused=form
            width="short"
        />
    }
}

/// The three kinds as large choices.
#[component]
fn KindChoice(refused: Refused) -> impl IntoView {
    let chosen = refused.entry("kind");
    let refusal = refused.refusal("kind").map(sentence);
    let choices = Kind::ALL.map(|kind| {
        let (name, hint) = match kind {
            Kind::Concern => (say("propose-concern"), say("propose-concern-hint")),
            Kind::Strength => (say("propose-strength"), say("propose-strength-hint")),
            Kind::Idea => (say("propose-idea"), say("propose-idea-hint")),
        };
        let id = (kind == Kind::Concern).then_some("kind");
        view! {
            <label class="choice">
                <input id=id type="radio" name="kind" value=kind.word() required checked=chosen == kind.word() />
                <span>
                    <span class="choice-name kind" data-kind=kind.word()>{name}</span>
                    <span class="choice-hint">{hint}</span>
                </span>
            </label>
        }
    });
    let is_refused = refusal.is_some();
    let described = is_refused.then_some("kind-refusal");
    view! {
        <fieldset class="field" data-refused=is_refused aria-describedby=described>
            <legend>{say("propose-field-kind")}</legend>
            {refusal.map(|refusal| view! { <p class="field-refusal" id="kind-refusal">{refusal}</p> })}
            <div class="choices kind-choices">{Vec::from(choices)}</div>
        </fieldset>
    }
}
