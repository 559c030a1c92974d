//! Files to take away: what is remembered of somebody, for them alone; editions and programmes, for everybody; the order
//! of an agenda beside others, as far as whoever asks may see it.

pub mod alongside;
pub mod replies;
pub mod report;
pub mod timeline;

use agenda::id::MemberId;
use agenda::member::Asker;
use app::api::order::first_places;
use app::host::joint_shown;
use axum::Json;
use axum::extract::{Extension, Path, Query, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::http::{HeaderName, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;
use store::{Error, Store};

/// The headers of a file that is somebody's own: it is kept nowhere on the way.
const OWN_FILE: [(HeaderName, &str); 2] =
    [(CONTENT_DISPOSITION, "attachment; filename=\"folkmoot.json\""), (CACHE_CONTROL, "private, no-store")];

/// Answers with everything that is remembered of whoever is signed in; sends a guest to sign in.
pub async fn my_data(State(store): State<Store>, Extension(asker): Extension<Asker>) -> Response {
    let Ok(holder) = asker.holder() else {
        return Redirect::to("/sign-in?next=/account").into_response();
    };
    match store.my_data(&holder).await {
        Ok(everything) => (OWN_FILE, Json(everything)).into_response(),
        Err(error) => failed(&error),
    }
}

/// Answers with an edition as a table with a line an issue. Anybody may.
pub async fn edition(
    State(store): State<Store>,
    Path((community, agenda, edition)): Path<(String, i64, i64)>,
) -> Response {
    let read = async {
        let here = store.community(&community).await?;
        // Nobody's adoption is looked up: the file is the same for everybody.
        store.edition(here.id, agenda, edition, MemberId(0)).await
    };
    match read.await {
        Ok(found) => {
            let name = format!("{community}-agenda-{agenda}-edition-{edition}.csv");
            file(&name, "text/csv; charset=utf-8", agenda::export::edition::write(&found))
        }
        Err(error) => failed(&error),
    }
}

/// What the address of the orders' file asks for.
#[derive(Deserialize)]
pub struct First {
    /// How many first places Equal Shares is to fill, as on the page.
    #[serde(default)]
    first: String,
}

/// Answers with the order of an agenda beside others, as a table with a line an issue. Anybody may; it holds what their
/// page shows.
pub async fn order(
    State(store): State<Store>,
    Extension(asker): Extension<Asker>,
    Path((community, agenda)): Path<(String, i64)>,
    Query(wanted): Query<First>,
) -> Response {
    let read = async {
        let here = store.community(&community).await?;
        let visitor = store.visitor(asker, here).await?;
        store.orders_seen_by(&visitor, agenda, first_places(&wanted.first), store::now()).await
    };
    match read.await {
        Ok(seen) => {
            let table = agenda::export::order::write(seen.ledger_number, &seen.shown, &seen.names);
            let table = file(&format!("{community}-agenda-{agenda}-order.csv"), "text/csv; charset=utf-8", table);
            ([(CACHE_CONTROL, "private, no-cache")], table).into_response()
        }
        Err(error) => failed(&error),
    }
}

/// Answers with a programme as a table with a line a goal. Anybody may.
pub async fn programme_table(State(store): State<Store>, Path((_, programme)): Path<(String, String)>) -> Response {
    match store.plan(&programme).await {
        Ok(plan) => {
            file(&format!("{programme}.csv"), "text/csv; charset=utf-8", agenda::export::programme::write(&plan))
        }
        Err(error) => failed(&error),
    }
}

/// Answers with a programme as JSON, its goals inside one another. Anybody may.
pub async fn programme_json(State(store): State<Store>, Path((_, programme)): Path<(String, String)>) -> Response {
    match store.plan(&programme).await {
        Ok(plan) => {
            file(&format!("{programme}.json"), "application/json", agenda::export::programme::write_json(&plan))
        }
        Err(error) => failed(&error),
    }
}

/// Answers with a joint list as a table with a line an issue. Anybody may.
pub async fn joint_table(State(store): State<Store>, Path(joint): Path<i64>) -> Response {
    match joint_shown(&store, joint).await {
        Ok((_, shown)) => {
            file(&format!("joint-list-{joint}.csv"), "text/csv; charset=utf-8", agenda::export::joint::write(&shown))
        }
        Err(error) => failed(&error),
    }
}

/// Answers with a joint list and its figures as JSON. Anybody may.
pub async fn joint_json(State(store): State<Store>, Path(joint): Path<i64>) -> Response {
    match joint_shown(&store, joint).await {
        Ok((_, shown)) => match serde_json::to_string_pretty(&shown) {
            Ok(text) => file(&format!("joint-list-{joint}.json"), "application/json", text + "\n"),
            Err(error) => failed(&error.into()),
        },
        Err(error) => failed(&error),
    }
}

/// Answers with the words of a joint list to the byte, so that anybody can recompute what signatures are bound to. Anybody
/// may.
pub async fn joint_words(State(store): State<Store>, Path(joint): Path<i64>) -> Response {
    match store.joint(joint).await {
        Ok(found) => file(&format!("joint-list-{joint}.txt"), "text/plain; charset=utf-8", found.text()),
        Err(error) => failed(&error),
    }
}

fn file(name: &str, kind: &'static str, text: String) -> Response {
    let headers = [(CONTENT_TYPE, kind.to_owned()), (CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\""))];
    (headers, text).into_response()
}

fn failed(error: &Error) -> Response {
    if let Error::Refused(refusal) = error {
        let status = StatusCode::from_u16(refusal.status()).unwrap_or(StatusCode::NOT_FOUND);
        return (status, refusal.to_string()).into_response();
    }
    tracing::error!(error = error as &dyn std::error::Error, "a file could not be written");
    StatusCode::INTERNAL_SERVER_ERROR.into_response()
}
