//! Reads forms that carry a file: the file's text becomes the field of its name, so that whoever answers a form need not
//! know whether something was typed or sent as a file.

use axum::body::Body;
use axum::extract::{FromRequest as _, Multipart, Request};
use axum::http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use axum::http::{HeaderValue, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};

/// The forms that may carry a file, by their addresses.
pub const FILE_FORMS: [&str; 2] = ["/api/add_programme", "/api/edit_programme"];

/// Turns a form of several parts into the plain form that server functions read. Any other request stays as it is.
pub async fn read(request: Request, next: Next) -> Response {
    let kind = request.headers().get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    if !kind.starts_with("multipart/form-data") {
        return next.run(request).await;
    }
    let (mut head, body) = request.into_parts();
    let mut parts = Request::new(body);
    parts.headers_mut().clone_from(&head.headers);
    match fields(parts).await {
        Ok(form) => {
            head.headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/x-www-form-urlencoded"));
            head.headers.remove(CONTENT_LENGTH);
            next.run(Request::from_parts(head, Body::from(form))).await
        }
        Err(status) => (status, "What was sent could not be read. Nothing was changed.").into_response(),
    }
}

/// Reads every part and writes them as a plain form.
async fn fields(request: Request) -> Result<String, StatusCode> {
    let unreadable = |error: axum::extract::multipart::MultipartError| match error.status() {
        StatusCode::PAYLOAD_TOO_LARGE => StatusCode::PAYLOAD_TOO_LARGE,
        _ => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let mut parts = Multipart::from_request(request, &()).await.map_err(|_| StatusCode::UNPROCESSABLE_ENTITY)?;
    let mut read = Vec::new();
    while let Some(part) = parts.next_field().await.map_err(unreadable)? {
        let name = part.name().unwrap_or_default().to_owned();
        let bytes = part.bytes().await.map_err(unreadable)?;
        // Letters that cannot be read are marked, and whoever reads the text says on which line.
        let text = String::from_utf8_lossy(&bytes);
        read.push((name, text.strip_prefix('\u{feff}').unwrap_or(&text).to_owned()));
    }
    Ok(form_urlencoded::Serializer::new(String::new()).extend_pairs(read).finish())
}
