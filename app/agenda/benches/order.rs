//! How long does it take to put every issue of a community in order, in milliseconds?
//!
//! Sizes: the Bowling Green conversation (2,031 people, 896 issues) if the folder `shared` is beside this project;
//! 100,000 people with 20 approvals each among 1,000 issues; 60 people among 900 issues, where ties are everywhere.

use std::hint::black_box;
use std::path::Path;
use std::time::Duration;

use agenda::id::{IssueId, MemberId};
use agenda::moment::Moment;
use agenda::rank::ballot::{Ballots, Candidate};
use agenda::rank::next_card::{queue, splitmix64};
use agenda::rank::{approval, equal_voice, phragmen};
use criterion::{Criterion, criterion_group, criterion_main};

fn candidates(issues: i64) -> Vec<Candidate> {
    (0..issues).map(|number| Candidate { proposed: Moment(number), issue: IssueId(number) }).collect()
}

/// Draws approvals with the square of a uniform number, so that some issues have many supporters and most have few.
fn drawn(people: i64, issues: u64, each: u64) -> Vec<(MemberId, IssueId)> {
    let drawn = (0_u64..).map(|step| {
        let uniform = splitmix64(step) >> 32;
        IssueId(i64::try_from((((uniform * uniform) >> 32) * issues) >> 32).unwrap_or(0))
    });
    let members = (0..people).flat_map(|member| (0..each).map(move |_| MemberId(member)));
    members.zip(drawn).collect()
}

/// Reads the approvals (+1) of the Bowling Green conversation, and how many statements it has.
fn bowling_green() -> Option<(i64, Vec<(MemberId, IssueId)>)> {
    let path = "../../../shared/data/polis/american-assembly.bowling-green/participants-votes.csv";
    let mut reader = csv::Reader::from_path(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).ok()?;
    let columns = reader.headers().ok()?.clone();
    let first = columns.iter().position(|name| name.parse::<i64>().is_ok())?;
    let mut approvals = Vec::new();
    for (member, row) in (0..).zip(reader.records()) {
        let row = row.ok()?;
        let agreed = (0..).zip(row.iter().skip(first)).filter(|(_, cell)| *cell == "1");
        approvals.extend(agreed.map(|(number, _)| (MemberId(member), IssueId(number))));
    }
    Some((i64::try_from(columns.len() - first).ok()?, approvals))
}

fn order(criterion: &mut Criterion) {
    let mut elections = vec![
        ("100,000 people, 1,000 issues, 20 approvals each", 1_000, drawn(100_000, 1_000, 20)),
        ("60 people, 900 issues, 45 approvals each: ties", 900, drawn(60, 900, 45)),
    ];
    match bowling_green() {
        Some((issues, approvals)) => elections.push(("Bowling Green, 2,031 people, 896 issues", issues, approvals)),
        None => eprintln!("skipped: Bowling Green is not there"),
    }
    for (name, issues, approvals) in elections {
        let mut group = criterion.benchmark_group(name);
        group.sample_size(10).measurement_time(Duration::from_secs(5));
        let gather = || Ballots::new(candidates(issues), approvals.iter().copied());
        let ballots = gather();
        group.bench_function("gather ballots", |bencher| bencher.iter(|| black_box(gather())));
        group.bench_function("phragmen", |bencher| bencher.iter(|| phragmen::order(black_box(&ballots))));
        group.bench_function("approval", |bencher| bencher.iter(|| approval::order(black_box(&ballots))));
        group.bench_function("equal voice", |bencher| bencher.iter(|| equal_voice::weights(black_box(&ballots))));
        group.finish();
    }
    let unseen: Vec<_> = (0..1_000).map(|number| (IssueId(number), number % 90)).collect();
    criterion.bench_function("20 next cards of 1,000", |bencher| bencher.iter(|| queue(black_box(&unseen), 7, 20)));
}

criterion_group!(benches, order);
criterion_main!(benches);
