//! A whole report against an independent calculation in Python, with numpy, scipy and krippendorff, where Python has them.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use agenda::compare::{Code, Groups, Interval, Reported, Settings, Sides, StandingLink, StatedGoal};
use agenda::id::{GoalId, IssueId, MemberId};
use agenda::link::Claim;
use agenda::moment::Moment;
use agenda::rank::ballot::Candidate;
use agenda::rank::next_card::splitmix64;
use serde::Deserialize;
use serde_json::json;

const PEOPLE: i64 = 80;
const ISSUES: i64 = 14;
const WEIGHTS: [f64; 5] = [40.0, 25.0, 20.0, 10.0, 5.0];

/// What the script works out.
#[derive(Deserialize)]
struct Expected {
    equal_voice: BTreeMap<String, f64>,
    approvals: BTreeMap<String, f64>,
    intervals: BTreeMap<String, (f64, f64)>,
    listed: BTreeMap<String, Sum>,
    opposing: f64,
    ours: Vec<f64>,
    tau_b: f64,
    spearman: f64,
    spearman_p: f64,
    alpha: f64,
}

/// A sum of the shares of some issues.
#[derive(Deserialize)]
struct Sum {
    value: f64,
    interval: (f64, f64),
    people: i64,
}

/// Draws a number below `below`, for two places.
fn drawn(one: i64, other: i64, below: u64) -> i64 {
    let place = u64::try_from(one * 1_000 + other).unwrap();
    i64::try_from(splitmix64(splitmix64(place)) % below).unwrap()
}

/// An invented community and a programme: issues of unlike popularity, some linked to one goal, some to two, some to none.
struct Place {
    approvals: Vec<(MemberId, IssueId)>,
    links: Vec<StandingLink>,
    codes: Vec<Code>,
}

impl Place {
    fn invent() -> Self {
        let pairs = (0..PEOPLE).flat_map(|person| (0..ISSUES).map(move |issue| (person, issue)));
        let approvals = pairs.filter(|(person, issue)| drawn(*person, *issue, 20) > *issue + person % 4);
        let link = |issue: i64, goal: i64, claim| StandingLink { issue: IssueId(issue), goal: GoalId(goal), claim };
        let mut links = Vec::new();
        for issue in 0..ISSUES {
            match issue % 4 {
                0 => links.push(link(issue, issue % 3, Claim::Served)),
                1 => links.extend([link(issue, 1, Claim::Partly), link(issue, 3, Claim::Served)]),
                2 => links.extend([link(issue, 2, Claim::Partly), link(issue, 0, Claim::Opposed)]),
                _ => {}
            }
        }
        let pairs = (0..3_i64).flat_map(|coder| (0..ISSUES).map(move |issue| (coder, issue)));
        let codes = pairs.filter(|(coder, issue)| (coder + issue) % 5 != 0).map(|(coder, issue)| {
            let goal = if drawn(coder + 500, issue, 3) == 0 { drawn(coder + 900, issue, 5) } else { issue % 4 };
            let answer = (goal < 4).then_some((GoalId(goal), Claim::Served));
            Code { coder: MemberId(coder), issue: IssueId(issue), answer }
        });
        Self {
            approvals: approvals.map(|(person, issue)| (MemberId(person), IssueId(issue))).collect(),
            links,
            codes: codes.collect(),
        }
    }

    fn report(&self) -> Reported {
        let candidates: Vec<Candidate> =
            (0..ISSUES).map(|issue| Candidate { proposed: Moment(issue), issue: IssueId(issue) }).collect();
        let goal = |(goal, weight): (i64, f64)| StatedGoal { goal: GoalId(goal), code: goal.to_string(), weight };
        let goals: Vec<StatedGoal> = (0..).zip(WEIGHTS).map(goal).collect();
        let sides = Sides {
            candidates: &candidates,
            approvals: &self.approvals,
            people: None,
            people_weights: &[],
            links: &self.links,
            codes: &self.codes,
            goals: &goals,
            outcome: &[],
        };
        let settings = Settings { draws: 4_000, shuffles: 0, seed: 3, ..Settings::default() };
        sides.reported(&settings, &Groups::default(), (Vec::new(), 0), || true).unwrap()
    }

    fn input(&self) -> String {
        let approvals: Vec<_> = self.approvals.iter().map(|(person, issue)| (person.0, issue.0)).collect();
        let links: Vec<_> = self.links.iter().map(|link| (link.issue.0, link.goal.0, link.claim.word())).collect();
        let code = |code: &Code| (code.coder.0, code.issue.0, code.answer.map(|(goal, _)| goal.0));
        let codes: Vec<_> = self.codes.iter().map(code).collect();
        let (issues, goals): (Vec<i64>, Vec<usize>) = ((0..ISSUES).collect(), (0..WEIGHTS.len()).collect());
        json!({
            "issues": issues, "goals": goals, "weights": WEIGHTS,
            "approvals": approvals, "links": links, "codes": codes,
        })
        .to_string()
    }
}

/// Returns a Python that has what the script needs; says so and returns nothing if there is none.
fn python() -> Option<PathBuf> {
    let own = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../.tools/peers/bin/python");
    let found = [own, PathBuf::from("python3")].into_iter().find(|python| {
        let tried =
            Command::new(python).args(["-c", "import krippendorff, numpy, scipy"]).stderr(Stdio::null()).status();
        tried.is_ok_and(|status| status.success())
    });
    if found.is_none() {
        eprintln!(
            "skipped: no Python here has krippendorff, numpy and scipy; `make bench-peers` installs one that has"
        );
    }
    found
}

fn asked(input: &str) -> Option<Expected> {
    let script = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/oracle/report.py");
    let mut python = Command::new(python()?).arg(script).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    python.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    let output = python.wait_with_output().unwrap();
    assert!(output.status.success(), "{output:?}");
    Some(serde_json::from_slice(&output.stdout).unwrap())
}

/// Figures are quotients of sums: 10⁻⁹ is rounding. Intervals come from other draws: two hundredths are chance.
#[test]
fn a_whole_report_is_that_of_an_independent_calculation() {
    let place = Place::invent();
    let Some(expected) = asked(&place.input()) else { return };
    let reported = place.report();
    let report = &reported.report;
    let near = |found: f64, expected: f64| assert!((found - expected).abs() < 1e-9, "{found} is not {expected}");
    let [approvals] = reported.weighings.as_slice() else { panic!("approvals are the other weighing") };
    for (measures, expected) in [(&report.measures, &expected.equal_voice), (&approvals.measures, &expected.approvals)]
    {
        let names = ["coverage", "gap", "overlap", "imposition", "excess", "divergence"];
        for (name, found) in names.into_iter().zip(measures.into_array()) {
            near(found.unwrap().value, *expected.get(name).unwrap());
        }
    }
    for (name, found) in
        [("gap", report.measures.gap), ("overlap", report.measures.overlap), ("excess", report.measures.excess)]
    {
        let Interval { low, high } = found.unwrap().interval.unwrap();
        let expected = expected.intervals.get(name).unwrap();
        assert!((low - expected.0).abs() < 0.02 && (high - expected.1).abs() < 0.02, "{name}: {low} to {high}");
        assert!(high - low > 0.02, "an interval of some width, so that the comparison says something");
    }
    near(report.listed.opposing.unwrap().number(), expected.opposing);
    let listed = report.listed;
    let theirs_only = (listed.theirs_only.unwrap(), &expected.listed["theirs_only"]);
    near(theirs_only.0.value, theirs_only.1.value);
    assert_eq!(theirs_only.0.people, theirs_only.1.people);
    for (name, found) in [("both", listed.both), ("ours_only", listed.ours_only), ("opposed", listed.opposed)] {
        let (found, expected) = (found.unwrap(), expected.listed.get(name).unwrap());
        near(found.value, expected.value);
        assert_eq!(found.people, expected.people, "{name}");
        let Interval { low, high } = found.interval.unwrap();
        let (lowest, highest) = expected.interval;
        assert!((low - lowest).abs() < 0.02 && (high - highest).abs() < 0.02, "{name}: {low} to {high}");
        assert!(low < found.value && found.value < high && high - low > 0.02, "{name} has an interval of some width");
    }
    for (goal, expected) in report.goals.iter().zip(expected.ours) {
        near(goal.ours.value, expected);
    }
    let ranks = report.ranks.unwrap();
    near(ranks.tau_b().unwrap().figure.correlation.value, expected.tau_b);
    near(ranks.spearman().unwrap().figure.correlation.value, expected.spearman);
    near(ranks.spearman().unwrap().figure.correlation.p, expected.spearman_p);
    near(report.coders.alpha.unwrap().value, expected.alpha);
}
