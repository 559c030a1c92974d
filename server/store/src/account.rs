//! Accounts: a name and a passphrase that keep one's place across devices. Hashing happens off the async threads.

use std::sync::LazyLock;

use agenda::Refusal;
use agenda::id::PersonId;
use agenda::member::{Asker, Holder, NAME_LIMIT, PASSPHRASE_LIMIT, PASSPHRASE_MINIMUM};
use agenda::moment::Moment;
use agenda::refusal::Field;
use agenda::text;
use argon2::Argon2;
use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher as _, PasswordVerifier as _};
use sqlx::{AnyConnection, Row as _};
use tokio::sync::Semaphore;

use crate::db::violates;
use crate::{Error, Result, Store, fresh, session};

/// How long a one-time operator link works, in milliseconds: one day.
const OPERATOR_LINK_MS: i64 = 86_400_000;

/// As many hashes at a time as a small server has cores: each takes 19 MiB and some 30 ms.
static HASHING: Semaphore = Semaphore::const_new(2);

/// What a passphrase is compared with when there is no such account, so that the answer takes as long.
static NOBODY: LazyLock<Option<String>> =
    LazyLock::new(|| Argon2::default().hash_password(b"nobody has this passphrase").ok().map(|hash| hash.to_string()));

impl Store {
    /// Makes an account for whoever asks: a guest keeps what they did.
    ///
    /// # Errors
    /// The refusals of the name and the passphrase, all at once; [`Refusal::Taken`] for a name that somebody has.
    pub async fn make_account(
        &self,
        asker: &Asker,
        name: &str,
        passphrase: &str,
        moment: Moment,
    ) -> Result<std::result::Result<PersonId, Vec<Refusal>>> {
        let checked = text::line(Field::Name, name, NAME_LIMIT);
        let length = passphrase.chars().count();
        let strong = if length < PASSPHRASE_MINIMUM {
            Err(Refusal::PassphraseTooShort { limit: PASSPHRASE_MINIMUM })
        } else if length > PASSPHRASE_LIMIT {
            Err(Refusal::TooLong { field: Field::Passphrase, length, limit: PASSPHRASE_LIMIT })
        } else {
            Ok(())
        };
        let name = match (checked, strong) {
            (Ok(name), Ok(())) => name,
            (name, strong) => return Ok(Err([name.err(), strong.err()].into_iter().flatten().collect())),
        };
        // Somebody who is signed in makes another account for somebody else, not a second name for themselves.
        let person = match (asker.person, &asker.account) {
            (Some(person), None) => person,
            _ => fresh::id()?,
        };
        let hash = hash(passphrase).await?;
        let made = self
            .writer
            .act(move |tx| {
                Box::pin(async move {
                    sqlx::query("insert into person (id, arrived_at) values ($1, $2) on conflict do nothing")
                        .bind(person.0)
                        .bind(moment.0)
                        .execute(&mut *tx)
                        .await?;
                    let made = sqlx::query(
                        "insert into account (person_id, name, name_folded, passphrase_hash, made_at)
                         values ($1, $2, $3, $4, $5)",
                    )
                    .bind(person.0)
                    .bind(&name)
                    .bind(fold(&name))
                    .bind(hash)
                    .bind(moment.0)
                    .execute(tx)
                    .await;
                    match made {
                        Err(error) if violates(&error, "account_name_key", "account.name_folded") => {
                            Err(Refusal::Taken(Field::Name).into())
                        }
                        other => Ok(other.map(|_| ())?),
                    }
                })
            })
            .await;
        match made {
            Ok(()) => Ok(Ok(person)),
            Err(Error::Refused(refusal)) => Ok(Err(vec![refusal])),
            Err(error) => Err(error),
        }
    }

    /// Returns the person whose name and passphrase these are.
    ///
    /// # Errors
    /// [`Refusal::WrongPassphrase`], which takes as long and says as much whether or not the name exists.
    pub async fn sign_in(&self, name: &str, passphrase: &str) -> Result<PersonId> {
        let row = sqlx::query("select person_id, passphrase_hash from account where name_folded = $1")
            .bind(fold(name))
            .fetch_optional(&self.reader)
            .await?;
        let found = row
            .map(|row| {
                Ok::<_, Error>((row.try_get::<i64, _>("person_id")?, row.try_get::<String, _>("passphrase_hash")?))
            })
            .transpose()?;
        let (person, hash) = match found {
            Some((person, hash)) => (Some(person), Some(hash)),
            None => (None, NOBODY.clone()),
        };
        let right = matches(passphrase, hash).await?;
        match person {
            Some(person) if right => Ok(PersonId(person)),
            _ => Err(Refusal::WrongPassphrase.into()),
        }
    }

    /// Compares a passphrase with the one of an account that is signed in, before something that cannot be undone.
    ///
    /// # Errors
    /// [`Refusal::WrongPassphrase`].
    pub async fn confirm(&self, holder: &Holder, passphrase: &str) -> Result<()> {
        let person = self.sign_in(holder.name(), passphrase).await?;
        if person == holder.person() { Ok(()) } else { Err(Refusal::WrongPassphrase.into()) }
    }

    /// Makes the holder of an account an operator of this server.
    ///
    /// # Errors
    /// [`Refusal::Unknown`] if nobody has an account of that name.
    pub async fn make_operator(&self, name: &str) -> Result<()> {
        let name = fold(name);
        self.writer
            .act(move |tx| {
                Box::pin(async move {
                    let made = sqlx::query("update account set operator = 1 where name_folded = $1")
                        .bind(name)
                        .execute(tx)
                        .await?;
                    if made.rows_affected() == 0 {
                        return Err(Refusal::Unknown(agenda::refusal::Noun::Account).into());
                    }
                    Ok(())
                })
            })
            .await
    }

    /// Makes a one-time link's token, valid for a day, if the server has no operator yet.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn operator_link(&self, moment: Moment) -> Result<Option<String>> {
        let operators: i64 =
            sqlx::query_scalar("select count(*) from account where operator = 1").fetch_one(&self.reader).await?;
        if operators > 0 {
            return Ok(None);
        }
        let token = fresh::token()?;
        let hash = session::digest(&token);
        self.writer
            .act(move |tx| {
                Box::pin(async move {
                    sqlx::query("delete from operator_link").execute(&mut *tx).await?;
                    sqlx::query("insert into operator_link (token_hash, expires_at) values ($1, $2)")
                        .bind(hash)
                        .bind(moment.plus_ms(OPERATOR_LINK_MS).0)
                        .execute(tx)
                        .await?;
                    Ok(())
                })
            })
            .await?;
        Ok(Some(token))
    }

    /// Uses a one-time link: whoever is signed in becomes the operator, and the link is gone.
    ///
    /// # Errors
    /// [`Refusal::Stale`] for a link that is used up, expired or was never made.
    pub async fn claim_operator(&self, holder: &Holder, token: &str, moment: Moment) -> Result<()> {
        let (person, hash) = (holder.person(), session::digest(token));
        self.writer
            .act(move |tx| {
                Box::pin(async move {
                    let used = sqlx::query("delete from operator_link where token_hash = $1 and expires_at >= $2")
                        .bind(hash)
                        .bind(moment.0)
                        .execute(&mut *tx)
                        .await?;
                    if used.rows_affected() == 0 {
                        return Err(Refusal::Stale.into());
                    }
                    make_person_operator(tx, person).await
                })
            })
            .await
    }
}

async fn make_person_operator(tx: &mut AnyConnection, person: PersonId) -> Result<()> {
    sqlx::query("update account set operator = 1 where person_id = $1").bind(person.0).execute(tx).await?;
    Ok(())
}

/// Brings a name to the form in which two names count as the same.
pub(crate) fn fold(name: &str) -> String {
    // What no account can be called, is nobody's name however it is folded.
    text::optional_line(Field::Name, name, NAME_LIMIT).unwrap_or_default().to_lowercase()
}

async fn hash(passphrase: &str) -> Result<String> {
    let passphrase = passphrase.to_owned();
    let _turn = HASHING.acquire().await.map_err(|_| Error::Stopping)?;
    let hashed = tokio::task::spawn_blocking(move || Argon2::default().hash_password(passphrase.as_bytes()));
    Ok(hashed.await.map_err(|_| Error::Stopping)??.to_string())
}

async fn matches(passphrase: &str, hash: Option<String>) -> Result<bool> {
    let Some(hash) = hash else { return Ok(false) };
    if passphrase.chars().count() > PASSPHRASE_LIMIT {
        return Ok(false);
    }
    let passphrase = passphrase.to_owned();
    let _turn = HASHING.acquire().await.map_err(|_| Error::Stopping)?;
    let compared = tokio::task::spawn_blocking(move || {
        let hash = PasswordHash::new(&hash)?;
        Ok::<_, argon2::password_hash::phc::Error>(
            Argon2::default().verify_password(passphrase.as_bytes(), &hash).is_ok(),
        )
    });
    compared.await.map_err(|_| Error::Stopping)?.map_err(|error| Error::unreadable("passphrase_hash", error))
}
