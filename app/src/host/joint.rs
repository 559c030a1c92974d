//! Joint lists: what each community's own comparison says of them, what a community may bring, and the code that is told once.

use std::collections::BTreeMap;

use agenda::Refusal;
use agenda::community::Community;
use agenda::compare::{Compared, Together};
use agenda::joint::{Beside, Gap, Joint, Keeper, Shown, Signer};
use agenda::member::Visitor;
use store::comparison::Ours;
use store::{Error, Store};

use super::comparing::beside_all;
use super::{Host, cookie};
use crate::api::Problem;

/// The cookie that tells a list's new code to whoever made it, once: the list's number, a point, the code.
const TOLD: &str = "folkmoot-joint-code";
/// How long it lives, in seconds.
const TOLD_AGE: i64 = 600;

impl Host {
    /// Has the next page about a joint list tell its new code.
    pub fn tell_joint_code(&self, joint: i64, code: &str) {
        self.set_cookie(TOLD, &format!("{joint}.{code}"), TOLD_AGE);
    }

    /// Returns the code of a joint list to be told, this once.
    pub fn told_joint_code(&self, joint: i64) -> Option<String> {
        let told = cookie(&self.parts, TOLD)?;
        let (of, code) = told.split_once('.')?;
        if of.parse() != Ok(joint) {
            return None;
        }
        self.set_cookie(TOLD, "", 0);
        Some(agenda::code::typed(code))
    }

    /// Returns the address under which people reach a page of this site.
    pub fn reached(&self, path: &str) -> String {
        format!("{}{path}", self.setup.address)
    }
}

/// Reads a joint list with what each community's own comparison says of it. What was worked out in the background is taken
/// as it stands.
///
/// # Errors
/// A refusal for a list that is not there.
pub async fn joint_shown(store: &Store, number: i64) -> Result<(Joint, Shown), Error> {
    let joint = store.joint(number).await?;
    let mut beside = BTreeMap::new();
    for signer in &joint.signers {
        let ours = Ours::Community(signer.community.id);
        let compared = store.comparisons(ours, store::now()).await?;
        let compared: Vec<&Compared> = compared.iter().map(AsRef::as_ref).collect();
        if let Some(all) = beside_all(store, ours, true, &compared, "").await? {
            let known = Beside { ledger_number: all.ledger_number, together: all.together };
            beside.insert(signer.community.id, known);
        }
    }
    let shown = joint.shown(&beside);
    Ok((joint, shown))
}

/// Reads what a community may bring to a joint list; nothing where it is held against no programme, because then nobody has
/// looked whether one names its issues. After every act so far, because it says what may be brought.
///
/// # Errors
/// What the store cannot read.
pub async fn gap(store: &Store, community: &Community) -> Result<Option<Gap>, Error> {
    let compared = store.comparisons_now(Ours::Community(community.id), store::now()).await?;
    let compared: Vec<&Compared> = compared.iter().map(AsRef::as_ref).collect();
    let names = compared.first().map(|first| &first.issues);
    Ok(Together::at_once(compared.iter().copied()).zip(names).map(|(together, names)| Gap::of(&together, names)))
}

/// Gives the permission to word a joint list, with the list. Whoever is no organiser is told so before being told what
/// there is.
pub(crate) async fn keeper(host: &Host, community: &str, number: i64) -> Result<(Keeper, Visitor, Joint), Problem> {
    let (visitor, joint) = organised(host, community, number).await?;
    let keeper = host.answer(visitor.keeper(&joint))?;
    Ok((keeper, visitor, joint))
}

/// Gives the permission to act on a joint list for a community that is on it, with the list.
pub(crate) async fn signer(host: &Host, community: &str, number: i64) -> Result<(Signer, Visitor, Joint), Problem> {
    let (visitor, joint) = organised(host, community, number).await?;
    let signer = host.answer(visitor.signer(&joint))?;
    Ok((signer, visitor, joint))
}

async fn organised(host: &Host, community: &str, number: i64) -> Result<(Visitor, Joint), Problem> {
    let visitor = host.visitor(community).await?;
    host.answer(visitor.organiser())?;
    let joint = host.answer(host.store.joint(number).await)?;
    Ok((visitor, joint))
}

/// Returns what a community may bring, or refuses where it is held against no programme.
pub(crate) async fn expect_gap(host: &Host, community: &Community) -> Result<Gap, Problem> {
    let gap = host.answer(gap(&host.store, community).await)?;
    host.answer(gap.ok_or(Refusal::NotAChoice(agenda::refusal::Field::Issue)))
}
