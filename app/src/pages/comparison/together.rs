//! Our issues beside all programmes at once: what is in nobody's programme, and what each says of what people put first.

mod groups;

use agenda::compare::share::Share;
use agenda::compare::{SaidOf, few};
use agenda::programme::Programme;
use leptos::prelude::*;

use super::choices::{Looks, TogetherChoices, looked};
use super::groups::{Lister, share_of};
use super::sentences;
use crate::api::comparison::{BesideAll, Comparisons};
use crate::components::links::claim_name;
use crate::components::moment::date;
use crate::components::share::Marked;
use crate::islands::IslandScript;
use crate::islands::explore::Explore;
use crate::words::{say, tell};

/// How many issues the table holds in the open.
const FIRST: usize = 10;
/// How many more are a tap away.
const MORE: usize = 40;

/// Returns what an address ends in that is about this edition, such as `?ours=1-2`.
pub fn query(comparisons: &Comparisons) -> String {
    let edition = comparisons.edition.as_ref();
    edition.map(|edition| format!("?ours={}-{}", edition.agenda, edition.number)).unwrap_or_default()
}

/// Shows all of it. `all` names the group that is listed to its end.
#[component]
pub fn TogetherView(beside: BesideAll, comparisons: Comparisons, all: String) -> impl IntoView {
    let together = &beside.together;
    let said = sentences::together(together);
    if said.is_empty() {
        return view! { <p class="notice">{say("comparison-few")}</p> }.into_any();
    }
    let said: Vec<_> = said.into_iter().map(|sentence| view! { <li><Marked sentence /></li> }).collect();
    let here = format!("/c/{}/compare", comparisons.community.slug);
    let whole = format!("{here}{}", query(&comparisons));
    let file = |ending: &str| looked(&format!("{here}/together.{ending}{}", query(&comparisons)), beside.otherwise);
    let (csv, json) = (file("csv"), file("json"));
    let lister = Lister {
        community: comparisons.community.slug.clone(),
        language: comparisons.community.language.clone(),
        here: looked(&whole, beside.otherwise),
        all,
    };
    let programmes = comparisons.programmes.len();
    let people = tell("together-people", &[("people", together.approvers.into()), ("programmes", programmes.into())]);
    let note = if together.settings.draws == 0 {
        Some(say("together-not-yet"))
    } else if beside.since > 0 {
        Some(tell("report-since", &[("acts", beside.since.into())]))
    } else {
        None
    };
    let looks = Looks::together(&beside, whole, lister.language.clone());
    let groups = groups::shown(&beside, &comparisons, &lister);
    view! {
        <section>
            <h2 class="section-title">{say("together-title")}</h2>
            <TogetherChoices looks />
            <Explore />
            <IslandScript />
            <ul class="plain">{said}</ul>
            <p class="n">{people}</p>
            {note.map(|note| view! { <p class="aside-note">{note}</p> })}
        </section>
        {groups}
        <section>
            <h2 class="section-title">{say("together-table")}</h2>
            <Table beside=beside.clone() programmes=comparisons.programmes.clone() community=lister.community.clone() />
        </section>
        <section class="files">
            <h2 class="section-title">{say("report-files")}</h2>
            <ul class="downloads">
                <li><a href=csv download>{say("report-file-csv")}</a></li>
                <li><a href=json download>{say("report-file-json")}</a></li>
            </ul>
        </section>
        <Method beside comparisons />
    }
    .into_any()
}

/// Returns the programmes in the order of [`agenda::compare::Together::programmes`].
fn named(beside: &BesideAll, programmes: &[Programme]) -> Vec<Programme> {
    let ids = beside.together.programmes.iter();
    ids.filter_map(|id| programmes.iter().find(|programme| programme.id == *id).cloned()).collect()
}

/// What each programme says of each issue: the first in the open, more a tap away. On a small screen rows become cards.
#[component]
fn Table(beside: BesideAll, programmes: Vec<Programme>, community: String) -> impl IntoView {
    let named = named(&beside, &programmes);
    let rows: Vec<AnyView> = beside
        .together
        .issues
        .iter()
        .filter(|said| said.issue.share.value > 0.0 && few::shown(said.issue.share.people))
        .filter_map(|said| row(said, &beside, &named, &community))
        .collect();
    let mut rows = rows.into_iter();
    let first: Vec<AnyView> = rows.by_ref().take(FIRST).collect();
    let more: Vec<AnyView> = rows.take(MORE).collect();
    let heads = |programmes: &[Programme]| {
        let names = programmes.iter().map(|programme| programme.name.clone());
        let heads: Vec<_> =
            names.map(|name| view! { <th role="columnheader" scope="col" dir="auto">{name}</th> }).collect();
        view! {
            <thead role="rowgroup">
                <tr role="row">
                    <th role="columnheader" scope="col">{say("order-place")}</th>
                    <th role="columnheader" scope="col">{say("order-issue")}</th>
                    {heads}
                </tr>
            </thead>
        }
    };
    let (head, head_of_more) = (heads(&named), heads(&named));
    let summary = tell("group-more", &[("count", more.len().into())]);
    view! {
        <table class="order-table wide" role="table">
            <caption class="silent">{say("together-table")}</caption>
            {head}
            <tbody role="rowgroup">{first}</tbody>
        </table>
        {(!more.is_empty())
            .then(|| {
                view! {
                    <details>
                        <summary>{summary}</summary>
                        <table class="order-table wide" role="table">
                            <caption class="silent">{say("together-table")}</caption>
                            {head_of_more}
                            <tbody role="rowgroup">{more}</tbody>
                        </table>
                    </details>
                }
            })}
    }
}

fn row(said: &SaidOf, beside: &BesideAll, programmes: &[Programme], community: &str) -> Option<AnyView> {
    let named = beside.names.issues.get(&said.issue.issue)?;
    let address = format!("/c/{community}/issues/{}", named.number);
    let cells: Vec<_> = programmes
        .iter()
        .zip(&said.claims)
        .map(|(programme, claim)| {
            let fit = match claim {
                Some(claim) => view! { <span class="fit" data-fit=claim.word()>{claim_name(*claim)}</span> }.into_any(),
                None => view! { <span class="n">{say("together-unnamed")}</span> }.into_any(),
            };
            view! { <td role="cell" data-name=programme.name.clone()>{fit}</td> }
        })
        .collect();
    let share = Share::new(said.issue.share.value).unwrap_or_default();
    let n = share_of(share, said.issue.share.people);
    Some(
        view! {
            <tr role="row">
                <td role="cell" class="agenda-place">{said.issue.place}</td>
                <th role="rowheader" scope="row">
                    <a href=address dir="auto">{named.title.clone()}</a> " " <span class="n">{n}</span>
                </th>
                {cells}
            </tr>
        }
        .into_any(),
    )
}

/// Says how it was worked out.
#[component]
fn Method(beside: BesideAll, comparisons: Comparisons) -> impl IntoView {
    let numbers = [("number", beside.ledger_number.into()), ("moment", beside.made_at.second().into())];
    let settings = beside.together.settings;
    let drawn = (settings.draws > 0).then(|| {
        let edition = comparisons.edition.as_ref();
        let edition = edition.map(|edition| format!(" --edition {}-{}", edition.agenda, edition.number));
        let by = beside.otherwise.map(|of| format!(" --by {}", of.word()));
        let command = format!(
            "folkmoot compare {}{}{} --json",
            comparisons.community.slug,
            edition.unwrap_or_default(),
            by.unwrap_or_default()
        );
        let numbers = [("draws", settings.draws.into()), ("seed", settings.seed.to_string().into())];
        view! { <p>{tell("together-method-drawn", &numbers)} " " <code>{command}</code> "."</p> }
    });
    let address = &comparisons.address;
    let whole = format!("{address}/c/{}/compare{}", comparisons.community.slug, query(&comparisons));
    let here = looked(&whole, beside.otherwise);
    let day = tell("comparison-day", &[("day", date(beside.made_at).into())]);
    view! {
        <div class="method-note">
            <h2>{say("comparison-method-title")}</h2>
            <p>{say("together-method")} " " {day}</p>
            <p>{say("comparison-method-few")} " " {say("comparison-method-sample")}</p>
            <p>{tell("comparison-method-ledger", &numbers)}</p>
            {drawn}
            <p>
                <a href=format!("{address}/method#compare")>{say("comparison-method-more")}</a> " "
                <a href=here>{say("comparison-here")}</a>
            </p>
        </div>
    }
}
