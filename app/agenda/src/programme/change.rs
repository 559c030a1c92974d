//! Says what changed from one version of a programme to the next.

use std::collections::{BTreeSet, HashMap};

use serde::{Deserialize, Serialize};

use super::{Row, Version};
use crate::compare::NamedGoal;
use crate::id::GoalId;

/// What changed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Changes {
    /// What is said of the whole programme in other words.
    pub facts: Vec<FactChange>,
    /// The goals that are new, as the later version has them.
    pub added: Vec<NamedGoal>,
    /// The goals that are gone, as the earlier version had them.
    pub removed: Vec<(GoalId, NamedGoal)>,
    /// The goals with another code, name or text.
    pub reworded: Vec<Reworded>,
    /// The goals that belong to another goal or stand in another order.
    pub moved: Vec<Moved>,
    /// The goals with another weight of their own.
    pub weighed: Vec<Weighed>,
}

/// What can be said of a whole programme.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[expect(missing_docs, reason = "each is the field of a programme of the same name")]
pub enum Fact {
    Name,
    Publisher,
    Territory,
    Starts,
    Ends,
    Source,
    Checked,
    Licence,
    Weighting,
}

/// A fact before and after; for a weighting, its word.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FactChange {
    /// Which.
    pub fact: Fact,
    /// What it was; empty if it was not said.
    pub before: String,
    /// What it is.
    pub after: String,
}

/// A goal in other words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reworded {
    /// What it was called.
    pub before: NamedGoal,
    /// What it is called.
    pub after: NamedGoal,
    /// Whether its longer text changed.
    pub text: bool,
}

/// A goal in another place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Moved {
    /// The goal as the later version has it.
    pub goal: NamedGoal,
    /// What it belongs to now, if that is not what it belonged to: nothing for a top goal. `None` if only the order
    /// changed.
    pub under: Option<Option<NamedGoal>>,
}

/// A goal with another weight, in millionths of the source's unit; nothing where it has none of its own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Weighed {
    /// The goal as the later version has it.
    pub goal: NamedGoal,
    /// What it weighed.
    pub before: Option<i64>,
    /// What it weighs.
    pub after: Option<i64>,
}

impl Changes {
    /// Compares a version with the one before it; goals are the same where their ids are. O(n log n) in the goals.
    pub fn between(before: &Version, after: &Version) -> Self {
        let (earlier, later) = (Goals::of(&before.rows), Goals::of(&after.rows));
        let mut changes = Self { facts: facts(before, after), ..Self::default() };
        for (place, row) in before.rows.iter().enumerate().filter(|(_, row)| !later.places.contains_key(&row.id)) {
            changes.removed.push((row.id, named(place, row)));
        }
        let shifted = shifted(&earlier, &after.rows);
        for (place, row) in after.rows.iter().enumerate() {
            let goal = named(place, row);
            let Some((was, old)) = earlier.get(row.id) else {
                changes.added.push(goal);
                continue;
            };
            let text = old.goal.text != row.goal.text;
            if text || old.goal.code != row.goal.code || old.goal.title != row.goal.title {
                changes.reworded.push(Reworded { before: named(was, old), after: goal.clone(), text });
            }
            if old.parent != row.parent {
                let under = row.parent.and_then(|parent| later.get(parent)).map(|(place, row)| named(place, row));
                changes.moved.push(Moved { goal: goal.clone(), under: Some(under) });
            } else if shifted.contains(&row.id) {
                changes.moved.push(Moved { goal: goal.clone(), under: None });
            }
            let (old, new) = (old.goal.weight_micros, row.goal.weight_micros);
            if old != new {
                changes.weighed.push(Weighed { goal, before: old, after: new });
            }
        }
        changes
    }

    /// Says whether nothing changed.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

struct Goals<'rows> {
    rows: &'rows [Row],
    places: HashMap<GoalId, usize>,
}

impl<'rows> Goals<'rows> {
    fn of(rows: &'rows [Row]) -> Self {
        Self { rows, places: rows.iter().zip(0..).map(|(row, place)| (row.id, place)).collect() }
    }

    fn get(&self, id: GoalId) -> Option<(usize, &'rows Row)> {
        let place = *self.places.get(&id)?;
        Some((place, self.rows.get(place)?))
    }
}

fn named(place: usize, row: &Row) -> NamedGoal {
    NamedGoal { number: place + 1, code: row.goal.code.clone(), title: row.goal.title.clone() }
}

fn facts(before: &Version, after: &Version) -> Vec<FactChange> {
    let (before, after) = (&before.programme, &after.programme);
    let said = [
        (Fact::Name, &*before.name, &*after.name),
        (Fact::Publisher, &before.publisher, &after.publisher),
        (Fact::Territory, &before.territory, &after.territory),
        (Fact::Starts, &before.starts, &after.starts),
        (Fact::Ends, &before.ends, &after.ends),
        (Fact::Source, &before.source_url, &after.source_url),
        (Fact::Checked, &before.checked_on, &after.checked_on),
        (Fact::Licence, &before.licence, &after.licence),
        (Fact::Weighting, before.weighting.word(), after.weighting.word()),
    ];
    let changed = said.into_iter().filter(|(_, before, after)| before != after);
    changed.map(|(fact, before, after)| FactChange { fact, before: before.into(), after: after.into() }).collect()
}

/// Finds the goals that passed others of the same parent: the fewest that could have moved.
fn shifted(earlier: &Goals<'_>, rows: &[Row]) -> BTreeSet<GoalId> {
    let mut children: HashMap<Option<GoalId>, Vec<(usize, GoalId)>> = HashMap::new();
    for row in rows {
        if let Some((place, _)) = earlier.get(row.id).filter(|(_, old)| old.parent == row.parent) {
            children.entry(row.parent).or_default().push((place, row.id));
        }
    }
    children.into_values().flat_map(|places| out_of_order(&places)).collect()
}

/// Returns what does not belong to a longest rising run.
fn out_of_order(places: &[(usize, GoalId)]) -> Vec<GoalId> {
    // The smallest end of a rising run of each length so far, and before each the one that it follows.
    let mut ends: Vec<usize> = Vec::new();
    let mut follows: Vec<Option<usize>> = Vec::with_capacity(places.len());
    let at = |index: usize| places.get(index).map(|(place, _)| *place);
    for (index, (place, _)) in places.iter().enumerate() {
        let length = ends.partition_point(|end| at(*end) < Some(*place));
        follows.push(length.checked_sub(1).and_then(|shorter| ends.get(shorter)).copied());
        match ends.get_mut(length) {
            Some(end) => *end = index,
            None => ends.push(index),
        }
    }
    let last = ends.last().copied();
    let run: BTreeSet<usize> = std::iter::successors(last, |index| follows.get(*index).copied().flatten()).collect();
    places.iter().enumerate().filter(|(index, _)| !run.contains(index)).map(|(_, (_, id))| *id).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::programme::tree::tests::{programme, row};
    use crate::programme::{Programme, Weighting};

    fn version(rows: Vec<Row>) -> Version {
        Version { programme: programme(Weighting::Money), rows }
    }

    fn titles<'a>(goals: impl Iterator<Item = &'a NamedGoal>) -> Vec<String> {
        goals.map(|goal| goal.title.clone()).collect()
    }

    #[test]
    fn every_kind_of_change_is_named_once() {
        let before = version(vec![
            row(1, None, 1, "Homes", Some(5)),
            row(2, None, 2, "Buses", Some(5)),
            row(21, Some(2), 2, "Night buses", None),
            row(3, None, 3, "Roads", None),
        ]);
        let after = version(vec![
            row(1, None, 1, "Homes for everybody", Some(5)),
            row(21, Some(1), 1, "Night buses", None),
            row(2, None, 2, "Buses", Some(7)),
            row(4, None, 4, "Trees", None),
        ]);
        let changes = Changes::between(&before, &after);
        assert_eq!(titles(changes.added.iter()), ["Trees"]);
        assert_eq!(titles(changes.removed.iter().map(|(_, goal)| goal)), ["Roads"]);
        assert_eq!(titles(changes.reworded.iter().map(|it| &it.before)), ["Homes"]);
        assert_eq!(titles(changes.weighed.iter().map(|it| &it.goal)), ["Buses"]);
        let under = changes.moved.iter().map(|moved| moved.under.clone().flatten().map(|goal| goal.title));
        assert_eq!(under.collect::<Vec<_>>(), [Some("Homes for everybody".to_owned())]);
        assert!(Changes::between(&before, &before).is_empty());
    }

    #[test]
    fn one_goal_that_passed_all_others_is_the_one_that_moved() {
        let rows = |order: &[i64]| version(order.iter().map(|id| row(*id, None, *id, "Goal", None)).collect());
        let changes = Changes::between(&rows(&[1, 2, 3, 4, 5]), &rows(&[5, 1, 2, 6, 3, 4]));
        assert_eq!(changes.moved.iter().map(|it| it.goal.code.as_str()).collect::<Vec<_>>(), ["5"]);
        assert_eq!(changes.added.len(), 1);
    }

    #[test]
    fn what_is_said_of_the_whole_is_compared_fact_by_fact() {
        let (before, mut after) = (version(Vec::new()), version(Vec::new()));
        after.programme = Programme { ends: "2031".into(), weighting: Weighting::Equal, ..after.programme };
        let facts = Changes::between(&before, &after).facts;
        let told: Vec<_> = facts.iter().map(|it| (it.fact, &*it.before, &*it.after)).collect();
        assert_eq!(told, [(Fact::Ends, "", "2031"), (Fact::Weighting, "money", "equal")]);
    }
}
