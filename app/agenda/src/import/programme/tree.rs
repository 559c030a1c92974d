//! Makes a tree of goals that name their parents. Walks instead of recursing, so that any depth is fine.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use super::goal::{Columns, Row};
use crate::import::table::Table;
use crate::import::{Fault, Trouble, shown};
use crate::programme::PlanGoal;

/// Finds, for each row, the row of its parent; refuses double goals, unknown parents and circles.
pub(super) fn parents(table: &Table<'_>, columns: &Columns, rows: &[Row]) -> Result<Vec<Option<usize>>, Fault> {
    let mut places: HashMap<&str, usize> = HashMap::with_capacity(rows.len());
    for (place, row) in rows.iter().enumerate() {
        match places.entry(&row.item) {
            Entry::Vacant(entry) => {
                entry.insert(place);
            }
            Entry::Occupied(entry) => {
                let before = rows.get(*entry.get()).unwrap_or(row);
                return Err(double(table, columns, before, row));
            }
        }
    }
    let mut parents = Vec::with_capacity(rows.len());
    for row in rows {
        let parent = places.get(row.parent.as_str()).copied();
        if parent.is_none() && !row.parent.is_empty() {
            let problem = Trouble::UnknownParent { cell: shown(&row.parent) };
            return Err(table.fault_at(row.line, columns.parent.unwrap_or(columns.item), problem));
        }
        parents.push(parent);
    }
    match circle(&parents).and_then(|place| rows.get(place)) {
        Some(row) => {
            let problem = Trouble::Circle { cell: shown(&row.item), parent: shown(&row.parent) };
            Err(table.fault_at(row.line, columns.parent.unwrap_or(columns.item), problem))
        }
        None => Ok(parents),
    }
}

fn double(table: &Table<'_>, columns: &Columns, before: &Row, row: &Row) -> Fault {
    let (cell, line) = (shown(&row.item), before.line);
    match columns.parent {
        Some(column) if before.parent != row.parent => {
            table.fault_at(row.line, column, Trouble::TwoParents { cell, line })
        }
        _ => table.fault_at(row.line, columns.item, Trouble::GoalTwice { cell, line }),
    }
}

/// Finds a goal that belongs to itself by way of others, the first in the file; nothing if there is none.
fn circle(parents: &[Option<usize>]) -> Option<usize> {
    // The walk on which a goal was first met; a walk that meets a goal of its own has gone round.
    let mut met: Vec<Option<usize>> = vec![None; parents.len()];
    for start in 0..parents.len() {
        let mut next = Some(start);
        while let Some(place) = next {
            match met.get_mut(place) {
                Some(walk @ None) => *walk = Some(start),
                Some(Some(walk)) if *walk == start => return first_of_circle(parents, place),
                _ => break,
            }
            next = parents.get(place).copied().flatten();
        }
    }
    None
}

fn first_of_circle(parents: &[Option<usize>], inside: usize) -> Option<usize> {
    let step = |place: &usize| parents.get(*place).copied().flatten();
    let round = std::iter::successors(step(&inside), step).take_while(|place| *place != inside);
    round.chain(std::iter::once(inside)).min()
}

/// Puts the goals in an order in which each parent stands before its children, the file's own wherever that is so.
pub(super) fn grow(rows: Vec<Row>, parents: &[Option<usize>]) -> Vec<PlanGoal> {
    let order = order(parents);
    let mut new_places = vec![None; rows.len()];
    for (new, old) in order.iter().enumerate() {
        if let Some(place) = new_places.get_mut(*old) {
            *place = Some(new);
        }
    }
    let mut rows: Vec<Option<Row>> = rows.into_iter().map(Some).collect();
    let goal = |old: usize| {
        let row = rows.get_mut(old)?.take()?;
        let parent = parents.get(old).copied().flatten().and_then(|parent| new_places.get(parent).copied().flatten());
        Some(PlanGoal { parent, code: row.code, title: row.title, text: row.text, weight_micros: row.weight_micros })
    };
    order.into_iter().filter_map(goal).collect()
}

fn order(parents: &[Option<usize>]) -> Vec<usize> {
    let mut placed = vec![false; parents.len()];
    let mut order = Vec::with_capacity(parents.len());
    let mut waiting = Vec::new();
    for start in 0..parents.len() {
        let mut next = Some(start);
        while let Some(place) = next.filter(|place| placed.get(*place) == Some(&false)) {
            waiting.push(place);
            next = parents.get(place).copied().flatten();
        }
        while let Some(place) = waiting.pop() {
            if let Some(placed) = placed.get_mut(place) {
                *placed = true;
            }
            order.push(place);
        }
    }
    order
}
