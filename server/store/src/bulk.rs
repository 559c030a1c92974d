//! Sends many rows in one statement: the rows travel as one JSON text, which both databases can turn into a table.

use crate::db::Dialect;

/// One statement in the two dialects.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Bulk {
    pub sqlite: &'static str,
    pub postgres: &'static str,
}

impl Bulk {
    /// Returns the text for one database.
    pub const fn text(self, dialect: Dialect) -> &'static str {
        match dialect {
            Dialect::Sqlite => self.sqlite,
            Dialect::Postgres => self.postgres,
        }
    }
}

/// Writes a statement over rows that come as `$1`, a JSON array of arrays: `line` stands for the table of them.
///
/// `bulk!("insert … select …", row(member_id bigint 0, stance bigint 1), "where true on conflict …")`: the column's name,
/// its type (bigint or text) and its place in each inner array. SQLite needs the `where true` before `on conflict`.
macro_rules! bulk {
    ($before:literal, row($first:ident $first_type:ident $first_place:literal $(, $name:ident $type:ident $place:literal)* $(,)?), $after:literal) => {
        $crate::bulk::Bulk {
            sqlite: concat!(
                $before, " from (select json_extract(value, '$[", $first_place, "]') as ", stringify!($first),
                $(", json_extract(value, '$[", $place, "]') as ", stringify!($name),)*
                " from json_each($1)) as line ", $after
            ),
            postgres: concat!(
                $before, " from (select cast(value->>", $first_place, " as ", stringify!($first_type), ") as ", stringify!($first),
                $(", cast(value->>", $place, " as ", stringify!($type), ") as ", stringify!($name),)*
                " from json_array_elements(cast($1 as json)) as each (value)) as line ", $after
            ),
        }
    };
}
pub(crate) use bulk;
