//! Holds issues against several programmes at once: what each says to an issue, and what belongs to none of them.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::certainty::Estimate;
use super::report::{ReportedIssue, estimate, reported_issues};
use super::reported::{First, Groups};
use super::settings::Settings;
use super::sides::Sides;
use super::view::{Otherwise, Theme};
use super::{Compared, NamedIssue, StandingLink, StatedGoal, few};
use crate::id::{GoalId, IssueId, ProgrammeId};
use crate::issue::Kind;
use crate::link::Claim;

/// Stands for "a goal of any of the programmes".
const ANY: GoalId = GoalId(0);

/// Our issues, held against several programmes at once.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Together {
    /// How it was worked out, with the seed.
    pub settings: Settings,
    /// The programmes.
    pub programmes: Vec<ProgrammeId>,
    /// How many people answered at least one of the issues.
    pub people: i64,
    /// How many of them approve at least one; the shares rest on these.
    pub approvers: i64,
    /// The part of our attention that belongs to none of them: of an issue that one of them serves nothing, of one that
    /// is served in part at best a half, of any other all. Never more than beside one of them alone.
    pub gap: Option<Estimate>,
    /// Every issue, the greatest share first.
    pub issues: Vec<SaidOf>,
}

/// An issue and what the programmes say to it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SaidOf {
    /// Its part of our attention, and its place by it.
    pub issue: ReportedIssue,
    /// For each of [`Together::programmes`], the best that a standing link says; nothing where none stands.
    pub claims: Vec<Option<Claim>>,
}

/// The same as it is kept: as everybody's, and for each opinion group and each theme.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TogetherReported {
    /// Everybody's.
    pub together: Together,
    /// Each opinion group's, and of each theme's issues alone.
    pub views: Vec<TogetherView>,
    /// The themes, see [`Otherwise::theme`].
    pub themes: Vec<Theme>,
    /// The number of the last act that the groups rest on; nothing where nobody has looked for groups yet.
    pub grouped_at: Option<i64>,
}

/// Our issues beside several programmes, looked at otherwise.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TogetherView {
    /// How.
    pub of: Otherwise,
    /// What comes out.
    pub together: Together,
}

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
    /// Every issue, the greatest share first.
    pub issues: Vec<PublicSaid>,
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
}

impl SaidOf {
    /// Says whether it is in nobody's programme.
    pub fn is_nobodys(&self) -> bool {
        self.claims.iter().all(Option::is_none)
    }
}

impl Sides<'_> {
    /// Holds the issues against several programmes at once, each with the links that stand in it; [`Sides::links`],
    /// [`Sides::goals`] and [`Sides::codes`] are not looked at. Costs as much as [`Sides::report`] without shuffles.
    pub fn together(&self, programmes: &[(ProgrammeId, Vec<StandingLink>)], settings: &Settings) -> Together {
        let best: Vec<BTreeMap<IssueId, Claim>> = programmes
            .iter()
            .map(|(_, links)| best_claims(links.iter().map(|link| (link.issue, link.claim))))
            .collect();
        let any: Vec<StandingLink> = best
            .iter()
            .flatten()
            .map(|(issue, claim)| StandingLink { issue: *issue, goal: ANY, claim: *claim })
            .collect();
        let goals = [StatedGoal { goal: ANY, code: String::new(), weight: 1.0 }];
        let sides = Sides { links: &any, goals: &goals, codes: &[], ..*self };
        let report = sides.report(&Settings { shuffles: 0, ..*settings });
        let claims = |issue: IssueId| best.iter().map(|claims| claims.get(&issue).copied()).collect();
        Together {
            settings: *settings,
            programmes: programmes.iter().map(|(programme, _)| *programme).collect(),
            people: report.comparison.people,
            approvers: report.comparison.approvers,
            gap: report.measures.gap,
            issues: report.issues.iter().map(|row| SaidOf { issue: *row, claims: claims(row.issue) }).collect(),
        }
    }
}

impl Sides<'_> {
    /// Does the same for everybody, for each opinion group, and for each theme's issues alone, on whose side stand only those
    /// who agree with one of them. `keep_going` is asked before each; nothing if it says no.
    pub fn together_otherwise(
        &self,
        programmes: &[(ProgrammeId, Vec<StandingLink>)],
        settings: &Settings,
        groups: &Groups,
        themes: Vec<Theme>,
        mut keep_going: impl FnMut() -> bool,
    ) -> Option<TogetherReported> {
        let mut worked_out = |sides: Sides<'_>| keep_going().then(|| sides.together(programmes, settings));
        let together = worked_out(*self)?;
        let mut views = Vec::with_capacity(groups.members.len() + themes.len());
        for (group, members) in groups.members.iter().enumerate() {
            let together = worked_out(Sides { people: Some(members), ..*self })?;
            views.push(TogetherView { of: Otherwise::Group(group), together });
        }
        for (place, theme) in themes.iter().enumerate() {
            let (candidates, approvals) = self.of_theme(theme);
            let together = worked_out(Sides { candidates: &candidates, approvals: &approvals, people: None, ..*self })?;
            views.push(TogetherView { of: theme.at(place), together });
        }
        Some(TogetherReported { together, views, themes, grouped_at: groups.ledger_number })
    }
}

impl TogetherReported {
    /// Goes through the ways to look at it otherwise that rest on enough people.
    pub fn otherwise(&self) -> impl Iterator<Item = Otherwise> {
        self.views.iter().filter(|view| few::shown(view.together.approvers)).map(|view| view.of)
    }

    /// Returns it as looked at by this word of [`Otherwise::word`]: as everybody's for a word that stands for none of
    /// [`TogetherReported::otherwise`].
    pub fn seen(&self, word: &str) -> (Option<Otherwise>, &Together) {
        let of = self.otherwise().find(|of| of.word() == word);
        let view = self.views.iter().find(|view| Some(view.of) == of);
        (of, view.map_or(&self.together, |view| &view.together))
    }

    /// Returns a theme by its number from 0.
    pub fn theme(&self, number: usize) -> Option<&Theme> {
        self.themes.get(number)
    }
}

/// Returns the best that is said of each issue.
fn best_claims(links: impl IntoIterator<Item = (IssueId, Claim)>) -> BTreeMap<IssueId, Claim> {
    let mut best = BTreeMap::new();
    for (issue, said) in links {
        let claim = best.entry(issue).or_insert(said);
        *claim = said.min(*claim);
    }
    best
}

fn best_of(compared: &Compared) -> BTreeMap<IssueId, Claim> {
    best_claims(compared.standing().map(|link| (link.issue, link.claim)))
}

impl Together {
    /// Holds the issues against several programmes from what is known of each alone, each after the same act: without
    /// drawing people again, and so without intervals.
    pub fn at_once<'c>(compared: impl IntoIterator<Item = &'c Compared>) -> Option<Self> {
        let compared: Vec<&Compared> = compared.into_iter().collect();
        let comparison = &compared.first()?.comparison;
        let best: Vec<BTreeMap<IssueId, Claim>> = compared.iter().map(|compared| best_of(compared)).collect();
        let claims =
            |issue: IssueId| -> Vec<Option<Claim>> { best.iter().map(|claims| claims.get(&issue).copied()).collect() };
        let issues = reported_issues(comparison, &[], None).into_iter();
        let issues: Vec<SaidOf> = issues.map(|issue| SaidOf { issue, claims: claims(issue.issue) }).collect();
        let left_over = |said: &SaidOf| match said.claims.iter().flatten().min() {
            Some(Claim::Served) => 0.0,
            Some(Claim::Partly) => said.issue.share.value / 2.0,
            Some(Claim::Opposed) | None => said.issue.share.value,
        };
        let heard = issues.iter().any(|said| said.issue.share.value > 0.0);
        let gap = issues.iter().map(left_over).sum::<f64>().min(1.0);
        Some(Self {
            settings: Settings { draws: 0, shuffles: 0, ..Settings::default() },
            programmes: compared.iter().map(|compared| compared.programme.id).collect(),
            people: comparison.people,
            approvers: comparison.approvers,
            gap: heard.then(|| estimate(gap, None, comparison.approvers)),
            issues,
        })
    }

    /// Returns what people put first, and how much of it is in nobody's programme.
    pub fn first(&self) -> First {
        let rows: Vec<ReportedIssue> = self.issues.iter().map(|said| said.issue).collect();
        let nobodys = |issue| self.issues.iter().any(|said| said.issue.issue == issue && said.is_nobodys());
        First::among(&rows, self.settings.top, |issue| !nobodys(issue))
    }

    /// Goes through what is in nobody's programme, the greatest share first.
    pub fn nobodys(&self) -> impl Iterator<Item = &SaidOf> {
        self.issues.iter().filter(|said| said.is_nobodys())
    }

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
        names: &BTreeMap<IssueId, NamedIssue>,
    ) -> PublishedTogether {
        let issue = |said: &SaidOf| {
            let NamedIssue { number, kind, title } = names.get(&said.issue.issue)?.clone();
            let shown = Some(said.issue).filter(|row| row.share.people == 0 || few::shown(row.share.people));
            Some(PublicSaid {
                number,
                kind,
                title,
                share: shown.map(|row| row.share),
                place: shown.and_then(|row| row.place),
                place_interval: shown.and_then(|row| row.place_interval),
                nobodys: said.is_nobodys(),
                claims: said.claims.clone(),
            })
        };
        PublishedTogether {
            community: community.to_owned(),
            programmes,
            edition,
            by: by.map(Otherwise::word),
            theme: theme.map(str::to_owned),
            ledger_number,
            settings: self.settings,
            people: few::unless(self.people, self.people),
            approvers: few::unless(self.approvers, self.approvers),
            gap: self.gap.filter(|gap| few::shown(gap.people)),
            issues: self.issues.iter().filter_map(issue).collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use proptest::strategy::ValueTree as _;

    use super::*;
    use crate::compare::sides::tests::{QUICK, place};
    use crate::id::MemberId;
    use crate::rank::sample::{candidates, issue, marks};

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn several_programmes_leave_no_more_over_than_any_of_them_alone(place in place(), cut in 0_usize..20) {
            let links = &place.links;
            let (one, other) = links.split_at(cut.min(links.len()));
            let theirs = |links: &[StandingLink]| (ProgrammeId(1), links.to_vec());
            let alone = |links: &[StandingLink]| place.sides().together(&[theirs(links)], &QUICK);
            let both = place.sides().together(&[theirs(one), theirs(other)], &QUICK);
            let gap = |together: &Together| together.gap.map(|gap| gap.value);
            if let Some(left) = gap(&both) {
                prop_assert!((0.0..=1.0).contains(&left));
                for beside in [alone(one), alone(other)] {
                    prop_assert!(left <= gap(&beside).unwrap() + 1e-12);
                    prop_assert!(both.nobodys().count() <= beside.nobodys().count());
                }
            }
            prop_assert_eq!(gap(&both), gap(&alone(links)), "to which programme a goal belongs does not matter");
            let shares: f64 = both.nobodys().map(|said| said.issue.share.value).sum();
            prop_assert!(gap(&both).is_none_or(|gap| shares <= gap + 1e-9));
        }
    }

    #[test]
    fn a_group_and_a_theme_are_held_together_as_if_they_were_alone() {
        let approvals: Vec<(u32, u32)> = (0..12).flat_map(|person| [(person, person % 3), (person, 3)]).collect();
        let (approvals, candidates) = (marks(&approvals), candidates(4));
        let sides = Sides {
            candidates: &candidates,
            approvals: &approvals,
            people: None,
            people_weights: &[],
            links: &[],
            codes: &[],
            goals: &[],
            outcome: &[],
        };
        let served = |number| StandingLink { issue: issue(number), goal: GoalId(1), claim: Claim::Served };
        let programmes = [(ProgrammeId(1), vec![served(0)]), (ProgrammeId(2), vec![served(3)])];
        let groups = Groups {
            members: vec![(0..6).map(MemberId).collect(), (6..9).map(MemberId).collect()],
            ledger_number: Some(4),
        };
        let theme = |title: &str, issues: &[u32]| Theme {
            title: title.to_owned(),
            issues: issues.iter().copied().map(issue).collect(),
            piled: None,
        };
        let themes = vec![theme("Buses", &[0, 1]), theme("Homes", &[3])];
        let all =
            |keep_going: bool| sides.together_otherwise(&programmes, &QUICK, &groups, themes.clone(), || keep_going);
        assert_eq!(all(false), None, "work that is called off comes to nothing");
        let found = all(true).unwrap();
        assert_eq!(found.together, sides.together(&programmes, &QUICK));
        let ways: Vec<String> = found.otherwise().map(Otherwise::word).collect();
        assert_eq!(ways, ["group-1", "section-1", "section-2"], "three people are no choice");
        assert_eq!((found.grouped_at, found.theme(1)), (Some(4), Some(&theme("Homes", &[3]))));

        let (by, group) = found.seen("group-1");
        let members: Vec<MemberId> = (0..6).map(MemberId).collect();
        assert_eq!(by, Some(Otherwise::Group(0)));
        assert_eq!(*group, Sides { people: Some(&members), ..sides }.together(&programmes, &QUICK));
        let (_, buses) = found.seen("section-1");
        assert_eq!((buses.issues.len(), buses.approvers, buses.people), (2, 8, 8));
        assert!(
            (buses.gap.unwrap().value - 0.5).abs() < 1e-12,
            "four want the first, which is served, four the second"
        );
        let (_, homes) = found.seen("section-2");
        assert!(
            homes.gap.unwrap().value.abs() < 1e-12 && homes.nobodys().count() == 0,
            "the other programme serves it"
        );
        for nothing in ["", "group-2", "approvals"] {
            assert_eq!(found.seen(nothing), (None, &found.together), "{nothing}");
        }
    }

    #[test]
    fn no_programme_at_all_leaves_everything_over() {
        let nothing = place().new_tree(&mut proptest::test_runner::TestRunner::deterministic()).unwrap().current();
        let together = nothing.sides().together(&[], &QUICK);
        assert_eq!(together.gap.map(|gap| gap.value), (together.approvers > 0).then_some(1.0));
        assert_eq!(together.nobodys().count(), nothing.candidates.len());
        assert_eq!(together.first().unnamed, together.first().issues.len());
    }
}
