//! The append-only record of every act that changes a public result: numbered without gaps in its community and chained
//! by SHA-256, so that a change to any entry shows in every later one.

mod act;
mod difference;
mod state;
pub mod thing;

pub use act::{Act, Answer, Placed};
pub use difference::Difference;
pub use state::State;
pub use thing::Words;

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use crate::id::MemberId;
use crate::moment::Moment;

/// A SHA-256 in small hexadecimal letters.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Digest(pub String);

impl Digest {
    /// Returns what stands before the first entry of every ledger: 64 zeros.
    pub fn zero() -> Self {
        Self("0".repeat(64))
    }

    /// Digests the words that an act introduces, with the salt that is kept beside them. Erasing words and salt leaves a
    /// digest from which a short text cannot be guessed.
    pub fn of_words(salt: &str, words: &[&str]) -> Self {
        let mut hash = Sha256::new();
        hash.update(salt.as_bytes());
        for part in words {
            // The length keeps ("ab", "c") apart from ("a", "bc").
            hash.update((part.len() as u64).to_be_bytes());
            hash.update(part.as_bytes());
        }
        Self(hex(&hash.finalize()))
    }

    /// Digests a text as it stands in a file, so that anybody can recompute it with `sha256sum`.
    pub fn of_text(text: &str) -> Self {
        Self(hex(&Sha256::digest(text.as_bytes())))
    }
}

impl std::fmt::Display for Digest {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// One act in a community's ledger, as it is stored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Its place, from 1, without gaps.
    pub number: i64,
    /// When it was recorded.
    pub moment: Moment,
    /// Who acted; nobody for what the server itself did.
    pub member: Option<MemberId>,
    /// The act as one line of JSON, to the byte.
    pub payload: String,
    /// SHA-256 over the entry before and everything above; see [`Entry::chain`].
    pub digest: Digest,
}

impl Entry {
    /// Makes the entry that follows `previous`. The digest is SHA-256 of the lines `previous digest`, `number`,
    /// `moment`, `member` (0 for nobody) and `payload`, each but the last ended by a line feed, so that anybody can
    /// recompute it with a shell and `sha256sum`.
    pub fn chain(previous: &Digest, number: i64, moment: Moment, member: Option<MemberId>, payload: String) -> Self {
        let actor = member.map_or(0, |member| member.0);
        let text = format!("{previous}\n{number}\n{}\n{actor}\n{payload}", moment.0);
        let digest = Digest(hex(&Sha256::digest(text.as_bytes())));
        Self { number, moment, member, payload, digest }
    }

    /// Says whether this entry follows `previous` under the number `number` and carries its own right digest.
    pub fn follows(&self, previous: &Digest, number: i64) -> bool {
        self.number == number && *self == Self::chain(previous, number, self.moment, self.member, self.payload.clone())
    }

    /// Reads the act back.
    ///
    /// # Errors
    /// A payload that is not an act.
    pub fn act(&self) -> Result<Act, serde_json::Error> {
        serde_json::from_str(&self.payload)
    }
}

/// One line of a thing's history.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Happening {
    /// The entry's number.
    pub number: i64,
    /// When.
    pub moment: Moment,
    /// The act's word, such as `propose`.
    pub act: String,
}

fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        // Writing to a string cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry() -> Entry {
        Entry::chain(&Digest::zero(), 1, Moment(5), Some(MemberId(9)), r#"{"act":"close"}"#.to_owned())
    }

    #[test]
    fn an_entry_digests_the_lines_that_a_shell_can_digest_too() {
        // printf '%064d\n1\n5\n9\n{"act":"close"}' 0 | sha256sum
        let expected = "817f0cb401a27fc219fa8521a2d100ab2e570abd080c79e34f23299cdb9a6133";
        assert_eq!(entry().digest.0, expected);
    }

    #[test]
    fn an_entry_that_was_touched_does_not_follow() {
        assert!(entry().follows(&Digest::zero(), 1));
        let touched = [
            Entry { moment: Moment(6), ..entry() },
            Entry { member: None, ..entry() },
            Entry { payload: r#"{"act":"reopen"}"#.to_owned(), ..entry() },
            Entry { number: 2, ..entry() },
        ];
        for entry in touched {
            assert!(!entry.follows(&Digest::zero(), 1), "{entry:?}");
        }
    }

    #[test]
    fn words_that_join_to_the_same_text_have_different_digests() {
        assert_ne!(Digest::of_words("s", &["ab", "c"]), Digest::of_words("s", &["a", "bc"]));
        assert_ne!(Digest::of_words("s", &["a"]), Digest::of_words("t", &["a"]));
    }
}
