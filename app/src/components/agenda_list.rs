//! The agendas of a community, as its front page and their own list them.

use agenda::agenda::Listed;
use leptos::prelude::*;

use crate::components::agenda_item::{adopted, edition_name};
use crate::components::moment::date;
use crate::words::{say, tell};

/// Shows the agendas of the community at an address.
#[component]
pub fn AgendaList(slug: String, agendas: Vec<Listed>) -> impl IntoView {
    let rows: Vec<_> = agendas
        .into_iter()
        .map(|listed| {
            let (address, state) = agenda_line(&slug, &listed);
            view! {
                <li>
                    <h3 class="issue-title"><a href=address><bdi>{listed.title}</bdi></a></h3>
                    <p>{state}</p>
                </li>
            }
        })
        .collect();
    let none = rows.is_empty();
    view! {
        <section>
            <h2 class="section-title">{say("front-agendas")}</h2>
            {none.then(|| view! { <p>{say("front-agendas-none")}</p> })}
            <ul class="agenda-list">{rows}</ul>
            <p class="section-more"><a href=format!("/c/{slug}/agendas")>{say("front-agendas-all")}</a></p>
        </section>
    }
}

/// Returns where a listed agenda is to be read, its latest edition if it has one, and says how far it has come.
pub fn agenda_line(slug: &str, listed: &Listed) -> (String, String) {
    let address = format!("/c/{slug}/agendas/{}", listed.number);
    let Some(edition) = listed.latest else {
        return (address, tell("agendas-underway", &[("issues", listed.issues.into())]));
    };
    let values = [
        ("edition", edition_name(edition.number).into()),
        ("issues", edition.issues.into()),
        ("date", date(edition.published_at).into()),
    ];
    let state = format!("{} {}", tell("agendas-published", &values), adopted(edition.adoptions));
    (format!("{address}/editions/{}", edition.number), state)
}
