//! Gives themes the names that their issues have by now.

use std::collections::BTreeSet;

use agenda::compare::{NamedIssue, few};
use agenda::id::IssueId;
use agenda::member::Visitor;

use super::Host;
use crate::api::Problem;
use crate::api::theme::Found;

/// Reads the themes that were found last; nothing before the first time. What was taken out since is left out.
pub(crate) async fn found_themes(host: &Host, visitor: &Visitor) -> Result<Option<Found>, Problem> {
    let community = visitor.community.id;
    let Some(kept) = host.answer(host.store.themes(community).await)? else { return Ok(None) };
    let themes = kept.themes;
    let issues = themes.themes.iter().flat_map(|theme| &theme.issues).chain(&themes.none);
    let issues: BTreeSet<IssueId> = issues.chain(kept.suggested.iter().flat_map(|it| &it.issues)).copied().collect();
    let names = host.answer(host.store.issue_names(community, None, &issues).await)?;
    let called = |issues: &[IssueId]| -> Vec<NamedIssue> {
        issues.iter().filter_map(|issue| names.get(issue)).map(|(named, _)| named.clone()).collect()
    };
    let suggested = kept.suggested.into_iter().map(|it| (it.words, called(&it.issues)));
    Ok(Some(Found {
        people: themes.people,
        // Which issues were sorted at all is a figure too, if few people did.
        none: if few::shown(themes.people) { called(&themes.none) } else { Vec::new() },
        themes: themes.themes.into_iter().map(|theme| (theme.clone(), called(&theme.issues))).collect(),
        left_out: themes.left_out,
        suggested: suggested.filter(|(_, issues)| issues.len() > 1).collect(),
        ledger_number: kept.ledger_number,
        made_at: kept.made_at,
    }))
}
