//! Reads a conversation that was held in Polis, from the files that Polis exports.
//!
//! The files differ by age: see [`read`] for what is asked of each. What is odd but harmless is accepted and
//! said in [`Conversation::notes`]; what would change a result is refused with its line and column.

mod comments;
mod sign;
mod votes;
mod words;

use std::collections::HashMap;

use super::{Fault, File, decode};
use crate::issue::Kind;
use crate::moment::Moment;
use crate::stance::Stance;

pub use sign::Sign;
pub use words::{PLACEHOLDER, body, words};

/// What the files may be called; where there are two names, newer exports use the first.
pub const NAMES: Names = Names {
    summary: "summary.csv",
    comments: "comments.csv",
    votes: "votes.csv",
    participants: ["participant-votes.csv", "participants-votes.csv"],
};

/// The names of an export's files.
#[derive(Clone, Copy, Debug)]
pub struct Names {
    /// Topic and description.
    pub summary: &'static str,
    /// The issues.
    pub comments: &'static str,
    /// Every vote, one a line.
    pub votes: &'static str,
    /// The last vote of each participant on each comment, as a matrix.
    pub participants: [&'static str; 2],
}

/// An export's files. One of `votes` and `participants` is enough.
#[derive(Clone, Copy, Debug)]
pub struct Files<'a> {
    /// `summary.csv`.
    pub summary: Option<File<'a>>,
    /// `comments.csv`.
    pub comments: File<'a>,
    /// `votes.csv`.
    pub votes: Option<File<'a>>,
    /// `participant-votes.csv` or `participants-votes.csv`.
    pub participants: Option<File<'a>>,
}

/// How to read what the files leave open.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options {
    /// Which sign means agree; nothing to find it out from the files.
    pub sign: Option<Sign>,
    /// Whether to refuse votes whose sign cannot be found out, instead of taking 1 as agree and saying so.
    pub strict: bool,
}

/// A conversation as values.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Conversation {
    /// What it was about, in a line; empty if no file says.
    pub topic: String,
    /// More about it; empty if no file says.
    pub description: String,
    /// Where it was held; empty if no file says.
    pub url: String,
    /// What was said, in the order of the file.
    pub issues: Vec<ImportedIssue>,
    /// The last answer of each participant to each issue, by participant and then by issue.
    pub stances: Vec<ImportedStance>,
    /// Everybody who answered, wrote an issue or stands in the matrix, in ascending order.
    pub participants: Vec<i64>,
    /// What was odd but accepted, a sentence each.
    pub notes: Vec<String>,
    /// Which sign means agree in the file that the stances came from.
    pub sign: Sign,
}

/// One comment of the conversation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ImportedIssue {
    /// Its number in Polis.
    pub outside_id: i64,
    /// The participant who wrote it, if the file says.
    pub author: Option<i64>,
    /// The whole text as it was written; [`words`] makes a title and a story of it.
    pub text: String,
    /// When it was written, if the file says.
    pub moment: Option<Moment>,
    /// 1 accepted, 0 not looked at, −1 rejected by the moderators.
    pub moderated: i8,
    /// How many agreed, as the file counts, if it does.
    pub claimed_agrees: Option<i64>,
    /// How many disagreed, as the file counts, if it does.
    pub claimed_disagrees: Option<i64>,
    /// Its kind, if the file came from Folkmoot.
    pub kind: Option<Kind>,
    /// Where it is, if the file came from Folkmoot; empty if it does not say.
    pub place: String,
}

/// One participant's answer to one issue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ImportedStance {
    /// The participant's number in Polis.
    pub participant: i64,
    /// The issue's place in [`Conversation::issues`].
    pub issue: u32,
    /// The answer.
    pub stance: Stance,
    /// Whether it matters a lot to them; only a file from Folkmoot says so.
    pub matters: bool,
    /// When they answered; the matrix does not say.
    pub moment: Option<Moment>,
}

/// Reads a conversation, all or nothing.
///
/// - `comments.csv` needs the columns `comment-id` and `comment-body`; `timestamp`, `author-id`, `agrees`, `disagrees`,
///   `moderated`, `kind` and `place` are read where they are there. An unquoted text in the last column may hold
///   commas.
/// - `votes.csv` needs `comment-id`, `voter-id` and `vote`; of several votes of one person on one comment the latest
///   counts, and of those of one moment the last in the file.
/// - The matrix needs `participant` and a column for each comment, headed by its number. With both files the votes are
///   taken from `votes.csv`, and from the matrix where only it has them.
/// - Moments are seconds or milliseconds, told apart by their size.
/// - Polis keeps agree as −1 and turns the sign on export, which older exports did not: the sign is checked against the
///   counts in `comments.csv`.
///
/// # Errors
/// The first [`Fault`]: a missing column, a number that is none, a comment or participant there twice, a vote for an
/// unknown comment, a vote other than −1, 0 and 1, and with [`Options::strict`] votes whose sign cannot be found out.
pub fn read(files: &Files<'_>, options: Options) -> Result<Conversation, Fault> {
    let mut conversation = Conversation::default();
    if let Some(file) = files.summary {
        summary(file, &mut conversation)?;
    }
    conversation.issues = comments::read(files.comments, &mut conversation.notes)?;
    let places = places(&conversation.issues);
    votes::read(files, options, &places, &mut conversation)?;
    conversation.participants.extend(conversation.issues.iter().filter_map(|issue| issue.author));
    conversation.participants.sort_unstable();
    conversation.participants.dedup();
    Ok(conversation)
}

/// Reads topic, description and address; other keys are counts that follow from the other files.
fn summary(file: File<'_>, conversation: &mut Conversation) -> Result<(), Fault> {
    let text = decode(file)?;
    let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes());
    for record in reader.records() {
        let record = record.map_err(|error| Fault::file(file.name, format!("This cannot be read: {error}.")))?;
        let value = record.iter().skip(1).collect::<Vec<_>>().join(",");
        match record.get(0).map(str::trim) {
            Some("topic") => conversation.topic = value,
            Some("conversation-description") => conversation.description = value,
            Some("url") => conversation.url = value,
            _ => {}
        }
    }
    Ok(())
}

/// Maps each comment's number to its place among the issues.
fn places(issues: &[ImportedIssue]) -> HashMap<i64, u32> {
    issues.iter().map(|issue| issue.outside_id).zip(0_u32..).collect()
}
