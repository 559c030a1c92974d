//! Leaving: an account and everything personal behind it go; what others built on stays, under nobody's name.
//!
//! In every community where the person is a member: their comments, the reasons for their links, the evidence that they
//! gave and the titles of their piles are erased; issues
//! of theirs that somebody else answered, commented, linked or put on an agenda or a joint list keep their title and lose story and
//! place; the others are erased; agendas that nobody else worked on and that were never published are erased. Roles are
//! laid down. Answers, piles, adoptions and verdicts stay in the counts, unless the person takes them along.

use agenda::id::{AgendaId, CommentId, CommunityId, IssueId, LinkId, MemberId, ReplyId};
use agenda::issue::Kind;
use agenda::ledger::Act;
use agenda::member::Holder;
use agenda::moment::Moment;
use sqlx::{AnyConnection, Row as _};

use crate::ledger::Deed;
use crate::{Error, Result, Store, fresh, issue, ledger};

impl Store {
    /// Deletes the holder's account, sessions and personal words everywhere; with `withdraw` also their answers,
    /// piles, adoptions and verdicts. It cannot be undone.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn delete_account(&self, holder: &Holder, withdraw: bool, moment: Moment) -> Result<()> {
        let (person, dialect) = (holder.person(), self.dialect);
        self.writer
            .act(move |tx| {
                Box::pin(async move {
                    let members = sqlx::query("select id, community_id from member where person_id = $1 order by id")
                        .bind(person.0)
                        .fetch_all(&mut *tx)
                        .await?;
                    for row in &members {
                        let community = CommunityId(row.try_get("community_id")?);
                        let leaving = Leaving { community, member: MemberId(row.try_get("id")?), withdraw, moment };
                        // Takes the ledger's lock before looking at what others have built on.
                        ledger::append(tx, dialect, community, moment, &[]).await?;
                        let deeds = leaving.leave(tx).await?;
                        ledger::append(tx, dialect, community, moment, &deeds).await?;
                    }
                    for text in [
                        "delete from session where person_id = $1",
                        "delete from account where person_id = $1",
                        "update member set person_id = null where person_id = $1",
                        "delete from person where id = $1",
                    ] {
                        sqlx::query(text).bind(person.0).execute(&mut *tx).await?;
                    }
                    Ok(())
                })
            })
            .await
    }
}

/// A member on the way out of one community.
struct Leaving {
    community: CommunityId,
    member: MemberId,
    withdraw: bool,
    moment: Moment,
}

impl Leaving {
    /// Takes the member's traces out of the tables and returns what the ledger must say of it.
    async fn leave(&self, tx: &mut AnyConnection) -> Result<Vec<Deed>> {
        let mut acts = Vec::new();
        // Agendas first: what stands only on an agenda that goes is built on by nobody.
        self.agendas(tx, &mut acts).await?;
        self.issues(tx, &mut acts).await?;
        self.comments(tx, &mut acts).await?;
        self.reasons(tx, &mut acts).await?;
        self.evidence(tx, &mut acts).await?;
        self.run(tx, "delete from role where member_id = $1").await?;
        // The ledger's last act of a member says so by itself.
        self.run(tx, "update pile set title = '', salt = '' where member_id = $1").await?;
        if self.withdraw {
            for text in [
                "update issue
                 set agree = agree - (case when stance.stance = 1 then 1 else 0 end),
                     disagree = disagree - (case when stance.stance = -1 then 1 else 0 end),
                     pass = pass - (case when stance.stance = 0 then 1 else 0 end),
                     matters = issue.matters - stance.matters
                 from stance
                 where stance.issue_id = issue.id and stance.member_id = $1",
                "delete from stance where member_id = $1",
                "delete from pile_issue where member_id = $1",
                "delete from pile where member_id = $1",
                "delete from adoption where member_id = $1",
                "delete from judgement where member_id = $1",
                "delete from none_fits where member_id = $1",
                "delete from outcome where member_id = $1",
            ] {
                self.run(tx, text).await?;
            }
        }
        acts.push(Act::Leave { withdraw: self.withdraw });
        Ok(acts.into_iter().map(|act| (Some(self.member), act)).collect())
    }

    async fn issues(&self, tx: &mut AnyConnection, acts: &mut Vec<Act>) -> Result<()> {
        let rows = sqlx::query(
            "select id, kind, title, story, place,
                    (select count(*) from stance where issue_id = issue.id and member_id <> $1)
                    + (select count(*) from comment where issue_id = issue.id and member_id <> $1)
                    + (select count(*) from link where issue_id = issue.id and member_id <> $1)
                    + (select count(*) from none_fits where issue_id = issue.id and member_id <> $1)
                    + (select count(*) from pile_issue where issue_id = issue.id and member_id <> $1)
                    + (select count(*) from reply where issue_id = issue.id)
                    + (select count(*) from agenda_issue where issue_id = issue.id)
                    + (select count(*) from edition_issue where issue_id = issue.id)
                    + (select count(*) from joint_issue where issue_id = issue.id) as built_on
             from issue
             where member_id = $1 and salt <> ''
             order by id",
        )
        .bind(self.member.0)
        .fetch_all(&mut *tx)
        .await?;
        for row in &rows {
            let issue = IssueId(row.try_get("id")?);
            let [kind, title, story, place]: [&str; 4] =
                [row.try_get("kind")?, row.try_get("title")?, row.try_get("story")?, row.try_get("place")?];
            if row.try_get::<i64, _>("built_on")? == 0 {
                acts.push(Act::Erase { issue });
                sqlx::query(
                    "update issue
                     set title = '', story = '', place = '', salt = '', removed_at = $2, removed_by = $3,
                         removed_reason = ''
                     where id = $1",
                )
                .bind(issue.0)
                .bind(self.moment.0)
                .bind(self.member.0)
                .execute(&mut *tx)
                .await?;
            } else if !(story.is_empty() && place.is_empty()) {
                let kind = Kind::parse(kind).map_err(|_| Error::unreadable("kind", kind))?;
                let salt = fresh::salt()?;
                acts.push(Act::Edit { issue, kind, words: issue::digest(&salt, title, "", "") });
                sqlx::query("update issue set story = '', place = '', salt = $2, edited_at = $3 where id = $1")
                    .bind(issue.0)
                    .bind(salt)
                    .bind(self.moment.0)
                    .execute(&mut *tx)
                    .await?;
            }
        }
        Ok(())
    }

    async fn comments(&self, tx: &mut AnyConnection, acts: &mut Vec<Act>) -> Result<()> {
        let written = self.ids(tx, "select id from comment where member_id = $1 and salt <> '' order by id").await?;
        acts.extend(written.into_iter().map(|id| Act::EraseComment { comment: CommentId(id) }));
        sqlx::query(
            "update comment
             set text = '', salt = '', removed_at = $2, removed_by = member_id, removed_reason = ''
             where member_id = $1 and salt <> ''",
        )
        .bind(self.member.0)
        .bind(self.moment.0)
        .execute(tx)
        .await?;
        Ok(())
    }

    async fn reasons(&self, tx: &mut AnyConnection, acts: &mut Vec<Act>) -> Result<()> {
        let given = self.ids(tx, "select id from link where member_id = $1 and salt <> '' order by id").await?;
        acts.extend(given.into_iter().map(|id| Act::EraseReason { link: LinkId(id) }));
        self.run(tx, "update link set reason = '', salt = '' where member_id = $1 and salt <> ''").await
    }

    async fn evidence(&self, tx: &mut AnyConnection, acts: &mut Vec<Act>) -> Result<()> {
        let given =
            self.ids(tx, "select reply_id from outcome where member_id = $1 and salt <> '' order by reply_id").await?;
        acts.extend(given.into_iter().map(|id| Act::EraseEvidence { reply: ReplyId(id) }));
        self.run(tx, "update outcome set evidence = '', salt = '' where member_id = $1 and salt <> ''").await
    }

    async fn agendas(&self, tx: &mut AnyConnection, acts: &mut Vec<Act>) -> Result<()> {
        let own = sqlx::query_scalar(
            "select id
             from agenda
             where member_id = $1
               and not exists (select 1 from edition where edition.agenda_id = agenda.id)
               and not exists (select 1 from institution where institution.agenda_id = agenda.id)
               and not exists (select 1 from ledger
                               where ledger.community_id = $2 and ledger.subject = agenda.id
                                 and ledger.act in ('name_agenda', 'arrange') and ledger.member_id <> $1)
             order by id",
        )
        .bind(self.member.0)
        .bind(self.community.0)
        .fetch_all(&mut *tx)
        .await?;
        for id in own {
            for text in [
                "delete from agenda_issue where agenda_id = $1",
                "delete from agenda_order where agenda_id = $1",
                "delete from section where agenda_id = $1",
                "delete from agenda where id = $1",
            ] {
                sqlx::query(text).bind::<i64>(id).execute(&mut *tx).await?;
            }
            acts.push(Act::EraseAgenda { agenda: AgendaId(id) });
        }
        Ok(())
    }

    /// Runs a statement whose only value is the member and that returns ids.
    async fn ids(&self, tx: &mut AnyConnection, text: &'static str) -> Result<Vec<i64>> {
        Ok(sqlx::query_scalar(text).bind(self.member.0).fetch_all(tx).await?)
    }

    /// Runs a statement whose only value is the member.
    async fn run(&self, tx: &mut AnyConnection, text: &'static str) -> Result<()> {
        sqlx::query(text).bind(self.member.0).execute(tx).await?;
        Ok(())
    }
}
