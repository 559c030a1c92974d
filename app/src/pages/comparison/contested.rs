//! Links on which people do not agree: both readings of them, and who says what, because nobody's word is the last one.

use agenda::compare::share::Share;
use agenda::compare::{Compared, Contested, JudgedLink, few};
use leptos::prelude::*;

use crate::api::comparison::Comparing;
use crate::components::links::{claim_name, judged};
use crate::components::share::percent;
use crate::words::{say, tell};

/// How many contested links stand in the open.
const FIRST: usize = 3;
/// How many more are a tap away.
const MORE: usize = 45;

/// Shows both readings and the links; only the way to the coding queue where people agree.
#[component]
pub fn ContestedView(comparing: Comparing) -> impl IntoView {
    let (community, compared) = (comparing.community.slug, comparing.compared);
    let queue = format!("/c/{community}/link/{}", compared.programme.slug);
    let help = compared.held.then(|| view! { <p class="section-more"><a href=queue>{say("coding-start")}</a></p> });
    let Some(contested) = compared.contested() else { return view! { {help} }.into_any() };
    let mut links: Vec<&JudgedLink> = compared.links.iter().filter(|link| link.is_contested()).collect();
    let place = |link: &JudgedLink| compared.comparison.ours.iter().position(|share| share.issue == link.issue);
    links.sort_by_key(|link| place(link).unwrap_or(usize::MAX));
    let mut rows = links.into_iter().filter_map(|link| row(&community, &compared, link));
    let first: Vec<AnyView> = rows.by_ref().take(FIRST).collect();
    let more: Vec<AnyView> = rows.take(MORE).collect();
    let more = (!more.is_empty()).then(|| {
        let summary = tell("group-more", &[("count", more.len().into())]);
        view! { <details><summary>{summary}</summary><ul class="group-items">{more}</ul></details> }
    });
    let said: Vec<_> = sentences(&contested).into_iter().map(|said| view! { <li>{said}</li> }).collect();
    view! {
        <section class="contested" id="contested">
            <h2 class="section-title">{say("contested-title")}</h2>
            <ul class="plain">{said}</ul>
            <ul class="group-items">{first}</ul>
            {more}
            {help}
        </section>
    }
    .into_any()
}

/// Says how much is contested and what comes out by either reading.
fn sentences(contested: &Contested) -> Vec<String> {
    let share = |measure: Option<f64>| measure.and_then(Share::new).map(percent).unwrap_or_default().into();
    let figures = |measures: &agenda::compare::Measures<Option<f64>>| {
        [("overlap", share(measures.overlap)), ("gap", share(measures.gap))]
    };
    vec![
        tell("contested-what", &[("links", contested.links.into()), ("issues", contested.issues.into())]),
        tell("contested-counted", &figures(&contested.counted)),
        tell("contested-left-out", &figures(&contested.left_out)),
    ]
}

fn row(community: &str, compared: &Compared, link: &JudgedLink) -> Option<AnyView> {
    let (issue, goal) = (compared.issues.get(&link.issue)?, compared.goals.get(&link.goal)?);
    let name = [goal.code.as_str(), goal.title.as_str()].join(" ").trim().to_owned();
    let goal = format!("/c/{community}/programmes/{}/goals/{}", compared.programme.slug, goal.number);
    let none_fits = compared.none_fits.get(&link.issue).copied().unwrap_or_default();
    let none_fits = few::shown(none_fits).then(|| tell("outside-none-fits", &[("people", none_fits.into())]));
    Some(
        view! {
            <li>
                <a href=format!("/c/{community}/issues/{}#links", issue.number) dir="auto">{issue.title.clone()}</a> " "
                <span class="fit" data-fit=link.claim.word()>{claim_name(link.claim)}</span> " "
                <a href=goal dir="auto">{name}</a>
                <p class="n">{judged(link.confirmed, link.disputed)} " " {none_fits}</p>
            </li>
        }
        .into_any(),
    )
}
