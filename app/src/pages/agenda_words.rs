//! The form that changes an agenda's name and purpose.

use leptos::prelude::*;

use crate::api::Refused;
use crate::api::agenda::edit_agenda;
use crate::components::agenda_fields::AgendaFields;
use crate::components::form::RefusedNotice;
use crate::components::frame::{Frame, Tab};
use crate::components::page::page;
use crate::components::trail::AgendaTrail;
use crate::pages::{number, part};
use crate::words::say;

/// Shows the form, with the words as they are or as they were refused.
#[component]
pub fn AgendaWords() -> impl IntoView {
    page(edit_agenda(part("community"), number("agenda"), "rename-agenda".to_owned()), |table| {
        let contents = table.contents.clone();
        let address = table.address();
        let entries = [("title", &contents.title), ("purpose", &contents.purpose)];
        let as_they_are = Refused {
            entries: entries.map(|(name, entry)| (name.to_owned(), entry.clone())).to_vec(),
            refusals: Vec::new(),
        };
        let refused = table.refused.clone().unwrap_or(as_they_are);
        let slug = table.place.community.as_ref().map(|community| community.slug.clone());
        view! {
            <Frame place=table.place title=say("agenda-words-title") tab=Tab::Agendas>
                <AgendaTrail address title=contents.title />
                <h1>{say("agenda-words-title")}</h1>
                <RefusedNotice refused=table.refused />
                <p class="lead">{say("agenda-words-lead")}</p>
                <form class="field-form" method="post" action="/api/rename_agenda">
                    <input type="hidden" name="community" value=slug />
                    <input type="hidden" name="agenda" value=contents.number.to_string() />
                    <AgendaFields refused lines=5 />
                    <p class="actions">
                        <button class="button" data-rank="first">{say("agenda-words-send")}</button>
                    </p>
                </form>
            </Frame>
        }
    })
}
