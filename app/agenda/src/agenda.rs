//! A named, ordered, sectioned list of issues with a purpose, owned by residents; an edition of it never changes.

use serde::{Deserialize, Serialize};

use crate::id::{AgendaId, CommunityId, IssueId, MemberId, SectionId};
use crate::issue::Kind;
use crate::moment::Moment;
use crate::rank::Tie;
use crate::refusal::{Field, Refusal};
use crate::stance::Tally;
use crate::text;

/// The longest purpose, in characters.
pub const PURPOSE_LIMIT: usize = 2_000;

/// An agenda, as far as permissions need it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Agenda {
    /// Its id.
    pub id: AgendaId,
    /// The community it belongs to.
    pub community: CommunityId,
    /// The member who made it; nobody after that member left.
    pub owner: Option<MemberId>,
}

/// How an agenda is put in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Rule {
    /// Sequential Phragmén: every group is heard early in proportion to its size.
    Phragmen,
    /// Plain approval: what most people agree with comes first.
    Approval,
    /// By hand, as its owner placed the issues.
    Hand,
}

impl Rule {
    /// Every rule, in the order in which screens list them.
    pub const ALL: [Self; 3] = [Self::Phragmen, Self::Approval, Self::Hand];

    /// Returns the word that the database, forms and exports use.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Phragmen => "phragmen",
            Self::Approval => "approval",
            Self::Hand => "hand",
        }
    }

    /// Reads the word back.
    ///
    /// # Errors
    /// [`Refusal::NotAChoice`] for any other word.
    pub fn parse(word: &str) -> Result<Self, Refusal> {
        Self::ALL.into_iter().find(|rule| rule.word() == word).ok_or(Refusal::NotAChoice(Field::Rule))
    }
}

/// What is typed to make or rename an agenda.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// A line of at most 120 characters.
    pub title: String,
    /// A text of at most [`PURPOSE_LIMIT`] characters; may be empty.
    pub purpose: String,
}

/// An agenda's words that hold to the rules; only [`Draft::check`] makes one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked {
    title: String,
    purpose: String,
}

impl Draft {
    /// Checks title and purpose.
    ///
    /// # Errors
    /// One refusal for each field that does not hold.
    pub fn check(&self) -> Result<Checked, Vec<Refusal>> {
        let title = text::line(Field::Title, &self.title, 120);
        let purpose = text::optional_text(Field::Purpose, &self.purpose, PURPOSE_LIMIT);
        match (title, purpose) {
            (Ok(title), Ok(purpose)) => Ok(Checked { title, purpose }),
            (title, purpose) => Err([title.err(), purpose.err()].into_iter().flatten().collect()),
        }
    }
}

impl Checked {
    /// Returns the title.
    pub fn title(&self) -> &str {
        &self.title
    }

    /// Returns the purpose; empty if there is none.
    pub fn purpose(&self) -> &str {
        &self.purpose
    }
}

/// A section's title that holds to the rules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SectionTitle(String);

impl SectionTitle {
    /// Checks a line of at most 120 characters.
    ///
    /// # Errors
    /// [`Refusal::Empty`], [`Refusal::Unprintable`] or [`Refusal::TooLong`].
    pub fn check(typed: &str) -> Result<Self, Refusal> {
        text::line(Field::Title, typed, 120).map(Self)
    }

    /// Returns the title.
    pub fn text(&self) -> &str {
        &self.0
    }
}

/// An agenda as the list of a community's agendas shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Listed {
    /// The agenda.
    pub agenda: Agenda,
    /// Its number in its community, as in its address.
    pub number: i64,
    /// What it is called.
    pub title: String,
    /// What it is for; empty if nobody said.
    pub purpose: String,
    /// Issues on it that were not taken out.
    pub issues: i64,
    /// The latest edition; nothing before the first.
    pub latest: Option<ListedEdition>,
}

/// An edition as lists show it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListedEdition {
    /// Its number in its agenda.
    pub number: i64,
    /// When it was published.
    pub published_at: Moment,
    /// How many issues it has.
    pub issues: i64,
    /// How many members adopted it.
    pub adoptions: i64,
}

/// An agenda as it stands, with everything on it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contents {
    /// The agenda.
    pub agenda: Agenda,
    /// Its number in its community, as in its address.
    pub number: i64,
    /// What it is called.
    pub title: String,
    /// What it is for; empty if nobody said.
    pub purpose: String,
    /// How its order is made.
    pub rule: Rule,
    /// What the rule left tied, by place on this agenda.
    pub ties: Vec<Tie>,
    /// When it was last changed or put in order; nothing before the first issue.
    pub arranged_at: Option<Moment>,
    /// Its sections in order.
    pub sections: Vec<Section>,
    /// Its issues in order, those outside of the sections last.
    pub items: Vec<Item>,
    /// Its editions, the latest first.
    pub editions: Vec<ListedEdition>,
}

/// A section of an agenda.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Section {
    /// Its id.
    pub id: SectionId,
    /// What it is called.
    pub title: String,
}

/// An issue on an agenda.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// The issue.
    pub issue: IssueId,
    /// Its number in its community, as in its address.
    pub number: i64,
    /// The section it is in; nothing outside of the sections.
    pub section: Option<SectionId>,
    /// Its kind.
    pub kind: Kind,
    /// What it is called.
    pub title: String,
    /// When it was proposed.
    pub proposed_at: Moment,
    /// Everybody's answers.
    pub tally: Tally,
    /// Whether a steward took it out; it keeps its place and is in no edition until it is brought back.
    pub removed: bool,
}
