//! A programme with its goals as a flat list that knows how deep each one lies, and the search in it.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

use super::{Plan, PlanGoal, Programme, Weighting};
use crate::compare::StatedGoal;
use crate::compare::share::Share;
use crate::id::GoalId;
use crate::text::fold;

/// The most words of a search that are looked for.
const WORD_LIMIT: usize = 20;

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
#[derive(Clone, Debug)]
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

    /// Returns a goal by its id.
    pub fn goal(&self, id: GoalId) -> Option<&Goal> {
        self.goals.iter().find(|goal| goal.id == id)
    }

    /// Finds at most `limit` goals by code or by words of their name and text, the best first: a goal whose code was
    /// typed, then those that hold more and rarer of the words, a word in the name counting more than one in the text.
    /// Among equals the source's order holds. Nothing typed finds the top goals.
    ///
    /// A word weighs ln(1 + N/df), as in Spärck Jones, "A statistical interpretation of term specificity" (1972), so
    /// that "the" hardly counts. A typed word is found at the beginning of a word: `river` finds `rivers`.
    pub fn find(&self, typed: &str, limit: usize) -> Vec<&Goal> {
        let typed = fold(typed.trim());
        let words: Vec<&str> = split(&typed).take(WORD_LIMIT).collect();
        if words.is_empty() {
            return self.tops().take(limit).collect();
        }
        let found: Vec<(Vec<Found>, &Goal)> = self.goals.iter().map(|goal| (look(goal, &words), goal)).collect();
        let rareness: Vec<f64> = (0..words.len())
            .map(|word| {
                let holding = found.iter().filter(|(found, _)| found.get(word).is_some_and(|it| *it != Found::Nowhere));
                #[expect(clippy::cast_precision_loss, reason = "a programme has far fewer than 2^52 goals")]
                let (all, holding) = (found.len() as f64, holding.count().max(1) as f64);
                (1.0 + all / holding).ln()
            })
            .collect();
        let mut scored: Vec<(f64, &Goal)> = found
            .iter()
            .map(|(found, goal)| {
                let score: f64 = found.iter().zip(&rareness).map(|(found, rareness)| found.weight() * rareness).sum();
                let code = fold(&goal.code);
                let by_code = if code == typed { 2.0 } else { f64::from(u8::from(code.starts_with(&typed))) };
                (score + by_code * 1e6, *goal)
            })
            .filter(|(score, _)| *score > 0.0)
            .collect();
        scored.sort_by(|(one, _), (other, _)| other.total_cmp(one));
        scored.into_iter().map(|(_, goal)| goal).take(limit).collect()
    }
}

/// Where a word was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Found {
    Title,
    Text,
    Nowhere,
}

impl Found {
    const fn weight(self) -> f64 {
        match self {
            Self::Title => 2.0,
            Self::Text => 1.0,
            Self::Nowhere => 0.0,
        }
    }
}

/// Looks for each word in a goal.
fn look(goal: &Goal, words: &[&str]) -> Vec<Found> {
    let (title, text) = (fold(&goal.title), fold(&goal.text));
    let holds = |text: &str, word: &str| split(text).any(|each| each.starts_with(word));
    let place = |word: &&str| match (holds(&title, word), holds(&text, word)) {
        (true, _) => Found::Title,
        (_, true) => Found::Text,
        _ => Found::Nowhere,
    };
    words.iter().map(place).collect()
}

/// Goes through the words of a folded text.
fn split(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty())
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
mod tests {
    use super::*;
    use crate::id::ProgrammeId;
    use crate::moment::Moment;

    fn programme(weighting: Weighting) -> Programme {
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
            added_at: Moment(0),
            tops: 0,
            goals: 0,
        }
    }

    fn row(id: i64, parent: Option<i64>, top: i64, title: &str, weight_micros: Option<i64>) -> Row {
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
        assert_eq!(found("school"), [2]);
        assert_eq!(found("hospital"), [0_i64; 0]);
        assert_eq!(tree.find("the", 2).len(), 2);
    }

    #[test]
    fn ten_thousand_goals_below_each_other_are_no_trouble() {
        let rows = (1..=10_000).map(|id| row(id, (id > 1).then_some(id - 1), 1, "Deeper", None)).collect();
        let tree = Tree::grow(programme(Weighting::Targets), rows);
        assert_eq!(tree.goals.last().map(|goal| goal.depth), Some(9_999));
        assert_eq!(tree.tops().count(), 1);
    }
}
