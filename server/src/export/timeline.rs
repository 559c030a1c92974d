//! The files of a timeline: how a comparison moved over time, for everybody.

use agenda::Refusal;
use agenda::export::timeline::File;
use agenda::member::Asker;
use app::host::Setup;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse as _, Response};
use store::{Error, Store};

use super::failed;

/// Answers with a timeline as JSON. Anybody may.
pub async fn json(State((store, _)): State<(Store, Setup)>, Path(which): Path<(String, String)>) -> Response {
    match read(&store, &which).await.map(|file| (serde_json::to_string_pretty(&file), file)) {
        Ok((Ok(text), file)) => attached(&file, "json", "application/json", format!("{text}\n")),
        Ok((Err(error), _)) => {
            tracing::error!(%error, "a timeline could not be written");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
        Err(error) => failed(&error),
    }
}

/// Answers with a timeline as a table with a line a point. Anybody may.
pub async fn csv(State((store, _)): State<(Store, Setup)>, Path(which): Path<(String, String)>) -> Response {
    match read(&store, &which).await {
        Ok(file) => attached(&file, "csv", "text/csv; charset=utf-8", file.csv()),
        Err(error) => failed(&error),
    }
}

async fn read(store: &Store, (community, programme): &(String, String)) -> Result<File, Error> {
    let here = store.community(community).await?;
    let anybody = store.visitor(Asker::default(), here).await?;
    let found = app::host::timeline(store, &anybody, programme).await?;
    if found.programme.removed.is_some() {
        return Err(Refusal::TakenOut.into());
    }
    Ok(File::of(community, &found.programme.slug, &found.lines))
}

fn attached(file: &File, ending: &str, kind: &'static str, text: String) -> Response {
    let name = format!("{}-{}-over-time.{ending}", file.community, file.programme);
    let attached = format!("attachment; filename=\"{name}\"");
    ([(CONTENT_TYPE, kind.to_owned()), (CONTENT_DISPOSITION, attached)], text).into_response()
}
