//! The reader's own answer to an issue, and after it everybody's.

use agenda::stance::{Stance, Tally};
use leptos::prelude::*;

use crate::api::issue::WholeIssue;
use crate::components::finding::sentence;
use crate::components::tally::TallyView;
use crate::words::{say, tell};

/// Shows the three buttons, then what people answered.
#[component]
pub fn Answer(whole: WholeIssue) -> impl IntoView {
    let is_open = whole.community.closed_at.is_none();
    let number = whole.issue.number;
    let slug = whole.community.slug.clone();
    let answer = whole.issue.answer;
    let buttons = Stance::ALL.map(|stance| {
        let name = match stance {
            Stance::Agree => say("stance-agree"),
            Stance::Disagree => say("stance-disagree"),
            Stance::Pass => say("stance-pass"),
        };
        let pressed = answer.map(|answered| (answered.stance == stance).to_string());
        view! {
            <button class="stance-button" name="stance" value=stance.word() data-stance=stance.word() aria-pressed=pressed>
                {name}
            </button>
        }
    });
    let form = is_open.then(|| {
        view! {
            <form class="answer" method="post" action="/api/weigh" aria-label=say("answer-label")>
                // The return key in a form presses its first button: one that does nothing, so that nobody agrees by
                // accident. A disabled one is passed over by some browsers; `dialog` outside of a dialog sends nothing.
                <button hidden formmethod="dialog"></button>
                <input type="hidden" name="community" value=slug.clone() />
                <input type="hidden" name="issue" value=number />
                <input type="hidden" name="back" value="issue" />
                <div class="answers" id="stance">{Vec::from(buttons)}</div>
                <label class="matters">
                    <input
                        type="checkbox"
                        name="matters"
                        value="yes"
                        checked=answer.is_some_and(|answered| answered.matters)
                    />
                    " "
                    <span>{say("stance-matters")}</span>
                </label>
            </form>
        }
    });
    let change = (is_open && answer.is_some()).then(|| {
        view! {
            <p class="n">{say("answer-change")}</p>
            <form class="actions" method="post" action="/api/unweigh">
                <input type="hidden" name="community" value=slug.clone() />
                <input type="hidden" name="issue" value=number />
                <input type="hidden" name="back" value="issue" />
                <button class="button" data-rank="quiet">{say("answer-take-back")}</button>
            </form>
        }
    });
    view! {
        <section>
            <h2 class="section-title">{if is_open { say("answer-title") } else { say("answer-title-closed") }}</h2>
            {form}
            <Answers tally=whole.issue.tally people=whole.people />
            {change}
        </section>
    }
}

/// Everybody's answers in a sentence, as a bar and in numbers; before the reader's own answer only how many there are.
#[component]
fn Answers(tally: Option<Tally>, people: i64) -> impl IntoView {
    let Some(tally) = tally else {
        let waiting =
            if people > 0 { tell("answer-first", &[("people", people.into())]) } else { say("answer-first-few") };
        return view! { <p class="hidden-count">{waiting}</p> }.into_any();
    };
    match sentence(tally.finding()) {
        None => view! { <TallyView tally=Some(tally) /> }.into_any(),
        Some(sentence) => view! {
            <p class="finding">{sentence}</p>
            <TallyView tally=Some(tally) />
            <p class="n">{tell("answer-matters", &[("matters", tally.matters.into())])}</p>
        }
        .into_any(),
    }
}
