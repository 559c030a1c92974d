//! What a ledger amounts to: every public result, recomputed act by act, and compared with what the tables say.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Debug;

use thiserror::Error;

use super::{Act, Digest, Entry, Placed};
use crate::agenda::Rule;
use crate::id::{AgendaId, CommentId, EditionId, GoalId, IssueId, LinkId, MemberId, ProgrammeId, SectionId};
use crate::link::{Claim, Verdict};
use crate::member::Role;
use crate::stance::{Stance, Tally};
use crate::{comment, issue};

/// Words as far as they can be checked: by their digest, or erased at their writer's wish.
#[derive(Clone, Debug)]
pub enum Words {
    /// They are there, and this is their digest.
    Kept(Digest),
    /// They and their salt are gone; any digest may have been theirs.
    Erased,
}

impl PartialEq for Words {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Kept(one), Self::Kept(another)) => one == another,
            _ => true,
        }
    }
}

/// Everything public about a community, whether folded from its ledger or read from its tables.
#[derive(Clone, Debug, Default, PartialEq)]
#[expect(missing_docs, reason = "a field's name is its noun; its value type says the rest")]
pub struct State {
    pub words: Option<Words>,
    pub closed: bool,
    pub roles: BTreeSet<(MemberId, Role)>,
    /// Number, kind, words and whether it was taken out.
    pub issues: BTreeMap<IssueId, (i64, issue::Kind, Words, bool)>,
    pub stances: BTreeMap<(IssueId, MemberId), (Stance, bool)>,
    pub tallies: BTreeMap<IssueId, Tally>,
    /// Issue, kind, words and whether it was taken out.
    pub comments: BTreeMap<CommentId, (IssueId, comment::Kind, Words, bool)>,
    /// Number and words.
    pub agendas: BTreeMap<AgendaId, (i64, Words)>,
    pub arrangements: BTreeMap<AgendaId, (Rule, Vec<(SectionId, Words)>, Vec<Placed>)>,
    /// Agenda, number, rule, people and issues in order.
    pub editions: BTreeMap<EditionId, (AgendaId, i64, Rule, i64, Vec<IssueId>)>,
    pub adoptions: BTreeSet<(EditionId, MemberId)>,
    pub programmes: BTreeSet<ProgrammeId>,
    pub links: BTreeMap<LinkId, (IssueId, GoalId, Claim, Words)>,
    pub judgements: BTreeMap<(LinkId, MemberId), Verdict>,
}

/// Where a ledger and the tables part, or where a ledger breaks.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Difference {
    /// An entry's number or digest does not follow from the one before.
    #[error("entry {number} does not follow from the entry before it")]
    Chain {
        /// The number that was expected.
        number: i64,
    },
    /// An entry's payload is not an act, or names something that was never made.
    #[error("entry {number} makes no sense: {problem}")]
    Senseless {
        /// The entry.
        number: i64,
        /// What is wrong with it.
        problem: String,
    },
    /// The ledger's head says something else than its last entry.
    #[error("the head of the ledger says entry {head}, the last entry is {last}")]
    Head {
        /// What the head says.
        head: i64,
        /// What the last entry is.
        last: i64,
    },
    /// A table differs from what the acts amount to.
    #[error("{noun} {key}: the ledger says {ledger}, the tables say {tables}")]
    Tables {
        /// Which kind of thing.
        noun: &'static str,
        /// Which one.
        key: String,
        /// What the acts amount to.
        ledger: String,
        /// What the tables hold.
        tables: String,
    },
}

impl State {
    /// Applies one entry.
    ///
    /// # Errors
    /// [`Difference::Senseless`] if the payload is not an act or names something that was never made.
    pub fn apply(&mut self, entry: &Entry) -> Result<(), Difference> {
        let senseless = |problem: String| Difference::Senseless { number: entry.number, problem };
        let act = entry.act().map_err(|error| senseless(error.to_string()))?;
        let unknown = |noun: &str| senseless(format!("the {noun} was never made"));
        let actor = || entry.member.ok_or_else(|| senseless("nobody acts".to_owned()));
        match act {
            Act::Describe { words } => self.words = Some(Words::Kept(words)),
            Act::Close => self.closed = true,
            Act::Reopen => self.closed = false,
            Act::GiveRole { member, role } => {
                self.roles.insert((member, role));
            }
            Act::TakeRole { member, role } => {
                self.roles.remove(&(member, role));
            }
            Act::Propose { issue, number, kind, words } => {
                self.issues.insert(issue, (number, kind, Words::Kept(words), false));
                self.tallies.insert(issue, Tally::default());
            }
            Act::Edit { issue, kind, words } => {
                let held = self.issues.get_mut(&issue).ok_or_else(|| unknown("issue"))?;
                held.1 = kind;
                held.2 = Words::Kept(words);
            }
            Act::Remove { issue, .. } => self.issues.get_mut(&issue).ok_or_else(|| unknown("issue"))?.3 = true,
            Act::Restore { issue } => self.issues.get_mut(&issue).ok_or_else(|| unknown("issue"))?.3 = false,
            Act::Weigh { issue, stance, matters } => {
                self.weigh(issue, actor()?, Some((stance, matters))).ok_or_else(|| unknown("issue"))?;
            }
            Act::Unweigh { issue } => self.weigh(issue, actor()?, None).ok_or_else(|| unknown("issue"))?,
            Act::WeighMany { answers } => {
                let member = actor()?;
                for answer in answers {
                    self.weigh(answer.0, member, Some((answer.1, answer.2))).ok_or_else(|| unknown("issue"))?;
                }
            }
            Act::Comment { comment, issue, kind, words } => {
                self.comments.insert(comment, (issue, kind, Words::Kept(words), false));
            }
            Act::RemoveComment { comment, .. } => {
                self.comments.get_mut(&comment).ok_or_else(|| unknown("comment"))?.3 = true;
            }
            Act::RestoreComment { comment } => {
                self.comments.get_mut(&comment).ok_or_else(|| unknown("comment"))?.3 = false;
            }
            Act::NameAgenda { agenda, number, words } => {
                self.agendas.insert(agenda, (number, Words::Kept(words)));
                self.arrangements.entry(agenda).or_insert((Rule::Hand, Vec::new(), Vec::new()));
            }
            Act::Arrange { agenda, rule, sections, issues } => {
                let sections = sections.into_iter().map(|(section, words)| (section, Words::Kept(words))).collect();
                self.arrangements.insert(agenda, (rule, sections, issues));
            }
            Act::Publish { edition, agenda, number, rule, people, issues } => {
                self.editions.insert(edition, (agenda, number, rule, people, issues));
            }
            Act::Adopt { edition } => {
                self.adoptions.insert((edition, actor()?));
            }
            Act::Unadopt { edition } => {
                self.adoptions.remove(&(edition, actor()?));
            }
            Act::HoldAgainst { programme } => {
                self.programmes.insert(programme);
            }
            Act::LetGo { programme } => {
                self.programmes.remove(&programme);
            }
            Act::Link { link, issue, goal, claim, reason } => {
                self.links.insert(link, (issue, goal, claim, Words::Kept(reason)));
                self.judgements.insert((link, actor()?), Verdict::Confirm);
            }
            Act::Judge { link, verdict } => {
                self.judgements.insert((link, actor()?), verdict);
            }
            Act::Leave { withdraw } => self.leave(actor()?, withdraw),
        }
        Ok(())
    }

    /// Finds the first thing in which the tables differ from this state.
    pub fn difference(&self, tables: &Self) -> Option<Difference> {
        if self.words != tables.words {
            return Some(Difference::Tables {
                noun: "community",
                key: "words".to_owned(),
                ledger: format!("{:?}", self.words),
                tables: format!("{:?}", tables.words),
            });
        }
        let flag = |closed: bool| BTreeMap::from([("closed", closed)]);
        let set = |roles: &BTreeSet<(MemberId, Role)>| roles.iter().map(|role| (*role, ())).collect::<BTreeMap<_, _>>();
        let adopted = |adoptions: &BTreeSet<_>| adoptions.iter().map(|both| (*both, ())).collect::<BTreeMap<_, _>>();
        let chosen = |programmes: &BTreeSet<_>| programmes.iter().map(|id| (*id, ())).collect::<BTreeMap<_, _>>();
        parting("community", &flag(self.closed), &flag(tables.closed))
            .or_else(|| parting("role", &set(&self.roles), &set(&tables.roles)))
            .or_else(|| parting("issue", &self.issues, &tables.issues))
            .or_else(|| parting("stance", &self.stances, &tables.stances))
            .or_else(|| parting("tally", &self.tallies, &tables.tallies))
            .or_else(|| parting("comment", &self.comments, &tables.comments))
            .or_else(|| parting("agenda", &self.agendas, &tables.agendas))
            .or_else(|| parting("arrangement", &self.arrangements, &tables.arrangements))
            .or_else(|| parting("edition", &self.editions, &tables.editions))
            .or_else(|| parting("adoption", &adopted(&self.adoptions), &adopted(&tables.adoptions)))
            .or_else(|| parting("programme", &chosen(&self.programmes), &chosen(&tables.programmes)))
            .or_else(|| parting("link", &self.links, &tables.links))
            .or_else(|| parting("judgement", &self.judgements, &tables.judgements))
    }

    fn weigh(&mut self, issue: IssueId, member: MemberId, answer: Option<(Stance, bool)>) -> Option<()> {
        let tally = self.tallies.get_mut(&issue)?;
        let before = match answer {
            Some(answer) => self.stances.insert((issue, member), answer),
            None => self.stances.remove(&(issue, member)),
        };
        if let Some((stance, matters)) = before {
            tally.discount(stance, matters);
        }
        if let Some((stance, matters)) = answer {
            tally.count(stance, matters);
        }
        Some(())
    }

    fn leave(&mut self, member: MemberId, withdraw: bool) {
        self.roles.retain(|(holder, _)| *holder != member);
        if withdraw {
            let answered: Vec<IssueId> =
                self.stances.keys().filter(|(_, weigher)| *weigher == member).map(|(issue, _)| *issue).collect();
            for issue in answered {
                self.weigh(issue, member, None);
            }
            self.adoptions.retain(|(_, adopter)| *adopter != member);
            self.judgements.retain(|(_, judge), _| *judge != member);
        }
    }
}

/// Finds the first key whose value differs or is missing on one side.
fn parting<Key: Ord + Debug, Value: PartialEq + Debug>(
    noun: &'static str,
    ledger: &BTreeMap<Key, Value>,
    tables: &BTreeMap<Key, Value>,
) -> Option<Difference> {
    let say = |value: Option<&Value>| value.map_or_else(|| "nothing".to_owned(), |value| format!("{value:?}"));
    let told = |key: &Key| Difference::Tables {
        noun,
        key: format!("{key:?}"),
        ledger: say(ledger.get(key)),
        tables: say(tables.get(key)),
    };
    let lost = ledger.iter().find(|(key, value)| tables.get(*key) != Some(value)).map(|(key, _)| key);
    lost.or_else(|| tables.keys().find(|key| !ledger.contains_key(*key))).map(told)
}
