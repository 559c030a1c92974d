//! Shares of a whole: as a figure, as a bar, and the small lines that show a comparison at a glance.

use agenda::compare::few;
use agenda::compare::share::Share;
use agenda::compare::{Glance, Met};
use leptos::prelude::*;

use crate::words::{Value, say, tell};

/// Writes a share in whole per cent, as `24 %`; a share above nought that would round to it is `< 1 %`.
pub fn percent(share: Share) -> String {
    let hundredths = (share.number() * 100.0).round();
    if hundredths < 1.0 && share > Share::NONE { "< 1 %".to_owned() } else { format!("{hundredths} %") }
}

/// Writes a share below a tenth in tenths of a per cent, as `1.2 %`, for one of many; others as [`percent`] does.
pub fn tenths(share: Share) -> String {
    let thousandths = (share.number() * 1000.0).round();
    match thousandths {
        many if many >= 100.0 => percent(share),
        few if few < 1.0 && share > Share::NONE => with_decimals("< 0.1 %"),
        some => with_decimals(&format!("{:.1} %", some / 10.0)),
    }
}

/// Puts the mark between whole and decimals that the language uses into a number written with a point.
pub fn with_decimals(written: &str) -> String {
    written.replace('.', &say("decimal-mark"))
}

/// Writes a share as the width of a bar, of which `longest` fills the track; nothing for a bar that would not be seen.
pub fn width(share: Share, longest: Share) -> Option<String> {
    let longest = longest.number().max(0.01);
    let thousandths = (share.number() / longest * 1000.0).round();
    (thousandths >= 1.0).then(|| format!("{}%", thousandths.min(1000.0) / 10.0))
}

/// One side of bars that stand beside each other: `side` is `ours` (solid), `theirs` (hatched) or `there` (empty). Without a share, too few people stand behind it.
#[component]
pub fn ShareSide(
    #[prop(into)] name: String,
    side: &'static str,
    share: Option<Share>,
    #[prop(default = Share::ALL)] longest: Share,
) -> impl IntoView {
    let bar = share.and_then(|share| width(share, longest));
    view! {
        <div class="share-side">
            <span>{name}</span>
            <span class="share-track" aria-hidden="true">
                {bar.map(|width| view! { <svg class="share-bar" data-side=side width=width></svg> })}
            </span>
            <span class="share-figure">{share.map_or_else(|| say("share-few"), percent)}</span>
        </div>
    }
}

/// Shows how a programme compares, in a sentence and two small bars. `edition` is the end of the address of an edition's
/// comparison, such as `/1/2`.
#[component]
pub fn CompareLine(
    glance: Glance,
    #[prop(into)] community: String,
    #[prop(optional, into)] edition: String,
) -> impl IntoView {
    let address = format!("/c/{community}/compare/{}{edition}", glance.slug);
    let shown = few::shown(glance.approvers);
    let bars = shown.then(|| {
        view! {
            <ShareSide name=say("glance-covered") side="ours" share=glance.coverage />
            <ShareSide name=say("glance-unasked") side="theirs" share=glance.imposition />
            <p class="n">{tell("glance-people", &[("people", glance.approvers.into())])}</p>
        }
    });
    let sentence = if glance.met.unnamed == glance.issues {
        say("glance-unlinked")
    } else {
        tell("glance-sentence", &figures(glance.issues, glance.met, glance.goals, glance.unasked))
    };
    view! {
        <li class="compare-line">
            <h3 class="issue-title"><a href=address dir="auto">{glance.name}</a></h3>
            <p>{sentence}</p>
            {if glance.met.unnamed == glance.issues { None } else { bars }}
        </li>
    }
}

/// Returns the counts that sentences about a comparison are made of.
pub fn figures(issues: usize, met: Met, goals: usize, unasked: usize) -> [(&'static str, Value); 7] {
    [
        ("issues", issues.into()),
        ("served", met.served.into()),
        ("partly", met.partly.into()),
        ("opposed", met.only_opposed.into()),
        ("unnamed", met.unnamed.into()),
        ("goals", goals.into()),
        ("unasked", unasked.into()),
    ]
}

/// Shows a sentence whose numbers stand between `<mark>` and `</mark>`.
#[component]
pub fn Marked(#[prop(into)] sentence: String) -> impl IntoView {
    let parts: Vec<AnyView> = sentence
        .split("<mark>")
        .enumerate()
        .map(|(place, part)| match part.split_once("</mark>") {
            Some((number, rest)) if place > 0 => {
                view! { <mark>{number.to_owned()}</mark> {rest.to_owned()} }.into_any()
            }
            _ => part.to_owned().into_any(),
        })
        .collect();
    view! { {parts} }
}
