//! A report in plain lines, for a terminal: what the page says, in the same words.

use agenda::compare::share::Share;
use agenda::compare::{Compared, Estimate, List, Names, Otherwise, Reported, SaidOf, Together, few};
use agenda::link::Claim;

use super::groups::share_of;
use super::sentences;
use crate::components::links::claim_name;
use crate::pages::common_ground::group_name;
use crate::words::{say, tell};

/// Writes what the page says, a line each; an empty line stands before each heading. What does not hang on who is asked,
/// which issues are compared and how they are weighed is not said of a group, a theme or a weighing.
pub fn lines(compared: &Compared, reported: &Reported, only_one: bool, of: Option<Otherwise>) -> Vec<String> {
    let plain = sentences::plain(compared, reported, only_one);
    if plain.is_empty() {
        return vec![say("comparison-few")];
    }
    let mut lines: Vec<String> = plain.iter().map(|said| unmarked(said)).collect();
    heading(&mut lines, "measure-title");
    lines.extend(sentences::measures(reported).into_iter().map(|(said, n)| format!("- {said} {n}")));
    lines.push(say("report-likely-means"));
    lines.extend(sentences::weighings(reported));
    if of.is_some() {
        heading(&mut lines, "same-order-title");
        lines.extend(sentences::order(reported));
        return lines;
    }

    heading(&mut lines, "served-title");
    lines.push(sentences::served(reported));
    lines.extend(reported.groups.iter().filter_map(|group| {
        let overlap = group.measures.overlap.filter(|overlap| few::shown(overlap.people))?;
        let common = tell("measure-overlap", &[("figure", sentences::share(overlap.value).into())]);
        Some(format!("- {}: {common} {}", group_name(group.group), sentences::rests_on(overlap)))
    }));

    heading(&mut lines, "same-order-title");
    lines.extend(sentences::order(reported));
    heading(&mut lines, "coders-title");
    lines.extend(sentences::coders(reported));
    lines
}

/// Writes what the page says of all programmes together, a line each, and what stands in each list. `programmes` are the
/// names of [`Together::programmes`].
pub fn lines_together(together: &Together, names: &Names, programmes: &[&str]) -> Vec<String> {
    let plain = sentences::together(together);
    if plain.is_empty() {
        return vec![say("comparison-few")];
    }
    let mut lines: Vec<String> = plain.iter().map(|said| unmarked(said)).collect();
    for list in [List::Both, List::Ours, List::Opposed] {
        let count = together.list(list).count();
        lines.push(String::new());
        lines.push(format!("{count} {}", list_name(list, count)));
        lines.extend(list_sum(together, list).map(sentences::of_ours));
        lines.extend(together.list(list).filter_map(|said| {
            let share = Share::new(said.issue.share.value).unwrap_or_default();
            let called = names.issues.get(&said.issue.issue)?;
            let by = sayings(said, list, programmes).map(|(claim, name)| format!("; {}: {name}", claim_name(claim)));
            let by: String = by.collect();
            let share = share_of(share, said.issue.share.people);
            Some(format!("- {}. {} ({share}){by}", called.number, called.title))
        }));
    }
    heading(&mut lines, "group-theirs");
    lines.extend(programmes.iter().zip(&together.unasked).map(|(name, unasked)| {
        let largest = unasked.largest.and_then(|largest| names.goals.get(&largest.goal));
        let largest = largest.map(|goal| format!("{} {}", goal.code, goal.title).trim().to_owned());
        let said = sentences::unasked(unasked).into_iter().chain(largest).collect::<Vec<_>>();
        format!("- {name}: {}", said.join(" "))
    }));
    lines.push(say("together-theirs-note"));
    lines
}

/// Returns what a list of issues is called beside all programmes together, after how many there are.
pub fn list_name(list: List, count: usize) -> String {
    match list {
        List::Both => tell("together-both", &[("count", count.into())]),
        List::Ours => say("group-ours-nobody"),
        List::Opposed => tell("together-opposed", &[("count", count.into())]),
    }
}

/// Returns how much of our attention stands behind a list of issues, if that is known and rests on enough people.
pub fn list_sum(together: &Together, list: List) -> Option<Estimate> {
    let sum = match list {
        List::Both => together.listed.both,
        List::Ours => together.listed.ours_only,
        List::Opposed => together.listed.opposed,
    };
    sum.filter(|sum| few::shown(sum.people))
}

/// Goes through what puts an issue into a list: which programme says what.
pub fn sayings<'s, P>(said: &'s SaidOf, list: List, programmes: &'s [P]) -> impl Iterator<Item = (Claim, &'s P)> {
    let claims = programmes.iter().zip(said.claims.iter().zip(&said.opposed));
    claims.filter_map(move |(programme, (claim, opposed))| match list {
        List::Both => claim.filter(|claim| *claim != Claim::Opposed).map(|claim| (claim, programme)),
        List::Ours => None,
        List::Opposed => opposed.then_some((Claim::Opposed, programme)),
    })
}

fn unmarked(sentence: &str) -> String {
    sentence.replace("<mark>", "").replace("</mark>", "")
}

fn heading(lines: &mut Vec<String>, key: &str) {
    lines.push(String::new());
    lines.push(say(key));
}
