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
    let body = if table.shown.rows.is_empty() {
        view! { <p class="hidden-count">{say("order-none-seen")}</p> }.into_any()
    } else {
        let some = (!table.shown.kept_back.is_empty()).then(|| say("order-places-some"));
        view! {
            <p>{say("order-places-what")} " " {some}</p>
            <PlacesTable table=table.clone() />
            <Ties table=table.clone() />
            <ColumnWords table />
        }
        .into_any()
    };
    view! {
        <section>
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
        let shown = &table.shown;
        let items = table.contents.items.iter().filter(|item| !item.removed);
        let now: HashMap<IssueId, usize> = items.map(|item| item.issue).zip(1..).collect();
        let differs = shown.rows.iter().any(|row| now.get(&row.issue).copied() != default_place(row));
        let own = (table.is_of_now && differs).then(|| Self { name: say("order-now"), places: now });
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

/// The table. On a small screen its rows become cards, so every part says what it is.
#[component]
fn PlacesTable(table: OrderTable) -> impl IntoView {
    let columns = Column::all(&table);
    let first_places = table.shown.top.as_ref().map_or(0, |top| top.places);
    let rows: Vec<_> = table
        .shown
        .rows
        .iter()
        .filter_map(|row| {
            let named = table.names.get(&row.issue)?;
            let place = default_place(row)?;
            let address = format!("/c/{}/issues/{}", table.slug(), named.number);
            let cells: Vec<_> = columns
                .iter()
                .map(|column| {
                    let there = column.places.get(&row.issue).copied();
                    let moved = there.map_or_else(
                        || view! { {tell("order-no-place", &[("places", first_places.into())])} }.into_any(),
                        |there| view! { <strong>{there}</strong> " " <Moved place there /> }.into_any(),
                    );
                    view! { <td role="cell" data-name=column.name.clone()><span>{moved}</span></td> }
                })
                .collect();
            Some(view! {
                <tr role="row">
                    <td role="cell" class="agenda-place">{place}</td>
                    <th role="rowheader" scope="row">
                        <a href=address dir="auto">{named.title.clone()}</a> " " <span class="n">{agreed(row)}</span>
                    </th>
                    <td role="cell" data-name=say("order-likely")><span>{likely(row)}</span></td>
                    {cells}
                </tr>
            })
        })
        .collect();
    let names: Vec<_> =
        columns.iter().map(|column| view! { <th role="columnheader" scope="col">{column.name.clone()}</th> }).collect();
    view! {
        <table class="order-table wide" role="table">
            <caption class="silent">{say("order-places")}</caption>
            <thead role="rowgroup">
                <tr role="row">
                    <th role="columnheader" scope="col">{say("order-place")}</th>
                    <th role="columnheader" scope="col">{say("order-issue")}</th>
                    <th role="columnheader" scope="col">{say("order-likely")}</th>
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
    let mut orders = table.shown.orders.iter();
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
    ties.iter().map(|tie| tie_sentence(tie, |issue| table.seen(issue).map(|named| named.title.clone()))).collect()
}

fn list(sentences: Vec<String>) -> impl IntoView {
    let items: Vec<_> = sentences.into_iter().map(|sentence| view! { <li dir="auto">{sentence}</li> }).collect();
    view! { <ul class="agenda-list">{items}</ul> }
}

/// What the columns of the main orders mean.
#[component]
fn ColumnWords(table: OrderTable) -> impl IntoView {
    let shown = &table.shown;
    let first_places = shown.top.as_ref().map_or(0, |top| top.places);
    let meant = MAIN.into_iter().skip(1).filter(|method| shown.orders.iter().any(|order| order.method == *method));
    let meant: Vec<_> = meant.map(|method| meaning(method, first_places)).collect();
    view! {
        <details>
            <summary>{say("order-words")}</summary>
            <dl class="facts">
                <div><dt>{say("order-likely")}</dt><dd>{say("order-likely-what")}</dd></div>
                {meant}
            </dl>
        </details>
    }
}

fn meaning(method: Method, first_places: usize) -> impl IntoView {
    let what = tell(&format!("order-{}-what", method.word()), &[("places", first_places.into())]);
    view! { <div><dt>{order_name(method)}</dt><dd>{what}</dd></div> }
}

/// The orders for whoever asks, as places alone; nothing where they are not worked out.
#[component]
pub fn MoreWays(table: OrderTable) -> impl IntoView {
    let shown = &table.shown;
    let methods: Vec<Method> =
        MORE.into_iter().filter(|method| shown.orders.iter().any(|order| order.method == *method)).collect();
    let columns: Vec<Column> = methods.iter().filter_map(|method| Column::of(shown, *method)).collect();
    let meant: Vec<_> = methods.iter().map(|method| meaning(*method, 0)).collect();
    let names: Vec<_> =
        columns.iter().map(|column| view! { <th scope="col" data-figure>{column.name.clone()}</th> }).collect();
    let rows: Vec<_> = shown
        .rows
        .iter()
        .filter_map(|row| {
            let title = table.names.get(&row.issue)?.title.clone();
            let cells: Vec<_> = columns
                .iter()
                .map(|column| view! { <td data-figure>{column.places.get(&row.issue).copied()}</td> })
                .collect();
            Some(view! {
                <tr>
                    <th scope="row" dir="auto">{title}</th>
                    <td data-figure>{default_place(row)}</td>
                    {cells}
                </tr>
            })
        })
        .collect();
    (!columns.is_empty() && !rows.is_empty()).then(|| {
        view! {
            <details class="order-more">
                <summary>{say("order-more")}</summary>
                <p>{say("order-more-lead")}</p>
                <div class="wide-table" tabindex="0" role="region" aria-label=say("order-more-table")>
                    <table>
                        <caption class="silent">{say("order-more-table")}</caption>
                        <thead>
                            <tr>
                                <th scope="col">{say("order-issue")}</th>
                                <th scope="col" data-figure>{say("order-phragmen")}</th>
                                {names}
                            </tr>
                        </thead>
                        <tbody>{rows}</tbody>
                    </table>
                </div>
                <dl class="facts">{meant}</dl>
            </details>
        }
    })
}
