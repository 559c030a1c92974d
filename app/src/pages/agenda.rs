//! An agenda as it stands: for its owner, the table at which it is put together; for everybody else, a look at it.

use agenda::agenda::{Contents, Rule};
use agenda::community::direction;
use leptos::prelude::*;

use crate::api::agenda::{AgendaTable, read_agenda};
use crate::components::agenda_item::{edition_name, rule_name, rule_sentence, tie_sentence};
use crate::components::agenda_section::AgendaSection;
use crate::components::form::RefusedNotice;
use crate::components::frame::{Frame, Tab};
use crate::components::moment::{When, date};
use crate::components::page::page;
use crate::pages::{number, part};
use crate::words::{say, tell};

/// Shows the agenda.
#[component]
pub fn AgendaPage() -> impl IntoView {
    page(read_agenda(part("community"), number("agenda")), |table| {
        let Some(community) = table.place.community.clone() else { return ().into_any() };
        let contents = table.contents.clone();
        let is_owner = table.is_owner;
        let state = match contents.editions.first() {
            Some(edition) => edition_name(edition.number),
            None => say("agenda-underway"),
        };
        let (language, direction) = (community.language.clone(), direction(&community.language));
        let agendas = format!("/c/{}/agendas", community.slug);
        let purpose = (!contents.purpose.is_empty())
            .then(|| view! { <p class="lead" lang=language.clone() dir="auto">{contents.purpose.clone()}</p> });
        view! {
            <Frame place=table.place.clone() title=contents.title.clone() tab=Tab::Agendas>
                <nav class="trail" aria-label=say("agenda-trail")>
                    <ol><li><a href=agendas>{say("agendas-title")}</a></li><li>{state}</li></ol>
                </nav>
                <h1 lang=language.clone() dir=direction>{contents.title.clone()}</h1>
                <RefusedNotice refused=table.refused.clone() />
                {purpose}
                {is_owner.then(|| view! { <OwnerActions address=table.address() /> })}
                <div class="spread">
                    <div>
                        {(!is_owner).then(|| view! { <Look address=table.address() /> })}
                        {is_owner.then(|| view! { <Ties contents=contents.clone() /> })}
                        <Layout table=table.clone() />
                    </div>
                    <div>
                        {is_owner.then(|| view! { <RuleForm table=table.clone() /> })}
                        <Editions table />
                    </div>
                </div>
            </Frame>
        }
        .into_any()
    })
}

#[component]
fn OwnerActions(address: String) -> impl IntoView {
    view! {
        <p class="actions">
            <a class="button" data-rank="first" href=format!("{address}/choose")>{say("agenda-choose")}</a>
            <a class="button" href=format!("{address}/sections")>{say("agenda-sections")}</a>
            <a class="button" data-rank="quiet" href=format!("{address}/words")>{say("agenda-words")}</a>
        </p>
    }
}

/// What whoever does not keep the agenda is told: where answers are, and what the order makes of them.
#[component]
fn Look(address: String) -> impl IntoView {
    view! {
        <p class="aside-note">{say("agenda-public")}</p>
        <p class="section-more"><a href=format!("{address}/order")>{say("order-link")}</a></p>
    }
}

/// What the rule left tied, said out loud.
#[component]
fn Ties(contents: Contents) -> impl IntoView {
    let find = |issue| contents.items.iter().find(|item| item.issue == issue).map(|item| item.title.clone());
    let ties: Vec<_> =
        contents.ties.iter().map(|tie| view! { <li dir="auto">{tie_sentence(tie, find)}</li> }).collect();
    let count = ties.len();
    (count > 0).then(|| {
        view! {
            <div class="notice">
                <h2 class="notice-title">{tell("tie-notice", &[("ties", count.into())])}</h2>
                <ul>{ties}</ul>
                <p>{say("tie-notice-more")}</p>
            </div>
        }
    })
}

/// The sections and what is in them.
#[component]
fn Layout(table: AgendaTable) -> impl IntoView {
    let contents = &table.contents;
    if contents.items.is_empty() && contents.sections.is_empty() {
        let choose = table.is_owner.then(|| {
            let choose = format!("{}/choose", table.address());
            view! {
                <p>{say("agenda-empty-owner")}</p>
                <p class="actions"><a class="button" href=choose>{say("agenda-choose")}</a></p>
            }
        });
        return view! { <div class="empty"><p>{say("agenda-empty")}</p>{choose}</div> }.into_any();
    }
    let mut sections: Vec<_> = contents
        .sections
        .iter()
        .map(|section| {
            view! { <AgendaSection table=table.clone() section=Some(section.id) title=section.title.clone() /> }
        })
        .collect();
    if contents.items_of(None).next().is_some() {
        let title = if contents.sections.is_empty() { say("agenda-issues") } else { say("agenda-outside") };
        sections.push(view! { <AgendaSection table=table.clone() section=None title /> });
    }
    sections.into_any()
}

#[component]
fn RuleForm(table: AgendaTable) -> impl IntoView {
    let contents = &table.contents;
    let choices = Rule::ALL.map(|rule| {
        let hint = match rule {
            Rule::Phragmen => say("rule-phragmen-hint"),
            Rule::Approval => say("rule-approval-hint"),
            Rule::Hand => say("rule-hand-hint"),
        };
        view! {
            <label class="choice">
                <input type="radio" name="rule" value=rule.word() checked=contents.rule == rule />
                <span>
                    <span class="choice-name">{rule_name(rule)}</span>
                    <span class="choice-hint">{hint}</span>
                </span>
            </label>
        }
    });
    let slug = table.place.community.as_ref().map(|community| community.slug.clone());
    let sectioned = !contents.sections.is_empty();
    let arranged = contents.arranged_at.filter(|_| contents.rule != Rule::Hand);
    let done = (!contents.items.is_empty()).then(|| view! { <p>{rule_sentence(contents.rule)}</p> });
    view! {
        <section>
            <h2 class="section-title">{say("rule-title")}</h2>
            {done}
            <form class="field-form" method="post" action="/api/order_agenda">
                <input type="hidden" name="community" value=slug />
                <input type="hidden" name="agenda" value=contents.number.to_string() />
                <fieldset class="field">
                    <legend class="silent">{say("rule-title")}</legend>
                    {Vec::from(choices)}
                </fieldset>
                <p class="actions"><button class="button">{say("rule-send")}</button></p>
            </form>
            {sectioned.then(|| view! { <p class="aside-note">{say("rule-sections")}</p> })}
            {arranged
                .map(|moment| view! { <p class="aside-note">{tell("rule-when", &[("date", date(moment).into())])}</p> })}
            <p class="section-more"><a href=format!("{}/order", table.address())>{say("order-link")}</a></p>
        </section>
    }
}

/// Publishing, for the owner, and the editions there are.
#[component]
fn Editions(table: AgendaTable) -> impl IntoView {
    let contents = &table.contents;
    let address = table.address();
    let next = contents.editions.first().map_or(1, |edition| edition.number + 1);
    let slug = table.place.community.as_ref().map(|community| community.slug.clone());
    let ruled = contents.rule != Rule::Hand;
    let publish = (table.is_owner && !contents.items.is_empty()).then(|| {
        view! {
            <p>{say("publish-lead")}</p>
            {ruled.then(|| view! { <p class="aside-note">{say("publish-anew")}</p> })}
            <form method="post" action="/api/publish">
                <input type="hidden" name="community" value=slug />
                <input type="hidden" name="agenda" value=contents.number.to_string() />
                <p class="actions">
                    <button class="button" data-rank="call">
                        {tell("publish-send", &[("number", next.into())])}
                    </button>
                </p>
            </form>
        }
    });
    let editions: Vec<_> = contents
        .editions
        .iter()
        .map(|edition| {
            let values = [("edition", edition_name(edition.number).into()), ("issues", edition.issues.into())];
            view! {
                <li>
                    <When moment=edition.published_at />
                    <a href=format!("{address}/editions/{}", edition.number)>{tell("publish-edition", &values)}</a>
                </li>
            }
        })
        .collect();
    let some = !editions.is_empty();
    let title = if table.is_owner { say("publish-title") } else { say("publish-editions") };
    let heading = (table.is_owner && some).then(|| view! { <h3>{say("publish-editions")}</h3> });
    (some || publish.is_some()).then(|| {
        view! {
            <section>
                <h2 class="section-title">{title}</h2>
                {publish}
                {heading}
                {some.then(|| view! { <ol class="history">{editions}</ol> })}
            </section>
        }
    })
}
