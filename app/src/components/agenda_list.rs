//! The agendas of a community, as its front page lists them.

use agenda::agenda::Listed;
use leptos::prelude::*;

use crate::words::{say, tell};

/// Shows the agendas of the community at an address.
#[component]
pub fn AgendaList(slug: String, agendas: Vec<Listed>) -> impl IntoView {
    let rows: Vec<_> = agendas
        .into_iter()
        .map(|listed| {
            let address = format!("/c/{slug}/agendas/{}", listed.number);
            let state = match listed.latest {
                Some(edition) => tell(
                    "front-agenda-published",
                    &[
                        ("edition", edition.number.into()),
                        ("issues", edition.issues.into()),
                        ("people", edition.adoptions.into()),
                    ],
                ),
                None => tell("front-agenda-underway", &[("issues", listed.issues.into())]),
            };
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
