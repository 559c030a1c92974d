//! A community's front page: what it is, how to take part, what matters now.

use agenda::community::direction;
use leptos::prelude::*;

use crate::api::community::read_community;
use crate::components::frame::Frame;
use crate::components::issue_row::IssueRow;
use crate::components::page::page;
use crate::pages::part;
use crate::words::{say, tell};

/// Shows the front page.
#[component]
pub fn Front() -> impl IntoView {
    page(read_community(part("community")), |front| {
        let community = front.community.clone();
        let address = format!("/c/{}", community.slug);
        let rows: Vec<_> = front
            .matters
            .iter()
            .map(|issue| view! { <IssueRow community=community.clone() issue=issue.clone() /> })
            .collect();
        let empty = rows.is_empty();
        view! {
            <Frame place=front.place() title=community.name.clone() description=community.about.clone()>
                <section class="opening">
                    <h1 class="opening-title" dir=direction(&community.language)>{community.name.clone()}</h1>
                    <p class="lead" lang=community.language.clone() dir="auto">{community.about.clone()}</p>
                    <p class="actions">
                        <a class="button" data-rank="call" href=format!("{address}/propose")>{say("front-propose")}</a>
                    </p>
                </section>
                <section>
                    <h2 class="section-title">{say("front-matters")}</h2>
                    {empty.then(|| view! { <p>{say("front-empty")}</p> })}
                    <ol class="issue-list">{rows}</ol>
                    <p class="section-more">
                        <a href=format!("{address}/issues")>
                            {tell("front-all", &[("issues", front.issues.into())])}
                        </a>
                    </p>
                </section>
            </Frame>
        }
    })
}
