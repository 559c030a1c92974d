//! Our order and theirs, side by side: drawn with a line for every link, and as two tables.

use agenda::community::direction;
use agenda::export::lists::{Lists, Words};
use agenda::text::shorten;
use leptos::prelude::*;

use super::groups::share_of;
use crate::api::comparison::Comparing;
use crate::components::links::claim_name;
use crate::components::share::percent;
use crate::words::{language, say, tell};

/// How many letters fit over a list of the picture.
const HEAD_LETTERS: usize = 38;

/// Shows both lists.
#[component]
pub fn ListsView(comparing: Comparing) -> impl IntoView {
    let lists = Lists::of(&comparing.compared);
    if lists.ours.is_empty() || lists.theirs.is_empty() {
        return ().into_any();
    }
    let more = (lists.more_ours + lists.more_theirs > 0).then(|| {
        let figures = [("ours", lists.more_ours.into()), ("theirs", lists.more_theirs.into())];
        view! { <p class="aside-note">{tell("lists-more", &figures)}</p> }
    });
    view! {
        <section id="lists">
            <h2 class="section-title">{say("lists-title")}</h2>
            <p class="aside-note">{say("lists-what")}</p>
            <div class="slope-frame" inner_html=lists.svg(&words(&comparing, &lists))></div>
            <details class="slope-twin">
                <summary>{say("lists-table")}</summary>
                <Ours comparing=comparing.clone() lists=lists.clone() />
                <Theirs comparing lists />
            </details>
            {more}
        </section>
    }
    .into_any()
}

/// Draws both lists for a file of their own.
pub fn drawing(comparing: &Comparing) -> String {
    let lists = Lists::of(&comparing.compared);
    lists.svg(&words(comparing, &lists))
}

fn words(comparing: &Comparing, lists: &Lists) -> Words {
    let programme = comparing.compared.programme.name.clone();
    let figures = [
        ("ours", lists.ours.len().into()),
        ("theirs", lists.theirs.len().into()),
        ("lines", lists.lines.len().into()),
        ("programme", programme.into()),
    ];
    let looks = super::looks_of(comparing);
    let ours = looks.name().map(|name| tell("lists-ours-of", &[("of", name.into())]));
    let label = [Some(tell("lists-label", &figures)), looks.note()];
    Words {
        label: label.into_iter().flatten().collect::<Vec<_>>().join(" "),
        ours: shorten(&ours.unwrap_or_else(|| say("lists-ours")), HEAD_LETTERS),
        theirs: say("lists-theirs"),
        loose: say("lists-loose"),
        unasked: say("lists-unasked"),
        right_to_left: direction(language()) == "rtl",
    }
}

#[component]
fn Ours(comparing: Comparing, lists: Lists) -> impl IntoView {
    let (community, language) = (comparing.community.slug, comparing.community.language);
    let rows: Vec<_> = (1_usize..)
        .zip(&lists.ours)
        .enumerate()
        .map(|(row, (place, entry))| {
            let named = lists.lines.iter().filter(|(from, _, _)| *from == row).filter_map(|(_, to, claim)| {
                let goal = lists.theirs.get(*to)?;
                Some(view! {
                    <li>
                        <span dir="auto">{goal.name.clone()}</span> " "
                        <span class="fit" data-fit=claim.word()>{claim_name(*claim)}</span>
                    </li>
                })
            });
            let goals: Vec<_> = named.collect();
            let goals =
                if goals.is_empty() { say("lists-loose").into_any() } else { view! { <ul>{goals}</ul> }.into_any() };
            view! {
                <tr role="row">
                    <td role="cell" class="agenda-place">{place}</td>
                    <th role="rowheader" scope="row">
                        <a href=format!("/c/{community}/issues/{}", entry.number) lang=language.clone() dir="auto">
                            {entry.title.clone()}
                        </a>
                        " "
                        <span class="n">{share_of(entry.share, entry.people)}</span>
                    </th>
                    <td role="cell">{goals}</td>
                </tr>
            }
        })
        .collect();
    view! {
        <table class="order-table" role="table">
            <caption>{say("lists-ours")}</caption>
            <thead role="rowgroup">
                <tr role="row">
                    <th role="columnheader" scope="col">{say("lists-place")}</th>
                    <th role="columnheader" scope="col">{say("lists-issue")}</th>
                    <th role="columnheader" scope="col">{say("lists-goals")}</th>
                </tr>
            </thead>
            <tbody role="rowgroup">{rows}</tbody>
        </table>
    }
}

#[component]
fn Theirs(comparing: Comparing, lists: Lists) -> impl IntoView {
    let start = format!("/c/{}/programmes/{}/goals", comparing.community.slug, comparing.compared.programme.address());
    let rows: Vec<_> = lists
        .theirs
        .into_iter()
        .map(|entry| {
            let asked = if entry.unasked { say("lists-unasked") } else { say("lists-asked-yes") };
            view! {
                <tr role="row">
                    <th role="rowheader" scope="row">
                        <a href=format!("{start}/{}", entry.number) dir="auto">{entry.name}</a> " "
                        <span class="n">{percent(entry.share)}</span>
                    </th>
                    <td role="cell" data-name=say("lists-asked")>{asked}</td>
                </tr>
            }
        })
        .collect();
    view! {
        <table class="order-table" role="table">
            <caption>{say("lists-theirs")}</caption>
            <thead role="rowgroup">
                <tr role="row">
                    <th role="columnheader" scope="col">{say("lists-goal")}</th>
                    <th role="columnheader" scope="col">{say("lists-asked")}</th>
                </tr>
            </thead>
            <tbody role="rowgroup">{rows}</tbody>
        </table>
    }
}
