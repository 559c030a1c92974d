//! Files to take away: what is remembered of somebody, for them alone.

use agenda::member::Asker;
use axum::Json;
use axum::extract::{Extension, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION};
use axum::http::{HeaderName, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use store::Store;

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
        Err(error) => {
            tracing::error!(error = &error as &dyn std::error::Error, "somebody's data could not be read");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}
