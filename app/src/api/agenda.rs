//! Agendas: the list of them, starting one, reading one, naming it, publishing it.

use agenda::agenda::{Contents, Listed};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::api::{Next, Problem, Refused};
use crate::components::frame::Place;

/// What the list of agendas shows.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct AgendaList {
    /// Where they are.
    pub place: Place,
    /// The agendas.
    pub agendas: Vec<Listed>,
    /// What a refused form held.
    pub refused: Option<Refused>,
}

/// What the pages of one agenda show.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct AgendaTable {
    /// Where it is.
    pub place: Place,
    /// The agenda as it stands.
    pub contents: Contents,
    /// Whether the reader may change and publish it.
    pub is_owner: bool,
    /// What a refused form held.
    pub refused: Option<Refused>,
}

impl AgendaTable {
    /// Returns the address of the agenda's own page.
    pub fn address(&self) -> String {
        address(&self.place, self.contents.number)
    }
}

/// Returns the address of an agenda's own page.
pub fn address(place: &Place, agenda: i64) -> String {
    let slug = place.community.as_ref().map(|community| community.slug.as_str()).unwrap_or_default();
    format!("/c/{slug}/agendas/{agenda}")
}

/// Lists a community's agendas. Anybody may.
#[server(endpoint = "list_agendas")]
pub async fn list_agendas(community: String) -> Result<AgendaList, Problem> {
    let host = crate::host::Host::here();
    let community = host.community(&community).await?;
    let agendas = host.answer(host.store.agendas(community.id).await)?;
    let refused = host.refused("start-agenda").await?;
    let place = Place { community: Some(community), account: host.asker.account };
    Ok(AgendaList { place, agendas, refused })
}

/// Starts an agenda. Anybody with an account may.
#[server(endpoint = "start_agenda")]
pub async fn start_agenda(
    community: String,
    #[server(default)] title: String,
    #[server(default)] purpose: String,
) -> Result<Next, Problem> {
    let host = crate::host::Host::here();
    let back = format!("/c/{community}/agendas");
    let draft = agenda::agenda::Draft { title: title.clone(), purpose: purpose.clone() };
    let done = async {
        let visitor = host.visitor(&community).await?;
        let author = host.answer(visitor.author())?;
        let words = host.answer(draft.check())?;
        let number = host.answer(host.store.make_agenda(&author, words, host.now()).await)?;
        Ok(host.go(format!("/c/{community}/agendas/{number}")))
    };
    host.form("start-agenda", &back, &[("title", &*title), ("purpose", &purpose)], done).await
}

/// Reads an agenda. Anybody may; answers are shown to whoever may change it, because an agenda under way would lead the
/// others.
#[server(endpoint = "read_agenda")]
pub async fn read_agenda(community: String, agenda: i64) -> Result<AgendaTable, Problem> {
    let host = crate::host::Host::here();
    let visitor = host.visitor(&community).await?;
    let contents = host.answer(host.store.agenda(visitor.community.id, agenda).await)?;
    let is_owner = visitor.owner(&contents.agenda).is_ok();
    let refused = host.refused("agenda").await?;
    let place = Place { community: Some(visitor.community), account: visitor.asker.account };
    let contents = if is_owner { contents } else { contents.without_answers() };
    Ok(AgendaTable { place, contents, is_owner, refused })
}

/// Reads an agenda for a form that changes it. Its owner or an organiser may.
#[server(endpoint = "edit_agenda")]
pub async fn edit_agenda(community: String, agenda: i64, form: String) -> Result<AgendaTable, Problem> {
    let host = crate::host::Host::here();
    let visitor = host.visitor(&community).await?;
    let contents = host.answer(host.store.agenda(visitor.community.id, agenda).await)?;
    host.answer(visitor.owner(&contents.agenda))?;
    let refused = host.refused(&form).await?;
    let place = Place { community: Some(visitor.community), account: visitor.asker.account };
    Ok(AgendaTable { place, contents, is_owner: true, refused })
}

/// Changes an agenda's title and purpose. Its owner or an organiser may.
#[server(endpoint = "rename_agenda")]
pub async fn rename_agenda(
    community: String,
    agenda: i64,
    #[server(default)] title: String,
    #[server(default)] purpose: String,
) -> Result<Next, Problem> {
    let host = crate::host::Host::here();
    let page = format!("/c/{community}/agendas/{agenda}");
    let draft = agenda::agenda::Draft { title: title.clone(), purpose: purpose.clone() };
    let done = async {
        let (owner, _) = crate::host::owner(&host, &community, agenda).await?;
        let words = host.answer(draft.check())?;
        host.answer(host.store.rename_agenda(&owner, words, host.now()).await)?;
        Ok(host.go(page.clone()))
    };
    let entries = [("title", &*title), ("purpose", &purpose)];
    host.form("rename-agenda", &format!("{page}/words"), &entries, done).await
}

/// Publishes an agenda as it stands. Its owner or an organiser may.
#[server(endpoint = "publish")]
pub async fn publish(community: String, agenda: i64) -> Result<Next, Problem> {
    let host = crate::host::Host::here();
    let page = format!("/c/{community}/agendas/{agenda}");
    let done = async {
        let (owner, _) = crate::host::owner(&host, &community, agenda).await?;
        let edition = host.answer(host.store.publish(&owner, host.now()).await)?;
        Ok(host.go(format!("{page}/editions/{edition}")))
    };
    host.form("agenda", &page, &[], done).await
}
