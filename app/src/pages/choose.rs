//! Choosing the issues of an agenda: a list to tick, searched by words, by kind, in three orders, a page at a time.

use agenda::community::direction;
use agenda::issue::Kind;
use agenda::layout::Offered;
use leptos::prelude::*;

use crate::api::layout::{Offer, Wanted, offer_issues};
use crate::components::agenda_item::ItemFacts;
use crate::components::form::RefusedNotice;
use crate::components::frame::{Frame, Tab};
use crate::components::page::page;
use crate::components::trail::AgendaTrail;
use crate::pages::{asked, number, part};
use crate::words::{say, tell};

/// Shows a page of the list.
#[component]
pub fn Choose() -> impl IntoView {
    let wanted = Wanted {
        words: asked("words"),
        kind: asked("kind"),
        order: asked("order"),
        titles: asked("titles") == "true",
        page: asked("page").parse().unwrap_or_default(),
    };
    page(offer_issues(part("community"), number("agenda"), wanted), |offer| {
        let slug = offer.place.community.as_ref().map(|community| community.slug.clone()).unwrap_or_default();
        let address = format!("/c/{slug}/agendas/{}", offer.contents.number);
        let list = if offer.offered.is_empty() {
            let all = format!("{address}/choose");
            view! {
                <div class="empty wide">
                    <p>{say("choose-none")}</p>
                    <p class="actions"><a class="button" href=all>{say("choose-again")}</a></p>
                </div>
            }
            .into_any()
        } else {
            view! { <Checklist offer=offer.clone() /> <PageTurn offer=offer.clone() address=address.clone() /> }
                .into_any()
        };
        view! {
            <Frame place=offer.place.clone() title=say("choose-title") tab=Tab::Agendas>
                <AgendaTrail address=address.clone() title=offer.contents.title.clone() />
                <h1>{say("choose-title")}</h1>
                <RefusedNotice refused=offer.refused.clone() />
                <Search wanted=offer.wanted.clone() address=address.clone() />
                {list}
                <p class="actions"><a class="button" data-rank="quiet" href=address>{say("choose-done")}</a></p>
            </Frame>
        }
    })
}

#[component]
fn Search(wanted: Wanted, address: String) -> impl IntoView {
    let option = |value: &'static str, now: &str, name: String| {
        let chosen = value == now;
        view! { <option value=value selected=chosen>{name}</option> }
    };
    let kinds = [
        option("", &wanted.kind, say("choose-all")),
        option(Kind::Concern.word(), &wanted.kind, say("filter-concerns")),
        option(Kind::Strength.word(), &wanted.kind, say("filter-strengths")),
        option(Kind::Idea.word(), &wanted.kind, say("filter-ideas")),
    ];
    let orders = [
        option("", &wanted.order, say("filter-agreed")),
        option("newest", &wanted.order, say("filter-newest")),
        option("divided", &wanted.order, say("filter-divided")),
    ];
    view! {
        <form class="field-row wide" method="get" action=format!("{address}/choose") role="search">
            <div class="field">
                <label for="words">{say("choose-words")}</label>
                <input id="words" type="search" name="words" value=wanted.words dir="auto" />
            </div>
            <div class="field">
                <label for="kind">{say("choose-kind")}</label>
                <select id="kind" name="kind">{Vec::from(kinds)}</select>
            </div>
            <div class="field">
                <label for="order">{say("choose-order")}</label>
                <select id="order" name="order">{Vec::from(orders)}</select>
            </div>
            <label class="choice">
                <input type="checkbox" name="titles" value="true" checked=wanted.titles />
                <span class="choice-name">{say("choose-titles")}</span>
            </label>
            <button class="button">{say("choose-search")}</button>
        </form>
    }
}

#[component]
fn Checklist(offer: Offer) -> impl IntoView {
    let community = offer.place.community.clone();
    let (slug, language) = community.map(|community| (community.slug, community.language)).unwrap_or_default();
    let numbers: Vec<String> = offer.offered.iter().map(|offered| offered.number.to_string()).collect();
    let chosen = offer.contents.items.len();
    let (first, last) = span(&offer);
    let shown = tell("choose-shown", &[("count", offer.count.into()), ("first", first.into()), ("last", last.into())]);
    let rows: Vec<_> = offer
        .offered
        .iter()
        .map(|offered| {
            let is_chosen = offer.contents.items.iter().any(|item| item.issue == offered.issue);
            view! {
                <Choice offered=offered.clone() is_chosen titles=offer.wanted.titles language=language.clone() />
            }
        })
        .collect();
    let sections: Vec<_> = offer
        .contents
        .sections
        .iter()
        .map(|section| view! { <option value=section.id.to_string()>{section.title.clone()}</option> })
        .collect();
    let section = (!sections.is_empty()).then(|| {
        view! {
            <div class="field">
                <label for="section">{say("choose-section")}</label>
                <select id="section" name="section">{sections}<option value="">{say("choose-outside")}</option></select>
            </div>
        }
    });
    view! {
        <form class="wide" method="post" action="/api/choose_issues">
            <input type="hidden" name="community" value=slug />
            <input type="hidden" name="agenda" value=offer.contents.number.to_string() />
            <input type="hidden" name="offered" value=numbers.join(",") />
            <input type="hidden" name="query" value=offer.wanted.query() />
            <fieldset>
                <legend class="silent">{say("choose-legend")}</legend>
                <ul class="checklist">{rows}</ul>
            </fieldset>
            <div class="save-bar">
                <p>
                    <strong>{tell("choose-chosen", &[("issues", chosen.into())])}</strong>
                    " "
                    <span class="n">{shown}</span>
                </p>
                {section}
                <button class="button" data-rank="first">{say("choose-send")}</button>
            </div>
        </form>
    }
}

#[component]
fn Choice(offered: Offered, is_chosen: bool, titles: bool, language: String) -> impl IntoView {
    let facts = (!titles).then(|| {
        view! {
            <span class="issue-facts">
                <ItemFacts kind=offered.kind tally=Some(offered.tally) place=offered.place.clone() />
            </span>
        }
    });
    view! {
        <li>
            <label class="choice">
                <input type="checkbox" name="issues[]" value=offered.number.to_string() checked=is_chosen />
                <span>
                    <span class="choice-name" lang=language.clone() dir=direction(&language)>{offered.title}</span>
                    {facts}
                </span>
            </label>
        </li>
    }
}

#[component]
fn PageTurn(offer: Offer, address: String) -> impl IntoView {
    let (first, last) = span(&offer);
    let page = offer.wanted.page;
    let size = offer.wanted.page_size();
    let to = |page: i64| format!("{address}/choose{}", Wanted { page, ..offer.wanted.clone() }.query());
    let before = (page > 1).then(|| {
        let name = tell("choose-before", &[("size", size.into())]);
        view! { <a class="button" rel="prev" href=to(page - 1)>{name}</a> }
    });
    let after = (last < offer.count).then(|| {
        let name = tell("choose-after", &[("size", size.min(offer.count - last).into())]);
        view! { <a class="button" rel="next" href=to(page + 1)>{name}</a> }
    });
    let here = tell("choose-turn", &[("first", first.into()), ("last", last.into()), ("count", offer.count.into())]);
    (before.is_some() || after.is_some()).then(|| {
        view! {
            <nav class="page-turn" aria-label=say("pages-label")>
                <span class="n">{here} " " {say("choose-hint")}</span>
                <span class="actions">{before}{after}</span>
            </nav>
        }
    })
}

/// Returns which of all offered issues the first and the last of this page are, from 1.
fn span(offer: &Offer) -> (i64, i64) {
    let before = (offer.wanted.page - 1).saturating_mul(offer.wanted.page_size());
    let here = i64::try_from(offer.offered.len()).unwrap_or_default();
    (before + 1, before + here)
}
