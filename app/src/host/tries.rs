//! Slows down whoever guesses passphrases, by the name they try and by the address they try from.
//!
//! Kept in memory and forgotten when the program stops: several servers each count for themselves.

use std::net::{IpAddr, SocketAddr};
use std::sync::{LazyLock, Mutex, PoisonError};

use agenda::Refusal;
use agenda::tries::Tries;
use axum::extract::ConnectInfo;

use super::Host;

/// A name: ten tries at once, then one a minute, which is 1,440 guesses a day.
static BY_NAME: LazyLock<Mutex<Tries>> = LazyLock::new(|| Mutex::new(Tries::new(10, 60_000)));
/// An address: sixty at once, then one in two seconds, because a whole hall can be behind one address.
static BY_ADDRESS: LazyLock<Mutex<Tries>> = LazyLock::new(|| Mutex::new(Tries::new(60, 2_000)));

/// A try that counts as a wrong one until it is said to be right.
pub struct Try {
    name: String,
    address: String,
}

impl Try {
    /// Says that the passphrase was right, so that the try is given back.
    pub fn was_right(self) {
        lock(&BY_NAME).give_back(&self.name);
        lock(&BY_ADDRESS).give_back(&self.address);
    }
}

impl Host {
    /// Counts a try of a passphrase before it is compared, so that many at once are counted too.
    ///
    /// # Errors
    /// [`Refusal::TooOften`].
    pub fn try_passphrase(&self, name: &str) -> Result<Try, Refusal> {
        let (now, address) = (self.now(), self.address());
        lock(&BY_ADDRESS).take(&address, now)?;
        lock(&BY_NAME).take(name, now)?;
        Ok(Try { name: name.to_owned(), address })
    }

    /// Counts the making of an account, which is as much work as comparing a passphrase.
    ///
    /// # Errors
    /// [`Refusal::TooOften`].
    pub fn try_account(&self) -> Result<(), Refusal> {
        lock(&BY_ADDRESS).take(&self.address(), self.now())
    }

    /// Counts a try of an invitation's code: nobody guesses one, and nobody is to keep the server busy trying.
    ///
    /// # Errors
    /// [`Refusal::TooOften`].
    pub fn try_code(&self) -> Result<(), Refusal> {
        lock(&BY_ADDRESS).take(&self.address(), self.now())
    }

    /// Returns the network address of whoever asks. A proxy on this machine is believed when it says for whom it asks;
    /// nobody else is.
    fn address(&self) -> String {
        let peer = self.parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|ConnectInfo(peer)| peer.ip());
        let forwarded = self.parts.headers.get_all("x-forwarded-for").iter().next_back();
        let forwarded = forwarded
            .and_then(|addresses| addresses.to_str().ok())
            .and_then(|addresses| addresses.rsplit(',').next())
            .and_then(|address| address.trim().parse().ok());
        match (peer, forwarded) {
            (Some(peer), Some(client)) if peer.is_loopback() => network(client),
            (Some(peer), _) => network(peer),
            (None, _) => String::new(),
        }
    }
}

/// Writes an address; of an IPv6 address the half that names the network, because the other half is anybody's choice.
fn network(address: IpAddr) -> String {
    match address.to_canonical() {
        IpAddr::V4(address) => address.to_string(),
        IpAddr::V6(address) => {
            let [first, second, third, fourth, ..] = address.segments();
            format!("{first:x}:{second:x}:{third:x}:{fourth:x}")
        }
    }
}

/// A thread that stopped in the middle left a number behind, which is as good as any.
fn lock(tries: &Mutex<Tries>) -> std::sync::MutexGuard<'_, Tries> {
    tries.lock().unwrap_or_else(PoisonError::into_inner)
}
