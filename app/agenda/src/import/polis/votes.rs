//! Reads `votes.csv` and the matrix of participants, and brings the two together.

use std::collections::{HashMap, HashSet};

use super::comments::moment;
use super::sign::{self, Sign};
use super::{Conversation, Fault, File, Files, ImportedIssue, ImportedStance, Options};
use crate::import::shown;
use crate::import::table::{Column, Table, number};
use crate::stance::Stance;

/// Reads whichever files of votes there are into the conversation: stances, participants, sign and notes.
pub(super) fn read(
    files: &Files<'_>,
    options: Options,
    places: &HashMap<i64, u32>,
    conversation: &mut Conversation,
) -> Result<(), Fault> {
    let votes = files.votes.map(|file| events(file, places)).transpose()?;
    let matrix = files.participants.map(|file| self::matrix(file, places, conversation)).transpose()?;
    let (issues, notes) = (&conversation.issues, &mut conversation.notes);
    let votes = votes.map(|votes| settle(votes, issues, options, notes)).transpose()?;
    let matrix = matrix.map(|matrix| settle(matrix, issues, options, notes)).transpose()?;
    match (votes, matrix) {
        (Some(votes), Some(matrix)) => {
            conversation.sign = if votes.stances.is_empty() { matrix.sign } else { votes.sign };
            conversation.stances = both(votes, matrix, &mut conversation.notes);
        }
        (Some(one), None) | (None, Some(one)) => {
            conversation.sign = one.sign;
            conversation.stances = one.stances;
        }
        (None, None) => conversation.notes.push("There is no file of votes, so nobody's answers were read.".to_owned()),
    }
    conversation.participants.extend(conversation.stances.iter().map(|stance| stance.participant));
    Ok(())
}

/// The votes of one file as they stand in it: agree where it has 1.
struct Raw<'a> {
    file: &'a str,
    votes: Vec<ImportedStance>,
}

/// The last vote of each participant on each issue, its sign set right, by participant and issue.
struct Settled<'a> {
    file: &'a str,
    sign: Sign,
    stances: Vec<ImportedStance>,
}

fn events<'a>(file: File<'a>, places: &HashMap<i64, u32>) -> Result<Raw<'a>, Fault> {
    let mut table = Table::open(file)?;
    let timestamp = table.find("timestamp")?;
    let comment = table.need("comment-id")?;
    let participant = table.need("voter-id")?;
    let vote = table.need("vote")?;
    let matters = table.find("matters")?;
    let mut votes = Vec::new();
    while table.advance()? {
        let id = table.number(comment)?;
        let Some(issue) = places.get(&id).copied() else {
            let problem = format!("There is no comment {id} in comments.csv. Please use the files of one export.");
            return Err(table.fault(comment, problem));
        };
        let Some(stance) = stance(table.word(Some(vote))) else { return Err(not_a_vote(&table, vote)) };
        votes.push(ImportedStance {
            participant: table.number(participant)?,
            issue,
            stance,
            matters: matters_a_lot(&table, matters)?,
            moment: moment(&table, timestamp)?,
        });
    }
    Ok(Raw { file: table.file(), votes })
}

fn matters_a_lot(table: &Table<'_>, column: Option<Column>) -> Result<bool, Fault> {
    match (column, table.word(column)) {
        (_, "" | "0") | (None, _) => Ok(false),
        (_, "1") => Ok(true),
        (Some(column), other) => Err(table.fault(column, format!("{} is not 0 or 1.", shown(other)))),
    }
}

fn matrix<'a>(file: File<'a>, places: &HashMap<i64, u32>, conversation: &mut Conversation) -> Result<Raw<'a>, Fault> {
    let mut table = Table::open(file)?;
    let participant = table.need("participant")?;
    let issues = headings(&table, places, &mut conversation.notes)?;
    let first = issues.iter().position(Option::is_some).unwrap_or(issues.len());
    let mut seen = HashSet::new();
    let mut votes = Vec::new();
    while table.advance()? {
        let id = table.number(participant)?;
        if !seen.insert(id) {
            return Err(table.fault(participant, format!("Participant {id} is there already. Please keep one line.")));
        }
        for ((place, cell), issue) in table.cells_from(first).zip(issues.iter().skip(first)) {
            let (Some(issue), cell) = (*issue, cell.trim()) else { continue };
            if cell.is_empty() {
                continue;
            }
            let Some(stance) = stance(cell) else { return Err(not_a_vote(&table, Column(place))) };
            votes.push(ImportedStance { participant: id, issue, stance, matters: false, moment: None });
        }
    }
    conversation.participants.extend(seen);
    Ok(Raw { file: table.file(), votes })
}

/// Finds, for each column of the matrix, the issue that it is about.
fn headings(table: &Table<'_>, places: &HashMap<i64, u32>, notes: &mut Vec<String>) -> Result<Vec<Option<u32>>, Fault> {
    const OTHERS: [&str; 7] = ["participant", "xid", "group-id", "n-comments", "n-votes", "n-agree", "n-disagree"];
    let mut seen = HashSet::new();
    let mut issues = Vec::with_capacity(table.names().len());
    for (place, name) in table.names().iter().enumerate() {
        let fault = |problem: String| table.header_fault(Column(place), problem);
        if !name.starts_with(|letter: char| letter.is_ascii_digit() || letter == '-') {
            if !name.is_empty() && !OTHERS.contains(&name.as_str()) {
                notes.push(format!(
                    "{}: the column {} is not a comment's number; left out.",
                    table.file(),
                    shown(name)
                ));
            }
            issues.push(None);
            continue;
        }
        let id = number(name).ok_or_else(|| fault(format!("{} is not a comment's number.", shown(name))))?;
        let issue = places.get(&id).copied().ok_or_else(|| {
            fault(format!("There is no comment {id} in comments.csv. Please use the files of one export."))
        })?;
        if !seen.insert(id) {
            return Err(fault("This comment has two columns. Please keep one.".to_owned()));
        }
        issues.push(Some(issue));
    }
    if table.names().iter().any(|name| name == "xid") {
        notes.push(format!("{}: the column xid names people elsewhere and was not read.", table.file()));
    }
    Ok(issues)
}

fn stance(word: &str) -> Option<Stance> {
    match word {
        "1" => Some(Stance::Agree),
        "0" => Some(Stance::Pass),
        "-1" => Some(Stance::Disagree),
        _ => None,
    }
}

fn not_a_vote(table: &Table<'_>, column: Column) -> Fault {
    table.fault(column, format!("{} is not a vote. A vote is 1, 0 or -1.", shown(table.cell(column))))
}

/// Keeps the last vote of each pair and sets the signs right.
fn settle<'a>(
    raw: Raw<'a>,
    issues: &[ImportedIssue],
    options: Options,
    notes: &mut Vec<String>,
) -> Result<Settled<'a>, Fault> {
    let mut stances = raw.votes;
    // Stable, so that of two votes of one moment the last in the file stays last.
    stances.sort_by_key(|stance| (stance.participant, stance.issue, stance.moment));
    stances.reverse();
    stances.dedup_by_key(|stance| (stance.participant, stance.issue));
    stances.reverse();
    let mut net = vec![0_i64; issues.len()];
    for stance in &stances {
        if let Some(sum) = usize::try_from(stance.issue).ok().and_then(|issue| net.get_mut(issue)) {
            *sum += stance.stance.sign();
        }
    }
    let voted = stances.iter().any(|stance| stance.stance != Stance::Pass);
    let sign = sign::decide(raw.file, &net, voted, issues, options, notes)?;
    if sign == Sign::AgreeIsMinus {
        for stance in &mut stances {
            stance.stance = match stance.stance {
                Stance::Agree => Stance::Disagree,
                Stance::Disagree => Stance::Agree,
                Stance::Pass => Stance::Pass,
            };
        }
    }
    Ok(Settled { file: raw.file, sign, stances })
}

/// Brings both files together: the votes as `votes.csv` has them, and those that only the matrix has.
fn both(votes: Settled<'_>, matrix: Settled<'_>, notes: &mut Vec<String>) -> Vec<ImportedStance> {
    let pair = |stance: &ImportedStance| (stance.participant, stance.issue);
    let (mut unlike, mut only_votes) = (0_usize, votes.stances.len());
    let mut only_matrix = Vec::new();
    let mut rest = votes.stances.iter().peekable();
    for cell in &matrix.stances {
        while rest.next_if(|vote| pair(vote) < pair(cell)).is_some() {}
        match rest.next_if(|vote| pair(vote) == pair(cell)) {
            Some(vote) => {
                only_votes -= 1;
                unlike += usize::from(vote.stance != cell.stance);
            }
            None => only_matrix.push(*cell),
        }
    }
    let (file, other) = (votes.file, matrix.file);
    if unlike > 0 {
        notes.push(format!("{file} and {other} differ in {unlike} answers; those of {file} were taken."));
    }
    if only_votes > 0 {
        notes.push(format!("{only_votes} answers stand in {file} and not in {other}; they were taken."));
    }
    let mut stances = votes.stances;
    if !only_matrix.is_empty() {
        notes.push(format!("{} answers stand in {other} and not in {file}; they were taken.", only_matrix.len()));
        stances.append(&mut only_matrix);
        stances.sort_by_key(pair);
    }
    stances
}
