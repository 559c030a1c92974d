//! What both neighbourhoods do together: a list of what no programme names, which both sign.

use agenda::Refusal;
use agenda::joint::{Draft, DraftItem};
use anyhow::anyhow;
use app::host::gap;
use store::{Error, Store};

use super::neighbourhood::Neighbourhood;
use super::{said, tale};

const TITLE: &str = "What nobody has planned for our valley";
const PURPOSE: &str = "The river joins us, and so does what the plans leave out. None of this costs as much as a road.";

/// Has one neighbourhood begin the list and the other join it.
pub async fn sign_together(
    store: &Store,
    nether_holt: &Neighbourhood<'_>,
    sallowgate: &Neighbourhood<'_>,
) -> anyhow::Result<()> {
    let shared = tale::shared()?;
    let moment = store::now();
    let visitor = nether_holt.organiser()?;
    let organiser = visitor.organiser().map_err(Error::Refused)?;
    let brought = gap(store, &nether_holt.community).await?.unwrap_or_default();
    let numbers: Vec<i64> = shared.iter().map(|told| told.nether_holt).collect();
    let beginning = brought.begin(TITLE, PURPOSE, &numbers).map_err(|refusals: Vec<Refusal>| said(&refusals))?;
    let number = store.begin_joint(&organiser, beginning, moment).await?;
    let joint = store.joint(number).await?;

    // Each thing begins with the title of the issue that it came from, and gets words that fit both places.
    let mut items = Vec::with_capacity(shared.len());
    for told in &shared {
        let came_from =
            |item: &&agenda::joint::Item| item.behind.iter().any(|own| own.named.number == told.nether_holt);
        let item = joint.items.iter().find(came_from).ok_or_else(|| anyhow!("{} is not on the list", told.thing))?;
        let place = (items.len() + 1).to_string();
        items.push(DraftItem { id: Some(item.id), place, title: told.thing.clone() });
    }
    let keeper = visitor.keeper(&joint).map_err(Error::Refused)?;
    let things: Vec<_> = items.iter().filter_map(|item| item.id).zip(&shared).collect();
    let draft = Draft { title: joint.title.clone(), purpose: joint.purpose.clone(), items: items.clone() };
    let words = draft.check().map_err(|refusals| said(&refusals))?;
    store.word_joint(&keeper, words, joint.words(), moment).await?;
    let code = store.renew_joint_code(&keeper, moment).await?;

    let neighbour = sallowgate.organiser()?;
    store.join_joint(&neighbour.organiser().map_err(Error::Refused)?, &code, moment).await?;
    let joint = store.joint(number).await?;
    let signer = neighbour.signer(&joint).map_err(Error::Refused)?;
    let brought = gap(store, &sallowgate.community).await?.unwrap_or_default();
    for (item, told) in things {
        let chosen = brought.choose(&[told.sallowgate], &[]).map_err(Error::Refused)?;
        store.stand_behind(&signer, item, chosen, moment).await?;
    }
    store.sign_joint(&signer, joint.words(), moment).await?;
    store.sign_joint(&visitor.signer(&joint).map_err(Error::Refused)?, joint.words(), moment).await?;
    Ok(())
}
