//! Reads a programme as JSON: what is about the whole of it, and its goals inside one another.

use serde::{Deserialize, Serialize};

use super::typed::NAME;
use super::{Defaults, read};
use crate::export::quoted;
use crate::import::{Fault, File, Trouble};
use crate::programme::Plan;

/// A programme as JSON has it; the names are those of the table's columns.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Document {
    /// Its address part.
    pub programme_id: String,
    /// Its name.
    pub programme_name: String,
    /// Who set it.
    pub owner_body: String,
    /// Where it applies.
    pub geography_code: String,
    /// When it starts, as a year or a day.
    pub starts: String,
    /// When it ends.
    pub ends: String,
    /// Where it was published.
    pub source_url: String,
    /// The day on which somebody compared it with its source.
    pub source_checked_on: String,
    /// Under which terms its text may be used.
    pub licence: String,
    /// What its weights stand for; empty where that follows from whether there are any.
    pub weighting: String,
    /// Its top goals.
    pub goals: Vec<Item>,
}

/// A goal with its own goals.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Item {
    /// What the source calls it.
    #[serde(default)]
    pub code: String,
    /// Its short name.
    pub title: String,
    /// Its full text.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub text: String,
    /// Its weight: a number, or a text with one that has more digits than a number keeps.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state_weight: Option<Weight>,
    /// The goals that belong to it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub goals: Vec<Self>,
}

/// A weight as JSON has it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Weight {
    /// A number that JSON keeps to the last digit.
    Number(serde_json::Number),
    /// Its digits.
    Digits(String),
}

impl Weight {
    /// Writes a decimal number, as digits where a number would lose some.
    pub fn of(digits: String) -> Self {
        match digits.parse::<serde_json::Number>() {
            Ok(number) if number.to_string() == digits => Self::Number(number),
            _ => Self::Digits(digits),
        }
    }

    fn digits(&self) -> String {
        match self {
            Self::Number(number) => number.to_string(),
            Self::Digits(digits) => digits.clone(),
        }
    }
}

/// Reads a programme from JSON, all or nothing: a [`Document`], or only the list of its top goals.
///
/// # Errors
/// A [`Fault`] with the line for what is not JSON or has an unknown name; else as [`read`], where the line is that of the
/// goal among all goals, counted from the first.
pub fn read_json(text: &str, defaults: &Defaults) -> Result<Plan, Fault> {
    let parsed = if text.trim_start().starts_with('[') {
        serde_json::from_str(text).map(|goals| Document { goals, ..Document::default() })
    } else {
        serde_json::from_str(text)
    };
    let document: Document = parsed.map_err(|error| {
        let problem = Trouble::NotJson { error: error.to_string() };
        Fault::line(NAME, u64::try_from(error.line()).unwrap_or_default(), problem)
    })?;
    let mut table = vec![
        "programme_id,programme_name,owner_body,geography_code,starts,ends,source_url,source_checked_on,licence,weighting,\
         item_id,parent_id,code,title,text,state_weight"
            .to_owned(),
    ];
    let whole = [
        &document.programme_id,
        &document.programme_name,
        &document.owner_body,
        &document.geography_code,
        &document.starts,
        &document.ends,
        &document.source_url,
        &document.source_checked_on,
        &document.licence,
        &document.weighting,
    ]
    .map(|word| quoted(word))
    .join(",");
    let mut titles = Vec::new();
    // The goals that are still to be written, the next one last, each with the number of its parent.
    let mut waiting: Vec<(String, &Item)> = document.goals.iter().rev().map(|item| (String::new(), item)).collect();
    while let Some((parent, item)) = waiting.pop() {
        titles.push(item.title.clone());
        let number = titles.len().to_string();
        let weight = item.state_weight.as_ref().map(Weight::digits).unwrap_or_default();
        let cells = [&number, &parent, &item.code, &item.title, &item.text, &weight].map(|word| quoted(word));
        table.push(format!("{whole},{}", cells.join(",")));
        waiting.extend(item.goals.iter().rev().map(|item| (number.clone(), item)));
    }
    // A text may have several lines, so the table's own line numbers say nothing about the document.
    let table = table.join("\n");
    read(File { name: NAME, bytes: table.as_bytes() }, defaults).map_err(|fault| Fault { line: 0, ..fault })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::programme::Weighting;

    #[test]
    fn goals_stand_inside_one_another() {
        let text = r#"{"programme_id": "plan", "programme_name": "The plan", "weighting": "money", "goals": [
            {"code": "1", "title": "Homes", "text": "For \"all\",\nsoon", "state_weight": 12.5,
             "goals": [{"title": "Repairs"}]},
            {"title": "Buses", "state_weight": 3}]}"#;
        let plan = read_json(text, &Defaults::default()).unwrap();
        assert_eq!((plan.slug.as_str(), plan.name.as_str(), plan.weighting), ("plan", "The plan", Weighting::Money));
        let told: Vec<_> = plan.goals.iter().map(|goal| (goal.parent, &*goal.title, goal.weight_micros)).collect();
        let homes = (None, "Homes", Some(12_500_000));
        assert_eq!(told, [homes, (Some(0), "Repairs", None), (None, "Buses", Some(3_000_000))]);
        assert_eq!(plan.goals[0].text, "For \"all\",\nsoon");
    }

    #[test]
    fn a_bare_list_of_goals_is_enough() {
        let defaults = Defaults { slug: "plan".into(), ..Defaults::default() };
        assert_eq!(read_json(r#"[{"title": "Homes"}]"#, &defaults).unwrap().goals.len(), 1);
    }

    #[test]
    fn what_is_no_json_or_has_an_unknown_name_is_refused_with_its_line() {
        for (text, line) in [("{\n\"goals\": [\n}", 3), ("[{\"title\": \"Homes\"},\n{\"name\": \"Buses\"}]", 2)] {
            assert_eq!(read_json(text, &Defaults::default()).unwrap_err().line, line, "{text}");
        }
        let deep = format!("{}{}", r#"[{"title":"a","goals":"#.repeat(400), "[]".to_owned() + &"}]".repeat(400));
        assert!(read_json(&deep, &Defaults::default()).is_err());
    }
}
