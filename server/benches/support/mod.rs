//! The program, running, as benchmarks ask it.
#![expect(clippy::unwrap_used, reason = "a benchmark may stop at the first surprise")]

use std::io::{BufRead as _, BufReader, Read as _};
use std::net::TcpListener;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use ureq::Agent;

/// The program that is measured, unless `FOLKMOOT_PROGRAM` names another build of it.
pub fn program() -> Command {
    Command::new(std::env::var("FOLKMOOT_PROGRAM").unwrap_or_else(|_| env!("CARGO_BIN_EXE_folkmoot").to_owned()))
}

/// A server that ends with this value.
pub struct Running {
    process: Child,
    /// Where it listens, without a slash at the end.
    pub address: String,
}

impl Running {
    /// Starts the program on a database that holds a community and nobody who runs it, and returns it once it answers.
    pub fn start(database: &str) -> Self {
        let listen = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().to_string();
        let mut process = program()
            .args(["serve", "--listen", &listen, "--log", "warn", "--database", database])
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(process.stdout.take().unwrap()).lines();
        assert!(lines.any(|line| line.unwrap().contains("/operator/")), "the last line of a new server");
        Self { process, address: format!("http://{listen}") }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Imports the conversation in a folder as a community with this address part.
pub fn import(folder: &str, slug: &str, database: &str) {
    let mut import = program();
    import.args(["import", "polis", "--as", slug, "--database", database, folder]);
    assert!(import.stdout(Stdio::null()).stderr(Stdio::null()).status().unwrap().success());
}

/// Reads a page to its end, and returns how long it took until the first byte was there, and until the last.
pub fn ask(agent: &Agent, url: &str) -> (Duration, Duration) {
    let asked = Instant::now();
    let mut answer = agent.get(url).call().unwrap();
    let (mut text, mut byte) = (Vec::new(), [0]);
    let mut body = answer.body_mut().as_reader();
    body.read_exact(&mut byte).unwrap();
    let first = asked.elapsed();
    body.read_to_end(&mut text).unwrap();
    let whole = asked.elapsed();
    assert!(String::from_utf8_lossy(&text).contains("</html>"));
    (first, whole)
}

/// Returns the median and the 95th percentile, in milliseconds.
pub fn middle_and_slow(mut waits: Vec<Duration>) -> (f64, f64) {
    waits.sort_unstable();
    let at = |part: usize| waits.get(waits.len() * part / 100).map_or(f64::NAN, |wait| wait.as_secs_f64() * 1_000.0);
    (at(50), at(95))
}
