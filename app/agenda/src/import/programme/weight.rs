//! Reads the weights of goals and decides what they stand for.

use super::goal::{Columns, Row};
use crate::import::table::{Column, Table};
use crate::import::{Fault, Trouble, shown};
use crate::programme::Weighting;

/// Millionths in one unit.
const MICROS: i64 = 1_000_000;

/// Reads a weight; nothing for a blank.
pub(super) fn read(table: &Table<'_>, column: Option<Column>) -> Result<Option<i64>, Fault> {
    let (Some(column), word) = (column, table.word(column)) else { return Ok(None) };
    if word.is_empty() {
        return Ok(None);
    }
    micros(word).map(Some).map_err(|problem| table.fault(column, problem))
}

/// Reads a number of nought or more with at most six digits after the point, as millionths.
fn micros(word: &str) -> Result<i64, Trouble> {
    let cell = || shown(word);
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if let Some(rest) = word.strip_prefix(['-', '−'])
        && rest.starts_with(|letter: char| letter.is_ascii_digit())
    {
        return Err(Trouble::BelowNought { cell: cell() });
    }
    let (whole, part) = word.split_once('.').unwrap_or((word, ""));
    if whole.is_empty() || !digits(whole) || !digits(part) || word.ends_with('.') {
        return Err(Trouble::NotANumber { cell: cell() });
    }
    if part.len() > 6 {
        return Err(Trouble::TooManyDigits { cell: cell() });
    }
    let part = format!("{part:0<6}").parse::<i64>().ok();
    let whole = whole.parse::<i64>().ok().and_then(|whole| whole.checked_mul(MICROS));
    whole.zip(part).and_then(|(whole, part)| whole.checked_add(part)).ok_or_else(|| Trouble::TooLarge { cell: cell() })
}

/// Decides the weighting: the one that is asked for, else money where there are weights, else equal; refuses money and
/// priorities without a weight on each top goal.
pub(super) fn decide(
    table: &Table<'_>,
    columns: &Columns,
    rows: &[Row],
    parents: &[Option<usize>],
    wanted: Option<Weighting>,
) -> Result<Weighting, Fault> {
    let weighed = rows.iter().any(|row| row.weight_micros.is_some());
    let weighting = match wanted {
        Some(given) if given.is_given() => given,
        Some(other) => return Ok(other),
        None if weighed => Weighting::Money,
        None => return Ok(Weighting::Equal),
    };
    let column = columns.weight.unwrap_or(columns.item);
    if !weighed {
        return Err(Fault::file(table.file(), Trouble::NoWeightInTable));
    }
    let tops = || rows.iter().zip(parents).filter(|(_, parent)| parent.is_none()).map(|(row, _)| row);
    let without: Vec<&Row> = tops().filter(|row| row.weight_micros.is_none()).collect();
    if let Some(first) = without.first() {
        let mut cells: Vec<String> = without.iter().take(5).map(|row| shown(&row.item)).collect();
        if without.len() > cells.len() {
            cells.push("…".to_owned());
        }
        let problem = Trouble::SomeWithoutWeight { tops: tops().count(), cells: cells.join(", ") };
        return Err(table.fault_at(first.line, column, problem));
    }
    if tops().all(|row| row.weight_micros == Some(0)) {
        return Err(Fault::file(table.file(), Trouble::AllNought));
    }
    Ok(weighting)
}

#[cfg(test)]
mod tests {
    use super::micros;

    #[test]
    fn a_weight_is_read_to_the_millionth() {
        assert_eq!(micros("12.5"), Ok(12_500_000));
        assert_eq!(micros("0"), Ok(0));
        assert_eq!(micros("0.000001"), Ok(1));
        assert_eq!(micros("9223372036854.775807"), Ok(i64::MAX));
    }

    #[test]
    fn what_is_no_weight_is_refused_with_its_reason() {
        for (word, reason) in [
            ("-1", "below nought"),
            ("1,250", "not a number"),
            ("£5", "not a number"),
            ("1e3", "not a number"),
            ("5.", "not a number"),
            (".5", "not a number"),
            ("1.0000001", "six digits"),
            ("9223372036854.775808", "too large"),
        ] {
            assert!(micros(word).unwrap_err().to_string().contains(reason), "{word}");
        }
    }
}
