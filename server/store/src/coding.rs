//! The coding queue: which issues wait for whom, and saying that none of a programme's words fit one.

use agenda::Refusal;
use agenda::coding::Waiting;
use agenda::id::{CommunityId, IssueId, LinkId, MemberId, ProgrammeId};
use agenda::ledger::Act;
use agenda::link::{NoneFits, Verdict};
use agenda::member::Participant;
use agenda::moment::Moment;
use agenda::refusal::Noun;
use sqlx::{AnyConnection, Row as _};

use crate::db::Dialect;
use crate::link::{expect_issue, judge};
use crate::member::welcome;
use crate::{Result, Store, ledger};

impl Store {
    /// Returns every issue of a community with how many people have answered it for a programme, and whether the member is
    /// one of them.
    ///
    /// # Errors
    /// [`crate::Error::Database`].
    pub async fn waiting(
        &self,
        community: CommunityId,
        programme: ProgrammeId,
        member: MemberId,
    ) -> Result<Vec<Waiting>> {
        let rows = sqlx::query(
            "select issue.number, coalesce(coded.coders, 0) as coders, coalesce(coded.own, 0) as own
             from issue
             left join (select issue_id, count(*) as coders, max(case when member_id = $3 then 1 else 0 end) as own
                        from (select link.issue_id, judgement.member_id
                              from link
                              join goal on goal.id = link.goal_id and goal.position >= 0
                              join judgement on judgement.link_id = link.id
                              where link.community_id = $1 and goal.programme_id = $2
                              union
                              select none_fits.issue_id, none_fits.member_id
                              from none_fits
                              join issue on issue.id = none_fits.issue_id
                              join programme on programme.id = none_fits.programme_id
                                             and programme.goals_version = none_fits.goals_version
                              where issue.community_id = $1 and none_fits.programme_id = $2) as code
                        group by issue_id) as coded on coded.issue_id = issue.id
             where issue.community_id = $1 and issue.removed_at is null
             order by issue.number",
        )
        .bind(community.0)
        .bind(programme.0)
        .bind(member.0)
        .fetch_all(&self.reader)
        .await?;
        rows.iter()
            .map(|row| {
                Ok(Waiting {
                    number: row.try_get("number")?,
                    coders: row.try_get("coders")?,
                    answered: row.try_get::<i64, _>("own")? != 0,
                })
            })
            .collect()
    }

    /// Returns, for each programme that a community is held against, how many people say of an issue that none of its words
    /// fit, and how many have answered at all; the programme that was chosen first comes first.
    ///
    /// # Errors
    /// [`crate::Error::Database`].
    pub async fn none_fits(&self, issue: IssueId, member: MemberId) -> Result<Vec<NoneFits>> {
        let rows = sqlx::query(
            "select programme.slug, programme.name,
                    (select count(*) from none_fits
                     where none_fits.issue_id = issue.id and none_fits.programme_id = programme.id
                       and none_fits.goals_version = programme.goals_version) as people,
                    (select count(*) from none_fits
                     where none_fits.issue_id = issue.id and none_fits.programme_id = programme.id
                       and none_fits.goals_version = programme.goals_version and none_fits.member_id = $2) as said,
                    (select count(*)
                     from (select judgement.member_id
                           from link
                           join goal on goal.id = link.goal_id and goal.position >= 0
                           join judgement on judgement.link_id = link.id
                           where link.issue_id = issue.id and goal.programme_id = programme.id
                           union
                           select none_fits.member_id
                           from none_fits
                           where none_fits.issue_id = issue.id and none_fits.programme_id = programme.id
                             and none_fits.goals_version = programme.goals_version) as code
                    ) as coders,
                    (select count(*)
                     from link
                     join goal on goal.id = link.goal_id and goal.position >= 0
                     join judgement on judgement.link_id = link.id
                     where link.issue_id = issue.id and goal.programme_id = programme.id
                       and judgement.member_id = $2) as judged
             from issue
             join held_against on held_against.community_id = issue.community_id
             join programme on programme.id = held_against.programme_id
             where issue.id = $1
             order by held_against.chosen_at, programme.id",
        )
        .bind(issue.0)
        .bind(member.0)
        .fetch_all(&self.reader)
        .await?;
        rows.iter()
            .map(|row| {
                let (said, judged): (i64, i64) = (row.try_get("said")?, row.try_get("judged")?);
                Ok(NoneFits {
                    programme_slug: row.try_get("slug")?,
                    programme_name: row.try_get("name")?,
                    people: row.try_get("people")?,
                    coders: row.try_get("coders")?,
                    said: said > 0,
                    answered: said + judged > 0,
                })
            })
            .collect()
    }

    /// Counts the issues of a community of which somebody says that none of a programme's words fit, and the people who say
    /// so of at least one.
    ///
    /// # Errors
    /// [`crate::Error::Database`].
    pub async fn count_none_fits(&self, community: CommunityId, programme: ProgrammeId) -> Result<(i64, i64)> {
        let row = sqlx::query(
            "select count(distinct none_fits.issue_id) as issues, count(distinct none_fits.member_id) as people
             from none_fits
             join issue on issue.id = none_fits.issue_id
             join programme on programme.id = none_fits.programme_id
                            and programme.goals_version = none_fits.goals_version
             where issue.community_id = $1 and none_fits.programme_id = $2 and issue.removed_at is null",
        )
        .bind(community.0)
        .bind(programme.0)
        .fetch_one(&self.reader)
        .await?;
        Ok((row.try_get("issues")?, row.try_get("people")?))
    }

    /// Records that none of a programme's words fit an issue: for every version with the goals that it has by now.
    /// What the member confirmed of the two before, they dispute from now on: nobody says both. Said again of the same goals
    /// it changes nothing.
    ///
    /// # Errors
    /// [`Refusal::Unknown`] for an issue of another community and for a programme that it is not held against,
    /// [`Refusal::Removed`] for an issue that was taken out.
    pub async fn say_none_fits(
        &self,
        participant: &Participant,
        issue: IssueId,
        programme: ProgrammeId,
        moment: Moment,
    ) -> Result<()> {
        let (participant, dialect) = (*participant, self.dialect);
        self.writer
            .act(move |tx| {
                Box::pin(async move {
                    welcome(tx, &participant, moment).await?;
                    expect_issue(tx, participant.community(), issue).await?;
                    expect_programme(tx, participant.community(), programme).await?;
                    let said = sqlx::query(
                        "insert into none_fits (issue_id, programme_id, member_id, said_at, goals_version)
                         values ($1, $2, $3, $4, (select goals_version from programme where id = $2))
                         on conflict (issue_id, programme_id, member_id) do update
                         set said_at = excluded.said_at, goals_version = excluded.goals_version
                         where none_fits.goals_version <> excluded.goals_version",
                    )
                    .bind(issue.0)
                    .bind(programme.0)
                    .bind(participant.member().0)
                    .bind(moment.0)
                    .execute(&mut *tx)
                    .await?;
                    if said.rows_affected() == 0 {
                        return Ok(());
                    }
                    let confirmed: Vec<i64> = sqlx::query_scalar(
                        "select link.id
                         from link
                         join goal on goal.id = link.goal_id and goal.position >= 0
                         join judgement on judgement.link_id = link.id
                         where link.issue_id = $1 and goal.programme_id = $2
                           and judgement.member_id = $3 and judgement.verdict = 1
                         order by link.id",
                    )
                    .bind(issue.0)
                    .bind(programme.0)
                    .bind(participant.member().0)
                    .fetch_all(&mut *tx)
                    .await?;
                    for link in confirmed {
                        judge(tx, dialect, &participant, LinkId(link), Verdict::Dispute, moment).await?;
                    }
                    let deed = (Some(participant.member()), Act::NoneFits { issue, programme });
                    ledger::append(tx, dialect, participant.community(), moment, &[deed]).await?;
                    Ok(())
                })
            })
            .await
    }

    /// Takes back that none of a programme's words fit an issue.
    ///
    /// # Errors
    /// [`Refusal::NothingToUndo`] if the member did not say so.
    pub async fn take_back_none_fits(
        &self,
        participant: &Participant,
        issue: IssueId,
        programme: ProgrammeId,
        moment: Moment,
    ) -> Result<()> {
        let (participant, dialect) = (*participant, self.dialect);
        self.writer
            .act(move |tx| {
                Box::pin(async move {
                    expect_issue(tx, participant.community(), issue).await?;
                    if take_back(tx, dialect, &participant, (issue, programme), moment).await? {
                        Ok(())
                    } else {
                        Err(Refusal::NothingToUndo.into())
                    }
                })
            })
            .await
    }
}

/// Takes back that none fits, if the member said so, and says whether they did: whoever confirms a link no longer says it.
pub(crate) async fn take_back(
    tx: &mut AnyConnection,
    dialect: Dialect,
    participant: &Participant,
    (issue, programme): (IssueId, ProgrammeId),
    moment: Moment,
) -> Result<bool> {
    let taken = sqlx::query("delete from none_fits where issue_id = $1 and programme_id = $2 and member_id = $3")
        .bind(issue.0)
        .bind(programme.0)
        .bind(participant.member().0)
        .execute(&mut *tx)
        .await?;
    if taken.rows_affected() == 0 {
        return Ok(false);
    }
    let deed = (Some(participant.member()), Act::TakeBackNoneFits { issue, programme });
    ledger::append(tx, dialect, participant.community(), moment, &[deed]).await?;
    Ok(true)
}

/// Refuses a programme that the community is not held against.
async fn expect_programme(tx: &mut AnyConnection, community: CommunityId, programme: ProgrammeId) -> Result<()> {
    let there: Option<i64> =
        sqlx::query_scalar("select programme_id from held_against where community_id = $1 and programme_id = $2")
            .bind(community.0)
            .bind(programme.0)
            .fetch_optional(tx)
            .await?;
    there.map(|_| ()).ok_or_else(|| Refusal::Unknown(Noun::Programme).into())
}
