//! What a refused form held, kept for one more showing of it, so that nobody has to type anything twice.

use agenda::moment::Moment;
use sqlx::Row as _;

use crate::session::digest;
use crate::{Result, Store, fresh};

/// How long an unread one is kept, in milliseconds: one hour.
const KEPT_MS: i64 = 3_600_000;

impl Store {
    /// Keeps the entries of a form and why it was refused, both as the caller wrote them, and returns the token that
    /// reads them back once.
    ///
    /// # Errors
    /// [`crate::Error::Database`].
    pub async fn keep_refused_form(&self, form: String, entries: String, moment: Moment) -> Result<String> {
        let token = fresh::token()?;
        let hash = digest(&token);
        self.writer
            .act(move |tx| {
                Box::pin(async move {
                    sqlx::query("delete from refused_form where refused_at < $1")
                        .bind(moment.plus_ms(-KEPT_MS).0)
                        .execute(&mut *tx)
                        .await?;
                    sqlx::query(
                        "insert into refused_form (token_hash, form, entries, refused_at) values ($1, $2, $3, $4)",
                    )
                    .bind(hash)
                    .bind(form)
                    .bind(entries)
                    .bind(moment.0)
                    .execute(tx)
                    .await?;
                    Ok(())
                })
            })
            .await?;
        Ok(token)
    }

    /// Returns what a refused form held, if the token is of a form of this name.
    ///
    /// # Errors
    /// [`crate::Error::Database`].
    pub async fn refused_form(&self, token: &str, form: &str) -> Result<Option<String>> {
        let row = sqlx::query("select entries from refused_form where token_hash = $1 and form = $2")
            .bind(digest(token))
            .bind(form)
            .fetch_optional(&self.reader)
            .await?;
        row.map(|row| Ok(row.try_get("entries")?)).transpose()
    }

    /// Forgets what a refused form held.
    ///
    /// # Errors
    /// [`crate::Error::Database`].
    pub async fn forget_refused_form(&self, token: &str) -> Result<()> {
        let hash = digest(token);
        self.writer
            .act(move |tx| {
                Box::pin(async move {
                    sqlx::query("delete from refused_form where token_hash = $1").bind(hash).execute(tx).await?;
                    Ok(())
                })
            })
            .await
    }
}
