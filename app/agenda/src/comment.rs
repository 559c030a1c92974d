//! What people add to an issue: a reason for, a reason against, an experience or a question.

use serde::{Deserialize, Serialize};

use crate::id::{CommentId, MemberId};
use crate::moment::Moment;
use crate::refusal::{Field, Refusal};
use crate::text;

/// The longest comment, in characters.
pub const TEXT_LIMIT: usize = 1_000;

/// What sort of comment it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Why one would agree.
    ReasonFor,
    /// Why one would disagree.
    ReasonAgainst,
    /// What happened to somebody.
    Experience,
    /// What somebody wants to know.
    Question,
}

impl Kind {
    /// Every kind, in the order in which screens list them.
    pub const ALL: [Self; 4] = [Self::ReasonFor, Self::ReasonAgainst, Self::Experience, Self::Question];

    /// Returns the word that the database, forms and exports use.
    pub const fn word(self) -> &'static str {
        match self {
            Self::ReasonFor => "reason_for",
            Self::ReasonAgainst => "reason_against",
            Self::Experience => "experience",
            Self::Question => "question",
        }
    }

    /// Reads the word back.
    ///
    /// # Errors
    /// [`Refusal::NotAChoice`] for any other word.
    pub fn parse(word: &str) -> Result<Self, Refusal> {
        Self::ALL.into_iter().find(|kind| kind.word() == word).ok_or(Refusal::NotAChoice(Field::Kind))
    }
}

/// What is typed to comment.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// One of the words of [`Kind`].
    pub kind: String,
    /// A text of at most [`TEXT_LIMIT`] characters.
    pub text: String,
}

/// A comment that holds to the rules; only [`Draft::check`] makes one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked {
    kind: Kind,
    text: String,
}

impl Draft {
    /// Checks kind and text.
    ///
    /// # Errors
    /// One refusal for each field that does not hold.
    pub fn check(&self) -> Result<Checked, Vec<Refusal>> {
        match (Kind::parse(&self.kind), text::text(Field::Text, &self.text, TEXT_LIMIT)) {
            (Ok(kind), Ok(text)) => Ok(Checked { kind, text }),
            (kind, text) => Err([kind.err(), text.err()].into_iter().flatten().collect()),
        }
    }
}

impl Checked {
    /// Returns the kind.
    pub const fn kind(&self) -> Kind {
        self.kind
    }

    /// Returns the text.
    pub fn text(&self) -> &str {
        &self.text
    }
}

/// A comment as an issue's page shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Comment {
    /// Its id.
    pub id: CommentId,
    /// Its kind.
    pub kind: Kind,
    /// What it says; empty when its writer erased it.
    pub text: String,
    /// Who wrote it, if that member is still here.
    pub writer: Option<MemberId>,
    /// When it was written.
    pub written_at: Moment,
    /// When and why it was taken out, if it was.
    pub removed: Option<(Moment, String)>,
}

impl Comment {
    /// Leaves what a reader may see: nobody learns who wrote it, and the words of one that was taken out are left out but
    /// for stewards, who can bring it back.
    #[must_use]
    pub fn shown(mut self, to_steward: bool) -> Self {
        self.writer = None;
        if self.removed.is_some() && !to_steward {
            self.text.clear();
        }
        self
    }

    /// Says whether its words were erased at its writer's wish; a steward's removal has a reason.
    pub fn is_erased(&self) -> bool {
        self.removed.as_ref().is_some_and(|(_, reason)| reason.is_empty())
    }
}
