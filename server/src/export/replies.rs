//! What institutions answered, to take away: for everybody.

use agenda::export::replies::{PublicReply, published, write};
use agenda::member::Asker;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use store::{Error, Store};

use super::{failed, file};

/// Answers with every answer as JSON. Anybody may.
pub async fn json(State(store): State<Store>, Path(community): Path<String>) -> Response {
    match read(&store, &community).await {
        Ok(found) => match serde_json::to_string_pretty(&found) {
            Ok(text) => file(&format!("{community}-answers.json"), "application/json", format!("{text}\n")),
            Err(error) => {
                tracing::error!(%error, "answers could not be written");
                StatusCode::INTERNAL_SERVER_ERROR.into_response()
            }
        },
        Err(error) => failed(&error),
    }
}

/// Answers with every answer as a table with a line each. Anybody may.
pub async fn csv(State(store): State<Store>, Path(community): Path<String>) -> Response {
    match read(&store, &community).await {
        Ok(found) => file(&format!("{community}-answers.csv"), "text/csv; charset=utf-8", write(&found)),
        Err(error) => failed(&error),
    }
}

async fn read(store: &Store, community: &str) -> Result<Vec<PublicReply>, Error> {
    let here = store.community(community).await?;
    let anybody = store.visitor(Asker::default(), here).await?;
    Ok(published(&store.replies(&anybody, None).await?))
}
