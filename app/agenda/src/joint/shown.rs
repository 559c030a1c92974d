//! A joint list as everybody may see it: no figure of few people, and every figure with what it rests on.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::{Joint, PutOff};
use crate::compare::{Estimate, Together, few};
use crate::id::{CommunityId, IssueId};
use crate::issue::Kind;
use crate::ledger::Digest;
use crate::moment::Moment;

/// What is known of a community's own comparison.
#[derive(Clone, Debug, PartialEq)]
pub struct Beside {
    /// The number of the last act in the community's ledger that it rests on.
    pub ledger_number: i64,
    /// The community's issues beside all its programmes at once.
    pub together: Together,
}

/// A joint list with its figures.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Shown {
    /// Its number on this server.
    pub number: i64,
    /// What it is called.
    pub title: String,
    /// What it is for; may be empty.
    pub purpose: String,
    /// When it was begun.
    pub begun_at: Moment,
    /// The SHA-256 of what is signed.
    pub words: Digest,
    /// The communities on it, the one that began it first.
    pub communities: Vec<ShownCommunity>,
    /// What is asked for, in order.
    pub items: Vec<ShownItem>,
    /// The communities that were put off it, the latest first.
    pub put_off: Vec<PutOff>,
}

/// A community on the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShownCommunity {
    /// Its address part.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// Its language, as a BCP 47 tag.
    pub language: String,
    /// Whether its people are invented.
    pub demo: bool,
    /// Since when it is on the list.
    pub joined_at: Moment,
    /// Whether it has signed.
    pub signature: Signature,
    /// The number of the last act in its ledger that its figures rest on; nothing without figures.
    pub ledger_number: Option<i64>,
    /// How many people its shares rest on: those who agree with at least one of its issues. Nothing if they are few.
    pub people: Option<i64>,
}

/// Whether a community has signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "signature", rename_all = "lowercase")]
pub enum Signature {
    /// It has not.
    None,
    /// It signed these words.
    Signed {
        /// When.
        at: Moment,
    },
    /// It signed an earlier wording.
    Earlier {
        /// When.
        at: Moment,
    },
}

/// One thing on the list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ShownItem {
    /// What is asked for.
    pub title: String,
    /// In how many communities it is asked for by people enough to say.
    pub places: usize,
    /// The issues behind it, a community's after each other, in the communities' order.
    pub behind: Vec<ShownIssue>,
}

/// An issue behind it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ShownIssue {
    /// The address part of its community.
    pub community: String,
    /// Its number there.
    pub number: i64,
    /// Its kind.
    pub kind: Kind,
    /// Its title.
    pub title: String,
    /// Its part of its community's voice, each person with one, and how many people agree with it; nothing if they are few.
    pub share: Option<Estimate>,
    /// Whether a programme names it by now.
    pub named: bool,
}

impl Joint {
    /// Takes out of the list and of each community's own comparison what everybody may see.
    pub fn shown(&self, beside: &BTreeMap<CommunityId, Beside>) -> Shown {
        let words = self.words();
        let figures: BTreeMap<CommunityId, BTreeMap<IssueId, (Estimate, bool)>> = beside
            .iter()
            .map(|(community, beside)| {
                let issues = beside.together.issues.iter();
                (*community, issues.map(|said| (said.issue.issue, (said.issue.share, !said.is_nobodys()))).collect())
            })
            .collect();
        let figure = |community, issue| figures.get(&community).and_then(|issues| issues.get(&issue)).copied();
        let communities = self.signers.iter().map(|signer| {
            let known = beside.get(&signer.community.id);
            ShownCommunity {
                slug: signer.community.slug.clone(),
                name: signer.community.name.clone(),
                language: signer.community.language.clone(),
                demo: signer.community.demo,
                joined_at: signer.joined_at,
                signature: match &signer.signed {
                    None => Signature::None,
                    Some((signed, at)) if *signed == words => Signature::Signed { at: *at },
                    Some((_, at)) => Signature::Earlier { at: *at },
                },
                ledger_number: known.map(|known| known.ledger_number),
                people: known.and_then(|known| few::unless(known.together.approvers, known.together.approvers)),
            }
        });
        let items = self.items.iter().map(|item| {
            let of = |community: CommunityId| item.behind.iter().filter(move |behind| behind.community == community);
            let behind = self.signers.iter().flat_map(|signer| {
                of(signer.community.id).map(|behind| {
                    let (share, named) = figure(behind.community, behind.issue).unzip();
                    ShownIssue {
                        community: signer.community.slug.clone(),
                        number: behind.named.number,
                        kind: behind.named.kind,
                        title: behind.named.title.clone(),
                        share: share.filter(|share: &Estimate| few::shown(share.people)),
                        named: named.unwrap_or_default(),
                    }
                })
            });
            let behind: Vec<ShownIssue> = behind.collect();
            let places: BTreeSet<&str> =
                behind.iter().filter(|issue| issue.share.is_some()).map(|issue| issue.community.as_str()).collect();
            ShownItem { title: item.title.clone(), places: places.len(), behind }
        });
        Shown {
            number: self.number,
            title: self.title.clone(),
            purpose: self.purpose.clone(),
            begun_at: self.begun_at,
            communities: communities.collect(),
            items: items.collect(),
            put_off: self.put_off.clone(),
            words,
        }
    }
}

impl Shown {
    /// Counts the communities that signed these words.
    pub fn signed(&self) -> usize {
        self.communities.iter().filter(|community| matches!(community.signature, Signature::Signed { .. })).count()
    }

    /// Counts the communities that signed an earlier wording.
    pub fn signed_earlier(&self) -> usize {
        self.communities.iter().filter(|community| matches!(community.signature, Signature::Earlier { .. })).count()
    }

    /// Counts the things that are asked for in at least two communities.
    pub fn shared(&self) -> usize {
        self.items.iter().filter(|item| item.places >= 2).count()
    }

    /// Returns a community on the list by its address part.
    pub fn community(&self, slug: &str) -> Option<&ShownCommunity> {
        self.communities.iter().find(|community| community.slug == slug)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::community::Community;
    use crate::compare::{ListedTogether, NamedIssue, ReportedIssue, SaidOf, Settings};
    use crate::id::{JointId, JointItemId};
    use crate::joint::{Behind, Item, OnList};
    use crate::link::Claim;

    fn on_list(id: i64, slug: &str) -> OnList {
        let community = Community {
            id: CommunityId(id),
            slug: slug.into(),
            name: slug.to_uppercase(),
            about: String::new(),
            language: "en".into(),
            demo: false,
            founded_at: Moment(0),
            closed_at: None,
            closed_reason: None,
        };
        OnList { community, joined_at: Moment(1), signed: None }
    }

    fn behind(community: i64, issue: i64) -> Behind {
        let named = NamedIssue { number: issue, kind: Kind::Concern, title: format!("Issue {issue}") };
        Behind { community: CommunityId(community), issue: IssueId(issue), named }
    }

    fn joint() -> Joint {
        let item =
            |id: i64, title: &str, behind: Vec<Behind>| Item { id: JointItemId(id), title: title.into(), behind };
        Joint {
            id: JointId(1),
            number: 3,
            begun_by: CommunityId(1),
            title: "What we lack".into(),
            purpose: String::new(),
            begun_at: Moment(0),
            items: vec![
                item(1, "A bus", vec![behind(2, 21), behind(1, 11), behind(1, 12)]),
                item(2, "A doctor", vec![behind(1, 11), behind(2, 22)]),
                item(3, "A hall", vec![]),
            ],
            signers: vec![on_list(1, "one"), on_list(2, "two")],
            put_off: Vec::new(),
        }
    }

    fn beside(issues: &[(i64, i64, Option<Claim>)]) -> Beside {
        let said = |(issue, people, claim): &(i64, i64, Option<Claim>)| SaidOf {
            issue: ReportedIssue {
                issue: IssueId(*issue),
                share: Estimate { value: 0.25, interval: None, people: *people },
                place: None,
                place_interval: None,
                among_top: None,
            },
            claims: vec![*claim],
            opposed: vec![*claim == Some(Claim::Opposed)],
        };
        let together = Together {
            settings: Settings::default(),
            programmes: Vec::new(),
            people: 9,
            approvers: 8,
            gap: None,
            listed: ListedTogether::default(),
            unasked: Vec::new(),
            issues: issues.iter().map(said).collect(),
        };
        Beside { ledger_number: 7, together }
    }

    #[test]
    fn few_people_are_neither_shown_nor_counted_as_a_place() {
        let one = beside(&[(11, 5, None), (12, 4, None)]);
        let two = beside(&[(21, 6, Some(Claim::Partly)), (22, 4, None)]);
        let shown = joint().shown(&BTreeMap::from([(CommunityId(1), one), (CommunityId(2), two)]));
        let people = |place: usize| {
            let rows = shown.items[place].behind.iter();
            rows.map(|row| (row.number, row.share.map(|share| share.people), row.named)).collect::<Vec<_>>()
        };
        assert_eq!(people(0), [(11, Some(5), false), (12, None, false), (21, Some(6), true)]);
        assert_eq!(people(1), [(11, Some(5), false), (22, None, false)]);
        assert_eq!(shown.items.iter().map(|item| item.places).collect::<Vec<_>>(), [2, 1, 0]);
        assert_eq!((shown.shared(), shown.signed(), shown.signed_earlier()), (1, 0, 0));
        assert_eq!(shown.communities[0].people, Some(8));
        let unknown = joint().shown(&BTreeMap::new());
        assert!(unknown.items.iter().flat_map(|item| &item.behind).all(|row| row.share.is_none() && !row.named));
    }

    #[test]
    fn a_signature_is_bound_to_the_words_and_not_to_what_stands_behind() {
        let mut joint = joint();
        joint.signers[0].signed = Some((joint.words(), Moment(5)));
        let signature = |joint: &Joint| joint.shown(&BTreeMap::new()).communities[0].signature;
        assert_eq!(signature(&joint), Signature::Signed { at: Moment(5) });
        joint.items[2].behind.push(behind(1, 13));
        assert_eq!(signature(&joint), Signature::Signed { at: Moment(5) });
        joint.items.swap(0, 1);
        assert_eq!(signature(&joint), Signature::Earlier { at: Moment(5) });
        joint.items.swap(0, 1);
        joint.title.push('!');
        assert_eq!(signature(&joint), Signature::Earlier { at: Moment(5) });
        assert_eq!(joint.shown(&BTreeMap::new()).signed_earlier(), 1);
    }
}
