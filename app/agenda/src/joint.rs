//! A joint list: what several communities ask for that is in nobody's programme, as one list that they can sign.

mod gap;
mod shown;

use std::fmt::Write as _;

use serde::{Deserialize, Serialize};

pub use crate::agenda::{PURPOSE_LIMIT, TITLE_LIMIT};
use crate::community::Community;
use crate::compare::NamedIssue;
use crate::id::{CommunityId, IssueId, JointId, JointItemId};
use crate::import::Trouble;
use crate::ledger::Digest;
use crate::member::{Organiser, Visitor};
use crate::moment::Moment;
use crate::refusal::{Field, Needed, Noun, Refusal};
use crate::text;
pub use gap::{Beginning, Gap, GapIssue};
pub use shown::{Beside, Shown, ShownCommunity, ShownIssue, ShownItem, Signature};

/// How many things a list holds at most.
pub const ITEM_LIMIT: usize = 50;

/// A joint list as it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Joint {
    /// Its id.
    pub id: JointId,
    /// Its number on this server, as in its address.
    pub number: i64,
    /// The community that began it.
    pub begun_by: CommunityId,
    /// What it is called.
    pub title: String,
    /// What it is for; may be empty.
    pub purpose: String,
    /// When it was begun.
    pub begun_at: Moment,
    /// What is asked for, in order.
    pub items: Vec<Item>,
    /// The communities on it, the one that began it first.
    pub signers: Vec<OnList>,
    /// The communities that were put off it and are not on it again, the latest first.
    pub put_off: Vec<PutOff>,
}

/// A community that was put off a joint list by the one that began it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PutOff {
    /// Its address part.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// When.
    pub put_off_at: Moment,
    /// Why, for everybody.
    pub reason: String,
}

/// One thing on a joint list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// Its id.
    pub id: JointItemId,
    /// What is asked for.
    pub title: String,
    /// The issues that communities put behind it, without those that were taken out since.
    pub behind: Vec<Behind>,
}

/// An issue of a community behind a thing on the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Behind {
    /// The community.
    pub community: CommunityId,
    /// The issue.
    pub issue: IssueId,
    /// What it is called.
    pub named: NamedIssue,
}

/// A community on a joint list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OnList {
    /// The community.
    pub community: Community,
    /// Since when it is on the list.
    pub joined_at: Moment,
    /// The digest of the words that it signed, and when, if it has signed.
    pub signed: Option<(Digest, Moment)>,
}

/// A joint list among others.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Listed {
    /// Its number on this server.
    pub number: i64,
    /// What it is called.
    pub title: String,
    /// How many things are on it.
    pub items: i64,
    /// How many communities are on it.
    pub communities: i64,
    /// When it was begun.
    pub begun_at: Moment,
}

/// May word and arrange one joint list and invite others to it: an organiser of the community that began it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Keeper {
    organiser: Organiser,
    joint: JointId,
}

/// May put a community's issues behind what is on one joint list, and sign it for the community: an organiser of a
/// community that is on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Signer {
    organiser: Organiser,
    joint: JointId,
}

macro_rules! of_a_list {
    ($permission:ident) => {
        impl $permission {
            /// Returns the list.
            pub const fn joint(&self) -> JointId {
                self.joint
            }
        }

        impl std::ops::Deref for $permission {
            type Target = Organiser;

            fn deref(&self) -> &Organiser {
                &self.organiser
            }
        }
    };
}

of_a_list!(Keeper);
of_a_list!(Signer);

impl Visitor {
    /// Gives the permission to word and arrange a joint list and to invite others to it.
    ///
    /// # Errors
    /// [`Refusal::SignInFirst`] for a guest, else [`Refusal::NotYours`].
    pub fn keeper(&self, joint: &Joint) -> Result<Keeper, Refusal> {
        let organiser = self.organiser()?;
        if joint.begun_by == self.community.id {
            Ok(Keeper { organiser, joint: joint.id })
        } else {
            Err(Refusal::NotYours(Needed::Keeper))
        }
    }

    /// Gives the permission to act on a joint list for a community that is on it.
    ///
    /// # Errors
    /// [`Refusal::SignInFirst`] for a guest, [`Refusal::NotYours`] for who is no organiser, [`Refusal::Unknown`] for a list
    /// that the community is not on.
    pub fn signer(&self, joint: &Joint) -> Result<Signer, Refusal> {
        let organiser = self.organiser()?;
        if joint.signer(self.community.id).is_some() {
            Ok(Signer { organiser, joint: joint.id })
        } else {
            Err(Refusal::Unknown(Noun::Joint))
        }
    }
}

impl Joint {
    /// Returns a community's place on the list, if it is on it.
    pub fn signer(&self, community: CommunityId) -> Option<&OnList> {
        self.signers.iter().find(|signer| signer.community.id == community)
    }

    /// Returns a thing on the list.
    ///
    /// # Errors
    /// [`Refusal::Unknown`] for what is not on it.
    pub fn item(&self, id: JointItemId) -> Result<&Item, Refusal> {
        self.items.iter().find(|item| item.id == id).ok_or(Refusal::Unknown(Noun::Joint))
    }

    /// Writes what is signed; see [`signed_text`].
    pub fn text(&self) -> String {
        signed_text(&self.title, &self.purpose, self.items.iter().map(|item| item.title.as_str()))
    }

    /// Digests what is signed: the SHA-256 of [`Joint::text`].
    pub fn words(&self) -> Digest {
        Digest::of_text(&self.text())
    }
}

/// Writes what is signed: the title, the purpose and the things in order, with an empty line between the three. Two lists
/// that differ have different texts, and `sha256sum` of a file that holds one is what a signature is bound to.
///
/// ```
/// let text = agenda::joint::signed_text("What we lack", "For the county.", ["A bus", "A doctor"]);
/// assert_eq!(text, "What we lack\n\nFor the county.\n\n1. A bus\n2. A doctor\n");
/// ```
pub fn signed_text<'i>(title: &str, purpose: &str, items: impl IntoIterator<Item = &'i str>) -> String {
    let mut text = format!("{title}\n\n");
    if !purpose.is_empty() {
        text.push_str(purpose);
        text.push_str("\n\n");
    }
    for (place, item) in (1..).zip(items) {
        // Writing into a string cannot fail.
        let _ = writeln!(text, "{place}. {item}");
    }
    text
}

/// What is typed as the words of a joint list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    /// A line of at most [`TITLE_LIMIT`] characters.
    pub title: String,
    /// A text of at most [`PURPOSE_LIMIT`] characters; may be empty.
    pub purpose: String,
    /// What is asked for, at least one thing and at most [`ITEM_LIMIT`].
    pub items: Vec<DraftItem>,
}

/// What is typed as one thing on a joint list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DraftItem {
    /// Its id; nothing for a new thing.
    pub id: Option<JointItemId>,
    /// Its place from 1, as typed; where it stands in the form if nothing is typed.
    pub place: String,
    /// A line of at most [`TITLE_LIMIT`] characters; what is empty is not on the list.
    pub title: String,
}

/// The words of a joint list that hold to the rules; only [`Draft::check`] makes them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked {
    title: String,
    purpose: String,
    items: Vec<(Option<JointItemId>, String)>,
}

impl Draft {
    /// Checks the words and puts the things in order.
    ///
    /// # Errors
    /// One refusal for each field that does not hold.
    pub fn check(&self) -> Result<Checked, Vec<Refusal>> {
        let title = text::line(Field::Title, &self.title, TITLE_LIMIT);
        let purpose = text::optional_text(Field::Purpose, &self.purpose, PURPOSE_LIMIT);
        match (title, purpose, in_order(&self.items)) {
            (Ok(title), Ok(purpose), Ok(items)) => Ok(Checked { title, purpose, items }),
            (title, purpose, items) => Err([title.err(), purpose.err(), items.err()].into_iter().flatten().collect()),
        }
    }
}

impl Checked {
    /// Returns the title.
    pub fn title(&self) -> &str {
        &self.title
    }

    /// Returns the purpose.
    pub fn purpose(&self) -> &str {
        &self.purpose
    }

    /// Writes what is signed; see [`signed_text`].
    pub fn text(&self) -> String {
        signed_text(&self.title, &self.purpose, self.items.iter().map(|(_, title)| title.as_str()))
    }

    /// Returns the things in order, each with its id if it was on the list before.
    pub fn items(&self) -> &[(Option<JointItemId>, String)] {
        &self.items
    }
}

/// Checks the things and puts them in the order of their places. What was moved up to a place stands before what stood
/// there, what was moved down stands after it.
fn in_order(typed: &[DraftItem]) -> Result<Vec<(Option<JointItemId>, String)>, Refusal> {
    let mut items: Vec<(u64, std::cmp::Ordering, Option<JointItemId>, String)> = Vec::new();
    for (line, item) in (1_u64..).zip(typed) {
        if item.title.trim().is_empty() {
            continue;
        }
        let refused = |problem: Trouble| Refusal::Line { field: Field::Items, line, problem };
        let title = text::line(Field::Items, &item.title, TITLE_LIMIT).map_err(|refusal| refused(refusal.into()))?;
        let place = match item.place.trim() {
            "" => line,
            typed => typed.parse().map_err(|_| refused(Trouble::PlaceNotANumber))?,
        };
        // The same thing sent twice is a new one the second time.
        let id = item.id.filter(|id| items.iter().all(|(_, _, other, _)| other != &Some(*id)));
        items.push((place, place.cmp(&line), id, title));
    }
    items.sort_by_key(|(place, moved, ..)| (*place, *moved));
    match items.len() {
        0 => Err(Refusal::Empty(Field::Items)),
        many if many > ITEM_LIMIT => {
            let problem = Trouble::TooManyThings { limit: ITEM_LIMIT, count: many };
            Err(Refusal::Unreadable { field: Field::Items, problem })
        }
        _ => Ok(items.into_iter().map(|(_, _, id, title)| (id, title)).collect()),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn draft(items: &[(i64, &str, &str)]) -> Draft {
        let item = |(id, place, title): &(i64, &str, &str)| DraftItem {
            id: (*id > 0).then_some(JointItemId(*id)),
            place: (*place).into(),
            title: (*title).into(),
        };
        Draft { title: "What we lack".into(), purpose: String::new(), items: items.iter().map(item).collect() }
    }

    fn order(items: &[(i64, &str, &str)]) -> Vec<String> {
        draft(items).check().unwrap().items().iter().map(|(_, title)| title.clone()).collect()
    }

    #[test]
    fn a_thing_goes_where_its_number_says() {
        let rows = [(1, "1", "bus"), (2, "2", "doctor"), (3, "3", "hall")];
        assert_eq!(order(&rows), ["bus", "doctor", "hall"]);
        assert_eq!(order(&[rows[0], rows[1], (3, "1", "hall")]), ["hall", "bus", "doctor"]);
        assert_eq!(order(&[(1, "3", "bus"), rows[1], rows[2]]), ["doctor", "hall", "bus"]);
        assert_eq!(order(&[rows[0], (2, "2", " "), rows[2], (0, "", "new")]), ["bus", "hall", "new"]);
        let kept = draft(&[(7, "2", "bus"), (7, "1", "bus again")]).check().unwrap();
        let ids: Vec<_> = kept.items().iter().map(|(id, _)| *id).collect();
        assert_eq!(ids, [None, Some(JointItemId(7))], "one row keeps the id");
    }

    #[test]
    fn what_does_not_hold_is_refused_with_its_line() {
        let refused = |items: &[(i64, &str, &str)]| draft(items).check().unwrap_err();
        assert_eq!(refused(&[]), [Refusal::Empty(Field::Items)]);
        let line = |line, problem| vec![Refusal::Line { field: Field::Items, line, problem }];
        assert_eq!(refused(&[(0, "", "bus"), (0, "first", "hall")]), line(2, Trouble::PlaceNotANumber));
        let long = "x".repeat(121);
        let too_long = Refusal::TooLong { field: Field::Items, length: 121, limit: 120 };
        assert_eq!(refused(&[(0, "", &long)]), line(1, too_long.into()));
        let many = vec![(0, "", "bus"); ITEM_LIMIT + 1];
        assert!(matches!(refused(&many)[0], Refusal::Unreadable { field: Field::Items, .. }));
        assert!(draft(&many[..ITEM_LIMIT]).check().is_ok());
        let all = Draft { title: String::new(), purpose: "x".repeat(2_001), items: Vec::new() }.check().unwrap_err();
        assert_eq!(all.len(), 3);
    }

    /// Titles and purposes that try to look like each other.
    fn words() -> impl Strategy<Value = (String, String, Vec<String>)> {
        let line = prop::sample::select(vec!["a", "1. a", "2. b", "b"]).prop_map(str::to_owned);
        let purpose = prop::collection::vec(prop::sample::select(vec!["", "a", "1. a", "2. b"]), 0..5)
            .prop_map(|lines| text::optional_text(Field::Purpose, &lines.join("\n"), PURPOSE_LIMIT).unwrap());
        (line.clone(), purpose, prop::collection::vec(line, 1..4))
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2_000))]

        #[test]
        fn lists_that_differ_are_signed_as_different_texts(one in words(), other in words()) {
            let text = |(title, purpose, items): &(String, String, Vec<String>)| {
                signed_text(title, purpose, items.iter().map(String::as_str))
            };
            prop_assert_eq!(text(&one) == text(&other), one == other);
            prop_assert_eq!(Digest::of_text(&text(&one)) == Digest::of_text(&text(&other)), one == other);
        }
    }
}
