//! Who asked for what, beside all programmes at once: what at least one names, what none does, what one works against, and
//! what each attends to though nobody asked.

use agenda::compare::share::Share;
use agenda::compare::{List, SaidOf, UnaskedOf};
use agenda::programme::Programme;
use leptos::prelude::*;

use super::super::choices::looked;
use super::super::groups::{Lister, quoted, share_of, with};
use super::super::plain::{list_name, list_sum, sayings};
use super::super::sentences;
use super::super::voice;
use crate::api::comparison::{BesideAll, Comparisons};
use crate::components::links::claim_name;
use crate::words::say;

/// Shows the four groups, in the order in which a report against one programme has them.
pub fn shown(beside: &BesideAll, comparisons: &Comparisons, lister: &Lister) -> AnyView {
    let programmes = super::named(beside, &comparisons.programmes);
    let list = |list| issues(list, beside, &programmes, lister);
    let (both, ours, opposed) = (list(List::Both), list(List::Ours), list(List::Opposed));
    view! {
        <section>
            <h2 class="section-title">{say("comparison-groups")}</h2>
            <div class="groups">{both} {ours} {theirs(beside, comparisons, &programmes, lister)} {opposed}</div>
        </section>
    }
    .into_any()
}

/// A list of issues, with which programmes put each of them there.
fn issues(list: List, beside: &BesideAll, programmes: &[Programme], lister: &Lister) -> AnyView {
    let (together, names) = (&beside.together, &beside.names);
    let representative = together.representative(list, &names.issues).map(|said| said.issue.issue);
    let item = |said: &SaidOf| {
        let link = lister.issue(&names.issues, said.issue.issue)?;
        let quoted = quoted(Some(said.issue.issue) == representative);
        let share = Share::new(said.issue.share.value).unwrap_or_default();
        let n = share_of(share, said.issue.share.people);
        let by: Vec<_> = sayings(said, list, programmes)
            .map(|(claim, programme)| {
                let name = programme.name.clone();
                let fit = claim_name(claim);
                view! { <p class="n"><span class="fit" data-fit=claim.word()>{fit}</span> " – " <bdi>{name}</bdi></p> }
            })
            .collect();
        Some(view! { <li data-quoted=quoted>{link} " " <span class="n">{n}</span> {by}</li> }.into_any())
    };
    let items: Vec<AnyView> = together.list(list).filter_map(item).collect();
    let (word, what, empty) = match list {
        List::Both => ("both", "together-both-note", "group-opposed-none"),
        List::Ours => ("ours", "together-nobodys-note", "group-ours-none"),
        List::Opposed => ("opposed", "together-opposed-note", "group-opposed-none"),
    };
    let note = match list_sum(together, list) {
        Some(sum) => with(sentences::of_ours(sum), Some(say(what))),
        None if items.is_empty() => say(empty),
        // How many people stand behind a list is not known before people were drawn.
        None if together.settings.draws == 0 => say(what),
        None => with(say("group-few"), Some(say(what))),
    };
    let voice = voice::of_all(together, names, list, lister);
    lister.group(word, items.len(), list_name(list, items.len()), note, voice, items)
}

/// What each programme attends to and nobody asked for, a line each with the way to its own report.
fn theirs(beside: &BesideAll, comparisons: &Comparisons, programmes: &[Programme], lister: &Lister) -> AnyView {
    let edition = comparisons.edition.as_ref().map(|edition| format!("/{}/{}", edition.agenda, edition.number));
    let edition = edition.unwrap_or_default();
    let line = |(programme, unasked): (&Programme, &UnaskedOf)| {
        let address = format!("/c/{}/compare/{}{edition}", lister.community, programme.slug);
        let address = looked(&address, beside.otherwise);
        let said = sentences::unasked(unasked).join(" ");
        let largest = unasked.largest.and_then(|largest| {
            let goal = lister.goal_of(programme, beside.names.goals.get(&largest.goal)?);
            let said = say(if largest.alone { "group-voice-goal" } else { "group-voice-goal-first" });
            Some(view! { <p class="n">{said} " " {goal}</p> })
        });
        view! { <li><a href=address dir="auto">{programme.name.clone()}</a> <p class="n">{said}</p> {largest}</li> }
            .into_any()
    };
    let items: Vec<AnyView> = programmes.iter().zip(&beside.together.unasked).map(line).collect();
    let count = beside.together.unasked.iter().map(|unasked| unasked.unasked).sum();
    lister.group("theirs", count, say("group-theirs"), say("together-theirs-note"), None, items)
}
