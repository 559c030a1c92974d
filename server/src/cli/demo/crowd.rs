//! Draws the demonstration's people and what they answer: the same for the same seed, on every machine.

use agenda::link::Verdict;
use agenda::rank::next_card::splitmix64;
use agenda::stance::Stance;
use anyhow::anyhow;

use super::tale::Tale;

/// Of 10,000 people who answered an issue, how many look at a link of it, how many of those confirm it, and how many of
/// those who agree with most of an agenda adopt it.
const JUDGE: u64 = 600;
const CONFIRM: u64 = 7_800;
const ADOPT: u64 = 5_500;
/// Of 10,000 people how many sort issues, how many of those sort a given issue, and how many go their own way with it.
const SORT: u64 = 1_300;
const SORTED: u64 = 7_500;
const OWN_WAY: u64 = 1_700;

/// One person's answer to one issue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Answer {
    /// Which person, from 0.
    pub person: usize,
    /// Which issue, from 1.
    pub issue: usize,
    pub stance: Stance,
    pub matters: bool,
    /// How late, from 0 to 9,999.
    pub when: u64,
}

/// The people and their answers.
#[derive(Clone, Debug)]
pub struct Crowd {
    seed: u64,
    people: usize,
    /// By person, then by issue.
    pub answers: Vec<Answer>,
}

impl Crowd {
    /// Draws everybody's answers: a person sees an issue and has the patience to answer it or not, then agrees,
    /// disagrees or passes as their circle leans.
    pub fn gather(tale: &Tale, seed: u64) -> Self {
        let mut crowd = Self { seed, people: 0, answers: Vec::new() };
        for (circle, people) in tale.circles.iter().enumerate() {
            for person in crowd.people..crowd.people + people.members {
                for (number, issue) in (1..).zip(&tale.issues) {
                    let lean = |chances: &[u64]| chances.get(circle).copied().unwrap_or_default() * 100;
                    if crowd.draw("seen", person, number) >= issue.seen * people.patience {
                        continue;
                    }
                    let drawn = crowd.draw("stance", person, number);
                    let stance = if drawn < lean(&issue.agree) {
                        Stance::Agree
                    } else if drawn < lean(&issue.agree) + lean(&issue.disagree) {
                        Stance::Disagree
                    } else {
                        Stance::Pass
                    };
                    let matters =
                        stance != Stance::Pass && crowd.draw("matters", person, number) < lean(&issue.matters);
                    let when = crowd.draw("when", person, number);
                    crowd.answers.push(Answer { person, issue: number, stance, matters, when });
                }
            }
            crowd.people += people.members;
        }
        crowd
    }

    /// Counts the people.
    pub const fn len(&self) -> usize {
        self.people
    }

    /// Draws a number from 0 to 9,999, for one purpose and two places.
    pub fn draw(&self, purpose: &str, one: usize, other: usize) -> u64 {
        let mixed = purpose.bytes().fold(self.seed, |state, byte| splitmix64(state ^ u64::from(byte)));
        splitmix64(splitmix64(mixed ^ one as u64) ^ other as u64) % 10_000
    }

    /// Picks who proposed an issue: somebody who agrees with it.
    pub fn proposer(&self, issue: usize) -> anyhow::Result<usize> {
        self.pick("proposer", issue, 0, |answer| answer.stance == Stance::Agree)
    }

    /// Picks who wrote a comment: somebody whose answer goes with its kind.
    pub fn writer(&self, issue: usize, kind: &str, place: usize) -> anyhow::Result<usize> {
        self.pick("writer", issue, place, |answer| match kind {
            "reason_for" => answer.stance == Stance::Agree,
            "reason_against" => answer.stance == Stance::Disagree,
            _ => true,
        })
    }

    /// Picks who made a link: somebody who answered its issue.
    pub fn claimant(&self, issue: usize, place: usize) -> anyhow::Result<usize> {
        self.pick("claimant", issue, place, |_| true)
    }

    /// Draws who else looked at a link, and what they think of it.
    pub fn judges(&self, issue: usize, place: usize, claimant: usize) -> Vec<(usize, Verdict)> {
        let others = self.of(issue).filter(|answer| answer.person != claimant);
        let judges = others.filter(|answer| self.draw("judge", answer.person, place) < JUDGE);
        let verdict =
            |person| if self.draw("verdict", person, place) < CONFIRM { Verdict::Confirm } else { Verdict::Dispute };
        judges.map(|answer| (answer.person, verdict(answer.person))).collect()
    }

    /// Draws who sorts issues into piles.
    pub fn sorters(&self) -> impl Iterator<Item = usize> {
        (0..self.people).filter(|person| self.draw("sorts", *person, 0) < SORT)
    }

    /// Draws on which of some piles a person puts an issue, most often on the one that most people choose; nothing if they
    /// never come to it.
    pub fn pile<'tale>(
        &self,
        person: usize,
        issue: usize,
        most: &'tale str,
        piles: &[&'tale str],
    ) -> Option<&'tale str> {
        if self.draw("sorted", person, issue) >= SORTED {
            return None;
        }
        if self.draw("own way", person, issue) >= OWN_WAY {
            return Some(most);
        }
        let place = usize::try_from(self.draw("pile", person, issue)).unwrap_or_default() % piles.len().max(1);
        piles.get(place).copied()
    }

    /// Picks who brings people together.
    pub fn organiser(&self) -> usize {
        (0..self.people).min_by_key(|person| self.draw("organiser", *person, 0)).unwrap_or_default()
    }

    /// Draws who adopts an agenda: of those who agree with more than half of its issues, about half.
    pub fn adopters(&self, issues: &[usize]) -> Vec<usize> {
        let mut agreed = vec![0; self.people];
        for answer in
            self.answers.iter().filter(|answer| answer.stance == Stance::Agree && issues.contains(&answer.issue))
        {
            if let Some(count) = agreed.get_mut(answer.person) {
                *count += 1;
            }
        }
        let willing = agreed.iter().enumerate().filter(|(_, count)| **count * 2 > issues.len());
        willing.map(|(person, _)| person).filter(|person| self.draw("adopt", *person, 0) < ADOPT).collect()
    }

    fn of(&self, issue: usize) -> impl Iterator<Item = &Answer> {
        self.answers.iter().filter(move |answer| answer.issue == issue)
    }

    fn pick(&self, purpose: &str, issue: usize, place: usize, fits: impl Fn(&Answer) -> bool) -> anyhow::Result<usize> {
        let drawn = self.of(issue).filter(|answer| fits(answer)).map(|answer| answer.person);
        drawn
            .min_by_key(|person| self.draw(purpose, *person, issue * 1_000 + place))
            .ok_or_else(|| anyhow!("nobody fits as {purpose} for issue {issue}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tales() -> [Tale; 2] {
        [Tale::of_sallowgate().unwrap(), Tale::of_nether_holt().unwrap()]
    }

    #[test]
    fn the_same_seed_draws_the_same_crowd() {
        for (tale, people_and_issues) in tales().into_iter().zip([(320, 40), (68, 16)]) {
            let (one, again, another) = (Crowd::gather(&tale, 7), Crowd::gather(&tale, 7), Crowd::gather(&tale, 8));
            assert_eq!(one.answers, again.answers);
            assert_ne!(one.answers, another.answers);
            assert_eq!((one.len(), tale.issues.len()), people_and_issues);
        }
    }

    #[test]
    fn answers_lean_as_the_circles_do() {
        // A hundred people answer much as their circle leans; two dozen may do so by chance alone.
        for (tale, apart) in tales().into_iter().zip([20, 35]) {
            let crowd = Crowd::gather(&tale, tale.seed);
            let expected: u64 = tale.circles.iter().map(|circle| circle.members as u64 * circle.patience).sum::<u64>()
                * tale.issues.iter().map(|issue| issue.seen).sum::<u64>()
                / 10_000;
            let drawn = crowd.answers.len() as u64;
            assert!(drawn.abs_diff(expected) * 20 < expected, "{drawn} answers, {expected} expected");
            for (number, issue) in (1..).zip(&tale.issues) {
                let first: Vec<_> = crowd.of(number).filter(|answer| answer.person < tale.circles[0].members).collect();
                let agree = first.iter().filter(|answer| answer.stance == Stance::Agree).count();
                let share = agree * 100 / first.len();
                assert!(share.abs_diff(usize::try_from(issue.agree[0]).unwrap()) < apart, "issue {number}: {share} %");
            }
        }
    }

    #[test]
    fn everybody_the_tale_needs_is_there() {
        for tale in tales() {
            for seed in [tale.seed, 1, 2, 3] {
                let crowd = Crowd::gather(&tale, seed);
                assert!((1..=tale.issues.len()).all(|issue| crowd.proposer(issue).is_ok()));
                for (place, comment) in tale.comments.iter().enumerate() {
                    assert!(crowd.writer(comment.issue, &comment.kind, place).is_ok(), "{comment:?}");
                }
                assert!(tale.links.iter().enumerate().all(|(place, link)| crowd.claimant(link.issue, place).is_ok()));
            }
        }
    }
}
