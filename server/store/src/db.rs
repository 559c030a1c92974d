//! Opens the database and is the one place that knows there are two of them.

use std::time::Duration;

use sqlx::any::{AnyPoolOptions, install_default_drivers};
use sqlx::{AnyConnection, AnyPool, Executor as _};

use crate::Result;
use crate::analysis::Recent;
use crate::comparison::{Kept, report};
use crate::programme::Trees;
use crate::writer::Writer;

/// Which database is spoken to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Dialect {
    Sqlite,
    Postgres,
}

/// How to open a store.
#[derive(Clone, Debug)]
pub struct Settings {
    /// `sqlite:folkmoot.sqlite`, or `postgres://user:password@host/database`.
    pub url: String,
    /// Connections that read at the same time.
    pub readers: u32,
}

/// Everything remembered. Cloning is cheap: all clones share the pools and the writer.
#[derive(Clone, Debug)]
pub struct Store {
    pub(crate) dialect: Dialect,
    pub(crate) reader: AnyPool,
    pub(crate) writer: Writer,
    pub(crate) trees: Trees,
    pub(crate) compared: Kept,
    pub(crate) analyses: Recent,
    pub(crate) reports: report::Recent,
}

impl Store {
    /// Opens the database, makes it if it is an absent SQLite file, brings its schema up to date and starts the writer.
    ///
    /// # Errors
    /// [`crate::Error::Database`] or [`crate::Error::Migration`] when it cannot be opened or brought up to date.
    pub async fn open(settings: &Settings) -> Result<Self> {
        install_default_drivers();
        let dialect = if settings.url.starts_with("sqlite:") { Dialect::Sqlite } else { Dialect::Postgres };
        let url = match dialect {
            Dialect::Sqlite if !settings.url.contains('?') => format!("{}?mode=rwc", settings.url),
            _ => settings.url.clone(),
        };
        let writing = pool(&url, dialect, 1, false).await?;
        sqlx::migrate!().run(&writing).await?;
        let reader = pool(&url, dialect, settings.readers.max(1), true).await?;
        let writer = Writer::start(writing, dialect);
        Ok(Self {
            dialect,
            reader,
            writer,
            trees: Trees::default(),
            compared: Kept::default(),
            analyses: Recent::default(),
            reports: report::Recent::default(),
        })
    }

    /// Waits until everything accepted is written, then closes the database.
    pub async fn close(&self) {
        self.writer.stop().await;
        self.reader.close().await;
    }
}

/// Opens a pool whose connections are set up for their work: readers cannot write, and on SQLite a commit is on the disk
/// before it returns.
async fn pool(url: &str, dialect: Dialect, connections: u32, reads_only: bool) -> Result<AnyPool> {
    let set_up = match (dialect, reads_only) {
        (Dialect::Sqlite, false) => {
            "pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on;
             pragma busy_timeout = 10000; pragma cache_size = -65536; pragma temp_store = memory"
        }
        (Dialect::Sqlite, true) => {
            "pragma query_only = on; pragma busy_timeout = 10000; pragma cache_size = -32768;
             pragma mmap_size = 268435456; pragma temp_store = memory"
        }
        (Dialect::Postgres, false) => "set synchronous_commit = on",
        (Dialect::Postgres, true) => "set default_transaction_read_only = on",
    };
    let options = AnyPoolOptions::new()
        .max_connections(connections)
        .min_connections(1)
        .idle_timeout(None)
        .max_lifetime(None)
        .acquire_timeout(Duration::from_secs(10))
        .test_before_acquire(false)
        .after_connect(move |connection: &mut AnyConnection, _| {
            Box::pin(async move {
                connection.execute(set_up).await?;
                Ok(())
            })
        });
    Ok(options.connect(url).await?)
}

/// Returns the statement that begins a writing transaction: SQLite must take the write lock at once, because a reading
/// transaction that turns into a writing one can be refused.
pub(crate) const fn begin(dialect: Dialect) -> &'static str {
    match dialect {
        Dialect::Sqlite => "begin immediate",
        Dialect::Postgres => "begin",
    }
}

/// Returns the statement that begins a reading transaction in which every statement sees the same moment.
pub(crate) const fn begin_reading(dialect: Dialect) -> &'static str {
    match dialect {
        Dialect::Sqlite => "begin",
        Dialect::Postgres => "begin isolation level repeatable read read only",
    }
}

/// Says whether an error is the violation of the named constraint. SQLite names the columns of a unique constraint
/// instead of its name, so both are given.
pub(crate) fn violates(error: &sqlx::Error, constraint: &str, columns: &str) -> bool {
    error.as_database_error().is_some_and(|error| {
        error.constraint() == Some(constraint)
            || error.message().contains(columns)
            || error.message().contains(constraint)
    })
}
