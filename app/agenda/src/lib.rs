//! The rules of Folkmoot: who may do what, what is counted, how an agenda is ordered and compared.
//!
//! Pure: no input or output, no clock, no randomness; the moment and the seed are arguments. Builds natively and for
//! wasm32. Read in this order:
//!
//! 1. [`id`], [`moment`], [`text`], [`seeded`]: the small values everything is made of, and chance from a seed.
//! 2. [`community`], [`member`], [`tries`]: a place, the people in it, the permissions they can hold, and how often a
//!    passphrase may be tried.
//! 3. [`issue`], [`stance`], [`comment`]: what residents say and how others answer. [`pile`], [`theme`]: how each sorts
//!    issues, and what many people's piles have in common.
//! 4. [`agenda`], [`programme`], [`library`], [`link`], [`coding`]: what is owned, what it is compared with, what connects
//!    the two, and how people connect them one issue at a time.
//!    [`institution`]: those who are invited to answer, and what residents see of their promises. [`joint`]: what several
//!    communities ask for together. [`code`]: how either is invited.
//! 5. [`opinion`], [`rank`], [`compare`]: the methods; [`order`] lays several of them side by side for one agenda.
//! 6. [`ledger`]: every act that changes a public result, chained, and the state it amounts to.
//! 7. [`import`], [`export`]: public formats. [`refusal`]: every way the rules say no.
#![warn(missing_docs)]

#[cfg(all(test, target_family = "wasm"))]
#[macro_use]
extern crate wasm_tests;

pub mod agenda;
pub mod code;
pub mod coding;
pub mod comment;
pub mod community;
pub mod compare;
pub mod edition;
pub mod export;
pub mod finding;

pub mod id;
pub mod import;
pub mod institution;
pub mod issue;
pub mod joint;
pub mod layout;
pub mod ledger;
pub mod library;
pub mod link;
pub mod member;
pub mod moment;
pub mod opinion;
pub mod order;
pub mod pile;
pub mod programme;
pub mod rank;
pub mod refusal;
pub mod seeded;
pub mod stance;

pub mod text;
pub mod theme;
pub mod tries;

pub use refusal::Refusal;
