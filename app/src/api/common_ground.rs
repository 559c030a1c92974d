//! Common ground: what people of a community share, as far as the reader may see it.

use std::collections::BTreeMap;

use agenda::community::Community;
use agenda::compare::NamedIssue;
use agenda::id::IssueId;
use agenda::moment::Moment;
use agenda::opinion::MemberRow;
use agenda::opinion::common_ground::CommonGround;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::api::Problem;
use crate::components::frame::Place;

/// What the page of a community's common ground shows.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Ground {
    /// Where it is.
    pub place: Place,
    /// The community itself.
    pub community: Community,
    /// What was found; nothing before the first time.
    pub found: Option<Found>,
    /// The address under which people reach this server, for what is printed.
    pub address: String,
}

/// What was found, for one reader.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Found {
    /// What was found, without what is said of issues that the reader has yet to answer.
    pub ground: CommonGround,
    /// What the issues in it are called.
    pub issues: BTreeMap<IssueId, NamedIssue>,
    /// The issues that something was found of and that the reader has yet to answer, by number.
    pub kept_back: Vec<NamedIssue>,
    /// Where the reader stands, if they answered before it was worked out.
    pub own: Option<MemberRow>,
    /// The number of the last act that it rests on.
    pub ledger_number: i64,
    /// When it was worked out.
    pub made_at: Moment,
}

/// Reads a community's common ground. Anybody may; while the community is weighing, what was found of an issue is hidden
/// until the reader has answered it.
#[server(endpoint = "read_common_ground")]
pub async fn read_common_ground(community: String) -> Result<Ground, Problem> {
    let host = crate::host::Host::here();
    let visitor = host.visitor(&community).await?;
    let community = visitor.community.clone();
    let found = match host.answer(host.store.analysis(community.id).await)? {
        None => None,
        Some(kept) => {
            let ground = CommonGround::of(&kept.analysis);
            let names = host.store.issue_names(community.id, Some(visitor.member), &ground.named()).await;
            let names = host.answer(names)?;
            let is_weighing = community.is_open().is_ok();
            // An issue that was taken out since has no name any more, and nothing is said of it.
            let may_see = |issue: IssueId| names.get(&issue).is_some_and(|(_, answered)| *answered || !is_weighing);
            let (ground, kept_back) = ground.shown_to(may_see);
            let mut kept_back: Vec<NamedIssue> =
                kept_back.iter().filter_map(|issue| names.get(issue)).map(|(named, _)| named.clone()).collect();
            kept_back.sort_by_key(|named| named.number);
            Some(Found {
                ground,
                issues: names.into_iter().map(|(issue, (named, _))| (issue, named)).collect(),
                kept_back,
                own: kept.analysis.row_of(visitor.member),
                ledger_number: kept.ledger_number,
                made_at: kept.made_at,
            })
        }
    };
    Ok(Ground {
        place: Place { community: Some(community.clone()), account: visitor.asker.account },
        community,
        found,
        address: host.setup.address.clone(),
    })
}
