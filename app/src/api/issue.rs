//! Issues: proposing, listing, one with everything about it, editing, taking out and bringing back.

use agenda::comment::Comment;
use agenda::community::Community;
use agenda::institution::Reply;
use agenda::issue::Issue;
use agenda::ledger::Happening;
use agenda::link::{Link, NoneFits};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::api::{Next, Problem, Refused};
use crate::components::frame::Place;

/// What the form that proposes an issue shows.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct NewIssue {
    /// Where it would be proposed.
    pub place: Place,
    /// What a refused form held.
    pub refused: Option<Refused>,
}

/// One issue with everything that its page shows.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct WholeIssue {
    /// Where it is.
    pub place: Place,
    /// The community itself.
    pub community: Community,
    /// The issue, without what the reader may not see.
    pub issue: Issue,
    /// How many people have answered it; 0 if they are too few to say.
    pub people: i64,
    /// What people added, oldest first.
    pub comments: Vec<Comment>,
    /// The goals that somebody linked it to.
    pub links: Vec<Link>,
    /// How many people say that none of a programme's words fit it, for each programme that the community is held against.
    pub none_fits: Vec<NoneFits>,
    /// What institutions answered to it.
    pub replies: Vec<Reply>,
    /// What happened to it, oldest first.
    pub history: Vec<Happening>,
    /// Whether there is a programme to link it to.
    pub linkable: bool,
    /// Whether the reader may change its words now.
    pub editable: bool,
    /// Whether the reader may take out and bring back.
    pub steward: bool,
    /// Why the reader's last answer, or last word on a link, was refused.
    pub refused_answer: Option<Refused>,
    /// What was refused that the reader said of a promise.
    pub refused_outcome: Option<Refused>,
    /// What a refused comment held.
    pub refused_comment: Option<Refused>,
    /// What a refused removal held; `comment` says of which comment, and is empty for the issue itself.
    pub refused_removal: Option<Refused>,
}

/// What the form that changes an issue's words shows.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct OwnIssue {
    /// Where it is.
    pub place: Place,
    /// Its number.
    pub number: i64,
    /// What the form holds: the issue's words, or what was typed last and refused.
    pub form: Refused,
}

/// A page of a list of issues.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct IssueList {
    /// Where they are.
    pub place: Place,
    /// The community itself.
    pub community: Community,
    /// The issues of this page, without answers that the reader may not see yet.
    pub issues: Vec<Issue>,
    /// How many there are on all pages.
    pub count: i64,
    /// What was asked for, with the seed that shuffled the list.
    pub wanted: Wanted,
}

/// Which issues to list, as the address says it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wanted {
    /// `random` (also when empty), `newest`, `agreed` or `divided`.
    #[serde(default)]
    pub order: String,
    /// A word of [`agenda::issue::Kind`], or empty for all.
    #[serde(default)]
    pub kind: String,
    /// Only those that the reader proposed.
    #[serde(default)]
    pub mine: bool,
    /// Titles without counts, 100 a page.
    #[serde(default)]
    pub titles: bool,
    /// What shuffles a random list, 1 to 999,999; 0 draws one.
    #[serde(default)]
    pub seed: i64,
    /// The page, from 1; 0 is read as 1.
    #[serde(default)]
    pub page: i64,
}

impl Wanted {
    /// Returns how many issues stand on a page.
    pub const fn page_size(&self) -> i64 {
        if self.titles { 100 } else { 20 }
    }

    /// Writes the address of a list of a community.
    pub fn address(&self, slug: &str) -> String {
        let mut parts = Vec::new();
        if !self.order.is_empty() {
            parts.push(format!("order={}", self.order));
        }
        if !self.kind.is_empty() {
            parts.push(format!("kind={}", self.kind));
        }
        if self.mine {
            parts.push("mine=true".to_owned());
        }
        if self.titles {
            parts.push("titles=true".to_owned());
        }
        if self.seed > 0 {
            parts.push(format!("seed={}", self.seed));
        }
        if self.page > 1 {
            parts.push(format!("page={}", self.page));
        }
        let query = if parts.is_empty() { String::new() } else { format!("?{}", parts.join("&")) };
        format!("/c/{slug}/issues{query}")
    }
}

/// Reads the form that proposes an issue. Anybody may.
#[server(endpoint = "draft_issue")]
pub async fn draft_issue(community: String) -> Result<NewIssue, Problem> {
    let host = crate::host::Host::here();
    let community = host.community(&community).await?;
    let refused = host.refused("propose").await?;
    Ok(NewIssue { place: Place { community: Some(community), account: host.asker.account }, refused })
}

/// Proposes an issue. Anybody may while the community is open.
#[server(endpoint = "propose")]
pub async fn propose(
    community: String,
    #[server(default)] kind: String,
    #[server(default)] title: String,
    #[server(default)] story: String,
    #[server(default)] place: String,
) -> Result<Next, Problem> {
    let host = crate::host::Host::here();
    let back = format!("/c/{community}/propose");
    let entries = [("kind", &*kind), ("title", &title), ("story", &story), ("place", &place)];
    let draft =
        agenda::issue::Draft { kind: kind.clone(), title: title.clone(), story: story.clone(), place: place.clone() };
    let done = async {
        let visitor = host.visitor(&community).await?;
        let weigher = host.answer(visitor.weigher())?;
        let words = host.answer(draft.check())?;
        let number = host.answer(host.store.propose(&weigher, words, host.now()).await)?;
        host.remember(&visitor).await?;
        Ok(host.go(format!("/c/{community}/issues/{number}?new=yes")))
    };
    host.form("propose", &back, &entries, done).await
}

/// Lists issues. Anybody may; counts are hidden until the reader has answered.
#[server(endpoint = "list_issues")]
pub async fn list_issues(community: String, #[server(default)] wanted: Wanted) -> Result<IssueList, Problem> {
    use store::issue::{self, Order};
    let host = crate::host::Host::here();
    let visitor = host.visitor(&community).await?;
    let mut wanted = wanted;
    wanted.page = wanted.page.max(1);
    let order = match wanted.order.as_str() {
        "newest" => Order::Newest,
        "agreed" => Order::Agreed,
        "divided" => Order::Divided,
        _ => {
            if wanted.seed <= 0 {
                // The clock is enough to draw by: the seed only has to differ from visit to visit.
                wanted.seed = host.now().0.rem_euclid(999_999) + 1;
            }
            Order::Random(wanted.seed)
        }
    };
    let kind =
        if wanted.kind.is_empty() { None } else { host.answer(agenda::issue::Kind::parse(&wanted.kind)).map(Some)? };
    let proposed_by = wanted.mine.then_some(visitor.member);
    let limit = wanted.page_size();
    let asked = issue::Wanted { order, kind, proposed_by, offset: (wanted.page - 1).saturating_mul(limit), limit };
    let issues = host.answer(host.store.issues(visitor.community.id, visitor.member, asked).await)?;
    let count = host.answer(host.store.count_issues(visitor.community.id, kind, proposed_by).await)?;
    let is_open = visitor.community.is_open().is_ok();
    Ok(IssueList {
        place: Place { community: Some(visitor.community.clone()), account: visitor.asker.account },
        community: visitor.community,
        issues: issues.into_iter().map(|issue| issue.shown(is_open)).collect(),
        count,
        wanted,
    })
}

/// Reads one issue with everything about it. Anybody may; counts are hidden until the reader has answered, and the words
/// of an issue that was taken out are for its proposer and for stewards.
#[server(endpoint = "read_issue")]
pub async fn read_issue(community: String, issue: i64) -> Result<WholeIssue, Problem> {
    let host = crate::host::Host::here();
    let visitor = host.visitor(&community).await?;
    let community = visitor.community.clone();
    let issue = host.answer(host.store.issue(community.id, issue, visitor.member).await)?;
    let comments = host.answer(host.store.comments(issue.id).await)?;
    let links = host.answer(host.store.links(issue.id, visitor.member).await)?;
    let none_fits = host.answer(host.store.none_fits(issue.id, visitor.member).await)?;
    let replies = host.answer(host.store.replies(&visitor, Some(issue.id)).await)?;
    let history = host.answer(host.store.history(community.id, issue.id.0).await)?;
    let refused = match host.refused("weigh").await? {
        None => host.refused("judge").await?,
        some => some,
    };
    let is_open = community.is_open().is_ok();
    let steward = visitor.steward().is_ok();
    let own = issue.proposer == Some(visitor.member);
    let people = issue.tally.map_or(0, |tally| tally.people());
    let editable = is_open && issue.may_be_edited_by(visitor.member).is_ok();
    let issue = issue.shown(is_open);
    Ok(WholeIssue {
        place: Place { community: Some(community.clone()), account: visitor.asker.account },
        community,
        issue: if own || steward { issue } else { issue.without_words_if_removed() },
        people: agenda::compare::few::unless(people, people).unwrap_or_default(),
        comments: comments.into_iter().map(|comment| comment.shown(steward)).collect(),
        links,
        replies,
        history,
        editable,
        steward,
        linkable: !none_fits.is_empty(),
        none_fits,
        refused_answer: refused,
        refused_outcome: host.refused("outcome").await?,
        refused_comment: host.refused("comment").await?,
        refused_removal: host.refused("remove").await?,
    })
}

/// Reads the form that changes an issue's words. Whoever proposed it may, as long as nobody else has answered.
#[server(endpoint = "read_own_issue")]
pub async fn read_own_issue(community: String, issue: i64) -> Result<OwnIssue, Problem> {
    let host = crate::host::Host::here();
    let visitor = host.visitor(&community).await?;
    let issue = host.answer(host.store.issue(visitor.community.id, issue, visitor.member).await)?;
    host.answer(issue.may_be_edited_by(visitor.member))?;
    let refused = host.refused("edit").await?;
    let number = issue.number;
    let form = refused.unwrap_or_else(|| {
        let entries = [
            ("kind", issue.kind.word().to_owned()),
            ("title", issue.title),
            ("story", issue.story),
            ("place", issue.place),
        ];
        let entries = entries.into_iter().map(|(name, entry)| (name.to_owned(), entry)).collect();
        Refused { entries, refusals: Vec::new() }
    });
    Ok(OwnIssue { place: Place { community: Some(visitor.community), account: visitor.asker.account }, number, form })
}

/// Changes an issue's words. Whoever proposed it may while the community is open and nobody else has answered.
#[server(endpoint = "edit_issue")]
pub async fn edit_issue(
    community: String,
    issue: i64,
    #[server(default)] kind: String,
    #[server(default)] title: String,
    #[server(default)] story: String,
    #[server(default)] place: String,
) -> Result<Next, Problem> {
    let host = crate::host::Host::here();
    let page = format!("/c/{community}/issues/{issue}");
    let back = format!("{page}/edit");
    let entries = [("kind", &*kind), ("title", &title), ("story", &story), ("place", &place)];
    let draft =
        agenda::issue::Draft { kind: kind.clone(), title: title.clone(), story: story.clone(), place: place.clone() };
    let done = async {
        let visitor = host.visitor(&community).await?;
        let issue = host.answer(host.store.issue(visitor.community.id, issue, visitor.member).await)?;
        host.answer(issue.may_be_edited_by(visitor.member))?;
        let weigher = host.answer(visitor.weigher())?;
        let words = host.answer(draft.check())?;
        host.answer(host.store.edit_issue(&weigher, issue.id, words, host.now()).await)?;
        Ok(host.go(page))
    };
    host.form("edit", &back, &entries, done).await
}

/// Takes an issue out with a reason that everybody can read. A steward may.
#[server(endpoint = "remove_issue")]
pub async fn remove_issue(community: String, issue: i64, #[server(default)] reason: String) -> Result<Next, Problem> {
    let host = crate::host::Host::here();
    let page = format!("/c/{community}/issues/{issue}");
    let done = async {
        let visitor = host.visitor(&community).await?;
        let steward = host.answer(visitor.steward())?;
        let reason = host.answer(agenda::community::reason(&reason))?;
        let issue = host.answer(host.store.issue(visitor.community.id, issue, visitor.member).await)?;
        host.answer(host.store.set_removed(&steward, issue.id, Some(reason), host.now()).await)?;
        Ok(host.go(page.clone()))
    };
    host.form("remove", &page, &[("reason", &reason)], done).await
}

/// Brings an issue back that a steward took out. A steward may; what its proposer erased stays erased.
#[server(endpoint = "restore_issue")]
pub async fn restore_issue(community: String, issue: i64) -> Result<Next, Problem> {
    let host = crate::host::Host::here();
    let page = format!("/c/{community}/issues/{issue}");
    let done = async {
        let visitor = host.visitor(&community).await?;
        let steward = host.answer(visitor.steward())?;
        let issue = host.answer(host.store.issue(visitor.community.id, issue, visitor.member).await)?;
        if issue.removed.is_none() || issue.is_erased() {
            return host.answer(Err(agenda::Refusal::NothingToUndo));
        }
        host.answer(host.store.set_removed(&steward, issue.id, None, host.now()).await)?;
        Ok(host.go(page.clone()))
    };
    host.form("remove", &page, &[], done).await
}
