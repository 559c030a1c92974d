//! Writes what institutions answered and what residents say of it: nobody is named, and few people are not counted.

use std::fmt::Write;

use serde::Serialize;

use super::cell;
use crate::compare::few;
use crate::institution::{Kind, Reply, Said};

/// The columns, in order: the issue's number and title, who answered, the kind of the answer and its words, by which day it
/// is promised, on which day it was said, whether it stands or another followed, and how many residents say that a promise
/// was done, done in part or not: empty where fewer than five have said.
pub const COLUMNS: &str = "issue,title,institution,kind,text,due,said_on,stands,done,partly,not_done,people";

/// An answer as it is public.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PublicReply {
    /// The issue's number.
    pub issue: i64,
    /// Its title.
    pub title: String,
    /// Who answered.
    pub institution: String,
    /// What kind of answer it is.
    pub kind: Kind,
    /// Its words.
    pub text: String,
    /// By which day it is promised, as `2026-11-23`; nothing for what is no promise.
    pub due: Option<String>,
    /// On which day it was said.
    pub said_on: String,
    /// Whether it stands; if not, the institution said something else later.
    pub stands: bool,
    /// How many residents say that it was done, in part, or not, in that order; nothing where fewer than five have said.
    pub outcomes: Option<[i64; 3]>,
}

/// Lists every wording of every answer, that which stands before those that came before it.
pub fn published(replies: &[Reply]) -> Vec<PublicReply> {
    let wording = |reply: &Reply, said: &Said, stands: bool| PublicReply {
        issue: reply.issue.number,
        title: reply.issue.title.clone(),
        institution: reply.institution.clone(),
        kind: said.kind,
        text: said.text.clone(),
        due: (!said.due.is_empty()).then(|| said.due.clone()),
        said_on: said.said_at.day(),
        stands,
        outcomes: few::unless(reply.people(), reply.outcomes).filter(|_| stands),
    };
    let all = replies.iter().flat_map(|reply| {
        let before = reply.before.iter().map(move |said| wording(reply, said, false));
        std::iter::once(wording(reply, &reply.said, true)).chain(before)
    });
    all.collect()
}

/// Writes them as a table with a line an answer.
pub fn write(replies: &[PublicReply]) -> String {
    let mut file = format!("{COLUMNS}\n");
    for reply in replies {
        let outcomes = reply.outcomes.map_or_else(
            || ",,,".to_owned(),
            |[done, partly, not_done]| format!("{done},{partly},{not_done},{}", done + partly + not_done),
        );
        // Writing into a string cannot fail.
        let _ = writeln!(
            file,
            "{},{},{},{},{},{},{},{},{outcomes}",
            reply.issue,
            cell(&reply.title),
            cell(&reply.institution),
            reply.kind.word(),
            cell(&reply.text),
            reply.due.as_deref().unwrap_or_default(),
            reply.said_on,
            u8::from(reply.stands),
        );
    }
    file
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::NamedIssue;
    use crate::id::ReplyId;
    use crate::moment::Moment;

    #[test]
    fn every_wording_has_a_line_and_few_residents_no_count() {
        let said = |kind, text: &str, due: &str| Said { kind, text: text.into(), due: due.into(), said_at: Moment(0) };
        let reply = |outcomes| Reply {
            id: ReplyId(1),
            institution: "The council, roads".into(),
            issue: NamedIssue { number: 7, kind: crate::issue::Kind::Concern, title: "The ford".into() },
            said: said(Kind::Will, "We bridge it.", "2027-03-01"),
            before: vec![said(Kind::Question, "Which \"ford\"?", "")],
            outcomes,
            evidence: vec![],
            own: None,
        };
        let lines = |outcomes| write(&published(&[reply(outcomes)])).lines().map(str::to_owned).collect::<Vec<_>>();
        let enough = lines([3, 1, 1]);
        assert_eq!(enough[0], COLUMNS);
        assert_eq!(enough[1], "7,The ford,\"The council, roads\",will,We bridge it.,2027-03-01,1970-01-01,1,3,1,1,5");
        let before = "7,The ford,\"The council, roads\",question,\"Which \"\"ford\"\"?\",,1970-01-01,0,,,,";
        assert_eq!(enough[2], before);
        assert!(lines([3, 1, 0])[1].ends_with(",1,,,,"), "four are few");
    }
}
