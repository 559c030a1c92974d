//! An institution that a community invited to answer: what it was asked about, what it says, and whether residents see that
//! it was done.

mod outcome;

use serde::{Deserialize, Serialize};

use crate::agenda::Agenda;
use crate::compare::NamedIssue;
use crate::id::{AgendaId, CommunityId, EditionId, InstitutionId, IssueId, ReplyId};
use crate::member::{Participant, Visitor};
use crate::moment::Moment;
use crate::refusal::{Field, Needed, Refusal};
use crate::text;
pub use outcome::{CheckedOutcome, EVIDENCE_LIMIT, Outcome, OutcomeDraft, Shown};

/// The longest name of an institution, in characters.
pub const NAME_LIMIT: usize = 80;
/// The longest answer of an institution, in characters.
pub const TEXT_LIMIT: usize = 500;

/// What an institution is invited to answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum About {
    /// An agenda, with the issues that it has by then.
    Agenda(AgendaId),
    /// An edition, whose issues never change.
    Edition(EditionId),
    /// One issue.
    Issue(IssueId),
}

/// An institution, as far as permissions need it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Institution {
    /// Its id.
    pub id: InstitutionId,
    /// The community that invited it.
    pub community: CommunityId,
    /// What it is called.
    pub name: String,
    /// What it may answer.
    pub about: About,
    /// Whether its invitation was taken back.
    pub revoked: bool,
}

impl Institution {
    /// Gives the permission to answer as this institution, to whoever showed its code.
    ///
    /// # Errors
    /// [`Refusal::NotYours`] once its invitation was taken back.
    pub const fn envoy(&self) -> Result<Envoy, Refusal> {
        if self.revoked {
            Err(Refusal::NotYours(Needed::Institution))
        } else {
            Ok(Envoy { institution: self.id, community: self.community, about: self.about })
        }
    }
}

/// May answer as an institution what it was invited to answer, and nothing else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Envoy {
    institution: InstitutionId,
    community: CommunityId,
    about: About,
}

impl Envoy {
    /// Returns the institution.
    pub const fn institution(&self) -> InstitutionId {
        self.institution
    }

    /// Returns the community that invited it.
    pub const fn community(&self) -> CommunityId {
        self.community
    }

    /// Returns what it may answer.
    pub const fn about(&self) -> About {
        self.about
    }
}

impl Visitor {
    /// Gives the permission to invite an institution to answer an agenda or one of its editions: its owner's or an
    /// organiser's; without an agenda, to answer any issue: an organiser's.
    ///
    /// # Errors
    /// [`Refusal::SignInFirst`] for a guest, else [`Refusal::NotYours`].
    pub fn inviter(&self, agenda: Option<&Agenda>) -> Result<Inviter, Refusal> {
        let participant = match agenda {
            Some(agenda) => *self.owner(agenda)?,
            None => *self.organiser()?,
        };
        Ok(Inviter { participant, agenda: agenda.map(|agenda| agenda.id) })
    }
}

/// May invite institutions to answer one agenda and its editions, or any issue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Inviter {
    participant: Participant,
    agenda: Option<AgendaId>,
}

impl Inviter {
    /// Returns the agenda this permission is for; nothing if it is for issues.
    pub const fn agenda(&self) -> Option<AgendaId> {
        self.agenda
    }
}

impl std::ops::Deref for Inviter {
    type Target = Participant;

    fn deref(&self) -> &Participant {
        &self.participant
    }
}

/// What an institution says to an issue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// We will: what, and by when. A promise.
    Will,
    /// We can't, and why.
    Cannot,
    /// Help us understand: a question.
    Question,
}

impl Kind {
    /// Every kind, in the order in which screens list them.
    pub const ALL: [Self; 3] = [Self::Will, Self::Cannot, Self::Question];

    /// Returns the word that the database, forms and exports use.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Will => "will",
            Self::Cannot => "cannot",
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

/// What is typed as an institution's answer to an issue.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    /// One of the words of [`Kind`].
    pub kind: String,
    /// What will be done, why it cannot be, or what is not understood; at most [`TEXT_LIMIT`] characters.
    pub text: String,
    /// By which day, as `2026-11-23`; looked at for a promise alone, which must have one.
    pub due: String,
}

/// An answer that holds to the rules; only [`Draft::check`] makes one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked {
    kind: Kind,
    text: String,
    due: String,
}

impl Draft {
    /// Checks the answer.
    ///
    /// # Errors
    /// One refusal for each field that does not hold.
    pub fn check(&self) -> Result<Checked, Vec<Refusal>> {
        let kind = Kind::parse(&self.kind);
        let text = text::text(Field::Text, &self.text, TEXT_LIMIT);
        let due = if kind == Ok(Kind::Will) { day(Field::Due, &self.due) } else { Ok(String::new()) };
        match (kind, text, due) {
            (Ok(kind), Ok(text), Ok(due)) => Ok(Checked { kind, text, due }),
            (kind, text, due) => Err([kind.err(), text.err(), due.err()].into_iter().flatten().collect()),
        }
    }
}

impl Checked {
    /// Returns what kind of answer it is.
    pub const fn kind(&self) -> Kind {
        self.kind
    }

    /// Returns its text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Returns the day by which it is promised, as `2026-11-23`; empty for what is no promise.
    pub fn due(&self) -> &str {
        &self.due
    }
}

/// An institution's answer to an issue, with what it answered before and what residents say of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reply {
    /// Its id.
    pub id: ReplyId,
    /// What the institution is called.
    pub institution: String,
    /// The issue.
    pub issue: NamedIssue,
    /// The answer that stands.
    pub said: Said,
    /// What the institution answered before, the latest first.
    pub before: Vec<Said>,
    /// How many residents say that it was done, in part, or not, in that order.
    pub outcomes: [i64; 3],
    /// What residents show for it, the latest first.
    pub evidence: Vec<Shown>,
    /// What the asking member says of it.
    pub own: Option<(Outcome, String, String)>,
}

impl Reply {
    /// Returns how many residents have said whether it was done.
    pub fn people(&self) -> i64 {
        self.outcomes.iter().sum()
    }
}

/// An issue that an institution may answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Asked {
    /// The issue.
    pub issue: NamedIssue,
    /// What was told with it; may be empty.
    pub story: String,
    /// What the institution answered, the latest first.
    pub said: Vec<Said>,
}

/// An institution with what it was asked about, as those who invite see it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Invited {
    /// The institution.
    pub institution: Institution,
    /// The agenda, or that of the edition.
    pub agenda: Option<AgendaId>,
    /// The agenda's number in its community.
    pub agenda_number: Option<i64>,
    /// The edition's number in its agenda.
    pub edition_number: Option<i64>,
    /// The issue's number in its community.
    pub issue_number: Option<i64>,
    /// What the agenda, the edition or the issue is called.
    pub title: String,
    /// How many issues the institution has answered.
    pub replies: i64,
    /// When it was invited.
    pub invited_at: Moment,
}

/// One wording of an institution's answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Said {
    /// What kind of answer it is.
    pub kind: Kind,
    /// Its text.
    pub text: String,
    /// By which day it is promised; empty for what is no promise.
    pub due: String,
    /// When it was said.
    pub said_at: Moment,
}

/// Checks the name of an institution: a line of at most [`NAME_LIMIT`] characters.
///
/// # Errors
/// [`Refusal::Empty`], [`Refusal::Unprintable`] or [`Refusal::TooLong`].
pub fn name(typed: &str) -> Result<String, Refusal> {
    text::line(Field::Name, typed, NAME_LIMIT)
}

/// Checks a day of the calendar, such as `2026-11-23`.
fn day(field: Field, typed: &str) -> Result<String, Refusal> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Err(Refusal::Empty(field));
    }
    let shaped = typed.len() == 10
        && typed.bytes().enumerate().all(|(place, byte)| match place {
            4 | 7 => byte == b'-',
            _ => byte.is_ascii_digit(),
        });
    let part = |range| typed.get(range).and_then(|part: &str| part.parse::<u32>().ok()).unwrap_or_default();
    let (year, month, day) = (part(0..4), part(5..7), part(8..10));
    let leap = year.is_multiple_of(4) && !year.is_multiple_of(100) || year.is_multiple_of(400);
    let days = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        _ => 0,
    };
    if shaped && (1..=days).contains(&day) { Ok(typed.to_owned()) } else { Err(Refusal::NotAChoice(field)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_promise_says_what_and_by_when_and_other_answers_say_why() {
        let draft = |kind: &str, text: &str, due: &str| Draft { kind: kind.into(), text: text.into(), due: due.into() };
        let promise = draft("will", " We mend the bridge. ", "2027-03-01").check().unwrap();
        assert_eq!((promise.kind(), promise.text(), promise.due()), (Kind::Will, "We mend the bridge.", "2027-03-01"));
        assert_eq!(draft("will", "We mend it.", "").check(), Err(vec![Refusal::Empty(Field::Due)]));
        for due in ["soon", "2027-02-29", "2027-13-01", "2027-1-1", "20270-3-01", "2027-03-00"] {
            assert_eq!(draft("will", "We mend it.", due).check(), Err(vec![Refusal::NotAChoice(Field::Due)]), "{due}");
        }
        assert!(draft("will", "We mend it.", "2028-02-29").check().is_ok());
        assert_eq!(draft("cannot", "It is not ours.", "soon").check().unwrap().due(), "");
        let refused = draft("", "", "").check().unwrap_err();
        assert_eq!(refused, [Refusal::NotAChoice(Field::Kind), Refusal::Empty(Field::Text)]);
    }

    #[test]
    fn whoever_has_a_code_may_answer_until_it_is_taken_back() {
        let mut institution = Institution {
            id: InstitutionId(1),
            community: CommunityId(2),
            name: "The council".into(),
            about: About::Issue(IssueId(3)),
            revoked: false,
        };
        let envoy = institution.envoy().unwrap();
        assert_eq!((envoy.institution(), envoy.community()), (InstitutionId(1), CommunityId(2)));
        assert_eq!(envoy.about(), About::Issue(IssueId(3)));
        institution.revoked = true;
        assert_eq!(institution.envoy(), Err(Refusal::NotYours(Needed::Institution)));
    }
}
