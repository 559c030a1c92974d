//! A moment as a date that people and machines can read.

use agenda::moment::Moment;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use leptos::prelude::*;

use crate::words::tell;

/// Shows the day of a moment, in UTC, as in "9 Mar 2025".
#[component]
pub fn When(moment: Moment) -> impl IntoView {
    view! { <time datetime=day(moment).to_string()>{told(moment, "date-short")}</time> }
}

/// Says the day of a moment, in UTC, as in "9 March 2025".
pub fn date(moment: Moment) -> String {
    told(moment, "date")
}

/// Says a day of the calendar that is written as `2026-11-23`; as it is written, if it is none.
pub fn calendar_day(written: &str) -> String {
    written.parse().map_or_else(|_| written.to_owned(), |day| told_day(day, "date"))
}

/// Says a month that is written as `2026-11`, as in "November 2026"; as it is written, if it is none.
pub fn calendar_month(written: &str) -> String {
    told_month(written, "month")
}

/// Says a month that is written as `2026-11` in few letters, as in "Nov 2026".
pub fn month_short(written: &str) -> String {
    told_month(written, "month-short")
}

fn told_month(written: &str, key: &str) -> String {
    format!("{written}-01").parse().map_or_else(|_| written.to_owned(), |day| told_day(day, key))
}

/// Returns the year of a moment, in UTC.
pub fn year(moment: Moment) -> String {
    day(moment).year().to_string()
}

fn told(moment: Moment, key: &str) -> String {
    told_day(day(moment), key)
}

fn told_day(day: jiff::civil::Date, key: &str) -> String {
    let month = i64::from(day.month());
    let values =
        [("day", i64::from(day.day()).into()), ("month", month.into()), ("year", day.year().to_string().into())];
    tell(key, &values)
}

fn day(moment: Moment) -> jiff::civil::Date {
    Timestamp::from_millisecond(moment.0).unwrap_or(Timestamp::UNIX_EPOCH).to_zoned(TimeZone::UTC).date()
}
