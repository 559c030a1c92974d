//! The issues that an agenda can be made of: searched by words, by kind, in three orders, a page at a time.

use agenda::Refusal;
use agenda::id::{CommunityId, IssueId};
use agenda::issue::Kind;
use agenda::layout::Offered;
use agenda::refusal::Noun;
use sqlx::Row as _;

use crate::agenda::{read_kind, read_tally};
use crate::bulk::{Bulk, bulk};
use crate::issue::Order;
use crate::{Result, Store};

const BY_NUMBER: Bulk = bulk!(
    "select issue.id",
    row(community_id bigint 0, number bigint 1),
    "join issue on issue.community_id = line.community_id and issue.number = line.number
     order by issue.number"
);

/// The most words of a search that count; more are left aside.
const MOST_WORDS: usize = 5;

/// Which issues to offer.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// Words that must all stand in the title, story or place, in any order; all issues without any.
    pub words: String,
    /// Only one kind.
    pub kind: Option<Kind>,
    /// The order: newest, most agreed or most divided; anything else is read as most agreed.
    pub order: Order,
    /// How many to skip.
    pub offset: i64,
    /// How many to return at most.
    pub limit: i64,
}

/// A pattern that must be somewhere in what an issue says, if there is one.
macro_rules! said {
    ($pattern:literal) => {
        concat!(
            "and (cast(",
            $pattern,
            " as text) is null
                  or lower(issue.title || ' ' || issue.place || ' ' || issue.story) like ",
            $pattern,
            " escape '!') "
        )
    };
}

/// What must hold of an issue to be offered: `$1` the community, `$2` a kind or null, `$3` to `$7` patterns or null.
macro_rules! choosable {
    ($select:literal, $rest:expr) => {
        concat!(
            $select,
            " from issue
             where issue.community_id = $1 and issue.removed_at is null
               and (cast($2 as text) is null or issue.kind = $2) ",
            said!("$3"),
            said!("$4"),
            said!("$5"),
            said!("$6"),
            said!("$7"),
            $rest
        )
    };
}

/// A page of them in one order: `$8` limit, `$9` offset.
macro_rules! offered {
    ($order:literal) => {
        choosable!(
            "select issue.id, issue.number, issue.kind, issue.title, issue.place, issue.agree, issue.disagree,
                    issue.pass, issue.matters",
            concat!("order by ", $order, ", issue.number limit $8 offset $9")
        )
    };
}

impl Store {
    /// Returns a page of the issues of a community that can be chosen, and how many there are on all pages.
    ///
    /// SQLite finds capitals and small letters alike only where they are without accents.
    ///
    /// # Errors
    /// [`crate::Error::Database`].
    pub async fn choosable(&self, community: CommunityId, wanted: &Wanted) -> Result<(Vec<Offered>, i64)> {
        let text = match wanted.order {
            Order::Newest => offered!("issue.proposed_at desc"),
            Order::Divided => offered!(
                "(case when issue.agree < issue.disagree then issue.agree else issue.disagree end) * 1.0
                     / (issue.agree + issue.disagree + issue.pass + 2) desc"
            ),
            _ => offered!("(issue.agree + 1.0) / (issue.agree + issue.disagree + issue.pass + 2) desc"),
        };
        let mut patterns = patterns(&wanted.words).into_iter();
        let mut query = sqlx::query(text).bind(community.0).bind(wanted.kind.map(Kind::word));
        let mut count =
            sqlx::query_scalar(choosable!("select count(*)", "")).bind(community.0).bind(wanted.kind.map(Kind::word));
        for _ in 0..MOST_WORDS {
            let pattern = patterns.next();
            query = query.bind(pattern.clone());
            count = count.bind(pattern);
        }
        let rows = query.bind(wanted.limit).bind(wanted.offset).fetch_all(&self.reader).await?;
        let offered = rows.iter().map(|row| {
            Ok(Offered {
                issue: IssueId(row.try_get("id")?),
                number: row.try_get("number")?,
                kind: read_kind(row)?,
                title: row.try_get("title")?,
                place: row.try_get("place")?,
                tally: read_tally(row)?,
            })
        });
        let offered: Result<Vec<Offered>> = offered.collect();
        Ok((offered?, count.fetch_one(&self.reader).await?))
    }

    /// Finds issues of a community by their numbers, also those that were taken out; in the order of the numbers, each
    /// once.
    ///
    /// # Errors
    /// [`Refusal::Unknown`] if one of them is not there.
    pub async fn issues_by_number(&self, community: CommunityId, numbers: &[i64]) -> Result<Vec<IssueId>> {
        let mut lines: Vec<(i64, i64)> = numbers.iter().map(|number| (community.0, *number)).collect();
        lines.sort_unstable();
        lines.dedup();
        let query = sqlx::query(BY_NUMBER.text(self.dialect)).bind(serde_json::to_string(&lines)?);
        let rows = query.fetch_all(&self.reader).await?;
        if rows.len() < lines.len() {
            return Err(Refusal::Unknown(Noun::Issue).into());
        }
        rows.iter().map(|row| Ok(IssueId(row.try_get("id")?))).collect()
    }
}

/// Makes a pattern of each word; what would be a wild card in one stands for itself.
fn patterns(words: &str) -> Vec<String> {
    let escaped = |word: &str| word.replace('!', "!!").replace('%', "!%").replace('_', "!_");
    words.split_whitespace().take(MOST_WORDS).map(|word| format!("%{}%", escaped(&word.to_lowercase()))).collect()
}
