//! What the order changes for whom: who finds an issue of theirs among the first, in all and group by group, and who does
//! not.

use agenda::compare::few;
use agenda::compare::share::Share;
use agenda::order::{Counted, LeftOut, ShownHeard, ShownTop};
use agenda::rank::Method;
use leptos::prelude::*;

use super::order_name;
use crate::api::order::OrderTable;
use crate::components::share::{percent, width};
use crate::pages::common_ground::{group_name, letter};
use crate::words::{say, tell};

/// From which difference between two shares on a group is said to gain or to give up something.
const WORTH_SAYING: f64 = 0.05;

/// Shows who is heard among so many first places, which readers choose by plain links.
#[component]
pub fn WhoIsHeard(table: OrderTable) -> impl IntoView {
    let top = table.seen.shown.top.clone()?;
    let [default, approval] = [0, 1].map(|place| top.heard.get(place).cloned());
    let everybody = top.heard.iter().map(|heard| (heard.method, Some(heard.everybody))).collect::<Vec<_>>();
    let groups = default.as_ref().map_or(0, |heard| heard.groups.len());
    let each: Vec<_> = (0..groups)
        .map(|group| {
            let counted = |heard: &ShownHeard| (heard.method, heard.groups.get(group).copied().flatten());
            view! { <Bars name=group_name(group) orders=top.heard.iter().map(counted).collect() /> }
        })
        .collect();
    let groups_are = if groups > 0 {
        let ground = format!("/c/{}/common-ground", table.slug());
        view! { <p class="aside-note">{say("order-groups-what")} " " <a href=ground>{say("ground-title")}</a> "."</p> }
            .into_any()
    } else if table.seen.shown.draws > 0 {
        view! { <p class="aside-note">{say("order-no-groups")}</p> }.into_any()
    } else {
        ().into_any()
    };
    let said = default.map(|default| said(&top, &default, approval.as_ref()));
    let said: Vec<_> = said.into_iter().flatten().map(|said| view! { <p>{said}</p> }).collect();
    Some(view! {
        <section class="order-part" id="heard">
            <h2 class="section-title">{say("order-heard")}</h2>
            <p>{say("order-heard-what")}</p>
            <FirstPlaces table=table.clone() places=top.places />
            {said}
            <div class="shares">
                <Bars name=say("order-everyone") orders=everybody />
                {each}
            </div>
            <p class="aside-note">{say("order-range-what")}</p>
            {groups_are}
            <LargestLeftOut table top />
        </section>
    })
}

/// The numbers of first places that can be asked for, as plain links.
#[component]
fn FirstPlaces(table: OrderTable, places: usize) -> impl IntoView {
    let last = table.seen.shown.choices.last().copied();
    let links: Vec<_> = table
        .seen
        .shown
        .choices
        .iter()
        .map(|choice| {
            let (asked, name) = if Some(*choice) == last {
                ("all".to_owned(), say("order-first-all"))
            } else {
                (choice.to_string(), choice.to_string())
            };
            let current = (*choice == places).then_some("true");
            let address = format!("{}/order?first={asked}#heard", table.address());
            view! { <li><a href=address aria-current=current>{name}</a></li> }
        })
        .collect();
    (links.len() > 1).then(|| {
        view! {
            <nav class="filters" aria-label=say("order-first")>
                <div class="filter">
                    <h3 class="filter-name">{say("order-first")}</h3>
                    <ul>{links}</ul>
                </div>
            </nav>
        }
    })
}

/// Says how many more people are heard than by plain counts, and which group that changes most for.
fn said(top: &ShownTop, default: &ShownHeard, approval: Option<&ShownHeard>) -> Vec<String> {
    let Some(share) = default.everybody.share() else { return Vec::new() };
    let Some(approval) = approval else { return vec![tell("order-heard-all", &[("share", percent(share).into())])] };
    let other = approval.everybody.share().unwrap_or_default();
    let more = default.everybody.with_one - approval.everybody.with_one;
    let key = match more {
        more if !few::shown(more.abs()) => "order-heard-alike",
        more if more > 0 => "order-heard-more",
        _ => "order-heard-less",
    };
    let values = [
        ("places", top.places.into()),
        ("share", percent(share).into()),
        ("other", percent(other).into()),
        ("people", more.abs().into()),
    ];
    let everyone = tell(key, &values);
    let group = most_changed(default, approval).map(|(group, share, other)| {
        let values =
            [("letter", letter(group).into()), ("share", percent(share).into()), ("other", percent(other).into())];
        tell(if share > other { "order-group-gains" } else { "order-group-loses" }, &values)
    });
    [Some(everyone), group].into_iter().flatten().collect()
}

/// Finds the group whose share differs most between two orders, and both shares; nothing if none differs much.
fn most_changed(default: &ShownHeard, approval: &ShownHeard) -> Option<(usize, Share, Share)> {
    let pairs = default.groups.iter().zip(&approval.groups).enumerate();
    let shares = pairs.filter_map(|(group, (one, other))| Some((group, (*one)?.share()?, (*other)?.share()?)));
    let difference = |(_, one, other): &(usize, Share, Share)| (one.number() - other.number()).abs();
    shares
        .max_by(|one, other| difference(one).total_cmp(&difference(other)))
        .filter(|found| difference(found) >= WORTH_SAYING)
}

/// Some people and how many of them are heard under each order, as bars, or one bar where that is the same under all;
/// nothing of too few people.
#[component]
fn Bars(name: String, orders: Vec<(Method, Option<Counted>)>) -> impl IntoView {
    let people = orders.first().and_then(|(_, counted)| *counted).map(|counted| counted.people);
    let n = people.map_or_else(|| say("share-few-people"), |people| tell("tally-people", &[("people", people.into())]));
    let alike = orders.windows(2).all(|pair| pair.first().map(|one| one.1) == pair.last().map(|other| other.1));
    let shown = orders.into_iter().enumerate().take(if alike { 1 } else { usize::MAX });
    let bars: Vec<_> = shown
        .filter_map(|(place, (method, counted))| {
            let name = if alike { say("order-every") } else { order_name(method) };
            let side = if place == 0 { "ours" } else { "theirs" };
            Some(view! { <Bar name side counted=counted? /> })
        })
        .collect();
    view! {
        <div class="share order-heard">
            <h3 class="issue-title">{name} " " <span class="n">{n}</span></h3>
            <div class="share-sides">{bars}</div>
        </div>
    }
}

/// One bar, with its share and where that would likely lie.
#[component]
fn Bar(name: String, side: &'static str, counted: Counted) -> impl IntoView {
    counted.share().map(|share| {
        let bar = width(share, Share::ALL);
        let range = counted.likely().map(|(low, high)| {
            let values = [("low", percent(low).into()), ("high", percent(high).into())];
            view! { <small class="n">{tell("order-range", &values)}</small> }
        });
        view! {
            <div class="share-side">
                <span>{name}</span>
                <span class="share-track" aria-hidden="true">
                    {bar.map(|width| view! { <svg class="share-bar" data-side=side width=width></svg> })}
                </span>
                <span class="share-figure">{percent(share)} " " {range}</span>
            </div>
        }
    })
}

/// The largest group that each order leaves out.
#[component]
fn LargestLeftOut(table: OrderTable, top: ShownTop) -> impl IntoView {
    let places = top.places;
    let alike =
        top.heard.windows(2).all(|pair| pair.first().map(|it| it.left_out) == pair.last().map(|it| it.left_out));
    let several = top.heard.len() > 1;
    let heard = top.heard.into_iter().take(if alike { 1 } else { usize::MAX });
    let items: Vec<_> = heard
        .map(|heard| {
            let name = if alike { say("order-every") } else { order_name(heard.method) };
            view! { <li><strong>{name} {say("colon")}</strong> " " {left_out(&table, heard.left_out, places)}</li> }
        })
        .collect();
    several.then(|| {
        view! {
            <h3>{say("order-left-out")}</h3>
            <ul class="agenda-list">{items}</ul>
        }
    })
}

fn left_out(table: &OrderTable, left_out: LeftOut, places: usize) -> String {
    let (people, issue, is_place_due) = match left_out {
        LeftOut::Nobody => return say("order-left-out-nobody"),
        LeftOut::Few => return tell("order-left-out-few", &[("fewest", few::LEAST_PEOPLE.into())]),
        LeftOut::People { people, issue, is_place_due } => (people, issue, is_place_due),
    };
    let counts = [("people", people.into()), ("places", places.into())];
    let who = match issue.and_then(|issue| table.seen.names.get(&issue)) {
        Some(named) => {
            let [people, places] = counts;
            tell("order-left-out-people", &[people, places, ("title", named.title.clone().into())])
        }
        None => tell("order-left-out-hidden", &counts),
    };
    format!("{who} {}", say(if is_place_due { "order-left-out-due" } else { "order-left-out-not-due" }))
}
