//! Makes what is new: the moment, ids that sort by time, tokens and salts.

use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

use agenda::moment::Moment;

use crate::{Error, Result};

/// 2024-01-01T00:00:00 UTC in milliseconds since 1970: where ids begin, so that 41 bits last until 2093.
const EPOCH_MS: i64 = 1_704_067_200_000;

static LAST_ID: AtomicI64 = AtomicI64::new(0);

/// Returns the present moment.
pub fn now() -> Moment {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Moment(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
}

/// Makes an id: 41 bits of milliseconds, then 22 random bits so that several servers seldom meet; never the same twice in
/// one process, and never smaller than the one before.
///
/// # Errors
/// [`Error::Random`] when the operating system gives no random bytes.
pub(crate) fn id<Id: From<i64>>() -> Result<Id> {
    let low = i64::from(getrandom::u32()? >> 10);
    let made = ((now().0 - EPOCH_MS).max(0) << 22) | low;
    let last = LAST_ID
        .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |last| Some(made.max(last + 1)))
        .unwrap_or_else(|last| last);
    Ok(Id::from(made.max(last + 1)))
}

/// Makes a secret of 256 random bits, as 64 small hexadecimal letters: a session's cookie, a one-time link.
///
/// # Errors
/// [`Error::Random`] when the operating system gives no random bytes.
pub fn token() -> Result<String> {
    random_hex::<32>()
}

/// Makes the salt that goes into the digests of one thing's words, as 32 small hexadecimal letters.
///
/// # Errors
/// [`Error::Random`] when the operating system gives no random bytes.
pub(crate) fn salt() -> Result<String> {
    random_hex::<16>()
}

/// Returns random bytes.
///
/// # Errors
/// [`Error::Random`] when the operating system gives none.
pub(crate) fn random<const BYTES: usize>() -> Result<[u8; BYTES]> {
    let mut bytes = [0; BYTES];
    getrandom::fill(&mut bytes).map_err(Error::Random)?;
    Ok(bytes)
}

fn random_hex<const BYTES: usize>() -> Result<String> {
    Ok(hex(&random::<BYTES>()?))
}

/// Writes bytes in small hexadecimal letters.
pub(crate) fn hex(bytes: &[u8]) -> String {
    const DIGITS: [char; 16] = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'];
    bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]).filter_map(|half| DIGITS.get(usize::from(half))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_made_in_order_and_never_twice() {
        let ids: Vec<i64> = (0..10_000).map(|_| id().unwrap()).collect();
        assert!(ids.windows(2).all(|pair| pair[0] < pair[1]));
    }

    #[test]
    fn a_token_has_64_letters_and_is_new_every_time() {
        let (one, another) = (token().unwrap(), token().unwrap());
        assert_eq!(one.len(), 64);
        assert_ne!(one, another);
        assert_eq!(hex(&[0, 171, 255]), "00abff");
    }
}
