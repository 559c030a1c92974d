//! Choosing: which programmes a community is held against, why, and which goals its issues can be linked to.

use std::collections::HashMap;

use agenda::Refusal;
use agenda::id::{CommunityId, ProgrammeId};
use agenda::ledger::{Act, Digest};
use agenda::member::Organiser;
use agenda::moment::Moment;
use agenda::programme::{Goal, Programme, Why};
use agenda::refusal::Noun;

use super::read_version;
use crate::ledger::Deed;
use crate::member::welcome;
use crate::{Result, Store, ledger, verify};

impl Store {
    /// Returns the programmes that a community is held against, the first chosen first.
    ///
    /// # Errors
    /// [`crate::Error::Database`].
    pub async fn held_against(&self, community: CommunityId) -> Result<Vec<ProgrammeId>> {
        let ids: Vec<i64> = sqlx::query_scalar(
            "select programme_id
             from held_against
             where community_id = $1
             order by chosen_at, programme_id",
        )
        .bind(community.0)
        .fetch_all(&self.reader)
        .await?;
        Ok(ids.into_iter().map(ProgrammeId).collect())
    }

    /// Says whether a community is held against a programme.
    ///
    /// # Errors
    /// [`crate::Error::Database`].
    pub async fn is_held_against(&self, community: CommunityId, programme: ProgrammeId) -> Result<bool> {
        let chosen: Option<i64> =
            sqlx::query_scalar("select chosen_at from held_against where community_id = $1 and programme_id = $2")
                .bind(community.0)
                .bind(programme.0)
                .fetch_optional(&self.reader)
                .await?;
        Ok(chosen.is_some())
    }

    /// Returns why a community is held against a programme; empty if nobody said, and nothing if it is not held against it.
    ///
    /// # Errors
    /// [`crate::Error::Database`].
    pub async fn why_held(&self, community: CommunityId, programme: ProgrammeId) -> Result<Option<String>> {
        let why = sqlx::query_scalar("select why from held_against where community_id = $1 and programme_id = $2")
            .bind(community.0)
            .bind(programme.0)
            .fetch_optional(&self.reader)
            .await?;
        Ok(why)
    }

    /// Returns why a community is held against each programme, where somebody said so.
    ///
    /// # Errors
    /// [`crate::Error::Database`].
    pub async fn whys_held(&self, community: CommunityId) -> Result<HashMap<ProgrammeId, String>> {
        let rows: Vec<(i64, String)> =
            sqlx::query_as("select programme_id, why from held_against where community_id = $1 and why <> ''")
                .bind(community.0)
                .fetch_all(&self.reader)
                .await?;
        Ok(rows.into_iter().map(|(programme, why)| (ProgrammeId(programme), why)).collect())
    }

    /// Returns a goal that a community's issues can be linked to, with its programme: by the programme's address and the
    /// goal's number in it. An address that names an earlier version finds the goal that had the number then, so that a
    /// form that was open while the programme changed links what it showed; whether the goal is still there is asked when
    /// the link is made.
    ///
    /// # Errors
    /// [`Refusal::Unknown`] for a programme that is not there or that the community is not held against, and for a goal
    /// that it does not have.
    pub async fn goal(&self, community: CommunityId, slug: &str, number: usize) -> Result<(Programme, Goal)> {
        let tree = self.programme(slug).await?;
        let goal = tree.goal(number).ok_or(Refusal::Unknown(Noun::Goal))?;
        if !self.is_held_against(community, tree.programme.id).await? {
            return Err(Refusal::Unknown(Noun::Goal).into());
        }
        Ok((tree.programme.clone(), goal.clone()))
    }

    /// Holds the organiser's community against a programme, and says why; without a word on that, a reason that stands
    /// already stays. One it is held against already only gets the other reason; the same again changes nothing.
    ///
    /// # Errors
    /// [`Refusal::Unknown`] if there is no such programme in the community's library.
    pub async fn hold_against(
        &self,
        organiser: &Organiser,
        programme: ProgrammeId,
        why: Option<Why>,
        moment: Moment,
    ) -> Result<()> {
        let (organiser, dialect) = (*organiser, self.dialect);
        self.writer
            .act(move |tx| {
                Box::pin(async move {
                    welcome(tx, &organiser, moment).await?;
                    let community = organiser.community();
                    let there: Option<i64> = sqlx::query_scalar(
                        "select id from programme
                         where id = $1 and removed_at is null and (community_id is null or community_id = $2)",
                    )
                    .bind(programme.0)
                    .bind(community.0)
                    .fetch_optional(&mut *tx)
                    .await?;
                    there.ok_or(Refusal::Unknown(Noun::Programme))?;
                    let chosen = sqlx::query(
                        "insert into held_against (community_id, programme_id, chosen_at)
                         values ($1, $2, $3)
                         on conflict do nothing",
                    )
                    .bind(community.0)
                    .bind(programme.0)
                    .bind(moment.0)
                    .execute(&mut *tx)
                    .await?;
                    let mut deeds: Vec<Deed> = Vec::new();
                    if chosen.rows_affected() > 0 {
                        let held = read_version(tx, programme, None).await?;
                        let (words, version) = (verify::programme::words(&held), held.programme.version);
                        let act = Act::HoldAgainst { programme, words: Some(words), version };
                        deeds.push((Some(organiser.member()), act));
                    }
                    if let Some(why) = why {
                        let said = sqlx::query(
                            "update held_against
                             set why = $3
                             where community_id = $1 and programme_id = $2 and why <> $3",
                        )
                        .bind(community.0)
                        .bind(programme.0)
                        .bind(why.text())
                        .execute(&mut *tx)
                        .await?;
                        if said.rows_affected() > 0 {
                            let words = Some(why.text()).filter(|why| !why.is_empty());
                            let why = words.map(|why| Digest::of_words("", &[why]));
                            deeds.push((Some(organiser.member()), Act::SayWhy { programme, why }));
                        }
                    }
                    if !deeds.is_empty() {
                        ledger::append(tx, dialect, community, moment, &deeds).await?;
                    }
                    Ok(())
                })
            })
            .await
    }

    /// Holds the organiser's community against a programme no longer. Its links are kept for the day it is chosen again.
    ///
    /// # Errors
    /// [`Refusal::NothingToUndo`] if it was not held against this programme.
    pub async fn let_go(&self, organiser: &Organiser, programme: ProgrammeId, moment: Moment) -> Result<()> {
        let (organiser, dialect) = (*organiser, self.dialect);
        self.writer
            .act(move |tx| {
                Box::pin(async move {
                    welcome(tx, &organiser, moment).await?;
                    let community = organiser.community();
                    let gone = sqlx::query("delete from held_against where community_id = $1 and programme_id = $2")
                        .bind(community.0)
                        .bind(programme.0)
                        .execute(&mut *tx)
                        .await?;
                    if gone.rows_affected() == 0 {
                        return Err(Refusal::NothingToUndo.into());
                    }
                    let deed = (Some(organiser.member()), Act::LetGo { programme });
                    ledger::append(tx, dialect, community, moment, &[deed]).await?;
                    Ok(())
                })
            })
            .await
    }
}
