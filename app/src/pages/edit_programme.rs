//! The form on which an organiser changes one of the community's own programmes.

use leptos::prelude::*;

use crate::api::plan::read_own_programme;
use crate::components::form::RefusedNotice;
use crate::components::frame::{Frame, Tab};
use crate::components::page::page;
use crate::components::programme_form::ProgrammeFields;
use crate::pages::part;
use crate::words::{say, tell};

/// Shows the form, filled in.
#[component]
pub fn EditProgramme() -> impl IntoView {
    page(read_own_programme(part("community"), part("programme")), |changing| {
        let community = changing.place.community.clone().map(|community| community.slug).unwrap_or_default();
        let programme = changing.programme.clone();
        let address = format!("/c/{community}/programmes/{}", programme.slug);
        let refused = changing.is_refused.then(|| changing.form.clone());
        let back = programme.is_past().then(|| {
            let words = tell("programme-edit-past", &[("version", programme.version.into())]);
            view! { <p class="notice">{words}</p> }
        });
        view! {
            <Frame place=changing.place title=say("programme-edit") tab=Tab::Programmes>
                <nav class="trail" aria-label=say("trail-label")>
                    <ol>
                        <li><a href=format!("/c/{community}/programmes")>{say("programmes-title")}</a></li>
                        <li><a href=address.clone() dir="auto">{programme.name.clone()}</a></li>
                    </ol>
                </nav>
                <h1>{say("programme-edit")}</h1>
                <p class="lead">{say("programme-edit-lead")}</p>
                <RefusedNotice refused />
                {back}
                <p class="downloads">
                    {say("programme-take")} " "
                    <a href=format!("/c/{community}/programmes/{}/programme.csv", programme.address()) download>"CSV"</a> " "
                    <a href=format!("/c/{community}/programmes/{}/programme.json", programme.address()) download>"JSON"</a>
                </p>
                <form class="field-form" method="post" action="/api/edit_programme" enctype="multipart/form-data">
                    <input type="hidden" name="community" value=community />
                    <input type="hidden" name="programme" value=programme.address() />
                    <input type="hidden" name="version" value=programme.latest.to_string() />
                    <ProgrammeFields form=changing.form long=changing.long />
                    <p class="actions">
                        <button class="button" data-rank="first">{say("programme-edit-send")}</button>
                        " "
                        <a href=address>{say("programme-edit-leave")}</a>
                    </p>
                </form>
            </Frame>
        }
    })
}
