//! Writes a conversation as the files that Polis exports, so that the tools around Polis can read it.
//!
//! The standard columns come first, in Polis' order; what only Folkmoot has follows them. 1 is agree, moments are
//! seconds. [`crate::import::polis`] reads the same conversation back, but for the milliseconds.

use std::collections::HashMap;
use std::fmt::Write;

use super::{cell, quoted};
use crate::import::polis::{Conversation, ImportedStance};
use crate::moment::Moment;
use crate::stance::{Stance, Tally};

/// The text of each file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Files {
    /// `summary.csv`: no header, a key and a value a line.
    pub summary: String,
    /// `comments.csv`.
    pub comments: String,
    /// `votes.csv`: by comment, then by participant.
    pub votes: String,
    /// `participant-votes.csv`: a line a participant, a column a comment, by its number.
    pub participant_votes: String,
}

/// Writes all files. Issues keep their order; [`Conversation::notes`] and the claimed counts are not written, for the
/// counts in the files are those of the stances. A stance on an issue that is not there is left out.
pub fn write(conversation: &Conversation) -> Files {
    let tallies = tallies(conversation);
    Files {
        summary: summary(conversation),
        comments: comments(conversation, &tallies),
        votes: votes(conversation),
        participant_votes: participant_votes(conversation),
    }
}

fn summary(conversation: &Conversation) -> String {
    let mut voters: Vec<i64> = conversation.stances.iter().map(|stance| stance.participant).collect();
    voters.sort_unstable();
    voters.dedup();
    let mut authors: Vec<i64> = conversation.issues.iter().filter_map(|issue| issue.author).collect();
    authors.sort_unstable();
    authors.dedup();
    // Nobody is put into a group, so there are none, and everybody who voted is in the conversation.
    format!(
        "topic,{}\nurl,{}\nvoters,{voters}\nvoters-in-conv,{voters}\ncommenters,{}\ncomments,{}\ngroups,0\n\
         conversation-description,{}\n",
        quoted(&conversation.topic),
        cell(&conversation.url),
        authors.len(),
        conversation.issues.len(),
        quoted(&conversation.description),
        voters = voters.len(),
    )
}

fn comments(conversation: &Conversation, tallies: &[Tally]) -> String {
    let mut file = String::from(
        "timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body,passes,matters,kind,place\n",
    );
    for (issue, tally) in conversation.issues.iter().zip(tallies) {
        line(
            &mut file,
            format_args!(
                "{},{},{},{},{},{},{},{},{},{},{}",
                when(issue.moment),
                issue.outside_id,
                issue.author.map(|author| author.to_string()).unwrap_or_default(),
                tally.agree,
                tally.disagree,
                issue.moderated,
                quoted(&issue.text),
                tally.pass,
                tally.matters,
                issue.kind.map(crate::issue::Kind::word).unwrap_or_default(),
                cell(&issue.place),
            ),
        );
    }
    file
}

fn votes(conversation: &Conversation) -> String {
    let mut file = String::from("timestamp,datetime,comment-id,voter-id,vote,matters\n");
    let mut stances: Vec<(i64, &ImportedStance)> = conversation
        .stances
        .iter()
        .filter_map(|stance| Some((conversation.issues.get(place(stance.issue))?.outside_id, stance)))
        .collect();
    stances.sort_by_key(|(issue, stance)| (*issue, stance.participant));
    for (issue, stance) in stances {
        let sign = stance.stance.sign();
        let matters = u8::from(stance.matters);
        line(&mut file, format_args!("{},{issue},{},{sign},{matters}", when(stance.moment), stance.participant));
    }
    file
}

fn participant_votes(conversation: &Conversation) -> String {
    let mut columns: Vec<(i64, usize)> =
        conversation.issues.iter().enumerate().map(|(place, issue)| (issue.outside_id, place)).collect();
    columns.sort_unstable();
    let mut written: HashMap<i64, usize> = HashMap::new();
    for author in conversation.issues.iter().filter_map(|issue| issue.author) {
        *written.entry(author).or_default() += 1;
    }
    let mut rows: HashMap<i64, Vec<&ImportedStance>> = HashMap::new();
    for stance in &conversation.stances {
        rows.entry(stance.participant).or_default().push(stance);
    }
    let mut participants: Vec<i64> =
        conversation.participants.iter().chain(rows.keys()).chain(written.keys()).copied().collect();
    participants.sort_unstable();
    participants.dedup();

    let mut file = String::from("participant,group-id,n-comments,n-votes,n-agree,n-disagree");
    for (id, _) in &columns {
        file.push(',');
        file.push_str(&id.to_string());
    }
    file.push('\n');
    let mut answers: Vec<Option<Stance>> = vec![None; conversation.issues.len()];
    for participant in participants {
        answers.fill(None);
        for stance in rows.get(&participant).into_iter().flatten() {
            if let Some(answer) = answers.get_mut(place(stance.issue)) {
                *answer = Some(stance.stance);
            }
        }
        let count = |wanted: Stance| answers.iter().filter(|answer| **answer == Some(wanted)).count();
        let (agree, disagree, pass) = (count(Stance::Agree), count(Stance::Disagree), count(Stance::Pass));
        let comments = written.get(&participant).copied().unwrap_or_default();
        let mut row = format!("{participant},,{comments},{},{agree},{disagree}", agree + disagree + pass);
        for (_, place) in &columns {
            row.push_str(match answers.get(*place).copied().flatten() {
                Some(Stance::Agree) => ",1",
                Some(Stance::Disagree) => ",-1",
                Some(Stance::Pass) => ",0",
                None => ",",
            });
        }
        line(&mut file, format_args!("{row}"));
    }
    file
}

fn tallies(conversation: &Conversation) -> Vec<Tally> {
    let mut tallies = vec![Tally::default(); conversation.issues.len()];
    for stance in &conversation.stances {
        if let Some(tally) = tallies.get_mut(place(stance.issue)) {
            tally.count(stance.stance, stance.matters);
        }
    }
    tallies
}

fn place(issue: u32) -> usize {
    usize::try_from(issue).unwrap_or(usize::MAX)
}

/// Writes a moment twice, as seconds and as JavaScript's `Date.toString()` writes it in UTC; two blanks for none.
fn when(moment: Option<Moment>) -> String {
    let Some(moment) = moment else { return ",".to_owned() };
    let seconds = moment.0.div_euclid(1_000);
    let date = jiff::Timestamp::from_millisecond(moment.0).map_or_else(
        |_| String::new(),
        |timestamp| timestamp.strftime("%a %b %d %Y %H:%M:%S GMT+0000 (Coordinated Universal Time)").to_string(),
    );
    format!("{seconds},{date}")
}

fn line(file: &mut String, cells: std::fmt::Arguments<'_>) {
    // Writing into a string cannot fail.
    let _ = writeln!(file, "{cells}");
}
