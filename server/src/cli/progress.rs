//! Shows how far something long has come: a bar on a terminal, a plain line now and then elsewhere.

use std::io::IsTerminal as _;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};

/// How far something has come. Cloning is cheap: all clones show the same.
#[derive(Clone)]
pub struct Progress {
    bar: Option<ProgressBar>,
    what: String,
    total: u64,
    /// The last quarter that a line was written about.
    told: Arc<AtomicU64>,
}

impl Progress {
    /// Starts showing; `what` says what is being counted, such as `answers`.
    pub fn start(what: &str, total: u64) -> Self {
        let bar = std::io::stderr().is_terminal().then(|| {
            let bar = ProgressBar::new(total);
            if let Ok(style) = ProgressStyle::with_template("{msg} {wide_bar} {human_pos} of {human_len}, {eta} left") {
                bar.set_style(style);
            }
            bar.set_message(what.to_owned());
            bar.enable_steady_tick(Duration::from_millis(200));
            bar
        });
        Self { bar, what: what.to_owned(), total, told: Arc::new(AtomicU64::new(0)) }
    }

    /// Shows how many are done.
    pub fn reach(&self, done: u64) {
        if let Some(bar) = &self.bar {
            bar.set_position(done);
            return;
        }
        let quarter = (done * 4).checked_div(self.total).unwrap_or_default();
        if self.told.fetch_max(quarter, Ordering::Relaxed) < quarter {
            eprintln!("{}: {done} of {}", self.what, self.total);
        }
    }

    /// Takes the bar away.
    pub fn finish(&self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}
