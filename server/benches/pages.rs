//! How long does a guest wait for the first byte of each page of a community of 2,031 people and 896 issues, in
//! milliseconds? Bowling Green where it is beside the repository (225,524 answers), else as many made up.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a benchmark may stop at the first surprise")]

mod support;

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use support::{Running, ask, import, middle_and_slow};
use ureq::Agent;

const TIMES: usize = 200;
const PAGES: [&str; 7] = ["", "/weigh", "/issues", "/issues?order=agreed", "/issues/1", "/agendas", "/compare/sdg"];

fn main() {
    let folder = tempfile::tempdir().unwrap();
    let database = format!("sqlite:{}", folder.path().join("bench.sqlite").display());
    import(&conversation(folder.path()).display().to_string(), "bowling-green", &database);
    let server = Running::start(&database);
    let agent = Agent::config_builder().build().new_agent();
    println!("{TIMES} times each: median and 95th percentile of the whole answer");
    for page in PAGES {
        let url = format!("{}/c/bowling-green{page}", server.address);
        let (median, slow) = middle_and_slow((0..TIMES).map(|_| ask(&agent, &url).1).collect());
        println!("{median:7.2} ms {slow:7.2} ms  /c/bowling-green{page}");
    }
}

/// Returns the folder of a conversation that Polis exported.
fn conversation(folder: &Path) -> PathBuf {
    let real = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/data/polis/american-assembly.bowling-green");
    if real.exists() {
        return real;
    }
    let mut comments = "comment-id,comment-body\n".to_owned();
    let mut votes = "comment-id,voter-id,vote\n".to_owned();
    for issue in 0..896 {
        writeln!(comments, "{issue},Issue {issue}").unwrap();
        for person in (0..2_031).filter(|person| (person + issue) % 8 == 0) {
            writeln!(votes, "{issue},{person},{}", [1, 1, -1][person % 3]).unwrap();
        }
    }
    fs::write(folder.join("comments.csv"), comments).unwrap();
    fs::write(folder.join("votes.csv"), votes).unwrap();
    folder.to_owned()
}
