//! What else can be looked at: another programme, one opinion group, one theme, another weighing. Links, so that Back and
//! sharing work; each leads back to the choices, so that the figures change below them.

use agenda::compare::{Otherwise, Piled, Weighing};
use leptos::prelude::*;

use super::measures::weighing_name;
use crate::api::comparison::Comparing;
use crate::pages::common_ground::group_name;
use crate::words::{say, tell};

/// The choices that there are, and what is chosen besides the default.
#[component]
pub fn Choices(comparing: Comparing) -> impl IntoView {
    let edition = comparing.edition.as_ref().map(|edition| format!("/{}/{}", edition.agenda, edition.number));
    let edition = edition.unwrap_or_default();
    let slug = comparing.compared.programme.slug.clone();
    let address = format!("/c/{}/compare", comparing.community.slug);
    let here = |of: Option<Otherwise>| {
        let by = of.map(|of| format!("?by={}", of.word())).unwrap_or_default();
        format!("{address}/{slug}{edition}{by}#choices")
    };
    let chosen = comparing.otherwise;
    let reported = comparing.reported.clone();
    let name = move |of: Otherwise| match of {
        Otherwise::Group(group) => group_name(group),
        Otherwise::Weighing(weighing) => weighing_name(weighing),
        Otherwise::Section(number) | Otherwise::Theme(number) => {
            let theme = reported.as_ref().and_then(|reported| reported.theme(number));
            theme.map(|theme| theme.title.clone()).unwrap_or_default()
        }
    };
    let language = comparing.community.language.clone();
    let way = |of: Option<Otherwise>, name: String| {
        let language = of.is_some_and(|of| of.is_of_theme()).then(|| language.clone());
        link(here(of), of == chosen, name, language)
    };
    let ways = |first: String, wanted: fn(&Otherwise) -> bool| -> Vec<AnyView> {
        let others = comparing.ways.iter().filter(|of| wanted(of)).map(|of| way(Some(*of), name(*of)));
        [way(None, first)].into_iter().chain(others).collect()
    };
    let people = ways(say("choice-everybody"), |of| matches!(of, Otherwise::Group(_)));
    let themes = ways(say("choice-all-themes"), Otherwise::is_of_theme);
    let weighings = ways(weighing_name(Weighing::EqualVoice), |of| matches!(of, Otherwise::Weighing(_)));
    let all = if edition.is_empty() { address.clone() } else { format!("{address}?ours={}", ours(&comparing)) };
    let programmes: Vec<AnyView> = comparing
        .programmes
        .iter()
        .map(|programme| {
            let there = format!("{address}/{}{edition}#choices", programme.slug);
            link(there, programme.slug == slug && chosen.is_none(), programme.name.clone(), None)
        })
        .chain([view! { <li><a href=all>{say("compare-all")}</a></li> }.into_any()])
        .collect();
    let row = |name: &'static str, links: Vec<AnyView>| {
        let several = links.len() > if name == "choice-programme" { 2 } else { 1 };
        several.then(|| {
            view! { <div class="filter"><h2 class="filter-name">{say(name)}</h2><ul>{links}</ul></div> }
        })
    };
    let rows = [
        row("choice-programme", programmes),
        row("choice-theme", themes),
        row("choice-people", people),
        row("choice-weighing", weighings),
    ];
    let any = rows.iter().any(Option::is_some);
    let rows: Vec<_> = rows.into_iter().flatten().collect();
    let note = chosen.map(|of| {
        let people = comparing.compared.comparison.approvers;
        let said = match of {
            Otherwise::Group(_) => tell("choice-group-note", &[("group", name(of).into()), ("people", people.into())]),
            Otherwise::Weighing(_) => {
                tell("choice-weighing-note", &[("weighing", name(of).into()), ("people", people.into())])
            }
            Otherwise::Section(_) | Otherwise::Theme(_) => tell(
                "choice-theme-note",
                &[
                    ("theme", name(of).into()),
                    ("issues", comparing.compared.issues.len().into()),
                    ("people", people.into()),
                ],
            ),
        };
        let back = say(if of.is_of_theme() { "choice-back-themes" } else { "choice-back" });
        let piled = match of {
            Otherwise::Theme(number) => {
                comparing.reported.as_ref().and_then(|reported| reported.theme(number)?.piled).map(rests_on_piles)
            }
            _ => None,
        };
        view! {
            <p class="notice">
                {said} " " {piled.map(|piled| view! { {piled} " " })} <a data-look href=here(None)>{back}</a>
            </p>
        }
    });
    view! {
        {any.then(|| view! { <nav id="choices" class="filters" aria-label=say("choice-label")>{rows}</nav> })}
        {note}
    }
}

fn link(address: String, is_current: bool, name: String, language: Option<String>) -> AnyView {
    let current = is_current.then_some("true");
    view! { <li><a data-look href=address aria-current=current lang=language dir="auto">{name}</a></li> }.into_any()
}

/// Says on whose piles a theme rests, and where its name comes from.
fn rests_on_piles(piled: Piled) -> String {
    let said = tell("choice-theme-piles", &[("people", piled.people.into())]);
    if piled.by_words { [said, say("themes-by-words")].join(" ") } else { said }
}

fn ours(comparing: &Comparing) -> String {
    comparing.edition.as_ref().map(|edition| format!("{}-{}", edition.agenda, edition.number)).unwrap_or_default()
}
