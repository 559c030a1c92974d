//! Says how a programme stands to a community and pages its goals, for its own page and those of its goals.

use std::collections::HashMap;

use agenda::id::{CommunityId, GoalId};
use agenda::programme::{Branch, Tree};

use super::Host;
use crate::api::Problem;
use crate::api::programme::Offered;

/// How many goals of a programme stand on one page.
pub(crate) const GOALS_SHOWN: usize = 400;

/// Reads whether the community is held against the programme and why. The links are counted of the goals that this version
/// has.
pub(crate) async fn offered(
    host: &Host,
    community: CommunityId,
    tree: &Tree,
    links: &HashMap<GoalId, i64>,
) -> Result<Offered, Problem> {
    let why = host.answer(host.store.why_held(community, tree.programme.id).await)?;
    let links = tree.goals.iter().filter_map(|goal| links.get(&goal.id)).sum();
    Ok(Offered { programme: tree.programme.clone(), held: why.is_some(), why: why.unwrap_or_default(), links })
}

/// Returns one page of goals, from 1, and how many pages there are.
pub(crate) fn paged(branches: Vec<Branch>, from: usize) -> (Vec<Branch>, (usize, usize)) {
    let pages = branches.len().div_ceil(GOALS_SHOWN).max(1);
    let page = from.clamp(1, pages);
    let shown = branches.into_iter().skip((page - 1) * GOALS_SHOWN).take(GOALS_SHOWN).collect();
    (shown, (page, pages))
}
