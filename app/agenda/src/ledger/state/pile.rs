//! How members sort issues into piles, as a ledger amounts to it.

use super::State;
use crate::id::{IssueId, MemberId, PileId};
use crate::ledger::Act;
use crate::ledger::thing::Words;

impl State {
    /// Applies what a member does with piles.
    pub(super) fn sort(&mut self, member: MemberId, act: Act) -> Result<(), &'static str> {
        match act {
            Act::NamePile { pile, words } => {
                if self.piles.get(&pile).is_some_and(|(owner, _)| *owner != member) {
                    return Err("the pile is another member's");
                }
                self.piles.insert(pile, (member, Words::Kept(words)));
            }
            Act::PutOnPile { issue, pile } => {
                self.issue(issue)?;
                self.own(member, pile)?;
                self.sorted.insert((member, issue), pile);
            }
            Act::TakeOffPile { issue } => {
                self.sorted.remove(&(member, issue)).ok_or("the issue lies on no pile")?;
            }
            Act::ClearPile { pile } => {
                self.own(member, pile)?;
                self.piles.remove(&pile);
                let own = (member, IssueId(i64::MIN))..=(member, IssueId(i64::MAX));
                if self.sorted.range(own).any(|(_, on)| *on == pile) {
                    return Err("something lies on the pile");
                }
            }
            _ => return Err("the act is not about a pile"),
        }
        Ok(())
    }

    fn own(&self, member: MemberId, pile: PileId) -> Result<(), &'static str> {
        match self.piles.get(&pile) {
            Some((owner, _)) if *owner == member => Ok(()),
            Some(_) => Err("the pile is another member's"),
            None => Err("the pile was never made"),
        }
    }
}
