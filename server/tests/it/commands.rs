//! The command line: what comes in, what goes out, what it says no to, and how it ends.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

use crate::harness::Town;

/// Somebody at a command line with a folder of their own.
struct Desk {
    folder: TempDir,
}

/// How a command ended, and what it said.
#[derive(Debug)]
struct Said {
    code: i32,
    out: String,
    err: String,
}

impl Desk {
    fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn database(&self) -> PathBuf {
        self.path("desk.sqlite")
    }

    /// Runs the program with this desk's database.
    fn run(&self, words: &[&str]) -> Said {
        self.run_on(&format!("sqlite:{}", self.database().display()), words)
    }

    fn run_on(&self, database: &str, words: &[&str]) -> Said {
        let mut command = Command::new(env!("CARGO_BIN_EXE_folkmoot"));
        let output = command.current_dir(self.folder.path()).env("FOLKMOOT_DATABASE", database).args(words).output();
        let output = output.unwrap();
        Said {
            code: output.status.code().unwrap(),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }

    /// Writes the files of a small conversation into a folder.
    fn conversation(&self, name: &str, files: &[(&str, &str)]) -> String {
        let folder = self.path(name);
        fs::create_dir_all(&folder).unwrap();
        for (file, text) in files {
            fs::write(folder.join(file), text).unwrap();
        }
        folder.display().to_string()
    }
}

impl Said {
    /// Expects an end and words in what was said.
    #[track_caller]
    fn is(self, code: i32, words: &str) -> Self {
        assert_eq!(self.code, code, "{self:?}");
        assert!(self.out.contains(words) || self.err.contains(words), "{words:?} is not in {self:?}");
        self
    }
}

const SUMMARY: (&str, &str) = ("summary.csv", "topic,The old mill\nconversation-description,What to do with it\n");
const COMMENTS: (&str, &str) = (
    "comments.csv",
    "timestamp,comment-id,author-id,agrees,disagrees,moderated,comment-body\n\
     1600000000,0,4,2,0,1,\"Save the mill, please\"\n\
     1600000060,1,5,1,1,1,Nobody can park\n\
     1600000120,2,5,0,1,-1,Buy my flour\n",
);
const VOTES: (&str, &str) = (
    "votes.csv",
    "timestamp,comment-id,voter-id,vote\n\
     1600000200,0,4,1\n1600000201,0,5,1\n1600000202,1,4,-1\n1600000203,1,5,1\n1600000204,2,4,-1\n",
);

#[test]
fn a_conversation_comes_in_goes_out_and_comes_in_again_the_same() {
    let desk = Desk::new();
    let folder = desk.conversation("old mill", &[SUMMARY, COMMENTS, VOTES]);
    desk.run(&["import", "polis", &folder]).is(0, "The old mill is at /c/old-mill: 2 members, 3 issues (1 of them");
    desk.run(&["verify"]).is(0, "old-mill: holds. ");
    desk.run(&["import", "polis", &folder]).is(1, "--as: This is taken already.");
    desk.run(&["export", "community", "old-mill", "--to", "out"]).is(0, "2 members, 3 issues, 5 answers.");
    desk.run(&["export", "community", "old-mill", "--to", "out"]).is(1, "It is there already.");
    desk.run(&["export", "community", "elsewhere", "--to", "other"]).is(1, "We could not find this here.");
    desk.run(&["import", "polis", "out", "--as", "again"]).is(0, "The old mill is at /c/again");
    desk.run(&["export", "community", "again", "--to", "once-more"]).is(0, "5 answers");
    for file in ["summary.csv", "comments.csv", "votes.csv", "participant-votes.csv"] {
        let [one, other] = ["out", "once-more"].map(|folder| fs::read_to_string(desk.path(folder).join(file)).unwrap());
        assert_eq!(one, other, "{file}");
    }
    desk.run(&["verify", "again"]).is(0, "again: holds. ");
}

#[test]
fn a_file_that_cannot_be_accepted_is_named_with_line_and_column() {
    let desk = Desk::new();
    let with = |name: &str, file: &str, text: &str| {
        let files = [COMMENTS, VOTES]
            .map(|kept| if kept.0 == file { (kept.0, text.to_owned()) } else { (kept.0, kept.1.to_owned()) });
        desk.conversation(name, &[(files[0].0, &files[0].1), (files[1].0, &files[1].1)])
    };
    let refused = [
        (
            "comments.csv",
            COMMENTS.1.replace("1600000060,1", "1600000060,one"),
            "comments.csv, line 3, column comment-id",
        ),
        ("comments.csv", COMMENTS.1.replace("comment-body", "body"), "comments.csv, line 1"),
        ("comments.csv", String::new(), "comments.csv: This file is empty."),
        ("votes.csv", VOTES.1.replace("1,4,-1", "1,4,7"), "votes.csv, line 4, column vote"),
        ("votes.csv", VOTES.1.replace("2,4,-1", "9,4,-1"), "votes.csv, line 6, column comment-id"),
    ];
    for (number, (file, text, place)) in refused.iter().enumerate() {
        let folder = with(&format!("c{number}"), file, text);
        desk.run(&["import", "polis", &folder, "--as", "c"]).is(1, place);
    }
    let whole = with("whole", "", "");
    desk.run(&["import", "polis", &whole, "--as", "Not A Slug"]).is(1, "--as: Please use small letters");
    desk.run(&["import", "polis", &whole, "--name", "\u{7}"]).is(1, "--name: This holds characters");
    desk.run(&["import", "polis", "nowhere"]).is(1, "nowhere: There is no such folder.");
    let said = desk.run(&["verify"]).is(0, "");
    assert_eq!(said.out, "", "nothing came in");
}

#[test]
fn a_programme_that_comes_in_again_is_a_new_version_where_it_says_something_else() {
    let desk = Desk::new();
    let goals = "item_id,parent_id,title\n1,,Homes\n1.1,1,Dry homes\n2,,Buses\n";
    fs::write(desk.path("plan.csv"), goals).unwrap();
    let plan = ["import", "programme", "plan.csv", "--slug", "plan", "--publisher", "Sallow Borough Council"];
    desk.run(&plan).is(0, "plan is at /programmes/plan: 3 goals, 2 of them at the top, weighted equal.");
    desk.run(&plan).is(0, "It is the same as version 1, so nothing was changed.");
    fs::write(desk.path("plan.csv"), goals.replace("Dry homes", "Warm homes")).unwrap();
    desk.run(&plan).is(0, "This is version 2 of it; the earlier ones are kept.");
    fs::write(desk.path("plan.csv"), goals.replace("1.1,1,", "1.1,9,")).unwrap();
    desk.run(&["import", "programme", "plan.csv", "--slug", "other"]).is(1, "plan.csv, line 3, column parent_id");
    desk.run(&["import", "programme", "absent.csv"]).is(1, "absent.csv");
}

#[test]
fn how_a_command_ends_says_what_happened() {
    let desk = Desk::new();
    desk.run(&["--help"]).is(0, "import");
    for verb in ["serve", "import", "export", "verify", "analyse", "operator", "demo"] {
        desk.run(&[verb, "--help"]).is(0, "Usage: folkmoot");
    }
    desk.run(&["rename"]).is(2, "unrecognized");
    desk.run(&["import", "polis"]).is(2, "DIRECTORY");
    for words in [&["verify"][..], &["analyse", "c"], &["operator", "Ada"], &["export", "community", "c", "--to", "d"]]
    {
        desk.run(words).is(1, "There is no such database.");
        assert!(!desk.database().exists(), "nothing is made by {words:?}");
    }
    let nowhere = desk.path("no/such/folder/x.sqlite").display().to_string();
    desk.run_on(&format!("sqlite:{nowhere}"), &["demo"]).is(3, "the database cannot be opened");
    fs::write(desk.path("torn.sqlite"), "This is no database, and longer than its heading.".repeat(40)).unwrap();
    desk.run_on(&format!("sqlite:{}", desk.path("torn.sqlite").display()), &["verify"]).is(3, "not a database");
}

#[test]
fn verify_finds_what_was_changed_behind_the_program_s_back() {
    let desk = Desk::new();
    let folder = desk.conversation("old-mill", &[COMMENTS, VOTES]);
    desk.run(&["import", "polis", &folder]).is(0, "old-mill");
    let mut bytes = fs::read(desk.database()).unwrap();
    let (title, other) = (b"Nobody can park", b"All of us park!");
    let place = bytes.windows(title.len()).position(|window| window == title).unwrap();
    bytes[place..place + other.len()].copy_from_slice(other);
    fs::write(desk.database(), bytes).unwrap();
    let said = desk.run(&["verify"]).is(1, "old-mill: DIFFERS. issue ");
    assert!(said.out.contains("the ledger says") && said.out.contains("number: 2"), "{said:?}");
    desk.run(&["verify", "old-mill"]).is(1, "DIFFERS");
}

#[test]
fn an_operator_is_made_while_the_server_runs() {
    let desk = Desk::new();
    let town = Town::open_on(&desk.database(), None);
    desk.run(&["operator", "Olwen"]).is(1, "Nobody has an account of this name.");
    let olwen = town.neighbour("Olwen");
    let draft = [("name", "Riverside"), ("slug", "riverside"), ("language", "en")];
    assert_eq!(olwen.send("found", &draft).status, 403);
    desk.run(&["operator", "olwen"]).is(0, "olwen runs this server.");
    assert_eq!(olwen.send("found", &draft).status, 200);
    desk.run(&["verify"]).is(0, "riverside: holds. ");
}

#[test]
fn the_demonstration_is_the_same_places_every_time() {
    let answers = |desk: &Desk| {
        let mut rows: Vec<String> = fs::read_to_string(desk.path("out/participant-votes.csv"))
            .unwrap()
            .lines()
            .map(|line| line.split_once(',').unwrap().1.to_owned())
            .collect();
        rows.sort();
        rows
    };
    let [one, other] = [(), ()].map(|()| {
        let desk = Desk::new();
        desk.run(&["demo"]).is(0, "Sallowgate is at /c/sallowgate.");
        desk.run(&["verify"]).is(0, "nether-holt: holds. ").is(0, "sallowgate: holds. ");
        desk.run(&["demo"]).is(1, "It is there already");
        desk.run(&["export", "community", "sallowgate", "--to", "out"]).is(0, "320 members, 40 issues");
        desk
    });
    assert_eq!(answers(&one), answers(&other));
}

#[test]
fn the_five_public_conversations_come_in_and_hold() {
    let conversations = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/data/polis");
    if !conversations.is_dir() {
        println!("skipped: there is no {}", conversations.display());
        return;
    }
    let desk = Desk::new();
    let expected = [
        ("american-assembly.bowling-green", "2031 members, 896 issues (289 of them"),
        ("brexit-consensus", "50 issues"),
        ("london.youth.policing", "39 issues (3 of them"),
        ("scoop-hivemind.biodiversity", "316 issues (162 of them"),
        ("vtaiwan.uberx", "197 issues (78 of them"),
    ];
    for (name, figures) in expected {
        let folder = conversations.join(name).display().to_string();
        desk.run(&["import", "polis", &folder]).is(0, figures);
    }
    let said = desk.run(&["verify"]).is(0, "american-assembly-bowling-green: holds. ");
    assert_eq!(said.out.matches(": holds. ").count(), expected.len(), "{said:?}");
}
