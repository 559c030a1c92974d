//! One neighbourhood: its people do what residents do, through the same doors.

use std::collections::BTreeSet;

use agenda::agenda::{Draft as AgendaDraft, SectionTitle};
use agenda::comment;
use agenda::community::{Community, Draft};
use agenda::id::IssueId;
use agenda::institution::{self, About, OutcomeDraft};
use agenda::issue;
use agenda::layout::Change;
use agenda::link;
use agenda::member::{Asker, Owner, Role, Visitor};
use agenda::moment::Moment;
use agenda::pile::{Choice, Title};
use agenda::programme::Why;
use anyhow::anyhow;
use store::{Error, Store};
use tokio::task::JoinSet;

use super::crowd::{Answer, Crowd};
use super::said;
use super::tale::{Agenda, Gathered, OWN, Tale};
use crate::cli::progress::Progress;

/// How many answers are on their way at a time: as many as share a commit.
const CROWD: usize = 512;
const HOUR_MS: i64 = 3_600_000;
const DAY_MS: i64 = 24 * HOUR_MS;
/// How long ago the neighbourhood began, and how long it takes from one proposal to the next.
const AGE_MS: i64 = 35 * DAY_MS;
const BETWEEN_PROPOSALS_MS: i64 = 18 * HOUR_MS;
/// How long after the edition its institution answers, and how long after that people say what came of it.
const ANSWERED_MS: i64 = 4 * HOUR_MS;
const SEEN_MS: i64 = 8 * HOUR_MS;

/// A neighbourhood as far as it has come.
pub struct Neighbourhood<'a> {
    store: &'a Store,
    pub community: Community,
    tale: Tale,
    crowd: Crowd,
    people: Vec<Visitor>,
    begins: Moment,
    /// The address of its own programme, if it has one.
    own: Option<String>,
    /// The ids of the issues, in the tale's order.
    issues: Vec<IssueId>,
}

impl<'a> Neighbourhood<'a> {
    /// Has people move in and live through the whole tale.
    pub async fn settle(store: &'a Store, tale: Tale, seed: Option<u64>) -> anyhow::Result<Self> {
        let crowd = Crowd::gather(&tale, seed.unwrap_or(tale.seed));
        let begins = store::now().plus_ms(-AGE_MS);
        let draft = Draft {
            name: tale.name.clone(),
            slug: tale.slug.clone(),
            about: tale.welcome.clone(),
            language: "en".to_owned(),
        };
        let words = draft.check().map_err(|refusals| said(&refusals))?;
        let community = store.found_demo(words, begins).await?;
        let mut people = Vec::with_capacity(crowd.len());
        for _ in 0..crowd.len() {
            people.push(store.visitor(Asker::default(), community.clone()).await?);
        }
        let mut settled = Self { store, community, tale, crowd, people, begins, own: None, issues: Vec::new() };
        settled.propose().await?;
        settled.weigh().await?;
        settled.sort().await?;
        settled.comment().await?;
        settled.hold().await?;
        settled.link().await?;
        settled.gather().await?;
        Ok(settled)
    }

    fn person(&self, person: usize) -> anyhow::Result<&Visitor> {
        self.people.get(person).ok_or_else(|| anyhow!("person {person} does not live there"))
    }

    /// Returns the id of an issue by its number in the tale, from 1.
    fn issue(&self, number: usize) -> anyhow::Result<IssueId> {
        let issue = number.checked_sub(1).and_then(|place| self.issues.get(place));
        issue.copied().ok_or_else(|| anyhow!("there is no issue {number}"))
    }

    fn proposed_at(&self, number: usize) -> Moment {
        self.begins.plus_ms(BETWEEN_PROPOSALS_MS.saturating_mul(i64::try_from(number).unwrap_or(0)))
    }

    /// Returns a moment between an issue's proposal and now, by a draw from 0 to 9,999.
    fn later(&self, number: usize, draw: u64) -> Moment {
        let proposed_at = self.proposed_at(number);
        let left = self.begins.plus_ms(AGE_MS - DAY_MS).0 - proposed_at.0;
        proposed_at.plus_ms(left / 10_000 * i64::try_from(draw).unwrap_or(0))
    }

    async fn propose(&mut self) -> anyhow::Result<()> {
        for (number, told) in (1..).zip(&self.tale.issues) {
            let draft = issue::Draft {
                kind: told.kind.clone(),
                title: told.title.clone(),
                story: told.story.clone(),
                place: told.place.clone(),
            };
            let words = draft.check().map_err(|refusals| said(&refusals))?;
            let proposer = self.person(self.crowd.proposer(number)?)?;
            let weigher = proposer.weigher().map_err(Error::Refused)?;
            let given = self.store.propose(&weigher, words, self.proposed_at(number)).await?;
            let id = self.store.issue(proposer.community.id, given, proposer.member).await?.id;
            self.issues.push(id);
        }
        Ok(())
    }

    async fn weigh(&self) -> anyhow::Result<()> {
        let mut answers: Vec<(Moment, &Answer)> = Vec::with_capacity(self.crowd.answers.len());
        answers.extend(self.crowd.answers.iter().map(|answer| (self.later(answer.issue, answer.when), answer)));
        answers.sort_by_key(|(moment, _)| *moment);
        let progress = Progress::start("answers", answers.len() as u64);
        let mut done = 0;
        for together in answers.chunks(CROWD) {
            let mut weighing = JoinSet::new();
            for (moment, answer) in together {
                let weigher = self.person(answer.person)?.weigher().map_err(Error::Refused)?;
                let (store, issue, moment) = (self.store.clone(), self.issue(answer.issue)?, *moment);
                let (stance, matters) = (answer.stance, answer.matters);
                weighing.spawn(async move { store.weigh(&weigher, issue, stance, matters, moment).await });
            }
            while let Some(weighed) = weighing.join_next().await {
                weighed??;
            }
            done += together.len() as u64;
            progress.reach(done);
        }
        progress.finish();
        Ok(())
    }

    async fn comment(&self) -> anyhow::Result<()> {
        for (place, told) in self.tale.comments.iter().enumerate() {
            let draft = comment::Draft { kind: told.kind.clone(), text: told.text.clone() };
            let words = draft.check().map_err(|refusals| said(&refusals))?;
            let writer = self.person(self.crowd.writer(told.issue, &told.kind, place)?)?;
            let moment = self.later(told.issue, self.crowd.draw("comment", place, told.issue));
            self.store.comment(&writer.participant(), self.issue(told.issue)?, words, moment).await?;
        }
        Ok(())
    }

    /// Lets some people sort issues into piles.
    async fn sort(&self) -> anyhow::Result<()> {
        let piles: BTreeSet<&str> = self.tale.piles.iter().map(|piled| piled.pile.as_str()).collect();
        let piles: Vec<&str> = piles.into_iter().collect();
        let moment = self.begins.plus_ms(AGE_MS - DAY_MS);
        for person in self.crowd.sorters() {
            let mut choices = Vec::new();
            for told in &self.tale.piles {
                if let Some(pile) = self.crowd.pile(person, told.issue, &told.pile, &piles) {
                    let title = Title::check(pile).map_err(Error::Refused)?;
                    choices.push((self.issue(told.issue)?, Choice::Named(title)));
                }
            }
            let weigher = self.person(person)?.weigher().map_err(Error::Refused)?;
            self.store.sort(&weigher, choices, moment).await?;
        }
        Ok(())
    }

    /// Adds the neighbourhood's own programme, and chooses what it is held against.
    async fn hold(&mut self) -> anyhow::Result<()> {
        let organiser = self.organiser()?.organiser().map_err(Error::Refused)?;
        if let Some(plan) = &self.tale.programme {
            self.own = Some(self.store.add_own_programme(&organiser, plan.clone(), self.begins).await?);
        }
        for held in &self.tale.held {
            let programme = self.store.programme(self.address(&held.programme)?).await?.programme.id;
            let why = Why::check(&held.why).map_err(Error::Refused)?;
            let why = (!why.text().is_empty()).then_some(why);
            self.store.hold_against(&organiser, programme, why, self.begins).await?;
        }
        Ok(())
    }

    /// Returns the address of a programme by what the tale calls it.
    fn address<'t>(&'t self, programme: &'t str) -> anyhow::Result<&'t str> {
        if programme != OWN {
            return Ok(programme);
        }
        self.own.as_deref().ok_or_else(|| anyhow!("{} has no programme of its own", self.tale.name))
    }

    async fn link(&self) -> anyhow::Result<()> {
        for (place, told) in self.tale.links.iter().enumerate() {
            let tree = self.store.programme(self.address(&told.programme)?).await?;
            let goal = tree.goals.iter().find(|goal| goal.code == told.goal);
            let goal = goal.ok_or_else(|| anyhow!("{} has no goal {}", told.programme, told.goal))?.id;
            let draft = link::Draft { claim: told.claim.clone(), reason: told.reason.clone() };
            let words = draft.check().map_err(|refusals| said(&refusals))?;
            let claimant = self.crowd.claimant(told.issue, place)?;
            let moment = self.later(told.issue, self.crowd.draw("link", place, told.issue));
            let participant = self.person(claimant)?.participant();
            let link = self.store.link(&participant, self.issue(told.issue)?, goal, words, moment).await?;
            for (judge, verdict) in self.crowd.judges(told.issue, place, claimant) {
                let judge = self.person(judge)?.participant();
                self.store.judge(&judge, link, verdict, moment.plus_ms(HOUR_MS)).await?;
            }
        }
        Ok(())
    }

    /// Gathers the agendas, whose order follows from the answers.
    async fn gather(&self) -> anyhow::Result<()> {
        let author = self.organiser()?;
        for (place, told) in (1..).zip(&self.tale.agendas) {
            let gathered: Vec<&Gathered> = self.tale.agenda.iter().filter(|issue| issue.agenda == place).collect();
            let owner = self.arrange(&author, told, &gathered).await?;
            if told.published {
                self.publish(&author, &owner, &gathered).await?;
            }
        }
        Ok(())
    }

    async fn arrange(&self, author: &Visitor, told: &Agenda, gathered: &[&Gathered]) -> anyhow::Result<Owner> {
        let (store, community, moment) = (self.store, author.community.id, store::now().plus_ms(-DAY_MS));
        let draft = AgendaDraft { title: told.title.clone(), purpose: told.purpose.clone() };
        let words = draft.check().map_err(|refusals| said(&refusals))?;
        let number = store.make_agenda(&author.author().map_err(Error::Refused)?, words, moment).await?;
        let owner = author.owner(&store.agenda(community, number).await?.agenda).map_err(Error::Refused)?;
        let mut section = (String::new(), None);
        for told in gathered {
            if told.section != section.0 {
                let title = SectionTitle::check(&told.section).map_err(Error::Refused)?;
                store.arrange(&owner, Change::AddSection(title), moment).await?;
                let added = store.agenda(community, number).await?.sections.last().map(|section| section.id);
                section = (told.section.clone(), added);
            }
            let chosen = vec![self.issue(told.issue)?];
            let choose = Change::Choose { offered: chosen.clone(), chosen, section: section.1 };
            store.arrange(&owner, choose, moment).await?;
        }
        Ok(owner)
    }

    /// Publishes an agenda, lets people adopt it, and lets the institution answer it, if there is one.
    async fn publish(&self, author: &Visitor, owner: &Owner, gathered: &[&Gathered]) -> anyhow::Result<()> {
        let (store, moment) = (self.store, store::now().plus_ms(HOUR_MS - DAY_MS));
        let edition = store.publish(owner, moment).await?;
        let agendas = store.agendas(author.community.id).await?;
        let agenda = agendas.iter().find(|listed| listed.agenda.id == owner.agenda());
        let number = agenda.ok_or_else(|| anyhow!("the agenda is not listed"))?.number;
        let edition = store.edition(author.community.id, number, edition, author.member).await?.id;
        let issues: Vec<usize> = gathered.iter().map(|told| told.issue).collect();
        let adopters = self.crowd.adopters(&issues);
        for adopter in &adopters {
            store.adopt(&self.person(*adopter)?.participant(), edition, moment.plus_ms(HOUR_MS)).await?;
        }
        let Some(institution) = &self.tale.institution else { return Ok(()) };
        let agenda = store.agenda(author.community.id, number).await?.agenda;
        let inviter = author.inviter(Some(&agenda)).map_err(Error::Refused)?;
        let name = institution::name(institution).map_err(Error::Refused)?;
        let code = store.invite(&inviter, About::Edition(edition), name, moment.plus_ms(HOUR_MS)).await?;
        self.answer(&code, &adopters, moment.plus_ms(ANSWERED_MS)).await
    }

    /// Has the institution answer, and people say what they see come of it.
    async fn answer(&self, code: &str, people: &[usize], moment: Moment) -> anyhow::Result<()> {
        let envoy = self.store.institution(self.community.id, code).await?.envoy().map_err(Error::Refused)?;
        for told in &self.tale.answers {
            let due = moment.plus_ms(DAY_MS.saturating_mul(told.days)).day();
            let draft = institution::Draft { kind: told.kind.clone(), text: told.text.clone(), due };
            let words = draft.check().map_err(|refusals| said(&refusals))?;
            let number = i64::try_from(told.issue)?;
            self.store.reply(&envoy, number, words, moment).await?;
            let outcomes = [("done", told.done), ("partly", told.partly), ("not_done", told.not_done)];
            let outcomes = outcomes.into_iter().flat_map(|(outcome, people)| std::iter::repeat_n(outcome, people));
            let mut evidence = Some(told.evidence.clone());
            let replies = self.store.replies(self.person(0)?, Some(self.issue(told.issue)?)).await?;
            for (person, outcome) in people.iter().zip(outcomes) {
                let shown = if outcome == "partly" { evidence.take() } else { None };
                let draft = OutcomeDraft {
                    outcome: outcome.to_owned(),
                    seen_on: String::new(),
                    evidence: shown.unwrap_or_default(),
                };
                let seen_at = moment.plus_ms(SEEN_MS);
                let seen = draft.check(&seen_at.day()).map_err(|refusals| said(&refusals))?;
                let reply = replies.first().ok_or_else(|| anyhow!("the answer to issue {number} is not there"))?.id;
                self.store.say_outcome(&self.person(*person)?.participant(), reply, seen, seen_at).await?;
            }
        }
        Ok(())
    }

    /// Returns the neighbour who brings people together. There is no account of that name, so nobody can sign in to it:
    /// whoever runs the server gives somebody the role if the demonstration is to have a living organiser.
    pub fn organiser(&self) -> anyhow::Result<Visitor> {
        let mut organiser = self.person(self.crowd.organiser())?.clone();
        organiser.asker.person = Some(organiser.person);
        organiser.asker.account = Some(self.tale.name.clone());
        organiser.known = true;
        organiser.roles = vec![Role::Organiser];
        Ok(organiser)
    }
}
