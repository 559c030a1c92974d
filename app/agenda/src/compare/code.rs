//! What each coder says of an issue and a programme's goals, what stands of it, and how the comparison comes out under
//! each coder's own map.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde::{Deserialize, Serialize};

use super::certainty::Interval;
use super::coder_agreement::{Coefficient, Reliability, alpha, kappa};
use super::measure::Measures;
use super::share::Share;
use super::{Mapping, StandingLink};
use crate::id::{GoalId, IssueId, MemberId};
use crate::link::Claim;

/// One answer of one person who coded an issue independently of others; several answers name several goals.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Code {
    /// Who says it. Nothing that is published names them.
    pub coder: MemberId,
    /// The issue.
    pub issue: IssueId,
    /// The top goal and how it bears on the issue; nothing for "none of the state's words fit".
    pub answer: Option<(GoalId, Claim)>,
}

/// How far those who coded agree, and how much hangs on whom one follows.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Coders {
    /// How many people coded at least one issue.
    pub coders: usize,
    /// Krippendorff's alpha over all issues that two or more people coded; nothing if there is none.
    pub alpha: Option<Coefficient>,
    /// Cohen's kappa, where there are exactly two coders.
    pub kappa: Option<Coefficient>,
    /// What alpha allows to say.
    pub reliability: Option<Reliability>,
    /// The comparison under each coder's map, who coded most first.
    pub readings: Vec<Reading>,
    /// From the lowest to the highest reading of each measure.
    pub band: Measures<Option<Interval>>,
}

/// The comparison as one coder would have it. Issues that this coder left out are linked as they stand for all.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Reading {
    /// How many issues the coder coded.
    pub coded: usize,
    /// What comes out.
    pub measures: Measures<Option<f64>>,
}

/// Returns the links on which more than half of an issue's coders agree: that a goal serves it, wholly or partly
/// (whichever more of those say; wholly if as many), or that it opposes it. Ordered by issue and goal.
pub fn joint(codes: &[Code]) -> Vec<StandingLink> {
    let mut people: BTreeMap<IssueId, BTreeSet<MemberId>> = BTreeMap::new();
    let mut said: BTreeMap<(IssueId, GoalId), BTreeMap<MemberId, Claim>> = BTreeMap::new();
    for code in codes {
        people.entry(code.issue).or_default().insert(code.coder);
        if let Some((goal, claim)) = code.answer {
            let claims = said.entry((code.issue, goal)).or_default();
            let strongest = claims.entry(code.coder).or_insert(claim);
            *strongest = claim.min(*strongest);
        }
    }
    let mut links = Vec::new();
    for ((issue, goal), claims) in said {
        let all = people.get(&issue).map_or(0, BTreeSet::len);
        let count = |wanted: Claim| claims.values().filter(|claim| **claim == wanted).count();
        let (served, partly, opposed) = (count(Claim::Served), count(Claim::Partly), count(Claim::Opposed));
        if 2 * (served + partly) > all {
            let claim = if served >= partly { Claim::Served } else { Claim::Partly };
            links.push(StandingLink { issue, goal, claim });
        } else if 2 * opposed > all {
            links.push(StandingLink { issue, goal, claim: Claim::Opposed });
        }
    }
    links
}

/// What is coded, and what it is worth.
pub(super) struct Coding<'c> {
    /// The codes.
    pub(super) codes: &'c [Code],
    /// The links that stand.
    pub(super) links: &'c [StandingLink],
    /// The issues compared.
    pub(super) issues: &'c [IssueId],
    /// What they weigh.
    pub(super) weights: &'c [f64],
    /// The goals, in the programme's order.
    pub(super) goals: &'c [GoalId],
    /// Their part of the programme's attention.
    pub(super) theirs: &'c [Share],
    /// The threshold of imposition.
    pub(super) unasked_below: Share,
}

impl Coding<'_> {
    /// Says how far the coders agree and what the comparison is under each coder's map.
    pub(super) fn coders(&self, draws: usize, seed: u64) -> Coders {
        let compared: BTreeSet<IssueId> = self.issues.iter().copied().collect();
        let mut by_coder: BTreeMap<MemberId, Vec<Code>> = BTreeMap::new();
        for code in self.codes.iter().filter(|code| compared.contains(&code.issue)) {
            by_coder.entry(code.coder).or_default().push(*code);
        }
        let categories: Vec<BTreeMap<IssueId, u32>> = by_coder.values().map(|codes| self.categories(codes)).collect();
        let things: Vec<Vec<u32>> = compared
            .iter()
            .map(|issue| categories.iter().filter_map(|answers| answers.get(issue).copied()).collect())
            .collect();
        let alpha = alpha(&things, draws, seed);
        let kappa = match categories.as_slice() {
            [one, other] => {
                let pairs = one.iter().filter_map(|(issue, code)| Some((*code, *other.get(issue)?)));
                kappa(&pairs.collect::<Vec<_>>(), draws, seed)
            }
            _ => None,
        };
        let mut readings: Vec<Reading> = by_coder.values().map(|codes| self.reading(codes)).collect();
        let key = |reading: &Reading| reading.measures.into_array().map(|measure| measure.unwrap_or(-1.0));
        readings.sort_by(|one, other| {
            let figures = key(other).into_iter().zip(key(one)).map(|(other, one)| other.total_cmp(&one));
            figures.fold(other.coded.cmp(&one.coded), std::cmp::Ordering::then)
        });
        Coders {
            coders: by_coder.len(),
            alpha,
            kappa,
            reliability: alpha.map(|alpha| Reliability::of(alpha.value)),
            band: band(&readings),
            readings,
        }
    }

    /// Gives each issue that a coder coded one category: the strongest claim's goal and whether it opposes; the earlier
    /// goal of the programme among claims of equal strength; 0 for "none fits".
    fn categories(&self, codes: &[Code]) -> BTreeMap<IssueId, u32> {
        let mut places: HashMap<GoalId, u32> = HashMap::new();
        for (goal, place) in self.goals.iter().zip(0..) {
            places.entry(*goal).or_insert(place);
        }
        let mut best: BTreeMap<IssueId, Option<(Claim, u32)>> = BTreeMap::new();
        for code in codes {
            let answer = code.answer.and_then(|(goal, claim)| Some((claim, *places.get(&goal)?)));
            let kept = best.entry(code.issue).or_default();
            *kept = match (*kept, answer) {
                (Some(one), Some(other)) => Some(one.min(other)),
                (one, other) => one.or(other),
            };
        }
        let category = |(claim, place): (Claim, u32)| 1 + 2 * place + u32::from(claim == Claim::Opposed);
        best.into_iter().map(|(issue, best)| (issue, best.map_or(0, category))).collect()
    }

    fn reading(&self, answers: &[Code]) -> Reading {
        let coded: BTreeSet<IssueId> = answers.iter().map(|code| code.issue).collect();
        let own = answers
            .iter()
            .filter_map(|code| code.answer.map(|(goal, claim)| StandingLink { issue: code.issue, goal, claim }));
        let others = self.links.iter().filter(|link| !coded.contains(&link.issue)).copied();
        let links: Vec<StandingLink> = own.chain(others).collect();
        let mapping = Mapping::new(&links, self.issues, self.goals);
        let ours = mapping.attention(self.weights, self.goals.len());
        let anybody = self.weights.iter().any(|weight| *weight > 0.0);
        let measures = Measures::of(&ours, self.theirs, self.unasked_below).heard(anybody);
        Reading { coded: coded.len(), measures }
    }
}

fn band(readings: &[Reading]) -> Measures<Option<Interval>> {
    let [mut lows, mut highs] = [[None; 8]; 2];
    for reading in readings {
        let measures = reading.measures.into_array();
        for ((low, high), measure) in lows.iter_mut().zip(&mut highs).zip(measures) {
            let Some(measure) = measure else { continue };
            *low = Some(low.map_or(measure, |low: f64| low.min(measure)));
            *high = Some(high.map_or(measure, |high: f64| high.max(measure)));
        }
    }
    let mut highs = highs.into_iter();
    Measures::from_array(lows.map(|low| {
        let high = highs.next().flatten();
        low.zip(high).map(|(low, high)| Interval { low, high })
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(coder: i64, issue: i64, answer: Option<(i64, Claim)>) -> Code {
        let answer = answer.map(|(goal, claim)| (GoalId(goal), claim));
        Code { coder: MemberId(coder), issue: IssueId(issue), answer }
    }

    #[test]
    fn a_link_stands_where_more_than_half_of_an_issues_coders_say_so() {
        let codes = [
            code(1, 1, Some((10, Claim::Served))),
            code(2, 1, Some((10, Claim::Partly))),
            code(3, 1, None),
            code(1, 2, Some((10, Claim::Served))),
            code(2, 2, None),
            code(1, 3, Some((11, Claim::Opposed))),
            code(1, 3, Some((10, Claim::Partly))),
            code(2, 3, Some((11, Claim::Opposed))),
        ];
        let link = |issue, goal, claim| StandingLink { issue: IssueId(issue), goal: GoalId(goal), claim };
        assert_eq!(joint(&codes), [link(1, 10, Claim::Served), link(3, 11, Claim::Opposed)]);
        assert!(joint(&[]).is_empty());
    }

    fn coders(codes: &[Code]) -> Coders {
        let links = joint(codes);
        let theirs = [0.5, 0.5].map(|share| Share::new(share).unwrap());
        let issues = [1, 2, 3].map(IssueId);
        let goals = [10, 11].map(GoalId);
        let coding = Coding {
            codes,
            links: &links,
            issues: &issues,
            weights: &[1.0, 1.0, 2.0],
            goals: &goals,
            theirs: &theirs,
            unasked_below: Share::PERCENT,
        };
        coding.coders(100, 7)
    }

    #[test]
    fn each_coders_map_gives_a_reading_and_all_of_them_a_band() {
        let found = coders(&[
            code(1, 1, Some((10, Claim::Served))),
            code(1, 3, Some((11, Claim::Served))),
            code(2, 1, Some((10, Claim::Served))),
            code(2, 3, None),
            code(2, 2, None),
        ]);
        assert_eq!((found.coders, found.readings.len(), found.readings[0].coded), (2, 2, 3));
        let gap = found.band.gap.unwrap();
        assert!((gap.low - 0.25).abs() < 1e-12 && (gap.high - 0.75).abs() < 1e-12);
        assert_eq!(found.alpha.unwrap().things, 2);
        assert!(found.kappa.is_some());
        assert_eq!(found.reliability, Some(Reliability::NotYet));
    }

    #[test]
    fn nobody_coded_anything_is_an_ordinary_answer() {
        let found = coders(&[]);
        assert_eq!((found.coders, found.alpha, found.kappa, found.reliability), (0, None, None, None));
        assert_eq!(found.band, Measures::default());
        let outside = coders(&[code(1, 99, Some((10, Claim::Served)))]);
        assert_eq!(outside.coders, 0);
    }

    #[test]
    fn who_a_coder_is_never_matters() {
        let codes = [code(1, 1, Some((10, Claim::Served))), code(2, 1, Some((11, Claim::Served))), code(2, 2, None)];
        let renamed = codes.map(|code| Code { coder: MemberId(-code.coder.0), ..code });
        assert_eq!(coders(&codes), coders(&renamed));
    }
}
