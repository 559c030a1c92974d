//! Sorting: ten issues at a time onto piles of one's own, and the piles so far.

use agenda::community::{Community, direction};
use agenda::pile::{OFF, Pile, TITLE_LIMIT, Title};
use leptos::prelude::*;

use crate::api::Refused;
use crate::api::pile::{Sorting, read_piles};
use crate::components::form::{RefusedNotice, sentence};
use crate::components::frame::{Frame, Tab};
use crate::components::page::page;
use crate::pages::{asked, part};
use crate::words::{say, tell};

/// Shows the issues to sort next and the reader's piles.
#[component]
pub fn SortPage() -> impl IntoView {
    page(read_piles(part("community"), asked("skip").parse().unwrap_or_default()), |sorting| {
        let themes = format!("/c/{}/themes", sorting.community.slug);
        let is_open = sorting.community.is_open().is_ok();
        view! {
            <Frame place=sorting.place.clone() title=say("sort-title") tab=Tab::Issues>
                <h1>{say("sort-title")}</h1>
                <RefusedNotice refused=sorting.refused.clone() />
                <p class="lead">{say("sort-lead")}</p>
                <p class="n">{say("sort-private")}</p>
                {if is_open {
                    view! { <Next sorting=sorting.clone() /> }.into_any()
                } else {
                    view! { <p class="notice">{say("refusal-closed")}</p> }.into_any()
                }}
                <Piles sorting is_open />
                <p class="section-more"><a href=themes>{say("sort-to-themes")}</a></p>
            </Frame>
        }
    })
}

/// The form with the issues to sort next, or what to do when none is left.
#[component]
fn Next(sorting: Sorting) -> impl IntoView {
    let start = format!("/c/{}/sort", sorting.community.slug);
    if sorting.offered.is_empty() {
        let (said, go) = match (sorting.left, sorting.piles.is_empty()) {
            (0, true) => (say("sort-no-issues"), None),
            (0, false) => (say("sort-done"), None),
            (left, _) => (tell("sort-skipped", &[("left", left.into())]), Some(start)),
        };
        let go = go.map(|start| {
            view! { <p class="actions"><a class="button" data-rank="first" href=start>{say("sort-from-start")}</a></p> }
        });
        return view! { <div class="empty wide"><p>{said}</p>{go}</div> }.into_any();
    }
    let refused = sorting.refused.clone().unwrap_or_default();
    let first_bad = sorting.offered.iter().map(|(number, _)| *number).find(|number| bad(&refused, *number).is_some());
    let rows: Vec<_> = sorting
        .offered
        .iter()
        .enumerate()
        .map(|(place, (number, title))| {
            let (number, title) = (*number, title.clone());
            let is_target = first_bad == Some(number);
            view! { <Row sorting=sorting.clone() place number title is_target /> }
        })
        .collect();
    let skip = format!("{start}?skip={}", sorting.skipped + sorting.offered.len());
    view! {
        <section>
            <h2 class="section-title">{say("sort-next")}</h2>
            <p class="n">{tell("sort-left", &[("left", sorting.left.into())])}</p>
            <form class="field-form" method="post" action="/api/sort">
                <input type="hidden" name="community" value=sorting.community.slug.clone() />
                <input type="hidden" name="skip" value=sorting.skipped.to_string() />
                <ol class="agenda-list wide">{rows}</ol>
                <p class="actions">
                    <button class="button" data-rank="first">{say("sort-send")}</button>
                    <a class="button" data-rank="quiet" href=skip>{say("sort-others")}</a>
                </p>
            </form>
        </section>
    }
    .into_any()
}

/// Why what was typed for an issue was refused, if it was.
fn bad(refused: &Refused, number: i64) -> Option<agenda::Refusal> {
    let typed = refused.entry(&format!("title-{number}"));
    if typed.trim().is_empty() { None } else { Title::check(&typed).err() }
}

/// One issue to sort: a pile to choose, and beside it a field for a new one. `is_target` marks the first that was refused.
#[component]
fn Row(sorting: Sorting, place: usize, number: i64, title: String, is_target: bool) -> impl IntoView {
    let refused = sorting.refused.clone().unwrap_or_default();
    let chosen = refused.entry(&format!("pile-{number}"));
    let typed = refused.entry(&format!("title-{number}"));
    let refusal = bad(&refused, number);
    let is_refused = refusal.is_some();
    let described = is_refused.then(|| format!("title-{number}-refusal"));
    let refusal = refusal.map(|refusal| {
        view! { <p class="field-refusal" id=format!("title-{number}-refusal")>{sentence(&refusal)}</p> }
    });
    let field = if is_target { "title".to_owned() } else { format!("title-{number}") };
    let issue = format!("/c/{}/issues/{number}", sorting.community.slug);
    let has_piles = !sorting.piles.is_empty();
    let select = has_piles.then(|| {
        let options = options(&sorting.piles, &chosen, None);
        view! {
            <div class="field">
                <label for=format!("pile-{number}")>{say("sort-pile")}</label>
                <select id=format!("pile-{number}") name=format!("rows[{place}][pile]") dir="auto">
                    <option value="">{say("sort-later")}</option>
                    {options}
                </select>
            </div>
        }
    });
    let label = say(if has_piles { "sort-or-new" } else { "sort-new" });
    view! {
        <li>
            <fieldset>
                <legend><Titled community=sorting.community.clone() address=issue title /></legend>
                <input type="hidden" name=format!("rows[{place}][issue]") value=number.to_string() />
                <div class="field-row">
                    {select}
                    <div class="field" data-refused=is_refused>
                        <label for=field.clone()>{label}</label>
                        {refusal}
                        <input
                            id=field
                            name=format!("rows[{place}][title]")
                            value=typed
                            dir="auto"
                            autocomplete="off"
                            aria-describedby=described
                            aria-invalid=is_refused.then_some("true")
                        />
                    </div>
                </div>
            </fieldset>
        </li>
    }
}

/// An issue's title as a link, in its community's language.
#[component]
fn Titled(community: Community, address: String, title: String) -> impl IntoView {
    let (language, direction) = (community.language.clone(), direction(&community.language));
    view! { <a href=address lang=language dir=direction>{title}</a> }
}

/// The piles to choose from, but one.
fn options(piles: &[Pile], chosen: &str, but: Option<&Pile>) -> Vec<AnyView> {
    let others = piles.iter().filter(|pile| but.is_none_or(|but| but.id != pile.id));
    others
        .map(|pile| {
            let id = pile.id.to_string();
            let selected = id == chosen;
            view! { <option value=id selected=selected>{pile.title.clone()}</option> }.into_any()
        })
        .collect()
}

/// The reader's piles, each with its name to change and its issues to move.
#[component]
fn Piles(sorting: Sorting, is_open: bool) -> impl IntoView {
    let shown = if sorting.piles.is_empty() {
        view! { <div class="empty wide"><p>{say("sort-no-piles")}</p></div> }.into_any()
    } else {
        let piles = sorting.piles.clone();
        let piles: Vec<_> =
            piles.into_iter().map(|pile| view! { <PileView sorting=sorting.clone() pile is_open /> }).collect();
        view! { <div class="wide">{piles}</div> }.into_any()
    };
    view! {
        <section id="piles">
            <h2 class="section-title">{say("sort-piles")}</h2>
            {shown}
        </section>
    }
}

#[component]
fn PileView(sorting: Sorting, pile: Pile, is_open: bool) -> impl IntoView {
    let community = sorting.community.clone();
    let refused = sorting.refused.clone().unwrap_or_default();
    let id = pile.id.to_string();
    let is_refused = refused.entry("renamed") == id;
    let name = if is_refused { refused.entry("name") } else { pile.title.clone() };
    let refusal = refused.refusal("title").filter(|_| is_refused).map(sentence);
    let field = if is_refused { "title".to_owned() } else { format!("name-{id}") };
    let rename = is_open.then(|| {
        view! {
            <form class="field-row" method="post" action="/api/rename_pile">
                <input type="hidden" name="community" value=community.slug.clone() />
                <input type="hidden" name="pile" value=id.clone() />
                <div class="field" data-refused=is_refused>
                    <label for=field.clone()>{say("sort-rename-field")}</label>
                    {refusal.map(|refusal| view! { <p class="field-refusal">{refusal}</p> })}
                    <input id=field name="name" value=name required dir="auto" aria-invalid=is_refused.then_some("true") />
                    <small class="field-count n">{tell("propose-limit", &[("limit", TITLE_LIMIT.into())])}</small>
                </div>
                <button class="button">{say("sort-rename")}</button>
            </form>
        }
    });
    let count = tell("agenda-count", &[("issues", pile.issues.len().into())]);
    let issues: Vec<_> = pile
        .issues
        .iter()
        .map(|(number, title)| {
            let address = format!("/c/{}/issues/{number}", community.slug);
            let moves = is_open.then(|| {
                let label = tell("sort-move-label", &[("issue", title.clone().into())]);
                let options = options(&sorting.piles, "", Some(&pile));
                view! {
                    <form class="field-row" method="post" action="/api/sort">
                        <input type="hidden" name="community" value=community.slug.clone() />
                        <input type="hidden" name="then" value="piles" />
                        <input type="hidden" name="rows[0][issue]" value=number.to_string() />
                        <select name="rows[0][pile]" aria-label=label.clone() dir="auto">
                            {options}
                            <option value=OFF>{say("sort-off")}</option>
                        </select>
                        <button class="button" aria-label=label>{say("sort-move")}</button>
                    </form>
                }
            });
            view! {
                <li>
                    <p><Titled community=community.clone() address title=title.clone() /></p>
                    {moves}
                </li>
            }
        })
        .collect();
    view! {
        <details open=is_refused>
            <summary><span dir="auto">{pile.title.clone()}</span> " " <span class="n">{count}</span></summary>
            <ul class="agenda-list wide">{issues}</ul>
            {rename}
        </details>
    }
}
