//! How a comparison moved over time: in sentences, as a picture and as a table, for the community and for each agenda.

mod table;

use agenda::community::direction;
use agenda::compare::Estimate;
use agenda::compare::timeline::{Line, Move, Point, Step};
use agenda::export::chart;
use leptos::prelude::*;

use super::comparison::sentences::{figure, share};
use crate::api::timeline::{Timeline, read_timeline};
use crate::components::frame::{Frame, Tab};
use crate::components::moment::{calendar_month, month_short};
use crate::components::page::page;
use crate::components::programme::Standing;
use crate::components::share::Marked;
use crate::pages::part;
use crate::words::{Value, language, say, tell};
use table::Table;

/// Shows the timeline.
#[component]
pub fn TimelinePage() -> impl IntoView {
    page(read_timeline(part("community"), part("programme")), |timeline| {
        let (community, programme) = (timeline.community.clone(), timeline.programme.clone());
        let title = tell(
            "timeline-title",
            &[("community", community.name.clone().into()), ("programme", programme.name.clone().into())],
        );
        let start = format!("/c/{}/compare", community.slug);
        let here = format!("{start}/{}", programme.slug);
        let body = match (&programme.removed, timeline.lines.is_empty()) {
            (Some(_), _) => empty(
                say("comparison-taken-out"),
                format!("/c/{}/programmes/{}", community.slug, programme.address()),
                say("comparison-taken-out-read"),
            ),
            (None, true) => {
                let why = if timeline.held { "timeline-empty" } else { "timeline-empty-not-held" };
                empty(say(why), here.clone(), say("timeline-back"))
            }
            (None, false) => view! { <Lines timeline=timeline.clone() /> }.into_any(),
        };
        view! {
            <Frame place=timeline.place.clone() title=title.clone() tab=Tab::Compare>
                <nav class="trail" aria-label=say("trail-label")>
                    <ol>
                        <li><a href=start>{say("compare-title")}</a></li>
                        <li><a href=here dir="auto">{programme.name.clone()}</a></li>
                    </ol>
                </nav>
                <h1 class="headline-over">{title}</h1>
                <Standing programme community=community.slug.clone() />
                <p class="lead">{say("timeline-lead")}</p>
                {body}
            </Frame>
        }
    })
}

fn empty(said: String, address: String, way: String) -> AnyView {
    view! {
        <div class="empty">
            <p>{said}</p>
            <p class="actions"><a class="button" href=address>{way}</a></p>
        </div>
    }
    .into_any()
}

/// Every line, the files, and how it was made.
#[component]
fn Lines(timeline: Timeline) -> impl IntoView {
    let here = format!("/c/{}/compare/{}/over-time", timeline.community.slug, timeline.programme.slug);
    let method = timeline.lines.iter().rev().find_map(|line| line.steps.last()).map(|step| {
        let figures = step.point.figures;
        tell("timeline-method", &[("draws", figures.draws.into()), ("seed", figures.seed.to_string().into())])
    });
    let address = timeline.address.clone();
    let files = method.is_some().then(|| {
        view! {
            <section class="files">
                <h2 class="section-title">{say("timeline-files")}</h2>
                <ul class="downloads">
                    <li><a href=format!("{here}.csv") download>{say("report-file-csv")}</a></li>
                    <li><a href=format!("{here}.json") download>{say("report-file-json")}</a></li>
                </ul>
            </section>
        }
    });
    let lines: Vec<_> =
        timeline.lines.iter().map(|line| view! { <LineView line=line.clone() timeline=timeline.clone() /> }).collect();
    view! {
        {lines}
        {files}
        <div class="method-note">
            <h2>{say("comparison-method-title")}</h2>
            <p>{method} " " {say("comparison-method-few")}</p>
            <p>
                <a href=format!("{address}/method#over-time")>{say("timeline-method-more")}</a> " "
                <a href=format!("{address}{here}")>{say("comparison-here")}</a>
            </p>
        </div>
    }
}

/// One line: the whole community's, or an agenda's.
#[component]
fn LineView(line: Line, timeline: Timeline) -> impl IntoView {
    let (name, language) = match line.agenda {
        None => (say("timeline-whole"), None),
        Some(_) => (line.title.clone(), Some(timeline.community.language.clone())),
    };
    let heading = view! { <h2 class="section-title" lang=language dir="auto">{name.clone()}</h2> };
    if line.steps.is_empty() {
        return view! { <section>{heading} <p>{say("timeline-only-few")}</p></section> }.into_any();
    }
    let said: Vec<_> = sentences(&line).into_iter().map(|sentence| view! { <li><Marked sentence /></li> }).collect();
    // One point says nothing that the sentence does not.
    let picture = (line.steps.len() > 1).then(|| view! { <Picture line=line.clone() name=name.clone() /> });
    let withheld = (line.withheld > 0)
        .then(|| view! { <p class="aside-note">{tell("timeline-withheld", &[("count", line.withheld.into())])}</p> });
    view! {
        <section>
            {heading}
            <ul class="plain">{said}</ul>
            {picture}
            <Table line timeline name />
            {withheld}
        </section>
    }
    .into_any()
}

/// A line drawn, and how to read it.
#[component]
fn Picture(line: Line, name: String) -> impl IntoView {
    let last = (line.steps.len() > chart::DRAWN).then(
        || view! { <p class="aside-note">{tell("timeline-picture-last", &[("count", chart::DRAWN.into())])}</p> },
    );
    let label = tell("timeline-picture", &[("name", name.into())]);
    view! {
        <div class="chart-frame" tabindex="0" role="region" aria-label=label inner_html=picture(&line)></div>
        <p class="aside-note">{say("timeline-picture-what")}</p>
        {last}
    }
}

/// Says what moved from the first point to the last, or what the only one is.
fn sentences(line: &Line) -> Vec<String> {
    let Some((first, last, moves)) = line.ends() else {
        let Some(only) = line.steps.first() else { return Vec::new() };
        let figures = &only.point.figures;
        let said = |key: &'static str, estimate: Option<Estimate>| {
            Some(tell(key, &[("when", when(&only.point).into()), ("figure", figure(estimate?).into())]))
        };
        let next = if line.agenda.is_none() { "timeline-first-next-whole" } else { "timeline-first-next" };
        let said = [said("timeline-first-gap", figures.gap), said("timeline-first-overlap", figures.overlap)];
        return said.into_iter().flatten().chain([say(next)]).collect();
    };
    let (from, to) = (&first.point, &last.point);
    let is_same = when(from) == when(to);
    let name = |point: &Point| {
        let values = [("when", when(point).into()), ("version", point.version.into())];
        if is_same { tell("timeline-version-in", &values) } else { when(point) }
    };
    let said = |key: &'static str, before: Option<Estimate>, after: Option<Estimate>, moved: Option<Move>| {
        let (before, after) = (share(before?.value), share(after?.value));
        let word = if moved? == Move::Open && before == after { "same" } else { moved?.word() };
        let values = [
            ("from", name(from).into()),
            ("to", name(to).into()),
            ("before", before.into()),
            ("after", after.into()),
            ("move", Value::Choice(word)),
        ];
        Some(tell(key, &values))
    };
    let changed = (from.version != to.version && !is_same)
        .then(|| tell("timeline-changed", &[("before", from.version.into()), ("after", to.version.into())]));
    [
        said("timeline-gap", from.figures.gap, to.figures.gap, moves.gap),
        said("timeline-overlap", from.figures.overlap, to.figures.overlap, moves.overlap),
        changed,
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Says inside a sentence which point it is.
fn when(point: &Point) -> String {
    match &point.edition {
        Some(edition) => tell("timeline-edition-in", &[("number", edition.number.into())]),
        None => calendar_month(&point.month),
    }
}

/// Draws a line, with the words of the page.
fn picture(line: &Line) -> String {
    let step = |step: &Step| match &step.point.edition {
        Some(edition) => {
            let name = tell("timeline-edition", &[("number", edition.number.into())]);
            [name, month_short(&edition.published_at.month())]
        }
        None => [month_short(&step.point.month), String::new()],
    };
    let version = |step: &Step| tell("timeline-version", &[("version", step.point.version.into())]);
    let words = chart::Words {
        label: tell("timeline-label", &[("points", line.steps.len().min(chart::DRAWN).into())]),
        gap: say("timeline-gap-short"),
        overlap: say("timeline-overlap-short"),
        steps: line.steps.iter().map(step).collect(),
        versions: line.steps.iter().map(version).collect(),
        share,
        right_to_left: direction(language()) == "rtl",
    };
    chart::draw(line, &words)
}
