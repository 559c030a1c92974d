//! Themes: what many people's piles have in common, and folded beside it what the machine would put together.

use agenda::community::{Community, direction};
use agenda::compare::{NamedIssue, few};
use agenda::theme::{MOST_ISSUES, Name, Theme};
use leptos::prelude::*;

use crate::api::theme::{Found, Themes, read_themes};
use crate::components::form::RefusedNotice;
use crate::components::frame::{Frame, Tab};
use crate::components::moment::date;
use crate::components::page::page;
use crate::components::taking_out::{RestoreForm, TakeOutForm};
use crate::pages::part;
use crate::words::{say, tell};

/// Shows the themes of a community.
#[component]
pub fn ThemesPage() -> impl IntoView {
    page(read_themes(part("community")), |themes| {
        let sort = format!("/c/{}/sort", themes.community.slug);
        let is_open = themes.community.is_open().is_ok();
        let body = match themes.found.clone() {
            _ if themes.sort_first => view! { <p class="notice">{say("themes-sort-first")}</p> }.into_any(),
            Some(found) => view! { <FoundView found themes=themes.clone() /> }.into_any(),
            None => view! { <div class="empty wide"><p>{say("themes-not-yet")}</p></div> }.into_any(),
        };
        view! {
            <Frame place=themes.place.clone() title=say("themes-title") tab=Tab::Issues description=say("themes-lead")>
                <h1>{say("themes-title")}</h1>
                <p class="lead">{say("themes-lead")}</p>
                {body}
                <Names themes=themes.clone() />
                {is_open
                    .then(|| {
                        view! {
                            <p class="actions">
                                <a class="button" data-rank="first" href=sort>{say("themes-sort")}</a>
                            </p>
                        }
                    })}
            </Frame>
        }
    })
}

/// The names that stewards took out, with why; and for stewards all names, to take out and to bring back.
#[component]
fn Names(themes: Themes) -> impl IntoView {
    let slug = themes.community.slug.clone();
    let which = |name: &str| vec![("community", slug.clone()), ("name", name.to_owned())];
    let (language, way) = (themes.community.language.clone(), direction(&themes.community.language));
    let given = themes.names.iter().map(|name| {
        let refused = themes.refused.clone().filter(|refused| refused.entry("name") == *name);
        view! {
            <li>
                <p><strong lang=language.clone() dir=way>{name.clone()}</strong></p>
                <TakeOutForm action="/api/take_name_out" which=which(name) refused />
            </li>
        }
        .into_any()
    });
    let taken = themes.taken.iter().map(|name| {
        let said = [("day", date(name.removed_at).into()), ("reason", name.reason.clone().into())];
        let kept = themes.steward.then(|| {
            view! {
                <p><strong lang=language.clone() dir=way>{name.title.clone()}</strong></p>
                <RestoreForm action="/api/bring_name_back" which=which(&name.title) />
            }
        });
        view! { <li><p class="removal" dir="auto">{tell("themes-name-removed", &said)}</p> {kept}</li> }.into_any()
    });
    let rows: Vec<_> = given.chain(taken).collect();
    (!rows.is_empty()).then(|| {
        view! {
            <section id="names">
                <h2 class="section-title">{say("themes-names")}</h2>
                <RefusedNotice refused=themes.refused.clone() />
                <ul class="agenda-list">{rows}</ul>
            </section>
        }
    })
}

#[component]
fn FoundView(found: Found, themes: Themes) -> impl IntoView {
    let community = themes.community.clone();
    let people = if few::shown(found.people) {
        tell("themes-people", &[("people", found.people.into())])
    } else {
        say("themes-few")
    };
    let nothing = (found.themes.is_empty() && few::shown(found.people))
        .then(|| view! { <div class="empty wide"><p>{say("themes-none")}</p></div> });
    let left_out = (found.left_out > 0)
        .then(|| view! { <p class="aside-note">{tell("themes-most", &[("most", MOST_ISSUES.into())])}</p> });
    let listed: Vec<_> = found
        .themes
        .into_iter()
        .map(|(theme, issues)| view! { <ThemeView community=community.clone() theme issues /> })
        .collect();
    let alone = (!found.none.is_empty()).then(|| {
        view! {
            <section>
                <h2 class="section-title">{say("themes-alone")}</h2>
                <p class="n">{say("themes-alone-note")}</p>
                <IssueLinks community=community.clone() issues=found.none />
            </section>
        }
    });
    let numbers = [("number", found.ledger_number.into()), ("moment", found.made_at.second().into())];
    view! {
        <p class="n">{people}</p>
        {left_out}
        {nothing}
        {listed}
        {alone}
        <SuggestedView community=community.clone() suggested=found.suggested />
        <div class="method-note">
            <h2>{say("comparison-method-title")}</h2>
            <p>{say("themes-method")}</p>
            <p>{tell("themes-ledger", &numbers)}</p>
            <p><a href=format!("{}/method#themes", themes.address)>{say("comparison-method-more")}</a></p>
        </div>
    }
}

#[component]
fn ThemeView(community: Community, theme: Theme, issues: Vec<NamedIssue>) -> impl IntoView {
    let times = (theme.agreement * 100.0).round();
    #[expect(clippy::cast_possible_truncation, reason = "it lies between 0 and 100")]
    let times = times as i64;
    let rests = tell("themes-rests", &[("people", theme.people.into()), ("times", times.into())]);
    let by_words = matches!(theme.name, Name::Words(_)).then(|| view! { <p class="n">{say("themes-by-words")}</p> });
    let (language, way) = (community.language.clone(), direction(&community.language));
    view! {
        <section>
            <h2 class="section-title" lang=language dir=way>{theme.name.line()}</h2>
            {by_words}
            <p class="n">{rests}</p>
            <IssueLinks community issues />
        </section>
    }
}

#[component]
fn IssueLinks(community: Community, issues: Vec<NamedIssue>) -> impl IntoView {
    let (language, way) = (community.language.clone(), direction(&community.language));
    let issues: Vec<_> = issues
        .into_iter()
        .map(|named| {
            let address = format!("/c/{}/issues/{}", community.slug, named.number);
            view! { <li class="issue-title"><a href=address lang=language.clone() dir=way>{named.title}</a></li> }
        })
        .collect();
    view! { <ul class="agenda-list">{issues}</ul> }
}

/// What the words alone would put together, folded away and said to be the machine's.
#[component]
fn SuggestedView(community: Community, suggested: Vec<(Vec<String>, Vec<NamedIssue>)>) -> impl IntoView {
    (!suggested.is_empty()).then(|| {
        let sets: Vec<_> = suggested
            .into_iter()
            .map(|(words, issues)| {
                let name = Name::Words(words).line();
                let (language, way) = (community.language.clone(), direction(&community.language));
                view! {
                    <h3 lang=language dir=way>{name}</h3>
                    <IssueLinks community=community.clone() issues />
                }
            })
            .collect();
        view! {
            <section>
                <h2 class="section-title">{say("themes-machine")}</h2>
                <p class="n">{say("themes-machine-note")}</p>
                <details>
                    <summary>{say("themes-machine-show")}</summary>
                    {sets}
                </details>
            </section>
        }
    })
}
