//! Writes public formats: values in, text out.

pub mod edition;
pub mod lists;
pub mod order;
pub mod polis;
pub mod programme;
pub mod report;

/// Writes a cell in quotation marks, whatever it holds.
pub(crate) fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('"', "\"\""))
}

/// Writes a cell, in quotation marks where it would not read back without.
fn cell(text: &str) -> String {
    let plain = !text.contains([',', ';', '\t', '"', '\n', '\r']) && text.trim() == text;
    if plain { text.to_owned() } else { quoted(text) }
}
