//! What is logged, and where: plain lines on standard error, never a secret.

use tracing_subscriber::EnvFilter;

/// Starts logging by a filter such as `info`; a filter that cannot be read is answered with `info` and a warning.
pub fn start(filter: &str) {
    let (filter, problem) = match EnvFilter::try_new(filter) {
        Ok(filter) => (filter, None),
        Err(problem) => (EnvFilter::new("info"), Some(problem)),
    };
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).with_target(false).init();
    if let Some(problem) = problem {
        tracing::warn!(%problem, "the log filter cannot be read; logging at info");
    }
}
