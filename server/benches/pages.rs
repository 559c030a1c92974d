//! How long does a guest wait for the first byte of each page of a community of 2,031 people and 896 issues, in
//! milliseconds? Bowling Green where it is beside the repository (225,524 answers), else as many made up.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a benchmark may stop at the first surprise")]

use std::fmt::Write as _;
use std::fs;
use std::io::{BufRead as _, BufReader};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use ureq::Agent;

const PROGRAM: &str = env!("CARGO_BIN_EXE_folkmoot");
const TIMES: usize = 200;
const PAGES: [&str; 7] = ["", "/weigh", "/issues", "/issues?order=agreed", "/issues/1", "/agendas", "/compare/sdg"];

fn main() {
    let folder = tempfile::tempdir().unwrap();
    let database = format!("sqlite:{}", folder.path().join("bench.sqlite").display());
    let imported = Command::new(PROGRAM)
        .args(["import", "polis", "--as", "bowling-green", "--database", &database])
        .arg(conversation(folder.path()))
        .stderr(Stdio::null())
        .status()
        .unwrap();
    assert!(imported.success());
    let (mut server, address) = serve(&database);
    let agent = Agent::config_builder().build().new_agent();
    println!("{TIMES} times each: median and 95th percentile of the whole answer");
    for page in PAGES {
        let url = format!("{address}/c/bowling-green{page}");
        let mut waits: Vec<Duration> = (0..TIMES).map(|_| ask(&agent, &url)).collect();
        waits.sort_unstable();
        let [median, slow] = [waits[TIMES / 2], waits[TIMES * 95 / 100]].map(|wait| wait.as_secs_f64() * 1_000.0);
        println!("{median:7.2} ms {slow:7.2} ms  /c/bowling-green{page}");
    }
    server.kill().unwrap();
    server.wait().unwrap();
}

/// Reads a page to its end and returns how long that took.
fn ask(agent: &Agent, url: &str) -> Duration {
    let asked = Instant::now();
    let text = agent.get(url).call().unwrap().body_mut().read_to_string().unwrap();
    let took = asked.elapsed();
    assert!(text.contains("</html>"));
    took
}

/// Starts the program and returns it with its address once it answers.
fn serve(database: &str) -> (Child, String) {
    let listen = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().to_string();
    let mut server = Command::new(PROGRAM)
        .args(["serve", "--listen", &listen, "--log", "warn", "--database", database])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(server.stdout.take().unwrap()).lines();
    assert!(lines.any(|line| line.unwrap().contains("/operator/")), "the last line of a new server");
    (server, format!("http://{listen}"))
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
