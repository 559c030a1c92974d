//! Names of themes that stewards took out: five people's name is public, and like every public text it can be taken out for
//! a reason that everybody reads.

use std::collections::BTreeSet;

use agenda::Refusal;
use agenda::id::CommunityId;
use agenda::ledger::{Act, Digest};
use agenda::member::Steward;
use agenda::moment::Moment;
use agenda::pile::{Title, folded};
use agenda::refusal::Noun;
use agenda::theme::TakenName;
use sqlx::{AnyConnection, Row as _};

use crate::ledger::Deed;
use crate::member::welcome;
use crate::{Result, Store, ledger};

impl Store {
    /// Takes a name out of the names that themes can have, with a reason that everybody can read, or brings it back (no
    /// reason). The piles of those who gave it stay as they are. It leaves the themes as soon as they are found anew.
    ///
    /// # Errors
    /// [`Refusal::Unknown`] if nobody in the community gave a pile this name, [`Refusal::NothingToUndo`] if it is to be
    /// brought back and was not taken out.
    pub async fn set_name_taken(
        &self,
        steward: &Steward,
        name: Title,
        reason: Option<String>,
        moment: Moment,
    ) -> Result<()> {
        let (steward, dialect) = (*steward, self.dialect);
        self.writer
            .act(move |tx| {
                Box::pin(async move {
                    welcome(tx, &steward, moment).await?;
                    let community = steward.community();
                    let told_apart = folded(name.text());
                    let is_taken = taken(tx, community).await?.contains(&told_apart);
                    match &reason {
                        Some(_) if is_taken => return Ok(()),
                        Some(_) if !is_given(tx, community, &told_apart).await? => {
                            return Err(Refusal::Unknown(Noun::Pile).into());
                        }
                        None if !is_taken => return Err(Refusal::NothingToUndo.into()),
                        _ => {}
                    }
                    let digest = Digest::of_words("", &[&told_apart]);
                    let act = if let Some(reason) = reason {
                        sqlx::query(
                            "insert into taken_name
                                     (community_id, folded, title, removed_at, removed_by, removed_reason)
                                 values ($1, $2, $3, $4, $5, $6)",
                        )
                        .bind(community.0)
                        .bind(&told_apart)
                        .bind(name.text())
                        .bind(moment.0)
                        .bind(steward.member().0)
                        .bind(&reason)
                        .execute(&mut *tx)
                        .await?;
                        Act::TakeNameOut { name: digest, reason: Digest::of_words("", &[&reason]) }
                    } else {
                        sqlx::query("delete from taken_name where community_id = $1 and folded = $2")
                            .bind(community.0)
                            .bind(&told_apart)
                            .execute(&mut *tx)
                            .await?;
                        Act::BringNameBack { name: digest }
                    };
                    let deed: Deed = (Some(steward.member()), act);
                    ledger::append(tx, dialect, community, moment, &[deed]).await?;
                    Ok(())
                })
            })
            .await
    }

    /// Lists the names that were taken out, the latest first.
    ///
    /// # Errors
    /// [`crate::Error::Database`].
    pub async fn taken_names(&self, community: CommunityId) -> Result<Vec<TakenName>> {
        let rows = sqlx::query(
            "select title, removed_at, removed_reason
             from taken_name
             where community_id = $1
             order by removed_at desc, folded",
        )
        .bind(community.0)
        .fetch_all(&self.reader)
        .await?;
        rows.iter()
            .map(|row| {
                Ok(TakenName {
                    title: row.try_get("title")?,
                    removed_at: Moment(row.try_get("removed_at")?),
                    reason: row.try_get("removed_reason")?,
                })
            })
            .collect()
    }
}

/// Reads the names that were taken out, as names are told apart.
pub(crate) async fn taken(tx: &mut AnyConnection, community: CommunityId) -> Result<BTreeSet<String>> {
    let taken = sqlx::query_scalar("select folded from taken_name where community_id = $1")
        .bind(community.0)
        .fetch_all(tx)
        .await?;
    Ok(taken.into_iter().collect())
}

/// Says whether somebody gave a pile this name.
async fn is_given(tx: &mut AnyConnection, community: CommunityId, told_apart: &str) -> Result<bool> {
    let titles: Vec<String> = sqlx::query_scalar(
        "select pile.title from member join pile on pile.member_id = member.id where member.community_id = $1",
    )
    .bind(community.0)
    .fetch_all(tx)
    .await?;
    Ok(titles.iter().any(|title| folded(title) == told_apart))
}
