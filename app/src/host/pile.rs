//! Deals issues to sort, and reads what a form says of each.

use std::collections::BTreeMap;

use agenda::Refusal;
use agenda::id::IssueId;
use agenda::member::Visitor;
use agenda::pile::{Choice, Draft, OFFERED, drawn};

use super::Host;
use crate::api::{Problem, Refused};

/// Returns the issues to sort next: those of a refused form again, else the next ones of the visitor's order.
pub(crate) fn offered(
    unsorted: &BTreeMap<i64, String>,
    seed: u64,
    skip: usize,
    refused: Option<&Refused>,
) -> Vec<(i64, String)> {
    let again = refused.map(|refused| refused.entry("issues")).unwrap_or_default();
    let again: Vec<i64> = again.split(',').filter_map(|number| number.parse().ok()).collect();
    let numbers = if again.iter().any(|number| unsorted.contains_key(number)) {
        again
    } else {
        drawn(unsorted.keys().copied().collect(), seed).into_iter().skip(skip).collect()
    };
    let named = numbers.into_iter().filter_map(|number| Some((number, unsorted.get(&number)?.clone())));
    named.take(OFFERED).collect()
}

/// Returns what a form held, to fill it in again.
pub(crate) fn entries(rows: &[Draft]) -> Vec<(String, String)> {
    let numbers: Vec<String> = rows.iter().map(|row| row.issue.to_string()).collect();
    let mut entries = vec![("issues".to_owned(), numbers.join(","))];
    for row in rows {
        entries.push((format!("pile-{}", row.issue), row.pile.clone()));
        entries.push((format!("title-{}", row.issue), row.title.clone()));
    }
    entries
}

/// Reads where each issue goes, and how many stay as they are.
pub(crate) async fn chosen(
    host: &Host,
    visitor: &Visitor,
    rows: &[Draft],
) -> Result<(Vec<(IssueId, Choice)>, usize), Problem> {
    let mut chosen = Vec::with_capacity(rows.len());
    let mut refusals: Vec<Refusal> = Vec::new();
    for row in rows.iter().take(OFFERED) {
        match row.check() {
            Ok(None) => {}
            Ok(Some(choice)) => chosen.push((row.issue, choice)),
            // Each says the same beside its own field, so once is enough above the form.
            Err(refusal) if refusals.contains(&refusal) => {}
            Err(refusal) => refusals.push(refusal),
        }
    }
    if !refusals.is_empty() {
        return host.answer(Err(refusals));
    }
    let left = rows.len().saturating_sub(chosen.len());
    let mut choices = Vec::with_capacity(chosen.len());
    for (number, choice) in chosen {
        let issue = host.answer(host.store.issue(visitor.community.id, number, visitor.member).await)?;
        choices.push((issue.id, choice));
    }
    Ok((choices, left))
}
