//! Goal by goal: who surely asks more for what, and how much each side and the programme give.

use agenda::compare::share::Share;
use agenda::compare::{Alongside, Estimate, GoalAlongside, More};
use leptos::prelude::*;

use crate::api::alongside::OnePlace;
use crate::components::share::{ShareSide, percent};
use crate::pages::comparison::sentences::cell;
use crate::words::{say, tell};

/// How many goals are drawn, of those for which anybody asks; the table and the files have all.
const DRAWN: usize = 20;

/// What each side surely asks more for.
#[component]
pub fn WhoAsksMore(alongside: Alongside, here: OnePlace, there: OnePlace) -> impl IntoView {
    let list = |more: More, place: &OnePlace| {
        let goals: Vec<_> = alongside
            .surely_more(more)
            .into_iter()
            .map(|goal| {
                let both = if more == More::Here { [goal.here, goal.there] } else { [goal.there, goal.here] };
                let [one, other] = both.map(|share| shown(share).0);
                let figures = tell("alongside-more-goal", &[("one", one.into()), ("other", other.into())]);
                view! { <li><span dir="auto">{goal_name(goal)}</span> " " <span class="n">{figures}</span></li> }
            })
            .collect();
        let none = goals.is_empty();
        view! {
            <div>
                <h3 class="issue-title">
                    {tell("alongside-more", &[("place", place.community.name.clone().into())])}
                </h3>
                {if none {
                    view! { <p>{say("alongside-more-none")}</p> }.into_any()
                } else {
                    view! { <ul class="group-items">{goals}</ul> }.into_any()
                }}
            </div>
        }
    };
    let open = alongside.goals.iter().filter(|goal| goal.more.is_none_or(|more| more == More::Open)).count();
    view! {
        <section>
            <h2 class="section-title">{say("alongside-more-title")}</h2>
            <div class="groups">{list(More::Here, &here)} {list(More::There, &there)}</div>
            {(open > 0)
                .then(|| view! { <p class="aside-note">{tell("alongside-open-goals", &[("goals", open.into())])}</p> })}
        </section>
    }
}

/// Returns what a goal is called, with its code.
fn goal_name(goal: &GoalAlongside) -> String {
    format!("{} {}", goal.code, goal.title).trim().to_owned()
}

/// Every goal: the first as bars, all as a table.
#[component]
pub fn Goals(alongside: Alongside, here: OnePlace, there: OnePlace) -> impl IntoView {
    let mut goals: Vec<&GoalAlongside> = alongside.goals.iter().collect();
    goals.sort_by(|one, other| other.greatest().total_cmp(&one.greatest()));
    let share = |estimate: Option<Estimate>| estimate.and_then(|estimate| Share::new(estimate.value));
    let longest = goals.iter().flat_map(|goal| [share(goal.here), share(goal.there), Some(goal.theirs)]).flatten();
    let longest = longest.fold(Share::NONE, |one, other| if other > one { other } else { one });
    let (place, other) = (here.community.name.clone(), there.community.name.clone());
    let bars: Vec<_> = goals
        .iter()
        .filter(|goal| goal.greatest() > 0.0)
        .take(DRAWN)
        .map(|goal| {
            view! {
                <div class="share">
                    <h3 class="issue-title" dir="auto">{goal_name(goal)}</h3>
                    <div class="share-sides">
                        <ShareSide name=place.clone() side="ours" share=share(goal.here) longest />
                        <ShareSide name=other.clone() side="there" share=share(goal.there) longest />
                        <ShareSide name=say("shares-theirs") side="theirs" share=Some(goal.theirs) longest />
                    </div>
                </div>
            }
        })
        .collect();
    let rows: Vec<_> = goals
        .iter()
        .map(|goal| {
            let who = match goal.more {
                Some(More::Here) => place.clone(),
                Some(More::There) => other.clone(),
                Some(More::Open) | None => say("alongside-cannot-say"),
            };
            view! {
                <tr>
                    <th scope="row" dir="auto">{goal_name(goal)}</th>
                    <Figure share=goal.here />
                    <Figure share=goal.there />
                    <td data-figure>{percent(goal.theirs)}</td>
                    <td dir="auto">{who}</td>
                </tr>
            }
        })
        .collect();
    let caption = [
        ("here", place.clone().into()),
        ("there", other.clone().into()),
        ("people", alongside.here.people.unwrap_or_default().into()),
        ("others", alongside.there.people.unwrap_or_default().into()),
    ];
    view! {
        <section>
            <h2 class="section-title">{say("alongside-shares")}</h2>
            <p class="aside-note">{tell("alongside-shares-note", &[("goals", goals.len().into())])}</p>
            <div class="shares">{bars}</div>
            <details>
                <summary>{say("shares-table")}</summary>
                <div class="wide-table" tabindex="0" role="region" aria-label=say("shares-table-label")>
                    <table>
                        <caption>{tell("alongside-caption", &caption)}</caption>
                        <thead>
                            <tr>
                                <th scope="col">{say("shares-goal")}</th>
                                <th scope="col" data-figure dir="auto">{place.clone()}</th>
                                <th scope="col" data-figure dir="auto">{other.clone()}</th>
                                <th scope="col" data-figure>{say("shares-theirs")}</th>
                                <th scope="col">{say("alongside-who")}</th>
                            </tr>
                        </thead>
                        <tbody>{rows}</tbody>
                    </table>
                </div>
            </details>
        </section>
    }
}

/// Writes a share and, where it is known, from where to where it most likely lies.
fn shown(share: Option<Estimate>) -> (String, Option<String>) {
    match share {
        // Nobody asked: that may be said, and a range of nothing says nothing more.
        Some(Estimate { people: 0, .. }) => (percent(Share::NONE), None),
        share => cell(share),
    }
}

/// A share in a cell, with where it most likely lies.
#[component]
fn Figure(share: Option<Estimate>) -> impl IntoView {
    let (figure, range) = shown(share);
    view! { <td data-figure>{figure} {range.map(|range| view! { " " <span class="n">{range}</span> })}</td> }
}
