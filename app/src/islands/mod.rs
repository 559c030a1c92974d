//! What moves in the browser; nothing else is sent there.

pub mod explore;
pub mod map;
pub mod weigh;

use leptos::prelude::*;

/// Where the browser part of this build lies: the folder's name and the name of its script, without `.js`. The module is
/// called the same, with `.wasm`.
#[derive(Clone, Debug)]
pub struct Browser {
    /// What leptos wants to know to write the script that loads the module.
    pub options: LeptosOptions,
}

/// Loads the browser part once the page is usable. It stands on pages that have an island, and only there.
#[component]
pub fn IslandScript() -> impl IntoView {
    use_context::<Browser>().map(|browser| view! { <HydrationScripts options=browser.options islands=true /> })
}
