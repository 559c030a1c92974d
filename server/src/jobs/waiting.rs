//! Says which community's turn it is: one whose ledger has been quiet for a while, or that has waited long enough.

use std::collections::HashMap;
use std::time::Duration;

use agenda::id::CommunityId;
use store::analysis::Stale;
use tokio::time::Instant;

use crate::config::Analysing;

/// The communities whose analysis is to be made again, and since when.
pub(super) struct Waiting {
    pub(super) quiet: Duration,
    latest: Duration,
    since: HashMap<CommunityId, Moved>,
}

/// When a community's ledger was seen to move.
#[derive(Clone, Copy)]
struct Moved {
    ledger_number: i64,
    first: Instant,
    last: Instant,
}

impl Waiting {
    pub(super) fn new(analysing: Analysing) -> Self {
        let (quiet, latest) = (analysing.analysis_quiet_ms, analysing.analysis_latest_ms);
        Self { quiet: Duration::from_millis(quiet), latest: Duration::from_millis(latest), since: HashMap::new() }
    }

    /// Notes which communities are stale, and returns the one whose time has come and that has waited longest.
    pub(super) fn next(&mut self, stale: &[Stale], now: Instant) -> Option<CommunityId> {
        let mut since = HashMap::with_capacity(stale.len());
        for Stale { community, ledger_number } in stale {
            let new = Moved { ledger_number: *ledger_number, first: now, last: now };
            let moved = self.since.get(community).map_or(new, |before| {
                let moves = before.ledger_number != *ledger_number;
                Moved { first: before.first, last: if moves { now } else { before.last }, ..new }
            });
            since.insert(*community, moved);
        }
        self.since = since;
        let due = self.since.iter().filter(|(_, moved)| {
            now.duration_since(moved.last) >= self.quiet || now.duration_since(moved.first) >= self.latest
        });
        due.min_by_key(|(community, moved)| (moved.first, **community)).map(|(community, _)| *community)
    }

    /// Notes that a community's turn is over.
    pub(super) fn tried(&mut self, community: CommunityId, now: Instant) {
        if let Some(moved) = self.since.get_mut(&community) {
            (moved.first, moved.last) = (now, now);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HERE: CommunityId = CommunityId(1);
    const THERE: CommunityId = CommunityId(2);

    fn waiting() -> (Waiting, Instant) {
        (Waiting::new(Analysing { analysis_quiet_ms: 5_000, analysis_latest_ms: 60_000 }), Instant::now())
    }

    fn at(community: CommunityId, ledger_number: i64) -> Stale {
        Stale { community, ledger_number }
    }

    #[test]
    fn a_community_is_due_when_it_has_been_quiet() {
        let (mut waiting, start) = waiting();
        let after = |seconds| start + Duration::from_secs(seconds);
        assert_eq!(waiting.next(&[at(HERE, 1)], after(0)), None);
        assert_eq!(waiting.next(&[at(HERE, 2)], after(4)), None, "something happened");
        assert_eq!(waiting.next(&[at(HERE, 2)], after(8)), None);
        assert_eq!(waiting.next(&[at(HERE, 2)], after(9)), Some(HERE));
        waiting.tried(HERE, after(10));
        assert_eq!(waiting.next(&[at(HERE, 2)], after(14)), None, "the next try waits its time");
        assert_eq!(waiting.next(&[], after(20)), None);
    }

    #[test]
    fn a_community_that_is_never_quiet_is_due_in_the_end() {
        let (mut waiting, start) = waiting();
        let due: Vec<u64> = (0..70)
            .filter(|second| {
                let number = i64::try_from(*second).unwrap_or(0);
                waiting.next(&[at(HERE, number)], start + Duration::from_secs(*second)) == Some(HERE)
            })
            .collect();
        assert_eq!(due.first(), Some(&60));
    }

    #[test]
    fn whoever_has_waited_longest_comes_first() {
        let (mut waiting, start) = waiting();
        waiting.next(&[at(THERE, 1)], start);
        let later = start + Duration::from_secs(3);
        waiting.next(&[at(HERE, 1), at(THERE, 1)], later);
        assert_eq!(waiting.next(&[at(HERE, 1), at(THERE, 1)], start + Duration::from_secs(30)), Some(THERE));
    }
}
