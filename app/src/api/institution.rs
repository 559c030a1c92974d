//! Institutions: inviting one by a code, answering with the code, and what residents say of what was promised.

use agenda::community::Community;
use agenda::institution::{Asked, Invited};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::api::{Next, Problem, Refused};
use crate::components::frame::Place;

/// What the page of those who invite shows.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Invitations {
    /// Where it is.
    pub place: Place,
    /// The community itself.
    pub community: Community,
    /// The institutions that the reader may invite and take back, the latest first.
    pub invited: Vec<Invited>,
    /// What the reader may invite to answer: a value of the form such as `edition-1-2`, and what it is called.
    pub choices: Vec<(String, String)>,
    /// Whether the reader may invite to answer any issue.
    pub any_issue: bool,
    /// The code of the institution that was invited just now; it is told this once.
    pub code: Option<String>,
    /// The address under which people reach this server, for what is printed.
    pub address: String,
    /// What a refused form held.
    pub refused: Option<Refused>,
}

/// What an institution sees: what it may answer, or nothing before it has shown its code.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Desk {
    /// Where it is.
    pub place: Place,
    /// The community itself.
    pub community: Community,
    /// The institution's name and the issues that it may answer.
    pub asked: Option<(String, Vec<Asked>)>,
    /// What a refused form held.
    pub refused: Option<Refused>,
}

/// What the page shows that gathers all answers.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Answered {
    /// Where it is.
    pub place: Place,
    /// The community itself.
    pub community: Community,
    /// The answers, by their issues' numbers.
    pub replies: Vec<agenda::institution::Reply>,
    /// Whether the reader may take out what residents show.
    pub steward: bool,
    /// What a refused form held.
    pub refused: Option<Refused>,
}

/// Reads the institutions that were invited. Organisers and owners of agendas may; an owner sees those asked about their
/// agendas.
#[server(endpoint = "read_institutions")]
pub async fn read_institutions(community: String) -> Result<Invitations, Problem> {
    let host = crate::host::Host::here();
    let visitor = host.visitor(&community).await?;
    let (choices, own) = crate::host::may_ask(&host, &visitor).await?;
    let refused = host.refused("invite").await?;
    let any_issue = visitor.organiser().is_ok();
    let mut invited = host.answer(host.store.institutions(visitor.community.id).await)?;
    invited.retain(|invited| any_issue || invited.agenda.is_some_and(|agenda| own.contains(&agenda)));
    Ok(Invitations {
        place: Place { community: Some(visitor.community.clone()), account: visitor.asker.account },
        community: visitor.community,
        invited,
        choices,
        any_issue,
        code: host.told_code(),
        address: host.setup.address.clone(),
        refused,
    })
}

/// Invites an institution to answer `about`: an agenda (`agenda-1`), an edition (`edition-1-2`) or an issue, whose number
/// stands in `issue`. Organisers may, and owners for their agendas.
#[server(endpoint = "invite_institution")]
pub async fn invite_institution(
    community: String,
    #[server(default)] name: String,
    #[server(default)] about: String,
    #[server(default)] issue: String,
) -> Result<Next, Problem> {
    let host = crate::host::Host::here();
    let page = format!("/c/{community}/institutions");
    let entries = [("name", &*name), ("about", &about), ("issue", &issue)];
    let done = async {
        let visitor = host.visitor(&community).await?;
        let (inviter, about) = crate::host::asking(&host, &visitor, &about, &issue).await?;
        let name = host.answer(agenda::institution::name(&name))?;
        let code = host.answer(host.store.invite(&inviter, about, name, host.now()).await)?;
        host.tell_code(&code);
        Ok(host.go(page.clone()))
    };
    host.form("invite", &page, &entries, done).await
}

/// Takes an invitation back. Whoever could have made it may.
#[server(endpoint = "revoke_invitation")]
pub async fn revoke_invitation(community: String, institution: i64) -> Result<Next, Problem> {
    let host = crate::host::Host::here();
    let page = format!("/c/{community}/institutions");
    let done = async {
        let visitor = host.visitor(&community).await?;
        let asked = host.answer(host.store.institutions(visitor.community.id).await)?;
        let wanted = asked.into_iter().find(|asked| asked.institution.id.0 == institution);
        // Whoever may invite nobody is told so before being told what there is.
        let inviter = crate::host::inviter(&host, &visitor, wanted.as_ref().and_then(|it| it.agenda_number)).await?;
        let wanted = host.answer(wanted.ok_or(agenda::Refusal::Unknown(agenda::refusal::Noun::Institution)))?;
        host.answer(host.store.revoke(&inviter, wanted.institution.id, host.now()).await)?;
        Ok(host.go(page.clone()))
    };
    host.form("invite", &page, &[], done).await
}

/// Reads what an institution may answer, for the device that showed its code; for all others the form that asks for one.
/// Anybody may.
#[server(endpoint = "read_desk")]
pub async fn read_desk(community: String) -> Result<Desk, Problem> {
    let host = crate::host::Host::here();
    let community = host.community(&community).await?;
    let refused = host.refused("reply").await?;
    let asked = match host.institution(&community).await {
        None => None,
        Some(institution) => {
            let envoy = host.answer(institution.envoy())?;
            Some((institution.name, host.answer(host.store.asked(&envoy).await)?))
        }
    };
    let place = Place { community: Some(community.clone()), account: host.asker.account.clone() };
    Ok(Desk { place, community, asked, refused })
}

/// Shows the code of an institution, so that this device may answer as it. Anybody may who has a code.
#[server(endpoint = "show_code")]
pub async fn show_code(community: String, #[server(default)] code: String) -> Result<Next, Problem> {
    let host = crate::host::Host::here();
    let page = format!("/c/{community}/answer");
    let done = async {
        let community = host.community(&community).await?;
        host.answer(host.try_code())?;
        let found = host.store.institution(community.id, &code).await;
        let wrong = agenda::Refusal::NotAChoice(agenda::refusal::Field::Code);
        let institution = host.answer(found.map_err(|_| wrong.clone()))?;
        host.answer(institution.envoy().map_err(|_| wrong))?;
        host.keep_code(&agenda::code::typed(&code));
        Ok(host.go(page.clone()))
    };
    host.form("reply", &page, &[("code", &code)], done).await
}

/// Has this device forget the code that it showed. Anybody may.
#[server(endpoint = "forget_code")]
pub async fn forget_code(community: String) -> Result<Next, Problem> {
    let host = crate::host::Host::here();
    let community = host.community(&community).await?;
    host.forget_code();
    Ok(host.go(format!("/c/{}/answer", community.slug)))
}

/// Answers an issue as an institution. Whoever showed its code may. `issue` is the issue's number, `kind` a word of
/// [`agenda::institution::Kind`], `due` a day such as `2026-11-23`.
#[server(endpoint = "reply")]
pub async fn reply(
    community: String,
    issue: i64,
    #[server(default)] kind: String,
    #[server(default)] text: String,
    #[server(default)] due: String,
) -> Result<Next, Problem> {
    let host = crate::host::Host::here();
    let page = format!("/c/{community}/answer");
    let number = issue.to_string();
    let entries = [("issue", &*number), ("kind", &kind), ("text", &text), ("due", &due)];
    let draft = agenda::institution::Draft { kind: kind.clone(), text: text.clone(), due: due.clone() };
    let done = async {
        let community = host.community(&community).await?;
        let envoy = host.envoy(&community).await?;
        let words = host.answer(draft.check())?;
        host.answer(host.store.reply(&envoy, issue, words, host.now()).await)?;
        Ok(host.go(format!("{page}?done={issue}#issue-{issue}")))
    };
    host.form("reply", &page, &entries, done).await
}

/// Reads what institutions answered. Anybody may.
#[server(endpoint = "read_replies")]
pub async fn read_replies(community: String) -> Result<Answered, Problem> {
    let host = crate::host::Host::here();
    let visitor = host.visitor(&community).await?;
    let refused = host.refused("outcome").await?;
    let replies = host.answer(host.store.replies(&visitor, None).await)?;
    Ok(Answered {
        steward: visitor.steward().is_ok(),
        place: Place { community: Some(visitor.community.clone()), account: visitor.asker.account },
        community: visitor.community,
        replies,
        refused,
    })
}
