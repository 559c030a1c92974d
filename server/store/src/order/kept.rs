//! What several rules make of an agenda: the answers that it follows from, read in one snapshot, and the last result, kept
//! with the act it rests on.

use agenda::id::{AgendaId, CommunityId, IssueId, MemberId};
use agenda::moment::Moment;
use agenda::order::{Answers, Given, Orders, Settings, work_out};
use agenda::rank::ballot::Candidate;
use agenda::stance::{Answered, Stance};
use sqlx::Row as _;
use tokio::task::spawn_blocking;

use crate::analysis::{OPINION, Stale};
use crate::bulk::{Bulk, bulk};
use crate::db::begin_reading;
use crate::{Error, Result, Store};

/// The name of the form in which orders are kept, and of the claim on the work. Its number rises when what is kept looks
/// different, so that an upgraded server makes all anew and does not read what it cannot understand.
pub const ORDER: &str = "order-1";

/// One row a person: their answers with commas between, each as six times the issue's place in the list that was sent, plus
/// twice the answer's sign plus 1, plus 1 if it matters a lot. A row an answer would be many times as many.
const ANSWERS: Bulk = bulk!(
    "select stance.member_id,
            string_agg(cast(6 * line.place + 2 * (stance.stance + 1) + stance.matters as text), ',') as answers",
    row(id bigint 0, place bigint 1),
    "join stance on stance.issue_id = line.id
     group by stance.member_id"
);

/// Everybody's answers to the issues of an agenda, after the same act of the ledger.
#[derive(Clone, Debug)]
pub struct Voices {
    /// The number of the last act they rest on.
    pub ledger_number: i64,
    candidates: Vec<Candidate>,
    given: Vec<(MemberId, String)>,
}

/// The orders of an agenda with what they rest on.
#[derive(Clone, Debug, PartialEq)]
pub struct KeptOrders {
    /// The number of the last act they rest on.
    pub ledger_number: i64,
    /// The number of the last act that the opinion groups rest on; 0 where no analysis was there.
    pub opinion_number: i64,
    /// When they were made.
    pub made_at: Moment,
    /// The orders.
    pub orders: Orders,
}

/// An agenda whose orders are to be looked after.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Due {
    /// The agenda.
    pub agenda: AgendaId,
    /// The number of its community's last act.
    pub ledger_number: i64,
    /// The number of the last act that the analysis of opinions rests on; 0 without one.
    pub opinion_number: i64,
    /// Whether anything happened that can touch the orders; if not, they only rest on a later act.
    pub has_changed: bool,
}

impl Voices {
    /// Puts the answers into the form that the rules take. It takes a while in a large community: call it where nobody
    /// waits.
    ///
    /// # Errors
    /// [`Error::Unreadable`] for an answer that no rule could have written.
    pub fn answers(&self) -> Result<Answers> {
        let mut given = Vec::new();
        for (member, codes) in &self.given {
            for code in codes.split_terminator(',') {
                let unreadable = || Error::unreadable("stance", code);
                let number: usize = code.parse().map_err(|_| unreadable())?;
                let issue = self.candidates.get(number / 6).ok_or_else(unreadable)?.issue;
                let sign = i64::try_from(number % 6 / 2).map_err(|_| unreadable())? - 1;
                let stance = Stance::from_sign(sign).ok_or_else(unreadable)?;
                given.push(Given { member: *member, issue, answered: Answered { stance, matters: number % 2 == 1 } });
            }
        }
        Ok(Answers { candidates: self.candidates.clone(), given })
    }
}

impl Store {
    /// Reads everybody's answers to the issues of an agenda, but for those that were taken out.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn voices(&self, agenda: AgendaId) -> Result<Voices> {
        let mut tx = self.reader.begin_with(begin_reading(self.dialect)).await?;
        let ledger_number = sqlx::query_scalar(
            "select ledger_head.number
             from agenda
             join ledger_head on ledger_head.community_id = agenda.community_id
             where agenda.id = $1",
        )
        .bind(agenda.0)
        .fetch_one(&mut *tx)
        .await?;
        let issues = sqlx::query(
            "select issue.id, issue.proposed_at
             from agenda_issue
             join issue on issue.id = agenda_issue.issue_id
             where agenda_issue.agenda_id = $1 and issue.removed_at is null
             order by issue.id",
        )
        .bind(agenda.0)
        .fetch_all(&mut *tx)
        .await?;
        let mut candidates = Vec::with_capacity(issues.len());
        for row in &issues {
            let issue = IssueId(row.try_get("id")?);
            candidates.push(Candidate { proposed: Moment(row.try_get("proposed_at")?), issue });
        }
        let lines: Vec<(i64, usize)> = candidates.iter().map(|candidate| candidate.issue.0).zip(0..).collect();
        let query = sqlx::query(ANSWERS.text(self.dialect)).bind(serde_json::to_string(&lines)?);
        let given = query.fetch_all(&mut *tx).await?;
        let given = given.iter().map(|row| Ok((MemberId(row.try_get("member_id")?), row.try_get("answers")?)));
        let given = given.collect::<Result<_>>()?;
        tx.rollback().await?;
        Ok(Voices { ledger_number, candidates, given })
    }

    /// Returns the last orders of an agenda, if they were made.
    ///
    /// # Errors
    /// [`Error::Database`]; [`Error::Payload`] for what cannot be read.
    pub async fn orders(&self, agenda: AgendaId) -> Result<Option<KeptOrders>> {
        let row = sqlx::query(
            "select ledger_number, opinion_number, made_at, result
             from agenda_order
             where agenda_id = $1 and name = $2",
        )
        .bind(agenda.0)
        .bind(ORDER)
        .fetch_optional(&self.reader)
        .await?;
        let Some(row) = row else { return Ok(None) };
        Ok(Some(KeptOrders {
            ledger_number: row.try_get("ledger_number")?,
            opinion_number: row.try_get("opinion_number")?,
            made_at: Moment(row.try_get("made_at")?),
            orders: serde_json::from_str(row.try_get("result")?)?,
        }))
    }

    /// Makes what can be made of an agenda's orders while somebody waits.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn orders_at_once(&self, agenda: AgendaId, moment: Moment) -> Result<KeptOrders> {
        let voices = self.voices(agenda).await?;
        let ledger_number = voices.ledger_number;
        let made = spawn_blocking(move || Ok(work_out(&voices.answers()?, &[], Settings::at_once(), || true)));
        let made: Result<Option<Orders>> = made.await.map_err(|_| Error::Stopping)?;
        let orders = made?.ok_or(Error::Stopping)?;
        Ok(KeptOrders { ledger_number, opinion_number: 0, made_at: moment, orders })
    }

    /// Keeps the orders of an agenda, unless some that rest on a later act are there or the agenda is gone.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn keep_orders(&self, agenda: AgendaId, kept: &KeptOrders) -> Result<()> {
        let (ledger_number, opinion_number, made_at) = (kept.ledger_number, kept.opinion_number, kept.made_at);
        let result = serde_json::to_string(&kept.orders)?;
        self.writer
            .act(move |tx| {
                Box::pin(async move {
                    sqlx::query(
                        "insert into agenda_order (agenda_id, name, ledger_number, opinion_number, made_at, result)
                         select id, cast($2 as text), cast($3 as bigint), cast($4 as bigint), cast($5 as bigint),
                                cast($6 as text)
                         from agenda
                         where id = $1
                         on conflict (agenda_id) do update
                         set name = excluded.name, ledger_number = excluded.ledger_number,
                             opinion_number = excluded.opinion_number, made_at = excluded.made_at,
                             result = excluded.result
                         where agenda_order.ledger_number <= excluded.ledger_number",
                    )
                    .bind(agenda.0)
                    .bind(ORDER)
                    .bind(ledger_number)
                    .bind(opinion_number)
                    .bind(made_at.0)
                    .bind(result)
                    .execute(tx)
                    .await?;
                    Ok(())
                })
            })
            .await
    }

    /// Notes that the orders of an agenda rest on a later act as well, because nothing in between can touch them.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn confirm_orders(&self, due: Due) -> Result<()> {
        self.writer
            .act(move |tx| {
                Box::pin(async move {
                    sqlx::query(
                        "update agenda_order set ledger_number = $2, opinion_number = $3
                         where agenda_id = $1 and ledger_number <= $2",
                    )
                    .bind(due.agenda.0)
                    .bind(due.ledger_number)
                    .bind(due.opinion_number)
                    .execute(tx)
                    .await?;
                    Ok(())
                })
            })
            .await
    }

    /// Lists the communities with an agenda whose orders are not there or rest on an earlier act, or an earlier analysis
    /// of opinions, than the last.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn stale_orders(&self) -> Result<Vec<Stale>> {
        let rows = sqlx::query(
            "select distinct ledger_head.community_id, ledger_head.number
             from agenda
             join ledger_head on ledger_head.community_id = agenda.community_id
             left join agenda_order on agenda_order.agenda_id = agenda.id and agenda_order.name = $1
             left join analysis on analysis.community_id = agenda.community_id and analysis.name = $2
             where agenda_order.agenda_id is null or agenda_order.ledger_number < ledger_head.number
                or agenda_order.opinion_number < analysis.ledger_number
             order by ledger_head.community_id",
        )
        .bind(ORDER)
        .bind(OPINION)
        .fetch_all(&self.reader)
        .await?;
        rows.iter().map(Stale::read).collect()
    }

    /// Lists the agendas of a community that make it stale, in the order of their ids.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn due_orders(&self, community: CommunityId) -> Result<Vec<Due>> {
        let rows = sqlx::query(
            "select agenda.id, ledger_head.number, coalesce(analysis.ledger_number, 0) as opinion_number,
                    cast(case
                        when agenda_order.agenda_id is null then 1
                        when exists (
                            select 1
                            from ledger
                            where ledger.community_id = agenda.community_id
                                and ledger.number > case
                                    when agenda_order.opinion_number < agenda_order.ledger_number
                                        then agenda_order.opinion_number
                                    else agenda_order.ledger_number
                                end
                                and ledger.act in ('weigh', 'unweigh', 'weigh_many', 'leave', 'arrange', 'remove',
                                                   'restore', 'erase')
                        ) then 1
                        else 0
                    end as bigint) as has_changed
             from agenda
             join ledger_head on ledger_head.community_id = agenda.community_id
             left join agenda_order on agenda_order.agenda_id = agenda.id and agenda_order.name = $2
             left join analysis on analysis.community_id = agenda.community_id and analysis.name = $3
             where agenda.community_id = $1
                and (agenda_order.agenda_id is null or agenda_order.ledger_number < ledger_head.number
                    or agenda_order.opinion_number < analysis.ledger_number)
             order by agenda.id",
        )
        .bind(community.0)
        .bind(ORDER)
        .bind(OPINION)
        .fetch_all(&self.reader)
        .await?;
        let due = rows.iter().map(|row| {
            Ok(Due {
                agenda: AgendaId(row.try_get("id")?),
                ledger_number: row.try_get("number")?,
                opinion_number: row.try_get("opinion_number")?,
                has_changed: row.try_get::<i64, _>("has_changed")? != 0,
            })
        });
        due.collect()
    }
}
