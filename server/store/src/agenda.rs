//! Agendas: making, renaming, listing, and one agenda with everything on it.

use agenda::Refusal;
use agenda::agenda::{Agenda, Checked, Contents, Item, Listed, ListedEdition, Rule, Section};
use agenda::id::{AgendaId, CommunityId, IssueId, MemberId, SectionId};
use agenda::issue::Kind;
use agenda::ledger::{Act, Digest};
use agenda::member::{Author, Owner};
use agenda::moment::Moment;
use agenda::rank::Tie;
use agenda::refusal::Noun;
use agenda::stance::Tally;
use sqlx::Row as _;
use sqlx::any::AnyRow;

use crate::member::welcome;
use crate::{Error, Result, Store, fresh, ledger};

impl Store {
    /// Makes an agenda and returns its number. The same member making one of the same words again is taken to the one
    /// that is there.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn make_agenda(&self, author: &Author, words: Checked, moment: Moment) -> Result<i64> {
        let (author, dialect) = (*author, self.dialect);
        let (id, salt): (AgendaId, _) = (fresh::id()?, fresh::salt()?);
        self.writer
            .act(move |tx| {
                Box::pin(async move {
                    welcome(tx, &author, moment).await?;
                    let community = author.community();
                    // Takes the ledger's lock before looking, so that two servers do not give the same number.
                    ledger::append(tx, dialect, community, moment, &[]).await?;
                    let again: Option<i64> = sqlx::query_scalar(
                        "select number
                         from agenda
                         where community_id = $1 and member_id = $2 and title = $3 and purpose = $4",
                    )
                    .bind(community.0)
                    .bind(author.member().0)
                    .bind(words.title())
                    .bind(words.purpose())
                    .fetch_optional(&mut *tx)
                    .await?;
                    if let Some(number) = again {
                        return Ok(number);
                    }
                    let number: i64 =
                        sqlx::query_scalar("select coalesce(max(number), 0) + 1 from agenda where community_id = $1")
                            .bind(community.0)
                            .fetch_one(&mut *tx)
                            .await?;
                    sqlx::query(
                        "insert into agenda
                             (id, community_id, number, member_id, title, purpose, salt, rule, made_at)
                         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
                    )
                    .bind(id.0)
                    .bind(community.0)
                    .bind(number)
                    .bind(author.member().0)
                    .bind(words.title())
                    .bind(words.purpose())
                    .bind(&salt)
                    .bind(Rule::Phragmen.word())
                    .bind(moment.0)
                    .execute(&mut *tx)
                    .await?;
                    let name = Act::NameAgenda { agenda: id, number, words: digest(&salt, &words) };
                    let arrange =
                        Act::Arrange { agenda: id, rule: Rule::Phragmen, sections: Vec::new(), issues: Vec::new() };
                    let member = Some(author.member());
                    ledger::append(tx, dialect, community, moment, &[(member, name), (member, arrange)]).await?;
                    Ok(number)
                })
            })
            .await
    }

    /// Changes an agenda's title and purpose. Editions that are published keep theirs.
    ///
    /// # Errors
    /// [`Refusal::Unknown`] if the agenda is gone.
    pub async fn rename_agenda(&self, owner: &Owner, words: Checked, moment: Moment) -> Result<()> {
        let (owner, dialect) = (*owner, self.dialect);
        let salt = fresh::salt()?;
        self.writer
            .act(move |tx| {
                Box::pin(async move {
                    welcome(tx, &owner, moment).await?;
                    let before =
                        sqlx::query("select number, title, purpose from agenda where id = $1 and community_id = $2")
                            .bind(owner.agenda().0)
                            .bind(owner.community().0)
                            .fetch_optional(&mut *tx)
                            .await?
                            .ok_or(Refusal::Unknown(Noun::Agenda))?;
                    let (title, purpose): (String, String) = (before.try_get("title")?, before.try_get("purpose")?);
                    if title == words.title() && purpose == words.purpose() {
                        return Ok(());
                    }
                    sqlx::query("update agenda set title = $2, purpose = $3, salt = $4 where id = $1")
                        .bind(owner.agenda().0)
                        .bind(words.title())
                        .bind(words.purpose())
                        .bind(&salt)
                        .execute(&mut *tx)
                        .await?;
                    let (agenda, number) = (owner.agenda(), before.try_get("number")?);
                    let act = Act::NameAgenda { agenda, number, words: digest(&salt, &words) };
                    let deed = (Some(owner.member()), act);
                    ledger::append(tx, dialect, owner.community(), moment, &[deed]).await?;
                    Ok(())
                })
            })
            .await
    }

    /// Lists a community's agendas: those with the most adoptions of their latest edition first, then the newest.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn agendas(&self, community: CommunityId) -> Result<Vec<Listed>> {
        let rows = sqlx::query(
            "select agenda.id, agenda.community_id, agenda.member_id, agenda.number, agenda.title, agenda.purpose,
                    (select count(*)
                     from agenda_issue
                     join issue on issue.id = agenda_issue.issue_id
                     where agenda_issue.agenda_id = agenda.id and issue.removed_at is null) as issues,
                    edition.number as edition_number, edition.published_at,
                    (select count(*) from edition_issue where edition_id = edition.id) as edition_issues,
                    (select count(*) from adoption where edition_id = edition.id) as adoptions
             from agenda
             left join edition on edition.agenda_id = agenda.id
                 and edition.number = (select max(number) from edition where agenda_id = agenda.id)
             where agenda.community_id = $1
             order by adoptions desc, agenda.number desc
             limit 200",
        )
        .bind(community.0)
        .fetch_all(&self.reader)
        .await?;
        rows.iter()
            .map(|row| {
                let latest = match row.try_get::<Option<i64>, _>("edition_number")? {
                    Some(number) => Some(ListedEdition {
                        number,
                        published_at: Moment(row.try_get("published_at")?),
                        issues: row.try_get("edition_issues")?,
                        adoptions: row.try_get("adoptions")?,
                    }),
                    None => None,
                };
                Ok(Listed {
                    agenda: read_agenda(row)?,
                    number: row.try_get("number")?,
                    title: row.try_get("title")?,
                    purpose: row.try_get("purpose")?,
                    issues: row.try_get("issues")?,
                    latest,
                })
            })
            .collect()
    }

    /// Returns one agenda of a community by its number, with everything on it.
    ///
    /// # Errors
    /// [`Refusal::Unknown`] if there is none.
    pub async fn agenda(&self, community: CommunityId, number: i64) -> Result<Contents> {
        let row = sqlx::query(
            "select id, community_id, member_id, title, purpose, rule, ties, arranged_at
             from agenda
             where community_id = $1 and number = $2",
        )
        .bind(community.0)
        .bind(number)
        .fetch_optional(&self.reader)
        .await?
        .ok_or(Refusal::Unknown(Noun::Agenda))?;
        let agenda = read_agenda(&row)?;
        Ok(Contents {
            agenda,
            number,
            title: row.try_get("title")?,
            purpose: row.try_get("purpose")?,
            rule: read_rule(&row)?,
            ties: read_ties(&row)?,
            arranged_at: row.try_get::<Option<i64>, _>("arranged_at")?.map(Moment),
            sections: self.sections(agenda.id).await?,
            items: self.items(agenda.id).await?,
            editions: self.editions(agenda.id).await?,
        })
    }

    async fn sections(&self, agenda: AgendaId) -> Result<Vec<Section>> {
        let rows = sqlx::query("select id, title from section where agenda_id = $1 order by position, id")
            .bind(agenda.0)
            .fetch_all(&self.reader)
            .await?;
        rows.iter().map(|row| Ok(Section { id: SectionId(row.try_get("id")?), title: row.try_get("title")? })).collect()
    }

    async fn items(&self, agenda: AgendaId) -> Result<Vec<Item>> {
        let rows = sqlx::query(
            "select issue.id, issue.number, issue.kind, issue.title, issue.proposed_at, issue.agree, issue.disagree,
                    issue.pass, issue.matters, issue.removed_at, agenda_issue.section_id
             from agenda_issue
             join issue on issue.id = agenda_issue.issue_id
             where agenda_issue.agenda_id = $1
             order by agenda_issue.position, issue.id",
        )
        .bind(agenda.0)
        .fetch_all(&self.reader)
        .await?;
        rows.iter()
            .map(|row| {
                Ok(Item {
                    issue: IssueId(row.try_get("id")?),
                    number: row.try_get("number")?,
                    section: row.try_get::<Option<i64>, _>("section_id")?.map(SectionId),
                    kind: read_kind(row)?,
                    title: row.try_get("title")?,
                    proposed_at: Moment(row.try_get("proposed_at")?),
                    tally: Some(read_tally(row)?),
                    removed: row.try_get::<Option<i64>, _>("removed_at")?.is_some(),
                })
            })
            .collect()
    }

    async fn editions(&self, agenda: AgendaId) -> Result<Vec<ListedEdition>> {
        let rows = sqlx::query(
            "select number, published_at,
                    (select count(*) from edition_issue where edition_id = edition.id) as issues,
                    (select count(*) from adoption where edition_id = edition.id) as adoptions
             from edition
             where agenda_id = $1
             order by number desc",
        )
        .bind(agenda.0)
        .fetch_all(&self.reader)
        .await?;
        rows.iter()
            .map(|row| {
                Ok(ListedEdition {
                    number: row.try_get("number")?,
                    published_at: Moment(row.try_get("published_at")?),
                    issues: row.try_get("issues")?,
                    adoptions: row.try_get("adoptions")?,
                })
            })
            .collect()
    }
}

/// Digests an agenda's words for the ledger.
fn digest(salt: &str, words: &Checked) -> Digest {
    Digest::of_words(salt, &[words.title(), words.purpose()])
}

/// Reads the columns id, `community_id` and `member_id` of an agenda.
pub(crate) fn read_agenda(row: &AnyRow) -> Result<Agenda> {
    Ok(Agenda {
        id: AgendaId(row.try_get("id")?),
        community: CommunityId(row.try_get("community_id")?),
        owner: row.try_get::<Option<i64>, _>("member_id")?.map(MemberId),
    })
}

/// Reads the column rule.
pub(crate) fn read_rule(row: &AnyRow) -> Result<Rule> {
    let word: String = row.try_get("rule")?;
    Rule::parse(&word).map_err(|_| Error::unreadable("rule", word))
}

/// Reads the column ties.
pub(crate) fn read_ties(row: &AnyRow) -> Result<Vec<Tie>> {
    Ok(serde_json::from_str(row.try_get("ties")?)?)
}

/// Reads the column kind of an issue.
pub(crate) fn read_kind(row: &AnyRow) -> Result<Kind> {
    let word: String = row.try_get("kind")?;
    Kind::parse(&word).map_err(|_| Error::unreadable("kind", word))
}

/// Reads the columns agree, disagree, pass and matters.
pub(crate) fn read_tally(row: &AnyRow) -> Result<Tally> {
    Ok(Tally {
        agree: row.try_get("agree")?,
        disagree: row.try_get("disagree")?,
        pass: row.try_get("pass")?,
        matters: row.try_get("matters")?,
    })
}
