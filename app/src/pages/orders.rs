//! What the rules change: the same issues in the order of each rule, side by side.

use std::collections::HashMap;

use agenda::compare::few;
use agenda::id::IssueId;
use agenda::rank::Tie;
use leptos::prelude::*;

use crate::api::agenda::{Orders, compare_orders};
use crate::components::agenda_item::tie_sentence;
use crate::components::frame::{Frame, Tab};
use crate::components::page::page;
use crate::components::trail::AgendaTrail;
use crate::pages::{number, part};
use crate::words::{say, tell};

/// Shows both orders, where they differ, and their ties.
#[component]
pub fn OrdersPage() -> impl IntoView {
    page(compare_orders(part("community"), number("agenda")), |orders| {
        let address = orders.address();
        let shown = if orders.phragmen.order.is_empty() {
            view! { <p>{say("orders-none")}</p> }.into_any()
        } else {
            view! {
                <p class="n">{tell("orders-people", &[("people", orders.phragmen.people.into())])}</p>
                <OrdersTable orders=orders.clone() />
                <p>{say("orders-more")}</p>
                <Ties title=say("orders-ties-phragmen") ties=orders.phragmen.ties.clone() orders=orders.clone() />
                <Ties title=say("orders-ties-approval") ties=orders.approval.ties.clone() orders=orders.clone() />
            }
            .into_any()
        };
        view! {
            <Frame place=orders.place.clone() title=say("orders-title") tab=Tab::Agendas>
                <AgendaTrail address title=orders.contents.title.clone() />
                <h1>{say("orders-title")}</h1>
                <p class="lead">{say("orders-lead")}</p>
                {shown}
            </Frame>
        }
    })
}

#[component]
fn OrdersTable(orders: Orders) -> impl IntoView {
    let by_approval: HashMap<IssueId, usize> =
        orders.approval.order.iter().map(|place| (place.issue, place.position)).collect();
    let slug = orders.place.community.as_ref().map(|community| community.slug.clone()).unwrap_or_default();
    let rows: Vec<_> = orders
        .phragmen
        .order
        .iter()
        .filter_map(|place| {
            let item = orders.contents.items.iter().find(|item| item.issue == place.issue)?;
            let approval = by_approval.get(&place.issue).copied()?;
            let change = match approval.cmp(&place.position) {
                std::cmp::Ordering::Equal => say("orders-same"),
                std::cmp::Ordering::Greater => tell("orders-up", &[("places", (approval - place.position).into())]),
                std::cmp::Ordering::Less => tell("orders-down", &[("places", (place.position - approval).into())]),
            };
            let agreed = if few::shown(place.supporters) {
                place.supporters.to_string()
            } else {
                tell("orders-few", &[("fewest", few::LEAST_PEOPLE.into())])
            };
            Some(view! {
                <tr>
                    <th scope="row" dir="auto">
                        <a href=format!("/c/{slug}/issues/{}", item.number)>{item.title.clone()}</a>
                    </th>
                    <td data-figure>{agreed}</td>
                    <td data-figure>{place.position}</td>
                    <td data-figure>{approval}</td>
                    <td data-figure>{change}</td>
                </tr>
            })
        })
        .collect();
    view! {
        <div class="wide-table wide" tabindex="0" role="region" aria-label=say("orders-table")>
            <table>
                <caption>{say("orders-table")}</caption>
                <thead>
                    <tr>
                        <th scope="col">{say("orders-issue")}</th>
                        <th scope="col" data-figure>{say("orders-agree")}</th>
                        <th scope="col" data-figure>{say("orders-phragmen")}</th>
                        <th scope="col" data-figure>{say("orders-approval")}</th>
                        <th scope="col" data-figure>{say("orders-change")}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}

#[component]
fn Ties(title: String, ties: Vec<Tie>, orders: Orders) -> impl IntoView {
    let find = |issue| orders.contents.items.iter().find(|item| item.issue == issue).map(|item| item.title.clone());
    let said: Vec<_> = ties.iter().map(|tie| view! { <li dir="auto">{tie_sentence(tie, find)}</li> }).collect();
    (!said.is_empty()).then(|| {
        view! { <section><h2 class="section-title">{title}</h2><ul class="agenda-list">{said}</ul></section> }
    })
}
