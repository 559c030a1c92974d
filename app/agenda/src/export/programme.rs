//! Writes a programme as a table with a line a goal, or as JSON; [`crate::import::programme`] reads either back the same.

use std::collections::HashSet;
use std::fmt::Write;

use super::cell;
use crate::import::programme::json::{Document, Item, Weight};
use crate::import::programme::{Defaults, typed};
use crate::programme::Plan;

/// The columns, in order: those proposed for publishing programmes, then what only Folkmoot has.
pub const COLUMNS: &str = "programme_id,item_id,parent_id,level,code,title,text,owner_body,geography_code,starts,ends,\
                           source_url,source_checked_on,indicator_name,indicator_unit,indicator_url,state_weight,\
                           licence,programme_name,weighting";

/// Writes the file. A goal's `item_id` is its code where each goal has a code of its own, else its number, from 1.
/// `level` is 1 for a top goal. What is about the whole programme stands on every line, so that a line can be read
/// alone.
pub fn write(plan: &Plan) -> String {
    let items = items(plan);
    let mut levels: Vec<usize> = Vec::with_capacity(plan.goals.len());
    let mut file = format!("{COLUMNS}\n");
    for (goal, item) in plan.goals.iter().zip(&items) {
        let level = goal.parent.and_then(|parent| levels.get(parent)).map_or(1, |level| level + 1);
        levels.push(level);
        let parent = goal.parent.and_then(|parent| items.get(parent)).map(String::as_str).unwrap_or_default();
        let level = level.to_string();
        let weight = goal.weight_micros.map(weight).unwrap_or_default();
        let cells = [
            &plan.slug,
            item,
            parent,
            &level,
            &goal.code,
            &goal.title,
            &goal.text,
            &plan.publisher,
            &plan.territory,
            &plan.starts,
            &plan.ends,
            &plan.source_url,
            &plan.checked_on,
            "",
            "",
            "",
            &weight,
            &plan.licence,
            &plan.name,
            plan.weighting.word(),
        ];
        let cells: Vec<String> = cells.into_iter().map(cell).collect();
        // Writing into a string cannot fail.
        let _ = writeln!(file, "{}", cells.join(","));
    }
    file
}

/// Writes the programme as JSON, its goals inside one another.
pub fn write_json(plan: &Plan) -> String {
    let mut items: Vec<Item> = plan
        .goals
        .iter()
        .map(|goal| Item {
            code: goal.code.clone(),
            title: goal.title.clone(),
            text: goal.text.clone(),
            state_weight: goal.weight_micros.map(|micros| Weight::of(weight(micros))),
            goals: Vec::new(),
        })
        .collect();
    // From the last goal up each one moves into its parent, which stands before it and is still there.
    let mut tops = Vec::new();
    for goal in plan.goals.iter().rev() {
        let Some(item) = items.pop() else { break };
        match goal.parent.and_then(|parent| items.get_mut(parent)) {
            Some(parent) => parent.goals.insert(0, item),
            None => tops.insert(0, item),
        }
    }
    let document = Document {
        programme_id: plan.slug.clone(),
        programme_name: plan.name.clone(),
        owner_body: plan.publisher.clone(),
        geography_code: plan.territory.clone(),
        starts: plan.starts.clone(),
        ends: plan.ends.clone(),
        source_url: plan.source_url.clone(),
        source_checked_on: plan.checked_on.clone(),
        licence: plan.licence.clone(),
        weighting: plan.weighting.word().to_owned(),
        goals: tops,
    };
    // Nothing in it can fail to be written.
    serde_json::to_string_pretty(&document).unwrap_or_default()
}

/// Writes the goals as somebody would type them, for a form: as a list where that says everything, else as a table.
/// [`typed::read_typed`] reads either back the same with the plan's weighting.
pub fn write_typed(plan: &Plan) -> String {
    let listed = list(plan);
    let defaults = Defaults { slug: "plan".to_owned(), weighting: Some(plan.weighting), ..Defaults::default() };
    match typed::read_typed(&listed, &defaults) {
        Ok(read) if read.goals == plan.goals => listed,
        _ => table(plan),
    }
}

/// Writes a line a goal, further in for each level.
fn list(plan: &Plan) -> String {
    let mut levels: Vec<usize> = Vec::with_capacity(plan.goals.len());
    let mut list = String::new();
    for goal in &plan.goals {
        let level = goal.parent.and_then(|parent| levels.get(parent)).map_or(0, |level| level + 1);
        levels.push(level);
        // No list goes as deep as this on any screen, and its lines would grow with the square of the depth.
        if level > 20 {
            return String::new();
        }
        let code = match goal.code.as_str() {
            "" => String::new(),
            code if code.contains('.') => format!("{code} "),
            code => format!("{code}. "),
        };
        let weight = goal.weight_micros.map(|micros| format!(" | {}", weight(micros))).unwrap_or_default();
        // Writing into a string cannot fail.
        let _ = writeln!(list, "{}{code}{}{weight}", "  ".repeat(level), goal.title);
    }
    list
}

/// Writes only the columns that say something about goals.
fn table(plan: &Plan) -> String {
    let items = items(plan);
    let mut table = "item_id,parent_id,code,title,text,state_weight\n".to_owned();
    for (goal, item) in plan.goals.iter().zip(&items) {
        let parent = goal.parent.and_then(|parent| items.get(parent)).map(String::as_str).unwrap_or_default();
        let weight = goal.weight_micros.map(weight).unwrap_or_default();
        let cells = [item.as_str(), parent, &goal.code, &goal.title, &goal.text, &weight].map(cell);
        // Writing into a string cannot fail.
        let _ = writeln!(table, "{}", cells.join(","));
    }
    table
}

fn items(plan: &Plan) -> Vec<String> {
    let codes: HashSet<&str> = plan.goals.iter().map(|goal| goal.code.trim()).collect();
    if codes.len() == plan.goals.len() && !codes.contains("") {
        plan.goals.iter().map(|goal| goal.code.trim().to_owned()).collect()
    } else {
        (1..=plan.goals.len()).map(|number| number.to_string()).collect()
    }
}

/// Writes millionths as a decimal number without needless noughts.
pub fn weight(micros: i64) -> String {
    let number = format!("{}.{:06}", micros / 1_000_000, (micros % 1_000_000).abs());
    number.trim_end_matches('0').trim_end_matches('.').to_owned()
}
