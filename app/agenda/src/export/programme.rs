//! Writes a programme as a table with a line a goal, which [`crate::import::programme`] reads back the same.

use std::collections::HashSet;
use std::fmt::Write;

use super::cell;
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

fn items(plan: &Plan) -> Vec<String> {
    let codes: HashSet<&str> = plan.goals.iter().map(|goal| goal.code.trim()).collect();
    if codes.len() == plan.goals.len() && !codes.contains("") {
        plan.goals.iter().map(|goal| goal.code.trim().to_owned()).collect()
    } else {
        (1..=plan.goals.len()).map(|number| number.to_string()).collect()
    }
}

/// Writes millionths as a decimal number without needless noughts.
fn weight(micros: i64) -> String {
    let number = format!("{}.{:06}", micros / 1_000_000, (micros % 1_000_000).abs());
    number.trim_end_matches('0').trim_end_matches('.').to_owned()
}
