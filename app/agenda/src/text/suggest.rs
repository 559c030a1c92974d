//! Suggests goals for an issue, for a person to take or leave. "None of these" stands beside them, always.

use super::tf_idf::{Space, Vector, cosine, mean};
use super::tokens::words_and_pairs;

/// How many goals are suggested at most.
pub const SUGGESTED: usize = 3;

/// Goals to suggest from, each known by its texts: its own words and those of the targets below it.
///
/// A goal's score is the mean cosine of its texts with the issue, by words and pairs of words. The words say nothing
/// of meaning: of 616 passages about a Sustainable Development Goal it names the right goal first for about three of five
/// and among three for more than four of five, so a suggestion is never a link.
#[derive(Clone, Debug, Default)]
pub struct Suggester {
    space: Space,
    stop: Vec<String>,
    /// For each goal, the mean of its texts' directions.
    goals: Vec<Vector>,
}

impl Suggester {
    /// Gathers goals, each with its texts; a goal without texts is never suggested.
    ///
    /// How rare a word is, is learnt from the goals and from `issues` together: what a place says often counts little.
    /// Words in `stop` count nothing, see [`super::label::stop_words`].
    pub fn new<T: AsRef<str>>(goals: &[Vec<T>], issues: &[&str], stop: &[&str]) -> Self {
        let terms = |text: &str| words_and_pairs(text, stop);
        let goals: Vec<Vec<Vec<String>>> =
            goals.iter().map(|goal| goal.iter().map(|text| terms(text.as_ref())).collect()).collect();
        let others = issues.iter().map(|issue| terms(issue));
        let space = Space::learn(&goals.iter().flatten().cloned().chain(others).collect::<Vec<_>>());
        let direction = |goal: &Vec<Vec<String>>| mean(&goal.iter().map(|text| space.vector(text)).collect::<Vec<_>>());
        let goals = goals.iter().map(direction).collect();
        Self { space, stop: stop.iter().map(|word| (*word).to_owned()).collect(), goals }
    }

    /// Scores every goal, in their order, from 0 to 1.
    pub fn scores(&self, issue: &str) -> Vec<f64> {
        let stop: Vec<&str> = self.stop.iter().map(String::as_str).collect();
        let issue = self.space.vector(&words_and_pairs(issue, &stop));
        self.goals.iter().map(|goal| cosine(goal, &issue)).collect()
    }

    /// Returns the places of the goals whose words are most like an issue's, the most like first, [`SUGGESTED`] at most;
    /// among equals the earlier first. A goal that has no word in common with the issue is not suggested.
    ///
    /// ```
    /// use agenda::text::suggest::Suggester;
    ///
    /// let goals = [vec!["Clean water"], vec!["Good schools", "Every child learns to read"]];
    /// assert_eq!(Suggester::new(&goals, &[], &[]).suggest("The water is not clean"), [0]);
    /// ```
    pub fn suggest(&self, issue: &str) -> Vec<usize> {
        let mut scored: Vec<(f64, usize)> =
            self.scores(issue).into_iter().zip(0..).filter(|(score, _)| *score > 0.0).collect();
        scored.sort_by(|one, other| other.0.total_cmp(&one.0).then(one.1.cmp(&other.1)));
        scored.into_iter().map(|(_, place)| place).take(SUGGESTED).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_more_than_three_goals_are_suggested_and_none_without_a_word_in_common() {
        let goals = ["water pipes", "water wells", "water price", "water rats", "schools"].map(|goal| vec![goal]);
        let suggester = Suggester::new(&goals, &["water is wet"], &["is"]);
        assert_eq!(suggester.suggest("Water!"), [0, 1, 2]);
        assert_eq!(suggester.suggest("a hospital"), [0_usize; 0]);
        assert!(Suggester::new::<&str>(&[], &[], &[]).suggest("water").is_empty());
        assert_eq!(Suggester::new(&[vec![], vec!["water"]], &[], &[]).suggest("water"), [1]);
    }
}
