//! The form that proposes an issue.

use leptos::prelude::*;

use crate::api::issue::draft_issue;
use crate::components::form::RefusedNotice;
use crate::components::frame::{Frame, Tab};
use crate::components::issue_form::IssueFields;
use crate::components::page::page;
use crate::pages::part;
use crate::words::say;

/// Shows the form; a refused one filled in.
#[component]
pub fn Propose() -> impl IntoView {
    page(draft_issue(part("community")), |new| {
        let community = new.place.community.clone();
        let slug = community.map(|community| community.slug).unwrap_or_default();
        view! {
            <Frame place=new.place title=say("propose-title") tab=Tab::Issues>
                <h1>{say("propose-title")}</h1>
                <RefusedNotice refused=new.refused.clone() />
                <p class="lead">{say("propose-lead")}</p>
                <form class="field-form" method="post" action="/api/propose">
                    <input type="hidden" name="community" value=slug />
                    <IssueFields form=new.refused.unwrap_or_default() />
                    <p class="aside-note">{say("propose-becomes")}</p>
                    <p class="actions"><button class="button" data-rank="first">{say("propose-send")}</button></p>
                </form>
            </Frame>
        }
    })
}
