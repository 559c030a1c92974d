//! Reads a programme that somebody typed or pasted: a list with a line a goal, a table, or JSON.

use super::{Defaults, LINE_LIMIT, json, read};
use crate::import::{Fault, File, Trouble};
use crate::programme::{Plan, Weighting};
use crate::refusal::{Field, Refusal};
use crate::text;

/// What a fault calls what was typed.
pub(super) const NAME: &str = "goals";

/// How far a tab moves a line in, in spaces.
const TAB: usize = 4;

/// Reads what was typed, all or nothing: JSON where it begins with a brace, the table of [`read`] where its first line
/// names the column `item_id`, else a list.
///
/// In a list every line is a goal. A first word such as `3.`, `3)` or `11.2` is its code, and a bare number is where
/// every line has one. A line that stands further in belongs to the line above that stands less far in; else `11.2`
/// belongs to `11`. A number behind a `|` is its weight. Marks such as `-` or `•` before a goal and blank lines are
/// passed over.
///
/// # Errors
/// As [`read`], with the line as it was typed.
///
/// ```
/// use agenda::import::programme::{Defaults, typed};
///
/// let defaults = Defaults { slug: "plan".to_owned(), ..Defaults::default() };
/// let plan = typed::read_typed("1. Homes\n   1.1 Repairs within a month\n2. Buses", &defaults).unwrap();
/// let told: Vec<_> = plan.goals.iter().map(|goal| (goal.parent, &*goal.code, &*goal.title)).collect();
/// assert_eq!(told, [(None, "1", "Homes"), (Some(0), "1.1", "Repairs within a month"), (None, "2", "Buses")]);
/// ```
pub fn read_typed(typed: &str, defaults: &Defaults) -> Result<Plan, Fault> {
    let first = typed.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    if first.trim_start().starts_with(['{', '[']) {
        return json::read_json(typed, defaults);
    }
    let is_table = first.split([',', ';', '\t']).any(|name| name.trim().trim_matches('"') == "item_id");
    if is_table {
        return read(File { name: NAME, bytes: typed.as_bytes() }, defaults);
    }
    read_list(typed, defaults)
}

/// A programme as an organiser typed it, before anything was checked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    /// Its name; may be empty where the goals are a table or JSON that says it.
    pub name: String,
    /// Who set it.
    pub publisher: String,
    /// Where it applies.
    pub territory: String,
    /// When it starts, as a year or a day.
    pub starts: String,
    /// When it ends.
    pub ends: String,
    /// Where it was published.
    pub source: String,
    /// The day on which it was compared with its source; empty if nobody did.
    pub checked_on: String,
    /// Under which terms its text may be used.
    pub licence: String,
    /// What its weights stand for, as [`Weighting::word`] has it; empty where that follows from whether there are any.
    pub weighting: String,
    /// Its goals, as [`read_typed`] takes them.
    pub goals: String,
}

impl Draft {
    /// Reads the programme, all or nothing. What was typed beside the goals goes before what a table or JSON says; its
    /// address part is made of its name.
    ///
    /// # Errors
    /// A refusal for each field that does not hold; [`Refusal::Line`] for the first goal that does not.
    pub fn check(&self) -> Result<Plan, Vec<Refusal>> {
        let mut refusals = Vec::new();
        if self.goals.trim().is_empty() {
            refusals.push(Refusal::Empty(Field::Goals));
        }
        // A file in other letters than these arrives with this mark where they could not be read.
        let unread = self.goals.lines().zip(1..).find(|(line, _)| line.contains(char::REPLACEMENT_CHARACTER));
        if let Some((_, line)) = unread {
            refusals.push(Refusal::Line { field: Field::Goals, line, problem: Trouble::UnreadLetters });
        }
        let name = text::optional_line(Field::Name, &self.name, LINE_LIMIT).unwrap_or_else(|refusal| {
            refusals.push(refusal);
            String::new()
        });
        let weighting = (!self.weighting.is_empty()).then(|| Weighting::parse(&self.weighting)).transpose();
        let weighting = weighting.unwrap_or_else(|_| {
            refusals.push(Refusal::NotAChoice(Field::Weighting));
            None
        });
        if !refusals.is_empty() {
            return Err(refusals);
        }
        let trimmed = |typed: &str| typed.trim().to_owned();
        let defaults = Defaults {
            slug: if name.is_empty() { String::new() } else { Plan::address_of(&name) },
            name: name.clone(),
            publisher: trimmed(&self.publisher),
            territory: trimmed(&self.territory),
            starts: trimmed(&self.starts),
            ends: trimmed(&self.ends),
            source_url: trimmed(&self.source),
            checked_on: self.checked_on.clone(),
            licence: trimmed(&self.licence),
            weighting,
        };
        let plan = read_typed(&self.goals, &defaults).map_err(|fault| vec![refusal(&fault)])?;
        if name.is_empty() { Ok(plan) } else { Ok(Plan { slug: defaults.slug, name, ..plan }) }
    }
}

/// Turns a fault with what was typed into a refusal that stands beside its field.
pub fn refusal(fault: &Fault) -> Refusal {
    let field = match fault.column.as_deref() {
        Some("programme_id" | "programme_name") => Field::Name,
        Some("owner_body") => Field::Publisher,
        Some("geography_code") => Field::Territory,
        Some("starts") => Field::Starts,
        Some("ends") => Field::Ends,
        Some("source_url" | "source_checked_on") => Field::Source,
        Some("licence") => Field::Licence,
        Some("weighting") => Field::Weighting,
        _ => Field::Goals,
    };
    let problem = fault.problem.clone();
    // What stands in the other fields has no line; in a table it has one.
    if fault.line == 0 {
        Refusal::Unreadable { field, problem }
    } else {
        Refusal::Line { field: Field::Goals, line: fault.line, problem }
    }
}

/// A line of a list.
struct Line<'a> {
    /// Its number among all lines, from 1.
    number: u64,
    /// How far in it stands, in spaces.
    inset: usize,
    code: &'a str,
    title: &'a str,
    weight: &'a str,
}

fn read_list(typed: &str, defaults: &Defaults) -> Result<Plan, Fault> {
    let lines: Vec<(u64, &str)> = (1..).zip(typed.lines()).filter(|(_, line)| !bare(line).is_empty()).collect();
    let all_numbered = lines.iter().all(|(_, line)| first_word(bare(line)).is_some_and(is_number));
    let lines: Vec<Line<'_>> = lines.into_iter().map(|(number, line)| part(number, line, all_numbered)).collect();
    let weighs = matches!(defaults.weighting, Some(Weighting::Money | Weighting::Priority));
    if weighs && lines.iter().all(|line| line.weight.is_empty()) {
        return Err(Fault::file(NAME, Trouble::NoWeightInList));
    }
    let mut table = vec!["item_id,parent_id,code,title,state_weight".to_owned()];
    let mut above: Vec<&Line<'_>> = Vec::new();
    for line in &lines {
        let parent = parent(&above, line).map(|parent| parent.number.to_string()).unwrap_or_default();
        let number = line.number.to_string();
        let cells = [&number, &parent, line.code, line.title, line.weight].map(crate::export::quoted);
        table.push(cells.join(","));
        above.push(line);
    }
    read(File { name: NAME, bytes: table.join("\n").as_bytes() }, defaults).map_err(|fault| {
        // A line of the table is a line of the list, after the headings and without the blank ones.
        let place = usize::try_from(fault.line).ok().and_then(|line| line.checked_sub(2));
        let line = place.and_then(|place| lines.get(place)).map_or(fault.line, |line| line.number);
        Fault { line, ..fault }
    })
}

/// Parts a line into what it says.
fn part(number: u64, line: &str, all_numbered: bool) -> Line<'_> {
    let space = |letter: char| match letter {
        '\t' => Some(TAB),
        letter if letter.is_whitespace() => Some(1),
        _ => None,
    };
    let inset = line.chars().map_while(space).sum();
    let words = bare(line);
    let (words, weight) = words.rsplit_once('|').map_or((words, ""), |(words, weight)| (words.trim(), weight.trim()));
    let code = first_word(words).filter(|word| is_code(word) || (all_numbered && is_number(word)));
    let title = code.map_or(words, |code| words.get(code.len()..).unwrap_or_default().trim());
    let code = code.unwrap_or_default().trim_end_matches(['.', ')', ':']);
    Line { number, inset, code, title, weight }
}

/// A line without the space around it and without a mark before it.
fn bare(line: &str) -> &str {
    let line = line.trim();
    let marks = ["-", "*", "•", "–", "—", "◦", "▪"];
    let unmarked =
        marks.iter().find_map(|mark| line.strip_prefix(mark)).filter(|rest| rest.starts_with(char::is_whitespace));
    if marks.contains(&line) { "" } else { unmarked.map_or(line, str::trim) }
}

fn first_word(line: &str) -> Option<&str> {
    line.split_whitespace().next()
}

fn is_number(word: &str) -> bool {
    word.len() <= 4 && word.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether a word can only be a code: `3.`, `3)`, `11.2`, `B4:` and the like.
fn is_code(word: &str) -> bool {
    let plain = word.len() <= 12 && word.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".):".contains(&byte));
    let parted = word.ends_with(['.', ')', ':']) || word.split('.').filter(|part| !part.is_empty()).count() > 1;
    plain && parted && word.bytes().any(|byte| byte.is_ascii_digit())
}

/// Finds the line that a line belongs to.
fn parent<'a>(above: &[&'a Line<'a>], line: &Line<'_>) -> Option<&'a Line<'a>> {
    let less_far_in = above.iter().rev().find(|other| other.inset < line.inset);
    less_far_in.copied().or_else(|| {
        let (parent, _) = line.code.rsplit_once('.')?;
        above.iter().rev().find(|other| other.code == parent).copied()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn listed(typed: &str) -> Vec<(Option<usize>, String, String)> {
        let defaults = Defaults { slug: "plan".into(), ..Defaults::default() };
        let goals = read_typed(typed, &defaults).unwrap().goals;
        goals.into_iter().map(|goal| (goal.parent, goal.code, goal.title)).collect()
    }

    fn goal(parent: Option<usize>, code: &str, title: &str) -> (Option<usize>, String, String) {
        (parent, code.into(), title.into())
    }

    #[test]
    fn a_list_without_numbers_or_with_marks_is_a_list_of_titles() {
        let told = [goal(None, "", "Homes"), goal(None, "", "20 miles an hour"), goal(None, "", "Buses")];
        assert_eq!(listed("Homes\n\n 20 miles an hour\nBuses\n").len(), 3);
        assert_eq!(listed("- Homes\r\n• 20 miles an hour\r\n* Buses\r\n-\r\n"), told);
    }

    #[test]
    fn numbers_before_every_line_are_codes() {
        assert_eq!(
            listed("1 No poverty\n2 Zero hunger"),
            [goal(None, "1", "No poverty"), goal(None, "2", "Zero hunger")]
        );
    }

    #[test]
    fn what_stands_further_in_or_has_a_longer_code_belongs_to_what_is_above() {
        let by_space = "Homes\n  Repairs\n\tDamp\n  Rents\nBuses";
        let told = [
            goal(None, "", "Homes"),
            goal(Some(0), "", "Repairs"),
            goal(Some(1), "", "Damp"),
            goal(Some(0), "", "Rents"),
            goal(None, "", "Buses"),
        ];
        assert_eq!(listed(by_space), told);
        let by_code = "A1. Homes\nA1.1 Repairs\nA1.2: Rents\nB2) Buses";
        let told = [
            goal(None, "A1", "Homes"),
            goal(Some(0), "A1.1", "Repairs"),
            goal(Some(0), "A1.2", "Rents"),
            goal(None, "B2", "Buses"),
        ];
        assert_eq!(listed(by_code), told);
    }

    #[test]
    fn a_number_at_the_end_is_money_or_a_priority() {
        let defaults = Defaults { slug: "plan".into(), ..Defaults::default() };
        let plan = read_typed("Homes | 12.5\nBuses | 3", &defaults).unwrap();
        assert_eq!((plan.weighting, plan.goals[0].weight_micros), (Weighting::Money, Some(12_500_000)));
        let defaults = Defaults { weighting: Some(Weighting::Priority), ..defaults };
        let plan = read_typed("Homes | 2\nBuses | 1", &defaults).unwrap();
        assert_eq!((plan.weighting, plan.goals[1].weight_micros), (Weighting::Priority, Some(1_000_000)));
        assert!(read_typed("Homes\nBuses", &defaults).unwrap_err().problem == Trouble::NoWeightInList);
    }

    #[test]
    fn a_fault_names_the_line_as_it_was_typed() {
        let defaults = Defaults { slug: "plan".into(), ..Defaults::default() };
        let fault = read_typed("\n\nHomes | 5\n\nBuses | much\n", &defaults).unwrap_err();
        assert_eq!((fault.line, fault.column.as_deref()), (5, Some("state_weight")));
        assert_eq!(read_typed("1. Homes\n2.\n", &defaults).unwrap_err().line, 2);
        assert_eq!(read_typed(" \n", &defaults).unwrap_err().line, 0);
    }

    #[test]
    fn a_draft_is_refused_field_by_field() {
        let draft = Draft { name: "The plan".into(), goals: "Homes\nBuses".into(), ..Draft::default() };
        let plan = draft.check().unwrap();
        assert_eq!((plan.slug.as_str(), plan.name.as_str(), plan.verified), ("the-plan", "The plan", false));
        let refused = |draft: Draft| draft.check().unwrap_err();
        let nothing = refused(Draft { weighting: "love".into(), ..Draft::default() });
        assert_eq!(nothing, [Refusal::Empty(Field::Goals), Refusal::NotAChoice(Field::Weighting)]);
        for (draft, field) in [
            (Draft { name: String::new(), ..draft.clone() }, Field::Name),
            (Draft { starts: "soon".into(), ..draft.clone() }, Field::Starts),
            (Draft { starts: "2030".into(), ends: "2026".into(), ..draft.clone() }, Field::Ends),
            (Draft { source: "javascript:alert(1)".into(), ..draft.clone() }, Field::Source),
            (Draft { goals: format!("Homes\n{}", "x".repeat(201)), ..draft.clone() }, Field::Goals),
        ] {
            let refusals = refused(draft);
            assert_eq!(refusals.first().and_then(Refusal::field), Some(field), "{refusals:?}");
        }
    }

    #[test]
    fn a_pasted_table_is_read_as_a_table() {
        assert_eq!(
            listed("item_id\tparent_id\ttitle\nx\t\tHomes\ny\tx\tRepairs"),
            [goal(None, "x", "Homes"), goal(Some(0), "y", "Repairs"),]
        );
    }
}
