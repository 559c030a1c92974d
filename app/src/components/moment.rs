//! A moment as a date that people and machines can read.

use agenda::moment::Moment;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use leptos::prelude::*;

use crate::words::tell;

/// Shows the day of a moment, in UTC.
#[component]
pub fn When(moment: Moment) -> impl IntoView {
    let day = day(moment).to_string();
    view! { <time datetime=day>{date(moment)}</time> }
}

/// Says the day of a moment, in UTC, as in "9 March 2025".
pub fn date(moment: Moment) -> String {
    let day = day(moment);
    tell(
        "date",
        &[
            ("day", i64::from(day.day()).into()),
            ("month", i64::from(day.month()).into()),
            ("year", day.year().to_string().into()),
        ],
    )
}

/// Returns the year of a moment, in UTC.
pub fn year(moment: Moment) -> String {
    day(moment).year().to_string()
}

fn day(moment: Moment) -> jiff::civil::Date {
    Timestamp::from_millisecond(moment.0).unwrap_or(Timestamp::UNIX_EPOCH).to_zoned(TimeZone::UTC).date()
}
