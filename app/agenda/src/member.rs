//! One person in one community, and the permissions that follow: holding one of these values *is* the permission.

use serde::{Deserialize, Serialize};

use crate::agenda::Agenda;
use crate::community::Community;
use crate::id::{AgendaId, CommunityId, MemberId, PersonId};
use crate::moment::Moment;
use crate::refusal::{Field, Needed, Refusal};

/// How well a community knows a member.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Standing {
    /// A device, no more.
    Guest,
    /// Came by an invitation.
    Invited,
    /// Confirmed as living here.
    Resident,
}

impl Standing {
    /// Returns the word that the database and exports use.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Guest => "guest",
            Self::Invited => "invited",
            Self::Resident => "resident",
        }
    }
}

/// What a member has taken on in a community.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// Brings people in, runs meetings, gathers issues into agendas.
    Organiser,
    /// Takes out data under an agreement.
    Researcher,
    /// Keeps the community safe: welcomes, moderates, closes.
    Steward,
}

impl Role {
    /// Every role, in the order in which screens list them.
    pub const ALL: [Self; 3] = [Self::Organiser, Self::Steward, Self::Researcher];

    /// Returns the word that the database, forms and exports use.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Organiser => "organiser",
            Self::Researcher => "researcher",
            Self::Steward => "steward",
        }
    }

    /// Reads the word back.
    ///
    /// # Errors
    /// [`Refusal::NotAChoice`] for any other word.
    pub fn parse(word: &str) -> Result<Self, Refusal> {
        Self::ALL.into_iter().find(|role| role.word() == word).ok_or(Refusal::NotAChoice(Field::Role))
    }
}

/// The fewest characters of a passphrase.
pub const PASSPHRASE_MINIMUM: usize = 10;
/// The most, so that nobody makes the server hash a book.
pub const PASSPHRASE_LIMIT: usize = 200;
/// The most characters of an account's name.
pub const NAME_LIMIT: usize = 60;

/// A community in which somebody takes part, as their account page lists it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Membership {
    /// The community.
    pub community: Community,
    /// What they have taken on there.
    pub roles: Vec<Role>,
    /// Issues they answered.
    pub answered: i64,
    /// Issues they proposed.
    pub proposed: i64,
}

/// A device on which somebody is signed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Device {
    /// When they signed in there.
    pub opened_at: Moment,
    /// Whether it is the one that asks.
    pub here: bool,
}

/// Whoever sent a request, as far as their cookie tells.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Asker {
    /// The person, if the device's cookie is known.
    pub person: Option<PersonId>,
    /// The account's name, if the person is signed in to one.
    pub account: Option<String>,
    /// Whether the account runs this server.
    pub operator: bool,
}

impl Asker {
    /// Gives the permission over one's own account.
    ///
    /// # Errors
    /// [`Refusal::SignInFirst`] for a guest.
    pub fn holder(&self) -> Result<Holder, Refusal> {
        match (self.person, &self.account) {
            (Some(person), Some(name)) => Ok(Holder { person, name: name.clone() }),
            _ => Err(Refusal::SignInFirst),
        }
    }

    /// Gives the permission over the whole server.
    ///
    /// # Errors
    /// [`Refusal::SignInFirst`] for a guest, [`Refusal::NotYours`] for anybody who does not run the server.
    pub fn operator(&self) -> Result<Operator, Refusal> {
        let holder = self.holder()?;
        if self.operator { Ok(Operator { person: holder.person }) } else { Err(Refusal::NotYours(Needed::Operator)) }
    }
}

/// Whoever sent a request, seen from one community.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Visitor {
    /// Who asks.
    pub asker: Asker,
    /// The community asked about.
    pub community: Community,
    /// The person; made for the occasion if the device is not known yet.
    pub person: PersonId,
    /// The member; made for the occasion if the person has not taken part here before.
    pub member: MemberId,
    /// Whether the member took part here before.
    pub known: bool,
    /// What the member has taken on here.
    pub roles: Vec<Role>,
}

impl Visitor {
    /// Gives the permission to take part in what stays open when weighing is closed: comment, link, judge, adopt.
    pub const fn participant(&self) -> Participant {
        Participant { community: self.community.id, person: self.person, member: self.member }
    }

    /// Gives the permission to propose and to weigh.
    ///
    /// # Errors
    /// [`Refusal::Closed`] when the community has closed weighing.
    pub fn weigher(&self) -> Result<Weigher, Refusal> {
        self.community.is_open()?;
        Ok(Weigher(self.participant()))
    }

    /// Gives the permission to make an agenda of one's own.
    ///
    /// # Errors
    /// [`Refusal::SignInFirst`] for a guest: an agenda needs somebody who can come back to it.
    pub fn author(&self) -> Result<Author, Refusal> {
        self.asker.holder()?;
        Ok(Author(self.participant()))
    }

    /// Gives the permission to change and publish one agenda: its owner's, or an organiser's.
    ///
    /// # Errors
    /// [`Refusal::SignInFirst`] for a guest, else [`Refusal::NotYours`].
    pub fn owner(&self, agenda: &Agenda) -> Result<Owner, Refusal> {
        self.asker.holder()?;
        let own = self.known && agenda.owner == Some(self.member);
        if agenda.community == self.community.id && (own || self.roles.contains(&Role::Organiser)) {
            Ok(Owner { participant: self.participant(), agenda: agenda.id })
        } else {
            Err(Refusal::NotYours(Needed::Owner))
        }
    }

    /// Gives the permission to choose programmes and to gather for the community.
    ///
    /// # Errors
    /// [`Refusal::SignInFirst`] for a guest, else [`Refusal::NotYours`].
    pub fn organiser(&self) -> Result<Organiser, Refusal> {
        self.with(Role::Organiser, Needed::Organiser).map(Organiser)
    }

    /// Gives the permission to take out and bring back what others wrote, to close, and to give roles. The operator has
    /// it everywhere, so that a community that lost its steward can get one.
    ///
    /// # Errors
    /// [`Refusal::SignInFirst`] for a guest, else [`Refusal::NotYours`].
    pub fn steward(&self) -> Result<Steward, Refusal> {
        if self.asker.operator().is_ok() {
            return Ok(Steward(self.participant()));
        }
        self.with(Role::Steward, Needed::Steward).map(Steward)
    }

    fn with(&self, role: Role, needed: Needed) -> Result<Participant, Refusal> {
        self.asker.holder()?;
        if self.roles.contains(&role) { Ok(self.participant()) } else { Err(Refusal::NotYours(needed)) }
    }
}

/// May take part: anybody, with or without an account. A newcomer becomes a member by the first act.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Participant {
    community: CommunityId,
    person: PersonId,
    member: MemberId,
}

impl Participant {
    /// Returns the community this permission is for.
    pub const fn community(&self) -> CommunityId {
        self.community
    }

    /// Returns the person who acts.
    pub const fn person(&self) -> PersonId {
        self.person
    }

    /// Returns the member who acts.
    pub const fn member(&self) -> MemberId {
        self.member
    }
}

/// Defines permissions that are a participant with something more.
macro_rules! permission {
    ($($(#[$meta:meta])+ $name:ident),+ $(,)?) => {$(
        $(#[$meta])+
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub struct $name(Participant);

        impl std::ops::Deref for $name {
            type Target = Participant;

            fn deref(&self) -> &Participant {
                &self.0
            }
        }
    )+};
}

permission! {
    /// May propose and weigh: a participant of a community that is open.
    Weigher,
    /// May make agendas: a participant with an account.
    Author,
    /// May gather for the community and choose the programmes it is held against.
    Organiser,
    /// May take out and bring back what others wrote, close weighing and give roles.
    Steward,
}

/// May change and publish one agenda.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Owner {
    participant: Participant,
    agenda: AgendaId,
}

impl Owner {
    /// Returns the agenda this permission is for.
    pub const fn agenda(&self) -> AgendaId {
        self.agenda
    }
}

impl std::ops::Deref for Owner {
    type Target = Participant;

    fn deref(&self) -> &Participant {
        &self.participant
    }
}

/// May read, move and delete one account: whoever is signed in to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holder {
    person: PersonId,
    name: String,
}

impl Holder {
    /// Returns the person behind the account.
    pub const fn person(&self) -> PersonId {
        self.person
    }

    /// Returns the account's name.
    pub fn name(&self) -> &str {
        &self.name
    }
}

/// May found communities and give roles anywhere on this server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Operator {
    person: PersonId,
}

impl Operator {
    /// Returns the person who runs the server.
    pub const fn person(&self) -> PersonId {
        self.person
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn visitor(account: Option<&str>, roles: &[Role]) -> Visitor {
        Visitor {
            asker: Asker { person: Some(PersonId(1)), account: account.map(str::to_owned), operator: false },
            community: Community {
                id: CommunityId(7),
                slug: "riverside".into(),
                name: "Riverside".into(),
                about: String::new(),
                language: "en".into(),
                demo: false,
                founded_at: Moment(0),
                closed_at: None,
                closed_reason: None,
            },
            person: PersonId(1),
            member: MemberId(2),
            known: true,
            roles: roles.to_vec(),
        }
    }

    #[test]
    fn a_guest_can_weigh_while_the_community_is_open() {
        let mut guest = visitor(None, &[]);
        assert!(guest.weigher().is_ok());
        guest.community.closed_at = Some(Moment(1));
        assert_eq!(guest.weigher(), Err(Refusal::Closed));
    }

    #[test]
    fn a_role_without_an_account_gives_nothing() {
        assert_eq!(visitor(None, &[Role::Steward]).steward(), Err(Refusal::SignInFirst));
        assert!(visitor(Some("ada"), &[Role::Steward]).steward().is_ok());
        assert_eq!(visitor(Some("ada"), &[Role::Organiser]).steward(), Err(Refusal::NotYours(Needed::Steward)));
    }

    #[test]
    fn an_agenda_is_changed_by_its_owner_or_an_organiser_of_its_community() {
        let mut agenda = Agenda { id: AgendaId(5), community: CommunityId(7), owner: Some(MemberId(2)) };
        assert!(visitor(Some("ada"), &[]).owner(&agenda).is_ok());
        agenda.owner = Some(MemberId(3));
        assert_eq!(visitor(Some("ada"), &[]).owner(&agenda), Err(Refusal::NotYours(Needed::Owner)));
        assert!(visitor(Some("ada"), &[Role::Organiser]).owner(&agenda).is_ok());
        agenda.community = CommunityId(8);
        assert_eq!(visitor(Some("ada"), &[Role::Organiser]).owner(&agenda), Err(Refusal::NotYours(Needed::Owner)));
    }
}
