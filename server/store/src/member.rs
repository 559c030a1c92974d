//! People and members: who somebody is in a community, and what they have taken on there.

use agenda::Refusal;
use agenda::community::Community;
use agenda::id::{CommunityId, MemberId, PersonId};
use agenda::ledger::Act;
use agenda::member::{Asker, Participant, Role, Steward, Visitor};
use agenda::moment::Moment;
use agenda::refusal::{Field, Noun};
use sha2::{Digest as _, Sha256};
use sqlx::{AnyConnection, Row as _};

use crate::{Error, Result, Store, fresh, ledger};

impl Store {
    /// Sees whoever asks from one community: the member they are here, or the one they would become.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn visitor(&self, asker: Asker, community: Community) -> Result<Visitor> {
        let Some(person) = asker.person else {
            let person = fresh::id()?;
            let member = id(community.id, person);
            return Ok(Visitor { asker, community, person, member, known: false, roles: Vec::new() });
        };
        let rows = sqlx::query(
            "select role.role
             from member
             left join role on role.member_id = member.id
             where member.community_id = $1 and member.person_id = $2",
        )
        .bind(community.id.0)
        .bind(person.0)
        .fetch_all(&self.reader)
        .await?;
        let mut roles = Vec::new();
        for row in &rows {
            if let Some(word) = row.try_get::<Option<String>, _>("role")? {
                roles.push(Role::parse(&word).map_err(|_| Error::unreadable("role", word))?);
            }
        }
        let member = id(community.id, person);
        Ok(Visitor { asker, community, person, member, known: !rows.is_empty(), roles })
    }

    /// Gives the holder of an account a role in the steward's community.
    ///
    /// # Errors
    /// [`Refusal::Unknown`] if nobody has an account of that name.
    pub async fn give_role(&self, steward: &Steward, name: &str, role: Role, moment: Moment) -> Result<()> {
        let (steward, name, dialect) = (*steward, crate::account::fold(name), self.dialect);
        self.writer
            .act(move |tx| {
                Box::pin(async move {
                    let community = steward.community();
                    welcome(tx, &steward, moment).await?;
                    let person: Option<i64> =
                        sqlx::query_scalar("select person_id from account where name_folded = $1")
                            .bind(name)
                            .fetch_optional(&mut *tx)
                            .await?;
                    let person = PersonId(person.ok_or(Refusal::Unknown(Noun::Account))?);
                    let member = id(community, person);
                    join(tx, community, person, moment).await?;
                    let given =
                        sqlx::query("insert into role (member_id, role) values ($1, $2) on conflict do nothing")
                            .bind(member.0)
                            .bind(role.word())
                            .execute(&mut *tx)
                            .await?;
                    if given.rows_affected() > 0 {
                        let deed = (Some(steward.member()), Act::GiveRole { member, role });
                        ledger::append(tx, dialect, community, moment, &[deed]).await?;
                    }
                    Ok(())
                })
            })
            .await
    }

    /// Takes a role from a member of the steward's community.
    ///
    /// # Errors
    /// [`Refusal::NotAChoice`] if the member has no such role here, [`Refusal::LastSteward`] if nobody would be left to
    /// keep the community.
    pub async fn take_role(&self, steward: &Steward, member: MemberId, role: Role, moment: Moment) -> Result<()> {
        let (steward, dialect) = (*steward, self.dialect);
        self.writer
            .act(move |tx| {
                Box::pin(async move {
                    let community = steward.community();
                    welcome(tx, &steward, moment).await?;
                    let holders: Vec<i64> = sqlx::query_scalar(
                        "select role.member_id
                         from role
                         join member on member.id = role.member_id
                         where member.community_id = $1 and role.role = $2",
                    )
                    .bind(community.0)
                    .bind(role.word())
                    .fetch_all(&mut *tx)
                    .await?;
                    if !holders.contains(&member.0) {
                        return Err(Refusal::NotAChoice(Field::Role).into());
                    }
                    if role == Role::Steward && holders.len() == 1 {
                        return Err(Refusal::LastSteward.into());
                    }
                    sqlx::query("delete from role where member_id = $1 and role = $2")
                        .bind(member.0)
                        .bind(role.word())
                        .execute(&mut *tx)
                        .await?;
                    let deed = (Some(steward.member()), Act::TakeRole { member, role });
                    ledger::append(tx, dialect, community, moment, &[deed]).await?;
                    Ok(())
                })
            })
            .await
    }

    /// Lists who has taken on what in the steward's community: member, account name, role.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn roles(&self, steward: &Steward) -> Result<Vec<(MemberId, String, Role)>> {
        let rows = sqlx::query(
            "select member.id, account.name, role.role
             from role
             join member on member.id = role.member_id
             join account on account.person_id = member.person_id
             where member.community_id = $1
             order by account.name_folded, role.role",
        )
        .bind(steward.community().0)
        .fetch_all(&self.reader)
        .await?;
        rows.iter()
            .map(|row| {
                let word: String = row.try_get("role")?;
                let role = Role::parse(&word).map_err(|_| Error::unreadable("role", word))?;
                Ok((MemberId(row.try_get("id")?), row.try_get("name")?, role))
            })
            .collect()
    }
}

/// Makes the person and the member behind a permission if this is their first act.
pub(crate) async fn welcome(tx: &mut AnyConnection, participant: &Participant, moment: Moment) -> Result<()> {
    sqlx::query("insert into person (id, arrived_at) values ($1, $2) on conflict do nothing")
        .bind(participant.person().0)
        .bind(moment.0)
        .execute(&mut *tx)
        .await?;
    join(tx, participant.community(), participant.person(), moment).await
}

/// Makes a person who is known a member of a community.
pub(crate) async fn join(
    tx: &mut AnyConnection,
    community: CommunityId,
    person: PersonId,
    moment: Moment,
) -> Result<()> {
    sqlx::query(
        "insert into member (id, community_id, person_id, standing, arrived_at)
         values ($1, $2, $3, 'guest', $4)
         on conflict do nothing",
    )
    .bind(id(community, person).0)
    .bind(community.0)
    .bind(person.0)
    .bind(moment.0)
    .execute(tx)
    .await?;
    Ok(())
}

/// Returns the id of the member that a person is in a community: 62 bits of a digest of both, so that two first acts at
/// once meet in one member, and so that ids tell nothing of the order in which people came.
pub(crate) fn id(community: CommunityId, person: PersonId) -> MemberId {
    digest(&[community.0, person.0])
}

/// Returns the id of the member that a participant of an imported conversation is.
pub(crate) fn outside_id(community: CommunityId, participant: i64) -> MemberId {
    // Three numbers are never the same bytes as two, so that no participant is taken for a person.
    digest(&[community.0, 0, participant])
}

fn digest(numbers: &[i64]) -> MemberId {
    let mut hash = Sha256::new();
    for number in numbers {
        hash.update(number.to_be_bytes());
    }
    let digest = hash.finalize();
    MemberId(digest.iter().take(8).fold(0_i64, |id, byte| (id << 8) | i64::from(*byte)) & (i64::MAX >> 1))
}
