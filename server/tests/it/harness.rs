//! The program, running, in the product's words: a town with a server, and people who read its pages and send its forms.

use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader};
use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Mutex;
use std::thread::sleep;
use std::time::{Duration, Instant};

use tempfile::TempDir;
use ureq::Agent;

/// How long the background work may take to show on a page.
const PATIENCE: Duration = Duration::from_mins(1);

/// The passphrase of everybody in a test.
pub const PASSPHRASE: &str = "nine wet herons wait";

/// A server with a database of its own, empty at first, which ends with this value.
pub struct Town {
    process: Child,
    /// Where it listens, without a slash at the end.
    pub address: String,
    /// Holds its database, where that is to go with it.
    folder: Option<TempDir>,
    /// The path of the one-time link that it printed.
    pub operator_link: String,
}

impl Town {
    /// Starts a server that nobody runs yet.
    pub fn open() -> Self {
        Self::open_at(None)
    }

    /// Starts one that people reach under another address than the one where it listens, as behind a proxy.
    pub fn open_at(public: Option<&str>) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut town = Self::open_on(&folder.path().join("town.sqlite"), public);
        town.folder = Some(folder);
        town
    }

    /// Starts one on a database that stays when it ends.
    pub fn open_on(database: &Path, public: Option<&str>) -> Self {
        // Given back at once, so that the server can have it.
        let listen = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().to_string();
        let address = format!("http://{listen}");
        let mut process = Command::new(env!("CARGO_BIN_EXE_folkmoot"))
            .args(["serve", "--listen", &listen, "--log", "warn", "--analysis-quiet-ms", "100", "--database"])
            .arg(format!("sqlite:{}", database.display()))
            .args(public.into_iter().flat_map(|public| ["--address", public]))
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let lines = BufReader::new(process.stdout.take().unwrap()).lines();
        let link = lines.map(Result::unwrap).find_map(|line| {
            line.split_whitespace()
                .find(|word| word.contains("/operator/"))
                .map(|link| link.replace(public.unwrap_or(&address), ""))
        });
        Self { process, address, folder: None, operator_link: link.unwrap() }
    }

    /// Ends the server at once, in the middle of whatever it does.
    pub fn kill(&mut self) {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
    }

    /// Returns somebody whose device is not known yet.
    pub fn guest(&self) -> Person {
        let agent = Agent::config_builder().http_status_as_error(false).max_redirects(0).build().new_agent();
        Person { address: self.address.clone(), agent, cookies: Mutex::default() }
    }

    /// Returns somebody who made an account.
    pub fn neighbour(&self, name: &str) -> Person {
        let person = self.guest();
        assert_eq!(person.send("make_account", &[("name", name), ("passphrase", PASSPHRASE)]).status, 200);
        person
    }

    /// Returns whoever runs the server, who has founded communities: a name and an address each.
    pub fn founder(&self, communities: &[(&str, &str)]) -> Person {
        let operator = self.operator();
        for (name, slug) in communities {
            let founded = operator.send("found", &[("name", name), ("slug", slug), ("language", "en")]);
            assert_eq!(founded.status, 200, "{founded:?}");
        }
        operator
    }

    /// Returns whoever used the one-time link; there is one operator a town.
    pub fn operator(&self) -> Person {
        let operator = self.neighbour("Olwen");
        let token = self.operator_link.rsplit('/').next().unwrap();
        assert_eq!(operator.send("claim_operator", &[("token", token)]).status, 200);
        operator
    }
}

impl Drop for Town {
    fn drop(&mut self) {
        // A server that has ended already is what is wanted.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Somebody with a device of their own.
pub struct Person {
    address: String,
    agent: Agent,
    cookies: Mutex<BTreeMap<String, String>>,
}

/// What the server answered.
#[derive(Debug)]
pub struct Answer {
    /// The HTTP status.
    pub status: u16,
    /// The body, as text.
    pub text: String,
    /// Where it sent a browser on to; empty if it did not.
    pub location: String,
    /// The cookies that it set, whole.
    pub cookies: Vec<String>,
    /// The rules that it sets for what the page may do and who may frame it.
    pub policy: String,
}

impl Person {
    /// Reads a page.
    pub fn read(&self, path: &str) -> Answer {
        let request = self.agent.get(format!("{}{path}", self.address)).header("cookie", self.cookie());
        self.keep(request.header("accept", "text/html").call().unwrap())
    }

    /// Reads a page until it holds these words, which the background work brings.
    #[track_caller]
    pub fn wait_for(&self, path: &str, words: &str) -> Answer {
        let begun = Instant::now();
        loop {
            let answer = self.read(path);
            if answer.text.contains(words) {
                return answer;
            }
            assert!(begun.elapsed() < PATIENCE, "lacks {words:?}: {}", answer.text);
            sleep(Duration::from_millis(100));
        }
    }

    /// Sends a form as a script does: what is refused is said at once.
    pub fn send(&self, function: &str, fields: &[(&str, &str)]) -> Answer {
        self.post(function, fields, "application/json", "same-origin")
    }

    /// Sends a form as [`Person::send`] does, to a server that may end at any moment; nothing if no answer came.
    pub fn try_send(&self, function: &str, fields: &[(&str, &str)]) -> Option<Answer> {
        self.try_post(function, fields, "application/json", "same-origin").ok()
    }

    /// Sends a form as a browser without script does: what is refused is a page to go back to.
    pub fn submit(&self, function: &str, fields: &[(&str, &str)]) -> Answer {
        self.post(function, fields, "text/html", "same-origin")
    }

    /// Sends a form with a file, as a browser without script does: the name of its field, its own name, what is in it.
    pub fn submit_file(&self, function: &str, fields: &[(&str, &str)], file: (&str, &str, &[u8])) -> Answer {
        const BETWEEN: &str = "----folkmoot";
        let mut body = Vec::new();
        for (name, entry) in fields {
            let part = format!("--{BETWEEN}\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{entry}\r\n");
            body.extend_from_slice(part.as_bytes());
        }
        let (name, called, bytes) = file;
        let head = format!(
            "--{BETWEEN}\r\ncontent-disposition: form-data; name=\"{name}\"; filename=\"{called}\"\r\n\
             content-type: application/octet-stream\r\n\r\n"
        );
        body.extend_from_slice(head.as_bytes());
        body.extend_from_slice(bytes);
        body.extend_from_slice(format!("\r\n--{BETWEEN}--\r\n").as_bytes());
        let request = self.agent.post(format!("{}/api/{function}", self.address)).header("cookie", self.cookie());
        let request = request.header("accept", "text/html").header("sec-fetch-site", "same-origin");
        let request = request.header("content-type", format!("multipart/form-data; boundary={BETWEEN}"));
        self.keep(request.send(body).unwrap())
    }

    /// Sends a form that stands on another site, as a browser would.
    pub fn submit_from_elsewhere(&self, function: &str, fields: &[(&str, &str)]) -> Answer {
        self.post(function, fields, "text/html", "cross-site")
    }

    /// Goes where an answer sends a browser.
    pub fn follow(&self, answer: &Answer) -> Answer {
        assert_eq!(answer.status, 303, "{answer:?}");
        self.read(&answer.location)
    }

    /// Signs in to an account on this device.
    pub fn sign_in(&self, name: &str) -> Answer {
        self.send("sign_in", &[("name", name), ("passphrase", PASSPHRASE)])
    }

    /// Returns the cookies of this device, as it sends them.
    pub fn cookie(&self) -> String {
        let cookies = self.cookies.lock().unwrap();
        cookies.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("; ")
    }

    /// Has this device send these cookies from now on, whoever's they are.
    pub fn send_cookie(&self, name: &str, value: &str) {
        self.cookies.lock().unwrap().insert(name.to_owned(), value.to_owned());
    }

    fn post(&self, function: &str, fields: &[(&str, &str)], accept: &str, site: &str) -> Answer {
        self.try_post(function, fields, accept, site).unwrap()
    }

    fn try_post(
        &self,
        function: &str,
        fields: &[(&str, &str)],
        accept: &str,
        site: &str,
    ) -> Result<Answer, ureq::Error> {
        let request = self.agent.post(format!("{}/api/{function}", self.address)).header("cookie", self.cookie());
        let request = request.header("accept", accept).header("sec-fetch-site", site);
        self.try_keep(request.send_form(fields.iter().copied())?)
    }

    fn keep(&self, response: ureq::http::Response<ureq::Body>) -> Answer {
        self.try_keep(response).unwrap()
    }

    fn try_keep(&self, mut response: ureq::http::Response<ureq::Body>) -> Result<Answer, ureq::Error> {
        let text = |header: &ureq::http::HeaderValue| header.to_str().unwrap().to_owned();
        let cookies: Vec<String> = response.headers().get_all("set-cookie").iter().map(text).collect();
        for cookie in &cookies {
            let (name, value) = cookie.split(';').next().unwrap().split_once('=').unwrap();
            let mut kept = self.cookies.lock().unwrap();
            if value.is_empty() {
                kept.remove(name)
            } else {
                kept.insert(name.to_owned(), value.to_owned())
            };
        }
        let location = response.headers().get("location").map(text).unwrap_or_default();
        let policy = response.headers().get("content-security-policy").map(text).unwrap_or_default();
        // Leptos marks where text could be put; a reader sees nothing of it.
        let text = response.body_mut().read_to_string()?.replace("<!>", "");
        Ok(Answer { status: response.status().as_u16(), text, location, cookies, policy })
    }
}
