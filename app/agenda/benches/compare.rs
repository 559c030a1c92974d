//! How long do a comparison with its intervals, the search for similar issues and suggestions of goals take, in
//! milliseconds? And what comes out, printed once.
//!
//! Sizes: the Bowling Green conversation (2,031 people, 896 issues) against 17 goals with made-up links, 1,000 draws of
//! the people and 9,999 shuffles of the links; 2,738 proposals of Madrid, and 100,000 texts made up of their words.
//! Both sets are looked for in the folder `shared` beside this project.

mod shared;

use std::collections::HashMap;
use std::hint::black_box;
use std::time::Duration;

use agenda::compare::{Code, Settings, Sides, StandingLink, StatedGoal};
use agenda::id::{GoalId, IssueId, MemberId};
use agenda::library;
use agenda::link::Claim;
use agenda::moment::Moment;
use agenda::rank::ballot::Candidate;
use agenda::seeded::Seeded;
use agenda::text::cluster::{CUT, average_linkage};
use agenda::text::label::stop_words;
use agenda::text::similar::Similar;
use agenda::text::suggest::Suggester;
use agenda::text::tf_idf::Space;
use agenda::text::tokens::words_and_pairs;
use criterion::{Criterion, criterion_group, criterion_main};

use shared::{bowling_green, shared};

/// Makes two coders up, who link three of five issues and agree on four of five of those.
fn coded(issues: i64) -> (Vec<StandingLink>, Vec<Code>) {
    let mut seeded = Seeded::new(7);
    let mut codes = Vec::new();
    for issue in (0..issues).map(IssueId) {
        let mut draw = || (seeded.below(5) < 3).then(|| GoalId(i64::try_from(seeded.below(17)).unwrap_or(0)));
        let (one, other) = (draw(), draw());
        let second = if seeded.below(5) < 4 { one } else { other };
        for (coder, goal) in [(1, one), (2, second)] {
            codes.push(Code { coder: MemberId(coder), issue, answer: goal.map(|goal| (goal, Claim::Served)) });
        }
    }
    let first = codes.iter().filter(|code| code.coder == MemberId(1));
    let links =
        first.filter_map(|code| code.answer.map(|(goal, claim)| StandingLink { issue: code.issue, goal, claim }));
    (links.collect(), codes)
}

fn comparison(criterion: &mut Criterion) {
    let Some((issues, approvals)) = bowling_green() else {
        eprintln!("skipped: Bowling Green is not there");
        return;
    };
    let candidates: Vec<Candidate> =
        (0..issues).map(|number| Candidate { proposed: Moment(number), issue: IssueId(number) }).collect();
    let (links, codes) = coded(issues);
    let goals: Vec<StatedGoal> = (0..17_i32)
        .map(|goal| StatedGoal { goal: GoalId(goal.into()), code: String::new(), weight: f64::from(20 - goal) })
        .collect();
    let sides = Sides {
        candidates: &candidates,
        approvals: &approvals,
        people: None,
        people_weights: &[],
        links: &links,
        codes: &[],
        goals: &goals,
        outcome: &[],
    };
    let whole = Sides { codes: &codes, ..sides };
    let report = whole.report(&Settings { seed: 7, ..Settings::default() });
    println!("{:#?}", report.measures);
    println!("{:#?}", report.ranks.and_then(|ranks| ranks.tau_b()));
    println!("overlap by chance {:?}, alpha {:?}", report.overlap_by_chance, report.coders.alpha);

    let mut group = criterion.benchmark_group("Bowling Green against 17 goals");
    group.sample_size(10).measurement_time(Duration::from_secs(5));
    let without = Settings { draws: 0, shuffles: 0, seed: 7, ..Settings::default() };
    group.bench_function("figures alone", |bencher| bencher.iter(|| black_box(&sides).report(&without)));
    let drawn = Settings { draws: 1_000, ..without };
    group.bench_function("1,000 draws of the people", |bencher| bencher.iter(|| black_box(&sides).report(&drawn)));
    let shuffled = Settings { shuffles: 9_999, ..without };
    group.bench_function("9,999 shuffles of the links", |bencher| bencher.iter(|| black_box(&sides).report(&shuffled)));
    let all = Settings { shuffles: 9_999, ..drawn };
    group.bench_function("all, and two coders", |bencher| bencher.iter(|| black_box(&whole).report(&all)));
    group.finish();
}

/// Reads the proposals of Madrid, title and description.
fn proposals() -> Option<Vec<String>> {
    let mut reader =
        csv::ReaderBuilder::new().delimiter(b';').from_path(shared("text/decide_madrid_proposals.csv")).ok()?;
    let rows = reader.deserialize::<HashMap<String, String>>();
    rows.map(|row| {
        let row = row.ok()?;
        Some(format!("{} {}", row.get("title")?, row.get("description")?))
    })
    .collect()
}

fn texts(criterion: &mut Criterion) {
    let Some(proposals) = proposals() else {
        eprintln!("skipped: the proposals of Madrid are not there");
        return;
    };
    let words: Vec<&str> = proposals.iter().flat_map(|text| text.split_whitespace()).collect();
    let mut seeded = Seeded::new(7);
    let mut drawn = |count: usize| -> String {
        let drawn: Vec<&str> = (0..count).filter_map(|_| words.get(seeded.below(words.len())).copied()).collect();
        drawn.join(" ")
    };
    let many: Vec<String> = (0..100_000).map(|_| drawn(15)).collect();
    let typed = "Más árboles y bancos en la plaza del barrio";

    let mut group = criterion.benchmark_group("texts");
    group.sample_size(10).measurement_time(Duration::from_secs(5));
    let gather = || Similar::new(proposals.iter().map(String::as_str));
    group.bench_function("gather 2,738 proposals", |bencher| bencher.iter(gather));
    let similar = gather();
    group.bench_function("similar among 2,738", |bencher| bencher.iter(|| similar.find(black_box(typed), 0.2)));
    let similar = Similar::new(many.iter().map(String::as_str));
    group.bench_function("similar among 100,000", |bencher| bencher.iter(|| similar.find(black_box(typed), 0.2)));
    drop(similar);

    let goals: Vec<Vec<String>> = library::programmes()
        .unwrap_or_default()
        .iter()
        .flat_map(|plan| plan.goals.iter().map(|goal| vec![goal.title.clone(), goal.text.clone()]))
        .collect();
    let suggester = Suggester::new(&goals, &[], stop_words("en"));
    let issue = "The river floods the road to the school every winter";
    group.bench_function(format!("three of {} goals", goals.len()), |bencher| {
        bencher.iter(|| suggester.suggest(black_box(issue)));
    });

    let terms: Vec<Vec<String>> = proposals.iter().take(1_000).map(|text| words_and_pairs(text, &[])).collect();
    let space = Space::learn(&terms);
    let vectors: Vec<_> = terms.iter().map(|text| space.vector(text)).collect();
    group.bench_function("clusters of 1,000 proposals", |bencher| {
        bencher.iter(|| average_linkage(black_box(&vectors), CUT));
    });
    group.finish();
}

criterion_group!(benches, comparison, texts);
criterion_main!(benches);
