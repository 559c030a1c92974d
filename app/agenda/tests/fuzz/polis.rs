//! Conversations.

use agenda::export;
use agenda::import::polis::{Conversation, Files, Options, Sign, read};
use agenda::import::{Fault, File};
use agenda::moment::Moment;
use proptest::prelude::*;

use crate::mangled::{is_well_placed, mangled};

const COMMENTS: [&str; 3] = [
    "timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body\n\
     1518501496,Tue,0,3,2,0,1,\"More buses, please\"\n1518501497,Tue,1,4,1,1,0,\"Say \"\"no\"\"\"\n1518501498,Tue,2,3,0,2,-1,Trees\n",
    "comment-id,comment-body\n0,more, buses\n1,trees\n2,\"bins\n\nand benches\"\n",
    "timestamp,comment-id,author-id,agrees,disagrees,moderated,comment-body,passes,matters,kind,place\r\n\
     1518501496471,0,3,2,0,1,Buses,0,0,concern,Mill Lane\r\n1518501496472,1,,1,1,0,Trees,0,1,idea,\r\n1518501496473,2,5,0,2,1,Bins,1,0,,\r\n",
];
const VOTES: [&str; 2] = [
    "timestamp,datetime,comment-id,voter-id,vote\n1518501500,Tue,0,1,1\n1518501501,Tue,0,2,1\n1518501502,Tue,1,1,-1\n\
     1518501503,Tue,1,2,1\n1518501504,Tue,2,1,-1\n1518501505,Tue,2,2,-1\n",
    "timestamp,comment-id,voter-id,vote,matters\n20,0,5,1,1\n10,0,5,-1,0\n10,1,5,1,0\n10,1,6,0,0\n",
];
const MATRICES: [&str; 2] = [
    "participant,group-id,n-comments,n-votes,n-agree,n-disagree,0,1,2\n1,0,0,3,1,2,1,-1,-1\n2,,0,3,2,1,1,1,-1\n7,,0,0,0,0,,,\n",
    "participant,0,1,2\n1,1,-1,\n2,0,,1\n",
];
const SUMMARIES: [&str; 2] = [
    "topic,\"Our town, and its people\"\nurl,https://example.org\nconversation-description,\"What\nnow?\"\n",
    "topic,Town\n",
];

fn one_of(texts: &'static [&'static str]) -> impl Strategy<Value = String> + 'static {
    prop::sample::select(texts).prop_map(str::to_owned)
}

/// Returns a conversation as it is after it was written: to the second, with the counts of its own stances.
fn as_written(conversation: &Conversation) -> Conversation {
    let to_the_second = |moment: Option<Moment>| moment.map(|moment| Moment(moment.0.div_euclid(1_000) * 1_000));
    let mut written = Conversation { notes: Vec::new(), sign: Sign::default(), ..conversation.clone() };
    for issue in &mut written.issues {
        issue.moment = to_the_second(issue.moment);
        (issue.claimed_agrees, issue.claimed_disagrees) = (None, None);
    }
    for stance in &mut written.stances {
        stance.moment = to_the_second(stance.moment);
    }
    written
}

fn written_and_read(conversation: &Conversation) -> Result<Conversation, Fault> {
    let written = export::polis::write(conversation);
    let files = Files {
        summary: Some(File { name: "summary.csv", bytes: written.summary.as_bytes() }),
        comments: File { name: "comments.csv", bytes: written.comments.as_bytes() },
        votes: Some(File { name: "votes.csv", bytes: written.votes.as_bytes() }),
        participants: Some(File { name: "participant-votes.csv", bytes: written.participant_votes.as_bytes() }),
    };
    read(&files, Options { sign: Some(Sign::AgreeIsPlus), strict: true })
}

proptest! {
    #[test]
    fn a_conversation_is_refused_with_a_place_or_kept_whole(
        summary in prop::option::of(mangled(one_of(&SUMMARIES))),
        comments in mangled(one_of(&COMMENTS)),
        (votes, matrix) in prop_oneof![
            mangled(one_of(&VOTES)).prop_map(|votes| (Some(votes), None)),
            mangled(one_of(&MATRICES)).prop_map(|matrix| (None, Some(matrix))),
            (mangled(one_of(&VOTES)), mangled(one_of(&MATRICES))).prop_map(|(votes, matrix)| (Some(votes), Some(matrix))),
        ],
        strict in any::<bool>(),
        sign in prop::option::of(prop::sample::select(vec![Sign::AgreeIsPlus, Sign::AgreeIsMinus])),
    ) {
        let named = |name: &'static str, bytes: &'_ Option<Vec<u8>>| -> Option<(&'static str, Vec<u8>)> {
            bytes.clone().map(|bytes| (name, bytes))
        };
        let (summary, votes, matrix) =
            (named("summary.csv", &summary), named("votes.csv", &votes), named("participant-votes.csv", &matrix));
        let file = |named: &'_ (&'static str, Vec<u8>)| -> (&'static str, Vec<u8>) { named.clone() };
        let all: Vec<(&str, Vec<u8>)> =
            [summary.as_ref(), votes.as_ref(), matrix.as_ref()].into_iter().flatten().map(file)
                .chain([("comments.csv", comments.clone())]).collect();
        let files = Files {
            summary: summary.as_ref().map(|(name, bytes)| File { name, bytes }),
            comments: File { name: "comments.csv", bytes: &comments },
            votes: votes.as_ref().map(|(name, bytes)| File { name, bytes }),
            participants: matrix.as_ref().map(|(name, bytes)| File { name, bytes }),
        };
        match read(&files, Options { sign, strict }) {
            Err(fault) => {
                let all: Vec<(&str, &[u8])> = all.iter().map(|(name, bytes)| (*name, bytes.as_slice())).collect();
                is_well_placed(&fault, &all);
            }
            Ok(conversation) => {
                let again = written_and_read(&conversation);
                prop_assert!(again.is_ok(), "{:?} {:?}", again, conversation);
                prop_assert_eq!(as_written(&again.unwrap()), as_written(&conversation));
            }
        }
    }
}
