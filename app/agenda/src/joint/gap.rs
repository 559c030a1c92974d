//! What a community may bring to a joint list: its issues that are in nobody's programme.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::{Checked, Draft, DraftItem};
use crate::compare::{Estimate, NamedIssue, Together, few};
use crate::id::IssueId;
use crate::refusal::{Field, Refusal};
use crate::text::label::stop_words;
use crate::text::suggest::Suggester;

/// What a joint list begins with: its words, and for each thing the issue that it came from. Only [`Gap::begin`] makes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Beginning {
    words: Checked,
    issues: Vec<IssueId>,
}

impl Beginning {
    /// Returns the words.
    pub const fn words(&self) -> &Checked {
        &self.words
    }

    /// Returns the issues, as many as there are things, in their order.
    pub fn issues(&self) -> &[IssueId] {
        &self.issues
    }
}

/// A community's issues that are in nobody's programme, the greatest part of its voice first.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Gap(Vec<GapIssue>);

/// One of them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct GapIssue {
    /// The issue.
    pub issue: IssueId,
    /// What it is called.
    pub named: NamedIssue,
    /// Its part of the community's voice and how many people agree with it, unless those are few.
    pub share: Option<Estimate>,
}

impl Gap {
    /// Takes what is in nobody's programme. `names` says what the issues are called; one without a name was taken out since.
    pub fn of(together: &Together, names: &BTreeMap<IssueId, NamedIssue>) -> Self {
        let issue = |issue: IssueId, share: Estimate| {
            let called = names.get(&issue)?.clone();
            Some(GapIssue { issue, named: called, share: few::unless(share.people, share) })
        };
        Self(together.nobodys().filter_map(|said| issue(said.issue.issue, said.issue.share)).collect())
    }

    /// Goes through them, the greatest part first.
    pub fn iter(&self) -> impl Iterator<Item = &GapIssue> {
        self.0.iter()
    }

    /// Says whether nothing is in nobody's programme.
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Takes the issues of these numbers out of the gap, in its order. One of `kept`, which stand behind the same thing
    /// already, may be named by a programme by now.
    ///
    /// # Errors
    /// [`Refusal::NotAChoice`] for an issue that is neither.
    pub fn choose(&self, numbers: &[i64], kept: &[(IssueId, i64)]) -> Result<Vec<IssueId>, Refusal> {
        let mut wanted: BTreeSet<i64> = numbers.iter().copied().collect();
        let of_gap = self.0.iter().map(|issue| (issue.issue, issue.named.number));
        let mut chosen = Vec::with_capacity(wanted.len());
        for (issue, number) in of_gap.chain(kept.iter().copied()) {
            if wanted.remove(&number) {
                chosen.push(issue);
            }
        }
        if wanted.is_empty() { Ok(chosen) } else { Err(Refusal::NotAChoice(Field::Issue)) }
    }

    /// Begins a list with the issues of these numbers: each is a thing on it, with its title as the first wording.
    ///
    /// # Errors
    /// One refusal for each field that does not hold; [`Refusal::NotAChoice`] for no issue and for one that is not in the gap.
    pub fn begin(&self, title: &str, purpose: &str, numbers: &[i64]) -> Result<Beginning, Vec<Refusal>> {
        let nothing = Refusal::NotAChoice(Field::Issue);
        let chosen = self.choose(numbers, &[]);
        let chosen = chosen.and_then(|issues| if issues.is_empty() { Err(nothing) } else { Ok(issues) });
        let issues = chosen.clone().unwrap_or_default();
        let titled = |id: &IssueId| {
            let named = self.0.iter().find(|issue| issue.issue == *id).map(|issue| issue.named.title.clone());
            DraftItem { title: named.unwrap_or_default(), ..DraftItem::default() }
        };
        let items = issues.iter().map(titled).collect();
        let words = Draft { title: title.to_owned(), purpose: purpose.to_owned(), items }.check();
        match (words, chosen) {
            (Ok(words), Ok(_)) => Ok(Beginning { words, issues }),
            (words, chosen) => {
                // That nothing is on the list is said once, beside what can be ticked.
                let of_words = words.err().unwrap_or_default();
                Err(of_words.into_iter().filter(|it| *it != Refusal::Empty(Field::Items)).chain(chosen.err()).collect())
            }
        }
    }

    /// Parts the issues into those whose words are most like a thing on the list, the most like first, and all others.
    /// `language` is the issues', for the words that count nothing.
    pub fn suggested(&self, item: &str, language: &str) -> (Vec<&GapIssue>, Vec<&GapIssue>) {
        let titles: Vec<Vec<&str>> = self.0.iter().map(|issue| vec![issue.named.title.as_str()]).collect();
        let found = Suggester::new(&titles, &[], stop_words(language)).suggest(item);
        let likely: Vec<&GapIssue> = found.into_iter().filter_map(|place| self.0.get(place)).collect();
        let likely_ids: BTreeSet<IssueId> = likely.iter().map(|issue| issue.issue).collect();
        let others = self.0.iter().filter(|issue| !likely_ids.contains(&issue.issue)).collect();
        (likely, others)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::issue::Kind;

    fn gap() -> Gap {
        let issue = |(number, title): (i64, &str)| GapIssue {
            issue: IssueId(number + 100),
            named: NamedIssue { number, kind: Kind::Concern, title: title.to_owned() },
            share: None,
        };
        let titles = ["A bench by the river", "The last bus leaves at six", "No doctor in the village"];
        Gap((1..).zip(titles).map(issue).collect())
    }

    #[test]
    fn only_what_is_in_nobodys_programme_may_be_brought() {
        let gap = gap();
        assert_eq!(gap.choose(&[3, 1, 3], &[]), Ok(vec![IssueId(101), IssueId(103)]));
        assert_eq!(gap.choose(&[9], &[]), Err(Refusal::NotAChoice(Field::Issue)));
        assert_eq!(gap.choose(&[9, 2], &[(IssueId(109), 9)]), Ok(vec![IssueId(102), IssueId(109)]), "it stands there");
        assert_eq!(gap.choose(&[], &[]), Ok(Vec::new()));
    }

    #[test]
    fn a_list_begins_with_what_was_ticked() {
        let beginning = gap().begin("What we lack", "", &[3, 2]).unwrap();
        let titles: Vec<&str> = beginning.words().items().iter().map(|(_, title)| title.as_str()).collect();
        assert_eq!(titles, ["The last bus leaves at six", "No doctor in the village"]);
        assert_eq!(beginning.issues(), [IssueId(102), IssueId(103)]);
        let nothing = gap().begin("", "", &[]).unwrap_err();
        assert_eq!(nothing, [Refusal::Empty(Field::Title), Refusal::NotAChoice(Field::Issue)]);
    }

    #[test]
    fn the_likeliest_is_suggested_and_every_other_stands_below() {
        let gap = gap();
        let (likely, others) = gap.suggested("A later bus in the evening", "en");
        assert_eq!(likely.first().map(|issue| issue.named.number), Some(2));
        assert_eq!(likely.len() + others.len(), 3);
        let (likely, others) = gap.suggested("水管漏水", "zh");
        assert_eq!((likely.len(), others.len()), (0, 3));
    }
}
