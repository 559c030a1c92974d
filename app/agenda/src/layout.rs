//! What stands where on an agenda: sections and issues in order, and every way to change that.

use std::collections::{BTreeSet, HashMap};

use serde::{Deserialize, Serialize};

use crate::agenda::{Rule, SectionTitle};
use crate::id::{IssueId, SectionId};
use crate::issue::Kind;
use crate::ledger::Placed;
use crate::rank::{Ranking, Tie};
use crate::refusal::{Noun, Refusal};
use crate::stance::Tally;

/// Which way something moves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Way {
    /// Towards the first place.
    Up,
    /// Towards the last place.
    Down,
}

/// A change to what stands where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// Of the issues that were offered, these are on the agenda and the others are not. Issues that are new to it go to
    /// the end of a section, or stand outside of the sections.
    Choose {
        /// The issues that the choice was among.
        offered: Vec<IssueId>,
        /// Those that were chosen.
        chosen: Vec<IssueId>,
        /// Where new ones go.
        section: Option<SectionId>,
    },
    /// A new, empty section follows the others.
    AddSection(SectionTitle),
    /// A section is called something else.
    RenameSection(SectionId, SectionTitle),
    /// A section goes; its issues stay, outside of the sections.
    RemoveSection(SectionId),
    /// A section changes places with the one before or after it.
    MoveSection(SectionId, Way),
    /// An issue moves one place by hand, into the next section where its own ends.
    Move(IssueId, Way),
    /// An issue moves by hand to a place on the whole agenda, counted from 1, and into the section there.
    MoveTo(IssueId, usize),
    /// An issue goes into a section, or outside of them.
    Put(IssueId, Option<SectionId>),
    /// The order is made by a rule from now on, or stays as it is and is kept by hand.
    OrderBy(Rule),
}

/// An issue that an agenda can be made of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offered {
    /// The issue.
    pub issue: IssueId,
    /// Its number in its community, as in its address.
    pub number: i64,
    /// Its kind.
    pub kind: Kind,
    /// What it is called.
    pub title: String,
    /// Where it is; empty if nobody said.
    pub place: String,
    /// Everybody's answers.
    pub tally: Tally,
}

/// What stands where. The issues of a section stand together, in the order of the sections; those outside of the
/// sections come last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Layout {
    /// How the order is made. Whatever moves by hand turns it into [`Rule::Hand`].
    pub rule: Rule,
    /// The sections in order.
    pub sections: Vec<SectionId>,
    /// The issues in order, each with its section.
    pub issues: Vec<Placed>,
    /// What the rule left tied, by place on this agenda; see [`Layout::follow`].
    pub ties: Vec<Tie>,
}

impl Layout {
    /// Makes a change; `new_section` is the id that a section made by it gets.
    ///
    /// Where a rule makes the order, issues are in the right section afterwards and [`Layout::follow`] puts them in
    /// order. Titles are kept elsewhere.
    ///
    /// # Errors
    /// [`Refusal::Unknown`] for a section or issue that is not on the agenda.
    pub fn change(&mut self, change: &Change, new_section: SectionId) -> Result<(), Refusal> {
        match change {
            Change::Choose { offered, chosen, section } => self.choose(offered, chosen, *section)?,
            Change::AddSection(_) => self.sections.push(new_section),
            Change::RenameSection(section, _) => self.has(Some(*section))?,
            Change::RemoveSection(section) => {
                self.has(Some(*section))?;
                self.sections.retain(|kept| kept != section);
                for placed in self.issues.iter_mut().filter(|placed| placed.1 == Some(*section)) {
                    placed.1 = None;
                }
            }
            Change::MoveSection(section, way) => {
                self.has(Some(*section))?;
                swap(&mut self.sections, |kept| kept == section, *way);
            }
            Change::Move(issue, way) => self.step(*issue, *way)?,
            Change::MoveTo(issue, place) => self.move_to(*issue, *place)?,
            Change::Put(issue, section) => {
                self.has(*section)?;
                let index = self.find(*issue)?;
                let placed = self.issues.remove(index);
                self.issues.push(Placed(placed.0, *section));
            }
            Change::OrderBy(rule) => self.rule = *rule,
        }
        self.gather();
        Ok(())
    }

    /// Puts the issues of each section in the order of a ranking; those that it does not name come last, as they stood.
    ///
    /// Keeps the ties that still show: each is told for each section in which it put issues in order, with their places
    /// on this agenda.
    pub fn follow(&mut self, ranking: &Ranking) {
        let ranks: HashMap<IssueId, usize> = ranking.order.iter().map(|place| (place.issue, place.position)).collect();
        self.issues.sort_by_key(|placed| ranks.get(&placed.0).copied().unwrap_or(usize::MAX));
        self.gather();
        let places: HashMap<IssueId, (usize, Option<SectionId>)> =
            (1..).zip(&self.issues).map(|(place, placed)| (placed.0, (place, placed.1))).collect();
        let mut ties = Vec::new();
        for tie in &ranking.ties {
            let sections: BTreeSet<Option<SectionId>> =
                tie.issues.iter().filter_map(|issue| places.get(issue)).map(|(_, section)| *section).collect();
            for section in sections {
                let here = |issue: &&IssueId| places.get(issue).is_some_and(|(_, its)| *its == section);
                let issues: Vec<IssueId> = tie.issues.iter().filter(here).copied().collect();
                let given = issues.iter().filter(|issue| ranks.get(issue).is_some_and(|at| tie.positions.contains(at)));
                let given = given.filter_map(|issue| places.get(issue)).map(|(place, _)| *place);
                let (first, last) = given.fold((usize::MAX, 0), |(low, high), at| (low.min(at), high.max(at)));
                if issues.len() > 1 && first <= last {
                    ties.push(Tie { positions: first..=last, issues, decided_by: tie.decided_by });
                }
            }
        }
        ties.sort_by_key(|tie| *tie.positions.start());
        self.ties = ties;
    }

    fn choose(&mut self, offered: &[IssueId], chosen: &[IssueId], section: Option<SectionId>) -> Result<(), Refusal> {
        self.has(section)?;
        self.issues.retain(|placed| chosen.contains(&placed.0) || !offered.contains(&placed.0));
        for issue in chosen {
            if !self.issues.iter().any(|placed| placed.0 == *issue) {
                self.issues.push(Placed(*issue, section));
            }
        }
        Ok(())
    }

    fn step(&mut self, issue: IssueId, way: Way) -> Result<(), Refusal> {
        let index = self.find(issue)?;
        let own = self.issues.get(index).and_then(|placed| placed.1);
        let has_neighbour = beside(&self.issues, index, way).is_some_and(|placed| placed.1 == own);
        let sections = self.sections_and_outside();
        let own_place = sections.iter().position(|section| *section == own).unwrap_or_default();
        if has_neighbour {
            swap(&mut self.issues, |placed| placed.0 == issue, way);
            self.by_hand();
        } else if let Some(section) = beside(&sections, own_place, way) {
            let mut placed = self.issues.remove(index);
            placed.1 = *section;
            // The end that lies nearer: `gather` keeps the order of those in one section.
            match way {
                Way::Up => self.issues.push(placed),
                Way::Down => self.issues.insert(0, placed),
            }
            self.by_hand();
        }
        Ok(())
    }

    fn move_to(&mut self, issue: IssueId, place: usize) -> Result<(), Refusal> {
        let from = self.find(issue)?;
        let to = place.saturating_sub(1).min(self.issues.len().saturating_sub(1));
        let Some(section) = self.issues.get(to).map(|placed| placed.1) else { return Ok(()) };
        if from != to {
            self.issues.remove(from);
            self.issues.insert(to, Placed(issue, section));
            self.by_hand();
        }
        Ok(())
    }

    fn by_hand(&mut self) {
        self.rule = Rule::Hand;
        self.ties.clear();
    }

    /// Returns every section in order, and what is outside of them, which comes after the last.
    fn sections_and_outside(&self) -> Vec<Option<SectionId>> {
        self.sections.iter().copied().map(Some).chain([None]).collect()
    }

    fn has(&self, section: Option<SectionId>) -> Result<(), Refusal> {
        let known = section.is_none_or(|section| self.sections.contains(&section));
        if known { Ok(()) } else { Err(Refusal::Unknown(Noun::Section)) }
    }

    fn find(&self, issue: IssueId) -> Result<usize, Refusal> {
        self.issues.iter().position(|placed| placed.0 == issue).ok_or(Refusal::Unknown(Noun::Issue))
    }

    /// Brings the issues of each section together, in the order of the sections; keeps their order inside.
    fn gather(&mut self) {
        let places: HashMap<SectionId, usize> = self.sections.iter().copied().zip(0..).collect();
        let place = |section: SectionId| places.get(&section).copied();
        self.issues.sort_by_key(|placed| placed.1.and_then(place).unwrap_or(usize::MAX));
        if self.rule == Rule::Hand {
            self.ties.clear();
        }
    }
}

/// Returns what stands before or after the thing at an index.
fn beside<Thing>(things: &[Thing], index: usize, way: Way) -> Option<&Thing> {
    match way {
        Way::Up => things.get(index.checked_sub(1)?),
        Way::Down => things.get(index + 1),
    }
}

/// Lets one thing change places with the one before or after it, if there is one.
fn swap<Thing>(things: &mut [Thing], is_it: impl Fn(&Thing) -> bool, way: Way) {
    let Some(index) = things.iter().position(is_it) else { return };
    if beside(things, index, way).is_some() {
        things.swap(index, if way == Way::Up { index - 1 } else { index + 1 });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rank::approval;
    use crate::rank::sample::{ballots, issue};

    const NEW: SectionId = SectionId(99);
    const ROADS: SectionId = SectionId(10);
    const CARE: SectionId = SectionId(20);

    fn layout(rule: Rule, roads: &[u32], care: &[u32], outside: &[u32]) -> Layout {
        let placed = |numbers: &[u32], section| -> Vec<Placed> {
            numbers.iter().map(|number| Placed(issue(*number), section)).collect()
        };
        let issues = [placed(roads, Some(ROADS)), placed(care, Some(CARE)), placed(outside, None)].concat();
        Layout { rule, sections: vec![ROADS, CARE], issues, ties: Vec::new() }
    }

    fn by_hand() -> Layout {
        layout(Rule::Hand, &[0, 1], &[2], &[3])
    }

    fn changed(mut before: Layout, change: &Change) -> Layout {
        before.change(change, NEW).unwrap();
        before
    }

    #[test]
    fn an_issue_at_the_end_of_its_section_moves_into_the_next() {
        let down = changed(by_hand(), &Change::Move(issue(1), Way::Down));
        assert_eq!(down, layout(Rule::Hand, &[0], &[1, 2], &[3]));
        assert_eq!(changed(down, &Change::Move(issue(1), Way::Up)), by_hand());
        let out = changed(by_hand(), &Change::Move(issue(2), Way::Down));
        assert_eq!(out, layout(Rule::Hand, &[0, 1], &[], &[2, 3]));
        let back = changed(out, &Change::Move(issue(2), Way::Up));
        assert_eq!(back, by_hand());
    }

    #[test]
    fn nothing_moves_past_the_first_and_the_last_place() {
        assert_eq!(changed(by_hand(), &Change::Move(issue(0), Way::Up)), by_hand());
        assert_eq!(changed(by_hand(), &Change::Move(issue(3), Way::Down)), by_hand());
        assert_eq!(changed(by_hand(), &Change::MoveSection(ROADS, Way::Up)), by_hand());
    }

    #[test]
    fn moving_by_hand_takes_the_order_from_the_rule() {
        let ruled = layout(Rule::Approval, &[0, 1], &[], &[]);
        assert_eq!(changed(ruled, &Change::Move(issue(1), Way::Up)), layout(Rule::Hand, &[1, 0], &[], &[]));
        let put = changed(layout(Rule::Approval, &[0, 1], &[], &[]), &Change::Put(issue(0), Some(CARE)));
        assert_eq!(put, layout(Rule::Approval, &[1], &[0], &[]));
    }

    #[test]
    fn an_issue_moves_to_a_place_and_into_the_section_there() {
        let moved = changed(by_hand(), &Change::MoveTo(issue(3), 2));
        assert_eq!(moved, layout(Rule::Hand, &[0, 3, 1], &[2], &[]));
        let last = changed(by_hand(), &Change::MoveTo(issue(0), 400));
        assert_eq!(last, layout(Rule::Hand, &[1], &[2], &[3, 0]));
    }

    #[test]
    fn choosing_touches_only_what_was_offered() {
        let change = Change::Choose {
            offered: [0, 2, 5].map(issue).to_vec(),
            chosen: [2, 5].map(issue).to_vec(),
            section: Some(ROADS),
        };
        assert_eq!(changed(by_hand(), &change), layout(Rule::Hand, &[1, 5], &[2], &[3]));
    }

    #[test]
    fn a_section_that_goes_leaves_its_issues() {
        let after = changed(by_hand(), &Change::RemoveSection(ROADS));
        let issues = [(2, Some(CARE)), (0, None), (1, None), (3, None)];
        assert_eq!(after.issues, issues.map(|(number, section)| Placed(issue(number), section)));
        assert_eq!(after.sections, [CARE]);
    }

    #[test]
    fn what_is_not_on_the_agenda_is_refused() {
        let mut layout = by_hand();
        let strange = SectionId(7);
        let section = Err(Refusal::Unknown(Noun::Section));
        assert_eq!(layout.change(&Change::RemoveSection(strange), NEW), section);
        assert_eq!(layout.change(&Change::MoveSection(strange, Way::Up), NEW), section);
        assert_eq!(layout.change(&Change::Put(issue(0), Some(strange)), NEW), section);
        assert_eq!(layout.change(&Change::Move(issue(9), Way::Up), NEW), Err(Refusal::Unknown(Noun::Issue)));
        assert_eq!(layout, by_hand());
    }

    #[test]
    fn a_rule_orders_inside_each_section_and_says_the_ties_by_place_here() {
        // Issue 3 has two supporters; 0, 1 and 2 have one each and are tied; 4 and 5 have none and are tied.
        let ranking = approval::order(&ballots(6, &[(1, 3), (2, 3), (1, 0), (1, 1), (1, 2)]));
        let mut layout = layout(Rule::Approval, &[1, 4, 0], &[5, 2], &[3]);
        layout.follow(&ranking);
        let order = [0, 1, 4, 2, 5, 3].map(issue);
        assert_eq!(layout.issues.iter().map(|placed| placed.0).collect::<Vec<_>>(), order);
        assert_eq!(layout.ties.len(), 1);
        assert_eq!((layout.ties[0].positions.clone(), &layout.ties[0].issues[..]), (1..=2, &order[..2]));
    }
}
