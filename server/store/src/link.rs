//! Links between issues and goals: claiming, confirming and disputing, reading.

use std::collections::HashMap;

use agenda::Refusal;
use agenda::compare::NamedIssue;
use agenda::id::{CommunityId, GoalId, IssueId, LinkId, MemberId, ProgrammeId};
use agenda::issue::Kind;
use agenda::ledger::{Act, Digest};
use agenda::link::{Checked, Claim, Link, LinkedIssue, Verdict};
use agenda::member::Participant;
use agenda::moment::Moment;
use agenda::refusal::Noun;
use agenda::text::search::best;
use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row as _};

use crate::db::Dialect;
use crate::member::welcome;
use crate::{Error, Result, Store, coding, fresh, ledger};

impl Store {
    /// Links an issue to a goal; whoever links confirms it. The same claim about the same two, by anybody, is a
    /// confirmation of the link that is there, whose reason stays as it is.
    ///
    /// # Errors
    /// [`Refusal::Unknown`] for an issue of another community and for a goal of no programme that the community is held
    /// against, [`Refusal::Removed`] for an issue that was taken out.
    pub async fn link(
        &self,
        participant: &Participant,
        issue: IssueId,
        goal: GoalId,
        words: Checked,
        moment: Moment,
    ) -> Result<LinkId> {
        let (participant, dialect) = (*participant, self.dialect);
        let (id, salt): (LinkId, _) = (fresh::id()?, fresh::salt()?);
        self.writer
            .act(move |tx| {
                Box::pin(async move {
                    welcome(tx, &participant, moment).await?;
                    let community = participant.community();
                    expect_issue(tx, community, issue).await?;
                    expect_goal(tx, community, goal).await?;
                    let made = sqlx::query(
                        "insert into link (id, community_id, issue_id, goal_id, member_id, claim, reason, salt, linked_at)
                         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
                         on conflict (issue_id, goal_id, claim) do nothing",
                    )
                    .bind(id.0)
                    .bind(community.0)
                    .bind(issue.0)
                    .bind(goal.0)
                    .bind(participant.member().0)
                    .bind(words.claim().word())
                    .bind(words.reason())
                    .bind(&salt)
                    .bind(moment.0)
                    .execute(&mut *tx)
                    .await?;
                    if made.rows_affected() == 0 {
                        let there: i64 = sqlx::query_scalar(
                            "select id from link where issue_id = $1 and goal_id = $2 and claim = $3",
                        )
                        .bind(issue.0)
                        .bind(goal.0)
                        .bind(words.claim().word())
                        .fetch_one(&mut *tx)
                        .await?;
                        judge(tx, dialect, &participant, LinkId(there), Verdict::Confirm, moment).await?;
                        return Ok(LinkId(there));
                    }
                    take_back_for(tx, dialect, &participant, id, moment).await?;
                    set_verdict(tx, &participant, id, Verdict::Confirm, moment).await?;
                    let reason = Digest::of_words(&salt, &[words.reason()]);
                    let act = Act::Link { link: id, issue, goal, claim: words.claim(), reason };
                    ledger::append(tx, dialect, community, moment, &[(Some(participant.member()), act)]).await?;
                    Ok(id)
                })
            })
            .await
    }

    /// Confirms or disputes a link, for the first time or anew.
    ///
    /// # Errors
    /// [`Refusal::Unknown`] for a link of another community, [`Refusal::Removed`] if its issue was taken out.
    pub async fn judge(&self, participant: &Participant, link: LinkId, verdict: Verdict, moment: Moment) -> Result<()> {
        let (participant, dialect) = (*participant, self.dialect);
        self.writer
            .act(move |tx| {
                Box::pin(async move {
                    welcome(tx, &participant, moment).await?;
                    let issue: Option<i64> =
                        sqlx::query_scalar("select issue_id from link where id = $1 and community_id = $2")
                            .bind(link.0)
                            .bind(participant.community().0)
                            .fetch_optional(&mut *tx)
                            .await?;
                    let issue = IssueId(issue.ok_or(Refusal::Unknown(Noun::Link))?);
                    expect_issue(tx, participant.community(), issue).await?;
                    judge(tx, dialect, &participant, link, verdict, moment).await
                })
            })
            .await
    }

    /// Returns an issue's links to the programmes that its community is held against, as their latest versions have them, the oldest first, at most 200,
    /// with what the asking member thinks of each.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn links(&self, issue: IssueId, member: MemberId) -> Result<Vec<Link>> {
        let rows = sqlx::query(
            "select link.id, link.goal_id, link.claim, link.reason, link.linked_at, goal.position, goal.code, goal.title,
                    programme.slug, programme.name,
                    (select count(*) from judgement where link_id = link.id and verdict = 1) as confirmed,
                    (select count(*) from judgement where link_id = link.id and verdict = -1)
                    + (select count(*)
                       from none_fits
                       where none_fits.issue_id = link.issue_id and none_fits.programme_id = goal.programme_id
                         and none_fits.goals_version = programme.goals_version
                         and not exists (select 1
                                         from judgement
                                         where judgement.link_id = link.id
                                           and judgement.member_id = none_fits.member_id)) as disputed,
                    (select verdict from judgement where link_id = link.id and member_id = $2) as verdict
             from link
             join goal on goal.id = link.goal_id and goal.position >= 0
             join programme on programme.id = goal.programme_id
             join held_against on held_against.community_id = link.community_id
                              and held_against.programme_id = programme.id
             where link.issue_id = $1
             order by link.id
             limit 200",
        )
        .bind(issue.0)
        .bind(member.0)
        .fetch_all(&self.reader)
        .await?;
        rows.iter().map(read).collect()
    }

    /// Counts a community's links to each goal that a programme has in any version, also those that do not stand.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn count_links(&self, community: CommunityId, programme: ProgrammeId) -> Result<HashMap<GoalId, i64>> {
        let rows = sqlx::query(
            "select link.goal_id, count(*) as links
             from link
             join goal on goal.id = link.goal_id
             join issue on issue.id = link.issue_id
             where link.community_id = $1 and goal.programme_id = $2 and issue.removed_at is null
             group by link.goal_id",
        )
        .bind(community.0)
        .bind(programme.0)
        .fetch_all(&self.reader)
        .await?;
        rows.iter().map(|row| Ok((GoalId(row.try_get("goal_id")?), row.try_get("links")?))).collect()
    }
}

impl Store {
    /// Counts a community's links to each programme, also those that do not stand.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn count_links_by_programme(&self, community: CommunityId) -> Result<HashMap<ProgrammeId, i64>> {
        let rows = sqlx::query(
            "select goal.programme_id, count(*) as links
             from link
             join goal on goal.id = link.goal_id and goal.position >= 0
             join issue on issue.id = link.issue_id
             where link.community_id = $1 and issue.removed_at is null
             group by goal.programme_id",
        )
        .bind(community.0)
        .fetch_all(&self.reader)
        .await?;
        rows.iter().map(|row| Ok((ProgrammeId(row.try_get("programme_id")?), row.try_get("links")?))).collect()
    }

    /// Returns the issues of a community that were linked to a goal, the oldest link first, at most 200 links.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn linked_issues(&self, community: CommunityId, goal: GoalId) -> Result<Vec<LinkedIssue>> {
        let rows = sqlx::query(
            "select issue.number, issue.kind, issue.title, link.claim,
                    (select count(*) from judgement where link_id = link.id and verdict = 1) as confirmed,
                    (select count(*) from judgement where link_id = link.id and verdict = -1)
                    + (select count(*)
                       from none_fits
                       where none_fits.issue_id = link.issue_id and none_fits.programme_id = goal.programme_id
                         and (none_fits.goals_version = programme.goals_version or goal.position < 0)
                         and not exists (select 1
                                         from judgement
                                         where judgement.link_id = link.id
                                           and judgement.member_id = none_fits.member_id)) as disputed
             from link
             join goal on goal.id = link.goal_id
             join programme on programme.id = goal.programme_id
             join issue on issue.id = link.issue_id
             where link.community_id = $1 and link.goal_id = $2 and issue.removed_at is null
             order by link.id
             limit 200",
        )
        .bind(community.0)
        .bind(goal.0)
        .fetch_all(&self.reader)
        .await?;
        rows.iter()
            .map(|row| {
                Ok(LinkedIssue {
                    issue: read_issue(row)?,
                    claim: claim(row.try_get("claim")?)?,
                    confirmed: row.try_get("confirmed")?,
                    disputed: row.try_get("disputed")?,
                })
            })
            .collect()
    }

    /// Finds a community's issues by words of their titles, the best first.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn find_issues(&self, community: CommunityId, typed: &str, limit: usize) -> Result<Vec<NamedIssue>> {
        let rows = sqlx::query(
            "select number, kind, title
             from issue
             where community_id = $1 and removed_at is null
             order by number",
        )
        .bind(community.0)
        .fetch_all(&self.reader)
        .await?;
        let issues: Vec<NamedIssue> = rows.iter().map(read_issue).collect::<Result<_>>()?;
        let found = best(typed, issues.iter().map(|issue| (issue.title.as_str(), "")), 0.0, limit);
        Ok(found.into_iter().filter_map(|place| issues.get(place).cloned()).collect())
    }
}

/// Refuses an issue of another community and one that was taken out.
pub(crate) async fn expect_issue(tx: &mut AnyConnection, community: CommunityId, issue: IssueId) -> Result<()> {
    let removed: Option<Option<i64>> =
        sqlx::query_scalar("select removed_at from issue where id = $1 and community_id = $2")
            .bind(issue.0)
            .bind(community.0)
            .fetch_optional(tx)
            .await?;
    match removed {
        None => Err(Refusal::Unknown(Noun::Issue).into()),
        Some(Some(_)) => Err(Refusal::Removed.into()),
        Some(None) => Ok(()),
    }
}

/// Refuses a goal of no programme that the community is held against, and one that the programme has no longer.
async fn expect_goal(tx: &mut AnyConnection, community: CommunityId, goal: GoalId) -> Result<()> {
    let there: Option<i64> = sqlx::query_scalar(
        "select goal.id
         from goal
         join held_against on held_against.programme_id = goal.programme_id
         where goal.id = $1 and goal.position >= 0 and held_against.community_id = $2",
    )
    .bind(goal.0)
    .bind(community.0)
    .fetch_optional(tx)
    .await?;
    there.map(|_| ()).ok_or_else(|| Refusal::Unknown(Noun::Goal).into())
}

/// Records a verdict and its act, unless it is the one that stands already. Whoever confirms a link no longer says that
/// none of its programme's words fit the issue.
pub(crate) async fn judge(
    tx: &mut AnyConnection,
    dialect: Dialect,
    participant: &Participant,
    link: LinkId,
    verdict: Verdict,
    moment: Moment,
) -> Result<()> {
    let before: Option<i64> = sqlx::query_scalar("select verdict from judgement where link_id = $1 and member_id = $2")
        .bind(link.0)
        .bind(participant.member().0)
        .fetch_optional(&mut *tx)
        .await?;
    if before == Some(sign(verdict)) {
        return Ok(());
    }
    if verdict == Verdict::Confirm {
        take_back_for(tx, dialect, participant, link, moment).await?;
    }
    set_verdict(tx, participant, link, verdict, moment).await?;
    let deed = (Some(participant.member()), Act::Judge { link, verdict });
    ledger::append(tx, dialect, participant.community(), moment, &[deed]).await?;
    Ok(())
}

/// Takes back that none fits, for the issue of a link and the programme of its goal.
async fn take_back_for(
    tx: &mut AnyConnection,
    dialect: Dialect,
    participant: &Participant,
    link: LinkId,
    moment: Moment,
) -> Result<()> {
    let row = sqlx::query(
        "select link.issue_id, goal.programme_id
         from link
         join goal on goal.id = link.goal_id
         where link.id = $1",
    )
    .bind(link.0)
    .fetch_one(&mut *tx)
    .await?;
    let of = (IssueId(row.try_get("issue_id")?), ProgrammeId(row.try_get("programme_id")?));
    coding::take_back(tx, dialect, participant, of, moment).await?;
    Ok(())
}

async fn set_verdict(
    tx: &mut AnyConnection,
    participant: &Participant,
    link: LinkId,
    verdict: Verdict,
    moment: Moment,
) -> Result<()> {
    sqlx::query(
        "insert into judgement (link_id, member_id, verdict, judged_at)
         values ($1, $2, $3, $4)
         on conflict (link_id, member_id) do update
         set verdict = excluded.verdict, judged_at = excluded.judged_at",
    )
    .bind(link.0)
    .bind(participant.member().0)
    .bind(sign(verdict))
    .bind(moment.0)
    .execute(tx)
    .await?;
    Ok(())
}

/// Returns how a verdict is stored.
pub(crate) const fn sign(verdict: Verdict) -> i64 {
    match verdict {
        Verdict::Confirm => 1,
        Verdict::Dispute => -1,
    }
}

/// Reads a stored claim.
pub(crate) fn claim(word: String) -> Result<Claim> {
    Claim::parse(&word).map_err(|_| Error::unreadable("claim", word))
}

/// Reads what an issue is called.
pub(crate) fn read_issue(row: &AnyRow) -> Result<NamedIssue> {
    let kind: String = row.try_get("kind")?;
    let kind = Kind::parse(&kind).map_err(|_| Error::unreadable("kind", kind))?;
    Ok(NamedIssue { number: row.try_get("number")?, kind, title: row.try_get("title")? })
}

fn read(row: &AnyRow) -> Result<Link> {
    let verdict = match row.try_get::<Option<i64>, _>("verdict")? {
        None => None,
        Some(1) => Some(Verdict::Confirm),
        Some(-1) => Some(Verdict::Dispute),
        Some(other) => return Err(Error::unreadable("verdict", other)),
    };
    Ok(Link {
        id: LinkId(row.try_get("id")?),
        programme_slug: row.try_get("slug")?,
        programme_name: row.try_get("name")?,
        goal: GoalId(row.try_get("goal_id")?),
        goal_number: row.try_get::<i64, _>("position")? + 1,
        goal_code: row.try_get("code")?,
        goal_title: row.try_get("title")?,
        claim: claim(row.try_get("claim")?)?,
        reason: row.try_get("reason")?,
        linked_at: Moment(row.try_get("linked_at")?),
        confirmed: row.try_get("confirmed")?,
        disputed: row.try_get("disputed")?,
        verdict,
    })
}
