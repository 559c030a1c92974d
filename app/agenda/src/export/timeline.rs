//! Writes how a comparison moved over time as files: a table with a line a point, and the same as JSON.

use std::fmt::Write;

use serde::Serialize;

use super::cell;
use crate::compare::Estimate;
use crate::compare::timeline::{Line, Move, Moves, Step};

/// The columns, in order. `agenda` and `edition` are numbers, `title` the edition's; empty for the whole community; `month` is empty for an
/// edition. `late` is 1 for an edition that was worked out when a later one was out already. Figures are from 0 to 1, `low`
/// and `high` are where they lie in 95 of 100 draws of the people; `moved` says `rose`, `fell` or `open` (it cannot be
/// said) since the line before, and nothing in the first.
pub const COLUMNS: &str = "agenda,edition,title,published,month,programme,version,worked_out,late,ledger_number,seed,\
draws,people,approvers,gap,gap_low,gap_high,gap_moved,overlap,overlap_low,overlap_high,overlap_moved,imposition,\
imposition_low,imposition_high,imposition_moved";

/// A timeline as it is published. Points that rest on fewer than five people are only counted.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct File {
    /// The community's address part.
    pub community: String,
    /// The programme's address part.
    pub programme: String,
    /// The whole community's points and those of each agenda.
    pub lines: Vec<FileLine>,
}

/// The points of an agenda.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FileLine {
    /// The agenda's number; nothing for the whole community.
    pub agenda: Option<i64>,
    /// The title of its latest edition; empty for the whole community.
    pub title: String,
    /// How many points rest on too few people.
    pub withheld: usize,
    /// The others, in order.
    pub points: Vec<FilePoint>,
}

/// A point.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FilePoint {
    /// The edition's number; nothing for the whole community.
    pub edition: Option<i64>,
    /// The edition's title.
    pub title: Option<String>,
    /// The day on which the edition was published.
    pub published: Option<String>,
    /// The month of the whole community's figures.
    pub month: Option<String>,
    /// Against which version of the programme.
    pub version: i64,
    /// The day on which it was worked out.
    pub worked_out: String,
    /// Whether a later edition was out already.
    pub late: bool,
    /// The number of the last act that it rests on.
    pub ledger_number: i64,
    /// Where chance started.
    pub seed: u64,
    /// How often people were drawn again.
    pub draws: usize,
    /// How many people answered at least one of the issues.
    pub people: i64,
    /// How many of them agree with at least one.
    pub approvers: i64,
    /// The part of our attention that belongs to no goal.
    pub gap: Option<Estimate>,
    /// What both sides have in common.
    pub overlap: Option<Estimate>,
    /// The part of their attention on goals that nobody asked for.
    pub imposition: Option<Estimate>,
    /// What moved since the point before.
    pub moved: Option<Moves>,
}

impl File {
    /// Takes out of the lines of a timeline what is published.
    pub fn of(community: &str, programme: &str, lines: &[Line]) -> Self {
        let line = |line: &Line| FileLine {
            agenda: line.agenda,
            title: line.title.clone(),
            withheld: line.withheld,
            points: line.steps.iter().map(FilePoint::of).collect(),
        };
        Self {
            community: community.to_owned(),
            programme: programme.to_owned(),
            lines: lines.iter().map(line).collect(),
        }
    }

    /// Writes the table.
    pub fn csv(&self) -> String {
        let mut file = format!("{COLUMNS}\n");
        for line in &self.lines {
            for point in &line.points {
                let moved = |of: fn(&Moves) -> Option<Move>| point.moved.as_ref().and_then(of);
                let figures = [
                    figure(point.gap, moved(|moves| moves.gap)),
                    figure(point.overlap, moved(|moves| moves.overlap)),
                    figure(point.imposition, moved(|moves| moves.imposition)),
                ];
                let number = |number: Option<i64>| number.map(|number| number.to_string()).unwrap_or_default();
                // Writing into a string cannot fail.
                let _ = writeln!(
                    file,
                    "{},{},{},{},{},{},{},{},{},{},{},{},{},{},{}",
                    number(line.agenda),
                    number(point.edition),
                    cell(point.title.as_deref().unwrap_or_default()),
                    point.published.as_deref().unwrap_or_default(),
                    point.month.as_deref().unwrap_or_default(),
                    cell(&self.programme),
                    point.version,
                    point.worked_out,
                    u8::from(point.late),
                    point.ledger_number,
                    point.seed,
                    point.draws,
                    point.people,
                    point.approvers,
                    figures.join(","),
                );
            }
        }
        file
    }
}

impl FilePoint {
    fn of(step: &Step) -> Self {
        let (point, figures) = (&step.point, &step.point.figures);
        Self {
            edition: point.edition.as_ref().map(|edition| edition.number),
            title: point.edition.as_ref().map(|edition| edition.title.clone()),
            published: point.edition.as_ref().map(|edition| edition.published_at.day()),
            month: point.edition.is_none().then(|| point.month.clone()),
            version: point.version,
            worked_out: point.made_at.day(),
            late: step.late,
            ledger_number: point.ledger_number,
            seed: figures.seed,
            draws: figures.draws,
            people: figures.people,
            approvers: figures.approvers,
            gap: figures.gap,
            overlap: figures.overlap,
            imposition: figures.imposition,
            moved: step.moves,
        }
    }
}

/// Writes a figure, where it lies, and how it moved: four cells.
fn figure(estimate: Option<Estimate>, moved: Option<Move>) -> String {
    let moved = moved.map_or("", Move::word);
    let Some(estimate) = estimate else { return format!(",,,{moved}") };
    let interval = estimate.interval.map_or_else(|| ",".to_owned(), |it| format!("{},{}", it.low, it.high));
    format!("{},{interval},{moved}", estimate.value)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::Interval;
    use crate::compare::timeline::{Figures, Point, PointOf};
    use crate::moment::Moment;

    #[test]
    fn every_point_is_a_line_with_a_cell_for_every_column() {
        let gap = Some(Estimate { value: 0.5, interval: Some(Interval { low: 0.25, high: 0.75 }), people: 9 });
        let figures = Figures { gap, overlap: None, imposition: None, people: 9, approvers: 8, seed: 7, draws: 50 };
        let edition =
            |number| PointOf { agenda: 3, number, title: "Ours, first".to_owned(), published_at: Moment(number) };
        let point = |edition: Option<PointOf>, month: &str| Point {
            edition,
            month: month.to_owned(),
            version: 2,
            ledger_number: 40,
            made_at: Moment(86_400_000),
            figures,
        };
        let points = vec![point(Some(edition(1)), ""), point(Some(edition(2)), ""), point(None, "1970-01")];
        let file = File::of("place", "plan", &Line::all(points));
        let table = file.csv();
        let lines: Vec<&str> = table.lines().collect();
        assert_eq!(lines[0], COLUMNS);
        assert_eq!(lines[1], ",,,,1970-01,plan,2,1970-01-02,0,40,7,50,9,8,0.5,0.25,0.75,,,,,,,,,");
        assert_eq!(lines[2], "3,1,\"Ours, first\",1970-01-01,,plan,2,1970-01-02,1,40,7,50,9,8,0.5,0.25,0.75,,,,,,,,,");
        assert!(lines[3].contains(",0.5,0.25,0.75,open,"), "{table}");
        let cells = COLUMNS.split(',').count();
        assert!(lines.iter().all(|line| line.replace("Ours, first", "").split(',').count() == cells), "{table}");
        assert_eq!(file.lines[1].points.len(), 2);
    }
}
