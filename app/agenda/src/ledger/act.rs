//! The acts: what can stand in a ledger. Words enter by digest; everything else that decides a result stands in the open.

use serde::{Deserialize, Serialize};

use super::Digest;
use crate::agenda::Rule;
use crate::id::{
    AgendaId, CommentId, CommunityId, EditionId, GoalId, InstitutionId, IssueId, JointId, JointItemId, LinkId,
    MemberId, PileId, ProgrammeId, ReplyId, SectionId,
};
use crate::institution::{self, About, Outcome};
use crate::link::{Claim, Verdict};
use crate::member::Role;
use crate::stance::Stance;
use crate::{comment, issue};

/// One answer among many that came from a file: the issue, the answer, whether it matters a lot.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer(pub IssueId, pub Stance, pub bool);

/// An issue's place in an agenda: the issue and its section, if it is in one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Placed(pub IssueId, pub Option<SectionId>);

/// An act that changes a public result. The member who acts stands in the entry, not here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "act", rename_all = "snake_case")]
#[expect(missing_docs, reason = "a field's name is its noun; what each act does is said at the variant")]
pub enum Act {
    /// A community is founded, or its name, text or language changes.
    Describe { words: Digest },
    /// Proposing and weighing close, for a reason whose digest the first ledgers did not record.
    Close {
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<Digest>,
    },
    /// Proposing and weighing open again.
    Reopen,
    /// A member takes on a role.
    GiveRole { member: MemberId, role: Role },
    /// A member lays a role down, or has it taken away.
    TakeRole { member: MemberId, role: Role },
    /// An issue is proposed.
    Propose { issue: IssueId, number: i64, kind: issue::Kind, words: Digest },
    /// An issue's words or kind change.
    Edit { issue: IssueId, kind: issue::Kind, words: Digest },
    /// A steward takes an issue out.
    Remove { issue: IssueId, reason: Digest },
    /// A steward brings an issue back.
    Restore { issue: IssueId },
    /// A proposer's words are erased at their wish, and the issue is out for good.
    Erase { issue: IssueId },
    /// A member answers an issue, for the first time or anew.
    Weigh { issue: IssueId, stance: Stance, matters: bool },
    /// A member takes an answer back.
    Unweigh { issue: IssueId },
    /// Answers of one member that came from a file.
    WeighMany { answers: Vec<Answer> },
    /// A comment is written.
    Comment { comment: CommentId, issue: IssueId, kind: comment::Kind, words: Digest },
    /// A steward takes a comment out.
    RemoveComment { comment: CommentId, reason: Digest },
    /// A steward brings a comment back.
    RestoreComment { comment: CommentId },
    /// A comment's words are erased at its writer's wish, and it is out for good.
    EraseComment { comment: CommentId },
    /// An agenda is made, or its title or purpose changes.
    NameAgenda { agenda: AgendaId, number: i64, words: Digest },
    /// An agenda's sections, issues and order are as given from now on.
    Arrange { agenda: AgendaId, rule: Rule, sections: Vec<(SectionId, Digest)>, issues: Vec<Placed> },
    /// An agenda that was never published is erased at its maker's wish.
    EraseAgenda { agenda: AgendaId },
    /// An edition is published and never changes again; its words are those of [`super::thing::edition_words`].
    Publish {
        edition: EditionId,
        agenda: AgendaId,
        number: i64,
        rule: Rule,
        people: i64,
        issues: Vec<IssueId>,
        words: Digest,
    },
    /// A member says: this is mine too.
    Adopt { edition: EditionId },
    /// A member takes that back.
    Unadopt { edition: EditionId },
    /// The community is held against a programme, which says what the digest holds. The first ledgers did not record
    /// the digest; where no version stands, it was the first.
    HoldAgainst {
        programme: ProgrammeId,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        words: Option<Digest>,
        #[serde(default = "first", skip_serializing_if = "is_first")]
        version: i64,
    },
    /// The community says why it is held against a programme, or no longer says it.
    SayWhy { programme: ProgrammeId, why: Option<Digest> },
    /// A programme that the community is held against has a new version, which says what the digest holds.
    Revise { programme: ProgrammeId, version: i64, words: Digest },
    /// The community is no longer held against a programme.
    LetGo { programme: ProgrammeId },
    /// An organiser takes one of the community's own programmes out of its library.
    RemoveProgramme { programme: ProgrammeId, reason: Digest },
    /// An organiser brings such a programme back.
    RestoreProgramme { programme: ProgrammeId },
    /// A member claims that a goal bears on an issue, and so confirms it.
    Link { link: LinkId, issue: IssueId, goal: GoalId, claim: Claim, reason: Digest },
    /// A member confirms or disputes a link, for the first time or anew.
    Judge { link: LinkId, verdict: Verdict },
    /// The reason for a link is erased at its writer's wish.
    EraseReason { link: LinkId },
    /// A member says that none of a programme's words fit an issue.
    NoneFits { issue: IssueId, programme: ProgrammeId },
    /// A member takes that back.
    TakeBackNoneFits { issue: IssueId, programme: ProgrammeId },
    /// An institution is invited to answer; its name enters by digest.
    InviteInstitution { institution: InstitutionId, about: About, words: Digest },
    /// An invitation is taken back.
    RevokeInvitation { institution: InstitutionId },
    /// An institution answers an issue, for the first time or anew. No member acts.
    Reply {
        reply: ReplyId,
        institution: InstitutionId,
        issue: IssueId,
        kind: institution::Kind,
        due: String,
        words: Digest,
    },
    /// A member says whether a promise was kept, for the first time or anew.
    SayOutcome { reply: ReplyId, outcome: Outcome, seen_on: String, evidence: Digest },
    /// What a member showed for that is erased at their wish.
    EraseEvidence { reply: ReplyId },
    /// A member takes back what they said of a promise.
    UnsayOutcome { reply: ReplyId },
    /// A steward takes out what a member showed for an outcome.
    RemoveEvidence { reply: ReplyId, member: MemberId, reason: Digest },
    /// A steward brings that back.
    RestoreEvidence { reply: ReplyId, member: MemberId },
    /// A member makes a pile, or calls it something else.
    NamePile { pile: PileId, words: Digest },
    /// A member puts an issue on a pile of theirs, for the first time or from another one.
    PutOnPile { issue: IssueId, pile: PileId },
    /// A member takes an issue off its pile.
    TakeOffPile { issue: IssueId },
    /// A pile on which nothing lies any more is cleared away.
    ClearPile { pile: PileId },
    /// A steward takes out a name that people gave to piles, so that no theme has it; it enters by the digest of how names are
    /// told apart.
    TakeNameOut { name: Digest, reason: Digest },
    /// A steward brings such a name back.
    BringNameBack { name: Digest },
    /// The community begins a joint list, or its title or purpose changes.
    NameJoint { joint: JointId, number: i64, words: Digest },
    /// What is on a joint list that the community began, and in which order, is as given from now on.
    ArrangeJoint { joint: JointId, items: Vec<(JointItemId, Digest)> },
    /// The community takes back a joint list that nobody else is on.
    EndJoint { joint: JointId },
    /// The community is on a joint list from now on.
    JoinJoint { joint: JointId },
    /// The community puts another one off a joint list that it began.
    PutOffJoint { joint: JointId, community: CommunityId, reason: Digest },
    /// The community leaves a joint list, with its issues and its signature; without a member it was put off.
    LeaveJoint { joint: JointId },
    /// Behind a thing on a joint list stand these issues of the community from now on.
    StandBehind { joint: JointId, item: JointItemId, issues: Vec<IssueId> },
    /// The community signs a joint list whose words have this digest.
    SignJoint { joint: JointId, words: Digest },
    /// The community takes its signature back.
    UnsignJoint { joint: JointId },
    /// A member leaves. The titles of their piles are erased. With `withdraw`, the member's answers,
    /// piles, adoptions, verdicts and outcomes leave too.
    Leave { withdraw: bool },
}

impl Act {
    /// Returns the act's word, as in its payload.
    pub const fn word(&self) -> &'static str {
        match self {
            Self::Describe { .. } => "describe",
            Self::Close { .. } => "close",
            Self::Reopen => "reopen",
            Self::GiveRole { .. } => "give_role",
            Self::TakeRole { .. } => "take_role",
            Self::Propose { .. } => "propose",
            Self::Edit { .. } => "edit",
            Self::Remove { .. } => "remove",
            Self::Restore { .. } => "restore",
            Self::Erase { .. } => "erase",
            Self::Weigh { .. } => "weigh",
            Self::Unweigh { .. } => "unweigh",
            Self::WeighMany { .. } => "weigh_many",
            Self::Comment { .. } => "comment",
            Self::RemoveComment { .. } => "remove_comment",
            Self::RestoreComment { .. } => "restore_comment",
            Self::EraseComment { .. } => "erase_comment",
            Self::NameAgenda { .. } => "name_agenda",
            Self::Arrange { .. } => "arrange",
            Self::EraseAgenda { .. } => "erase_agenda",
            Self::Publish { .. } => "publish",
            Self::Adopt { .. } => "adopt",
            Self::Unadopt { .. } => "unadopt",
            Self::HoldAgainst { .. } => "hold_against",
            Self::SayWhy { .. } => "say_why",
            Self::Revise { .. } => "revise",
            Self::LetGo { .. } => "let_go",
            Self::RemoveProgramme { .. } => "remove_programme",
            Self::RestoreProgramme { .. } => "restore_programme",
            Self::Link { .. } => "link",
            Self::Judge { .. } => "judge",
            Self::EraseReason { .. } => "erase_reason",
            Self::NoneFits { .. } => "none_fits",
            Self::TakeBackNoneFits { .. } => "take_back_none_fits",
            Self::InviteInstitution { .. } => "invite_institution",
            Self::RevokeInvitation { .. } => "revoke_invitation",
            Self::Reply { .. } => "reply",
            Self::SayOutcome { .. } => "say_outcome",
            Self::EraseEvidence { .. } => "erase_evidence",
            Self::UnsayOutcome { .. } => "unsay_outcome",
            Self::RemoveEvidence { .. } => "remove_evidence",
            Self::RestoreEvidence { .. } => "restore_evidence",
            Self::NamePile { .. } => "name_pile",
            Self::PutOnPile { .. } => "put_on_pile",
            Self::TakeOffPile { .. } => "take_off_pile",
            Self::ClearPile { .. } => "clear_pile",
            Self::TakeNameOut { .. } => "take_name_out",
            Self::BringNameBack { .. } => "bring_name_back",
            Self::NameJoint { .. } => "name_joint",
            Self::ArrangeJoint { .. } => "arrange_joint",
            Self::EndJoint { .. } => "end_joint",
            Self::JoinJoint { .. } => "join_joint",
            Self::PutOffJoint { .. } => "put_off_joint",
            Self::LeaveJoint { .. } => "leave_joint",
            Self::StandBehind { .. } => "stand_behind",
            Self::SignJoint { .. } => "sign_joint",
            Self::UnsignJoint { .. } => "unsign_joint",
            Self::Leave { .. } => "leave",
        }
    }

    /// Returns the id of what the act is about, for looking up a thing's history: the issue, agenda, edition, programme,
    /// link or joint list; the member for a role; 0 for the community itself and for acts about many things.
    pub const fn subject(&self) -> i64 {
        match self {
            Self::Describe { .. }
            | Self::Close { .. }
            | Self::Reopen
            | Self::WeighMany { .. }
            | Self::TakeNameOut { .. }
            | Self::BringNameBack { .. }
            | Self::Leave { .. } => 0,
            Self::GiveRole { member, .. } | Self::TakeRole { member, .. } => member.0,
            Self::Propose { issue, .. }
            | Self::Edit { issue, .. }
            | Self::Remove { issue, .. }
            | Self::Restore { issue }
            | Self::Erase { issue }
            | Self::Weigh { issue, .. }
            | Self::Unweigh { issue }
            | Self::Comment { issue, .. }
            | Self::Link { issue, .. }
            | Self::NoneFits { issue, .. }
            | Self::TakeBackNoneFits { issue, .. }
            | Self::PutOnPile { issue, .. }
            | Self::TakeOffPile { issue }
            | Self::Reply { issue, .. } => issue.0,
            Self::RemoveComment { comment, .. } | Self::RestoreComment { comment } | Self::EraseComment { comment } => {
                comment.0
            }
            Self::NameAgenda { agenda, .. }
            | Self::Arrange { agenda, .. }
            | Self::EraseAgenda { agenda }
            | Self::Publish { agenda, .. } => agenda.0,
            Self::Adopt { edition } | Self::Unadopt { edition } => edition.0,
            Self::HoldAgainst { programme, .. }
            | Self::SayWhy { programme, .. }
            | Self::Revise { programme, .. }
            | Self::LetGo { programme }
            | Self::RemoveProgramme { programme, .. }
            | Self::RestoreProgramme { programme } => programme.0,
            Self::Judge { link, .. } | Self::EraseReason { link } => link.0,
            Self::InviteInstitution { institution, .. } | Self::RevokeInvitation { institution } => institution.0,
            Self::SayOutcome { reply, .. }
            | Self::EraseEvidence { reply }
            | Self::UnsayOutcome { reply }
            | Self::RemoveEvidence { reply, .. }
            | Self::RestoreEvidence { reply, .. } => reply.0,
            Self::NamePile { pile, .. } | Self::ClearPile { pile } => pile.0,
            Self::NameJoint { joint, .. }
            | Self::ArrangeJoint { joint, .. }
            | Self::EndJoint { joint }
            | Self::JoinJoint { joint }
            | Self::PutOffJoint { joint, .. }
            | Self::LeaveJoint { joint }
            | Self::StandBehind { joint, .. }
            | Self::SignJoint { joint, .. }
            | Self::UnsignJoint { joint } => joint.0,
        }
    }

    /// Writes the act as one line of JSON.
    ///
    /// # Errors
    /// None that this type can cause; the signature is the serialiser's.
    pub fn payload(&self) -> Result<String, serde_json::Error> {
        serde_json::to_string(self)
    }
}

/// Returns the version that an act means which names none.
const fn first() -> i64 {
    1
}

#[cfg_attr(target_pointer_width = "64", expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands a reference"))]
const fn is_first(version: &i64) -> bool {
    *version == 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_act_is_one_line_that_reads_back() {
        let act = Act::WeighMany { answers: vec![Answer(IssueId(3), Stance::Agree, true)] };
        let payload = act.payload().unwrap();
        assert_eq!(payload, r#"{"act":"weigh_many","answers":[[3,"agree",true]]}"#);
        assert_eq!(serde_json::from_str::<Act>(&payload).unwrap(), act);
        assert!(payload.contains(&format!(r#""act":"{}""#, act.word())));
    }
}
