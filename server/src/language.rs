//! Says of every request in which language it is answered, and remembers what was chosen.

use app::host::language::{LANGUAGE_COOKIE, understood, wanted};
use app::words::Language;
use axum::extract::Request;
use axum::http::HeaderValue;
use axum::http::header::{SET_COOKIE, VARY};
use axum::middleware::Next;
use axum::response::Response;

/// How long a choice is remembered: a year, in seconds.
const REMEMBERED_SECONDS: u32 = 31_536_000;

/// The language in which a request is answered.
#[derive(Clone, Copy)]
pub struct Spoken(pub Language);

/// Puts the [`Spoken`] language into the request's extensions. Who asks for one in the address keeps it.
pub async fn recognise(request: Request, next: Next) -> Response {
    let (mut parts, body) = request.into_parts();
    let chosen = wanted(&parts);
    parts.extensions.insert(Spoken(understood(&parts)));
    let mut response = next.run(Request::from_parts(parts, body)).await;
    response.headers_mut().append(VARY, HeaderValue::from_static("accept-language, cookie"));
    let cookie = chosen.map(|language| {
        format!("{LANGUAGE_COOKIE}={}; Path=/; Max-Age={REMEMBERED_SECONDS}; SameSite=Lax; HttpOnly", language.tag)
    });
    if let Some(cookie) = cookie.and_then(|cookie| HeaderValue::try_from(cookie).ok()) {
        response.headers_mut().append(SET_COOKIE, cookie);
    }
    response
}
