//! What is typed about an agenda: its name and what it is for.

use agenda::agenda::{PURPOSE_LIMIT, TITLE_LIMIT};
use leptos::prelude::*;

use crate::api::Refused;
use crate::components::form::Field;
use crate::words::{say, tell};

/// The two fields, filled in with what was refused or stands so far; the purpose in a box of so many lines.
#[component]
pub fn AgendaFields(refused: Refused, lines: u8) -> impl IntoView {
    view! {
        <Field
            name="title"
            label=say("agenda-field-title")
            hint=say("agenda-hint-title")
            limit=tell("propose-limit", &[("limit", TITLE_LIMIT.into())])
            refused=refused.clone()
            required=true
        />
        <Field
            name="purpose"
            label=say("agenda-field-purpose")
            hint=say("agenda-hint-purpose")
            limit=tell("propose-limit", &[("limit", PURPOSE_LIMIT.into())])
            refused
            lines
        />
    }
}
