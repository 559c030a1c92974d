//! All programmes at once as they are kept: as everybody's, as each opinion group's, and of each theme's issues alone.

use serde::{Deserialize, Serialize};

use super::{Against, Together};
use crate::compare::few;
use crate::compare::reported::Groups;
use crate::compare::settings::Settings;
use crate::compare::sides::Sides;
use crate::compare::view::{Otherwise, Theme};

/// Our issues beside several programmes as they are kept: as everybody's, and for each opinion group and each theme.
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

impl Sides<'_> {
    /// Holds the issues against several programmes at once for everybody, for each opinion group, and for each theme's
    /// issues alone, on whose side stand only those who agree with one of them. `keep_going` is asked before each; nothing
    /// if it says no.
    pub fn together_otherwise(
        &self,
        programmes: &[Against],
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::sides::tests::QUICK;
    use crate::compare::{StandingLink, StatedGoal};
    use crate::id::{GoalId, MemberId, ProgrammeId};
    use crate::link::Claim;
    use crate::rank::sample::{candidates, issue, marks};

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
        let one_goal = |goal| StatedGoal { goal: GoalId(goal), code: String::new(), weight: 1.0 };
        let served = |number| StandingLink { issue: issue(number), goal: GoalId(1), claim: Claim::Served };
        let against =
            |programme, links| Against { programme: ProgrammeId(programme), links, goals: vec![one_goal(programme)] };
        let programmes = [against(1, vec![served(0)]), against(2, vec![served(3)])];
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
}
