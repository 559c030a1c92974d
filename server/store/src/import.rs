//! Takes in a conversation that was held elsewhere, as a community of its own: all of it in one transaction, or nothing.
//!
//! What the file leaves open is settled so: an issue that does not say its kind gets the kind that the importer names;
//! issues are numbered in the order of their numbers there; an issue without a moment was proposed at the moment of the
//! import; an answer without a moment is stored with moment 0, which the export writes as a blank. What moderators
//! rejected there is taken out here. Participants become members without a person: nobody can sign in as them.

use std::collections::{BTreeMap, HashMap};

use agenda::community::{Checked, Community};
use agenda::id::{CommunityId, IssueId, MemberId};
use agenda::import::polis::{self, Conversation, ImportedIssue, ImportedStance};
use agenda::issue::Kind;
use agenda::ledger::{Act, Answer, Digest};
use agenda::moment::Moment;
use agenda::stance::Tally;
use serde::Serialize;
use sqlx::AnyConnection;

use crate::bulk::{Bulk, bulk};
use crate::db::Dialect;
use crate::ledger::Deed;
use crate::{Error, Result, Store, community, fresh, issue, ledger, member, stance};

/// Why an issue that moderators rejected elsewhere is out here.
pub const REJECTED: &str = "The moderators of the conversation it comes from took it out.";

/// How many answers travel in one statement, and how many acts.
const ANSWERS: usize = 4_000;
const ACTS: usize = 64;

const MEMBERS: Bulk = bulk!(
    "insert into member (id, community_id, outside_id, standing, arrived_at)
     select id, cast($2 as bigint), outside_id, 'guest', arrived_at",
    row(id bigint 0, outside_id bigint 1, arrived_at bigint 2),
    ""
);

const ISSUES: Bulk = bulk!(
    "insert into issue (id, community_id, number, member_id, outside_id, kind, title, story, place, salt, proposed_at,
                        removed_at, removed_reason, agree, disagree, pass, matters)
     select id, cast($2 as bigint), number, member_id, outside_id, kind, title, story, place, salt, proposed_at,
            removed_at, removed_reason, agree, disagree, pass, matters",
    row(id bigint 0, number bigint 1, member_id bigint 2, outside_id bigint 3, kind text 4, title text 5, story text 6,
        place text 7, salt text 8, proposed_at bigint 9, removed_at bigint 10, removed_reason text 11,
        agree bigint 12, disagree bigint 13, pass bigint 14, matters bigint 15),
    ""
);

/// What came in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Imported {
    /// The community it became.
    pub community: Community,
    /// Everybody who took part.
    pub members: usize,
    /// What was said.
    pub issues: usize,
    /// How many issues are out because moderators had rejected them.
    pub removed: usize,
    /// Answers.
    pub stances: usize,
}

impl Store {
    /// Imports a conversation as a new community, and answers when all of it is durable. `kind` is for issues whose
    /// file does not say theirs; `progress` is told how many answers are in.
    ///
    /// # Errors
    /// [`agenda::Refusal::Taken`] for an address that another community has; nothing of the conversation is in then.
    pub async fn import_polis(
        &self,
        words: Checked,
        conversation: Conversation,
        kind: Kind,
        moment: Moment,
        progress: impl Fn(usize) + Send + Sync + 'static,
    ) -> Result<Imported> {
        let dialect = self.dialect;
        let id: CommunityId = fresh::id()?;
        self.writer
            .act(move |tx| {
                Box::pin(async move {
                    let community = community::insert(tx, id, &words, false, moment).await?;
                    ledger::append(tx, dialect, id, moment, &[(None, community::describe(&community))]).await?;
                    let arriving = Arriving { dialect, community: id, moment };
                    arriving.members(tx, &conversation).await?;
                    let issues = arriving.issues(tx, &conversation, kind).await?;
                    arriving.stances(tx, &conversation, &issues, &progress).await?;
                    Ok(Imported {
                        community,
                        members: conversation.participants.len(),
                        issues: issues.len(),
                        removed: conversation.issues.iter().filter(|issue| issue.moderated < 0).count(),
                        stances: conversation.stances.len(),
                    })
                })
            })
            .await
    }
}

/// An import on its way into the tables.
struct Arriving {
    dialect: Dialect,
    community: CommunityId,
    moment: Moment,
}

impl Arriving {
    fn member(&self, participant: i64) -> MemberId {
        member::outside_id(self.community, participant)
    }

    async fn members(&self, tx: &mut AnyConnection, conversation: &Conversation) -> Result<()> {
        let mut arrivals: HashMap<i64, Moment> = HashMap::with_capacity(conversation.participants.len());
        let said = conversation.issues.iter().filter_map(|issue| Some((issue.author?, issue.moment?)));
        let answered = conversation.stances.iter().filter_map(|stance| Some((stance.participant, stance.moment?)));
        for (participant, moment) in said.chain(answered) {
            let first = arrivals.entry(participant).or_insert(moment);
            *first = moment.min(*first);
        }
        let rows: Vec<[i64; 3]> = conversation
            .participants
            .iter()
            .map(|participant| {
                let arrived_at = arrivals.get(participant).copied().unwrap_or(self.moment);
                [self.member(*participant).0, *participant, arrived_at.0]
            })
            .collect();
        for rows in rows.chunks(ANSWERS) {
            self.send(tx, MEMBERS, rows).await?;
        }
        Ok(())
    }

    /// Puts the issues in, with their tallies, and returns their ids in the conversation's order.
    async fn issues(&self, tx: &mut AnyConnection, conversation: &Conversation, kind: Kind) -> Result<Vec<IssueId>> {
        let mut tallies = vec![Tally::default(); conversation.issues.len()];
        for stance in &conversation.stances {
            tallies.get_mut(place(stance)).ok_or_else(|| unknown(stance))?.count(stance.stance, stance.matters);
        }
        let mut order: Vec<(usize, &ImportedIssue, Tally)> = Vec::with_capacity(conversation.issues.len());
        for ((place, issue), tally) in conversation.issues.iter().enumerate().zip(tallies) {
            order.push((place, issue, tally));
        }
        order.sort_by_key(|(_, issue, _)| issue.outside_id);
        let (mut rows, mut deeds): (Vec<_>, Vec<Deed>) = (Vec::with_capacity(order.len()), Vec::new());
        let mut ids = BTreeMap::new();
        for (number, (place, issue, tally)) in (1_i64..).zip(order) {
            let (id, salt): (IssueId, _) = (fresh::id()?, fresh::salt()?);
            let (title, story) = polis::words(&issue.text);
            let kind = issue.kind.unwrap_or(kind);
            let proposer = issue.author.map(|author| self.member(author));
            let words = issue::digest(&salt, &title, &story, &issue.place);
            deeds.push((proposer, Act::Propose { issue: id, number, kind, words }));
            let rejected = issue.moderated < 0;
            if rejected {
                deeds.push((None, Act::Remove { issue: id, reason: Digest::of_words("", &[REJECTED]) }));
            }
            rows.push((
                id.0,
                number,
                proposer.map(|member| member.0),
                issue.outside_id,
                kind.word(),
                title,
                story,
                issue.place.as_str(),
                salt,
                issue.moment.unwrap_or(self.moment).0,
                rejected.then_some(self.moment.0),
                rejected.then_some(REJECTED),
                tally.agree,
                tally.disagree,
                tally.pass,
                tally.matters,
            ));
            ids.insert(place, id);
        }
        for rows in rows.chunks(ANSWERS) {
            self.send(tx, ISSUES, rows).await?;
        }
        ledger::append(tx, self.dialect, self.community, self.moment, &deeds).await?;
        Ok(ids.into_values().collect())
    }

    async fn stances(
        &self,
        tx: &mut AnyConnection,
        conversation: &Conversation,
        issues: &[IssueId],
        progress: &(impl Fn(usize) + Sync),
    ) -> Result<()> {
        let mut rows = Vec::with_capacity(ANSWERS);
        let mut deeds: Vec<Deed> = Vec::with_capacity(ACTS);
        let mut done = 0;
        let of_members = conversation.stances.chunk_by(|one, next| one.participant == next.participant);
        let mut of_members: Vec<(MemberId, &[ImportedStance])> =
            of_members.filter_map(|answers| Some((self.member(answers.first()?.participant), answers))).collect();
        // In the order of the primary key, so that it grows at its end only: a sixth less work.
        of_members.sort_unstable_by_key(|(member, _)| *member);
        for (member, of_member) in of_members {
            let mut answers = Vec::with_capacity(of_member.len());
            for stance in of_member {
                let issue = *issues.get(place(stance)).ok_or_else(|| unknown(stance))?;
                let weighed_at = stance.moment.map_or(0, |moment| moment.0);
                rows.push([member.0, issue.0, stance.stance.sign(), i64::from(stance.matters), weighed_at]);
                answers.push(Answer(issue, stance.stance, stance.matters));
            }
            deeds.push((Some(member), Act::WeighMany { answers }));
            done += of_member.len();
            if rows.len() >= ANSWERS {
                stance::insert(tx, self.dialect, &rows).await?;
                rows.clear();
                progress(done);
            }
            if deeds.len() >= ACTS {
                ledger::append(tx, self.dialect, self.community, self.moment, &deeds).await?;
                deeds.clear();
            }
        }
        stance::insert(tx, self.dialect, &rows).await?;
        ledger::append(tx, self.dialect, self.community, self.moment, &deeds).await?;
        progress(done);
        Ok(())
    }

    async fn send(&self, tx: &mut AnyConnection, statement: Bulk, rows: &[impl Serialize]) -> Result<()> {
        sqlx::query(statement.text(self.dialect))
            .bind(serde_json::to_string(rows)?)
            .bind(self.community.0)
            .execute(tx)
            .await?;
        Ok(())
    }
}

fn place(stance: &ImportedStance) -> usize {
    usize::try_from(stance.issue).unwrap_or(usize::MAX)
}

fn unknown(stance: &ImportedStance) -> Error {
    Error::unreadable("answer's issue", stance.issue)
}
