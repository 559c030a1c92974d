//! The fields of a programme: what is known of it, and its goals, typed, pasted or from a file.

use agenda::programme::Weighting;
use leptos::prelude::*;

use crate::api::Refused;
use crate::components::form::Field;
use crate::components::programme::weighted;
use crate::words::say;

/// The fields of a programme, filled in with what `form` holds. Where the goals are `long`, they are left out.
#[component]
pub fn ProgrammeFields(form: Refused, #[prop(optional)] long: bool) -> impl IntoView {
    let hint = if long { say("programme-edit-long") } else { say("programme-add-goals-hint") };
    view! {
        <Field
            name="name"
            label=say("programme-add-name")
            hint=say("programme-add-name-hint")
            refused=form.clone()
            required=true
        />
        <Field name="goals" label=say("programme-goals-title") hint=hint refused=form.clone() lines=14 />
        <div class="field">
            <label for="file">{say("programme-add-file")} " " <span class="n">{say("form-optional")}</span></label>
            <p class="field-hint" id="file-hint">{say("programme-add-file-hint")}</p>
            <input
                id="file"
                name="file"
                type="file"
                accept=".csv,.tsv,.json,.txt,text/csv,application/json,text/plain"
                aria-describedby="file-hint"
            />
        </div>
        <Weightings form=form.clone() />
        <Plain name="publisher" label="programme-fact-publisher" hint="programme-add-publisher-hint" form=form.clone() />
        <Plain name="territory" label="programme-fact-territory" hint="programme-add-territory-hint" form=form.clone() />
        <Plain name="starts" label="programme-add-starts" hint="programme-add-starts-hint" form=form.clone() />
        <Plain name="ends" label="programme-add-ends" hint="programme-add-starts-hint" form=form.clone() />
        <Plain name="source" label="programme-fact-source" hint="programme-add-source-hint" form=form.clone() />
        <Tick name="checked" label="programme-add-checked" checked=form.entry("checked") == "yes" />
        <Plain name="licence" label="programme-add-licence" hint="programme-add-licence-hint" form />
    }
}

/// Something to tick.
#[component]
pub fn Tick(name: &'static str, label: &'static str, checked: bool) -> impl IntoView {
    view! {
        <label class="choice">
            <input type="checkbox" name=name value="yes" checked=checked />
            <span>{say(label)}</span>
        </label>
    }
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
