//! The list of comparisons, and the choice of another one.

use leptos::prelude::*;

use crate::api::comparison::{Comparisons, list_comparisons};
use crate::components::frame::{Frame, Tab};
use crate::components::page::page;
use crate::components::share::CompareLine;
use crate::pages::{asked, part};
use crate::words::{say, tell};

/// Shows the list.
#[component]
pub fn ComparisonsPage() -> impl IntoView {
    let ours = asked("ours");
    page(list_comparisons(part("community"), ours.clone(), asked("theirs")), move |comparisons| {
        let community = comparisons.community.slug.clone();
        let none = comparisons.programmes.is_empty();
        let lines: Vec<_> = comparisons
            .glances
            .iter()
            .map(|glance| view! { <CompareLine glance=glance.clone() community=community.clone() /> })
            .collect();
        view! {
            <Frame place=comparisons.place.clone() title=say("compare-title") tab=Tab::Compare>
                <h1>{say("compare-title")}</h1>
                <p class="lead">{say("compare-lead")}</p>
                {if none {
                    view! {
                        <div class="empty">
                            <p>{say("programmes-none")}</p>
                            <p class="actions">
                                <a class="button" href=format!("/c/{community}/programmes")>{say("programmes-title")}</a>
                            </p>
                        </div>
                    }
                        .into_any()
                } else {
                    view! {
                        <Choose comparisons ours />
                        <section>
                            <h2 class="section-title">{say("compare-everything")}</h2>
                            <ul>{lines}</ul>
                            <p class="section-more"><a href="/method#compare">{say("compare-how")}</a></p>
                        </section>
                    }
                        .into_any()
                }}
            </Frame>
        }
    })
}

/// The form that chooses the two sides; `ours` is the edition that is chosen already.
#[component]
fn Choose(comparisons: Comparisons, ours: String) -> impl IntoView {
    let editions: Vec<_> = comparisons
        .editions
        .into_iter()
        .map(|edition| {
            let name = tell("compare-edition", &[("title", edition.title.into()), ("number", edition.number.into())]);
            let value = format!("{}-{}", edition.agenda, edition.number);
            let is_chosen = value == ours;
            view! { <option value=value selected=is_chosen>{name}</option> }
        })
        .collect();
    let programmes: Vec<_> = comparisons
        .programmes
        .into_iter()
        .map(|programme| view! { <option value=programme.slug>{programme.name}</option> })
        .collect();
    view! {
        <form class="field-form" method="get">
            <div class="field">
                <label for="ours">{say("compare-ours")}</label>
                <select id="ours" name="ours">
                    <option value="">{say("compare-whole")}</option>
                    {editions}
                </select>
            </div>
            <div class="field">
                <label for="theirs">{say("compare-theirs")}</label>
                <select id="theirs" name="theirs">{programmes}</select>
            </div>
            <p class="actions"><button class="button" data-rank="first">{say("compare-send")}</button></p>
        </form>
    }
}
