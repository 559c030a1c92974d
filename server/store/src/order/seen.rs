//! Reads the orders of an agenda as far as one visitor may see them: for the page, and for the file beside it.

use std::collections::BTreeSet;

use agenda::id::IssueId;
use agenda::member::Visitor;
use agenda::moment::Moment;
use agenda::order::Seen;

use crate::{Result, Store};

impl Store {
    /// Reads the orders of an agenda: the last that were kept, or, where none are, what can be made at once.
    ///
    /// Whoever may change the agenda sees all of it, and so does everybody once weighing is closed. While the community
    /// is weighing, what was found of an issue is kept back until the visitor has answered it.
    ///
    /// # Errors
    /// [`agenda::Refusal::Unknown`] if there is no such agenda.
    pub async fn orders_seen_by(
        &self,
        visitor: &Visitor,
        agenda: i64,
        places: Option<usize>,
        moment: Moment,
    ) -> Result<Seen> {
        let community = visitor.community.id;
        let contents = self.agenda(community, agenda).await?;
        let kept = match self.orders(contents.agenda.id).await? {
            Some(kept) => kept,
            None => self.orders_at_once(contents.agenda.id, moment).await?,
        };
        let now: BTreeSet<IssueId> =
            contents.items.iter().filter(|item| !item.removed).map(|item| item.issue).collect();
        let ordered: BTreeSet<IssueId> = kept.orders.rows.iter().map(|row| row.issue).collect();
        let named = self.issue_names(community, Some(visitor.member), &ordered).await?;
        let is_owner = visitor.owner(&contents.agenda).is_ok();
        let sees_all = is_owner || visitor.community.is_open().is_err();
        let shown = kept.orders.shown(
            |issue| named.contains_key(&issue),
            |issue| sees_all || named.get(&issue).is_some_and(|(_, answered)| *answered),
            places,
        );
        Ok(Seen {
            is_owner,
            shown,
            names: named.into_iter().map(|(issue, (name, _))| (issue, name)).collect(),
            ledger_number: kept.ledger_number,
            made_at: kept.made_at,
            is_of_now: now == ordered,
            contents: contents.without_answers(),
        })
    }
}
