//! Keeps comparisons in memory: the last one for each community or edition and version of a programme, with the number of the act it
//! rests on.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use agenda::compare::Compared;
use agenda::moment::Moment;

use super::{Ours, Theirs};

/// The most comparisons that are kept.
const LIMIT: usize = 256;

/// The comparisons made so far. Cloning is cheap: all clones share them.
#[derive(Clone, Debug, Default)]
pub struct Kept(Arc<Mutex<Slots>>);

/// A place for each comparison.
type Slots = HashMap<(Ours, Theirs), Arc<Slot>>;

/// The place of one comparison.
#[derive(Debug, Default)]
pub struct Slot {
    last: Mutex<Last>,
    working: tokio::sync::Mutex<()>,
}

#[derive(Debug, Default)]
struct Last {
    compared: Option<Arc<Compared>>,
    /// When it was last worked out again, or begun to be.
    begun_at: Option<Moment>,
}

impl Kept {
    /// Returns the place of a comparison; makes room by forgetting all when there are too many.
    pub fn slot(&self, key: (Ours, Theirs)) -> Arc<Slot> {
        let mut slots = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if slots.len() >= LIMIT && !slots.contains_key(&key) {
            slots.clear();
        }
        Arc::clone(slots.entry(key).or_default())
    }
}

impl Slot {
    /// Returns the last comparison.
    pub fn last(&self) -> Option<Arc<Compared>> {
        self.locked().compared.clone()
    }

    /// Returns the last comparison if it rests on this act of the ledger or a later one.
    pub fn at(&self, number: i64) -> Option<Arc<Compared>> {
        self.last().filter(|compared| compared.ledger_number >= number)
    }

    /// Waits until nobody else works it out.
    pub async fn working(&self) -> tokio::sync::MutexGuard<'_, ()> {
        self.working.lock().await
    }

    /// Keeps a comparison, unless a later one is there.
    pub fn put(&self, compared: &Arc<Compared>) {
        let mut last = self.locked();
        if last.compared.as_ref().is_none_or(|before| before.ledger_number <= compared.ledger_number) {
            last.compared = Some(Arc::clone(compared));
        }
        last.begun_at = last.begun_at.max(Some(compared.worked_out_at));
    }

    /// Says whether so much time has passed that it is to be worked out again, and notes that it now will be: of those
    /// who ask at once, one hears yes.
    pub fn is_due(&self, moment: Moment, lag_ms: i64) -> bool {
        let mut last = self.locked();
        let due = last.begun_at.is_none_or(|begun| begun.plus_ms(lag_ms) <= moment);
        if due {
            last.begun_at = Some(moment);
        }
        due
    }

    fn locked(&self) -> MutexGuard<'_, Last> {
        self.last.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
