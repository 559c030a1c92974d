//! The form that founds a community.

use leptos::prelude::*;

use crate::api::Refused;
use crate::api::operator::draft_community;
use crate::components::form::{Field, RefusedNotice};
use crate::components::frame::Frame;
use crate::components::page::page;
use crate::words::say;

/// Shows the form; a refused one filled in.
#[component]
pub fn Found() -> impl IntoView {
    page(draft_community(), |desk| {
        // A form that was never refused has something to offer here.
        let offered = Refused { entries: vec![("language".to_owned(), "en".to_owned())], refusals: Vec::new() };
        let refused = desk.refused.clone().unwrap_or(offered);
        view! {
            <Frame place=desk.place title=say("home-found")>
                <h1>{say("home-found")}</h1>
                <p class="lead">{say("found-lead")}</p>
                <RefusedNotice refused=desk.refused />
                <form class="field-form" method="post" action="/api/found">
                    <Field
                        name="name"
                        label=say("found-name")
                        hint=say("found-name-hint")
                        refused=refused.clone()
                        required=true
                    />
                    <Field
                        name="slug"
                        label=say("found-slug")
                        hint=say("found-slug-hint")
                        refused=refused.clone()
                        required=true
                        width="short"
                    />
                    <Field
                        name="about"
                        label=say("found-about")
                        hint=say("found-about-hint")
                        refused=refused.clone()
                        lines=5
                    />
                    <Field
                        name="language"
                        label=say("found-language")
                        hint=say("found-language-hint")
                        refused=refused
                        required=true
                        width="short"
                    />
                    <p class="actions"><button class="button" data-rank="first">{say("home-found")}</button></p>
                </form>
            </Frame>
        }
    })
}
