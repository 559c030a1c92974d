//! The only server-side module of the app: who is asking, the store, cookies, status codes and the catalogues of words.

use agenda::Refusal;
use agenda::agenda::Contents;
use agenda::community::Community;
use agenda::issue::Issue;
use agenda::member::{Asker, Owner, Visitor};
use agenda::moment::Moment;
use axum::http::header::{ACCEPT, COOKIE, LOCATION, SET_COOKIE};
use axum::http::request::Parts;
use axum::http::{HeaderValue, StatusCode};
use leptos::prelude::{expect_context, use_context};
use leptos_axum::ResponseOptions;
use store::{Error, Store};

use crate::api::stance::Hand;
use crate::api::{Problem, Refused};

mod alongside;
mod coding;
mod comparing;
mod institution;
mod joint;
pub mod language;
mod pile;
pub(crate) mod plan;
pub(crate) mod programme;
mod theme;
mod timeline;
mod tries;

pub use alongside::{Wanted, alongside};
pub(crate) use coding::{dealt, drawn_by, seen};
pub use comparing::{comparing, comparisons};
pub(crate) use institution::{asking, inviter, may_ask, page_of_answers};
pub(crate) use joint::{expect_gap, keeper, signer};
pub use joint::{gap, joint_shown};
pub(crate) use pile::{chosen, entries, offered};
pub(crate) use theme::{found_themes, names_of_themes, set_name_taken};
pub use timeline::timeline;

/// What the server tells every page about itself.
#[derive(Clone, Debug)]
pub struct Setup {
    /// The address under which people reach this server, without a slash at the end.
    pub address: String,
    /// How long a device stays known, in days.
    pub session_days: i64,
    /// The address of the style sheet.
    pub style: String,
    /// The address of the icon.
    pub icon: String,
}

impl Setup {
    fn is_secure(&self) -> bool {
        self.address.starts_with("https:")
    }

    /// Returns the name of the cookie that says which device asks.
    pub fn session_cookie(&self) -> &'static str {
        if self.is_secure() { "__Host-folkmoot" } else { "folkmoot" }
    }
}

/// The cookie that finds a refused form again.
const FORM_COOKIE: &str = "folkmoot-form";
/// How long that cookie lives, in seconds.
const FORM_COOKIE_AGE: i64 = 3_600;

/// Everything a server function needs to answer one request.
#[derive(Clone)]
pub struct Host {
    /// Everything remembered.
    pub store: Store,
    /// Who asks.
    pub asker: Asker,
    /// The server's own facts.
    pub setup: Setup,
    parts: Parts,
    response: ResponseOptions,
}

impl Host {
    /// Returns the host of the present request. Call it before the first `await` of a server function.
    pub fn here() -> Self {
        let parts: Parts = expect_context();
        Self {
            store: expect_context(),
            asker: parts.extensions.get::<Asker>().cloned().unwrap_or_default(),
            setup: expect_context(),
            response: expect_context(),
            parts,
        }
    }

    /// Returns the present moment.
    pub fn now(&self) -> Moment {
        store::now()
    }

    /// Returns the community at an address.
    ///
    /// # Errors
    /// A refusal if there is none.
    pub async fn community(&self, slug: &str) -> Result<Community, Problem> {
        self.answer(self.store.community(slug).await)
    }

    /// Returns whoever asks, seen from the community at an address.
    ///
    /// # Errors
    /// A refusal if there is none.
    pub async fn visitor(&self, slug: &str) -> Result<Visitor, Problem> {
        let community = self.community(slug).await?;
        self.answer(self.store.visitor(self.asker.clone(), community).await)
    }

    /// Turns what the store or a rule said into an answer: sets the status of a problem, and logs what is broken.
    ///
    /// # Errors
    /// The problem, if it was one.
    pub fn answer<T>(&self, result: Result<T, impl Into<Failure>>) -> Result<T, Problem> {
        result.map_err(|failure| {
            let problem = failure.into().0;
            self.set_status(problem.status());
            problem
        })
    }

    /// Sets the response's status.
    pub fn set_status(&self, status: u16) {
        self.response.set_status(StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR));
    }

    /// Makes the device known as a person's, if it is not yet: call it after the first act succeeded.
    ///
    /// # Errors
    /// [`Problem::Broken`].
    pub async fn remember(&self, visitor: &Visitor) -> Result<(), Problem> {
        if self.asker.person.is_none() {
            self.open_session(visitor.person).await?;
        }
        Ok(())
    }

    /// Opens a session for a person on this device.
    ///
    /// # Errors
    /// [`Problem::Broken`].
    pub async fn open_session(&self, person: agenda::id::PersonId) -> Result<(), Problem> {
        let days = self.setup.session_days;
        let token = self.answer(self.store.open_session(person, days, self.now()).await)?;
        self.set_cookie(self.setup.session_cookie(), &token, days.saturating_mul(86_400));
        Ok(())
    }

    /// Has this device known as a person's from now on, under a new token: whoever knew the old one knows nothing now.
    ///
    /// # Errors
    /// [`Problem::Broken`].
    pub async fn change_session(&self, person: agenda::id::PersonId) -> Result<(), Problem> {
        self.close_session().await?;
        self.open_session(person).await
    }

    /// Closes the session of this device, if it has one.
    ///
    /// # Errors
    /// [`Problem::Broken`].
    pub async fn close_session(&self) -> Result<(), Problem> {
        match self.session_token() {
            Some(token) if self.asker.person.is_some() => self.answer(self.store.close_session(&token).await),
            _ => Ok(()),
        }
    }

    /// Returns the token that the device's cookie holds.
    pub fn session_token(&self) -> Option<String> {
        cookie(&self.parts, self.setup.session_cookie())
    }

    /// Has the device forget its session.
    pub fn forget_device(&self) {
        self.set_cookie(self.setup.session_cookie(), "", 0);
    }

    /// Sends a browser without script on to the next page, and says the same to a script.
    pub fn go(&self, to: impl Into<String>) -> crate::api::Next {
        let to = to.into();
        self.redirect(&to);
        crate::api::Next { to }
    }

    /// Answers a form: on a refusal, a browser without script is sent back to where the form stands, and finds it filled
    /// in; a script gets the problem itself.
    ///
    /// # Errors
    /// The problem, for the script.
    pub async fn form<T>(
        &self,
        form: &str,
        back: &str,
        entries: &[(&str, &str)],
        done: impl Future<Output = Result<T, Problem>>,
    ) -> Result<T, Problem> {
        let problem = match done.await {
            Ok(done) => return Ok(done),
            Err(problem) => problem,
        };
        self.set_status(problem.status());
        if let (Problem::Refused(refusals), true) = (&problem, self.wants_page()) {
            let refused = Refused {
                entries: entries.iter().map(|(name, entry)| ((*name).to_owned(), (*entry).to_owned())).collect(),
                refusals: refusals.clone(),
            };
            let kept = serde_json::to_string(&refused).map_err(|_| Problem::Broken)?;
            let token = self.answer(self.store.keep_refused_form(form.to_owned(), kept, self.now()).await)?;
            self.set_cookie(FORM_COOKIE, &token, FORM_COOKIE_AGE);
            self.redirect(back);
        }
        Err(problem)
    }

    /// Returns what a refused form of this name held, once; the page that shows it says 422.
    ///
    /// # Errors
    /// [`Problem::Broken`].
    pub async fn refused(&self, form: &str) -> Result<Option<Refused>, Problem> {
        let Some(token) = cookie(&self.parts, FORM_COOKIE) else { return Ok(None) };
        let Some(kept) = self.answer(self.store.refused_form(&token, form).await)? else { return Ok(None) };
        self.set_cookie(FORM_COOKIE, "", 0);
        let refused: Refused = serde_json::from_str(&kept).map_err(|_| Problem::Broken)?;
        self.set_status(refused.refusals.first().map_or(422, Refusal::status));
        Ok(Some(refused))
    }

    fn wants_page(&self) -> bool {
        let accepted = self.parts.headers.get(ACCEPT).and_then(|accepted| accepted.to_str().ok());
        accepted.is_some_and(|accepted| accepted.contains("text/html"))
    }

    fn redirect(&self, to: &str) {
        if !self.wants_page() {
            return;
        }
        // Only ever to a page of this site.
        if let Some(Ok(location)) = crate::api::local(to).map(HeaderValue::from_str) {
            self.response.insert_header(LOCATION, location);
            self.response.set_status(StatusCode::SEE_OTHER);
        }
    }

    fn set_cookie(&self, name: &str, value: &str, age_seconds: i64) {
        let secure = if self.setup.is_secure() { "; Secure" } else { "" };
        let cookie = format!("{name}={value}; Path=/; HttpOnly; SameSite=Lax; Max-Age={age_seconds}{secure}");
        if let Ok(cookie) = HeaderValue::from_str(&cookie) {
            self.response.append_header(SET_COOKIE, cookie);
        }
    }
}

/// Returns the value of a cookie that a request carries.
pub fn cookie(parts: &Parts, name: &str) -> Option<String> {
    let cookies = parts.headers.get_all(COOKIE).iter().filter_map(|header| header.to_str().ok());
    let mut pairs = cookies.flat_map(|header| header.split(';')).filter_map(|pair| pair.trim().split_once('='));
    pairs.find(|(key, value)| *key == name && !value.is_empty()).map(|(_, value)| value.to_owned())
}

/// Anything that can go wrong, as the problem that it is to whoever asked.
pub struct Failure(Problem);

impl From<Problem> for Failure {
    fn from(problem: Problem) -> Self {
        Self(problem)
    }
}

impl From<Refusal> for Failure {
    fn from(refusal: Refusal) -> Self {
        Self(refusal.into())
    }
}

impl From<Vec<Refusal>> for Failure {
    fn from(refusals: Vec<Refusal>) -> Self {
        Self(refusals.into())
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        match error {
            Error::Refused(refusal) => Self(refusal.into()),
            broken => {
                tracing::error!(error = &broken as &dyn std::error::Error, "an answer could not be given");
                Self(Problem::Broken)
            }
        }
    }
}

/// Returns the server's own facts, for the shell.
pub fn setup() -> Option<Setup> {
    use_context()
}

/// Gives whoever asks the permission to change an agenda, if they have it, and the agenda as it stands.
pub(crate) async fn owner(host: &Host, community: &str, agenda: i64) -> Result<(Owner, Contents), Problem> {
    let visitor = host.visitor(community).await?;
    let contents = host.answer(host.store.agenda(visitor.community.id, agenda).await)?;
    Ok((host.answer(visitor.owner(&contents.agenda))?, contents))
}

/// Deals the cards of a visitor: the next one drawn by who they are and how much they have answered, so that the same page
/// asked for again shows the same card.
pub(crate) async fn hand(host: &Host, visitor: &Visitor, last: i64) -> Result<Hand, Problem> {
    let community = visitor.community.id;
    let answered = host.answer(host.store.count_answers(community, visitor.member).await)?;
    let seed = drawn_by(host, visitor) ^ answered.unsigned_abs().rotate_left(32);
    let (cards, left) = host.answer(host.store.cards(community, visitor.member, seed, 1).await)?;
    let last = match last {
        0 => None,
        number => host.store.issue(community, number, visitor.member).await.ok().filter(|issue| issue.answer.is_some()),
    };
    Ok(Hand { card: cards.into_iter().next().map(Issue::hidden_until_answered), left, answered, last })
}

/// Returns the page that follows an answer: the next card, which offers to undo this one, or the issue's own page.
pub(crate) fn page_after_weighing(community: &str, issue: i64, back: &str) -> String {
    if back == "issue" {
        format!("/c/{community}/issues/{issue}")
    } else {
        format!("/c/{community}/weigh?last={issue}")
    }
}
