//! The coding queue: one issue at a time is matched to a programme's goals, or to none of them.
#![expect(clippy::too_many_arguments, reason = "a server function takes each field of its form by its name")]

use agenda::community::Community;
use agenda::issue::Issue;
use agenda::link::{Link, NoneFits};
use agenda::programme::{Goal, Programme};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::api::{Next, Problem, Refused};
use crate::components::frame::Place;

/// What the queue's page shows.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Queue {
    /// Where it is.
    pub place: Place,
    /// The community itself.
    pub community: Community,
    /// The programme whose goals are offered.
    pub programme: Programme,
    /// Whether the community is held against it; if not, nothing can be answered.
    pub held: bool,
    /// The issue to answer; nothing when none is left.
    pub card: Option<Card>,
    /// The issue that was answered last, with what others say of it.
    pub last: Option<Seen>,
    /// How many issues the reader has not answered yet.
    pub left: i64,
    /// The number of the last issue that was skipped; 0 for none.
    pub after: i64,
    /// Whether goals are suggested.
    pub suggests: bool,
    /// What a refused answer held.
    pub refused: Option<Refused>,
}

/// An issue to answer, without anything that others say of it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Card {
    /// The issue.
    pub issue: Issue,
    /// The goals to choose from: three that are suggested, what a search found, or the top goals.
    pub goals: Vec<Goal>,
    /// Where they come from.
    pub offer: Offer,
    /// What was searched for; empty if nothing was.
    pub typed: String,
}

/// Why these goals are offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Offer {
    /// They share words with the issue.
    Suggested,
    /// They were searched for.
    Found,
    /// They are the programme's top goals, in its own order.
    Top,
}

/// An issue that the reader has answered.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Seen {
    /// Its number.
    pub number: i64,
    /// Its title.
    pub title: String,
    /// Its links to the programme.
    pub links: Vec<Link>,
    /// How many say that none fits, and how many have answered.
    pub none_fits: NoneFits,
}

/// Reads the next issue of the queue, or the one asked for by its number. Anybody may. `after` is the number of the last
/// issue that was skipped, `last` of the one that was answered last; `suggest` is `no` where no goals are to be suggested.
#[server(endpoint = "read_queue")]
pub async fn read_queue(
    community: String,
    programme: String,
    #[server(default)] issue: i64,
    #[server(default)] after: i64,
    #[server(default)] last: i64,
    #[server(default)] typed: String,
    #[server(default)] suggest: String,
) -> Result<Queue, Problem> {
    let host = crate::host::Host::here();
    let visitor = host.visitor(&community).await?;
    let refused = host.refused("code").await?;
    let tree = host.answer(host.store.programme(&programme).await)?;
    let community = visitor.community.clone();
    let held = host.answer(host.store.is_held_against(community.id, tree.programme.id).await)?;
    let waiting = host.answer(host.store.waiting(community.id, tree.programme.id, visitor.member).await)?;
    let seed = crate::host::drawn_by(&host, &visitor);
    let skipped = (after > 0).then_some(after);
    let chosen = if issue > 0 { Some(issue) } else { agenda::coding::next(&waiting, seed, skipped) };
    let suggests = suggest != "no";
    let card = match chosen.filter(|_| held) {
        None => None,
        Some(number) => {
            let issue = host.answer(host.store.issue(community.id, number, visitor.member).await)?;
            host.answer(issue.is_standing())?;
            Some(crate::host::dealt(&tree, issue, &community.language, seed, (suggests, typed)))
        }
    };
    let last = match last {
        0 => None,
        number => crate::host::seen(&host, &visitor, &tree.programme, number).await?,
    };
    Ok(Queue {
        place: Place { community: Some(community.clone()), account: visitor.asker.account },
        community,
        programme: tree.programme.clone(),
        held,
        card,
        last,
        left: i64::try_from(waiting.iter().filter(|issue| !issue.answered).count()).unwrap_or(i64::MAX),
        after,
        suggests,
        refused,
    })
}

/// Answers an issue of the queue: with a goal and how it bears on the issue, or with "none of the words fit". Anybody may.
/// `issue` is the issue's number and `goal` the goal's in its programme, or `none`.
#[server(endpoint = "code")]
pub async fn code(
    community: String,
    programme: String,
    issue: i64,
    #[server(default)] goal: String,
    #[server(default)] claim: String,
    #[server(default)] reason: String,
    #[server(default)] after: i64,
    #[server(default)] typed: String,
    #[server(default)] suggest: String,
) -> Result<Next, Problem> {
    let host = crate::host::Host::here();
    let queue = format!("/c/{community}/link/{programme}");
    let kept = crate::pages::coding::kept(after, suggest != "no");
    let typed = leptos_router::location::Url::escape(&typed);
    let back = format!("{queue}?issue={issue}&q={typed}{kept}");
    let entries = [("goal", &*goal), ("claim", &claim), ("reason", &reason)];
    let draft = agenda::coding::Draft { goal: goal.clone(), claim: claim.clone(), reason: reason.clone() };
    let done = async {
        use agenda::coding::Answer;
        let visitor = host.visitor(&community).await?;
        let answer = host.answer(draft.check())?;
        let participant = visitor.participant();
        let coded = host.answer(host.store.issue(visitor.community.id, issue, visitor.member).await)?;
        match answer {
            Answer::NoneFits => {
                let tree = host.answer(host.store.programme(&programme).await)?;
                let said = host.store.say_none_fits(&participant, coded.id, tree.programme.id, host.now()).await;
                host.answer(said)?;
            }
            Answer::Link(goal, words) => {
                let (_, goal) = host.answer(host.store.goal(visitor.community.id, &programme, goal).await)?;
                host.answer(host.store.link(&participant, coded.id, goal.id, words, host.now()).await)?;
            }
        }
        host.remember(&visitor).await?;
        Ok(host.go(format!("{queue}?last={issue}{kept}")))
    };
    host.form("code", &back, &entries, done).await
}

/// Says that none of a programme's words fit an issue, or takes that back. Anybody may; taking back, whoever said it.
/// `issue` is the issue's number, `said` is `yes` or `no`.
#[server(endpoint = "say_none_fits")]
pub async fn say_none_fits(
    community: String,
    programme: String,
    issue: i64,
    #[server(default)] said: String,
    #[server(default)] next: String,
) -> Result<Next, Problem> {
    let host = crate::host::Host::here();
    let page = format!("/c/{community}/issues/{issue}#links");
    let page = crate::api::local(&next).map_or(page, str::to_owned);
    let done = async {
        let visitor = host.visitor(&community).await?;
        let participant = visitor.participant();
        let issue = host.answer(host.store.issue(visitor.community.id, issue, visitor.member).await)?.id;
        let programme = host.answer(host.store.programme(&programme).await)?.programme.id;
        let now = host.now();
        if said == "no" {
            host.answer(host.store.take_back_none_fits(&participant, issue, programme, now).await)?;
        } else {
            host.answer(host.store.say_none_fits(&participant, issue, programme, now).await)?;
        }
        host.remember(&visitor).await?;
        Ok(host.go(page.clone()))
    };
    host.form("judge", &page, &[], done).await
}
