//! Reads how a comparison moved over time: for its page and its files.

use agenda::compare::timeline::Line;
use agenda::member::Visitor;
use agenda::programme::parted;
use store::{Error, Store};

use crate::api::timeline::Timeline;
use crate::components::frame::Place;

/// Reads the timeline of a community and a programme. The programme's address may name a version: the timeline is that of
/// all of them.
///
/// # Errors
/// A refusal for a programme that is not there.
pub async fn timeline(store: &Store, visitor: &Visitor, programme: &str) -> Result<Timeline, Error> {
    let community = visitor.community.clone();
    // A version that never was is refused, like everywhere else.
    store.programme(programme).await?;
    let tree = store.programme(parted(programme).0).await?;
    let programme = tree.programme.clone();
    let points = match programme.removed {
        None => store.timeline(community.id, programme.id).await?,
        Some(_) => Vec::new(),
    };
    Ok(Timeline {
        place: Place { community: Some(community.clone()), account: visitor.asker.account.clone() },
        held: store.held_against(community.id).await?.contains(&programme.id),
        community,
        programme,
        lines: Line::all(points),
        address: String::new(),
    })
}
