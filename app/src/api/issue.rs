//! Issues: the form that proposes one, proposing, listing.

use agenda::community::Community;
use agenda::issue::Issue;
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
        Ok(host.go(format!("/c/{community}/issues/{number}")))
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
    Ok(IssueList {
        place: Place { community: Some(visitor.community.clone()), account: visitor.asker.account },
        community: visitor.community,
        issues: issues.into_iter().map(Issue::hidden_until_answered).collect(),
        count,
        wanted,
    })
}
