//! Two communities beside each other: how much of what people ask for goes to the same goals, who asks more for what, and
//! what no goal names in either place.

mod goals;

use agenda::compare::Alongside;
use leptos::prelude::*;

use crate::api::alongside::{OnePlace, TwoPlaces, read_two_places};
use crate::components::frame::{Frame, Tab};
use crate::components::page::page;
use crate::components::programme::Standing;
use crate::components::share::{Marked, percent};
use crate::pages::comparison::sentences::{figure, rests_on};
use crate::pages::{asked, part};
use crate::words::{say, tell};
use goals::{Goals, WhoAsksMore};

/// Shows both places, or the choice of the other one.
#[component]
pub fn TwoPlacesPage() -> impl IntoView {
    let reading = read_two_places(part("community"), part("programme"), asked("ours"), asked("with"), asked("theirs"));
    page(reading, |places| {
        let community = places.here.community.slug.clone();
        let programme = places.programme.clone();
        let here = ("here", name(&places.here).into());
        let (title, lead) = match &places.there {
            Some(there) => (tell("alongside-title", &[here, ("there", name(there).into())]), "alongside-lead"),
            None => (tell("alongside-choose-title", &[here]), "alongside-choose-lead"),
        };
        let lead = tell(lead, &[("programme", programme.name.clone().into())]);
        let body = match (&places.there, &places.alongside) {
            (Some(there), Some(alongside)) => {
                view! { <Beside alongside=alongside.clone() places=places.clone() there=there.clone() /> }.into_any()
            }
            _ => ().into_any(),
        };
        view! {
            <Frame place=places.place.clone() title=title.clone() tab=Tab::Compare>
                <nav class="trail" aria-label=say("trail-label")>
                    <ol>
                        <li><a href=format!("/c/{community}/compare")>{say("compare-title")}</a></li>
                        <li>
                            <a href=format!("/c/{community}/compare/{}", programme.address()) dir="auto">
                                {programme.name.clone()}
                            </a>
                        </li>
                    </ol>
                </nav>
                <h1 class="headline-over">{title}</h1>
                <p class="lead">{lead}</p>
                <Standing programme community />
                <Choose places=places.clone() />
                {body}
            </Frame>
        }
    })
}

/// What a place is called: the community, and the edition that is looked at, if it is one.
fn name(place: &OnePlace) -> String {
    match &place.edition {
        Some(edition) => tell(
            "alongside-place",
            &[("place", place.community.name.clone().into()), ("edition", edition.title.clone().into())],
        ),
        None => place.community.name.clone(),
    }
}

/// The form that chooses the other place, and what is looked at in both.
#[component]
fn Choose(places: TwoPlaces) -> impl IntoView {
    if places.others.is_empty() && places.there.is_none() {
        return view! { <p class="empty">{say("alongside-none")}</p> }.into_any();
    }
    let chosen = places.there.as_ref().map(|there| there.community.slug.clone());
    let others: Vec<_> = places
        .others
        .iter()
        .map(|other| {
            let is_chosen = chosen.as_ref() == Some(&other.slug);
            view! { <option value=other.slug.clone() selected=is_chosen>{other.name.clone()}</option> }
        })
        .collect();
    let editions = |field: &'static str, label: &'static str, place: &OnePlace| {
        let options: Vec<_> = place
            .editions
            .iter()
            .map(|edition| {
                let value = format!("{}-{}", edition.agenda, edition.number);
                let figures = [("title", edition.title.clone().into()), ("number", edition.number.into())];
                let is_chosen = place.edition.as_ref() == Some(edition);
                view! { <option value=value selected=is_chosen>{tell("compare-edition", &figures)}</option> }
            })
            .collect();
        (!options.is_empty()).then(|| {
            view! {
                <div class="field">
                    <label for=field>{say(label)}</label>
                    <select id=field name=field>
                        <option value="">{say("alongside-whole")}</option>
                        {options}
                    </select>
                </div>
            }
        })
    };
    let theirs = places.there.as_ref().and_then(|there| editions("theirs", "alongside-theirs", there));
    view! {
        <form class="field-form" method="get">
            <div class="field">
                <label for="with">{say("alongside-with")}</label>
                <select id="with" name="with">{others}</select>
            </div>
            {editions("ours", "alongside-ours", &places.here)}
            {theirs}
            <p class="actions"><button class="button" data-rank="first">{say("alongside-send")}</button></p>
        </form>
    }
    .into_any()
}

#[component]
fn Beside(alongside: Alongside, places: TwoPlaces, there: OnePlace) -> impl IntoView {
    let here = places.here.clone();
    let (Some(overlap), Some(people), Some(others)) =
        (alongside.overlap, alongside.here.people, alongside.there.people)
    else {
        return view! { <p class="notice">{say("alongside-few")}</p> }.into_any();
    };
    let n = [
        ("here", people.into()),
        ("there", others.into()),
        ("place", here.community.name.clone().into()),
        ("other", there.community.name.clone().into()),
    ];
    let gaps: Vec<_> = [(&here, alongside.here.gap), (&there, alongside.there.gap)]
        .into_iter()
        .filter_map(|(place, gap)| {
            let gap = gap?;
            let words = [("figure", marked(figure(gap)).into()), ("place", place.community.name.clone().into())];
            let sentence = tell("alongside-gap", &words);
            Some(view! { <li><Marked sentence /> " " <span class="n">{rests_on(gap)}</span></li> })
        })
        .collect();
    let sentence = tell("alongside-overlap", &[("figure", figure(overlap).into())]);
    let notes: Vec<_> = [&here, &there]
        .into_iter()
        .filter(|place| place.since > 0 && place.is_sure)
        .map(|place| {
            let figures = [("acts", place.since.into()), ("place", place.community.name.clone().into())];
            view! { <p class="aside-note">{tell("alongside-since", &figures)}</p> }
        })
        .collect();
    let is_sure = here.is_sure && there.is_sure;
    view! {
        <section>
            <h2 class="section-title">{say("report-plain")}</h2>
            <ul class="plain">
                <li><Marked sentence /> " " <span class="n">{rests_on(overlap)}</span></li>
                {gaps}
            </ul>
            <p class="n">{tell("alongside-n", &n)}</p>
            {(!is_sure).then(|| view! { <p class="aside-note">{say("alongside-unsure")}</p> })}
            {notes}
        </section>
        {is_sure.then(|| view! { <WhoAsksMore alongside=alongside.clone() here=here.clone() there=there.clone() /> })}
        <Goals alongside=alongside.clone() here=here.clone() there=there.clone() />
        <section>
            <h2 class="section-title">{say("alongside-unnamed-title")}</h2>
            <div class="groups"><Unnamed place=here.clone() /> <Unnamed place=there.clone() /></div>
        </section>
        <Files places=places.clone() />
        <Method alongside places here there />
    }
    .into_any()
}

fn marked(figure: String) -> String {
    format!("<mark>{figure}</mark>")
}

/// The first issues of a place that no goal names.
#[component]
fn Unnamed(place: OnePlace) -> impl IntoView {
    let community = place.community.slug.clone();
    let language = place.community.language.clone();
    let direction = agenda::community::direction(&language);
    let none = place.unnamed.is_empty();
    let issues: Vec<_> = place
        .unnamed
        .iter()
        .map(|(issue, share)| {
            let address = format!("/c/{community}/issues/{}", issue.number);
            view! {
                <li>
                    <a href=address lang=language.clone() dir="auto">{issue.title.clone()}</a>
                    " "
                    <span class="n">{percent(*share)}</span>
                </li>
            }
        })
        .collect();
    view! {
        <div>
            <h3 class="issue-title" dir=direction>{place.community.name.clone()}</h3>
            {if none {
                view! { <p>{say("alongside-unnamed-none")}</p> }.into_any()
            } else {
                let note = tell("alongside-unnamed-note", &[("place", place.community.name.into())]);
                view! {
                    <p class="n">{note}</p>
                    <ul class="group-items">{issues}</ul>
                }
                    .into_any()
            }}
        </div>
    }
}

/// Returns where this page is; with `ending`, the file of it.
fn address_of(places: &TwoPlaces, ending: &str) -> String {
    let edition = |field: &str, place: &OnePlace| {
        let edition = place.edition.as_ref();
        edition.map(|edition| format!("&{field}={}-{}", edition.agenda, edition.number)).unwrap_or_default()
    };
    let (community, programme) = (&places.here.community.slug, places.programme.address());
    let there = places.there.as_ref();
    let with = there.map(|there| there.community.slug.as_str()).unwrap_or_default();
    let theirs = there.map(|there| edition("theirs", there)).unwrap_or_default();
    format!("/c/{community}/compare/{programme}/beside{ending}?with={with}{}{theirs}", edition("ours", &places.here))
}

#[component]
fn Files(places: TwoPlaces) -> impl IntoView {
    view! {
        <section class="files">
            <h2 class="section-title">{say("report-files")}</h2>
            <ul class="downloads">
                <li><a href=address_of(&places, ".csv") download>{say("report-file-csv")}</a></li>
                <li><a href=address_of(&places, ".json") download>{say("report-file-json")}</a></li>
            </ul>
        </section>
    }
}

/// Says how it was worked out, with an address that can be printed.
#[component]
fn Method(alongside: Alongside, places: TwoPlaces, here: OnePlace, there: OnePlace) -> impl IntoView {
    let numbers = [
        ("here", alongside.here.ledger_number.into()),
        ("there", alongside.there.ledger_number.into()),
        ("place", here.community.name.into()),
        ("other", there.community.name.into()),
        ("version", alongside.version.into()),
    ];
    let address = &places.address;
    view! {
        <div class="method-note">
            <h2>{say("alongside-method-title")}</h2>
            <p>{say("alongside-method")}</p>
            <p>{say("alongside-method-sure")}</p>
            <p>{say("comparison-method-few")} " " {say("comparison-method-sample")}</p>
            <p>{tell("alongside-method-numbers", &numbers)}</p>
            <p>
                <a href=format!("{address}/method#compare")>{say("comparison-method-more")}</a> " "
                <a href=format!("{address}{}", address_of(&places, ""))>{say("comparison-here")}</a>
            </p>
        </div>
    }
}
