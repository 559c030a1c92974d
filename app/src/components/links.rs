//! The links of an issue: what goals speak to it, who sees it the same way, and confirming or disputing.

use agenda::compare::few;
use agenda::link::{Claim, Link, Verdict, stands};
use leptos::prelude::*;

use crate::words::{say, tell};

/// Shows an issue's links with their reasons, and the way to another one. `issue` is the issue's number.
#[component]
pub fn Links(links: Vec<Link>, #[prop(into)] community: String, issue: i64) -> impl IntoView {
    let empty = links.is_empty();
    let address = format!("/c/{community}/issues/{issue}/link");
    view! {
        <section id="links">
            <h2 class="section-title">{say("links-title")}</h2>
            {empty.then(|| view! { <p>{say("links-empty")}</p> })}
            {(!empty).then(|| view! { <LinkClaims links community issue /> })}
            <p class="section-more"><a href=address>{say("links-make")}</a></p>
        </section>
    }
}

/// Shows claims about an issue, each to be confirmed or disputed.
#[component]
pub fn LinkClaims(links: Vec<Link>, #[prop(into)] community: String, issue: i64) -> impl IntoView {
    let rows: Vec<_> =
        links.into_iter().map(|link| view! { <LinkClaim link community=community.clone() issue /> }).collect();
    view! { <ul>{rows}</ul> }
}

/// Shows one claim.
#[component]
fn LinkClaim(link: Link, community: String, issue: i64) -> impl IntoView {
    let address = format!("/c/{community}/programmes/{}/goals/{}", link.programme_slug, link.goal_number);
    let goal = tell(
        "link-goal",
        &[
            ("programme", link.programme_name.clone().into()),
            ("code", link.goal_code.clone().into()),
            ("goal", link.goal_title.clone().into()),
        ],
    );
    let pressed = |verdict: Verdict| if link.verdict == Some(verdict) { "true" } else { "false" };
    let which = format!(" {} {}", link.programme_name, link.goal_code);
    view! {
        <li class="link-claim">
            <p class="fit" data-fit=link.claim.word()>{claim_name(link.claim)}</p>
            <p><a href=address dir="auto">{goal}</a></p>
            {(!link.reason.is_empty()).then(|| view! { <blockquote><p dir="auto">{link.reason.clone()}</p></blockquote> })}
            <p class="n">{judged(link.confirmed, link.disputed)}</p>
            <form class="actions" method="post" action="/api/judge">
                <input type="hidden" name="community" value=community />
                <input type="hidden" name="issue" value=issue.to_string() />
                <input type="hidden" name="link" value=link.id.to_string() />
                <button class="button" name="verdict" value="confirm" aria-pressed=pressed(Verdict::Confirm)>
                    {if link.verdict == Some(Verdict::Confirm) { say("link-confirmed") } else { say("link-confirm") }}
                    <span class="silent">{which.clone()}</span>
                </button>
                <button class="button" name="verdict" value="dispute" aria-pressed=pressed(Verdict::Dispute)>
                    {if link.verdict == Some(Verdict::Dispute) { say("link-disputed") } else { say("link-dispute") }}
                    <span class="silent">{which}</span>
                </button>
            </form>
        </li>
    }
}

/// Says what a claim is called.
pub fn claim_name(claim: Claim) -> String {
    match claim {
        Claim::Served => say("claim-served"),
        Claim::Partly => say("claim-partly"),
        Claim::Opposed => say("claim-opposed"),
    }
}

/// Says how many people see a claim the same way and how many do not, or that too few have said, and whether it counts.
pub fn judged(confirmed: i64, disputed: i64) -> String {
    let counts = if few::shown(confirmed + disputed) {
        tell("link-counts", &[("confirmed", confirmed.into()), ("disputed", disputed.into())])
    } else {
        say("link-few")
    };
    let counted = if stands(confirmed, disputed) { say("link-stands") } else { say("link-fallen") };
    format!("{counts} {counted}")
}
