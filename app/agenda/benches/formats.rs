//! How long do the readers take (milliseconds)? A conversation of Bowling Green's size (2,031 people, 896 issues,
//! 225,524 stances) from each file of votes, and a programme of 10,000 goals.

use std::hint::black_box;

use agenda::export;
use agenda::import::polis::{Conversation, Files, ImportedIssue, ImportedStance, Options, read};
use agenda::import::{File, programme};
use agenda::moment::Moment;
use agenda::stance::Stance;
use criterion::{Criterion, criterion_group, criterion_main};

const PEOPLE: i64 = 2_031;
const ISSUES: u32 = 896;
/// Each person answers each eighth issue, from one of their own on: about as many stances as Bowling Green has.
const STEP: usize = 8;

fn conversation() -> Conversation {
    let text =
        "The traffic light at the crossing by the school should stay green for longer, say residents, \"always\".";
    let issues = (0..ISSUES).map(|issue| ImportedIssue {
        outside_id: issue.into(),
        author: Some(i64::from(issue) % PEOPLE),
        text: text.to_owned(),
        moment: Some(Moment(1_518_501_496_000)),
        ..ImportedIssue::default()
    });
    let stances = (0..PEOPLE).flat_map(|participant| {
        let first = u32::try_from(participant % 8).unwrap_or_default();
        (first..ISSUES).step_by(STEP).map(move |issue| ImportedStance {
            participant,
            issue,
            stance: if (participant + i64::from(issue)) % 3 == 0 { Stance::Disagree } else { Stance::Agree },
            matters: false,
            moment: Some(Moment(1_518_501_496_000)),
        })
    });
    Conversation { issues: issues.collect(), stances: stances.collect(), ..Conversation::default() }
}

fn formats(criterion: &mut Criterion) {
    let written = export::polis::write(&conversation());
    let comments = File { name: "comments.csv", bytes: written.comments.as_bytes() };
    let votes = File { name: "votes.csv", bytes: written.votes.as_bytes() };
    let matrix = File { name: "participant-votes.csv", bytes: written.participant_votes.as_bytes() };
    let from_votes = Files { summary: None, comments, votes: Some(votes), participants: None };
    let from_matrix = Files { summary: None, comments, votes: None, participants: Some(matrix) };
    criterion.bench_function("polis from the matrix", |bencher| {
        bencher.iter(|| read(black_box(&from_matrix), Options::default()).map(|read| read.stances.len()));
    });
    criterion.bench_function("polis from the votes", |bencher| {
        bencher.iter(|| read(black_box(&from_votes), Options::default()).map(|read| read.stances.len()));
    });

    let mut goals = "item_id,parent_id,title,text,state_weight\n".to_owned();
    for goal in 0..10_000 {
        let (parent, weight) = if goal < 100 { (String::new(), "12.5") } else { ((goal / 10).to_string(), "") };
        goals.extend([&goal.to_string(), ",", &parent, ",Every street is lit,\"So that all, old and young, walk\","]);
        goals.extend([weight, "\n"]);
    }
    let file = File { name: "plan.csv", bytes: goals.as_bytes() };
    let defaults = programme::Defaults { slug: "plan".to_owned(), ..programme::Defaults::default() };
    criterion.bench_function("programme", |bencher| {
        bencher.iter(|| programme::read(black_box(file), &defaults).map(|plan| plan.goals.len()));
    });
}

criterion_group!(benches, formats);
criterion_main!(benches);
