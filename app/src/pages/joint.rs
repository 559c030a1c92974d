//! A joint list, for everybody: what is asked for, where, by how many, and who signed. It is made to be printed.

pub mod all;
pub mod begin;
pub mod behind;
pub mod desk;
pub mod here;
pub mod words;

use agenda::compare::Estimate;
use agenda::compare::share::Share;
use agenda::joint::{Shown, ShownCommunity, ShownIssue, ShownItem, Signature};
use leptos::prelude::*;

use crate::api::joint::{JointShown, read_joint};
use crate::components::frame::Frame;
use crate::components::moment::date;
use crate::components::page::page;
use crate::components::share::{Marked, tenths};
use crate::pages::number;
use crate::words::{say, tell};

/// Shows the list.
#[component]
pub fn JointPage() -> impl IntoView {
    page(read_joint(number("joint")), |found| {
        let shown = found.shown.clone();
        let title = shown.title.clone();
        view! {
            <Frame place=found.place.clone() title description=shown.purpose.clone()>
                <nav class="trail" aria-label=say("trail-label")>
                    <ol><li><a href="/joint">{say("joints-title")}</a></li></ol>
                </nav>
                <Notice shown=shown.clone() />
                <Signers shown=shown.clone() />
                <section class="files">
                    <h2 class="section-title">{say("joint-files")}</h2>
                    <ul class="downloads">
                        <li><a href=format!("/joint/{}/list.csv", shown.number) download>{say("joint-file-csv")}</a></li>
                        <li><a href=format!("/joint/{}/list.json", shown.number) download>{say("joint-file-json")}</a></li>
                        <li><a href=format!("/joint/{}/list.txt", shown.number) download>{say("joint-file-text")}</a></li>
                    </ul>
                </section>
                <Method found />
            </Frame>
        }
    })
}

/// The list itself, framed like a printed notice.
#[component]
fn Notice(shown: Shown) -> impl IntoView {
    let language = shown.communities.first().map(|community| community.language.clone()).unwrap_or_default();
    let beginner = shown.communities.first().map(|community| community.name.clone()).unwrap_or_default();
    let communities = shown.communities.len();
    let of = [
        ("communities", communities.into()),
        ("others", communities.saturating_sub(1).into()),
        ("beginner", beginner.into()),
    ];
    let purpose = (!shown.purpose.is_empty())
        .then(|| view! { <p class="lead" lang=language.clone() dir="auto">{shown.purpose.clone()}</p> });
    let demo = shown
        .communities
        .iter()
        .any(|community| community.demo)
        .then(|| view! { <p class="notice" data-tone="note">{say("joint-demo")}</p> });
    let signed = tell("joint-signed", &[("signed", shown.signed().into())]);
    let earlier = shown.signed_earlier();
    let earlier = (earlier > 0).then(|| tell("joint-earlier", &[("earlier", earlier.into())]));
    let figures = [("items", shown.items.len().into()), ("shared", shown.shared().into())];
    let shared = tell("joint-shared", &figures);
    let items: Vec<_> = (1..).zip(&shown.items).map(|(place, item)| thing(place, item, &shown, &language)).collect();
    view! {
        <article class="edition wide">
            <header>
                <p class="edition-number">{tell("joint-number", &[("number", shown.number.into())])}</p>
                <h1 class="edition-title" lang=language.clone() dir="auto">{shown.title.clone()}</h1>
                {purpose}
                <p class="n">{tell("joint-of", &of)}</p>
            </header>
            {demo}
            <p class="headline">
                <Marked sentence=signed /> " " {earlier.map(|sentence| view! { <Marked sentence /> " " })}
                <Marked sentence=shared />
            </p>
            <section>
                <h2>{say("joint-things")}</h2>
                <ol class="agenda-order">{items}</ol>
            </section>
        </article>
    }
}

/// One thing, and what stands behind it in each community.
fn thing(place: usize, item: &ShownItem, shown: &Shown, language: &str) -> AnyView {
    let rows: Vec<_> =
        item.behind.iter().filter_map(|issue| Some(row(issue, shown.community(&issue.community)?))).collect();
    let facts = if rows.is_empty() {
        say("joint-nothing-behind")
    } else {
        tell("joint-places", &[("places", item.places.into())])
    };
    view! {
        <li class="agenda-item">
            <p class="agenda-place">{place}</p>
            <h3 class="issue-title" lang=language.to_owned() dir="auto">{item.title.clone()}</h3>
            <p class="n">{facts}</p>
            <ul class="stands">{rows}</ul>
        </li>
    }
    .into_any()
}

/// An issue of a community behind a thing.
fn row(issue: &ShownIssue, community: &ShownCommunity) -> AnyView {
    let figures = issue.share.map_or_else(|| say("joint-row-few"), |share| figures(&share));
    let named = issue.named.then(|| {
        view! { " " <strong>{say("joint-row-named")}</strong> }
    });
    let address = format!("/c/{}/issues/{}", community.slug, issue.number);
    view! {
        <li>
            <p>
                <a href=format!("/c/{}", community.slug)><bdi>{community.name.clone()}</bdi></a> {say("colon")} " "
                <a href=address lang=community.language.clone() dir="auto">{issue.title.clone()}</a>
            </p>
            <p class="n">{figures} {named}</p>
        </li>
    }
    .into_any()
}

/// Says how many agree and what share of their community's voice that is.
fn figures(share: &Estimate) -> String {
    let written = |value: f64| tenths(Share::new(value).unwrap_or_default());
    let mut values = vec![("people", share.people.into()), ("share", written(share.value).into())];
    match share.interval {
        None => tell("joint-row-figures", &values),
        Some(interval) => {
            values.extend([("low", written(interval.low).into()), ("high", written(interval.high).into())]);
            tell("joint-row-sure", &values)
        }
    }
}

/// Who is on the list and who signed.
#[component]
fn Signers(shown: Shown) -> impl IntoView {
    let put_off: Vec<_> = shown
        .put_off
        .iter()
        .map(|other| {
            let said = [
                ("community", other.name.clone().into()),
                ("day", date(other.put_off_at).into()),
                ("reason", other.reason.clone().into()),
            ];
            view! { <p class="removal" dir="auto">{tell("joint-put-off", &said)}</p> }
        })
        .collect();
    let rows: Vec<_> = shown
        .communities
        .into_iter()
        .map(|community| {
            let signed = match community.signature {
                Signature::Signed { at } => tell("joint-sign-signed", &[("day", date(at).into())]),
                Signature::Earlier { at } => tell("joint-sign-earlier", &[("day", date(at).into())]),
                Signature::None => tell("joint-sign-none", &[("day", date(community.joined_at).into())]),
            };
            let people = match community.people {
                Some(people) => tell("joint-sign-people", &[("people", people.into())]),
                None => say("joint-sign-few"),
            };
            let is_signed = matches!(community.signature, Signature::Signed { .. });
            view! {
                <li class="signer" data-signed=is_signed>
                    <h3 class="person-name" lang=community.language>
                        <a href=format!("/c/{}", community.slug)><bdi>{community.name}</bdi></a>
                    </h3>
                    <p>{signed}</p>
                    <p class="n">{people}</p>
                </li>
            }
        })
        .collect();
    view! {
        <section>
            <h2 class="section-title">{say("joint-signers")}</h2>
            <ul class="signers wide">{rows}</ul>
            {put_off}
        </section>
    }
}

/// How to read it, and how to check what was signed.
#[component]
fn Method(found: JointShown) -> impl IntoView {
    let shown = found.shown;
    let sure = shown
        .items
        .iter()
        .flat_map(|item| &item.behind)
        .any(|issue| issue.share.is_some_and(|share| share.interval.is_some()));
    // A checksum may break anywhere, or it is wider than a small screen.
    let letters: Vec<char> = shown.words.0.chars().collect();
    let words: Vec<_> = letters.chunks(8).map(|part| view! { {part.iter().collect::<String>()}<wbr /> }).collect();
    let bare = found.address.split_once("://").map_or(found.address.clone(), |(_, bare)| bare.to_owned());
    view! {
        <div class="method-note">
            <h2>{say("joint-how")}</h2>
            <p>{say("joint-how-voice")} " " {sure.then(|| say("joint-how-sure"))}</p>
            <p>{say("joint-how-places")} " " {say("joint-how-sum")} " " {say("joint-how-sample")}</p>
            <p>{say("joint-how-nobody")}</p>
            <p>{say("joint-how-words")} " " <code>{words}</code></p>
            <p>{say("joint-here")} " " <span class="address">{bare}</span></p>
        </div>
    }
}
