//! What stands where on an agenda: choosing issues, sections, the rule of order, moving by hand.

use agenda::agenda::Contents;
use agenda::layout::Offered;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::api::{Next, Problem, Refused};
use crate::components::frame::Place;

/// A page of the issues that an agenda can be made of.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Offer {
    /// Where they are.
    pub place: Place,
    /// The agenda as it stands.
    pub contents: Contents,
    /// The issues of this page.
    pub offered: Vec<Offered>,
    /// How many there are on all pages.
    pub count: i64,
    /// What was asked for.
    pub wanted: Wanted,
    /// What a refused form held.
    pub refused: Option<Refused>,
}

/// Which issues to offer, as the address says it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wanted {
    /// Words that must all stand in an issue.
    #[serde(default)]
    pub words: String,
    /// A word of [`agenda::issue::Kind`], or empty for all.
    #[serde(default)]
    pub kind: String,
    /// `agreed` (also when empty), `newest` or `divided`.
    #[serde(default)]
    pub order: String,
    /// Titles alone, 100 a page.
    #[serde(default)]
    pub titles: bool,
    /// The page, from 1; 0 is read as 1.
    #[serde(default)]
    pub page: i64,
}

impl Wanted {
    /// Returns how many issues stand on a page.
    pub const fn page_size(&self) -> i64 {
        if self.titles { 100 } else { 20 }
    }

    /// Writes what follows the question mark in the address, and the question mark.
    pub fn query(&self) -> String {
        let titles = if self.titles { "true" } else { "" };
        let page = if self.page > 1 { self.page.to_string() } else { String::new() };
        let asked = [("words", &*self.words), ("kind", &self.kind), ("order", &self.order), ("titles", titles)];
        let asked = asked.into_iter().chain([("page", &*page)]).filter(|(_, asked)| !asked.is_empty());
        let parts: Vec<String> = asked.map(|(name, asked)| format!("{name}={}", escaped(asked))).collect();
        if parts.is_empty() { String::new() } else { format!("?{}", parts.join("&")) }
    }
}

/// Writes a text so that it can stand in an address.
fn escaped(text: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    let written = |byte: u8| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") };
    text.bytes().map(written).collect()
}

/// Offers issues for an agenda. Its owner or an organiser may ask.
#[server(endpoint = "offer_issues")]
pub async fn offer_issues(community: String, agenda: i64, #[server(default)] wanted: Wanted) -> Result<Offer, Problem> {
    use store::issue::Order;
    let host = crate::host::Host::here();
    let visitor = host.visitor(&community).await?;
    let contents = host.answer(host.store.agenda(visitor.community.id, agenda).await)?;
    host.answer(visitor.owner(&contents.agenda))?;
    let kind = agenda::issue::Kind::parse(&wanted.kind).ok();
    let order = match wanted.order.as_str() {
        "newest" => Order::Newest,
        "divided" => Order::Divided,
        _ => Order::Agreed,
    };
    let wanted = Wanted { page: wanted.page.max(1), ..wanted };
    let limit = wanted.page_size();
    let offset = (wanted.page - 1).saturating_mul(limit);
    let asked = store::choice::Wanted { words: wanted.words.clone(), kind, order, offset, limit };
    let (offered, count) = host.answer(host.store.choosable(visitor.community.id, &asked).await)?;
    let refused = host.refused("choose").await?;
    let place = Place { community: Some(visitor.community), account: visitor.asker.account };
    Ok(Offer { place, contents, offered, count, wanted, refused })
}

/// Chooses among the issues that a page offered: those in `issues` are on the agenda, the others of `offered` (numbers
/// with commas between them) are not. Its owner or an organiser may. `query` is where the page goes on.
#[server(endpoint = "choose_issues")]
pub async fn choose_issues(
    community: String,
    agenda: i64,
    #[server(default)] offered: String,
    #[server(default)] issues: Vec<i64>,
    #[server(default)] section: String,
    #[server(default)] query: String,
) -> Result<Next, Problem> {
    let host = crate::host::Host::here();
    let page = format!("/c/{community}/agendas/{agenda}/choose{query}");
    let done = async {
        let (owner, _) = crate::host::owner(&host, &community, agenda).await?;
        let offered: Vec<i64> = offered.split(',').filter_map(|number| number.parse().ok()).collect();
        let offered = host.answer(host.store.issues_by_number(owner.community(), &offered).await)?;
        let chosen = host.answer(host.store.issues_by_number(owner.community(), &issues).await)?;
        let section = section.parse().ok().map(agenda::id::SectionId);
        let change = agenda::layout::Change::Choose { offered, chosen, section };
        host.answer(host.store.arrange(&owner, change, host.now()).await)?;
        Ok(host.go(page.clone()))
    };
    host.form("choose", &page, &[], done).await
}

/// Puts an agenda in order by a rule, or keeps it by hand from now on. Its owner or an organiser may.
#[server(endpoint = "order_agenda")]
pub async fn order_agenda(community: String, agenda: i64, #[server(default)] rule: String) -> Result<Next, Problem> {
    let host = crate::host::Host::here();
    let page = format!("/c/{community}/agendas/{agenda}");
    let done = async {
        let (owner, _) = crate::host::owner(&host, &community, agenda).await?;
        let rule = host.answer(agenda::agenda::Rule::parse(&rule))?;
        host.answer(host.store.arrange(&owner, agenda::layout::Change::OrderBy(rule), host.now()).await)?;
        Ok(host.go(page.clone()))
    };
    host.form("agenda", &page, &[], done).await
}

/// Moves an issue, by its number, one place `up` or `down`, or `out` of the agenda. Its owner or an organiser may.
#[server(endpoint = "move_issue")]
pub async fn move_issue(
    community: String,
    agenda: i64,
    issue: i64,
    #[server(default)] way: String,
) -> Result<Next, Problem> {
    use agenda::layout::{Change, Way};
    let host = crate::host::Host::here();
    let page = format!("/c/{community}/agendas/{agenda}");
    let done = async {
        let (owner, contents) = crate::host::owner(&host, &community, agenda).await?;
        let id = host.answer(contents.issue(issue))?;
        let change = match way.as_str() {
            "up" => Change::Move(id, Way::Up),
            "down" => Change::Move(id, Way::Down),
            "out" => Change::Choose { offered: vec![id], chosen: Vec::new(), section: None },
            _ => return host.answer(Err(agenda::Refusal::NotAChoice(agenda::refusal::Field::Issue))),
        };
        host.answer(host.store.arrange(&owner, change, host.now()).await)?;
        Ok(host.go(format!("{page}#issue-{issue}")))
    };
    host.form("agenda", &page, &[], done).await
}

/// Puts an issue, by its number, into a section, or at a place counted from 1 if one is given. The agenda's owner or an
/// organiser may.
#[server(endpoint = "put_issue")]
pub async fn put_issue(
    community: String,
    agenda: i64,
    issue: i64,
    #[server(default)] section: String,
    #[server(default)] place: String,
) -> Result<Next, Problem> {
    use agenda::layout::Change;
    let host = crate::host::Host::here();
    let page = format!("/c/{community}/agendas/{agenda}");
    let done = async {
        let (owner, contents) = crate::host::owner(&host, &community, agenda).await?;
        let id = host.answer(contents.issue(issue))?;
        let change = match place.trim().parse() {
            Ok(place) => Change::MoveTo(id, place),
            Err(_) => Change::Put(id, section.parse().ok().map(agenda::id::SectionId)),
        };
        host.answer(host.store.arrange(&owner, change, host.now()).await)?;
        Ok(host.go(format!("{page}#issue-{issue}")))
    };
    host.form("agenda", &page, &[], done).await
}

/// Adds a section to an agenda. Its owner or an organiser may.
#[server(endpoint = "add_section")]
pub async fn add_section(community: String, agenda: i64, #[server(default)] title: String) -> Result<Next, Problem> {
    use agenda::agenda::SectionTitle;
    let host = crate::host::Host::here();
    let page = format!("/c/{community}/agendas/{agenda}/sections");
    let done = async {
        let (owner, _) = crate::host::owner(&host, &community, agenda).await?;
        let change = agenda::layout::Change::AddSection(host.answer(SectionTitle::check(&title))?);
        host.answer(host.store.arrange(&owner, change, host.now()).await)?;
        Ok(host.go(page.clone()))
    };
    host.form("sections", &page, &[("title", &*title)], done).await
}

/// Renames a section (no `way`), moves it `up` or `down`, or takes it `out`, which leaves its issues on the agenda. The
/// agenda's owner or an organiser may.
#[server(endpoint = "change_section")]
pub async fn change_section(
    community: String,
    agenda: i64,
    section: i64,
    #[server(default)] name: String,
    #[server(default)] way: String,
) -> Result<Next, Problem> {
    use agenda::agenda::SectionTitle;
    use agenda::layout::{Change, Way};
    let host = crate::host::Host::here();
    let page = format!("/c/{community}/agendas/{agenda}/sections");
    let done = async {
        let (owner, _) = crate::host::owner(&host, &community, agenda).await?;
        let section = agenda::id::SectionId(section);
        let change = match way.as_str() {
            "up" => Change::MoveSection(section, Way::Up),
            "down" => Change::MoveSection(section, Way::Down),
            "out" => Change::RemoveSection(section),
            _ => Change::RenameSection(section, host.answer(SectionTitle::check(&name))?),
        };
        host.answer(host.store.arrange(&owner, change, host.now()).await)?;
        Ok(host.go(page.clone()))
    };
    host.form("sections", &page, &[], done).await
}
