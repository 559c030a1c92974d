//! How long does it take to find opinion groups, in milliseconds; how does that grow with stances; how much memory does it
//! take, in megabytes?
//!
//! Sizes: the Bowling Green conversation (2,031 people, 896 issues, 225,524 stances) if the folder `shared` is beside
//! this project; a made-up city of 33,422 people, 783 issues and 2.0 million stances. "Groups" is the map, the base
//! clusters, the groups, what they stand for, consensus and what divides; "all" adds 99 permutations, 10 split halves,
//! 100 resamplings and the bridging score.
#![expect(
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    clippy::indexing_slicing,
    reason = "numbers of people are small and positive, and a benchmark may stop at what it did not expect"
)]

use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

use agenda::id::{IssueId, MemberId};
use agenda::opinion::matrix::Matrix;
use agenda::opinion::{Settings, analyse, bridge, pca};
use agenda::seeded::Seeded;
use agenda::stance::Stance;
use criterion::Criterion;

type Stances = Vec<(MemberId, IssueId, Stance)>;

/// Makes up a city of three camps. Some answer a few issues and some hundreds; some issues are seen by many.
fn city(people: i64, issues: usize, stances: usize) -> Stances {
    let mut chance = Seeded::new(33_422);
    let leanings: Vec<[f64; 3]> = (0..issues).map(|_| [chance.unit(), chance.unit(), chance.unit()]).collect();
    let mean = stances as f64 / people as f64;
    let mut made = Vec::with_capacity(stances + stances / 10);
    let mut order: Vec<usize> = (0..issues).collect();
    for member in 0..people {
        let camp = chance.below(3);
        // Exponential activity: the mean is what was asked for, and nobody answers more than there is.
        let answers = (-(1.0 - chance.unit()).ln() * mean) as usize;
        for place in 0..answers.min(issues) {
            let drawn = place + chance.below(issues - place);
            order.swap(place, drawn);
            let issue = order[place];
            let agrees = 0.8 * leanings[issue][camp] + 0.1;
            let stance = match chance.unit() {
                drawn if drawn < 0.1 => Stance::Pass,
                drawn if drawn < 0.1 + 0.9 * agrees => Stance::Agree,
                _ => Stance::Disagree,
            };
            made.push((MemberId(member), IssueId(issue as i64), stance));
        }
    }
    made
}

/// Reads the stances of the Bowling Green conversation on what its moderators did not reject.
fn bowling_green() -> Option<Stances> {
    let folder =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/polis/american-assembly.bowling-green");
    let mut comments = csv::Reader::from_path(folder.join("comments.csv")).ok()?;
    let headers = comments.headers().ok()?.clone();
    let id = headers.iter().position(|name| name == "comment-id")?;
    let moderated = headers.iter().position(|name| name == "moderated")?;
    let rejected: Vec<String> = comments
        .records()
        .flatten()
        .filter(|row| row.get(moderated) == Some("-1"))
        .filter_map(|row| row.get(id).map(str::to_owned))
        .collect();
    let mut votes = csv::Reader::from_path(folder.join("participants-votes.csv")).ok()?;
    let columns = votes.headers().ok()?.clone();
    let mut stances = Vec::new();
    for (member, row) in (0..).zip(votes.records().flatten()) {
        for (name, cell) in columns.iter().zip(&row).filter(|(name, _)| !rejected.iter().any(|other| other == name)) {
            let Ok(issue) = name.parse() else { continue };
            if let Some(stance) = cell.parse().ok().and_then(Stance::from_sign) {
                stances.push((MemberId(member), IssueId(issue), stance));
            }
        }
    }
    Some(stances)
}

/// Prints the most memory that this process has used so far (Linux says so).
fn print_memory(what: &str) {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes: Option<f64> = peak.and_then(|peak| peak.trim().strip_suffix(" kB")?.parse().ok());
    match kilobytes {
        Some(kilobytes) => println!("memory: {what}: {:.0} MB at most", kilobytes / 1_024.0),
        None => println!("memory: {what}: this system does not say"),
    }
}

/// Prints by which power of the stances the time for groups grows, fitted by least squares of logarithms.
fn print_growth() {
    let mut logarithms = Vec::new();
    for part in [8, 4, 2, 1] {
        let matrix = Matrix::new(city((33_422 / part) as i64, 783, 2_000_000 / part));
        let quickest = (0..5).map(|_| {
            let start = Instant::now();
            black_box(analyse(black_box(&matrix), Settings::quick(1)));
            start.elapsed()
        });
        let quickest = quickest.min().unwrap_or_default();
        println!("growth: {} stances: groups in {:.0} ms", matrix.stances(), 1_000.0 * quickest.as_secs_f64());
        logarithms.push(((matrix.stances() as f64).ln(), quickest.as_secs_f64().ln()));
    }
    let count = logarithms.len() as f64;
    let (x, y) = logarithms.iter().fold((0.0, 0.0), |sums, point| (sums.0 + point.0, sums.1 + point.1));
    let (x, y) = (x / count, y / count);
    let above: f64 = logarithms.iter().map(|point| (point.0 - x) * (point.1 - y)).sum();
    let below: f64 = logarithms.iter().map(|point| (point.0 - x) * (point.0 - x)).sum();
    println!("growth: time grows with stances to the power of {:.2}", above / below);
}

fn opinion(criterion: &mut Criterion) {
    let mut conversations =
        vec![("a city of 33,422 people, 783 issues, 2.0 million stances", city(33_422, 783, 2_000_000))];
    match bowling_green() {
        Some(stances) => conversations.push(("Bowling Green", stances)),
        None => eprintln!("skipped: Bowling Green is not there"),
    }
    for (name, stances) in conversations {
        let mut group = criterion.benchmark_group(name);
        group.sample_size(10).warm_up_time(Duration::from_millis(500)).measurement_time(Duration::from_secs(5));
        group.bench_function("gather stances", |bencher| {
            bencher.iter(|| Matrix::new(black_box(&stances).iter().copied()));
        });
        let matrix = Matrix::new(stances.iter().copied());
        let quick = Settings::quick(1);
        group.bench_function("map", |bencher| bencher.iter(|| pca::axes(black_box(&matrix))));
        group.bench_function("groups", |bencher| bencher.iter(|| analyse(black_box(&matrix), quick)));
        let axes = pca::axes(&matrix);
        let [first, _] = &axes.loadings;
        group.bench_function("bridging score", |bencher| {
            bencher.iter(|| bridge::bridging(black_box(&matrix), first, || true));
        });
        if is_filtered() {
            continue;
        }
        // What takes many seconds is measured once.
        for (part, settings) in [
            ("99 permutations", Settings { permutations: 99, ..quick }),
            ("10 split halves", Settings { splits: 10, ..quick }),
            ("100 resamplings", Settings { resamplings: 100, ..quick }),
            ("all", Settings::full(1)),
        ] {
            let start = Instant::now();
            let analysis = black_box(analyse(&matrix, settings));
            println!("{name}/{part}: {:.2} s once ({:?})", start.elapsed().as_secs_f64(), analysis.structure);
        }
    }
}

/// Returns whether only some measurements were asked for.
fn is_filtered() -> bool {
    std::env::args().skip(1).any(|word| !word.starts_with("--"))
}

/// Prints what criterion does not measure.
fn print_size() {
    let matrix = Matrix::new(city(33_422, 783, 2_000_000));
    print_memory("gathering 2.0 million stances");
    black_box(analyse(&matrix, Settings::quick(1)));
    print_memory("gathering them and finding groups");
    drop(matrix);
    print_growth();
}

fn main() {
    if !is_filtered() {
        print_size();
    }
    let mut criterion = Criterion::default().configure_from_args();
    opinion(&mut criterion);
    criterion.final_summary();
}
