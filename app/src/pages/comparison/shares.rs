//! How much weight each side gives to each goal: pairs of bars, the same as a table, and what they add up to.

use agenda::compare::share::Share;
use agenda::compare::{Compared, GoalShare, few};
use leptos::prelude::*;

use crate::components::programme::weighted;
use crate::components::share::{ShareSide, percent};
use crate::words::{say, tell};

/// How many pairs of bars are drawn; the table has them all.
const PAIRS: usize = 40;

/// Shows the shares.
#[component]
pub fn Shares(compared: Compared) -> impl IntoView {
    let comparison = &compared.comparison;
    let longest = comparison.goals.iter().flat_map(|goal| [shown(goal).unwrap_or_default(), goal.theirs]);
    let longest = longest.fold(Share::NONE, |one, other| if other > one { other } else { one });
    let mut greatest: Vec<&GoalShare> = comparison.goals.iter().collect();
    if greatest.len() > PAIRS {
        let weight = |goal: &GoalShare| goal.ours.number().max(goal.theirs.number());
        greatest.sort_by(|one, other| weight(other).total_cmp(&weight(one)));
        greatest.truncate(PAIRS);
    }
    let pairs: Vec<_> = greatest
        .into_iter()
        .map(|goal| {
            view! {
                <div class="share">
                    <h3 class="issue-title">
                        <span dir="auto">{name(&compared, goal)}</span> " " <span class="n">{people(goal)}</span>
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
        <section>
            <h2 class="section-title">{say("shares-title")}</h2>
            <p class="aside-note">{say("shares-what")} " " {weighted(compared.programme.weighting)} " " {note}</p>
            <div class="shares">{pairs}</div>
            <Sums compared=compared.clone() />
            <details>
                <summary>{say("shares-table")}</summary>
                <Table compared />
            </details>
        </section>
    }
}

/// What the shares add up to, in sentences.
#[component]
fn Sums(compared: Compared) -> impl IntoView {
    let comparison = compared.comparison;
    let people = comparison.approvers;
    let said = |key: &'static str, share: Option<Share>| {
        share.map(|share| {
            let sentence = tell(key, &[("share", percent(share).into())]);
            view! { <p><strong>{sentence}</strong> " " <span class="n">{tell("share-n", &[("people", people.into())])}</span></p> }
        })
    };
    view! {
        {said("shares-overlap", comparison.overlap)} {said("shares-coverage", comparison.coverage)}
        {said("shares-gap", comparison.gap)} {said("shares-imposition", comparison.imposition)}
        {said("shares-excess", comparison.excess)}
    }
}

/// The same figures as a table.
#[component]
fn Table(compared: Compared) -> impl IntoView {
    let comparison = &compared.comparison;
    let rows: Vec<_> = comparison
        .goals
        .iter()
        .map(|goal| {
            let ours = shown(goal);
            let difference = ours.map_or_else(|| say("share-few"), |ours| difference(ours, goal.theirs));
            view! {
                <tr>
                    <th scope="row" dir="auto">{name(&compared, goal)}</th>
                    <td data-figure>{ours.map_or_else(|| say("share-few"), percent)}</td>
                    <td data-figure>{percent(goal.theirs)}</td>
                    <td data-figure>{difference}</td>
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
                <td data-figure>{difference(gap, Share::NONE)}</td>
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

fn name(compared: &Compared, goal: &GoalShare) -> String {
    let title = compared.goals.get(&goal.goal).map(|goal| goal.title.as_str()).unwrap_or_default();
    [goal.code.as_str(), title].join(" ").trim().to_owned()
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
