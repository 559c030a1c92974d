//! The way back from the pages of one agenda.

use leptos::prelude::*;

use crate::words::say;

/// Shows the way back to the agendas and to the agenda itself. `address` is the agenda's own page.
#[component]
pub fn AgendaTrail(address: String, title: String) -> impl IntoView {
    let agendas = address.rsplit_once('/').map(|(agendas, _)| agendas.to_owned()).unwrap_or_default();
    view! {
        <nav class="trail" aria-label=say("agenda-trail")>
            <ol>
                <li><a href=agendas>{say("agendas-title")}</a></li>
                <li><a href=address><bdi>{title}</bdi></a></li>
            </ol>
        </nav>
    }
}
