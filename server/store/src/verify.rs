//! Recomputes every public result from the ledger and says where the tables differ.

mod institution;
mod joint;
mod pile;
pub(crate) mod programme;
mod tables;

use agenda::Refusal;
use agenda::id::{CommunityId, MemberId};
use agenda::ledger::{Difference, Digest, Entry, State};
use agenda::moment::Moment;
use agenda::refusal::Noun;
use sqlx::{AnyConnection, Row as _};

use crate::db::begin_reading;
use crate::{Result, Store};

/// How many entries are read at a time.
const PAGE: i64 = 1_000;

/// What came out for one community.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verified {
    /// The community's address part.
    pub community: String,
    /// Entries in its ledger.
    pub entries: i64,
    /// Issues, also those that were taken out.
    pub issues: usize,
    /// Answers to them.
    pub stances: usize,
    /// The digest of the last entry: whoever kept an earlier one can see that nothing before it was changed.
    pub digest: Digest,
    /// The first thing that is not as it should be, if there is one.
    pub difference: Option<Difference>,
}

impl Store {
    /// Walks the ledger of one community, or of every one by name, recomputes what it amounts to and compares that with
    /// the tables, all as of one moment while others go on writing.
    ///
    /// `progress` is told, now and then, how many entries of how many in this community are done.
    ///
    /// # Errors
    /// [`Refusal::Unknown`] if there is no such community; a difference is not an error but an answer.
    pub async fn verify(
        &self,
        slug: Option<&str>,
        progress: &mut (dyn FnMut(&str, i64, i64) + Send),
    ) -> Result<Vec<Verified>> {
        let rows = sqlx::query(
            "select id, slug
             from community
             where cast($1 as text) is null or slug = $1
             order by name, id",
        )
        .bind(slug)
        .fetch_all(&self.reader)
        .await?;
        if rows.is_empty() && slug.is_some() {
            return Err(Refusal::Unknown(Noun::Community).into());
        }
        let mut verified = Vec::with_capacity(rows.len());
        for row in &rows {
            let (id, slug): (i64, String) = (row.try_get("id")?, row.try_get("slug")?);
            let mut tx = self.reader.begin_with(begin_reading(self.dialect)).await?;
            verified.push(community(&mut tx, CommunityId(id), slug, progress).await?);
            tx.rollback().await?;
        }
        Ok(verified)
    }
}

async fn community(
    tx: &mut AnyConnection,
    id: CommunityId,
    slug: String,
    progress: &mut (dyn FnMut(&str, i64, i64) + Send),
) -> Result<Verified> {
    let head = sqlx::query("select number, digest from ledger_head where community_id = $1")
        .bind(id.0)
        .fetch_optional(&mut *tx)
        .await?;
    let head = match head {
        Some(row) => (row.try_get("number")?, Digest(row.try_get("digest")?)),
        None => (0, Digest::zero()),
    };
    let mut walk = Walk { state: State::default(), last: (0, Digest::zero()) };
    let mut difference = walk.entries(tx, id, |done| progress(&slug, done, head.0)).await?;
    if difference.is_none() && head != walk.last {
        difference = Some(Difference::Head { head: head.0, last: walk.last.0 });
    }
    if difference.is_none() {
        difference = walk.state.difference(&tables::state(tx, id).await?);
    }
    Ok(Verified {
        community: slug,
        entries: walk.last.0,
        issues: walk.state.issues.len(),
        stances: walk.state.stances.len(),
        digest: walk.last.1,
        difference,
    })
}

/// A walk along a ledger: what it amounts to so far, and the number and digest of the last entry that was right.
struct Walk {
    state: State,
    last: (i64, Digest),
}

impl Walk {
    /// Walks to the end or to the first entry that is wrong.
    async fn entries(
        &mut self,
        tx: &mut AnyConnection,
        community: CommunityId,
        mut progress: impl FnMut(i64),
    ) -> Result<Option<Difference>> {
        // A negative number would stand before the first page, so it is looked for there.
        let mut after = i64::MIN;
        loop {
            let rows = sqlx::query(
                "select number, moment, member_id, act, subject, payload, digest
                 from ledger
                 where community_id = $1 and number > $2
                 order by number
                 limit $3",
            )
            .bind(community.0)
            .bind(after)
            .bind(PAGE)
            .fetch_all(&mut *tx)
            .await?;
            if rows.is_empty() {
                return Ok(None);
            }
            for row in &rows {
                let entry = Entry {
                    number: row.try_get("number")?,
                    moment: Moment(row.try_get("moment")?),
                    member: row.try_get::<Option<i64>, _>("member_id")?.map(MemberId),
                    payload: row.try_get("payload")?,
                    digest: Digest(row.try_get("digest")?),
                };
                if let Err(difference) = self.entry(&entry, row.try_get("act")?, row.try_get("subject")?) {
                    return Ok(Some(difference));
                }
            }
            after = self.last.0;
            progress(after);
        }
    }

    fn entry(&mut self, entry: &Entry, act: &str, subject: i64) -> std::result::Result<(), Difference> {
        let number = self.last.0 + 1;
        if !entry.follows(&self.last.1, number) {
            return Err(Difference::Chain { number });
        }
        self.state.apply(entry)?;
        // These two only repeat the payload, to be looked up by.
        if !entry.act().is_ok_and(|said| said.word() == act && said.subject() == subject) {
            let problem = format!("it is filed as {act} of {subject}, and its payload says something else");
            return Err(Difference::Senseless { number, problem });
        }
        self.last = (number, entry.digest.clone());
        Ok(())
    }
}
