//! Beginning a joint list: what a community asks for and no programme names, to be ticked.

use agenda::joint::{Gap, GapIssue, PURPOSE_LIMIT, TITLE_LIMIT};
use leptos::prelude::*;

use crate::api::Refused;
use crate::api::joint::read_gap;
use crate::components::form::{Field, RefusedNotice, sentence};
use crate::components::frame::{Frame, Tab};
use crate::components::page::page;
use crate::components::share::tenths;
use crate::pages::part;
use crate::words::{say, tell};

/// Shows the form.
#[component]
pub fn BeginJoint() -> impl IntoView {
    page(read_gap(part("community")), |begun| {
        let slug = begun.community.slug.clone();
        let language = begun.community.language.clone();
        let body = match begun.gap.clone() {
            None => {
                let programmes = format!("/c/{slug}/programmes");
                view! {
                    <div class="empty">
                        <p>{say("joint-no-programme")}</p>
                        <p class="actions"><a class="button" href=programmes>{say("programmes-title")}</a></p>
                    </div>
                }
                .into_any()
            }
            Some(gap) if gap.is_empty() => view! { <div class="empty"><p>{say("joint-no-gap")}</p></div> }.into_any(),
            Some(gap) => {
                let refused = begun.refused.clone().unwrap_or_default();
                view! { <Form slug=slug.clone() language gap refused /> }.into_any()
            }
        };
        view! {
            <Frame place=begun.place.clone() title=say("joint-begin-title") tab=Tab::Compare>
                <nav class="trail" aria-label=say("trail-label")>
                    <ol><li><a href=format!("/c/{slug}/joint")>{say("joints-here-title")}</a></li></ol>
                </nav>
                <h1>{say("joint-begin-title")}</h1>
                <RefusedNotice refused=begun.refused.clone() />
                <p class="lead">{say("joint-begin-lead")}</p>
                {body}
            </Frame>
        }
    })
}

#[component]
fn Form(slug: String, language: String, gap: Gap, refused: Refused) -> impl IntoView {
    let ticked = refused.entry("issues");
    let ticked: Vec<&str> = ticked.split(',').collect();
    let rows: Vec<_> = gap
        .iter()
        .map(|issue| choice(issue, ticked.contains(&issue.named.number.to_string().as_str()), &language))
        .collect();
    let refusal = refused.refusal("issue").or_else(|| refused.refusal("items")).map(sentence);
    view! {
        <form class="field-form" method="post" action="/api/begin_joint">
            <input type="hidden" name="community" value=slug />
            <WordFields refused=Some(refused) title=String::new() purpose=String::new() />
            <fieldset class="field" id="issue">
                <legend>{say("joint-begin-issues")}</legend>
                {refusal.map(|refusal| view! { <p class="field-refusal" id="items">{refusal}</p> })}
                <ul class="checklist">{rows}</ul>
            </fieldset>
            <p class="actions"><button class="button" data-rank="first">{say("joint-begin-send")}</button></p>
        </form>
    }
}

/// The fields for a list's title and purpose, with what a refused form held, or else with what they are.
#[component]
pub fn WordFields(refused: Option<Refused>, title: String, purpose: String) -> impl IntoView {
    // A form that was refused holds what was typed.
    let refused = refused.filter(|refused| !refused.refusals.is_empty()).unwrap_or_else(|| Refused {
        entries: vec![("title".to_owned(), title), ("purpose".to_owned(), purpose)],
        refusals: Vec::new(),
    });
    view! {
        <Field
            name="title"
            label=say("joint-field-title")
            hint=say("joint-field-title-hint")
            limit=tell("propose-limit", &[("limit", TITLE_LIMIT.into())])
            refused=refused.clone()
            required=true
            autocomplete="off"
        />
        <Field
            name="purpose"
            label=say("joint-field-purpose")
            hint=say("joint-field-purpose-hint")
            limit=tell("propose-limit", &[("limit", PURPOSE_LIMIT.into())])
            refused
            lines=4
        />
    }
}

/// An issue to tick, with what it rests on.
pub fn choice(issue: &GapIssue, checked: bool, language: &str) -> AnyView {
    let facts = issue.share.map_or_else(
        || say("share-few-people"),
        |share| {
            let part = agenda::compare::share::Share::new(share.value).unwrap_or_default();
            tell("joint-share", &[("share", tenths(part).into()), ("people", share.people.into())])
        },
    );
    tick(issue.named.number, &issue.named.title, facts, checked, language)
}

/// A row to tick.
pub fn tick(number: i64, title: &str, facts: String, checked: bool, language: &str) -> AnyView {
    view! {
        <li>
            <label class="choice">
                <input type="checkbox" name="issues[]" value=number.to_string() checked=checked />
                <span>
                    <span class="choice-name" lang=language.to_owned() dir="auto">{title.to_owned()}</span>
                    <span class="choice-hint">{facts}</span>
                </span>
            </label>
        </li>
    }
    .into_any()
}
