//! Taking a community's own programme out of its library, for a reason that everybody can read, and bringing it back.

use agenda::Refusal;
use agenda::id::{CommunityId, ProgrammeId};
use agenda::ledger::{Act, Digest};
use agenda::member::Organiser;
use agenda::moment::Moment;

use super::read_version;
use crate::ledger::Deed;
use crate::member::welcome;
use crate::{Result, Store, ledger};

impl Store {
    /// Takes one of the community's own programmes out: nobody is held against it any more. It can still be read at its
    /// address, and its links are kept for the day it is brought back.
    ///
    /// # Errors
    /// [`Refusal::NotYours`] for a programme that is not the community's own, [`Refusal::NothingToUndo`] for one that was
    /// taken out already.
    pub async fn remove_programme(
        &self,
        organiser: &Organiser,
        programme: ProgrammeId,
        reason: String,
        moment: Moment,
    ) -> Result<()> {
        let (organiser, dialect) = (*organiser, self.dialect);
        self.writer
            .act(move |tx| {
                Box::pin(async move {
                    welcome(tx, &organiser, moment).await?;
                    let there = read_version(tx, programme, None).await?.programme;
                    there.may_change(&organiser)?;
                    if there.removed.is_some() {
                        return Err(Refusal::NothingToUndo.into());
                    }
                    sqlx::query("update programme set removed_at = $2, removed_reason = $3 where id = $1")
                        .bind(programme.0)
                        .bind(moment.0)
                        .bind(&reason)
                        .execute(&mut *tx)
                        .await?;
                    let held: Vec<i64> =
                        sqlx::query_scalar("delete from held_against where programme_id = $1 returning community_id")
                            .bind(programme.0)
                            .fetch_all(&mut *tx)
                            .await?;
                    for community in held.into_iter().map(CommunityId) {
                        // In another community's ledger nobody of its own acts.
                        let member = (community == organiser.community()).then(|| organiser.member());
                        let deed: Deed = (member, Act::LetGo { programme });
                        ledger::append(tx, dialect, community, moment, &[deed]).await?;
                    }
                    let reason = Digest::of_words("", &[&reason]);
                    let deed = (Some(organiser.member()), Act::RemoveProgramme { programme, reason });
                    ledger::append(tx, dialect, organiser.community(), moment, &[deed]).await?;
                    Ok(())
                })
            })
            .await
    }

    /// Brings a programme back that was taken out. The community is not held against it before it is chosen again.
    ///
    /// # Errors
    /// [`Refusal::NotYours`] for a programme that is not the community's own, [`Refusal::NothingToUndo`] for one that was
    /// not taken out.
    pub async fn restore_programme(&self, organiser: &Organiser, programme: ProgrammeId, moment: Moment) -> Result<()> {
        let (organiser, dialect) = (*organiser, self.dialect);
        self.writer
            .act(move |tx| {
                Box::pin(async move {
                    welcome(tx, &organiser, moment).await?;
                    let there = read_version(tx, programme, None).await?.programme;
                    there.may_change(&organiser)?;
                    if there.removed.is_none() {
                        return Err(Refusal::NothingToUndo.into());
                    }
                    sqlx::query("update programme set removed_at = null, removed_reason = null where id = $1")
                        .bind(programme.0)
                        .execute(&mut *tx)
                        .await?;
                    let deed = (Some(organiser.member()), Act::RestoreProgramme { programme });
                    ledger::append(tx, dialect, organiser.community(), moment, &[deed]).await?;
                    Ok(())
                })
            })
            .await
    }
}
