//! The files of a comparison, and the small page of it that other websites may frame: for everybody.

use agenda::Refusal;
use agenda::compare::{Otherwise, Published, PublishedTogether, Reported};
use agenda::member::Asker;
use app::api::comparison::{BesideAll, Comparing, edition_numbers};
use app::host::Setup;
use app::host::language::words;
use app::pages::comparison::{lists, small};
use axum::extract::{Extension, Path, Query, State};
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE, RETRY_AFTER};
use axum::http::{HeaderName, StatusCode};
use axum::response::{Html, IntoResponse as _, Response};
use leptos::prelude::Owner;
use serde::Deserialize;
use store::comparison::together::published;
use store::{Error, Store};

use super::failed;
use crate::cli::compare;
use crate::guard::Framable;
use crate::language::Spoken;

/// Which comparison is asked for: the address parts of the community and the programme, and the numbers of an agenda and its
/// edition, if it is not the whole community.
#[derive(Deserialize)]
pub struct Which {
    community: String,
    programme: String,
    #[serde(default)]
    agenda: i64,
    #[serde(default)]
    edition: i64,
}

impl Which {
    fn edition(&self) -> Option<(i64, i64)> {
        (self.agenda != 0).then_some((self.agenda, self.edition))
    }

    /// Returns the name of a file that is taken away.
    fn attached(&self, found: &Comparing, ending: &str) -> (HeaderName, String) {
        let edition = self.edition().map(|(agenda, edition)| format!("-{agenda}-{edition}")).unwrap_or_default();
        let by = found.otherwise.map(|of| format!("-{}", of.word())).unwrap_or_default();
        let name = format!("{}-{}{edition}{by}.{ending}", self.community, self.programme);
        (CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\""))
    }

    /// Reads the comparison as anybody sees it, looked at as the address says.
    async fn read(&self, store: &Store, look: &Look) -> Result<Comparing, Error> {
        let here = store.community(&self.community).await?;
        let anybody = store.visitor(Asker::default(), here).await?;
        if store.programme(&self.programme).await?.programme.removed.is_some() {
            return Err(Refusal::TakenOut.into());
        }
        app::host::comparing(store, &anybody, &self.programme, (self.agenda, self.edition), &look.by).await
    }
}

/// How it is looked at, see [`agenda::compare::Otherwise::word`]; as everybody's if it is empty.
#[derive(Deserialize)]
pub struct Look {
    #[serde(default)]
    by: String,
}

impl Look {
    /// Says whether the address names a way to look at it that there is not: a file would be of something else than asked.
    fn is_missing(&self, found: &Comparing) -> bool {
        !self.by.is_empty() && found.reported.is_some() && found.otherwise.is_none()
    }
}

/// Answers with a report as JSON: the same bytes as on the command line, after the same act. Anybody may.
pub async fn report_json(
    State((store, _)): State<(Store, Setup)>,
    Path(which): Path<Which>,
    Query(look): Query<Look>,
) -> Response {
    let written = |found: &Comparing, reported: &Reported| {
        compare::json(&which.community, which.edition(), found.otherwise, &found.compared, reported)
    };
    match which.read(&store, &look).await {
        Ok(found) if look.is_missing(&found) => no_such_look(),
        Ok(found) => match found.reported.as_ref().map(|reported| written(&found, reported)) {
            Some(Ok(text)) => {
                ([(CONTENT_TYPE, "application/json".to_owned()), which.attached(&found, "json")], text).into_response()
            }
            Some(Err(error)) => {
                tracing::error!(%error, "a report could not be written");
                StatusCode::INTERNAL_SERVER_ERROR.into_response()
            }
            None => not_yet(&found),
        },
        Err(error) => failed(&error),
    }
}

/// Answers with a report as a table with a line a figure. Anybody may.
pub async fn report_csv(
    State((store, _)): State<(Store, Setup)>,
    Path(which): Path<Which>,
    Query(look): Query<Look>,
) -> Response {
    match which.read(&store, &look).await {
        Ok(found) if look.is_missing(&found) => no_such_look(),
        Ok(found) => match &found.reported {
            Some(reported) => {
                let report =
                    Published::of(&which.community, which.edition(), found.otherwise, &found.compared, reported);
                let headers = [(CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()), which.attached(&found, "csv")];
                (headers, agenda::export::report::write(&report)).into_response()
            }
            None => not_yet(&found),
        },
        Err(error) => failed(&error),
    }
}

/// Answers with both lists side by side as a picture. Anybody may.
pub async fn lists_svg(
    State((store, _)): State<(Store, Setup)>,
    Path(which): Path<Which>,
    Query(look): Query<Look>,
    Extension(language): Extension<Spoken>,
) -> Response {
    match which.read(&store, &look).await {
        Ok(found) if look.is_missing(&found) => no_such_look(),
        Ok(found) => {
            let picture = spoken(language, || lists::drawing(&found));
            ([(CONTENT_TYPE, "image/svg+xml".to_owned()), which.attached(&found, "svg")], picture).into_response()
        }
        Err(error) => failed(&error),
    }
}

/// Answers with a comparison as a small page that other websites may frame. Anybody may.
pub async fn small_page(
    State((store, setup)): State<(Store, Setup)>,
    Path(which): Path<Which>,
    Query(look): Query<Look>,
    Extension(language): Extension<Spoken>,
) -> Response {
    match which.read(&store, &look).await {
        Ok(found) => {
            let found = Comparing { address: setup.address, ..found };
            let page = spoken(language, || small::document(found, setup.style, setup.icon));
            (Extension(Framable), Html(page)).into_response()
        }
        Err(error) => failed(&error),
    }
}

/// Whose issues: an edition by the numbers of its agenda and itself, such as `1-2`, or the whole community if it is empty; and
/// how they are looked at.
#[derive(Deserialize)]
pub struct OfOurs {
    #[serde(default)]
    ours: String,
    #[serde(default)]
    by: String,
}

/// Answers with what all programmes together say to our issues, as JSON: the same bytes as on the command line, after the
/// same act. Anybody may.
pub async fn together_json(
    State((store, _)): State<(Store, Setup)>,
    Path(community): Path<String>,
    Query(wanted): Query<OfOurs>,
) -> Response {
    match together(&store, &community, &wanted).await {
        Ok(Some(found)) => match serde_json::to_string_pretty(&found) {
            Ok(text) => {
                let headers = [(CONTENT_TYPE, "application/json".to_owned()), together_file(&found, "json")];
                (headers, format!("{text}\n")).into_response()
            }
            Err(error) => {
                tracing::error!(%error, "a report could not be written");
                StatusCode::INTERNAL_SERVER_ERROR.into_response()
            }
        },
        Ok(None) => no_programmes(),
        Err(error) => failed(&error),
    }
}

/// Answers with what all programmes together say to our issues, as a table with a line an issue. Anybody may.
pub async fn together_csv(
    State((store, _)): State<(Store, Setup)>,
    Path(community): Path<String>,
    Query(wanted): Query<OfOurs>,
) -> Response {
    match together(&store, &community, &wanted).await {
        Ok(Some(found)) => {
            let headers = [(CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()), together_file(&found, "csv")];
            (headers, agenda::export::together::write(&found)).into_response()
        }
        Ok(None) => no_programmes(),
        Err(error) => failed(&error),
    }
}

async fn together(store: &Store, community: &str, wanted: &OfOurs) -> Result<Option<PublishedTogether>, Error> {
    let here = store.community(community).await?;
    let anybody = store.visitor(Asker::default(), here).await?;
    let edition = edition_numbers(&wanted.ours);
    let found = app::host::comparisons(store, &anybody, edition, &wanted.by).await?;
    let beside = found.beside_all.filter(|beside| wanted.by.is_empty() || beside.otherwise.is_some());
    Ok(beside.map(|beside| {
        let BesideAll { together, names, ledger_number, otherwise, themes, .. } = beside;
        let theme = otherwise.and_then(Otherwise::theme).and_then(|number| themes.get(number));
        let theme = theme.map(|theme| theme.title.as_str());
        let made = (&together, ledger_number);
        published(made, community, &found.programmes, edition, (otherwise, theme), &names)
    }))
}

fn together_file(found: &PublishedTogether, ending: &str) -> (HeaderName, String) {
    let edition = found.edition.map(|(agenda, edition)| format!("-{agenda}-{edition}")).unwrap_or_default();
    let by = found.by.as_ref().map(|by| format!("-{by}")).unwrap_or_default();
    (CONTENT_DISPOSITION, format!("attachment; filename=\"{}-together{edition}{by}.{ending}\"", found.community))
}

/// Says that there is no group or theme of this name, or that too few people stand behind it.
fn no_such_look() -> Response {
    let words = "There is no such group, theme or weighing here, or fewer than 5 people stand behind it.";
    (StatusCode::NOT_FOUND, words).into_response()
}

/// Says that there is nothing to be held against, or no such group or theme.
fn no_programmes() -> Response {
    let words = "This community is not held against any programme yet, or there is no such group or theme here.";
    (StatusCode::NOT_FOUND, words).into_response()
}

/// Does what needs words with the words of the pages in a language.
fn spoken<T>(Spoken(language): Spoken, say: impl FnOnce() -> T) -> T {
    Owner::new().with(|| {
        words(language).provide();
        say()
    })
}

/// Says that there is no report, or not yet.
fn not_yet(found: &Comparing) -> Response {
    if found.expected {
        let words = "This report is being worked out. Please ask again in a minute.";
        return (StatusCode::ACCEPTED, [(RETRY_AFTER, "30")], words).into_response();
    }
    let words = "There is no report of this. `folkmoot compare` on the server makes one of any edition and programme.";
    (StatusCode::NOT_FOUND, words).into_response()
}
