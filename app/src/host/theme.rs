//! Gives themes the names that their issues have by now, and keeps out the names that stewards took out.

use std::collections::BTreeSet;

use agenda::compare::{NamedIssue, few};
use agenda::id::IssueId;
use agenda::member::{Steward, Visitor};
use agenda::pile::Title;
use agenda::theme::{Name, TakenName};

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

/// Reads the names that people gave to themes, for a steward, and those that were taken out; what these were is for stewards.
pub(crate) async fn names_of_themes(host: &Host, visitor: &Visitor) -> Result<(Vec<String>, Vec<TakenName>), Problem> {
    let community = visitor.community.id;
    let mut taken = host.answer(host.store.taken_names(community).await)?;
    if visitor.steward().is_err() {
        for name in &mut taken {
            name.title.clear();
        }
        return Ok((Vec::new(), taken));
    }
    let themes = host.answer(host.store.themes(community).await)?.map(|kept| kept.themes).unwrap_or_default();
    let named = themes.themes.into_iter().filter_map(|theme| match theme.name {
        Name::Pile(name) => Some(name),
        Name::Words(_) => None,
    });
    Ok((named.collect(), taken))
}

/// Takes a name out for a reason, or brings it back, and finds the themes anew, so that whoever did it sees them without it.
pub(crate) async fn set_name_taken(
    host: &Host,
    steward: &Steward,
    name: &str,
    reason: Option<String>,
) -> Result<(), Problem> {
    let name = host.answer(Title::check(name))?;
    host.answer(host.store.set_name_taken(steward, name, reason, host.now()).await)?;
    host.answer(host.store.refresh_themes(steward.community(), host.now()).await)
}
