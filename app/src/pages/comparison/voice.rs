//! What stands for a whole group of a comparison: one issue in a resident's words, or a goal in the programme's.

use agenda::compare::{Compared, List, Nearest};
use agenda::id::IssueId;
use leptos::prelude::*;

use super::groups::Lister;
use crate::components::share::tenths;
use crate::words::{say, tell};

/// Quotes the issue that stands for a list: the one with most weight, see [`Compared::representative`].
pub fn of(compared: &Compared, list: List, lister: &Lister) -> Option<AnyView> {
    let row = compared.representative(list)?;
    let said = tell("group-voice", &[("share", tenths(row.share).into()), ("people", row.people.into())]);
    quote(compared, row.issue, said, lister)
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
        quote(compared, nearest.issue(), said, lister)
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

fn quote(compared: &Compared, issue: IssueId, said: String, lister: &Lister) -> Option<AnyView> {
    let title = lister.issue(&compared.issues, issue)?;
    let story = compared.stories.get(&issue).cloned();
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
