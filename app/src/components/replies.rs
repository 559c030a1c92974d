//! What institutions answered to an issue, and whether residents see that what was promised was done.

use agenda::compare::few;
use agenda::institution::{EVIDENCE_LIMIT, Kind, Outcome, Reply, Said};
use leptos::prelude::*;

use crate::api::Refused;
use crate::components::evidence::EvidenceList;
use crate::components::form::{RefusedNotice, sentence};
use crate::components::moment::{calendar_day, date};
use crate::words::{as_markup, say, tell};

/// Shows answers to one issue, each with what residents say of it. `next` is the page that follows a form; without it
/// there are no forms. `steward` is whether the reader may take out what residents show.
#[component]
pub fn Replies(
    replies: Vec<Reply>,
    #[prop(into)] community: String,
    #[prop(optional, into)] next: String,
    #[prop(optional)] refused: Option<Refused>,
    #[prop(optional)] steward: bool,
) -> impl IntoView {
    let rows: Vec<_> = replies
        .into_iter()
        .map(|reply| {
            let refused = refused.clone().filter(|refused| refused.entry("reply") == reply.id.0.to_string());
            view! { <ReplyView reply community=community.clone() next=next.clone() refused steward /> }
        })
        .collect();
    view! { <ul>{rows}</ul> }
}

#[component]
fn ReplyView(reply: Reply, community: String, next: String, refused: Option<Refused>, steward: bool) -> impl IntoView {
    let promised = reply.said.kind == Kind::Will;
    let asks = promised && !next.is_empty();
    let before: Vec<_> = reply.before.iter().map(|said| view! { <li><SaidView said=said.clone() /></li> }).collect();
    let before = (!before.is_empty()).then(|| {
        view! {
            <details>
                <summary>{tell("reply-before", &[("count", before.len().into())])}</summary>
                <ul>{before}</ul>
            </details>
        }
    });
    // A refused form that names evidence is a steward's, any other that of the outcome.
    let is_stewards = refused.as_ref().is_some_and(|refused| !refused.entry("mark").is_empty());
    let (of_steward, refused) = if is_stewards { (refused, None) } else { (None, refused) };
    let evidence = promised.then(|| {
        let next = if steward { next.clone() } else { String::new() };
        view! { <EvidenceList reply=reply.clone() community=community.clone() next refused=of_steward /> }
    });
    let own = asks && reply.own.is_some();
    let unsay = own.then(|| {
        let which = format!(" {}", reply.institution);
        view! {
            <form class="actions" method="post" action="/api/unsay_outcome">
                <input type="hidden" name="community" value=community.clone() />
                <input type="hidden" name="reply" value=reply.id.0.to_string() />
                <input type="hidden" name="next" value=next.clone() />
                <button class="button" data-rank="quiet">
                    {say("outcome-unsay")} <span class="silent">{which}</span>
                </button>
            </form>
        }
    });
    view! {
        <li class="link-claim">
            <p><strong dir="auto">{reply.institution.clone()}</strong></p>
            <SaidView said=reply.said.clone() />
            {promised.then(|| view! { <p class="n">{outcomes(&reply)}</p> })}
            {evidence}
            {before}
            {asks.then(|| view! { <OutcomeForm reply community next refused /> })}
            {unsay}
        </li>
    }
}

/// One wording of an answer.
#[component]
pub fn SaidView(said: Said) -> impl IntoView {
    let due = (!said.due.is_empty()).then(|| tell("reply-due", &[("day", calendar_day(&said.due).into())]));
    view! {
        <p class="reply-kind">{kind_name(said.kind)}</p>
        <blockquote><p dir="auto">{said.text}</p></blockquote>
        <p class="n">{due} " " {tell("reply-said-on", &[("day", date(said.said_at).into())])}</p>
    }
}

/// Says how many residents see that a promise was kept and how many do not, or that too few have said.
fn outcomes(reply: &Reply) -> String {
    let people = reply.people();
    if people == 0 {
        return say("outcome-nobody");
    }
    if !few::shown(people) {
        return say("outcome-few");
    }
    let [done, partly, not_done] = reply.outcomes;
    let figures =
        [("done", done.into()), ("partly", partly.into()), ("not", not_done.into()), ("people", people.into())];
    tell("outcome-counts", &figures)
}

/// The form in which a resident says whether it was done.
#[component]
fn OutcomeForm(reply: Reply, community: String, next: String, refused: Option<Refused>) -> impl IntoView {
    let id = reply.id.0.to_string();
    let (outcome, seen_on, evidence) = match (&refused, &reply.own) {
        (Some(refused), _) => (refused.entry("outcome"), refused.entry("seen_on"), refused.entry("evidence")),
        (None, Some((outcome, seen_on, evidence))) => (outcome.word().to_owned(), seen_on.clone(), evidence.clone()),
        (None, None) => Default::default(),
    };
    let refusal = |field: &str| {
        let refusal = refused.as_ref().and_then(|refused| refused.refusal(field)).map(sentence);
        refusal.map(|refusal| view! { <p class="field-refusal">{refusal}</p> })
    };
    let choices = Outcome::ALL.map(|choice| {
        view! {
            <label class="choice">
                <input type="radio" name="outcome" value=choice.word() required checked=outcome == choice.word() />
                <span class="choice-name">{outcome_name(choice)}</span>
            </label>
        }
    });
    let (day, shown) = (format!("seen-{id}"), format!("evidence-{id}"));
    let summary = if reply.own.is_some() { say("outcome-change") } else { say("outcome-say") };
    let which = format!(" {}", reply.institution);
    view! {
        <RefusedNotice refused=refused.clone() />
        <details open=refused.is_some()>
            <summary>{summary} <span class="silent">{which}</span></summary>
            <form class="field-form" method="post" action="/api/say_outcome">
                <input type="hidden" name="community" value=community />
                <input type="hidden" name="reply" value=id />
                <input type="hidden" name="next" value=next />
                <fieldset class="field">
                    <legend>{say("outcome-question")}</legend>
                    {refusal("outcome")}
                    <div class="choices kind-choices">{Vec::from(choices)}</div>
                </fieldset>
                <div class="field" data-width="short">
                    <label for=day.clone()>{say("outcome-seen")} " " <span class="n">{say("form-optional")}</span></label>
                    {refusal("seen_on")}
                    <input id=day name="seen_on" type="date" value=seen_on />
                </div>
                <div class="field">
                    <label for=shown.clone()>{say("outcome-evidence")} " " <span class="n">{say("form-optional")}</span></label>
                    <p class="field-hint">{tell("outcome-evidence-hint", &[("limit", EVIDENCE_LIMIT.into())])}</p>
                    {refusal("evidence")}
                    <textarea id=shown name="evidence" rows="2" dir="auto">{as_markup(&evidence)}</textarea>
                </div>
                <p class="actions"><button class="button">{say("outcome-send")}</button></p>
            </form>
        </details>
    }
}

/// Says what a kind of answer is called.
pub fn kind_name(kind: Kind) -> String {
    match kind {
        Kind::Will => say("reply-will"),
        Kind::Cannot => say("reply-cannot"),
        Kind::Question => say("reply-question"),
    }
}

fn outcome_name(outcome: Outcome) -> String {
    match outcome {
        Outcome::Done => say("outcome-done"),
        Outcome::Partly => say("outcome-partly"),
        Outcome::NotDone => say("outcome-not-done"),
    }
}
