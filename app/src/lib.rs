//! What people see and how they ask.
//!
//! Every page is rendered by the server and works as plain HTML; the browser build contains the islands alone. Read in
//! this order: [`routes`] (the whole site on one screen), [`shell`] (the document around every page), [`pages`] and the
//! [`components`] they share, [`api`] (what can be asked and done), [`islands`] (what moves), [`words`] (what is said).
#![recursion_limit = "512"]

pub mod api;
pub mod components;
#[cfg(feature = "ssr")]
pub mod host;
pub mod islands;
pub mod pages;
pub mod routes;
pub mod shell;
pub mod words;

/// Brings the islands of a page to life, once the browser has time for it.
#[cfg(feature = "hydrate")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    leptos::mount::hydrate_islands();
}
