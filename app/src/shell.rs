//! The HTML document around every page.

use leptos::prelude::*;
use leptos_meta::MetaTags;

use crate::routes::Site;
use crate::words::language;

/// Writes the whole document. `style` and `icon` are the addresses of the style sheet and of the icon.
pub fn shell(style: String, icon: String) -> impl IntoView {
    let language = language();
    view! {
        <!DOCTYPE html>
        <html lang=language dir=agenda::community::direction(language)>
            <head>
                <meta charset="utf-8" />
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                <link rel="stylesheet" href=style />
                <link rel="icon" href=icon type="image/svg+xml" />
                <MetaTags />
            </head>
            <body>
                <Site />
            </body>
        </html>
    }
}
