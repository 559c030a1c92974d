//! Keeps the orders of agendas fresh: what several rules make of each, side by side.

use std::sync::Arc;
use std::sync::atomic::Ordering;

use agenda::id::{CommunityId, MemberId};
use agenda::order::{Settings, work_out};
use store::Error;
use store::order::{Due, KeptOrders, ORDER};
use tokio::task::spawn_blocking;
use tokio::time::{Instant, sleep};

use super::{CLAIM_MS, Going, RENEWED_EVERY, SEED, Worker, stopped};

impl Worker {
    /// Makes the orders of a community's agendas anew where anything touched them, unless another server is at it.
    pub(super) async fn order(&mut self, community: CommunityId) -> Result<(), Error> {
        if !self.claims_order(community).await? {
            return Ok(());
        }
        let made = self.order_all(community).await;
        self.store.release(community, ORDER, &self.holder).await?;
        made
    }

    async fn claims_order(&self, community: CommunityId) -> Result<bool, Error> {
        self.store.claim(community, ORDER, &self.holder, store::now(), CLAIM_MS).await
    }

    async fn order_all(&mut self, community: CommunityId) -> Result<(), Error> {
        for due in self.store.due_orders(community).await? {
            if !due.has_changed {
                self.store.confirm_orders(due).await?;
            } else if !self.order_one(community, due).await? {
                break;
            }
        }
        Ok(())
    }

    /// Makes the orders of one agenda; says whether the next one's turn may come.
    async fn order_one(&mut self, community: CommunityId, due: Due) -> Result<bool, Error> {
        let begun = Instant::now();
        // An analysis that another version of the program kept is made anew, and then the orders are again.
        let analysis = self.store.analysis(community).await.unwrap_or_default();
        let opinion_number = analysis.as_ref().map_or(0, |kept| kept.ledger_number);
        let voices = self.store.voices(due.agenda).await?;
        let ledger_number = voices.ledger_number;
        let going = Going::default();
        let keep_going = Arc::clone(&going.0);
        let mut working = spawn_blocking(move || {
            let rows = analysis.iter().flat_map(|kept| &kept.analysis.member_rows);
            let groups: Vec<(MemberId, usize)> = rows.filter_map(|row| Some((row.member, row.group?))).collect();
            Ok::<_, Error>(work_out(&voices.answers()?, &groups, Settings::full(SEED), || {
                keep_going.load(Ordering::Relaxed)
            }))
        });
        let orders = loop {
            tokio::select! {
                done = &mut working => break done.map_err(|_| Error::Stopping)??,
                () = stopped(&mut self.stopping) => return Ok(false),
                () = sleep(RENEWED_EVERY) => {
                    if !self.claims_order(community).await? {
                        return Ok(false);
                    }
                }
            }
        };
        if let Some(orders) = orders {
            let kept = KeptOrders { ledger_number, opinion_number, made_at: store::now(), orders };
            self.store.keep_orders(due.agenda, &kept).await?;
            let took_ms = begun.elapsed().as_millis();
            tracing::debug!(agenda = %due.agenda, ledger_number, took_ms, "an agenda was laid side by side");
        }
        Ok(true)
    }
}
