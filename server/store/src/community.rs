//! Communities: founding, reading, closing and opening.

use agenda::Refusal;
use agenda::community::{Checked, Community, Listed};
use agenda::id::{CommunityId, ProgrammeId};
use agenda::ledger::{Act, Digest};
use agenda::member::{Operator, Role, Steward};
use agenda::moment::Moment;
use agenda::refusal::{Field, Noun};
use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row as _};

use crate::db::violates;
use crate::member::welcome;
use crate::{Result, Store, fresh, ledger, member};

impl Store {
    /// Founds a community, with the operator as its first organiser and steward.
    ///
    /// # Errors
    /// [`Refusal::Taken`] for an address that another community has.
    pub async fn found(&self, operator: &Operator, words: Checked, moment: Moment) -> Result<Community> {
        let (person, dialect) = (operator.person(), self.dialect);
        let id: CommunityId = fresh::id()?;
        self.writer
            .act(move |tx| {
                Box::pin(async move {
                    let community = insert(tx, id, &words, false, moment).await?;
                    let founder = member::id(id, person);
                    member::join(tx, id, person, moment).await?;
                    let mut deeds = vec![(Some(founder), describe(&community))];
                    for role in [Role::Organiser, Role::Steward] {
                        sqlx::query("insert into role (member_id, role) values ($1, $2)")
                            .bind(founder.0)
                            .bind(role.word())
                            .execute(&mut *tx)
                            .await?;
                        deeds.push((Some(founder), Act::GiveRole { member: founder, role }));
                    }
                    ledger::append(tx, dialect, id, moment, &deeds).await?;
                    Ok(community)
                })
            })
            .await
    }

    /// Founds a community of invented people, marked as such; nobody is its organiser or steward.
    ///
    /// # Errors
    /// [`Refusal::Taken`] for an address that another community has.
    pub async fn found_demo(&self, words: Checked, moment: Moment) -> Result<Community> {
        let (id, dialect) = (fresh::id()?, self.dialect);
        self.writer
            .act(move |tx| {
                Box::pin(async move {
                    let community = insert(tx, id, &words, true, moment).await?;
                    ledger::append(tx, dialect, id, moment, &[(None, describe(&community))]).await?;
                    Ok(community)
                })
            })
            .await
    }

    /// Returns the community at an address.
    ///
    /// # Errors
    /// [`Refusal::Unknown`] if there is none.
    pub async fn community(&self, slug: &str) -> Result<Community> {
        let row = sqlx::query(
            "select id, slug, name, about, language, demo, founded_at, closed_at, closed_reason
             from community
             where slug = $1",
        )
        .bind(slug)
        .fetch_optional(&self.reader)
        .await?;
        row.map_or(Err(Refusal::Unknown(Noun::Community).into()), |row| read(&row))
    }

    /// Lists every community by name, with its size.
    ///
    /// # Errors
    /// [`crate::Error::Database`].
    pub async fn communities(&self) -> Result<Vec<Listed>> {
        let rows = sqlx::query(
            "select id, slug, name, about, language, demo, founded_at, closed_at, closed_reason,
                    (select count(*) from issue where issue.community_id = community.id and removed_at is null) as issues,
                    (select count(*) from member where member.community_id = community.id) as people
             from community
             order by name, id",
        )
        .fetch_all(&self.reader)
        .await?;
        rows.iter()
            .map(|row| {
                Ok(Listed { community: read(row)?, issues: row.try_get("issues")?, people: row.try_get("people")? })
            })
            .collect()
    }

    /// Lists the communities, but for one, that linked an issue to a goal of a programme, by name.
    ///
    /// # Errors
    /// [`crate::Error::Database`].
    pub async fn communities_linked_to(&self, programme: ProgrammeId, but: CommunityId) -> Result<Vec<Community>> {
        let rows = sqlx::query(
            "select id, slug, name, about, language, demo, founded_at, closed_at, closed_reason
             from community
             where id <> $2 and exists (
                 select 1
                 from link
                 join goal on goal.id = link.goal_id
                 where link.community_id = community.id and goal.programme_id = $1
             )
             order by name, id",
        )
        .bind(programme.0)
        .bind(but.0)
        .fetch_all(&self.reader)
        .await?;
        rows.iter().map(read).collect()
    }

    /// Closes proposing and weighing, with a reason that everybody can read, or opens them again (no reason).
    ///
    /// # Errors
    /// [`crate::Error::Database`].
    pub async fn set_closed(&self, steward: &Steward, reason: Option<String>, moment: Moment) -> Result<()> {
        let (steward, dialect) = (*steward, self.dialect);
        self.writer
            .act(move |tx| {
                Box::pin(async move {
                    welcome(tx, &steward, moment).await?;
                    let changed = sqlx::query(
                        "update community
                         set closed_at = $2, closed_reason = $3
                         where id = $1 and (closed_at is null) <> ($2 is null)",
                    )
                    .bind(steward.community().0)
                    .bind(reason.as_ref().map(|_| moment.0))
                    .bind(&reason)
                    .execute(&mut *tx)
                    .await?;
                    if changed.rows_affected() > 0 {
                        let close = |reason| Act::Close { reason: Some(Digest::of_words("", &[reason])) };
                        let act = reason.as_deref().map_or(Act::Reopen, close);
                        let deed = (Some(steward.member()), act);
                        ledger::append(tx, dialect, steward.community(), moment, &[deed]).await?;
                    }
                    Ok(())
                })
            })
            .await
    }
}

/// Inserts a community and starts its ledger, without its first act.
pub(crate) async fn insert(
    tx: &mut AnyConnection,
    id: CommunityId,
    words: &Checked,
    demo: bool,
    moment: Moment,
) -> Result<Community> {
    let inserted = sqlx::query(
        "insert into community (id, slug, name, about, language, demo, founded_at) values ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(id.0)
    .bind(&words.slug)
    .bind(&words.name)
    .bind(&words.about)
    .bind(&words.language)
    .bind(i64::from(demo))
    .bind(moment.0)
    .execute(&mut *tx)
    .await;
    match inserted {
        Err(error) if violates(&error, "community_slug_key", "community.slug") => {
            return Err(Refusal::Taken(Field::Slug).into());
        }
        other => other?,
    };
    ledger::start(tx, id).await?;
    Ok(Community {
        id,
        slug: words.slug.clone(),
        name: words.name.clone(),
        about: words.about.clone(),
        language: words.language.clone(),
        demo,
        founded_at: moment,
        closed_at: None,
        closed_reason: None,
    })
}

/// Returns the act that says what a community is. Its words are public and nobody's own, so they carry no salt.
pub(crate) fn describe(community: &Community) -> Act {
    Act::Describe { words: words(community) }
}

/// Digests what a community is called and about.
pub(crate) fn words(community: &Community) -> Digest {
    Digest::of_words("", &[&community.slug, &community.name, &community.about, &community.language])
}

/// Reads a community from a row that holds its columns.
pub(crate) fn read(row: &AnyRow) -> Result<Community> {
    Ok(Community {
        id: CommunityId(row.try_get("id")?),
        slug: row.try_get("slug")?,
        name: row.try_get("name")?,
        about: row.try_get("about")?,
        language: row.try_get("language")?,
        demo: row.try_get::<i64, _>("demo")? != 0,
        founded_at: Moment(row.try_get("founded_at")?),
        closed_at: row.try_get::<Option<i64>, _>("closed_at")?.map(Moment),
        closed_reason: row.try_get("closed_reason")?,
    })
}
