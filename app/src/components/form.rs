//! Parts of forms: the notice over a refused one, and a field with its hint and its refusal.

use agenda::Refusal;
use agenda::refusal::{Needed, Noun};
use leptos::prelude::*;

use crate::api::Refused;
use crate::components::trouble::trouble;
use crate::words::{Value, as_markup, say, tell};

/// Says above a refused form what to put right, with a link to each field; under a title of its own where nothing was to
/// be saved.
#[component]
pub fn RefusedNotice(refused: Option<Refused>, #[prop(optional, into)] title: Option<String>) -> impl IntoView {
    refused.map(|refused| {
        let reasons: Vec<_> = refused
            .refusals
            .iter()
            .map(|refusal| {
                let sentence = sentence(refusal);
                match refusal.field() {
                    Some(field) => view! { <li><a href=format!("#{}", field.name())>{sentence}</a></li> }.into_any(),
                    None => view! { <li>{sentence}</li> }.into_any(),
                }
            })
            .collect();
        let saves = title.is_none();
        let title = title.unwrap_or_else(|| tell("form-refused", &[("count", refused.refusals.len().into())]));
        view! {
            <div class="notice" data-tone="refused" role="alert" tabindex="-1">
                <h2 class="notice-title">{title}</h2>
                <ul>{reasons}</ul>
                {saves.then(|| view! { <p>{say("form-nothing-lost")}</p> })}
            </div>
        }
    })
}

/// A field of one or several lines. Its `name` is also its id, its words stand under `label` and `hint`.
#[component]
pub fn Field(
    name: &'static str,
    #[prop(into)] label: String,
    #[prop(optional, into)] hint: String,
    #[prop(optional, into)] limit: String,
    #[prop(optional, into)] entry: String,
    #[prop(optional)] refused: Option<Refused>,
    #[prop(optional)] required: bool,
    /// Lines of a text area; a single line without it.
    #[prop(optional)]
    lines: Option<u8>,
    #[prop(default = "text")] kind: &'static str,
    #[prop(optional)] autocomplete: Option<&'static str>,
    #[prop(optional)] width: Option<&'static str>,
) -> impl IntoView {
    let refusal = refused.as_ref().and_then(|refused| refused.refusal(name).map(sentence));
    // A passphrase is never sent back.
    let entry = match &refused {
        Some(refused) if kind != "password" => refused.entry(name),
        _ => entry,
    };
    let described: Vec<String> = [
        (!hint.is_empty()).then(|| format!("{name}-hint")),
        refusal.is_some().then(|| format!("{name}-refusal")),
        (!limit.is_empty()).then(|| format!("{name}-limit")),
    ]
    .into_iter()
    .flatten()
    .collect();
    let described = (!described.is_empty()).then(|| described.join(" "));
    let is_refused = refusal.is_some();
    let invalid = is_refused.then_some("true");
    let control = match lines {
        Some(lines) => view! {
            <textarea
                id=name
                name=name
                rows=lines.to_string()
                required=required
                dir="auto"
                aria-describedby=described
                aria-invalid=invalid
            >
                {as_markup(&entry)}
            </textarea>
        }
        .into_any(),
        None => view! {
            <input
                id=name
                name=name
                type=kind
                value=entry
                required=required
                dir="auto"
                autocomplete=autocomplete
                aria-describedby=described
                aria-invalid=invalid
            />
        }
        .into_any(),
    };
    view! {
        <div class="field" data-refused=is_refused data-width=width>
            <label for=name>
                {label} {(!required).then(|| view! { " "<span class="n">{say("form-optional")}</span> })}
            </label>
            {(!hint.is_empty()).then(|| view! { <p class="field-hint" id=format!("{name}-hint")>{hint}</p> })}
            {refusal.map(|refusal| view! { <p class="field-refusal" id=format!("{name}-refusal")>{refusal}</p> })}
            {control}
            {(!limit.is_empty())
                .then(|| view! { <small class="field-count n" id=format!("{name}-limit")>{limit}</small> })}
        </div>
    }
}

/// Says a refusal in the reader's language.
pub fn sentence(refusal: &Refusal) -> String {
    let number = |count: usize| Value::from(count);
    match refusal {
        Refusal::Empty(_) => say("refusal-empty"),
        Refusal::TooLong { length, limit, .. } => {
            tell("refusal-too-long", &[("length", number(*length)), ("limit", number(*limit))])
        }
        Refusal::Unprintable(_) => say("refusal-unprintable"),
        Refusal::NotAChoice(_) => say("refusal-not-a-choice"),
        Refusal::NotASlug(_) => say("refusal-not-a-slug"),
        Refusal::Taken(_) => say("refusal-taken"),
        Refusal::PassphraseTooShort { limit } => tell("refusal-passphrase-too-short", &[("limit", number(*limit))]),
        Refusal::WrongPassphrase => say("refusal-wrong-passphrase"),
        Refusal::SignInFirst => say("refusal-sign-in-first"),
        Refusal::NotYours(Needed::Organiser) => say("refusal-needs-organiser"),
        Refusal::NotYours(Needed::Steward) => say("refusal-needs-steward"),
        Refusal::NotYours(Needed::Researcher) => say("refusal-needs-researcher"),
        Refusal::NotYours(Needed::Operator) => say("refusal-needs-operator"),
        Refusal::NotYours(Needed::Owner) => say("refusal-needs-owner"),
        Refusal::NotYours(Needed::Proposer) => say("refusal-needs-proposer"),
        Refusal::NotYours(Needed::Institution) => say("refusal-needs-institution"),
        Refusal::NotYours(Needed::Keeper) => say("refusal-needs-keeper"),
        Refusal::Closed => say("refusal-closed"),
        Refusal::Unknown(Noun::Account) => say("refusal-unknown-account"),
        Refusal::Unknown(_) => say("refusal-unknown"),
        Refusal::Removed => say("refusal-removed"),
        Refusal::TakenOut => say("refusal-taken-out"),
        Refusal::Answered => say("refusal-answered"),
        Refusal::NothingToUndo => say("refusal-nothing-to-undo"),
        Refusal::EmptyAgenda => say("refusal-empty-agenda"),
        Refusal::OtherWords => say("refusal-other-words"),
        Refusal::Overtaken => say("refusal-overtaken"),
        Refusal::OthersAreOn => say("refusal-others-are-on"),
        Refusal::TooManyPiles { limit } => tell("refusal-too-many-piles", &[("limit", number(*limit))]),
        Refusal::LastSteward => say("refusal-last-steward"),
        Refusal::Stale => say("refusal-stale"),
        Refusal::Line { line, problem, .. } => {
            let line = number(usize::try_from(*line).unwrap_or(usize::MAX));
            tell("refusal-line", &[("line", line), ("problem", trouble(problem).into())])
        }
        Refusal::Unreadable { problem, .. } => trouble(problem),
        Refusal::TooOften { seconds } => {
            tell("refusal-too-often", &[("seconds", number(usize::try_from(*seconds).unwrap_or(usize::MAX)))])
        }
    }
}
