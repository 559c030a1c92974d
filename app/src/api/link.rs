//! Links: choosing a goal for an issue, claiming how it bears on it, confirming and disputing.

use agenda::community::Community;
use agenda::issue::Issue;
use agenda::programme::{Goal, Programme};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::api::{Next, Problem, Refused};
use crate::components::frame::Place;

/// What the page shows on which a goal is chosen for an issue.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Choice {
    /// Where it is.
    pub place: Place,
    /// The community itself.
    pub community: Community,
    /// The issue.
    pub issue: Issue,
    /// The programmes that the community is held against.
    pub programmes: Vec<Programme>,
    /// The one whose goals are offered; nothing if the community is held against none.
    pub chosen: Option<Programme>,
    /// What was searched for; empty if nothing was.
    pub typed: String,
    /// Goals that share words with the issue's title; none if something was searched for.
    pub suggested: Vec<Goal>,
    /// The goals that were found, or the top goals.
    pub goals: Vec<Goal>,
}

/// What the page shows on which an issue is linked to a goal.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Pair {
    /// Where it is.
    pub place: Place,
    /// The community itself.
    pub community: Community,
    /// The issue.
    pub issue: Issue,
    /// The goal's programme.
    pub programme: Programme,
    /// The goal.
    pub goal: Goal,
    /// The links that the issue has already; none before the reader has answered for this issue and programme, so that
    /// nobody is led.
    pub links: Vec<agenda::link::Link>,
    /// What a refused form held.
    pub refused: Option<Refused>,
}

/// Reads what is needed to choose a goal for an issue. Anybody may. `issue` is its number.
#[server(endpoint = "choose_goal")]
pub async fn choose_goal(
    community: String,
    issue: i64,
    #[server(default)] programme: String,
    #[server(default)] typed: String,
) -> Result<Choice, Problem> {
    let host = crate::host::Host::here();
    let visitor = host.visitor(&community).await?;
    let issue = host.answer(host.store.issue(visitor.community.id, issue, visitor.member).await)?;
    host.answer(issue.is_standing())?;
    let programmes = host.answer(host.store.programmes_of(visitor.community.id).await)?;
    let chosen = programmes.iter().find(|held| held.slug == programme).or(programmes.first()).cloned();
    let (mut suggested, mut goals) = (Vec::new(), Vec::new());
    if let Some(chosen) = &chosen {
        let tree = host.answer(host.store.programme(&chosen.slug).await)?;
        goals = tree.find(&typed, 40).into_iter().cloned().collect();
        if typed.trim().is_empty() {
            suggested = tree.akin(&issue.title, 3).into_iter().cloned().collect();
        }
    }
    Ok(Choice {
        place: Place { community: Some(visitor.community.clone()), account: visitor.asker.account },
        community: visitor.community,
        issue: issue.hidden_until_answered(),
        programmes,
        chosen,
        typed,
        suggested,
        goals,
    })
}

/// Reads the form that links an issue to a goal. Anybody may. `issue` and `goal` are numbers, the goal's in its programme.
#[server(endpoint = "draft_link")]
pub async fn draft_link(community: String, issue: i64, programme: String, goal: usize) -> Result<Pair, Problem> {
    let host = crate::host::Host::here();
    let visitor = host.visitor(&community).await?;
    let refused = host.refused("link").await?;
    let issue = host.answer(host.store.issue(visitor.community.id, issue, visitor.member).await)?;
    host.answer(issue.is_standing())?;
    let (programme, goal) = host.answer(host.store.goal(visitor.community.id, &programme, goal).await)?;
    let answers = host.answer(host.store.none_fits(issue.id, visitor.member).await)?;
    let mut links = host.answer(host.store.links(issue.id, visitor.member).await)?;
    links.retain(|link| answers.iter().any(|answer| answer.answered && answer.programme_slug == link.programme_slug));
    Ok(Pair {
        place: Place { community: Some(visitor.community.clone()), account: visitor.asker.account },
        community: visitor.community,
        issue: issue.hidden_until_answered(),
        programme,
        goal,
        links,
        refused,
    })
}

/// Links an issue to a goal. Anybody may. `issue` and `goal` are numbers, the goal's in its programme.
#[server(endpoint = "link")]
pub async fn link(
    community: String,
    issue: i64,
    programme: String,
    goal: usize,
    #[server(default)] claim: String,
    #[server(default)] reason: String,
) -> Result<Next, Problem> {
    let host = crate::host::Host::here();
    let back = format!("/c/{community}/issues/{issue}/link/{programme}/{goal}");
    let entries = [("claim", &*claim), ("reason", &reason)];
    let draft = agenda::link::Draft { claim: claim.clone(), reason: reason.clone() };
    let done = async {
        let visitor = host.visitor(&community).await?;
        let words = host.answer(draft.check())?;
        let linked = host.answer(host.store.issue(visitor.community.id, issue, visitor.member).await)?;
        let (_, goal) = host.answer(host.store.goal(visitor.community.id, &programme, goal).await)?;
        host.answer(host.store.link(&visitor.participant(), linked.id, goal.id, words, host.now()).await)?;
        host.remember(&visitor).await?;
        Ok(host.go(format!("/c/{community}/issues/{issue}#links")))
    };
    host.form("link", &back, &entries, done).await
}

/// Confirms or disputes a link. Anybody may. `issue` is the number of its issue, `link` its id.
#[server(endpoint = "judge")]
pub async fn judge(
    community: String,
    issue: i64,
    link: i64,
    #[server(default)] verdict: String,
) -> Result<Next, Problem> {
    let host = crate::host::Host::here();
    let back = format!("/c/{community}/issues/{issue}#links");
    let done = async {
        let visitor = host.visitor(&community).await?;
        let verdict = host.answer(agenda::link::Verdict::parse(&verdict))?;
        let link = agenda::id::LinkId(link);
        host.answer(host.store.judge(&visitor.participant(), link, verdict, host.now()).await)?;
        host.remember(&visitor).await?;
        Ok(host.go(back.clone()))
    };
    host.form("judge", &back, &[], done).await
}
