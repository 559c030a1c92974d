//! Puts what was found into the rows that are stored and shown.

use super::analysis::{Analysis, Clearness, Dot, Group, IssueRow, MemberRow, Settings, Structure};
use super::bridge::Bridging;
use super::consensus::{consensus, group_aware};
use super::counts::{self, Counts};
use super::divide::{among_everyone, between_groups};
use super::group::Divided;
use super::matrix::Matrix;
use super::null::NullTest;
use super::pca::Axes;
use super::plane::{Point, middles};
use super::priority::priority;
use super::project::{Spot, count, extremity, issues};
use super::represent::{Product, representatives};
use super::stability::SplitHalf;

/// Everything found so far, in the order of the matrix.
pub struct Found {
    pub settings: Settings,
    pub enough: usize,
    pub axes: Axes,
    pub places: Vec<Spot>,
    /// Who answered enough.
    pub inside: Vec<bool>,
    pub divided: Divided,
    /// The group of each person who did; empty if there are no groups.
    pub labels: Vec<usize>,
    pub groups: usize,
    /// How sure each of them is, if that was asked for.
    pub sureness: Option<Vec<f64>>,
    pub structure: Structure,
}

impl Found {
    /// Makes the rows.
    pub fn view(
        self,
        matrix: &Matrix,
        null: Option<NullTest>,
        split_halves: Vec<SplitHalf>,
        bridging: Option<Bridging>,
    ) -> Analysis {
        let member_rows = self.member_rows(matrix);
        let groups: Vec<Option<usize>> = member_rows.iter().map(|row| row.group).collect();
        let by_group = counts::by_group(matrix, &groups, self.groups);
        let everyone = counts::of_everybody(matrix);
        let dividing = if self.groups > 0 {
            between_groups(matrix.issues(), &by_group)
        } else {
            among_everyone(matrix.issues(), &everyone)
        };
        let mut analysis = Analysis {
            settings: self.settings,
            people: matrix.people().len(),
            issues: matrix.issues().len(),
            stances: matrix.stances(),
            placed: self.inside.iter().filter(|inside| **inside).count(),
            enough: self.enough,
            structure: self.structure,
            share: self.axes.share(),
            clearness: self.clearness(),
            null,
            split_halves,
            groups: self.group_rows(matrix, &by_group, &member_rows),
            consensus: consensus(matrix.issues(), matrix.set_aside(), &everyone),
            dividing,
            issue_rows: self.issue_rows(matrix, &by_group, &everyone),
            member_rows,
            dots: self.dots(),
            bridging,
        };
        analysis.issue_rows.sort_by_key(|row| row.issue);
        analysis.member_rows.sort_by_key(|row| row.member);
        analysis
    }

    fn clearness(&self) -> Vec<Clearness> {
        let divisions = self.divided.divisions.iter();
        divisions.map(|division| Clearness { groups: division.groups, silhouette: division.silhouette }).collect()
    }

    fn member_rows(&self, matrix: &Matrix) -> Vec<MemberRow> {
        let (mut labels, mut sureness) = (self.labels.iter(), self.sureness.iter().flatten());
        let rows = matrix.people().iter().zip(matrix.rows()).zip(self.places.iter().zip(&self.inside));
        rows.map(|((member, row), (place, inside))| MemberRow {
            member: *member,
            place: *place,
            answered: row.len(),
            group: if *inside { labels.next().copied() } else { None },
            confidence: if *inside { sureness.next().copied() } else { None },
        })
        .collect()
    }

    fn group_rows(&self, matrix: &Matrix, by_group: &[Vec<Counts>], members: &[MemberRow]) -> Vec<Group> {
        let picked = representatives(matrix.issues(), matrix.set_aside(), by_group, Product::Mended);
        let grouped: Vec<&MemberRow> = members.iter().filter(|row| row.group.is_some()).collect();
        let points: Vec<Point> = grouped.iter().map(|row| Point { spot: row.place, people: 1.0 }).collect();
        let labels: Vec<usize> = grouped.iter().filter_map(|row| row.group).collect();
        let centres = middles(&points, &labels, self.groups);
        let group = |(number, (centre, representative)): (usize, (Option<Spot>, _))| {
            let own = || grouped.iter().filter(|row| row.group == Some(number));
            let people = own().count();
            let sureness: Option<f64> = own().map(|row| row.confidence).sum();
            Group {
                people,
                centre: centre.unwrap_or_default(),
                representative,
                confidence: sureness.map(|sum| sum / count(people.max(1))),
            }
        };
        centres.into_iter().zip(picked).enumerate().map(group).collect()
    }

    fn issue_rows(&self, matrix: &Matrix, by_group: &[Vec<Counts>], everyone: &[Counts]) -> Vec<IssueRow> {
        let whole: Vec<Option<usize>> = self.inside.iter().map(|inside| inside.then_some(0)).collect();
        let inside = counts::by_group(matrix, &whole, 1);
        let compared = if by_group.is_empty() { &inside } else { by_group };
        let totals = counts::together(&inside, everyone.len());
        let [first, second] = &self.axes.loadings;
        let places = issues(&self.axes);
        let columns = matrix.issues().iter().zip(everyone).zip(places).zip(first.iter().zip(second)).zip(totals);
        columns
            .enumerate()
            .map(|(column, ((((issue, everyone), place), (first, second)), total))| {
                let of = |groups: &[Vec<Counts>]| -> Vec<Counts> {
                    groups.iter().filter_map(|group| group.get(column).copied()).collect()
                };
                IssueRow {
                    issue: *issue,
                    everyone: *everyone,
                    groups: of(by_group),
                    group_aware: group_aware(of(compared).into_iter()),
                    loading: [*first, *second],
                    place,
                    priority: priority(total, extremity(place)),
                }
            })
            .collect()
    }

    fn dots(&self) -> Vec<Dot> {
        let base = &self.divided.base;
        let mut dots: Vec<Dot> =
            base.clusters.iter().map(|cluster| Dot { place: cluster.spot, people: 0, group: None }).collect();
        for (person, label) in base.labels.iter().enumerate() {
            if let Some(dot) = dots.get_mut(*label) {
                dot.people += 1;
                dot.group = self.labels.get(person).copied();
            }
        }
        dots
    }
}

/// Returns how much each issue of a matrix weighed along the axes of an earlier analysis; 0 if it was not there.
pub fn earlier_loadings(matrix: &Matrix, earlier: &Analysis) -> Vec<Spot> {
    let loading = |issue| {
        let found = earlier.issue_rows.binary_search_by(|row| row.issue.cmp(issue)).ok()?;
        Some(earlier.issue_rows.get(found)?.loading)
    };
    matrix.issues().iter().map(|issue| loading(issue).unwrap_or_default()).collect()
}
