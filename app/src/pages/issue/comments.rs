//! What people added to an issue, by type, and the form that adds something.

use agenda::comment::{Comment, Kind, TEXT_LIMIT};
use leptos::prelude::*;

use crate::api::Refused;
use crate::api::issue::WholeIssue;
use crate::components::form::{Field, RefusedNotice, sentence};
use crate::components::moment::date;
use crate::components::taking_out::{RestoreForm, TakeOutForm, Which};
use crate::words::{say, tell};

/// Shows the comments, a group for each type that has any, and the form.
#[component]
pub fn Comments(whole: WholeIssue) -> impl IntoView {
    let groups: Vec<_> = Kind::ALL
        .into_iter()
        .filter(|kind| whole.comments.iter().any(|comment| comment.kind == *kind))
        .map(|kind| view! { <Group kind whole=whole.clone() /> })
        .collect();
    let none = groups.is_empty();
    view! {
        <section id="comments">
            <h2 class="section-title">{say("comments-title")}</h2>
            {none.then(|| view! { <p>{say("comments-none")}</p> })}
            {groups}
        </section>
        <AddForm whole />
    }
}

#[component]
fn Group(kind: Kind, whole: WholeIssue) -> impl IntoView {
    let (name, mark) = match kind {
        Kind::ReasonFor => (say("comments-for"), "for"),
        Kind::ReasonAgainst => (say("comments-against"), "against"),
        Kind::Experience => (say("comments-experiences"), "experience"),
        Kind::Question => (say("comments-questions"), "question"),
    };
    let comments: Vec<_> = whole
        .comments
        .iter()
        .filter(|comment| comment.kind == kind)
        .map(|comment| {
            let comment = comment.clone();
            if comment.removed.is_some() {
                view! { <TakenOut comment whole=whole.clone() /> }.into_any()
            } else {
                view! { <Standing comment mark whole=whole.clone() /> }.into_any()
            }
        })
        .collect();
    view! {
        <div class="comment-group">
            <h3>{name}</h3>
            <ul class="comment-group">{comments}</ul>
        </div>
    }
}

#[component]
fn Standing(comment: Comment, mark: &'static str, whole: WholeIssue) -> impl IntoView {
    let by = tell("comment-by", &[("day", date(comment.written_at).into())]);
    let remove = whole.steward.then(|| {
        let which = which(&comment, &whole);
        let of_this = |refused: &Refused| refused.entry("comment") == comment.id.0.to_string();
        let refused = whole.refused_removal.clone().filter(of_this);
        view! { <TakeOutForm action="/api/remove_comment" which refused /> }
    });
    view! {
        <li class="comment" data-type=mark>
            <div lang=whole.community.language.clone() dir="auto">{super::paragraphs(&comment.text)}</div>
            <p class="comment-by">{by}</p>
            {remove}
        </li>
    }
}

#[component]
fn TakenOut(comment: Comment, whole: WholeIssue) -> impl IntoView {
    let erased = comment.is_erased();
    let said = comment.removed.clone().map(|(moment, reason)| {
        let value = [("day", date(moment).into())];
        if erased {
            view! { <p>{tell("comment-erased", &value)}</p> }.into_any()
        } else {
            view! {
                <p>
                    <strong>{tell("comment-removed", &value)}</strong> " " {say("removed-reason")} " "
                    <q dir="auto">{reason}</q>
                </p>
            }
            .into_any()
        }
    });
    let restore = (whole.steward && !erased).then(|| {
        view! {
            <details>
                <summary>{say("removed-words")}</summary>
                <div dir="auto">{super::paragraphs(&comment.text)}</div>
            </details>
            <RestoreForm action="/api/restore_comment" which=which(&comment, &whole) />
        }
    });
    view! { <li class="removal">{said} {restore}</li> }
}

/// Says which comment a steward's form means.
fn which(comment: &Comment, whole: &WholeIssue) -> Which {
    let (community, issue) = (whole.community.slug.clone(), whole.issue.number.to_string());
    vec![("community", community), ("issue", issue), ("comment", comment.id.0.to_string())]
}

#[component]
fn AddForm(whole: WholeIssue) -> impl IntoView {
    let form = whole.refused_comment.clone().unwrap_or_default();
    let limit = tell("propose-limit", &[("limit", TEXT_LIMIT.into())]);
    view! {
        <section>
            <h2>{say("comment-title")}</h2>
            <RefusedNotice refused=whole.refused_comment />
            <form class="field-form" method="post" action="/api/comment">
                <input type="hidden" name="community" value=whole.community.slug />
                <input type="hidden" name="issue" value=whole.issue.number />
                <TypeChoice refused=form.clone() />
                <Field
                    name="text"
                    label=say("comment-words")
                    hint=say("comment-words-hint")
                    limit
                    refused=form
                    required=true
                    lines=4
                />
                <p class="actions"><button class="button">{say("comment-send")}</button></p>
            </form>
        </section>
    }
}

/// The four types, the first of them chosen unless a refused form held another.
#[component]
fn TypeChoice(refused: Refused) -> impl IntoView {
    let refusal = refused.refusal("kind").map(sentence);
    let entry = refused.entry("kind");
    let chosen = Kind::parse(&entry).ok();
    let choices = Kind::ALL.map(|kind| {
        let name = match kind {
            Kind::ReasonFor => say("comment-for"),
            Kind::ReasonAgainst => say("comment-against"),
            Kind::Experience => say("comment-experience"),
            Kind::Question => say("comment-question"),
        };
        let first = kind == Kind::ReasonFor;
        let checked = chosen.map_or(first && entry.is_empty(), |chosen| chosen == kind);
        view! {
            <label class="choice">
                <input id=first.then_some("kind") type="radio" name="kind" value=kind.word() required checked=checked />
                <span class="choice-name">{name}</span>
            </label>
        }
    });
    let is_refused = refusal.is_some();
    view! {
        <fieldset class="field" data-refused=is_refused>
            <legend>{say("comment-kind")}</legend>
            {refusal.map(|refusal| view! { <p class="field-refusal" id="kind-refusal">{refusal}</p> })}
            <div class="field-row">{Vec::from(choices)}</div>
        </fieldset>
    }
}
