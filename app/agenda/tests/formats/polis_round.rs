//! A conversation that is written reads back the same, and no bytes whatever make the reader panic.

use std::collections::BTreeSet;

use agenda::import::File;
use agenda::import::polis::{Conversation, Files, ImportedIssue, ImportedStance, Options, read};
use agenda::issue::Kind;
use agenda::moment::Moment;
use agenda::stance::Stance;
use proptest::prelude::*;

use crate::shared;

/// Texts of every script, with what a CSV file trips over.
fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-z ,\"';\n]{0,40}",
        "(?s)\\PC{0,30}",
        "[\\p{Arabic}\\p{Hebrew}\\p{Han}\\p{Devanagari}\\p{Cyrillic}\\p{Thai}, \"\n\r\t=@-]{0,30}",
    ]
}

fn any_moment() -> impl Strategy<Value = Option<Moment>> {
    proptest::option::of((0_i64..=99_999_999_999).prop_map(|seconds| Moment(seconds * 1_000)))
}

fn any_issue() -> impl Strategy<Value = ImportedIssue> {
    let kind = proptest::option::of(proptest::sample::select(Kind::ALL.to_vec()));
    let author = proptest::option::of(0_i64..20);
    (author, any_text(), any_moment(), -1_i8..=1, kind, "[A-Za-z,\"]{0,10}").prop_map(
        |(author, text, moment, moderated, kind, place)| ImportedIssue {
            outside_id: 0,
            author,
            text,
            moment,
            moderated,
            claimed_agrees: Some(0),
            claimed_disagrees: Some(0),
            kind,
            place,
        },
    )
}

fn any_conversation() -> impl Strategy<Value = Conversation> {
    let ids = proptest::collection::btree_set(0_i64..=i64::MAX, 1..12);
    let issues = proptest::collection::vec(any_issue(), 12);
    let answers = proptest::collection::btree_map(
        (0_i64..20, 0_u32..12),
        (proptest::sample::select(Stance::ALL.to_vec()), any::<bool>(), any_moment()),
        0..60,
    );
    let others = proptest::collection::btree_set(0_i64..=i64::MAX, 0..5);
    (any_text(), any_text(), "[a-z:/.]{0,20}", ids, issues, answers, others).prop_map(
        |(topic, description, url, ids, issues, answers, others)| {
            let mut issues: Vec<_> =
                ids.into_iter().zip(issues).map(|(outside_id, issue)| ImportedIssue { outside_id, ..issue }).collect();
            let mut stances = Vec::new();
            for ((participant, issue), (stance, matters, moment)) in answers {
                let Some(answered) = issues.iter_mut().zip(0_u32..).find(|(_, place)| *place == issue) else {
                    continue;
                };
                let answered = answered.0;
                let count = match stance {
                    Stance::Agree => answered.claimed_agrees.as_mut(),
                    Stance::Disagree => answered.claimed_disagrees.as_mut(),
                    Stance::Pass => None,
                };
                if let Some(count) = count {
                    *count += 1;
                }
                stances.push(ImportedStance { participant, issue, stance, matters, moment });
            }
            let mut participants: BTreeSet<i64> = others;
            participants.extend(issues.iter().filter_map(|issue| issue.author));
            participants.extend(stances.iter().map(|stance| stance.participant));
            let participants = participants.into_iter().collect();
            Conversation { topic, description, url, issues, stances, participants, ..Conversation::default() }
        },
    )
}

fn any_bytes() -> impl Strategy<Value = Vec<u8>> {
    prop_oneof![
        proptest::collection::vec(any::<u8>(), 0..300),
        "(?s)(timestamp,)?comment-id,(author-id,)?(voter-id,vote,)?comment-body\n([-0-9,\"\n\r a-zé]{0,120})"
            .prop_map(String::into_bytes),
        "(?s)participant,(group-id,)?[0-9]{0,2}(,[0-9x-]{0,2}){0,3}\n([-0-9,\"\n\r]{0,80})"
            .prop_map(String::into_bytes),
    ]
}

proptest! {
    #[test]
    fn a_conversation_that_is_written_reads_back_the_same(conversation in any_conversation()) {
        let mut again = shared::round(&conversation).unwrap();
        again.notes.clear();
        prop_assert_eq!(again, conversation);
    }

    #[test]
    fn no_bytes_make_the_reader_panic(
        summary in any_bytes(), comments in any_bytes(), votes in any_bytes(), matrix in any_bytes()
    ) {
        let comments_too = b"comment-id,agrees,disagrees,comment-body\n0,1,0,a\n1,0,1,b\n".to_vec();
        for comments in [comments, comments_too] {
            let files = Files {
                summary: Some(File { name: "summary.csv", bytes: &summary }),
                comments: File { name: "comments.csv", bytes: &comments },
                votes: Some(File { name: "votes.csv", bytes: &votes }),
                participants: None,
            };
            let _ = read(&files, Options::default());
            let matrix = Some(File { name: "participant-votes.csv", bytes: &matrix });
            let _ = read(&Files { votes: None, participants: matrix, ..files }, Options::default());
        }
    }
}
