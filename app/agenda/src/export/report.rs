//! Writes a report as one long table: a figure a line, each with where it lies and how many people it rests on.

use std::fmt::Write;

use super::{cell, figures};
use crate::compare::{Estimate, Measures, PublicLink, Published};

/// The columns, in order. `version` is the programme's. `by` is how the whole file is looked at, as in addresses, such as
/// `group-1` or `section-2`; empty for everybody's figures, each person with one voice. `part` is `measure`, `goal` or `issue`; `of` says whose figure it is: `everyone` (of
/// those looked at), a weighing such as `approvals`, `group-A`, a theme such as `section-1` with its title, `ours` or `theirs`.
/// The measures `both`, `ours_only`, `theirs_only` and `opposed` are our part of what both name, of what is in nobody's
/// programme, of the goals that nobody asked for all together, and of what is opposed, `opposing` the programme's part of the
/// goals that oppose it. `value` is a share from 0 to 1 but for divergence and entropies, which are
/// in bits; `low` and `high` are where it lies in 95 of 100 draws of the people. What rests on fewer than five people is
/// empty. `links` are the goals that stand for an issue, as `code:claim`, with spaces between; `contested` those that at
/// least one person confirms and at least one disputes; `none_fits` is how many people say that no goal fits the issue.
pub const COLUMNS: &str =
    "ledger_number,programme,version,seed,by,part,of,name,title,value,low,high,people,place,links,contested,none_fits";

/// The names of the measures, in their order.
const MEASURES: [&str; 8] =
    ["coverage", "gap", "overlap", "imposition", "excess", "divergence_bits", "our_entropy_bits", "their_entropy_bits"];

/// Writes the file.
pub fn write(report: &Published) -> String {
    let mut file = format!("{COLUMNS}\n");
    let programme = cell(&report.programme);
    let by = report.by.as_deref().unwrap_or_default();
    let start = format!("{},{programme},{},{},{by}", report.ledger_number, report.version, report.settings.seed);
    measures(&mut file, &start, ("everyone", ""), &report.measures);
    let listed = report.listed;
    let sums = [
        ("both", listed.both),
        ("ours_only", listed.ours_only),
        ("theirs_only", listed.theirs_only),
        ("opposed", listed.opposed),
    ];
    for (name, sum) in sums {
        // Writing into a string cannot fail.
        let _ = writeln!(file, "{start},measure,ours,{name},,{},,,,", figures(sum));
    }
    if let Some(opposing) = listed.opposing {
        let _ = writeln!(file, "{start},measure,theirs,opposing,,{},,,,,,,", opposing.number());
    }
    for weighed in &report.weighings {
        measures(&mut file, &start, (weighed.weighing.word(), ""), &weighed.measures);
    }
    for group in &report.groups {
        let name = ('A'..='Z').nth(group.group).map_or_else(|| (group.group + 1).to_string(), String::from);
        measures(&mut file, &start, (&format!("group-{name}"), ""), &group.measures);
    }
    for theme in &report.themes {
        measures(&mut file, &start, (&theme.by, &theme.title), &theme.measures);
    }
    for goal in &report.goals {
        let (code, title) = (cell(&goal.code), cell(&goal.title));
        let place = goal.place.map(|place| place.to_string()).unwrap_or_default();
        let _ = writeln!(file, "{start},goal,ours,{code},{title},{},{place},,,", figures(goal.ours));
        let _ = writeln!(file, "{start},goal,theirs,{code},{title},{},,,,,,,", goal.theirs.number());
    }
    for issue in &report.issues {
        let place = issue.place.map(|place| place.to_string()).unwrap_or_default();
        let (title, links, contested) = (cell(&issue.title), coded(&issue.links), coded(&issue.contested));
        let none_fits = issue.none_fits.map(|people| people.to_string()).unwrap_or_default();
        let share = figures(issue.share);
        let _ = writeln!(
            file,
            "{start},issue,ours,{},{title},{share},{place},{links},{contested},{none_fits}",
            issue.number
        );
    }
    file
}

fn measures(file: &mut String, start: &str, (of, title): (&str, &str), measures: &Measures<Option<Estimate>>) {
    let title = cell(title);
    for (name, measure) in MEASURES.into_iter().zip(measures.into_array()) {
        let _ = writeln!(file, "{start},measure,{of},{name},{title},{},,,,", figures(measure));
    }
}

fn coded(links: &[PublicLink]) -> String {
    let links: Vec<String> = links.iter().map(|link| format!("{}:{}", link.goal, link.claim.word())).collect();
    cell(&links.join(" "))
}
