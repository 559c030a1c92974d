//! What stands between the network and the pages: limits, the check that a form comes from this site, headers.

use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::header::{
    ACCEPT, CONTENT_LENGTH, CONTENT_SECURITY_POLICY, CONTENT_TYPE, COOKIE, HeaderName, LOCATION, REFERRER_POLICY,
    X_CONTENT_TYPE_OPTIONS,
};
use axum::http::{HeaderValue, StatusCode};
use axum::middleware::{Next, from_fn, from_fn_with_state};
use axum::response::{IntoResponse as _, Response};
use leptos::nonce::Nonce;
use tower::{ServiceBuilder, ServiceExt as _};
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::csrf::CsrfLayer;
use tower_http::limit::RequestBodyLimitLayer;
use tower_http::timeout::TimeoutLayer;
use tower_http::trace::TraceLayer;

use crate::config::Serving;
use crate::upload::FILE_FORMS;

/// How much of a request that is too long is read before it is answered, in bytes.
const READ_AWAY_BYTES: usize = 16_777_216;

/// Puts every guard around the pages, the innermost first.
pub fn guard(pages: Router, serving: &Serving) -> Router {
    let timeout = Duration::from_millis(serving.request_timeout_ms);
    let pages = pages.layer(from_fn(protect));
    let explaining = pages.clone();
    let pages = pages.layer(CsrfLayer::new());
    let limits = Limits { body_bytes: serving.max_body_bytes, file_bytes: serving.max_file_bytes };
    let with_files = ServiceBuilder::new().layer(RequestBodyLimitLayer::new(limits.file_bytes)).service(pages.clone());
    let limited = pages.layer(RequestBodyLimitLayer::new(limits.body_bytes));
    let files = FILE_FORMS.iter().fold(Router::new(), |files, form| files.route_service(form, with_files.clone()));
    files
        .fallback_service(limited)
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, timeout))
        .layer(CatchPanicLayer::new())
        .layer(from_fn_with_state((explaining, limits), explain))
        .layer(CompressionLayer::new().br(true).gzip(true))
        .layer(TraceLayer::new_for_http())
}

/// How long a request may be, in bytes: any, and one of the forms that may carry a file.
#[derive(Clone, Copy, Debug)]
struct Limits {
    body_bytes: usize,
    file_bytes: usize,
}

/// Marks an answer that other websites may show in a frame: a page without script and without forms.
#[derive(Clone, Copy, Debug)]
pub struct Framable;

/// What a page in a frame may do: nothing but be styled.
const FRAMED: &str = "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors *";

/// Adds the headers that keep a page to itself. The nonce lets the page's own script run and no other.
async fn protect(mut request: Request, next: Next) -> Response {
    let nonce = Nonce::new();
    let policy = format!(
        "default-src 'self'; script-src 'nonce-{nonce}' 'strict-dynamic' 'wasm-unsafe-eval'; style-src 'self'; \
         img-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'"
    );
    request.extensions_mut().insert(nonce);
    let mut response = next.run(request).await;
    let policy = if response.extensions().get::<Framable>().is_some() { FRAMED.to_owned() } else { policy };
    let headers = response.headers_mut();
    if let Ok(policy) = HeaderValue::from_str(&policy) {
        headers.insert(CONTENT_SECURITY_POLICY, policy);
    }
    headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(REFERRER_POLICY, HeaderValue::from_static("same-origin"));
    headers.insert(
        HeaderName::from_static("permissions-policy"),
        HeaderValue::from_static("camera=(), geolocation=(), microphone=()"),
    );
    response
}

/// Shows a browser a page where a guard has only bare words: too long, from another site, too slow, broken.
async fn explain(State((pages, limits)): State<(Router, Limits)>, request: Request, next: Next) -> Response {
    let (accepted, cookies) = (request.headers().get(ACCEPT).cloned(), request.headers().get(COOKIE).cloned());
    let wants_page =
        accepted.as_ref().and_then(|accepted| accepted.to_str().ok()).is_some_and(|text| text.contains("text/html"));
    let response = next.run(read_away(request, limits).await).await;
    let status = response.status();
    let kind = response.headers().get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    let is_bare = (status.is_client_error() || status.is_server_error()) && !kind.starts_with("text/html");
    if !wants_page || !is_bare {
        return response;
    }
    let mut page = Request::new(Body::empty());
    if let Ok(address) = format!("/problem/{}", status.as_u16()).parse() {
        *page.uri_mut() = address;
    }
    for (name, value) in [(ACCEPT, accepted), (COOKIE, cookies)] {
        if let Some(value) = value {
            page.headers_mut().insert(name, value);
        }
    }
    match pages.oneshot(page).await {
        Ok(mut page) => {
            *page.status_mut() = status;
            page
        }
        Err(never) => match never {},
    }
}

/// Reads what is longer than a request may be and forgets it, within reason: a browser that is still sending takes an
/// early answer for a broken connection and shows nothing.
async fn read_away(request: Request, limits: Limits) -> Request {
    let max_body_bytes = if FILE_FORMS.contains(&request.uri().path()) { limits.file_bytes } else { limits.body_bytes };
    let length = request.headers().get(CONTENT_LENGTH).and_then(|length| length.to_str().ok());
    let is_too_long =
        length.and_then(|length| length.parse::<usize>().ok()).is_some_and(|length| length > max_body_bytes);
    if !is_too_long {
        return request;
    }
    let (parts, body) = request.into_parts();
    // What does not arrive is not missed: the answer is the same.
    let _ = axum::body::to_bytes(body, READ_AWAY_BYTES).await;
    Request::from_parts(parts, Body::empty())
}

/// Says 422 where a form could not even be read, which leptos answers with 500, or with a way back that carries the error
/// in the address.
pub async fn answer_unreadable(request: Request, next: Next) -> Response {
    let is_form = request.uri().path().starts_with("/api/");
    let response = next.run(request).await;
    if !is_form {
        return response;
    }
    let location = response.headers().get(LOCATION).and_then(|location| location.to_str().ok()).unwrap_or_default();
    if response.status() == StatusCode::FOUND && location.contains("__err=") {
        return (StatusCode::UNPROCESSABLE_ENTITY, "What was sent could not be read. Nothing was changed.")
            .into_response();
    }
    if response.status() != StatusCode::INTERNAL_SERVER_ERROR {
        return response;
    }
    let (mut parts, body) = response.into_parts();
    let Ok(bytes) = axum::body::to_bytes(body, 4_096).await else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    if bytes.as_ref() == br#""unreadable""# {
        parts.status = StatusCode::UNPROCESSABLE_ENTITY;
    }
    Response::from_parts(parts, bytes.into())
}
