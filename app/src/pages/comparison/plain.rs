//! A report in plain lines, for a terminal: what the page says, in the same words.

use std::collections::BTreeMap;

use agenda::compare::share::Share;
use agenda::compare::{Compared, NamedIssue, Otherwise, Reported, Together};
use agenda::id::IssueId;

use super::groups::share_of;
use super::sentences;
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
        let overlap = group.measures.overlap.filter(|overlap| agenda::compare::few::shown(overlap.people))?;
        let common = tell("measure-overlap", &[("figure", sentences::share(overlap.value).into())]);
        Some(format!("- {}: {common} {}", group_name(group.group), sentences::rests_on(overlap)))
    }));

    heading(&mut lines, "same-order-title");
    lines.extend(sentences::order(reported));
    heading(&mut lines, "coders-title");
    lines.extend(sentences::coders(reported));
    lines
}

/// Writes what the page says of all programmes together, a line each, and what is in nobody's programme.
pub fn lines_together(together: &Together, names: &BTreeMap<IssueId, NamedIssue>) -> Vec<String> {
    let plain = sentences::together(together);
    if plain.is_empty() {
        return vec![say("comparison-few")];
    }
    let mut lines: Vec<String> = plain.iter().map(|said| unmarked(said)).collect();
    lines.push(String::new());
    lines.push(format!("{} {}", together.nobodys().count(), say("group-ours-nobody")));
    lines.extend(together.nobodys().filter_map(|said| {
        let share = Share::new(said.issue.share.value).unwrap_or_default();
        let called = names.get(&said.issue.issue)?;
        Some(format!("- {}. {} ({})", called.number, called.title, share_of(share, said.issue.share.people)))
    }));
    lines
}

fn unmarked(sentence: &str) -> String {
    sentence.replace("<mark>", "").replace("</mark>", "")
}

fn heading(lines: &mut Vec<String>, key: &str) {
    lines.push(String::new());
    lines.push(say(key));
}
