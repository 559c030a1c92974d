//! The form that changes an issue's words, while nobody else has answered it.

use leptos::prelude::*;

use crate::api::issue::read_own_issue;
use crate::components::form::RefusedNotice;
use crate::components::frame::{Frame, Tab};
use crate::components::issue_form::IssueFields;
use crate::components::page::page;
use crate::pages::{number, part};
use crate::words::say;

/// Shows the form with the issue's words; a refused one with what was typed.
#[component]
pub fn EditIssue() -> impl IntoView {
    page(read_own_issue(part("community"), number("issue")), |own| {
        let community = own.place.community.clone();
        let slug = community.map(|community| community.slug).unwrap_or_default();
        let refused = (!own.form.refusals.is_empty()).then(|| own.form.clone());
        let back = format!("/c/{slug}/issues/{}", own.number);
        view! {
            <Frame place=own.place title=say("edit-title") tab=Tab::Issues>
                <h1>{say("edit-title")}</h1>
                <RefusedNotice refused />
                <p class="lead">{say("edit-lead")}</p>
                <form class="field-form" method="post" action="/api/edit_issue">
                    <input type="hidden" name="community" value=slug />
                    <input type="hidden" name="issue" value=own.number />
                    <IssueFields form=own.form />
                    <p class="actions">
                        <button class="button" data-rank="first">{say("edit-send")}</button>
                        <a class="button" href=back>{say("edit-back")}</a>
                    </p>
                </form>
            </Frame>
        }
    })
}
