//! A programme with its goals as a flat list that knows how deep each one lies, and the search in it.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

use super::{Plan, PlanGoal, Programme, Weighting};
use crate::compare::StatedGoal;
use crate::compare::share::Share;
use crate::id::GoalId;
use crate::text::fold;
use crate::text::search::{best, scores};

/// The score above which two texts are akin: two words in the name that fewer than one goal in ten holds, 4·ln(1 + 10), or
/// more that are less rare.
const AKIN_ABOVE: f64 = 9.591_581_1;
/// The fewest letters of a word that says something about what two texts have in common.
const TELLING_LETTERS: usize = 4;

/// A programme and all its goals: a parent before its children, in the source's order.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Tree {
    /// The programme.
    pub programme: Programme,
    /// Its goals.
    pub goals: Vec<Goal>,
}

/// One goal of a [`Tree`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Goal {
    /// Its id.
    pub id: GoalId,
    /// Its place in the programme, from 1, as in its address.
    pub number: usize,
    /// The goal that it belongs to; nothing for a top goal.
    pub parent: Option<GoalId>,
    /// The top goal that it belongs to; itself for a top goal.
    pub top: GoalId,
    /// How many goals lie above it: 0 for a top goal.
    pub depth: usize,
    /// What the source calls it, such as `11.2`.
    pub code: String,
    /// Its short name.
    pub title: String,
    /// Its full text; empty if the name says it all.
    pub text: String,
    /// Its part of the programme's attention. Below the top goals only money is spelled out.
    pub share: Option<Share>,
}

/// A goal as it is remembered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Its id.
    pub id: GoalId,
    /// The goal that it belongs to.
    pub parent: Option<GoalId>,
    /// The top goal that it belongs to.
    pub top: GoalId,
    /// What the source says of it; its parent's place is not looked at.
    pub goal: PlanGoal,
}

impl Tree {
    /// Grows a tree from a programme's goals, a parent before its children. O(number of goals), however deep.
    pub fn grow(programme: Programme, rows: Vec<Row>) -> Self {
        let places: HashMap<GoalId, usize> = rows.iter().zip(0..).map(|(row, place)| (row.id, place)).collect();
        let weighting = programme.weighting;
        let mut plan = Plan { weighting, ..Plan::default() };
        let mut goals: Vec<Goal> = Vec::with_capacity(rows.len());
        for Row { id, parent, top, goal } in rows {
            let place = parent.and_then(|parent| places.get(&parent)).copied();
            let depth = place.and_then(|place| goals.get(place)).map_or(0, |parent| parent.depth + 1);
            plan.goals.push(PlanGoal { parent: place, weight_micros: goal.weight_micros, ..PlanGoal::default() });
            goals.push(Goal {
                id,
                number: goals.len() + 1,
                parent,
                top,
                depth,
                code: goal.code,
                title: goal.title,
                text: goal.text,
                share: None,
            });
        }
        for (place, share) in plan.top_weights() {
            if let Some(goal) = goals.get_mut(place) {
                goal.share = Share::new(share);
            }
        }
        if weighting == Weighting::Money {
            share_out_money(&plan, &mut goals);
        }
        Self { programme, goals }
    }

    /// Goes through the top goals.
    pub fn tops(&self) -> impl Iterator<Item = &Goal> {
        self.goals.iter().filter(|goal| goal.depth == 0)
    }

    /// Returns the top goals as a comparison takes them, each with its share as its weight.
    pub fn stated(&self) -> Vec<StatedGoal> {
        let weight = |goal: &Goal| goal.share.unwrap_or_default().number();
        self.tops().map(|goal| StatedGoal { goal: goal.id, code: goal.code.clone(), weight: weight(goal) }).collect()
    }

    /// Returns a goal by its number.
    pub fn goal(&self, number: usize) -> Option<&Goal> {
        self.goals.get(number.checked_sub(1)?)
    }

    /// Finds at most `limit` goals by code or by words of their name and text, the best first: a goal whose code was
    /// typed, then as [`scores`] has it; among equals the source's order holds. Nothing typed finds the top goals.
    pub fn find(&self, typed: &str, limit: usize) -> Vec<&Goal> {
        let code = fold(typed.trim());
        if code.is_empty() {
            return self.tops().take(limit).collect();
        }
        let texts = self.goals.iter().map(|goal| (goal.title.as_str(), goal.text.as_str()));
        let by_code = |goal: &Goal| match fold(&goal.code) {
            whole if whole == code => 2e6,
            longer if longer.starts_with(&code) => 1e6,
            _ => 0.0,
        };
        let akin = scores(typed, texts);
        let mut scored: Vec<(f64, &Goal)> =
            self.goals.iter().zip(akin).map(|(goal, score)| (score + by_code(goal), goal)).collect();
        scored.retain(|(score, _)| *score > 0.0);
        scored.sort_by(|(one, _), (other, _)| other.total_cmp(one));
        scored.into_iter().map(|(_, goal)| goal).take(limit).collect()
    }

    /// Finds at most `limit` goals that share words with a text, the best first: a suggestion, no more.
    pub fn akin(&self, text: &str, limit: usize) -> Vec<&Goal> {
        let texts = self.goals.iter().map(|goal| (goal.title.as_str(), goal.text.as_str()));
        let is_telling = |word: &&str| word.chars().count() >= TELLING_LETTERS;
        let telling: Vec<&str> = text.split(|letter: char| !letter.is_alphanumeric()).filter(is_telling).collect();
        best(&telling.join(" "), texts, AKIN_ABOVE, limit)
            .into_iter()
            .filter_map(|place| self.goals.get(place))
            .collect()
    }

    /// Returns the goals above a goal and the goal itself, from the top goal down; nothing for a goal that is not here.
    pub fn path(&self, id: GoalId) -> Vec<&Goal> {
        let goals: HashMap<GoalId, &Goal> = self.goals.iter().map(|goal| (goal.id, goal)).collect();
        let mut path: Vec<&Goal> =
            std::iter::successors(goals.get(&id), |goal| goals.get(&goal.parent?)).copied().collect();
        path.reverse();
        path
    }
}

/// Says of every goal for which money is set aside what part of the whole programme's money that is.
#[expect(clippy::cast_precision_loss, reason = "a share needs no more than 52 bits")]
fn share_out_money(plan: &Plan, goals: &mut [Goal]) {
    let money = |goal: &PlanGoal| goal.weight_micros.unwrap_or_default().max(0) as f64;
    let all: f64 = plan.goals.iter().filter(|goal| goal.parent.is_none()).map(money).sum();
    for (goal, planned) in goals.iter_mut().zip(&plan.goals) {
        if planned.parent.is_some() && planned.weight_micros.is_some() {
            goal.share = Share::of(money(planned), all);
        }
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use crate::id::ProgrammeId;
    use crate::moment::Moment;
    use crate::programme::Author;

    pub(crate) fn programme(weighting: Weighting) -> Programme {
        Programme {
            id: ProgrammeId(1),
            slug: "plan".into(),
            name: "Plan".into(),
            publisher: String::new(),
            territory: String::new(),
            starts: String::new(),
            ends: String::new(),
            source_url: String::new(),
            checked_on: String::new(),
            verified: false,
            licence: String::new(),
            weighting,
            built_in: false,
            community: None,
            added_at: Moment(0),
            version: 1,
            latest: 1,
            author: Author::Operator,
            changed_at: Moment(0),
            removed: None,
            tops: 0,
            goals: 0,
        }
    }

    pub(crate) fn row(id: i64, parent: Option<i64>, top: i64, title: &str, weight_micros: Option<i64>) -> Row {
        let goal = PlanGoal { code: id.to_string(), title: title.into(), weight_micros, ..PlanGoal::default() };
        Row { id: GoalId(id), parent: parent.map(GoalId), top: GoalId(top), goal }
    }

    fn tree(weighting: Weighting) -> Tree {
        let rows = vec![
            row(1, None, 1, "The river and the rail", Some(30)),
            row(11, Some(1), 1, "The bridges of the river", Some(15)),
            row(111, Some(11), 1, "The footbridges", None),
            row(2, None, 2, "The schools", Some(10)),
        ];
        Tree::grow(programme(weighting), rows)
    }

    fn share(number: f64) -> Option<Share> {
        Share::new(number)
    }

    #[test]
    fn a_tree_knows_how_deep_its_goals_lie() {
        let depths: Vec<usize> = tree(Weighting::Equal).goals.iter().map(|goal| goal.depth).collect();
        assert_eq!(depths, [0, 1, 2, 0]);
        assert_eq!(tree(Weighting::Equal).goal(2).map(|goal| (goal.id, goal.number)), Some((GoalId(11), 2)));
        assert_eq!((tree(Weighting::Equal).goal(0), tree(Weighting::Equal).goal(5)), (None, None));
    }

    #[test]
    fn money_is_spelled_out_on_every_level_and_nothing_else_is() {
        let shares = |weighting| tree(weighting).goals.iter().map(|goal| goal.share).collect::<Vec<_>>();
        assert_eq!(shares(Weighting::Money), [share(0.75), share(0.375), None, share(0.25)]);
        assert_eq!(shares(Weighting::Equal), [share(0.5), None, None, share(0.5)]);
        let stated: Vec<f64> = tree(Weighting::Money).stated().iter().map(|goal| goal.weight).collect();
        assert_eq!(stated, [0.75, 0.25]);
    }

    #[test]
    fn a_goal_is_found_by_its_code_and_by_words() {
        let tree = tree(Weighting::Equal);
        let found = |typed| tree.find(typed, 9).iter().map(|goal| goal.id.0).collect::<Vec<_>>();
        assert_eq!(found(""), [1, 2]);
        assert_eq!(found("11"), [11, 111]);
        assert_eq!(found("The RIVER bridge"), [11, 1, 111, 2]);
        assert_eq!(found("hospital"), [0_i64; 0]);
        assert_eq!(tree.akin("The school", 3), [] as [&Goal; 0], "too few goals to tell a rare word");
    }

    #[test]
    fn a_path_leads_down_from_the_top() {
        let tree = tree(Weighting::Equal);
        let path = |id| tree.path(GoalId(id)).iter().map(|goal| goal.id.0).collect::<Vec<_>>();
        assert_eq!((path(111), path(2), path(99)), (vec![1, 11, 111], vec![2], vec![]));
    }

    #[test]
    fn ten_thousand_goals_below_each_other_are_no_trouble() {
        let rows = (1..=10_000).map(|id| row(id, (id > 1).then_some(id - 1), 1, "Deeper", None)).collect();
        let tree = Tree::grow(programme(Weighting::Targets), rows);
        assert_eq!(tree.goals.last().map(|goal| goal.depth), Some(9_999));
        assert_eq!(tree.tops().count(), 1);
    }
}
