//! The form that proposes an issue.

use agenda::issue::{Kind, PLACE_LIMIT, STORY_LIMIT, TITLE_LIMIT};
use leptos::prelude::*;

use crate::api::Refused;
use crate::api::issue::draft_issue;
use crate::components::form::{Field, RefusedNotice, sentence};
use crate::components::frame::{Frame, Tab};
use crate::components::page::page;
use crate::pages::part;
use crate::words::{say, tell};

/// Shows the form; a refused one filled in.
#[component]
pub fn Propose() -> impl IntoView {
    page(draft_issue(part("community")), |new| {
        let community = new.place.community.clone();
        let slug = community.map(|community| community.slug).unwrap_or_default();
        let refused = new.refused.unwrap_or_default();
        let limit = |limit: usize| tell("propose-limit", &[("limit", limit.into())]);
        let notice = (!refused.refusals.is_empty()).then(|| refused.clone());
        view! {
            <Frame place=new.place title=say("propose-title") tab=Tab::Issues>
                <h1>{say("propose-title")}</h1>
                <p class="lead">{say("propose-lead")}</p>
                <RefusedNotice refused=notice />
                <form class="field-form" method="post" action="/api/propose">
                    <input type="hidden" name="community" value=slug />
                    <KindChoice refused=refused.clone() />
                    <Field
                        name="title"
                        label=say("propose-field-title")
                        hint=say("propose-hint-title")
                        limit=limit(TITLE_LIMIT)
                        refused=refused.clone()
                        required=true
                    />
                    <Field
                        name="story"
                        label=say("propose-field-story")
                        hint=say("propose-hint-story")
                        limit=limit(STORY_LIMIT)
                        refused=refused.clone()
                        lines=5
                    />
                    <Field
                        name="place"
                        label=say("propose-field-place")
                        hint=say("propose-hint-place")
                        limit=limit(PLACE_LIMIT)
                        refused=refused
                        width="short"
                    />
                    <p class="aside-note">{say("propose-becomes")}</p>
                    <p class="actions"><button class="button" data-rank="first">{say("propose-send")}</button></p>
                </form>
            </Frame>
        }
    })
}

/// The three kinds as large choices.
#[component]
pub fn KindChoice(refused: Refused) -> impl IntoView {
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
            <div class="choices kind-choices">{choices.to_vec()}</div>
        </fieldset>
    }
}
