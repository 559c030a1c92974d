//! Names every kind of row by a typed 64-bit number, so that one noun's id cannot stand for another's.

use serde::{Deserialize, Serialize};

/// Defines an id type: a 64-bit number, time-ordered, made by the store.
macro_rules! id {
    ($($name:ident: $noun:literal),+ $(,)?) => {$(
        #[doc = concat!("The id of ", $noun, ".")]
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub i64);

        impl std::fmt::Display for $name {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(formatter)
            }
        }

        impl From<i64> for $name {
            fn from(id: i64) -> Self {
                Self(id)
            }
        }
    )+};
}

id! {
    PersonId: "a person: whoever holds a device's cookie or an account",
    CommunityId: "a community",
    MemberId: "a member: one person in one community",
    IssueId: "an issue",
    CommentId: "a comment",
    AgendaId: "an agenda",
    SectionId: "a section of an agenda",
    EditionId: "an edition",
    ProgrammeId: "a programme",
    GoalId: "a goal of a programme",
    LinkId: "a link between an issue and a goal",
    InstitutionId: "an institution that was invited to answer",
    ReplyId: "one wording of an institution's answer to an issue",
    PileId: "a pile: some issues that one member put together",
    JointId: "a joint list",
    JointItemId: "one thing on a joint list",
}
