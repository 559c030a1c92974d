//! `folkmoot demo`: an invented neighbourhood to try things out in. Its issues, comments, agenda and links are our own
//! writing; who answers what is drawn from a seed, so that it is the same neighbourhood every time.

use std::collections::HashMap;
use std::process::ExitCode;

use agenda::agenda::{Rule, SectionTitle};
use agenda::community::{self, Community};
use agenda::id::IssueId;
use agenda::import::polis::{Conversation, ImportedIssue, ImportedStance, body};
use agenda::issue::Kind;
use agenda::layout::Change;
use agenda::member::{Asker, Role, Visitor};
use agenda::moment::Moment;
use agenda::rank::next_card::splitmix64;
use agenda::stance::Stance;
use agenda::{Refusal, comment, link};
use anyhow::{Context as _, anyhow};
use clap::Args;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use store::Store;

/// What the demonstration is made of.
const COMMUNITY: &str = include_str!("demo/community.csv");
const CIRCLES: &str = include_str!("demo/circles.csv");
const ISSUES: &str = include_str!("demo/issues.csv");
const COMMENTS: &str = include_str!("demo/comments.csv");
const AGENDA: &str = include_str!("demo/agenda.csv");
const LINKS: &str = include_str!("demo/links.csv");

/// How long ago the first issue was proposed, and the time from one to the next, in milliseconds.
const BEGAN_MS: i64 = 45 * 86_400_000;
const STEP_MS: i64 = 86_400_000;

/// How the neighbourhood is drawn.
#[derive(Args, Clone, Debug)]
pub struct Demo {
    /// Draws who answers what; the same number draws the same neighbourhood.
    #[arg(long)]
    seed: Option<u64>,
}

#[derive(Deserialize)]
struct Fact {
    key: String,
    text: String,
}

#[derive(Deserialize)]
struct Circle {
    members: i64,
    patience: u64,
}

#[derive(Deserialize)]
struct Row {
    number: i64,
    kind: String,
    title: String,
    story: String,
    place: String,
    /// Per cent in each circle, split by `;`.
    agree: String,
    disagree: String,
    matters: String,
    /// Per cent of the patient who come to see it.
    seen: u64,
}

#[derive(Deserialize)]
struct Said {
    issue: i64,
    kind: String,
    text: String,
}

#[derive(Deserialize)]
struct Gathered {
    section: String,
    issue: i64,
}

#[derive(Deserialize)]
struct Linked {
    issue: i64,
    programme: String,
    goal: String,
    claim: String,
    reason: String,
}

/// Makes the demonstration and says where it is.
pub async fn run(store: &Store, demo: Demo) -> anyhow::Result<ExitCode> {
    let community = make(store, demo.seed).await?;
    println!("{} is ready at /c/{}", community.name, community.slug);
    Ok(ExitCode::SUCCESS)
}

/// Makes the demonstration.
pub async fn make(store: &Store, seed: Option<u64>) -> anyhow::Result<Community> {
    let facts: HashMap<String, String> =
        rows::<Fact>(COMMUNITY)?.into_iter().map(|fact| (fact.key, fact.text)).collect();
    let fact = |key: &str| facts.get(key).cloned().with_context(|| format!("the demonstration lacks its {key}"));
    let seed = seed.map_or_else(|| fact("seed")?.parse().context("the seed is a number"), Ok)?;
    let now = store::now();
    let words =
        community::Draft { name: fact("name")?, slug: fact("slug")?, about: fact("welcome")?, language: "en".into() };
    let conversation = draw(seed, now)?;
    let imported = store.import_polis(words.check().map_err(first)?, conversation, Kind::Concern, now, |_| ()).await?;
    let community = store.mark_as_demo(imported.community.id).await?;
    let organiser = organiser(store, &community).await?;
    let issues = issues(store, &community, &organiser).await?;
    comments(store, &community, &issues, now).await?;
    links(store, &community, &organiser, &issues, now).await?;
    gather(store, &organiser, &issues, fact("agenda_title")?, fact("agenda_purpose")?, now).await?;
    Ok(community)
}

fn rows<T: DeserializeOwned>(text: &str) -> anyhow::Result<Vec<T>> {
    Ok(csv::Reader::from_reader(text.as_bytes()).deserialize().collect::<Result<_, _>>()?)
}

fn first(refusals: Vec<Refusal>) -> anyhow::Error {
    refusals.into_iter().next().map_or_else(|| anyhow!("refused without a reason"), Into::into)
}

/// Draws who answers what.
fn draw(seed: u64, now: Moment) -> anyhow::Result<Conversation> {
    let circles = rows::<Circle>(CIRCLES)?;
    let issues = rows::<Row>(ISSUES)?;
    let began = now.plus_ms(-BEGAN_MS);
    let mut state = seed;
    let mut percent = move || {
        state = splitmix64(state);
        state % 100
    };
    let mut stances = Vec::new();
    let mut participants = Vec::new();
    for (place, circle) in circles.iter().enumerate() {
        for _ in 0..circle.members {
            let participant = i64::try_from(participants.len())?;
            participants.push(participant);
            for (issue, row) in (0_u32..).zip(&issues) {
                if percent() * 100 + percent() >= row.seen * circle.patience {
                    continue;
                }
                let leaning = percent();
                let agree = part(&row.agree, place)?;
                let stance = if leaning < agree {
                    Stance::Agree
                } else if leaning < agree + part(&row.disagree, place)? {
                    Stance::Disagree
                } else {
                    Stance::Pass
                };
                let matters = stance != Stance::Pass && percent() < part(&row.matters, place)?;
                let moment = Some(began.plus_ms(i64::from(issue) * STEP_MS + participant * 60_000));
                stances.push(ImportedStance { participant, issue, stance, matters, moment });
            }
        }
    }
    let issues = (0_i64..).zip(issues).map(|(step, row)| {
        Ok(ImportedIssue {
            outside_id: row.number,
            text: body(&row.title, &row.story),
            moment: Some(began.plus_ms(step * STEP_MS)),
            moderated: 1,
            kind: Some(Kind::parse(&row.kind)?),
            place: row.place,
            ..ImportedIssue::default()
        })
    });
    Ok(Conversation {
        issues: issues.collect::<anyhow::Result<_>>()?,
        stances,
        participants,
        ..Conversation::default()
    })
}

/// Reads one circle's per cent.
fn part(all: &str, circle: usize) -> anyhow::Result<u64> {
    let part = all.split(';').nth(circle).context("a circle has no per cent")?;
    Ok(part.trim().parse()?)
}

/// Somebody who gathers for the demonstration. There is no account behind it that anybody could sign in to.
async fn organiser(store: &Store, community: &Community) -> anyhow::Result<Visitor> {
    let mut visitor = store.visitor(Asker::default(), community.clone()).await?;
    visitor.asker = Asker { person: Some(visitor.person), account: Some(community.name.clone()), operator: false };
    visitor.roles = vec![Role::Organiser];
    visitor.known = true;
    Ok(visitor)
}

async fn issues(store: &Store, community: &Community, visitor: &Visitor) -> anyhow::Result<HashMap<i64, IssueId>> {
    let mut issues = HashMap::new();
    for row in rows::<Row>(ISSUES)? {
        let issue = store.issue(community.id, row.number, visitor.member).await?;
        issues.insert(row.number, issue.id);
    }
    Ok(issues)
}

fn of(issues: &HashMap<i64, IssueId>, number: i64) -> anyhow::Result<IssueId> {
    issues.get(&number).copied().with_context(|| format!("the demonstration has no issue {number}"))
}

async fn comments(
    store: &Store,
    community: &Community,
    issues: &HashMap<i64, IssueId>,
    now: Moment,
) -> anyhow::Result<()> {
    for said in rows::<Said>(COMMENTS)? {
        let guest = store.visitor(Asker::default(), community.clone()).await?;
        let words = comment::Draft { kind: said.kind, text: said.text }.check().map_err(first)?;
        store.comment(&guest.participant(), of(issues, said.issue)?, words, now).await?;
    }
    Ok(())
}

async fn links(
    store: &Store,
    community: &Community,
    organiser: &Visitor,
    issues: &HashMap<i64, IssueId>,
    now: Moment,
) -> anyhow::Result<()> {
    for linked in rows::<Linked>(LINKS)? {
        let tree = store.programme(&linked.programme).await?;
        store.hold_against(&organiser.organiser()?, tree.programme.id, now).await?;
        let goal = tree.goals.iter().find(|goal| goal.code == linked.goal);
        let goal = goal.with_context(|| format!("{} has no goal {}", linked.programme, linked.goal))?;
        let words = link::Draft { claim: linked.claim, reason: linked.reason };
        let guest = store.visitor(Asker::default(), community.clone()).await?;
        let issue = of(issues, linked.issue)?;
        store.link(&guest.participant(), issue, goal.id, words.check().map_err(first)?, now).await?;
    }
    Ok(())
}

/// Gathers the agenda, orders it so that everyone is heard, publishes it and has neighbours adopt it.
async fn gather(
    store: &Store,
    organiser: &Visitor,
    issues: &HashMap<i64, IssueId>,
    title: String,
    purpose: String,
    now: Moment,
) -> anyhow::Result<()> {
    let community = &organiser.community;
    let words = agenda::agenda::Draft { title, purpose }.check().map_err(first)?;
    let number = store.make_agenda(&organiser.author()?, words, now).await?;
    let owner = organiser.owner(&store.agenda(community.id, number).await?.agenda)?;
    let gathered = rows::<Gathered>(AGENDA)?;
    let mut titles: Vec<&str> = gathered.iter().map(|gathered| gathered.section.as_str()).collect();
    titles.dedup();
    for title in titles {
        store.arrange(&owner, Change::AddSection(SectionTitle::check(title)?), now).await?;
    }
    for section in store.agenda(community.id, number).await?.sections {
        let inside = gathered.iter().filter(|gathered| gathered.section == section.title);
        let chosen = inside.map(|gathered| of(issues, gathered.issue)).collect::<anyhow::Result<Vec<_>>>()?;
        let change = Change::Choose { offered: chosen.clone(), chosen, section: Some(section.id) };
        store.arrange(&owner, change, now).await?;
    }
    store.arrange(&owner, Change::OrderBy(Rule::Phragmen), now).await?;
    let edition = store.publish(&owner, now).await?;
    let edition = store.edition(community.id, number, edition, organiser.member).await?;
    for _ in 0..37 {
        let guest = store.visitor(Asker::default(), community.clone()).await?;
        store.adopt(&guest.participant(), edition.id, now).await?;
    }
    Ok(())
}
