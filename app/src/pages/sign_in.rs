//! The form to sign in.

use leptos::prelude::*;

use crate::api::account::read_sign_in;
use crate::api::{leading_to, local};
use crate::components::form::{Field, RefusedNotice};
use crate::components::frame::Frame;
use crate::components::page::page;
use crate::pages::asked;
use crate::words::say;

/// Shows the form; a refused one with the name filled in.
#[component]
pub fn SignIn() -> impl IntoView {
    let next = asked("next");
    page(read_sign_in(), move |entrance| {
        let refused = entrance.refused.clone().unwrap_or_default();
        let make = leading_to("/account", &next);
        let next = local(&next).unwrap_or_default().to_owned();
        view! {
            <Frame place=entrance.place title=say("sign-in-title")>
                <h1>{say("sign-in-title")}</h1>
                <RefusedNotice refused=entrance.refused title=say("sign-in-refused") />
                <form class="field-form" method="post" action="/api/sign_in">
                    <input type="hidden" name="next" value=next />
                    <Field
                        name="name"
                        label=say("account-name")
                        refused=refused.clone()
                        required=true
                        autocomplete="username"
                        width="short"
                    />
                    <Field
                        name="passphrase"
                        label=say("account-passphrase")
                        refused=refused
                        required=true
                        kind="password"
                        autocomplete="current-password"
                        width="short"
                    />
                    <p class="actions"><button class="button" data-rank="first">{say("sign-in-send")}</button></p>
                </form>
                {entrance.guest.then(|| view! { <p class="aside-note">{say("sign-in-guest")}</p> })}
                <p>{say("sign-in-no-need")}" "<a href=make>{say("sign-in-make")}</a></p>
            </Frame>
        }
    })
}
