//! Inviting institutions to answer, and taking invitations back.

use agenda::community::Community;
use agenda::institution::Invited;
use leptos::prelude::*;

use crate::api::Refused;
use crate::api::institution::{Invitations, read_institutions};
use crate::components::form::{Field, RefusedNotice, sentence};
use crate::components::frame::{Frame, Tab};
use crate::components::moment::date;
use crate::components::page::page;
use crate::pages::part;
use crate::words::{say, tell};

/// Shows the form that invites, and who was invited.
#[component]
pub fn Institutions() -> impl IntoView {
    page(read_institutions(part("community")), |invitations| {
        let slug = invitations.community.slug.clone();
        let answer = format!("/c/{slug}/answer");
        let rows: Vec<_> = invitations.invited.iter().map(|invited| row(&slug, invited)).collect();
        let empty = rows.is_empty();
        let letter = invitations.code.clone().zip(invitations.invited.first().cloned()).map(|(code, invited)| {
            view! { <Letter code invited community=invitations.community.clone() address=invitations.address.clone() /> }
        });
        let code = invitations.code.clone().map(|code| {
            view! {
                <div class="notice" data-tone="done" role="status">
                    <h2 class="notice-title">{say("invite-code-title")}</h2>
                    <p class="invite-code"><strong>{code}</strong></p>
                    <p>{say("invite-code-more")} " " <a href=answer>{say("desk-title")}</a></p>
                    <p>{say("letter-print")}</p>
                </div>
            }
        });
        view! {
            <Frame place=invitations.place.clone() title=say("invite-title") tab=Tab::Agendas>
                <nav class="trail" aria-label=say("trail-label")>
                    <ol><li><a href=format!("/c/{slug}/agendas")>{say("agendas-title")}</a></li></ol>
                </nav>
                <h1>{say("invite-title")}</h1>
                <RefusedNotice refused=invitations.refused.clone() />
                {code}
                {letter}
                <p class="lead">{say("invite-lead")}</p>
                <InviteForm invitations=invitations.clone() />
                <section>
                    <h2 class="section-title">{say("invite-invited")}</h2>
                    {empty.then(|| view! { <p>{say("invite-nobody")}</p> })}
                    <ul class="wide">{rows}</ul>
                </section>
                <p class="section-more"><a href=format!("/c/{slug}/answers")>{say("replies-title")}</a></p>
            </Frame>
        }
    })
}

/// The letter with the code, on paper alone: the code is told this once.
#[component]
fn Letter(code: String, invited: Invited, community: Community, address: String) -> impl IntoView {
    let asks = [("community", community.name.into()), ("title", invited.title.into())];
    view! {
        <article class="letter">
            <h2>{say("letter-title")}</h2>
            <p dir="auto">{tell("letter-to", &[("institution", invited.institution.name.into())])}</p>
            <p dir="auto">{tell("letter-asks", &asks)}</p>
            <p>{say("letter-how")}</p>
            <p><strong>{format!("{address}/c/{}/answer", community.slug)}</strong></p>
            <p>{say("letter-code")} " " <strong class="invite-code">{code}</strong></p>
            <p class="n">{date(invited.invited_at)}</p>
        </article>
    }
}

#[component]
fn InviteForm(invitations: Invitations) -> impl IntoView {
    let refused: Refused = invitations.refused.clone().unwrap_or_default();
    let chosen = refused.entry("about");
    let refusal = refused.refusal("about").map(sentence);
    let issue = invitations.any_issue.then(|| ("issue".to_owned(), say("invite-about-issue")));
    let options: Vec<_> = invitations
        .choices
        .into_iter()
        .chain(issue)
        .map(|(value, name)| {
            let selected = chosen == value;
            view! { <option value=value selected=selected>{name}</option> }
        })
        .collect();
    let numbered = invitations.any_issue.then(|| {
        view! { <Field name="issue" label=say("invite-issue") hint=say("invite-issue-hint") refused=refused.clone() width="short" /> }
    });
    view! {
        <form class="field-form" method="post" action="/api/invite_institution">
            <input type="hidden" name="community" value=invitations.community.slug />
            <Field
                name="name"
                label=say("invite-name")
                hint=say("invite-name-hint")
                refused=refused.clone()
                required=true
                autocomplete="off"
            />
            <div class="field">
                <label for="about">{say("invite-about")}</label>
                {refusal.map(|refusal| view! { <p class="field-refusal" id="about-refusal">{refusal}</p> })}
                <select id="about" name="about">{options}</select>
            </div>
            {numbered}
            <p class="actions"><button class="button" data-rank="first">{say("invite-send")}</button></p>
        </form>
    }
}

fn row(slug: &str, invited: &Invited) -> impl IntoView + use<> {
    let institution = invited.institution.clone();
    let title = invited.title.clone();
    let about = match (invited.agenda_number, invited.edition_number, invited.issue_number) {
        (_, Some(edition), _) => tell("invite-about-edition", &[("title", title.into()), ("edition", edition.into())]),
        (Some(_), None, _) => tell("invite-about-agenda", &[("title", title.into())]),
        (None, None, _) => tell("invite-about-one", &[("title", title.into())]),
    };
    let facts = tell("invite-facts", &[("day", date(invited.invited_at).into()), ("replies", invited.replies.into())]);
    let end = if institution.revoked {
        view! { <p class="n">{say("invite-revoked")}</p> }.into_any()
    } else {
        let which = format!(" {}", institution.name);
        view! {
            <form class="actions" method="post" action="/api/revoke_invitation">
                <input type="hidden" name="community" value=slug.to_owned() />
                <input type="hidden" name="institution" value=institution.id.0.to_string() />
                <button class="button">{say("invite-revoke")} <span class="silent">{which}</span></button>
            </form>
        }
        .into_any()
    };
    view! {
        <li class="person">
            <div>
                <h3 class="person-name" dir="auto">{institution.name}</h3>
                <p dir="auto">{about}</p>
                <p class="n">{facts}</p>
            </div>
            {end}
        </li>
    }
}
