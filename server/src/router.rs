//! Brings the pages, the server functions and the files together into one service.

use app::host::Setup;
use app::host::language::{ENGLISH, words};
use app::islands::Browser;
use app::routes::Site;
use app::shell::shell;
use axum::Router;
use axum::extract::{DefaultBodyLimit, Request};
use axum::http::HeaderValue;
use axum::http::header::CACHE_CONTROL;
use axum::http::request::Parts;
use axum::middleware::{Next, from_fn, from_fn_with_state};
use axum::response::Response;
use axum::routing::{get, post};
use leptos::config::LeptosOptions;
use leptos::nonce::Nonce;
use leptos::prelude::{provide_context, use_context};
use leptos_axum::{
    LeptosRoutes as _, generate_route_list_with_exclusions_and_ssg_and_context, handle_server_fns_with_context,
    render_app_async_with_context,
};
use store::Store;
use tower_http::services::ServeDir;

use crate::config::Serving;
use crate::language::Spoken;
use crate::{assets, export, guard, language, session, upload};

/// Builds the whole service over a store.
pub fn router(store: Store, serving: &Serving) -> Router {
    let setup = Setup {
        address: serving.address(),
        session_days: serving.session_days,
        style: assets::address("main.css").unwrap_or_default(),
        icon: assets::address("favicon.svg").unwrap_or_default(),
    };
    let provide = {
        let (store, setup, browser) = (store.clone(), setup.clone(), browser());
        move || {
            provide_context(store.clone());
            provide_context(setup.clone());
            if let Some(browser) = &browser {
                provide_context(browser.clone());
            }
            let request = use_context::<Parts>().map(|parts| parts.extensions).unwrap_or_default();
            words(request.get().map_or(ENGLISH, |Spoken(language)| *language)).provide();
            if let Some(nonce) = request.get::<Nonce>().cloned() {
                provide_context(nonce);
            }
        }
    };
    let document = {
        let setup = setup.clone();
        move || shell(setup.style.clone(), setup.icon.clone())
    };
    let (routes, _) = generate_route_list_with_exclusions_and_ssg_and_context(Site, None, provide.clone());
    let answer = {
        let provide = provide.clone();
        move |request: Request| handle_server_fns_with_context(provide.clone(), request)
    };
    let options = LeptosOptions::builder().output_name("folkmoot").build();
    let order_file = get(export::order).with_state(store.clone());
    let edition_file = get(export::edition).with_state(store.clone());
    let pages = Router::new()
        .route("/api/{name}", post(answer))
        .route("/account/data.json", get(export::my_data).with_state(store.clone()))
        .route("/c/{community}/agendas/{agenda}/order.csv", order_file)
        .route("/c/{community}/agendas/{agenda}/editions/{edition}/issues.csv", edition_file)
        .merge(comparison_files().with_state((store.clone(), setup.clone())))
        .route(
            "/c/{community}/programmes/{programme}/programme.csv",
            get(export::programme_table).with_state(store.clone()),
        )
        .route("/c/{community}/answers.csv", get(export::replies::csv).with_state(store.clone()))
        .route("/c/{community}/answers.json", get(export::replies::json).with_state(store.clone()))
        .route(
            "/c/{community}/programmes/{programme}/programme.json",
            get(export::programme_json).with_state(store.clone()),
        )
        .route("/joint/{joint}/list.csv", get(export::joint_table).with_state(store.clone()))
        .route("/joint/{joint}/list.json", get(export::joint_json).with_state(store.clone()))
        .route("/joint/{joint}/list.txt", get(export::joint_words).with_state(store.clone()))
        .leptos_routes_with_context(&options, routes, provide.clone(), document.clone())
        .fallback(render_app_async_with_context(provide, document))
        .layer(from_fn(upload::read))
        // How long a form may be is the guard's to say.
        .layer(DefaultBodyLimit::disable())
        .layer(from_fn(guard::answer_unreadable))
        .layer(from_fn(ask_again))
        .layer(from_fn_with_state((store, setup), session::recognise))
        .layer(from_fn(language::recognise))
        .merge(files())
        .route("/healthz", get(|| async { "well" }))
        .with_state(options);
    guard::guard(pages, serving)
}

/// Serves what the browser needs: from the program, or from where it is being worked on.
fn files() -> Router<LeptosOptions> {
    let folder = format!("/{}", assets::FOLDER);
    match assets::WATCHED {
        Some(watched) => Router::new().nest_service(&folder, ServeDir::new(watched)).layer(from_fn(ask_again)),
        None => Router::new().route(&format!("{folder}/{{name}}"), get(assets::serve)),
    }
}

/// The files of a comparison, of a whole community and of an edition, at addresses that stay.
fn comparison_files() -> Router<(Store, Setup)> {
    Router::new()
        .route("/c/{community}/compare/together.json", get(export::report::together_json))
        .route("/c/{community}/compare/together.csv", get(export::report::together_csv))
        .route("/c/{community}/compare/{programme}/over-time.json", get(export::timeline::json))
        .route("/c/{community}/compare/{programme}/over-time.csv", get(export::timeline::csv))
        .route("/c/{community}/compare/{programme}/report.json", get(export::report::report_json))
        .route("/c/{community}/compare/{programme}/report.csv", get(export::report::report_csv))
        .route("/c/{community}/compare/{programme}/lists.svg", get(export::report::lists_svg))
        .route("/c/{community}/compare/{programme}/small", get(export::report::small_page))
        .route("/c/{community}/compare/{programme}/beside.json", get(export::alongside::json))
        .route("/c/{community}/compare/{programme}/beside.csv", get(export::alongside::csv))
        .route("/c/{community}/compare/{programme}/{agenda}/{edition}/report.json", get(export::report::report_json))
        .route("/c/{community}/compare/{programme}/{agenda}/{edition}/report.csv", get(export::report::report_csv))
        .route("/c/{community}/compare/{programme}/{agenda}/{edition}/lists.svg", get(export::report::lists_svg))
        .route("/c/{community}/compare/{programme}/{agenda}/{edition}/small", get(export::report::small_page))
}

/// Says where the browser part of this build lies, if the program carries one.
fn browser() -> Option<Browser> {
    let script = assets::address("pkg/folkmoot.js")?;
    let name = script.strip_prefix(&format!("/{}/", assets::FOLDER))?.strip_suffix(".js")?;
    let options = LeptosOptions::builder().output_name(name.to_owned()).site_pkg_dir(assets::FOLDER).build();
    Some(Browser { options })
}

/// Has browsers ask again each time, because a page shows what its reader did.
async fn ask_again(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    response.headers_mut().entry(CACHE_CONTROL).or_insert(HeaderValue::from_static("private, no-cache"));
    response
}
