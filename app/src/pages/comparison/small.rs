//! A comparison as a small document without script, which other websites may show in a frame.

use agenda::community::direction;
use agenda::compare::few;
use leptos::prelude::*;

use super::{looked_at, looks_of, rests_on, sentences, title};
use crate::api::comparison::Comparing;
use crate::components::share::{Marked, ShareSide, figures};
use crate::words::{as_markup, language, say, tell};

/// Writes the whole document. `style` and `icon` are the addresses of the style sheet and of the icon.
pub fn document(comparing: Comparing, style: String, icon: String) -> String {
    let language = language();
    let title = title(&comparing);
    let comparison = &comparing.compared.comparison;
    let shown = few::shown(comparison.approvers);
    let reported = comparing.reported.as_ref();
    let plain = reported.map(|reported| sentences::plain(&comparing.compared, reported, comparing.only_one));
    let plain = plain.filter(|plain| !plain.is_empty()).unwrap_or_else(|| {
        let met = comparing.compared.met();
        let counts =
            figures(comparing.compared.issues.len(), met, comparison.goals.len(), comparison.theirs_only.len());
        vec![tell("comparison-headline", &counts)]
    });
    let plain: Vec<_> = plain.into_iter().map(|sentence| view! { <li><Marked sentence /></li> }).collect();
    let bars = shown.then(|| {
        view! {
            <ShareSide name=say("glance-covered") side="ours" share=comparison.coverage />
            <ShareSide name=say("glance-unasked") side="theirs" share=comparison.imposition />
        }
    });
    let whole = format!("{}{}", comparing.address, looked_at(&comparing));
    let of = looks_of(&comparing).note().map(|note| view! { <p class="notice">{note}</p> });
    let document = view! {
        <html lang=language dir=direction(language)>
            <head>
                <meta charset="utf-8" />
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                <meta name="robots" content="noindex" />
                <title>{as_markup(&title)}</title>
                <link rel="stylesheet" href=style />
                <link rel="icon" href=icon type="image/svg+xml" />
            </head>
            <body class="small-report">
                <main>
                    <h1 class="headline-over">{title.clone()}</h1>
                    {of}
                    <ul class="plain">{plain}</ul>
                    {bars}
                    <p class="n">{rests_on(&comparing)}</p>
                    <p class="section-more"><a href=whole target="_top">{say("small-more")}</a></p>
                </main>
            </body>
        </html>
    };
    format!("<!DOCTYPE html>{}", document.to_html())
}
