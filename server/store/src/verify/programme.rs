//! Digests what a programme says, so that a ledger holds what a community was held against.

use agenda::ledger::Digest;
use agenda::programme::Version;

/// Digests a version of a programme and its goals: their ids, whose children they are, their words and their weights, in
/// order. Programmes are public, so there is no salt.
pub(crate) fn words(version: &Version) -> Digest {
    let programme = &version.programme;
    let mut words: Vec<String> = [
        &programme.slug,
        &programme.name,
        &programme.publisher,
        &programme.territory,
        &programme.starts,
        &programme.ends,
        &programme.source_url,
        &programme.licence,
    ]
    .map(Clone::clone)
    .into();
    words.push(programme.weighting.word().to_owned());
    // The first versions entered ledgers before there were others.
    if programme.version > 1 {
        words.extend([programme.version.to_string(), programme.checked_on.clone()]);
    }
    let number = |number: Option<i64>| number.map(|number| number.to_string()).unwrap_or_default();
    for row in &version.rows {
        words.extend(
            [Some(row.id.0), row.parent.map(|parent| parent.0), Some(row.top.0), row.goal.weight_micros].map(number),
        );
        words.extend([&row.goal.code, &row.goal.title, &row.goal.text].map(Clone::clone));
    }
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    Digest::of_words("", &words)
}
