//! Where a ledger breaks, or where it and the tables part.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Debug;

use thiserror::Error;

/// The first thing that is not as it should be.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Difference {
    /// An entry's number or digest does not follow from the one before.
    #[error("entry {number} does not follow from the entry before it")]
    Chain {
        /// The number that was expected.
        number: i64,
    },
    /// An entry's payload is not an act, or does something that makes no sense here.
    #[error("entry {number} makes no sense: {problem}")]
    Senseless {
        /// The entry.
        number: i64,
        /// What is wrong with it.
        problem: String,
    },
    /// The ledger's head is not its last entry.
    #[error(
        "the head of the ledger stands at entry {head}, which is not its last entry, {last}, or has another digest"
    )]
    Head {
        /// Where the head stands; 0 if there is none.
        head: i64,
        /// The last entry's number; 0 if there is none.
        last: i64,
    },
    /// A table differs from what the acts amount to.
    #[error("{noun} {key}: the ledger says {ledger}, the tables say {tables}")]
    Tables {
        /// Which kind of thing.
        noun: &'static str,
        /// Which one.
        key: String,
        /// What the acts amount to.
        ledger: String,
        /// What the tables hold.
        tables: String,
    },
}

/// Finds the first key whose value differs or is missing on one side.
pub(super) fn parting<Key: Ord + Debug, Value: PartialEq + Debug>(
    noun: &'static str,
    ledger: &BTreeMap<Key, Value>,
    tables: &BTreeMap<Key, Value>,
) -> Option<Difference> {
    let say = |value: Option<&Value>| value.map_or_else(|| "nothing".to_owned(), |value| format!("{value:?}"));
    let told = |key: &Key| Difference::Tables {
        noun,
        key: format!("{key:?}"),
        ledger: say(ledger.get(key)),
        tables: say(tables.get(key)),
    };
    let lost = ledger.iter().find(|(key, value)| tables.get(*key) != Some(value)).map(|(key, _)| key);
    lost.or_else(|| tables.keys().find(|key| !ledger.contains_key(*key))).map(told)
}

/// Finds the first value that only one side has.
pub(super) fn unlike<Value: Ord + Debug>(
    noun: &'static str,
    ledger: &BTreeSet<Value>,
    tables: &BTreeSet<Value>,
) -> Option<Difference> {
    let value = ledger.symmetric_difference(tables).next()?;
    let say = |set: &BTreeSet<Value>| if set.contains(value) { "it is there" } else { "nothing" }.to_owned();
    Some(Difference::Tables { noun, key: format!("{value:?}"), ledger: say(ledger), tables: say(tables) })
}
