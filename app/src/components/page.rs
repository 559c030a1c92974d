//! Loads what a page needs, then shows it, or shows why it cannot.

use leptos::prelude::*;

use crate::api::Problem;
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
    let shown = async move {
        let loaded = load.await;
        // What the page provides and looks up belongs to the request, whatever was waited for.
        let draw = move || match loaded {
            Ok(loaded) => show(loaded).into_any(),
            Err(problem) => view! { <ProblemPage problem /> }.into_any(),
        };
        match owner {
            Some(owner) => owner.with(draw),
            None => draw(),
        }
    };
    let shown = Suspend::new(shown);
    view! { <Suspense>{shown}</Suspense> }
}
