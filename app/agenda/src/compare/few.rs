//! Keeps figures that rest on very few people from being shown, so that nobody can be picked out of a number.

/// The least number of people on whom a published figure rests.
pub const LEAST_PEOPLE: i64 = 5;

/// Says whether a figure that rests on this many people may be shown.
pub const fn shown(people: i64) -> bool {
    people >= LEAST_PEOPLE
}

/// Returns a figure if it may be shown; nothing if too few people stand behind it.
///
/// ```
/// use agenda::compare::few;
///
/// assert_eq!(few::unless(5, "7 in 10"), Some("7 in 10"));
/// assert_eq!(few::unless(4, "3 in 4"), None);
/// ```
pub fn unless<T>(people: i64, figure: T) -> Option<T> {
    shown(people).then_some(figure)
}
