//! Holds who answered what: a row a person, a column an issue, and only the answers that there are.

use std::collections::BTreeSet;

use super::canonical;
use crate::id::{IssueId, MemberId};
use crate::stance::Stance;

/// Everybody's stances as a sparse matrix (compressed rows). It takes 4 bytes a stance and is never filled up with the
/// stances that nobody took. A row without a stance or a column without one is left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Matrix {
    people: Vec<MemberId>,
    issues: Vec<IssueId>,
    set_aside: Vec<bool>,
    starts: Vec<usize>,
    cells: Vec<u32>,
}

impl Matrix {
    /// Gathers the stances of a community. Give none on issues that a steward hid. If a person answered an issue twice,
    /// the later one counts.
    ///
    /// People and issues stand in an order made of the stances alone, so that neither their numbers nor the order in
    /// which stances are given change any result, down to the last bit.
    ///
    /// ```
    /// use agenda::id::{IssueId, MemberId};
    /// use agenda::opinion::matrix::Matrix;
    /// use agenda::stance::Stance;
    ///
    /// let matrix = Matrix::new([(MemberId(1), IssueId(7), Stance::Agree), (MemberId(2), IssueId(7), Stance::Pass)]);
    /// assert_eq!((matrix.people().len(), matrix.issues().len(), matrix.stances()), (2, 1, 2));
    /// ```
    pub fn new(stances: impl IntoIterator<Item = (MemberId, IssueId, Stance)>) -> Self {
        let stances: Vec<_> = stances.into_iter().collect();
        let people = sorted(stances.iter().map(|(member, _, _)| *member));
        let issues = sorted(stances.iter().map(|(_, issue, _)| *issue));
        let by_number = Self::in_order(&people, &issues, &BTreeSet::new(), stances);
        let (rows, columns) = canonical::order(&by_number);
        by_number.rearranged(&rows, &columns)
    }

    /// Gathers stances and keeps people and issues in the order given, for holding results against other programs. What
    /// is said of people or issues that are not listed is left out. Issues that were set aside keep their column: they
    /// count as answered by everyone with 0 (Polis does so with statements that a moderator rejected).
    pub fn in_order(
        people: &[MemberId],
        issues: &[IssueId],
        set_aside: &BTreeSet<IssueId>,
        stances: impl IntoIterator<Item = (MemberId, IssueId, Stance)>,
    ) -> Self {
        let places_of_people = places(people);
        let places_of_issues = places(issues);
        let mut entries: Vec<(u32, u32)> = Vec::new();
        let mut last = None;
        for (member, issue, stance) in stances {
            let row = match last {
                Some((same, row)) if same == member => Some(row),
                _ => place_in(&places_of_people, &member),
            };
            if let Some((row, column)) = row.zip(place_in(&places_of_issues, &issue)) {
                last = Some((member, row));
                entries.push((row, cell(column, stance)));
            }
        }
        // A stable sort by the place alone leaves the later of two answers behind the earlier.
        entries.sort_by_key(|(row, cell)| (*row, cell / 3));
        let mut by_row: Vec<(u32, u32)> = Vec::with_capacity(entries.len());
        for entry in entries {
            match by_row.last_mut() {
                Some(before) if (before.0, before.1 / 3) == (entry.0, entry.1 / 3) => *before = entry,
                _ => by_row.push(entry),
            }
        }
        let mut starts = vec![0];
        let mut reached = 0;
        for row in 0..people.len() {
            reached += by_row.iter().skip(reached).take_while(|entry| entry.0 as usize == row).count();
            starts.push(reached);
        }
        let whole = Self {
            people: people.to_vec(),
            issues: issues.to_vec(),
            set_aside: issues.iter().map(|issue| set_aside.contains(issue)).collect(),
            starts,
            cells: by_row.into_iter().map(|(_, cell)| cell).collect(),
        };
        whole.part(&vec![true; people.len()], &vec![true; issues.len()])
    }

    /// Returns the people, a row each.
    pub fn people(&self) -> &[MemberId] {
        &self.people
    }

    /// Returns the issues, a column each.
    pub fn issues(&self) -> &[IssueId] {
        &self.issues
    }

    /// Returns how many stances there are.
    pub const fn stances(&self) -> usize {
        self.cells.len()
    }

    /// Returns which columns were set aside.
    pub(crate) fn set_aside(&self) -> &[bool] {
        &self.set_aside
    }

    /// Returns how many columns were set aside.
    pub(crate) fn count_set_aside(&self) -> usize {
        self.set_aside.iter().filter(|set_aside| **set_aside).count()
    }

    /// Returns the rows: in each, by rising column, three times the column plus the stance's sign plus 1.
    pub(crate) fn rows(&self) -> impl ExactSizeIterator<Item = &[u32]> {
        self.starts.windows(2).map(|ends| match ends {
            [start, end] => self.cells.get(*start..*end).unwrap_or_default(),
            _ => &[],
        })
    }

    /// Returns the cells of all rows, one behind the other.
    pub(crate) fn cells(&self) -> &[u32] {
        &self.cells
    }

    /// Returns the same people and issues with other cells in the same places.
    pub(crate) fn with_cells(&self, cells: Vec<u32>) -> Self {
        Self { cells, ..self.clone() }
    }

    /// Counts the stances of every cell code: how many disagree with, pass and agree with each column.
    pub(crate) fn counts(&self) -> Vec<u32> {
        let mut counts = vec![0; 3 * self.issues.len()];
        for cell in &self.cells {
            if let Some(count) = counts.get_mut(*cell as usize) {
                *count += 1;
            }
        }
        counts
    }

    /// Returns the marked people and issues only, less those without any stance on what is left.
    pub(crate) fn part(&self, keep_person: &[bool], keep_issue: &[bool]) -> Self {
        let mut answered = vec![false; self.issues.len()];
        for (row, _) in self.rows().zip(keep_person).filter(|(_, keep)| **keep) {
            for cell in row {
                if let Some(answered) = answered.get_mut(*cell as usize / 3) {
                    *answered = true;
                }
            }
        }
        let kept: Vec<bool> = answered.iter().zip(keep_issue).map(|(answered, keep)| *answered && *keep).collect();
        let mut next = 0;
        let renumbered: Vec<Option<u32>> = kept
            .iter()
            .map(|keep| {
                keep.then(|| {
                    next += 1;
                    next - 1
                })
            })
            .collect();
        let mut part = Self {
            people: Vec::new(),
            issues: chosen(&self.issues, &kept),
            set_aside: chosen(&self.set_aside, &kept),
            starts: vec![0],
            cells: Vec::new(),
        };
        for ((row, member), _) in self.rows().zip(&self.people).zip(keep_person).filter(|(_, keep)| **keep) {
            let before = part.cells.len();
            let moved =
                row.iter().filter_map(|cell| Some(3 * renumbered.get(*cell as usize / 3)?.as_ref()? + cell % 3));
            part.cells.extend(moved);
            if part.cells.len() > before {
                part.people.push(*member);
                part.starts.push(part.cells.len());
            }
        }
        part
    }

    /// Returns the same matrix with the rows and columns in another order.
    fn rearranged(&self, rows: &[u32], columns: &[u32]) -> Self {
        let mut to = vec![0; columns.len()];
        for (new, old) in (0..).zip(columns) {
            if let Some(place) = to.get_mut(*old as usize) {
                *place = new;
            }
        }
        let pick = |old: &u32| *old as usize;
        let mut moved = Self {
            people: rows.iter().filter_map(|old| self.people.get(pick(old)).copied()).collect(),
            issues: columns.iter().filter_map(|old| self.issues.get(pick(old)).copied()).collect(),
            set_aside: columns.iter().filter_map(|old| self.set_aside.get(pick(old)).copied()).collect(),
            starts: vec![0],
            cells: Vec::with_capacity(self.cells.len()),
        };
        for row in rows {
            let (start, end) = (self.starts.get(pick(row)), self.starts.get(pick(row) + 1));
            let (start, end) = (start.copied().unwrap_or(0), end.copied().unwrap_or(0));
            let before = moved.cells.len();
            let cells = self.cells.get(start..end).unwrap_or_default();
            moved.cells.extend(cells.iter().filter_map(|cell| Some(3 * to.get(*cell as usize / 3)? + cell % 3)));
            if let Some(new) = moved.cells.get_mut(before..) {
                new.sort_unstable();
            }
            moved.starts.push(moved.cells.len());
        }
        moved
    }
}

/// Returns the code of a stance on the issue in a column.
fn cell(column: u32, stance: Stance) -> u32 {
    3 * column
        + match stance {
            Stance::Disagree => 0,
            Stance::Pass => 1,
            Stance::Agree => 2,
        }
}

/// Returns the marked ones.
pub(crate) fn chosen<T: Copy>(all: &[T], keep: &[bool]) -> Vec<T> {
    all.iter().zip(keep).filter(|(_, keep)| **keep).map(|(one, _)| *one).collect()
}

fn sorted<T: Ord>(ids: impl Iterator<Item = T>) -> Vec<T> {
    let mut ids: Vec<T> = ids.collect();
    ids.sort_unstable();
    ids.dedup();
    ids
}

/// Returns each id with its place, sorted by id; of two equal ids the first.
fn places<T: Ord + Copy>(ids: &[T]) -> Vec<(T, u32)> {
    let mut places: Vec<(T, u32)> = ids.iter().copied().zip(0..).collect();
    places.sort_unstable();
    places.dedup_by_key(|(id, _)| *id);
    places
}

fn place_in<T: Ord>(places: &[(T, u32)], id: &T) -> Option<u32> {
    let found = places.binary_search_by(|(other, _)| other.cmp(id)).ok()?;
    places.get(found).map(|(_, place)| *place)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stances(triples: &[(i64, i64, i64)]) -> Vec<(MemberId, IssueId, Stance)> {
        let stance = |sign| Stance::from_sign(sign).unwrap();
        triples.iter().map(|(member, issue, sign)| (MemberId(*member), IssueId(*issue), stance(*sign))).collect()
    }

    #[test]
    fn the_later_of_two_answers_counts() {
        let matrix = Matrix::in_order(
            &[MemberId(2), MemberId(1), MemberId(9)],
            &[IssueId(5), IssueId(4), IssueId(3)],
            &BTreeSet::from([IssueId(4)]),
            stances(&[(1, 5, 1), (2, 4, 0), (1, 5, -1), (2, 5, 1), (7, 5, 1)]),
        );
        assert_eq!(matrix.rows().collect::<Vec<_>>(), [&[2, 4][..], &[0][..]]);
        assert_eq!(
            (matrix.people(), matrix.issues()),
            (&[MemberId(2), MemberId(1)][..], &[IssueId(5), IssueId(4)][..])
        );
        assert_eq!((matrix.set_aside(), matrix.counts()), (&[false, true][..], vec![1, 0, 1, 0, 1, 0]));
    }

    #[test]
    fn a_part_keeps_what_is_marked_and_answered() {
        let matrix = Matrix::in_order(
            &[MemberId(1), MemberId(2), MemberId(3)],
            &[IssueId(1), IssueId(2), IssueId(3)],
            &BTreeSet::new(),
            stances(&[(1, 1, 1), (2, 2, 1), (3, 3, -1), (3, 2, 0)]),
        );
        let part = matrix.part(&[false, true, true], &[true, true, false]);
        assert_eq!((part.people(), part.issues()), (&[MemberId(2), MemberId(3)][..], &[IssueId(2)][..]));
        assert_eq!(part.rows().collect::<Vec<_>>(), [&[2][..], &[1][..]]);
    }

    #[test]
    fn neither_numbers_nor_order_change_the_cells() {
        let given = stances(&[(1, 1, 1), (1, 2, -1), (2, 2, -1), (3, 1, 0), (3, 3, 1), (2, 3, 1), (4, 1, 1)]);
        let renamed = given
            .iter()
            .rev()
            .map(|(member, issue, stance)| (MemberId(9 - member.0), IssueId(issue.0 * 7 % 5), *stance));
        let (one, other) = (Matrix::new(given.clone()), Matrix::new(renamed));
        assert_eq!((one.cells(), &one.starts), (other.cells(), &other.starts));
    }

    #[test]
    fn nobody_makes_an_empty_matrix() {
        let nobody = Matrix::new([]);
        assert_eq!((nobody.people().len(), nobody.issues().len(), nobody.rows().len()), (0, 0, 0));
    }
}
