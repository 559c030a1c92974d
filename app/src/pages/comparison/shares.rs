//! How much weight each side gives to each goal: pairs of bars, the same as a table, and what they add up to.

use agenda::compare::share::Share;
use agenda::compare::{Compared, Comparison, GoalShare, few};
use leptos::prelude::*;

use super::sentences::goal_name;
use crate::components::programme::weighted;
use crate::components::share::{ShareSide, percent};
use crate::words::{say, tell};

/// How many pairs of bars are drawn.
const PAIRS: usize = 40;
/// How many rows the table has; a file has all goals.
const ROWS: usize = 400;

/// Shows the shares.
#[component]
pub fn Shares(compared: Compared) -> impl IntoView {
    let comparison = &compared.comparison;
    let longest = comparison.goals.iter().flat_map(|goal| [shown(goal).unwrap_or_default(), goal.theirs]);
    let longest = longest.fold(Share::NONE, |one, other| if other > one { other } else { one });
    let pairs: Vec<_> = greatest(comparison, PAIRS)
        .into_iter()
        .map(|goal| {
            view! {
                <div class="share">
                    <h3 class="issue-title">
                        <span dir="auto">{goal_name(&compared, goal)}</span> " " <span class="n">{people(goal)}</span>
                    </h3>
                    <div class="share-sides">
                        <ShareSide name=say("shares-ours") side="ours" share=shown(goal) longest />
                        <ShareSide name=say("shares-theirs") side="theirs" share=Some(goal.theirs) longest />
                    </div>
                </div>
            }
        })
        .collect();
    let note =
        tell("shares-note", &[("people", comparison.approvers.into()), ("goals", comparison.goals.len().into())]);
    view! {
        <section id="shares">
            <h2 class="section-title">{say("shares-title")}</h2>
            <p class="aside-note">{say("shares-what")} " " {weighted(compared.programme.weighting)} " " {note}</p>
            <div class="shares">{pairs}</div>
            <details>
                <summary>{say("shares-table")}</summary>
                <Table compared />
            </details>
        </section>
    }
}

/// Returns all goals in the programme's order, or, where there are more than so many, those that weigh most on either side.
fn greatest(comparison: &Comparison, most: usize) -> Vec<&GoalShare> {
    let mut goals: Vec<&GoalShare> = comparison.goals.iter().collect();
    if goals.len() > most {
        let weight = |goal: &GoalShare| goal.ours.number().max(goal.theirs.number());
        goals.sort_by(|one, other| weight(other).total_cmp(&weight(one)));
        goals.truncate(most);
    }
    goals
}

/// What the shares add up to, where it is not known yet how sure that is.
#[component]
pub fn PlainSums(comparison: Comparison) -> impl IntoView {
    let people = comparison.approvers;
    let all = [
        ("measure-overlap", comparison.overlap),
        ("measure-gap", comparison.gap),
        ("measure-imposition", comparison.imposition),
        ("measure-excess", comparison.excess),
    ];
    let said: Vec<_> = all
        .into_iter()
        .filter_map(|(key, share)| {
            let sentence = tell(key, &[("figure", percent(share?).into())]);
            let n = tell("share-n", &[("people", people.into())]);
            Some(view! { <li><strong>{sentence}</strong> " " <span class="n">{n}</span></li> })
        })
        .collect();
    view! {
        <section id="measures">
            <h2 class="section-title">{say("measure-title")}</h2>
            <ul class="measures">{said}</ul>
        </section>
    }
}

/// The same figures as a table.
#[component]
fn Table(compared: Compared) -> impl IntoView {
    let comparison = &compared.comparison;
    let rest = comparison.goals.len().saturating_sub(ROWS);
    let rest = (rest > 0).then(|| view! { <p class="aside-note">{tell("shares-rest", &[("goals", rest.into())])}</p> });
    let rows: Vec<_> = greatest(comparison, ROWS)
        .into_iter()
        .map(|goal| {
            let ours = shown(goal);
            let difference = ours.map_or_else(|| say("share-few"), |ours| difference(ours, goal.theirs));
            view! {
                <tr>
                    <th scope="row" dir="auto">{goal_name(&compared, goal)}</th>
                    <td data-figure>{ours.map_or_else(|| say("share-few"), percent)}</td>
                    <td data-figure>{percent(goal.theirs)}</td>
                    <td data-figure><bdi dir="ltr">{difference}</bdi></td>
                    <td data-figure>{counted(goal.people)}</td>
                </tr>
            }
        })
        .collect();
    let gap = comparison.gap.map(|gap| {
        view! {
            <tr>
                <th scope="row">{say("shares-no-goal")}</th>
                <td data-figure>{percent(gap)}</td>
                <td data-figure>{percent(Share::NONE)}</td>
                <td data-figure><bdi dir="ltr">{difference(gap, Share::NONE)}</bdi></td>
                <td data-figure>{comparison.approvers}</td>
            </tr>
        }
    });
    let caption =
        tell("shares-caption", &[("people", comparison.approvers.into()), ("goals", comparison.goals.len().into())]);
    view! {
        <div class="wide-table" tabindex="0" role="region" aria-label=say("shares-table-label")>
            <table>
                <caption>{caption}</caption>
                <thead>
                    <tr>
                        <th scope="col">{say("shares-goal")}</th>
                        <th scope="col" data-figure>{say("shares-ours")}</th>
                        <th scope="col" data-figure>{say("shares-theirs")}</th>
                        <th scope="col" data-figure>{say("shares-difference")}</th>
                        <th scope="col" data-figure>{say("shares-people")}</th>
                    </tr>
                </thead>
                <tbody>{rows} {gap}</tbody>
            </table>
        </div>
        {rest}
    }
}

/// Returns our share of a goal if nobody asked for it or enough people did; one to four people are not shown.
fn shown(goal: &GoalShare) -> Option<Share> {
    (goal.people == 0 || few::shown(goal.people)).then_some(goal.ours)
}

fn counted(people: i64) -> String {
    if people == 0 || few::shown(people) { people.to_string() } else { say("share-few") }
}

fn people(goal: &GoalShare) -> String {
    if goal.people == 0 || few::shown(goal.people) {
        tell("share-n", &[("people", goal.people.into())])
    } else {
        say("share-few-people")
    }
}

/// Writes by how many hundredths ours is above (+) or below (−) theirs.
fn difference(ours: Share, theirs: Share) -> String {
    let points = (ours.number() * 100.0).round() - (theirs.number() * 100.0).round();
    if points > 0.0 {
        format!("+{points}")
    } else if points < 0.0 {
        format!("−{}", -points)
    } else {
        "0".to_owned()
    }
}
