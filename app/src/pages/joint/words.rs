//! Wording and arranging a joint list, in one form.

use agenda::Refusal;
use agenda::joint::{ITEM_LIMIT, Joint};
use leptos::prelude::*;

use super::begin::WordFields;
use super::desk::WordsNow;
use crate::api::Refused;
use crate::api::joint::{JointDesk, read_joint_words};
use crate::components::form::{RefusedNotice, sentence};
use crate::components::frame::{Frame, Tab};
use crate::components::page::page;
use crate::pages::{number, part};
use crate::words::{as_markup, say, tell};

/// How many empty rows stand below the things on the list.
const EMPTY_ROWS: usize = 3;

/// Shows the form.
#[component]
pub fn JointWords() -> impl IntoView {
    page(read_joint_words(part("community"), number("joint")), |desk| {
        let slug = desk.community.slug.clone();
        view! {
            <Frame place=desk.place.clone() title=say("joint-words-title") tab=Tab::Compare>
                <nav class="trail" aria-label=say("trail-label")>
                    <ol>
                        <li><a href=format!("/c/{slug}/joint")>{say("joints-here-title")}</a></li>
                        <li>
                            <a href=format!("/c/{slug}/joint/{}", desk.joint.number)>
                                <bdi>{desk.joint.title.clone()}</bdi>
                            </a>
                        </li>
                    </ol>
                </nav>
                <h1>{say("joint-words-title")}</h1>
                <RefusedNotice refused=desk.refused.clone() />
                {overtaken(&desk).then(|| view! { <Now joint=desk.joint.clone() /> })}
                <p>{say("joint-desk-words-lead")}</p>
                <Form desk />
            </Frame>
        }
    })
}

/// Says whether somebody else changed the words while they were being changed here.
fn overtaken(desk: &JointDesk) -> bool {
    desk.refused.as_ref().is_some_and(|refused| refused.refusals.contains(&Refusal::Overtaken))
}

/// The words that somebody else put there meanwhile.
#[component]
fn Now(joint: Joint) -> impl IntoView {
    view! {
        <section>
            <h2 class="section-title">{say("joint-words-now")}</h2>
            <WordsNow joint />
        </section>
    }
}

/// What one row of the form holds.
struct Row {
    id: String,
    place: String,
    thing: String,
}

/// Returns the rows: what a refused form held, or else what is on the list with some empty ones below.
fn rows(desk: &JointDesk) -> Vec<Row> {
    let mut rows: Vec<Row> = match &desk.refused {
        Some(refused) => {
            let held = |row: usize, name: &str| refused.entry(&format!("{name}-{row}"));
            let count = refused.entries.iter().filter(|(name, _)| name.starts_with("thing-")).count();
            (1..=count)
                .map(|row| Row { id: held(row, "id"), place: held(row, "place"), thing: held(row, "thing") })
                .collect()
        }
        None => (1..)
            .zip(&desk.joint.items)
            .map(|(place, item): (usize, _)| Row {
                id: item.id.to_string(),
                place: place.to_string(),
                thing: item.title.clone(),
            })
            .collect(),
    };
    let filled = rows.iter().filter(|row| !row.thing.trim().is_empty()).count();
    let empty = rows.len() - filled;
    let room = ITEM_LIMIT.saturating_sub(filled);
    for _ in empty..EMPTY_ROWS.min(room) {
        rows.push(Row { id: String::new(), place: (rows.len() + 1).to_string(), thing: String::new() });
    }
    rows
}

#[component]
fn Form(desk: JointDesk) -> impl IntoView {
    let language = desk.community.language.clone();
    let refusal = desk.refused.as_ref().and_then(|refused: &Refused| refused.refusal("items")).map(sentence);
    // Whoever is shown other words than they changed replaces those; a form that was refused for another reason has not
    // shown them.
    let read = match &desk.refused {
        Some(refused) if !overtaken(&desk) => refused.entry("words"),
        _ => desk.joint.words().0,
    };
    let rows: Vec<_> = (1_usize..)
        .zip(rows(&desk))
        .map(|(number, row)| {
            let name = if row.id.is_empty() {
                say("joint-words-new")
            } else {
                tell("joint-words-thing", &[("row", number.into())])
            };
            let (place, thing) = (format!("place-{number}"), format!("thing-{number}"));
            view! {
                <li class="thing-row">
                    <input type="hidden" name="ids[]" value=row.id />
                    <div class="field">
                        <label for=place.clone()>
                            {say("joint-words-place")} <span class="silent">" " {number}</span>
                        </label>
                        <input id=place name="places[]" inputmode="numeric" autocomplete="off" value=row.place />
                    </div>
                    <div class="field">
                        <label for=thing.clone()>{name}</label>
                        <textarea id=thing name="things[]" rows="2" lang=language.clone() dir="auto">
                            {as_markup(&row.thing)}
                        </textarea>
                    </div>
                </li>
            }
        })
        .collect();
    view! {
        <form class="field-form" method="post" action="/api/word_joint">
            <input type="hidden" name="community" value=desk.community.slug />
            <input type="hidden" name="joint" value=desk.joint.number.to_string() />
            <input type="hidden" name="words" value=read />
            <WordFields refused=desk.refused title=desk.joint.title purpose=desk.joint.purpose />
            <fieldset class="field" id="items">
                <legend>{say("joint-words-things")}</legend>
                <p class="field-hint">{say("joint-words-lead")}</p>
                {refusal.map(|refusal| view! { <p class="field-refusal">{refusal}</p> })}
                <ol class="thing-rows">{rows}</ol>
            </fieldset>
            <p class="actions"><button class="button" data-rank="first">{say("joint-words-send")}</button></p>
        </form>
    }
}
