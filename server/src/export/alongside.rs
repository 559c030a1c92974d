//! The files of two communities beside each other: for everybody.

use agenda::Refusal;
use agenda::compare::Alongside;
use agenda::member::Asker;
use agenda::refusal::Noun;
use app::host::{Setup, Wanted};
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use serde::Deserialize;
use store::{Error, Store};

use super::{failed, file};

/// Which community is put beside which: an edition of each, such as `1-2`, or all of it, and the other's address part.
#[derive(Deserialize)]
pub struct Both {
    #[serde(default)]
    ours: String,
    with: String,
    #[serde(default)]
    theirs: String,
}

/// Answers with both as JSON. Anybody may.
pub async fn json(
    State((store, _)): State<(Store, Setup)>,
    Path((community, programme)): Path<(String, String)>,
    Query(both): Query<Both>,
) -> Response {
    match read(&store, &community, &programme, &both).await {
        Ok(found) => match serde_json::to_string_pretty(&found) {
            Ok(text) => file(&name(&found, "json"), "application/json", format!("{text}\n")),
            Err(error) => {
                tracing::error!(%error, "a comparison of two communities could not be written");
                StatusCode::INTERNAL_SERVER_ERROR.into_response()
            }
        },
        Err(error) => failed(&error),
    }
}

/// Answers with both as a table with a line a goal. Anybody may.
pub async fn csv(
    State((store, _)): State<(Store, Setup)>,
    Path((community, programme)): Path<(String, String)>,
    Query(both): Query<Both>,
) -> Response {
    match read(&store, &community, &programme, &both).await {
        Ok(found) => file(&name(&found, "csv"), "text/csv; charset=utf-8", agenda::export::alongside::write(&found)),
        Err(error) => failed(&error),
    }
}

async fn read(store: &Store, community: &str, programme: &str, both: &Both) -> Result<Alongside, Error> {
    let here = store.community(community).await?;
    let anybody = store.visitor(Asker::default(), here).await?;
    let wanted = Wanted { programme, ours: &both.ours, with: &both.with, theirs: &both.theirs };
    let found = app::host::alongside(store, &anybody, wanted).await?;
    found.alongside.ok_or_else(|| Refusal::Unknown(Noun::Community).into())
}

fn name(found: &Alongside, ending: &str) -> String {
    let edition = |edition: Option<(i64, i64)>| {
        edition.map(|(agenda, edition)| format!("-{agenda}-{edition}")).unwrap_or_default()
    };
    let (here, there) = (&found.here, &found.there);
    let (ours, theirs) = (edition(here.edition), edition(there.edition));
    format!("{}{ours}-{}{theirs}-{}.{ending}", here.community, there.community, found.programme)
}
