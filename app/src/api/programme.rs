//! Programmes: the library, one programme as a tree, one goal, and choosing what a community is held against.
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
    /// Why the community is held against it; empty if nobody said.
    pub why: String,
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
    /// Whether the reader may choose programmes.
    pub chooses: bool,
    /// Whether the reader may change this one and take it out.
    pub changes: bool,
    /// What a refused form held.
    pub refused: Option<Refused>,
    /// Its goals, level by level as far as they fit.
    pub branches: Vec<Branch>,
    /// Which part of the top goals these are, from 1, and of how many parts.
    pub part: (usize, usize),
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
    /// Which part of the goals right below it these are, from 1, and of how many parts.
    pub part: (usize, usize),
    /// The issues that were linked to it.
    pub linked: Vec<LinkedIssue>,
    /// What was searched for among the issues; empty if nothing was.
    pub typed: String,
    /// The issues that were found.
    pub found: Vec<NamedIssue>,
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
    let mut whys = host.answer(host.store.whys_held(id).await)?;
    let chooses = visitor.organiser().is_ok();
    let mut programmes: Vec<Offered> = host
        .answer(host.store.programmes(id).await)?
        .into_iter()
        .filter(|programme| chooses || programme.removed.is_none())
        .map(|programme| Offered {
            held: held.contains(&programme.id),
            why: whys.remove(&programme.id).unwrap_or_default(),
            links: links.get(&programme.id).copied().unwrap_or_default(),
            programme,
        })
        .collect();
    programmes.sort_by_key(|offered| held.iter().position(|id| *id == offered.programme.id).unwrap_or(usize::MAX));
    Ok(Library {
        chooses,
        place: Place { community: Some(visitor.community.clone()), account: visitor.asker.account },
        community: visitor.community,
        programmes,
        refused,
    })
}

/// Reads a programme and searches in it; `from` says which part of its top goals, where they are too many for a page.
/// Anybody may.
#[server(endpoint = "read_programme")]
pub async fn read_programme(
    community: String,
    programme: String,
    #[server(default)] typed: String,
    #[server(default)] from: usize,
) -> Result<Opened, Problem> {
    let host = crate::host::Host::here();
    let visitor = host.visitor(&community).await?;
    let refused = host.refused("programme").await?;
    let community = visitor.community.clone();
    let tree = host.answer(host.store.programme(&programme).await)?;
    let links = host.answer(host.store.count_links(community.id, tree.programme.id).await)?;
    let offered = crate::host::programme::offered(&host, community.id, &tree, &links).await?;
    let none_fits = host.answer(host.store.count_none_fits(community.id, tree.programme.id).await)?;
    let found = if typed.trim().is_empty() { Vec::new() } else { tree.find(&typed, 20) };
    let organiser = visitor.organiser();
    let (branches, part) =
        crate::host::programme::paged(tree.branches(None, crate::host::programme::GOALS_SHOWN, &links), from);
    Ok(Opened {
        place: Place { community: Some(community.clone()), account: host.asker.account.clone() },
        chooses: organiser.is_ok(),
        changes: organiser.is_ok_and(|organiser| tree.programme.may_change(&organiser).is_ok()),
        refused,
        community,
        offered,
        branches,
        part,
        found: found.into_iter().cloned().collect(),
        none_fits,
        typed,
    })
}

/// Reads a goal and searches for issues to link it to. Anybody may. `goal` is its number in the programme, `from` says
/// which part of the goals below it, where they are too many for a page.
#[server(endpoint = "read_goal")]
pub async fn read_goal(
    community: String,
    programme: String,
    goal: usize,
    #[server(default)] typed: String,
    #[server(default)] from: usize,
) -> Result<OpenedGoal, Problem> {
    let host = crate::host::Host::here();
    let community = host.community(&community).await?;
    let tree = host.answer(host.store.programme(&programme).await)?;
    let goal = host.answer(tree.goal(goal).cloned().ok_or(agenda::Refusal::Unknown(agenda::refusal::Noun::Goal)))?;
    let mut above: Vec<Goal> = tree.path(goal.id).into_iter().cloned().collect();
    above.pop();
    let links = host.answer(host.store.count_links(community.id, tree.programme.id).await)?;
    let offered = crate::host::programme::offered(&host, community.id, &tree, &links).await?;
    let linked = host.answer(host.store.linked_issues(community.id, goal.id).await)?;
    let found = match typed.trim() {
        "" => Vec::new(),
        typed => host.answer(host.store.find_issues(community.id, typed, 20).await)?,
    };
    let (branches, part) =
        crate::host::programme::paged(tree.branches(Some(goal.id), crate::host::programme::GOALS_SHOWN, &links), from);
    Ok(OpenedGoal {
        place: Place { community: Some(community.clone()), account: host.asker.account.clone() },
        community,
        offered,
        above,
        branches,
        part,
        goal,
        linked,
        typed,
        found,
    })
}

/// Holds the community against a programme, named by its address part, and says why. Organisers may.
#[server(endpoint = "hold_against")]
pub async fn hold_against(
    community: String,
    programme: String,
    #[server(default)] why: Option<String>,
) -> Result<Next, Problem> {
    let host = crate::host::Host::here();
    let list = format!("/c/{community}/programmes");
    // The list of programmes asks for no reason; the programme's own page does.
    let (form, back) = match why {
        None => ("programmes", list),
        Some(_) => ("programme", format!("{list}/{programme}")),
    };
    let entry = why.clone().unwrap_or_default();
    let done = async {
        let visitor = host.visitor(&community).await?;
        let organiser = host.answer(visitor.organiser())?;
        let why = host.answer(why.as_deref().map(agenda::programme::Why::check).transpose())?;
        let tree = host.answer(host.store.programme(&programme).await)?;
        host.answer(host.store.hold_against(&organiser, tree.programme.id, why, host.now()).await)?;
        Ok(host.go(back.clone()))
    };
    host.form(form, &back, &[("why", &entry)], done).await
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

/// Takes one of the community's own programmes out of its library, for a reason that everybody reads. Organisers may.
#[server(endpoint = "remove_programme")]
pub async fn remove_programme(
    community: String,
    programme: String,
    #[server(default)] reason: String,
) -> Result<Next, Problem> {
    let host = crate::host::Host::here();
    let back = format!("/c/{community}/programmes/{programme}");
    let done = async {
        let visitor = host.visitor(&community).await?;
        let organiser = host.answer(visitor.organiser())?;
        let reason = host.answer(agenda::community::reason(&reason))?;
        let tree = host.answer(host.store.programme(&programme).await)?;
        host.answer(host.store.remove_programme(&organiser, tree.programme.id, reason, host.now()).await)?;
        Ok(host.go(back.clone()))
    };
    host.form("programme", &back, &[("reason", &reason)], done).await
}

/// Brings a programme back that was taken out. Organisers may.
#[server(endpoint = "restore_programme")]
pub async fn restore_programme(community: String, programme: String) -> Result<Next, Problem> {
    let host = crate::host::Host::here();
    let back = format!("/c/{community}/programmes/{programme}");
    let done = async {
        let visitor = host.visitor(&community).await?;
        let organiser = host.answer(visitor.organiser())?;
        let tree = host.answer(host.store.programme(&programme).await)?;
        host.answer(host.store.restore_programme(&organiser, tree.programme.id, host.now()).await)?;
        Ok(host.go(back.clone()))
    };
    host.form("programme", &back, &[], done).await
}
