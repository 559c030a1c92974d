//! Says what is wrong with a file or with a list that somebody typed, and what to do: one variant, one sentence.

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::refusal::Refusal;

/// Everything that can be wrong with a programme or a joint list. `Display` is the sentence in English; screens say it in
/// the reader's language. A `cell` is what stands there, shortened and in quotation marks.
#[derive(Clone, Debug, PartialEq, Eq, Error, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "a variant's sentence says what it is, and its fields are the sentence's")]
pub enum Trouble {
    #[error("This is UTF-16 text. Please save it as “CSV UTF-8”.")]
    Utf16,
    #[error("This is not UTF-8 text. Please save the file as “CSV UTF-8”.")]
    NotUtf8,
    #[error("Some letters here cannot be read. Please save the file as UTF-8 and send it again.")]
    UnreadLetters,
    #[error("This file is empty. It needs a line of headings and then rows.")]
    EmptyFile,
    #[error("This column is there twice. Please keep one.")]
    ColumnTwice,
    #[error("This column is missing. Please add a column called {name}.")]
    ColumnMissing { name: String },
    #[error(
        "This line has more cells ({cells}) than there are headings ({headings}). A text with “{mark}” in it needs \
         quotation marks around it."
    )]
    TooManyCells { cells: usize, headings: usize, mark: char },
    #[error("{cell} is not a whole number of 0 or more.")]
    NotWhole { cell: String },
    #[error("This line cannot be read: {error}.")]
    NotCsv { error: String },
    #[error("This cannot be read as JSON: {error}.")]
    NotJson { error: String },
    #[error("There is no goal below the headings, so there is nothing to import.")]
    NoGoals,
    #[error("A programme has at most {limit} goals. Please part this one.")]
    TooManyGoals { limit: usize },
    #[error("This file holds two programmes, {one} and {other}. Please give each a file of its own.")]
    TwoProgrammes { one: String, other: String },
    #[error("{cell} is not equal, targets, money or priority.")]
    NotAWeighting { cell: String },
    #[error("It ends in {ends}, before it starts in {starts}.")]
    EndsBeforeStart { ends: String, starts: String },
    #[error("Nothing names this programme. Please give it a short name, such as city-plan.")]
    Nameless,
    #[error(
        "{cell} does not make an address. Please use a name of at most 40 small letters, digits and hyphens, a letter \
         first."
    )]
    NotASlug { cell: String },
    #[error("{cell} is not a year as 2030 or a day as 2030-12-31.")]
    NotADate { cell: String },
    #[error("{cell} is not a day as 2030-12-31.")]
    NotADay { cell: String },
    #[error("{cell} is not an address that begins with https:// or http://.")]
    NotAnAddress { cell: String },
    #[error("This goal has no item_id. Please give it one of its own.")]
    NoItemId,
    #[error("This goal has no title. Please give it one.")]
    NoTitle,
    #[error("There is no goal with the item_id {cell}. Please add it or mend this cell.")]
    UnknownParent { cell: String },
    #[error(
        "{cell} belongs to {parent} and, by way of it, to itself. Please leave this cell empty for the goal at the top."
    )]
    Circle { cell: String, parent: String },
    #[error("Goal {cell} belongs to another goal here than on line {line}. A goal has one parent.")]
    TwoParents { cell: String, line: u64 },
    #[error("Goal {cell} stands on line {line} already. Please keep one.")]
    GoalTwice { cell: String, line: u64 },
    #[error("{cell} is below nought. A weight is 0 or more.")]
    BelowNought { cell: String },
    #[error("{cell} is not a number. Please write it in digits, as 1250 or 12.5.")]
    NotANumber { cell: String },
    #[error("{cell} has more than six digits after the point. Please round it.")]
    TooManyDigits { cell: String },
    #[error("{cell} is too large. Please write the weights in thousands or millions.")]
    TooLarge { cell: String },
    #[error("No goal has a weight. Please write it at the end of each line, as: Homes | 1250")]
    NoWeightInList,
    #[error(
        "The goals are to be weighed by money or priority, but none has a state_weight. Please fill it in for the top \
         goals."
    )]
    NoWeightInTable,
    #[error(
        "Some goals have a weight, but of {tops} top goals these have none: {cells}. Please fill them in, or weigh the \
         goals as equal or by targets."
    )]
    SomeWithoutWeight { tops: usize, cells: String },
    #[error("Every top goal weighs 0. Please give at least one a state_weight above 0.")]
    AllNought,
    #[error("Please give its place as a number.")]
    PlaceNotANumber,
    #[error("A list has room for {limit} things. This one has {count}.")]
    TooManyThings { limit: usize, count: usize },
    /// What the rules say about a text.
    #[error("{0}")]
    Refused(Box<Refusal>),
    /// What is said on the command line only.
    #[error("{0}")]
    Said(String),
}

impl From<Refusal> for Trouble {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(Box::new(refusal))
    }
}

impl From<String> for Trouble {
    fn from(said: String) -> Self {
        Self::Said(said)
    }
}

impl From<&str> for Trouble {
    fn from(said: &str) -> Self {
        Self::Said(said.to_owned())
    }
}
