//! Where somebody takes part: their communities, what they did and have taken on there, and the devices that know them.

use agenda::member::{Device, Holder, Membership, Role};
use agenda::moment::Moment;
use sqlx::Row as _;

use crate::session::digest;
use crate::{Error, Result, Store, community};

impl Store {
    /// Lists the communities in which the holder of an account takes part, by name.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn memberships(&self, holder: &Holder) -> Result<Vec<Membership>> {
        let rows = sqlx::query(
            "select community.id, community.slug, community.name, community.about, community.language, community.demo,
                    community.founded_at, community.closed_at, community.closed_reason, role.role,
                    (select count(*) from stance where stance.member_id = member.id) as answered,
                    (select count(*) from issue where issue.member_id = member.id and removed_at is null) as proposed
             from member
             join community on community.id = member.community_id
             left join role on role.member_id = member.id
             where member.person_id = $1
             order by community.name, community.id, role.role",
        )
        .bind(holder.person().0)
        .fetch_all(&self.reader)
        .await?;
        let mut memberships: Vec<Membership> = Vec::new();
        for row in &rows {
            let community = community::read(row)?;
            let role = row
                .try_get::<Option<String>, _>("role")?
                .map(|word| Role::parse(&word).map_err(|_| Error::unreadable("role", word)))
                .transpose()?;
            match memberships.last_mut() {
                Some(membership) if membership.community.id == community.id => membership.roles.extend(role),
                _ => memberships.push(Membership {
                    community,
                    roles: role.into_iter().collect(),
                    answered: row.try_get("answered")?,
                    proposed: row.try_get("proposed")?,
                }),
            }
        }
        Ok(memberships)
    }

    /// Lists the devices on which the holder of an account is signed in, the newest first; `token` is the cookie of the
    /// one that asks.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn devices(&self, holder: &Holder, token: &str, moment: Moment) -> Result<Vec<Device>> {
        let rows = sqlx::query(
            "select token_hash, opened_at
             from session
             where person_id = $1 and expires_at >= $2
             order by opened_at desc",
        )
        .bind(holder.person().0)
        .bind(moment.0)
        .fetch_all(&self.reader)
        .await?;
        let here = digest(token);
        rows.iter()
            .map(|row| {
                let hash: String = row.try_get("token_hash")?;
                Ok(Device { opened_at: Moment(row.try_get("opened_at")?), here: hash == here })
            })
            .collect()
    }
}
