//! Editions: publishing an agenda as it stands, reading an edition back, and adopting it.

use std::collections::HashMap;

use agenda::Refusal;
use agenda::agenda::Rule;
use agenda::edition::{Edition, Item};
use agenda::id::{AgendaId, CommunityId, EditionId, IssueId, MemberId};
use agenda::ledger::thing::edition_words;
use agenda::ledger::{Act, Digest};
use agenda::member::{Owner, Participant};
use agenda::moment::Moment;
use agenda::refusal::Noun;
use sqlx::{AnyConnection, Row as _};

use crate::agenda::{read_agenda, read_kind, read_rule, read_tally, read_ties};
use crate::bulk::{Bulk, bulk};
use crate::db::Dialect;
use crate::layout::{self, Laid};
use crate::member::welcome;
use crate::order::{lines, order, people};
use crate::{Result, Store, fresh, ledger};

const FIGURES: Bulk = bulk!(
    "select issue.id, issue.title, issue.kind, issue.agree, issue.disagree, issue.pass, issue.matters",
    row(id bigint 0),
    "join issue on issue.id = line.id
     where issue.removed_at is null"
);

const INSERT_ISSUES: Bulk = bulk!(
    "insert into edition_issue (edition_id, position, issue_id, section, title, kind, agree, disagree, pass, matters)
     select edition_id, position, issue_id, section, title, kind, agree, disagree, pass, matters",
    row(edition_id bigint 0, position bigint 1, issue_id bigint 2, section text 3, title text 4, kind text 5,
        agree bigint 6, disagree bigint 7, pass bigint 8, matters bigint 9),
    ""
);

/// A line of `edition_issue` without the edition: position, issue, section, title, kind and the four counts.
type Line = (i64, i64, String, String, String, [i64; 4]);

/// Everything an edition says, as it would be published now.
#[derive(Debug, PartialEq)]
struct Draft {
    title: String,
    purpose: String,
    rule: Rule,
    ties: String,
    people: i64,
    stances: i64,
    lines: Vec<Line>,
}

impl Draft {
    fn words(&self) -> Digest {
        let said: Vec<_> =
            self.lines.iter().map(|(_, _, section, title, ..)| (section.clone(), title.clone())).collect();
        edition_words(&self.title, &self.purpose, &self.ties, &said)
    }
}

/// How an edition enters: its id and number, the ledger's entry, and when.
struct Published {
    id: EditionId,
    number: i64,
    entry: i64,
    moment: Moment,
}

impl Store {
    /// Publishes an agenda as it stands, with its figures, and returns the edition's number. Where a rule makes the
    /// order, it is made anew, so that order and figures rest on the same answers. If nothing has changed since the last
    /// edition, that one is returned.
    ///
    /// # Errors
    /// [`Refusal::EmptyAgenda`] if no issue is on it, [`Refusal::Unknown`] if the agenda is gone.
    pub async fn publish(&self, owner: &Owner, moment: Moment) -> Result<i64> {
        let (owner, dialect) = (*owner, self.dialect);
        let id: EditionId = fresh::id()?;
        self.writer
            .act(move |tx| {
                Box::pin(async move {
                    welcome(tx, &owner, moment).await?;
                    // Takes the ledger's lock before reading: nobody answers between the figures and their entry.
                    ledger::append(tx, dialect, owner.community(), moment, &[]).await?;
                    let before = layout::load(tx, owner.agenda()).await?;
                    let mut after = before.clone();
                    order(tx, dialect, &mut after.layout).await?;
                    layout::save(tx, dialect, &owner, &before, &after, moment).await?;
                    let draft = draft(tx, dialect, owner.agenda(), after).await?;
                    if draft.lines.is_empty() {
                        return Err(Refusal::EmptyAgenda.into());
                    }
                    let last = last(tx, owner.agenda()).await?;
                    let number = match last {
                        Some((number, published)) if published == draft => return Ok(number),
                        Some((number, _)) => number + 1,
                        None => 1,
                    };
                    let issues = draft.lines.iter().map(|line| IssueId(line.1)).collect();
                    let (agenda, rule, people, words) = (owner.agenda(), draft.rule, draft.people, draft.words());
                    let act = Act::Publish { edition: id, agenda, number, rule, people, issues, words };
                    let deed = (Some(owner.member()), act);
                    let entry = ledger::append(tx, dialect, owner.community(), moment, &[deed]).await?;
                    insert(tx, dialect, &owner, &Published { id, number, entry, moment }, draft).await?;
                    Ok(number)
                })
            })
            .await
    }

    /// Says that an edition is the member's too. Adopting it again changes nothing.
    ///
    /// # Errors
    /// [`Refusal::Unknown`] for an edition of another community.
    pub async fn adopt(&self, participant: &Participant, edition: EditionId, moment: Moment) -> Result<()> {
        let (participant, dialect) = (*participant, self.dialect);
        self.writer
            .act(move |tx| {
                Box::pin(async move {
                    check_here(tx, participant.community(), edition).await?;
                    welcome(tx, &participant, moment).await?;
                    let adopted = sqlx::query(
                        "insert into adoption (edition_id, member_id, adopted_at)
                         values ($1, $2, $3)
                         on conflict do nothing",
                    )
                    .bind(edition.0)
                    .bind(participant.member().0)
                    .bind(moment.0)
                    .execute(&mut *tx)
                    .await?;
                    if adopted.rows_affected() > 0 {
                        let deed = (Some(participant.member()), Act::Adopt { edition });
                        ledger::append(tx, dialect, participant.community(), moment, &[deed]).await?;
                    }
                    Ok(())
                })
            })
            .await
    }

    /// Takes an adoption back. Without one, nothing changes.
    ///
    /// # Errors
    /// [`Refusal::Unknown`] for an edition of another community.
    pub async fn unadopt(&self, participant: &Participant, edition: EditionId, moment: Moment) -> Result<()> {
        let (participant, dialect) = (*participant, self.dialect);
        self.writer
            .act(move |tx| {
                Box::pin(async move {
                    check_here(tx, participant.community(), edition).await?;
                    let taken_back = sqlx::query("delete from adoption where edition_id = $1 and member_id = $2")
                        .bind(edition.0)
                        .bind(participant.member().0)
                        .execute(&mut *tx)
                        .await?;
                    if taken_back.rows_affected() > 0 {
                        let deed = (Some(participant.member()), Act::Unadopt { edition });
                        ledger::append(tx, dialect, participant.community(), moment, &[deed]).await?;
                    }
                    Ok(())
                })
            })
            .await
    }

    /// Returns one edition by the numbers of its agenda and itself, and whether this member adopted it.
    ///
    /// # Errors
    /// [`Refusal::Unknown`] if there is none in this community.
    pub async fn edition(
        &self,
        community: CommunityId,
        agenda_number: i64,
        number: i64,
        member: MemberId,
    ) -> Result<Edition> {
        let row = sqlx::query(
            "select agenda.id, agenda.community_id, agenda.member_id, edition.id as edition_id, edition.title,
                    edition.purpose, edition.rule, edition.ties, edition.people, edition.stances,
                    edition.published_at, edition.ledger_number, ledger.digest,
                    (select max(number) from edition where agenda_id = agenda.id) as latest,
                    (select count(*) from adoption where edition_id = edition.id) as adoptions,
                    (select count(*) from adoption where edition_id = edition.id and member_id = $4) as adopted
             from agenda
             join edition on edition.agenda_id = agenda.id and edition.number = $3
             join ledger on ledger.community_id = agenda.community_id and ledger.number = edition.ledger_number
             where agenda.community_id = $1 and agenda.number = $2",
        )
        .bind(community.0)
        .bind(agenda_number)
        .bind(number)
        .bind(member.0)
        .fetch_optional(&self.reader)
        .await?
        .ok_or(Refusal::Unknown(Noun::Edition))?;
        let id = EditionId(row.try_get("edition_id")?);
        Ok(Edition {
            id,
            agenda: read_agenda(&row)?,
            agenda_number,
            number,
            latest: row.try_get("latest")?,
            title: row.try_get("title")?,
            purpose: row.try_get("purpose")?,
            rule: read_rule(&row)?,
            ties: read_ties(&row)?,
            people: row.try_get("people")?,
            stances: row.try_get("stances")?,
            published_at: Moment(row.try_get("published_at")?),
            ledger_number: row.try_get("ledger_number")?,
            digest: Digest(row.try_get("digest")?),
            items: self.edition_items(id).await?,
            adoptions: row.try_get("adoptions")?,
            adopted: row.try_get::<i64, _>("adopted")? > 0,
        })
    }

    async fn edition_items(&self, edition: EditionId) -> Result<Vec<Item>> {
        let rows = sqlx::query(
            "select edition_issue.position, edition_issue.issue_id, issue.number, edition_issue.section,
                    edition_issue.kind, edition_issue.title, edition_issue.agree, edition_issue.disagree,
                    edition_issue.pass, edition_issue.matters, issue.removed_at, issue.removed_reason
             from edition_issue
             join issue on issue.id = edition_issue.issue_id
             where edition_issue.edition_id = $1
             order by edition_issue.position",
        )
        .bind(edition.0)
        .fetch_all(&self.reader)
        .await?;
        rows.iter()
            .map(|row| {
                let reason: Option<String> = row.try_get("removed_reason")?;
                Ok(Item {
                    place: row.try_get("position")?,
                    issue: IssueId(row.try_get("issue_id")?),
                    number: row.try_get("number")?,
                    section: row.try_get("section")?,
                    kind: read_kind(row)?,
                    title: row.try_get("title")?,
                    tally: read_tally(row)?,
                    removed: row
                        .try_get::<Option<i64>, _>("removed_at")?
                        .map(|moment| (Moment(moment), reason.unwrap_or_default())),
                })
            })
            .collect()
    }
}

/// Gathers what an edition would say now: the layout without the issues that were taken out, and their figures.
async fn draft(tx: &mut AnyConnection, dialect: Dialect, agenda: AgendaId, mut laid: Laid) -> Result<Draft> {
    let words =
        sqlx::query("select title, purpose from agenda where id = $1").bind(agenda.0).fetch_one(&mut *tx).await?;
    let all: Vec<IssueId> = laid.layout.issues.iter().map(|placed| placed.0).collect();
    let rows = sqlx::query(FIGURES.text(dialect)).bind(lines(&all)?).fetch_all(&mut *tx).await?;
    let mut figures = HashMap::with_capacity(rows.len());
    for row in &rows {
        let tally = read_tally(row)?;
        let counts = [tally.agree, tally.disagree, tally.pass, tally.matters];
        let told: (String, String) = (row.try_get("title")?, row.try_get("kind")?);
        figures.insert(IssueId(row.try_get("id")?), (told, counts));
    }
    laid.layout.issues.retain(|placed| figures.contains_key(&placed.0));
    if laid.layout.issues.len() < all.len() {
        // The places of the ties move up where an issue is left out.
        order(tx, dialect, &mut laid.layout).await?;
    }
    let shown: Vec<IssueId> = laid.layout.issues.iter().map(|placed| placed.0).collect();
    let (people, stances) = people(tx, dialect, &shown).await?;
    let mut lines = Vec::with_capacity(shown.len());
    for (placed, position) in laid.layout.issues.iter().zip(1..) {
        if let Some(((title, kind), counts)) = figures.remove(&placed.0) {
            lines.push((position, placed.0.0, laid.title(placed.1).to_owned(), title, kind, counts));
        }
    }
    Ok(Draft {
        title: words.try_get("title")?,
        purpose: words.try_get("purpose")?,
        rule: laid.layout.rule,
        ties: serde_json::to_string(&laid.layout.ties)?,
        people,
        stances,
        lines,
    })
}

/// Returns the number of an agenda's last edition and what it says.
async fn last(tx: &mut AnyConnection, agenda: AgendaId) -> Result<Option<(i64, Draft)>> {
    let row = sqlx::query(
        "select id, number, title, purpose, rule, ties, people, stances
         from edition
         where agenda_id = $1
         order by number desc
         limit 1",
    )
    .bind(agenda.0)
    .fetch_optional(&mut *tx)
    .await?;
    let Some(row) = row else { return Ok(None) };
    let rows = sqlx::query(
        "select position, issue_id, section, title, kind, agree, disagree, pass, matters
         from edition_issue
         where edition_id = $1
         order by position",
    )
    .bind(row.try_get::<i64, _>("id")?)
    .fetch_all(tx)
    .await?;
    let mut lines = Vec::with_capacity(rows.len());
    for line in &rows {
        let tally = read_tally(line)?;
        lines.push((
            line.try_get("position")?,
            line.try_get("issue_id")?,
            line.try_get("section")?,
            line.try_get("title")?,
            line.try_get("kind")?,
            [tally.agree, tally.disagree, tally.pass, tally.matters],
        ));
    }
    let draft = Draft {
        title: row.try_get("title")?,
        purpose: row.try_get("purpose")?,
        rule: read_rule(&row)?,
        ties: row.try_get("ties")?,
        people: row.try_get("people")?,
        stances: row.try_get("stances")?,
        lines,
    };
    Ok(Some((row.try_get("number")?, draft)))
}

async fn insert(
    tx: &mut AnyConnection,
    dialect: Dialect,
    owner: &Owner,
    published: &Published,
    draft: Draft,
) -> Result<()> {
    let Published { id, number, entry, moment } = published;
    sqlx::query(
        "insert into edition
             (id, agenda_id, number, member_id, title, purpose, rule, ties, people, stances, published_at, ledger_number)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
    )
    .bind(id.0)
    .bind(owner.agenda().0)
    .bind(number)
    .bind(owner.member().0)
    .bind(draft.title)
    .bind(draft.purpose)
    .bind(draft.rule.word())
    .bind(draft.ties)
    .bind(draft.people)
    .bind(draft.stances)
    .bind(moment.0)
    .bind(entry)
    .execute(&mut *tx)
    .await?;
    let rows = draft.lines.into_iter().map(|(position, issue, section, title, kind, counts)| {
        let [agree, disagree, pass, matters] = counts;
        (id.0, position, issue, section, title, kind, agree, disagree, pass, matters)
    });
    let rows: Vec<_> = rows.collect();
    sqlx::query(INSERT_ISSUES.text(dialect)).bind(serde_json::to_string(&rows)?).execute(tx).await?;
    Ok(())
}

/// Refuses an edition of another community.
async fn check_here(tx: &mut AnyConnection, community: CommunityId, edition: EditionId) -> Result<()> {
    let here: i64 = sqlx::query_scalar(
        "select count(*)
         from edition
         join agenda on agenda.id = edition.agenda_id
         where edition.id = $1 and agenda.community_id = $2",
    )
    .bind(edition.0)
    .bind(community.0)
    .fetch_one(tx)
    .await?;
    if here > 0 { Ok(()) } else { Err(Refusal::Unknown(Noun::Edition).into()) }
}
