//! What institutions answer and what residents say of it, as a ledger amounts to it.

use super::State;
use crate::id::{MemberId, ReplyId};
use crate::ledger::Act;
use crate::ledger::thing::{Institution, Reply, SaidOutcome, Words};

impl State {
    /// Applies what institutions answer and what residents say of it.
    pub(super) fn answer(&mut self, member: Option<MemberId>, act: Act) -> Result<(), &'static str> {
        match act {
            Act::InviteInstitution { institution, about, words } => {
                let words = Words::Kept(words);
                self.institutions.insert(institution, Institution { about, words, revoked: false });
            }
            Act::RevokeInvitation { institution } => {
                self.institutions.get_mut(&institution).ok_or("the institution was never invited")?.revoked = true;
            }
            Act::Reply { reply, institution, issue, kind, due, words } => {
                let invited = self.institutions.get(&institution).ok_or("the institution was never invited")?;
                if invited.revoked {
                    return Err("the invitation was taken back");
                }
                self.issue(issue)?;
                let words = Words::Kept(words);
                self.replies.insert(reply, Reply { institution, issue, kind, due, words });
            }
            Act::SayOutcome { reply, outcome, seen_on, evidence } => {
                self.replies.get(&reply).ok_or("the institution never said so")?;
                let key = (reply, member.ok_or("nobody acts")?);
                let evidence = Words::Kept(evidence);
                // What was taken out stays out for as long as the same is shown.
                let before = self.outcomes.get(&key).filter(|before| before.evidence == evidence);
                let removed = before.and_then(|before| before.removed.clone());
                self.outcomes.insert(key, SaidOutcome { outcome, seen_on, evidence, removed });
            }
            Act::EraseEvidence { reply } => {
                self.outcome(reply, member.ok_or("nobody acts")?)?.evidence = Words::Erased;
            }
            Act::UnsayOutcome { reply } => {
                let said = self.outcomes.remove(&(reply, member.ok_or("nobody acts")?));
                said.ok_or("the member never said so")?;
            }
            Act::RemoveEvidence { reply, member, reason } => self.outcome(reply, member)?.removed = Some(reason),
            Act::RestoreEvidence { reply, member } => self.outcome(reply, member)?.removed = None,
            _ => return Err("the act is not about an institution"),
        }
        Ok(())
    }

    fn outcome(&mut self, reply: ReplyId, member: MemberId) -> Result<&mut SaidOutcome, &'static str> {
        self.outcomes.get_mut(&(reply, member)).ok_or("the member never said so")
    }
}
