//! Reads public formats: text in, values out, and a [`Fault`] with file, line and column where a file cannot be read.

pub mod pabulib;
pub mod polis;
pub mod programme;
pub(crate) mod table;
mod trouble;

pub use trouble::Trouble;

use thiserror::Error;

/// A file as it came: its name, for faults, and its bytes.
#[derive(Clone, Copy, Debug)]
pub struct File<'a> {
    /// What the file is called, such as `comments.csv`.
    pub name: &'a str,
    /// What it holds: UTF-8, with or without a byte order mark.
    pub bytes: &'a [u8],
}

/// The first thing in a file that could not be accepted, where it stands, and what to do about it.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{}: {problem}", place(.file, *.line, .column.as_deref()))]
pub struct Fault {
    /// The file's name.
    pub file: String,
    /// The line, from 1; 0 when the fault is about the file as a whole.
    pub line: u64,
    /// The column's heading; nothing when the fault is about a whole line.
    pub column: Option<String>,
    /// What is wrong and what to do, as a sentence.
    pub problem: Trouble,
}

impl Fault {
    /// Finds fault with a file as a whole.
    pub fn file(file: &str, problem: impl Into<Trouble>) -> Self {
        Self { file: file.to_owned(), line: 0, column: None, problem: problem.into() }
    }

    /// Finds fault with a line.
    pub fn line(file: &str, line: u64, problem: impl Into<Trouble>) -> Self {
        Self { file: file.to_owned(), line, column: None, problem: problem.into() }
    }
}

/// Writes where a fault stands, as `comments.csv, line 12, column agrees`.
fn place(file: &str, line: u64, column: Option<&str>) -> String {
    let line = if line == 0 { String::new() } else { format!(", line {line}") };
    let column = column.map_or_else(String::new, |column| format!(", column {column}"));
    format!("{file}{line}{column}")
}

/// Takes the text out of a file: strips the byte order mark that spreadsheets write, and refuses other encodings.
pub(crate) fn decode(file: File<'_>) -> Result<&str, Fault> {
    if file.bytes.starts_with(&[0xFF, 0xFE]) || file.bytes.starts_with(&[0xFE, 0xFF]) {
        return Err(Fault::file(file.name, Trouble::Utf16));
    }
    let bytes = file.bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(file.bytes);
    std::str::from_utf8(bytes).map_err(|error| {
        let before = bytes.get(..error.valid_up_to()).unwrap_or_default();
        Fault::line(file.name, 1 + newlines(before), Trouble::NotUtf8)
    })
}

/// Counts line feeds.
fn newlines(bytes: &[u8]) -> u64 {
    bytes.iter().map(|byte| u64::from(*byte == b'\n')).sum()
}

/// Shows a cell inside a sentence: in quotation marks, on one line, and not too much of it.
pub(crate) fn shown(cell: &str) -> String {
    let words: Vec<&str> = cell.split_whitespace().collect();
    let line: String = words.join(" ").chars().filter(|letter| !crate::text::is_unprintable(*letter)).collect();
    format!("“{}”", crate::text::shorten(&line, 40))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_says_file_line_and_column() {
        let fault = Fault {
            file: "comments.csv".into(),
            line: 12,
            column: Some("agrees".into()),
            problem: "Please write a number.".into(),
        };
        assert_eq!(fault.to_string(), "comments.csv, line 12, column agrees: Please write a number.");
        assert_eq!(Fault::file("a.csv", "It is empty.").to_string(), "a.csv: It is empty.");
    }

    #[test]
    fn a_byte_order_mark_is_stripped_and_other_encodings_are_refused() {
        let marked = File { name: "a.csv", bytes: b"\xEF\xBB\xBFid" };
        assert_eq!(decode(marked), Ok("id"));
        let latin = File { name: "a.csv", bytes: b"id\ncaf\xE9" };
        assert_eq!(decode(latin).unwrap_err().line, 2);
        let wide = File { name: "a.csv", bytes: b"\xFF\xFEi\0d\0" };
        assert_eq!(decode(wide).unwrap_err().problem, Trouble::Utf16);
    }
}
