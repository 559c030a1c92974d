//! Reads the section `VOTES`: who chose what.

use std::collections::HashMap;

use super::{Fault, Table, Vote, VoteType};
use crate::import::shown;
use crate::import::table::Column;

/// Reads every vote.
pub(super) fn read(
    mut table: Table<'_>,
    vote_type: VoteType,
    places: &HashMap<String, u32>,
) -> Result<Vec<Vote>, Fault> {
    let (who, choice) = (table.need("voter_id")?, table.need("vote")?);
    let points_column = if vote_type.has_points() { Some(table.need("points")?) } else { table.find("points")? };
    let (mut votes, mut lines): (Vec<Vote>, HashMap<String, u64>) = (Vec::new(), HashMap::new());
    while table.advance()? {
        let name = table.word(Some(who));
        if name.is_empty() {
            return Err(table.fault(who, "This vote is nobody's. Please give it a voter_id."));
        }
        if let Some(line) = lines.insert(name.to_owned(), table.line()) {
            let problem = format!("Voter {} stands on line {line} already. Please keep one.", shown(name));
            return Err(table.fault(who, problem));
        }
        let projects = projects(&table, choice, places)?;
        if vote_type == VoteType::ChooseOne && projects.len() > 1 {
            let problem = format!("These are {} projects where one can be chosen.", projects.len());
            return Err(table.fault(choice, problem));
        }
        let points = points(&table, points_column, vote_type, projects.len())?;
        votes.push(Vote { projects, points });
    }
    Ok(votes)
}

/// Goes through the entries of a cell; an empty cell has none.
fn entries(cell: &str) -> impl Iterator<Item = &str> {
    let cell = cell.trim();
    cell.split(',').map(str::trim).filter(move |_| !cell.is_empty())
}

fn projects(table: &Table<'_>, column: Column, places: &HashMap<String, u32>) -> Result<Vec<u32>, Fault> {
    let mut projects = Vec::new();
    for id in entries(table.cell(column)) {
        let Some(place) = places.get(id).copied() else {
            return Err(table.fault(column, format!("There is no project {} in PROJECTS.", shown(id))));
        };
        if projects.contains(&place) {
            return Err(table.fault(column, format!("Project {} is in this vote twice.", shown(id))));
        }
        projects.push(place);
    }
    Ok(projects)
}

fn points(table: &Table<'_>, column: Option<Column>, vote_type: VoteType, count: usize) -> Result<Vec<i64>, Fault> {
    let Some(column) = column else { return Ok(Vec::new()) };
    let mut points = Vec::new();
    for word in entries(table.cell(column)) {
        let number = word.parse::<i64>().ok().filter(|_| !word.starts_with('+'));
        points.push(number.ok_or_else(|| table.fault(column, format!("{} is not a whole number.", shown(word))))?);
    }
    let wanted = if vote_type.has_points() { count } else { 0 };
    if points.len() == wanted {
        return Ok(points);
    }
    let problem = if vote_type.has_points() {
        format!("These are {} points for {count} projects. Please give each its own.", points.len())
    } else {
        format!("Votes of the type {} have no points.", vote_type.word())
    };
    Err(table.fault(column, problem))
}
