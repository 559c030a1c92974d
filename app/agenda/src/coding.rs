//! The coding queue: issues are matched to a programme's goals one at a time, by people who do not see each other's answers
//! before they have given their own.

use serde::{Deserialize, Serialize};

use crate::link;
use crate::programme::{Goal, Tree};
use crate::refusal::{Field, Refusal};
use crate::seeded::Seeded;
use crate::text::label::stop_words;
use crate::text::suggest::Suggester;

/// What a form sends in place of a goal's number for "none of the state's words fit".
pub const NONE: &str = "none";

/// An issue in the queue of one programme.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Waiting {
    /// Its number in its community.
    pub number: i64,
    /// How many people have answered it for this programme.
    pub coders: i64,
    /// Whether the asking member is one of them.
    pub answered: bool,
}

impl Waiting {
    /// Returns where the issue stands in a member's queue: what fewest people have answered comes first, and among
    /// equals chance decides, another one for each member, so that not everybody answers the same few.
    fn place(&self, seed: u64) -> (i64, u64, i64) {
        let drawn = Seeded::nth(seed, self.number.unsigned_abs()).bits();
        (self.coders, drawn, self.number)
    }
}

/// Returns the number of the next issue for a member who has not answered it yet. `after` is the number of the last one
/// that they skipped: what stood before it in the queue is not offered again.
///
/// ```
/// use agenda::coding::{Waiting, next};
///
/// let waiting = [(1, 2, false), (2, 0, true), (3, 1, false)];
/// let waiting = waiting.map(|(number, coders, answered)| Waiting { number, coders, answered });
/// assert_eq!(next(&waiting, 7, None), Some(3));
/// assert_eq!(next(&waiting, 7, Some(3)), Some(1));
/// assert_eq!(next(&waiting, 7, Some(1)), None);
/// ```
pub fn next(waiting: &[Waiting], seed: u64, after: Option<i64>) -> Option<i64> {
    let skipped = after.and_then(|number| waiting.iter().find(|issue| issue.number == number));
    let skipped = skipped.map(|issue| issue.place(seed));
    let open = waiting.iter().filter(|issue| !issue.answered).map(|issue| issue.place(seed));
    open.filter(|place| skipped.is_none_or(|skipped| *place > skipped)).min().map(|(_, _, number)| number)
}

/// Suggests at most three of a programme's top goals for an issue, by words that the issue shares with a goal or with what
/// lies below it; see [`Suggester`]. They come in an order that chance decides, so that none is chosen for standing first.
pub fn suggested<'tree>(tree: &'tree Tree, text: &str, language: &str, seed: u64) -> Vec<&'tree Goal> {
    let tops: Vec<&Goal> = tree.tops().collect();
    let texts: Vec<Vec<&str>> = tops
        .iter()
        .map(|top| {
            let of_top = tree.goals.iter().filter(|goal| goal.top == top.id);
            of_top.flat_map(|goal| [goal.title.as_str(), goal.text.as_str()]).filter(|text| !text.is_empty()).collect()
        })
        .collect();
    let found = Suggester::new(&texts, &[], stop_words(language)).suggest(text);
    let mut goals: Vec<&Goal> = found.into_iter().filter_map(|place| tops.get(place).copied()).collect();
    Seeded::new(seed).shuffle(&mut goals);
    goals
}

/// What a member sends for an issue in the queue.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    /// The number of a goal in its programme, or [`NONE`].
    pub goal: String,
    /// How the goal bears on the issue; not looked at with [`NONE`].
    pub claim: String,
    /// Why, if the member wants to say so; not looked at with [`NONE`].
    pub reason: String,
}

/// An answer that holds to the rules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// None of the programme's words fit the issue.
    NoneFits,
    /// A goal, by its number in its programme, bears on the issue.
    Link(usize, link::Checked),
}

impl Draft {
    /// Checks the answer.
    ///
    /// # Errors
    /// One refusal for each field that does not hold.
    pub fn check(&self) -> Result<Answer, Vec<Refusal>> {
        if self.goal == NONE {
            return Ok(Answer::NoneFits);
        }
        let goal = self.goal.parse().map_err(|_| Refusal::NotAChoice(Field::Goal));
        let words = link::Draft { claim: self.claim.clone(), reason: self.reason.clone() }.check_brief();
        match (goal, words) {
            (Ok(goal), Ok(words)) => Ok(Answer::Link(goal, words)),
            (goal, words) => Err(goal.err().into_iter().chain(words.err().unwrap_or_default()).collect()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::GoalId;
    use crate::link::Claim;
    use crate::programme::{PlanGoal, Row, Weighting, sample};

    fn waiting(coders: [i64; 6]) -> Vec<Waiting> {
        (1..).zip(coders).map(|(number, coders)| Waiting { number, coders, answered: false }).collect()
    }

    #[test]
    fn what_fewest_people_have_answered_comes_first_and_each_once() {
        let mut queue = waiting([3, 0, 1, 0, 1, 0]);
        let mut order = Vec::new();
        while let Some(number) = next(&queue, 11, None) {
            order.push(number);
            for issue in queue.iter_mut().filter(|issue| issue.number == number) {
                *issue = Waiting { coders: issue.coders + 1, answered: true, ..*issue };
            }
        }
        let mut first = order[..3].to_vec();
        first.sort_unstable();
        assert_eq!((first, order.len(), order[5]), (vec![2, 4, 6], 6, 1));
    }

    #[test]
    fn skipping_walks_through_the_same_queue_to_its_end() {
        let queue = waiting([0; 6]);
        let walked: Vec<i64> =
            std::iter::successors(next(&queue, 5, None), |last| next(&queue, 5, Some(*last))).collect();
        let mut sorted = walked.clone();
        sorted.sort_unstable();
        assert_eq!(sorted, [1, 2, 3, 4, 5, 6]);
        assert!((0..20).any(|seed| next(&queue, seed, None) != walked.first().copied()), "others begin elsewhere");
        assert_eq!(next(&queue, 5, Some(99)), walked.first().copied(), "an issue that is gone skips nothing");
    }

    #[test]
    fn top_goals_are_suggested_by_their_own_words_and_those_below_in_an_order_of_chance() {
        let row = |id: i64, parent: Option<i64>, top: i64, title: &str| {
            let goal = PlanGoal { title: title.into(), ..PlanGoal::default() };
            Row { id: GoalId(id), parent: parent.map(GoalId), top: GoalId(top), goal }
        };
        let rows = vec![
            row(1, None, 1, "Places to live in"),
            row(11, Some(1), 1, "Safe buses for everybody"),
            row(2, None, 2, "Buses and trains"),
            row(3, None, 3, "Buses"),
            row(4, None, 4, "Schools"),
        ];
        let tree = Tree::grow(sample(Weighting::Equal), rows);
        let codes =
            |seed| suggested(&tree, "The buses never come", "en", seed).iter().map(|it| it.id.0).collect::<Vec<_>>();
        let mut sorted = codes(1);
        sorted.sort_unstable();
        assert_eq!(sorted, [1, 2, 3]);
        assert_eq!(codes(1), codes(1));
        assert!((2..20).any(|seed| codes(seed) != codes(1)));
        assert!(suggested(&tree, "Wheelchairs", "en", 1).is_empty());
    }

    #[test]
    fn an_answer_is_a_goal_with_a_claim_or_that_none_fits() {
        let draft = |goal: &str, claim: &str| Draft { goal: goal.into(), claim: claim.into(), reason: String::new() };
        assert_eq!(draft(NONE, "").check(), Ok(Answer::NoneFits));
        let Ok(Answer::Link(7, words)) = draft("7", "opposed").check() else { panic!("it is a link") };
        assert_eq!((words.claim(), words.reason()), (Claim::Opposed, ""));
        let refused = draft("", "").check().unwrap_err();
        assert_eq!(refused, [Refusal::NotAChoice(Field::Goal), Refusal::NotAChoice(Field::Claim)]);
    }
}
