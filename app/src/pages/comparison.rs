//! A comparison: what both sides name, what only one of them names, what works against us, and how much weight each gives.

mod choices;
mod contested;
mod groups;
pub mod lists;
mod measures;
pub mod plain;
pub mod sentences;
mod shares;
pub mod small;
pub mod together;
mod voice;

use agenda::compare::few;
use agenda::export::lists::Lists;
use leptos::prelude::*;

use crate::api::comparison::{Comparing, compare};
use crate::components::frame::{Frame, Tab};
use crate::components::moment::date;
use crate::components::page::page;
use crate::components::programme::{Standing, Why, weighted};
use crate::components::share::{Marked, figures};
use crate::islands::IslandScript;
use crate::islands::explore::Explore;
use crate::pages::{asked, number, part};
use crate::words::{say, tell};
use choices::{Choices, Looks, looked};
use contested::ContestedView;
use groups::Groups;
use lists::ListsView;
use measures::{Agreement, Dependence};
use shares::{PlainSums, Shares};

/// Shows the comparison of a programme with the whole community, or with an edition.
#[component]
pub fn ComparisonPage() -> impl IntoView {
    let all = asked("all");
    let load = compare(part("community"), part("programme"), number("agenda"), number("edition"), asked("by"));
    page(load, move |comparing| {
        let community = comparing.community.slug.clone();
        let title = title(&comparing);
        let compared = &comparing.compared;
        let nothing = compared.links.is_empty() && compared.none_fits.is_empty();
        let programme = compared.programme.clone();
        let can_be_held = programme.removed.is_none() && !programme.is_past();
        let held = compared.held || !can_be_held;
        let body = if programme.removed.is_some() {
            view! { <TakenOut comparing=comparing.clone() /> }.into_any()
        } else if nothing {
            view! { <Nothing comparing=comparing.clone() /> }.into_any()
        } else {
            view! { <Body comparing=comparing.clone() all /> }.into_any()
        };
        view! {
            <Frame place=comparing.place.clone() title=title.clone() tab=Tab::Compare>
                <nav class="trail" aria-label=say("trail-label")>
                    <ol><li><a href=format!("/c/{community}/compare")>{say("compare-title")}</a></li></ol>
                </nav>
                <h1 class="headline-over">{title}</h1>
                <Standing programme community=community.clone() />
                <Why why=comparing.why.clone() />
                {(!held).then(|| view! { <p class="notice">{say("programme-not-held")}</p> })}
                {body}
            </Frame>
        }
    })
}

fn title(comparing: &Comparing) -> String {
    let programme = comparing.compared.programme.name.clone();
    match &comparing.edition {
        Some(edition) => tell(
            "comparison-title-edition",
            &[("title", edition.title.clone().into()), ("programme", programme.into())],
        ),
        None => tell(
            "comparison-title",
            &[("community", comparing.community.name.clone().into()), ("programme", programme.into())],
        ),
    }
}

/// Shows the way to what can still be read of a programme that was taken out.
#[component]
fn TakenOut(comparing: Comparing) -> impl IntoView {
    let address = format!("/c/{}/programmes/{}", comparing.community.slug, comparing.compared.programme.address());
    view! {
        <div class="empty">
            <p>{say("comparison-taken-out")}</p>
            <p class="actions"><a class="button" href=address>{say("comparison-taken-out-read")}</a></p>
        </div>
    }
}

/// Shows that there is nothing to compare yet, and the way to the first link.
#[component]
fn Nothing(comparing: Comparing) -> impl IntoView {
    let community = comparing.community.slug;
    let programme = comparing.compared.programme.address();
    view! {
        <div class="empty">
            <p>{say("comparison-nothing")}</p>
            <p class="actions">
                <a class="button" data-rank="first" href=format!("/c/{community}/programmes/{programme}")>
                    {say("comparison-first-link")}
                </a>
            </p>
        </div>
    }
}

#[component]
fn Body(comparing: Comparing, all: String) -> impl IntoView {
    let compared = comparing.compared.clone();
    let comparison = &compared.comparison;
    let sentence = tell(
        "comparison-headline",
        &figures(compared.issues.len(), compared.met(), comparison.goals.len(), comparison.theirs_only.len()),
    );
    let shown = few::shown(comparison.approvers);
    let is_otherwise = comparing.otherwise.is_some();
    let reported = comparing.reported.clone().filter(|_| shown);
    let plain = reported.as_ref().map(|reported| sentences::plain(&compared, reported, comparing.only_one));
    let plain = plain.map(|said| {
        let said: Vec<_> = said.into_iter().map(|sentence| view! { <li><Marked sentence /></li> }).collect();
        view! {
            <section>
                <h2 class="section-title">{say("report-plain")}</h2>
                <ul class="plain">{said}</ul>
            </section>
        }
    });
    view! {
        <p class="headline"><Marked sentence /></p>
        <p class="n">{rests_on(&comparing)}</p>
        {(!shown).then(|| view! { <p class="notice">{say("comparison-few")}</p> })}
        {shown.then(|| view! { <State comparing=comparing.clone() /> })}
        <Choices comparing=comparing.clone() />
        {shown.then(|| view! { <Contents comparing=comparing.clone() /> })}
        <Explore />
        <IslandScript />
        {plain}
        <section id="groups">
            <h2 class="section-title">{say("comparison-groups")}</h2>
            <Groups comparing=comparing.clone() all />
        </section>
        {shown.then(|| view! { <ContestedView comparing=comparing.clone() /> })}
        {shown.then(|| {
            let sums = match reported.clone() {
                Some(reported) => view! { <Agreement reported is_otherwise /> }.into_any(),
                None => view! { <PlainSums comparison=compared.comparison.clone() /> }.into_any(),
            };
            view! {
                <div class="orders">
                    <ListsView comparing=comparing.clone() />
                    <Shares compared=compared.clone() />
                    {sums}
                </div>
            }
        })}
        {reported.map(|reported| {
            let community = comparing.community.slug.clone();
            view! { <Dependence reported community is_otherwise /> }
        })}
        {shown.then(|| view! { <Files comparing=comparing.clone() /> })}
        <Method comparing />
    }
}

/// Shows the ways to the parts of a long page, folded together.
#[component]
fn Contents(comparing: Comparing) -> impl IntoView {
    let compared = &comparing.compared;
    let lists = Lists::of(compared);
    let is_served = comparing.reported.is_some() && comparing.otherwise.is_none();
    let parts = [
        ("groups", "comparison-groups", true),
        ("contested", "contested-title", compared.contested().is_some()),
        ("lists", "lists-title", !lists.ours.is_empty() && !lists.theirs.is_empty()),
        ("shares", "shares-title", true),
        ("measures", "measure-title", true),
        ("served", "served-title", is_served),
        ("files", "report-files", true),
    ];
    let here = looked_at(&comparing);
    let links: Vec<_> = parts
        .into_iter()
        .filter(|(.., shown)| *shown)
        .map(|(part, title, _)| view! { <li><a href=format!("{here}#{part}")>{say(title)}</a></li> })
        .collect();
    view! {
        <details class="contents">
            <summary>{say("report-contents")}</summary>
            <nav aria-label=say("report-contents")><ul class="contents-links">{links}</ul></nav>
        </details>
    }
}

/// Returns the path of a comparison's page.
fn address_of(comparing: &Comparing) -> String {
    let edition = comparing.edition.as_ref().map(|edition| format!("/{}/{}", edition.agenda, edition.number));
    let programme = &comparing.compared.programme.address();
    format!("/c/{}/compare/{programme}{}", comparing.community.slug, edition.unwrap_or_default())
}

/// Returns the address of a comparison as it is looked at.
fn looked_at(comparing: &Comparing) -> String {
    looked(&address_of(comparing), comparing.otherwise)
}

/// Returns the ways to look at a comparison otherwise.
fn looks_of(comparing: &Comparing) -> Looks {
    Looks::of(comparing, address_of(comparing))
}

/// What can be taken away as it is looked at: files, and a small page for other websites.
#[component]
fn Files(comparing: Comparing) -> impl IntoView {
    let of = comparing.otherwise;
    let start = address_of(&comparing);
    let file = |name: &str| looked(&format!("{start}/{name}"), of);
    let ours = comparing.edition.as_ref().map(|edition| format!("?ours={}-{}", edition.agenda, edition.number));
    let programme = comparing.compared.programme.address();
    let beside = format!("/c/{}/compare/{programme}/beside{}", comparing.community.slug, ours.unwrap_or_default());
    let over_time = (comparing.reported.is_some() && of.is_none()).then(|| {
        let programme = &comparing.compared.programme.slug;
        let address = format!("/c/{}/compare/{programme}/over-time", comparing.community.slug);
        view! { <li><a href=address>{say("timeline-link")}</a></li> }
    });
    let report = comparing.reported.is_some().then(|| {
        view! {
            <li><a href=file("report.csv") download>{say("report-file-csv")}</a></li>
            <li><a href=file("report.json") download>{say("report-file-json")}</a></li>
        }
    });
    view! {
        <section class="files" id="files">
            <h2 class="section-title">{say("report-files")}</h2>
            <ul class="downloads">
                {report}
                {over_time}
                <li><a href=file("lists.svg") download>{say("report-file-svg")}</a></li>
                <li><a href=file("small")>{say("report-file-small")}</a></li>
                {of.is_none().then(|| view! { <li><a href=beside>{say("alongside-open")}</a></li> })}
            </ul>
        </section>
    }
}

/// Says whether it is still being worked out how sure the figures are, and what they do not rest on yet.
#[component]
fn State(comparing: Comparing) -> impl IntoView {
    let note = match &comparing.reported {
        Some(_) if comparing.since == 0 => None,
        Some(_) => Some(tell("report-since", &[("acts", comparing.since.into())])),
        None if comparing.expected => Some(say("report-not-yet")),
        None => Some(say("report-not-kept")),
    };
    note.map(|note| view! { <p class="aside-note">{note}</p> })
}

/// Says what the figures rest on: who, against what, by how many links.
fn rests_on(comparing: &Comparing) -> String {
    let compared = &comparing.compared;
    let of_theme = comparing.otherwise.is_some_and(|of| of.is_of_theme());
    let people = tell(
        if of_theme { "comparison-people-theme" } else { "comparison-people" },
        &[
            ("people", compared.comparison.people.into()),
            ("approvers", compared.comparison.approvers.into()),
            ("issues", compared.issues.len().into()),
        ],
    );
    let links = tell(
        "comparison-links",
        &[("links", compared.standing().count().into()), ("linked", compared.comparison.linked.into())],
    );
    let judges = if of_theme {
        // How many people stand behind the links of one theme is not kept.
        String::new()
    } else if few::shown(compared.judges) {
        tell("comparison-judges", &[("people", compared.judges.into())])
    } else {
        say("comparison-judges-few")
    };
    let day = tell("comparison-day", &[("day", date(compared.worked_out_at).into())]);
    format!("{people} {links} {judges} {day}")
}

/// Says how it was worked out, with addresses that can be printed.
#[component]
fn Method(comparing: Comparing) -> impl IntoView {
    let compared = &comparing.compared;
    let edition = comparing.edition.is_some();
    let numbers = tell(
        "comparison-method-ledger",
        &[("number", compared.ledger_number.into()), ("moment", compared.worked_out_at.second().into())],
    );
    let version = tell(
        "comparison-method-version",
        &[
            ("version", compared.programme.version.into()),
            ("day", date(compared.programme.changed_at).into()),
            ("programme", compared.programme.name.clone().into()),
        ],
    );
    let command = {
        let edition =
            comparing.edition.as_ref().map(|edition| format!(" --edition {}-{}", edition.agenda, edition.number));
        let (community, programme) = (&comparing.community.slug, compared.programme.address());
        let by = comparing.otherwise.map(|of| format!(" --by {}", of.word()));
        let (edition, by) = (edition.unwrap_or_default(), by.unwrap_or_default());
        format!("folkmoot compare {community} {programme}{edition}{by} --json")
    };
    let drawn = comparing.reported.as_ref().map(|reported| {
        let settings = reported.report.settings;
        let numbers = [
            ("draws", settings.draws.into()),
            ("shuffles", settings.shuffles.into()),
            ("seed", settings.seed.to_string().into()),
        ];
        view! { <p>{tell("comparison-method-drawn", &numbers)} " " <code>{command}</code> "."</p> }
    });
    let address = &comparing.address;
    let here = format!("{address}{}", looked_at(&comparing));
    view! {
        <div class="method-note">
            <h2>{say("comparison-method-title")}</h2>
            <p>{version}</p>
            <p>{say("comparison-method-weights")} " " {weighted(compared.programme.weighting)}</p>
            {edition.then(|| view! { <p>{say("comparison-method-edition")}</p> })}
            <p>{say("comparison-method-links")}</p>
            <p>{say("comparison-method-few")} " " {say("comparison-method-sample")}</p>
            <p>{numbers}</p>
            {drawn}
            <p>
                <a href=format!("{address}/method#compare")>{say("comparison-method-more")}</a> " "
                <a href=here>{say("comparison-here")}</a>
            </p>
        </div>
    }
}
