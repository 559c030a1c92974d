//! Says no to a person: one variant, one sentence, and the field it stands beside.

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::import::Trouble;

/// Every way the rules say no. `Display` is a plain sentence that says what to do; [`Refusal::key`] names it for
/// translations and tests.
#[derive(Clone, Debug, PartialEq, Eq, Error, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Refusal {
    /// A text that must be there is empty.
    #[error("Please write something here.")]
    Empty(Field),
    /// A text is longer than its field takes.
    #[error("Please shorten this: it has {length} characters and there is room for {limit}.")]
    TooLong {
        /// The field that is too long.
        field: Field,
        /// Characters in the text.
        length: usize,
        /// Characters that fit.
        limit: usize,
    },
    /// A text holds characters that cannot be shown, such as control characters.
    #[error("This holds characters that cannot be shown. Please write it again in ordinary letters.")]
    Unprintable(Field),
    /// A choice among offered values was not one of them, or none was made.
    #[error("Please choose one of these.")]
    NotAChoice(Field),
    /// A slug or code holds something else than small letters, digits and hyphens.
    #[error("Please use small letters, digits and hyphens only.")]
    NotASlug(Field),
    /// What was named is already there.
    #[error("This is taken already. Please choose another.")]
    Taken(Field),
    /// A passphrase is too short.
    #[error("Please use at least {limit} characters. Three or four words are easy to remember.")]
    PassphraseTooShort {
        /// Characters asked for.
        limit: usize,
    },
    /// Name and passphrase do not belong together.
    #[error("That name and passphrase do not go together. Please try again.")]
    WrongPassphrase,
    /// The act needs an account and the asker is a guest.
    #[error("Please sign in first.")]
    SignInFirst,
    /// The asker lacks the role that the act needs.
    #[error("Only {0} of this community can do this.")]
    NotYours(Needed),
    /// The community has closed weighing and proposing.
    #[error("This community has closed weighing for now. Nothing was changed.")]
    Closed,
    /// What was asked for does not exist here.
    #[error("We could not find this here.")]
    Unknown(Noun),
    /// An issue was taken out by a steward.
    #[error("A steward has taken this issue out, so it cannot be answered.")]
    Removed,
    /// A programme was taken out by an organiser.
    #[error("An organiser has taken this programme out. Its own page says when and why.")]
    TakenOut,
    /// A text that others have answered cannot be changed any more.
    #[error("Other people have answered this, so it cannot be changed. You can propose a new one.")]
    Answered,
    /// There is nothing to undo.
    #[error("There is nothing to undo.")]
    NothingToUndo,
    /// An agenda without issues cannot be ordered or published.
    #[error("This agenda is empty. Choose some issues first.")]
    EmptyAgenda,
    /// The words changed between reading and signing.
    #[error("The words have changed meanwhile. Please read them again before you sign.")]
    OtherWords,
    /// Somebody else changed the words while these were written.
    #[error(
        "Somebody changed this while you were writing. Look at what stands now, and send yours again if it should replace that."
    )]
    Overtaken,
    /// A joint list that other communities are on cannot be taken back.
    #[error("Other communities are on this list, so it stays.")]
    OthersAreOn,
    /// A member has as many piles as can be kept.
    #[error("You have {limit} piles already. Please put this on one of them.")]
    TooManyPiles {
        /// Piles that can be kept.
        limit: usize,
    },
    /// A steward would take away the last steward's role.
    #[error("A community needs at least one steward.")]
    LastSteward,
    /// The form was sent from another site or its page is too old.
    #[error("This page was open for too long. Please send it again.")]
    Stale,
    /// A line of a longer text cannot be read.
    #[error("Line {line}: {problem}")]
    Line {
        /// The field with the text.
        field: Field,
        /// The line, from 1.
        line: u64,
        /// What is wrong and what to do.
        problem: Trouble,
    },
    /// A text cannot be read.
    #[error("{problem}")]
    Unreadable {
        /// The field with the text.
        field: Field,
        /// What is wrong and what to do.
        problem: Trouble,
    },
    /// Somebody tries too often.
    #[error("Too many tries. Please wait {seconds} seconds.")]
    TooOften {
        /// Seconds to wait.
        seconds: u64,
    },
}

/// The fields a form can have, by the name that the form uses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Field {
    /// What an issue, agenda or section is called.
    Title,
    /// The longer text of an issue.
    Story,
    /// Where an issue is.
    Place,
    /// Which kind of issue or comment.
    Kind,
    /// A comment's text.
    Text,
    /// An account's or community's name.
    Name,
    /// The secret of an account.
    Passphrase,
    /// The address part of a community.
    Slug,
    /// What a community is about.
    About,
    /// A community's language.
    Language,
    /// What an agenda is for.
    Purpose,
    /// Why something was done.
    Reason,
    /// A person's answer to an issue.
    Stance,
    /// How a goal bears on an issue.
    Claim,
    /// A goal of a programme.
    Goal,
    /// Whether a link is confirmed or disputed.
    Verdict,
    /// How an agenda is ordered.
    Rule,
    /// A role in a community.
    Role,
    /// An issue among issues.
    Issue,
    /// The goals of a programme, as they were typed.
    Goals,
    /// Who set a programme.
    Publisher,
    /// Where a programme applies.
    Territory,
    /// When a programme starts.
    Starts,
    /// When a programme ends.
    Ends,
    /// Where a programme was published.
    Source,
    /// Under which terms a programme's text may be used.
    Licence,
    /// What a programme's weights stand for.
    Weighting,
    /// By which day something is promised.
    Due,
    /// Whether a promise was kept.
    Outcome,
    /// On which day somebody saw that.
    SeenOn,
    /// What shows it.
    Evidence,
    /// The code of an invitation.
    Code,
    /// Why a community is held against a programme.
    Why,
    /// The things on a joint list.
    Items,
}

impl Field {
    /// Returns the name that forms and tests use.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Story => "story",
            Self::Place => "place",
            Self::Kind => "kind",
            Self::Text => "text",
            Self::Name => "name",
            Self::Passphrase => "passphrase",
            Self::Slug => "slug",
            Self::About => "about",
            Self::Language => "language",
            Self::Purpose => "purpose",
            Self::Reason => "reason",
            Self::Stance => "stance",
            Self::Claim => "claim",
            Self::Goal => "goal",
            Self::Verdict => "verdict",
            Self::Rule => "rule",
            Self::Role => "role",
            Self::Issue => "issue",
            Self::Goals => "goals",
            Self::Publisher => "publisher",
            Self::Territory => "territory",
            Self::Starts => "starts",
            Self::Ends => "ends",
            Self::Source => "source",
            Self::Licence => "licence",
            Self::Weighting => "weighting",
            Self::Due => "due",
            Self::Outcome => "outcome",
            Self::SeenOn => "seen_on",
            Self::Evidence => "evidence",
            Self::Code => "code",
            Self::Why => "why",
            Self::Items => "items",
        }
    }
}

/// Who could have done what was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Needed {
    /// Those who gather and publish.
    Organiser,
    /// Those who keep the community safe.
    Steward,
    /// Those who take out data.
    Researcher,
    /// Whoever runs the server.
    Operator,
    /// Whoever made this, or an organiser.
    Owner,
    /// Whoever proposed an issue.
    Proposer,
    /// An institution that was invited to answer.
    Institution,
    /// An organiser of the community that began a joint list.
    Keeper,
}

impl std::fmt::Display for Needed {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(match self {
            Self::Organiser => "an organiser",
            Self::Steward => "a steward",
            Self::Researcher => "a researcher",
            Self::Operator => "the operator",
            Self::Owner => "whoever made it, or an organiser",
            Self::Proposer => "whoever proposed it",
            Self::Institution => "an institution that was invited by a code",
            Self::Keeper => "whoever began the list, as an organiser",
        })
    }
}

/// What can be missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Noun {
    /// A whole page.
    Page,
    /// A community.
    Community,
    /// An issue.
    Issue,
    /// A comment.
    Comment,
    /// An agenda.
    Agenda,
    /// A section of an agenda.
    Section,
    /// An edition.
    Edition,
    /// A programme.
    Programme,
    /// A goal.
    Goal,
    /// A link.
    Link,
    /// An account.
    Account,
    /// An institution.
    Institution,
    /// An institution's answer.
    Reply,
    /// A joint list, or a thing on it.
    Joint,
    /// A pile of one's own.
    Pile,
}

impl Refusal {
    /// Returns the refusal's name in locale files and tests, such as `too-long`.
    pub const fn key(&self) -> &'static str {
        match self {
            Self::Empty(_) => "empty",
            Self::TooLong { .. } => "too-long",
            Self::Unprintable(_) => "unprintable",
            Self::NotAChoice(_) => "not-a-choice",
            Self::NotASlug(_) => "not-a-slug",
            Self::Taken(_) => "taken",
            Self::PassphraseTooShort { .. } => "passphrase-too-short",
            Self::WrongPassphrase => "wrong-passphrase",
            Self::SignInFirst => "sign-in-first",
            Self::NotYours(_) => "not-yours",
            Self::Closed => "closed",
            Self::Unknown(_) => "unknown",
            Self::Removed => "removed",
            Self::TakenOut => "taken-out",
            Self::Answered => "answered",
            Self::NothingToUndo => "nothing-to-undo",
            Self::EmptyAgenda => "empty-agenda",
            Self::OtherWords => "other-words",
            Self::Overtaken => "overtaken",
            Self::OthersAreOn => "others-are-on",
            Self::TooManyPiles { .. } => "too-many-piles",
            Self::LastSteward => "last-steward",
            Self::Stale => "stale",
            Self::Line { .. } => "line",
            Self::Unreadable { .. } => "unreadable",
            Self::TooOften { .. } => "too-often",
        }
    }

    /// Returns the form field that the refusal stands beside, if it is about one.
    pub const fn field(&self) -> Option<Field> {
        match self {
            Self::Empty(field)
            | Self::TooLong { field, .. }
            | Self::Line { field, .. }
            | Self::Unreadable { field, .. }
            | Self::Unprintable(field)
            | Self::NotAChoice(field)
            | Self::NotASlug(field)
            | Self::Taken(field) => Some(*field),
            Self::PassphraseTooShort { .. } | Self::WrongPassphrase => Some(Field::Passphrase),
            _ => None,
        }
    }

    /// Returns the HTTP status that says the same: 403 not allowed, 404 not there, 410 taken out, 429 too often, else 422.
    pub const fn status(&self) -> u16 {
        match self {
            Self::SignInFirst | Self::NotYours(_) | Self::Stale => 403,
            Self::Unknown(_) => 404,
            Self::TakenOut => 410,
            Self::TooOften { .. } => 429,
            _ => 422,
        }
    }
}
