//! What both benchmarks count in: answers a second, and the time that processors worked.

use std::fs;
use std::time::Duration;

/// Returns how long processors have worked for this program, where the system tells: a busy machine makes a benchmark
/// wait for its turn.
pub fn busy() -> Option<Duration> {
    let stat = fs::read_to_string("/proc/self/stat").ok()?;
    let hundredths = stat.rsplit(')').next()?.split_whitespace().skip(11).take(2);
    Some(Duration::from_millis(10 * hundredths.filter_map(|part| part.parse::<u64>().ok()).sum::<u64>()))
}

/// Returns how many there are a second.
#[expect(clippy::cast_precision_loss, reason = "a rate needs no more than 52 bits")]
pub fn rate(count: usize, took: Duration) -> f64 {
    count as f64 / took.as_secs_f64()
}
