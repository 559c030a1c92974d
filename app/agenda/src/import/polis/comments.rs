//! Reads `comments.csv`.

use std::collections::HashMap;

use super::words::{cleaned, is_unprintable};
use super::{Fault, File, ImportedIssue};
use crate::import::shown;
use crate::import::table::{Column, Table};
use crate::issue::{Kind, PLACE_LIMIT, STORY_LIMIT};
use crate::moment::Moment;
use crate::refusal::Field;
use crate::text;

/// The columns that are looked at.
struct Columns {
    timestamp: Option<Column>,
    id: Column,
    author: Option<Column>,
    agrees: Option<Column>,
    disagrees: Option<Column>,
    moderated: Option<Column>,
    body: Column,
    kind: Option<Column>,
    place: Option<Column>,
}

/// Reads every comment and adds what was odd to the notes.
pub(super) fn read(file: File<'_>, notes: &mut Vec<String>) -> Result<Vec<ImportedIssue>, Fault> {
    let mut table = Table::open(file)?;
    let columns = Columns {
        timestamp: table.find("timestamp")?,
        id: table.need("comment-id")?,
        author: table.find("author-id")?,
        agrees: table.find("agrees")?,
        disagrees: table.find("disagrees")?,
        moderated: table.find("moderated")?,
        body: table.need("comment-body")?,
        kind: table.find("kind")?,
        place: table.find("place")?,
    };
    let body_is_last = columns.body.0 + 1 == table.names().len();
    let mut issues = Vec::new();
    let mut lines: HashMap<i64, u64> = HashMap::new();
    loop {
        let text = if body_is_last {
            table.advance_with_rest()?
        } else if table.advance()? {
            Some(table.cell(columns.body).to_owned())
        } else {
            None
        };
        let Some(text) = text else { break };
        let issue = issue(&table, &columns, text)?;
        if let Some(before) = lines.insert(issue.outside_id, table.line()) {
            let problem = format!("Comment {} stands on line {before} already. Please keep one.", issue.outside_id);
            return Err(table.fault(columns.id, problem));
        }
        issues.push(issue);
    }
    if issues.is_empty() {
        return Err(Fault::file(file.name, "There is no comment below the headings, so there is nothing to import."));
    }
    note(file.name, &issues, notes);
    Ok(issues)
}

fn issue(table: &Table<'_>, columns: &Columns, text: String) -> Result<ImportedIssue, Fault> {
    Ok(ImportedIssue {
        outside_id: table.number(columns.id)?,
        author: table.optional_number(columns.author)?,
        text,
        moment: moment(table, columns.timestamp)?,
        moderated: moderated(table, columns.moderated)?,
        claimed_agrees: table.optional_number(columns.agrees)?,
        claimed_disagrees: table.optional_number(columns.disagrees)?,
        kind: kind(table, columns.kind)?,
        place: place(table, columns.place)?,
    })
}

/// Reads a moment in seconds or milliseconds since 1970; nothing for a blank. As seconds, 10^11 would lie in the year
/// 5138; as milliseconds, in 1973: no conversation is from either side. A moment after the year 5138 is refused, also in
/// milliseconds, because it could not be told apart once it is written in seconds.
pub(super) fn moment(table: &Table<'_>, column: Option<Column>) -> Result<Option<Moment>, Fault> {
    const FIRST_IN_MILLISECONDS: i64 = 100_000_000_000;
    const TOO_LATE_MS: i64 = FIRST_IN_MILLISECONDS * 1_000;
    let (Some(column), Some(number)) = (column, table.optional_number(column)?) else { return Ok(None) };
    let ms = if number < FIRST_IN_MILLISECONDS { number * 1_000 } else { number };
    if ms < TOO_LATE_MS {
        return Ok(Some(Moment(ms)));
    }
    let problem = format!("{number} is no moment: it is after the year 5138. Seconds or milliseconds since 1970 fit.");
    Err(table.fault(column, problem))
}

fn moderated(table: &Table<'_>, column: Option<Column>) -> Result<i8, Fault> {
    match (column, table.word(column)) {
        (_, "" | "0") => Ok(0),
        (_, "1") => Ok(1),
        (_, "-1") => Ok(-1),
        (Some(column), other) => Err(table.fault(column, format!("{} is not -1, 0 or 1.", shown(other)))),
        (None, _) => Ok(0),
    }
}

fn kind(table: &Table<'_>, column: Option<Column>) -> Result<Option<Kind>, Fault> {
    match (column, table.word(column)) {
        (Some(column), word) if !word.is_empty() => Kind::parse(word)
            .map(Some)
            .map_err(|_| table.fault(column, format!("{} is not concern, strength or idea.", shown(word)))),
        _ => Ok(None),
    }
}

fn place(table: &Table<'_>, column: Option<Column>) -> Result<String, Fault> {
    let Some(column) = column else { return Ok(String::new()) };
    text::optional_line(Field::Place, table.cell(column), PLACE_LIMIT)
        .map_err(|refusal| table.fault(column, refusal.to_string()))
}

fn note(file: &str, issues: &[ImportedIssue], notes: &mut Vec<String>) {
    let mut say = |what: &str, is_odd: &dyn Fn(&ImportedIssue) -> bool| {
        let count = issues.iter().filter(|issue| is_odd(issue)).count();
        if count > 0 {
            notes.push(format!("{file}: {count} of {} comments {what}.", issues.len()));
        }
    };
    say("without words, which got a placeholder as their title", &|issue| cleaned(&issue.text).is_empty());
    say("with characters that cannot be shown, which were left out", &|issue| is_unprintable(&issue.text));
    say("longer than a story may be, which will be shortened", &|issue| issue.text.chars().count() > STORY_LIMIT);
    say("without a moment", &|issue| issue.moment.is_none());
}
