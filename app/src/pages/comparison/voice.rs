//! What stands for a whole group of a comparison: one issue in a resident's words, or a goal in the programme's.

use std::collections::BTreeMap;

use agenda::compare::share::Share;
use agenda::compare::{Compared, List, NamedIssue, Names, Nearest, Together};
use agenda::id::IssueId;
use leptos::prelude::*;

use super::groups::Lister;
use crate::components::share::tenths;
use crate::words::{say, tell};

/// Quotes the issue that stands for a list: the one with most weight, see [`Compared::representative`].
pub fn of(compared: &Compared, list: List, lister: &Lister) -> Option<AnyView> {
    let row = compared.representative(list)?;
    quote((&compared.issues, &compared.stories), row.issue, weighed(row.share, row.people), lister)
}

/// Quotes the issue that stands for a list beside all programmes together.
pub fn of_all(together: &Together, names: &Names, list: List, lister: &Lister) -> Option<AnyView> {
    let row = together.representative(list, &names.issues)?.issue;
    let said = weighed(Share::new(row.share.value).unwrap_or_default(), row.share.people);
    quote((&names.issues, &names.stories), row.issue, said, lister)
}

fn weighed(share: Share, people: i64) -> String {
    tell("group-voice", &[("share", tenths(share).into()), ("people", people.into())])
}

/// Shows the goal that stands for those that nobody asked for, and what people here said that comes nearest to it.
pub fn unasked(compared: &Compared, lister: &Lister) -> Option<AnyView> {
    let unasked = compared.largest_unasked()?;
    let goal = lister.goal(compared, unasked.goal.goal)?;
    let said = say(if unasked.alone { "group-voice-goal" } else { "group-voice-goal-first" });
    let nearest = compared.nearest(unasked.goal.goal, &lister.language).and_then(|nearest| {
        let said = match nearest {
            Nearest::Linked(_) => say("group-voice-linked"),
            Nearest::ByWords(_) => say("group-voice-nearest"),
        };
        quote((&compared.issues, &compared.stories), nearest.issue(), said, lister)
    });
    Some(
        view! {
            <figure class="voice">
                <figcaption class="n">{said}</figcaption>
                <blockquote><p>{goal}</p></blockquote>
            </figure>
            {nearest}
        }
        .into_any(),
    )
}

fn quote(
    (issues, stories): (&BTreeMap<IssueId, NamedIssue>, &BTreeMap<IssueId, String>),
    issue: IssueId,
    said: String,
    lister: &Lister,
) -> Option<AnyView> {
    let title = lister.issue(issues, issue)?;
    let story = stories.get(&issue).cloned();
    let language = lister.language.clone();
    let story = story.map(|story| view! { <p lang=language dir="auto">{story}</p> });
    Some(
        view! {
            <figure class="voice">
                <figcaption class="n">{said}</figcaption>
                <blockquote><p>{title}</p> {story}</blockquote>
            </figure>
        }
        .into_any(),
    )
}
