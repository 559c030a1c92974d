//! A community's front page: what it is, how to take part, what matters now, its agendas and what institutions answered,
//! how programmes compare, and what it signed with other communities.

use agenda::community::direction;
use agenda::compare::Glance;
use agenda::joint::Listed;
use leptos::prelude::*;

use crate::api::community::read_community;
use crate::components::agenda_list::AgendaList;
use crate::components::frame::{Frame, OpeningRing};
use crate::components::issue_row::IssueRow;
use crate::components::page::page;
use crate::components::share::CompareLine;
use crate::pages::joint::all::joint_facts;
use crate::pages::part;
use crate::words::{say, tell};

/// Shows the front page.
#[component]
pub fn Front() -> impl IntoView {
    page(read_community(part("community")), |front| {
        let community = front.community.clone();
        let address = format!("/c/{}", community.slug);
        view! {
            <Frame place=front.place() title=community.name.clone() description=community.about.clone()>
                <section class="opening">
                    <OpeningRing />
                    <h1 class="opening-title" dir=direction(&community.language)>{community.name.clone()}</h1>
                    <p class="lead" lang=community.language.clone() dir="auto">{community.about.clone()}</p>
                    <p class="actions">
                        <a class="button" data-rank="call" href=format!("{address}/propose")>{say("front-propose")}</a>
                    </p>
                </section>
                {front.steward.then(|| view! { <KeptBy address=address.clone() /> })}
                <Steps address=address.clone() />
                <div class="spread">
                    <div><Matters front=front.clone() /></div>
                    <div>
                        <AgendaList slug=community.slug.clone() agendas=front.agendas />
                        {front.answered.then(|| view! { <Answered address=address.clone() /> })}
                        <Shared address=address.clone() />
                        <Compares slug=community.slug glances=front.glances />
                        <Joints joints=front.joints />
                    </div>
                </div>
            </Frame>
        }
    })
}

/// The way to the stewards' page, for stewards.
#[component]
fn KeptBy(address: String) -> impl IntoView {
    view! {
        <p class="aside-note">
            {say("steward-you")}" "<a href=format!("{address}/people")>{say("steward-title")}</a>
        </p>
    }
}

/// The way to what institutions answered.
#[component]
fn Answered(address: String) -> impl IntoView {
    view! {
        <section>
            <h2 class="section-title">{say("replies-title")}</h2>
            <p>{say("replies-lead")}</p>
            <p class="section-more"><a href=format!("{address}/answers")>{say("replies-all")}</a></p>
        </section>
    }
}

/// The joint lists that the community is on, if it is on any.
#[component]
fn Joints(joints: Vec<Listed>) -> impl IntoView {
    let list = |listed: Listed| {
        let facts = joint_facts(&listed);
        view! {
            <li>
                <h3 class="issue-title"><a href=format!("/joint/{}", listed.number)><bdi>{listed.title}</bdi></a></h3>
                <p>{facts}</p>
            </li>
        }
    };
    (!joints.is_empty()).then(|| {
        view! {
            <section>
                <h2 class="section-title">{say("joints-here-title")}</h2>
                <ul class="agenda-list">{joints.into_iter().map(list).collect::<Vec<_>>()}</ul>
                <p class="section-more"><a href="/joint">{say("joints-all")}</a></p>
            </section>
        }
    })
}

/// The way to what people share.
#[component]
fn Shared(address: String) -> impl IntoView {
    view! {
        <section>
            <h2 class="section-title">{say("ground-title")}</h2>
            <p>{say("front-ground")}</p>
            <p class="section-more"><a href=format!("{address}/common-ground")>{say("front-ground-all")}</a></p>
        </section>
    }
}

/// How the programmes compare, a line each.
#[component]
fn Compares(slug: String, glances: Vec<Glance>) -> impl IntoView {
    let none = glances.is_empty();
    let lines: Vec<_> =
        glances.into_iter().map(|glance| view! { <CompareLine glance community=slug.clone() /> }).collect();
    view! {
        <section>
            <h2 class="section-title">{say("front-compares")}</h2>
            {none.then(|| view! { <p>{say("front-compares-none")}</p> })}
            <ul>{lines}</ul>
            <p class="section-more"><a href=format!("/c/{slug}/programmes")>{say("front-compares-all")}</a></p>
        </section>
    }
}

#[component]
fn Steps(address: String) -> impl IntoView {
    let step = |name: &str, more: &str, button: &str, page: &str| {
        view! {
            <li class="step">
                <h3 class="step-name">{say(name)}</h3>
                <p>{say(more)}</p>
                <a class="button" href=format!("{address}/{page}")>{say(button)}</a>
            </li>
        }
    };
    let steps = [
        step("step-propose", "step-propose-more", "step-propose-go", "propose"),
        step("step-weigh", "step-weigh-more", "step-weigh-go", "weigh"),
        step("step-adopt", "step-adopt-more", "step-adopt-go", "agendas"),
    ];
    view! {
        <section>
            <h2 class="silent">{say("front-steps")}</h2>
            <ol class="steps">{Vec::from(steps)}</ol>
        </section>
    }
}

#[component]
fn Matters(front: crate::api::community::Front) -> impl IntoView {
    let address = format!("/c/{}", front.community.slug);
    let rows: Vec<_> = front
        .matters
        .iter()
        .map(|issue| view! { <IssueRow community=front.community.clone() issue=issue.clone() in_section=true /> })
        .collect();
    let body = if rows.is_empty() {
        view! {
            <div class="empty">
                <p>{say("front-empty")}</p>
                <p class="actions"><a class="button" href=format!("{address}/propose")>{say("front-propose")}</a></p>
            </div>
        }
        .into_any()
    } else {
        view! {
            <p class="aside-note">{say("front-matters-more")}</p>
            <ol class="issue-list">{rows}</ol>
            <p class="section-more">
                <a href=format!("{address}/issues")>{tell("front-all", &[("issues", front.issues.into())])}</a>
            </p>
        }
        .into_any()
    };
    view! {
        <section>
            <h2 class="section-title">{say("front-matters")}</h2>
            {body}
        </section>
    }
}
