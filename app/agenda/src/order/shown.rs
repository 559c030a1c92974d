//! Says what of an agenda's orders one reader may see: no figure of few people, and nothing of an issue that the reader has
//! yet to answer.

use std::collections::{BTreeMap, HashMap};

use serde::{Deserialize, Serialize};

use super::{Counted, Heard, Listed, Orders, Top};
use crate::agenda::Contents;
use crate::compare::{NamedIssue, few};
use crate::id::IssueId;
use crate::moment::Moment;
use crate::rank::{Method, Tie};

/// How many first places a reader sees at most who did not ask for a number: where there are more issues than that.
const USUAL_PLACES: usize = 5;

/// An agenda and its orders, for one reader.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Seen {
    /// The agenda as it stands, without answers.
    pub contents: Contents,
    /// Whether the reader may change its order.
    pub is_owner: bool,
    /// The orders, without what is said of issues that the reader has yet to answer.
    pub shown: Shown,
    /// What the issues are called.
    pub names: BTreeMap<IssueId, NamedIssue>,
    /// The number of the last act that the orders rest on.
    pub ledger_number: i64,
    /// When they were worked out.
    pub made_at: Moment,
    /// Whether they are of the issues that stand on the agenda now.
    pub is_of_now: bool,
}

/// The orders of an agenda as one reader may see them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Shown {
    /// How many people answered at least one of the issues; nothing if they are too few.
    pub people: Option<i64>,
    /// How many answers they gave.
    pub answers: i64,
    /// How often people were drawn; 0 where that was not done yet.
    pub draws: u32,
    /// The seed of the draws.
    pub seed: u64,
    /// Every issue that the reader may see, in the default order.
    pub rows: Vec<ShownRow>,
    /// What the orders were, the default first: those in which the rows have places, in that order.
    pub orders: Vec<ShownOrder>,
    /// Who finds something among the first places that were asked for; nothing if too few people answered.
    pub top: Option<ShownTop>,
    /// What number of first places can be asked for; the last is all of them.
    pub choices: Vec<usize>,
    /// The issues that the reader has yet to answer, in the order of their ids.
    pub kept_back: Vec<IssueId>,
}

/// One issue in every order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShownRow {
    /// The issue.
    pub issue: IssueId,
    /// How many people agree with it and how many answered it; nothing if too few did.
    pub agree: Option<(i64, i64)>,
    /// Between which places it likely lies in the default order.
    pub likely: Option<(usize, usize)>,
    /// Its place in each of [`Shown::orders`]; nothing where that order gave it none.
    pub places: Vec<Option<usize>>,
}

/// One order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShownOrder {
    /// The rule that made it.
    pub method: Method,
    /// Its ties, also those that take in an issue which the reader may not see.
    pub ties: Vec<Tie>,
}

/// Who finds something among the first places.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ShownTop {
    /// How many places.
    pub places: usize,
    /// Under each of the main orders, the default first.
    pub heard: Vec<ShownHeard>,
}

/// Who finds something among the first places of one order.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ShownHeard {
    /// The rule that made the order.
    pub method: Method,
    /// Everybody.
    pub everybody: Counted,
    /// Each opinion group, by its number; nothing of one that has too few people.
    pub groups: Vec<Option<Counted>>,
    /// The largest group that is left out.
    pub left_out: LeftOut,
}

/// The largest group of people who agree with one issue and find none of theirs among the first places.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LeftOut {
    /// There is none: whoever agrees with anything finds something.
    Nobody,
    /// There is one, of too few people to say how many.
    Few,
    /// So many people.
    People {
        /// How many they are.
        people: i64,
        /// What they agree with; nothing if the reader has yet to answer it.
        issue: Option<IssueId>,
        /// Whether they are enough for a place.
        is_place_due: bool,
    },
}

impl Orders {
    /// Returns what a reader may see. An issue that is not there any more is left out; one that is there and that the
    /// reader may not see is kept back. `places` is how many first places they ask about, if they
    /// do: the next number that was looked at is shown, or all.
    pub fn shown(
        &self,
        is_there: impl Fn(IssueId) -> bool,
        may_see: impl Fn(IssueId) -> bool,
        places: Option<usize>,
    ) -> Shown {
        let may_see = |issue| is_there(issue) && may_see(issue);
        let choices: Vec<usize> = self.tops.iter().map(|top| top.places).collect();
        let usual = || {
            let (_, some) = self.tops.split_last()?;
            some.iter().rfind(|top| top.places <= USUAL_PLACES)
        };
        let asked = |places| self.tops.iter().find(|top| top.places >= places);
        let top = places.map_or_else(usual, asked).or_else(|| self.tops.last());
        let lists = self.lists(top);
        let found: Vec<HashMap<IssueId, usize>> = lists.iter().map(|(list, places)| positions(list, *places)).collect();
        let rows = self.rows.iter().filter(|row| may_see(row.issue)).map(|row| ShownRow {
            issue: row.issue,
            agree: few::unless(row.people, (row.agree, row.people)),
            likely: row.likely,
            places: found.iter().map(|places| places.get(&row.issue).copied()).collect(),
        });
        let mut kept_back: Vec<IssueId> =
            self.rows.iter().map(|row| row.issue).filter(|issue| is_there(*issue) && !may_see(*issue)).collect();
        kept_back.sort_unstable();
        Shown {
            people: few::unless(self.people, self.people),
            answers: self.answers,
            draws: self.draws,
            seed: self.settings.seed,
            rows: rows.collect(),
            orders: lists.iter().map(|(list, _)| ShownOrder { method: list.method, ties: list.ties.clone() }).collect(),
            top: top.filter(|_| few::shown(self.people)).map(|top| ShownTop::of(top, &may_see)),
            choices,
            kept_back,
        }
    }

    /// Returns every order with how many places it gives: Equal Shares after the main ones, because it depends on how
    /// many places are looked at.
    fn lists<'a>(&'a self, top: Option<&'a Top>) -> Vec<(&'a Listed, usize)> {
        let (main, more) = self.listed.split_at(self.listed.len().min(3));
        let all = usize::MAX;
        let equal_shares = top.and_then(|top| Some((top.equal_shares.as_ref()?, top.places)));
        let main = main.iter().map(|list| (list, all)).chain(equal_shares);
        main.chain(more.iter().map(|list| (list, all))).collect()
    }
}

fn positions(list: &Listed, places: usize) -> HashMap<IssueId, usize> {
    list.issues.iter().copied().zip(1..).take(places).collect()
}

impl ShownTop {
    fn of(top: &Top, may_see: &impl Fn(IssueId) -> bool) -> Self {
        let heard = |heard: &Heard| ShownHeard {
            method: heard.method,
            everybody: heard.everybody,
            groups: heard.groups.iter().map(|group| few::unless(group.people, *group)).collect(),
            left_out: match heard.left_out {
                None => LeftOut::Nobody,
                Some(group) if !few::shown(group.people) => LeftOut::Few,
                Some(group) => LeftOut::People {
                    people: group.people,
                    issue: may_see(group.issue).then_some(group.issue),
                    is_place_due: heard.is_place_due,
                },
            },
        };
        Self { places: top.places, heard: top.heard.iter().map(heard).collect() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::order::{Row, Settings};
    use crate::rank::TieRule;
    use crate::rank::left_out::Group;

    const ISSUES: [IssueId; 3] = [IssueId(3), IssueId(1), IssueId(2)];

    fn orders(people: i64, left_out: i64) -> Orders {
        let list = |method, issues: [IssueId; 3]| {
            let ties = vec![Tie { positions: 1..=2, issues: issues[..2].to_vec(), decided_by: TieRule::MoreApprovals }];
            Listed { method, issues: issues.to_vec(), ties }
        };
        let heard = Heard {
            method: Method::Phragmen,
            everybody: Counted { people, with_one: people / 2 },
            groups: vec![Counted { people: 4, with_one: 2 }, Counted { people: 6, with_one: 2 }],
            left_out: (left_out > 0).then_some(Group { issue: IssueId(2), people: left_out }),
            is_place_due: true,
        };
        let [one, other, third] = ISSUES;
        Orders {
            settings: Settings::full(9),
            draws: 1_000,
            people,
            answers: people * 2,
            groups: 2,
            rows: ISSUES.map(|issue| Row { issue, agree: 3, people: issue.0 + 3, likely: Some((1, 2)) }).to_vec(),
            listed: vec![list(Method::Phragmen, ISSUES), list(Method::Approval, [other, one, third])],
            tops: vec![
                Top {
                    places: 2,
                    equal_shares: Some(list(Method::EqualShares, [third, one, other])),
                    heard: vec![heard.clone()],
                },
                Top { places: 3, equal_shares: None, heard: vec![heard] },
            ],
        }
    }

    #[test]
    fn every_place_is_shown_and_an_order_of_some_places_gives_no_others() {
        let shown = orders(10, 5).shown(|_| true, |_| true, Some(1));
        let methods: Vec<Method> = shown.orders.iter().map(|order| order.method).collect();
        assert_eq!(methods, [Method::Phragmen, Method::Approval, Method::EqualShares]);
        let places: Vec<_> = shown.rows.iter().map(|row| row.places.clone()).collect();
        assert_eq!(places, [[Some(1), Some(2), Some(2)], [Some(2), Some(1), None], [Some(3), Some(3), Some(1)]]);
        assert_eq!((shown.people, &shown.choices[..]), (Some(10), &[2, 3][..]));
    }

    #[test]
    fn what_the_reader_has_yet_to_answer_is_kept_back_and_not_named() {
        let shown = orders(10, 5).shown(|_| true, |issue| issue == IssueId(3), None);
        assert_eq!(shown.rows.iter().map(|row| row.issue).collect::<Vec<_>>(), [IssueId(3)]);
        assert_eq!(shown.kept_back, [IssueId(1), IssueId(2)]);
        let left_out = shown.top.unwrap().heard[0].left_out;
        assert_eq!(left_out, LeftOut::People { people: 5, issue: None, is_place_due: true });
    }

    #[test]
    fn an_issue_that_was_taken_out_is_neither_shown_nor_kept_back() {
        let shown = orders(10, 5).shown(|issue| issue != IssueId(3), |_| true, None);
        assert_eq!((shown.rows.len(), shown.rows[0].places[0], shown.kept_back.len()), (2, Some(2), 0));
    }

    #[test]
    fn figures_of_fewer_than_five_people_are_not_shown() {
        let shown = orders(10, 4).shown(|_| true, |_| true, None);
        assert_eq!(shown.rows.iter().map(|row| row.agree).collect::<Vec<_>>(), [Some((3, 6)), None, Some((3, 5))]);
        let top = shown.top.unwrap();
        assert_eq!(top.places, 2, "the most places up to five that are not all");
        assert_eq!(top.heard[0].groups, [None, Some(Counted { people: 6, with_one: 2 })]);
        assert_eq!(top.heard[0].left_out, LeftOut::Few);
        let few = orders(4, 0).shown(|_| true, |_| true, None);
        assert_eq!((few.people, few.top), (None, None));
    }
}
