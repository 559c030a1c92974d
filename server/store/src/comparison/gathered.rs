//! What a comparison rests on, read in one snapshot: answers, issues and links all after the same act of the ledger.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use agenda::Refusal;
use agenda::compare::{
    Against, Code, Groups, JudgedLink, NamedGoal, Reported, Settings, Sides, StandingLink, Theme, TogetherReported,
};
use agenda::id::{GoalId, IssueId, MemberId};
use agenda::programme::{Programme, Tree};
use agenda::rank::Weight;
use agenda::rank::ballot::Candidate;
use agenda::refusal::Noun;
use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row as _};

use super::Ours;
use super::issues::{Issue, read_answers, read_issues};
use crate::db::begin_reading;
use crate::theme::Sorting;
use crate::{Error, Result, Store, link};

/// The community's links to a programme; which of them touch the issues compared, and the goals of the version in question,
/// is sorted out afterwards.
const LINKS: &str = "select link.id, link.issue_id, link.goal_id, link.claim, judgement.member_id, judgement.verdict
     from link
     join goal on goal.id = link.goal_id
     left join judgement on judgement.link_id = link.id
     where link.community_id = $1 and goal.programme_id = $2
     order by link.id";

/// Who says of which issue that none of the words fit it that the programme has in this version.
const NONE_FITS: &str = "select none_fits.issue_id, none_fits.member_id
     from none_fits
     join issue on issue.id = none_fits.issue_id
     where issue.community_id = $1 and none_fits.programme_id = $2
       and none_fits.goals_version = coalesce(
           (select goals_version from programme_version where programme_id = $2 and version = $3),
           (select goals_version from programme where id = $2))";

/// Everything that a comparison rests on, after the same act of the community's ledger.
#[derive(Clone, Debug)]
pub struct Gathered {
    /// The number of that act.
    pub ledger_number: i64,
    pub(super) held: bool,
    pub(super) issues: Vec<Issue>,
    /// For each person who answered one of the issues: the numbers of those that the person agrees with.
    pub(super) answers: Vec<(MemberId, Option<String>)>,
    /// The links between these issues and the programme, the oldest first.
    pub(super) links: Vec<JudgedLink>,
    /// How many people say of an issue that none of the programme's words fit it.
    pub(super) none_fits: BTreeMap<IssueId, i64>,
    /// What each person who made or judged a link, or says that none fits, says of its issue.
    codes: Vec<Code>,
    /// How many people made or judged one of the links that stand.
    pub(super) judges: i64,
    /// Everybody's piles, where a whole community is compared.
    sorting: Sorting,
}

impl Gathered {
    /// Reads everything in one transaction that only reads.
    pub(super) async fn read(store: &Store, ours: Ours, tree: &Tree) -> Result<Self> {
        let mut tx = store.reader.begin_with(begin_reading(store.dialect)).await?;
        let held: Option<i64> =
            sqlx::query_scalar("select chosen_at from held_against where community_id = $1 and programme_id = $2")
                .bind(ours.community().0)
                .bind(tree.programme.id.0)
                .fetch_optional(&mut *tx)
                .await?;
        let mut gathered = Self::read_ours(&mut tx, ours).await?;
        gathered.held = held.is_some();
        gathered.read_links(&mut tx, ours, tree).await?;
        tx.rollback().await?;
        Ok(gathered)
    }

    /// Reads our side, and for each of several programmes the links that stand in it, in one transaction that only reads.
    pub(super) async fn read_together(store: &Store, ours: Ours, trees: &[Arc<Tree>]) -> Result<(Self, Vec<Against>)> {
        let mut tx = store.reader.begin_with(begin_reading(store.dialect)).await?;
        let mut gathered = Self::read_ours(&mut tx, ours).await?;
        let mut against = Vec::with_capacity(trees.len());
        for tree in trees {
            gathered.read_links(&mut tx, ours, tree).await?;
            let (programme, links, goals) = (tree.programme.id, gathered.standing(), tree.stated());
            against.push(Against { programme, links, goals });
        }
        tx.rollback().await?;
        Ok((gathered, against))
    }

    /// Reads our side, as yet held against nothing.
    async fn read_ours(tx: &mut AnyConnection, ours: Ours) -> Result<Self> {
        let community = ours.community();
        let ledger_number: i64 = sqlx::query_scalar("select number from ledger_head where community_id = $1")
            .bind(community.0)
            .fetch_one(&mut *tx)
            .await?;
        if let Ours::Edition(_, edition) = ours {
            let there: Option<i64> = sqlx::query_scalar(
                "select edition.id
                 from edition
                 join agenda on agenda.id = edition.agenda_id
                 where edition.id = $1 and agenda.community_id = $2",
            )
            .bind(edition.0)
            .bind(community.0)
            .fetch_optional(&mut *tx)
            .await?;
            there.ok_or(Refusal::Unknown(Noun::Edition))?;
        }
        let issues = read_issues(&mut *tx, ours).await?;
        let answers = read_answers(&mut *tx, ours).await?;
        let sorting = match ours {
            Ours::Community(community) => Sorting::read(&mut *tx, community).await?,
            Ours::Edition(..) => Sorting::default(),
        };
        Ok(Self {
            ledger_number,
            held: false,
            issues,
            answers,
            links: Vec::new(),
            none_fits: BTreeMap::new(),
            codes: Vec::new(),
            judges: 0,
            sorting,
        })
    }

    /// Reads the links between our side and a programme, in the place of those that were read before.
    async fn read_links(&mut self, tx: &mut AnyConnection, ours: Ours, tree: &Tree) -> Result<()> {
        let compared: BTreeSet<IssueId> = self.issues.iter().map(|issue| issue.id).collect();
        let nones = read_none_fits(tx, ours, &tree.programme, &compared).await?;
        (self.links, self.codes, self.judges) = read_links(tx, ours, tree, &compared, &nones).await?;
        self.none_fits.clear();
        for (issue, people) in nones {
            self.none_fits.insert(issue, i64::try_from(people.len()).unwrap_or(i64::MAX));
            self.codes.extend(people.into_iter().map(|coder| Code { coder, issue, answer: None }));
        }
        Ok(())
    }

    /// Works the whole report out, in seconds where a city takes part: call it where nobody waits. `keep_going` is asked
    /// now and then; nothing if it says no.
    ///
    /// # Errors
    /// [`Error::Unreadable`] for an answer that no rule could have written.
    pub fn report(
        &self,
        tree: &Tree,
        groups: &Groups,
        settings: &Settings,
        mut keep_going: impl FnMut() -> bool,
    ) -> Result<Option<Reported>> {
        let outcome: Vec<Weight> =
            self.placed().into_iter().map(|(_, issue, _)| Weight { issue, weight: 1.0 }).collect();
        let themes = self.themes();
        let ours = self.our_side()?;
        let (links, goals) = (self.standing(), tree.stated());
        let sides = Sides { links: &links, codes: &self.codes, goals: &goals, outcome: &outcome, ..ours.sides() };
        let settings = settings.within(ours.approvals.len());
        let reported = sides.reported(&settings, groups, (self.links.clone(), self.judges), &mut keep_going);
        let of_themes = sides.themes(&settings, &themes, keep_going);
        Ok(reported.zip(of_themes).map(|(mut reported, of_themes)| {
            reported.views.extend(of_themes);
            Reported { none_fits: self.none_fits.clone(), themes, ..reported }
        }))
    }

    /// Holds the issues against several programmes at once, for everybody, each opinion group and each theme; call it where
    /// nobody waits. `keep_going` is asked now and then; nothing if it says no.
    ///
    /// # Errors
    /// [`Error::Unreadable`] for an answer that no rule could have written.
    pub(super) fn together(
        &self,
        against: &[Against],
        settings: &Settings,
        groups: &Groups,
        keep_going: impl FnMut() -> bool,
    ) -> Result<Option<TogetherReported>> {
        let ours = self.our_side()?;
        let settings = settings.within(ours.approvals.len());
        Ok(ours.sides().together_otherwise(against, &settings, groups, self.themes(), keep_going))
    }

    /// Returns the issues that have a place in the edition, in its order, each with the title of its section.
    fn placed(&self) -> Vec<(i64, IssueId, &str)> {
        let mut placed: Vec<(i64, IssueId, &str)> =
            self.issues.iter().filter_map(|issue| Some((issue.position?, issue.id, issue.section.as_str()))).collect();
        placed.sort_unstable();
        placed
    }

    /// Returns the themes of these issues: the sections of the edition, or what people's piles have in common.
    fn themes(&self) -> Vec<Theme> {
        let mut themes = Theme::all(self.placed().into_iter().map(|(_, issue, section)| (issue, section)));
        themes.extend(Theme::of_piles(self.sorting.themes(), self.issues.len()));
        themes
    }

    fn our_side(&self) -> Result<OurSide> {
        Ok(OurSide {
            candidates: self.candidates().collect(),
            approvals: self.approvals()?,
            // People who answered without agreeing are people too.
            answered: self.answers.iter().map(|(member, _)| *member).collect(),
        })
    }

    /// Returns the links that stand, each between its issue and the top goal.
    pub(super) fn standing(&self) -> Vec<StandingLink> {
        let standing = self.links.iter().filter(|link| link.stands());
        standing.map(|link| StandingLink { issue: link.issue, goal: link.top, claim: link.claim }).collect()
    }

    /// Goes through the issues as candidates.
    pub(super) fn candidates(&self) -> impl Iterator<Item = Candidate> {
        self.issues.iter().map(|issue| Candidate { proposed: issue.proposed, issue: issue.id })
    }

    /// Returns who agrees with what.
    pub(super) fn approvals(&self) -> Result<Vec<(MemberId, IssueId)>> {
        let issues: HashMap<i64, IssueId> = self.issues.iter().map(|issue| (issue.named.number, issue.id)).collect();
        let mut approvals = Vec::new();
        for (member, agreed) in &self.answers {
            for number in agreed.as_deref().unwrap_or_default().split_terminator(',') {
                let issue = number.parse().ok().and_then(|number: i64| issues.get(&number));
                approvals.push((*member, *issue.ok_or_else(|| Error::unreadable("number", number))?));
            }
        }
        Ok(approvals)
    }
}

/// Our side in the form that the rules take.
struct OurSide {
    candidates: Vec<Candidate>,
    approvals: Vec<(MemberId, IssueId)>,
    answered: Vec<MemberId>,
}

impl OurSide {
    /// Returns our side, held against nothing.
    fn sides(&self) -> Sides<'_> {
        Sides {
            candidates: &self.candidates,
            approvals: &self.approvals,
            people: Some(&self.answered),
            people_weights: &[],
            links: &[],
            codes: &[],
            goals: &[],
            outcome: &[],
        }
    }
}

/// Returns what the top goals are called, and the goals further down that are linked to.
pub(super) fn names(tree: &Tree, links: &[JudgedLink]) -> BTreeMap<GoalId, NamedGoal> {
    let linked: BTreeSet<GoalId> = links.iter().map(|link| link.goal).collect();
    let named = tree.goals.iter().filter(|goal| goal.depth == 0 || linked.contains(&goal.id));
    named
        .map(|goal| (goal.id, NamedGoal { number: goal.number, code: goal.code.clone(), title: goal.title.clone() }))
        .collect()
}

/// Reads the links that touch these issues, what each person says by them, and how many people stand behind those that
/// stand.
async fn read_links(
    tx: &mut AnyConnection,
    ours: Ours,
    tree: &Tree,
    compared: &BTreeSet<IssueId>,
    nones: &BTreeMap<IssueId, BTreeSet<MemberId>>,
) -> Result<(Vec<JudgedLink>, Vec<Code>, i64)> {
    let rows = sqlx::query(LINKS).bind(ours.community().0).bind(tree.programme.id.0).fetch_all(tx).await?;
    let tops: HashMap<GoalId, GoalId> = tree.goals.iter().map(|goal| (goal.id, goal.top)).collect();
    let mut links = Vec::new();
    let mut codes = Vec::new();
    let mut judges = BTreeSet::new();
    for verdicts in rows.chunk_by(same_link) {
        let (link, people) = read_link(verdicts, &tops)?;
        let Some(mut link) = link.filter(|link| compared.contains(&link.issue)) else { continue };
        // Who says that none fits disputes every link, without having to go through them.
        let has_said = |member: &&MemberId| people.iter().any(|(coder, _)| coder == *member);
        let others = nones.get(&link.issue).into_iter().flatten().filter(|member| !has_said(member)).count();
        link.disputed += i64::try_from(others).unwrap_or(i64::MAX);
        if link.stands() {
            judges.extend(people.iter().map(|(coder, _)| *coder));
        }
        // Who disputes a link says that this goal does not fit so, and by that alone no other one.
        codes.extend(people.into_iter().map(|(coder, confirms)| Code {
            coder,
            issue: link.issue,
            answer: confirms.then_some((link.top, link.claim)),
        }));
        links.push(link);
    }
    Ok((links, codes, i64::try_from(judges.len()).unwrap_or(i64::MAX)))
}

/// Reads who says of these issues that none of the programme's words fit them.
async fn read_none_fits(
    tx: &mut AnyConnection,
    ours: Ours,
    programme: &Programme,
    compared: &BTreeSet<IssueId>,
) -> Result<BTreeMap<IssueId, BTreeSet<MemberId>>> {
    let rows = sqlx::query(NONE_FITS)
        .bind(ours.community().0)
        .bind(programme.id.0)
        .bind(programme.version)
        .fetch_all(tx)
        .await?;
    let mut nones: BTreeMap<IssueId, BTreeSet<MemberId>> = BTreeMap::new();
    for row in &rows {
        let issue = IssueId(row.try_get("issue_id")?);
        if compared.contains(&issue) {
            nones.entry(issue).or_default().insert(MemberId(row.try_get("member_id")?));
        }
    }
    Ok(nones)
}

fn same_link(one: &AnyRow, other: &AnyRow) -> bool {
    let id = |row: &AnyRow| row.try_get::<i64, _>("id").ok();
    id(one) == id(other)
}

/// Who confirms a link or not.
type Verdicts = Vec<(MemberId, bool)>;

/// Reads one link from the rows of its verdicts, and who confirms it or not; nothing for one to a goal that this version
/// of the programme does not have.
fn read_link(verdicts: &[AnyRow], tops: &HashMap<GoalId, GoalId>) -> Result<(Option<JudgedLink>, Verdicts)> {
    let mut judged: Option<JudgedLink> = None;
    let mut people = Vec::with_capacity(verdicts.len());
    for row in verdicts {
        let goal = GoalId(row.try_get("goal_id")?);
        let Some(top) = tops.get(&goal) else { return Ok((None, people)) };
        let link = match &mut judged {
            Some(link) => link,
            None => judged.insert(JudgedLink {
                issue: IssueId(row.try_get("issue_id")?),
                goal,
                top: *top,
                claim: link::claim(row.try_get("claim")?)?,
                confirmed: 0,
                disputed: 0,
            }),
        };
        if let Some(verdict) = row.try_get::<Option<i64>, _>("verdict")? {
            link.confirmed += i64::from(verdict > 0);
            link.disputed += i64::from(verdict < 0);
            people.push((MemberId(row.try_get("member_id")?), verdict > 0));
        }
    }
    Ok((judged, people))
}
