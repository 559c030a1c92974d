//! The weighing cards: the same form as without script, answered without leaving the page.

use agenda::issue::{Issue, Kind};
use agenda::stance::Stance;
use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::wasm_bindgen::JsCast as _;
use leptos::web_sys::{FormData, HtmlButtonElement, HtmlFormElement};
use serde::{Deserialize, Serialize};

use crate::api::Problem;
use crate::api::stance::{Hand, unweigh, weigh};

/// What the cards say.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[expect(missing_docs, reason = "each is named for its place on the card; `language` is that of the issues")]
pub struct Sayings {
    pub language: String,
    pub left: String,
    pub answered: String,
    pub story: String,
    pub matters: String,
    pub agree: String,
    pub disagree: String,
    pub pass: String,
    pub undo: String,
    pub add: String,
    pub done: String,
    pub done_more: String,
    pub see: String,
    pub kinds: [String; 3],
    pub failed: String,
}

impl Sayings {
    fn kind(&self, kind: Kind) -> String {
        let [concern, strength, idea] = self.kinds.clone();
        match kind {
            Kind::Concern => concern,
            Kind::Strength => strength,
            Kind::Idea => idea,
        }
    }

    fn stance(&self, stance: Stance) -> String {
        match stance {
            Stance::Agree => self.agree.clone(),
            Stance::Disagree => self.disagree.clone(),
            Stance::Pass => self.pass.clone(),
        }
    }
}

/// Shows one card at a time. Without script every button is an ordinary form; with it the next card comes without a new
/// page, and a card stays until its answer is confirmed to be kept.
#[island]
pub fn Weigh(slug: String, hand: Hand, sayings: Sayings) -> impl IntoView {
    let (hand, set_hand) = signal(hand);
    let (busy, set_busy) = signal(false);
    let (failed, set_failed) = signal(false);
    // Tells a test, and nobody else, that the cards no longer need a new page.
    let (awake, set_awake) = signal(false);
    Effect::new(move |_| set_awake.set(true));
    let sayings = StoredValue::new(sayings);
    let slug = StoredValue::new(slug);
    let settle = move |answer: Result<Hand, Problem>| {
        set_busy.set(false);
        set_failed.set(answer.is_err());
        if let Ok(next) = answer {
            set_hand.set(next);
        }
    };
    let on_answer = move |event: SubmitEvent| {
        event.prevent_default();
        let pressed = event.submitter().and_then(|pressed| pressed.dyn_into::<HtmlButtonElement>().ok());
        let form = event.target().and_then(|form| form.dyn_into::<HtmlFormElement>().ok());
        let (Some(pressed), Some(form)) = (pressed, form) else { return };
        let Some(card) = hand.get_untracked().card else { return };
        if busy.get_untracked() || pressed.value().is_empty() {
            return;
        }
        let matters = FormData::new_with_form(&form).is_ok_and(|entries| entries.has("matters"));
        let matters = if matters { "yes".to_owned() } else { String::new() };
        let stance = pressed.value();
        set_busy.set(true);
        spawn_local(async move {
            let answer = weigh(slug.get_value(), card.number, stance, matters, String::new()).await;
            if answer.is_ok() {
                form.reset();
            }
            settle(answer);
        });
    };
    let on_undo = move |event: SubmitEvent| {
        event.prevent_default();
        let Some(last) = hand.get_untracked().last else { return };
        if busy.get_untracked() {
            return;
        }
        set_busy.set(true);
        spawn_local(async move { settle(unweigh(slug.get_value(), last.number, String::new()).await) });
    };
    let progress = move || sayings.with_value(|sayings| progress(&hand.get(), sayings));
    let buttons = Stance::ALL.map(|stance| {
        view! {
            <button class="stance-button" name="stance" value=stance.word() data-stance=stance.word() aria-disabled=move || busy.get().then_some("true")>
                {sayings.with_value(|sayings| sayings.stance(stance))}
            </button>
        }
    });
    let face = move || hand.get().card.map(|card| sayings.with_value(|sayings| face(card, sayings)));
    let number = move || hand.get().card.map(|card| card.number);
    let undo = move || {
        let last = hand.get().last?;
        let stance = last.answer?.stance;
        let name = sayings.with_value(|sayings| format!("{} “{}”", sayings.undo, sayings.stance(stance)));
        Some(view! {
            <form method="post" action="/api/unweigh" on:submit=on_undo>
                <input type="hidden" name="community" value=slug.get_value() />
                <input type="hidden" name="issue" value=last.number />
                <button class="button" data-rank="quiet">{name}</button>
            </form>
        })
    };
    let address = slug.with_value(|slug| format!("/c/{slug}"));
    let propose = format!("{address}/propose");
    let done = move || {
        let agreed = format!("{address}/issues?order=agreed");
        hand.get().card.is_none().then(|| sayings.with_value(|sayings| done(agreed, sayings)))
    };
    view! {
        {progress}
        <form class="weigh-form" method="post" action="/api/weigh" on:submit=on_answer data-awake=move || awake.get() hidden=move || hand.get().card.is_none()>
            // The return key in a form presses its first button: one that does nothing, so that nobody agrees by accident.
            // A disabled one is passed over by some browsers; `dialog` outside of a dialog sends nothing in any.
            <button hidden formmethod="dialog"></button>
            <input type="hidden" name="community" value=slug.get_value() />
            <input type="hidden" name="issue" value=number />
            <article class="weigh-card" aria-live="polite">{face}</article>
            <label class="matters">
                <input type="checkbox" name="matters" value="yes" />
                " "
                <span>{sayings.with_value(|sayings| sayings.matters.clone())}</span>
            </label>
            <div class="answers">{Vec::from(buttons)}</div>
        </form>
        {done}
        <p class="field-refusal" role="alert" hidden=move || !failed.get()>
            {sayings.with_value(|sayings| sayings.failed.clone())}
        </p>
        <div class="weigh-undo">
            {undo} <a class="button" data-rank="quiet" href=propose>{sayings.with_value(|sayings| sayings.add.clone())}</a>
        </div>
    }
}

/// How many cards are left, in a number and as a bar.
fn progress(hand: &Hand, sayings: &Sayings) -> impl IntoView + use<> {
    let all = hand.answered.saturating_add(i64::try_from(hand.left).unwrap_or(i64::MAX));
    view! {
        <p class="weigh-left">
            <strong>{hand.left}" "{sayings.left.clone()}</strong>
            " "
            <progress value=hand.answered max=all.max(1) aria-label=sayings.answered.clone()></progress>
        </p>
    }
}

/// The face of a card: kind, place, title, and the story behind a fold.
fn face(card: Issue, sayings: &Sayings) -> impl IntoView + use<> {
    let place = (!card.place.is_empty()).then(|| view! { " "<bdi>{card.place}</bdi> });
    let story = (!card.story.is_empty()).then(|| {
        view! {
            <details>
                <summary>{sayings.story.clone()}</summary>
                <p lang=sayings.language.clone() dir="auto">{card.story}</p>
            </details>
        }
    });
    view! {
        <p class="issue-facts">
            <span class="kind" data-kind=card.kind.word()>{sayings.kind(card.kind)}</span>
            {place}
        </p>
        <h1 class="weigh-title" lang=sayings.language.clone() dir="auto">{card.title}</h1>
        {story}
    }
}

/// What stands instead of a card when all are answered.
fn done(agreed: String, sayings: &Sayings) -> impl IntoView + use<> {
    view! {
        <div class="weigh-done">
            <h1>{sayings.done.clone()}</h1>
            <p class="lead">{sayings.done_more.clone()}</p>
            <p class="actions"><a class="button" data-rank="first" href=agreed>{sayings.see.clone()}</a></p>
        </div>
    }
}
