//! The sections of an agenda: adding, renaming, moving and taking out.

use agenda::agenda::{Section, TITLE_LIMIT};
use leptos::prelude::*;

use crate::api::agenda::{AgendaTable, edit_agenda};
use crate::components::form::{Field, RefusedNotice};
use crate::components::frame::{Frame, Tab};
use crate::components::page::page;
use crate::components::trail::AgendaTrail;
use crate::pages::{number, part};
use crate::words::{say, tell};

/// Shows the sections, and the form that adds one.
#[component]
pub fn Sections() -> impl IntoView {
    page(edit_agenda(part("community"), number("agenda"), "sections".to_owned()), |table| {
        let address = table.address();
        let contents = table.contents.clone();
        let sections: Vec<_> = (1_usize..)
            .zip(&contents.sections)
            .map(|(place, section)| view! { <Row table=table.clone() section=section.clone() place /> })
            .collect();
        let shown = if sections.is_empty() {
            view! { <div class="empty wide"><p>{say("sections-empty")}</p></div> }.into_any()
        } else {
            view! { <ol class="agenda-list wide">{sections}</ol> }.into_any()
        };
        let slug = table.place.community.as_ref().map(|community| community.slug.clone());
        let refused = table.refused.clone().unwrap_or_default();
        view! {
            <Frame place=table.place title=say("sections-title") tab=Tab::Agendas>
                <AgendaTrail address=address.clone() title=contents.title />
                <h1>{say("sections-title")}</h1>
                <RefusedNotice refused=table.refused />
                <p class="lead">{say("sections-lead")}</p>
                {shown}
                <section>
                    <h2 class="section-title">{say("sections-add")}</h2>
                    <form class="field-form" method="post" action="/api/add_section">
                        <input type="hidden" name="community" value=slug />
                        <input type="hidden" name="agenda" value=contents.number.to_string() />
                        <Field
                            name="title"
                            label=say("sections-field")
                            limit=tell("propose-limit", &[("limit", TITLE_LIMIT.into())])
                            refused
                            required=true
                        />
                        <p class="actions">
                            <button class="button" data-rank="first">{say("sections-send")}</button>
                            <a class="button" data-rank="quiet" href=address>{say("sections-done")}</a>
                        </p>
                    </form>
                </section>
            </Frame>
        }
    })
}

#[component]
fn Row(table: AgendaTable, section: Section, place: usize) -> impl IntoView {
    let slug = table.place.community.as_ref().map(|community| community.slug.clone()).unwrap_or_default();
    let agenda = table.contents.number.to_string();
    let named = |key: &str| tell(key, &[("title", section.title.clone().into())]);
    let count = tell("agenda-count", &[("issues", table.contents.items_of(Some(section.id)).count().into())]);
    let field = format!("section-{place}");
    let hidden = move || {
        view! {
            <input type="hidden" name="community" value=slug.clone() />
            <input type="hidden" name="agenda" value=agenda.clone() />
            <input type="hidden" name="section" value=section.id.to_string() />
        }
    };
    view! {
        <li>
            <h2 class="issue-title" dir="auto">{section.title.clone()}</h2>
            <p class="n">{count}</p>
            <form class="field-row" method="post" action="/api/change_section">
                {hidden.clone()()}
                <div class="field">
                    <label for=field.clone()>{tell("sections-rename-field", &[("place", place.into())])}</label>
                    <input id=field name="name" value=section.title.clone() required dir="auto" />
                </div>
                <button class="button">{say("sections-rename")}</button>
            </form>
            <form class="agenda-moves" method="post" action="/api/change_section">
                {hidden()}
                <button
                    class="button"
                    name="way"
                    value="up"
                    disabled=place == 1
                    aria-label=named("sections-up")
                >
                    "↑"
                </button>
                <button
                    class="button"
                    name="way"
                    value="down"
                    disabled=place == table.contents.sections.len()
                    aria-label=named("sections-down")
                >
                    "↓"
                </button>
                <button class="button" data-rank="quiet" name="way" value="out" aria-label=named("sections-out-of")>
                    {say("sections-out")}
                </button>
            </form>
        </li>
    }
}
