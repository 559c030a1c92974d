//! One thing that matters, in a resident's own words.

use serde::{Deserialize, Serialize};

use crate::compare::few;
use crate::id::{IssueId, MemberId};
use crate::moment::Moment;
use crate::refusal::{Field, Needed, Refusal};
use crate::stance::{Answered, Tally};
use crate::text;

/// The longest title, in characters.
pub const TITLE_LIMIT: usize = 120;
/// The longest story, in characters.
pub const STORY_LIMIT: usize = 4_000;
/// The longest place, in characters.
pub const PLACE_LIMIT: usize = 120;

/// What sort of thing an issue is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// It hurts.
    Concern,
    /// It works; keep it.
    Strength,
    /// It could be.
    Idea,
}

impl Kind {
    /// Every kind, in the order in which screens list them.
    pub const ALL: [Self; 3] = [Self::Concern, Self::Strength, Self::Idea];

    /// Returns the word that the database, forms and exports use.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Concern => "concern",
            Self::Strength => "strength",
            Self::Idea => "idea",
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

/// What is typed to propose an issue.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// One of the words of [`Kind`].
    pub kind: String,
    /// A line of at most [`TITLE_LIMIT`] characters.
    pub title: String,
    /// A text of at most [`STORY_LIMIT`] characters; may be empty.
    pub story: String,
    /// A line of at most [`PLACE_LIMIT`] characters; may be empty.
    pub place: String,
}

/// An issue's words that hold to the rules; only [`Draft::check`] makes one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked {
    kind: Kind,
    title: String,
    story: String,
    place: String,
}

impl Draft {
    /// Checks every field.
    ///
    /// # Errors
    /// One refusal for each field that does not hold, in the order of the form.
    pub fn check(&self) -> Result<Checked, Vec<Refusal>> {
        let kind = Kind::parse(&self.kind);
        let title = text::line(Field::Title, &self.title, TITLE_LIMIT);
        let story = text::optional_text(Field::Story, &self.story, STORY_LIMIT);
        let place = text::optional_line(Field::Place, &self.place, PLACE_LIMIT);
        match (kind, title, story, place) {
            (Ok(kind), Ok(title), Ok(story), Ok(place)) => Ok(Checked { kind, title, story, place }),
            (kind, title, story, place) => {
                Err([kind.err(), title.err(), story.err(), place.err()].into_iter().flatten().collect())
            }
        }
    }
}

impl Checked {
    /// Returns the kind.
    pub const fn kind(&self) -> Kind {
        self.kind
    }

    /// Returns the title.
    pub fn title(&self) -> &str {
        &self.title
    }

    /// Returns the story; empty if there is none.
    pub fn story(&self) -> &str {
        &self.story
    }

    /// Returns the place; empty if there is none.
    pub fn place(&self) -> &str {
        &self.place
    }
}

/// An issue as lists, cards and its own page show it, with what the asking member answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Issue {
    /// Its id.
    pub id: IssueId,
    /// Its number in its community, as in its address.
    pub number: i64,
    /// Its kind.
    pub kind: Kind,
    /// What it is called.
    pub title: String,
    /// Its story; empty if there is none.
    pub story: String,
    /// Where it is; empty if nobody said.
    pub place: String,
    /// Who proposed it, if that member is still here.
    pub proposer: Option<MemberId>,
    /// When it was proposed.
    pub proposed_at: Moment,
    /// Everybody's answers; nothing where they are hidden until the asking member has answered.
    pub tally: Option<Tally>,
    /// What the asking member answered.
    pub answer: Option<Answered>,
    /// When and why it was taken out, if it was.
    pub removed: Option<(Moment, String)>,
}

impl Issue {
    /// Leaves what a reader may see before their own answer: as [`Issue::shown`] while the community is weighing.
    #[must_use]
    pub fn hidden_until_answered(self) -> Self {
        self.shown(true)
    }

    /// Leaves what a reader may see. Nobody learns who proposed the issue. While the community is weighing, the answers
    /// of others are hidden from somebody who has not given an own one, so that nobody is led. A tally of fewer people
    /// than a figure may rest on is emptied.
    #[must_use]
    pub fn shown(mut self, is_weighing: bool) -> Self {
        self.proposer = None;
        self.tally = match self.tally {
            Some(_) if is_weighing && self.answer.is_none() => None,
            Some(tally) if !few::shown(tally.people()) => Some(Tally::default()),
            tally => tally,
        };
        self
    }

    /// Leaves out the words of an issue that was taken out.
    #[must_use]
    pub fn without_words_if_removed(mut self) -> Self {
        if self.removed.is_some() {
            self.title.clear();
            self.story.clear();
            self.place.clear();
        }
        self
    }

    /// Refuses an issue that was taken out.
    ///
    /// # Errors
    /// [`Refusal::Removed`].
    pub fn is_standing(&self) -> Result<(), Refusal> {
        if self.removed.is_some() { Err(Refusal::Removed) } else { Ok(()) }
    }

    /// Says whether its words were erased at the wish of whoever proposed it; a steward's removal has a reason.
    pub fn is_erased(&self) -> bool {
        self.removed.as_ref().is_some_and(|(_, reason)| reason.is_empty())
    }

    /// Says whether a member may change its words: whoever proposed it, as long as nobody else has answered. Ask it of an
    /// issue as the store reads it for that member.
    ///
    /// # Errors
    /// [`Refusal::NotYours`], [`Refusal::Removed`] or [`Refusal::Answered`].
    pub fn may_be_edited_by(&self, member: MemberId) -> Result<(), Refusal> {
        let own = i64::from(self.answer.is_some());
        if self.proposer != Some(member) {
            Err(Refusal::NotYours(Needed::Proposer))
        } else if self.removed.is_some() {
            Err(Refusal::Removed)
        } else if self.tally.is_some_and(|tally| tally.people() > own) {
            Err(Refusal::Answered)
        } else {
            Ok(())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_issue_needs_a_kind_and_a_title_and_no_more() {
        let draft = Draft { kind: "concern".into(), title: " The bridge  is shut ".into(), ..Draft::default() };
        let issue = draft.check().unwrap();
        assert_eq!((issue.kind(), issue.title(), issue.story()), (Kind::Concern, "The bridge is shut", ""));
    }

    #[test]
    fn every_field_that_does_not_hold_is_named_at_once() {
        let draft = Draft { kind: "rant".into(), title: String::new(), story: "\u{1}".into(), place: "x".repeat(121) };
        let refusals = draft.check().unwrap_err();
        let fields: Vec<_> = refusals.iter().filter_map(Refusal::field).collect();
        assert_eq!(fields, [Field::Kind, Field::Title, Field::Story, Field::Place]);
    }

    fn proposed() -> Issue {
        Issue {
            id: IssueId(1),
            number: 1,
            kind: Kind::Idea,
            title: "A bench".into(),
            story: "Where the bus stops".into(),
            place: String::new(),
            proposer: Some(MemberId(7)),
            proposed_at: Moment(0),
            tally: Some(Tally { agree: 1, ..Tally::default() }),
            answer: Some(Answered { stance: crate::stance::Stance::Agree, matters: false }),
            removed: None,
        }
    }

    #[test]
    fn counts_are_hidden_until_the_reader_answered_or_weighing_closed() {
        let unanswered = Issue { answer: None, tally: Some(Tally { agree: 9, ..Tally::default() }), ..proposed() };
        assert_eq!(unanswered.clone().shown(true).tally, None);
        assert_eq!(unanswered.shown(false).tally.unwrap().agree, 9);
    }

    #[test]
    fn a_tally_of_four_people_is_emptied_and_nobody_learns_who_proposed() {
        let shown = Issue { tally: Some(Tally { agree: 3, pass: 1, ..Tally::default() }), ..proposed() }.shown(true);
        assert_eq!((shown.tally, shown.proposer), (Some(Tally::default()), None));
    }

    #[test]
    fn only_the_proposer_may_edit_and_only_until_somebody_else_answers() {
        let issue = proposed();
        assert_eq!(issue.may_be_edited_by(MemberId(7)), Ok(()));
        assert_eq!(issue.may_be_edited_by(MemberId(8)), Err(Refusal::NotYours(Needed::Proposer)));
        let answered = Issue { tally: Some(Tally { agree: 1, pass: 1, ..Tally::default() }), ..proposed() };
        assert_eq!(answered.may_be_edited_by(MemberId(7)), Err(Refusal::Answered));
        let removed = Issue { removed: Some((Moment(1), "It names a person".into())), ..proposed() };
        assert_eq!(removed.may_be_edited_by(MemberId(7)), Err(Refusal::Removed));
        assert_eq!(removed.without_words_if_removed().story, "");
    }
}
