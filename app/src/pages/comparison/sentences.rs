//! A report in sentences, worded by how sure it is: for its page, for the small page and for the command line.

use agenda::compare::coder_agreement::Reliability;
use agenda::compare::share::Share;
use agenda::compare::{
    Beside, Compared, Estimate, First, GoalShare, Interval, Ranked, Reported, Sureness, Together, UNASKED_BELOW,
    UnaskedOf, few,
};

use crate::components::share::{percent, tenths, with_decimals};
use crate::pages::common_ground::letter;
use crate::words::{say, tell};

/// From which correlation on both orders are mostly or partly the same, and from which on they are turned about.
const MOSTLY: f64 = 0.6;
const PARTLY: f64 = 0.2;

/// Writes a number from 0 to 1 as a share; one that is no share, which rounding cannot make, as it is.
pub fn share(number: f64) -> String {
    Share::new(number).map_or_else(|| number.to_string(), percent)
}

/// Says a share as surely as it is known.
pub fn figure(estimate: Estimate) -> String {
    let value = ("share", share(estimate.value).into());
    match (Sureness::of(estimate), estimate.interval) {
        (Sureness::Firm, _) => tell("figure-firm", &[value]),
        (Sureness::Rough, _) => tell("figure-rough", &[value]),
        (Sureness::Loose, Some(interval)) => tell("figure-loose", &ends(interval)),
        (Sureness::Loose | Sureness::Unknown, _) => tell("figure-unknown", &[value]),
    }
}

/// Says where a share most likely lies and on how many people it rests.
pub fn rests_on(estimate: Estimate) -> String {
    let people = ("people", estimate.people.into());
    match estimate.interval {
        Some(interval) if share(interval.low) == share(interval.high) => tell("figure-same-n", &[people]),
        Some(interval) => {
            let [low, high] = ends(interval);
            tell("figure-likely-n", &[low, high, people])
        }
        None => tell("share-n", &[people]),
    }
}

/// Writes a share and, where it is known, from where to where it most likely lies: for a cell of a table.
pub fn cell(estimate: Option<Estimate>) -> (String, Option<String>) {
    match estimate.filter(|estimate| few::shown(estimate.people)) {
        Some(estimate) => {
            let range = estimate.interval.map(|interval| {
                let (low, high) = (share(interval.low), share(interval.high));
                if low == high { low } else { tell("figure-range", &ends(interval)) }
            });
            (share(estimate.value), range)
        }
        None => (say("share-few"), None),
    }
}

fn ends(interval: Interval) -> [(&'static str, crate::words::Value); 2] {
    [("low", share(interval.low).into()), ("high", share(interval.high).into())]
}

/// Says it plainly: the first things that people want, the programme's largest goal, what belongs to nothing, what nobody
/// asked for. Numbers stand between `<mark>` and `</mark>`. `only_one` is whether the community is held against nothing
/// else. Nothing where too few people agree with anything.
pub fn plain(compared: &Compared, reported: &Reported, only_one: bool) -> Vec<String> {
    if !few::shown(reported.report.comparison.approvers) {
        return Vec::new();
    }
    let measures = &reported.report.measures;
    let said = |key: &'static str, estimate: Option<Estimate>| {
        estimate.map(|estimate| tell(key, &[("figure", figure(estimate).into())]))
    };
    let mut sentences = first(&reported.first(), if only_one { "report-first-nobody" } else { "report-first" });
    sentences.extend(raised(compared, reported));
    sentences.extend(said("report-gap", measures.gap));
    sentences.extend(said("report-imposition", measures.imposition));
    sentences
}

/// Says plainly what is in nobody's programme, of several. Nothing where too few people agree with anything.
pub fn together(together: &Together) -> Vec<String> {
    if !few::shown(together.approvers) {
        return Vec::new();
    }
    let mut sentences = first(&together.first(), "together-first");
    sentences.extend(together.gap.map(|gap| {
        let figures = [("figure", figure(gap).into()), ("programmes", together.programmes.len().into())];
        tell("together-gap", &figures)
    }));
    sentences
}

/// Says which part of our attention a list of issues is, how many people stand behind it and where it most likely lies.
pub fn of_ours(sum: Estimate) -> String {
    let figures = [("share", share(sum.value).into()), ("people", sum.people.into())];
    let (_, range) = cell(Some(sum));
    let sure = range.map(|range| tell("group-sure", &[("range", range.into())]));
    [Some(tell("together-share", &figures)), sure].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// Says which part of a programme's weight nobody asked for, where it most likely lies, and what these goals get from us.
pub fn unasked(unasked: &UnaskedOf) -> Vec<String> {
    let Some(theirs) = unasked.theirs.filter(|_| unasked.unasked > 0) else {
        return if unasked.unasked == 0 { vec![say("together-theirs-none")] } else { Vec::new() };
    };
    let figures = [
        ("share", share(theirs.value).into()),
        ("unasked", unasked.unasked.into()),
        ("goals", unasked.goals.into()),
        ("people", theirs.people.into()),
    ];
    let (_, range) = cell(Some(theirs));
    let sure = range.map(|range| tell("group-sure", &[("range", range.into())]));
    let said = [Some(tell("together-theirs-line", &figures)), sure, unasked_of_us(unasked.ours)];
    said.into_iter().flatten().collect()
}

/// Says how much of our weight the goals get all together that nobody asked for, in tenths, because each of them gets less
/// than a hundredth: nothing before it is known how sure that is.
pub fn unasked_of_us(sum: Option<Estimate>) -> Option<String> {
    let sum = sum?;
    if sum.people == 0 {
        return Some(say("group-theirs-nothing"));
    }
    let figure = |number: f64| tenths(Share::new(number).unwrap_or_default());
    let interval = sum.interval.filter(|_| few::shown(sum.people))?;
    let (low, high) = (figure(interval.low), figure(interval.high));
    let range = if low == high { low } else { tell("figure-range", &[("low", low.into()), ("high", high.into())]) };
    let figures = [("share", figure(sum.value).into()), ("range", range.into()), ("people", sum.people.into())];
    Some(tell("group-theirs-ours", &figures))
}

/// Says by the words of `key` how many of the first things nobody named, and how sure it is which are the first.
fn first(first: &First, key: &'static str) -> Vec<String> {
    let count = first.issues.len();
    if count < 2 {
        return Vec::new();
    }
    let sentence = tell(key, &[("count", count.into()), ("unnamed", first.unnamed.into())]);
    let sure = first.surely.map(|surely| {
        let figures = [("count", count.into()), ("surely", surely.into())];
        if surely == count { tell("report-first-all", &figures) } else { tell("report-first-sure", &figures) }
    });
    vec![sure.map_or_else(|| sentence.clone(), |sure| format!("{sentence} {sure}"))]
}

/// Says how many people raised the programme's largest goal or, where it has none, which goal most people raised.
fn raised(compared: &Compared, reported: &Reported) -> Option<String> {
    let approvers = reported.report.comparison.approvers;
    let name = |goal: &GoalShare| ("goal", goal_name(compared, goal).into());
    let Some(goal) = reported.largest_goal() else {
        let goal = reported.most_raised_goal().filter(|goal| few::shown(goal.people))?;
        let said = tell("report-most", &[name(goal), ("times", times(goal.people, approvers).into())]);
        return Some(with_little(said, goal));
    };
    let times = times(goal.people, approvers);
    let said = match goal.people {
        0 => tell("report-largest-nobody", &[name(goal)]),
        few if !few::shown(few) => tell("report-largest-few", &[name(goal)]),
        _ if times == 0 => tell("report-largest-hardly", &[name(goal)]),
        _ => tell("report-largest", &[name(goal), ("times", times.into())]),
    };
    Some(with_little(said, goal))
}

/// Adds to what is said of a goal that enough people raised why it counts as one that nobody asked for, where it does: each
/// of them agrees with so much else that next to nothing of their voices goes to it.
fn with_little(said: String, goal: &GoalShare) -> String {
    let is_little = few::shown(goal.people) && goal.ours < UNASKED_BELOW;
    if is_little { format!("{said} {}", say("report-little")) } else { said }
}

/// Returns how many in a hundred a part is, rounded.
fn times(part: i64, whole: i64) -> i64 {
    (200 * part + whole) / (2 * whole.max(1))
}

/// Returns what a goal is called, with its code.
pub fn goal_name(compared: &Compared, goal: &GoalShare) -> String {
    let title = compared.goals.get(&goal.goal).map(|goal| goal.title.as_str()).unwrap_or_default();
    [goal.code.as_str(), title].join(" ").trim().to_owned()
}

/// Says how far both sides agree: what they have in common, what belongs to nothing, what nobody asked for. Each with where
/// it most likely lies and n.
pub fn measures(reported: &Reported) -> Vec<(String, String)> {
    let measures = &reported.report.measures;
    let all = [
        ("measure-overlap", measures.overlap),
        ("measure-gap", measures.gap),
        ("measure-imposition", measures.imposition),
        ("measure-excess", measures.excess),
    ];
    let shown = all.into_iter().filter_map(|(key, measure)| Some((key, measure?)));
    shown.map(|(key, measure)| (tell(key, &[("figure", share(measure.value).into())]), rests_on(measure))).collect()
}

/// Says what weighing otherwise changes.
pub fn weighings(reported: &Reported) -> Option<String> {
    let overlaps = reported.weighings.iter().filter_map(|weighed| weighed.measures.overlap);
    let overlaps = overlaps.chain(reported.report.measures.overlap).map(|overlap| overlap.value);
    let band = Interval::around(overlaps).filter(|_| !reported.weighings.is_empty())?;
    #[expect(clippy::cast_possible_truncation, reason = "hundredths of a share")]
    let points = ((band.high - band.low) * 100.0).round() as i64;
    let figures = [("points", points.into())];
    Some(if points <= 2 { tell("weighings-none", &figures) } else { tell("weighings-some", &figures) })
}

/// Says which group the programme serves best, if that is clear.
pub fn served(reported: &Reported) -> String {
    let letter = |group| letter(group).into();
    let common = |overlap: Option<Estimate>| overlap.map(figure).unwrap_or_default().into();
    if reported.groups.is_empty() {
        return if reported.grouped_at.is_some() { say("served-none") } else { say("served-not-yet") };
    }
    match reported.served_best_and_least() {
        Some((best, least)) => tell(
            "served-best",
            &[
                ("best", letter(best.group)),
                ("most", common(best.measures.overlap)),
                ("least", letter(least.group)),
                ("fewest", common(least.measures.overlap)),
            ],
        ),
        None => say("served-alike"),
    }
}

/// Says whether both sides put the goals in the same order, always with what they have in common.
pub fn order(reported: &Reported) -> Vec<String> {
    let Some(overlap) = reported.report.measures.overlap else { return vec![say("same-order-none")] };
    let tau = reported.report.ranks.and_then(|ranks| ranks.tau_b());
    let mut said = vec![say(order_key(tau)), tell("same-order-beside", &[("figure", figure(overlap).into())])];
    if let Some(chance) = reported.report.overlap_by_chance {
        #[expect(clippy::cast_possible_truncation, reason = "hundredths of a share")]
        let times = (chance * 100.0).round() as i64;
        said.push(if times < 1 {
            say("same-order-chance-hardly")
        } else {
            tell("same-order-chance", &[("times", times.into())])
        });
    }
    said
}

fn order_key(tau: Option<Beside<Ranked>>) -> &'static str {
    let Some(tau) = tau else { return "same-order-none" };
    let value = tau.figure.correlation.value;
    let is_open = tau.figure.interval.is_some_and(|interval| interval.holds(0.0));
    match value {
        _ if is_open => "same-order-open",
        same if same >= MOSTLY => "same-order-same",
        part if part >= PARTLY => "same-order-partly",
        hardly if hardly > -PARTLY => "same-order-hardly",
        _ => "same-order-turned",
    }
}

/// Says how far people who link agree, and what hangs on whom one follows.
pub fn coders(reported: &Reported) -> Vec<String> {
    let coders = &reported.report.coders;
    let Some((alpha, reliability)) = coders.alpha.zip(coders.reliability) else { return vec![say("coders-alone")] };
    let mut said = vec![match reliability {
        Reliability::NotYet => say("coders-not-yet"),
        Reliability::Tentative => say("coders-tentative"),
        Reliability::Good => say("coders-good"),
    }];
    let things = ("things", alpha.things.into());
    said.push(match alpha.interval {
        Some(interval) => {
            let [value, low, high] = [alpha.value, interval.low, interval.high].map(|number| hundredths(number).into());
            tell("coders-alpha", &[("value", value), ("low", low), ("high", high), things])
        }
        None => tell("coders-alpha-alone", &[("value", hundredths(alpha.value).into()), things]),
    });
    said.extend(coders.kappa.map(|kappa| tell("coders-kappa", &[("value", hundredths(kappa.value).into())])));
    if let (Some(overlap), Some(gap)) = (coders.band.overlap, coders.band.gap) {
        let [low, high] = ends(overlap);
        let band = [low, high, ("least", share(gap.low).into()), ("most", share(gap.high).into())];
        said.push(tell("coders-band", &band));
    }
    said
}

/// Writes a coefficient with two places, and a true minus.
pub fn hundredths(number: f64) -> String {
    let written = with_decimals(&format!("{:.2}", number.abs()));
    if number <= -0.005 { format!("−{written}") } else { written }
}
