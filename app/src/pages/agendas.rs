//! The agendas of a community, and starting one.

use agenda::agenda::Listed;
use agenda::community::{Community, direction};
use leptos::prelude::*;

use crate::api::Refused;
use crate::api::agenda::list_agendas;
use crate::components::agenda_fields::AgendaFields;
use crate::components::agenda_list::agenda_line;
use crate::components::form::RefusedNotice;
use crate::components::frame::{Frame, Tab};
use crate::components::page::page;
use crate::pages::part;
use crate::words::say;

/// Shows the list, and the form that starts an agenda.
#[component]
pub fn Agendas() -> impl IntoView {
    page(list_agendas(part("community")), |list| {
        let Some(community) = list.place.community.clone() else { return ().into_any() };
        let rows: Vec<_> =
            list.agendas.into_iter().map(|agenda| view! { <Row community=community.clone() agenda /> }).collect();
        let shown = if rows.is_empty() {
            view! { <div class="empty wide"><p>{say("agendas-empty")}</p></div> }.into_any()
        } else {
            view! { <ul class="agenda-list wide">{rows}</ul> }.into_any()
        };
        let signed_in = list.place.account.is_some();
        let notice = list.refused.clone();
        let refused = list.refused.unwrap_or_default();
        view! {
            <Frame place=list.place title=say("agendas-title") tab=Tab::Agendas description=say("agendas-lead")>
                <h1>{say("agendas-title")}</h1>
                <RefusedNotice refused=notice />
                <p class="lead">{say("agendas-lead")}</p>
                {shown}
                <p class="section-more">
                    <a href=format!("/c/{}/answers", community.slug)>{say("replies-title")}</a>
                    " "
                    <a href=format!("/c/{}/themes", community.slug)>{say("themes-link")}</a>
                    {signed_in
                        .then(|| {
                            let invite = format!("/c/{}/institutions", community.slug);
                            view! { " " <a href=invite>{say("invite-title")}</a> }
                        })}
                </p>
                <section>
                    <h2 class="section-title">{say("agendas-start")}</h2>
                    <p>{say("agendas-start-lead")}</p>
                    {if signed_in {
                        view! { <StartForm slug=community.slug refused /> }.into_any()
                    } else {
                        view! {
                            <p class="actions"><a class="button" href="/sign-in">{say("agendas-sign-in")}</a></p>
                        }
                            .into_any()
                    }}
                </section>
            </Frame>
        }
        .into_any()
    })
}

#[component]
fn Row(community: Community, agenda: Listed) -> impl IntoView {
    let (address, state) = agenda_line(&community.slug, &agenda);
    view! {
        <li>
            <h2 class="issue-title" lang=community.language.clone() dir=direction(&community.language)>
                <a href=address>{agenda.title}</a>
            </h2>
            <p>{state}</p>
        </li>
    }
}

#[component]
fn StartForm(slug: String, refused: Refused) -> impl IntoView {
    view! {
        <form class="field-form" method="post" action="/api/start_agenda">
            <input type="hidden" name="community" value=slug />
            <AgendaFields refused lines=3 />
            <p class="actions"><button class="button" data-rank="first">{say("agendas-send")}</button></p>
        </form>
    }
}
