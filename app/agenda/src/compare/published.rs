//! Says what of a report is public, for files and the command line: no figure of few people, and nobody who links.

use serde::Serialize;

use super::certainty::Estimate;
use super::code::Coders;
use super::compared::{Compared, JudgedLink, NamedIssue};
use super::contested::Contested;
use super::listed::Listed;
use super::measure::Measures;
use super::over_under::OverUnder;
use super::rank_agreement::RankAgreement;
use super::reported::{GroupReport, Reported, ThemeReport, Weighed};
use super::representative::List;
use super::settings::Settings;
use super::share::Share;
use super::view::Otherwise;
use super::{GoalShare, UNASKED_BELOW, few};
use crate::issue::Kind;
use crate::link::Claim;

/// The public part of a report. The same ledger and the same seed give the same, to the last bit.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Published {
    /// The community's address part.
    pub community: String,
    /// The programme's address part.
    pub programme: String,
    /// Which version of the programme.
    pub version: i64,
    /// The numbers of the agenda and of its edition; nothing for the whole community.
    pub edition: Option<(i64, i64)>,
    /// How it is looked at, as addresses name it, such as `group-1` or `section-2`; nothing for everybody's figures, each
    /// person with one voice. Of a theme, only its own issues are in it.
    pub by: Option<String>,
    /// The title of the theme, if it is one.
    pub theme: Option<String>,
    /// The number of the last act in the community's ledger that it rests on.
    pub ledger_number: i64,
    /// The number of the last act that the opinion groups rest on; nothing where nobody has looked for groups yet.
    pub grouped_at: Option<i64>,
    /// How it was worked out, with the seed.
    pub settings: Settings,
    /// How many people answered at least one of the issues, if they are enough to say.
    pub people: Option<i64>,
    /// How many of them agree with at least one, if they are enough to say; our shares rest on these.
    pub approvers: Option<i64>,
    /// How many people made or judged a link that stands, if they are enough to say.
    pub judges: Option<i64>,
    /// Every measure, each person with one voice.
    pub measures: Measures<Option<Estimate>>,
    /// How much weight stands behind the lists of issues.
    pub listed: Listed,
    /// What stands for each list.
    pub representatives: Representatives,
    /// Every measure under other weighings; none where one of them, a group or a theme is looked at.
    pub weighings: Vec<Weighed>,
    /// Every measure for each opinion group; none where it is looked at otherwise.
    pub groups: Vec<GroupReport>,
    /// Every measure for each theme; none where it is looked at otherwise.
    pub themes: Vec<ThemeReport>,
    /// How far both sides put goals in the same order, beside the overlap.
    pub ranks: Option<RankAgreement>,
    /// How often the overlap would be as great or greater if issues were linked to goals at random.
    pub overlap_by_chance: Option<f64>,
    /// How far people who link agree. How many they are is 0 here where they are fewer than five.
    pub coders: Coders,
    /// The measures if every link that people do not agree on counted, and if none of them did; nothing if they agree.
    pub contested: Option<Contested>,
    /// Every top goal, in the programme's order.
    pub goals: Vec<PublicGoal>,
    /// Every issue, the greatest share first.
    pub issues: Vec<PublicIssue>,
}

/// What stands for each of the four lists: the one with most weight, see [`Compared::representative`].
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Representatives {
    /// For what both name.
    pub both: Option<PublicQuote>,
    /// For what is ours, and in nobody's programme.
    pub ours: Option<PublicQuote>,
    /// For what is theirs, and nobody asked: the goal's code and its short name. No resident's issue can stand for it.
    pub theirs: Option<(String, String)>,
    /// For what the programme opposes.
    pub opposed: Option<PublicQuote>,
}

/// An issue in a resident's words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PublicQuote {
    /// Its number in the community.
    pub number: i64,
    /// Its title.
    pub title: String,
    /// How its story begins; empty if it has none.
    pub story: String,
}

/// A goal on both sides.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PublicGoal {
    /// What the source calls it.
    pub code: String,
    /// Its short name.
    pub title: String,
    /// Its part of the programme's weight.
    pub theirs: Share,
    /// Its part of ours; nothing if few people stand behind it.
    pub ours: Option<Estimate>,
    /// Whether nobody asked for it: our share is below [`UNASKED_BELOW`].
    pub unasked: bool,
    /// By how much it weighs more or less here than there.
    pub over_under: Option<OverUnder>,
    /// Its place in our order.
    pub place: Option<u32>,
    /// The first and last place it takes when people are drawn again.
    pub place_interval: Option<(u32, u32)>,
}

/// An issue and what the programme says to it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PublicIssue {
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
    /// In which part of those draws it is among the first [`Settings::top`].
    pub among_top: Option<Share>,
    /// The links that stand; none for an issue that the programme does not name.
    pub links: Vec<PublicLink>,
    /// The links that at least one person confirms and at least one disputes, whether they stand or not.
    pub contested: Vec<PublicLink>,
    /// How many people say that none of the programme's words fit it; nothing if they are few.
    pub none_fits: Option<i64>,
}

/// A link that stands.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct PublicLink {
    /// The code of the top goal.
    pub goal: String,
    /// How it bears on the issue.
    pub claim: Claim,
}

impl Published {
    /// Takes out of a report what may be public. `compared` says what issues and goals are called; an issue that has no
    /// name there was taken out since, and nothing is said of it. `of` is how both are looked at.
    pub fn of(
        community: &str,
        edition: Option<(i64, i64)>,
        of: Option<Otherwise>,
        compared: &Compared,
        reported: &Reported,
    ) -> Self {
        let report = &reported.report;
        let comparison = &report.comparison;
        let mut coders = report.coders.clone();
        if !few::shown(i64::try_from(coders.coders).unwrap_or(i64::MAX)) {
            coders.coders = 0;
        }
        let theme = of.and_then(Otherwise::theme).and_then(|number| reported.theme(number));
        let weighed = |weighed: &Weighed| Weighed { measures: shown(&weighed.measures), ..*weighed };
        let group = |group: &GroupReport| {
            few::shown(group.people).then_some(GroupReport { measures: shown(&group.measures), ..*group })
        };
        Self {
            community: community.to_owned(),
            programme: compared.programme.slug.clone(),
            version: compared.programme.version,
            edition,
            by: of.map(Otherwise::word),
            theme: theme.map(|theme| theme.title.clone()),
            ledger_number: compared.ledger_number,
            grouped_at: reported.grouped_at,
            settings: report.settings,
            people: few::unless(comparison.people, comparison.people),
            approvers: few::unless(comparison.approvers, comparison.approvers),
            // How many people stand behind the links of one theme is not kept.
            judges: few::unless(reported.judges, reported.judges).filter(|_| theme.is_none()),
            measures: shown(&report.measures),
            listed: listed_if_shown(report.listed),
            representatives: representatives(compared),
            weighings: reported.weighings.iter().map(weighed).collect(),
            groups: reported.groups.iter().filter_map(group).collect(),
            themes: reported.of_themes.clone(),
            ranks: report.ranks.filter(|_| few::shown(comparison.approvers)),
            overlap_by_chance: report.overlap_by_chance.filter(|_| few::shown(comparison.approvers)),
            coders,
            contested: compared.contested().filter(|_| few::shown(comparison.approvers)),
            goals: comparison.goals.iter().map(|goal| public_goal(goal, compared, reported)).collect(),
            issues: public_issues(compared, reported),
        }
    }
}

/// Keeps the figures that rest on enough people.
fn shown(measures: &Measures<Option<Estimate>>) -> Measures<Option<Estimate>> {
    measures.map(|measure| measure.filter(|measure| few::shown(measure.people)))
}

/// Keeps the sums that rest on enough people, or on nobody.
fn listed_if_shown(listed: Listed) -> Listed {
    Listed {
        both: sum_if_shown(listed.both),
        ours_only: sum_if_shown(listed.ours_only),
        theirs_only: sum_if_shown(listed.theirs_only),
        opposed: sum_if_shown(listed.opposed),
        ..listed
    }
}

fn representatives(compared: &Compared) -> Representatives {
    let quote = |list| {
        let issue = compared.representative(list)?.issue;
        let NamedIssue { number, title, .. } = compared.issues.get(&issue)?.clone();
        Some(PublicQuote { number, title, story: compared.stories.get(&issue).cloned().unwrap_or_default() })
    };
    let goal = compared.largest_unasked().and_then(|unasked| compared.goals.get(&unasked.goal.goal));
    Representatives {
        both: quote(List::Both),
        ours: quote(List::Ours),
        theirs: goal.map(|goal| (goal.code.clone(), goal.title.clone())),
        opposed: quote(List::Opposed),
    }
}

/// Keeps a sum that rests on enough people, or on nobody.
pub(super) fn sum_if_shown(sum: Option<Estimate>) -> Option<Estimate> {
    sum.filter(|sum| may_be_shown(sum.people))
}

/// Says whether a share may be shown: enough people stand behind it, or nobody does.
pub(super) const fn may_be_shown(people: i64) -> bool {
    people == 0 || few::shown(people)
}

fn public_goal(goal: &GoalShare, compared: &Compared, reported: &Reported) -> PublicGoal {
    let row = reported.report.goal(goal.goal).filter(|_| may_be_shown(goal.people));
    PublicGoal {
        code: goal.code.clone(),
        title: compared.goals.get(&goal.goal).map(|goal| goal.title.clone()).unwrap_or_default(),
        theirs: goal.theirs,
        ours: row.map(|row| row.ours),
        unasked: goal.ours < UNASKED_BELOW,
        over_under: row.map(|row| row.over_under),
        place: row.and_then(|row| row.place),
        place_interval: row.and_then(|row| row.place_interval),
    }
}

fn public_issues(compared: &Compared, reported: &Reported) -> Vec<PublicIssue> {
    let rows = reported.report.issues.iter().filter_map(|row| Some((row, compared.issues.get(&row.issue)?)));
    rows.map(|(row, named)| {
        let NamedIssue { number, kind, title } = named.clone();
        let shown = may_be_shown(row.share.people).then_some(row);
        let links = |wanted: fn(&JudgedLink) -> bool| {
            let links = reported.links.iter().filter(|link| link.issue == row.issue && wanted(link));
            let named = |link: &JudgedLink| {
                Some(PublicLink { goal: compared.goals.get(&link.top)?.code.clone(), claim: link.claim })
            };
            let mut links: Vec<PublicLink> = links.filter_map(named).collect();
            links.sort();
            links.dedup();
            links
        };
        let none_fits = reported.none_fits.get(&row.issue).copied().unwrap_or_default();
        PublicIssue {
            number,
            kind,
            title,
            share: shown.map(|row| row.share),
            place: shown.and_then(|row| row.place),
            place_interval: shown.and_then(|row| row.place_interval),
            among_top: shown.and_then(|row| row.among_top),
            links: links(JudgedLink::stands),
            contested: links(JudgedLink::is_contested),
            none_fits: may_be_shown(none_fits).then_some(none_fits),
        }
    })
    .collect()
}
