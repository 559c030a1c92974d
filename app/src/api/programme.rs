//! Programmes: the library, one programme as a tree, one goal, and choosing what a community is held against.
#![expect(clippy::too_many_arguments, reason = "a server function takes each field of its form by its name")]

use agenda::community::Community;
use agenda::compare::NamedIssue;
use agenda::link::LinkedIssue;
use agenda::programme::{Branch, Goal, Programme};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::api::{Next, Problem, Refused};
use crate::components::frame::Place;

/// What the library shows.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Library {
    /// Where it is.
    pub place: Place,
    /// The community itself.
    pub community: Community,
    /// Every programme.
    pub programmes: Vec<Offered>,
    /// Whether the reader may choose programmes.
    pub chooses: bool,
    /// Why the last choice was refused, if it was.
    pub refused: Option<Refused>,
}

/// A programme in the library, seen from a community.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offered {
    /// The programme.
    pub programme: Programme,
    /// Whether the community is held against it.
    pub held: bool,
    /// How many links its goals have to the community's issues.
    pub links: i64,
}

/// What the page of a programme shows.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Opened {
    /// Where it is.
    pub place: Place,
    /// The community itself.
    pub community: Community,
    /// The programme and whether the community is held against it.
    pub offered: Offered,
    /// Its goals, level by level as far as they fit.
    pub branches: Vec<Branch>,
    /// What was searched for; empty if nothing was.
    pub typed: String,
    /// The goals that were found.
    pub found: Vec<Goal>,
    /// Of how many issues people say that none of its words fit, and how many people say so.
    pub none_fits: (i64, i64),
}

/// What the page of a goal shows.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct OpenedGoal {
    /// Where it is.
    pub place: Place,
    /// The community itself.
    pub community: Community,
    /// The programme and whether the community is held against it.
    pub offered: Offered,
    /// The goals above it, from the top goal down.
    pub above: Vec<Goal>,
    /// The goal.
    pub goal: Goal,
    /// The goals below it, level by level as far as they fit.
    pub branches: Vec<Branch>,
    /// The issues that were linked to it.
    pub linked: Vec<LinkedIssue>,
    /// What was searched for among the issues; empty if nothing was.
    pub typed: String,
    /// The issues that were found.
    pub found: Vec<NamedIssue>,
}

/// What the form shows on which a programme is added.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Draft {
    /// Where it is.
    pub place: Place,
    /// What a refused form held.
    pub refused: Option<Refused>,
}

/// Lists the programmes, those that the community is held against first. Anybody may.
#[server(endpoint = "list_programmes")]
pub async fn list_programmes(community: String) -> Result<Library, Problem> {
    let host = crate::host::Host::here();
    let visitor = host.visitor(&community).await?;
    let refused = host.refused("programmes").await?;
    let id = visitor.community.id;
    let held = host.answer(host.store.held_against(id).await)?;
    let links = host.answer(host.store.count_links_by_programme(id).await)?;
    let mut programmes: Vec<Offered> = host
        .answer(host.store.programmes(id).await)?
        .into_iter()
        .map(|programme| Offered {
            held: held.contains(&programme.id),
            links: links.get(&programme.id).copied().unwrap_or_default(),
            programme,
        })
        .collect();
    programmes.sort_by_key(|offered| held.iter().position(|id| *id == offered.programme.id).unwrap_or(usize::MAX));
    Ok(Library {
        chooses: visitor.organiser().is_ok(),
        place: Place { community: Some(visitor.community.clone()), account: visitor.asker.account },
        community: visitor.community,
        programmes,
        refused,
    })
}

/// Reads a programme and searches in it. Anybody may.
#[server(endpoint = "read_programme")]
pub async fn read_programme(
    community: String,
    programme: String,
    #[server(default)] typed: String,
) -> Result<Opened, Problem> {
    let host = crate::host::Host::here();
    let community = host.community(&community).await?;
    let tree = host.answer(host.store.programme(&programme).await)?;
    let links = host.answer(host.store.count_links(community.id, tree.programme.id).await)?;
    let held = host.answer(host.store.is_held_against(community.id, tree.programme.id).await)?;
    let offered = Offered { programme: tree.programme.clone(), held, links: links.values().sum() };
    let none_fits = host.answer(host.store.count_none_fits(community.id, tree.programme.id).await)?;
    let found = if typed.trim().is_empty() { Vec::new() } else { tree.find(&typed, 20) };
    Ok(Opened {
        place: Place { community: Some(community.clone()), account: host.asker.account.clone() },
        community,
        offered,
        branches: tree.branches(None, 400, &links),
        found: found.into_iter().cloned().collect(),
        none_fits,
        typed,
    })
}

/// Reads a goal and searches for issues to link it to. Anybody may. `goal` is its number in the programme.
#[server(endpoint = "read_goal")]
pub async fn read_goal(
    community: String,
    programme: String,
    goal: usize,
    #[server(default)] typed: String,
) -> Result<OpenedGoal, Problem> {
    let host = crate::host::Host::here();
    let community = host.community(&community).await?;
    let tree = host.answer(host.store.programme(&programme).await)?;
    let goal = host.answer(tree.goal(goal).cloned().ok_or(agenda::Refusal::Unknown(agenda::refusal::Noun::Goal)))?;
    let mut above: Vec<Goal> = tree.path(goal.id).into_iter().cloned().collect();
    above.pop();
    let links = host.answer(host.store.count_links(community.id, tree.programme.id).await)?;
    let held = host.answer(host.store.is_held_against(community.id, tree.programme.id).await)?;
    let offered = Offered { programme: tree.programme.clone(), held, links: links.values().sum() };
    let linked = host.answer(host.store.linked_issues(community.id, goal.id).await)?;
    let found = match typed.trim() {
        "" => Vec::new(),
        typed => host.answer(host.store.find_issues(community.id, typed, 20).await)?,
    };
    Ok(OpenedGoal {
        place: Place { community: Some(community.clone()), account: host.asker.account.clone() },
        community,
        offered,
        above,
        branches: tree.branches(Some(goal.id), 400, &links),
        goal,
        linked,
        typed,
        found,
    })
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

/// Adds a programme to the community's library, and holds the community against it if that is wanted. Organisers may.
#[server(endpoint = "add_programme")]
pub async fn add_programme(
    community: String,
    #[server(default)] name: String,
    #[server(default)] goals: String,
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
    let entries = [
        ("name", &*name),
        ("goals", &goals),
        ("weighting", &weighting),
        ("publisher", &publisher),
        ("territory", &territory),
        ("starts", &starts),
        ("ends", &ends),
        ("source", &source),
        ("checked", &checked),
        ("licence", &licence),
        ("hold", &hold),
    ];
    let today = host.now().day();
    let draft = agenda::import::programme::typed::Draft {
        name: name.clone(),
        goals: goals.clone(),
        weighting: weighting.clone(),
        publisher: publisher.clone(),
        territory: territory.clone(),
        starts: starts.clone(),
        ends: ends.clone(),
        source: source.clone(),
        checked_on: if checked == "yes" { today } else { String::new() },
        licence: licence.clone(),
    };
    let done = async {
        let visitor = host.visitor(&community).await?;
        let organiser = host.answer(visitor.organiser())?;
        let plan = host.answer(draft.check())?;
        let slug = host.answer(host.store.add_own_programme(&organiser, plan, host.now()).await)?;
        if hold == "yes" {
            let tree = host.answer(host.store.programme(&slug).await)?;
            host.answer(host.store.hold_against(&organiser, tree.programme.id, host.now()).await)?;
        }
        Ok(host.go(format!("/c/{community}/programmes/{slug}")))
    };
    host.form("add-programme", &back, &entries, done).await
}

/// Holds the community against a programme, named by its address part. Organisers may.
#[server(endpoint = "hold_against")]
pub async fn hold_against(community: String, programme: String) -> Result<Next, Problem> {
    let host = crate::host::Host::here();
    let back = format!("/c/{community}/programmes");
    let done = async {
        let visitor = host.visitor(&community).await?;
        let organiser = host.answer(visitor.organiser())?;
        let tree = host.answer(host.store.programme(&programme).await)?;
        host.answer(host.store.hold_against(&organiser, tree.programme.id, host.now()).await)?;
        Ok(host.go(back.clone()))
    };
    host.form("programmes", &back, &[], done).await
}

/// Holds the community against a programme no longer. Organisers may.
#[server(endpoint = "let_go")]
pub async fn let_go(community: String, programme: String) -> Result<Next, Problem> {
    let host = crate::host::Host::here();
    let back = format!("/c/{community}/programmes");
    let done = async {
        let visitor = host.visitor(&community).await?;
        let organiser = host.answer(visitor.organiser())?;
        let tree = host.answer(host.store.programme(&programme).await)?;
        host.answer(host.store.let_go(&organiser, tree.programme.id, host.now()).await)?;
        Ok(host.go(back.clone()))
    };
    host.form("programmes", &back, &[], done).await
}
