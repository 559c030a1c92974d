//! Themes: what many people's piles have in common, with how many people each rests on and how far they agree.
//!
//! For every two issues, of the people who sorted both, the share who put them on one pile (evidence accumulation: Fred and
//! Jain, "Combining multiple clusterings using evidence accumulation", 2005; the similarity matrix of open card sorting,
//! Spencer, "Card Sorting", 2009). Two issues that fewer than five people sorted both are not known to belong together.
//! Average linkage on one minus the share joins issues while the mean share between them is more than one half.

mod shares;

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::compare::few;
use crate::id::{IssueId, MemberId, PileId};
use crate::moment::Moment;
use crate::pile::folded;
use crate::text::cluster::{self, Distances, average_linkage};
use crate::text::label::{labels, stop_words};
use crate::text::tf_idf::{Space, Vector};
use crate::text::tokens::words;
use shares::Shares;

/// The most issues among which themes are sought: those that most people sorted. The shares of so many take 48 MB.
pub const MOST_ISSUES: usize = 2_000;

/// Issues come together while their mean distance, one minus the share, is below this.
pub const CUT: f64 = 0.5;

/// One issue on one member's pile.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Sorted {
    /// Who put it there.
    pub member: MemberId,
    /// The issue.
    pub issue: IssueId,
    /// The member's pile; an issue is on one at most.
    pub pile: PileId,
}

/// What a theme is called.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Name {
    /// As at least five people called a pile on which two of its issues lie.
    Pile(String),
    /// By the words that set its issues' titles apart: people have not agreed on a name.
    Words(Vec<String>),
}

impl Name {
    /// Returns the name in one line; words stand with dots between them.
    pub fn line(&self) -> String {
        match self {
            Self::Pile(title) => title.clone(),
            Self::Words(words) => words.join(" · "),
        }
    }
}

/// A theme.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Theme {
    /// What it is called.
    pub name: Name,
    /// Its issues, two at least, by id.
    pub issues: Vec<IssueId>,
    /// How many people sorted at least two of its issues.
    pub people: i64,
    /// Of those who sorted two of its issues, the share who put them on one pile: the mean over every two issues that five
    /// people sorted both; 0.5 to 1 but for rounding.
    pub agreement: f64,
}

/// What a text rule would put together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Suggested {
    /// The words that set it apart.
    pub words: Vec<String>,
    /// Its issues, two at least.
    pub issues: Vec<IssueId>,
}

/// A name that no theme has any more: a steward took it out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TakenName {
    /// The name; empty for anybody but a steward.
    pub title: String,
    /// When it was taken out.
    pub removed_at: Moment,
    /// Why, for everybody.
    pub reason: String,
}

/// Every theme of a community.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Themes {
    /// How many people sorted something.
    pub people: i64,
    /// The themes, the one with most issues first.
    pub themes: Vec<Theme>,
    /// Issues that somebody sorted and that are in no theme, by id.
    pub none: Vec<IssueId>,
    /// How many issues that somebody sorted were left out because there are more than [`MOST_ISSUES`].
    pub left_out: usize,
}

/// What themes are made from.
#[derive(Clone, Copy, Debug)]
pub struct Piles<'a> {
    /// Every issue on every pile, in any order.
    pub sorted: &'a [Sorted],
    /// What the piles are called; one whose title is not here has none any more.
    pub titles: &'a BTreeMap<PileId, String>,
    /// What the issues are called; others are not looked at.
    pub issues: &'a BTreeMap<IssueId, String>,
    /// The community's language, as an ISO 639-1 code.
    pub language: &'a str,
}

impl Piles<'_> {
    /// Finds the themes. The time grows with the people times the square of the issues that each sorted.
    pub fn themes(&self) -> Themes {
        let rows: BTreeSet<Sorted> =
            self.sorted.iter().filter(|sorted| self.issues.contains_key(&sorted.issue)).copied().collect();
        let sorted: Vec<Sorted> = rows.into_iter().collect();
        let people = sorted.chunk_by(|one, other| one.member == other.member).count();
        let (issues, left_out) = most_sorted(&sorted);
        let shares = Shares::of(&sorted, &issues);
        let clusters = Distances::of(issues.len(), shares.distances()).linked(CUT);
        let mut members: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for (place, cluster) in clusters.iter().enumerate() {
            members.entry(*cluster).or_default().push(place);
        }
        let (joined, alone): (Vec<_>, Vec<_>) = members.into_values().partition(|places| places.len() > 1);
        let id = |place: &usize| issues.get(*place).copied();
        let found: Vec<Vec<IssueId>> = joined.iter().map(|places| places.iter().filter_map(id).collect()).collect();
        let names = self.names(&sorted, &found);
        let mut themes: Vec<Theme> = joined
            .iter()
            .zip(found)
            .zip(names)
            .map(|((places, issues), name)| Theme {
                people: together(&sorted, &issues).len().try_into().unwrap_or(i64::MAX),
                agreement: shares.mean(places),
                name,
                issues,
            })
            .collect();
        themes.sort_by(|one, other| {
            (other.issues.len(), other.people).cmp(&(one.issues.len(), one.people)).then(one.issues.cmp(&other.issues))
        });
        Themes {
            people: i64::try_from(people).unwrap_or(i64::MAX),
            themes,
            none: alone.iter().flatten().filter_map(id).collect(),
            left_out,
        }
    }

    /// Names each theme as people do, or else by its words.
    fn names(&self, sorted: &[Sorted], themes: &[Vec<IssueId>]) -> Vec<Name> {
        let by_words = label(self.issues, themes, self.language);
        let named = themes.iter().zip(by_words);
        named.map(|(issues, words)| self.given(sorted, issues).map_or(Name::Words(words), Name::Pile)).collect()
    }

    /// Returns the title that most people gave to a pile with at least two of these issues, if at least five did; among
    /// equals the first by the alphabet. It is written as most of them wrote it.
    fn given(&self, sorted: &[Sorted], issues: &[IssueId]) -> Option<String> {
        let mut named: BTreeMap<String, (BTreeSet<MemberId>, BTreeMap<&str, usize>)> = BTreeMap::new();
        for (member, pile) in on_one_pile(sorted, issues) {
            let Some(title) = self.titles.get(&pile).filter(|title| !title.is_empty()) else { continue };
            let (people, written) = named.entry(folded(title)).or_default();
            people.insert(member);
            *written.entry(title).or_default() += 1;
        }
        // Of equals the last is taken, so both go backwards through the alphabet.
        let (people, written) = named.into_values().rev().max_by_key(|(people, _)| people.len())?;
        let (title, _) = written.into_iter().rev().max_by_key(|(_, times)| *times)?;
        few::unless(i64::try_from(people.len()).unwrap_or(i64::MAX), title.to_owned())
    }
}

/// Suggests what belongs together by the words of the titles alone; nothing for more than [`MOST_ISSUES`] issues. People
/// decide.
pub fn suggest(issues: &BTreeMap<IssueId, String>, language: &str) -> Vec<Suggested> {
    if issues.len() > MOST_ISSUES {
        return Vec::new();
    }
    let stop = stop_words(language);
    let texts: Vec<Vec<String>> = issues
        .values()
        .map(|title| words(title).into_iter().filter(|word| !stop.contains(&word.as_str())).collect())
        .collect();
    let space = Space::learn(&texts);
    let vectors: Vec<Vector> = texts.iter().map(|text| space.vector(text)).collect();
    let clusters = average_linkage(&vectors, cluster::CUT).unwrap_or_default();
    let mut found: BTreeMap<usize, Vec<IssueId>> = BTreeMap::new();
    for (issue, cluster) in issues.keys().zip(clusters) {
        found.entry(cluster).or_default().push(*issue);
    }
    let mut found: Vec<Vec<IssueId>> = found.into_values().filter(|issues| issues.len() > 1).collect();
    found.sort_by_key(|issues| std::cmp::Reverse(issues.len()));
    let names = label(issues, &found, language);
    found.into_iter().zip(names).map(|(issues, words)| Suggested { words, issues }).collect()
}

/// Returns the issues that most people sorted, by id, and how many others are left out.
fn most_sorted(sorted: &[Sorted]) -> (Vec<IssueId>, usize) {
    let mut counts: BTreeMap<IssueId, usize> = BTreeMap::new();
    for sorted in sorted {
        *counts.entry(sorted.issue).or_default() += 1;
    }
    let left_out = counts.len().saturating_sub(MOST_ISSUES);
    let mut issues: Vec<(IssueId, usize)> = counts.into_iter().collect();
    issues.sort_by_key(|(_, people)| std::cmp::Reverse(*people));
    issues.truncate(MOST_ISSUES);
    let mut issues: Vec<IssueId> = issues.into_iter().map(|(issue, _)| issue).collect();
    issues.sort_unstable();
    (issues, left_out)
}

/// Goes through who has at least two of the issues on one pile, and which, each once.
fn on_one_pile(sorted: &[Sorted], issues: &[IssueId]) -> BTreeSet<(MemberId, PileId)> {
    let mut counts: BTreeMap<(MemberId, PileId), usize> = BTreeMap::new();
    for sorted in sorted.iter().filter(|sorted| issues.binary_search(&sorted.issue).is_ok()) {
        *counts.entry((sorted.member, sorted.pile)).or_default() += 1;
    }
    counts.into_iter().filter(|(_, count)| *count > 1).map(|(key, _)| key).collect()
}

/// Returns who sorted at least two of the issues, on whichever piles.
fn together(sorted: &[Sorted], issues: &[IssueId]) -> BTreeSet<MemberId> {
    let mut counts: BTreeMap<MemberId, usize> = BTreeMap::new();
    for sorted in sorted.iter().filter(|sorted| issues.binary_search(&sorted.issue).is_ok()) {
        *counts.entry(sorted.member).or_default() += 1;
    }
    counts.into_iter().filter(|(_, count)| *count > 1).map(|(member, _)| member).collect()
}

/// Returns the words that set each of some sets of issues apart.
fn label(issues: &BTreeMap<IssueId, String>, sets: &[Vec<IssueId>], language: &str) -> Vec<Vec<String>> {
    let of = |issue: &IssueId| issues.get(issue).map(|title| words(title)).unwrap_or_default();
    let (texts, clusters): (Vec<_>, Vec<_>) = sets
        .iter()
        .enumerate()
        .flat_map(|(set, issues)| issues.iter().map(move |issue| (of(issue), Some(set))))
        .unzip();
    let mut labels = labels(&texts, &clusters, stop_words(language));
    labels.resize(sets.len(), Vec::new());
    labels.into_iter().map(|telling| telling.into_iter().map(|telling| telling.word).collect()).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// One person's piles: the issues on each, and what it is called.
    type Person<'a> = &'a [(&'a [i64], &'a str)];

    fn found(people: &[Person<'_>]) -> Themes {
        let mut sorted = Vec::new();
        let mut titles = BTreeMap::new();
        for (member, piles) in (0..).zip(people) {
            for (place, (issues, title)) in (0..).zip(*piles) {
                let pile = PileId(member * 100 + place);
                titles.insert(pile, (*title).to_owned());
                let on_it =
                    issues.iter().map(|issue| Sorted { member: MemberId(member), issue: IssueId(*issue), pile });
                sorted.extend(on_it);
            }
        }
        let names = ["", "Bus late again", "Bus stop gone", "River floods", "River path", "A poem"];
        let issues = (1..).zip(&names[1..]).map(|(id, title)| (IssueId(id), (*title).to_owned())).collect();
        Piles { sorted: &sorted, titles: &titles, issues: &issues, language: "en" }.themes()
    }

    fn ids(ids: &[i64]) -> Vec<IssueId> {
        ids.iter().copied().map(IssueId).collect()
    }

    const BOTH: Person<'_> = &[(&[1, 2], "Buses"), (&[3, 4], "Water"), (&[5], "Rest")];

    #[test]
    fn what_most_people_put_together_is_a_theme_with_the_name_they_gave_it() {
        let one: Person<'_> = &[(&[1, 2], " buses"), (&[3], "Water"), (&[4], "Walks")];
        let themes = found(&[BOTH, BOTH, BOTH, BOTH, one]);
        assert_eq!((themes.people, themes.themes.len(), themes.none.clone()), (5, 2, ids(&[5])));
        let [buses, water] = [&themes.themes[0], &themes.themes[1]];
        assert_eq!((buses.name.clone(), buses.issues.clone()), (Name::Pile("Buses".into()), ids(&[1, 2])));
        assert_eq!((buses.people, buses.agreement), (5, 1.0));
        // Four of five put them together, and four people's title is not shown as if it were many people's.
        assert_eq!(water.name, Name::Words(vec!["river".into(), "floods".into(), "path".into()]));
        assert!((water.agreement - 0.8).abs() < 1e-12);
        assert_eq!(water.name.line(), "river · floods · path");
    }

    #[test]
    fn what_fewer_than_five_people_sorted_is_not_known_to_belong_together() {
        assert!(found(&[BOTH; 4]).themes.is_empty());
        assert_eq!(found(&[BOTH; 4]).none.len(), 5);
        assert_eq!(found(&[]), Themes::default());
    }

    #[test]
    fn half_of_the_people_is_not_most() {
        let apart: Person<'_> = &[(&[1], "Late"), (&[2], "Stops")];
        let together: Person<'_> = &[(&[1, 2], "Buses")];
        assert!(found(&[apart, apart, apart, together, together, together]).themes.is_empty());
        let themes = found(&[apart, apart, together, together, together]);
        assert_eq!(themes.themes.len(), 1);
        assert!(matches!(themes.themes[0].name, Name::Words(_)), "three people's title");
    }

    #[test]
    fn a_title_that_one_person_gave_to_five_piles_is_one_persons() {
        let many: Person<'_> = &[(&[1, 2], "Mine"), (&[3, 4], "Mine")];
        let other: Person<'_> = &[(&[1, 2], ""), (&[3, 4], "")];
        let themes = found(&[many, other, other, other, other]);
        assert!(themes.themes.iter().all(|theme| matches!(theme.name, Name::Words(_))));
    }

    #[test]
    fn an_issue_that_was_taken_out_is_in_no_theme() {
        let unknown: Person<'_> = &[(&[1, 99], "Buses")];
        assert_eq!(found(&[unknown; 6]).none, ids(&[1]));
    }

    #[test]
    fn titles_that_share_words_are_suggested() {
        let titles = ["Bus late", "Late bus", "School"];
        let issues = (1..).map(IssueId).zip(titles.map(str::to_owned)).collect();
        let suggested = suggest(&issues, "en");
        assert_eq!(suggested, [Suggested { words: vec!["bus".into(), "late".into()], issues: ids(&[1, 2]) }]);
        assert!(suggest(&BTreeMap::new(), "en").is_empty());
    }

    /// For each person, for each issue, the pile that it lies on, if it does.
    fn sortings() -> impl Strategy<Value = Vec<Vec<Option<i64>>>> {
        let of_one = prop::collection::vec(prop::option::weighted(0.9, 0..3_i64), 8);
        prop::collection::vec(of_one, 0..12)
    }

    fn rows(people: &[Vec<Option<i64>>]) -> Vec<Sorted> {
        let of_one = |(member, piles): (i64, &Vec<Option<i64>>)| -> Vec<Sorted> {
            let at = |(issue, pile): (i64, &Option<i64>)| {
                Some(Sorted { member: MemberId(member), issue: IssueId(issue), pile: PileId(member * 3 + (*pile)?) })
            };
            (1..).zip(piles).filter_map(at).collect()
        };
        (0..).zip(people).flat_map(of_one).collect()
    }

    proptest! {
        #[test]
        fn nobodys_order_matters_and_no_theme_joins_what_nobody_put_together(people in sortings(), turn in 0..96_usize) {
            let sorted = rows(&people);
            let titles = BTreeMap::new();
            let issues = (1..9).map(|id| (IssueId(id), format!("Issue {id}"))).collect();
            let piles = Piles { sorted: &sorted, titles: &titles, issues: &issues, language: "en" };
            let themes = piles.themes();
            let mut turned: Vec<Sorted> = sorted.iter().rev().copied().collect();
            let middle = turn.min(turned.len());
            turned.rotate_left(middle);
            prop_assert_eq!(&Piles { sorted: &turned, ..piles }.themes(), &themes);
            let mut seen = BTreeSet::new();
            for theme in &themes.themes {
                prop_assert!(theme.issues.len() > 1 && theme.people >= few::LEAST_PEOPLE);
                for issue in &theme.issues {
                    prop_assert!(seen.insert(*issue), "an issue is in one theme at most");
                    let with = |other: &IssueId| other != issue && !on_one_pile(&sorted, &{
                        let mut both = vec![*issue, *other];
                        both.sort_unstable();
                        both
                    }).is_empty();
                    prop_assert!(theme.issues.iter().any(with), "somebody put it with another one of the theme");
                }
            }
            prop_assert_eq!(seen.len() + themes.none.len(), sorted.iter().map(|it| it.issue).collect::<BTreeSet<_>>().len());
        }
    }
}
