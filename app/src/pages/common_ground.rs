//! Common ground: what most people share, what each group stands for, what divides, the map, and how sure all of it is.

mod findings;
mod map;
pub mod plain;
mod sentences;

use leptos::prelude::*;

use crate::api::common_ground::{Found, Ground, read_common_ground};
use crate::components::answer_first::AnswerFirst;
use crate::components::frame::Frame;
use crate::components::page::page;
use crate::components::share::Marked;
use crate::pages::part;
use crate::words::{say, tell};
use findings::{Agreed, Divides, Groups};
use map::Map;
pub use sentences::{group_name, letter};

/// Shows the common ground of a community.
#[component]
pub fn CommonGroundPage() -> impl IntoView {
    page(read_common_ground(part("community")), |ground| {
        let body = match &ground.found {
            None => view! { <div class="empty"><p>{say("ground-none")}</p></div> }.into_any(),
            Some(found) => view! { <Body found=found.clone() ground=ground.clone() /> }.into_any(),
        };
        view! {
            <Frame place=ground.place.clone() title=say("ground-title")>
                <h1>{say("ground-title")}</h1>
                <p class="lead">{say("ground-lead")}</p>
                {body}
            </Frame>
        }
    })
}

#[component]
fn Body(found: Found, ground: Ground) -> impl IntoView {
    let community = ground.community.clone();
    let slug = community.slug.clone();
    let figures = found.ground.clone();
    let kept_back = tell("ground-kept-back", &[("issues", found.kept_back.len().into())]);
    let more = sentences::ordinary(figures.structure).map(|more| view! { <p>{more}</p> });
    view! {
        <p class="finding"><Marked sentence=sentences::structure(&figures) /></p>
        {more}
        <p class="n">{sentences::rests_on(&figures)}</p>
        <AnswerFirst
            issues=found.kept_back.clone()
            slug=slug.clone()
            language=community.language.clone()
            lead=kept_back
        />
        <Agreed found=found.clone() community=community.clone() />
        <Groups found=found.clone() community=community.clone() />
        <Divides found=found.clone() community />
        <Map found=found.clone() />
        <Certainty found ground />
    }
}

/// How sure it is, and how it was worked out.
#[component]
fn Certainty(found: Found, ground: Ground) -> impl IntoView {
    let said: Vec<_> = sentences::certainty(&found.ground).into_iter().map(|said| view! { <p>{said}</p> }).collect();
    let numbers = [
        ("number", found.ledger_number.into()),
        ("moment", found.made_at.second().into()),
        ("seed", found.ground.settings.seed.to_string().into()),
    ];
    let here = format!("{}/c/{}/common-ground", ground.address, ground.community.slug);
    view! {
        <section>
            <h2 class="section-title">{say("ground-sure")}</h2>
            {said}
            <p>{say("method-weighing-sample")}</p>
        </section>
        <div class="method-note">
            <h2>{say("comparison-method-title")}</h2>
            <p>{say("ground-method-machine")}</p>
            <p>{say("comparison-method-few")}</p>
            <p>{tell("ground-method-ledger", &numbers)}</p>
            <p><a href=format!("{}/method#ground", ground.address)>{say("comparison-method-more")}</a></p>
            <p><a href=here>{say("ground-here")}</a></p>
        </div>
    }
}
