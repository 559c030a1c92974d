//! Parts that show programmes: what one is, its goals as a tree, a search field.

use agenda::programme::{Branch, Goal, Programme, Weighting};
use leptos::prelude::*;

use crate::components::moment::date;
use crate::components::share::percent;
use crate::words::{say, tell};

/// Says in one line who set a programme, when, how many goals it has and what its weights stand for.
pub fn about(programme: &Programme) -> String {
    let years = match (programme.starts.as_str(), programme.ends.as_str()) {
        ("", "") => String::new(),
        (start, "") | ("", start) => format!(", {start}"),
        (start, end) => format!(", {start}–{end}"),
    };
    let goals = if programme.goals == programme.tops {
        tell("programme-goals", &[("goals", programme.tops.into())])
    } else {
        let below = programme.goals - programme.tops;
        tell("programme-goals-below", &[("goals", programme.tops.into()), ("below", below.into())])
    };
    let publisher = if programme.publisher.is_empty() { say("programme-unknown") } else { programme.publisher.clone() };
    format!("{publisher}{years}. {goals} {}", weighted(programme.weighting))
}

/// Says what a programme's weights stand for.
pub fn weighted(weighting: Weighting) -> String {
    match weighting {
        Weighting::Equal => say("programme-weighted-equal"),
        Weighting::Targets => say("programme-weighted-targets"),
        Weighting::Money => say("programme-weighted-money"),
        Weighting::Priority => say("programme-weighted-priority"),
    }
}

/// Says of a goal how much weight its programme gives it; empty if the programme does not say.
pub fn weight(goal: &Goal, weighting: Weighting) -> String {
    let Some(share) = goal.share else { return String::new() };
    let share = percent(share);
    match weighting {
        Weighting::Equal => tell("goal-share-equal", &[("share", share.into())]),
        Weighting::Targets => tell("goal-share-targets", &[("share", share.into())]),
        Weighting::Money => tell("goal-share-money", &[("share", share.into())]),
        Weighting::Priority => tell("goal-share-priority", &[("share", share.into())]),
    }
}

/// Writes the address of a goal's page.
pub fn goal_address(community: &str, programme: &str, goal: &Goal) -> String {
    format!("/c/{community}/programmes/{programme}/goals/{}", goal.number)
}

/// Says that nobody compared a programme with its source yet, or when somebody did.
#[component]
pub fn Checked(programme: Programme) -> impl IntoView {
    if programme.verified {
        view! { <p class="n">{tell("programme-checked", &[("day", programme.checked_on.into())])}</p> }.into_any()
    } else {
        view! { <p class="n"><strong>{say("programme-unverified")}</strong></p> }.into_any()
    }
}

/// Says where a programme is not what it was: this is an earlier version of it, or it was taken out, when and why.
#[component]
pub fn Standing(programme: Programme, community: String) -> impl IntoView {
    let latest = format!("/c/{community}/programmes/{}", programme.slug);
    let past = programme.is_past().then(|| {
        let words =
            tell("programme-past", &[("version", programme.version.into()), ("latest", programme.latest.into())]);
        view! { <p class="notice">{words} " " <a href=latest>{say("programme-past-latest")}</a></p> }
    });
    let removed = programme.removed.map(|removed| {
        let words = tell("programme-removed", &[("day", date(removed.at).into()), ("reason", removed.reason.into())]);
        view! { <p class="notice" dir="auto">{words}</p> }
    });
    view! { {removed} {past} }
}

/// Says why the community is held against a programme, in its organisers' words.
#[component]
pub fn Why(why: String) -> impl IntoView {
    (!why.is_empty()).then(|| {
        view! {
            <div class="story">
                <h2 class="section-title">{say("programme-why")}</h2>
                <p dir="auto">{why}</p>
            </div>
        }
    })
}

/// Leads to the other parts of a list of goals that is too long for one page.
#[component]
pub fn Parts(part: (usize, usize), address: String) -> impl IntoView {
    let (page, last) = part;
    let to = move |page: usize| format!("{address}?from={page}");
    (last > 1).then(|| {
        let before = (page > 1).then(|| view! { <li><a rel="prev" href=to(page - 1)>{say("pages-before")}</a></li> });
        let after = (page < last).then(|| view! { <li><a rel="next" href=to(page + 1)>{say("pages-after")}</a></li> });
        let here = tell("pages-here", &[("page", page.into()), ("last", last.into())]);
        view! {
            <nav class="pages" aria-label=say("pages-label")>
                <ul>{before}<li>{here}</li>{after}</ul>
            </nav>
        }
    })
}

/// A part of a programme's tree. A goal whose own goals do not fit leads to its page.
#[component]
pub fn Tree(branches: Vec<Branch>, community: String, programme: Programme) -> impl IntoView {
    let items: Vec<_> = branches.into_iter().map(|branch| goal(branch, &community, &programme)).collect();
    view! { <ul class="tree">{items}</ul> }
}

fn goal(branch: Branch, community: &str, programme: &Programme) -> AnyView {
    let address = goal_address(community, &programme.address(), &branch.goal);
    let links = tell("goal-links", &[("links", branch.links.into())]);
    let weight = weight(&branch.goal, programme.weighting);
    let figures = if weight.is_empty() { links } else { format!("{weight}, {links}") };
    let code = branch.goal.code.clone();
    if branch.branches.is_empty() {
        let below = (branch.below > 0).then(|| tell("goal-below", &[("goals", branch.below.into())]));
        return view! {
            <li class="goal">
                <div class="goal-line">
                    <span class="goal-code">{code.clone()}</span>
                    <span class="goal-name" dir="auto">{branch.goal.title}</span>
                    <span class="goal-figures">
                        {figures} {below.map(|below| format!(", {below}"))} " "
                        <a href=address>
                            {say("goal-link")}
                            <span class="silent">{tell("goal-link-which", &[("goal", code.into())])}</span>
                        </a>
                    </span>
                </div>
            </li>
        }
        .into_any();
    }
    let children: Vec<_> = branch.branches.into_iter().map(|branch| goal(branch, community, programme)).collect();
    view! {
        <li class="goal">
            <details>
                <summary>
                    <span class="goal-code">{code.clone()}</span>
                    <span class="goal-name" dir="auto">{branch.goal.title}</span>
                    <span class="goal-figures">{figures}</span>
                </summary>
                <p class="n">
                    <a href=address>{say("goal-open")} <span class="silent">{format!(" {code}")}</span></a>
                </p>
                <ul class="tree">{children}</ul>
            </details>
        </li>
    }
    .into_any()
}

/// A form that asks the same page for what holds some words. `keep` stays in the address.
#[component]
pub fn SearchForm(
    #[prop(into)] label: String,
    #[prop(into)] typed: String,
    #[prop(optional)] keep: Option<(&'static str, String)>,
    #[prop(optional, into)] hint: String,
) -> impl IntoView {
    let described = (!hint.is_empty()).then_some("q-hint");
    view! {
        <form class="field-row" method="get" role="search">
            {keep.map(|(name, value)| view! { <input type="hidden" name=name value=value /> })}
            <div class="field">
                <label for="q">{label}</label>
                {(!hint.is_empty()).then(|| view! { <p class="field-hint" id="q-hint">{hint}</p> })}
                <input id="q" name="q" type="search" value=typed dir="auto" aria-describedby=described />
            </div>
            <button class="button">{say("search-send")}</button>
        </form>
    }
}
