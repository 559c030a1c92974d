//! Draws a timeline: what belongs to no goal and what both sides have in common, point by point, as SVG that stands alone.

use std::fmt::Write;

use super::escaped;
use crate::compare::Estimate;
use crate::compare::timeline::{Line, Step};

/// How many points are drawn at most: the last ones.
pub const DRAWN: usize = 12;
/// The drawing, in its own units, of which one is as large as a dot of the screen.
const LEFT: f64 = 48.0;
const TOP: f64 = 36.0;
const STEP: f64 = 76.0;
const PLOT: f64 = 200.0;
const FOOT: f64 = 52.0;
/// How wide a letter is, about, and how far two labels stand apart at least.
const LETTER: f64 = 8.0;
const APART: f64 = 42.0;
/// How far the two marks of one point stand from its middle, so that neither hides the other.
const ASIDE: f64 = 6.0;

/// What is written on the drawing, in the reader's language.
#[derive(Clone, Debug)]
pub struct Words {
    /// What the drawing is, for whoever does not see it.
    pub label: String,
    /// The names of both figures, beside their last marks.
    pub gap: String,
    /// The other one's.
    pub overlap: String,
    /// Two short lines under each point: whose it is and when.
    pub steps: Vec<[String; 2]>,
    /// The name of each point's version of the programme, written where it is another than before.
    pub versions: Vec<String>,
    /// A share as it is written.
    pub share: fn(f64) -> String,
    /// Whether the language is read from right to left: then time goes that way.
    pub right_to_left: bool,
}

/// Draws a line's last points. Colours stand on the shapes, so that the picture needs no style sheet; a page's own style
/// sheet wins over them by the classes. The two figures differ by the shape of their marks and the dashes of their lines.
pub fn draw(line: &Line, words: &Words) -> String {
    let skipped = line.steps.len().saturating_sub(DRAWN);
    let steps: Vec<&Step> = line.steps.iter().skip(skipped).collect();
    let letters = words.gap.chars().count().max(words.overlap.chars().count());
    #[expect(clippy::cast_precision_loss, reason = "a dozen points and a short word")]
    let (end, label) = (LEFT + STEP * steps.len() as f64, LETTER * letters as f64 + 8.0);
    let drawing = Drawing { width: end + label, right_to_left: words.right_to_left };
    let (width, height) = (drawing.width, TOP + PLOT + FOOT);
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" \
         height=\"{height}\" role=\"img\" aria-label=\"{}\" direction=\"ltr\" font-family=\"sans-serif\" \
         font-size=\"14\"><rect class=\"chart-ground\" width=\"{width}\" height=\"{height}\" fill=\"#fffaef\"/>",
        escaped(&words.label)
    );
    for share in [0.0, 0.5, 1.0] {
        drawing.stroke(&mut svg, "chart-rule", (LEFT, y(share)), (end, y(share)), "#cdbf9f", 1.0, "");
        drawing.text(&mut svg, (LEFT - 6.0, y(share)), Anchor::Before, &(words.share)(share));
    }
    for (place, step) in steps.iter().enumerate() {
        let version = words.versions.get(skipped + place);
        let before = place.checked_sub(1).and_then(|before| steps.get(before));
        if before.is_some_and(|before| before.point.version != step.point.version) {
            let x = x(place) - STEP / 2.0;
            drawing.stroke(&mut svg, "chart-change", (x, TOP - 8.0), (x, TOP + PLOT), "#1c2238", 2.0, "2 5");
            drawing.text(&mut svg, (x, TOP - 20.0), Anchor::Middle, version.map_or("", String::as_str));
        }
        let [name, day] = words.steps.get(skipped + place).cloned().unwrap_or_default();
        drawing.text(&mut svg, (x(place), TOP + PLOT + 18.0), Anchor::Middle, &name);
        drawing.text(&mut svg, (x(place), TOP + PLOT + 37.0), Anchor::Middle, &day);
    }
    let figures = |of: fn(&Step) -> Option<Estimate>| -> Vec<(usize, Estimate)> {
        steps.iter().enumerate().filter_map(|(place, step)| Some((place, of(step)?))).collect()
    };
    let gaps = figures(|step| step.point.figures.gap);
    let overlaps = figures(|step| step.point.figures.overlap);
    drawing.series(&mut svg, Series::Gap, &gaps);
    drawing.series(&mut svg, Series::Overlap, &overlaps);
    let last = |figures: &[(usize, Estimate)]| figures.last().map(|(_, estimate)| estimate.value);
    let (gap, overlap) = (last(&gaps), last(&overlaps));
    let (above, below) = apart(gap.map(y), overlap.map(y));
    for (name, value, y) in [(&words.gap, gap, above), (&words.overlap, overlap, below)] {
        let Some((value, y)) = value.zip(y) else { continue };
        drawing.text(&mut svg, (end, y - 9.0), Anchor::After, name);
        drawing.text(&mut svg, (end, y + 9.0), Anchor::After, &(words.share)(value));
    }
    svg.push_str("</svg>");
    svg
}

/// Returns how far along the middle of a point lies.
fn x(place: usize) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "a dozen points")]
    let place = place as f64;
    LEFT + STEP * (place + 0.5)
}

/// Returns how far down a share lies.
fn y(share: f64) -> f64 {
    TOP + PLOT * (1.0 - share.clamp(0.0, 1.0))
}

/// Moves two labels apart so that both can be read, and none leaves the drawing.
fn apart(one: Option<f64>, other: Option<f64>) -> (Option<f64>, Option<f64>) {
    let within = |y: f64| y.clamp(TOP, TOP + PLOT);
    let Some((first, second)) = one.zip(other) else { return (one.map(within), other.map(within)) };
    if (first - second).abs() >= APART {
        return (Some(first), Some(second));
    }
    let middle = f64::midpoint(first, second).clamp(TOP + APART / 2.0, TOP + PLOT - APART / 2.0);
    let (upper, lower) = (middle - APART / 2.0, middle + APART / 2.0);
    if first <= second { (Some(upper), Some(lower)) } else { (Some(lower), Some(upper)) }
}

#[derive(Clone, Copy, PartialEq)]
enum Series {
    Gap,
    Overlap,
}

/// On which side of its place a text stands, in the direction of reading.
#[derive(Clone, Copy)]
enum Anchor {
    Before,
    Middle,
    After,
}

/// Where things stand, for languages of both directions.
struct Drawing {
    width: f64,
    right_to_left: bool,
}

// Writing into a string cannot fail.
impl Drawing {
    fn x(&self, x: f64) -> f64 {
        if self.right_to_left { self.width - x } else { x }
    }

    fn text(&self, svg: &mut String, (x, y): (f64, f64), anchor: Anchor, text: &str) {
        let anchor = match (anchor, self.right_to_left) {
            (Anchor::Middle, _) => "middle",
            (Anchor::Before, false) | (Anchor::After, true) => "end",
            (Anchor::After, false) | (Anchor::Before, true) => "start",
        };
        let _ = write!(
            svg,
            "<text x=\"{:.1}\" y=\"{y:.1}\" text-anchor=\"{anchor}\" dominant-baseline=\"central\" fill=\"#1c2238\">{}</text>",
            self.x(x),
            escaped(text)
        );
    }

    #[expect(clippy::too_many_arguments, reason = "from where to where, and how it looks")]
    fn stroke(
        &self,
        svg: &mut String,
        class: &str,
        (x1, y1): (f64, f64),
        (x2, y2): (f64, f64),
        colour: &str,
        width: f64,
        dashes: &str,
    ) {
        let dashes = if dashes.is_empty() { String::new() } else { format!(" stroke-dasharray=\"{dashes}\"") };
        let _ = write!(
            svg,
            "<line class=\"{class}\" x1=\"{:.1}\" y1=\"{y1:.1}\" x2=\"{:.1}\" y2=\"{y2:.1}\" stroke=\"{colour}\" \
             stroke-width=\"{width}\"{dashes}/>",
            self.x(x1),
            self.x(x2)
        );
    }

    /// Draws one figure: a line from mark to mark, and on each mark a bar from where it may lie to where.
    fn series(&self, svg: &mut String, series: Series, figures: &[(usize, Estimate)]) {
        let (class, colour, dashes, aside) = match series {
            Series::Gap => ("chart-gap", "#a1241b", "", -ASIDE),
            Series::Overlap => ("chart-overlap", "#1c2238", "7 5", ASIDE),
        };
        let at = |(place, estimate): &(usize, Estimate)| (x(*place) + aside, y(estimate.value));
        for pair in figures.windows(2) {
            if let [from, to] = pair {
                self.stroke(svg, class, at(from), at(to), colour, 2.5, dashes);
            }
        }
        for figure in figures {
            let (x, y_mark) = at(figure);
            if let Some(interval) = figure.1.interval {
                let (top, bottom) = (y(interval.high), y(interval.low));
                self.stroke(svg, class, (x, top), (x, bottom), colour, 2.0, "");
                for end in [top, bottom] {
                    self.stroke(svg, class, (x - 4.0, end), (x + 4.0, end), colour, 2.0, "");
                }
            }
            let x = self.x(x);
            let _ = match series {
                Series::Gap => write!(
                    svg,
                    "<circle class=\"{class}\" cx=\"{x:.1}\" cy=\"{y_mark:.1}\" r=\"5\" fill=\"{colour}\" stroke=\"{colour}\"/>"
                ),
                Series::Overlap => write!(
                    svg,
                    "<rect class=\"{class}\" x=\"{:.1}\" y=\"{:.1}\" width=\"10\" height=\"10\" fill=\"#fffaef\" \
                     stroke=\"{colour}\" stroke-width=\"2.5\"/>",
                    x - 5.0,
                    y_mark - 5.0
                ),
            };
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::Interval;
    use crate::compare::timeline::{Figures, Point};
    use crate::moment::Moment;

    fn words(count: usize, right_to_left: bool) -> Words {
        Words {
            label: "A <picture>".to_owned(),
            gap: "in no goal".to_owned(),
            overlap: "in common".to_owned(),
            steps: (0..count).map(|place| [format!("step {place}"), format!("day {place}")]).collect(),
            versions: (0..count).map(|place| format!("version {place}")).collect(),
            share: |share| format!("{share}"),
            right_to_left,
        }
    }

    fn line(count: i64) -> Line {
        let figure = |value: f64| {
            let interval = Some(Interval { low: value - 0.1, high: value + 0.1 });
            Estimate { value, interval, people: 9 }
        };
        let figures = Figures {
            gap: Some(figure(0.5)),
            overlap: Some(figure(0.45)),
            imposition: None,
            people: 9,
            approvers: 9,
            seed: 1,
            draws: 9,
        };
        let point = |number: i64| Point {
            edition: None,
            month: format!("2026-{number:02}"),
            version: 1 + number / 2,
            ledger_number: number,
            made_at: Moment(number),
            figures,
        };
        Line::all((0..count).map(point).collect()).remove(0)
    }

    #[test]
    fn a_drawing_has_a_mark_and_a_bar_for_every_figure_and_says_where_the_version_changed() {
        let svg = draw(&line(3), &words(3, false));
        assert_eq!((svg.matches("<circle").count(), svg.matches("<rect class=\"chart-overlap").count()), (3, 3));
        assert_eq!(svg.matches("class=\"chart-change\"").count(), 1);
        assert!(svg.contains(">version 2<") && !svg.contains(">version 1<"), "{svg}");
        assert!(svg.contains("A &lt;picture&gt;") && svg.contains(">in no goal<") && svg.contains(">step 2<"), "{svg}");
        let turned = draw(&line(3), &words(3, true));
        assert!(turned.contains("text-anchor=\"start\""), "time goes from right to left: {turned}");
        assert!(!svg.contains("NaN") && !svg.contains("inf"), "{svg}");
    }

    #[test]
    fn only_the_last_dozen_is_drawn() {
        let svg = draw(&line(20), &words(20, false));
        assert_eq!(svg.matches("<circle").count(), DRAWN);
        assert!(svg.contains(">step 19<") && svg.contains(">step 8<") && !svg.contains(">step 7<"), "{svg}");
        assert_eq!(draw(&line(1), &words(1, false)).matches("<circle").count(), 1, "one point is a picture too");
    }

    #[test]
    fn labels_never_lie_on_each_other_nor_outside() {
        for (one, other) in [(40.0, 41.0), (TOP, TOP), (TOP + PLOT, TOP + PLOT - 3.0), (60.0, 200.0)] {
            let (first, second) = apart(Some(one), Some(other));
            let (first, second) = (first.unwrap(), second.unwrap());
            assert!((first - second).abs() >= APART - 1e-9, "{one} {other}");
            assert!([first, second].iter().all(|y| (TOP..=TOP + PLOT).contains(y)), "{one} {other}");
        }
        assert_eq!(apart(None, Some(TOP)), (None, Some(TOP)));
    }
}
