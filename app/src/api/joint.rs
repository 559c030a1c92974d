//! Joint lists: begun from what is in nobody's programme, joined by a code, worded, filled with issues, and signed.
#![expect(clippy::too_many_arguments, reason = "a server function takes each field of its form by its name")]

use agenda::community::Community;
use agenda::joint::{Behind, Gap, GapIssue, Joint, Listed, Shown};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::api::{Next, Problem, Refused};
use crate::components::frame::Place;

/// What the page of all lists shows.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Joints {
    /// Where it is.
    pub place: Place,
    /// The lists, the newest first.
    pub joints: Vec<Listed>,
    /// The communities whose organiser the reader is, if they came with a code: address part and name.
    pub mine: Vec<(String, String)>,
}

/// What a list's public page shows.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct JointShown {
    /// Where it is.
    pub place: Place,
    /// The list.
    pub shown: Shown,
    /// The address under which people reach it, for what is printed.
    pub address: String,
}

/// What a community's page of joint lists shows.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct JointsHere {
    /// Where it is.
    pub place: Place,
    /// The community itself.
    pub community: Community,
    /// The lists that it is on.
    pub joints: Vec<Listed>,
    /// Whether the reader may begin and join lists.
    pub organiser: bool,
    /// What a refused form held.
    pub refused: Option<Refused>,
}

/// What the page shows on which a list is begun.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ToBegin {
    /// Where it is.
    pub place: Place,
    /// The community itself.
    pub community: Community,
    /// What may be brought; nothing where the community is held against no programme.
    pub gap: Option<Gap>,
    /// What a refused form held.
    pub refused: Option<Refused>,
}

/// What the organisers of a community on a list see.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct JointDesk {
    /// Where it is.
    pub place: Place,
    /// The community itself.
    pub community: Community,
    /// The list.
    pub joint: Joint,
    /// Whether the reader may word it and invite others.
    pub keeper: bool,
    /// A new code; it is told this once.
    pub code: Option<String>,
    /// The address to which the code is brought, for what is printed.
    pub address: String,
    /// What a refused form held.
    pub refused: Option<Refused>,
}

/// What the page shows on which issues are put behind one thing.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Standing {
    /// Where it is.
    pub place: Place,
    /// The community itself.
    pub community: Community,
    /// The list's number and title.
    pub joint: (i64, String),
    /// The thing: its id and its words.
    pub item: (i64, String),
    /// The community's issues that stand behind it.
    pub behind: Vec<Behind>,
    /// What may be brought and is likeliest by its words.
    pub likely: Vec<GapIssue>,
    /// What else may be brought.
    pub others: Vec<GapIssue>,
    /// What a refused form held.
    pub refused: Option<Refused>,
}

/// Lists the joint lists of this server. Anybody may. Whoever brings a `code` is told where they can type it in.
#[server(endpoint = "list_joints")]
pub async fn list_joints(#[server(default)] code: String) -> Result<Joints, Problem> {
    let host = crate::host::Host::here();
    let joints = host.answer(host.store.joints(None).await)?;
    let memberships = match host.asker.holder() {
        Ok(holder) if !code.is_empty() => host.answer(host.store.memberships(&holder).await)?,
        _ => Vec::new(),
    };
    let mine = memberships
        .into_iter()
        .filter(|membership| membership.roles.contains(&agenda::member::Role::Organiser))
        .map(|membership| (membership.community.slug, membership.community.name));
    let mine = mine.collect();
    Ok(Joints { place: Place { community: None, account: host.asker.account }, joints, mine })
}

/// Reads a joint list with its figures. Anybody may.
#[server(endpoint = "read_joint")]
pub async fn read_joint(joint: i64) -> Result<JointShown, Problem> {
    let host = crate::host::Host::here();
    let (_, shown) = host.answer(crate::host::joint_shown(&host.store, joint).await)?;
    let address = host.reached(&format!("/joint/{joint}"));
    Ok(JointShown { place: Place { community: None, account: host.asker.account }, shown, address })
}

/// Lists the joint lists that a community is on. Anybody may.
#[server(endpoint = "list_joints_here")]
pub async fn list_joints_here(community: String) -> Result<JointsHere, Problem> {
    let host = crate::host::Host::here();
    let visitor = host.visitor(&community).await?;
    let joints = host.answer(host.store.joints(Some(visitor.community.id)).await)?;
    let organiser = visitor.organiser().is_ok();
    let refused = host.refused("join").await?;
    let place = Place { community: Some(visitor.community.clone()), account: visitor.asker.account };
    Ok(JointsHere { place, community: visitor.community, joints, organiser, refused })
}

/// Puts a community on the list that a code opens. Organisers may.
#[server(endpoint = "join_joint")]
pub async fn join_joint(community: String, #[server(default)] code: String) -> Result<Next, Problem> {
    let host = crate::host::Host::here();
    let page = format!("/c/{community}/joint");
    let done = async {
        let visitor = host.visitor(&community).await?;
        let organiser = host.answer(visitor.organiser())?;
        host.answer(host.try_code())?;
        let joint = host.answer(host.store.join_joint(&organiser, &code, host.now()).await)?;
        Ok(host.go(format!("{page}/{joint}")))
    };
    host.form("join", &page, &[("code", &code)], done).await
}

/// Reads what a community may begin a list with. Organisers may.
#[server(endpoint = "read_gap")]
pub async fn read_gap(community: String) -> Result<ToBegin, Problem> {
    let host = crate::host::Host::here();
    let visitor = host.visitor(&community).await?;
    host.answer(visitor.organiser())?;
    let gap = host.answer(crate::host::gap(&host.store, &visitor.community).await)?;
    let refused = host.refused("begin").await?;
    let place = Place { community: Some(visitor.community.clone()), account: visitor.asker.account };
    Ok(ToBegin { place, community: visitor.community, gap, refused })
}

/// Begins a joint list; each of `issues`, by their numbers, is a thing on it. Organisers may.
#[server(endpoint = "begin_joint")]
pub async fn begin_joint(
    community: String,
    #[server(default)] title: String,
    #[server(default)] purpose: String,
    #[server(default)] issues: Vec<i64>,
) -> Result<Next, Problem> {
    let host = crate::host::Host::here();
    let page = format!("/c/{community}/joint");
    let ticked: Vec<String> = issues.iter().map(ToString::to_string).collect();
    let ticked = ticked.join(",");
    let entries = [("title", &*title), ("purpose", &purpose), ("issues", &ticked)];
    let done = async {
        let visitor = host.visitor(&community).await?;
        let organiser = host.answer(visitor.organiser())?;
        let gap = crate::host::expect_gap(&host, &visitor.community).await?;
        let beginning = host.answer(gap.begin(&title, &purpose, &issues))?;
        let joint = host.answer(host.store.begin_joint(&organiser, beginning, host.now()).await)?;
        Ok(host.go(format!("{page}/{joint}")))
    };
    host.form("begin", &format!("{page}/new"), &entries, done).await
}

/// Reads what a community that is on a list can do there. Its organisers may.
#[server(endpoint = "read_joint_desk")]
pub async fn read_joint_desk(community: String, joint: i64) -> Result<JointDesk, Problem> {
    let host = crate::host::Host::here();
    let (_, visitor, joint) = crate::host::signer(&host, &community, joint).await?;
    let keeper = visitor.keeper(&joint).is_ok();
    let code = if keeper { host.told_joint_code(joint.number) } else { None };
    let refused = host.refused("joint").await?;
    let address = host.reached("/joint");
    let place = Place { community: Some(visitor.community.clone()), account: visitor.asker.account };
    Ok(JointDesk { place, community: visitor.community, joint, keeper, code, address, refused })
}

/// Reads the words of a list, to be changed. Organisers of the community that began it may.
#[server(endpoint = "read_joint_words")]
pub async fn read_joint_words(community: String, joint: i64) -> Result<JointDesk, Problem> {
    let host = crate::host::Host::here();
    let (_, visitor, joint) = crate::host::keeper(&host, &community, joint).await?;
    let refused = host.refused("joint-words").await?;
    let place = Place { community: Some(visitor.community.clone()), account: visitor.asker.account };
    Ok(JointDesk {
        place,
        community: visitor.community,
        joint,
        keeper: true,
        code: None,
        address: String::new(),
        refused,
    })
}

/// Words and arranges a list anew: for each row its id (empty for a new one), its place and its words. `words` is the
/// digest of the words that its organiser has changed. Organisers of the community that began it may.
#[server(endpoint = "word_joint")]
pub async fn word_joint(
    community: String,
    joint: i64,
    #[server(default)] title: String,
    #[server(default)] purpose: String,
    #[server(default)] words: String,
    #[server(default)] ids: Vec<String>,
    #[server(default)] places: Vec<String>,
    #[server(default)] things: Vec<String>,
) -> Result<Next, Problem> {
    let host = crate::host::Host::here();
    let page = format!("/c/{community}/joint/{joint}");
    let items: Vec<agenda::joint::DraftItem> = (0..things.len())
        .map(|row| agenda::joint::DraftItem {
            id: ids.get(row).and_then(|id| id.parse().ok()).map(agenda::id::JointItemId),
            place: places.get(row).cloned().unwrap_or_default(),
            title: things.get(row).cloned().unwrap_or_default(),
        })
        .collect();
    let mut entries = vec![
        ("title".to_owned(), title.clone()),
        ("purpose".to_owned(), purpose.clone()),
        ("words".to_owned(), words.clone()),
    ];
    for (row, item) in (1..).zip(&items) {
        let id = item.id.map(|id| id.to_string()).unwrap_or_default();
        entries.push((format!("id-{row}"), id));
        entries.push((format!("place-{row}"), item.place.clone()));
        entries.push((format!("thing-{row}"), item.title.clone()));
    }
    let entries: Vec<(&str, &str)> = entries.iter().map(|(name, entry)| (name.as_str(), entry.as_str())).collect();
    let draft = agenda::joint::Draft { title: title.clone(), purpose: purpose.clone(), items };
    let done = async {
        let (keeper, _, _) = crate::host::keeper(&host, &community, joint).await?;
        let draft = host.answer(draft.check())?;
        host.answer(host.store.word_joint(&keeper, draft, agenda::ledger::Digest(words), host.now()).await)?;
        Ok(host.go(page.clone()))
    };
    host.form("joint-words", &format!("{page}/words"), &entries, done).await
}

/// Makes a new code that lets others on a list; the one before opens nothing any more. Organisers of the community that
/// began it may.
#[server(endpoint = "renew_joint_code")]
pub async fn renew_joint_code(community: String, joint: i64) -> Result<Next, Problem> {
    let host = crate::host::Host::here();
    let page = format!("/c/{community}/joint/{joint}");
    let done = async {
        let (keeper, _, _) = crate::host::keeper(&host, &community, joint).await?;
        let code = host.answer(host.store.renew_joint_code(&keeper, host.now()).await)?;
        host.tell_joint_code(joint, &code);
        Ok(host.go(page.clone()))
    };
    host.form("joint", &page, &[], done).await
}

/// Reads what a community may put behind one thing on a list. Its organisers may.
#[server(endpoint = "read_behind")]
pub async fn read_behind(community: String, joint: i64, item: i64) -> Result<Standing, Problem> {
    let host = crate::host::Host::here();
    let (_, visitor, joint) = crate::host::signer(&host, &community, joint).await?;
    let here = visitor.community.clone();
    let item = host.answer(joint.item(agenda::id::JointItemId(item)))?.clone();
    let behind: Vec<Behind> = item.behind.into_iter().filter(|behind| behind.community == here.id).collect();
    let gap = host.answer(crate::host::gap(&host.store, &here).await)?.unwrap_or_default();
    let (likely, others) = gap.suggested(&item.title, &here.language);
    Ok(Standing {
        refused: host.refused("behind").await?,
        place: Place { community: Some(here.clone()), account: visitor.asker.account },
        community: here,
        joint: (joint.number, joint.title),
        item: (item.id.0, item.title),
        behind,
        likely: likely.into_iter().cloned().collect(),
        others: others.into_iter().cloned().collect(),
    })
}

/// Has `issues`, by their numbers, and no others of the community stand behind one thing on a list. Its organisers may.
#[server(endpoint = "stand_behind")]
pub async fn stand_behind(
    community: String,
    joint: i64,
    item: i64,
    #[server(default)] issues: Vec<i64>,
) -> Result<Next, Problem> {
    let host = crate::host::Host::here();
    let page = format!("/c/{community}/joint/{joint}");
    let done = async {
        let (signer, visitor, joint) = crate::host::signer(&host, &community, joint).await?;
        let item = host.answer(joint.item(agenda::id::JointItemId(item)))?;
        let own = item.behind.iter().filter(|behind| behind.community == visitor.community.id);
        let kept: Vec<(agenda::id::IssueId, i64)> = own.map(|behind| (behind.issue, behind.named.number)).collect();
        let gap = host.answer(crate::host::gap(&host.store, &visitor.community).await)?.unwrap_or_default();
        let chosen = host.answer(gap.choose(&issues, &kept))?;
        host.answer(host.store.stand_behind(&signer, item.id, chosen, host.now()).await)?;
        Ok(host.go(format!("{page}#thing-{}", item.id)))
    };
    host.form("behind", &format!("{page}/things/{item}"), &[], done).await
}

/// Signs a list for a community; `words` is the digest of what its organiser has read. Its organisers may.
#[server(endpoint = "sign_joint")]
pub async fn sign_joint(community: String, joint: i64, #[server(default)] words: String) -> Result<Next, Problem> {
    let host = crate::host::Host::here();
    let page = format!("/c/{community}/joint/{joint}");
    let done = async {
        let (signer, _, _) = crate::host::signer(&host, &community, joint).await?;
        host.answer(host.store.sign_joint(&signer, agenda::ledger::Digest(words), host.now()).await)?;
        Ok(host.go(page.clone()))
    };
    host.form("joint", &page, &[], done).await
}

/// Takes a community's signature back. Its organisers may.
#[server(endpoint = "unsign_joint")]
pub async fn unsign_joint(community: String, joint: i64) -> Result<Next, Problem> {
    let host = crate::host::Host::here();
    let page = format!("/c/{community}/joint/{joint}");
    let done = async {
        let (signer, _, _) = crate::host::signer(&host, &community, joint).await?;
        host.answer(host.store.unsign_joint(&signer, host.now()).await)?;
        Ok(host.go(page.clone()))
    };
    host.form("joint", &page, &[], done).await
}

/// Takes a community off a list; the one that began it takes the list back if nobody else is on it. Its organisers may.
#[server(endpoint = "leave_joint")]
pub async fn leave_joint(community: String, joint: i64) -> Result<Next, Problem> {
    let host = crate::host::Host::here();
    let page = format!("/c/{community}/joint");
    let done = async {
        let (signer, _, _) = crate::host::signer(&host, &community, joint).await?;
        host.answer(host.store.leave_joint(&signer, host.now()).await)?;
        Ok(host.go(page.clone()))
    };
    host.form("joint", &format!("{page}/{joint}"), &[], done).await
}

/// Puts another community, by its address part, off a list, with a reason that everybody can read. Organisers of the
/// community that began it may.
#[server(endpoint = "put_off_joint")]
pub async fn put_off_joint(
    community: String,
    joint: i64,
    other: String,
    #[server(default)] reason: String,
) -> Result<Next, Problem> {
    let host = crate::host::Host::here();
    let page = format!("/c/{community}/joint/{joint}");
    let done = async {
        let (keeper, _, joint) = crate::host::keeper(&host, &community, joint).await?;
        let reason = host.answer(agenda::community::reason(&reason))?;
        let unknown = agenda::Refusal::Unknown(agenda::refusal::Noun::Community);
        let on_it = joint.signers.iter().find(|signer| signer.community.slug == other);
        let other = host.answer(on_it.ok_or(unknown))?.community.id;
        host.answer(host.store.put_off_joint(&keeper, other, reason, host.now()).await)?;
        Ok(host.go(page.clone()))
    };
    host.form("joint", &page, &[("other", &other), ("reason", &reason)], done).await
}
