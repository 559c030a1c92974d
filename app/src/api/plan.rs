//! Plans: what is typed, pasted or sent as a file to add a programme or to change one, and how its versions differ.
#![expect(clippy::too_many_arguments, reason = "a server function takes each field of its form by its name")]

use std::collections::HashMap;

use agenda::id::GoalId;
use agenda::moment::Moment;
use agenda::programme::{Author, Changes, Programme};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::api::{Next, Problem, Refused};
use crate::components::frame::Place;

/// What the form shows on which a programme is added.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Draft {
    /// Where it is.
    pub place: Place,
    /// What a refused form held.
    pub refused: Option<Refused>,
}

/// What the form shows on which a programme is changed.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Changing {
    /// Where it is.
    pub place: Place,
    /// The programme.
    pub programme: Programme,
    /// What its fields hold: what a refused form held, else what the programme says.
    pub form: Refused,
    /// Whether the goals are too long for the form, which then leaves them as they are unless a file comes.
    pub long: bool,
    /// Whether the form was refused.
    pub is_refused: bool,
}

/// What the page of a programme's versions shows.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Versions {
    /// Where it is.
    pub place: Place,
    /// The version whose changes are shown.
    pub programme: Programme,
    /// Every version, the latest first: its number, who set it down and when.
    pub versions: Vec<(i64, Author, Moment)>,
    /// What changed to it from the one before; nothing for the first.
    pub changes: Option<Changes>,
    /// How many links from the community's issues stay behind with each goal that is gone.
    pub left: HashMap<GoalId, i64>,
    /// Whether the reader may change it.
    pub changer: bool,
}

/// Reads the form on which a programme is added. Organisers may.
#[server(endpoint = "draft_programme")]
pub async fn draft_programme(community: String) -> Result<Draft, Problem> {
    let host = crate::host::Host::here();
    let visitor = host.visitor(&community).await?;
    host.answer(visitor.organiser())?;
    let refused = host.refused("add-programme").await?;
    Ok(Draft { place: Place { community: Some(visitor.community), account: visitor.asker.account }, refused })
}

/// Adds a programme to the community's library, and holds the community against it if that is wanted. What came as a file
/// goes before what was typed. Organisers may.
#[server(endpoint = "add_programme")]
pub async fn add_programme(
    community: String,
    #[server(default)] name: String,
    #[server(default)] goals: String,
    #[server(default)] file: String,
    #[server(default)] weighting: String,
    #[server(default)] publisher: String,
    #[server(default)] territory: String,
    #[server(default)] starts: String,
    #[server(default)] ends: String,
    #[server(default)] source: String,
    #[server(default)] checked: String,
    #[server(default)] licence: String,
    #[server(default)] hold: String,
) -> Result<Next, Problem> {
    let host = crate::host::Host::here();
    let back = format!("/c/{community}/programmes/new");
    let goals = if file.trim().is_empty() { goals } else { file };
    let checked_on = if checked == "yes" { host.now().day() } else { String::new() };
    let typed = crate::host::plan::Typed {
        name,
        goals,
        weighting,
        publisher,
        territory,
        starts,
        ends,
        source,
        checked_on,
        licence,
    };
    let mut entries = crate::host::plan::entries(&typed).to_vec();
    entries.extend([("checked", &*checked), ("hold", &hold)]);
    let done = async {
        let visitor = host.visitor(&community).await?;
        let organiser = host.answer(visitor.organiser())?;
        let plan = host.answer(typed.check())?;
        let slug = host.answer(host.store.add_own_programme(&organiser, plan, host.now()).await)?;
        if hold == "yes" {
            let tree = host.answer(host.store.programme(&slug).await)?;
            host.answer(host.store.hold_against(&organiser, tree.programme.id, None, host.now()).await)?;
        }
        Ok(host.go(format!("/c/{community}/programmes/{slug}")))
    };
    host.form("add-programme", &back, &entries, done).await
}

/// Reads the form on which one of the community's own programmes is changed, filled in with the version that the address
/// names: so an earlier one can be brought back. Organisers may.
#[server(endpoint = "read_own_programme")]
pub async fn read_own_programme(community: String, programme: String) -> Result<Changing, Problem> {
    let host = crate::host::Host::here();
    let visitor = host.visitor(&community).await?;
    let organiser = host.answer(visitor.organiser())?;
    let refused = host.refused("edit-programme").await?;
    let version = host.answer(host.store.version_at(&programme).await)?;
    host.answer(version.programme.may_change(&organiser))?;
    let goals = agenda::export::programme::write_typed(&version.plan());
    let long = goals.len() > crate::host::plan::FORM_BYTES;
    let is_refused = refused.is_some();
    let form = refused.unwrap_or_else(|| {
        let typed = crate::host::plan::as_typed(&version.programme, if long { String::new() } else { goals });
        let entries =
            crate::host::plan::entries(&typed).map(|(name, entry)| (name.to_owned(), entry.to_owned())).to_vec();
        Refused { entries, refusals: Vec::new() }
    });
    let place = Place { community: Some(visitor.community), account: visitor.asker.account };
    Ok(Changing { place, programme: version.programme, form, long, is_refused })
}

/// Gives one of the community's own programmes a new version; the form showed it while `version` was its latest. What came
/// as a file goes before what was typed; without either the goals stay as they are. Organisers may.
#[server(endpoint = "edit_programme")]
pub async fn edit_programme(
    community: String,
    programme: String,
    #[server(default)] version: i64,
    #[server(default)] name: String,
    #[server(default)] goals: String,
    #[server(default)] file: String,
    #[server(default)] weighting: String,
    #[server(default)] publisher: String,
    #[server(default)] territory: String,
    #[server(default)] starts: String,
    #[server(default)] ends: String,
    #[server(default)] source: String,
    #[server(default)] checked: String,
    #[server(default)] licence: String,
) -> Result<Next, Problem> {
    let host = crate::host::Host::here();
    let back = format!("/c/{community}/programmes/{programme}/edit");
    let goals = if file.trim().is_empty() { goals } else { file };
    let checked_on = if checked == "yes" { host.now().day() } else { String::new() };
    let typed = crate::host::plan::Typed {
        name,
        goals,
        weighting,
        publisher,
        territory,
        starts,
        ends,
        source,
        checked_on,
        licence,
    };
    let mut entries = crate::host::plan::entries(&typed).to_vec();
    entries.push(("checked", &*checked));
    let done = async {
        let visitor = host.visitor(&community).await?;
        let organiser = host.answer(visitor.organiser())?;
        let before = host.answer(host.store.version_at(&programme).await)?;
        host.answer(before.programme.may_change(&organiser))?;
        let plan = host.answer(crate::host::plan::planned(&typed, &before.plan()))?;
        let id = before.programme.id;
        let made = host.answer(host.store.change_programme(&organiser, id, version, plan, host.now()).await)?;
        // Who changed something is shown what; who did not is back where the programme stands.
        let here = format!("/c/{community}/programmes/{}", before.programme.slug);
        Ok(host.go(if made == version { here } else { format!("{here}/versions") }))
    };
    host.form("edit-programme", &back, &entries, done).await
}

/// Reads the versions of a programme, and what changed to the one that the address names, or to the latest. Anybody may.
#[server(endpoint = "read_versions")]
pub async fn read_versions(community: String, programme: String) -> Result<Versions, Problem> {
    let host = crate::host::Host::here();
    let visitor = host.visitor(&community).await?;
    let after = host.answer(host.store.version_at(&programme).await)?;
    let id = after.programme.id;
    let versions = host.answer(host.store.versions(id).await)?;
    let number = after.programme.version;
    let (mut changes, mut left) = (None, HashMap::new());
    if number > 1 {
        let earlier = format!("{}@{}", after.programme.slug, number - 1);
        let before = host.answer(host.store.version_at(&earlier).await)?;
        changes = Some(Changes::between(&before, &after));
        left = host.answer(host.store.count_links(visitor.community.id, id).await)?;
    }
    let organiser = visitor.organiser();
    Ok(Versions {
        changer: organiser.is_ok_and(|organiser| after.programme.may_change(&organiser).is_ok()),
        place: Place { community: Some(visitor.community), account: visitor.asker.account },
        programme: after.programme,
        versions,
        changes,
        left,
    })
}
