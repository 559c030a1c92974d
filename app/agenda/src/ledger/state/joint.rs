//! What a community's acts on joint lists amount to.

use super::State;
use crate::id::JointId;
use crate::ledger::difference::{Difference, parting, unlike};
use crate::ledger::thing::Joint;
use crate::ledger::{Act, Digest};

impl State {
    /// Applies what is done to joint lists.
    pub(super) fn join(&mut self, act: Act) -> Result<(), &'static str> {
        match act {
            Act::NameJoint { joint, number, words } => {
                let begun = Joint { number, words: words.clone(), items: Vec::new() };
                self.joints.entry(joint).or_insert(begun).words = words;
            }
            Act::ArrangeJoint { joint, items } => {
                self.joints.get_mut(&joint).ok_or("the community did not begin the joint list")?.items = items;
            }
            Act::EndJoint { joint } => {
                self.joints.remove(&joint).ok_or("the community did not begin the joint list")?;
                self.leave_joint(joint)?;
            }
            Act::JoinJoint { joint } => {
                self.signatures.insert(joint, None);
            }
            Act::PutOffJoint { joint, .. } => {
                self.joints.get(&joint).ok_or("the community did not begin the joint list")?;
            }
            Act::LeaveJoint { joint } => self.leave_joint(joint)?,
            Act::StandBehind { joint, item, issues } => {
                self.signature(joint)?;
                self.behind.retain(|(_, behind, _)| *behind != item);
                for issue in issues {
                    self.issue(issue)?;
                    self.behind.insert((joint, item, issue));
                }
            }
            Act::SignJoint { joint, words } => *self.signature(joint)? = Some(words),
            Act::UnsignJoint { joint } => *self.signature(joint)? = None,
            _ => return Err("the act is not about a joint list"),
        }
        Ok(())
    }

    /// Finds the first thing in which the tables differ on joint lists.
    pub(super) fn joint_difference(&self, tables: &Self) -> Option<Difference> {
        parting("joint list", &self.joints, &tables.joints)
            .or_else(|| parting("signature", &self.signatures, &tables.signatures))
            .or_else(|| unlike("issue behind a joint list", &self.behind, &tables.behind))
    }

    fn leave_joint(&mut self, joint: JointId) -> Result<(), &'static str> {
        self.signatures.remove(&joint).ok_or(NOT_ON_IT)?;
        self.behind.retain(|(on, ..)| *on != joint);
        Ok(())
    }

    fn signature(&mut self, joint: JointId) -> Result<&mut Option<Digest>, &'static str> {
        self.signatures.get_mut(&joint).ok_or(NOT_ON_IT)
    }
}

const NOT_ON_IT: &str = "the community is not on the joint list";
