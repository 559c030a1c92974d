//! The first page: what Folkmoot is, and the communities on this server.

use agenda::community::direction;
use leptos::prelude::*;

use crate::api::community::list_communities;
use crate::components::frame::{Frame, Place};
use crate::components::page::page;
use crate::words::{say, tell};

/// Shows the communities.
#[component]
pub fn Home() -> impl IntoView {
    page(list_communities(), |home| {
        let rows: Vec<_> = home
            .communities
            .into_iter()
            .map(|listed| {
                let community = listed.community;
                let size = tell("home-size", &[("issues", listed.issues.into()), ("people", listed.people.into())]);
                view! {
                    <li>
                        <h2 class="issue-title" lang=community.language.clone() dir=direction(&community.language)>
                            <a href=format!("/c/{}", community.slug)>{community.name}</a>
                        </h2>
                        <p>{size}</p>
                    </li>
                }
            })
            .collect();
        let none = rows.is_empty();
        view! {
            <Frame place=Place { community: None, account: home.account } title="Folkmoot" description=say("home-lead")>
                <h1>{say("home-title")}</h1>
                <p class="lead">{say("home-lead")}</p>
                <section>
                    <h2 class="section-title">{say("home-communities")}</h2>
                    {none.then(|| view! { <p>{say("home-empty")}</p> })}
                    <ul class="agenda-list">{rows}</ul>
                    {home.operator
                        .then(|| view! { <p class="actions"><a class="button" href="/found">{say("home-found")}</a></p> })}
                </section>
            </Frame>
        }
    })
}
