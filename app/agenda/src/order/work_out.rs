//! Works out the orders of an agenda from everybody's answers.

use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::{Answers, Counted, FIRST_PLACES, Heard, Listed, Orders, Row, Settings, Top};
use crate::id::{IssueId, MemberId};
use crate::rank::ballot::Ballots;
use crate::rank::equal_shares::{Completion, fill};
use crate::rank::interval::{Draws, Intervals};
use crate::rank::left_out::left_out;
use crate::rank::pairwise::Pairwise;
use crate::rank::represented::{each_group, everybody};
use crate::rank::schulze::{self, Strength};
use crate::rank::{Method, Ranking, approval, kemeny, pav, phragmen, ranked_pairs, runoff};
use crate::stance::Stance;

/// About how many steps all draws together may take: some seconds. Fewer draws are made where one takes more of them.
const MOST_STEPS: usize = 1_000_000_000;
/// The fewest draws, however long one takes: with them, 2.5 % of the draws are still more than one.
const FEWEST_DRAWS: u32 = 100;
/// The most steps that a proportional runoff may take, and the most issues that are put into duels: both grow with the
/// third power of the issues.
const MOST_RUNOFF_STEPS: usize = 500_000_000;
const MOST_DUELLISTS: usize = 200;
/// Into about how many steps the raise is parted that makes Equal Shares fill one more place.
const RAISES: i64 = 100;

/// Works out the orders; nothing if `keep_going` said no on the way. `groups` says who is in which opinion group; who
/// answered none of the issues does not count.
pub fn work_out(
    answers: &Answers,
    groups: &[(MemberId, usize)],
    settings: Settings,
    keep_going: impl Fn() -> bool,
) -> Option<Orders> {
    let work = Work::new(answers, groups);
    let default = phragmen::order(&work.ballots);
    let mut listed = vec![default.clone(), approval::order(&work.ballots), pav::order(&work.ballots)];
    if settings.more {
        listed.extend(work.more(&keep_going)?);
    }
    let listed: Vec<Listed> = listed.into_iter().map(Listed::from).collect();
    let mut tops = Vec::new();
    for places in places(default.order.len()) {
        tops.push(keep_going().then(|| work.top(places, &listed))?);
    }
    let draws = if settings.draws == 0 { 0 } else { work.draws(settings.draws) };
    let likely = likely(&work.ballots, Draws { top: 1, replicates: draws, seed: settings.seed }, &keep_going)?;
    let rows = default.order.iter().map(|place| Row {
        issue: place.issue,
        agree: place.supporters,
        people: work.answered.get(&place.issue).copied().unwrap_or(0),
        likely: likely.get(&place.issue).copied(),
    });
    Some(Orders {
        settings,
        draws,
        people: work.ballots.people(),
        answers: work.answered.values().sum(),
        groups: work.sizes.len(),
        rows: rows.collect(),
        listed,
        tops,
    })
}

impl From<Ranking> for Listed {
    fn from(ranking: Ranking) -> Self {
        Self { method: ranking.method, issues: ranking.issues(), ties: ranking.ties }
    }
}

/// Returns how many first places are looked at on a list of so many issues.
fn places(issues: usize) -> impl Iterator<Item = usize> {
    FIRST_PLACES.into_iter().filter(move |places| *places < issues).chain([issues])
}

/// What is counted again and again.
struct Work {
    ballots: Ballots,
    /// What each person agrees with, and whether it matters a lot to them; by person.
    approvals: Vec<(MemberId, IssueId, bool)>,
    /// How many people answered each issue.
    answered: BTreeMap<IssueId, i64>,
    /// Who is in which group, among those who answered.
    groups: Vec<(MemberId, usize)>,
    /// How many people that makes for each group.
    sizes: Vec<i64>,
}

impl Work {
    fn new(answers: &Answers, groups: &[(MemberId, usize)]) -> Self {
        let mut people = BTreeSet::new();
        let mut answered = BTreeMap::new();
        let mut approvals = Vec::new();
        for given in &answers.given {
            people.insert(given.member);
            *answered.entry(given.issue).or_default() += 1;
            if given.answered.stance == Stance::Agree {
                approvals.push((given.member, given.issue, given.answered.matters));
            }
        }
        approvals.sort_unstable();
        approvals.dedup_by_key(|(member, issue, _)| (*member, *issue));
        let count = i64::try_from(people.len()).unwrap_or(i64::MAX);
        let marks = approvals.iter().map(|(member, issue, _)| (*member, *issue));
        let ballots = Ballots::new(answers.candidates.iter().copied(), marks).among(count);
        let groups: Vec<_> = groups.iter().copied().filter(|(member, _)| people.contains(member)).collect();
        let mut sizes = vec![0; groups.iter().map(|(_, group)| group + 1).max().unwrap_or(0)];
        for (_, group) in &groups {
            if let Some(size) = sizes.get_mut(*group) {
                *size += 1;
            }
        }
        Self { ballots, approvals, answered, groups, sizes }
    }

    /// Makes the orders that stand further down, but for those that would take too long; nothing if it was called off.
    fn more(&self, keep_going: &impl Fn() -> bool) -> Option<Vec<Ranking>> {
        let marks = self.approvals.iter().filter(|(.., matters)| *matters).map(|(member, issue, _)| (*member, *issue));
        let matters = Ballots::new(self.ballots.candidates().iter().copied(), marks);
        let mut more =
            vec![Ranking { method: Method::Matters, ..approval::order(&matters) }, pav::reverse(&self.ballots)];
        let issues = self.ballots.candidates().len();
        if keep_going() && self.steps().saturating_mul(issues) <= MOST_RUNOFF_STEPS {
            more.push(runoff::order(&self.ballots));
        }
        if keep_going() && issues <= MOST_DUELLISTS {
            let pairwise = Pairwise::of_levels(&self.ballots, &self.approvals);
            more.push(schulze::order(&pairwise, Strength::WinningVotes));
            more.push(ranked_pairs::order(&pairwise));
            more.push(kemeny::order(&pairwise).ranking);
        }
        keep_going().then_some(more)
    }

    fn top(&self, places: usize, listed: &[Listed]) -> Top {
        let all = places >= self.ballots.candidates().len();
        let equal_shares = (!all).then(|| Listed::from(fill(&self.ballots, places, self.completion(places)).ranking));
        let lists = listed.iter().take(if all { 1 } else { 3 }).chain(&equal_shares);
        let heard = lists.map(|list| self.heard(list, places)).collect();
        Top { places, equal_shares, heard }
    }

    /// Raises everybody's part in steps that are small beside what the issue that just misses its place lacks, and not
    /// so small that a large community takes hours.
    fn completion(&self, places: usize) -> Completion {
        let mut supporters: Vec<i64> = self.ballots.numbers().map(|number| self.ballots.supporters(number)).collect();
        supporters.sort_unstable_by_key(|supporters| std::cmp::Reverse(*supporters));
        let last = supporters.get(places).copied().unwrap_or(0).max(1);
        Completion::Raise { step: (self.ballots.people() / last / RAISES).max(1) }
    }

    fn heard(&self, list: &Listed, places: usize) -> Heard {
        let top = list.issues.get(..places).unwrap_or(&list.issues);
        let all = everybody(&self.ballots, top);
        let left = left_out(&self.ballots, top, places);
        let mut groups: Vec<Counted> =
            self.sizes.iter().map(|people| Counted { people: *people, with_one: 0 }).collect();
        if !groups.is_empty() {
            let approvals: Vec<_> = self.approvals.iter().map(|(member, issue, _)| (*member, *issue)).collect();
            for found in each_group(&approvals, &self.groups, top) {
                if let Some(group) = groups.get_mut(found.group) {
                    group.with_one = found.represented.with_one;
                }
            }
        }
        Heard {
            method: list.method,
            everybody: Counted { people: all.people, with_one: all.with_one },
            groups,
            left_out: left.largest,
            is_place_due: !left.without_one.is_empty(),
        }
    }

    /// Returns about how many steps one order takes.
    fn steps(&self) -> usize {
        let issues = self.ballots.candidates().len();
        self.ballots.iter().map(|(_, approved)| approved.len() * approved.len()).sum::<usize>() + issues * issues
    }

    fn draws(&self, most: u32) -> u32 {
        let affordable = u32::try_from(MOST_STEPS / self.steps().max(1)).unwrap_or(u32::MAX);
        affordable.clamp(FEWEST_DRAWS.min(most), most)
    }
}

/// Returns between which places each issue lies when people are drawn again; empty without draws, and nothing if it was
/// called off.
fn likely(ballots: &Ballots, draws: Draws, keep_going: &impl Fn() -> bool) -> Option<HashMap<IssueId, (usize, usize)>> {
    if draws.replicates == 0 || ballots.people() == 0 {
        return Some(HashMap::new());
    }
    let going = Cell::new(true);
    let intervals = Intervals::of_approvals(ballots, draws, |drawn| {
        going.set(going.get() && keep_going());
        if going.get() {
            phragmen::order(drawn)
        } else {
            // Nobody will look at it.
            Ranking { method: Method::Phragmen, people: 0, order: Vec::new(), ties: Vec::new() }
        }
    });
    going.get().then(|| intervals.issues.iter().map(|it| (it.issue, (it.first, it.last))).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::order::{MAIN, MORE};
    use crate::rank::sample::{candidates, issue};
    use crate::stance::Answered;

    fn given(member: i64, number: u32, stance: Stance, matters: bool) -> super::super::Given {
        super::super::Given { member: MemberId(member), issue: issue(number), answered: Answered { stance, matters } }
    }

    /// Sixty people agree with the first four issues, thirty others with the next two, to ten of whom the last one
    /// matters a lot; and three people disagree with everything.
    fn answers() -> Answers {
        let many = (0..60).flat_map(|who| (0..4).map(move |what| given(who, what, Stance::Agree, false)));
        let few =
            (60..90).flat_map(|who| (4..6).map(move |what| given(who, what, Stance::Agree, what == 5 && who < 70)));
        let against = (90..93).flat_map(|who| (0..6).map(move |what| given(who, what, Stance::Disagree, true)));
        Answers { candidates: candidates(6), given: many.chain(few).chain(against).collect() }
    }

    fn groups() -> Vec<(MemberId, usize)> {
        (0..95).map(|who| (MemberId(who), usize::from(who >= 60))).collect()
    }

    fn worked_out(settings: Settings) -> Orders {
        work_out(&answers(), &groups(), settings, || true).unwrap()
    }

    #[test]
    fn a_minority_is_heard_among_the_first_and_plain_counts_leave_it_out() {
        let orders = worked_out(Settings { draws: 50, ..Settings::full(7) });
        assert_eq!((orders.people, orders.answers, orders.groups, orders.draws), (93, 318, 2, 50));
        let top = &orders.tops[0];
        assert_eq!((top.places, top.heard.iter().map(|it| it.method).collect::<Vec<_>>()), (3, MAIN.to_vec()));
        let [default, approval, pav, equal_shares] = &top.heard[..] else { panic!("four orders") };
        assert_eq!(default.everybody, Counted { people: 93, with_one: 90 });
        assert_eq!(default.groups, [Counted { people: 60, with_one: 60 }, Counted { people: 33, with_one: 30 }]);
        assert_eq!((default.left_out, default.is_place_due), (None, false));
        assert_eq!(approval.groups[1], Counted { people: 33, with_one: 0 });
        assert_eq!(approval.left_out.map(|group| group.people), Some(30));
        assert!(!approval.is_place_due, "31 of 93 would be due one of three places");
        assert_eq!((pav.everybody, equal_shares.everybody), (default.everybody, default.everybody));
        assert_eq!((orders.tops[1].places, orders.tops[1].heard[1].is_place_due), (5, false));
    }

    #[test]
    fn the_last_number_of_places_is_all_and_needs_one_order() {
        let orders = worked_out(Settings::at_once());
        let last = orders.tops.last().unwrap();
        assert_eq!((last.places, last.heard.len(), last.equal_shares.clone()), (6, 1, None));
        assert_eq!(last.heard[0].everybody.with_one, 90);
    }

    #[test]
    fn a_place_has_a_likely_range_only_where_people_were_drawn() {
        let drawn = worked_out(Settings { draws: 200, ..Settings::full(7) });
        for (place, row) in (1..).zip(&drawn.rows) {
            let (first, last) = row.likely.unwrap();
            assert!(first <= place && place <= last, "{row:?}");
        }
        assert_eq!((drawn.rows[0].agree, drawn.rows[0].people), (60, 63));
        assert!(worked_out(Settings::at_once()).rows.iter().all(|row| row.likely.is_none()));
    }

    #[test]
    fn every_order_holds_every_issue_once() {
        let orders = worked_out(Settings::full(1));
        let methods: Vec<Method> = orders.listed.iter().map(|list| list.method).collect();
        assert_eq!(methods, [&MAIN[..3], &MORE[..]].concat());
        for list in &orders.listed {
            let issues: BTreeSet<IssueId> = list.issues.iter().copied().collect();
            assert_eq!((list.issues.len(), issues.len()), (6, 6), "{:?}", list.method);
        }
        let matters = orders.listed.iter().find(|list| list.method == Method::Matters).unwrap();
        assert_eq!(matters.issues[0], issue(5), "it matters a lot to ten people");
    }

    #[test]
    fn the_same_answers_give_the_same_orders_and_nobody_gives_none() {
        assert_eq!(worked_out(Settings::full(3)), worked_out(Settings::full(3)));
        let nobody = Answers { candidates: candidates(2), given: Vec::new() };
        let orders = work_out(&nobody, &[], Settings::full(3), || true).unwrap();
        assert_eq!((orders.people, orders.rows.len(), orders.rows[0].likely), (0, 2, None));
        let empty = work_out(&Answers::default(), &[], Settings::full(3), || true).unwrap();
        assert_eq!((empty.rows.len(), empty.tops.len()), (0, 1));
    }

    #[test]
    fn work_that_is_called_off_leaves_nothing() {
        let left = Cell::new(40);
        let keep_going = || {
            left.set(left.get() - 1);
            left.get() > 0
        };
        assert_eq!(work_out(&answers(), &groups(), Settings::full(3), keep_going), None);
        assert_eq!(work_out(&answers(), &groups(), Settings::full(3), || false), None);
    }
}
