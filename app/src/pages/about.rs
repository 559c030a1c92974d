//! What Folkmoot is, who can see what, and by which rules something is taken out.

use leptos::prelude::*;

use crate::api::community::read_place;
use crate::components::frame::Frame;
use crate::components::page::page;
use crate::words::say;

/// Shows the page.
#[component]
pub fn About() -> impl IntoView {
    page(read_place(String::new()), |place| {
        let sentences = |keys: &[&str]| keys.iter().map(|key| view! { <li>{say(key)}</li> }).collect::<Vec<_>>();
        view! {
            <Frame place title=say("about-title") description=say("about-lead")>
                <article class="prose">
                    <h1>{say("about-title")}</h1>
                    <p class="lead">{say("about-lead")}</p>
                    <nav class="contents" aria-label=say("about-contents")>
                        <ul>
                            <li><a href="#whose">{say("about-whose")}</a></li>
                            <li><a href="#part">{say("about-part")}</a></li>
                            <li><a href="#seen">{say("about-seen")}</a></li>
                            <li><a href="#rules">{say("about-rules")}</a></li>
                            <li><a href="#figures">{say("about-figures")}</a></li>
                        </ul>
                    </nav>
                    <h2 id="whose">{say("about-whose")}</h2>
                    <p>{say("about-whose-1")}</p>
                    <p>{say("about-whose-2")}</p>
                    <h2 id="part">{say("about-part")}</h2>
                    <ol>{sentences(&["about-part-1", "about-part-2", "about-part-3", "about-part-4"])}</ol>
                    <p>{say("about-part-more")}</p>
                    <h2 id="seen">{say("about-seen")}</h2>
                    <h3>{say("about-seen-all")}</h3>
                    <ul>{sentences(&["about-seen-all-1", "about-seen-all-2", "about-seen-all-3"])}</ul>
                    <h3>{say("about-seen-nobody")}</h3>
                    <ul>{sentences(&["about-seen-nobody-1", "about-seen-nobody-2", "about-seen-nobody-3"])}</ul>
                    <h3>{say("about-seen-operator")}</h3>
                    <p>{say("about-seen-operator-1")}</p>
                    <h2 id="rules">{say("about-rules")}</h2>
                    <p>{say("about-rules-lead")}</p>
                    <ul>{sentences(&["about-rules-1", "about-rules-2", "about-rules-3", "about-rules-4"])}</ul>
                    <p>{say("about-rules-back")}</p>
                    <h2 id="figures">{say("about-figures")}</h2>
                    <p>{say("about-figures-1")}</p>
                    <p><a href="/method">{say("about-figures-method")}</a></p>
                </article>
            </Frame>
        }
    })
}
