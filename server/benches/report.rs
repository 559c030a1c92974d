//! How long does a guest wait for the first byte of the report of a community in which 10,000 people gave 1 million stances
//! on 1,000 issues, 300 of them linked to the Sustainable Development Goals, in milliseconds? The report is kept already.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a benchmark may stop at the first surprise")]

mod support;

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::thread::sleep;
use std::time::{Duration, Instant};

use support::{Running, ask, import, middle_and_slow, program};
use ureq::Agent;

const TIMES: usize = 200;
const PEOPLE: usize = 10_000;
const ISSUES: usize = 1_000;
/// Everybody answers every tenth issue.
const EVERY: usize = 10;
const LINKED: usize = 300;
/// How long the background work may take.
const PATIENCE: Duration = Duration::from_mins(10);

fn main() {
    let folder = tempfile::tempdir().unwrap();
    let database = format!("sqlite:{}", folder.path().join("bench.sqlite").display());
    write_conversation(folder.path());
    import(&folder.path().display().to_string(), "city", &database);
    let server = Running::start(&database);
    let agent: Agent = Agent::config_builder().http_status_as_error(false).build().new_agent();
    link(&agent, &server.address, &database);

    let report = format!("{}/c/city/compare/sdg", server.address);
    let begun = Instant::now();
    while agent.get(format!("{report}/report.json")).call().unwrap().status() != 200 {
        assert!(begun.elapsed() < PATIENCE, "the report is not worked out");
        sleep(Duration::from_millis(500));
    }
    let page = agent.get(&report).call().unwrap().body_mut().read_to_string().unwrap();
    assert!(page.contains("In plain words"), "the whole report");
    println!("{TIMES} times each: median and 95th percentile until the first byte, and until the last");
    for page in ["/c/city/compare/sdg", "/c/city/compare/sdg/small", "/c/city"] {
        let url = format!("{}{page}", server.address);
        let (first, whole) = (0..TIMES).map(|_| ask(&agent, &url)).unzip();
        let ((first, slow_first), (whole, slow_whole)) = (middle_and_slow(first), middle_and_slow(whole));
        println!("{first:7.2} ms {slow_first:7.2} ms, {whole:7.2} ms {slow_whole:7.2} ms  {page}");
    }
}

/// Writes what Polis would export: everybody agrees with two in three of the issues that they answer.
fn write_conversation(folder: &Path) {
    let mut comments = "comment-id,comment-body\n".to_owned();
    let mut votes = "comment-id,voter-id,vote\n".to_owned();
    for issue in 0..ISSUES {
        writeln!(comments, "{issue},What {issue} people of the city say").unwrap();
        for person in (0..PEOPLE).filter(|person| (person + issue) % EVERY == 0) {
            // Two camps, so that there are opinion groups to report on.
            let stance = if person % 3 == issue % 3 { [-1, 0, 1][person % 7 % 3] } else { 1 };
            writeln!(votes, "{issue},{person},{stance}").unwrap();
        }
    }
    fs::write(folder.join("comments.csv"), comments).unwrap();
    fs::write(folder.join("votes.csv"), votes).unwrap();
}

/// Has an organiser hold the community against the goals and link issues to them.
fn link(agent: &Agent, address: &str, database: &str) {
    let send = |form: &str, cookie: &str, fields: &[(&str, &str)]| {
        let request = agent.post(format!("{address}/api/{form}")).header("cookie", cookie);
        let answer = request.send_form(fields.iter().copied()).unwrap();
        assert_eq!(answer.status(), 200, "{form}");
        let cookie = answer.headers().get("set-cookie").and_then(|cookie| cookie.to_str().ok());
        cookie.and_then(|cookie| cookie.split(';').next()).unwrap_or_default().to_owned()
    };
    let cookie = send("make_account", "", &[("name", "Odo"), ("passphrase", "nine wet herons wait")]);
    let mut operator = program();
    assert!(operator.args(["operator", "Odo", "--database", database]).status().unwrap().success());
    send("give_role", &cookie, &[("community", "city"), ("name", "Odo"), ("role", "organiser")]);
    send("hold_against", &cookie, &[("community", "city"), ("programme", "sdg")]);
    for issue in 1..=LINKED {
        // Any target will do: a link counts for the goal above it.
        let (issue, goal) = (issue.to_string(), (issue % 180 + 1).to_string());
        let pair = [("community", "city"), ("programme", "sdg"), ("issue", &*issue), ("goal", &*goal)];
        send("link", &cookie, &[&pair[..], &[("claim", "served"), ("reason", "So it is.")]].concat());
    }
}
