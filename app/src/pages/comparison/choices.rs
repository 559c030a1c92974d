//! What else can be looked at: another programme, one opinion group, one theme, another weighing. Links, so that Back and
//! sharing work; each leads back to the choices, so that the figures change below them.

use agenda::compare::{Otherwise, Piled, Weighing};
use leptos::prelude::*;

use super::measures::weighing_name;
use crate::api::comparison::{BesideAll, Comparing};
use crate::pages::common_ground::group_name;
use crate::words::{say, tell};

/// The ways to look at one page otherwise.
pub struct Looks {
    /// The page's address, without how it is looked at.
    here: String,
    ways: Vec<Otherwise>,
    chosen: Option<Otherwise>,
    /// The titles of the themes, in the order of their numbers, and on whose piles each rests.
    themes: Vec<(String, Option<Piled>)>,
    /// What titles of themes are written in.
    language: String,
    /// How many issues there are, and on how many people they rest.
    issues: usize,
    people: i64,
}

impl Looks {
    /// Returns the ways to look at a comparison with one programme; `here` is its address.
    pub fn of(comparing: &Comparing, here: String) -> Self {
        let themes = comparing.reported.iter().flat_map(|reported| &reported.themes);
        Self {
            here,
            ways: comparing.ways.clone(),
            chosen: comparing.otherwise,
            themes: themes.map(|theme| (theme.title.clone(), theme.piled)).collect(),
            language: comparing.community.language.clone(),
            issues: comparing.compared.issues.len(),
            people: comparing.compared.comparison.approvers,
        }
    }

    /// Returns the ways to look at all programmes together.
    pub fn together(beside: &BesideAll, here: String, language: String) -> Self {
        Self {
            here,
            ways: beside.ways.clone(),
            chosen: beside.otherwise,
            themes: beside.themes.iter().map(|theme| (theme.title.clone(), theme.piled)).collect(),
            language,
            issues: beside.together.issues.len(),
            people: beside.together.approvers,
        }
    }

    /// Returns what is looked at, if it is not everybody's: a group, a theme or a weighing.
    pub fn name(&self) -> Option<String> {
        self.chosen.map(|of| self.name_of(of))
    }

    /// Says of whom, of what or how weighed the figures are, if they are not everybody's, each person with one voice.
    pub fn note(&self) -> Option<String> {
        let name = self.name()?;
        let people = ("people", self.people.into());
        Some(match self.chosen? {
            Otherwise::Group(_) => tell("choice-group-note", &[("group", name.into()), people]),
            Otherwise::Weighing(_) => tell("choice-weighing-note", &[("weighing", name.into()), people]),
            Otherwise::Section(number) | Otherwise::Theme(number) => {
                let figures = [("theme", name.into()), ("issues", self.issues.into()), people];
                let piled = self.themes.get(number).and_then(|(_, piled)| *piled).map(rests_on_piles);
                [Some(tell("choice-theme-note", &figures)), piled].into_iter().flatten().collect::<Vec<_>>().join(" ")
            }
        })
    }

    fn name_of(&self, of: Otherwise) -> String {
        match of {
            Otherwise::Group(group) => group_name(group),
            Otherwise::Weighing(weighing) => weighing_name(weighing),
            Otherwise::Section(number) | Otherwise::Theme(number) => {
                self.themes.get(number).map(|(title, _)| title.clone()).unwrap_or_default()
            }
        }
    }

    fn link(&self, of: Option<Otherwise>, name: String) -> AnyView {
        let language = of.is_some_and(|of| of.is_of_theme()).then(|| self.language.clone());
        link(format!("{}#choices", looked(&self.here, of)), of == self.chosen, name, language)
    }

    fn links(&self, first: String, wanted: fn(&Otherwise) -> bool) -> Vec<AnyView> {
        let others = self.ways.iter().filter(|of| wanted(of)).map(|of| self.link(Some(*of), self.name_of(*of)));
        [self.link(None, first)].into_iter().chain(others).collect()
    }

    fn themes(&self) -> Option<AnyView> {
        let links = self.links(say("choice-all-themes"), Otherwise::is_of_theme);
        row("choice-theme", links, 1)
    }

    fn people(&self) -> Option<AnyView> {
        row("choice-people", self.links(say("choice-everybody"), |of| matches!(of, Otherwise::Group(_))), 1)
    }

    fn weighings(&self) -> Option<AnyView> {
        let links = self.links(weighing_name(Weighing::EqualVoice), |of| matches!(of, Otherwise::Weighing(_)));
        row("choice-weighing", links, 1)
    }

    /// Shows rows of choices, and what is chosen besides the default.
    fn shown(&self, rows: Vec<AnyView>) -> AnyView {
        let of_theme = self.chosen.is_some_and(|of| of.is_of_theme());
        let back = say(if of_theme { "choice-back-themes" } else { "choice-back" });
        let everybodys = format!("{}#choices", self.here);
        let note = self.note().map(|said| {
            view! { <p class="notice">{said} " " <a data-look href=everybodys>{back}</a></p> }
        });
        let any = !rows.is_empty();
        view! {
            {any.then(|| view! { <nav id="choices" class="filters" aria-label=say("choice-label")>{rows}</nav> })}
            {note}
        }
        .into_any()
    }
}

/// Returns an address that says how what stands there is looked at, such as `…?by=group-1`.
pub fn looked(here: &str, of: Option<Otherwise>) -> String {
    let sign = if here.contains('?') { '&' } else { '?' };
    of.map_or_else(|| here.to_owned(), |of| format!("{here}{sign}by={}", of.word()))
}

/// The choices that there are for a comparison with one programme.
#[component]
pub fn Choices(comparing: Comparing) -> impl IntoView {
    let edition = comparing.edition.as_ref().map(|edition| format!("/{}/{}", edition.agenda, edition.number));
    let edition = edition.unwrap_or_default();
    let slug = comparing.compared.programme.slug.clone();
    let address = format!("/c/{}/compare", comparing.community.slug);
    let looks = Looks::of(&comparing, format!("{address}/{slug}{edition}"));
    let all = if edition.is_empty() { address.clone() } else { format!("{address}?ours={}", ours(&comparing)) };
    let programmes: Vec<AnyView> = comparing
        .programmes
        .iter()
        .map(|programme| {
            let there = format!("{address}/{}{edition}#choices", programme.slug);
            link(there, programme.slug == slug && comparing.otherwise.is_none(), programme.name.clone(), None)
        })
        .chain([view! { <li><a href=all>{say("compare-all")}</a></li> }.into_any()])
        .collect();
    let rows = [row("choice-programme", programmes, 2), looks.themes(), looks.people(), looks.weighings()];
    looks.shown(rows.into_iter().flatten().collect())
}

/// The choices that there are for all programmes together.
#[component]
pub fn TogetherChoices(looks: Looks) -> impl IntoView {
    let rows = [looks.themes(), looks.people()];
    looks.shown(rows.into_iter().flatten().collect())
}

/// Shows the choices of one sort, if there are more than `few` of them.
fn row(name: &'static str, links: Vec<AnyView>, few: usize) -> Option<AnyView> {
    let several = links.len() > few;
    several.then(|| {
        view! { <div class="filter"><h2 class="filter-name">{say(name)}</h2><ul>{links}</ul></div> }.into_any()
    })
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
