//! Reads the section `PROJECTS`: what could be chosen.

use std::collections::HashMap;

use super::{Fault, Project, Table, hundredths};
use crate::import::shown;
use crate::import::table::Column;

/// Reads every project, and returns them with the place of each by its id.
pub(super) fn read(
    mut table: Table<'_>,
    notes: &mut Vec<String>,
) -> Result<(Vec<Project>, HashMap<String, u32>), Fault> {
    let (id_column, cost_column) = (table.need("project_id")?, table.need("cost")?);
    let [name, category] = [table.find("name")?, table.find("category")?];
    let [votes, selected] = [table.find("votes")?, table.find("selected")?];
    if table.find("target")?.is_some() {
        notes.push(format!("{}: the column target is called beneficiaries now; it was not read.", table.file()));
    }
    let (mut projects, mut lines): (Vec<Project>, HashMap<String, (u32, u64)>) = (Vec::new(), HashMap::new());
    while table.advance()? {
        let id = table.word(Some(id_column)).to_owned();
        if id.is_empty() || id.contains(',') {
            return Err(table.fault(id_column, format!("{} is not a project's id, which votes can name.", shown(&id))));
        }
        let place = u32::try_from(projects.len()).unwrap_or(u32::MAX);
        if let Some((_, line)) = lines.insert(id.clone(), (place, table.line())) {
            let problem = format!("Project {} stands on line {line} already. Please keep one.", shown(&id));
            return Err(table.fault(id_column, problem));
        }
        projects.push(Project {
            id,
            cost_hundredths: cost(&table, cost_column)?,
            name: table.word(name).to_owned(),
            category: table.word(category).to_owned(),
            claimed_votes: table.optional_number(votes)?,
            selected: selection(&table, selected)?,
        });
    }
    Ok((projects, lines.into_iter().map(|(id, (place, _))| (id, place)).collect()))
}

fn cost(table: &Table<'_>, column: Column) -> Result<i64, Fault> {
    let word = table.word(Some(column));
    let problem = || format!("{} is not an amount. Please write it in digits, as 1250 or 12.50.", shown(word));
    hundredths(word).ok_or_else(|| table.fault(column, problem()))
}

fn selection(table: &Table<'_>, column: Option<Column>) -> Result<Option<u8>, Fault> {
    match (column, table.word(column)) {
        (None, _) | (_, "") => Ok(None),
        (_, "0") => Ok(Some(0)),
        (_, "1") => Ok(Some(1)),
        (_, "2") => Ok(Some(2)),
        (_, "3") => Ok(Some(3)),
        (Some(column), other) => Err(table.fault(column, format!("{} is not 0, 1, 2 or 3.", shown(other)))),
    }
}
