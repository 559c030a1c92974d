//! Says what of all programmes at once is public, for files and the command line: no figure of few people.

use serde::Serialize;

use super::{ListedTogether, Names, Together, UnaskedOf};
use crate::compare::certainty::Estimate;
use crate::compare::compared::NamedIssue;
use crate::compare::few;
use crate::compare::published::{PublicQuote, may_be_shown, sum_if_shown};
use crate::compare::representative::List;
use crate::compare::settings::Settings;
use crate::compare::share::Share;
use crate::compare::view::Otherwise;
use crate::issue::Kind;
use crate::link::Claim;

/// What of it is public: no figure of few people. The same ledger and the same seed give the same, to the last bit.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PublishedTogether {
    /// The community's address part.
    pub community: String,
    /// The programmes' address parts.
    pub programmes: Vec<String>,
    /// The numbers of the agenda and of its edition; nothing for the whole community.
    pub edition: Option<(i64, i64)>,
    /// How it is looked at, as addresses name it, such as `group-1`; nothing for everybody's figures.
    pub by: Option<String>,
    /// The title of the theme, if it is one.
    pub theme: Option<String>,
    /// The number of the last act in the community's ledger that it rests on.
    pub ledger_number: i64,
    /// How it was worked out, with the seed.
    pub settings: Settings,
    /// How many people answered at least one of the issues, if they are enough to say.
    pub people: Option<i64>,
    /// How many of them agree with at least one, if they are enough to say; the shares rest on these.
    pub approvers: Option<i64>,
    /// The part of our attention that belongs to none of the programmes.
    pub gap: Option<Estimate>,
    /// How much of our attention stands behind the lists of issues.
    pub listed: ListedTogether,
    /// What stands for each list of issues.
    pub representatives: QuotedTogether,
    /// What nobody asked for, in the order of [`PublishedTogether::programmes`]. Each weighs by a measure of its own.
    pub unasked: Vec<PublicUnasked>,
    /// Every issue, the greatest share first.
    pub issues: Vec<PublicSaid>,
}

/// What stands for each list of issues: the one with most weight, see [`Together::representative`].
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct QuotedTogether {
    /// For what a programme serves, wholly or in part.
    pub both: Option<PublicQuote>,
    /// For what is in nobody's programme.
    pub ours: Option<PublicQuote>,
    /// For what a programme opposes.
    pub opposed: Option<PublicQuote>,
}

/// What one programme attends to and nobody asked for.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PublicUnasked {
    /// The programme's address part.
    pub programme: String,
    /// The part of its attention on goals that nobody asked for.
    pub theirs: Option<Estimate>,
    /// The part of our attention that these goals get all together.
    pub ours: Option<Estimate>,
    /// How many of its top goals nobody asked for.
    pub unasked: usize,
    /// How many top goals it has.
    pub goals: usize,
    /// The goal that stands for them; nothing if none has any weight.
    pub largest: Option<PublicLargest>,
}

/// The goal that stands for those that nobody asked for.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PublicLargest {
    /// What the source calls it.
    pub code: String,
    /// Its short name.
    pub title: String,
    /// Its part of the programme's attention.
    pub theirs: Share,
    /// Whether it alone has the greatest weight among them; otherwise it is the first in the programme's own order.
    pub alone: bool,
}

/// An issue and what each programme says to it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PublicSaid {
    /// Its number in the community.
    pub number: i64,
    /// Its kind.
    pub kind: Kind,
    /// Its title.
    pub title: String,
    /// Its part of our attention; nothing if few people stand behind it.
    pub share: Option<Estimate>,
    /// Its place by that part.
    pub place: Option<u32>,
    /// The first and last place it takes when people are drawn again.
    pub place_interval: Option<(u32, u32)>,
    /// Whether it is in nobody's programme.
    pub nobodys: bool,
    /// The best that each programme's standing links say, in the order of [`PublishedTogether::programmes`].
    pub claims: Vec<Option<Claim>>,
    /// Whether a goal of each programme opposes it, whatever another one does.
    pub opposed: Vec<bool>,
}

impl Together {
    /// Takes out of it what may be public. `programmes` are the address parts of [`Together::programmes`], `names` says what
    /// issues are called; one without a name was taken out since, and nothing is said of it. `by` is how it is looked at, with
    /// the title of the theme if it is one.
    pub fn published(
        &self,
        community: &str,
        programmes: Vec<String>,
        edition: Option<(i64, i64)>,
        (by, theme): (Option<Otherwise>, Option<&str>),
        ledger_number: i64,
        names: &Names,
    ) -> PublishedTogether {
        let quote = |list| {
            let issue = self.representative(list, &names.issues)?.issue.issue;
            let NamedIssue { number, title, .. } = names.issues.get(&issue)?.clone();
            Some(PublicQuote { number, title, story: names.stories.get(&issue).cloned().unwrap_or_default() })
        };
        let unasked = self.unasked.iter().zip(&programmes);
        PublishedTogether {
            community: community.to_owned(),
            edition,
            by: by.map(Otherwise::word),
            theme: theme.map(str::to_owned),
            ledger_number,
            settings: self.settings,
            people: few::unless(self.people, self.people),
            approvers: few::unless(self.approvers, self.approvers),
            gap: self.gap.filter(|gap| few::shown(gap.people)),
            listed: ListedTogether {
                both: sum_if_shown(self.listed.both),
                ours_only: sum_if_shown(self.listed.ours_only),
                opposed: sum_if_shown(self.listed.opposed),
            },
            representatives: QuotedTogether {
                both: quote(List::Both),
                ours: quote(List::Ours),
                opposed: quote(List::Opposed),
            },
            unasked: unasked.map(|(unasked, programme)| unasked.published(programme, names)).collect(),
            issues: self.public_issues(names),
            programmes,
        }
    }

    fn public_issues(&self, names: &Names) -> Vec<PublicSaid> {
        let rows = self.issues.iter().filter_map(|said| Some((said, names.issues.get(&said.issue.issue)?.clone())));
        rows.map(|(said, NamedIssue { number, kind, title })| {
            let shown = Some(said.issue).filter(|row| may_be_shown(row.share.people));
            PublicSaid {
                number,
                kind,
                title,
                share: shown.map(|row| row.share),
                place: shown.and_then(|row| row.place),
                place_interval: shown.and_then(|row| row.place_interval),
                nobodys: said.is_nobodys(),
                claims: said.claims.clone(),
                opposed: said.opposed.clone(),
            }
        })
        .collect()
    }
}

impl UnaskedOf {
    fn published(&self, programme: &str, names: &Names) -> PublicUnasked {
        let largest = self.largest.and_then(|largest| Some((largest, names.goals.get(&largest.goal)?)));
        PublicUnasked {
            programme: programme.to_owned(),
            theirs: self.theirs.filter(|theirs| few::shown(theirs.people)),
            ours: sum_if_shown(self.ours),
            unasked: self.unasked,
            goals: self.goals,
            largest: largest.map(|(largest, goal)| PublicLargest {
                code: goal.code.clone(),
                title: goal.title.clone(),
                theirs: largest.theirs,
                alone: largest.alone,
            }),
        }
    }
}
