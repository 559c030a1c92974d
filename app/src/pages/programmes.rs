//! The library of programmes: those that the community is held against, and the others.

use leptos::prelude::*;

use crate::api::programme::{Offered, list_programmes};
use crate::components::form::RefusedNotice;
use crate::components::frame::{Frame, Tab};
use crate::components::moment::date;
use crate::components::page::page;
use crate::components::programme::{Checked, about};
use crate::pages::part;
use crate::words::{say, tell};

/// Shows the library.
#[component]
pub fn Programmes() -> impl IntoView {
    page(list_programmes(part("community")), |library| {
        let community = library.community.slug.clone();
        let address = format!("/c/{community}/programmes");
        let row = |offered: Offered| {
            view! { <OfferedProgramme offered community=community.clone() chooses=library.chooses /> }
        };
        let (held, others): (Vec<Offered>, Vec<Offered>) =
            library.programmes.into_iter().partition(|offered| offered.held);
        let (none_held, no_others) = (held.is_empty(), others.is_empty());
        let held: Vec<_> = held.into_iter().map(row).collect();
        let others: Vec<_> = others.into_iter().map(row).collect();
        view! {
            <Frame place=library.place title=say("programmes-title") tab=Tab::Programmes>
                <h1>{say("programmes-title")}</h1>
                <RefusedNotice refused=library.refused />
                <p class="lead">{say("programmes-lead")}</p>
                <section>
                    <h2 class="section-title">{say("programmes-held")}</h2>
                    {if none_held {
                        let words = if library.chooses { say("programmes-none-choose") } else { say("programmes-none") };
                        view! { <p>{words}</p> }.into_any()
                    } else {
                        view! { <ul class="agenda-list">{held}</ul> }.into_any()
                    }}
                </section>
                {(!no_others)
                    .then(|| {
                        view! {
                            <section>
                                <h2 class="section-title">{say("programmes-others")}</h2>
                                <ul class="agenda-list">{others}</ul>
                            </section>
                        }
                    })}
                {if library.chooses {
                    view! {
                        <p class="actions">
                            <a class="button" href=format!("{address}/new")>{say("programme-add")}</a>
                        </p>
                    }
                        .into_any()
                } else {
                    view! { <p class="aside-note">{say("programmes-more")}</p> }.into_any()
                }}
            </Frame>
        }
    })
}

#[component]
fn OfferedProgramme(offered: Offered, community: String, chooses: bool) -> impl IntoView {
    let programme = offered.programme;
    let address = format!("/c/{community}/programmes/{}", programme.slug);
    let (action, words) = if offered.held {
        ("/api/let_go", say("programme-let-go"))
    } else {
        ("/api/hold_against", say("programme-hold"))
    };
    let links = tell("programme-links", &[("links", offered.links.into())]);
    if let Some(removed) = &programme.removed {
        let words =
            tell("programme-removed", &[("day", date(removed.at).into()), ("reason", removed.reason.clone().into())]);
        return view! {
            <li>
                <h3 class="issue-title"><a href=address dir="auto">{programme.name.clone()}</a></h3>
                <p dir="auto">{words}</p>
            </li>
        }
        .into_any();
    }
    let why = (!offered.why.is_empty()).then(|| {
        view! { <p dir="auto"><strong>{say("programme-why")}</strong> " " {offered.why}</p> }
    });
    view! {
        <li>
            <h3 class="issue-title"><a href=address dir="auto">{programme.name.clone()}</a></h3>
            <p dir="auto">{about(&programme)}</p>
            <Checked programme=programme.clone() />
            {why}
            {(offered.held || offered.links > 0).then(|| view! { <p class="n">{links}</p> })}
            {chooses
                .then(|| {
                    view! {
                        <form class="actions" method="post" action=action>
                            <input type="hidden" name="community" value=community />
                            <input type="hidden" name="programme" value=programme.slug.clone() />
                            <button class="button">
                                {words} <span class="silent">{format!(": {}", programme.name)}</span>
                            </button>
                        </form>
                    }
                })}
        </li>
    }
    .into_any()
}
