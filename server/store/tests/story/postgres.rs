//! A PostgreSQL for one test: the one that `FOLKMOOT_TEST_POSTGRES` names, or a private temporary cluster started from the
//! installed programs and thrown away afterwards.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// A database to use, and the cluster to end when it goes out of scope.
pub struct Cluster {
    url: String,
    private: Option<(Child, tempfile::TempDir)>,
}

impl Cluster {
    /// Finds the named database, or starts a private cluster; nothing, with a word why, when no PostgreSQL is installed.
    pub fn found_or_started() -> Option<Self> {
        if let Ok(url) = std::env::var("FOLKMOOT_TEST_POSTGRES") {
            return Some(Self { url, private: None });
        }
        let Some(programs) = programs() else {
            assert!(
                std::env::var_os("CI").is_none(),
                "PostgreSQL is not installed here, and this machine is meant to test everything"
            );
            eprintln!(
                "SKIPPED on PostgreSQL: none is installed; `make test` installs one, or set FOLKMOOT_TEST_POSTGRES"
            );
            return None;
        };
        Some(Self::start(&programs))
    }

    /// Where to connect.
    pub fn url(&self) -> String {
        self.url.clone()
    }

    fn start(programs: &Path) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let data = folder.path().join("data");
        if is_root() {
            // PostgreSQL refuses to run as root; its package brings a user of its own.
            let owned = Command::new("chown").arg("-R").arg("postgres").arg(folder.path()).status().unwrap();
            assert!(owned.success(), "the temporary folder could not be given to the user postgres");
        }
        let made = as_postgres(&programs.join("initdb"))
            .args(["--auth=trust", "--encoding=UTF8", "--locale=C", "--username=folkmoot", "-D"])
            .arg(&data)
            .stdout(Stdio::null())
            .status()
            .unwrap();
        assert!(made.success(), "initdb failed");
        let port = free_port();
        let server = as_postgres(&programs.join("postgres"))
            .arg("-D")
            .arg(&data)
            .args(["-c", "listen_addresses=127.0.0.1", "-c", &format!("port={port}"), "-c", "fsync=off"])
            .args(["-c", &format!("unix_socket_directories={}", folder.path().display())])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let cluster =
            Self { url: format!("postgres://folkmoot@127.0.0.1:{port}/postgres"), private: Some((server, folder)) };
        wait_until_it_answers(&data);
        cluster
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        if let Some((server, folder)) = &mut self.private {
            // The postmaster's own pid, because the child may be the program that changed the user.
            let pid = std::fs::read_to_string(folder.path().join("data/postmaster.pid"));
            if let Some(pid) = pid.ok().and_then(|text| text.lines().next().map(str::to_owned)) {
                let _ = Command::new("kill").args(["-INT", &pid]).status();
            } else {
                let _ = server.kill();
            }
            let _ = server.wait();
        }
    }
}

/// Waits for the line in `postmaster.pid` that says the server takes connections.
fn wait_until_it_answers(data: &Path) {
    let started = Instant::now();
    while started.elapsed() < Duration::from_mins(1) {
        let told = std::fs::read_to_string(data.join("postmaster.pid")).unwrap_or_default();
        if told.lines().any(|line| line.trim() == "ready") {
            return;
        }
        std::thread::yield_now();
    }
    panic!("PostgreSQL did not answer within a minute");
}

fn programs() -> Option<PathBuf> {
    let versions = std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let mut folders: Vec<PathBuf> = versions.map(|version| version.path().join("bin")).collect();
    folders.sort();
    folders.extend(std::env::var_os("PATH").iter().flat_map(std::env::split_paths).collect::<Vec<_>>());
    folders.into_iter().rev().find(|folder| folder.join("initdb").is_file() && folder.join("postgres").is_file())
}

fn as_postgres(program: &Path) -> Command {
    if is_root() {
        let mut command = Command::new("runuser");
        command.args(["-u", "postgres", "--"]).arg(program);
        command
    } else {
        Command::new(program)
    }
}

fn is_root() -> bool {
    let user = Command::new("id").arg("-u").output().unwrap();
    String::from_utf8_lossy(&user.stdout).trim() == "0"
}

fn free_port() -> u16 {
    std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}
