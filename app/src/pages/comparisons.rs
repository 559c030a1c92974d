//! The list of comparisons, and the choice of another one.

use leptos::prelude::*;

use crate::api::comparison::{Comparisons, list_comparisons};
use crate::components::frame::{Frame, Tab};
use crate::components::page::page;
use crate::components::share::CompareLine;
use crate::pages::comparison::together::TogetherView;
use crate::pages::{asked, part};
use crate::words::{say, tell};

/// Shows the list.
#[component]
pub fn ComparisonsPage() -> impl IntoView {
    let all = asked("all");
    page(list_comparisons(part("community"), asked("ours"), asked("theirs"), asked("by")), move |comparisons| {
        let community = comparisons.community.slug.clone();
        let none = comparisons.programmes.is_empty();
        let (each, edition) = match &comparisons.edition {
            None => (say("compare-everything"), String::new()),
            Some(edition) => (
                tell("compare-edition-each", &[("title", edition.title.clone().into())]),
                format!("/{}/{}", edition.agenda, edition.number),
            ),
        };
        let glances = comparisons.glances.clone().into_iter();
        let lines: Vec<_> = glances
            .map(|glance| view! { <CompareLine glance community=community.clone() edition=edition.clone() /> })
            .collect();
        // Of one alone its own page says as much.
        let beside_all = comparisons.beside_all.clone().filter(|_| comparisons.programmes.len() > 1);
        let together =
            beside_all.map(|beside| view! { <TogetherView beside comparisons=comparisons.clone() all=all.clone() /> });
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
                        <Choose comparisons />
                        <section>
                            <h2 class="section-title">{each}</h2>
                            <ul>{lines}</ul>
                            <p class="section-more"><a href="/method#compare">{say("compare-how")}</a></p>
                        </section>
                        {together}
                    }
                        .into_any()
                }}
                <section>
                    <h2 class="section-title">{say("joints-title")}</h2>
                    <p>{say("joints-from-compare")}</p>
                    <p class="section-more"><a href=format!("/c/{community}/joint")>{say("joints-here-title")}</a></p>
                </section>
            </Frame>
        }
    })
}

/// The form that chooses the two sides.
#[component]
fn Choose(comparisons: Comparisons) -> impl IntoView {
    let chosen = comparisons.edition.clone();
    let several = comparisons.programmes.len() > 1;
    // An earlier edition that was asked for by its address can be chosen again.
    let earlier = chosen.clone().filter(|chosen| !comparisons.editions.contains(chosen));
    let editions: Vec<_> = comparisons
        .editions
        .into_iter()
        .chain(earlier)
        .map(|edition| {
            let is_chosen = chosen.as_ref() == Some(&edition);
            let value = format!("{}-{}", edition.agenda, edition.number);
            let name = tell("compare-edition", &[("title", edition.title.into()), ("number", edition.number.into())]);
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
                <select id="theirs" name="theirs">
                    {several.then(|| view! { <option value="">{say("compare-all")}</option> })} {programmes}
                </select>
            </div>
            <p class="actions"><button class="button" data-rank="first">{say("compare-send")}</button></p>
        </form>
    }
}
