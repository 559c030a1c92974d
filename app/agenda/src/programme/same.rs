//! Finds the goals of a changed programme that it had before, so that what people linked to them stays linked.

use std::collections::HashMap;
use std::hash::Hash;

use super::{Plan, PlanGoal, Row};
use crate::id::GoalId;
use crate::text::fold;

/// Returns for each goal of `plan` which earlier one it is; nothing for a new one.
///
/// A goal is one that was there `before` if it has the same code and name under the same parent, else the same code and
/// name anywhere, else the same name, else the same code; each only where no other goal is in question. Names count
/// without regard to case and accents. So a goal keeps its links when it is renumbered, moved or reworded, and loses them
/// when number and name both change. Of the goals that are `gone`, one comes back only with the same code and name.
/// O(number of goals).
pub fn same(before: &[Row], gone: &[Row], plan: &Plan) -> Vec<Option<GoalId>> {
    let (old, new) = (known(before), planned(plan));
    let mut pairing = Pairing { same: vec![None; new.len()], taken: vec![false; old.len()] };
    let whole = |goal: &Known| Some((goal.code.clone(), goal.title.clone()));
    pairing.pair(&old, &new, |goal| Some((goal.above.clone(), whole(goal))), true);
    pairing.pair(&old, &new, whole, true);
    pairing.pair(&old, &new, |goal| Some(goal.title.clone()), false);
    pairing.pair(&old, &new, |goal| (!goal.code.is_empty()).then(|| goal.code.clone()), false);
    let old = known(gone);
    pairing.taken = vec![false; old.len()];
    pairing.pair(&old, &new, whole, false);
    pairing.same
}

/// What a goal is known by.
struct Known {
    id: Option<GoalId>,
    code: String,
    title: String,
    /// Code and title of the goal that it belongs to.
    above: Option<(String, String)>,
}

fn known(rows: &[Row]) -> Vec<Known> {
    let by_id: HashMap<GoalId, &Row> = rows.iter().map(|row| (row.id, row)).collect();
    rows.iter()
        .map(|row| {
            let above = row.parent.and_then(|parent| by_id.get(&parent)).map(|parent| words(&parent.goal));
            let (code, title) = words(&row.goal);
            Known { id: Some(row.id), code, title, above }
        })
        .collect()
}

fn planned(plan: &Plan) -> Vec<Known> {
    plan.goals
        .iter()
        .map(|goal| {
            let above = goal.parent.and_then(|parent| plan.goals.get(parent)).map(words);
            let (code, title) = words(goal);
            Known { id: None, code, title, above }
        })
        .collect()
}

fn words(goal: &PlanGoal) -> (String, String) {
    (goal.code.trim().to_owned(), fold(goal.title.trim()))
}

/// What was found so far.
struct Pairing {
    same: Vec<Option<GoalId>>,
    taken: Vec<bool>,
}

impl Pairing {
    /// Pairs the goals on both sides that are still alone and have the same key: one with one, or `in_order` as many as
    /// there are, if they are as many on either side.
    fn pair<Key: Eq + Hash>(
        &mut self,
        old: &[Known],
        new: &[Known],
        key: impl Fn(&Known) -> Option<Key>,
        in_order: bool,
    ) {
        let mut sides: HashMap<Key, (Vec<usize>, Vec<usize>)> = HashMap::new();
        for (place, goal) in old.iter().enumerate().filter(|(place, _)| self.taken.get(*place) == Some(&false)) {
            if let Some(key) = key(goal) {
                sides.entry(key).or_default().0.push(place);
            }
        }
        for (place, goal) in new.iter().enumerate().filter(|(place, _)| self.same.get(*place) == Some(&None)) {
            if let Some(side) = key(goal).and_then(|key| sides.get_mut(&key)) {
                side.1.push(place);
            }
        }
        for (before, after) in sides.into_values() {
            if before.len() != after.len() || (before.len() > 1 && !in_order) {
                continue;
            }
            for (before, after) in before.into_iter().zip(after) {
                if let Some(taken) = self.taken.get_mut(before) {
                    *taken = true;
                }
                if let Some(same) = self.same.get_mut(after) {
                    *same = old.get(before).and_then(|goal| goal.id);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::programme::Weighting;

    fn row(id: i64, parent: Option<i64>, code: &str, title: &str) -> Row {
        let goal = PlanGoal { code: code.into(), title: title.into(), ..PlanGoal::default() };
        Row { id: GoalId(id), parent: parent.map(GoalId), top: GoalId(parent.unwrap_or(id)), goal }
    }

    fn found(before: &[Row], gone: &[Row], goals: &[(Option<usize>, &str, &str)]) -> Vec<i64> {
        let goals = goals.iter().map(|(parent, code, title)| PlanGoal {
            parent: *parent,
            code: (*code).into(),
            title: (*title).into(),
            ..PlanGoal::default()
        });
        let plan = Plan { weighting: Weighting::Equal, goals: goals.collect(), ..Plan::default() };
        same(before, gone, &plan).into_iter().map(|id| id.map_or(0, |id| id.0)).collect()
    }

    #[test]
    fn a_goal_stays_itself_when_it_is_renumbered_moved_or_reworded() {
        let before = [row(1, None, "1", "Homes"), row(2, None, "2", "Buses"), row(3, Some(2), "2.1", "Night buses")];
        let renumbered =
            [(None, "1", "Trees"), (None, "2", "Homes"), (None, "3", "Buses"), (Some(2), "3.1", "Night buses")];
        assert_eq!(found(&before, &[], &renumbered), [0, 1, 2, 3]);
        let reworded = [(None, "1", "Homes for everybody"), (None, "2", "BUSES"), (Some(0), "2.1", "Night buses")];
        assert_eq!(found(&before, &[], &reworded), [1, 2, 3]);
        assert_eq!(found(&before, &[], &[(None, "9", "Schools")]), [0]);
    }

    #[test]
    fn goals_of_the_same_name_are_told_apart_by_where_they_stand_or_not_at_all() {
        let before = [
            row(1, None, "", "Roads"),
            row(2, Some(1), "", "Safety"),
            row(3, None, "", "Wards"),
            row(4, Some(3), "", "Safety"),
        ];
        let swapped = [(None, "", "Wards"), (Some(0), "", "Safety"), (None, "", "Roads"), (Some(2), "", "Safety")];
        assert_eq!(found(&before, &[], &swapped), [3, 4, 1, 2]);
        let fewer = [(None, "", "Police"), (Some(0), "", "Safety")];
        assert_eq!(found(&before, &[], &fewer), [0, 0], "which of the two it is nobody can say");
        let twins = [row(1, None, "", "Other"), row(2, None, "", "Other")];
        assert_eq!(found(&twins, &[], &[(None, "", "Other"), (None, "", "Other")]), [1, 2]);
    }

    #[test]
    fn a_goal_that_was_gone_comes_back_as_itself() {
        let (before, gone) = ([row(1, None, "1", "Homes")], [row(2, None, "2", "Buses"), row(3, None, "3", "Trees")]);
        let goals = [(None, "1", "Homes"), (None, "2", "Buses"), (None, "3", "Woods")];
        assert_eq!(found(&before, &gone, &goals), [1, 2, 0], "a new name and an old number are not enough");
    }
}
