//! Who may invite an institution to answer what, and which institution's code a device has shown.

use agenda::Refusal;
use agenda::community::Community;
use agenda::id::AgendaId;
use agenda::institution::{About, Envoy, Institution, Inviter};
use agenda::member::Visitor;
use agenda::refusal::{Field, Needed};

use super::{Host, cookie};
use crate::api::Problem;
use crate::words::tell;

/// The cookie that holds the code that a device has shown.
const SHOWN: &str = "folkmoot-institution";
/// How long it lives, in seconds: a working day.
const SHOWN_AGE: i64 = 43_200;
/// The cookie that tells a new code to whoever invited, once.
const TOLD: &str = "folkmoot-code";
/// How long it lives, in seconds.
const TOLD_AGE: i64 = 600;

impl Host {
    /// Returns the institution of a community whose code this device has shown, as long as its invitation stands.
    pub async fn institution(&self, community: &Community) -> Option<Institution> {
        let code = cookie(&self.parts, SHOWN)?;
        let institution = self.store.institution(community.id, &code).await.ok()?;
        institution.envoy().is_ok().then_some(institution)
    }

    /// Gives the permission to answer as the institution whose code this device has shown.
    ///
    /// # Errors
    /// [`Refusal::NotYours`] without a code, with one of another community, and with one that was taken back.
    pub async fn envoy(&self, community: &Community) -> Result<Envoy, Problem> {
        let institution = self.institution(community).await;
        let envoy = institution.ok_or(Refusal::NotYours(Needed::Institution)).and_then(|found| found.envoy());
        self.answer(envoy)
    }

    /// Keeps the code that this device has shown.
    pub fn keep_code(&self, code: &str) {
        self.set_cookie(SHOWN, code, SHOWN_AGE);
    }

    /// Has this device forget the code.
    pub fn forget_code(&self) {
        self.set_cookie(SHOWN, "", 0);
    }

    /// Has the next page tell a new code.
    pub fn tell_code(&self, code: &str) {
        self.set_cookie(TOLD, code, TOLD_AGE);
    }

    /// Returns the code to be told, this once.
    pub fn told_code(&self) -> Option<String> {
        let code = cookie(&self.parts, TOLD)?;
        self.set_cookie(TOLD, "", 0);
        Some(agenda::code::typed(&code))
    }
}

/// Gives the permission to invite an institution to answer an agenda by its number, or any issue without one.
pub(crate) async fn inviter(host: &Host, visitor: &Visitor, agenda: Option<i64>) -> Result<Inviter, Problem> {
    let agenda = match agenda {
        None => None,
        Some(number) => Some(host.answer(host.store.agenda(visitor.community.id, number).await)?.agenda),
    };
    host.answer(visitor.inviter(agenda.as_ref()))
}

/// Reads what an institution is to be asked about, with the permission to ask it.
pub(crate) async fn asking(
    host: &Host,
    visitor: &Visitor,
    about: &str,
    issue: &str,
) -> Result<(Inviter, About), Problem> {
    let number = |text: &str| text.parse::<i64>().ok();
    let community = visitor.community.id;
    if let Some(agenda) = about.strip_prefix("agenda-").and_then(number) {
        let inviter = inviter(host, visitor, Some(agenda)).await?;
        let agenda = host.answer(host.store.agenda(community, agenda).await)?.agenda.id;
        return Ok((inviter, About::Agenda(agenda)));
    }
    let edition = about.strip_prefix("edition-").and_then(|numbers| numbers.split_once('-'));
    if let Some((agenda, edition)) = edition.and_then(|(agenda, edition)| Some((number(agenda)?, number(edition)?))) {
        let inviter = inviter(host, visitor, Some(agenda)).await?;
        let edition = host.answer(host.store.edition(community, agenda, edition, visitor.member).await)?.id;
        return Ok((inviter, About::Edition(edition)));
    }
    let inviter = inviter(host, visitor, None).await?;
    if about != "issue" {
        return host.answer(Err(Refusal::NotAChoice(Field::About)));
    }
    let Some(issue) = number(issue.trim()) else { return host.answer(Err(Refusal::NotAChoice(Field::Issue))) };
    let found = host.store.issue(community, issue, visitor.member).await;
    let issue = host.answer(found.map_err(|_| Refusal::NotAChoice(Field::Issue)))?;
    host.answer(issue.is_standing())?;
    Ok((inviter, About::Issue(issue.id)))
}

/// Lists what a visitor may invite to answer, agendas and their latest editions, and the agendas themselves.
///
/// # Errors
/// A refusal for whoever may invite to answer nothing.
pub(crate) async fn may_ask(host: &Host, visitor: &Visitor) -> Result<(Vec<(String, String)>, Vec<AgendaId>), Problem> {
    let mut choices = Vec::new();
    let mut own = Vec::new();
    let agendas = host.answer(host.store.owned_agendas(visitor.community.id).await)?;
    for listed in host.answer(host.store.agendas(visitor.community.id).await)? {
        let Some(agenda) = agendas.get(&listed.number).filter(|agenda| visitor.inviter(Some(agenda)).is_ok()) else {
            continue;
        };
        own.push(agenda.id);
        let title = listed.title;
        if let Some(latest) = listed.latest {
            let name = [("title", title.clone().into()), ("edition", latest.number.into())];
            let value = format!("edition-{}-{}", listed.number, latest.number);
            choices.push((value, tell("invite-about-edition", &name)));
        }
        let name = tell("invite-about-agenda", &[("title", title.into())]);
        choices.push((format!("agenda-{}", listed.number), name));
    }
    if own.is_empty() {
        host.answer(visitor.inviter(None))?;
    }
    Ok((choices, own))
}

/// Returns the page that follows what somebody does with an answer: `next` if it is one of this site, else all answers.
pub(crate) fn page_of_answers(community: &str, next: &str) -> String {
    crate::api::local(next).map_or_else(|| format!("/c/{community}/answers"), str::to_owned)
}
