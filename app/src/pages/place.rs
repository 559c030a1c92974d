//! The form that moves an issue to another section or place of its agenda.

use agenda::agenda::Rule;
use leptos::prelude::*;

use crate::api::agenda::edit_agenda;
use crate::components::frame::{Frame, Tab};
use crate::components::page::page;
use crate::components::trail::AgendaTrail;
use crate::pages::{number, part};
use crate::words::{say, tell};

/// Shows the form for the issue that the address names by its number.
#[component]
pub fn PlacePage() -> impl IntoView {
    let issue = number("issue");
    page(edit_agenda(part("community"), number("agenda"), "place".to_owned()), move |table| {
        let address = table.address();
        let contents = table.contents;
        let community = table.place.community.as_ref();
        let slug = community.map(|community| community.slug.clone());
        let language = community.map(|community| community.language.clone());
        let form = match contents.items.iter().find(|item| item.number == issue) {
            None => view! { <p class="lead">{say("place-gone")}</p> }.into_any(),
            Some(item) => {
                let sections = contents.sections.iter().map(|section| (section.id.to_string(), section.title.clone()));
                let here = item.section.map(|section| section.to_string()).unwrap_or_default();
                let choices: Vec<_> = sections
                    .chain([(String::new(), say("place-outside"))])
                    .map(|(section, title)| {
                        let is_here = section == here;
                        view! {
                            <label class="choice">
                                <input type="radio" name="section" value=section checked=is_here />
                                <span class="choice-name" dir="auto">{title}</span>
                            </label>
                        }
                    })
                    .collect();
                let choices = (choices.len() > 1).then(|| {
                    view! { <fieldset class="field"><legend>{say("place-section")}</legend>{choices}</fieldset> }
                });
                let last = contents.items.len();
                let hint = if contents.rule == Rule::Hand { "place-hint-hand" } else { "place-hint" };
                view! {
                    <p class="lead" lang=language dir="auto">{item.title.clone()}</p>
                    <form class="field-form" method="post" action="/api/put_issue">
                        <input type="hidden" name="community" value=slug />
                        <input type="hidden" name="agenda" value=contents.number.to_string() />
                        <input type="hidden" name="issue" value=item.number.to_string() />
                        {choices}
                        <div class="field" data-width="short">
                            <label for="place">
                                {say("place-number")} " "<span class="n">{say("form-optional")}</span>
                            </label>
                            <p class="field-hint" id="place-hint">
                                {tell(hint, &[("last", last.into())])}
                            </p>
                            <input
                                id="place"
                                name="place"
                                type="number"
                                inputmode="numeric"
                                min="1"
                                max=last.to_string()
                                aria-describedby="place-hint"
                            />
                        </div>
                        <p class="actions"><button class="button" data-rank="first">{say("place-send")}</button></p>
                    </form>
                }
                .into_any()
            }
        };
        view! {
            <Frame place=table.place title=say("place-title") tab=Tab::Agendas>
                <AgendaTrail address title=contents.title.clone() />
                <h1>{say("place-title")}</h1>
                {form}
            </Frame>
        }
    })
}
