//! How long does it take to put every issue of a community in order, in milliseconds?
//!
//! Sizes: 100,000 people with 20 approvals each among 1,000 issues; 60 people among 900 issues, where ties are
//! everywhere; and, if the folder `shared` is beside this project, the Bowling Green conversation (2,031 people, 896
//! issues) and the participatory budgets of Lodz (90,494 people, 160 projects) and Wieliczka (6,586 people, 64).

mod shared;

use std::hint::black_box;
use std::time::Duration;

use agenda::id::{IssueId, MemberId};
use agenda::import::{File, pabulib};
use agenda::moment::Moment;
use agenda::rank::ballot::{Ballots, Candidate};
use agenda::rank::equal_shares::{Completion, Utility, buy, fill};
use agenda::rank::interval::{Draws, Intervals};
use agenda::rank::next_card::{queue, splitmix64};
use agenda::rank::pairwise::Pairwise;
use agenda::rank::schulze::{self, Strength};
use agenda::rank::{approval, equal_voice, harmonic, kemeny, left_out, pav, phragmen, ranked_pairs, runoff};
use criterion::measurement::WallTime;
use criterion::{BenchmarkGroup, Criterion, criterion_group, criterion_main};

use shared::{bowling_green, shared};

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

fn budget(name: &str) -> Option<pabulib::Election> {
    let bytes = std::fs::read(shared(&format!("pabulib/{name}.pb"))).ok();
    let election = bytes.and_then(|bytes| pabulib::read(File { name, bytes: &bytes }).ok());
    if election.is_none() {
        eprintln!("skipped: {name} is not there");
    }
    election
}

fn group<'a>(criterion: &'a mut Criterion, name: &str) -> BenchmarkGroup<'a, WallTime> {
    let mut group = criterion.benchmark_group(name);
    group.sample_size(10).warm_up_time(Duration::from_secs(1)).measurement_time(Duration::from_secs(3));
    group
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
        let mut group = group(criterion, name);
        let gather = || Ballots::new(candidates(issues), approvals.iter().copied());
        let ballots = gather();
        group.bench_function("gather ballots", |bencher| bencher.iter(|| black_box(gather())));
        group.bench_function("phragmen", |bencher| bencher.iter(|| phragmen::order(black_box(&ballots))));
        group.bench_function("pav", |bencher| bencher.iter(|| pav::order(black_box(&ballots))));
        group.bench_function("pav reversed", |bencher| bencher.iter(|| pav::reverse(black_box(&ballots))));
        group.bench_function("harmonic", |bencher| bencher.iter(|| harmonic::order(black_box(&ballots))));
        group.bench_function("equal shares, 100 places", |bencher| {
            bencher.iter(|| fill(black_box(&ballots), 100, Completion::None));
        });
        group.bench_function("approval", |bencher| bencher.iter(|| approval::order(black_box(&ballots))));
        group.bench_function("equal voice", |bencher| bencher.iter(|| equal_voice::weights(black_box(&ballots))));
        group.bench_function("every pair", |bencher| bencher.iter(|| Pairwise::of_approvals(black_box(&ballots))));
        let top: Vec<IssueId> = phragmen::order(&ballots).issues().into_iter().take(20).collect();
        group.bench_function("left out of 20", |bencher| {
            bencher.iter(|| left_out::left_out(black_box(&ballots), &top, 20));
        });
        group.finish();
    }
    let unseen: Vec<_> = (0..1_000).map(|number| (IssueId(number), number % 90)).collect();
    criterion.bench_function("20 next cards of 1,000", |bencher| bencher.iter(|| queue(black_box(&unseen), 7, 20)));
}

fn budgets(criterion: &mut Criterion) {
    if let Some(lodz) = budget("Poland_Lodz_2022") {
        let mut group = group(criterion, "Lodz");
        let (ballots, money, costs) = (lodz.ballots(), lodz.budget_hundredths, lodz.costs());
        group.bench_function("gather ballots", |bencher| bencher.iter(|| lodz.ballots()));
        group
            .bench_function("phragmen, all 160 ranks", |bencher| bencher.iter(|| phragmen::order(black_box(&ballots))));
        group.bench_function("pav, all 160 ranks", |bencher| bencher.iter(|| pav::order(black_box(&ballots))));
        group.bench_function("equal shares", |bencher| {
            bencher.iter(|| buy(black_box(&ballots), money, &costs, Utility::Cost, Completion::None));
        });
        group.bench_function("runoff", |bencher| bencher.iter(|| runoff::order(black_box(&ballots))));
        group.finish();
    }
    if let Some(wieliczka) = budget("Poland_Wieliczka_2023_Green_Budget") {
        let mut group = group(criterion, "Wieliczka");
        let (ballots, money, costs) = (wieliczka.ballots(), wieliczka.budget_hundredths, wieliczka.costs());
        group.bench_function("equal shares, raised", |bencher| {
            let raise = Completion::Raise { step: 100 };
            bencher.iter(|| buy(black_box(&ballots), money, &costs, Utility::Cost, raise));
        });
        group.bench_function("100 draws of phragmen", |bencher| {
            let draws = Draws { top: 20, replicates: 100, seed: 7 };
            bencher.iter(|| Intervals::of_approvals(black_box(&ballots), draws, phragmen::order));
        });
        group.finish();
    }
}

/// Each person's 20 approvals, as a list in the order in which they were drawn, so that there are circles.
fn lists(criterion: &mut Criterion) {
    let mut group = group(criterion, "1,000 people, 1,000 issues, lists of 20");
    let approvals = drawn(1_000, 1_000, 20);
    let lists = approvals.chunks(20).map(|list| (1, list.iter().map(|(_, issue)| *issue).collect()));
    let preferences = agenda::rank::preference::Preferences::new(candidates(1_000), lists);
    let pairwise = Pairwise::of_preferences(&preferences);
    group.bench_function("every pair", |bencher| bencher.iter(|| Pairwise::of_preferences(black_box(&preferences))));
    group.bench_function("schulze", |bencher| bencher.iter(|| schulze::order(black_box(&pairwise), Strength::Margin)));
    group.bench_function("ranked pairs", |bencher| bencher.iter(|| ranked_pairs::order(black_box(&pairwise))));
    group.bench_function("kemeny, bounded", |bencher| bencher.iter(|| kemeny::order(black_box(&pairwise))));
    group.finish();
}

criterion_group!(benches, order, budgets, lists);
criterion_main!(benches);
