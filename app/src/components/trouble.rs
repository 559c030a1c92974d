//! Says in the reader's language what is wrong with a file or with a list that somebody typed.

use agenda::import::Trouble;

use crate::components::form::sentence;
use crate::words::{Value, say, tell};

/// Says what is wrong and what to do.
pub fn trouble(wrong: &Trouble) -> String {
    let about = |key: &'static str, cell: &str| tell(key, &[("cell", cell.into())]);
    let lined = |key: &'static str, cell: &str, line: u64| {
        tell(key, &[("cell", cell.into()), ("line", usize::try_from(line).unwrap_or(usize::MAX).into())])
    };
    let both = |key: &'static str, one: (&'static str, Value), other: (&'static str, Value)| tell(key, &[one, other]);
    match wrong {
        Trouble::Utf16 => say("trouble-utf-16"),
        Trouble::NotUtf8 => say("trouble-not-utf-8"),
        Trouble::UnreadLetters => say("trouble-unread-letters"),
        Trouble::EmptyFile => say("trouble-empty-file"),
        Trouble::ColumnTwice => say("trouble-column-twice"),
        Trouble::ColumnMissing { name } => tell("trouble-column-missing", &[("name", name.as_str().into())]),
        Trouble::TooManyCells { cells, headings, mark } => {
            let figures =
                [("cells", (*cells).into()), ("headings", (*headings).into()), ("mark", mark.to_string().into())];
            tell("trouble-too-many-cells", &figures)
        }
        Trouble::NotWhole { cell } => about("trouble-not-whole", cell),
        Trouble::NotCsv { error } => tell("trouble-not-csv", &[("error", error.as_str().into())]),
        Trouble::NotJson { error } => tell("trouble-not-json", &[("error", error.as_str().into())]),
        Trouble::NoGoals => say("trouble-no-goals"),
        Trouble::TooManyGoals { limit } => tell("trouble-too-many-goals", &[("limit", (*limit).into())]),
        Trouble::TwoProgrammes { one, other } => {
            both("trouble-two-programmes", ("one", one.as_str().into()), ("other", other.as_str().into()))
        }
        Trouble::NotAWeighting { cell } => about("trouble-not-a-weighting", cell),
        Trouble::EndsBeforeStart { ends, starts } => {
            both("trouble-ends-before-start", ("ends", ends.as_str().into()), ("starts", starts.as_str().into()))
        }
        Trouble::Nameless => say("trouble-nameless"),
        Trouble::NotASlug { cell } => about("trouble-not-a-slug", cell),
        Trouble::NotADate { cell } => about("trouble-not-a-date", cell),
        Trouble::NotADay { cell } => about("trouble-not-a-day", cell),
        Trouble::NotAnAddress { cell } => about("trouble-not-an-address", cell),
        Trouble::NoItemId => say("trouble-no-item-id"),
        Trouble::NoTitle => say("trouble-no-title"),
        Trouble::UnknownParent { cell } => about("trouble-unknown-parent", cell),
        Trouble::Circle { cell, parent } => {
            both("trouble-circle", ("cell", cell.as_str().into()), ("parent", parent.as_str().into()))
        }
        Trouble::TwoParents { cell, line } => lined("trouble-two-parents", cell, *line),
        Trouble::GoalTwice { cell, line } => lined("trouble-goal-twice", cell, *line),
        Trouble::BelowNought { cell } => about("trouble-below-nought", cell),
        Trouble::NotANumber { cell } => about("trouble-not-a-number", cell),
        Trouble::TooManyDigits { cell } => about("trouble-too-many-digits", cell),
        Trouble::TooLarge { cell } => about("trouble-too-large", cell),
        Trouble::NoWeightInList => say("trouble-no-weight-in-list"),
        Trouble::NoWeightInTable => say("trouble-no-weight-in-table"),
        Trouble::SomeWithoutWeight { tops, cells } => {
            both("trouble-some-without-weight", ("tops", (*tops).into()), ("cells", cells.as_str().into()))
        }
        Trouble::AllNought => say("trouble-all-nought"),
        Trouble::PlaceNotANumber => say("trouble-place-not-a-number"),
        Trouble::TooManyThings { limit, count } => {
            both("trouble-too-many-things", ("limit", (*limit).into()), ("count", (*count).into()))
        }
        Trouble::Refused(refusal) => sentence(refusal),
        Trouble::Said(said) => said.clone(),
    }
}
