//! The links of an issue: what goals speak to it, who sees it the same way, and confirming or disputing.

use agenda::compare::few;
use agenda::link::{Claim, Link, NoneFits, Verdict, stands};
use leptos::prelude::*;

use crate::words::{say, tell};

/// Shows an issue's links with their reasons, the way to another one, and who says that no goal fits. `issue` is the
/// issue's number.
#[component]
pub fn Links(links: Vec<Link>, none_fits: Vec<NoneFits>, #[prop(into)] community: String, issue: i64) -> impl IntoView {
    let empty = links.is_empty();
    // Who has not answered yet is not led by those who have.
    let unanswered: Vec<String> =
        none_fits.iter().filter(|of| !of.answered).map(|of| of.programme_slug.clone()).collect();
    let (leading, links): (Vec<Link>, Vec<Link>) =
        links.into_iter().partition(|link| unanswered.contains(&link.programme_slug));
    let address = format!("/c/{community}/issues/{issue}/link");
    let rows: Vec<_> = none_fits
        .into_iter()
        .map(|none_fits| view! { <li class="link-claim"><NoneFitsClaim none_fits community=community.clone() issue /></li> })
        .collect();
    view! {
        <section id="links">
            <h2 class="section-title">{say("links-title")}</h2>
            {empty.then(|| view! { <p>{say("links-empty")}</p> })}
            {(!links.is_empty()).then(|| view! { <LinkClaims links community=community.clone() issue /> })}
            {(!leading.is_empty()).then(|| view! { <LinksOfOthers links=leading community issue /> })}
            <p class="section-more"><a href=address>{say("links-make")}</a></p>
            <h3>{say("none-fits-title")}</h3>
            <p class="aside-note">{say("none-fits-what")}</p>
            <ul>{rows}</ul>
        </section>
    }
}

/// Asks for the reader's own answer before those of others; whoever wants to look all the same unfolds them.
#[component]
fn LinksOfOthers(links: Vec<Link>, community: String, issue: i64) -> impl IntoView {
    view! {
        <p>{tell("links-answer-first", &[("links", links.len().into())])}</p>
        <details>
            <summary>{say("links-look")}</summary>
            <LinkClaims links community issue />
        </details>
    }
}

/// Shows claims about an issue, each to be confirmed or disputed.
#[component]
pub fn LinkClaims(links: Vec<Link>, #[prop(into)] community: String, issue: i64) -> impl IntoView {
    let rows: Vec<_> =
        links.into_iter().map(|link| view! { <LinkClaim link community=community.clone() issue /> }).collect();
    view! { <ul>{rows}</ul> }
}

/// Shows how many people say that none of a programme's words fit an issue, and lets the reader say so or take it back.
/// `next` is the page that follows; the issue's own page without it.
#[component]
pub fn NoneFitsClaim(
    none_fits: NoneFits,
    #[prop(into)] community: String,
    issue: i64,
    #[prop(optional, into)] next: String,
) -> impl IntoView {
    let said = none_fits.said;
    let which = format!(" {}", none_fits.programme_name);
    view! {
        <p><strong dir="auto">{none_fits.programme_name.clone()}</strong></p>
        <p class="n">{none_fit(&none_fits)}</p>
        <form class="actions" method="post" action="/api/say_none_fits">
            <input type="hidden" name="community" value=community />
            <input type="hidden" name="programme" value=none_fits.programme_slug />
            <input type="hidden" name="issue" value=issue.to_string() />
            {(!next.is_empty()).then(|| view! { <input type="hidden" name="next" value=next /> })}
            <button class="button" name="said" value=if said { "no" } else { "yes" } aria-pressed=said.to_string()>
                {if said { say("none-fits-said") } else { say("none-fits-say") }} <span class="silent">{which}</span>
            </button>
        </form>
    }
}

/// Says how many people say that none of a programme's words fit, of how many who have answered.
pub fn none_fit(none_fits: &NoneFits) -> String {
    match (none_fits.people, none_fits.coders) {
        (_, 0) => say("none-fits-not-asked"),
        (people, coders) if few::shown(coders) => {
            tell("none-fits-count", &[("people", people.into()), ("coders", coders.into())])
        }
        _ => say("none-fits-few"),
    }
}

/// Says of how many issues people say that none of a programme's words fit, and how many people say so; nothing if nobody.
#[component]
pub fn NoneFitIt(none_fits: (i64, i64)) -> impl IntoView {
    let (issues, people) = none_fits;
    let said = if few::shown(people) {
        tell("none-fits-programme", &[("issues", issues.into()), ("people", people.into())])
    } else {
        tell("none-fits-programme-few", &[("issues", issues.into())])
    };
    (issues > 0).then(|| view! { <p>{said}</p> })
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
