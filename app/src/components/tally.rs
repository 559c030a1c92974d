//! Everybody's answers to an issue, as a bar and in words.

use agenda::compare::few;
use agenda::stance::{Stance, Tally};
use leptos::prelude::*;

use crate::words::{say, tell};

/// Shows a tally; before one's own answer, says that it is hidden, and of fewer than five people, that they are too few.
#[component]
pub fn TallyView(tally: Option<Tally>) -> impl IntoView {
    let Some(tally) = tally else {
        return view! { <p class="hidden-count">{say("tally-hidden")}</p> }.into_any();
    };
    if !few::shown(tally.people()) {
        return view! { <p class="hidden-count">{say("tally-few")}</p> }.into_any();
    }
    let parts = [(Stance::Agree, tally.agree), (Stance::Disagree, tally.disagree), (Stance::Pass, tally.pass)];
    let people = tally.people();
    let bars = parts.map(|(stance, count)| {
        (count > 0).then(|| view! { <svg data-stance=stance.word() width=percent(count, people)></svg> })
    });
    let words = parts.map(|(stance, count)| {
        let counted = match stance {
            Stance::Agree => tell("tally-agree", &[("people", count.into())]),
            Stance::Disagree => tell("tally-disagree", &[("people", count.into())]),
            Stance::Pass => tell("tally-pass", &[("people", count.into())]),
        };
        view! { <span class="stance" data-stance=stance.word()>{counted}</span>" " }
    });
    view! {
        <div class="tally">
            <div class="stance-bar" aria-hidden="true">{Vec::from(bars)}</div>
            <p class="tally-words">
                {Vec::from(words)} <span class="n">{tell("tally-people", &[("people", people.into())])}</span>
            </p>
        </div>
    }
    .into_any()
}

/// Writes a part of a whole as a width in per cent with one digit after the point; 0 % of nothing.
pub fn percent(part: i64, whole: i64) -> String {
    let thousandths = if whole > 0 { (part * 1000 + whole / 2) / whole } else { 0 };
    format!("{}.{}%", thousandths / 10, thousandths % 10)
}
