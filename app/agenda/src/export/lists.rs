//! Draws our order and theirs side by side, with a line for every link: a picture that stands alone, as SVG.

use std::fmt::Write;

use super::escaped;
use crate::compare::share::Share;
use crate::compare::{Compared, UNASKED_BELOW, few};
use crate::id::{GoalId, IssueId};
use crate::link::Claim;

/// How many issues, and how many goals at least, are drawn.
const FIRST: usize = 10;
/// How many goals are drawn at most: those that our first issues are linked to come before larger ones.
const GOALS: usize = 14;
/// The drawing, in its own units.
const WIDTH: f64 = 960.0;
const COLUMN: f64 = 350.0;
const HEAD: f64 = 52.0;
const ROW: f64 = 54.0;
const FOOT: f64 = 16.0;
/// How many letters fit into a line of a column, and how many lines are drawn of a name.
const LETTERS: usize = 39;
const LINES: usize = 2;

/// Our first issues and the programme's goals, and how they are linked.
#[derive(Clone, Debug, PartialEq)]
pub struct Lists {
    /// Our first issues, the greatest share first.
    pub ours: Vec<OurEntry>,
    /// The goals, the greatest weight first; goals that weigh the same in the programme's order.
    pub theirs: Vec<TheirEntry>,
    /// Which is linked to which, by their places in the lists, each pair once by its best claim.
    pub lines: Vec<(usize, usize, Claim)>,
    /// How many issues of ours are not drawn.
    pub more_ours: usize,
    /// How many goals are not drawn.
    pub more_theirs: usize,
}

/// One of our issues.
#[derive(Clone, Debug, PartialEq)]
pub struct OurEntry {
    /// The issue.
    pub issue: IssueId,
    /// Its number in the community.
    pub number: i64,
    /// Its title.
    pub title: String,
    /// Its part of our attention.
    pub share: Share,
    /// How many people approve it.
    pub people: i64,
    /// Whether no link of it stands.
    pub loose: bool,
}

/// One of their goals.
#[derive(Clone, Debug, PartialEq)]
pub struct TheirEntry {
    /// The goal.
    pub goal: GoalId,
    /// Its place in the programme, from 1, as in its address.
    pub number: usize,
    /// Its code and short name.
    pub name: String,
    /// Its part of the programme's attention.
    pub share: Share,
    /// Whether nobody asked for it.
    pub unasked: bool,
}

/// What is written on the drawing, in the reader's language.
#[derive(Clone, Debug)]
pub struct Words {
    /// What the drawing is, for whoever does not see it.
    pub label: String,
    /// Above our list.
    pub ours: String,
    /// Above theirs.
    pub theirs: String,
    /// Beside an issue of ours that no goal names.
    pub loose: String,
    /// Beside a goal that nobody asked for.
    pub unasked: String,
    /// Whether the language is read from right to left: then ours stands on the right.
    pub right_to_left: bool,
}

impl Lists {
    /// Takes the first of both sides. An issue that few people approve, or that has no name any more, is left out.
    pub fn of(compared: &Compared) -> Self {
        let comparison = &compared.comparison;
        let is_linked = |issue: IssueId| compared.standing().any(|link| link.issue == issue);
        let named = comparison.ours.iter().filter_map(|share| Some((share, compared.issues.get(&share.issue)?)));
        let mut ours: Vec<OurEntry> = named
            .filter(|(share, _)| share.share > Share::NONE && few::shown(share.people))
            .map(|(share, named)| OurEntry {
                issue: share.issue,
                number: named.number,
                title: named.title.clone(),
                share: share.share,
                people: share.people,
                loose: !is_linked(share.issue),
            })
            .collect();
        let more_ours = ours.len().saturating_sub(FIRST);
        ours.truncate(FIRST);

        let mut goals: Vec<_> = comparison.goals.iter().collect();
        goals.sort_by(|one, other| other.theirs.number().total_cmp(&one.theirs.number()));
        let is_reached = |goal: GoalId| {
            compared.standing().any(|link| link.top == goal && ours.iter().any(|entry| entry.issue == link.issue))
        };
        let reached: Vec<bool> = goals.iter().map(|goal| is_reached(goal.goal)).collect();
        let linked = reached.iter().filter(|reached| **reached).count().min(GOALS);
        let mut others_left = FIRST.saturating_sub(linked);
        let mut linked_left = linked;
        let mut theirs = Vec::new();
        for (goal, reached) in goals.iter().zip(reached) {
            let left = if reached { &mut linked_left } else { &mut others_left };
            let Some(named) = compared.goals.get(&goal.goal).filter(|_| *left > 0) else { continue };
            *left -= 1;
            theirs.push(TheirEntry {
                goal: goal.goal,
                number: named.number,
                name: [goal.code.as_str(), named.title.as_str()].join(" ").trim().to_owned(),
                share: goal.theirs,
                unasked: goal.ours < UNASKED_BELOW,
            });
        }
        let mut lines: Vec<(usize, usize, Claim)> = Vec::new();
        for link in compared.standing() {
            let from = ours.iter().position(|entry| entry.issue == link.issue);
            let to = theirs.iter().position(|entry| entry.goal == link.top);
            lines.extend(from.zip(to).map(|(from, to)| (from, to, link.claim)));
        }
        lines.sort();
        lines.dedup_by_key(|(from, to, _)| (*from, *to));
        let more_theirs = goals.len() - theirs.len();
        Self { ours, theirs, lines, more_ours, more_theirs }
    }

    /// Draws them. Colours stand on the shapes, so that the picture needs no style sheet; a page's own style sheet wins
    /// over them by the classes. Texts are anchored from left to right whatever the page around them, and each is written
    /// in the direction of its own letters.
    pub fn svg(&self, words: &Words) -> String {
        let rows = self.ours.len().max(self.theirs.len());
        #[expect(clippy::cast_precision_loss, reason = "a handful of rows")]
        let height = HEAD + ROW * rows as f64 + FOOT;
        let mut svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"slope\" viewBox=\"0 0 {WIDTH} {height}\" role=\"img\" \
             aria-label=\"{}\" direction=\"ltr\" font-family=\"sans-serif\" font-size=\"16\">",
            escaped(&words.label)
        );
        let _ = write!(svg, "<rect class=\"slope-ground\" width=\"{WIDTH}\" height=\"{height}\" fill=\"#fffaef\"/>");
        let drawing = Drawing { right_to_left: words.right_to_left };
        drawing.text(&mut svg, "slope-head", Side::Ours, HEAD / 2.0, &words.ours);
        drawing.text(&mut svg, "slope-head", Side::Theirs, HEAD / 2.0, &words.theirs);
        for (from, to, claim) in &self.lines {
            drawing.line(&mut svg, *claim, (COLUMN + 12.0, middle(*from)), (WIDTH - COLUMN - 12.0, middle(*to)));
        }
        for (row, (place, entry)) in (1_usize..).zip(&self.ours).enumerate() {
            drawing.name(&mut svg, Side::Ours, row, &format!("{place}. {}", entry.title));
            if entry.loose {
                drawing.loose(&mut svg, Side::Ours, row, &words.loose);
            }
        }
        for (row, entry) in self.theirs.iter().enumerate() {
            drawing.name(&mut svg, Side::Theirs, row, &entry.name);
            let has_line = self.lines.iter().any(|(_, to, _)| *to == row);
            if entry.unasked && !has_line {
                drawing.loose(&mut svg, Side::Theirs, row, &words.unasked);
            }
        }
        svg.push_str("</svg>");
        svg
    }
}

/// Returns how far down the middle of a row lies.
fn middle(row: usize) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "a handful of rows")]
    let row = row as f64;
    HEAD + ROW * (row + 0.5)
}

#[derive(Clone, Copy, PartialEq)]
enum Side {
    Ours,
    Theirs,
}

/// Where things stand, for languages of both directions.
struct Drawing {
    right_to_left: bool,
}

// Writing into a string cannot fail.
impl Drawing {
    fn x(&self, x: f64) -> f64 {
        if self.right_to_left { WIDTH - x } else { x }
    }

    /// Writes a line of text at the inner edge of its column.
    fn text(&self, svg: &mut String, class: &str, side: Side, y: f64, text: &str) {
        let x = self.x(if side == Side::Ours { COLUMN } else { WIDTH - COLUMN });
        let is_left = (side == Side::Ours) != self.right_to_left;
        let anchor = if is_left { "end" } else { "start" };
        let _ = write!(
            svg,
            "<text class=\"{class}\" x=\"{x}\" y=\"{y}\" text-anchor=\"{anchor}\" dominant-baseline=\"central\" \
             unicode-bidi=\"plaintext\" fill=\"#1c2238\">{}</text>",
            escaped(text)
        );
    }

    fn name(&self, svg: &mut String, side: Side, row: usize, name: &str) {
        let lines = wrapped(name);
        #[expect(clippy::cast_precision_loss, reason = "two lines at most")]
        let first = middle(row) - 10.0 * (lines.len() - 1) as f64;
        for (y, line) in std::iter::successors(Some(first), |y| Some(y + 20.0)).zip(&lines) {
            self.text(svg, "slope-name", side, y, line);
        }
    }

    fn line(&self, svg: &mut String, claim: Claim, (x1, y1): (f64, f64), (x2, y2): (f64, f64)) {
        let (colour, dashes) = match claim {
            Claim::Served => ("#1c2238", ""),
            Claim::Partly => ("#1c2238", " stroke-dasharray=\"10 6\""),
            Claim::Opposed => ("#a1241b", " stroke-dasharray=\"2 6\""),
        };
        let (x1, x2) = (self.x(x1), self.x(x2));
        let _ = write!(
            svg,
            "<line class=\"slope-line\" data-fit=\"{}\" x1=\"{x1}\" y1=\"{y1}\" x2=\"{x2}\" y2=\"{y2}\" \
             stroke=\"{colour}\" stroke-width=\"3\"{dashes}/>",
            claim.word()
        );
    }

    /// Draws a short end that leads nowhere, with its name.
    fn loose(&self, svg: &mut String, side: Side, row: usize, word: &str) {
        let y = middle(row);
        let inward = if side == Side::Ours { 1.0 } else { -1.0 };
        let edge = if side == Side::Ours { COLUMN } else { WIDTH - COLUMN };
        let [start, end, text] = [12.0, 34.0, 44.0].map(|along| self.x(edge + inward * along));
        let is_rightward = (side == Side::Ours) != self.right_to_left;
        let anchor = if is_rightward { "start" } else { "end" };
        let _ = write!(
            svg,
            "<circle class=\"slope-end\" cx=\"{end}\" cy=\"{y}\" r=\"5\" fill=\"none\" stroke=\"#a1241b\" \
             stroke-width=\"3\"/><line class=\"slope-end\" x1=\"{start}\" y1=\"{y}\" x2=\"{end}\" y2=\"{y}\" \
             stroke=\"#a1241b\" stroke-width=\"3\"/><text class=\"slope-loose\" x=\"{text}\" y=\"{y}\" \
             text-anchor=\"{anchor}\" dominant-baseline=\"central\" unicode-bidi=\"plaintext\" font-size=\"14\" fill=\"#a1241b\" stroke=\"#fffaef\" stroke-width=\"5\" \
             paint-order=\"stroke\">{}</text>",
            escaped(word)
        );
    }
}

/// Breaks a name into lines that fit; what is left of a long one is cut off, with a mark that says so.
fn wrapped(name: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in name.split_whitespace() {
        match lines.last_mut() {
            Some(line) if width(line) + 1 + width(word) <= LETTERS => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    let is_cut = lines.len() > LINES;
    lines.truncate(LINES);
    let last = lines.len().saturating_sub(1);
    for (place, line) in lines.iter_mut().enumerate() {
        let cut_here = is_cut && place == last;
        if cut_here || width(line) > LETTERS {
            while width(line) + 1 > LETTERS {
                line.pop();
            }
            line.push('…');
        }
    }
    lines
}

/// Returns how much room a text takes, in letters; those of East Asia take two.
fn width(text: &str) -> usize {
    text.chars()
        .map(|letter| if ('\u{1100}'..='\u{11ff}').contains(&letter) || letter >= '\u{2e80}' { 2 } else { 1 })
        .sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_name_is_broken_and_cut() {
        let lines = wrapped("Weather forecasts and climate adaptation for every street that floods in a wet spring");
        assert_eq!(lines.len(), 2);
        assert!(lines.iter().all(|line| width(line) <= LETTERS) && lines[1].ends_with('…'), "{lines:?}");
        assert_eq!(wrapped(&"x".repeat(90))[0].chars().count(), LETTERS);
        assert_eq!(wrapped(&"水".repeat(90))[0].chars().count(), LETTERS / 2 + 1);
        assert!(wrapped("").is_empty());
        assert_eq!(escaped("<a href=\"x\">&\u{1}</a>"), "&lt;a href=&quot;x&quot;&gt;&amp;&lt;/a&gt;");
    }

    #[test]
    fn a_drawing_names_loose_ends_and_turns_about_for_scripts_from_right_to_left() {
        let ours = |number: i64, loose| OurEntry {
            issue: IssueId(number),
            number,
            title: format!("Issue <{number}>"),
            share: Share::PERCENT,
            people: 9,
            loose,
        };
        let theirs = |number: usize, unasked| TheirEntry {
            goal: GoalId(7),
            number,
            name: format!("{number} Goal"),
            share: Share::PERCENT,
            unasked,
        };
        let lists = Lists {
            ours: vec![ours(1, false), ours(2, true)],
            theirs: vec![theirs(1, false), theirs(2, true)],
            lines: vec![(0, 0, Claim::Partly)],
            more_ours: 0,
            more_theirs: 0,
        };
        let [label, ours, theirs, loose, unasked] =
            ["Both", "Us", "Them", "no goal", "nobody asked"].map(str::to_owned);
        let words = Words { label, ours, theirs, loose, unasked, right_to_left: false };
        let svg = lists.svg(&words);
        for part in
            ["aria-label=\"Both\"", "1. Issue &lt;1&gt;", "no goal", "nobody asked", "data-fit=\"partly\" x1=\"362\""]
        {
            assert!(svg.contains(part), "lacks {part}: {svg}");
        }
        let turned = lists.svg(&Words { right_to_left: true, ..words });
        assert!(turned.contains("data-fit=\"partly\" x1=\"598\""), "{turned}");
        assert!(
            turned.contains("direction=\"ltr\""),
            "its texts are anchored likewise on a page that turns about: {turned}"
        );
        let nothing = Lists { ours: vec![], theirs: vec![], lines: vec![], more_ours: 0, more_theirs: 0 };
        assert!(nothing.svg(&Words { right_to_left: false, ..words_of_nothing() }).ends_with("</svg>"));
    }

    fn words_of_nothing() -> Words {
        let [label, ours, theirs, loose, unasked] = [(); 5].map(|()| String::new());
        Words { label, ours, theirs, loose, unasked, right_to_left: false }
    }
}
