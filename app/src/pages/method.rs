//! The method in plain words, with its formulas and sources: weighing, the rules of order, comparing.

use leptos::prelude::*;

use crate::api::method::read_method;
use crate::components::frame::Frame;
use crate::components::page::page;
use crate::words::say;

/// Shows the method.
#[component]
pub fn Method() -> impl IntoView {
    page(read_method(), |place| {
        view! {
            <Frame place title=say("method-title") description=say("method-lead")>
                <article class="prose">
                    <h1>{say("method-title")}</h1>
                    <p class="lead">{say("method-lead")}</p>
                    <nav class="contents" aria-label=say("method-contents")>
                        <ul>
                            <li><a href="#weighing">{say("method-weighing")}</a></li>
                            <li><a href="#ground">{say("method-ground")}</a></li>
                            <li><a href="#order">{say("method-order")}</a></li>
                            <li><a href="#compare">{say("method-compare")}</a></li>
                            <li><a href="#ledger">{say("method-ledger")}</a></li>
                        </ul>
                    </nav>
                    <Weighing />
                    <Ground />
                    <Order />
                    <Comparing />
                    <h2 id="ledger">{say("method-ledger")}</h2>
                    <p>{say("method-ledger-idea")} " " <code>"folkmoot verify"</code>.</p>
                </article>
            </Frame>
        }
    })
}

#[component]
fn Weighing() -> impl IntoView {
    view! {
        <h2 id="weighing">{say("method-weighing")}</h2>
        <p>{say("method-weighing-answers")}</p>
        <p>{say("method-weighing-hidden")}</p>
        <p>{say("method-weighing-n")}</p>
        <p>{say("method-weighing-order")}</p>
        <blockquote><p>{say("method-weighing-sample")}</p></blockquote>
        <h3>{say("method-few")}</h3>
        <p>{say("method-few-rule")}</p>
    }
}

#[component]
fn Ground() -> impl IntoView {
    view! {
        <h2 id="ground">{say("method-ground")}</h2>
        <p>{say("method-ground-lead")}</p>
        <p>{say("method-ground-map")}</p>
        <p>{say("method-ground-groups")}</p>
        <p>{say("method-ground-stands")}</p>
        <p class="n">{say("method-ground-source")}</p>
    }
}

#[component]
fn Order() -> impl IntoView {
    view! {
        <h2 id="order">{say("method-order")}</h2>
        <p>{say("method-order-lead")}</p>
        <h3>{say("method-phragmen")}</h3>
        <p>{say("method-phragmen-idea")}</p>
        <ol>
            <li>{say("method-phragmen-1")}</li>
            <li>{say("method-phragmen-2")}</li>
            <li>{say("method-phragmen-3")}</li>
        </ol>
        <p>
            {say("method-phragmen-formula")} " " <code>{say("method-phragmen-formula-part")}</code> ". "
            {say("method-phragmen-where")}
        </p>
        <p class="n">{say("method-phragmen-source")}</p>
        <h3>{say("method-approval")}</h3>
        <p>{say("method-approval-idea")}</p>
        <h3>{say("method-ties")}</h3>
        <p>{say("method-ties-rule")}</p>
        <OrdersBeside />
    }
}

/// The orders that stand beside the two rules, and what is said of all of them.
#[component]
fn OrdersBeside() -> impl IntoView {
    let orders = ["pav", "equal-shares", "matters", "reverse-pav", "runoff", "schulze", "ranked-pairs", "kemeny"];
    let orders = orders.map(|order| {
        view! {
            <li>
                <strong>{say(&format!("order-{order}"))} ":"</strong> " " {say(&format!("method-{order}"))}
            </li>
        }
    });
    view! {
        <h3 id="order-beside">{say("method-beside")}</h3>
        <p>{say("method-beside-lead")}</p>
        <ul>{Vec::from(orders)}</ul>
        <p>{say("method-beside-not")}</p>
        <h3 id="order-likely">{say("method-likely")}</h3>
        <p>{say("method-likely-idea")}</p>
        <p>{say("method-likely-limits")}</p>
        <p class="n">{say("method-likely-source")}</p>
        <h3 id="order-heard">{say("method-heard")}</h3>
        <p>{say("method-heard-idea")}</p>
        <p>{say("method-heard-left-out")}</p>
        <p class="n">{say("method-heard-source")}</p>
    }
}

#[component]
fn Comparing() -> impl IntoView {
    view! {
        <h2 id="compare">{say("method-compare")}</h2>
        <p>{say("method-compare-lead")}</p>
        <h3>{say("method-voice")}</h3>
        <p>{say("method-voice-idea")}</p>
        <p>{say("method-voice-formula")} " " <code>{say("method-voice-formula-part")}</code></p>
        <h3>{say("method-links")}</h3>
        <p>{say("method-links-idea")}</p>
        <p>{say("method-links-share")}</p>
        <h3>{say("method-theirs")}</h3>
        <p>{say("method-theirs-idea")}</p>
        <div class="wide-table" tabindex="0" role="region" aria-label=say("method-figures")>
            <table>
                <caption>{say("method-figures")}</caption>
                <thead>
                    <tr>
                        <th scope="col">{say("method-figure")}</th>
                        <th scope="col">{say("method-meaning")}</th>
                        <th scope="col">{say("method-formula")}</th>
                    </tr>
                </thead>
                <tbody>
                    <Figure name=say("method-coverage") meaning=say("method-coverage-meaning") formula="Σ P" />
                    <Figure name=say("method-gap") meaning=say("method-gap-meaning") formula="1 − Σ P" />
                    <Figure
                        name=say("method-imposition")
                        meaning=say("method-imposition-meaning")
                        formula="Σ Q · [P < 0.01]"
                    />
                    <Figure name=say("method-excess") meaning=say("method-excess-meaning") formula="Σ max(Q − P, 0)" />
                    <Figure name=say("method-overlap") meaning=say("method-overlap-meaning") formula="Σ min(P, Q)" />
                </tbody>
            </table>
        </div>
        <p>{say("method-compare-where")}</p>
        <p class="n">{say("method-compare-source")}</p>
        <p>{say("method-compare-rank")}</p>
        <h3>{say("method-themes")}</h3>
        <p>{say("method-themes-idea")}</p>
        <h3 id="themes">{say("method-piles")}</h3>
        <p>{say("method-piles-idea")}</p>
        <p class="n">{say("method-piles-source")}</p>
        <h3 id="over-time">{say("method-timeline")}</h3>
        <p>{say("method-timeline-points")}</p>
        <p>{say("method-timeline-moves")}</p>
        <Example />
        <Sureness />
    }
}

/// The measures in a place so small that they can be followed with a pencil.
#[component]
fn Example() -> impl IntoView {
    view! {
        <h3>{say("method-example")}</h3>
        <p>{say("method-example-place")}</p>
        <ul>
            <li>{say("method-example-voice")}</li>
            <li>{say("method-example-ours")}</li>
            <li>{say("method-example-gap")}</li>
            <li>{say("method-example-overlap")}</li>
            <li>{say("method-example-imposition")}</li>
            <li>{say("method-example-excess")}</li>
        </ul>
    }
}

/// How sure the figures are, and what they hang on.
#[component]
fn Sureness() -> impl IntoView {
    view! {
        <h3 id="sure">{say("method-sure")}</h3>
        <p>{say("method-sure-idea")}</p>
        <p>{say("method-sure-words")}</p>
        <p class="n">{say("method-sure-source")}</p>
        <h3>{say("method-weighings")}</h3>
        <p>{say("method-weighings-idea")}</p>
        <h3>{say("method-chance")}</h3>
        <p>{say("method-chance-idea")}</p>
        <p class="n">{say("method-chance-source")}</p>
        <h3>{say("method-orders")}</h3>
        <p>{say("method-orders-idea")}</p>
        <p class="n">{say("method-orders-source")}</p>
        <h3>{say("method-apart")}</h3>
        <p>{say("method-apart-idea")}</p>
        <p class="n">{say("method-apart-source")}</p>
        <h3>{say("method-groups")}</h3>
        <p>{say("method-groups-idea")}</p>
        <h3 id="coders">{say("method-coders")}</h3>
        <p>{say("method-coders-idea")}</p>
        <p>{say("method-coders-scale")}</p>
        <p>{say("method-coders-band")}</p>
        <p class="n">{say("method-coders-source")}</p>
    }
}

#[component]
fn Figure(name: String, meaning: String, formula: &'static str) -> impl IntoView {
    view! {
        <tr>
            <th scope="row">{name}</th>
            <td>{meaning}</td>
            <td><code dir="ltr">{formula}</code></td>
        </tr>
    }
}
