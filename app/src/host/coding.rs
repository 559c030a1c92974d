//! Deals an issue of the coding queue with the goals to choose from, and reads what others say once it is answered.

use agenda::coding::suggested;
use agenda::issue::Issue;
use agenda::member::Visitor;
use agenda::programme::{Programme, Tree};

use super::Host;
use crate::api::Problem;
use crate::api::coding::{Card, Offer, Seen};

/// How many goals a search offers, and how many top goals stand where none are suggested.
const OFFERED: usize = 20;

/// Returns what chance begins from for a visitor: the same on each of their pages. A newcomer's member is made up anew on
/// every page, so the day stands in for it.
pub(crate) fn drawn_by(host: &Host, visitor: &Visitor) -> u64 {
    let who = if visitor.known { visitor.member.0 } else { host.now().0 / 86_400_000 };
    who.unsigned_abs()
}

/// Deals an issue with goals to choose from: what was searched for, else what is suggested, else the top goals. The order
/// of what is suggested is drawn anew for each member and issue.
pub(crate) fn dealt(tree: &Tree, issue: Issue, language: &str, seed: u64, (suggests, typed): (bool, String)) -> Card {
    let searched = !typed.trim().is_empty();
    let drawn = seed ^ issue.number.unsigned_abs().rotate_left(32);
    let text = format!("{} {}", issue.title, issue.story);
    let akin = if suggests && !searched { suggested(tree, &text, language, drawn) } else { Vec::new() };
    let (offer, goals) = match (searched, akin.is_empty()) {
        (true, _) => (Offer::Found, tree.find(&typed, OFFERED)),
        (false, false) => (Offer::Suggested, akin),
        (false, true) => (Offer::Top, tree.tops().take(OFFERED).collect()),
    };
    Card { issue: issue.hidden_until_answered(), goals: goals.into_iter().cloned().collect(), offer, typed }
}

/// Reads what others say of an issue and a programme; nothing before the visitor has answered it.
pub(crate) async fn seen(
    host: &Host,
    visitor: &Visitor,
    programme: &Programme,
    number: i64,
) -> Result<Option<Seen>, Problem> {
    let Ok(issue) = host.store.issue(visitor.community.id, number, visitor.member).await else { return Ok(None) };
    let answers = host.answer(host.store.none_fits(issue.id, visitor.member).await)?;
    let here = answers.into_iter().find(|answer| answer.programme_slug == programme.slug && answer.answered);
    let Some(none_fits) = here.filter(|_| issue.removed.is_none()) else { return Ok(None) };
    let links = host.answer(host.store.links(issue.id, visitor.member).await)?;
    let links = links.into_iter().filter(|link| link.programme_slug == programme.slug).collect();
    Ok(Some(Seen { number: issue.number, title: issue.title, links, none_fits }))
}
