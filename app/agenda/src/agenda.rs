//! A named, ordered, sectioned list of issues with a purpose, owned by residents; an edition of it never changes.

use serde::{Deserialize, Serialize};

use crate::id::{AgendaId, CommunityId, IssueId, MemberId, SectionId};
use crate::issue::Kind;
use crate::moment::Moment;
use crate::rank::Tie;
use crate::refusal::{Field, Noun, Refusal};
use crate::stance::Tally;
use crate::text;

/// The longest name of an agenda or of a section, in characters.
pub const TITLE_LIMIT: usize = 120;
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
    /// A line of at most [`TITLE_LIMIT`] characters.
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
        let title = text::line(Field::Title, &self.title, TITLE_LIMIT);
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
    /// Checks a line of at most [`TITLE_LIMIT`] characters.
    ///
    /// # Errors
    /// [`Refusal::Empty`], [`Refusal::Unprintable`] or [`Refusal::TooLong`].
    pub fn check(typed: &str) -> Result<Self, Refusal> {
        text::line(Field::Title, typed, TITLE_LIMIT).map(Self)
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

impl Contents {
    /// Hides everybody's answers, so that an agenda under way leads nobody.
    #[must_use]
    pub fn without_answers(mut self) -> Self {
        for item in &mut self.items {
            item.tally = None;
        }
        self
    }

    /// Returns the items of one section, or those outside of the sections, each with its place on the agenda from 1.
    pub fn items_of(&self, section: Option<SectionId>) -> impl Iterator<Item = (usize, &Item)> {
        (1..).zip(&self.items).filter(move |(_, item)| item.section == section)
    }

    /// Finds an issue on the agenda by its number in the community.
    ///
    /// # Errors
    /// [`Refusal::Unknown`] if it is not on the agenda.
    pub fn issue(&self, number: i64) -> Result<IssueId, Refusal> {
        let found = self.items.iter().find(|item| item.number == number);
        found.map(|item| item.issue).ok_or(Refusal::Unknown(Noun::Issue))
    }

    /// Says how many places an issue stands above (or, negative, below) where plain approval would put it among the
    /// issues of its section; 0 for one that is not on the agenda.
    pub fn lift(&self, issue: IssueId) -> i64 {
        let Some(lifted) = self.items.iter().find(|item| item.issue == issue) else { return 0 };
        let by_approval = |item: &Item| (-item.tally.map_or(0, |tally| tally.agree), item.proposed_at, item.issue);
        let others = self.items.iter().filter(|item| item.section == lifted.section && !item.removed);
        let (mut before, mut before_by_approval, mut is_past) = (0, 0, false);
        for other in others {
            is_past = is_past || other.issue == issue;
            before += i64::from(!is_past);
            before_by_approval += i64::from(by_approval(other) < by_approval(lifted));
        }
        before_by_approval - before
    }
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
    /// Everybody's answers; nothing where they are hidden.
    pub tally: Option<Tally>,
    /// Whether a steward took it out; it keeps its place and is in no edition until it is brought back.
    pub removed: bool,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn item(issue: i64, section: Option<i64>, agree: i64) -> Item {
        Item {
            issue: IssueId(issue),
            number: issue,
            section: section.map(SectionId),
            kind: Kind::Concern,
            title: String::new(),
            proposed_at: Moment(issue),
            tally: Some(Tally { agree, ..Tally::default() }),
            removed: false,
        }
    }

    fn contents(items: Vec<Item>) -> Contents {
        Contents {
            agenda: Agenda { id: AgendaId(1), community: CommunityId(1), owner: None },
            number: 1,
            title: String::new(),
            purpose: String::new(),
            rule: Rule::Phragmen,
            ties: Vec::new(),
            arranged_at: None,
            sections: Vec::new(),
            items,
            editions: Vec::new(),
        }
    }

    #[test]
    fn a_lift_is_counted_against_plain_approval_in_the_same_section() {
        let contents = contents(vec![
            item(1, Some(1), 9),
            item(2, Some(1), 4),
            item(3, Some(1), 7),
            item(4, Some(1), 7),
            item(5, None, 80),
        ]);
        let lifts = [1, 2, 3, 4, 5, 6].map(|issue| contents.lift(IssueId(issue)));
        assert_eq!(lifts, [0, 2, -1, -1, 0, 0]);
    }
}
