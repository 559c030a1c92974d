//! The measures of a report: how far both sides agree, and what changes with the weighing, the group and the coder.

use agenda::compare::{Estimate, Measures, Report, Reported, Weighing, few};
use leptos::prelude::*;

use super::sentences::{self, cell, hundredths};
use crate::pages::common_ground::group_name;
use crate::words::{say, tell};

/// A coder who looked at fewer issues than this says little by a map of their own.
const LEAST_CODED: usize = 5;

/// Shows how far both sides agree, and what other ways of weighing would make of it.
#[component]
pub fn Agreement(reported: Reported, is_otherwise: bool) -> impl IntoView {
    let weighings = (!is_otherwise).then(|| view! { <Weighings reported=reported.clone() /> });
    view! {
        <section id="measures">
            <h2 class="section-title">{say("measure-title")}</h2>
            <Sums reported />
            {weighings}
        </section>
    }
}

/// Shows what that hangs on: whose priorities, in which order, and by whose links.
#[component]
pub fn Dependence(reported: Reported, community: String, is_otherwise: bool) -> impl IntoView {
    let served = (!is_otherwise).then(|| view! { <Served reported=reported.clone() community /> });
    let order = view! { <Order reported=reported.clone() /> };
    let order = if is_otherwise {
        order.into_any()
    } else {
        view! { <div class="spread" data-even>{order} <CodersView reported=reported.clone() /></div> }.into_any()
    };
    view! {
        {served}
        {order}
    }
}

/// The measures, a sentence each.
#[component]
fn Sums(reported: Reported) -> impl IntoView {
    let said = sentences::measures(&reported).into_iter();
    let said: Vec<_> =
        said.map(|(said, n)| view! { <li><strong>{said}</strong> " " <span class="n">{n}</span></li> }).collect();
    view! {
        <ul class="measures">{said}</ul>
        <p class="aside-note">{say("report-likely-means")}</p>
    }
}

/// A line of the tables that hold measures: whose they are, on how many people they rest, and what they are.
type Row = (String, String, Measures<Option<Estimate>>);

/// The measures of several readings as a table.
#[component]
fn Readings(caption: String, first: String, rows: Vec<Row>) -> impl IntoView {
    let label = caption.clone();
    let figure = |name: &'static str, estimate| {
        let (value, range) = cell(estimate);
        let range = range.map(|range| view! { <br /><span class="n">{range}</span> });
        view! { <td role="cell" data-figure data-name=say(name)><span>{value} {range}</span></td> }
    };
    let rows: Vec<_> = rows
        .into_iter()
        .map(|(name, people, measures)| {
            view! {
                <tr role="row">
                    <th role="rowheader" scope="row">{name}</th>
                    {figure("measure-name-overlap", measures.overlap)}
                    {figure("measure-name-gap", measures.gap)}
                    {figure("measure-name-imposition", measures.imposition)}
                    {figure("measure-name-excess", measures.excess)}
                    <td role="cell" data-figure data-name=say("shares-people")>{people}</td>
                </tr>
            }
        })
        .collect();
    view! {
        <div class="wide-table" tabindex="0" role="region" aria-label=label>
            <table class="order-table" role="table">
                <caption>{caption}</caption>
                <thead role="rowgroup">
                    <tr role="row">
                        <th role="columnheader" scope="col">{first}</th>
                        <th role="columnheader" scope="col" data-figure>{say("measure-name-overlap")}</th>
                        <th role="columnheader" scope="col" data-figure>{say("measure-name-gap")}</th>
                        <th role="columnheader" scope="col" data-figure>{say("measure-name-imposition")}</th>
                        <th role="columnheader" scope="col" data-figure>{say("measure-name-excess")}</th>
                        <th role="columnheader" scope="col" data-figure>{say("shares-people")}</th>
                    </tr>
                </thead>
                <tbody role="rowgroup">{rows}</tbody>
            </table>
        </div>
    }
}

#[component]
fn Weighings(reported: Reported) -> impl IntoView {
    let approvers = reported.report.comparison.approvers;
    let row = |weighing, measures| (weighing_name(weighing), approvers.to_string(), measures);
    let mut rows = vec![row(Weighing::EqualVoice, reported.report.measures)];
    rows.extend(reported.weighings.iter().map(|weighed| row(weighed.weighing, weighed.measures)));
    let said = sentences::weighings(&reported);
    view! {
        <h3>{say("weighings-title")}</h3>
        {said.map(|said| view! { <p>{said}</p> })}
        <details class="measure-more">
            <summary>{say("shares-table")}</summary>
            <Readings caption=tell("weighings-caption", &[("people", approvers.into())]) first=say("weighings-way") rows />
            <p class="aside-note">{say("measure-short")}</p>
        </details>
    }
}

/// Returns what a weighing is called.
pub fn weighing_name(weighing: Weighing) -> String {
    match weighing {
        Weighing::EqualVoice => say("weighing-equal-voice"),
        Weighing::Approvals => say("weighing-approvals"),
        Weighing::Rank => say("weighing-rank"),
        Weighing::Money => say("weighing-money"),
    }
}

#[component]
fn Served(reported: Reported, community: String) -> impl IntoView {
    let said = sentences::served(&reported);
    let people = |people: i64| if few::shown(people) { people.to_string() } else { say("share-few") };
    let rows: Vec<Row> =
        reported.groups.iter().map(|group| (group_name(group.group), people(group.people), group.measures)).collect();
    let table = (!rows.is_empty()).then(|| {
        let ground = format!("/c/{community}/common-ground");
        view! {
            <Readings caption=say("served-caption") first=say("served-group") rows />
            <p class="section-more"><a href=ground>{say("served-common")}</a></p>
        }
    });
    view! {
        <section id="served">
            <h2 class="section-title">{say("served-title")}</h2>
            <p>{said}</p>
            {table}
        </section>
    }
}

#[component]
fn Order(reported: Reported) -> impl IntoView {
    let said: Vec<_> = sentences::order(&reported).into_iter().map(|said| format!("{said} ")).collect();
    let figures = figures(&reported.report);
    let caption = tell(
        "same-order-caption",
        &[("people", reported.report.comparison.approvers.into()), ("goals", reported.report.goals.len().into())],
    );
    let rows: Vec<_> = figures
        .into_iter()
        .map(|(name, value, likely)| {
            view! {
                <tr>
                    <th scope="row">{name}</th>
                    <td data-figure><bdi dir="ltr">{value}</bdi></td>
                    <td data-figure><bdi dir="ltr">{likely}</bdi></td>
                </tr>
            }
        })
        .collect();
    let table = (!rows.is_empty()).then(|| {
        view! {
            <details class="measure-more">
                <summary>{say("same-order-figures")}</summary>
                <div class="wide-table" tabindex="0" role="region" aria-label=say("same-order-figures")>
                    <table>
                        <caption>{caption}</caption>
                        <thead>
                            <tr>
                                <th scope="col">{say("same-order-measure")}</th>
                                <th scope="col" data-figure>{say("same-order-figure")}</th>
                                <th scope="col" data-figure>{say("same-order-likely")}</th>
                            </tr>
                        </thead>
                        <tbody>{rows}</tbody>
                    </table>
                </div>
            </details>
        }
    });
    view! {
        <section>
            <h2 class="section-title">{say("same-order-title")}</h2>
            <p>{said}</p>
            {table}
        </section>
    }
}

/// Returns the rank figures, each with where it most likely lies.
fn figures(report: &Report) -> Vec<(String, String, String)> {
    let Some(ranks) = report.ranks else { return Vec::new() };
    let range = |interval: Option<agenda::compare::Interval>| {
        interval.map_or_else(String::new, |interval| {
            let [low, high] = [interval.low, interval.high].map(|number| hundredths(number).into());
            tell("figure-range", &[("low", low), ("high", high)])
        })
    };
    let ranked = [("same-order-tau", ranks.tau_b()), ("same-order-rho", ranks.spearman())];
    let ranked = ranked.into_iter().filter_map(|(key, ranked)| {
        let ranked = ranked?.figure;
        Some((say(key), hundredths(ranked.correlation.value), range(ranked.interval)))
    });
    let rbo = ranks
        .rbo_equal()
        .map(|rbo| (say("same-order-rbo"), hundredths(rbo.figure.rbo.extended), range(rbo.figure.interval)));
    ranked.chain(rbo).collect()
}

#[component]
fn CodersView(reported: Reported) -> impl IntoView {
    let said: Vec<_> = sentences::coders(&reported).into_iter().map(|said| view! { <p>{said}</p> }).collect();
    let approvers = reported.report.comparison.approvers;
    let readings = reported.report.coders.readings.iter().filter(|reading| reading.coded >= LEAST_CODED);
    let rows: Vec<Row> = readings
        .map(|reading| {
            let estimate = |value| Estimate { value, interval: None, people: approvers };
            let measures = reading.measures.map(|measure| measure.map(estimate));
            (reading.coded.to_string(), approvers.to_string(), measures)
        })
        .collect();
    let table = (rows.len() > 1).then(|| {
        view! {
            <details class="measure-more">
                <summary>{say("coders-readings")}</summary>
                <Readings caption=say("coders-caption") first=say("coders-person") rows />
            </details>
        }
    });
    view! {
        <section>
            <h2 class="section-title">{say("coders-title")}</h2>
            {said}
            {table}
        </section>
    }
}
