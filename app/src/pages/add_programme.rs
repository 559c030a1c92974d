//! The form on which an organiser adds a programme: what is known of it, and its goals, typed or pasted.

use agenda::programme::Weighting;
use leptos::prelude::*;

use crate::api::Refused;
use crate::api::programme::draft_programme;
use crate::components::form::{Field, RefusedNotice};
use crate::components::frame::{Frame, Tab};
use crate::components::page::page;
use crate::components::programme::weighted;
use crate::pages::part;
use crate::words::say;

/// Shows the form; a refused one filled in.
#[component]
pub fn AddProgramme() -> impl IntoView {
    page(draft_programme(part("community")), |draft| {
        let community = draft.place.community.clone().map(|community| community.slug).unwrap_or_default();
        let form = draft.refused.clone().unwrap_or_default();
        let tick = |name: &'static str, label: &'static str, checked: bool| {
            view! {
                <label class="choice">
                    <input type="checkbox" name=name value="yes" checked=checked />
                    <span>{say(label)}</span>
                </label>
            }
        };
        let is_new = draft.refused.is_none();
        view! {
            <Frame place=draft.place title=say("programme-add") tab=Tab::Programmes>
                <nav class="trail" aria-label=say("trail-label")>
                    <ol><li><a href=format!("/c/{community}/programmes")>{say("programmes-title")}</a></li></ol>
                </nav>
                <h1>{say("programme-add")}</h1>
                <p class="lead">{say("programme-add-lead")}</p>
                <RefusedNotice refused=draft.refused />
                <form class="field-form" method="post" action="/api/add_programme">
                    <input type="hidden" name="community" value=community />
                    <Plain name="name" label="programme-add-name" hint="programme-add-name-hint" form=form.clone() />
                    <Field
                        name="goals"
                        label=say("programme-goals-title")
                        hint=say("programme-add-goals-hint")
                        refused=form.clone()
                        required=true
                        lines=14
                    />
                    <Weightings form=form.clone() />
                    <Plain name="publisher" label="programme-fact-publisher" hint="programme-add-publisher-hint" form=form.clone() />
                    <Plain name="territory" label="programme-fact-territory" hint="programme-add-territory-hint" form=form.clone() />
                    <Plain name="starts" label="programme-add-starts" hint="programme-add-starts-hint" form=form.clone() />
                    <Plain name="ends" label="programme-add-ends" hint="programme-add-starts-hint" form=form.clone() />
                    <Plain name="source" label="programme-fact-source" hint="programme-add-source-hint" form=form.clone() />
                    {tick("checked", "programme-add-checked", form.entry("checked") == "yes")}
                    <Plain name="licence" label="programme-add-licence" hint="programme-add-licence-hint" form=form.clone() />
                    {tick("hold", "programme-add-hold", is_new || form.entry("hold") == "yes")}
                    <p class="actions">
                        <button class="button" data-rank="first">{say("programme-add-send")}</button>
                    </p>
                </form>
            </Frame>
        }
    })
}

/// A line that may stay empty.
#[component]
fn Plain(name: &'static str, label: &'static str, hint: &'static str, form: Refused) -> impl IntoView {
    view! { <Field name label=say(label) hint=say(hint) refused=form /> }
}

/// What the weights stand for.
#[component]
fn Weightings(form: Refused) -> impl IntoView {
    let chosen = form.entry("weighting");
    let choice = |word: &'static str, words: String| {
        view! {
            <label class="choice">
                <input type="radio" name="weighting" value=word checked=chosen == word />
                <span>{words}</span>
            </label>
        }
    };
    let first = choice("", say("programme-add-weighting-follows"));
    let choices: Vec<_> = Weighting::ALL.map(|weighting| choice(weighting.word(), weighted(weighting))).into();
    view! {
        <fieldset class="field" id="weighting">
            <legend>{say("programme-fact-weights")}</legend>
            {first}
            {choices}
        </fieldset>
    }
}
