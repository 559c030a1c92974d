//! Finds the public data beside the repository, which is not part of it, and reads it.

use std::fs;
use std::path::{Path, PathBuf};

use agenda::export;
use agenda::import::polis::{Conversation, Files, NAMES, Options, read};
use agenda::import::{Fault, File};

/// Returns a folder of the shared data; says so and returns nothing where it is not there.
pub fn folder(name: &str) -> Option<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared").join(name);
    if folder.is_dir() {
        return Some(folder);
    }
    eprintln!("skipped: there is no {}", folder.display());
    None
}

/// Reads a conversation with every file that is there.
pub fn conversation(folder: &Path, options: Options) -> Result<Conversation, Fault> {
    conversation_of(folder, options, true)
}

/// Reads a conversation without its `votes.csv`.
pub fn matrix_only(folder: &Path) -> Result<Conversation, Fault> {
    conversation_of(folder, Options::default(), false)
}

fn conversation_of(folder: &Path, options: Options, with_votes: bool) -> Result<Conversation, Fault> {
    let bytes = |name: &str| fs::read(folder.join(name)).ok();
    let summary = bytes(NAMES.summary);
    let comments = bytes(NAMES.comments).ok_or_else(|| Fault::file(NAMES.comments, "It is not there."))?;
    let votes = if with_votes { bytes(NAMES.votes) } else { None };
    let participants = NAMES.participants.iter().find_map(|name| bytes(name));
    let [name, _] = NAMES.participants;
    let files = Files {
        summary: summary.as_deref().map(|bytes| File { name: NAMES.summary, bytes }),
        comments: File { name: NAMES.comments, bytes: &comments },
        votes: votes.as_deref().map(|bytes| File { name: NAMES.votes, bytes }),
        participants: participants.as_deref().map(|bytes| File { name, bytes }),
    };
    read(&files, options)
}

/// Writes a conversation and reads back what was written.
pub fn round(conversation: &Conversation) -> Result<Conversation, Fault> {
    let written = export::polis::write(conversation);
    let files = Files {
        summary: Some(File { name: NAMES.summary, bytes: written.summary.as_bytes() }),
        comments: File { name: NAMES.comments, bytes: written.comments.as_bytes() },
        votes: Some(File { name: NAMES.votes, bytes: written.votes.as_bytes() }),
        participants: Some(File { name: "participant-votes.csv", bytes: written.participant_votes.as_bytes() }),
    };
    read(&files, Options { sign: Some(agenda::import::polis::Sign::AgreeIsPlus), strict: true })
}
