//! Issues: proposing, editing, taking out and bringing back, and listing.

use agenda::Refusal;
use agenda::id::{CommunityId, IssueId, MemberId};
use agenda::issue::{Checked, Issue, Kind};
use agenda::ledger::{Act, Digest};
use agenda::member::{Steward, Weigher};
use agenda::moment::Moment;
use agenda::refusal::Noun;
use agenda::stance::{Stance, Tally};
use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row as _};

use crate::member::welcome;
use crate::{Error, Result, Store, fresh, ledger, stance};

/// In which order a list comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// Shuffled by a seed from 0 to 999,999, the same for the same seed.
    Random(i64),
    /// The newest first.
    Newest,
    /// The highest share of agreement first; see [`Tally::agreement`].
    Agreed,
    /// The most evenly divided first; see [`Tally::division`].
    Divided,
    /// What matters a lot to most people first.
    Matters,
}

/// Which issues of a community to list.
#[derive(Clone, Copy, Debug)]
pub struct Wanted {
    /// The order.
    pub order: Order,
    /// Only one kind.
    pub kind: Option<Kind>,
    /// Only those that this member proposed.
    pub proposed_by: Option<MemberId>,
    /// How many to skip.
    pub offset: i64,
    /// How many to return at most.
    pub limit: i64,
}

/// The columns that [`read`] needs; `$1` is the community, `$2` the asking member.
macro_rules! select {
    ($rest:expr) => {
        concat!(
            "select issue.id, issue.number, issue.kind, issue.title, issue.story, issue.place, issue.member_id,
                    issue.proposed_at, issue.agree, issue.disagree, issue.pass, issue.matters, issue.removed_at,
                    issue.removed_reason, stance.stance as answer, stance.matters as answer_matters
             from issue
             left join stance on stance.issue_id = issue.id and stance.member_id = $2
             where issue.community_id = $1 ",
            $rest
        )
    };
}

/// A listing in one order: `$3` kind or null, `$4` proposer or null, `$5` limit, `$6` offset, `$7` (shuffled only) the
/// multiplier.
macro_rules! listing {
    ($order:literal) => {
        select!(concat!(
            "and issue.removed_at is null
             and (cast($3 as text) is null or issue.kind = $3)
             and (cast($4 as bigint) is null or issue.member_id = $4)
             order by ",
            $order,
            ", issue.number
             limit $5 offset $6"
        ))
    };
}

impl Store {
    /// Proposes an issue; whoever proposes it agrees with it. The same member proposing the same words again is taken to
    /// the issue that is there.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn propose(&self, weigher: &Weigher, words: Checked, moment: Moment) -> Result<i64> {
        let (weigher, dialect) = (*weigher, self.dialect);
        let (id, salt): (IssueId, _) = (fresh::id()?, fresh::salt()?);
        self.writer
            .act(move |tx| {
                Box::pin(async move {
                    welcome(tx, &weigher, moment).await?;
                    let again: Option<i64> = sqlx::query_scalar(
                        "select number
                         from issue
                         where member_id = $1 and kind = $2 and title = $3 and story = $4 and place = $5",
                    )
                    .bind(weigher.member().0)
                    .bind(words.kind().word())
                    .bind(words.title())
                    .bind(words.story())
                    .bind(words.place())
                    .fetch_optional(&mut *tx)
                    .await?;
                    if let Some(number) = again {
                        return Ok(number);
                    }
                    let community = weigher.community();
                    let number = next_number(tx, community).await?;
                    sqlx::query(
                        "insert into issue
                             (id, community_id, number, member_id, kind, title, story, place, salt, proposed_at, agree)
                         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 1)",
                    )
                    .bind(id.0)
                    .bind(community.0)
                    .bind(number)
                    .bind(weigher.member().0)
                    .bind(words.kind().word())
                    .bind(words.title())
                    .bind(words.story())
                    .bind(words.place())
                    .bind(&salt)
                    .bind(moment.0)
                    .execute(&mut *tx)
                    .await?;
                    stance::insert(tx, dialect, &[[weigher.member().0, id.0, 1, 0, moment.0]]).await?;
                    let digest = digest(&salt, words.title(), words.story(), words.place());
                    let propose = Act::Propose { issue: id, number, kind: words.kind(), words: digest };
                    let weigh = Act::Weigh { issue: id, stance: Stance::Agree, matters: false };
                    let deeds = [(Some(weigher.member()), propose), (Some(weigher.member()), weigh)];
                    ledger::append(tx, dialect, community, moment, &deeds).await?;
                    Ok(number)
                })
            })
            .await
    }

    /// Changes an issue's words, as long as nobody but its proposer has answered it.
    ///
    /// # Errors
    /// [`Refusal::Unknown`] for an issue that the member did not propose here, [`Refusal::Removed`],
    /// [`Refusal::Answered`].
    pub async fn edit_issue(&self, weigher: &Weigher, issue: IssueId, words: Checked, moment: Moment) -> Result<()> {
        let (weigher, dialect) = (*weigher, self.dialect);
        let salt = fresh::salt()?;
        self.writer
            .act(move |tx| {
                Box::pin(async move {
                    let row = sqlx::query(
                        "select removed_at,
                                (select count(*) from stance where issue_id = issue.id and member_id <> $2) as others
                         from issue
                         where id = $1 and member_id = $2 and community_id = $3",
                    )
                    .bind(issue.0)
                    .bind(weigher.member().0)
                    .bind(weigher.community().0)
                    .fetch_optional(&mut *tx)
                    .await?
                    .ok_or(Refusal::Unknown(Noun::Issue))?;
                    if row.try_get::<Option<i64>, _>("removed_at")?.is_some() {
                        return Err(Refusal::Removed.into());
                    }
                    if row.try_get::<i64, _>("others")? > 0 {
                        return Err(Refusal::Answered.into());
                    }
                    sqlx::query(
                        "update issue
                         set kind = $2, title = $3, story = $4, place = $5, salt = $6, edited_at = $7
                         where id = $1",
                    )
                    .bind(issue.0)
                    .bind(words.kind().word())
                    .bind(words.title())
                    .bind(words.story())
                    .bind(words.place())
                    .bind(&salt)
                    .bind(moment.0)
                    .execute(&mut *tx)
                    .await?;
                    let digest = digest(&salt, words.title(), words.story(), words.place());
                    let deed = (Some(weigher.member()), Act::Edit { issue, kind: words.kind(), words: digest });
                    ledger::append(tx, dialect, weigher.community(), moment, &[deed]).await?;
                    Ok(())
                })
            })
            .await
    }

    /// Takes an issue out, with a reason that everybody can read, or brings it back (no reason).
    ///
    /// # Errors
    /// [`Refusal::Unknown`] for an issue of another community.
    pub async fn set_removed(
        &self,
        steward: &Steward,
        issue: IssueId,
        reason: Option<String>,
        moment: Moment,
    ) -> Result<()> {
        let (steward, dialect) = (*steward, self.dialect);
        self.writer
            .act(move |tx| {
                Box::pin(async move {
                    welcome(tx, &steward, moment).await?;
                    let removed =
                        sqlx::query("select removed_at from issue where id = $1 and community_id = $2 and salt <> ''")
                            .bind(issue.0)
                            .bind(steward.community().0)
                            .fetch_optional(&mut *tx)
                            .await?
                            .ok_or(Refusal::Unknown(Noun::Issue))?
                            .try_get::<Option<i64>, _>("removed_at")?
                            .is_some();
                    if removed == reason.is_some() {
                        return Ok(());
                    }
                    sqlx::query("update issue set removed_at = $2, removed_by = $3, removed_reason = $4 where id = $1")
                        .bind(issue.0)
                        .bind(reason.as_ref().map(|_| moment.0))
                        .bind(reason.as_ref().map(|_| steward.member().0))
                        .bind(&reason)
                        .execute(&mut *tx)
                        .await?;
                    let act = match &reason {
                        Some(reason) => Act::Remove { issue, reason: Digest::of_words("", &[reason]) },
                        None => Act::Restore { issue },
                    };
                    let deed = (Some(steward.member()), act);
                    ledger::append(tx, dialect, steward.community(), moment, &[deed]).await?;
                    Ok(())
                })
            })
            .await
    }

    /// Returns one issue of a community by its number, also one that was taken out.
    ///
    /// # Errors
    /// [`Refusal::Unknown`] if there is none.
    pub async fn issue(&self, community: CommunityId, number: i64, member: MemberId) -> Result<Issue> {
        let row = sqlx::query(select!("and issue.number = $3"))
            .bind(community.0)
            .bind(member.0)
            .bind(number)
            .fetch_optional(&self.reader)
            .await?;
        row.map_or(Err(Refusal::Unknown(Noun::Issue).into()), |row| read(&row))
    }
}

impl Store {
    /// Lists issues that were not taken out.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn issues(&self, community: CommunityId, member: MemberId, wanted: Wanted) -> Result<Vec<Issue>> {
        let text = match wanted.order {
            Order::Random(_) => listing!("(issue.number * $7) % 1000003"),
            Order::Newest => listing!("issue.proposed_at desc"),
            Order::Agreed => listing!("(issue.agree + 1.0) / (issue.agree + issue.disagree + issue.pass + 2) desc"),
            Order::Divided => listing!(
                "(case when issue.agree < issue.disagree then issue.agree else issue.disagree end) * 1.0
                     / (issue.agree + issue.disagree + issue.pass + 2) desc"
            ),
            Order::Matters => listing!("issue.matters desc, issue.agree desc"),
        };
        let query = sqlx::query(text)
            .bind(community.0)
            .bind(member.0)
            .bind(wanted.kind.map(Kind::word))
            .bind(wanted.proposed_by.map(|member| member.0))
            .bind(wanted.limit)
            .bind(wanted.offset);
        let query = match wanted.order {
            Order::Random(seed) => query.bind(multiplier(seed)),
            _ => query,
        };
        query.fetch_all(&self.reader).await?.iter().map(read).collect()
    }

    /// Counts the issues that [`Store::issues`] would list without a limit.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn count_issues(
        &self,
        community: CommunityId,
        kind: Option<Kind>,
        proposed_by: Option<MemberId>,
    ) -> Result<i64> {
        Ok(sqlx::query_scalar(
            "select count(*)
             from issue
             where community_id = $1 and removed_at is null
               and (cast($2 as text) is null or kind = $2)
               and (cast($3 as bigint) is null or member_id = $3)",
        )
        .bind(community.0)
        .bind(kind.map(Kind::word))
        .bind(proposed_by.map(|member| member.0))
        .fetch_one(&self.reader)
        .await?)
    }
}

/// Digests an issue's words for the ledger.
pub(crate) fn digest(salt: &str, title: &str, story: &str, place: &str) -> Digest {
    Digest::of_words(salt, &[title, story, place])
}

/// Returns the number of a community's next issue.
pub(crate) async fn next_number(tx: &mut AnyConnection, community: CommunityId) -> Result<i64> {
    Ok(sqlx::query_scalar("select coalesce(max(number), 0) + 1 from issue where community_id = $1")
        .bind(community.0)
        .fetch_one(tx)
        .await?)
}

/// Turns a seed into the multiplier that shuffles: a number below the prime 1,000,003, far from 1.
fn multiplier(seed: i64) -> i64 {
    seed.rem_euclid(1_000_000) * 7_919 % 999_001 + 1_001
}

/// Reads a row of [`select!`].
fn read(row: &AnyRow) -> Result<Issue> {
    let kind: String = row.try_get("kind")?;
    let answer = match row.try_get::<Option<i64>, _>("answer")? {
        Some(sign) => Some(stance::answered(sign, row.try_get("answer_matters")?)?),
        None => None,
    };
    let removed_reason: Option<String> = row.try_get("removed_reason")?;
    Ok(Issue {
        id: IssueId(row.try_get("id")?),
        number: row.try_get("number")?,
        kind: Kind::parse(&kind).map_err(|_| Error::unreadable("kind", kind))?,
        title: row.try_get("title")?,
        story: row.try_get("story")?,
        place: row.try_get("place")?,
        proposer: row.try_get::<Option<i64>, _>("member_id")?.map(MemberId),
        proposed_at: Moment(row.try_get("proposed_at")?),
        tally: Some(Tally {
            agree: row.try_get("agree")?,
            disagree: row.try_get("disagree")?,
            pass: row.try_get("pass")?,
            matters: row.try_get("matters")?,
        }),
        answer,
        removed: row
            .try_get::<Option<i64>, _>("removed_at")?
            .map(|moment| (Moment(moment), removed_reason.unwrap_or_default())),
    })
}
