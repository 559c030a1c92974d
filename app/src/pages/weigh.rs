//! Weighing: one card at a time.

use leptos::prelude::*;

use crate::api::stance::read_table;
use crate::components::form::RefusedNotice;
use crate::components::frame::{Frame, Tab};
use crate::components::page::page;
use crate::islands::IslandScript;
use crate::islands::weigh::{Sayings, Weigh};
use crate::pages::{asked, part};
use crate::words::say;

/// Shows the card to answer.
#[component]
pub fn WeighPage() -> impl IntoView {
    let last = asked("last").parse().unwrap_or_default();
    let card = asked("card").parse().unwrap_or_default();
    page(read_table(part("community"), last, card), |table| {
        let community = table.place.community.clone();
        let open = community.as_ref().is_some_and(|community| community.closed_at.is_none());
        let (slug, language) = community.map(|community| (community.slug, community.language)).unwrap_or_default();
        let sayings = Sayings {
            language,
            left: say("weigh-left"),
            answered: say("weigh-answered"),
            story: say("weigh-story"),
            matters: say("stance-matters"),
            agree: say("stance-agree"),
            disagree: say("stance-disagree"),
            pass: say("stance-pass"),
            undo: say("weigh-undo"),
            add: say("weigh-add"),
            done: say("weigh-done"),
            done_more: say("weigh-done-more"),
            see: say("weigh-see"),
            kinds: [say("kind-concern"), say("kind-strength"), say("kind-idea")],
            failed: say("weigh-failed"),
        };
        let agreed = format!("/c/{slug}/issues?order=agreed");
        let main = if open && table.hand.card.is_some() { "page weigh" } else { "page weigh weigh-done" };
        let body = if open {
            view! { <Weigh slug hand=table.hand sayings /> <IslandScript /> }.into_any()
        } else {
            view! {
                <h1>{say("weigh-closed")}</h1>
                <p class="lead">{say("weigh-closed-more")}</p>
                <p class="actions"><a class="button" data-rank="first" href=agreed>{say("weigh-see")}</a></p>
            }
            .into_any()
        };
        view! {
            <Frame place=table.place title=say("tab-weigh") tab=Tab::Weigh main>
                <RefusedNotice refused=table.refused />
                {body}
            </Frame>
        }
    })
}
