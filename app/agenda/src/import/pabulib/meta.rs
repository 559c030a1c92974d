//! Reads the section `META`: what the election was about.

use std::collections::HashMap;

use super::{Fault, Table, VoteType, hundredths};
use crate::import::shown;
use crate::import::table::{Column, number};

/// The keys and values, and what is needed of them.
pub(super) struct Meta {
    file: String,
    values: HashMap<String, (u64, String)>,
    pub(super) vote_type: VoteType,
    pub(super) budget_hundredths: i64,
}

impl Meta {
    /// Returns a value; empty if it is not there.
    pub(super) fn word(&self, key: &str) -> String {
        self.values.get(key).map_or_else(String::new, |(_, value)| value.clone())
    }

    /// Refuses a count that is not the file's own.
    pub(super) fn check_count(&self, key: &str, count: usize) -> Result<(), Fault> {
        let Some((line, value)) = self.values.get(key) else {
            return Err(missing(&self.file, key));
        };
        if number(value).and_then(|number| usize::try_from(number).ok()) == Some(count) {
            return Ok(());
        }
        let problem =
            format!("{key} is {}, and there are {count}. Please see whether lines are missing.", shown(value));
        Err(Fault { file: self.file.clone(), line: *line, column: Some("value".to_owned()), problem: problem.into() })
    }
}

/// Reads every key and its value.
pub(super) fn read(mut table: Table<'_>) -> Result<Meta, Fault> {
    let (key_column, value_column) = (table.need("key")?, table.need("value")?);
    let mut values: HashMap<String, (u64, String)> = HashMap::new();
    let (mut vote_type, mut budget_hundredths) = (None, None);
    while table.advance()? {
        let (key, value) = (table.word(Some(key_column)).to_owned(), table.word(Some(value_column)).to_owned());
        match key.as_str() {
            "vote_type" => vote_type = Some(read_vote_type(&table, value_column, &value)?),
            "budget" => budget_hundredths = Some(read_budget(&table, value_column, &value)?),
            _ => {}
        }
        if let Some((line, _)) = values.insert(key, (table.line(), value)) {
            return Err(table.fault(key_column, format!("This key stands on line {line} already. Please keep one.")));
        }
    }
    let file = table.file();
    Ok(Meta {
        vote_type: vote_type.ok_or_else(|| missing(file, "vote_type"))?,
        budget_hundredths: budget_hundredths.ok_or_else(|| missing(file, "budget"))?,
        file: file.to_owned(),
        values,
    })
}

fn read_vote_type(table: &Table<'_>, column: Column, value: &str) -> Result<VoteType, Fault> {
    let found = VoteType::ALL.into_iter().find(|vote_type| vote_type.word() == value);
    found.ok_or_else(|| {
        let words = VoteType::ALL.map(VoteType::word).join(", ");
        table.fault(column, format!("{} is not a type of vote. There are {words}.", shown(value)))
    })
}

fn read_budget(table: &Table<'_>, column: Column, value: &str) -> Result<i64, Fault> {
    let problem = || format!("{} is not an amount. Please write it in digits, as 1250 or 12.50.", shown(value));
    hundredths(value).ok_or_else(|| table.fault(column, problem()))
}

fn missing(file: &str, key: &str) -> Fault {
    Fault::file(file, format!("META has no {key}. Please add it."))
}
