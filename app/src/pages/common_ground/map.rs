//! The map: a circle for people who stand close together, the reader's own place, and the same as a table.

use agenda::opinion::Dot;
use agenda::opinion::MemberRow;
use agenda::opinion::common_ground::CommonGround;
use leptos::prelude::*;

use super::sentences;
use crate::api::common_ground::Found;
use crate::islands::map::{Chart, Circle, SIZE, Sayings};
use crate::islands::{self, IslandScript};
use crate::words::{say, tell};

/// What is left free at the edges of the drawing, in its own units.
const MARGIN: f64 = 32.0;
/// The radius of the smallest circle, and by how much the one of most people is larger.
const RADIUS: f64 = 9.0;
const GROWTH: f64 = 17.0;
/// Up to how many circles are drawn as large as that.
const FEW_DOTS: f64 = 20.0;

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
            <islands::map::Map chart=chart(ground, found.own.as_ref(), scale) sayings=sayings() />
            <IslandScript />
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
        let [width, height] = SIZE;
        let room = |size: f64, extent: f64| (size - 2.0 * MARGIN) / extent.max(1e-9);
        Self {
            middle: [f64::midpoint(left, right), f64::midpoint(bottom, top)],
            per_unit: room(width, right - left).min(room(height, top - bottom)),
        }
    }

    fn drawn(self, [x, y]: [f64; 2]) -> [f64; 2] {
        let ([middle_x, middle_y], [width, height]) = (self.middle, SIZE);
        [width / 2.0 + (x - middle_x) * self.per_unit, height / 2.0 - (y - middle_y) * self.per_unit]
            .map(|along| rounded_to(along, 10.0))
    }

    /// Returns how far across and how far up a place is, in hundredths of the drawing.
    fn hundredths(self, place: [f64; 2]) -> [String; 2] {
        let ([x, y], [width, height]) = (self.drawn(place), SIZE);
        [x / width * 100.0, 100.0 - y / height * 100.0].map(|along| rounded_to(along, 1.0).to_string())
    }
}

/// Returns what is drawn.
fn chart(ground: &CommonGround, own: Option<&MemberRow>, scale: Scale) -> Chart {
    let most = ground.dots.iter().map(|dot| dot.people).max().unwrap_or(1);
    // Many circles share the room of a few.
    let room = (FEW_DOTS / part(ground.dots.len(), 1)).sqrt().min(1.0);
    let circle = |dot: &Dot| Circle {
        at: scale.drawn(dot.place),
        radius: rounded_to(room * (RADIUS + GROWTH * part(dot.people, most).sqrt()), 10.0),
        letter: dot.group.map(sentences::letter),
    };
    let figures = [("dots", ground.dots.len().into()), ("groups", ground.groups.len().into())];
    Chart {
        label: tell("ground-map-label", &figures),
        circles: ground.dots.iter().map(circle).collect(),
        letters: (0..ground.groups.len()).filter_map(|group| letter(ground, group, scale)).collect(),
        own: own.map(|own| scale.drawn(own.place)),
        you: say("ground-you"),
    }
}

/// Returns the letter of a group and the middle of its people.
fn letter(ground: &CommonGround, group: usize, scale: Scale) -> Option<(String, [f64; 2])> {
    let own = || ground.dots.iter().filter(|dot| dot.group == Some(group));
    let people: usize = own().map(|dot| dot.people).sum();
    let middle = |along: fn([f64; 2]) -> f64| own().map(|dot| along(dot.place) * part(dot.people, people)).sum::<f64>();
    (people > 0).then(|| (sentences::letter(group), scale.drawn([middle(|[x, _]| x), middle(|[_, y]| y)])))
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

/// Rounds to as many steps to one; never a minus before nought.
fn rounded_to(number: f64, steps: f64) -> f64 {
    (number * steps).round() / steps + 0.0
}

fn sayings() -> Sayings {
    Sayings {
        controls: say("ground-map-controls"),
        closer: say("ground-map-closer"),
        further: say("ground-map-further"),
        whole: say("ground-map-whole"),
        left: say("ground-map-left"),
        up: say("ground-map-up"),
        down: say("ground-map-down"),
        right: say("ground-map-right"),
    }
}
