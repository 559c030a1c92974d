//! A part of a programme's tree that fits on a page.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

use super::tree::{Goal, Tree};
use crate::id::GoalId;

/// How many levels a page shows below each other at most: deeper lists do not fit a phone.
const LEVEL_LIMIT: usize = 4;

/// A goal with what is shown below it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Branch {
    /// The goal.
    pub goal: Goal,
    /// How many links it has, those of the goals below it among them.
    pub links: i64,
    /// How many goals lie below it, shown or not.
    pub below: usize,
    /// The goals right below it, as far as they are shown: all of them or none.
    pub branches: Vec<Branch>,
}

impl Tree {
    /// Returns the goals right below a goal, or the top goals, with as many whole levels below them as fit into `most`
    /// goals, one level at least and four at most. `links` says how many links each goal has. O(number of goals).
    pub fn branches(&self, under: Option<GoalId>, most: usize, links: &HashMap<GoalId, i64>) -> Vec<Branch> {
        let places: HashMap<GoalId, usize> = self.goals.iter().zip(0..).map(|(goal, place)| (goal.id, place)).collect();
        let mut children: HashMap<Option<GoalId>, Vec<usize>> = HashMap::new();
        for (place, goal) in self.goals.iter().enumerate() {
            children.entry(goal.parent).or_default().push(place);
        }
        let mut figures: Vec<(i64, usize)> =
            self.goals.iter().map(|goal| (links.get(&goal.id).copied().unwrap_or_default(), 0)).collect();
        // A parent stands before its children, so that going backwards every goal is complete when its parent takes it.
        for (place, goal) in self.goals.iter().enumerate().rev() {
            let parent = goal.parent.and_then(|parent| places.get(&parent)).copied();
            let own = figures.get(place).copied().unwrap_or_default();
            if let Some((links, below)) = parent.and_then(|parent| figures.get_mut(parent)) {
                *links += own.0;
                *below += own.1 + 1;
            }
        }
        let growing = Growing { goals: &self.goals, children, figures };
        let levels = growing.levels(under, most);
        growing.grow(under, levels)
    }
}

struct Growing<'tree> {
    goals: &'tree [Goal],
    children: HashMap<Option<GoalId>, Vec<usize>>,
    /// For each goal: links and goals below.
    figures: Vec<(i64, usize)>,
}

impl Growing<'_> {
    fn children(&self, of: Option<GoalId>) -> impl Iterator<Item = (usize, &Goal)> {
        let places = self.children.get(&of).map(Vec::as_slice).unwrap_or_default();
        places.iter().filter_map(|place| Some((*place, self.goals.get(*place)?)))
    }

    /// Counts the whole levels that fit.
    fn levels(&self, under: Option<GoalId>, most: usize) -> usize {
        let mut level: Vec<Option<GoalId>> = vec![under];
        let mut count = 0;
        for levels in 0..LEVEL_LIMIT {
            level = level.iter().flat_map(|goal| self.children(*goal)).map(|(_, goal)| Some(goal.id)).collect();
            count += level.len();
            if level.is_empty() || (count > most && levels > 0) {
                return levels;
            }
        }
        LEVEL_LIMIT
    }

    fn grow(&self, under: Option<GoalId>, levels: usize) -> Vec<Branch> {
        if levels == 0 {
            return Vec::new();
        }
        self.children(under)
            .map(|(place, goal)| {
                let (links, below) = self.figures.get(place).copied().unwrap_or_default();
                Branch { goal: goal.clone(), links, below, branches: self.grow(Some(goal.id), levels - 1) }
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::programme::Weighting;
    use crate::programme::tree::tests::{programme, row};

    /// Goal 1 with 11, 12 and 111, and goal 2; a child may stand far from its parent.
    fn tree() -> Tree {
        let rows = vec![
            row(1, None, 1, "", None),
            row(11, Some(1), 1, "", None),
            row(2, None, 2, "", None),
            row(111, Some(11), 1, "", None),
            row(12, Some(1), 1, "", None),
        ];
        Tree::grow(programme(Weighting::Equal), rows)
    }

    fn shown(branches: &[Branch]) -> Vec<(i64, i64, usize, usize)> {
        branches.iter().map(|it| (it.goal.id.0, it.links, it.below, it.branches.len())).collect()
    }

    #[test]
    fn as_many_whole_levels_are_shown_as_fit() {
        let links = HashMap::from([(GoalId(111), 3), (GoalId(1), 1)]);
        let all = tree().branches(None, 99, &links);
        assert_eq!(shown(&all), [(1, 4, 3, 2), (2, 0, 0, 0)]);
        assert_eq!(shown(&all[0].branches), [(11, 3, 1, 1), (12, 0, 0, 0)]);
        let two = tree().branches(None, 4, &links);
        assert_eq!(shown(&two[0].branches), [(11, 3, 1, 0), (12, 0, 0, 0)]);
        assert_eq!(shown(&tree().branches(None, 1, &links)), [(1, 4, 3, 0), (2, 0, 0, 0)], "one level always");
        assert_eq!(shown(&tree().branches(Some(GoalId(11)), 99, &links)), [(111, 3, 0, 0)]);
        assert_eq!(tree().branches(Some(GoalId(2)), 99, &links), []);
    }

    #[test]
    fn a_page_never_goes_deeper_than_four_levels() {
        let rows = (1..=10_000).map(|id| row(id, (id > 1).then_some(id - 1), 1, "Deeper", None)).collect();
        let tree = Tree::grow(programme(Weighting::Equal), rows);
        let mut branches = tree.branches(None, 600, &HashMap::new());
        let mut depths = Vec::new();
        while let Some(branch) = branches.pop() {
            depths.push((branch.goal.id.0, branch.below));
            branches = branch.branches;
        }
        assert_eq!(depths, [(1, 9_999), (2, 9_998), (3, 9_997), (4, 9_996)]);
    }
}
