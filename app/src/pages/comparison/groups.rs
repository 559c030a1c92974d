//! Who asked for what: what both name, what is ours alone, what is theirs alone, what works against us.

use std::collections::BTreeMap;

use agenda::compare::share::Share;
use agenda::compare::{Compared, Estimate, Interval, List, Listed, Measures, NamedGoal, NamedIssue, Outside, few};
use agenda::id::{GoalId, IssueId};
use agenda::link::Claim;
use agenda::programme::Programme;
use leptos::prelude::*;

use super::looked_at;
use super::sentences::{cell, unasked_of_us};
use super::voice;
use crate::api::comparison::Comparing;
use crate::components::links::claim_name;
use crate::components::share::{percent, tenths};
use crate::words::{Value, say, tell};

/// How many of a group stand in the open.
const FIRST: usize = 5;
/// How many more are a tap away; a page with all of them is one link further.
const MORE: usize = 45;

/// Shows the four groups. `all` names one that is listed to its end.
#[component]
pub fn Groups(comparing: Comparing, all: String) -> impl IntoView {
    let lister = Lister {
        community: comparing.community.slug.clone(),
        language: comparing.community.language.clone(),
        here: looked_at(&comparing),
        all,
    };
    let compared = comparing.compared;
    let sums = comparing.reported.as_ref().map_or(compared.comparison.listed, |reported| reported.report.listed);
    let measures = comparing.reported.map(|reported| reported.report.measures).unwrap_or_default();
    view! {
        <div class="groups">
            {both(&compared, &measures, &lister)} {ours(&compared, &measures, &sums, &lister, comparing.only_one)}
            {theirs(&compared, &measures, &sums, &lister)} {opposed(&compared, &sums, &lister)}
        </div>
    }
}

/// What is known of how sure the figures are; nothing of it before it was worked out.
type Sure = Measures<Option<Estimate>>;

/// Writes a figure and where it most likely lies, if that is known and rests on enough people.
fn ranged(estimate: Option<Estimate>) -> Option<(Value, Value)> {
    let (share, range) = cell(estimate);
    Some((share.into(), range?.into()))
}

/// What every group's list needs to know.
pub struct Lister {
    /// The community's address part.
    pub community: String,
    /// What issues are written in.
    pub language: String,
    /// The page's address.
    pub here: String,
    /// The group that is listed to its end; none if empty.
    pub all: String,
}

impl Lister {
    /// Shows a group: its number, name and note, the first of its items, and the way to the others.
    /// `voice` stands for all of them.
    pub fn group(
        &self,
        group: &'static str,
        count: usize,
        name: String,
        note: String,
        voice: Option<AnyView>,
        items: Vec<AnyView>,
    ) -> AnyView {
        let everything = self.all == group;
        let total = items.len();
        let mut items = items.into_iter();
        let first: Vec<AnyView> = items.by_ref().take(if everything { usize::MAX } else { FIRST }).collect();
        let more: Vec<AnyView> = items.take(MORE).collect();
        let rest = total - first.len() - more.len();
        let summary = tell("group-more", &[("count", more.len().into())]);
        let whole = (rest > 0).then(|| {
            let address = format!("{}{}all={group}", self.here, if self.here.contains('?') { '&' } else { '?' });
            view! { <p><a href=address>{tell("group-all", &[("count", total.into())])}</a></p> }
        });
        view! {
            <section class="group" data-group=group>
                <div class="group-mark" aria-hidden="true"></div>
                <h3 class="group-name"><span class="group-count">{count}</span> " " <span>{name}</span></h3>
                <p class="n">{note}</p>
                {voice}
                <ul class="group-items">{first}</ul>
                {(!more.is_empty())
                    .then(|| {
                        view! {
                            <details>
                                <summary>{summary}</summary>
                                <ul class="group-items">{more}</ul>
                                {whole}
                            </details>
                        }
                    })}
            </section>
        }
        .into_any()
    }

    /// Shows an issue's name, with the way to it.
    pub fn issue(&self, names: &BTreeMap<IssueId, NamedIssue>, issue: IssueId) -> Option<AnyView> {
        let called = names.get(&issue)?;
        let address = format!("/c/{}/issues/{}", self.community, called.number);
        Some(view! { <a href=address lang=self.language.clone() dir="auto">{called.title.clone()}</a> }.into_any())
    }

    /// Shows a goal's name, with the way to it.
    pub fn goal(&self, compared: &Compared, goal: GoalId) -> Option<AnyView> {
        Some(self.goal_of(&compared.programme, compared.goals.get(&goal)?))
    }

    /// Shows the name of a goal of a programme, with the way to it.
    pub fn goal_of(&self, programme: &Programme, named: &NamedGoal) -> AnyView {
        let address = format!("/c/{}/programmes/{}/goals/{}", self.community, programme.address(), named.number);
        let name = [named.code.as_str(), named.title.as_str()].join(" ").trim().to_owned();
        view! { <a href=address dir="auto">{name}</a> }.into_any()
    }
}

/// Marks what is quoted above its list: on paper, where every line counts, it does not stand there twice.
pub fn quoted(is_quoted: bool) -> Option<&'static str> {
    is_quoted.then_some("")
}

/// Adds a sentence to a note.
pub fn with(note: String, sure: Option<String>) -> String {
    [Some(note), sure].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

fn both(compared: &Compared, measures: &Sure, lister: &Lister) -> AnyView {
    let met = compared.met();
    let representative = representative(compared, List::Both);
    let named = compared.comparison.ours.iter().filter_map(|share| match compared.best(share.issue) {
        Some(claim) if claim != Claim::Opposed => Some((share.issue, claim)),
        _ => None,
    });
    let items: Vec<AnyView> = named
        .filter_map(|(issue, claim)| {
            let link = lister.issue(&compared.issues, issue)?;
            let fit = view! { <span class="fit" data-fit=claim.word()>{claim_name(claim)}</span> };
            let quoted = quoted(Some(issue) == representative);
            Some(view! { <li data-quoted=quoted>{link} " " {fit}</li> }.into_any())
        })
        .collect();
    let note = tell(
        "group-both-note",
        &[
            ("served", met.served.into()),
            ("partly", met.partly.into()),
            ("goals", compared.comparison.both.len().into()),
            ("people", compared.comparison.approvers.into()),
        ],
    );
    // What is not in the goals that nobody asked for is in those that both name.
    let asked = measures.imposition.map(|unasked| Estimate {
        value: 1.0 - unasked.value,
        interval: unasked.interval.map(|it| Interval { low: 1.0 - it.high, high: 1.0 - it.low }),
        ..unasked
    });
    let sure = ranged(measures.coverage).zip(ranged(asked)).map(|((ours, our_range), (theirs, their_range))| {
        let figures = [("ours", ours), ("oursrange", our_range), ("theirs", theirs), ("theirsrange", their_range)];
        tell("group-both-sure", &figures)
    });
    let note = with(note, sure);
    let count = met.served + met.partly;
    let voice = voice::of(compared, List::Both, lister);
    lister.group("both", count, tell("group-both", &[("count", count.into())]), note, voice, items)
}

fn ours(compared: &Compared, measures: &Sure, sums: &Listed, lister: &Lister, only_one: bool) -> AnyView {
    let comparison = &compared.comparison;
    let representative = representative(compared, List::Ours);
    let items: Vec<AnyView> = comparison
        .ours_only
        .iter()
        .filter_map(|share| {
            let link = lister.issue(&compared.issues, share.issue)?;
            let why = outside(compared.outside(share.issue));
            let quoted = quoted(Some(share.issue) == representative);
            let share = share_of(share.share, share.people);
            Some(
                view! { <li data-quoted=quoted>{link} " " <span class="n">{share}</span> <p class="n">{why}</p></li> }
                    .into_any(),
            )
        })
        .collect();
    let count = items.len();
    let sum = sums.ours_only.filter(|sum| few::shown(sum.people));
    let note = match sum.zip(sum.and_then(|sum| Share::new(sum.value))) {
        Some((sum, share)) => {
            tell("group-ours-note", &[("share", percent(share).into()), ("people", sum.people.into())])
        }
        None if count == 0 => say("group-ours-none"),
        None => say("group-few"),
    };
    let sure = ranged(sum).map(|(_, range)| tell("group-sure", &[("range", range)]));
    let halves =
        ranged(measures.gap).map(|(share, range)| tell("group-ours-sure", &[("share", share), ("range", range)]));
    let note = with(with(note, sum.and(sure)), halves);
    let name = if only_one { say("group-ours-nobody") } else { say("group-ours") };
    lister.group("ours", count, name, note, voice::of(compared, List::Ours, lister), items)
}

fn theirs(compared: &Compared, measures: &Sure, sums: &Listed, lister: &Lister) -> AnyView {
    let comparison = &compared.comparison;
    let largest = compared.largest_unasked().map(|unasked| unasked.goal.goal);
    let items: Vec<AnyView> = comparison
        .theirs_only
        .iter()
        .filter_map(|share| {
            let link = lister.goal(compared, share.goal)?;
            // Many may agree with it in passing, and yet give it next to nothing of their voices.
            let asked = few::unless(share.people, ()).map(|()| {
                let said = tell("group-theirs-little", &[("people", share.people.into())]);
                view! { <p class="n">{said}</p> }
            });
            let (quoted, theirs) = (quoted(Some(share.goal) == largest), percent(share.theirs));
            Some(view! { <li data-quoted=quoted>{link} " " <span class="n">{theirs}</span> {asked}</li> }.into_any())
        })
        .collect();
    let count = items.len();
    let note = match comparison.imposition {
        Some(share) if few::shown(comparison.approvers) => tell(
            "group-theirs-note",
            &[
                ("share", percent(share).into()),
                ("goals", comparison.goals.len().into()),
                ("people", comparison.approvers.into()),
            ],
        ),
        _ => say("group-few"),
    };
    let sure = ranged(measures.imposition).map(|(_, range)| tell("group-sure", &[("range", range)]));
    let note = with(with(note, sure), unasked_of_us(sums.theirs_only).filter(|_| count > 0));
    let voice = voice::unasked(compared, lister);
    lister.group("theirs", count, say("group-theirs"), note, voice, items)
}

fn opposed(compared: &Compared, sums: &Listed, lister: &Lister) -> AnyView {
    let mut links: Vec<_> = compared.standing().filter(|link| link.claim == Claim::Opposed).collect();
    let place = |issue: IssueId| compared.comparison.ours.iter().position(|share| share.issue == issue);
    links.sort_by_key(|link| place(link.issue).unwrap_or(usize::MAX));
    let mut issues: Vec<IssueId> = links.iter().map(|link| link.issue).collect();
    issues.dedup();
    let representative = representative(compared, List::Opposed);
    let items: Vec<AnyView> = links
        .into_iter()
        .filter_map(|link| {
            let (issue, goal) = (lister.issue(&compared.issues, link.issue)?, lister.goal(compared, link.goal)?);
            let counts = few::unless(link.confirmed + link.disputed, ()).map(|()| {
                let figures = [("confirmed", link.confirmed.into()), ("disputed", link.disputed.into())];
                tell("group-opposed-counts", &figures)
            });
            let quoted = quoted(Some(link.issue) == representative);
            Some(
                view! {
                    <li data-quoted=quoted>
                        {issue} " " <span class="fit" data-fit="opposed">{say("group-opposed-by")}</span> " " {goal}
                        {counts.map(|counts| view! { " " <span class="n">{counts}</span> })}
                    </li>
                }
                .into_any(),
            )
        })
        .collect();
    let count = issues.len();
    let sum = sums.opposed.filter(|sum| few::shown(sum.people));
    let note = match sum.zip(sum.and_then(|sum| Share::new(sum.value))) {
        Some((sum, share)) => {
            let theirs = sums.opposing.map_or_else(|| say("share-few"), percent);
            let figures = [("ours", percent(share).into()), ("theirs", theirs.into()), ("people", sum.people.into())];
            tell("group-opposed-note", &figures)
        }
        None if count == 0 => say("group-opposed-none"),
        None => say("group-few"),
    };
    let sure = ranged(sum).map(|(_, range)| tell("group-opposed-sure", &[("range", range)]));
    let voice = voice::of(compared, List::Opposed, lister);
    let name = tell("group-opposed", &[("count", count.into())]);
    lister.group("opposed", count, name, with(note, sum.and(sure)), voice, items)
}

fn representative(compared: &Compared, list: List) -> Option<IssueId> {
    compared.representative(list).map(|row| row.issue)
}

/// Says why an issue is in no goal: because people say so, because they do not agree, or because nobody has looked yet.
fn outside(why: Outside) -> String {
    match why {
        Outside::NoneFits(people) if few::shown(people) => tell("outside-none-fits", &[("people", people.into())]),
        Outside::NoneFits(_) => say("outside-none-fits-few"),
        Outside::Disputed => say("outside-disputed"),
        Outside::NotLookedAt => say("outside-not-looked-at"),
    }
}

/// Says how much weight an issue has and on how many people that rests, if they are enough.
pub fn share_of(share: Share, people: i64) -> String {
    few::unless(people, ()).map_or_else(
        || say("share-few-people"),
        |()| tell("share-people", &[("share", tenths(share).into()), ("people", people.into())]),
    )
}
