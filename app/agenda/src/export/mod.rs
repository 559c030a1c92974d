//! Writes public formats: values in, text out.

pub mod alongside;
pub mod chart;
pub mod edition;
pub mod joint;
pub mod lists;
pub mod order;
pub mod polis;
pub mod programme;
pub mod replies;
pub mod report;
pub mod timeline;
pub mod together;

use crate::compare::Estimate;

/// Writes a cell in quotation marks, whatever it holds.
pub(crate) fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('"', "\"\""))
}

/// Writes a cell, in quotation marks where it would not read back without.
fn cell(text: &str) -> String {
    let plain = !text.contains([',', ';', '\t', '"', '\n', '\r']) && text.trim() == text;
    if plain { text.to_owned() } else { quoted(text) }
}

/// Writes a figure, where it lies when people are drawn again, and how many it rests on: four cells, empty without it.
fn figures(estimate: Option<Estimate>) -> String {
    let Some(estimate) = estimate else { return ",,,".to_owned() };
    let interval = estimate.interval.map_or_else(|| ",".to_owned(), |it| format!("{},{}", it.low, it.high));
    format!("{},{interval},{}", estimate.value, estimate.people)
}

/// Writes a text so that it stands in markup as itself. What no markup can hold is left out.
fn escaped(text: &str) -> String {
    let text: String = text.chars().filter(|letter| !letter.is_control()).collect();
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
