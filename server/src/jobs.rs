//! What goes on in the background: each community's themes and analysis, its reports and the orders of its agendas are kept fresh, by
//! one of the servers that share a database.
//!
//! Once in a while the ledgers are asked which of them moved since their analysis was made. One that has been quiet for
//! a while, or that has waited long enough, is claimed, read, analysed on a thread of its own and kept with the number of
//! the act it rests on. Reports and agendas follow, so that they find the groups. A page never waits for any of it.

mod order;
pub mod report;
mod theme;
mod timeline;
mod waiting;

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use agenda::compare::{self, Groups};
use agenda::id::{CommunityId, ProgrammeId};
use agenda::opinion::{Analysis, Settings, analyse_while};
use store::analysis::{Kept, OPINION, Opinions};
use store::comparison::Ours;
use store::comparison::report::REPORT;
use store::{Error, Store};
use tokio::sync::watch;
use tokio::task::{JoinHandle, spawn_blocking};
use tokio::time::{Instant, sleep};

use crate::config::Analysing;
use waiting::Waiting;

/// The seed of every analysis that is kept, so that anybody can make the same again.
pub const SEED: u64 = 2026;

/// How often the ledgers are asked.
const EVERY: Duration = Duration::from_secs(1);
/// How long a claim holds without being renewed, in milliseconds.
const CLAIM_MS: i64 = 60_000;
/// How often it is renewed while the work goes on.
const RENEWED_EVERY: Duration = Duration::from_secs(15);

/// The background work of this server.
pub struct Jobs {
    stop: watch::Sender<bool>,
    work: JoinHandle<()>,
}

impl Jobs {
    /// Starts it.
    pub fn start(store: Store, analysing: Analysing) -> Self {
        let (stop, stopping) = watch::channel(false);
        let work = tokio::spawn(async move {
            match store::token() {
                Ok(holder) => {
                    let [analyses, reports, orders] = [(); 3].map(|()| Waiting::new(analysing));
                    Worker { store, holder, stopping, analyses, reports, orders }.run().await;
                }
                Err(error) => tracing::error!(%error, "nothing is worked out in the background"),
            }
        });
        Self { stop, work }
    }

    /// Calls off what is under way, lets go of its claim and waits for the end.
    pub async fn stop(self) {
        // Nobody listens if the work has ended already, which is what is wanted.
        let _ = self.stop.send(true);
        let _ = self.work.await;
    }
}

/// Whoever does the work, one community after the other.
struct Worker {
    store: Store,
    /// Under which name it claims.
    holder: String,
    stopping: watch::Receiver<bool>,
    analyses: Waiting,
    reports: Waiting,
    orders: Waiting,
}

impl Worker {
    async fn run(mut self) {
        let pause = EVERY.min(self.analyses.quiet).max(Duration::from_millis(50));
        loop {
            tokio::select! {
                () = sleep(pause) => {}
                () = stopped(&mut self.stopping) => return,
            }
            if let Err(error) = self.look_after_analyses().await {
                tracing::error!(error = &error as &dyn std::error::Error, "an analysis was not made");
            }
            if let Err(error) = self.look_after_reports().await {
                tracing::error!(error = &error as &dyn std::error::Error, "a report was not made");
            }
            if let Err(error) = self.look_after_orders().await {
                tracing::error!(error = &error as &dyn std::error::Error, "an agenda was not put in order");
            }
        }
    }

    /// Makes the analysis whose time has come, and the reports that follow from it.
    async fn look_after_analyses(&mut self) -> Result<(), Error> {
        let stale = self.store.stale_analyses().await?;
        let Some(community) = self.analyses.next(&stale, Instant::now()) else { return Ok(()) };
        let mut made = Ok(());
        if self.claim(community, OPINION).await? {
            made = self.find_themes(community).await;
            if made.is_ok() {
                made = self.analyse(community).await;
            }
            self.store.release(community, OPINION, &self.holder).await?;
            if made.is_ok() {
                made = self.report_claimed(community).await;
            }
        }
        // Whatever came of it, the next try waits its time; what was kept is not stale any more.
        self.analyses.tried(community, Instant::now());
        made
    }

    /// Makes reports that are due where no analysis is: after an upgrade, or where the work was broken off.
    async fn look_after_reports(&mut self) -> Result<(), Error> {
        let analyses = self.store.stale_analyses().await?;
        let mut stale = self.store.stale_reports().await?;
        stale.retain(|stale| analyses.iter().all(|analysis| analysis.community != stale.community));
        let Some(community) = self.reports.next(&stale, Instant::now()) else { return Ok(()) };
        let made = self.report_claimed(community).await;
        self.reports.tried(community, Instant::now());
        made
    }

    async fn look_after_orders(&mut self) -> Result<(), Error> {
        let stale = self.store.stale_orders().await?;
        let Some(community) = self.orders.next(&stale, Instant::now()) else { return Ok(()) };
        let made = self.order(community).await;
        self.orders.tried(community, Instant::now());
        made
    }

    async fn report_claimed(&mut self, community: CommunityId) -> Result<(), Error> {
        if !self.claim(community, REPORT).await? {
            return Ok(());
        }
        let made = self.report(community).await;
        self.store.release(community, REPORT, &self.holder).await?;
        made
    }

    /// Claims a piece of work, or holds on to it, unless another server is at it.
    async fn claim(&self, community: CommunityId, name: &'static str) -> Result<bool, Error> {
        self.store.claim(community, name, &self.holder, store::now(), CLAIM_MS).await
    }

    async fn analyse(&mut self, community: CommunityId) -> Result<(), Error> {
        let begun = Instant::now();
        let earlier = self.store.analysis(community).await.unwrap_or_else(|error| {
            // What another version of the program kept is no loss: it is made anew.
            tracing::warn!(error = &error as &dyn std::error::Error, "the earlier analysis cannot be read");
            None
        });
        let opinions = self.store.opinions(community).await?;
        let ledger_number = opinions.ledger_number;
        let going = Going::default();
        let keep_going = Arc::clone(&going.0);
        let working = spawn_blocking(move || {
            let earlier = earlier.as_ref().map(|kept| &kept.analysis);
            analyse(&opinions, SEED, earlier, || keep_going.load(Ordering::Relaxed))
        });
        let Some(analysis) = self.wait_for(community, OPINION, working).await? else { return Ok(()) };
        let kept = Kept { ledger_number, made_at: store::now(), analysis };
        self.store.keep_analysis(community, &kept).await?;
        let took_ms = begun.elapsed().as_millis();
        tracing::debug!(%community, ledger_number, took_ms, "an analysis was made");
        Ok(())
    }

    /// Makes every report of a community that does not rest on its last act and on the opinion groups as they are kept yet.
    async fn report(&mut self, community: CommunityId) -> Result<(), Error> {
        let sides = self.store.sides_to_report(community).await?;
        let programmes = self.store.held_against(community).await?;
        let groups = Arc::new(report::groups(&self.store, community).await);
        for ours in sides.clone() {
            self.hold_together(ours, &programmes, &groups).await?;
        }
        let pairs = programmes.iter().flat_map(|programme| sides.iter().map(|ours| (*ours, *programme)));
        let wanted: Vec<(Ours, ProgrammeId)> = pairs.collect();
        for (ours, programme) in wanted {
            let begun = Instant::now();
            let tree = match self.store.tree(programme).await {
                Ok(tree) => tree,
                // It went away since, or the edition did: there is nothing to compare any more.
                Err(Error::Refused(_)) => continue,
                Err(broken) => return Err(broken),
            };
            let before = self.store.report(ours, &tree.programme).await?;
            let (number, grouped_at) = (self.store.ledger_number(community).await?, groups.ledger_number);
            if before.is_some_and(|it| it.ledger_number >= number && it.reported.grouped_at == grouped_at) {
                continue;
            }
            // The whole community's report says that all are made: so the timeline of its agendas is whole before it.
            if ours == Ours::Community(community) && !self.begin_timelines(community, &tree).await? {
                return Ok(());
            }
            let gathered = self.store.gather(ours, &tree).await?;
            let ledger_number = gathered.ledger_number;
            let going = Going::default();
            let (keep_going, groups, goals) = (Arc::clone(&going.0), Arc::clone(&groups), Arc::clone(&tree));
            let working = spawn_blocking(move || {
                report::work_out(&gathered, &goals, &groups, SEED, || keep_going.load(Ordering::Relaxed))
            });
            let Some(reported) = self.wait_for(community, REPORT, working).await? else { return Ok(()) };
            let kept = report::Kept { ledger_number, made_at: store::now(), reported };
            self.store.keep_report(ours, &tree.programme, &kept).await?;
            let took_ms = begun.elapsed().as_millis();
            tracing::debug!(%community, %programme, ledger_number, took_ms, "a report was made");
        }
        Ok(())
    }

    /// Holds our issues against all programmes at once, where there are any and nothing rests on the last act and on these
    /// opinion groups yet.
    async fn hold_together(
        &mut self,
        ours: Ours,
        programmes: &[ProgrammeId],
        groups: &Arc<Groups>,
    ) -> Result<(), Error> {
        if programmes.is_empty() {
            return Ok(());
        }
        let community = ours.community();
        let ledger_number = self.store.ledger_number(community).await?;
        let before = self.store.together(ours).await?;
        if before.is_some_and(|it| it.ledger_number >= ledger_number && it.reported.grouped_at == groups.ledger_number)
        {
            return Ok(());
        }
        let gathered = self.store.gather_together(ours, programmes).await?;
        let settings = compare::Settings { seed: SEED, ..compare::Settings::default() };
        let going = Going::default();
        let (keep_going, groups) = (Arc::clone(&going.0), Arc::clone(groups));
        let working = spawn_blocking(move || {
            gathered.work_out(&groups, &settings, store::now(), || keep_going.load(Ordering::Relaxed))
        });
        if let Some(kept) = self.wait_for(community, REPORT, working).await? {
            self.store.keep_together(ours, &kept).await?;
        }
        Ok(())
    }

    /// Waits for what another thread works out, and holds on to the claim meanwhile. Nothing if it was called off.
    async fn wait_for<T>(
        &mut self,
        community: CommunityId,
        name: &'static str,
        mut working: JoinHandle<Result<Option<T>, Error>>,
    ) -> Result<Option<T>, Error> {
        loop {
            tokio::select! {
                done = &mut working => return done.map_err(|_| Error::Stopping)?,
                () = stopped(&mut self.stopping) => return Ok(None),
                () = sleep(RENEWED_EVERY) => {
                    if !self.claim(community, name).await? {
                        return Ok(None);
                    }
                }
            }
        }
    }
}

/// Analyses the answers of a community in full; nothing if it was called off.
///
/// # Errors
/// As [`Opinions::matrix`].
pub fn analyse(
    opinions: &Opinions,
    seed: u64,
    earlier: Option<&Analysis>,
    keep_going: impl FnMut() -> bool,
) -> Result<Option<Analysis>, Error> {
    Ok(analyse_while(&opinions.matrix()?, Settings::full(seed), earlier, keep_going))
}

/// Whether an analysis is to go on: until this is dropped.
struct Going(Arc<AtomicBool>);

impl Default for Going {
    fn default() -> Self {
        Self(Arc::new(AtomicBool::new(true)))
    }
}

impl Drop for Going {
    fn drop(&mut self) {
        self.0.store(false, Ordering::Relaxed);
    }
}

/// Waits until the server stops.
async fn stopped(stopping: &mut watch::Receiver<bool>) {
    // An error means that whoever could have said so is gone.
    let _ = stopping.wait_for(|stop| *stop).await;
}
