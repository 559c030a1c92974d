//! A report looked at otherwise: as one opinion group's, under another weighing, or of one theme alone.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::compared::Compared;
use super::report::Report;
use super::reported::{Reported, ThemeReport};
use super::settings::Settings;
use super::sides::Sides;
use super::{StandingLink, Weighing, few};
use crate::id::{IssueId, MemberId};
use crate::rank::ballot::Candidate;
use crate::theme;

/// How a report can be looked at otherwise than as everybody's, each person with one voice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Otherwise {
    /// As the report of one opinion group, by its number from 0.
    Group(usize),
    /// Under another weighing.
    Weighing(Weighing),
    /// As the report of the issues of one section of an edition alone, by its number from 0.
    Section(usize),
    /// As the report of the issues of one theme of the community alone, by its number from 0.
    Theme(usize),
}

impl Otherwise {
    /// Says whether it is the report of some issues alone: of a section or a theme.
    pub const fn is_of_theme(&self) -> bool {
        self.theme().is_some()
    }

    /// Returns the number from 0 of the theme or section of which it is the report, if it is of one.
    pub const fn theme(self) -> Option<usize> {
        match self {
            Self::Section(number) | Self::Theme(number) => Some(number),
            Self::Group(_) | Self::Weighing(_) => None,
        }
    }

    /// Returns the word that addresses use, such as `group-1`, `approvals`, `section-2` or `theme-2`.
    pub fn word(self) -> String {
        match self {
            Self::Group(group) => format!("group-{}", group + 1),
            Self::Weighing(weighing) => weighing.word().to_owned(),
            Self::Section(section) => format!("section-{}", section + 1),
            Self::Theme(theme) => format!("theme-{}", theme + 1),
        }
    }
}

/// A report looked at otherwise. What does not hang on who is asked, which issues are compared and how they are weighed,
/// chance and coders, is not in it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct View {
    /// How.
    pub of: Otherwise,
    /// What comes out.
    pub report: Report,
}

/// The most themes of a community that a report looks at, those with most issues: each takes as long as a whole report.
pub const MOST_THEMES: usize = 20;

/// A theme that people made: a section of an edition with its issues, or what many people's piles have in common.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Theme {
    /// Its title.
    pub title: String,
    /// Its issues.
    pub issues: Vec<IssueId>,
    /// What it rests on, if it comes from people's piles.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub piled: Option<Piled>,
}

/// What a theme rests on that comes from people's piles.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Piled {
    /// How many people sorted at least two of its issues.
    pub people: i64,
    /// Of those who sorted two of its issues, the share who put them together.
    pub agreement: f64,
    /// Whether its title is made of words that set it apart, because people have not agreed on a name.
    pub by_words: bool,
}

impl Theme {
    /// Gathers themes from issues in their order, each with the title of its section; what stands outside of the sections
    /// has none. A theme that holds all issues is none beside the whole.
    pub fn all<'t>(issues: impl IntoIterator<Item = (IssueId, &'t str)>) -> Vec<Self> {
        let mut themes: Vec<Self> = Vec::new();
        let mut count = 0;
        for (issue, title) in issues {
            count += 1;
            match themes.iter_mut().find(|theme| theme.title == title) {
                _ if title.is_empty() => {}
                Some(theme) => theme.issues.push(issue),
                None => themes.push(Self { title: title.to_owned(), issues: vec![issue], piled: None }),
            }
        }
        themes.retain(|theme| theme.issues.len() < count);
        themes
    }

    /// Takes the themes of a community that has so many issues; one that holds all is none beside the whole, and only
    /// the first `MOST_THEMES` are looked at.
    pub fn of_piles(themes: theme::Themes, count: usize) -> Vec<Self> {
        let parts = themes.themes.into_iter().filter(|theme| theme.issues.len() < count).take(MOST_THEMES);
        parts
            .map(|theme| {
                let by_words = matches!(theme.name, theme::Name::Words(_));
                let piled = Piled { people: theme.people, agreement: theme.agreement, by_words };
                Self { title: theme.name.line(), issues: theme.issues, piled: Some(piled) }
            })
            .collect()
    }

    /// Returns how a report is looked at that is of this theme alone, by its place from 0.
    pub(super) const fn at(&self, place: usize) -> Otherwise {
        if self.piled.is_some() { Otherwise::Theme(place) } else { Otherwise::Section(place) }
    }
}

impl Sides<'_> {
    /// Works out the report of each theme's issues alone. On our side stand only those who agree with one of them.
    /// `keep_going` is asked before each; nothing if it says no.
    pub fn themes(
        &self,
        settings: &Settings,
        themes: &[Theme],
        mut keep_going: impl FnMut() -> bool,
    ) -> Option<Vec<View>> {
        let settings = Settings { shuffles: 0, ..*settings };
        let mut views = Vec::with_capacity(themes.len());
        for (place, theme) in themes.iter().enumerate() {
            if !keep_going() {
                return None;
            }
            let (candidates, approvals) = self.of_theme(theme);
            let issues: BTreeSet<IssueId> = theme.issues.iter().copied().collect();
            let links: Vec<StandingLink> =
                self.links.iter().filter(|link| issues.contains(&link.issue)).copied().collect();
            let of_theme = Sides {
                candidates: &candidates,
                approvals: &approvals,
                people: None,
                links: &links,
                codes: &[],
                outcome: &[],
                ..*self
            };
            views.push(View { of: theme.at(place), report: of_theme.report(&settings) });
        }
        Some(views)
    }
}

impl Sides<'_> {
    /// Returns a theme's issues, and who approves which of them.
    pub(super) fn of_theme(&self, theme: &Theme) -> (Vec<Candidate>, Vec<(MemberId, IssueId)>) {
        let issues: BTreeSet<IssueId> = theme.issues.iter().copied().collect();
        let candidates = self.candidates.iter().filter(|candidate| issues.contains(&candidate.issue));
        let approvals = self.approvals.iter().filter(|(_, issue)| issues.contains(issue));
        (candidates.copied().collect(), approvals.copied().collect())
    }
}

impl Reported {
    /// Goes through the ways to look at it otherwise that rest on enough people.
    pub fn otherwise(&self) -> impl Iterator<Item = Otherwise> {
        self.views.iter().filter(|view| few::shown(view.report.comparison.approvers)).map(|view| view.of)
    }

    /// Returns it as looked at by this word of [`Otherwise::word`], without the other views, weighings and groups: as
    /// everybody's, each person with one voice and with those, for a word that stands for none of [`Reported::otherwise`].
    pub fn seen(&self, word: &str) -> (Option<Otherwise>, Self) {
        let of = self.otherwise().find(|of| of.word() == word);
        let view = self.views.iter().find(|view| Some(view.of) == of);
        let report = view.map_or(&self.report, |view| &view.report).clone();
        let is_in = |issue: &IssueId| !of.is_some_and(|of| of.is_of_theme()) || report.issue(*issue).is_some();
        let seen = Self {
            weighings: if of.is_some() { Vec::new() } else { self.weighings.clone() },
            groups: if of.is_some() { Vec::new() } else { self.groups.clone() },
            views: Vec::new(),
            of_themes: if of.is_some() { Vec::new() } else { self.theme_reports() },
            themes: self.themes.clone(),
            grouped_at: self.grouped_at,
            links: self.links.iter().filter(|link| is_in(&link.issue)).copied().collect(),
            none_fits: self.none_fits.iter().filter(|(issue, _)| is_in(issue)).map(|(issue, n)| (*issue, *n)).collect(),
            judges: self.judges,
            report,
        };
        (of, seen)
    }

    /// Takes the measures of each theme that rests on enough people out of its view.
    fn theme_reports(&self) -> Vec<ThemeReport> {
        let shown = self.views.iter().filter(|view| few::shown(view.report.comparison.approvers));
        let theme = |view: &View| {
            Some(ThemeReport {
                by: view.of.word(),
                title: self.theme(view.of.theme()?)?.title.clone(),
                people: view.report.comparison.approvers,
                measures: view.report.measures,
            })
        };
        shown.filter_map(theme).collect()
    }

    /// Returns a theme by its number from 0.
    pub fn theme(&self, number: usize) -> Option<&Theme> {
        self.themes.get(number)
    }
}

impl Compared {
    /// Puts what a report says as it is looked at in the place of what it says of everybody: of a theme, nothing but its
    /// own issues is left.
    pub fn look_at(&mut self, of: Otherwise, seen: &Reported) {
        self.comparison = seen.report.comparison.clone();
        if of.is_of_theme() {
            self.issues.retain(|issue, _| seen.report.issue(*issue).is_some());
            self.links.clone_from(&seen.links);
            self.none_fits.clone_from(&seen.none_fits);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::reported::tests::{goals, judged, sides_of};
    use crate::compare::{Comparison, Groups};
    use crate::rank::sample::{candidates, issue, marks};

    fn theme(title: &str, issues: &[u32]) -> Theme {
        Theme { title: title.to_owned(), issues: issues.iter().copied().map(issue).collect(), piled: None }
    }

    #[test]
    fn issues_of_one_title_are_a_theme_and_what_has_none_is_in_none() {
        let placed = [(issue(0), "Homes"), (issue(1), "Buses"), (issue(2), "Homes"), (issue(3), "")];
        assert_eq!(Theme::all(placed), [theme("Homes", &[0, 2]), theme("Buses", &[1])]);
        assert!(Theme::all([(issue(0), "All"), (issue(1), "All")]).is_empty(), "that is the whole");
        assert!(Theme::all([(issue(0), ""), (issue(1), "")]).is_empty());
    }

    #[test]
    fn a_theme_of_peoples_piles_is_a_choice_of_its_own() {
        let found = |name: theme::Name, ids: &[u32]| theme::Theme {
            name,
            issues: ids.iter().copied().map(issue).collect(),
            people: 7,
            agreement: 0.75,
        };
        let whole = found(theme::Name::Pile("All".into()), &[0, 1, 2]);
        let part = found(theme::Name::Words(vec!["bus".into(), "late".into()]), &[0, 2]);
        let themes = theme::Themes { people: 9, themes: vec![whole, part], none: Vec::new(), left_out: 0 };
        let themes = Theme::of_piles(themes, 3);
        let piled = Some(Piled { people: 7, agreement: 0.75, by_words: true });
        assert_eq!(themes, [Theme { piled, ..theme("bus · late", &[0, 2]) }]);
        assert_eq!(themes[0].at(0).word(), "theme-1");
    }

    #[test]
    fn a_theme_is_compared_as_if_there_were_nothing_else() {
        let settings = Settings { draws: 30, shuffles: 9, seed: 3, ..Settings::default() };
        let approved: Vec<(u32, u32)> = (0..9).flat_map(|person| [(person, person % 3), (person, 2)]).collect();
        let (marked, goals) = (marks(&approved), goals(&[3.0, 1.0]));
        let links = [judged(0, 1), judged(2, 2)];
        let standing = sides_of(&links);
        let all = candidates(3);
        let sides = Sides {
            candidates: &all,
            approvals: &marked,
            people: None,
            people_weights: &[],
            links: &standing,
            codes: &[],
            goals: &goals,
            outcome: &[],
        };
        let themes = [theme("First", &[0, 1]), theme("Second", &[2])];
        let views = sides.themes(&settings, &themes, || true).unwrap();
        assert_eq!(sides.themes(&settings, &themes, || false), None);
        let first: Vec<Candidate> = all.iter().filter(|it| it.issue != issue(2)).copied().collect();
        let alone = Sides { candidates: &first, ..sides }.report(&Settings { shuffles: 0, ..settings });
        assert_eq!(views[0].report.measures, alone.measures);
        let people = alone.comparison.approvers;
        let heard = Comparison { people, ..alone.comparison };
        assert_eq!(views[0].report.comparison, heard, "only who agrees with one of them stands there");
        assert_eq!((views[0].report.issues.len(), views[1].report.issues.len()), (2, 1));
        assert!(views[1].report.measures.gap.unwrap().value.abs() < 1e-12, "the one issue of it is served");

        let reported = sides.reported(&settings, &Groups::default(), (links.to_vec(), 2), || true).unwrap();
        let reported = Reported { views, themes: themes.to_vec(), ..reported };
        let ways: Vec<String> = reported.otherwise().map(Otherwise::word).collect();
        assert_eq!(ways, ["section-1", "section-2"]);
        let (of, seen) = reported.seen("section-2");
        assert_eq!((of, seen.theme(1)), (Some(Otherwise::Section(1)), Some(&theme("Second", &[2]))));
        assert_eq!(seen.links, [judged(2, 2)], "links of other issues are out of sight");
        assert!(seen.weighings.is_empty() && seen.of_themes.is_empty(), "what is everybody's is not the theme's");
        let whole = reported.seen("").1;
        let of_themes: Vec<_> =
            whole.of_themes.iter().map(|it| (it.by.as_str(), it.title.as_str(), it.people)).collect();
        assert_eq!(of_themes, [("section-1", "First", people), ("section-2", "Second", 9)]);
        assert_eq!(whole.of_themes[0].measures, alone.measures);
        assert_eq!(reported.seen("section-3").0, None);
    }

    #[test]
    fn a_theme_of_few_people_is_no_choice() {
        let approved: Vec<(u32, u32)> = (0..6).map(|person| (person, 0)).chain((0..4).map(|p| (p, 1))).collect();
        let (marked, all, goals) = (marks(&approved), candidates(2), goals(&[1.0]));
        let sides = Sides {
            candidates: &all,
            approvals: &marked,
            people: None,
            people_weights: &[],
            links: &[],
            codes: &[],
            goals: &goals,
            outcome: &[],
        };
        let settings = Settings { draws: 9, shuffles: 0, ..Settings::default() };
        let themes = vec![theme("Many", &[0]), theme("Few", &[1])];
        let views = sides.themes(&settings, &themes, || true).unwrap();
        let reported = sides.reported(&settings, &Groups::default(), (Vec::new(), 0), || true).unwrap();
        let reported = Reported { views, themes, ..reported };
        assert_eq!(reported.otherwise().collect::<Vec<_>>(), [Otherwise::Section(0)]);
        assert_eq!(reported.seen("section-2").0, None);
    }
}
