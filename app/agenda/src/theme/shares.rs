//! Counts, for every two issues, who sorted both and who put them on one pile.

use super::Sorted;
use crate::compare::few;
use crate::id::{IssueId, PileId};

/// For every two issues, how many people sorted both and how many put them on one pile: row after row, each with the
/// issues before its own.
pub(super) struct Shares(Vec<(u32, u32)>);

impl Shares {
    /// Counts them among these issues, which ascend; `sorted` ascends by member and issue.
    pub(super) fn of(sorted: &[Sorted], issues: &[IssueId]) -> Self {
        let mut cells = vec![(0, 0); issues.len() * issues.len().saturating_sub(1) / 2];
        for own in sorted.chunk_by(|one, other| one.member == other.member) {
            // Issues ascend within a member, so that their places do too.
            let places: Vec<(usize, PileId)> = own
                .iter()
                .filter_map(|sorted| Some((issues.binary_search(&sorted.issue).ok()?, sorted.pile)))
                .collect();
            for (count, (row, pile)) in places.iter().enumerate() {
                for (column, other) in places.iter().take(count) {
                    if let Some((both, one)) = cells.get_mut(cell(*row, *column)) {
                        *both += 1;
                        *one += u32::from(pile == other);
                    }
                }
            }
        }
        Self(cells)
    }

    /// Returns one minus the share for every two; 1 where fewer than five people sorted both.
    pub(super) fn distances(&self) -> Vec<f64> {
        self.0.iter().map(|cell| 1.0 - share(*cell).unwrap_or_default()).collect()
    }

    /// Returns the mean share of every two of these places, ascending, that is known.
    pub(super) fn mean(&self, places: &[usize]) -> f64 {
        let pairs = places.iter().enumerate().flat_map(|(count, row)| {
            places.iter().take(count).filter_map(|column| self.0.get(cell(*row, *column)).copied().and_then(share))
        });
        let (sum, count) = pairs.fold((0.0, 0.0), |(sum, count), share| (sum + share, count + 1.0));
        if count > 0.0 { sum / count } else { 0.0 }
    }
}

/// Returns the share of those who sorted both that put them on one pile, if enough people did.
fn share((both, one): (u32, u32)) -> Option<f64> {
    few::unless(i64::from(both), f64::from(one) / f64::from(both.max(1)))
}

/// The place of two issues, the later first, in the rows.
const fn cell(row: usize, column: usize) -> usize {
    row * row.saturating_sub(1) / 2 + column
}
