//! Walks a CSV file row by row and knows, for every cell, the line and the heading it stands under.

use csv::{ReaderBuilder, StringRecord};

use super::{Fault, File, Trouble, decode, newlines, shown};

/// A CSV file with a header, at one of its rows.
pub(crate) struct Table<'a> {
    file: &'a str,
    text: &'a str,
    reader: csv::Reader<&'a [u8]>,
    delimiter: u8,
    names: Vec<String>,
    row: StringRecord,
    /// The line of the headings.
    header_line: u64,
    line: u64,
    /// How far into the text lines have been counted.
    counted: usize,
}

/// A column that is there: its place in the row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Column(pub(crate) usize);

impl<'a> Table<'a> {
    /// Opens a file and reads its header. Commas part the cells; where the header has none, semicolons or tabs do, as
    /// spreadsheets write them in countries with a decimal comma.
    pub(crate) fn open(file: File<'a>) -> Result<Self, Fault> {
        let text = decode(file)?;
        let heading = text.trim_start().lines().next().unwrap_or_default();
        let parts = [b',', b';', b'\t'].into_iter().find(|byte| heading.as_bytes().contains(byte));
        let table = Self::part(file.name, text, 1, parts.unwrap_or(b','))?;
        table.ok_or_else(|| Fault::file(file.name, Trouble::EmptyFile))
    }

    /// Opens a part of a file that begins with a line of headings, which is the file's n-th line; nothing if it is blank.
    pub(crate) fn part(file: &'a str, text: &'a str, line: u64, delimiter: u8) -> Result<Option<Self>, Fault> {
        let reader =
            ReaderBuilder::new().delimiter(delimiter).has_headers(false).flexible(true).from_reader(text.as_bytes());
        let mut table = Self {
            file,
            text,
            reader,
            delimiter,
            names: Vec::new(),
            row: StringRecord::new(),
            header_line: line,
            line,
            counted: 0,
        };
        if !table.step()? {
            return Ok(None);
        }
        table.header_line = table.line;
        table.names = table.row.iter().map(|name| name.trim().to_owned()).collect();
        Ok(Some(table))
    }

    /// Returns the file's name.
    pub(crate) const fn file(&self) -> &'a str {
        self.file
    }

    /// Returns the headings, trimmed.
    pub(crate) fn names(&self) -> &[String] {
        &self.names
    }

    /// Finds a column by its heading; capitals and `-`, `_` or a space between words make no difference.
    pub(crate) fn find(&self, name: &str) -> Result<Option<Column>, Fault> {
        let mut places =
            self.names.iter().enumerate().filter(|(_, heading)| same(heading, name)).map(|(place, _)| place);
        let first = places.next();
        match places.next() {
            Some(second) => Err(self.header_fault(Column(second), Trouble::ColumnTwice)),
            None => Ok(first.map(Column)),
        }
    }

    /// Finds a column that must be there.
    pub(crate) fn need(&self, name: &str) -> Result<Column, Fault> {
        self.find(name)?.ok_or_else(|| Fault {
            file: self.file.to_owned(),
            line: self.header_line,
            column: Some(name.to_owned()),
            problem: Trouble::ColumnMissing { name: name.to_owned() },
        })
    }

    /// Goes to the next row that is not blank; false at the end. A row with more cells than headings is refused.
    pub(crate) fn advance(&mut self) -> Result<bool, Fault> {
        while self.step()? {
            if self.row.iter().all(|cell| cell.trim().is_empty()) {
                continue;
            }
            if self.surplus() {
                let (cells, headings) = (self.row.len(), self.names.len());
                let problem = Trouble::TooManyCells { cells, headings, mark: char::from(self.delimiter) };
                return Err(Fault::line(self.file, self.line, problem));
            }
            return Ok(true);
        }
        Ok(false)
    }

    /// Goes to the next row that is not blank and returns its last column's text; nothing at the end. The last column
    /// takes whatever follows the others: older exports wrote texts without quotation marks.
    pub(crate) fn advance_with_rest(&mut self) -> Result<Option<String>, Fault> {
        while self.step()? {
            if self.row.iter().all(|cell| cell.trim().is_empty()) {
                continue;
            }
            let last = self.names.len().saturating_sub(1);
            if !self.surplus() {
                return Ok(Some(self.row.get(last).unwrap_or_default().to_owned()));
            }
            return Ok(Some(self.rest(last)));
        }
        Ok(None)
    }

    /// Returns a cell as it is; empty when the row ends before it.
    pub(crate) fn cell(&self, column: Column) -> &str {
        self.row.get(column.0).unwrap_or_default()
    }

    /// Returns a cell without the white space around it; empty when the column or the cell is not there.
    pub(crate) fn word(&self, column: Option<Column>) -> &str {
        column.map_or("", |column| self.cell(column).trim())
    }

    /// Returns the row's cells from a column on, each with its column.
    pub(crate) fn cells_from(&self, first: usize) -> impl Iterator<Item = (usize, &str)> {
        self.row.iter().enumerate().skip(first)
    }

    /// Reads a whole number of nought or more that names something or counts something.
    pub(crate) fn number(&self, column: Column) -> Result<i64, Fault> {
        let word = self.cell(column).trim();
        number(word).ok_or_else(|| self.fault(column, Trouble::NotWhole { cell: shown(word) }))
    }

    /// Reads a whole number of nought or more; nothing for a blank.
    pub(crate) fn optional_number(&self, column: Option<Column>) -> Result<Option<i64>, Fault> {
        match column {
            Some(column) if !self.cell(column).trim().is_empty() => self.number(column).map(Some),
            _ => Ok(None),
        }
    }

    /// Finds fault with a cell of this row.
    pub(crate) fn fault(&self, column: Column, problem: impl Into<Trouble>) -> Fault {
        self.fault_at(self.line, column, problem)
    }

    /// Finds fault with a heading.
    pub(crate) fn header_fault(&self, column: Column, problem: impl Into<Trouble>) -> Fault {
        self.fault_at(self.header_line, column, problem)
    }

    /// Finds fault with a cell of a row that was read before.
    pub(crate) fn fault_at(&self, line: u64, column: Column, problem: impl Into<Trouble>) -> Fault {
        let heading = self.names.get(column.0).cloned();
        Fault { file: self.file.to_owned(), line, column: heading, problem: problem.into() }
    }

    /// Returns the line on which this row starts.
    pub(crate) const fn line(&self) -> u64 {
        self.line
    }

    fn step(&mut self) -> Result<bool, Fault> {
        let file = self.file;
        let more = self
            .reader
            .read_record(&mut self.row)
            .map_err(|error| Fault::line(file, self.line + 1, Trouble::NotCsv { error: error.to_string() }))?;
        if more {
            let start = self.start();
            let passed = self.text.as_bytes().get(self.counted..start).unwrap_or_default();
            self.line += newlines(passed);
            self.counted = start.max(self.counted);
        }
        Ok(more)
    }

    /// Returns where in the text the row starts. The reader's own position may lie before the end of the line above.
    fn start(&self) -> usize {
        let position = self.row.position().map_or(0, csv::Position::byte);
        let position = usize::try_from(position).unwrap_or(usize::MAX).min(self.text.len());
        let tail = self.text.as_bytes().get(position..).unwrap_or_default();
        position + tail.iter().take_while(|byte| matches!(byte, b'\n' | b'\r')).count()
    }

    /// Says whether cells stand beyond the last heading and hold something.
    fn surplus(&self) -> bool {
        self.row.iter().skip(self.names.len()).any(|cell| !cell.trim().is_empty())
    }

    /// Returns what follows the first `column` cells, from the text itself, so that quotation marks and spaces stay as
    /// they were; where the cells before hold quotation marks of their own, from the cells.
    fn rest(&self, column: usize) -> String {
        let end = usize::try_from(self.reader.position().byte()).unwrap_or(usize::MAX).min(self.text.len());
        let raw = self.text.get(self.start()..end).unwrap_or_default().trim_end_matches(['\r', '\n']);
        let pieces: Vec<&str> = raw.splitn(column + 1, char::from(self.delimiter)).collect();
        let plain = pieces.iter().copied().take(column).eq(self.row.iter().take(column));
        match pieces.get(column) {
            Some(rest) if plain => (*rest).to_owned(),
            _ => self.row.iter().skip(column).collect::<Vec<_>>().join(","),
        }
    }
}

/// Reads a whole number of nought or more.
pub(crate) fn number(word: &str) -> Option<i64> {
    let digits = !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit());
    if digits { word.parse().ok() } else { None }
}

fn same(heading: &str, name: &str) -> bool {
    let plain = |letter: char| match letter {
        '_' | ' ' => '-',
        other => other.to_ascii_lowercase(),
    };
    heading.chars().map(plain).eq(name.chars().map(plain))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(text: &str) -> Table<'_> {
        Table::open(File { name: "a.csv", bytes: text.as_bytes() }).unwrap()
    }

    #[test]
    fn lines_are_counted_through_breaks_blanks_and_windows_ends() {
        for end in ["\n", "\r\n"] {
            let text = ["id,text", "1,\"two", "lines\"", "", "2,b", ",", "3,c", ""].join(end);
            let mut table = table(&text);
            let mut lines = Vec::new();
            while table.advance().unwrap() {
                lines.push(table.line());
            }
            assert_eq!(lines, [2, 5, 7], "{end:?}");
        }
    }

    #[test]
    fn a_column_is_found_by_its_words_and_a_second_one_is_refused() {
        let table = table("Item_ID,title,Title\n");
        assert_eq!(table.find("item-id"), Ok(Some(Column(0))));
        assert_eq!(table.find("text"), Ok(None));
        assert_eq!(table.find("title").unwrap_err().column.as_deref(), Some("Title"));
        assert_eq!(table.need("text").unwrap_err().line, 1);
    }

    #[test]
    fn semicolons_part_cells_where_the_header_has_no_comma() {
        let mut table = table("id;title\n1;Roads, paths\n");
        assert!(table.advance().unwrap());
        assert_eq!(table.cell(Column(1)), "Roads, paths");
    }

    #[test]
    fn a_row_with_more_cells_than_headings_is_refused_unless_the_last_column_takes_the_rest() {
        let text = "id,text\n7,say \"no\", twice\n";
        assert_eq!(table(text).advance().unwrap_err().line, 2);
        assert_eq!(table(text).advance_with_rest().unwrap().as_deref(), Some("say \"no\", twice"));
    }
}
