//! Comments: adding one to an issue, taking out and bringing back.

use leptos::prelude::*;

use crate::api::{Next, Problem};

/// Adds a comment to an issue. Anybody may, also when weighing is closed.
#[server(endpoint = "comment")]
pub async fn comment(
    community: String,
    issue: i64,
    #[server(default)] kind: String,
    #[server(default)] text: String,
) -> Result<Next, Problem> {
    let host = crate::host::Host::here();
    let page = format!("/c/{community}/issues/{issue}");
    let entries = [("kind", &*kind), ("text", &text)];
    let draft = agenda::comment::Draft { kind: kind.clone(), text: text.clone() };
    let done = async {
        let visitor = host.visitor(&community).await?;
        let words = host.answer(draft.check())?;
        let issue = host.answer(host.store.issue(visitor.community.id, issue, visitor.member).await)?;
        host.answer(host.store.comment(&visitor.participant(), issue.id, words, host.now()).await)?;
        host.remember(&visitor).await?;
        Ok(host.go(format!("{page}#comments")))
    };
    host.form("comment", &page, &entries, done).await
}

/// Takes a comment out with a reason that everybody can read. A steward may.
#[server(endpoint = "remove_comment")]
pub async fn remove_comment(
    community: String,
    issue: i64,
    comment: i64,
    #[server(default)] reason: String,
) -> Result<Next, Problem> {
    let host = crate::host::Host::here();
    let page = format!("/c/{community}/issues/{issue}");
    let which = comment.to_string();
    let done = async {
        let visitor = host.visitor(&community).await?;
        let steward = host.answer(visitor.steward())?;
        let reason = host.answer(agenda::community::reason(&reason))?;
        host.answer(
            host.store.set_comment_removed(&steward, agenda::id::CommentId(comment), Some(reason), host.now()).await,
        )?;
        Ok(host.go(format!("{page}#comments")))
    };
    host.form("remove", &page, &[("reason", &reason), ("comment", &which)], done).await
}

/// Brings a comment back that a steward took out. A steward may; what its writer erased stays erased.
#[server(endpoint = "restore_comment")]
pub async fn restore_comment(community: String, issue: i64, comment: i64) -> Result<Next, Problem> {
    let host = crate::host::Host::here();
    let page = format!("/c/{community}/issues/{issue}");
    let done = async {
        let visitor = host.visitor(&community).await?;
        let steward = host.answer(visitor.steward())?;
        let issue = host.answer(host.store.issue(visitor.community.id, issue, visitor.member).await)?;
        let comments = host.answer(host.store.comments(issue.id).await)?;
        let taken_out =
            comments.into_iter().find(|known| known.id == agenda::id::CommentId(comment) && known.removed.is_some());
        let Some(taken_out) = taken_out.filter(|known| !known.is_erased()) else {
            return host.answer(Err(agenda::Refusal::NothingToUndo));
        };
        host.answer(host.store.set_comment_removed(&steward, taken_out.id, None, host.now()).await)?;
        Ok(host.go(format!("{page}#comments")))
    };
    host.form("remove", &page, &[], done).await
}
