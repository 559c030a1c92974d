//! The comparison explorer: what leads to the same comparison looked at otherwise changes the page in place, so that a
//! reader sees the figures change. Without script the same links load the page.

use leptos::ev;
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::wasm_bindgen::{JsCast as _, JsValue};
use leptos::web_sys::{Document, Element, HtmlElement, HtmlTemplateElement, MouseEvent, Response};
use wasm_bindgen_futures::JsFuture;

/// The links that it follows: `<a data-look>`.
const LOOKS: &str = "a[data-look]";
/// What leads back to the address that is shown, outside of the page's main part: signing in, and the other languages.
const LEADING_BACK: [&str; 2] = [".account-link", ".languages"];

/// Follows the links of the choices without leaving the page. It shows nothing of its own.
#[island]
pub fn Explore() -> impl IntoView {
    // Tells a test, and nobody else, that links no longer need a new page.
    let (awake, set_awake) = signal(false);
    Effect::new(move |_| {
        let (latest, shown) = (StoredValue::new(0_u32), StoredValue::new(here()));
        let go = move |address: String, is_new: bool| {
            let turn = latest.get_value().wrapping_add(1);
            latest.set_value(turn);
            spawn_local(async move {
                let found = fetched(&address).await;
                // A later choice is under way: nobody wants to see this one any more.
                if latest.get_value() != turn {
                    return;
                }
                let changed = found.and_then(|html| change(&html, &address, is_new));
                if changed.is_none() {
                    // The browser says best what is wrong with the network, and the server what is wrong with the page.
                    let _ = window().location().set_href(&address);
                }
                shown.set_value(here());
            });
        };
        let _ = window_event_listener(ev::click, move |event| {
            let Some(link) = looked(&event) else { return };
            let Some(address) = link.get_attribute("href") else { return };
            event.prevent_default();
            go(address, true);
        });
        let _ = window_event_listener(ev::popstate, move |_| {
            if here() != shown.get_value() {
                go(here(), false);
            }
        });
        set_awake.set(true);
    });
    view! { <span hidden data-awake=move || awake.get()></span> }
}

/// Returns the link that was pressed, unless a new window was asked for.
fn looked(event: &MouseEvent) -> Option<Element> {
    let elsewhere = event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key() || event.button() != 0;
    let pressed = event.target()?.dyn_into::<Element>().ok()?;
    pressed.closest(LOOKS).ok()?.filter(|_| !elsewhere && !event.default_prevented())
}

/// Returns the address of the page that is shown, without the place on it.
fn here() -> String {
    let location = window().location();
    location.pathname().unwrap_or_default() + &location.search().unwrap_or_default()
}

/// Asks for a page; nothing if it does not come.
async fn fetched(address: &str) -> Option<String> {
    let body = document().body()?;
    let _ = body.set_attribute("aria-busy", "true");
    let answer = JsFuture::from(window().fetch_with_str(address)).await.ok()?;
    let answer = answer.dyn_into::<Response>().ok().filter(Response::ok)?;
    JsFuture::from(answer.text().ok()?).await.ok()?.as_string()
}

/// Puts a page in the place of the one that is shown. The place on the page, the link that was pressed and what was
/// unfolded stay; nothing comes back, and nothing has changed, if the page has no choices.
fn change(html: &str, address: &str, is_new: bool) -> Option<()> {
    let document = document();
    let template = document.create_element("template").ok()?.dyn_into::<HtmlTemplateElement>().ok()?;
    template.set_inner_html(html);
    let page = template.content();
    let new = page.query_selector("main").ok()??;
    let title = page.query_selector("title").ok()??.text_content()?;
    let old = document.query_selector("main").ok()??;
    new.query_selector(LOOKS).ok()??;

    let unfolded: Vec<String> =
        folds(&old).filter(|(_, fold)| fold.has_attribute("open")).map(|(name, _)| name).collect();
    for (_, fold) in folds(&new).filter(|(name, _)| unfolded.contains(name)) {
        fold.set_attribute("open", "").ok()?;
    }
    let before = choices_top(&document);
    if is_new {
        window().history().ok()?.push_state_with_url(&JsValue::NULL, "", Some(address)).ok()?;
    }
    for part in LEADING_BACK {
        let pair = (document.query_selector(part).ok().flatten(), page.query_selector(part).ok().flatten());
        if let (Some(old), Some(new)) = pair {
            old.replace_with_with_node_1(&new).ok()?;
        }
    }
    old.replace_with_with_node_1(&new).ok()?;
    document.set_title(&title);
    let _ = document.body()?.remove_attribute("aria-busy");
    window().scroll_by_with_x_and_y(0.0, choices_top(&document) - before);
    let pressed = elements(&new, "a").find(|link| link.get_attribute("href").as_deref() == Some(address));
    if let Some(pressed) = pressed.and_then(|link| link.dyn_into::<HtmlElement>().ok()) {
        let _ = pressed.focus();
    }
    Some(())
}

/// Goes through what can be unfolded, with its name.
fn folds(page: &Element) -> impl Iterator<Item = (String, Element)> + use<> {
    elements(page, "details").filter_map(|fold| Some((fold.query_selector("summary").ok()??.text_content()?, fold)))
}

fn elements(page: &Element, name: &str) -> impl Iterator<Item = Element> + use<> {
    let all = page.get_elements_by_tag_name(name);
    (0..all.length()).filter_map(move |at| all.item(at))
}

/// Returns how far from the upper edge of the page the choices are, in pixels.
fn choices_top(document: &Document) -> f64 {
    let choices = document.query_selector("#choices").ok().flatten().and_then(|it| it.dyn_into::<HtmlElement>().ok());
    choices.map_or(0.0, |choices| f64::from(choices.offset_top()))
}
