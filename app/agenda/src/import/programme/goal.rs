//! Reads one goal: one line of a programme file.

use super::{CODE_LIMIT, TEXT_LIMIT, TITLE_LIMIT, weight};
use crate::import::table::{Column, Table};
use crate::import::{Fault, Trouble};
use crate::refusal::{Field, Refusal};
use crate::text;

/// The columns that say something about a goal.
pub(super) struct Columns {
    pub(super) item: Column,
    pub(super) parent: Option<Column>,
    pub(super) weight: Option<Column>,
    code: Option<Column>,
    title: Column,
    text: Option<Column>,
}

/// A goal as its line has it.
pub(super) struct Row {
    pub(super) line: u64,
    pub(super) item: String,
    /// The `item_id` of the goal that it belongs to; empty for a top goal.
    pub(super) parent: String,
    pub(super) code: String,
    pub(super) title: String,
    pub(super) text: String,
    pub(super) weight_micros: Option<i64>,
}

impl Columns {
    pub(super) fn find(table: &Table<'_>) -> Result<Self, Fault> {
        Ok(Self {
            item: table.need("item_id")?,
            parent: table.find("parent_id")?,
            weight: table.find("state_weight")?,
            code: table.find("code")?,
            title: table.need("title")?,
            text: table.find("text")?,
        })
    }
}

/// Reads the row that the table stands at.
pub(super) fn read(table: &Table<'_>, columns: &Columns) -> Result<Row, Fault> {
    let item = table.cell(columns.item).trim();
    if item.is_empty() {
        return Err(table.fault(columns.item, Trouble::NoItemId));
    }
    let (code_column, code) = match columns.code {
        Some(column) => (column, table.cell(column)),
        None => (columns.item, item),
    };
    Ok(Row {
        line: table.line(),
        item: item.to_owned(),
        parent: table.word(columns.parent).to_owned(),
        code: held(table, code_column, text::optional_line(Field::Text, code, CODE_LIMIT))?,
        title: held(table, columns.title, text::line(Field::Title, table.cell(columns.title), TITLE_LIMIT))?,
        text: match columns.text {
            Some(column) => held(table, column, text::optional_text(Field::Text, table.cell(column), TEXT_LIMIT))?,
            None => String::new(),
        },
        weight_micros: weight::read(table, columns.weight)?,
    })
}

/// Turns what the rules say about a text into a fault with its cell.
fn held(table: &Table<'_>, column: Column, checked: Result<String, Refusal>) -> Result<String, Fault> {
    checked.map_err(|refusal| match refusal {
        Refusal::Empty(_) => table.fault(column, Trouble::NoTitle),
        other => table.fault(column, other),
    })
}
