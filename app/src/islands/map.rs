//! The map of opinion: the whole of it without script; with it, readers may come closer and look around.

use leptos::ev::PointerEvent;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast as _;
use leptos::web_sys::HtmlElement;
use serde::{Deserialize, Serialize};

/// The size of the drawing, in its own units; it is drawn as wide as there is room.
pub const SIZE: [f64; 2] = [400.0, 300.0];

/// By how much one step comes closer, and how close a reader can come.
const STEP: f64 = 2.0;
const CLOSEST: f64 = 16.0;
/// How far one step to a side goes, as a part of what is seen.
const STRIDE: f64 = 0.25;
/// The radius from which a circle has room for its letter.
const LETTERED: f64 = 9.0;

/// What is drawn: places in the drawing's own units, from the upper left corner.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Chart {
    /// What the drawing is called.
    pub label: String,
    /// Where people stand.
    pub circles: Vec<Circle>,
    /// The letter of each group, in the middle of its people.
    pub letters: Vec<(String, [f64; 2])>,
    /// Where the reader stands.
    pub own: Option<[f64; 2]>,
    /// What the reader is called.
    pub you: String,
}

/// People who stand close together.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Circle {
    /// The middle.
    pub at: [f64; 2],
    /// The radius; it grows less than distances do as the reader comes closer, so that circles come apart.
    pub radius: f64,
    /// The letter of their group, if they are in one.
    pub letter: Option<String>,
}

/// What the buttons say.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[expect(missing_docs, reason = "each is named for its button")]
pub struct Sayings {
    pub controls: String,
    pub closer: String,
    pub further: String,
    pub whole: String,
    pub left: String,
    pub up: String,
    pub down: String,
    pub right: String,
}

/// What part of the drawing is seen.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Sight {
    middle: [f64; 2],
    closeness: f64,
}

impl Sight {
    const WHOLE: Self = Self { middle: [SIZE[0] / 2.0, SIZE[1] / 2.0], closeness: 1.0 };

    /// Returns where a place of the drawing is seen.
    fn seen(self, place: [f64; 2]) -> [f64; 2] {
        let along = |place: f64, middle: f64, size: f64| (place - middle) * self.closeness + size / 2.0;
        let ([x, y], [middle_x, middle_y], [width, height]) = (place, self.middle, SIZE);
        [along(x, middle_x, width), along(y, middle_y, height)]
    }

    /// Returns how large a circle is seen.
    fn radius(self, radius: f64) -> f64 {
        radius * self.closeness.sqrt()
    }

    fn closer(self, times: f64) -> Self {
        Self { closeness: (self.closeness * times).clamp(1.0, CLOSEST), ..self }.moved([0.0, 0.0])
    }

    /// Looks further by so many parts of what is seen, across and down, and never past the edge.
    fn moved(self, [across, down]: [f64; 2]) -> Self {
        let within = |middle: f64, parts: f64, size: f64| {
            let half = size / self.closeness / 2.0;
            (middle + parts * 2.0 * half).clamp(half, size - half)
        };
        let ([x, y], [width, height]) = (self.middle, SIZE);
        Self { middle: [within(x, across, width), within(y, down, height)], ..self }
    }
}

/// Shows the map, with buttons that need script and therefore appear with it.
#[island]
pub fn Map(chart: Chart, sayings: Sayings) -> impl IntoView {
    let (sight, set_sight) = signal(Sight::WHOLE);
    let (awake, set_awake) = signal(false);
    Effect::new(move |_| set_awake.set(true));
    let dragged_from = StoredValue::new(None::<[f64; 2]>);
    let on_press = move |event: PointerEvent| dragged_from.set_value(Some(pointed(&event)));
    let on_drag = move |event: PointerEvent| {
        let Some([x, y]) = dragged_from.get_value() else { return };
        let map = event.current_target().and_then(|map| map.dyn_into::<HtmlElement>().ok());
        let Some(map) = map.filter(|_| event.buttons() != 0) else { return };
        let [now_x, now_y] = pointed(&event);
        dragged_from.set_value(Some([now_x, now_y]));
        let (width, height) = (f64::from(map.offset_width().max(1)), f64::from(map.offset_height().max(1)));
        set_sight.update(|sight| *sight = sight.moved([(x - now_x) / width, (y - now_y) / height]));
    };
    let on_release = move |_: PointerEvent| dragged_from.set_value(None);
    let circles: Vec<_> = chart.circles.into_iter().map(|circle| circle_view(circle, sight)).collect();
    let letters: Vec<_> = chart.letters.into_iter().map(|(letter, at)| letter_view(letter, at, sight)).collect();
    let own = chart.own.map(|own| own_view(own, chart.you, sight));
    let button = move |sign: &'static str, name: String, step: fn(Sight) -> Sight| {
        let idle = move || (step(sight.get()) == sight.get()).then_some("true");
        view! {
            <button type="button" class="button" aria-label=name.clone() title=name aria-disabled=idle on:click=move |_| set_sight.update(|sight| *sight = step(*sight))>
                {sign}
            </button>
        }
    };
    view! {
        <div class="ground-map-frame" data-awake=move || awake.get()>
            <div class="ground-map-field" on:pointerdown=on_press on:pointermove=on_drag on:pointerup=on_release on:pointerleave=on_release>
                <svg class="ground-map" viewBox=format!("0 0 {} {}", SIZE[0], SIZE[1]) role="img" aria-label=chart.label>
                    {circles}
                    {letters}
                    {own}
                </svg>
            </div>
            <div class="ground-map-buttons" role="group" aria-label=sayings.controls hidden=move || !awake.get()>
                {button("+", sayings.closer, |sight| sight.closer(STEP))}
                {button("−", sayings.further, |sight| sight.closer(1.0 / STEP))}
                {button("←", sayings.left, |sight| sight.moved([-STRIDE, 0.0]))}
                {button("↑", sayings.up, |sight| sight.moved([0.0, -STRIDE]))}
                {button("↓", sayings.down, |sight| sight.moved([0.0, STRIDE]))}
                {button("→", sayings.right, |sight| sight.moved([STRIDE, 0.0]))}
                {button("⤢", sayings.whole, |_| Sight::WHOLE)}
            </div>
        </div>
    }
}

fn circle_view(circle: Circle, sight: ReadSignal<Sight>) -> impl IntoView {
    let Circle { at, radius, letter } = circle;
    let x = move || rounded(sight.get().seen(at)[0]);
    let y = move || rounded(sight.get().seen(at)[1]);
    let size = move || rounded(sight.get().radius(radius));
    let name = letter.clone().map(|letter| {
        let without_room = move || (sight.get().radius(radius) < LETTERED).then_some("none");
        view! { <text x=x y=y display=without_room>{letter}</text> }
    });
    view! {
        <g class="ground-dot" data-letter=letter>
            <circle cx=x cy=y r=size></circle>
            {name}
        </g>
    }
}

/// The letter of a group, in the middle of it, until the reader is so close that the circles have letters of their own.
fn letter_view(letter: String, at: [f64; 2], sight: ReadSignal<Sight>) -> impl IntoView {
    let x = move || rounded(sight.get().seen(at)[0]);
    let y = move || rounded(sight.get().seen(at)[1]);
    view! { <text class="ground-letter" x=x y=y>{letter}</text> }
}

fn own_view(own: [f64; 2], you: String, sight: ReadSignal<Sight>) -> impl IntoView {
    let corners = move || {
        let [x, y] = sight.get().seen(own);
        let corners = [[x, y - 9.0], [x + 9.0, y], [x, y + 9.0], [x - 9.0, y]];
        corners.map(|[x, y]| format!("{},{}", rounded(x), rounded(y))).join(" ")
    };
    // The name stands above the mark, or below it at the upper edge.
    let beside = |y: f64| if y < 64.0 { y + 26.0 } else { y - 14.0 };
    view! {
        <g class="ground-own">
            <polygon points=corners></polygon>
            <text x=move || rounded(sight.get().seen(own)[0]) y=move || rounded(beside(sight.get().seen(own)[1]))>{you}</text>
        </g>
    }
}

/// Where a finger or a mouse is, in pixels of the window.
fn pointed(event: &PointerEvent) -> [f64; 2] {
    [f64::from(event.client_x()), f64::from(event.client_y())]
}

/// Writes a number with one place behind the point; never a minus before nought.
fn rounded(number: f64) -> String {
    format!("{}", (number * 10.0).round() / 10.0 + 0.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reader_never_looks_past_the_edge() {
        let close = Sight::WHOLE.closer(4.0);
        let corner = close.moved([9.0, 9.0]);
        assert_eq!(corner.seen(SIZE).map(rounded), SIZE.map(rounded));
        assert_eq!(close.moved([-9.0, -9.0]).seen([0.0, 0.0]).map(rounded), ["0", "0"]);
        assert_eq!(corner.closer(0.001), Sight::WHOLE, "the whole is seen whole");
    }

    #[test]
    fn coming_closer_parts_circles_that_lay_on_each_other() {
        let (one, other, radius) = ([200.0, 150.0], [204.0, 150.0], 6.0);
        let overlap = |sight: Sight| {
            let ([x, _], [other_x, _]) = (sight.seen(one), sight.seen(other));
            2.0 * sight.radius(radius) - (other_x - x)
        };
        assert!(overlap(Sight::WHOLE) > 0.0 && overlap(Sight::WHOLE.closer(16.0)) < 0.0);
    }
}
