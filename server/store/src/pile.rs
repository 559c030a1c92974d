//! Piles: how each member sorts issues. A form's issues are sorted all or none, each act in the ledger.

use std::collections::{BTreeMap, BTreeSet};

use agenda::Refusal;
use agenda::id::{CommunityId, IssueId, MemberId, PileId};
use agenda::ledger::{Act, Digest};
use agenda::member::Weigher;
use agenda::moment::Moment;
use agenda::pile::{Choice, MOST_PILES, Pile, Title};
use agenda::refusal::{Field, Noun};
use serde::Serialize;
use sqlx::{AnyConnection, Row as _};

use crate::layout::check_choosable;
use crate::ledger::Deed;
use crate::member::welcome;
use crate::{Result, Store, fresh, ledger};

/// An issue that a person put on a pile of theirs, for that person to take away.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "a field's name is its noun; its reader sees it as the key of a file")]
pub struct MyPile {
    pub pile: String,
    pub issue: i64,
    pub put_at: String,
}

impl Store {
    /// Puts issues on piles of the member's own, or takes them off; a pile on which nothing is left is cleared away. What
    /// changes nothing leaves no trace.
    ///
    /// # Errors
    /// [`Refusal::Unknown`] for issues of another community and for piles of another member, [`Refusal::Removed`] for an
    /// issue that was taken out, [`Refusal::TooManyPiles`]; then nothing is sorted at all.
    pub async fn sort(&self, weigher: &Weigher, choices: Vec<(IssueId, Choice)>, moment: Moment) -> Result<()> {
        let (participant, dialect) = (**weigher, self.dialect);
        self.writer
            .act(move |tx| {
                Box::pin(async move {
                    let put = choices.iter().filter(|(_, choice)| *choice != Choice::Off).map(|(issue, _)| *issue);
                    check_choosable(tx, dialect, participant.community(), put.collect()).await?;
                    welcome(tx, &participant, moment).await?;
                    // Takes the ledger's lock before reading, so that two forms of one member do not mix.
                    ledger::append(tx, dialect, participant.community(), moment, &[]).await?;
                    let mut sorting = Sorting::load(tx, participant.member(), moment).await?;
                    for (issue, choice) in choices {
                        sorting.choose(tx, issue, choice).await?;
                    }
                    sorting.clear(tx).await?;
                    ledger::append(tx, dialect, participant.community(), moment, &sorting.deeds).await?;
                    Ok(())
                })
            })
            .await
    }

    /// Calls a pile of the member's own something else.
    ///
    /// # Errors
    /// [`Refusal::Unknown`] for a pile of another member, [`Refusal::Taken`] for what another pile of theirs is called.
    pub async fn rename_pile(&self, weigher: &Weigher, pile: PileId, title: Title, moment: Moment) -> Result<()> {
        let (participant, dialect) = (**weigher, self.dialect);
        let salt = fresh::salt()?;
        self.writer
            .act(move |tx| {
                Box::pin(async move {
                    let sorting = Sorting::load(tx, participant.member(), moment).await?;
                    let before = sorting.titles.get(&pile).ok_or(Refusal::Unknown(Noun::Pile))?;
                    if before == title.text() {
                        return Ok(());
                    }
                    if sorting.titles.iter().any(|(other, named)| *other != pile && title.is_like(named)) {
                        return Err(Refusal::Taken(Field::Title).into());
                    }
                    sqlx::query("update pile set title = $2, salt = $3 where id = $1")
                        .bind(pile.0)
                        .bind(title.text())
                        .bind(&salt)
                        .execute(&mut *tx)
                        .await?;
                    let act = Act::NamePile { pile, words: Digest::of_words(&salt, &[title.text()]) };
                    let deed = (Some(participant.member()), act);
                    ledger::append(tx, dialect, participant.community(), moment, &[deed]).await?;
                    Ok(())
                })
            })
            .await
    }

    /// Returns a member's piles with the issues on them, but those that were taken out; the pile that was made first comes
    /// first.
    ///
    /// # Errors
    /// [`crate::Error::Database`].
    pub async fn piles(&self, member: MemberId) -> Result<Vec<Pile>> {
        let rows = sqlx::query(
            "select pile.id, pile.title as called, issue.number, issue.title
             from pile
             left join pile_issue on pile_issue.pile_id = pile.id
             left join issue on issue.id = pile_issue.issue_id and issue.removed_at is null
             where pile.member_id = $1
             order by pile.made_at, pile.id, issue.number",
        )
        .bind(member.0)
        .fetch_all(&self.reader)
        .await?;
        let mut piles: Vec<Pile> = Vec::new();
        for row in &rows {
            let id = PileId(row.try_get("id")?);
            if piles.last().is_none_or(|last| last.id != id) {
                piles.push(Pile { id, title: row.try_get("called")?, issues: Vec::new() });
            }
            if let (Some(pile), Some(number)) = (piles.last_mut(), row.try_get::<Option<i64>, _>("number")?) {
                pile.issues.push((number, row.try_get("title")?));
            }
        }
        Ok(piles)
    }

    /// Returns the numbers and titles of a community's issues that lie on none of a member's piles, but those that were
    /// taken out.
    ///
    /// # Errors
    /// [`crate::Error::Database`].
    pub async fn unsorted(&self, community: CommunityId, member: MemberId) -> Result<BTreeMap<i64, String>> {
        let rows = sqlx::query(
            "select number, title
             from issue
             where community_id = $1 and removed_at is null
               and not exists (select 1 from pile_issue
                               where pile_issue.issue_id = issue.id and pile_issue.member_id = $2)",
        )
        .bind(community.0)
        .bind(member.0)
        .fetch_all(&self.reader)
        .await?;
        rows.iter().map(|row| Ok((row.try_get("number")?, row.try_get("title")?))).collect()
    }

    /// Says whether a member has sorted anything.
    ///
    /// # Errors
    /// [`crate::Error::Database`].
    pub async fn has_sorted(&self, member: MemberId) -> Result<bool> {
        let any: Option<i64> = sqlx::query_scalar("select pile_id from pile_issue where member_id = $1 limit 1")
            .bind(member.0)
            .fetch_optional(&self.reader)
            .await?;
        Ok(any.is_some())
    }
}

/// Reads which issues a member put on which piles.
pub(crate) async fn own(tx: &mut AnyConnection, member: MemberId) -> Result<Vec<MyPile>> {
    let rows = sqlx::query(
        "select pile.title, issue.number, pile_issue.put_at
         from pile_issue
         join pile on pile.id = pile_issue.pile_id
         join issue on issue.id = pile_issue.issue_id
         where pile_issue.member_id = $1
         order by pile.made_at, pile.id, issue.number",
    )
    .bind(member.0)
    .fetch_all(tx)
    .await?;
    rows.iter()
        .map(|row| {
            let put_at = Moment(row.try_get("put_at")?).second();
            Ok(MyPile { pile: row.try_get("title")?, issue: row.try_get("number")?, put_at })
        })
        .collect()
}

/// A member's piles while they change.
struct Sorting {
    member: MemberId,
    moment: Moment,
    titles: BTreeMap<PileId, String>,
    on: BTreeMap<IssueId, PileId>,
    /// Piles from which something was taken.
    touched: BTreeSet<PileId>,
    deeds: Vec<Deed>,
}

impl Sorting {
    async fn load(tx: &mut AnyConnection, member: MemberId, moment: Moment) -> Result<Self> {
        let piles =
            sqlx::query("select id, title from pile where member_id = $1").bind(member.0).fetch_all(&mut *tx).await?;
        let titles = piles.iter().map(|row| Ok((PileId(row.try_get("id")?), row.try_get("title")?)));
        let titles = titles.collect::<Result<_>>()?;
        let sorted = sqlx::query("select issue_id, pile_id from pile_issue where member_id = $1")
            .bind(member.0)
            .fetch_all(tx)
            .await?;
        let on = sorted.iter().map(|row| Ok((IssueId(row.try_get("issue_id")?), PileId(row.try_get("pile_id")?))));
        let on = on.collect::<Result<_>>()?;
        Ok(Self { member, moment, titles, on, touched: BTreeSet::new(), deeds: Vec::new() })
    }

    async fn choose(&mut self, tx: &mut AnyConnection, issue: IssueId, choice: Choice) -> Result<()> {
        let pile = match choice {
            Choice::Off => {
                if let Some(pile) = self.on.remove(&issue) {
                    self.touched.insert(pile);
                    sqlx::query("delete from pile_issue where member_id = $1 and issue_id = $2")
                        .bind(self.member.0)
                        .bind(issue.0)
                        .execute(tx)
                        .await?;
                    self.deeds.push((Some(self.member), Act::TakeOffPile { issue }));
                }
                return Ok(());
            }
            Choice::On(pile) if self.titles.contains_key(&pile) => pile,
            Choice::On(_) => return Err(Refusal::Unknown(Noun::Pile).into()),
            Choice::Named(title) => self.named(tx, &title).await?,
        };
        let before = self.on.insert(issue, pile);
        if before == Some(pile) {
            return Ok(());
        }
        self.touched.extend(before);
        sqlx::query(
            "insert into pile_issue (member_id, issue_id, pile_id, put_at)
             values ($1, $2, $3, $4)
             on conflict (member_id, issue_id) do update
             set pile_id = excluded.pile_id, put_at = excluded.put_at",
        )
        .bind(self.member.0)
        .bind(issue.0)
        .bind(pile.0)
        .bind(self.moment.0)
        .execute(tx)
        .await?;
        self.deeds.push((Some(self.member), Act::PutOnPile { issue, pile }));
        Ok(())
    }

    /// Returns the pile of this title, and makes it if there is none.
    async fn named(&mut self, tx: &mut AnyConnection, title: &Title) -> Result<PileId> {
        if let Some((pile, _)) = self.titles.iter().find(|(_, named)| title.is_like(named)) {
            return Ok(*pile);
        }
        if self.titles.len() >= MOST_PILES {
            return Err(Refusal::TooManyPiles { limit: MOST_PILES }.into());
        }
        let (pile, salt): (PileId, _) = (fresh::id()?, fresh::salt()?);
        sqlx::query("insert into pile (id, member_id, title, salt, made_at) values ($1, $2, $3, $4, $5)")
            .bind(pile.0)
            .bind(self.member.0)
            .bind(title.text())
            .bind(&salt)
            .bind(self.moment.0)
            .execute(tx)
            .await?;
        self.titles.insert(pile, title.text().to_owned());
        let words = Digest::of_words(&salt, &[title.text()]);
        self.deeds.push((Some(self.member), Act::NamePile { pile, words }));
        Ok(pile)
    }

    /// Clears away the piles on which nothing is left.
    async fn clear(&mut self, tx: &mut AnyConnection) -> Result<()> {
        let full: BTreeSet<PileId> = self.on.values().copied().collect();
        for pile in self.touched.difference(&full) {
            sqlx::query("delete from pile where id = $1").bind(pile.0).execute(&mut *tx).await?;
            self.deeds.push((Some(self.member), Act::ClearPile { pile: *pile }));
        }
        Ok(())
    }
}
