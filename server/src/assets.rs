//! What the browser needs, carried in the program: style, icon, script and WebAssembly, under names that change with
//! their content, so that a browser may keep them for ever.

use axum::body::Body;
use axum::extract::Path;
use axum::http::header::{ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, VARY};
use axum::http::{HeaderMap, HeaderValue, Response, StatusCode};
use axum::response::IntoResponse;

/// One file, three ways.
struct Asset {
    /// Where it lay under the site's folder, such as `pkg/folkmoot.js`.
    path: &'static str,
    /// Its name in the address, which changes with its content.
    name: &'static str,
    plain: &'static [u8],
    brotli: &'static [u8],
    gzip: &'static [u8],
}

/// The folder in which `cargo leptos watch` makes the files again and again; nothing in a program that carries them.
pub const WATCHED: Option<&str> = if cfg!(debug_assertions) { option_env!("LEPTOS_SITE_ROOT") } else { None };

/// The first part of the addresses of all files.
pub const FOLDER: &str = "assets";

static ASSETS: &[Asset] = include!(concat!(env!("OUT_DIR"), "/assets.rs"));

/// Returns the address of a file by its path under the site's folder; nothing if the program was built without it.
pub fn address(path: &str) -> Option<String> {
    if WATCHED.is_some() {
        return Some(format!("/{FOLDER}/{path}"));
    }
    ASSETS.iter().find(|asset| asset.path == path).map(|asset| format!("/{FOLDER}/{}", asset.name))
}

/// Serves a file under the name that [`address`] gave it.
pub async fn serve(Path(name): Path<String>, headers: HeaderMap) -> Response<Body> {
    let Some(asset) = ASSETS.iter().find(|asset| asset.name == name) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let accepted = headers.get(ACCEPT_ENCODING).and_then(|accepted| accepted.to_str().ok()).unwrap_or_default();
    let accepts =
        |coding: &str| accepted.split(',').any(|part| part.split(';').next().is_some_and(|name| name.trim() == coding));
    let (bytes, coding) = if accepts("br") {
        (asset.brotli, Some("br"))
    } else if accepts("gzip") {
        (asset.gzip, Some("gzip"))
    } else {
        (asset.plain, None)
    };
    let mut response = Response::new(Body::from(bytes));
    let kind = match asset.path.rsplit('.').next() {
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        _ => "application/octet-stream",
    };
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(kind));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("public, max-age=31536000, immutable"));
    headers.insert(VARY, HeaderValue::from_static("accept-encoding"));
    if let Some(coding) = coding {
        headers.insert(CONTENT_ENCODING, HeaderValue::from_static(coding));
    }
    response
}
