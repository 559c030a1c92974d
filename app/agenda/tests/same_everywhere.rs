//! Holds that the rules give the same bits natively and in WebAssembly, and on every run.
//!
//! Runs twice: with the other tests, and by `make rules-in-wasm`. Both hold whole results, written as JSON, against the
//! same digests. A change of a rule changes its digest: then the new one is printed, and is put here if the change was
//! meant.
#![expect(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test that finds nothing where something must be fails"
)]

use agenda::compare::{Code, Settings as Compared, Sides, StatedGoal, joint};
use agenda::id::{GoalId, IssueId, MemberId};
use agenda::link::Claim;
use agenda::moment::Moment;
use agenda::opinion::matrix::Matrix;
use agenda::opinion::{Settings, analyse};
use agenda::rank::ballot::{Ballots, Candidate};
use agenda::rank::borda::{self, Points};
use agenda::rank::bradley_terry::{Choice, strengths};
use agenda::rank::equal_shares::{Completion, fill};
use agenda::rank::interval::{Draws, Intervals};
use agenda::rank::next_card::queue;
use agenda::rank::pairwise::Pairwise;
use agenda::rank::preference::Preferences;
use agenda::rank::quadratic::{self, Votes};
use agenda::rank::schulze::{self, Strength};
use agenda::rank::{
    approval, equal_voice, harmonic, kemeny, left_out, pav, phragmen, ranked_pairs, represented, runoff,
};
use agenda::seeded::Seeded;
use agenda::stance::Stance;
use agenda::text::cluster::average_linkage;
use agenda::text::density::dense;
use agenda::text::similar::Similar;
use agenda::text::suggest::Suggester;
use agenda::text::tf_idf::{Space, Vector};
use agenda::text::tokens::words;
use serde::Serialize;
use sha2::{Digest, Sha256};
#[cfg(target_family = "wasm")]
use wasm_bindgen_test::wasm_bindgen_test as test;

/// Returns the first 16 digits of the SHA-256 of a result.
fn digest(result: &impl Serialize) -> String {
    let text = serde_json::to_string(result).unwrap();
    let digest = Sha256::digest(text);
    format!("{:016x}", u64::from_be_bytes(*digest.first_chunk().unwrap()))
}

/// Makes up what 300 people of three camps answer to 40 issues.
fn conversation() -> Vec<(MemberId, IssueId, Stance)> {
    let mut chance = Seeded::new(2026);
    let leanings: Vec<[f64; 3]> = (0..40).map(|_| [chance.unit(), chance.unit(), chance.unit()]).collect();
    let mut stances = Vec::new();
    for member in 0..300 {
        let camp = chance.below(3);
        let share_answered = chance.unit();
        for (issue, leanings) in (0..).zip(&leanings) {
            if chance.unit() < share_answered {
                let stance = match chance.unit() {
                    drawn if drawn < 0.1 => Stance::Pass,
                    drawn if drawn < 0.1 + 0.9 * leanings[camp] => Stance::Agree,
                    _ => Stance::Disagree,
                };
                stances.push((MemberId(member), IssueId(issue), stance));
            }
        }
    }
    stances
}

#[test]
fn chance_is_the_same() {
    let mut chance = Seeded::nth(2026, 7);
    let mut order: Vec<usize> = (0..1_000).collect();
    chance.shuffle(&mut order);
    let drawn: Vec<(f64, u32)> = order.iter().map(|_| (chance.unit(), chance.poisson_one())).collect();
    assert_eq!(digest(&(order, drawn)), "ef6675c02335514a");
}

#[test]
fn opinion_is_the_same() {
    let analysis = analyse(&Matrix::new(conversation()), Settings::full(2026));
    assert!(analysis.groups.len() > 1, "{:?}", analysis.structure);
    assert_eq!(digest(&analysis), "fa4579b5187607ff");
}

/// Returns what the people of the conversation agree with.
fn approvals() -> Vec<(MemberId, IssueId)> {
    let agreed = conversation().into_iter().filter(|(_, _, stance)| *stance == Stance::Agree);
    agreed.map(|(member, issue, _)| (member, issue)).collect()
}

fn candidates() -> Vec<Candidate> {
    (0..40).map(|number| Candidate { proposed: Moment(number), issue: IssueId(number) }).collect()
}

#[test]
fn orders_from_approvals_are_the_same() {
    let ballots = Ballots::new(candidates(), approvals()).among(310);
    let rankings =
        [approval::order, phragmen::order, pav::order, pav::reverse, runoff::order].map(|order| order(&ballots));
    let budget = fill(&ballots, 12, Completion::Raise { step: 1 });
    let top: Vec<IssueId> = rankings[1].issues().into_iter().take(5).collect();
    let draws = Draws { top: 5, replicates: 50, seed: 2026 };
    let beside = (
        Intervals::of_approvals(&ballots, draws, phragmen::order),
        represented::everybody(&ballots, &top),
        left_out::left_out(&ballots, &top, 5),
    );
    let cards: Vec<(IssueId, i64)> =
        (0..40).map(|number| (IssueId(number), ballots.supporters(0) % (number + 1))).collect();
    let all =
        (rankings, budget, harmonic::order(&ballots), equal_voice::weights(&ballots), beside, queue(&cards, 7, 40));
    assert_eq!(digest(&all), "4548678324f2c2b1");
}

#[test]
fn orders_from_lists_and_choices_are_the_same() {
    let approvals = approvals();
    let mut chance = Seeded::new(7);
    let lists = approvals.chunk_by(|(one, _), (other, _)| one == other).map(|list| {
        let mut list: Vec<IssueId> = list.iter().map(|(_, issue)| *issue).collect();
        chance.shuffle(&mut list);
        (1, list)
    });
    let preferences = Preferences::new(candidates(), lists);
    let pairwise = Pairwise::of_preferences(&preferences);
    let choices: Vec<Choice> = preferences
        .iter()
        .flat_map(|(_, list)| list.iter().zip(list.iter().skip(1)))
        .map(|(one, other)| Choice { winner: IssueId((*one).into()), loser: IssueId((*other).into()) })
        .collect();
    let votes: Vec<Votes> = approvals
        .iter()
        .map(|(member, issue)| Votes { member: *member, issue: *issue, votes: (member.0 + issue.0) % 3 - 1 })
        .collect();
    let all = (
        schulze::order(&pairwise, Strength::WinningVotes),
        ranked_pairs::order(&pairwise),
        borda::order(&preferences, Points::SharedRest),
        kemeny::order(&pairwise),
        strengths(&choices, 0.5),
        quadratic::tally(candidates(), 40, &votes).ok(),
    );
    assert_eq!(digest(&all), "bc63f917d5832b2d");
}

#[test]
fn a_comparison_is_the_same() {
    let (candidates, approvals) = (candidates(), approvals());
    let mut chance = Seeded::new(7);
    let mut codes = Vec::new();
    for issue in (0..40).map(IssueId) {
        let goals = [chance.below(8), chance.below(8)];
        for coder in 0..3 {
            let goal = GoalId(i64::try_from(goals[chance.below(2)]).unwrap());
            let answer = (goal.0 < 6).then_some((goal, Claim::ALL[chance.below(3)]));
            codes.push(Code { coder: MemberId(coder), issue, answer });
        }
    }
    let goals: Vec<StatedGoal> = (0_i32..6)
        .map(|goal| StatedGoal {
            goal: GoalId(goal.into()),
            code: goal.to_string(),
            weight: f64::from(goal * goal) + 0.1,
        })
        .collect();
    let sides = Sides {
        candidates: &candidates,
        approvals: &approvals,
        people: None,
        people_weights: &[],
        links: &joint(&codes),
        codes: &codes,
        goals: &goals,
        outcome: &[],
    };
    let report = sides.report(&Compared { draws: 200, shuffles: 300, seed: 2026, ..Compared::default() });
    assert!(report.ranks.is_some_and(|ranks| ranks.tau_b().is_some()), "{:?}", report.measures);
    assert_eq!(digest(&report), "941bdae5c0561700");
}

#[test]
fn likeness_of_texts_is_the_same() {
    let syllables = ["ka", "lo", "mi", "né", "ру", "ти", "水", "管", "ש", "ल"];
    let mut chance = Seeded::new(11);
    let mut word = || -> String { (0..2).map(|_| syllables[chance.below(syllables.len())]).collect() };
    let texts: Vec<String> = (0..80).map(|_| [word(), word(), word(), word()].join(" ")).collect();
    let similar = Similar::new(texts.iter().map(String::as_str));
    let likeness: Vec<Vec<f64>> = texts.iter().map(|text| similar.scores(text)).collect();
    let goals: Vec<Vec<&str>> = texts.chunks(4).map(|some| some.iter().map(String::as_str).collect()).collect();
    let suggested = Suggester::new(&goals, &[], &[]).scores(&texts[5]);
    let terms: Vec<Vec<String>> = texts.iter().map(|text| words(text)).collect();
    let space = Space::learn(&terms);
    let vectors: Vec<Vector> = terms.iter().map(|text| space.vector(text)).collect();
    let clusters = (average_linkage(&vectors, 0.9), dense(&vectors, 3));
    assert_eq!(digest(&(likeness, suggested, clusters)), "adf54c021c91780a");
}
