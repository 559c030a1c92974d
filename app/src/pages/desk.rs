//! Where an institution answers, with the code from its invitation: what it was asked about, and nothing else.

use agenda::institution::{Asked, Kind, TEXT_LIMIT};
use leptos::prelude::*;

use crate::api::Refused;
use crate::api::institution::{Desk, read_desk};
use crate::components::form::{Field, RefusedNotice, sentence};
use crate::components::frame::{Frame, Tab};
use crate::components::page::page;
use crate::components::replies::{SaidView, kind_name};
use crate::pages::{asked, part};
use crate::words::{as_markup, say, tell};

/// Shows the form for the code, or what may be answered.
#[component]
pub fn DeskPage() -> impl IntoView {
    let done = asked("done").parse::<i64>().unwrap_or_default();
    page(read_desk(part("community")), move |desk| {
        let body = match desk.asked.clone() {
            None => view! { <CodeForm desk=desk.clone() /> }.into_any(),
            Some((name, issues)) => view! { <Issues desk=desk.clone() name issues done /> }.into_any(),
        };
        view! {
            <Frame place=desk.place.clone() title=say("desk-title") tab=Tab::Agendas>
                <h1>{say("desk-title")}</h1>
                {body}
            </Frame>
        }
    })
}

#[component]
fn CodeForm(desk: Desk) -> impl IntoView {
    let refused = desk.refused.clone().unwrap_or_default();
    view! {
        <RefusedNotice refused=desk.refused />
        <p class="lead">{tell("desk-code-lead", &[("community", desk.community.name.into())])}</p>
        <form class="field-form" method="post" action="/api/show_code">
            <input type="hidden" name="community" value=desk.community.slug />
            <Field
                name="code"
                label=say("desk-code")
                hint=say("desk-code-hint")
                refused
                required=true
                autocomplete="off"
                width="short"
            />
            <p class="actions"><button class="button" data-rank="first">{say("desk-code-send")}</button></p>
        </form>
    }
}

/// Everything that the institution may answer, a form an issue.
#[component]
fn Issues(desk: Desk, name: String, issues: Vec<Asked>, done: i64) -> impl IntoView {
    let (slug, language) = (desk.community.slug, desk.community.language);
    let count = issues.len();
    let refused = desk.refused.unwrap_or_default();
    let done = (done > 0 && refused.refusals.is_empty())
        .then(|| view! { <div class="notice" data-tone="done" role="status"><p>{say("desk-saved")}</p></div> });
    let rows: Vec<_> = issues
        .into_iter()
        .map(|asked| {
            let number = asked.issue.number.to_string();
            let refused = if refused.entry("issue") == number { refused.clone() } else { Refused::default() };
            view! { <IssueForm asked slug=slug.clone() language=language.clone() refused /> }
        })
        .collect();
    let lead = [("institution", name.into()), ("community", desk.community.name.into()), ("issues", count.into())];
    view! {
        {done}
        <p class="lead">{tell("desk-lead", &lead)}</p>
        <p>{say("desk-rules")}</p>
        {rows}
        <form class="actions" method="post" action="/api/forget_code">
            <input type="hidden" name="community" value=slug.clone() />
            <button class="button">{say("desk-forget")}</button>
            <a class="button" href=format!("/c/{slug}/answers")>{say("replies-title")}</a>
        </form>
    }
}

/// One issue, what was answered, and the form that answers or answers anew.
#[component]
fn IssueForm(asked: Asked, slug: String, language: String, refused: Refused) -> impl IntoView {
    let number = asked.issue.number;
    let is_refused = !refused.refusals.is_empty();
    let notice = is_refused.then(|| refused.clone());
    let last = asked.said.first().cloned();
    let (kind, text, due) = match (is_refused, &last) {
        (true, _) => (refused.entry("kind"), refused.entry("text"), refused.entry("due")),
        (false, Some(said)) => (said.kind.word().to_owned(), said.text.clone(), said.due.clone()),
        (false, None) => Default::default(),
    };
    let refusal = |field: &str| {
        let refusal = refused.refusal(field).map(sentence);
        refusal.map(|refusal| view! { <p class="field-refusal">{refusal}</p> })
    };
    let choices = Kind::ALL.map(|choice| {
        let hint = match choice {
            Kind::Will => say("reply-will-hint"),
            Kind::Cannot => say("reply-cannot-hint"),
            Kind::Question => say("reply-question-hint"),
        };
        view! {
            <label class="choice">
                <input type="radio" name="kind" value=choice.word() required checked=kind == choice.word() />
                <span>
                    <span class="choice-name">{kind_name(choice)}</span>
                    <span class="choice-hint">{hint}</span>
                </span>
            </label>
        }
    });
    let (words, day) = (format!("text-{number}"), format!("due-{number}"));
    let summary = if last.is_some() { say("desk-change") } else { say("desk-answer") };
    let which = format!(" {}", asked.issue.title);
    let story = (!asked.story.is_empty())
        .then(|| view! { <p class="story" lang=language.clone() dir="auto">{asked.story}</p> });
    view! {
        <section id=format!("issue-{number}")>
            <h2 class="section-title" lang=language.clone() dir="auto">{asked.issue.title}</h2>
            {story}
            {last.map(|said| view! { <SaidView said /> })}
            <RefusedNotice refused=notice />
            <details open=is_refused>
                <summary>{summary} <span class="silent">{which}</span></summary>
                <form class="field-form" method="post" action="/api/reply">
                    <input type="hidden" name="community" value=slug />
                    <input type="hidden" name="issue" value=number.to_string() />
                    <fieldset class="field">
                        <legend>{say("desk-kind")}</legend>
                        {refusal("kind")}
                        <div class="choices kind-choices">{Vec::from(choices)}</div>
                    </fieldset>
                    <div class="field">
                        <label for=words.clone()>{say("desk-text")}</label>
                        <p class="field-hint">{tell("desk-text-hint", &[("limit", TEXT_LIMIT.into())])}</p>
                        {refusal("text")}
                        <textarea id=words name="text" rows="3" required dir="auto">{as_markup(&text)}</textarea>
                    </div>
                    <div class="field" data-width="short">
                        <label for=day.clone()>{say("desk-due")}</label>
                        <p class="field-hint">{say("desk-due-hint")}</p>
                        {refusal("due")}
                        <input id=day name="due" type="date" value=due />
                    </div>
                    <p class="actions"><button class="button" data-rank="first">{say("desk-send")}</button></p>
                </form>
            </details>
        </section>
    }
}
