//! Digests what a programme says, so that a ledger holds what a community was held against.

use agenda::id::ProgrammeId;
use agenda::ledger::Digest;
use sqlx::{AnyConnection, Row as _};

use crate::Result;

/// Digests a programme and its goals: their ids, whose children they are, their words and their weights, in order.
/// Programmes are public and do not change, so there is no salt.
pub(crate) async fn words(tx: &mut AnyConnection, programme: ProgrammeId) -> Result<Digest> {
    let mut words: Vec<String> = Vec::new();
    let columns = ["slug", "name", "publisher", "territory", "starts", "ends", "source_url", "licence", "weighting"];
    let described = sqlx::query(
        "select slug, name, publisher, territory, starts, ends, source_url, licence, weighting
         from programme
         where id = $1",
    )
    .bind(programme.0)
    .fetch_all(&mut *tx)
    .await?;
    for row in &described {
        for column in columns {
            words.push(row.try_get(column)?);
        }
    }
    let goals = sqlx::query(
        "select id, parent_id, top_id, code, title, text, weight_micros
         from goal
         where programme_id = $1
         order by position",
    )
    .bind(programme.0)
    .fetch_all(tx)
    .await?;
    for row in &goals {
        for column in ["id", "parent_id", "top_id", "weight_micros"] {
            let number: Option<i64> = row.try_get(column)?;
            words.push(number.map(|number| number.to_string()).unwrap_or_default());
        }
        for column in ["code", "title", "text"] {
            words.push(row.try_get(column)?);
        }
    }
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    Ok(Digest::of_words("", &words))
}
