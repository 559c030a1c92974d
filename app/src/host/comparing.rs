//! Reads a comparison, with its report where one is kept: for its page, its files and the small page that others may frame.

use agenda::member::Visitor;
use store::comparison::Ours;
use store::{Error, Store};

use crate::api::comparison::{Comparing, EditionName};
use crate::components::frame::Place;

/// Reads the comparison of a programme with the whole community or with an edition (the numbers of its agenda and itself;
/// 0 for the whole community). What was worked out in the background is shown as it stands, with how much has happened
/// since; what is not there yet is worked out at once without it, so that a page never draws people again.
///
/// # Errors
/// A refusal for what is not there.
pub async fn comparing(
    store: &Store,
    visitor: &Visitor,
    programme: &str,
    (agenda, edition): (i64, i64),
) -> Result<Comparing, Error> {
    let community = visitor.community.clone();
    let tree = store.programme(programme).await?;
    let (ours, edition, is_latest) = if agenda == 0 {
        (Ours::Community(community.id), None, true)
    } else {
        let found = store.edition(community.id, agenda, edition, visitor.member).await?;
        let name = EditionName { agenda, number: found.number, title: found.title };
        (Ours::Edition(community.id, found.id), Some(name), found.number == found.latest)
    };
    let held = store.held_against(community.id).await?;
    let expected = is_latest && held.contains(&tree.programme.id);
    let kept = if expected { store.report(ours, tree.programme.id).await? } else { None };
    let (compared, reported) = match kept {
        Some(kept) => (store.named(ours, &tree, &kept).await?, Some(kept.reported.clone())),
        None => ((*store.compare(ours, &tree, store::now()).await?).clone(), None),
    };
    let since = store.ledger_number(community.id).await? - compared.ledger_number;
    Ok(Comparing {
        place: Place { community: Some(community.clone()), account: visitor.asker.account.clone() },
        community,
        edition,
        compared,
        reported,
        expected,
        since: since.max(0),
        only_one: held.len() <= 1,
        address: String::new(),
    })
}
