//! What a ledger amounts to: every public result, recomputed act by act, and compared with what the tables say.

mod answer;
mod joint;
mod pile;

use std::collections::{BTreeMap, BTreeSet};

use super::difference::{Difference, parting, unlike};
use super::thing::{Agenda, Comment, Edition, Institution, Issue, Joint, Link, Reply, SaidOutcome, Words};
use super::{Act, Digest, Entry};
use crate::agenda::Rule;
use crate::id::{
    AgendaId, CommentId, EditionId, InstitutionId, IssueId, JointId, JointItemId, LinkId, MemberId, PileId,
    ProgrammeId, ReplyId,
};
use crate::link::Verdict;
use crate::member::Role;
use crate::stance::{Stance, Tally};

/// Everything public about a community, whether folded from its ledger or read from its tables.
#[derive(Clone, Debug, Default, PartialEq)]
#[expect(missing_docs, reason = "a field's name is its noun; its value type says the rest")]
pub struct State {
    /// Its name, address, text and language; one row at most.
    pub words: Option<Words>,
    /// The digest of the reason for which weighing is closed, where the ledger recorded it, if it is closed.
    pub closed: Option<Option<Digest>>,
    pub roles: BTreeSet<(MemberId, Role)>,
    pub issues: BTreeMap<IssueId, Issue>,
    pub stances: BTreeMap<(IssueId, MemberId), (Stance, bool)>,
    pub tallies: BTreeMap<IssueId, Tally>,
    pub comments: BTreeMap<CommentId, Comment>,
    pub agendas: BTreeMap<AgendaId, Agenda>,
    pub editions: BTreeMap<EditionId, Edition>,
    pub adoptions: BTreeSet<(EditionId, MemberId)>,
    /// What each programme says that the community is held against, where the ledger recorded it.
    pub programmes: BTreeMap<ProgrammeId, Option<Digest>>,
    /// What each version says of a programme that the community was ever held against, where the ledger recorded it.
    pub versions: BTreeMap<(ProgrammeId, i64), Digest>,
    /// Why the community is held against a programme, where it said so.
    pub whys: BTreeMap<ProgrammeId, Digest>,
    /// Why one of the community's own programmes was taken out.
    pub removed_programmes: BTreeMap<ProgrammeId, Digest>,
    pub links: BTreeMap<LinkId, Link>,
    pub judgements: BTreeMap<(LinkId, MemberId), Verdict>,
    /// Who says of which issue that none of which programme's words fit it.
    pub none_fits: BTreeSet<(IssueId, ProgrammeId, MemberId)>,
    pub institutions: BTreeMap<InstitutionId, Institution>,
    pub replies: BTreeMap<ReplyId, Reply>,
    pub outcomes: BTreeMap<(ReplyId, MemberId), SaidOutcome>,
    /// Whose each pile is, and what it is called.
    pub piles: BTreeMap<PileId, (MemberId, Words)>,
    /// On which pile of which member each issue lies.
    pub sorted: BTreeMap<(MemberId, IssueId), PileId>,
    /// The names that no theme has, each with why it was taken out.
    pub taken_names: BTreeMap<Digest, Digest>,
    /// The joint lists that the community began.
    pub joints: BTreeMap<JointId, Joint>,
    /// The joint lists that the community is on, each with the digest of the words that it signed, if it did.
    pub signatures: BTreeMap<JointId, Option<Digest>>,
    /// Which of the community's issues stand behind what.
    pub behind: BTreeSet<(JointId, JointItemId, IssueId)>,
}

impl State {
    /// Applies one entry.
    ///
    /// # Errors
    /// [`Difference::Senseless`] if the payload is not an act, or names something that was never made.
    pub fn apply(&mut self, entry: &Entry) -> Result<(), Difference> {
        let senseless = |problem: String| Difference::Senseless { number: entry.number, problem };
        let act = entry.act().map_err(|error| senseless(error.to_string()))?;
        self.act(entry.member, act).map_err(|problem| senseless(problem.to_owned()))
    }

    /// Finds the first thing in which the tables differ from this state.
    pub fn difference(&self, tables: &Self) -> Option<Difference> {
        let one = |words: &Option<Words>| BTreeMap::from([("words", words.clone())]);
        let closed = |closed: &Option<Option<Digest>>| BTreeMap::from([("closed", closed.clone())]);
        parting("community", &one(&self.words), &one(&tables.words))
            .or_else(|| parting("community", &closed(&self.closed), &closed(&tables.closed)))
            .or_else(|| unlike("role", &self.roles, &tables.roles))
            .or_else(|| parting("issue", &self.issues, &tables.issues))
            .or_else(|| parting("stance", &self.stances, &tables.stances))
            .or_else(|| parting("tally", &self.tallies, &tables.tallies))
            .or_else(|| parting("comment", &self.comments, &tables.comments))
            .or_else(|| parting("agenda", &self.agendas, &tables.agendas))
            .or_else(|| parting("edition", &self.editions, &tables.editions))
            .or_else(|| unlike("adoption", &self.adoptions, &tables.adoptions))
            .or_else(|| parting("programme", &self.programmes, &self.recorded(&tables.programmes)))
            .or_else(|| parting("version", &self.versions, &self.recorded_versions(&tables.versions)))
            .or_else(|| parting("why", &self.whys, &tables.whys))
            .or_else(|| parting("removed programme", &self.removed_programmes, &tables.removed_programmes))
            .or_else(|| parting("link", &self.links, &tables.links))
            .or_else(|| parting("judgement", &self.judgements, &tables.judgements))
            .or_else(|| unlike("none fits", &self.none_fits, &tables.none_fits))
            .or_else(|| parting("institution", &self.institutions, &tables.institutions))
            .or_else(|| parting("reply", &self.replies, &tables.replies))
            .or_else(|| parting("outcome", &self.outcomes, &tables.outcomes))
            .or_else(|| parting("pile", &self.piles, &tables.piles))
            .or_else(|| parting("sorted issue", &self.sorted, &tables.sorted))
            .or_else(|| parting("name that was taken out", &self.taken_names, &tables.taken_names))
            .or_else(|| self.joint_difference(tables))
    }

    /// Returns the programmes of the tables, without the digests that this ledger did not record.
    fn recorded(&self, programmes: &BTreeMap<ProgrammeId, Option<Digest>>) -> BTreeMap<ProgrammeId, Option<Digest>> {
        let unrecorded = |id| self.programmes.get(id).is_some_and(Option::is_none);
        programmes.iter().map(|(id, words)| (*id, words.clone().filter(|_| !unrecorded(id)))).collect()
    }

    /// Returns the versions of the tables, without those that this ledger did not record.
    fn recorded_versions(
        &self,
        versions: &BTreeMap<(ProgrammeId, i64), Digest>,
    ) -> BTreeMap<(ProgrammeId, i64), Digest> {
        let recorded = versions.iter().filter(|(key, _)| self.versions.contains_key(*key));
        recorded.map(|(key, words)| (*key, words.clone())).collect()
    }

    fn act(&mut self, member: Option<MemberId>, act: Act) -> Result<(), &'static str> {
        let actor = member.ok_or("nobody acts");
        match act {
            Act::Describe { words } => self.words = Some(Words::Kept(words)),
            Act::Close { reason } => self.closed = Some(reason),
            Act::Reopen => self.closed = None,
            Act::GiveRole { member, role } => {
                self.roles.insert((member, role));
            }
            Act::TakeRole { member, role } => {
                self.roles.remove(&(member, role));
            }
            Act::Weigh { issue, stance, matters } => self.weigh(issue, actor?, Some((stance, matters)))?,
            Act::Unweigh { issue } => self.weigh(issue, actor?, None)?,
            Act::WeighMany { answers } => {
                let member = actor?;
                for answer in answers {
                    self.weigh(answer.0, member, Some((answer.1, answer.2)))?;
                }
            }
            Act::Adopt { edition } => {
                self.editions.get(&edition).ok_or("the edition was never published")?;
                self.adoptions.insert((edition, actor?));
            }
            Act::Unadopt { edition } => {
                self.adoptions.remove(&(edition, actor?));
            }
            Act::HoldAgainst { .. }
            | Act::SayWhy { .. }
            | Act::Revise { .. }
            | Act::LetGo { .. }
            | Act::RemoveProgramme { .. }
            | Act::RestoreProgramme { .. } => self.choose(act)?,
            Act::Link { link, issue, goal, claim, reason } => {
                self.issue(issue)?;
                self.links.insert(link, Link { issue, goal, claim, claimant: member, reason: Words::Kept(reason) });
                self.judgements.insert((link, actor?), Verdict::Confirm);
            }
            Act::Judge { link, verdict } => {
                self.links.get(&link).ok_or("the link was never made")?;
                self.judgements.insert((link, actor?), verdict);
            }
            Act::EraseReason { link } => {
                self.links.get_mut(&link).ok_or("the link was never made")?.reason = Words::Erased;
            }
            Act::NoneFits { issue, programme } => {
                self.issue(issue)?;
                self.none_fits.insert((issue, programme, actor?));
            }
            Act::TakeBackNoneFits { issue, programme } => {
                self.none_fits.remove(&(issue, programme, actor?));
            }
            Act::Leave { withdraw } => self.leave(actor?, withdraw)?,
            Act::InviteInstitution { .. }
            | Act::RevokeInvitation { .. }
            | Act::Reply { .. }
            | Act::SayOutcome { .. }
            | Act::EraseEvidence { .. }
            | Act::UnsayOutcome { .. }
            | Act::RemoveEvidence { .. }
            | Act::RestoreEvidence { .. } => self.answer(member, act)?,
            Act::NamePile { .. } | Act::PutOnPile { .. } | Act::TakeOffPile { .. } | Act::ClearPile { .. } => {
                self.sort(actor?, act)?;
            }
            Act::TakeNameOut { name, reason } => {
                self.taken_names.insert(name, reason);
            }
            Act::BringNameBack { name } => {
                self.taken_names.remove(&name).ok_or("the name was not taken out")?;
            }
            Act::NameJoint { .. }
            | Act::ArrangeJoint { .. }
            | Act::EndJoint { .. }
            | Act::JoinJoint { .. }
            | Act::PutOffJoint { .. }
            | Act::LeaveJoint { .. }
            | Act::StandBehind { .. }
            | Act::SignJoint { .. }
            | Act::UnsignJoint { .. } => self.join(act)?,
            Act::NameAgenda { .. } | Act::Arrange { .. } | Act::EraseAgenda { .. } | Act::Publish { .. } => {
                self.gather(member, act)?;
            }
            _ => self.say(member, act)?,
        }
        Ok(())
    }

    /// Applies what becomes of programmes.
    fn choose(&mut self, act: Act) -> Result<(), &'static str> {
        match act {
            Act::HoldAgainst { programme, words, version } => {
                if let Some(words) = &words {
                    self.versions.insert((programme, version), words.clone());
                }
                self.programmes.insert(programme, words);
            }
            Act::SayWhy { programme, why } => {
                self.programmes.get(&programme).ok_or("the community is not held against the programme")?;
                match why {
                    Some(why) => self.whys.insert(programme, why),
                    None => self.whys.remove(&programme),
                };
            }
            Act::Revise { programme, version, words } => {
                let held = self.programmes.get_mut(&programme);
                *held.ok_or("the community is not held against the programme")? = Some(words.clone());
                self.versions.insert((programme, version), words);
            }
            Act::LetGo { programme } => {
                self.programmes.remove(&programme);
                self.whys.remove(&programme);
            }
            Act::RemoveProgramme { programme, reason } => {
                self.removed_programmes.insert(programme, reason);
            }
            Act::RestoreProgramme { programme } => {
                self.removed_programmes.remove(&programme).ok_or("the programme was not taken out")?;
            }
            _ => return Err("the act is not about a programme"),
        }
        Ok(())
    }

    /// Applies what people say: issues and comments.
    fn say(&mut self, member: Option<MemberId>, act: Act) -> Result<(), &'static str> {
        match act {
            Act::Propose { issue, number, kind, words } => {
                let words = Words::Kept(words);
                self.issues.insert(issue, Issue { number, kind, proposer: member, words, removed: None });
                self.tallies.insert(issue, Tally::default());
            }
            Act::Edit { issue, kind, words } => {
                let issue = self.issue(issue)?;
                issue.kind = kind;
                issue.words = Words::Kept(words);
            }
            Act::Remove { issue, reason } => self.issue(issue)?.removed = Some(reason),
            Act::Restore { issue } => match self.issue(issue)? {
                Issue { words: Words::Erased, .. } => return Err("the issue's words are erased"),
                issue => issue.removed = None,
            },
            Act::Erase { issue } => {
                let issue = self.issue(issue)?;
                issue.words = Words::Erased;
                issue.removed = Some(no_reason());
            }
            Act::Comment { comment, issue, kind, words } => {
                self.issue(issue)?;
                let words = Words::Kept(words);
                self.comments.insert(comment, Comment { issue, kind, writer: member, words, removed: None });
            }
            Act::RemoveComment { comment, reason } => self.comment(comment)?.removed = Some(reason),
            Act::RestoreComment { comment } => self.comment(comment)?.removed = None,
            Act::EraseComment { comment } => {
                let comment = self.comment(comment)?;
                comment.words = Words::Erased;
                comment.removed = Some(no_reason());
            }
            _ => return Err("the act is not about an issue or a comment"),
        }
        Ok(())
    }

    /// Applies what is done to agendas.
    fn gather(&mut self, member: Option<MemberId>, act: Act) -> Result<(), &'static str> {
        match act {
            Act::NameAgenda { agenda, number, words } => {
                let words = Words::Kept(words);
                if let Some(agenda) = self.agendas.get_mut(&agenda) {
                    agenda.words = words;
                } else {
                    let (rule, sections, issues) = (Rule::Hand, Vec::new(), Vec::new());
                    self.agendas.insert(agenda, Agenda { number, owner: member, words, rule, sections, issues });
                }
            }
            Act::Arrange { agenda, rule, sections, issues } => {
                let agenda = self.agendas.get_mut(&agenda).ok_or("the agenda was never made")?;
                agenda.rule = rule;
                agenda.sections = sections.into_iter().map(|(id, words)| (id, Words::Kept(words))).collect();
                agenda.issues = issues;
            }
            Act::EraseAgenda { agenda } => {
                self.agendas.remove(&agenda).ok_or("the agenda was never made")?;
            }
            Act::Publish { edition, agenda, number, rule, people, issues, words } => {
                self.agendas.get(&agenda).ok_or("the agenda was never made")?;
                if people != self.people(&issues) {
                    return Err("the people who answered are counted wrong");
                }
                let mut counted = Vec::with_capacity(issues.len());
                for id in issues {
                    counted.push((id, self.issue(id)?.kind, self.tallies.get(&id).copied().unwrap_or_default()));
                }
                let stances = counted.iter().map(|(_, _, tally)| tally.people()).sum();
                let (publisher, words) = (member, Words::Kept(words));
                let issues = counted;
                self.editions
                    .insert(edition, Edition { agenda, number, publisher, rule, people, stances, words, issues });
            }
            _ => return Err("the act is not about an agenda"),
        }
        Ok(())
    }

    /// Counts the members who answered at least one of the issues.
    fn people(&self, issues: &[IssueId]) -> i64 {
        let mut members = BTreeSet::new();
        for issue in issues {
            let of_issue = (*issue, MemberId(i64::MIN))..=(*issue, MemberId(i64::MAX));
            members.extend(self.stances.range(of_issue).map(|((_, member), _)| *member));
        }
        i64::try_from(members.len()).unwrap_or(i64::MAX)
    }

    fn issue(&mut self, issue: IssueId) -> Result<&mut Issue, &'static str> {
        self.issues.get_mut(&issue).ok_or("the issue was never proposed")
    }

    fn comment(&mut self, comment: CommentId) -> Result<&mut Comment, &'static str> {
        self.comments.get_mut(&comment).ok_or("the comment was never written")
    }

    fn weigh(&mut self, issue: IssueId, member: MemberId, answer: Option<(Stance, bool)>) -> Result<(), &'static str> {
        let tally = self.tallies.get_mut(&issue).ok_or("the issue was never proposed")?;
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
        Ok(())
    }

    fn leave(&mut self, member: MemberId, withdraw: bool) -> Result<(), &'static str> {
        self.roles.retain(|(holder, _)| *holder != member);
        for (_, words) in self.piles.values_mut().filter(|(owner, _)| *owner == member) {
            *words = Words::Erased;
        }
        if withdraw {
            self.piles.retain(|_, (owner, _)| *owner != member);
            self.sorted.retain(|(owner, _), _| *owner != member);
            let answered: Vec<IssueId> =
                self.stances.keys().filter(|(_, weigher)| *weigher == member).map(|(issue, _)| *issue).collect();
            for issue in answered {
                self.weigh(issue, member, None)?;
            }
            self.adoptions.retain(|(_, adopter)| *adopter != member);
            self.judgements.retain(|(_, judge), _| *judge != member);
            self.none_fits.retain(|(_, _, coder)| *coder != member);
            self.outcomes.retain(|(_, witness), _| *witness != member);
        }
        Ok(())
    }
}

/// Returns the digest of the reason that whoever erases their own words need not give.
fn no_reason() -> Digest {
    Digest::of_words("", &[""])
}
