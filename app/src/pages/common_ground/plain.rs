//! The common ground in plain lines, for a terminal: what the page says, in the same words.

use std::collections::BTreeMap;

use agenda::compare::NamedIssue;
use agenda::id::IssueId;
use agenda::opinion::common_ground::{CommonGround, Shared};
use agenda::opinion::counts::Counts;

use super::sentences;
use crate::components::finding::sentence;
use crate::words::{say, tell};

/// Writes everything that was found, a line each, without hiding what a reader has yet to answer; an empty line stands
/// before each heading.
pub fn lines(ground: &CommonGround, issues: &BTreeMap<IssueId, NamedIssue>) -> Vec<String> {
    let title = |issue: IssueId| issues.get(&issue).map(|named| format!("{}. {}", named.number, named.title));
    let mut lines = vec![sentences::structure(ground).replace("<mark>", "").replace("</mark>", "")];
    lines.extend(sentences::ordinary(ground.structure));
    lines.push(sentences::rests_on(ground));

    heading(&mut lines, say("ground-agreed"));
    let agreed = ground.agreed.iter().filter_map(|shared| {
        let every = sentences::in_every_group(shared.in_every_group).unwrap_or_default();
        Some(format!("{}: {} {every}", title(shared.issue)?, figures(shared.everyone)))
    });
    items(&mut lines, agreed, "ground-agreed-none");

    for (number, camp) in ground.groups.iter().enumerate() {
        heading(&mut lines, format!("{}: {}", sentences::group_name(number), sentences::group_people(camp)));
        let stands_for =
            camp.stands_for.iter().filter_map(|held| Some(format!("{}: {}", title(held.issue)?, figures(held.counts))));
        items(&mut lines, stands_for, "ground-group-nothing");
        lines.extend(sentences::group_sureness(camp));
    }

    heading(&mut lines, say("ground-divides"));
    let divides =
        ground.divides.iter().filter_map(|shared| Some(format!("{}: {}", title(shared.issue)?, sides(shared))));
    items(&mut lines, divides, "ground-divides-none");

    heading(&mut lines, say("ground-sure"));
    lines.extend(sentences::certainty(ground));
    lines
}

fn heading(lines: &mut Vec<String>, heading: String) {
    lines.push(String::new());
    lines.push(heading);
}

fn items(lines: &mut Vec<String>, items: impl Iterator<Item = String>, none: &'static str) {
    let before = lines.len();
    lines.extend(items.map(|item| format!("- {}", item.trim_end())));
    if lines.len() == before {
        lines.push(say(none));
    }
}

fn figures(counts: Counts) -> String {
    let tally = sentences::tally(counts);
    let n = tell("tally-people", &[("people", tally.people().into())]);
    format!("{} {n}.", sentence(tally.finding()).unwrap_or_default())
}

fn sides(shared: &Shared) -> String {
    if shared.groups.is_empty() {
        return figures(shared.everyone);
    }
    let groups = shared.groups.iter().enumerate().map(|(number, counts)| {
        let said = counts.map_or_else(|| say("share-few-people"), figures);
        format!("{}: {said}", sentences::group_name(number))
    });
    groups.collect::<Vec<_>>().join(" ")
}
