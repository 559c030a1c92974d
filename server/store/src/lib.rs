//! Everything Folkmoot remembers: statements, transactions, the ledger, passphrases.
//!
//! One SQLite file by default, or PostgreSQL by URL; one text of SQL for both. Read in this order:
//!
//! 1. [`Store`] in `db.rs`: opening, pools, and the few places where the two databases differ.
//! 2. `writer.rs`: the one writer with group commit; an act is acknowledged after the commit that holds it is durable.
//! 3. [`ledger`]: appending acts in the transaction that does them.
//! 4. The nouns, a file each: statements that read and acts that write, the permission first.
//! 5. `verify.rs`: the state recomputed from the ledger.
#![warn(missing_docs)]

mod bulk;
mod card;
mod db;
mod error;
mod fresh;
mod layout;
mod writer;

pub mod account;
pub mod agenda;
pub mod analysis;
pub mod choice;
pub mod claim;
pub mod coding;
pub mod comment;
pub mod community;
pub mod comparison;
pub mod departure;
pub mod edition;
pub mod export;
pub mod import;
pub mod institution;
pub mod issue;
pub mod joint;
pub mod ledger;
pub mod link;
pub mod member;
pub mod membership;
pub mod my_data;
pub mod order;
mod outcome;
pub mod pile;
pub mod programme;
pub mod refused_form;
pub mod reply;
pub mod session;
pub mod stance;
pub mod theme;
mod theme_name;
pub mod verify;

pub use db::{Settings, Store};
pub use error::Error;
pub use fresh::{now, token};

/// What a store function answers.
pub type Result<T> = std::result::Result<T, Error>;
