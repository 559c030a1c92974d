//! Why a store function did not do what was asked: refused by a rule, or broken.

use agenda::Refusal;
use thiserror::Error;

/// Refused or broken.
#[derive(Debug, Error)]
pub enum Error {
    /// A rule said no; the person asking is told, and nothing was changed.
    #[error("refused: {0}")]
    Refused(#[from] Refusal),
    /// The database did not answer as it should.
    #[error("the database failed")]
    Database(#[from] sqlx::Error),
    /// The schema could not be brought up to date.
    #[error("the schema could not be brought up to date")]
    Migration(#[from] sqlx::migrate::MigrateError),
    /// A commit failed; everything that waited for it is told the same.
    #[error("the commit failed: {0}")]
    Commit(String),
    /// The writer is gone because the server is stopping.
    #[error("the server is stopping")]
    Stopping,
    /// Something stored cannot be read as what it should be.
    #[error("stored {what} cannot be read: {value}")]
    Unreadable {
        /// Which column.
        what: &'static str,
        /// What stands there.
        value: String,
    },
    /// A passphrase could not be hashed or compared.
    #[error("the passphrase could not be hashed")]
    Hash(#[from] argon2::password_hash::Error),
    /// A payload could not be written or read.
    #[error("a payload could not be written")]
    Payload(#[from] serde_json::Error),
    /// No randomness could be had from the operating system.
    #[error("the operating system gave no random bytes")]
    Random(#[from] getrandom::Error),
}

impl Error {
    /// Makes the error for a stored value that no rule could have written.
    pub(crate) fn unreadable(what: &'static str, value: impl ToString) -> Self {
        Self::Unreadable { what, value: value.to_string() }
    }
}
