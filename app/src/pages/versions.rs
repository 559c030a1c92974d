//! The versions of a programme, and what changed from one to the next.

use std::collections::HashMap;

use agenda::compare::NamedGoal;
use agenda::id::GoalId;
use agenda::programme::{Author, Changes, Fact, FactChange, Moved, Programme, Weighed, Weighting};
use leptos::prelude::*;

use crate::api::plan::{Versions, read_versions};
use crate::components::frame::{Frame, Tab};
use crate::components::moment::date;
use crate::components::page::page;
use crate::components::programme::weighted;
use crate::pages::part;
use crate::words::{say, tell};

/// How many goals of a kind of change are listed.
const LISTED: usize = 200;

/// Shows the versions.
#[component]
pub fn VersionsPage() -> impl IntoView {
    page(read_versions(part("community"), part("programme")), |versions| {
        let community = versions.place.community.clone().map(|community| community.slug).unwrap_or_default();
        let programme = versions.programme.clone();
        let here = format!("/c/{community}/programmes");
        let heading = tell("versions-changes", &[("version", programme.version.into())]);
        let rows: Vec<_> =
            versions.versions.iter().map(|version| listed(&here, &programme, *version, versions.changer)).collect();
        view! {
            <Frame place=versions.place.clone() title=say("versions-title") tab=Tab::Programmes>
                <nav class="trail" aria-label=say("trail-label")>
                    <ol>
                        <li><a href=here.clone()>{say("programmes-title")}</a></li>
                        <li><a href=format!("{here}/{}", programme.slug) dir="auto">{programme.name.clone()}</a></li>
                    </ol>
                </nav>
                <h1>{say("versions-title")}</h1>
                <p class="lead">{say("versions-lead")}</p>
                <ol class="agenda-list" reversed>{rows}</ol>
                <section>
                    <h2 class="section-title">{heading}</h2>
                    {match versions.changes.clone() {
                        Some(changes) => view! { <Changed changes versions /> }.into_any(),
                        None => view! { <p>{say("versions-first")}</p> }.into_any(),
                    }}
                </section>
            </Frame>
        }
    })
}

/// One version: who set it down, when, and where to read it, take it away and see what changed.
fn listed(
    here: &str,
    programme: &Programme,
    (number, author, day): (i64, Author, agenda::moment::Moment),
    may_change: bool,
) -> AnyView {
    let address = format!("{here}/{}@{number}", programme.slug);
    let who = match author {
        Author::Library => say("versions-by-library"),
        Author::Operator => say("versions-by-operator"),
        Author::Organiser => say("versions-by-organiser"),
    };
    let name = tell("versions-name", &[("version", number.into()), ("day", date(day).into())]);
    let silent = move || view! { <span class="silent">{format!(" {number}")}</span> };
    let back = (may_change && number < programme.latest)
        .then(|| view! { <a href=format!("{address}/edit")>{say("versions-back")} {silent()}</a> });
    view! {
        <li>
            <h2 class="issue-title"><a href=address.clone()>{name}</a></h2>
            <p class="n">{who}</p>
            <p class="downloads">
                <a href=format!("{address}/versions")>{say("versions-what")} {silent()}</a> " "
                <a href=format!("{address}/programme.csv") download>"CSV" {silent()}</a> " "
                <a href=format!("{address}/programme.json") download>"JSON" {silent()}</a> " " {back}
            </p>
        </li>
    }
    .into_any()
}

/// What changed, kind by kind.
#[component]
fn Changed(changes: Changes, versions: Versions) -> impl IntoView {
    if changes.is_empty() {
        return view! { <p>{say("versions-nothing")}</p> }.into_any();
    }
    let reworded = changes.reworded.iter().map(|it| {
        let after = if it.before == it.after || (it.before.code == it.after.code && it.before.title == it.after.title) {
            say("versions-text")
        } else {
            goal(&it.after)
        };
        tell("versions-from-to", &[("before", goal(&it.before).into()), ("after", after.into())])
    });
    let kinds = [
        (say("versions-facts"), changes.facts.iter().map(fact).collect::<Vec<_>>()),
        (say("versions-added"), changes.added.iter().map(goal).collect()),
        (
            say("versions-removed"),
            changes.removed.iter().map(|(id, goal)| removed(*id, goal, &versions.left)).collect(),
        ),
        (say("versions-reworded"), reworded.collect()),
        (say("versions-moved"), changes.moved.iter().map(moved).collect()),
        (say("versions-weighed"), changes.weighed.iter().map(weighed).collect()),
    ];
    let kinds: Vec<_> = kinds.into_iter().filter(|(_, lines)| !lines.is_empty()).map(kind).collect();
    view! { {kinds} <p class="aside-note">{say("versions-links")}</p> }.into_any()
}

fn kind((heading, lines): (String, Vec<String>)) -> AnyView {
    let more = lines.len().saturating_sub(LISTED);
    let heading = format!("{heading} ({})", lines.len());
    let lines: Vec<_> = lines.into_iter().take(LISTED).map(|line| view! { <li dir="auto">{line}</li> }).collect();
    view! {
        <h3>{heading}</h3>
        <ul>{lines}</ul>
        {(more > 0).then(|| view! { <p class="n">{tell("versions-more", &[("count", more.into())])}</p> })}
    }
    .into_any()
}

fn goal(goal: &NamedGoal) -> String {
    [goal.code.as_str(), goal.title.as_str()].join(" ").trim().to_owned()
}

fn removed(id: GoalId, named: &NamedGoal, left: &HashMap<GoalId, i64>) -> String {
    match left.get(&id) {
        Some(links) => tell("versions-left", &[("goal", goal(named).into()), ("links", (*links).into())]),
        None => goal(named),
    }
}

fn moved(moved: &Moved) -> String {
    match &moved.under {
        Some(Some(parent)) => {
            tell("versions-moved-under", &[("goal", goal(&moved.goal).into()), ("parent", goal(parent).into())])
        }
        Some(None) => tell("versions-moved-up", &[("goal", goal(&moved.goal).into())]),
        None => goal(&moved.goal),
    }
}

fn weighed(weighed: &Weighed) -> String {
    let weight = |micros: Option<i64>| micros.map_or_else(|| say("versions-none"), agenda::export::programme::weight);
    let (before, after) = (weight(weighed.before), weight(weighed.after));
    let change = tell("versions-from-to", &[("before", before.into()), ("after", after.into())]);
    format!("{}: {change}", goal(&weighed.goal))
}

fn fact(change: &FactChange) -> String {
    let name = match change.fact {
        Fact::Name => say("programme-add-name"),
        Fact::Publisher => say("programme-fact-publisher"),
        Fact::Territory => say("programme-fact-territory"),
        Fact::Starts => say("programme-add-starts"),
        Fact::Ends => say("programme-add-ends"),
        Fact::Source => say("programme-fact-source"),
        Fact::Checked => say("programme-fact-checked"),
        Fact::Licence => say("programme-add-licence"),
        Fact::Weighting => say("programme-fact-weights"),
    };
    let value = |value: &str| match (value, change.fact) {
        ("", _) => say("versions-none"),
        (word, Fact::Weighting) => Weighting::parse(word).map(weighted).unwrap_or_default(),
        (value, _) => value.to_owned(),
    };
    let (before, after) = (value(&change.before), value(&change.after));
    format!("{name}: {}", tell("versions-from-to", &[("before", before.into()), ("after", after.into())]))
}
