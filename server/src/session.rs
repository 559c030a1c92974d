//! Says of every request who sends it, by its cookie.

use agenda::member::Asker;
use app::host::{Setup, cookie};
use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::Response;
use store::Store;

/// Puts the [`Asker`] into the request's extensions; a cookie that cannot be read is nobody's.
pub async fn recognise(State((store, setup)): State<(Store, Setup)>, request: Request, next: Next) -> Response {
    let (mut parts, body) = request.into_parts();
    let asker = match cookie(&parts, setup.session_cookie()) {
        None => Asker::default(),
        Some(token) => store.asker(&token, store::now()).await.unwrap_or_else(|error| {
            tracing::error!(error = &error as &dyn std::error::Error, "a session could not be read");
            Asker::default()
        }),
    };
    parts.extensions.insert(asker);
    next.run(Request::from_parts(parts, body)).await
}
