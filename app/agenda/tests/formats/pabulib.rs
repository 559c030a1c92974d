//! Reads real participatory budgets, and refuses what is none with its place.

use agenda::import::pabulib::{Election, VoteType, read};
use agenda::import::{Fault, File};
use proptest::prelude::*;

use crate::shared;

fn read_text(text: &str) -> Result<Election, Fault> {
    read(File { name: "city.pb", bytes: text.as_bytes() })
}

/// A whole file: META with further lines, a vote type, project lines and vote lines.
fn file(vote_type: &str, projects: &[&str], votes: &[&str]) -> String {
    let (project_count, vote_count) = (projects.len() - 1, votes.len() - 1);
    format!(
        "META\nkey;value\nnum_projects;{project_count}\nnum_votes;{vote_count}\nbudget;100.5\nvote_type;{vote_type}\n\
         PROJECTS\n{}\nVOTES\n{}\n",
        projects.join("\n"),
        votes.join("\n")
    )
}

#[test]
fn every_shared_election_reads_as_it_is() {
    let expected = [
        ("France_Toulouse_2022", 199, 4_532, VoteType::Approval, 800_000_000, 0),
        ("Poland_Lodz_2022", 160, 90_494, VoteType::Approval, 611_286_800, 0),
        ("Poland_Swiecie_2023", 22, 2_553, VoteType::Approval, 107_000_000, 0),
        ("Poland_Wieliczka_2023_Green_Budget", 64, 6_586, VoteType::Approval, 100_000_000, 0),
        ("Switzerland_Zurich_S5", 24, 180, VoteType::Approval, 6_000_000, 0),
        ("US_Stanford_Dataset_PB_Cambridge_2019_vote_approvals", 20, 6_447, VoteType::Approval, 100_000_000, 0),
        ("US_Stanford_Dataset_PB_Rochester_NY_2019_vote_rankings", 22, 1_460, VoteType::Ordinal, 20_000_000, 0),
    ];
    let Some(folder) = shared::folder("data/pabulib") else { return };
    for (name, projects, votes, vote_type, budget, notes) in expected {
        let bytes = std::fs::read(folder.join(format!("{name}.pb"))).unwrap();
        let election = read(File { name, bytes: &bytes }).unwrap();
        assert_eq!((election.projects.len(), election.votes.len()), (projects, votes), "{name}");
        assert_eq!((election.vote_type, election.budget_hundredths), (vote_type, budget), "{name}");
        assert_eq!(election.notes.len(), notes, "{name}: {:?}", election.notes);
    }
}

#[test]
fn a_small_election_reads_whatever_ends_its_lines() {
    for end in ["\n", "\r\n"] {
        let text = file(
            "cumulative",
            &["project_id;cost;name;selected", "a;60;\"Trees; and\nshade\";1", "b;40.25;Benches;2"],
            &["voter_id;vote;points;age", "1;b,a;3,7;40", "2;;;", "3;a;-1;41"],
        );
        let election = read_text(&text.replace('\n', end)).unwrap();
        let projects: Vec<_> = election.projects.iter().map(|it| (it.id.as_str(), it.cost_hundredths)).collect();
        assert_eq!(projects, [("a", 6_000), ("b", 4_025)]);
        assert_eq!(election.projects.first().unwrap().name, format!("Trees; and{end}shade"));
        assert_eq!(election.projects.iter().map(|it| it.selected).collect::<Vec<_>>(), [Some(1), Some(2)]);
        let votes: Vec<_> = election.votes.iter().map(|it| (it.projects.as_slice(), it.points.as_slice())).collect();
        assert_eq!(votes, [(&[1, 0][..], &[3, 7][..]), (&[], &[]), (&[0], &[-1])]);
        let ballots = election.ballots();
        assert_eq!((ballots.people(), ballots.approvers(), election.preferences().ballots().people()), (3, 2, 3));
        assert_eq!(election.budget_hundredths, 10_050);
    }
}

#[test]
fn what_is_odd_but_harmless_is_said() {
    let text = file("approval", &["project_id;cost;votes;target", "a;1;2;all"], &["voter_id;vote", "1;a"]);
    let notes = read_text(&text).unwrap().notes;
    assert!(notes.len() == 2 && notes.iter().any(|note| note.contains("1 projects claim")), "{notes:?}");
}

#[test]
fn what_is_no_election_is_refused_with_its_line_and_column() {
    let projects = ["project_id;cost", "a;1", "b;2"];
    let with_votes = |vote_type: &str, votes: &[&str]| file(vote_type, &projects, votes);
    let with_projects = |projects: &[&str]| file("approval", projects, &["voter_id;vote", "1;"]);
    let good = with_votes("approval", &["voter_id;vote", "1;a"]);
    let cases: Vec<(String, u64, Option<&str>, &str)> = vec![
        (String::new(), 0, None, "no section META"),
        ("key;value\n".into(), 1, None, "has to be META"),
        ("META\nkey;value\nVOTES\n".into(), 3, None, "does not belong here"),
        (good.replace("VOTES", "VOTED"), 0, None, "no section VOTES"),
        (good.replace("\nvoter_id;vote\n1;a\n", "\n"), 11, None, "headings has to follow"),
        (good.replace("budget;100.5\n", ""), 0, None, "no budget"),
        (good.replace("100.5", "a lot"), 5, Some("value"), "not an amount"),
        (good.replace("num_votes;1", "num_votes;2"), 4, Some("value"), "there are 1"),
        (good.replace("num_projects;2", "num_votes;1"), 4, Some("key"), "line 3 already"),
        (good.replace("approval", "acclaim"), 6, Some("value"), "not a type of vote"),
        (with_projects(&["project_id", "a"]), 8, Some("cost"), "missing"),
        (with_projects(&["project_id;cost", "a;1", "a;2"]), 10, Some("project_id"), "line 9 already"),
        (with_projects(&["project_id;cost", ";1"]), 9, Some("project_id"), "not a project's id"),
        (with_projects(&["project_id;cost", "a;-1"]), 9, Some("cost"), "not an amount"),
        (with_projects(&["project_id;cost;selected", "a;1;yes"]), 9, Some("selected"), "not 0, 1, 2 or 3"),
        (with_projects(&["project_id;cost", "a;1;2"]), 9, None, "more cells (3)"),
        (with_votes("approval", &["voter_id;vote", "1;a", "1;b"]), 14, Some("voter_id"), "line 13 already"),
        (with_votes("approval", &["voter_id;vote", ";a"]), 13, Some("voter_id"), "nobody's"),
        (with_votes("approval", &["voter_id;vote", "1;a,c"]), 13, Some("vote"), "no project “c”"),
        (with_votes("approval", &["voter_id;vote", "1;a,,b"]), 13, Some("vote"), "no project “”"),
        (with_votes("ordinal", &["voter_id;vote", "1;a,b,a"]), 13, Some("vote"), "twice"),
        (with_votes("choose-1", &["voter_id;vote", "1;a,b"]), 13, Some("vote"), "one can be chosen"),
        (with_votes("scoring", &["voter_id;vote", "1;a"]), 12, Some("points"), "missing"),
        (with_votes("scoring", &["voter_id;vote;points", "1;a;1,2"]), 13, Some("points"), "2 points for 1 projects"),
        (with_votes("scoring", &["voter_id;vote;points", "1;a;x"]), 13, Some("points"), "not a whole number"),
        (with_votes("approval", &["voter_id;vote;points", "1;a;1"]), 13, Some("points"), "have no points"),
    ];
    for (text, line, column, part) in cases {
        let fault = read_text(&text).unwrap_err();
        assert_eq!((fault.line, fault.column.as_deref()), (line, column), "{fault}\n{text}");
        assert!(fault.problem.to_string().contains(part), "{fault}");
    }
}

proptest! {
    #[test]
    fn no_bytes_make_the_reader_panic(
        bytes in prop_oneof![
            proptest::collection::vec(any::<u8>(), 0..300),
            "(?s)META\nkey;value\nbudget;[0-9.]{1,3}\nvote_type;approval\nnum_projects;1\nnum_votes;1\n(\"|\r|\n)?\
             PROJECTS\nproject_id;cost\n[ab,;\"\n\r]{0,9}[0-9]\nVOTES\n(voter_id;vote\n)?[0-9ab,;\"\n\r]{0,40}"
                .prop_map(String::into_bytes),
        ]
    ) {
        let _ = read(File { name: "city.pb", bytes: &bytes });
    }
}
