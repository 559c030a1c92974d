//! Where each issue stands in every order, how sure its place is, and what was tied.

use std::collections::HashMap;

use agenda::id::IssueId;
use agenda::order::{MAIN, MORE, Shown, ShownRow};
use agenda::rank::{Method, Tie};
use agenda::stance::Tally;
use leptos::prelude::*;

use super::order_name;
use crate::api::order::OrderTable;
use crate::components::agenda_item::{figure, tie_sentence};
use crate::words::{say, tell};

/// Shows the issues in the default order, with their places in the main ones, and the ties of the default.
#[component]
pub fn Places(table: OrderTable) -> impl IntoView {
    let body = if table.seen.shown.rows.is_empty() {
        view! { <p class="hidden-count">{say("order-none-seen")}</p> }.into_any()
    } else {
        let some = (!table.seen.shown.kept_back.is_empty()).then(|| say("order-places-some"));
        view! {
            <p>{say("order-places-what")} " " {some}</p>
            <PlacesTable table=table.clone() columns=Column::all(&table) caption=say("order-places") is_main=true />
            <Ties table=table.clone() />
            <ColumnWords table />
        }
        .into_any()
    };
    view! {
        <section class="order-part">
            <h2 class="section-title">{say("order-places")}</h2>
            {body}
        </section>
    }
}

/// A column of places beside the default.
struct Column {
    name: String,
    places: HashMap<IssueId, usize>,
}

impl Column {
    /// The columns of the main orders, after that of the agenda itself where it stands in another order than the default.
    fn all(table: &OrderTable) -> Vec<Self> {
        let shown = &table.seen.shown;
        let items = table.seen.contents.items.iter().filter(|item| !item.removed);
        let now: HashMap<IssueId, usize> = items.map(|item| item.issue).zip(1..).collect();
        let differs = shown.rows.iter().any(|row| now.get(&row.issue).copied() != default_place(row));
        let own = (table.seen.is_of_now && differs).then(|| Self { name: say("order-now"), places: now });
        own.into_iter().chain(MAIN.into_iter().skip(1).filter_map(|method| Self::of(shown, method))).collect()
    }

    fn of(shown: &Shown, method: Method) -> Option<Self> {
        let index = shown.orders.iter().position(|order| order.method == method)?;
        let place = |row: &ShownRow| Some((row.issue, row.places.get(index).copied().flatten()?));
        Some(Self { name: order_name(method), places: shown.rows.iter().filter_map(place).collect() })
    }
}

fn default_place(row: &ShownRow) -> Option<usize> {
    row.places.first().copied().flatten()
}

/// A table of places. On a small screen its rows become cards, so every part says what it is. The main
/// one says besides how many people agree, how sure each place is and how far an issue would move.
#[component]
fn PlacesTable(table: OrderTable, columns: Vec<Column>, caption: String, is_main: bool) -> impl IntoView {
    let first_places = table.seen.shown.top.as_ref().map_or(0, |top| top.places);
    let rows: Vec<_> = table
        .seen
        .shown
        .rows
        .iter()
        .filter_map(|row| {
            let named = table.seen.names.get(&row.issue)?;
            let place = default_place(row)?;
            let address = format!("/c/{}/issues/{}", table.slug(), named.number);
            let cells: Vec<_> = columns
                .iter()
                .map(|column| {
                    let said = match column.places.get(&row.issue).copied() {
                        None => tell("order-no-place", &[("places", first_places.into())]).into_any(),
                        Some(there) => {
                            let moved = is_main.then(|| view! { <Moved place there /> });
                            view! { <strong>{there}</strong> " " {moved} }.into_any()
                        }
                    };
                    view! { <td role="cell" data-name=column.name.clone()><span>{said}</span></td> }
                })
                .collect();
            let agreed = is_main.then(|| view! { <span class="n">{agreed(row)}</span> });
            let sure = is_main
                .then(|| view! { <td role="cell" data-name=say("order-likely")><span>{likely(row)}</span></td> });
            Some(view! {
                <tr role="row">
                    <td role="cell" class="agenda-place">{place}</td>
                    <th role="rowheader" scope="row">
                        <a href=address lang=table.language() dir="auto">{named.title.clone()}</a> " " {agreed}
                    </th>
                    {sure}
                    {cells}
                </tr>
            })
        })
        .collect();
    let sure = is_main.then(|| view! { <th role="columnheader" scope="col">{say("order-likely")}</th> });
    let names: Vec<_> =
        columns.into_iter().map(|column| view! { <th role="columnheader" scope="col">{column.name}</th> }).collect();
    view! {
        <table class="order-table wide" role="table">
            <caption class="silent">{caption}</caption>
            <thead role="rowgroup">
                <tr role="row">
                    <th role="columnheader" scope="col">{say("order-place")}</th>
                    <th role="columnheader" scope="col">{say("order-issue")}</th>
                    {sure}
                    {names}
                </tr>
            </thead>
            <tbody role="rowgroup">{rows}</tbody>
        </table>
    }
}

/// How much higher or lower than its place here an issue would stand.
#[component]
fn Moved(place: usize, there: usize) -> impl IntoView {
    let (arrow, words) = match there.cmp(&place) {
        std::cmp::Ordering::Equal => (None, say("order-same")),
        std::cmp::Ordering::Less => (Some("↑ "), tell("order-higher", &[("places", (place - there).into())])),
        std::cmp::Ordering::Greater => (Some("↓ "), tell("order-lower", &[("places", (there - place).into())])),
    };
    let arrow = arrow.map(|arrow| view! { <span aria-hidden="true">{arrow}</span> });
    view! { <span class="n">{arrow} {words}</span> }
}

/// Says what part of the people who answered an issue agree; nothing of it when they are too few.
fn agreed(row: &ShownRow) -> String {
    let tally = row.agree.map(|(agree, people)| Tally { agree, pass: people - agree, ..Tally::default() });
    figure(tally.unwrap_or_default())
}

/// Says between which places an issue likely lies.
fn likely(row: &ShownRow) -> String {
    match row.likely {
        None => say("order-likely-soon"),
        Some((first, last)) if first == last => tell("order-likely-one", &[("first", first.into())]),
        Some((first, last)) => tell("order-likely-between", &[("first", first.into()), ("last", last.into())]),
    }
}

/// The default's ties, said out loud, with the rule that settles them; those of the other orders further down.
#[component]
fn Ties(table: OrderTable) -> impl IntoView {
    let mut orders = table.seen.shown.orders.iter();
    let default = orders.next().map(|order| sentences(&table, &order.ties)).unwrap_or_default();
    let none = default.is_empty().then(|| view! { <p>{say("order-ties-none")}</p> });
    let others: Vec<_> = orders
        .filter_map(|order| {
            let ties = sentences(&table, &order.ties);
            (!ties.is_empty()).then(|| view! { <h4>{order_name(order.method)}</h4> {list(ties)} })
        })
        .collect();
    let others = (!others.is_empty()).then(|| {
        view! {
            <details>
                <summary>{say("order-ties-other")}</summary>
                {others}
            </details>
        }
    });
    view! {
        <h3>{say("order-ties")}</h3>
        {none}
        {(!default.is_empty()).then(|| list(default))}
        <p class="aside-note">{say("order-ties-rule")}</p>
        {others}
    }
}

fn sentences(table: &OrderTable, ties: &[Tie]) -> Vec<String> {
    ties.iter().map(|tie| tie_sentence(tie, |issue| table.named(issue).map(|named| named.title.clone()))).collect()
}

fn list(sentences: Vec<String>) -> impl IntoView {
    let items: Vec<_> = sentences.into_iter().map(|sentence| view! { <li dir="auto">{sentence}</li> }).collect();
    view! { <ul class="agenda-list">{items}</ul> }
}

/// What the columns of the main orders mean.
#[component]
fn ColumnWords(table: OrderTable) -> impl IntoView {
    let shown = &table.seen.shown;
    let first_places = shown.top.as_ref().map_or(0, |top| top.places);
    let meant = MAIN.into_iter().skip(1).filter(|method| shown.orders.iter().any(|order| order.method == *method));
    let meant: Vec<_> = meant.map(|method| meaning(method, first_places)).collect();
    view! {
        <details>
            <summary>{say("order-words")}</summary>
            <ul class="agenda-list">
                <li><strong>{say("order-likely")} ":"</strong> " " {say("order-likely-what")}</li>
                {meant}
            </ul>
        </details>
    }
}

fn meaning(method: Method, first_places: usize) -> impl IntoView {
    let what = tell(&format!("order-{}-what", method.word()), &[("places", first_places.into())]);
    view! { <li><strong>{order_name(method)} ":"</strong> " " {what}</li> }
}

/// The orders for whoever asks, as places alone; nothing where they are not worked out.
#[component]
pub fn MoreWays(table: OrderTable) -> impl IntoView {
    let shown = &table.seen.shown;
    let methods: Vec<Method> =
        MORE.into_iter().filter(|method| shown.orders.iter().any(|order| order.method == *method)).collect();
    let columns: Vec<Column> = methods.iter().filter_map(|method| Column::of(shown, *method)).collect();
    let meant: Vec<_> = methods.iter().map(|method| meaning(*method, 0)).collect();
    (!columns.is_empty() && !shown.rows.is_empty()).then(|| {
        view! {
            <details class="wide">
                <summary>{say("order-more")}</summary>
                <p>{say("order-more-lead")}</p>
                <PlacesTable table=table.clone() columns caption=say("order-more") is_main=false />
                <ul class="agenda-list">{meant}</ul>
            </details>
        }
    })
}
