//! What can be asked and done, one file a noun: who asks, one call to the store, the answer.
//!
//! A function that changes something is also the address that a plain form posts to: it answers a browser without script
//! by sending it on to the next page, and a refused form comes back filled in.

pub mod account;
pub mod agenda;
pub mod alongside;
pub mod coding;
pub mod comment;
pub mod common_ground;
pub mod community;
pub mod comparison;
pub mod edition;
pub mod institution;
pub mod issue;
pub mod joint;
pub mod layout;
pub mod link;
pub mod member;
pub mod method;
pub mod operator;
pub mod order;
pub mod outcome;
pub mod pile;
pub mod plan;
pub mod problem;
pub mod programme;
pub mod stance;
pub mod theme;
pub mod timeline;

use ::agenda::Refusal;
use leptos::server_fn::Bytes;
use leptos::server_fn::codec::JsonEncoding;
use leptos::server_fn::error::{FromServerFnError, ServerFnErrorErr};
use serde::de::IgnoredAny;
use serde::{Deserialize, Serialize};
use thiserror::Error;

/// Why an answer could not be given.
#[derive(Clone, Debug, PartialEq, Eq, Error, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Problem {
    /// A rule said no; the person is told what to do.
    #[error("refused")]
    Refused(Vec<Refusal>),
    /// What was sent could not be read.
    #[error("what was sent could not be read")]
    Unreadable,
    /// Something is broken on our side; the person is told so, and the log says what.
    #[error("something is broken on our side")]
    Broken,
}

impl Problem {
    /// Returns the HTTP status that says the same.
    pub fn status(&self) -> u16 {
        match self {
            Self::Refused(refusals) => refusals.first().map_or(422, Refusal::status),
            Self::Unreadable => 422,
            Self::Broken => 500,
        }
    }
}

impl From<Refusal> for Problem {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(vec![refusal])
    }
}

impl From<Vec<Refusal>> for Problem {
    fn from(refusals: Vec<Refusal>) -> Self {
        Self::Refused(refusals)
    }
}

impl FromServerFnError for Problem {
    type Encoder = JsonEncoding;

    fn from_server_fn_error(error: ServerFnErrorErr) -> Self {
        match error {
            ServerFnErrorErr::Args(_) | ServerFnErrorErr::MissingArg(_) | ServerFnErrorErr::Deserialization(_) => {
                Self::Unreadable
            }
            _ => Self::Broken,
        }
    }

    /// Reads what a browser was answered, without the refusals: an island says that nothing was kept, and the page that it
    /// stands on says why. Every rule's fields would otherwise be carried to old phones that never look at them.
    fn de(answer: Bytes) -> Self {
        #[derive(Deserialize)]
        #[serde(rename_all = "kebab-case")]
        enum Answered {
            Refused(IgnoredAny),
            Unreadable,
            Broken,
        }
        match serde_json::from_slice(&answer) {
            Ok(Answered::Refused(_)) => Self::Refused(Vec::new()),
            Ok(Answered::Broken) => Self::Broken,
            Ok(Answered::Unreadable) | Err(_) => Self::Unreadable,
        }
    }
}

/// A form that was refused: what it held, and why.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refused {
    /// What each field held.
    pub entries: Vec<(String, String)>,
    /// Why it was refused, one for each field that did not hold.
    pub refusals: Vec<Refusal>,
}

impl Refused {
    /// Returns what a field held; empty if it held nothing.
    pub fn entry(&self, field: &str) -> String {
        self.entries.iter().find(|(name, _)| name == field).map(|(_, entry)| entry.clone()).unwrap_or_default()
    }

    /// Returns why a field was refused, if it was.
    pub fn refusal(&self, field: &str) -> Option<&Refusal> {
        self.refusals.iter().find(|refusal| refusal.field().is_some_and(|refused| refused.name() == field))
    }
}

/// Returns an address if it is one of this site that every browser reads so: a path from the root, in plain characters.
pub fn local(address: &str) -> Option<&str> {
    let plain = address.len() <= 512 && address.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\');
    (plain && address.starts_with('/') && !address.starts_with("//")).then_some(address)
}

/// Writes the address of a page that leads on to another one of this site, if that is one.
pub fn leading_to(page: &str, next: &str) -> String {
    match local(next) {
        Some(next) => format!("{page}?next={}", leptos_router::location::Url::escape(next)),
        None => page.to_owned(),
    }
}

/// Where to look after a form was accepted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Next {
    /// The address of the page, on this site.
    pub to: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_browser_reads_the_sort_of_a_problem_without_its_refusals() {
        let read = |problem: Problem| Problem::de(problem.ser());
        assert_eq!(read(Refusal::Closed.into()), Problem::Refused(Vec::new()));
        assert_eq!(read(Refusal::Unknown(::agenda::refusal::Noun::Issue).into()), Problem::Refused(Vec::new()));
        assert_eq!(read(Problem::Unreadable), Problem::Unreadable);
        assert_eq!(read(Problem::Broken), Problem::Broken);
        assert_eq!(Problem::de(Bytes::from_static(b"<html>")), Problem::Unreadable);
    }

    #[test]
    fn only_an_address_of_this_site_is_followed() {
        for address in ["/", "/account", "/c/riverside/issues?order=newest&page=2", "/c/a#main"] {
            assert_eq!(local(address), Some(address));
        }
        let elsewhere =
            ["", "account", "//evil.example", "/\\evil.example", "https://evil.example", "/\t/evil.example"];
        for address in elsewhere.into_iter().chain(["/c/a\r\nset-cookie: a=b", "javascript:alert(1)", "/c/ü", "/ a"]) {
            assert_eq!(local(address), None, "{address}");
        }
    }
}
