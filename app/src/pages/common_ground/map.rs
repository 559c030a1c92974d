//! The map: a circle for people who stand close together, the reader's own place, and the same as a table.

use agenda::opinion::Dot;
use agenda::opinion::MemberRow;
use agenda::opinion::common_ground::CommonGround;
use leptos::prelude::*;

use super::sentences;
use crate::api::common_ground::Found;
use crate::words::{say, tell};

/// The size of the drawing, in its own units; it is drawn as wide as there is room.
const WIDTH: f64 = 400.0;
const HEIGHT: f64 = 300.0;
/// What is left free at its edges.
const MARGIN: f64 = 32.0;
/// The radius of the smallest circle, and by how much the one of most people is larger.
const RADIUS: f64 = 9.0;
const GROWTH: f64 = 17.0;

/// Shows the map.
#[component]
pub fn Map(found: Found) -> impl IntoView {
    let ground = &found.ground;
    let body = if ground.dots.is_empty() {
        view! { <p class="hidden-count">{say("ground-map-none")}</p> }.into_any()
    } else {
        let scale = Scale::of(&ground.dots, found.own.as_ref());
        let apart = (ground.apart > 0).then(|| view! { <p class="n">{say("ground-map-apart")}</p> });
        view! {
            <p>{say("ground-map-what")} " " {sentences::map_share(ground)}</p>
            <Drawing ground=ground.clone() own=found.own scale />
            <p>{own_place(ground, found.own.as_ref())}</p>
            {apart}
            <details>
                <summary>{say("shares-table")}</summary>
                <Table ground=ground.clone() own=found.own scale />
            </details>
        }
        .into_any()
    };
    view! {
        <section>
            <h2 class="section-title">{say("ground-map")}</h2>
            {body}
        </section>
    }
}

/// Where a place of the map stands in the drawing.
#[derive(Clone, Copy)]
struct Scale {
    middle: [f64; 2],
    per_unit: f64,
}

impl Scale {
    /// Makes all places fit, as far apart across as up.
    fn of(dots: &[Dot], own: Option<&MemberRow>) -> Self {
        let places = || dots.iter().map(|dot| dot.place).chain(own.map(|own| own.place));
        let ends = |along: fn([f64; 2]) -> f64| {
            let least = places().map(along).fold(f64::INFINITY, f64::min);
            let most = places().map(along).fold(f64::NEG_INFINITY, f64::max);
            (least, most)
        };
        let ((left, right), (bottom, top)) = (ends(|[x, _]| x), ends(|[_, y]| y));
        let room = |size: f64, extent: f64| (size - 2.0 * MARGIN) / extent.max(1e-9);
        Self {
            middle: [f64::midpoint(left, right), f64::midpoint(bottom, top)],
            per_unit: room(WIDTH, right - left).min(room(HEIGHT, top - bottom)),
        }
    }

    fn drawn(self, [x, y]: [f64; 2]) -> [f64; 2] {
        let [middle_x, middle_y] = self.middle;
        [WIDTH / 2.0 + (x - middle_x) * self.per_unit, HEIGHT / 2.0 - (y - middle_y) * self.per_unit]
    }

    /// Returns how far across and how far up a place is, in hundredths of the drawing.
    fn hundredths(self, place: [f64; 2]) -> [String; 2] {
        let [x, y] = self.drawn(place);
        [rounded(x / WIDTH * 100.0, 1.0), rounded(100.0 - y / HEIGHT * 100.0, 1.0)]
    }
}

#[component]
fn Drawing(ground: CommonGround, own: Option<MemberRow>, scale: Scale) -> impl IntoView {
    let most = ground.dots.iter().map(|dot| dot.people).max().unwrap_or(1);
    let dots: Vec<_> = ground
        .dots
        .iter()
        .map(|dot| {
            let [x, y] = scale.drawn(dot.place).map(|along| rounded(along, 10.0));
            let letter = dot.group.map(sentences::letter);
            let radius = rounded(RADIUS + GROWTH * part(dot.people, most).sqrt(), 10.0);
            let name = letter.clone().map(|letter| view! { <text x=x.clone() y=y.clone()>{letter}</text> });
            view! {
                <g class="ground-dot" data-letter=letter>
                    <circle cx=x.clone() cy=y.clone() r=radius></circle>
                    {name}
                </g>
            }
        })
        .collect();
    let own = own.map(|own| {
        let [x, y] = scale.drawn(own.place);
        let diamond = [[x, y - 9.0], [x + 9.0, y], [x, y + 9.0], [x - 9.0, y]];
        let diamond: Vec<String> =
            diamond.iter().map(|[x, y]| format!("{},{}", rounded(*x, 10.0), rounded(*y, 10.0))).collect();
        // Above the mark, or below it at the upper edge.
        let name_y = if y < 2.0 * MARGIN { y + 26.0 } else { y - 14.0 };
        view! {
            <g class="ground-own">
                <polygon points=diamond.join(" ")></polygon>
                <text x=rounded(x, 10.0) y=rounded(name_y, 10.0)>{say("ground-you")}</text>
            </g>
        }
    });
    let label = tell("ground-map-label", &[("dots", ground.dots.len().into()), ("groups", ground.groups.len().into())]);
    view! {
        <svg class="ground-map" viewBox=format!("0 0 {WIDTH} {HEIGHT}") role="img" aria-label=label>
            {dots}
            {own}
        </svg>
    }
}

/// The same places as a table, by group, the largest first.
#[component]
fn Table(ground: CommonGround, own: Option<MemberRow>, scale: Scale) -> impl IntoView {
    let group = |group: Option<usize>| group.map_or_else(|| say("ground-no-group"), sentences::group_name);
    let row = |name: String, people: String, place: [f64; 2]| {
        let [across, up] = scale.hundredths(place);
        view! {
            <tr>
                <th scope="row">{name}</th>
                <td data-figure>{people}</td>
                <td data-figure>{across}</td>
                <td data-figure>{up}</td>
            </tr>
        }
    };
    let mut dots = ground.dots;
    dots.sort_by_key(|dot| (dot.group, std::cmp::Reverse(dot.people)));
    let rows: Vec<_> = dots.iter().map(|dot| row(group(dot.group), dot.people.to_string(), dot.place)).collect();
    let own = own.map(|own| row(say("ground-you"), "1".to_owned(), own.place));
    view! {
        <div class="wide-table" tabindex="0" role="region" aria-label=say("ground-table-label")>
            <table>
                <caption>{say("ground-table-caption")}</caption>
                <thead>
                    <tr>
                        <th scope="col">{say("ground-table-who")}</th>
                        <th scope="col" data-figure>{say("shares-people")}</th>
                        <th scope="col" data-figure>{say("ground-table-across")}</th>
                        <th scope="col" data-figure>{say("ground-table-up")}</th>
                    </tr>
                </thead>
                <tbody>{rows} {own}</tbody>
            </table>
        </div>
    }
}

/// Says where the reader stands: with which group and how sure that is, or why not.
fn own_place(ground: &CommonGround, own: Option<&MemberRow>) -> String {
    let Some(own) = own else { return say("ground-own-none") };
    let Some(group) = own.group else {
        let few = own.answered < ground.enough && !ground.groups.is_empty();
        let figures = [("answered", own.answered.into()), ("enough", ground.enough.into())];
        return if few { tell("ground-own-few", &figures) } else { tell("ground-own", &figures) };
    };
    let letter = ("letter", sentences::letter(group).into());
    match own.confidence {
        Some(confidence) => {
            tell("ground-own-group-sure", &[letter, ("times", sentences::times_in_100(confidence).into())])
        }
        None => tell("ground-own-group", &[letter]),
    }
}

#[expect(clippy::cast_precision_loss, reason = "counts of people stay far below 2^52")]
fn part(people: usize, of: usize) -> f64 {
    people as f64 / of.max(1) as f64
}

/// Writes a number with as many steps to one; never a minus before nought.
fn rounded(number: f64, steps: f64) -> String {
    format!("{}", (number * steps).round() / steps + 0.0)
}
