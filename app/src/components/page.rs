//! Loads what a page needs, then shows it, or shows why it cannot.

use leptos::prelude::*;
use leptos_router::hooks::use_location;

use crate::api::Problem;
use crate::api::community::read_place;
use crate::pages::problem::ProblemPage;

/// Waits for `load`, then shows the page, or the problem with its own status.
pub fn page<T, View>(
    load: impl Future<Output = Result<T, Problem>> + Send + 'static,
    show: impl FnOnce(T) -> View + Send + 'static,
) -> impl IntoView
where
    T: Send + 'static,
    View: IntoView + 'static,
{
    let owner = Owner::current();
    let community = community_in(&use_location().pathname.get_untracked());
    let shown = async move {
        let loaded = match load.await {
            Ok(loaded) => Ok(loaded),
            Err(problem) => {
                // The place is read only now, as whoever asks; what the page provides belongs to the request.
                let place = match &owner {
                    Some(owner) => owner.with(|| ScopedFuture::new(read_place(community))).await,
                    None => read_place(community).await,
                };
                Err((problem, place.unwrap_or_default()))
            }
        };
        // What the page provides and looks up belongs to the request, whatever was waited for.
        let draw = move || match loaded {
            Ok(loaded) => show(loaded).into_any(),
            Err((problem, place)) => view! { <ProblemPage problem place /> }.into_any(),
        };
        match owner {
            Some(owner) => owner.with(draw),
            None => draw(),
        }
    };
    let shown = Suspend::new(shown);
    view! { <Suspense>{shown}</Suspense> }
}

/// Finds the community that an address is inside of; empty if it is in none. An address without a route has no parts to ask
/// for, so that the path itself is read.
fn community_in(path: &str) -> String {
    path.strip_prefix("/c/").and_then(|rest| rest.split('/').next()).unwrap_or_default().to_owned()
}
