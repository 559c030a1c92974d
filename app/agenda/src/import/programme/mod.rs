//! Reads a programme: a table with a line a goal, each naming the goal that it belongs to.

mod goal;
pub mod json;
mod tree;
pub mod typed;
mod weight;

use super::table::{Column, Table};
use super::{Fault, File, Trouble, shown};
use crate::programme::{Plan, Weighting};
use crate::refusal::Field;
use crate::text;

/// The longest title of a goal, in characters.
pub const TITLE_LIMIT: usize = 200;
/// The longest text of a goal, in characters.
pub const TEXT_LIMIT: usize = 4_000;
/// The longest code of a goal, in characters.
pub const CODE_LIMIT: usize = 60;
/// The most goals that a programme may have.
pub const GOAL_LIMIT: usize = 20_000;
/// The longest name, publisher, territory or terms of a programme, in characters.
pub const LINE_LIMIT: usize = 500;

/// What is said about a programme beside its file; each is taken where the file does not say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Defaults {
    /// Its address part; the file's `programme_id` otherwise.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// Who set it.
    pub publisher: String,
    /// Where it applies.
    pub territory: String,
    /// When it starts, as a year or a day.
    pub starts: String,
    /// When it ends, as a year or a day.
    pub ends: String,
    /// Where it was published.
    pub source_url: String,
    /// The day on which somebody compared it with its source.
    pub checked_on: String,
    /// Under which terms its text may be used.
    pub licence: String,
    /// What its weights stand for. This one goes before what the file says.
    pub weighting: Option<Weighting>,
}

/// Reads a programme, all or nothing.
///
/// The columns are `programme_id, item_id, parent_id, level, code, title, text, owner_body, geography_code, starts, ends,
/// source_url, source_checked_on, indicator_name, indicator_unit, indicator_url, state_weight, licence` and, from
/// Folkmoot, `programme_name, weighting`; only `item_id` and `title` must be there. What is about the whole programme
/// comes from the first cell of its column that is not blank. `level` follows from the parents, and indicators are not
/// kept. A goal without a column `code` has its `item_id` as its code. Goals keep the file's order but for a child that
/// stands above its parent.
///
/// The weighting is [`Defaults::weighting`], else the file's, else money where weights are given, else equal. Weights are
/// kept only where they stand for money or priorities.
///
/// # Errors
/// The first [`Fault`]: a missing column, an empty file, a goal there twice or with two parents, an unknown parent,
/// goals that belong to each other in a circle, a text that is too long or holds what cannot be shown, a weight that is
/// no number or below nought, weights on some top goals only, a date or address that is none, or more goals than
/// [`GOAL_LIMIT`].
pub fn read(file: File<'_>, defaults: &Defaults) -> Result<Plan, Fault> {
    let mut table = Table::open(file)?;
    let columns = goal::Columns::find(&table)?;
    let mut heading = Heading::find(&table)?;
    let mut rows = Vec::new();
    while table.advance()? {
        if rows.len() == GOAL_LIMIT {
            return Err(Fault::line(file.name, table.line(), Trouble::TooManyGoals { limit: GOAL_LIMIT }));
        }
        heading.look(&table)?;
        rows.push(goal::read(&table, &columns)?);
    }
    if rows.is_empty() {
        return Err(Fault::file(file.name, Trouble::NoGoals));
    }
    let parents = tree::parents(&table, &columns, &rows)?;
    let weighting = heading.weighting(&table)?;
    let weighting = weight::decide(&table, &columns, &rows, &parents, defaults.weighting.or(weighting))?;
    let mut plan = heading.plan(&table, defaults)?;
    plan.weighting = weighting;
    plan.goals = tree::grow(rows, &parents);
    if !weighting.is_given() {
        for goal in &mut plan.goals {
            goal.weight_micros = None;
        }
    }
    Ok(plan)
}

/// What the file says about the whole programme: for each column the first cell that is not blank, and its line.
struct Heading {
    found: Vec<(&'static str, Option<Column>, u64, String)>,
}

impl Heading {
    fn find(table: &Table<'_>) -> Result<Self, Fault> {
        const NAMES: [&str; 10] = [
            "programme_id",
            "programme_name",
            "owner_body",
            "geography_code",
            "starts",
            "ends",
            "source_url",
            "source_checked_on",
            "licence",
            "weighting",
        ];
        let mut found = Vec::new();
        for name in NAMES {
            found.push((name, table.find(name)?, 1, String::new()));
        }
        Ok(Self { found })
    }

    /// Takes what a row has and no row before it had.
    fn look(&mut self, table: &Table<'_>) -> Result<(), Fault> {
        for (name, column, line, value) in &mut self.found {
            let Some(column) = *column else { continue };
            let cell = table.cell(column).trim();
            if value.is_empty() && !cell.is_empty() {
                *line = table.line();
                cell.clone_into(value);
            } else if *name == "programme_id" && !cell.is_empty() && cell != value {
                let problem = Trouble::TwoProgrammes { one: shown(value), other: shown(cell) };
                return Err(table.fault(column, problem));
            }
        }
        Ok(())
    }

    /// Returns a value: the file's, or else the default, held to `check`; its refusal points to the cell.
    fn take(
        &self,
        table: &Table<'_>,
        name: &str,
        default: &str,
        check: impl Fn(&str) -> Result<String, Trouble>,
    ) -> Result<String, Fault> {
        let found = self.found.iter().find(|(found, _, _, value)| *found == name && !value.is_empty());
        match found {
            Some((_, Some(column), line, value)) => {
                check(value).map_err(|problem| table.fault_at(*line, *column, problem))
            }
            _ => check(default).map_err(|problem| Fault {
                file: table.file().to_owned(),
                line: 0,
                column: Some(name.to_owned()),
                problem,
            }),
        }
    }

    fn weighting(&self, table: &Table<'_>) -> Result<Option<Weighting>, Fault> {
        let word = self.take(table, "weighting", "", |word| match word {
            "" => Ok(String::new()),
            word => Weighting::parse(word)
                .map(|weighting| weighting.word().to_owned())
                .map_err(|_| Trouble::NotAWeighting { cell: shown(word) }),
        })?;
        Ok(Weighting::parse(&word).ok())
    }

    fn plan(&self, table: &Table<'_>, defaults: &Defaults) -> Result<Plan, Fault> {
        let slug = self.take(table, "programme_id", &defaults.slug, slug)?;
        let name = self.take(table, "programme_name", &defaults.name, line)?;
        let starts = self.take(table, "starts", &defaults.starts, date)?;
        let ends = self.take(table, "ends", &defaults.ends, |end| {
            let end = date(end)?;
            // A year and a day are compared by the year.
            let common = end.len().min(starts.len());
            if end.get(..common) < starts.get(..common) {
                return Err(Trouble::EndsBeforeStart { ends: end, starts: starts.clone() });
            }
            Ok(end)
        })?;
        let checked_on = self.take(table, "source_checked_on", &defaults.checked_on, day)?;
        Ok(Plan {
            name: if name.is_empty() { slug.clone() } else { name },
            slug,
            publisher: self.take(table, "owner_body", &defaults.publisher, line)?,
            territory: self.take(table, "geography_code", &defaults.territory, line)?,
            starts,
            ends,
            source_url: self.take(table, "source_url", &defaults.source_url, address)?,
            verified: !checked_on.is_empty(),
            checked_on,
            licence: self.take(table, "licence", &defaults.licence, line)?,
            weighting: Weighting::Equal,
            goals: Vec::new(),
        })
    }
}

fn line(value: &str) -> Result<String, Trouble> {
    text::optional_line(Field::Name, value, LINE_LIMIT).map_err(Trouble::from)
}

/// Makes an address part of what the file calls the programme: small letters, digits and hyphens.
fn slug(value: &str) -> Result<String, Trouble> {
    if value.trim().is_empty() {
        return Err(Trouble::Nameless);
    }
    let plain: String =
        value.to_lowercase().chars().map(|letter| if letter.is_alphanumeric() { letter } else { '-' }).collect();
    let words: Vec<&str> = plain.split('-').filter(|word| !word.is_empty()).collect();
    text::slug(&words.join("-")).map_err(|_| Trouble::NotASlug { cell: shown(value) })
}

/// Checks a year, as `2030`, or a day, as `2030-12-31`; may be empty.
fn date(value: &str) -> Result<String, Trouble> {
    let year = value.len() == 4 && value.bytes().all(|byte| byte.is_ascii_digit());
    if year { Ok(value.to_owned()) } else { day(value).map_err(|_| Trouble::NotADate { cell: shown(value) }) }
}

/// Checks a day, as `2030-12-31`; may be empty.
fn day(value: &str) -> Result<String, Trouble> {
    let fits = value.len() == 10 && value.parse::<jiff::civil::Date>().is_ok();
    if value.is_empty() || fits { Ok(value.to_owned()) } else { Err(Trouble::NotADay { cell: shown(value) }) }
}

/// Checks an address on the web, for pages link to it; may be empty.
fn address(value: &str) -> Result<String, Trouble> {
    let value = line(value)?;
    let web = value.starts_with("https://") || value.starts_with("http://");
    if value.is_empty() || (web && !value.contains(' ')) {
        Ok(value)
    } else {
        Err(Trouble::NotAnAddress { cell: shown(&value) })
    }
}
