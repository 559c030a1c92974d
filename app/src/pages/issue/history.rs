//! What happened to an issue, a line a happening.

use agenda::ledger::Happening;
use leptos::prelude::*;

use crate::api::issue::WholeIssue;
use crate::components::moment::When;
use crate::words::{say, tell};

/// Shows the history, oldest first; comments that follow each other stand on one line.
#[component]
pub fn History(whole: WholeIssue) -> impl IntoView {
    let lines: Vec<_> = gathered(&whole.history)
        .into_iter()
        .filter_map(|(happening, times)| {
            let said = match happening.act.as_str() {
                "propose" => say("history-propose"),
                "edit" => say("history-edit"),
                "remove" => say("history-remove"),
                "restore" => say("history-restore"),
                "erase" => say("history-erase"),
                "comment" => tell("history-comment", &[("comments", times.into())]),
                "link" => tell("history-link", &[("links", times.into())]),
                "reply" => tell("history-reply", &[("times", times.into())]),
                "none_fits" => tell("history-none-fits", &[("times", times.into())]),
                _ => return None,
            };
            Some(view! { <li><When moment=happening.moment /><span>{said}</span></li> })
        })
        .collect();
    view! {
        <section>
            <h2 class="section-title">{say("history-title")}</h2>
            <ol class="history">{lines}</ol>
        </section>
    }
}

/// Puts happenings of one kind that follow each other on one day together, with how many they are.
fn gathered(history: &[Happening]) -> Vec<(&Happening, usize)> {
    let mut lines: Vec<(&Happening, usize)> = Vec::new();
    for happening in history {
        match lines.last_mut() {
            Some((before, times)) if before.act == happening.act && before.moment.day() == happening.moment.day() => {
                *times += 1;
            }
            _ => lines.push((happening, 1)),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use agenda::moment::Moment;

    use super::*;

    #[test]
    fn comments_of_one_day_stand_on_one_line() {
        let happened = |number: i64, act: &str| Happening { number, moment: Moment(number), act: act.to_owned() };
        let history = [happened(1, "propose"), happened(2, "comment"), happened(3, "comment"), happened(4, "edit")];
        let lines: Vec<_> = gathered(&history).into_iter().map(|(line, times)| (line.number, times)).collect();
        assert_eq!(lines, [(1, 1), (2, 2), (4, 1)]);
    }
}
