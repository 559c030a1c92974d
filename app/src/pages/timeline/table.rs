//! The points of a timeline as a table, the twin of the picture.

use agenda::compare::Estimate;
use agenda::compare::timeline::{Line, Move, Step};
use leptos::prelude::*;

use crate::api::timeline::Timeline;
use crate::components::moment::{When, calendar_month};
use crate::pages::comparison::sentences::cell;
use crate::words::{say, tell};

/// Shows every point: when, beside which version, the three figures with how they moved, and what they rest on.
#[component]
pub fn Table(line: Line, timeline: Timeline, name: String) -> impl IntoView {
    let start = format!("/c/{}", timeline.community.slug);
    let rows: Vec<_> = line.steps.iter().map(|step| row(step, &start, &timeline.programme.slug)).collect();
    let is_late = line.steps.iter().any(|step| step.late);
    let moved = (line.steps.len() > 1).then(|| view! { <p class="aside-note">{say("timeline-moved-what")}</p> });
    let late = is_late.then(|| view! { <p class="aside-note">{say("timeline-late-what")}</p> });
    view! {
        <div class="wide-table" tabindex="0" role="region" aria-label=tell("timeline-points-of", &[("name", name.into())])>
            <table>
                <caption>{say("timeline-points")}</caption>
                <thead>
                    <tr>
                        <th scope="col">{say("timeline-when")}</th>
                        <th scope="col" data-figure>{say("measure-name-gap")}</th>
                        <th scope="col" data-figure>{say("measure-name-overlap")}</th>
                        <th scope="col" data-figure>{say("measure-name-imposition")}</th>
                        <th scope="col" data-figure>{say("timeline-people")}</th>
                        <th scope="col">{say("timeline-of")}</th>
                        <th scope="col">{say("timeline-made")}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
        {moved}
        {late}
    }
}

fn row(step: &Step, start: &str, programme: &str) -> AnyView {
    let point = &step.point;
    let figures = point.figures;
    let when = match &point.edition {
        Some(edition) => {
            let address = format!("{start}/agendas/{}/editions/{}", edition.agenda, edition.number);
            let name = tell("timeline-edition", &[("number", edition.number.into())]);
            let published = edition.published_at;
            view! { <a href=address>{name}</a> <br /><span class="n"><When moment=published /></span> }.into_any()
        }
        None => calendar_month(&point.month).into_any(),
    };
    let version = format!("{programme}@{}", point.version);
    let late = step.late.then(|| format!(" {}", say("timeline-late")));
    let act = tell("timeline-act", &[("number", point.ledger_number.into())]);
    view! {
        <tr>
            <th scope="row">{when}</th>
            {shown(figures.gap, step.moves.and_then(|moves| moves.gap))}
            {shown(figures.overlap, step.moves.and_then(|moves| moves.overlap))}
            {shown(figures.imposition, step.moves.and_then(|moves| moves.imposition))}
            <td data-figure>{figures.approvers}</td>
            <td><a href=format!("{start}/programmes/{version}")>{version.clone()}</a></td>
            <td><When moment=point.made_at /> {late} <br /><span class="n">{act}</span></td>
        </tr>
    }
    .into_any()
}

/// A figure, where it most likely lies, and how it moved.
fn shown(estimate: Option<Estimate>, moved: Option<Move>) -> AnyView {
    let Some(estimate) = estimate else { return view! { <td data-figure>"–"</td> }.into_any() };
    let (value, range) = cell(Some(estimate));
    let moved = moved.map(|moved| match moved {
        Move::Rose => say("timeline-move-rose"),
        Move::Fell => say("timeline-move-fell"),
        Move::Open => say("timeline-move-open"),
    });
    view! {
        <td data-figure>
            {value} {range.map(|range| view! { <br /><span class="n">{range}</span> })}
            {moved.map(|moved| view! { <br /><span class="n">{moved}</span> })}
        </td>
    }
    .into_any()
}
