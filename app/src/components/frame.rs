//! The frame of every page: skip link, masthead, the community's places, the page itself, colophon.

use agenda::community::{Community, direction};
use leptos::prelude::*;
use leptos_meta::{Meta, Title};
use leptos_router::hooks::use_location;
use serde::{Deserialize, Serialize};

use crate::api::leading_to;
use crate::words::{LANGUAGE, LANGUAGES, as_markup, language as spoken, say, tell};

/// What is being looked at, as far as the frame shows it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// The community, if the page is inside one.
    pub community: Option<Community>,
    /// The account's name, if the reader is signed in.
    pub account: Option<String>,
}

/// The places of a community that the navigation names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tab {
    /// The list of issues and everything below it.
    Issues,
    /// The cards.
    Weigh,
    /// Agendas and editions.
    Agendas,
    /// Programmes and their goals.
    Programmes,
    /// Comparisons.
    Compare,
}

impl Tab {
    const ALL: [Self; 5] = [Self::Issues, Self::Weigh, Self::Agendas, Self::Programmes, Self::Compare];

    const fn path(self) -> &'static str {
        match self {
            Self::Issues => "issues",
            Self::Weigh => "weigh",
            Self::Agendas => "agendas",
            Self::Programmes => "programmes",
            Self::Compare => "compare",
        }
    }

    fn name(self) -> String {
        match self {
            Self::Issues => say("tab-issues"),
            Self::Weigh => say("tab-weigh"),
            Self::Agendas => say("tab-agendas"),
            Self::Programmes => say("tab-programmes"),
            Self::Compare => say("tab-compare"),
        }
    }
}

/// Frames a page. `title` is the page's own name; the document's title adds the community and Folkmoot. `main` is the class
/// of the page's main part.
#[component]
pub fn Frame(
    place: Place,
    #[prop(into)] title: String,
    #[prop(optional)] tab: Option<Tab>,
    #[prop(default = "page")] main: &'static str,
    #[prop(optional, into)] description: String,
    children: Children,
) -> impl IntoView {
    let document = match &place.community {
        Some(community) if community.name != title => format!("{title} – {} – Folkmoot", community.name),
        _ if title == "Folkmoot" => title,
        _ => format!("{title} – Folkmoot"),
    };
    let community = place.community.clone().map(|community| {
        let direction = direction(&community.language);
        view! {
            <a class="masthead-community" href=format!("/c/{}", community.slug) dir=direction>{community.name}</a>
        }
    });
    let account = match place.account {
        Some(name) => view! { <a href="/account"><bdi>{name}</bdi></a> }.into_any(),
        None => view! { <a href=sign_in_from(&use_location().pathname.get_untracked())>{say("frame-sign-in")}</a> }
            .into_any(),
    };
    let demo = place.community.as_ref().is_some_and(|community| community.demo);
    let closed = place.community.as_ref().filter(|community| community.closed_at.is_some()).map(|community| {
        let reason = community.closed_reason.clone();
        let reason = reason.map(|reason| view! { " " {say("removed-reason")} " " <q dir="auto">{reason}</q> });
        view! { <p class="notice" data-tone="note">{say("frame-closed")} {reason}</p> }
    });
    view! {
        <Title text=as_markup(&document) />
        {(!description.is_empty()).then(|| view! { <Meta name="description" content=description /> })}
        <a class="skip" href="#main">{say("frame-skip")}</a>
        <header class="masthead">
            <a class="wordmark" href="/" aria-label="Folkmoot">
                <Ring />
                <span class="wordmark-name">"Folkmoot"</span>
            </a>
            {community}
            <p class="account-link">{account}</p>
        </header>
        {(tab != Some(Tab::Weigh)).then(|| view! { <Places community=place.community.clone() tab /> })}
        <main class=main id="main">
            {demo.then(|| view! { <p class="notice" data-tone="note">{say("frame-demo")}</p> })}
            {closed}
            {children()}
        </main>
        // On the weighing page the buttons come first, in reach of a thumb.
        {(tab == Some(Tab::Weigh)).then(|| view! { <Places community=place.community tab /> })}
        <footer class="colophon">
            <div class="colophon-inside">
                <ul aria-label=say("frame-about-site")>
                    <li><a href="/about">{say("frame-about")}</a></li>
                    <li><a href="/method">{say("frame-method")}</a></li>
                </ul>
                <Languages />
            </div>
        </footer>
    }
}

/// The languages that this page can be read in, each by its own name.
#[component]
fn Languages() -> impl IntoView {
    let location = use_location();
    let mut asked = location.query.get_untracked();
    let links = LANGUAGES.map(|language| {
        asked.replace(LANGUAGE, language.tag.to_owned());
        let address = format!("{}{}", location.pathname.get_untracked(), asked.to_query_string());
        let current = (language.tag == spoken()).then_some("true");
        let (tag, dir) = (language.tag, direction(language.tag));
        view! { <li><a href=address lang=tag hreflang=tag dir=dir rel="alternate" aria-current=current>{language.name}</a></li> }
    });
    view! { <ul class="languages" aria-label=say("frame-languages")>{Vec::from(links)}</ul> }
}

/// Writes the address of the form to sign in that comes back to a page inside a community.
pub fn sign_in_from(path: &str) -> String {
    leading_to("/sign-in", if path.starts_with("/c/") { path } else { "" })
}

#[component]
fn Places(community: Option<Community>, tab: Option<Tab>) -> impl IntoView {
    community.map(|community| {
        let links = Tab::ALL.map(|place| {
            let address = format!("/c/{}/{}", community.slug, place.path());
            let current = (tab == Some(place)).then_some("page");
            view! { <li><a href=address aria-current=current>{place.name()}</a></li> }
        });
        let label = tell("frame-places", &[("community", community.name.into())]);
        view! { <nav class="places" aria-label=label><ul>{Vec::from(links)}</ul></nav> }
    })
}

/// The mark: people in a ring, one of them speaking.
#[component]
fn Ring() -> impl IntoView {
    view! {
        <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false">
            <circle
                cx="16"
                cy="16"
                r="12"
                fill="none"
                stroke="currentColor"
                stroke-width="6.4"
                stroke-linecap="round"
                stroke-dasharray="0 9.425"
            />
            <circle class="wordmark-voice" cx="28" cy="16" r="4" />
        </svg>
    }
}

/// The mark, large, behind the words that open a front page.
#[component]
pub fn OpeningRing() -> impl IntoView {
    view! {
        <svg class="opening-ring" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
            <circle
                cx="16"
                cy="16"
                r="12.5"
                fill="none"
                stroke="currentColor"
                stroke-width="5.6"
                stroke-linecap="round"
                stroke-dasharray="0 6.545"
            />
            <circle class="opening-voice" cx="16" cy="3.5" r="2.8" />
        </svg>
    }
}
