//! Says what of an analysis may be public, and what of that one reader may see: no person, and no figure of few people.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::analysis::{Analysis, Dot, IssueRow, MemberRow, NoGroups, Settings, Structure};
use super::counts::Counts;
use super::plane::squared_distance;
use super::project::count;
use super::represent::Side;
use crate::compare::few;
use crate::id::{IssueId, MemberId};

/// The public part of an analysis.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CommonGround {
    /// The settings that the analysis was made with.
    pub settings: Settings,
    /// How many people answered at least one issue.
    pub people: usize,
    /// How many issues were answered by at least one person.
    pub issues: usize,
    /// How many stances it rests on.
    pub stances: usize,
    /// How many people answered enough issues to be placed.
    pub placed: usize,
    /// How many answers are enough.
    pub enough: usize,
    /// Whether there are groups.
    pub structure: Structure,
    /// The share of all differences that the map shows, in [0, 1].
    pub share: f64,
    /// What chance made of the same answers, if it was tried.
    pub chance: Option<Chance>,
    /// How well the groups are found again from half of the issues: 1 is the same, 0 no more than chance. Nothing if
    /// there are none or that was not tried.
    pub again: Option<f64>,
    /// The groups.
    pub groups: Vec<Camp>,
    /// What a majority of everyone agrees or disagrees with, the clearest first.
    pub agreed: Vec<Shared>,
    /// What divides most, the widest first.
    pub divides: Vec<Shared>,
    /// The map: places where at least five people stand.
    pub dots: Vec<Dot>,
    /// How many people stand on the map and on none of its dots, because too few stand near them.
    pub apart: usize,
}

/// What chance made of the same answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Chance {
    /// How often answers were dealt out anew.
    pub tries: u32,
    /// How often that hung together as well as the real answers do or, where those hang together, made groups as clear.
    pub reached: u32,
}

/// An opinion group, as everybody may know it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Camp {
    /// How many people; nothing if they are fewer than five.
    pub people: Option<usize>,
    /// How sure its people's belonging is, in [0, 1]; nothing if that was not asked for or they are fewer than five.
    pub confidence: Option<f64>,
    /// What tells it apart beyond chance.
    pub stands_for: Vec<Held>,
}

/// An issue on which a group takes a side, more so than everyone else.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Held {
    /// The issue.
    pub issue: IssueId,
    /// The side.
    pub side: Side,
    /// How the group answered; at least five did.
    pub counts: Counts,
}

/// An issue that people share, or that divides them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shared {
    /// The issue.
    pub issue: IssueId,
    /// How everyone answered; at least five did.
    pub everyone: Counts,
    /// How each group answered, in the order of the groups; nothing where fewer than five of it did.
    pub groups: Vec<Option<Counts>>,
    /// Whether more than half of every group takes the side that most people take. Nothing without groups, or where too
    /// few of one answered.
    pub in_every_group: Option<bool>,
}

impl CommonGround {
    /// Leaves what may be public of an analysis. A figure that rests on fewer than five people is left out; on the map,
    /// places with fewer are joined with the nearest of the same group.
    ///
    /// ```
    /// use agenda::opinion::common_ground::CommonGround;
    /// use agenda::opinion::{analyse, matrix::Matrix, Settings};
    ///
    /// let ground = CommonGround::of(&analyse(&Matrix::new([]), Settings::full(1)));
    /// assert!(ground.agreed.is_empty() && ground.dots.is_empty());
    /// ```
    pub fn of(analysis: &Analysis) -> Self {
        let shared = |issue: IssueId| Shared::of(analysis.row(issue)?);
        let again = analysis.split_halves.iter().find(|row| row.groups == analysis.groups.len());
        let (dots, apart) = joined(&analysis.dots);
        Self {
            settings: analysis.settings,
            people: analysis.people,
            issues: analysis.issues,
            stances: analysis.stances,
            placed: analysis.placed,
            enough: analysis.enough,
            structure: analysis.structure,
            share: analysis.share,
            chance: chance(analysis),
            again: again.map(|row| row.agreement),
            groups: (0..analysis.groups.len()).filter_map(|number| Camp::of(analysis, number)).collect(),
            agreed: analysis.consensus.iter().filter_map(|agreed| shared(agreed.issue)).collect(),
            divides: analysis.dividing.iter().filter_map(|dividing| shared(dividing.issue)).collect(),
            dots,
            apart,
        }
    }

    /// Returns the issues that something is said of.
    pub fn named(&self) -> BTreeSet<IssueId> {
        let held = self.groups.iter().flat_map(|group| &group.stands_for).map(|held| held.issue);
        held.chain(self.agreed.iter().chain(&self.divides).map(|shared| shared.issue)).collect()
    }

    /// Leaves out what is said of issues that the reader may not see yet, and returns which these are, so that it can be
    /// said without telling what was found.
    #[must_use]
    pub fn shown_to(mut self, may_see: impl Fn(IssueId) -> bool) -> (Self, BTreeSet<IssueId>) {
        let kept_back = self.named().into_iter().filter(|issue| !may_see(*issue)).collect();
        for group in &mut self.groups {
            group.stands_for.retain(|held| may_see(held.issue));
        }
        self.agreed.retain(|shared| may_see(shared.issue));
        self.divides.retain(|shared| may_see(shared.issue));
        (self, kept_back)
    }
}

impl Camp {
    fn of(analysis: &Analysis, number: usize) -> Option<Self> {
        let group = analysis.groups.get(number)?;
        let holding = group.representative.iter().filter(|entry| entry.holds());
        let stands_for = holding.filter_map(|entry| {
            let counts = analysis.row(entry.issue)?.groups.get(number).copied().and_then(enough_of)?;
            Some(Held { issue: entry.issue, side: entry.side, counts })
        });
        Some(Self {
            people: enough(group.people).then_some(group.people),
            confidence: group.confidence.filter(|_| enough(group.people)),
            stands_for: stands_for.collect(),
        })
    }
}

impl Shared {
    fn of(row: &IssueRow) -> Option<Self> {
        let everyone = enough_of(row.everyone)?;
        let groups: Vec<Option<Counts>> = row.groups.iter().copied().map(enough_of).collect();
        let agrees = everyone.agree > everyone.disagree;
        let takes_side = |counts: &Counts| 2 * (if agrees { counts.agree } else { counts.disagree }) > counts.seen;
        let known: Option<Vec<Counts>> = groups.iter().copied().collect();
        let in_every_group = known.filter(|known| !known.is_empty()).map(|known| known.iter().all(takes_side));
        Some(Self { issue: row.issue, everyone, groups, in_every_group })
    }
}

impl Analysis {
    /// Returns what was found of one issue.
    pub fn row(&self, issue: IssueId) -> Option<&IssueRow> {
        let found = self.issue_rows.binary_search_by_key(&issue, |row| row.issue).ok()?;
        self.issue_rows.get(found)
    }

    /// Returns where one person stands: for that person alone.
    pub fn row_of(&self, member: MemberId) -> Option<MemberRow> {
        let found = self.member_rows.binary_search_by_key(&member, |row| row.member).ok()?;
        self.member_rows.get(found).copied()
    }
}

fn enough(people: usize) -> bool {
    few::shown(i64::try_from(people).unwrap_or(i64::MAX))
}

fn enough_of(counts: Counts) -> Option<Counts> {
    few::unless(i64::from(counts.seen), counts)
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a number of permutations, from 0 on")]
fn chance(analysis: &Analysis) -> Option<Chance> {
    let null = analysis.null.as_ref()?;
    let measure =
        if analysis.structure == Structure::NoGroups(NoGroups::NoPattern) { &null.share } else { &null.silhouette };
    // The p-value counts the real answers as one of the tries.
    let with_real = (measure.p_value * (1.0 + f64::from(null.permutations))).round();
    Some(Chance { tries: null.permutations, reached: (with_real - 1.0).max(0.0) as u32 })
}

/// Joins the dot of the fewest people with the nearest of the same group, again and again, until five stand on each.
/// Returns also how many people stand on none, because all of their group together are fewer.
fn joined(dots: &[Dot]) -> (Vec<Dot>, usize) {
    let mut dots: Vec<Dot> = dots.iter().filter(|dot| dot.people > 0).copied().collect();
    let mut apart = 0;
    loop {
        let small = dots.iter().enumerate().filter(|(_, dot)| !enough(dot.people));
        let Some(place) = small.min_by_key(|(_, dot)| dot.people).map(|(place, _)| place) else {
            return (dots, apart);
        };
        let small = dots.remove(place);
        let own = dots.iter_mut().filter(|dot| dot.group == small.group);
        let distance = |dot: &Dot| squared_distance(dot.place, small.place);
        match own.min_by(|one, other| distance(one).total_cmp(&distance(other))) {
            Some(nearest) => *nearest = together(nearest, &small),
            None => apart += small.people,
        }
    }
}

fn together(one: &Dot, other: &Dot) -> Dot {
    let people = one.people + other.people;
    let (first, second) = (count(one.people) / count(people), count(other.people) / count(people));
    let ([x, y], [far_x, far_y]) = (one.place, other.place);
    Dot { place: [first * x + second * far_x, first * y + second * far_y], people, group: one.group }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::opinion::matrix::Matrix;
    use crate::opinion::{Settings, analyse};
    use crate::stance::Stance;

    /// Two camps of thirty over twelve issues: they agree on the first four, and on nothing else. Three more people
    /// answered one issue of their own.
    fn two_camps() -> Analysis {
        let camps = (0..60).flat_map(|member: i64| {
            (0..12).map(move |issue: i64| {
                // One answer in nine is not the camp's, each person's another one.
                let strays = (member * 7 + issue * 5) % 9 == 0;
                let agrees = (issue < 4 || (member % 2 == 0) == (issue % 2 == 0)) != strays;
                let stance = if agrees { Stance::Agree } else { Stance::Disagree };
                (MemberId(member), IssueId(issue), stance)
            })
        });
        let few = (60..63).map(|member| (MemberId(member), IssueId(99), Stance::Agree));
        analyse(&Matrix::new(camps.chain(few)), Settings { permutations: 19, splits: 4, ..Settings::full(1) })
    }

    #[test]
    fn two_camps_are_told_with_what_each_stands_for() {
        let ground = CommonGround::of(&two_camps());
        assert_eq!((ground.structure, ground.groups.len()), (Structure::Groups, 2));
        assert!(
            ground.groups.iter().all(|group| group.people == Some(30) && !group.stands_for.is_empty()),
            "{ground:?}"
        );
        assert_eq!(ground.chance, Some(Chance { tries: 19, reached: 0 }));
        assert!(ground.agreed.iter().any(|shared| shared.in_every_group == Some(true)), "{ground:?}");
        assert!(ground.divides.iter().all(|shared| shared.in_every_group == Some(false)), "{ground:?}");
    }

    #[test]
    fn no_figure_rests_on_fewer_than_five_people() {
        let ground = CommonGround::of(&two_camps());
        assert!(!ground.named().contains(&IssueId(99)), "three people answered it");
        assert!(ground.dots.iter().all(|dot| dot.people >= 5), "{:?}", ground.dots);
        let shown: usize = ground.dots.iter().map(|dot| dot.people).sum();
        assert_eq!(shown + ground.apart, ground.placed);
    }

    #[test]
    fn people_of_a_group_of_four_stand_on_no_dot() {
        let dot = |x: f64, people, group| Dot { place: [x, 0.0], people, group: Some(group) };
        let (dots, apart) = joined(&[dot(0.0, 3, 0), dot(1.0, 4, 0), dot(1.1, 4, 1), dot(9.0, 6, 0)]);
        assert_eq!(apart, 4);
        let told: Vec<(usize, Option<usize>)> = dots.iter().map(|dot| (dot.people, dot.group)).collect();
        assert_eq!(told, [(7, Some(0)), (6, Some(0))]);
        assert!(dots.first().is_some_and(|dot| (dot.place[0] - 4.0 / 7.0).abs() < 1e-12));
    }

    #[test]
    fn what_was_not_answered_is_kept_back_and_only_named() {
        let ground = CommonGround::of(&two_camps());
        let named = ground.named();
        let (shown, kept_back) = ground.shown_to(|issue| issue.0 % 2 == 0);
        assert!(shown.named().iter().all(|issue| issue.0 % 2 == 0));
        assert!(kept_back.iter().all(|issue| issue.0 % 2 == 1) && !kept_back.is_empty());
        assert_eq!(shown.named().union(&kept_back).copied().collect::<BTreeSet<_>>(), named);
    }

    #[test]
    fn a_reader_finds_the_own_row_and_nobody_else_s() {
        let analysis = two_camps();
        assert_eq!(analysis.row_of(MemberId(7)).map(|row| row.member), Some(MemberId(7)));
        assert_eq!(analysis.row_of(MemberId(1_000)), None);
    }
}
