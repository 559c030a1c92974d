//! An edition: to be read, printed, cited, and adopted.

use agenda::community::{Community, direction};
use agenda::compare::few;
use agenda::edition::{Edition, Item};
use agenda::institution::Reply;
use leptos::prelude::*;

use crate::api::edition::{Published, read_edition};
use crate::components::agenda_item::{ItemFacts, adopted, edition_name, rule_sentence, tie_sentence};
use crate::components::form::RefusedNotice;
use crate::components::frame::{Frame, Tab};
use crate::components::moment::{date, year};
use crate::components::page::page;
use crate::components::replies::Replies;
use crate::pages::{number, part};
use crate::words::{say, tell};

/// Shows the edition.
#[component]
pub fn EditionPage() -> impl IntoView {
    page(read_edition(part("community"), number("agenda"), number("edition")), |published| {
        let Some(community) = published.place.community.clone() else { return ().into_any() };
        let edition = published.edition.clone();
        let name = tell("edition-name-inside", &[("number", edition.number.into())]);
        let title = tell("edition-title", &[("title", edition.title.clone().into()), ("edition", name.into())]);
        let latest = (edition.latest > edition.number).then(|| {
            let address = format!("/c/{}/agendas/{}/editions/{}", community.slug, edition.agenda_number, edition.latest);
            view! {
                <div class="notice"><p>{say("edition-later")} " "<a href=address>{say("edition-later-see")}</a></p></div>
            }
        });
        view! {
            <Frame place=published.place.clone() title tab=Tab::Agendas description=edition.purpose.clone()>
                <RefusedNotice refused=published.refused.clone() />
                {latest}
                <Notice
                    community=community.clone()
                    edition=edition.clone()
                    replies=published.replies.clone()
                    address=published.address.clone()
                />
                <Adopting community=community.clone() edition=edition.clone() />
                <Cite community published />
            </Frame>
        }
        .into_any()
    })
}

/// The edition itself, framed like a printed notice.
#[component]
fn Notice(community: Community, edition: Edition, replies: Vec<Reply>, address: String) -> impl IntoView {
    let (language, direction) = (community.language.clone(), direction(&community.language));
    let several = edition.sections().count() > 1;
    let sections: Vec<_> = edition
        .sections()
        .map(|(title, items)| {
            let outside = if several { say("edition-others") } else { say("edition-issues") };
            let title = if title.is_empty() { outside } else { title.to_owned() };
            let items: Vec<_> = items
                .iter()
                .map(|item| {
                    let replies = replies.iter().filter(|reply| reply.issue.number == item.number).cloned().collect();
                    view! { <EditionItem community=community.clone() item=item.clone() replies /> }
                })
                .collect();
            view! { <section><h2 dir="auto">{title}</h2><ol class="agenda-order">{items}</ol></section> }
        })
        .collect();
    let published = [("date", date(edition.published_at).into()), ("community", community.name.clone().into())];
    let people = people(&edition);
    let purpose = (!edition.purpose.is_empty())
        .then(|| view! { <p class="lead" lang=language.clone() dir="auto">{edition.purpose.clone()}</p> });
    view! {
        <article class="edition wide">
            <header>
                <p class="edition-number">{edition_name(edition.number)}</p>
                <h1 class="edition-title" lang=language.clone() dir=direction>{edition.title.clone()}</h1>
                {purpose}
                <p class="n">
                    {tell("edition-published", &published)} " " {people} " " {adopted(edition.adoptions)}
                </p>
            </header>
            {sections}
            <MethodNote edition address />
        </article>
    }
}

/// Says how many people and answers an edition rests on.
fn people(edition: &Edition) -> String {
    if !few::shown(edition.people) {
        return tell("edition-people-few", &[("fewest", few::LEAST_PEOPLE.into())]);
    }
    tell("edition-people", &[("people", edition.people.into()), ("stances", edition.stances.into())])
}

#[component]
fn EditionItem(community: Community, item: Item, replies: Vec<Reply>) -> impl IntoView {
    let address = format!("/c/{}/issues/{}", community.slug, item.number);
    let language = community.language.clone();
    let answers = (!replies.is_empty()).then(|| view! { <Replies replies community=community.slug.clone() /> });
    let told = match item.removed {
        // The words are gone from every page; that something stood here is not.
        Some((moment, reason)) => {
            let removed = tell("edition-removed", &[("date", date(moment).into())]);
            let reason = (!reason.is_empty()).then(|| tell("edition-removed-reason", &[("reason", reason.into())]));
            view! { <p class="removal">{removed} " " {reason}</p> }.into_any()
        }
        None => view! {
            <h3 class="issue-title" lang=language.clone() dir=direction(&language)><a href=address>{item.title}</a></h3>
            <p class="issue-facts"><ItemFacts kind=item.kind tally=Some(item.tally) /></p>
            {answers}
        }
        .into_any(),
    };
    view! { <li class="agenda-item"><p class="agenda-place">{item.place}</p>{told}</li> }
}

/// How the edition was put together: the rule, the ties, who took part.
#[component]
fn MethodNote(edition: Edition, address: String) -> impl IntoView {
    let find = |issue| {
        let items = edition.items.iter();
        items.filter(|item| item.removed.is_none()).find(|item| item.issue == issue).map(|item| item.title.clone())
    };
    let ties: Vec<_> = edition.ties.iter().map(|tie| view! { <li dir="auto">{tie_sentence(tie, find)}</li> }).collect();
    let untied = ties.is_empty() && edition.rule != agenda::agenda::Rule::Hand;
    let sectioned = edition.items.iter().any(|item| !item.section.is_empty());
    // An absolute address, because it is printed.
    let method = address.split("/c/").next().map(|server| format!("{server}/method"));
    view! {
        <div class="method-note">
            <h2>{say("edition-how")}</h2>
            <p>
                {rule_sentence(edition.rule)} " " {say("edition-order-when")} " "
                {sectioned.then(|| say("edition-sections"))} " " {untied.then(|| say("edition-no-ties"))}
            </p>
            {(!ties.is_empty()).then(|| view! { <ul>{ties}</ul> })}
            <p>
                {tell("edition-figures", &[("fewest", few::LEAST_PEOPLE.into())])} " " {say("edition-sample")} " "
                <a href=method>{say("edition-method")}</a>
            </p>
        </div>
    }
}

#[component]
fn Adopting(community: Community, edition: Edition) -> impl IntoView {
    let hidden = view! {
        <input type="hidden" name="community" value=community.slug />
        <input type="hidden" name="agenda" value=edition.agenda_number.to_string() />
        <input type="hidden" name="edition" value=edition.number.to_string() />
    };
    let form = if edition.adopted {
        view! {
            <div class="notice" data-tone="done"><p>{say("edition-adopted-mine")}</p></div>
            <form method="post" action="/api/unadopt">
                {hidden}
                <p class="actions"><button class="button" data-rank="quiet">{say("edition-unadopt")}</button></p>
            </form>
        }
        .into_any()
    } else {
        view! {
            <form method="post" action="/api/adopt">
                {hidden}
                <p class="actions"><button class="button" data-rank="call">{say("edition-adopt")}</button></p>
            </form>
        }
        .into_any()
    };
    view! {
        <section>
            <h2 class="section-title">{say("edition-adopt-title")}</h2>
            {form}
            <p class="aside-note">{adopted(edition.adoptions)} " " {say("edition-adopt-note")}</p>
        </section>
    }
}

#[component]
fn Cite(community: Community, published: Published) -> impl IntoView {
    let edition = published.edition;
    let who = [("community", community.name.into()), ("year", year(edition.published_at).into())];
    let name = tell("edition-name-inside", &[("number", edition.number.into())]);
    // A checksum may break anywhere, or it is wider than a small screen.
    let letters: Vec<char> = edition.digest.0.chars().collect();
    let digest: Vec<_> = letters.chunks(8).map(|part| view! { {part.iter().collect::<String>()}<wbr /> }).collect();
    let agenda = format!("/c/{}/agendas/{}", community.slug, edition.agenda_number);
    let order = format!("{agenda}/order");
    let file = format!("{agenda}/editions/{}/issues.csv", edition.number);
    let compare = format!("/c/{}/compare?ours={}-{}", community.slug, edition.agenda_number, edition.number);
    let bare = published.address.split_once("://").map_or(published.address.clone(), |(_, bare)| bare.to_owned());
    view! {
        <section>
            <h2 class="section-title">{say("edition-cite")}</h2>
            <div class="cite">
                <p>
                    {tell("edition-cite-who", &who)} " "<em dir="auto">{edition.title}</em>", "
                    {tell("edition-cite-what", &[("edition", name.into())])} " "<a href=published.address>{bare}</a>
                </p>
                <p class="n">
                    {tell("edition-ledger", &[("number", edition.ledger_number.into())])} " "
                    <code>{digest}</code>
                </p>
            </div>
            <p class="downloads">
                <a href=file download>{say("edition-file")}</a>
                " "
                <a href=compare>{say("edition-compare")}</a> " "<a href=agenda>{say("edition-agenda")}</a> " "
                <a href=order>{say("order-edition")}</a>
            </p>
        </section>
    }
}
