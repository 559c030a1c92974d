//! The first page: what Folkmoot is, and the communities on this server.

use agenda::community::{Listed, direction};
use leptos::prelude::*;

use crate::api::community::list_communities;
use crate::components::frame::{Frame, OpeningRing, Place};
use crate::components::page::page;
use crate::words::{say, tell};

/// Shows the communities.
#[component]
pub fn Home() -> impl IntoView {
    page(list_communities(), |home| {
        let none = home.communities.is_empty();
        let rows: Vec<_> = home.communities.into_iter().map(|listed| view! { <Row listed /> }).collect();
        let found = |rank: Option<&'static str>| {
            view! { <p class="actions"><a class="button" data-rank=rank href="/found">{say("home-found")}</a></p> }
        };
        let list = if none {
            view! { <div class="empty"><p>{say("home-empty")}</p>{home.operator.then(|| found(Some("first")))}</div> }
                .into_any()
        } else {
            view! { <ul class="community-list wide">{rows}</ul> {home.operator.then(|| found(None))} }.into_any()
        };
        view! {
            <Frame place=Place { community: None, account: home.account } title="Folkmoot" description=say("home-lead")>
                <section class="opening">
                    <OpeningRing />
                    <h1 class="opening-title">{say("home-title")}</h1>
                    <p class="lead">{say("home-lead")}</p>
                </section>
                <section>
                    <h2 class="section-title">{say("home-communities")}</h2>
                    {list}
                </section>
            </Frame>
        }
    })
}

#[component]
fn Row(listed: Listed) -> impl IntoView {
    let community = listed.community;
    let size = tell("home-size", &[("issues", listed.issues.into()), ("people", listed.people.into())]);
    let about = agenda::text::shorten(&community.about, 160);
    let about = (!about.is_empty()).then(|| view! { <p lang=community.language.clone() dir="auto">{about}</p> });
    let demo = community.demo.then(|| view! { <p class="n">{say("home-demo")}</p> });
    view! {
        <li>
            <h3 class="community-name" lang=community.language.clone() dir=direction(&community.language)>
                <a href=format!("/c/{}", community.slug)>{community.name}</a>
            </h3>
            {about}
            <p class="n">{size}</p>
            {demo}
        </li>
    }
}
