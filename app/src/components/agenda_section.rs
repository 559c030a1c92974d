//! A section of an agenda that is being put together, with the buttons that move its issues.

use agenda::agenda::{Item, Rule};
use agenda::community::direction;
use agenda::id::SectionId;
use leptos::prelude::*;

use crate::api::agenda::AgendaTable;
use crate::components::agenda_item::ItemFacts;
use crate::words::{say, tell};

/// Shows a section, or what is outside of the sections.
#[component]
pub fn AgendaSection(table: AgendaTable, section: Option<SectionId>, title: String) -> impl IntoView {
    let items: Vec<_> = table
        .contents
        .items_of(section)
        .map(|(place, item)| view! { <AgendaItem table=table.clone() item=item.clone() place /> })
        .collect();
    let count = tell("agenda-count", &[("issues", items.len().into())]);
    let shown = if items.is_empty() {
        let choose = table.is_owner.then(|| {
            let address = format!("{}/choose", table.address());
            view! { <p class="actions"><a class="button" href=address>{say("agenda-choose")}</a></p> }
        });
        view! { <div class="empty"><p>{say("agenda-empty-section")}</p>{choose}</div> }.into_any()
    } else {
        view! { <ol class="agenda-order">{items}</ol> }.into_any()
    };
    view! {
        <section class="agenda-section">
            <header><h2 dir="auto">{title}</h2><span class="n">{count}</span></header>
            {shown}
        </section>
    }
}

#[component]
fn AgendaItem(table: AgendaTable, item: Item, place: usize) -> impl IntoView {
    let community = table.place.community.clone();
    let (slug, language) = community.map(|community| (community.slug, community.language)).unwrap_or_default();
    // Moving by single steps gets long on a long agenda, and arrows do not say which section is meant.
    let is_far = !table.contents.sections.is_empty() || table.contents.items.len() > 5;
    let by_phragmen = table.is_owner && table.contents.rule == Rule::Phragmen;
    let lift = if by_phragmen && !item.removed { table.contents.lift(item.issue) } else { 0 };
    let address = format!("/c/{slug}/issues/{}", item.number);
    let id = format!("issue-{}", item.number);
    let hidden = item.removed && !table.is_owner;
    let title = (!hidden).then(|| view! { <a href=address>{item.title.clone()}</a> });
    let removed = item.removed.then(|| view! { <p class="removal">{say("agenda-item-removed")}</p> });
    let facts = (!item.removed)
        .then(|| view! { <p class="issue-facts"><ItemFacts kind=item.kind tally=item.tally lift /></p> });
    view! {
        <li class="agenda-item" data-moves=table.is_owner && !is_far id=id>
            <p class="agenda-place">{place}</p>
            <h3 class="issue-title" lang=language.clone() dir=direction(&language)>{title}</h3>
            {removed}
            {facts}
            {table.is_owner.then(|| view! { <Moves table=table.clone() item place is_far /> })}
        </li>
    }
}

/// The buttons that move an issue: they work as plain forms.
#[component]
fn Moves(table: AgendaTable, item: Item, place: usize, is_far: bool) -> impl IntoView {
    let contents = &table.contents;
    let slug = table.place.community.as_ref().map(|community| community.slug.clone());
    let is_first = place == 1 && contents.sections.first().map(|section| section.id) == item.section;
    let is_last = place == contents.items.len() && item.section.is_none();
    let named = |key: &str| tell(key, &[("title", item.title.clone().into())]);
    let far = is_far.then(|| {
        let address = format!("{}/place/{}", table.address(), item.number);
        view! {
            <a class="button" data-rank="quiet" href=address aria-label=named("item-move-to")>{say("item-move")}</a>
        }
    });
    view! {
        <form class="agenda-moves" method="post" action="/api/move_issue">
            <input type="hidden" name="community" value=slug />
            <input type="hidden" name="agenda" value=contents.number.to_string() />
            <input type="hidden" name="issue" value=item.number.to_string() />
            <button class="button" name="way" value="up" disabled=is_first aria-label=named("item-move-up")>"↑"</button>
            <button class="button" name="way" value="down" disabled=is_last aria-label=named("item-move-down")>
                "↓"
            </button>
            {far}
            <button class="button" data-rank="quiet" name="way" value="out" aria-label=named("item-out-of")>
                {say("item-out")}
            </button>
        </form>
    }
}
