//! Sessions: which device belongs to which person. Only a token's SHA-256 is stored, so that a stolen file opens nothing.

use agenda::id::PersonId;
use agenda::member::{Asker, Holder};
use agenda::moment::Moment;
use sha2::{Digest as _, Sha256};
use sqlx::Row as _;

use crate::{Result, Store, fresh};

const DAY_MS: i64 = 86_400_000;

impl Store {
    /// Opens a session for a person on a device and returns its token, for the cookie alone. The person is remembered if
    /// this is the first that is heard of them.
    ///
    /// # Errors
    /// [`crate::Error::Database`].
    pub async fn open_session(&self, person: PersonId, days: i64, moment: Moment) -> Result<String> {
        let token = fresh::token()?;
        let hash = digest(&token);
        self.writer
            .act(move |tx| {
                Box::pin(async move {
                    sqlx::query("insert into person (id, arrived_at) values ($1, $2) on conflict do nothing")
                        .bind(person.0)
                        .bind(moment.0)
                        .execute(&mut *tx)
                        .await?;
                    sqlx::query("delete from session where expires_at < $1").bind(moment.0).execute(&mut *tx).await?;
                    sqlx::query(
                        "insert into session (token_hash, person_id, opened_at, expires_at) values ($1, $2, $3, $4)",
                    )
                    .bind(hash)
                    .bind(person.0)
                    .bind(moment.0)
                    .bind(moment.plus_ms(days.saturating_mul(DAY_MS)).0)
                    .execute(tx)
                    .await?;
                    Ok(())
                })
            })
            .await?;
        Ok(token)
    }

    /// Says who sent a cookie: nobody known for a forged, expired or closed one.
    ///
    /// # Errors
    /// [`crate::Error::Database`].
    pub async fn asker(&self, token: &str, moment: Moment) -> Result<Asker> {
        let row = sqlx::query(
            "select session.person_id, account.name, account.operator
             from session
             left join account on account.person_id = session.person_id
             where session.token_hash = $1 and session.expires_at >= $2",
        )
        .bind(digest(token))
        .bind(moment.0)
        .fetch_optional(&self.reader)
        .await?;
        let Some(row) = row else { return Ok(Asker::default()) };
        Ok(Asker {
            person: Some(PersonId(row.try_get("person_id")?)),
            account: row.try_get("name")?,
            operator: row.try_get::<Option<i64>, _>("operator")?.unwrap_or(0) != 0,
        })
    }

    /// Closes one session: sign out on this device.
    ///
    /// # Errors
    /// [`crate::Error::Database`].
    pub async fn close_session(&self, token: &str) -> Result<()> {
        let hash = digest(token);
        self.writer
            .act(move |tx| {
                Box::pin(async move {
                    sqlx::query("delete from session where token_hash = $1").bind(hash).execute(tx).await?;
                    Ok(())
                })
            })
            .await
    }

    /// Closes every session of an account: sign out everywhere.
    ///
    /// # Errors
    /// [`crate::Error::Database`].
    pub async fn close_sessions(&self, holder: &Holder) -> Result<()> {
        let person = holder.person();
        self.writer
            .act(move |tx| {
                Box::pin(async move {
                    sqlx::query("delete from session where person_id = $1").bind(person.0).execute(tx).await?;
                    Ok(())
                })
            })
            .await
    }
}

/// Returns what is stored of a token.
pub(crate) fn digest(token: &str) -> String {
    fresh::hex(&Sha256::digest(token.as_bytes()))
}
