//! The list of issues: by kind, in four orders, one's own, titles only; 20 a page.

use agenda::issue::Kind;
use leptos::prelude::*;

use crate::api::issue::{IssueList, Wanted, list_issues};
use crate::components::frame::{Frame, Tab};
use crate::components::issue_row::IssueRow;
use crate::components::page::page;
use crate::pages::{asked, part};
use crate::words::{say, tell};

/// Shows a page of the list.
#[component]
pub fn Issues() -> impl IntoView {
    let wanted = Wanted {
        order: asked("order"),
        kind: asked("kind"),
        mine: asked("mine") == "true",
        titles: asked("titles") == "true",
        seed: asked("seed").parse().unwrap_or_default(),
        page: asked("page").parse().unwrap_or_default(),
    };
    page(list_issues(part("community"), wanted), |list| {
        let address = format!("/c/{}", list.community.slug);
        let rows: Vec<_> = list
            .issues
            .iter()
            .map(|issue| {
                view! { <IssueRow community=list.community.clone() issue=issue.clone() title_only=list.wanted.titles /> }
            })
            .collect();
        let empty = rows.is_empty();
        view! {
            <Frame place=list.place.clone() title=say("issues-title") tab=Tab::Issues>
                <h1>{say("issues-title")}</h1>
                <p class="lead">{tell("issues-lead", &[("issues", list.count.into())])}</p>
                <p class="actions">
                    <a class="button" data-rank="first" href=format!("{address}/propose")>{say("front-propose")}</a>
                    <a class="button" href=format!("{address}/weigh")>{say("issues-weigh")}</a>
                </p>
                <p class="section-more">
                    <a href=format!("{address}/sort")>{say("sort-link")}</a>
                    " "
                    <a href=format!("{address}/themes")>{say("themes-link")}</a>
                </p>
                <Filters list=list.clone() />
                {empty.then(|| view! { <p class="lead">{say("issues-empty")}</p> })}
                <ol class="issue-list">{rows}</ol>
                <Pages list />
            </Frame>
        }
    })
}

#[component]
fn Filters(list: IssueList) -> impl IntoView {
    let link = |to: Wanted, now: bool, name: String| {
        let address = Wanted { page: 0, ..to }.address(&list.community.slug);
        view! { <li><a href=address aria-current=now.then_some("true")>{name}</a></li> }
    };
    let wanted = &list.wanted;
    let with_kind = |kind: &str| Wanted { kind: kind.to_owned(), ..wanted.clone() };
    let with_order = |order: &str| Wanted { order: order.to_owned(), seed: 0, ..wanted.clone() };
    let kinds = [
        link(with_kind(""), wanted.kind.is_empty(), say("filter-all")),
        link(with_kind("concern"), wanted.kind == Kind::Concern.word(), say("filter-concerns")),
        link(with_kind("strength"), wanted.kind == Kind::Strength.word(), say("filter-strengths")),
        link(with_kind("idea"), wanted.kind == Kind::Idea.word(), say("filter-ideas")),
    ];
    let known = ["newest", "agreed", "divided"].contains(&wanted.order.as_str());
    let orders = [
        link(with_order(""), !known, say("filter-random")),
        link(with_order("newest"), wanted.order == "newest", say("filter-newest")),
        link(with_order("agreed"), wanted.order == "agreed", say("filter-agreed")),
        link(with_order("divided"), wanted.order == "divided", say("filter-divided")),
    ];
    let shown = [
        link(
            Wanted { mine: false, titles: false, ..wanted.clone() },
            !wanted.mine && !wanted.titles,
            say("filter-everyone"),
        ),
        link(Wanted { mine: !wanted.mine, ..wanted.clone() }, wanted.mine, say("filter-mine")),
        link(Wanted { titles: !wanted.titles, ..wanted.clone() }, wanted.titles, say("filter-titles")),
    ];
    view! {
        <nav class="filters" aria-label=say("filter-label")>
            <div class="filter"><h2 class="filter-name">{say("filter-kind")}</h2><ul>{Vec::from(kinds)}</ul></div>
            <div class="filter"><h2 class="filter-name">{say("filter-order")}</h2><ul>{Vec::from(orders)}</ul></div>
            <div class="filter"><h2 class="filter-name">{say("filter-show")}</h2><ul>{Vec::from(shown)}</ul></div>
        </nav>
    }
}

#[component]
fn Pages(list: IssueList) -> impl IntoView {
    let size = list.wanted.page_size();
    let last = (list.count + size - 1) / size;
    let page = list.wanted.page;
    let to = |page: i64| Wanted { page, ..list.wanted.clone() }.address(&list.community.slug);
    (last > 1).then(|| {
        let before = (page > 1).then(|| view! { <li><a rel="prev" href=to(page - 1)>{say("pages-before")}</a></li> });
        let after = (page < last).then(|| view! { <li><a rel="next" href=to(page + 1)>{say("pages-after")}</a></li> });
        let here = tell("pages-here", &[("page", page.into()), ("last", last.into())]);
        view! {
            <nav class="pages" aria-label=say("pages-label")>
                <ul>{before}<li>{here}</li>{after}</ul>
            </nav>
        }
    })
}
