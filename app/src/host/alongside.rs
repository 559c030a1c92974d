//! Reads two communities, or an agenda of each, beside each other through the goals of a programme: for their page and files.

use agenda::Refusal;
use agenda::compare::{Alongside, Side, few};
use agenda::member::{Asker, Visitor};
use agenda::refusal::Noun;
use store::{Error, Store};

use super::comparing::{comparing, editions};
use crate::api::alongside::{OnePlace, TwoPlaces};
use crate::api::comparison::{Comparing, edition_numbers};
use crate::components::frame::Place;

/// How many of the first issues that are in no goal are shown of each place.
const FIRST: usize = 5;

/// What is put beside each other.
#[derive(Clone, Copy, Debug)]
pub struct Wanted<'w> {
    /// The programme's address part; it may name an earlier version.
    pub programme: &'w str,
    /// An edition of ours, such as `1-2`; the whole community if it is empty.
    pub ours: &'w str,
    /// The other community's address part; empty while none is chosen.
    pub with: &'w str,
    /// An edition of theirs.
    pub theirs: &'w str,
}

/// Reads both sides as anybody sees them; only the one that is here while no other community is chosen.
///
/// # Errors
/// A refusal for what is not there, and for a community beside itself.
pub async fn alongside(store: &Store, visitor: &Visitor, wanted: Wanted<'_>) -> Result<TwoPlaces, Error> {
    let here = read(store, visitor, wanted.programme, wanted.ours).await?;
    let programme = here.compared.programme.clone();
    if programme.removed.is_some() {
        return Err(Refusal::TakenOut.into());
    }
    let others = store.communities_linked_to(programme.id, visitor.community.id).await?;
    let there = if wanted.with.is_empty() {
        None
    } else {
        let community = store.community(wanted.with).await?;
        if community.id == visitor.community.id {
            return Err(Refusal::Unknown(Noun::Community).into());
        }
        let anybody = store.visitor(Asker::default(), community).await?;
        Some(read(store, &anybody, wanted.programme, wanted.theirs).await?)
    };
    let alongside = there.as_ref().map(|there| Alongside::of(side(&here), side(there)));
    Ok(TwoPlaces {
        place: Place { community: Some(visitor.community.clone()), account: visitor.asker.account.clone() },
        programme,
        others,
        here: one(store, *here).await?,
        there: match there {
            Some(there) => Some(one(store, *there).await?),
            None => None,
        },
        alongside,
        address: String::new(),
    })
}

/// Reads one side. Two whole comparisons are too much to lie on the stack.
async fn read(store: &Store, visitor: &Visitor, programme: &str, edition: &str) -> Result<Box<Comparing>, Error> {
    let edition = edition_numbers(edition).unwrap_or_default();
    Box::pin(comparing(store, visitor, programme, edition, "")).await.map(Box::new)
}

fn side(comparing: &Comparing) -> Side<'_> {
    Side {
        community: &comparing.community.slug,
        edition: comparing.edition.as_ref().map(|edition| (edition.agenda, edition.number)),
        compared: &comparing.compared,
        reported: comparing.reported.as_ref(),
    }
}

async fn one(store: &Store, comparing: Comparing) -> Result<OnePlace, Error> {
    let Comparing { community, edition, compared, reported, since, .. } = comparing;
    let unnamed = compared.comparison.ours_only.iter().filter(|issue| few::shown(issue.people));
    let unnamed = unnamed.filter_map(|issue| Some((compared.issues.get(&issue.issue)?.clone(), issue.share)));
    Ok(OnePlace {
        editions: editions(store, community.id).await?,
        unnamed: unnamed.take(FIRST).collect(),
        is_sure: reported.is_some(),
        community,
        edition,
        since,
    })
}
