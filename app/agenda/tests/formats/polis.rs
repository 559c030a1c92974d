//! Reads real conversations, and conversations made up to be awkward.

use agenda::export;
use agenda::import::polis::{Conversation, Files, Options, Sign, read};
use agenda::import::{Fault, File};
use agenda::moment::Moment;
use agenda::stance::Stance;

use crate::shared;

fn file<'a>(name: &'a str, text: &'a str) -> File<'a> {
    File { name, bytes: text.as_bytes() }
}

fn comments_and_votes(comments: &str, votes: &str) -> Result<Conversation, Fault> {
    let files = Files {
        summary: None,
        comments: file("comments.csv", comments),
        votes: Some(file("votes.csv", votes)),
        participants: None,
    };
    read(&files, Options::default())
}

fn comments_and_matrix(comments: &str, matrix: &str) -> Result<Conversation, Fault> {
    let files = Files {
        summary: None,
        comments: file("comments.csv", comments),
        votes: None,
        participants: Some(file("participant-votes.csv", matrix)),
    };
    read(&files, Options::default())
}

#[test]
fn every_shared_conversation_reads_as_it_is() {
    let expected = [
        ("american-assembly.bowling-green", 2_031, 896, 225_524),
        ("brexit-consensus", 204, 50, 5_303),
        // One person wrote an issue and answered none.
        ("london.youth.policing", 27, 39, 638),
        ("scoop-hivemind.biodiversity", 536, 316, 29_719),
        ("vtaiwan.uberx", 1_921, 197, 49_443),
    ];
    for (folder, people, issues, stances) in expected {
        let Some(folder) = shared::folder(&format!("data/polis/{folder}")) else { return };
        let conversation = shared::conversation(&folder, Options { sign: None, strict: true }).unwrap();
        let counts = (conversation.participants.len(), conversation.issues.len(), conversation.stances.len());
        assert_eq!(counts, (people, issues, stances), "{}", folder.display());
        assert_eq!(conversation.sign, Sign::AgreeIsPlus);
        assert!(!conversation.topic.is_empty());
        assert!(conversation.issues.iter().all(|issue| issue.moment > Some(Moment(1_400_000_000_000))));
    }
}

#[test]
fn both_files_of_votes_together_say_the_same_as_either() {
    for folder in ["brexit-consensus", "london.youth.policing", "scoop-hivemind.biodiversity", "vtaiwan.uberx"] {
        let Some(folder) = shared::folder(&format!("data/polis/{folder}")) else { return };
        let both = shared::conversation(&folder, Options::default()).unwrap();
        let matrix = shared::matrix_only(&folder).unwrap();
        let answers = |conversation: &Conversation| -> Vec<_> {
            conversation.stances.iter().map(|stance| (stance.participant, stance.issue, stance.stance)).collect()
        };
        assert_eq!(answers(&both), answers(&matrix));
        assert!(both.stances.iter().all(|stance| stance.moment.is_some()));
        assert!(both.notes.iter().all(|note| !note.contains("differ")), "{:?}", both.notes);
    }
}

#[test]
fn what_was_read_from_bowling_green_is_written_and_read_back() {
    let Some(folder) = shared::folder("data/polis/american-assembly.bowling-green") else { return };
    let mut conversation = shared::conversation(&folder, Options::default()).unwrap();
    let again = shared::round(&conversation).unwrap();
    for (issue, read_back) in conversation.issues.iter_mut().zip(&again.issues) {
        issue.moment = issue.moment.map(|moment| Moment(moment.0 / 1_000 * 1_000));
        issue.claimed_agrees = read_back.claimed_agrees;
        issue.claimed_disagrees = read_back.claimed_disagrees;
    }
    assert_eq!(again, conversation);
}

#[test]
fn only_the_latest_vote_of_a_pair_counts_and_a_tie_goes_to_the_last_line() {
    let comments = "comment-id,comment-body\n0,a\n1,b\n";
    let votes = "timestamp,comment-id,voter-id,vote\n20,0,5,1\n10,0,5,-1\n10,1,5,1\n10,1,5,0\n";
    let conversation = comments_and_votes(comments, votes).unwrap();
    let answers: Vec<_> = conversation.stances.iter().map(|stance| (stance.issue, stance.stance)).collect();
    assert_eq!(answers, [(0, Stance::Agree), (1, Stance::Pass)]);
    assert_eq!(conversation.stances.first().unwrap().moment, Some(Moment(20_000)));
}

#[test]
fn seconds_and_milliseconds_are_told_apart_by_their_size() {
    let comments = "timestamp,comment-id,comment-body\n1518501496,0,a\n1518501496471,1,b\n";
    let conversation = comments_and_matrix(comments, "participant,0,1\n").unwrap();
    let moments: Vec<_> = conversation.issues.iter().map(|issue| issue.moment.unwrap().0).collect();
    assert_eq!(moments, [1_518_501_496_000, 1_518_501_496_471]);
}

#[test]
fn a_moment_that_seconds_could_not_hold_is_refused() {
    let comments = |moment: i64| format!("timestamp,comment-id,comment-body\n{moment},0,a\n");
    assert!(comments_and_matrix(&comments(99_999_999_999_999), "participant,0\n").is_ok());
    let fault = comments_and_matrix(&comments(100_000_000_000_000), "participant,0\n").unwrap_err();
    assert_eq!((fault.line, fault.column.as_deref()), (2, Some("timestamp")));
}

#[test]
fn an_unquoted_text_keeps_its_commas_and_quotation_marks() {
    let comments =
        "comment-id,author-id,comment-body\n0,3,\"more\" buses, please, and \"soon\"\n1,3,\"a, \"\"b\"\"\"\n";
    let conversation = comments_and_matrix(comments, "participant,0,1\n3,,\n").unwrap();
    let texts: Vec<_> = conversation.issues.iter().map(|issue| issue.text.as_str()).collect();
    assert_eq!(texts, ["\"more\" buses, please, and \"soon\"", "a, \"b\""]);
}

#[test]
fn signs_are_turned_round_where_the_counts_say_so() {
    let comments = "comment-id,agrees,disagrees,comment-body\n0,2,0,a\n1,0,1,b\n";
    let votes = "comment-id,voter-id,vote\n0,1,-1\n0,2,-1\n1,1,1\n";
    let conversation = comments_and_votes(comments, votes).unwrap();
    assert_eq!(conversation.sign, Sign::AgreeIsMinus);
    assert_eq!(conversation.stances.first().unwrap().stance, Stance::Agree);
    assert!(conversation.notes.iter().any(|note| note.contains("turned round")));
}

#[test]
fn a_sign_that_cannot_be_found_out_is_refused_when_asked_and_taken_when_told() {
    let comments = "comment-id,comment-body\n0,a\n";
    let votes = "comment-id,voter-id,vote\n0,1,-1\n";
    let files = Files {
        summary: None,
        comments: file("comments.csv", comments),
        votes: Some(file("votes.csv", votes)),
        participants: None,
    };
    let fault = read(&files, Options { sign: None, strict: true }).unwrap_err();
    assert_eq!((fault.file.as_str(), fault.column.as_deref()), ("votes.csv", Some("vote")));
    let lenient = read(&files, Options::default()).unwrap();
    assert_eq!(lenient.stances.first().unwrap().stance, Stance::Disagree);
    assert!(lenient.notes.iter().any(|note| note.contains("1 was taken as agree")));
    let told = read(&files, Options { sign: Some(Sign::AgreeIsMinus), strict: true }).unwrap();
    assert_eq!(told.stances.first().unwrap().stance, Stance::Agree);
}

#[test]
fn the_two_files_are_brought_together_and_their_differences_said() {
    let comments = "comment-id,agrees,disagrees,comment-body\n0,2,0,a\n1,1,0,b\n";
    let files = Files {
        summary: None,
        comments: file("comments.csv", comments),
        votes: Some(file("votes.csv", "comment-id,voter-id,vote\n0,1,1\n0,2,1\n")),
        participants: Some(file("participants-votes.csv", "participant,0,1\n1,1,1\n2,0,\n9,,\n")),
    };
    let conversation = read(&files, Options::default()).unwrap();
    assert_eq!(conversation.participants, [1, 2, 9]);
    let answers: Vec<_> = conversation.stances.iter().map(|stance| (stance.participant, stance.issue)).collect();
    assert_eq!(answers, [(1, 0), (1, 1), (2, 0)]);
    assert!(conversation.stances.iter().all(|stance| stance.stance == Stance::Agree));
    assert!(conversation.notes.iter().any(|note| note.contains("differ in 1 answers")), "{:?}", conversation.notes);
}

#[test]
fn what_cannot_be_read_is_refused_with_its_line_and_column() {
    let comments = "comment-id,comment-body\n0,a\n";
    let matrix = "participant,0\n";
    let cases: [(Result<Conversation, Fault>, &str, u64, &str); 11] = [
        (comments_and_matrix("comment-id\n0\n", matrix), "comments.csv", 1, "comment-body"),
        (comments_and_matrix("comment-id,comment-body\n0,a\nx,b\n", matrix), "comments.csv", 3, "comment-id"),
        (comments_and_matrix("comment-id,comment-body\n0,\"a\nb\"\n0,b\n", matrix), "comments.csv", 4, "comment-id"),
        (comments_and_matrix("moderated,comment-id,comment-body\n7,0,a\n", matrix), "comments.csv", 2, "moderated"),
        (comments_and_matrix("timestamp,comment-id,comment-body\nnow,0,a\n", matrix), "comments.csv", 2, "timestamp"),
        (comments_and_matrix(comments, "participant,0,7\n"), "participant-votes.csv", 1, "7"),
        (comments_and_matrix(comments, "participant,0\n1,1\n1,1\n"), "participant-votes.csv", 3, "participant"),
        (comments_and_matrix(comments, "participant,0\n1,2\n"), "participant-votes.csv", 2, "0"),
        (comments_and_votes(comments, "comment-id,voter-id,vote\n5,1,1\n"), "votes.csv", 2, "comment-id"),
        (comments_and_votes(comments, "comment-id,voter-id,vote\n0,-1,1\n"), "votes.csv", 2, "voter-id"),
        (comments_and_votes(comments, "comment-id,voter-id\n0,1\n"), "votes.csv", 1, "vote"),
    ];
    for (read, file, line, column) in cases {
        let fault = read.unwrap_err();
        assert_eq!((fault.file.as_str(), fault.line, fault.column.as_deref()), (file, line, Some(column)), "{fault}");
    }
}

#[test]
fn files_are_written_with_the_columns_of_polis_first() {
    let comments =
        "timestamp,comment-id,author-id,agrees,disagrees,comment-body\n1518501496,4,2,1,0,\"a \"\"b\"\", c\"\n";
    let conversation = comments_and_votes(comments, "timestamp,comment-id,voter-id,vote\n9,4,7,1\n").unwrap();
    let written = export::polis::write(&conversation);
    assert_eq!(
        written.comments,
        "timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body,passes,matters,kind,place\n\
         1518501496,Tue Feb 13 2018 05:58:16 GMT+0000 (Coordinated Universal Time),4,2,1,0,0,\"a \"\"b\"\", c\",0,0,,\n"
    );
    assert_eq!(
        written.votes,
        "timestamp,datetime,comment-id,voter-id,vote,matters\n\
         9,Thu Jan 01 1970 00:00:09 GMT+0000 (Coordinated Universal Time),4,7,1,0\n"
    );
    assert_eq!(
        written.participant_votes,
        "participant,group-id,n-comments,n-votes,n-agree,n-disagree,4\n2,,1,0,0,0,\n7,,0,1,1,0,1\n"
    );
    assert!(written.summary.starts_with("topic,\"\"\nurl,\nvoters,1\nvoters-in-conv,1\ncommenters,1\ncomments,1\n"));
}
