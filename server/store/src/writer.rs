//! The one writer: acts that arrive together share a transaction and are acknowledged after its commit is durable.
//!
//! Answers to issues, which come in crowds, are gathered into bulk statements; every other act runs on its own savepoint,
//! so that one refused act takes nothing with it but itself.

use std::pin::Pin;

use sqlx::{AnyConnection, AnyPool, Connection as _};
use tokio::sync::{mpsc, oneshot};

use crate::db::{Dialect, begin};
use crate::stance::{self, Weighing};
use crate::{Error, Result};

/// The most acts that share one commit.
const BATCH_LIMIT: usize = 512;

/// A future that lives as long as what it borrows.
pub(crate) type Boxed<'life, T> = Pin<Box<dyn Future<Output = T> + Send + 'life>>;

/// Tells whoever waits for an act how the commit ended.
type Reply = Box<dyn FnOnce(Result<()>) + Send>;

/// An act to run: says whether its changes are to be kept, and whom to tell.
type Job = Box<dyn for<'tx> FnOnce(&'tx mut AnyConnection) -> Boxed<'tx, (bool, Reply)> + Send>;

enum Task {
    Act(Job),
    Weigh(Weighing, oneshot::Sender<Result<()>>),
    Stop(oneshot::Sender<()>),
}

/// The way to the writer.
#[derive(Clone, Debug)]
pub(crate) struct Writer {
    queue: mpsc::Sender<Task>,
}

impl Writer {
    /// Starts the writer on its own task; it ends when every way to it is dropped, or by [`Writer::stop`].
    pub fn start(pool: AnyPool, dialect: Dialect) -> Self {
        let (queue, tasks) = mpsc::channel(4 * BATCH_LIMIT);
        tokio::spawn(run(pool, dialect, tasks));
        Self { queue }
    }

    /// Runs an act and answers after its commit is durable. An error rolls back everything the act did.
    pub async fn act<T, Act>(&self, act: Act) -> Result<T>
    where
        T: Send + 'static,
        Act: for<'tx> FnOnce(&'tx mut AnyConnection) -> Boxed<'tx, Result<T>> + Send + 'static,
    {
        let (answer, answered) = oneshot::channel();
        let job: Job = Box::new(move |tx| {
            Box::pin(async move {
                let done = act(tx).await;
                let keep = done.is_ok();
                let reply: Reply = Box::new(move |committed| {
                    // Whoever asked may have gone; the act stands all the same.
                    let _ = answer.send(committed.and(done));
                });
                (keep, reply)
            })
        });
        self.queue.send(Task::Act(job)).await.map_err(|_| Error::Stopping)?;
        answered.await.map_err(|_| Error::Stopping)?
    }

    /// Records one answer to an issue and answers after its commit is durable.
    pub async fn weigh(&self, weighing: Weighing) -> Result<()> {
        let (answer, answered) = oneshot::channel();
        self.queue.send(Task::Weigh(weighing, answer)).await.map_err(|_| Error::Stopping)?;
        answered.await.map_err(|_| Error::Stopping)?
    }

    /// Waits until everything sent before is written, then ends the writer.
    pub async fn stop(&self) {
        let (done, stopped) = oneshot::channel();
        if self.queue.send(Task::Stop(done)).await.is_ok() {
            let _ = stopped.await;
        }
    }
}

async fn run(pool: AnyPool, dialect: Dialect, mut tasks: mpsc::Receiver<Task>) {
    let mut waiting = Vec::with_capacity(BATCH_LIMIT);
    while tasks.recv_many(&mut waiting, BATCH_LIMIT).await > 0 {
        let mut replies: Vec<Reply> = Vec::with_capacity(waiting.len());
        let mut stops = Vec::new();
        let committed = commit_batch(&pool, dialect, waiting.drain(..), &mut replies, &mut stops).await;
        let failure = committed.err().map(|error| {
            tracing::error!(error = &error as &dyn std::error::Error, "a batch of acts was not committed");
            error.to_string()
        });
        for reply in replies {
            reply(failure.clone().map_or(Ok(()), |reason| Err(Error::Commit(reason))));
        }
        if !stops.is_empty() {
            pool.close().await;
            for stop in stops {
                let _ = stop.send(());
            }
            return;
        }
    }
}

async fn commit_batch(
    pool: &AnyPool,
    dialect: Dialect,
    tasks: impl Iterator<Item = Task>,
    replies: &mut Vec<Reply>,
    stops: &mut Vec<oneshot::Sender<()>>,
) -> Result<()> {
    let mut weighings = Vec::new();
    let mut acts = Vec::new();
    for task in tasks {
        match task {
            Task::Act(job) => acts.push(job),
            Task::Weigh(weighing, answer) => weighings.push((weighing, answer)),
            Task::Stop(done) => stops.push(done),
        }
    }
    let mut tx = pool.begin_with(begin(dialect)).await?;
    if !weighings.is_empty() {
        let (weighed, answers): (Vec<_>, Vec<_>) = weighings.into_iter().unzip();
        let mut savepoint = tx.begin().await?;
        let outcomes = stance::record(&mut savepoint, dialect, &weighed).await;
        match outcomes {
            Ok(outcomes) => {
                savepoint.commit().await?;
                for (answer, outcome) in answers.into_iter().zip(outcomes) {
                    replies.push(Box::new(move |committed| {
                        let _ = answer.send(committed.and(outcome.map_err(Error::Refused)));
                    }));
                }
            }
            Err(error) => {
                savepoint.rollback().await?;
                let reason = error.to_string();
                tracing::error!(error = &error as &dyn std::error::Error, "a batch of answers was not recorded");
                for answer in answers {
                    let _ = answer.send(Err(Error::Commit(reason.clone())));
                }
            }
        }
    }
    for job in acts {
        let mut savepoint = tx.begin().await?;
        let (keep, reply) = job(&mut savepoint).await;
        if keep {
            savepoint.commit().await?;
        } else {
            savepoint.rollback().await?;
        }
        replies.push(reply);
    }
    tx.commit().await?;
    Ok(())
}
