//! What stands where on an agenda: one act a change, with the whole layout in the ledger, ordered by the answers as they
//! stand in the same transaction.

use std::collections::HashMap;

use agenda::Refusal;
use agenda::id::{AgendaId, CommunityId, IssueId, SectionId};
use agenda::layout::{Change, Layout};
use agenda::ledger::{Act, Digest, Placed};
use agenda::member::Owner;
use agenda::moment::Moment;
use agenda::refusal::Noun;
use sqlx::{AnyConnection, Row as _};

use crate::agenda::{read_rule, read_ties};
use crate::bulk::{Bulk, bulk};
use crate::db::Dialect;
use crate::member::welcome;
use crate::order::order;
use crate::{Result, Store, fresh, ledger};

const FIND_ISSUES: Bulk = bulk!(
    "select issue.id, issue.community_id, issue.removed_at",
    row(id bigint 0),
    "join issue on issue.id = line.id"
);

const INSERT_SECTIONS: Bulk = bulk!(
    "insert into section (id, agenda_id, position, title, salt) select id, agenda_id, position, title, salt",
    row(id bigint 0, agenda_id bigint 1, position bigint 2, title text 3, salt text 4),
    ""
);

const INSERT_ISSUES: Bulk = bulk!(
    "insert into agenda_issue (agenda_id, issue_id, section_id, position)
     select agenda_id, issue_id, section_id, position",
    row(agenda_id bigint 0, issue_id bigint 1, section_id bigint 2, position bigint 3),
    ""
);

/// An agenda's layout with the words of its sections.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Laid {
    pub layout: Layout,
    /// The title and salt of each section.
    pub titles: HashMap<SectionId, (String, String)>,
}

impl Store {
    /// Changes what stands where on an agenda. Where a rule makes the order, it is made anew from everybody's answers.
    /// A change that changes nothing leaves no trace.
    ///
    /// # Errors
    /// [`Refusal::Unknown`] for issues of another community and for what is not on the agenda, [`Refusal::Removed`] for
    /// choosing an issue that was taken out, [`Refusal::EmptyAgenda`] for ordering an agenda without issues.
    pub async fn arrange(&self, owner: &Owner, change: Change, moment: Moment) -> Result<()> {
        let (owner, dialect) = (*owner, self.dialect);
        let (new_section, salt): (SectionId, _) = (fresh::id()?, fresh::salt()?);
        self.writer
            .act(move |tx| {
                Box::pin(async move {
                    welcome(tx, &owner, moment).await?;
                    // Takes the ledger's lock before reading, so that the order follows from the entries before it.
                    ledger::append(tx, dialect, owner.community(), moment, &[]).await?;
                    let before = load(tx, owner.agenda()).await?;
                    let mut after = before.clone();
                    if let Change::Choose { chosen, .. } = &change {
                        let new = chosen.iter().filter(|issue| !before.has(**issue)).copied().collect();
                        check_choosable(tx, dialect, owner.community(), new).await?;
                    }
                    if matches!(change, Change::OrderBy(_)) && before.layout.issues.is_empty() {
                        return Err(Refusal::EmptyAgenda.into());
                    }
                    after.layout.change(&change, new_section)?;
                    match change {
                        Change::AddSection(title) => {
                            after.titles.insert(new_section, (title.text().to_owned(), salt));
                        }
                        Change::RenameSection(section, title) => after.rename(section, title.text(), salt),
                        Change::RemoveSection(section) => {
                            after.titles.remove(&section);
                        }
                        _ => {}
                    }
                    order(tx, dialect, &mut after.layout).await?;
                    save(tx, dialect, &owner, &before, &after, moment).await
                })
            })
            .await
    }
}

impl Laid {
    fn has(&self, issue: IssueId) -> bool {
        self.layout.issues.iter().any(|placed| placed.0 == issue)
    }

    fn rename(&mut self, section: SectionId, title: &str, salt: String) {
        if let Some(words) = self.titles.get_mut(&section).filter(|words| words.0 != title) {
            *words = (title.to_owned(), salt);
        }
    }

    fn is_arranged_as(&self, other: &Self) -> bool {
        let (one, another) = (&self.layout, &other.layout);
        self.titles == other.titles
            && (one.rule, &one.sections, &one.issues) == (another.rule, &another.sections, &another.issues)
    }

    /// Returns a section's title; an empty one for what stands outside of the sections.
    pub fn title(&self, section: Option<SectionId>) -> &str {
        section.and_then(|section| self.titles.get(&section)).map_or("", |words| words.0.as_str())
    }
}

/// Reads an agenda's layout.
pub(crate) async fn load(tx: &mut AnyConnection, agenda: AgendaId) -> Result<Laid> {
    let row = sqlx::query("select rule, ties from agenda where id = $1")
        .bind(agenda.0)
        .fetch_optional(&mut *tx)
        .await?
        .ok_or(Refusal::Unknown(Noun::Agenda))?;
    let sections = sqlx::query("select id, title, salt from section where agenda_id = $1 order by position, id")
        .bind(agenda.0)
        .fetch_all(&mut *tx)
        .await?;
    let issues =
        sqlx::query("select issue_id, section_id from agenda_issue where agenda_id = $1 order by position, issue_id")
            .bind(agenda.0)
            .fetch_all(tx)
            .await?;
    let mut laid = Laid {
        layout: Layout { rule: read_rule(&row)?, sections: Vec::new(), issues: Vec::new(), ties: read_ties(&row)? },
        titles: HashMap::with_capacity(sections.len()),
    };
    for row in &sections {
        let id = SectionId(row.try_get("id")?);
        laid.layout.sections.push(id);
        laid.titles.insert(id, (row.try_get("title")?, row.try_get("salt")?));
    }
    for row in &issues {
        let section = row.try_get::<Option<i64>, _>("section_id")?.map(SectionId);
        laid.layout.issues.push(Placed(IssueId(row.try_get("issue_id")?), section));
    }
    Ok(laid)
}

/// Writes a layout in the place of the one before, and into the ledger.
pub(crate) async fn save(
    tx: &mut AnyConnection,
    dialect: Dialect,
    owner: &Owner,
    before: &Laid,
    after: &Laid,
    moment: Moment,
) -> Result<()> {
    if before == after {
        return Ok(());
    }
    let agenda = owner.agenda();
    sqlx::query("update agenda set rule = $2, ties = $3, arranged_at = $4 where id = $1")
        .bind(agenda.0)
        .bind(after.layout.rule.word())
        .bind(serde_json::to_string(&after.layout.ties)?)
        .bind(moment.0)
        .execute(&mut *tx)
        .await?;
    if before.is_arranged_as(after) {
        // Only what is tied has changed, which the ledger's answers say by themselves.
        return Ok(());
    }
    sqlx::query("delete from agenda_issue where agenda_id = $1").bind(agenda.0).execute(&mut *tx).await?;
    sqlx::query("delete from section where agenda_id = $1").bind(agenda.0).execute(&mut *tx).await?;
    let mut sections = Vec::with_capacity(after.layout.sections.len());
    let mut digests = Vec::with_capacity(after.layout.sections.len());
    for (section, position) in after.layout.sections.iter().zip(1_i64..) {
        let (title, salt) = after.titles.get(section).ok_or(Refusal::Unknown(Noun::Section))?;
        sections.push((section.0, agenda.0, position, title, salt));
        digests.push((*section, Digest::of_words(salt, &[title])));
    }
    if !sections.is_empty() {
        sqlx::query(INSERT_SECTIONS.text(dialect)).bind(serde_json::to_string(&sections)?).execute(&mut *tx).await?;
    }
    let placed = after.layout.issues.iter().zip(1_i64..);
    let issues: Vec<(i64, i64, Option<i64>, i64)> =
        placed.map(|(placed, position)| (agenda.0, placed.0.0, placed.1.map(|section| section.0), position)).collect();
    if !issues.is_empty() {
        sqlx::query(INSERT_ISSUES.text(dialect)).bind(serde_json::to_string(&issues)?).execute(&mut *tx).await?;
    }
    let (rule, issues) = (after.layout.rule, after.layout.issues.clone());
    let deed = (Some(owner.member()), Act::Arrange { agenda, rule, sections: digests, issues });
    ledger::append(tx, dialect, owner.community(), moment, &[deed]).await?;
    Ok(())
}

/// Refuses issues that are not this community's or were taken out.
pub(crate) async fn check_choosable(
    tx: &mut AnyConnection,
    dialect: Dialect,
    community: CommunityId,
    mut issues: Vec<IssueId>,
) -> Result<()> {
    issues.sort_unstable();
    issues.dedup();
    let lines: Vec<[i64; 1]> = issues.iter().map(|issue| [issue.0]).collect();
    let rows = sqlx::query(FIND_ISSUES.text(dialect)).bind(serde_json::to_string(&lines)?).fetch_all(tx).await?;
    let mut found = 0;
    for row in &rows {
        if row.try_get::<i64, _>("community_id")? != community.0 {
            return Err(Refusal::Unknown(Noun::Issue).into());
        }
        if row.try_get::<Option<i64>, _>("removed_at")?.is_some() {
            return Err(Refusal::Removed.into());
        }
        found += 1;
    }
    if found == issues.len() { Ok(()) } else { Err(Refusal::Unknown(Noun::Issue).into()) }
}
