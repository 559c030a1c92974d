//! The form on which an organiser adds a programme: what is known of it, and its goals, typed, pasted or from a file.

use leptos::prelude::*;

use crate::api::plan::draft_programme;
use crate::components::form::RefusedNotice;
use crate::components::frame::{Frame, Tab};
use crate::components::page::page;
use crate::components::programme_form::{ProgrammeFields, Tick};
use crate::pages::part;
use crate::words::say;

/// Shows the form; a refused one filled in.
#[component]
pub fn AddProgramme() -> impl IntoView {
    page(draft_programme(part("community")), |draft| {
        let community = draft.place.community.clone().map(|community| community.slug).unwrap_or_default();
        let form = draft.refused.clone().unwrap_or_default();
        let is_new = draft.refused.is_none();
        view! {
            <Frame place=draft.place title=say("programme-add") tab=Tab::Programmes>
                <nav class="trail" aria-label=say("trail-label")>
                    <ol><li><a href=format!("/c/{community}/programmes")>{say("programmes-title")}</a></li></ol>
                </nav>
                <h1>{say("programme-add")}</h1>
                <p class="lead">{say("programme-add-lead")}</p>
                <RefusedNotice refused=draft.refused />
                <form class="field-form" method="post" action="/api/add_programme" enctype="multipart/form-data">
                    <input type="hidden" name="community" value=community />
                    <ProgrammeFields form=form.clone() />
                    <Tick name="hold" label="programme-add-hold" checked=is_new || form.entry("hold") == "yes" />
                    <p class="actions">
                        <button class="button" data-rank="first">{say("programme-add-send")}</button>
                    </p>
                </form>
            </Frame>
        }
    })
}
