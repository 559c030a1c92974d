//! Picks what stands for a whole list of a comparison: an issue in a resident's words, or a goal in the programme's.

use std::collections::BTreeSet;

use super::compared::Compared;
use super::share::Share;
use super::{Comparison, GoalShare, IssueShare, few};
use crate::id::{GoalId, IssueId};
use crate::link::Claim;
use crate::text::label::stop_words;
use crate::text::search::best;
use crate::text::tokens::plain;

/// Shorter words of a goal find nothing: most of them are "and" or "of".
const TELLING_LETTERS: usize = 4;
/// What a word in a title scores that a tenth of all titles hold, `2·ln(1 + 10)`: what is nearest must share more with a
/// goal than that, see [`crate::text::search::scores`].
const NEAREST_ABOVE: f64 = 4.795_790_5;
/// What may be missing to the greatest weight for a goal to weigh as much.
const ROUNDING: f64 = 1e-12;

/// A list of issues.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum List {
    /// Both name them: a goal serves them, wholly or in part.
    Both,
    /// They are ours, and in nobody's programme.
    Ours,
    /// A goal opposes them.
    Opposed,
}

/// The goal that stands for those that nobody asked for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Unasked<'c> {
    /// The goal.
    pub goal: &'c GoalShare,
    /// Whether it alone has the greatest weight among them; otherwise it is the first in the programme's own order.
    pub alone: bool,
}

/// What people here said that comes nearest to a goal that nobody asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nearest {
    /// People linked this issue to the goal.
    Linked(IssueId),
    /// This issue shares words with the goal: a suggestion, no more.
    ByWords(IssueId),
}

impl Nearest {
    /// Returns the issue.
    pub const fn issue(self) -> IssueId {
        match self {
            Self::Linked(issue) | Self::ByWords(issue) => issue,
        }
    }
}

impl Comparison {
    /// Returns the largest of the goals that nobody asked for; nothing if there is none with any weight.
    pub fn largest_unasked(&self) -> Option<Unasked<'_>> {
        let goals = &self.theirs_only;
        let goal = goals.first().filter(|goal| goal.theirs > Share::NONE)?;
        let as_great = |other: &&GoalShare| other.theirs.number() >= goal.theirs.number() - ROUNDING;
        Some(Unasked { goal, alone: goals.iter().filter(as_great).count() == 1 })
    }
}

/// Says whether an issue with such a share, which so many people approve, may stand for a list.
pub(super) fn may_stand(share: f64, people: i64) -> bool {
    share > 0.0 && few::shown(people)
}

impl Compared {
    /// Returns the issue that stands for a list: the one with the greatest share of our attention among those that at least
    /// five people approve; of several with the same share, the one that was proposed first. Nothing where there is none.
    /// An issue that was taken out has no name any more and stands for nothing.
    pub fn representative(&self, list: List) -> Option<&IssueShare> {
        let rows = self.comparison.ours.iter().filter(|row| may_stand(row.share.number(), row.people));
        let mut named = rows.filter(|row| self.issues.contains_key(&row.issue));
        named.find(|row| match list {
            List::Both => self.best(row.issue).is_some_and(|claim| claim != Claim::Opposed),
            List::Ours => self.best(row.issue).is_none(),
            List::Opposed => self.standing().any(|link| link.issue == row.issue && link.claim == Claim::Opposed),
        })
    }

    /// Returns the largest of the goals that nobody asked for; nothing if there is none with any weight.
    pub fn largest_unasked(&self) -> Option<Unasked<'_>> {
        self.comparison.largest_unasked()
    }

    /// Returns what people here said that comes nearest to a top goal: the issue with the greatest share that they linked to
    /// it, else the one that shares most words with its title, in the community's language. An issue that people looked at
    /// and did not leave linked to the goal, or of which somebody says that no goal fits it, is not suggested.
    pub fn nearest(&self, goal: GoalId, language: &str) -> Option<Nearest> {
        if let Some((issue, _)) = self.issues_of(goal, false).into_iter().find(|(it, _)| self.issues.contains_key(it)) {
            return Some(Nearest::Linked(issue));
        }
        let title = self.goals.get(&goal)?.title.as_str();
        let stop = stop_words(language);
        let is_telling = |word: &&str| word.chars().count() >= TELLING_LETTERS && !stop.contains(&plain(word).as_str());
        let words: Vec<&str> = title.split(|letter: char| !letter.is_alphanumeric()).filter(is_telling).collect();
        let refused: BTreeSet<IssueId> =
            self.links.iter().filter(|link| link.top == goal).map(|link| link.issue).collect();
        let named = self.comparison.ours.iter().filter_map(|row| Some((row.issue, self.issues.get(&row.issue)?)));
        let open: Vec<(IssueId, &str)> = named
            .filter(|(issue, _)| !refused.contains(issue) && !self.none_fits.contains_key(issue))
            .map(|(issue, named)| (issue, named.title.as_str()))
            .collect();
        let found = best(&words.join(" "), open.iter().map(|(_, title)| (*title, "")), NEAREST_ABOVE, 1);
        found.first().and_then(|place| open.get(*place)).map(|(issue, _)| Nearest::ByWords(*issue))
    }

    /// Returns every issue that is quoted: for each list the one that stands for it, and what is nearest to the goal that
    /// stands for those that nobody asked for.
    pub fn quoted(&self, language: &str) -> BTreeSet<IssueId> {
        let lists = [List::Both, List::Ours, List::Opposed].map(|list| self.representative(list).map(|row| row.issue));
        let unasked = self.largest_unasked().and_then(|unasked| self.nearest(unasked.goal.goal, language));
        lists.into_iter().flatten().chain(unasked.map(Nearest::issue)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::compared::tests::{compared, judged};
    use crate::compare::{NamedGoal, NamedIssue};
    use crate::issue::Kind;
    use crate::rank::sample::issue;

    /// Issues 0 to 3 with as many people as `people` says, in the order of their shares, and these links.
    fn place(people: [i64; 4], links: Vec<crate::compare::JudgedLink>) -> Compared {
        let mut place = compared(links);
        let mut rows = place.comparison.ours.clone();
        rows.sort_by_key(|row| (1..4).find(|number| row.issue == issue(*number)).unwrap_or_default());
        for ((row, people), share) in rows.iter_mut().zip(people).zip([0.4, 0.3, 0.2, 0.1]) {
            (row.people, row.share) = (people, Share::new(share).unwrap());
        }
        place.comparison.ours = rows;
        place
    }

    #[test]
    fn the_issue_with_most_weight_stands_for_its_list_unless_few_people_want_it() {
        let links = vec![
            judged(0, 10, 10, Claim::Served, 1, 0),
            judged(1, 11, 10, Claim::Partly, 1, 0),
            judged(1, 20, 20, Claim::Opposed, 1, 0),
            judged(2, 20, 20, Claim::Served, 1, 1),
        ];
        let of = |place: &Compared, list| place.representative(list).map(|row| row.issue);
        let mut found = place([9, 9, 9, 9], links.clone());
        assert_eq!(of(&found, List::Both), Some(issue(0)));
        assert_eq!(of(&found, List::Opposed), Some(issue(1)));
        assert_eq!(of(&found, List::Ours), Some(issue(2)), "a link that does not stand names nothing");
        found.issues.remove(&issue(2));
        assert_eq!(of(&found, List::Ours), Some(issue(3)), "what was taken out is never quoted");
        let few = place([4, 9, 4, 4], links);
        assert_eq!(of(&few, List::Both), Some(issue(1)));
        assert_eq!(of(&few, List::Ours), None);
        assert_eq!(few.quoted("en"), BTreeSet::from([issue(1)]));
    }

    #[test]
    fn goals_that_weigh_the_same_are_said_to() {
        let mut found = place([9; 4], vec![judged(0, 10, 10, Claim::Served, 1, 0)]);
        assert_eq!(found.largest_unasked().map(|it| (it.goal.goal, it.alone)), Some((GoalId(20), true)));
        let other = found.comparison.goals[0].clone();
        found.comparison.theirs_only.push(other);
        assert_eq!(found.largest_unasked().map(|it| (it.goal.goal, it.alone)), Some((GoalId(20), false)));
        for goal in &mut found.comparison.theirs_only {
            goal.theirs = Share::NONE;
        }
        assert_eq!(found.largest_unasked(), None, "what weighs nothing is not the largest");
    }

    #[test]
    fn the_nearest_is_what_people_linked_and_only_then_what_shares_words() {
        let named = |number, title: &str| NamedIssue { number, kind: Kind::Concern, title: title.to_owned() };
        let goal = |title: &str| NamedGoal { number: 2, code: "20".to_owned(), title: title.to_owned() };
        let filled = |links| {
            let mut found = place([9; 4], links);
            for (number, title) in
                [(0, "Hunger in the valley with no end"), (1, "Zero for the bus"), (2, "The hall"), (3, "With love")]
            {
                found.issues.insert(issue(number), named(i64::from(number), title));
            }
            found.goals.insert(GoalId(20), goal("Zero hunger with dignity"));
            found
        };
        // In so small a place a word tells little: only two of them together do.
        assert_eq!(filled(Vec::new()).nearest(GoalId(20), "en"), None);
        let mut wide = filled(Vec::new());
        for number in 4..24_u32 {
            let row = IssueShare { issue: issue(number), ..wide.comparison.ours[3] };
            wide.comparison.ours.push(row);
            wide.issues.insert(issue(number), named(i64::from(number), "Something else with it"));
        }
        assert_eq!(wide.nearest(GoalId(20), "en"), Some(Nearest::ByWords(issue(0))), "the greater share of two");
        wide.none_fits.insert(issue(0), 1);
        assert_eq!(wide.nearest(GoalId(20), "en"), Some(Nearest::ByWords(issue(1))));
        wide.links.push(judged(1, 20, 20, Claim::Served, 1, 1));
        assert_eq!(
            wide.nearest(GoalId(20), "en"),
            None,
            "people looked at it, and do not agree; \"with\" says nothing"
        );
        let linked = filled(vec![judged(3, 20, 20, Claim::Partly, 1, 0)]);
        assert_eq!(linked.nearest(GoalId(20), "en"), Some(Nearest::Linked(issue(3))));
        assert_eq!(linked.nearest(GoalId(99), "en"), None);
    }
}
