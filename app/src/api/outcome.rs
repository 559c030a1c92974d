//! What residents say of what institutions promised, and a steward's care of what they show for it.

use leptos::prelude::*;

use crate::api::{Next, Problem};

/// Says whether a promise was kept. Anybody may, once for each promise, and change it. `reply` is the promise's id,
/// `outcome` a word of [`agenda::institution::Outcome`], `next` the page that follows.
#[server(endpoint = "say_outcome")]
pub async fn say_outcome(
    community: String,
    reply: i64,
    #[server(default)] outcome: String,
    #[server(default)] seen_on: String,
    #[server(default)] evidence: String,
    #[server(default)] next: String,
) -> Result<Next, Problem> {
    let host = crate::host::Host::here();
    let page = crate::host::page_of_answers(&community, &next);
    let number = reply.to_string();
    let entries = [("reply", &*number), ("outcome", &outcome), ("seen_on", &seen_on), ("evidence", &evidence)];
    let draft = agenda::institution::OutcomeDraft {
        outcome: outcome.clone(),
        seen_on: seen_on.clone(),
        evidence: evidence.clone(),
    };
    let done = async {
        let visitor = host.visitor(&community).await?;
        let said = host.answer(draft.check(&host.now().day()))?;
        let promise = agenda::id::ReplyId(reply);
        host.answer(host.store.say_outcome(&visitor.participant(), promise, said, host.now()).await)?;
        host.remember(&visitor).await?;
        Ok(host.go(page.clone()))
    };
    host.form("outcome", &page, &entries, done).await
}

/// Takes back what one said of a promise. Whoever said it may. `next` is the page that follows.
#[server(endpoint = "unsay_outcome")]
pub async fn unsay_outcome(community: String, reply: i64, #[server(default)] next: String) -> Result<Next, Problem> {
    let host = crate::host::Host::here();
    let page = crate::host::page_of_answers(&community, &next);
    let done = async {
        let visitor = host.visitor(&community).await?;
        let promise = agenda::id::ReplyId(reply);
        host.answer(host.store.unsay_outcome(&visitor.participant(), promise, host.now()).await)?;
        Ok(host.go(page.clone()))
    };
    host.form("outcome", &page, &[], done).await
}

/// Takes out what somebody shows for an outcome, with a reason that everybody can read. A steward may. `mark` tells which,
/// see [`agenda::institution::Shown`].
#[server(endpoint = "remove_evidence")]
pub async fn remove_evidence(
    community: String,
    reply: i64,
    mark: String,
    #[server(default)] reason: String,
    #[server(default)] next: String,
) -> Result<Next, Problem> {
    let host = crate::host::Host::here();
    let page = crate::host::page_of_answers(&community, &next);
    let number = reply.to_string();
    let entries = [("reply", &*number), ("mark", &mark), ("reason", &reason)];
    let done = async {
        let visitor = host.visitor(&community).await?;
        let steward = host.answer(visitor.steward())?;
        let reason = host.answer(agenda::community::reason(&reason))?;
        let promise = agenda::id::ReplyId(reply);
        let (shown, now) = (mark.clone(), host.now());
        host.answer(host.store.set_evidence_removed(&steward, promise, shown, Some(reason), now).await)?;
        Ok(host.go(page.clone()))
    };
    host.form("outcome", &page, &entries, done).await
}

/// Brings back what a steward took out. A steward may.
#[server(endpoint = "restore_evidence")]
pub async fn restore_evidence(
    community: String,
    reply: i64,
    mark: String,
    #[server(default)] next: String,
) -> Result<Next, Problem> {
    let host = crate::host::Host::here();
    let page = crate::host::page_of_answers(&community, &next);
    let done = async {
        let visitor = host.visitor(&community).await?;
        let steward = host.answer(visitor.steward())?;
        let promise = agenda::id::ReplyId(reply);
        let (shown, now) = (mark.clone(), host.now());
        host.answer(host.store.set_evidence_removed(&steward, promise, shown, None, now).await)?;
        Ok(host.go(page.clone()))
    };
    host.form("outcome", &page, &[], done).await
}
