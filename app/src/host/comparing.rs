//! Reads a comparison, with its report where one is kept: for its page, its files and the small page that others may frame.

use agenda::compare::{Compared, Otherwise, Theme, Together};
use agenda::id::CommunityId;
use agenda::member::Visitor;
use store::comparison::Ours;
use store::{Error, Store};

use crate::api::comparison::{BesideAll, Comparing, Comparisons, EditionName};
use crate::components::frame::Place;

/// Reads the comparison of a programme with the whole community or with an edition (the numbers of its agenda and itself;
/// 0 for the whole community), looked at as the word `by` says, see [`agenda::compare::Otherwise`]: as everybody's if it
/// says nothing. The programme's address may name an earlier version. What was worked out in the background is shown as it
/// stands, with how much has happened since; what is not there yet is worked out at once without it, so that a page never
/// draws people again.
///
/// # Errors
/// A refusal for what is not there.
pub async fn comparing(
    store: &Store,
    visitor: &Visitor,
    programme: &str,
    (agenda, edition): (i64, i64),
    by: &str,
) -> Result<Comparing, Error> {
    let community = visitor.community.clone();
    let tree = store.programme(programme).await?;
    let (ours, edition, is_latest) = our_side(store, visitor, (agenda != 0).then_some((agenda, edition))).await?;
    let held = store.held_against(community.id).await?;
    let expected = is_latest && !tree.programme.is_past() && held.contains(&tree.programme.id);
    let kept = if expected { store.report(ours, &tree.programme).await? } else { None };
    let why = store.why_held(community.id, tree.programme.id).await?.unwrap_or_default();
    let mut compared = match &kept {
        Some(kept) => store.named(ours, &tree, kept).await?,
        None => (*store.compare(ours, &tree, store::now()).await?).clone(),
    };
    let ways = kept.as_ref().map(|kept| kept.reported.otherwise().collect()).unwrap_or_default();
    let (otherwise, reported) = kept.map(|kept| kept.reported.seen(by)).unzip();
    let otherwise = otherwise.flatten();
    if let Some((of, reported)) = otherwise.zip(reported.as_ref()) {
        compared.look_at(of, reported);
    }
    store.quote(community.id, &community.language, &mut compared).await?;
    let since = store.ledger_number(community.id).await? - compared.ledger_number;
    let programmes = store.programmes_of(community.id).await?;
    Ok(Comparing {
        place: Place { community: Some(community.clone()), account: visitor.asker.account.clone() },
        community,
        edition,
        compared,
        why,
        reported,
        ways,
        otherwise,
        programmes,
        expected,
        since: since.max(0),
        only_one: held.len() <= 1,
        address: String::new(),
    })
}

/// Reads how each programme that a community is held against compares with it or with an edition (the numbers of its agenda
/// and itself), and what all of them together leave over, looked at as the word `by` says, see
/// [`Otherwise`].
///
/// # Errors
/// A refusal for an edition that is not there.
pub async fn comparisons(
    store: &Store,
    visitor: &Visitor,
    edition: Option<(i64, i64)>,
    by: &str,
) -> Result<Comparisons, Error> {
    let community = visitor.community.clone();
    let (ours, edition, is_latest) = our_side(store, visitor, edition).await?;
    let programmes = store.programmes_of(community.id).await?;
    let editions = editions(store, community.id).await?;
    let compared = store.comparisons(ours, store::now()).await?;
    let compared: Vec<&Compared> = compared.iter().map(AsRef::as_ref).collect();
    Ok(Comparisons {
        place: Place { community: Some(community.clone()), account: visitor.asker.account.clone() },
        beside_all: beside_all(store, ours, is_latest, &compared, by).await?,
        community,
        editions,
        edition,
        programmes,
        glances: compared.iter().map(|compared| compared.glance()).collect(),
        address: String::new(),
    })
}

/// Lists the latest edition of each agenda that has one.
pub(super) async fn editions(store: &Store, community: CommunityId) -> Result<Vec<EditionName>, Error> {
    let listed = store.agendas(community).await?.into_iter();
    let named = listed.filter_map(|agenda| {
        Some(EditionName { agenda: agenda.number, number: agenda.latest?.number, title: agenda.title })
    });
    Ok(named.collect())
}

/// Holds the issues against all programmes, if there are any: as it was worked out in the background, where that is done,
/// `is_kept`, and the programmes are still the same, looked at as `by` says; otherwise from what is known of each alone.
pub(super) async fn beside_all(
    store: &Store,
    ours: Ours,
    is_kept: bool,
    compared: &[&Compared],
    by: &str,
) -> Result<Option<BesideAll>, Error> {
    let Some(first) = compared.first() else { return Ok(None) };
    let programmes: Vec<_> = compared.iter().map(|compared| compared.programme.id).collect();
    let kept = if is_kept { store.together(ours).await? } else { None };
    let kept = kept.filter(|kept| kept.reported.together.programmes == programmes);
    let (ways, themes): (Vec<Otherwise>, Vec<Theme>) = kept
        .as_ref()
        .map_or_else(Default::default, |kept| (kept.reported.otherwise().collect(), kept.reported.themes.clone()));
    let kept = kept.map(|kept| {
        let (of, together) = kept.reported.seen(by);
        (of, together.clone(), kept.ledger_number, kept.made_at)
    });
    let at_once = || {
        let together = Together::at_once(compared.iter().copied())?;
        Some((None, together, first.ledger_number, first.worked_out_at))
    };
    let Some((otherwise, together, ledger_number, made_at)) = kept.or_else(at_once) else { return Ok(None) };
    Ok(Some(BesideAll {
        names: store.names_together(ours, &together).await?,
        together,
        ways,
        otherwise,
        themes,
        ledger_number,
        made_at,
        since: (store.ledger_number(ours.community()).await? - ledger_number).max(0),
    }))
}

/// Returns whose issues are compared, what the edition is called, and whether they are worked out in the background: the
/// whole community, and the latest edition of an agenda.
async fn our_side(
    store: &Store,
    visitor: &Visitor,
    edition: Option<(i64, i64)>,
) -> Result<(Ours, Option<EditionName>, bool), Error> {
    let community = visitor.community.id;
    let Some((agenda, edition)) = edition else { return Ok((Ours::Community(community), None, true)) };
    let found = store.edition(community, agenda, edition, visitor.member).await?;
    let name = EditionName { agenda, number: found.number, title: found.title };
    Ok((Ours::Edition(community, found.id), Some(name), found.number == found.latest))
}
